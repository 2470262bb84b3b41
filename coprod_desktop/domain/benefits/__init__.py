"""Could a payment hurt somebody's benefits? We notice and say so; we never say it is safe.

Pure rules on values. `periods` knows weeks, assessment periods and tax years; `facts` what a member
let us know; `findings` what we may answer; then one module per family of rules; `looking` puts them
together and `late` notices when our own lateness would put two meetings into one period.

Nothing here ever proposes another day for a payment.
"""
