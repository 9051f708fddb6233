#!/usr/bin/env python3
"""Runs the first calls of both READMEs in all three languages and compares what they print with what the page says."""

import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGES = {"README.md": "first_call", "README.zh.md": "first_call_zh"}
PYTHON = ROOT / "bindings-python" / ".venv" / "bin" / "python"
NODE_CONSUMER = ROOT / "target" / "node-consumer"


def blocks(page: str) -> dict[str, str]:
    text = (ROOT / page).read_text(encoding="utf-8")
    found = re.findall(r"^```(rust|python|js|text)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    if sorted(language for language, _ in found) != ["js", "python", "rust", "text"]:
        sys.exit(f"{page}: expected one block each of rust, python, js and text")
    return dict(found)


def printed(command: list[str], code: str | None = None, folder: pathlib.Path = ROOT) -> str:
    run = subprocess.run(command, input=code, cwd=folder, capture_output=True, text=True, encoding="utf-8")
    if run.returncode != 0:
        sys.exit(f"{command}: {run.stderr}")
    return run.stdout


def main() -> None:
    wrong = []
    for page, example in PAGES.items():
        block = blocks(page)
        source = (ROOT / "core" / "examples" / f"{example}.rs").read_text(encoding="utf-8")
        # The page leaves the file's heading out.
        if source.partition("\n\n")[2] != block["rust"]:
            wrong.append(f"{page}: the Rust block is not core/examples/{example}.rs")
        outputs = {
            "Rust": printed(["cargo", "run", "--quiet", "-p", "clausebook", "--example", example]),
            "Python": printed([str(PYTHON), "-"], block["python"]),
            "Node.js": printed(["node", "--input-type=module", "-"], block["js"], NODE_CONSUMER),
        }
        for language, output in outputs.items():
            if output != block["text"]:
                wrong.append(f"{page}: {language} prints\n{output}instead of\n{block['text']}")
        print(f"{page}: {len(outputs)} first calls run")
    if wrong:
        sys.exit("\n".join(wrong))


if __name__ == "__main__":
    main()
