"""FLOOR 3: the only keys to the charity's file.

A file is a `vault`: a folder with an encrypted `database`, the `keys` (one `slots` entry for each
person), and `backup`s. `unlocking` goes from a passphrase or the `recovery` sheet to an open file
of the right shape (`migrate`, `schema`); `looking` opens what cannot be written; `in_use` is the
lock that dies with its holder; `watermark` notices work that is missing.

`workspace` is the one door to the data: ask, do, undo, redo. The `journal` notes every row before
and after; `undoing` reads it.

`routine` makes backups without anybody thinking of them: on the `shelf` beside the file, and in a
`second_place`. `restoring` and `rotation` never overwrite: they stage and swap (`swapping`). An
`erasure` takes a person out, `mentions` their name, and `tombstones` keep old backups from undoing
it. `opened` is what windows and the command line hold.
"""
