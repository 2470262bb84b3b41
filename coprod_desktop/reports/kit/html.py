"""A neutral document as one web page in one file: for screen readers, and for anyone's browser.

No scripts, nothing fetched: styles and pictures stand inside. Every value is escaped.
"""

import base64
from html import escape

from coprod_desktop.reports.kit import blocks as b
from coprod_desktop.reports.kit.formats import SETTINGS, Format
from coprod_desktop.reports.kit.spoken import certificate_lines
from coprod_desktop.reports.kit.symbols import names, svg
from coprod_desktop.wording import papers as words

_STYLE = """
body{{font:{size}pt/{leading} "Atkinson Hyperlegible Next",Verdana,sans-serif;color:#1D2733;
background:{ground};max-width:70ch;margin:2rem auto;padding:0 1rem}}
h1,h2,h3,h4{{line-height:1.25}} table{{border-collapse:collapse;width:100%}}
caption{{text-align:left;padding:.4rem 0}} th,td{{text-align:left;vertical-align:top;
border-bottom:1px solid #8A8F94;padding:.4rem .6rem .4rem 0}} .number{{text-align:right}}
.quiet{{color:#55606C}} .lead{{font-size:1.12em}} .big{{font-size:2em;font-weight:bold}}
.box{{background:#F1ECE4;border-left:4px solid #0B5D66;padding:.6rem 1rem;margin:1rem 0}}
.idea{{display:flex;gap:1.5rem;align-items:center;margin:1rem 0}} .idea span{{flex:0 0 96px}}
.room{{border-bottom:1px solid #8A8F94;height:2em}} a{{color:#0B5D66}}
"""


def html(document: b.Document, chosen: Format = Format.SCREEN_READER) -> bytes:
    """The page, in UTF-8."""
    setting = SETTINGS[chosen]
    style = _STYLE.format(
        size=setting.size, leading=setting.leading, ground=setting.ground or "#FFFFFF"
    )
    head = document.letterhead
    out: list[str] = [
        "<!DOCTYPE html>",
        f'<html lang="{escape(document.language)}"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(document.title)}</title><style>{style}</style></head><body>",
    ]
    if head is not None:
        lines = "<br>".join(map(escape, (head.name, *head.lines)))
        out.append(f'<header class="quiet"><p>{lines}</p></header>')
    out.append("<main>")
    first = document.blocks[0] if document.blocks else None
    if not (isinstance(first, b.Heading) and first.level == 1):
        out.append(f"<h1>{escape(document.title)}</h1>")
    out.extend(_block(block) for block in document.blocks)
    out.append("</main>")
    if document.footer:
        out.append(f'<footer class="quiet"><p>{escape(document.footer)}</p></footer>')
    return "\n".join([*out, "</body></html>", ""]).encode()


def _text(said: b.Text) -> str:
    if isinstance(said, str):
        return escape(said).replace("\n", "<br>")
    made: list[str] = []
    for run in said:
        inside = escape(run.text).replace("\n", "<br>")
        inside = f"<strong>{inside}</strong>" if run.bold else inside
        made.append(f'<a href="{escape(run.link)}">{inside}</a>' if run.link else inside)
    return "".join(made)


def _block(block: b.Block) -> str:
    match block:
        case b.Heading(text, level):
            return f"<h{level}>{escape(text)}</h{level}>"
        case b.Paragraph(text, kind):
            language = f' lang="{escape(block.language)}"' if block.language else ""
            return f'<p class="{kind}"{language}>{_text(text)}</p>'
        case b.Idea(text, symbol):
            picture = svg(symbol) if symbol in names() else ""
            return f'<div class="idea"><span>{picture}</span><p>{_text(text)}</p></div>'
        case b.Certificate():
            inside = "".join(f"<p>{escape(line)}</p>" for line in certificate_lines(block))
            return f"<section><h2>{escape(block.title)}</h2>{inside}</section>"
        case b.Attached(title, _, said):
            return f"<section><h2>{escape(title)}</h2>{_words(said)}</section>"
        case b.Bullets(items):
            return "<ul>" + "".join(f"<li>{_text(item)}</li>" for item in items) + "</ul>"
        case b.Numbers(items, start):
            inside = "".join(f"<li>{_text(item)}</li>" for item in items)
            return f'<ol start="{start}">{inside}</ol>'
        case b.Facts(rows):
            inside = "".join(f"<dt>{escape(k)}</dt><dd>{_text(v)}</dd>" for k, v in rows)
            return f"<dl>{inside}</dl>"
        case b.DataTable():
            return _table(block)
        case b.Box(title, inside):
            body = "".join(map(_block, inside))
            return f'<section class="box"><p><strong>{escape(title)}</strong></p>{body}</section>'
        case b.Together(inside):
            return "".join(map(_block, inside))
        case _:
            return _small(block)


def _words(said: str) -> str:
    parts = [part.strip() for part in said.split("\n\n") if part.strip()]
    return "".join(
        f"<h3>{escape(part[2:])}</h3>" if part.startswith("# ") else f"<p>{_text(part)}</p>"
        for part in parts
    )


def _small(block: b.Block) -> str:
    match block:
        case b.Picture(data, said):
            kind = "png" if data.startswith(b"\x89PNG") else "jpeg"
            source = f"data:image/{kind};base64,{base64.b64encode(data).decode()}"
            alt = "" if block.decoration else escape(said)
            return f'<p><img src="{source}" alt="{alt}" width="{block.width * 3.8:.0f}"></p>'
        case b.QR(_, said):
            return f"<p>{escape(said)}</p>"
        case b.SignatureLine(label, name):
            who = f"{label}: {name}" if name else label
            return f'<div class="room"></div><p class="quiet">{escape(who)}</p>'
        case b.Tick(label, name):
            box = f'<input type="checkbox" name="{escape(name)}">'
            return f"<p><label>{box} {escape(label)}</label></p>"
        case b.Field(label, name, lines):
            area = f'<textarea name="{escape(name)}" rows="{lines}" cols="60"></textarea>'
            return f"<p><label>{escape(label)}<br>{area}</label></p>"
        case b.Chart():
            columns = (b.Column(words.CHART_LABELS), *(b.Column(n) for n, _ in block.series))
            rows = tuple(
                (label, *(f"{values[at]:g}" for _, values in block.series))
                for at, label in enumerate(block.labels)
            )
            return f"<p>{escape(block.sentence)}</p>" + _table(
                b.DataTable(columns, rows, row_headers=True)
            )
        case _:
            return ""


def _table(table: b.DataTable) -> str:
    def cell(place: int, said: b.Text) -> str:
        tag = 'th scope="row"' if table.row_headers and place == 0 else "td"
        css = ' class="number"' if table.columns[place].numbers else ""
        return f"<{tag}{css}>{_text(said)}</{tag.split(' ')[0]}>"

    caption = f"<caption>{escape(table.caption)}</caption>" if table.caption else ""
    heads = "".join(f'<th scope="col">{escape(column.title)}</th>' for column in table.columns)
    rows = [*table.rows, *([table.total] if table.total else [])]
    body = "".join(
        "<tr>" + "".join(cell(place, said) for place, said in enumerate(row)) + "</tr>"
        for row in rows
    )
    return f"<table>{caption}<thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>"
