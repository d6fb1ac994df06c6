#!/usr/bin/env python3
"""Spell the texts of all three languages with hunspell and the distribution's dictionaries.

usage: .ci/spelling.py [LANGUAGE …]
Reads every i18n/<language>/**/*.ftl: values only, without what stands in braces. Search words are left out,
because they are what people type and not how it is spelled. Words that the dictionary lacks stand in
i18n/<language>/words.txt, one a line, reviewed like any other text; a word there that no text uses is told
too, and is no fault. Exit status 1 where a word is unknown, 2 where hunspell or a dictionary is missing.
"""
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DICTIONARIES = {"da": "da_DK", "nb": "nb_NO", "en": "en_GB"}
ENTRY = re.compile(r"^(-?[a-z][\w-]*) *= *(.*)$")
ATTRIBUTE = re.compile(r"^ +\.([a-z][\w-]*) *= *(.*)$")
VARIANT = re.compile(r"^ *\*?\[[^\]]*\] *")
# Hunspell splits at hyphens, so the parts are looked up; single letters are no words.
WORD = re.compile(r"[^\W\d_]{2,}(?:'[^\W\d_]+)*")


def texts(path: Path):
    """Every line of text in a file, with its number."""
    is_text, depth = False, 0
    for number, line in enumerate(path.read_text(encoding="utf8").splitlines(), 1):
        if line.startswith("#"):
            continue
        if depth == 0 and (entry := ENTRY.match(line)):
            is_text, line = True, entry[2]
        elif depth == 0 and (attribute := ATTRIBUTE.match(line)):
            is_text, line = attribute[1] != "search", attribute[2]
        # A choice between variants is text inside braces; anything else in braces is none.
        line = VARIANT.sub("", line) if depth else line
        line = re.sub(r"\{ *\"([^\"]*)\" *\}", r"\1", line)
        line = re.sub(r"\{[^{}]*\}", " ", line)
        depth += line.count("{") - line.count("}")
        line = re.sub(r"\{.*?->|\}", " ", line)
        if is_text:
            yield number, line.replace("’", "'")


def unknown(words: set[str], dictionary: str) -> set[str]:
    """Those of the words that the dictionary does not have."""
    command = ["hunspell", "-l", "-i", "utf-8", "-d", dictionary]
    # Without hunspell this is a FileNotFoundError already.
    found = subprocess.run(command, input="\n".join(sorted(words)), capture_output=True, text=True, encoding="utf8")
    if found.returncode != 0 or "Can't open" in found.stderr:
        raise FileNotFoundError(found.stderr.strip())
    return set(found.stdout.split())


def main() -> int:
    status = 0
    for language in sys.argv[1:] or list(DICTIONARIES):
        folder = ROOT / "i18n" / language
        places: dict[str, str] = {}
        for path in sorted(folder.rglob("*.ftl")):
            for number, line in texts(path):
                for word in WORD.findall(line):
                    places.setdefault(word, f"{path.relative_to(ROOT)}:{number}")
        own = folder / "words.txt"
        lines = own.read_text(encoding="utf8").splitlines() if own.exists() else []
        known = {line.strip() for line in lines if line.strip() and not line.startswith("#")}
        try:
            missing = unknown(set(places), DICTIONARIES[language])
        except FileNotFoundError as error:
            print(f"{language}: hunspell cannot be used: {error}", file=sys.stderr)
            return 2
        is_known = lambda word: word in known or word.lower() in known
        wrong = sorted(word for word in missing if not is_known(word))
        used = {word for word in places} | {word.lower() for word in places}
        unused = sorted(word for word in known if word not in used)
        for word in wrong:
            print(f"{places[word]}: {word}")
        for word in unused:
            print(f"i18n/{language}/words.txt: no text uses {word}")
        print(f"{language}: {len(places)} different words, {len(wrong)} unknown, {len(unused)} unused in words.txt")
        status |= bool(wrong)
    return status


if __name__ == "__main__":
    sys.exit(main())
