#!/usr/bin/env python3
"""Spell the texts of all three languages with hunspell and the distribution's dictionaries.

usage: .ci/spelling.py [LANGUAGE …]
Reads every i18n/<language>/**/*.ftl: values only, without what stands in braces. Search words are left out,
because they are what people type and not how it is spelled. Words that the dictionary lacks stand in
i18n/<language>/words.txt, one a line, reviewed like any other text; those after a line such as [commands.ftl]
count in that file only. A word there that no text uses is told too, and is no fault. Exit status 1 where a word is unknown, 2 where hunspell or a dictionary is missing.
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
RECEIPT = re.compile(r"\b[0-9A-Z]{5}(?:-[0-9A-Z]{2,5})+\b")
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
        line = RECEIPT.sub(" ", line)
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


def reviewed(path: Path) -> dict[str, set[str]]:
    """The words of a list, by the file that they count in; an empty name stands for every file."""
    words: dict[str, set[str]] = {"": set()}
    file = ""
    for line in path.read_text(encoding="utf8").splitlines() if path.exists() else []:
        line = line.strip()
        if line.startswith("["):
            file = line.strip("[]")
        elif line and not line.startswith("#"):
            words.setdefault(file, set()).add(line)
    return words


def check(language: str) -> bool:
    """Spells one language, tells what is wrong, and says whether nothing is."""
    folder = ROOT / "i18n" / language
    places: dict[tuple[str, str], str] = {}
    for path in sorted(folder.rglob("*.ftl")):
        file = str(path.relative_to(folder))
        for number, line in texts(path):
            for word in WORD.findall(line):
                places.setdefault((word, file), f"{path.relative_to(ROOT)}:{number}")
    known = reviewed(folder / "words.txt")
    missing = unknown({word for word, _ in places}, DICTIONARIES[language])
    wrong = {}
    for (word, file), place in places.items():
        allowed = known[""] | known.get(file, set())
        if word in missing and word not in allowed and word.lower() not in allowed:
            wrong.setdefault(word, place)
    used = {form for word, _ in places for form in (word, word.lower())}
    unused = sorted(set().union(*known.values()) - used)
    for word, place in sorted(wrong.items(), key=lambda item: item[1]):
        print(f"{place}: {word}")
    for word in unused:
        print(f"i18n/{language}/words.txt: no text uses {word}")
    print(f"{language}: {len(used)} different words, {len(wrong)} unknown, {len(unused)} unused in words.txt")
    return not wrong


def main() -> int:
    try:
        fine = [check(language) for language in sys.argv[1:] or DICTIONARIES]
    except FileNotFoundError as error:
        print(f"hunspell cannot be used: {error}", file=sys.stderr)
        return 2
    return 0 if all(fine) else 1


if __name__ == "__main__":
    sys.exit(main())
