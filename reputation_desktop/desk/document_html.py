"""A document as one web page: nothing is loaded, every word is plain text, and it prints well."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby

from reputation_desktop.desk.course_svg import HATCH, course_svg
from reputation_desktop.desk.course_svg import STYLE as COURSE_STYLE
from reputation_desktop.domain.document import Block, Course, Document, Figure, Heading, PageBreak, Quote, Table, Words

_NO_MARKUP = dict.fromkeys([*range(9), 11, 12, *range(14, 32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF])
"""Characters that no markup may hold (https://www.w3.org/TR/xml/#charsets)."""

_STYLE = """
:root { --text: #17211d; --text2: #46534d; --text3: #5b6862; --line: #dce2de; --edge: #7e8b85; --accent: #0f6b5c;
--ember: #b0381d; --amber: #8a5a00; --star: #b97b00; --band: #cfe5de; --bar: #82928b; --hatch: #b3bfb9 }
body { font: 15px/1.5 Inter, system-ui, sans-serif; color: var(--text); max-width: 45rem; margin: 3rem auto;
padding: 0 1.25rem }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .25rem; letter-spacing: -.018em; text-wrap: balance }
h1::before { content: ""; display: block; width: 2.5rem; height: 4px; border-radius: 2px; background: var(--accent);
margin-bottom: 1rem }
h2 { font-size: 1.1rem; margin: 2.25rem 0 .5rem; break-after: avoid }
p { margin: .5rem 0; white-space: pre-line } .under { color: var(--text2) } .strong { font-weight: 600 }
.quiet, figcaption { color: var(--text3); font-size: .87rem } .warning { color: var(--amber) }
.figures { display: flex; flex-wrap: wrap; gap: .75rem 2rem; margin: 1.25rem 0 } .figure { flex: 1 1 8rem }
.scaled { flex-basis: 100%; display: grid; grid-template-columns: 2fr 3fr; gap: 1.5rem; align-items: center }
.number { font-size: 2.5rem; font-weight: 600; line-height: 1.2; letter-spacing: -.018em }
.figure span { display: block } .figure span + span { color: var(--text2) }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; font-variant-numeric: tabular-nums }
th { color: var(--text3); font-size: .83rem; font-weight: 500; text-align: left; vertical-align: bottom }
th, td { padding: .4rem 1rem .4rem 0; vertical-align: top; white-space: pre-line; overflow-wrap: anywhere }
th:last-child, td:last-child { padding-right: 0 } thead tr { border-bottom: 1px solid var(--edge) }
tbody tr { border-bottom: 1px solid var(--line); break-inside: avoid } .n { text-align: right; white-space: nowrap }
th.n { white-space: normal } .total { border-top: 2px solid var(--text); border-bottom: 0; font-weight: 600 }
.labels td:first-child { color: var(--text2); white-space: nowrap }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid var(--band); break-inside: avoid }
.stars { color: var(--star) } figure { margin: 1rem 0; break-inside: avoid } svg { display: block; width: 100% }
.track { stroke: var(--line) } .mark { fill: var(--accent) }
.break { break-before: page }
@media print { body { margin: 0; max-width: none; padding: 0 } @page { margin: 18mm } }
"""


def html_of(document: Document) -> str:
    """The page as HTML. Every text of the document is shown as it stands, whatever markup it looks like."""
    title = _plain(document.title)
    parts = [HATCH] if any(isinstance(each, Course) for each in document.blocks) else []
    parts.append(f"<h1>{title}</h1>")
    if document.under:
        parts.append(f'<p class="under">{_plain(document.under)}</p>')
    parts += _blocks(document.blocks)
    body = "\n".join(parts)
    return (
        f'<!DOCTYPE html>\n<html lang="{_plain(document.language)}"><head><meta charset="utf-8"/>'
        '<meta name="viewport" content="width=device-width"/>'
        f"<title>{title}</title><style>{_STYLE}{COURSE_STYLE}</style></head><body>\n{body}\n</body></html>\n"
    )


def _blocks(blocks: Sequence[Block]) -> Iterator[str]:
    """Figures that follow each other stand side by side; a page break belongs to what follows it."""
    breaks = False
    for kind, alike in groupby(blocks, type):
        run = list(alike)
        if kind is PageBreak:
            breaks = True
            continue
        if kind is Figure:
            told = [f'<div class="figures">{"".join(_block(each) for each in run)}</div>']
        else:
            told = [_block(each) for each in run]
        yield from ([f'<div class="break">{told[0]}</div>', *told[1:]] if breaks else told)
        breaks = False


def _block(block: Block) -> str:
    match block:
        case Heading(text):
            return f"<h2>{_plain(text)}</h2>"
        case Words(text, tone):
            return f'<p class="{tone}">{_plain(text)}</p>'
        case Quote():
            return _quote(block)
        case Figure():
            return _figure(block)
        case Table():
            return _table(block)
        case Course():
            return _course(block)
        case PageBreak():
            return ""


def _quote(block: Quote) -> str:
    stars = "" if block.stars is None else f'<p class="stars">{_stars(*block.stars)}</p>'
    by = f'<p class="quiet">{_plain(block.by)}</p>' if block.by else ""
    text = f"<p>{_plain(block.text)}</p>" if block.text else ""
    return f"<blockquote>{stars}{text}{by}</blockquote>"


def _stars(given: float, of: float) -> str:
    """Stars as letters, beside their numbers."""
    filled = min(5, max(0, round(5 * given / of)))
    return f'<span aria-hidden="true">{"★" * filled}{"☆" * (5 - filled)}</span> {given:g}/{of:g}'


def _figure(block: Figure) -> str:
    said = f'<div><span class="number">{_plain(block.number)}</span> <span>{_plain(block.words)}</span></div>'
    if block.value is None:
        return f'<div class="figure">{said}</div>'
    return f'<div class="figure scaled">{said}{_scale(block, block.value)}</div>'


def _scale(block: Figure, value: float) -> str:
    """From 0 to 100: where the number likely lies, and the number itself."""
    band = ""
    if block.low is not None and block.high is not None:
        low, high = 10 + 3 * block.low, 10 + 3 * block.high
        band = f'<rect class="band" x="{low:.1f}" y="7" width="{high - low:.1f}" height="8" rx="4"/>'
    return (
        '<svg viewBox="0 0 320 34" aria-hidden="true"><path class="track" d="M10 11H310" stroke-width="8" '
        f'stroke-linecap="round"/>{band}<circle class="mark" cx="{10 + 3 * value:.1f}" cy="11" r="7"/>'
        '<text x="6" y="32">0</text><text x="314" y="32" text-anchor="end">100</text></svg>'
    )


def _table(block: Table) -> str:
    head = ""
    if any(block.head):
        head = f"<thead><tr>{_cells(block.head, block, 'th')}</tr></thead>"
    rows = [f"<tr>{_cells(row, block, 'td')}</tr>" for row in block.rows]
    if block.total and rows:
        rows[-1] = rows[-1].replace("<tr>", '<tr class="total">', 1)
    labels = "" if head or block.figures else ' class="labels"'
    return f"<table{labels}>{head}<tbody>{''.join(rows)}</tbody></table>"


def _cells(row: Sequence[str], block: Table, tag: str) -> str:
    cells = []
    for column, cell in enumerate(row):
        number = ' class="n"' if column in block.figures else ""
        cells.append(f"<{tag}{number}>{_plain(cell)}</{tag}>")
    return "".join(cells)


def _course(block: Course) -> str:
    words = _plain(block.words)
    if not block.points:
        return f"<p>{words}</p>"
    return f"<figure>{course_svg(block, words)}<figcaption>{words}</figcaption></figure>"


def _plain(text: str) -> str:
    return escape(text.translate(_NO_MARKUP))
