"""Where the built app begins."""

import sys

from coprod_desktop.__main__ import main

sys.exit(main())
