"""What each command of training is called in the Undo menu and in History."""

UNDO: dict[str, str] = {
    "KeepCourse": "Write a course down",
    "CloseCourse": "Close or reopen a course",
    "KeepSession": "Put a session in the book",
    "RemoveSession": "Take a session out",
    "RecordSession": "Write down who came to a session",
    "AddLearning": "Add something learned",
    "RemoveLearning": "Take something learned out",
    "MeetGoals": "Mark goals as met",
    "MarkMilestone": "Mark a milestone",
    "KeepInvolvement": "Change somebody's one page",
    "IssueCertificates": "Issue certificates",
    "ReissueCertificate": "Issue a certificate again",
    "VoidCertificate": "Void a certificate",
    "LeaveOutNumbers": "Explain missing numbers",
    "KeepDesign": "Keep a certificate design",
    "RetireDesign": "Put a design away",
}
