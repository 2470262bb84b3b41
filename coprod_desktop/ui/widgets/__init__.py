"""Building blocks that know no tab, no question and no command.

Import each from its module. A short catalogue:

- `labels`: PlainLabel(text, role), Heading(text, level), IconLabel(icon, role), Facts(pairs)
- `layouts`: column(...), row(...), STRETCH, held(layout) -> widget, scrolling(widget), emptied
- `flow`: Flow(*buttons or chips): a line that folds where there is no room
- `buttons`: PrimaryButton, QuietButton, StopButton, LinkButton (text, icon, hint), IconButton
- `cards`: Card(title, action).add(...), Banner(text, kind), EmptyState, side_by_side(*cards)
- `chips`: Chip(text, kind), PanelChip(text, number); kinds: waiting good stop primary plain
- `fields`: WordsEdit, NotesEdit, MoneyEdit, DateEdit(today), Choice(options), Tick, NumberEdit;
  each emits `edited` when a person changed it
- `form`: FormColumn().add(key, label, editor, optional=, hint=), show_errors({key: sentence})
- `search_box`: SearchBox(placeholder): searched(words), went_down(), show_count(shown, among)
- `row_table` + `table_view`: RowTable(columns, key=) is the model, TableView(table, name) shows it
- `row_list`: RowList(says -> ListLine, key, name): chosen(row), opened(row), show_rows(rows)
- `frames`: SplitPage(list, detail), SubNav(leaves), Rail(steps).show_left, DialogFrame(title, verb)
- `timeline`: TimelineView([Moment(...)]); `charts`: ChartView(Chart); `toasts`: Toast (shell's own)

Icons are names of files in resources/icons (without .svg).
"""
