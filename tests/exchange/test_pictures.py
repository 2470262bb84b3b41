"""Receipts: only pixels are kept, and a bomb is never opened."""

import io
import struct
import zlib

import pytest
from PIL import Image

from coprod_desktop.domain.errors import Refused
from coprod_desktop.exchange.pictures import LARGEST_FILE, cleaned_picture


def a_photo(size=(640, 480), kind="JPEG", **more):
    out = io.BytesIO()
    Image.new("RGB", size, (200, 180, 40)).save(out, kind, **more)
    return out.getvalue()


def with_place():
    exif = Image.Exif()
    exif[0x010E] = "At home"
    exif[0x0112] = 6  # turned
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2] = "N", (51.0, 30.0, 0.0)
    return a_photo(exif=exif)


def a_bomb(width, height):
    def chunk(name, data):
        body = name + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", b"x") + chunk(b"IEND", b"")


def test_location_and_every_other_note_is_gone():
    before = with_place()
    assert b"Exif" in before
    after = cleaned_picture(before)
    assert after.startswith(b"\x89PNG")
    for trace in (b"Exif", b"eXIf", b"At home", b"tEXt", b"iTXt", b"iCCP"):
        assert trace not in after
    picture = Image.open(io.BytesIO(after))
    assert picture.size == (480, 640)
    assert not picture.info.get("exif")
    assert not picture.getexif()


def test_a_large_photo_is_made_small():
    after = Image.open(io.BytesIO(cleaned_picture(a_photo((4000, 3000)))))
    assert max(after.size) == 1800


@pytest.mark.parametrize("size", [(60_000, 60_000), (9_000, 9_000), (2**31 - 1, 2)])
def test_a_bomb_is_refused_before_it_unpacks(size):
    with pytest.raises(Refused) as no:
        cleaned_picture(a_bomb(*size))
    assert no.value.reason in {"picture-bomb", "picture-not-a-picture"}


@pytest.mark.parametrize(
    "data", [b"", b"not a picture", a_photo()[:200], b"%PDF-1.7", b"<svg onload='x'/>"]
)
def test_what_is_not_a_picture_is_refused(data):
    with pytest.raises(Refused) as no:
        cleaned_picture(data)
    assert no.value.reason == "picture-not-a-picture"


def test_a_huge_file_is_not_even_opened():
    with pytest.raises(Refused) as no:
        cleaned_picture(b"x" * (LARGEST_FILE + 1))
    assert no.value.reason == "picture-too-big"
