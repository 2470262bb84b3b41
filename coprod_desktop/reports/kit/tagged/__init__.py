"""Tagged PDF from ReportLab: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) in one pass.

The structure tree is made by walking the story before it is drawn, so tags stand in story order
whatever the drawing order. While drawing, whatever is painted belongs to the element on top of a
stack, and the bottom of the stack is an artifact, so nothing can be left untagged by mistake.

ReportLab has no types and no tagging; the private hooks used here were checked against 5.1 and are
tested by the torture document. Hence `reportlab==5.1.*` and the relaxed type checks in these files.
"""
