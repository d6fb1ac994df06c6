#!/usr/bin/env python3
"""Cuts the two fonts of the PDF writer from Noto Sans: the letters of the Latin languages of the North and their
neighbours, punctuation, and the symbols that omtanke writes.

Needs fonttools, and the folder with Noto's fonts (Debian: fonts-noto-core):

    python3 src/recommend/pdf/fonts/make.py /usr/share/fonts/truetype/noto
"""

import sys
from pathlib import Path

from fontTools import merge, subset
from fontTools.ttLib import TTFont

LETTERS = [*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x218, 0x21C), 0x1E9E]
MARKS = [*range(0x2010, 0x2016), *range(0x2018, 0x201F), 0x2020, 0x2021, 0x2022, 0x2026, 0x2030, 0x2032, 0x2033,
         0x2039, 0x203A, 0x2044, 0x20AC, 0x2116, 0x2122, 0x2212, 0xFFFD]
# Arrows, and the symbols of the verdicts and of lists.
FROM_OTHERS = {"NotoSansMath-Regular": [0x2190, 0x2191, 0x2192, 0x2193],
               "NotoSansSymbols2-Regular": [0x25C6, 0x2610, 0x2713, 0x2717]}


def cut(path, characters):
    options = subset.Options(layout_features=[], hinting=False, notdef_outline=True, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14])
    options.drop_tables += ["GPOS", "GSUB", "GDEF", "MATH", "meta"]
    font = TTFont(path)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters)
    cutter.subset(font)
    return font


def main(noto):
    here = Path(__file__).parent
    for weight in ("Regular", "Bold"):
        parts = {f"NotoSans-{weight}": LETTERS + MARKS, **FROM_OTHERS}
        files = []
        for name, characters in parts.items():
            file = here / f"{name}.part"
            cut(noto / f"{name}.ttf", characters).save(file)
            files.append(str(file))
        font = merge.Merger().merge(files)
        font["head"].modified = font["head"].created
        font.recalcTimestamp = False
        font.save(here / f"NotoSans-{weight}.ttf")
        for file in files:
            Path(file).unlink()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
