"""Looks at documents with tools that are not ours: HTML by a strict HTML5 parser, Markdown by a CommonMark parser, JSON
by the schemas in docs/schema, PDF by poppler and qpdf.

python3 .ci/documents/look.py FOLDER

Exit status 1 if anything is wrong. Each kind must be there, so that nothing passes by being absent.
"""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote

import html5lib
import jsonschema
from markdown_it import MarkdownIt

SCHEMAS = Path(__file__).resolve().parents[2] / "docs/schema"
XHTML = "{http://www.w3.org/1999/xhtml}"
POLITE = ("da", "nb", "en")


def outline_faults(levels):
    """One first heading, and none that stands deeper than the last one allows."""
    if levels.count(1) != 1 or levels[0] != 1:
        yield f"headings begin {levels[:3]}, with {levels.count(1)} of the first level"
    for before, after in zip(levels, levels[1:]):
        if after > before + 1:
            yield f"a heading of level {after} follows one of level {before}"


def html(path: Path):
    text = path.read_text(encoding="utf-8")
    parser = html5lib.HTMLParser(strict=True)
    try:
        tree = parser.parse(text)
    except html5lib.html5parser.ParseError as error:
        yield f"no HTML5: {error} at {parser.tokenizer.stream.position()}"
        return
    elements = list(tree.iter())
    ids = [element.get("id") for element in elements if element.get("id")]
    known = set(ids)
    if len(known) != len(ids):
        yield "a place is named twice"
    for element in elements:
        name = str(element.tag).removeprefix(XHTML)
        if name in ("script", "iframe", "img", "link", "object", "embed", "form"):
            yield f"an element <{name}>"
        for attribute in ("src", "srcset", "data", "action"):
            if element.get(attribute):
                yield f"{attribute}={element.get(attribute)} would be fetched"
        link = element.get("href")
        if link is not None and (not link.startswith("#") or unquote(link[1:]) not in known):
            yield f"a link leads nowhere: {link}"
    if tree.get("lang") not in POLITE:
        yield f"its language is {tree.get('lang')}"
    if re.search(r"url\(|@import", text):
        yield "its looks are fetched"
    levels = [int(element.tag[-1]) for element in elements if re.fullmatch(XHTML + "h[1-6]", str(element.tag))]
    yield from outline_faults(levels)


def markdown(path: Path):
    tokens = MarkdownIt("commonmark").parse(path.read_text(encoding="utf-8"))
    inline = [child for token in tokens for child in token.children or []]
    anchors = [re.fullmatch(r'<a id="([\w.-]+)">|</a>', token.content) for token in inline if token.type == "html_inline"]
    if None in anchors or any(token.type == "html_block" for token in tokens):
        yield "markup besides anchors"
    known = {anchor.group(1) for anchor in anchors if anchor and anchor.group(1)}
    for token in inline:
        link = token.attrs.get("href") if token.type == "link_open" else None
        if link is not None and (not link.startswith("#") or unquote(link[1:]) not in known):
            yield f"a link leads nowhere: {link}"
        if token.type == "text" and re.search(r"\*\*|\]\(", token.content):
            yield f"markup that is not read as such: {token.content}"
    levels = [int(token.tag[1]) for token in tokens if token.type == "heading_open"]
    yield from outline_faults(levels)


def data(path: Path):
    kind = path.name.split(".")[0].replace("open", "advise")
    schema = json.loads((SCHEMAS / f"{kind}.schema.json").read_text(encoding="utf-8"))
    validator = jsonschema.validators.validator_for(schema)
    validator.check_schema(schema)
    for error in validator(schema).iter_errors(json.loads(path.read_text(encoding="utf-8"))):
        yield f"{error.json_path}: {error.message[:200]}"


def told(*words) -> str:
    done = subprocess.run(words, capture_output=True, check=False)
    if done.returncode != 0:
        raise ValueError(f"{words[0]}: {done.stderr.decode(errors='replace')[:300]}")
    # `pdfinfo -struct` writes a heading's title as the UTF-16 that it is in the file, cut at its first zero.
    return done.stdout.decode("utf-8", errors="replace")


def pdf(path: Path):
    try:
        told("qpdf", "--check", str(path))
        structure, text = told("pdfinfo", "-struct-text", str(path)), told("pdftotext", "-layout", str(path), "-")
        about, fonts = told("pdfinfo", str(path)), told("pdffonts", str(path))
    except ValueError as error:
        yield str(error)
        return
    levels = [int(level) for level in re.findall(r"^ *H([1-6])\b", structure, flags=re.M)]
    yield from outline_faults(levels)
    for needed in ("P (block)", "LI (block)", "Lbl", "LBody"):
        if needed not in structure:
            yield f"its structure has no {needed}"
    if not re.search(r"^Tagged: +yes", about, flags=re.M) or not re.search(r"^Title: +\S", about, flags=re.M):
        yield "it has no tags or no title"
    if re.search(r"^\S.* no +(yes|no) +(yes|no) +\d+ +\d+$", fonts, flags=re.M):
        yield f"a font is not embedded:\n{fonts}"
    markup = path.with_suffix(".md")
    if "handbook" not in path.name:
        written = MarkdownIt("commonmark").parse(markup.read_text(encoding="utf-8"))
        words = {word for token in written for child in token.children or [] for word in re.findall(r"\w+", child.content)}
        missing = words - set(re.findall(r"\w+", text))
        missing = {word for word in missing if "_" not in word and len(word) > 1}
        if missing:
            yield f"words that its text lacks: {sorted(missing)[:8]}"


def main():
    folder = Path(sys.argv[1])
    kinds = {".html": html, ".md": markdown, ".json": data, ".pdf": pdf}
    missing = [tool for tool in ("qpdf", "pdfinfo", "pdftotext", "pdffonts") if not shutil.which(tool)]
    if missing:
        sys.exit(f"These tools are not here: {', '.join(missing)}.")
    counts, wrong = dict.fromkeys(kinds, 0), 0
    for path in sorted(folder.iterdir()):
        look = kinds.get(path.suffix)
        if look is None:
            continue
        counts[path.suffix] += 1
        for fault in list(look(path))[:5]:
            wrong += 1
            print(f"{path.name}: {fault}")
    print(", ".join(f"{count} {kind[1:]}" for kind, count in counts.items()) + f" looked at, {wrong} faults.")
    sys.exit(1 if wrong or not all(counts.values()) else 0)


if __name__ == "__main__":
    main()
