"""Makes the documents and the data that the other scripts here look at, with a program and into a folder.

python3 .ci/documents/make.py PROGRAM FOLDER
"""

import json
import os
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

LANGUAGES = ("da", "nb", "en")
ORGANISATIONS = ("rhp", "helseforetak", "other")
ROOT = Path(__file__).resolve().parents[2]


def journeys():
    """A scenario, a role and answers for each scenario: the first journey of its file."""
    for file in sorted((ROOT / "tests/journeys").glob("*.toml")):
        first = tomllib.loads(file.read_text(encoding="utf-8"))["journey"][0]
        yield file.stem, first.get("role", "employee"), first["answers"]


class Maker:
    def __init__(self, program: Path, folder: Path):
        self.program, self.folder = program, folder
        self.home = tempfile.TemporaryDirectory()

    def run(self, *words: str, status=(0,), typed="") -> str:
        world = {"HOME": self.home.name, "LANG": "C", "PATH": os.environ.get("PATH", "")}
        done = subprocess.run([self.program, *words], input=typed.encode(), capture_output=True, env=world, check=False)
        if done.returncode not in status:
            sys.exit(f"omtanke {' '.join(words)}\n{done.stderr.decode()}")
        return done.stdout.decode()

    def data(self, name: str, *words: str, status=(0,)):
        text = self.run(*words, "--format", "json", status=status)
        (self.folder / f"{name}.json").write_text(text, encoding="utf-8")

    def advise(self, at: int, scenario: str, role: str, answers: list):
        language, organisation = LANGUAGES[at % 3], ORGANISATIONS[at // 3 % 3]
        given = [part for answer in answers for part in ("-a", answer)]
        words = ["advise", scenario, "--org", organisation, "--role", role, "--lang", language, *given, "--sign-off"]
        name = f"{language}.{organisation}.{scenario}"
        self.run(*words, "-o", str(self.folder / f"{name}.html"))
        self.run(*words, "-o", str(self.folder / f"{name}.md"))
        self.data(f"advise.{name}", *words)
        if at < 9:
            self.run(*words, "-o", str(self.folder / f"{name}.pdf"))
            receipt = json.loads(self.run(*words, "--format", "json"))["receipt"]
            self.data(f"open.{name}", "open", receipt, "--lang", language)
            self.data(f"compare.{name}", "compare", scenario, "--role", role, "--lang", language, *given)
            self.data(f"needs.{name}", *words[:8], status=(3,))

    def all(self):
        for at, (scenario, role, answers) in enumerate(journeys()):
            self.advise(at, scenario, role, answers)
        for language, organisation, topic in zip(LANGUAGES, ORGANISATIONS, ("rules-of-the-house", "citizens", "pages")):
            words = ["handbook", "--org", organisation, "--lang", language]
            whole = str(self.folder / f"{language}.handbook")
            self.run(*words, "-o", f"{whole}.html")
            self.run(*words, "-o", f"{whole}.md")
            self.run(*words, "--topic", topic, "-o", f"{whole}.pdf")
            self.data(f"list.{language}", "list", "--lang", language)
            self.data(f"search.{language}", "search", "facebook", "--lang", language)
            self.data(f"rules.{language}", "rules", "--lang", language)
            self.data(f"show.{language}", "show", "friend-request-from-patient", "--lang", language)
            self.data(f"check.{language}", "check", str(ROOT), "--lang", language)
            self.data(f"coverage.{language}", "coverage", str(ROOT), "--lang", language)
        asked = ["ask", "citizen-complaint-on-facebook", "--org", "rhp", "--role", "employee"]
        self.run(*asked, typed="1\n1\n1\n1\n1\n1\n", status=(0, 1))
        self.data("history", "history")


def main():
    program, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    Maker(program, folder).all()
    print(f"{len(list(folder.iterdir()))} files made.")


if __name__ == "__main__":
    main()
