"""Files as they really come, and worse, made by code: each function gives the bytes of one."""

import io
import re
import struct
import zipfile

import openpyxl


def xlsx(*sheets, merged=()):
    """A workbook of sheets, each a title and rows; a row may be a dict of cells by address."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets:
        sheet = book.create_sheet(title)
        if isinstance(rows, dict):
            for place, value in rows.items():
                sheet[place] = value
        else:
            for row in rows:
                sheet.append(row)
        for area in merged:
            sheet.merge_cells(area)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def repacked(data, change):
    """A zip with each part passed through `change(name, bytes)`; None leaves a part out."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            made = change(name, old.read(name))
            if made is not None:
                new.writestr(name, made)
    return out.getvalue()


def with_part(data, name, content):
    out = io.BytesIO(data)
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return out.getvalue()


PEOPLE = [["Name", "Phone"], ["Ann Archer", "07700 900001"], ["Sam Okoro", "07700 900002"]]


def sheet_xml(change):
    return repacked(
        xlsx(("Members", PEOPLE)),
        lambda name, data: change(data) if name == "xl/worksheets/sheet1.xml" else data,
    )


def zip_bomb():
    """300 MB of nothing in a sheet of a few hundred kilobytes."""
    filler = b"<!--" + b" " * 300_000_000 + b"-->"
    return sheet_xml(lambda data: data.replace(b"<sheetData>", filler + b"<sheetData>"))


def lying_zip():
    """A bomb whose index says that it is small."""
    data = bytearray(zip_bomb())
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        struct.pack_into("<I", data, at + 24, 1000)
        at = data.find(b"PK\x01\x02", at + 4)
    return bytes(data)


def sparse():
    """Two cells, in opposite corners of the sheet."""
    return xlsx(("Members", {"A1": "Name", "XFD1048576": "x"}))


def entities():
    """A billion laughs."""
    bomb = b'<!DOCTYPE x [<!ENTITY a "ha">' + b"".join(
        b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9)
    )
    return sheet_xml(
        lambda data: (
            b'<?xml version="1.0"?>'
            + bomb
            + b"]>"
            + data[data.find(b"<worksheet") :].replace(b"Ann Archer", b"&j;")
        )
    )


def outside_entity():
    """A sheet that asks for a file of this computer."""
    head = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    return sheet_xml(lambda data: head + data.replace(b"Ann Archer", b"&a;"))


def wide(count):
    return xlsx(("Members", [["Name", *(f"c{n}" for n in range(count))], ["Ann", *range(count)]]))


def unseen_by_the_first():
    """A sheet that says first that it is empty: the quick library believes it."""
    return sheet_xml(lambda data: data.replace(b"<sheetData>", b"<sheetData/><sheetData>"))


def without_places():
    """A workbook whose cells do not say where they stand, as some programs write them."""
    return sheet_xml(lambda data: re.sub(rb' r="[A-Z]*\d+"', b"", data))


def ods(rows, extra=""):
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    lines = "".join(
        "<table:table-row>"
        + "".join(cell.format(one) if one else "<table:table-cell/>" for one in row)
        + "</table:table-row>"
        for row in rows
    )
    content = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content '
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>'
        f'<office:spreadsheet><table:table table:name="Members">{lines}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", f"<manifest>{extra}</manifest>")
    return out.getvalue()


def ole(stream, payload):
    """A compound file with one stream: what XLS and locked workbooks are wrapped in."""
    payload = payload.ljust(max(4096, -(-len(payload) // 512) * 512), b"\0")
    count = len(payload) // 512
    fat = [0xFFFFFFFD, 0xFFFFFFFE, *range(3, count + 2), 0xFFFFFFFE]
    fat += [0xFFFFFFFF] * (128 - len(fat))
    head = struct.pack(
        "<8s16xHHHHH6xIIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0, 0,
    )  # fmt: skip
    head += b"\xff" * 432

    def entry(name, kind, child, start, size):
        raw = (name + "\0").encode("utf-16-le")
        none = 0xFFFFFFFF
        return (
            raw.ljust(64, b"\0")
            + struct.pack("<HBBIII", len(raw), kind, 1, none, none, child)
            + bytes(36)
            + struct.pack("<IQ", start, size)
        )

    folder = entry("Root Entry", 5, 1, 0xFFFFFFFE, 0) + entry(
        stream, 2, 0xFFFFFFFF, 2, len(payload)
    )
    return head + struct.pack("<128I", *fat) + folder.ljust(512, b"\0") + payload


def xls(rows):
    """A workbook of Excel 97, byte by byte."""

    def record(kind, data):
        return struct.pack("<HH", kind, len(data)) + data

    def text(word):
        raw = word.encode("utf-16-le")
        return struct.pack("<HB", len(raw) // 2, 1) + raw

    cells = b""
    for at, row in enumerate(rows):
        for column, value in enumerate(row):
            place = struct.pack("<HHH", at, column, 0)
            if isinstance(value, str):
                cells += record(0x204, place + text(value))
            else:
                cells += record(0x203, place + struct.pack("<d", value))
    begin = struct.pack("<HHHHII", 0x600, 5, 0x0DBB, 0x07CC, 0, 6)
    name = b"Members"
    globals_ = record(0x809, begin) + record(0x42, struct.pack("<H", 1200))
    after = len(globals_) + 4 + 8 + len(name) + 4
    globals_ += record(0x85, struct.pack("<IHBB", after, 0, len(name), 0) + name) + record(0xA, b"")
    sheet = record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0x0DBB, 0x07CC, 0, 6))
    return ole("Workbook", globals_ + sheet + cells + record(0xA, b""))
