"""A sentence for every no of training: what happened, what is safe, what to do."""

REFUSED: dict[str, str] = {
    "course-needs-a-name": "A course needs a name. It is printed on the certificates.",
    "course-needs-sessions": "Say how many sessions people must come to: between 1 and 50.",
    "course-months-odd": "Say after how many months it is learned again: between 1 and 240, or"
    " leave it empty.",
    "course-not-here": "This course is no longer in the file.",
    "course-without-a-date": "This session has no date yet. A certificate says when the course was"
    " done, so put the date in first. Nothing was changed.",
    "session-not-here": "This session is no longer in the file.",
    "session-minutes-odd": "A session lasts between 5 minutes and a day.",
    "session-has-certificates": "Certificates already say on which day this was. Void them first"
    " if the day is wrong.",
    "session-has-people": "People came to this session, so it stays. Take them off first if that"
    " is wrong.",
    "certificate-stands": "A certificate was issued for this. Void it first, with the reason, then"
    " change what it stands on.",
    "learning-needs-a-title": "Say what was learned, as the person would say it.",
    "learning-in-future": "This day has not come yet. Write it down when it is done.",
    "learning-ends-early": "It cannot expire before it was finished. Check both dates.",
    "learning-not-here": "This is no longer in the file.",
    "evidence-too-big": "This file is larger than 25 MB. Take a photo of the certificate, or save"
    " it smaller. Nothing was kept.",
    "evidence-unreadable": "This file could not be read. Check that it is still there.",
    "goal-not-here": "This goal is no longer on the person's card.",
    "goal-met-already": "This goal is marked as met already.",
    "involvement-needs-words": "The page is empty. Write a sentence, or leave it as it was.",
    "nobody-to-certify": "Nobody is ticked. Tick at least one person.",
    "certificate-needs-a-name": "Somebody has no name to print. Write the name they want on their"
    " certificate.",
    "certificate-name-endless": "A name is longer than 300 letters. Check that the right thing was"
    " pasted.",
    "not-completed": "Somebody here has not finished the course yet. Tick only those who have.",
    "certificate-there-already": "Somebody here has a certificate for this session already. Issue"
    " it again from the register if it must be changed.",
    "face-names-a-panel": "The certificate would name a panel: {words}. Whoever sees it would learn"
    " which panel somebody is on. Change the words for this certificate.",
    "face-names-a-benefit": "The certificate would name a benefit: {words}. Change the words for"
    " this certificate.",
    "face-names-an-experience": "The certificate would name something a person told us in"
    " confidence. Change the words for this certificate.",
    "certificate-not-here": "This certificate is not in the register.",
    "certificate-erased": "The words of this certificate were erased with the person's record. It"
    " cannot be made again.",
    "no-certificates-yet": "There is no certificate here yet. Issue it first.",
    "certificate-not-genuine": "{sentence}",
    "already-voided": "This certificate was voided already.",
    "reissue-needs-a-reason": "Say why it is issued again. The register keeps the reason beside"
    " the old number.",
    "void-needs-a-reason": "Say why it no longer stands. The register keeps the reason.",
    "numbers-need-a-reason": "Say why these numbers are missing.",
    "numbers-go-forward": "The first number must be 1 or more and not after the last, and at most"
    " ten thousand can be left out at once.",
    "number-was-used": "Number {number} was used, so it is not missing.",
    "not-a-certificate-code": "This does not look like a certificate number. It looks like"
    " RV-2026-0007, with a code of eight letters and figures behind it.",
    "design-needs-a-name": "Give the design a name, so that you find it again.",
    "design-not-here": "This design is not in the file.",
    "design-needs-a-field": "A certificate cannot be without this: {part}.",
    "field-twice": "This stands on the page twice: {part}.",
    "field-off-page": "This would be cut off at the edge of the page: {part}. Keep it 8 mm away"
    " from every edge.",
    "field-too-small": "This is too small to read or to scan: {part}. Make it larger.",
    "badge-erased": "The words of this certificate were erased, so there is no badge to make.",
    "badge-voided": "This certificate was voided, so no badge is made from it.",
}
