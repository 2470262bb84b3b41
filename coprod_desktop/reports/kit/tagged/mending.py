"""Mends ReportLab where it cannot be subclassed; each mend says when it can go."""
# pyright: basic, reportAttributeAccessIssue=false

from typing import Any

from reportlab.pdfbase import pdfdoc, ttfonts
from reportlab.pdfbase.pdfdoc import PDFStream


def _stream_with_line_end(self: Any, document: Any, _format: Any = PDFStream.format) -> bytes:
    # WORKAROUND(reportlab 5.1, remove when it writes an end of line before `endstream`): ISO
    # 19005-2 6.1.7.1 wants one.
    made = _format(self, document)
    return made[:-10] + b"\nendstream\n" if made.endswith(b"endstream\n") else made


def _to_unicode(_name: str, subset: list[int]) -> str:
    # WORKAROUND(reportlab 5.1, remove when its map is right): unused codes became U+0000, letters
    # above U+FFFF got five digits, and blocks held more than 100 entries.
    pairs = [
        f"<{code:02X}> <{chr(sign).encode('utf-16-be').hex().upper()}>"
        for code, sign in enumerate(subset)
        if sign
    ]
    out = [
        "/CIDInit /ProcSet findresource begin", "12 dict begin", "begincmap",
        "/CIDSystemInfo", "<< /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def", "/CMapType 2 def",
        "1 begincodespacerange", "<00> <FF>", "endcodespacerange",
    ]  # fmt: skip
    for at in range(0, len(pairs), 100):
        some = pairs[at : at + 100]
        out += [f"{len(some)} beginbfchar", *some, "endbfchar"]
    return "\n".join(
        [*out, "endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    )


def install() -> None:
    """Mend ReportLab where it cannot be subclassed. Safe to call twice."""
    if PDFStream.format is not _stream_with_line_end:
        PDFStream.format = _stream_with_line_end
        ttfonts.makeToUnicodeCMap = _to_unicode
        allowed = tuple(pdfdoc.LinkAnnotation.permitted)
        pdfdoc.LinkAnnotation.permitted = (*allowed, "StructParent")
