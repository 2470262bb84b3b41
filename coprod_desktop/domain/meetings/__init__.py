"""Rules of meetings: kinds, clock times, series, agendas' times, answers and reminders."""
