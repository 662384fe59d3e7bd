"""Finds the prose in the repository's files: comments, string literals, Markdown text and descriptions in YAML.

A passage is one paragraph, string, table cell or description on a single line, with single spaces. Inline code and
string interpolations become `…`, so that rules see neither. Every character knows the line and column it came from.
"""

import re
import subprocess
from bisect import bisect_right
from pathlib import Path

LEFT_OUT = re.compile(r"^generated/|/Fixtures/|^Checks/english/|/Specs$|\.(expected|json|lock|resolved|suppressions|txt|xml)$")
CODE = {".swift", ".java", ".js", ".mjs"}
# Stand, character by character, for what is not prose: left out, and shown as inline code.
HIDDEN, CODED = "\ue000", "\ue001"


class Passage:
    def __init__(self, file):
        self.file, self.text, self.places = file, "", []

    def add(self, text, line, column):
        """Appends text that starts at a line and column (both from 0); white space collapses."""
        if self.text and not self.text.endswith(" "):
            self.text, self.places = self.text + " ", self.places + [(line, column)]
        for token in re.finditer(rf"`+[^`]+`+|{HIDDEN}+|{CODED}+|\s+|.", text):
            shown = {"`": "`…`" if len(token[0]) > 2 else "`", CODED: "`…`", HIDDEN: ""}.get(token[0][0], token[0])
            shown = " " if shown.isspace() else shown
            if not shown or shown == " " and (not self.text or self.text.endswith(" ")):
                continue
            self.text += shown
            self.places += [(line, column + token.start())] * len(shown)

    def sentence(self, at):
        """The sentence around a position."""
        ends = [end.end() for end in re.finditer(r"[.!?] (?=[^a-z])", self.text)]
        start = max((end for end in ends if end <= at), default=0)
        return self.text[start : min((end for end in ends if end > at), default=len(self.text))].strip()


def passages():
    """All passages of the files that Git knows or would add, file by file."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], check=True, capture_output=True, text=True
    ).stdout.split("\0")
    for file in sorted(set(filter(None, listed))):
        if not LEFT_OUT.search(file) and Path(file).is_file():
            text = Path(file).read_text(encoding="utf-8", errors="replace")
            yield from (passage for passage in reader(file, text)(file, text) if passage.text.strip())


def reader(file, text):
    suffix = Path(file).suffix
    if suffix == ".md":
        return markdown
    if suffix in CODE:
        return code
    if suffix in {".yaml", ".yml"}:
        return yaml
    return script if suffix in {".sh", ".py", ".conf"} or "Dockerfile" in file or text.startswith("#!") else nothing


def nothing(file, text):
    return []


def markdown(file, text):
    """Paragraphs, headings, list items and table cells; fenced code is left out."""
    passage, fence = Passage(file), None
    for number, line in enumerate(text.split("\n")):
        mark = re.match(r"\s*(```+|~~~+)", line)
        if fence or mark:
            yield passage
            passage = Passage(file)
            fence = None if fence and mark and mark[1].startswith(fence) else fence or mark[1]
            continue
        line = re.sub(r"\]\([^)]*\)|\*\*", lambda mark: HIDDEN * len(mark[0]), line.replace("[", HIDDEN))
        if line.lstrip().startswith("|"):
            for cell in re.finditer(r"(?:`[^`]*`|[^|`])+", line):
                passage = Passage(file)
                passage.add(cell[0], number, cell.start())
                yield passage
            passage = Passage(file)
        else:
            start = re.match(r"\s*(#+ |[-*] |\d+\. |> )?\s*", line)
            if start[1] or not line.strip():
                yield passage
                passage = Passage(file)
            passage.add(line[start.end() :], number, start.end())
    yield passage


def code(file, text):
    """Comments and string literals. In tests only the strings that name a test: others repeat what is tested."""
    lines = Lines(text)
    only_names = file.startswith("Tests/") or "/Tests/" in file
    passage, end, kind, position = Passage(file), 0, None, 0
    token_start = re.compile(r'//[^\n]*|/\*.*?\*/|#*"""|#*"', re.S)
    while found := token_start.search(text, position):
        token, between = found[0], text[end : found.start()]
        position = found.end()
        if token.startswith("/"):
            for offset, line in pieces(found[0]):
                start = re.match(r"\s*(///?|/?\*+)?/?\s*", line)
                prose = line[start.end() :].removesuffix("*/")
                marker = (start[1] or "").strip("/ ") + "/" * (start[1] or "").count("/")
                follows = kind == marker and re.fullmatch(r"\n[ \t]*", between) and prose and not prose.startswith("- ")
                if not follows:
                    yield passage
                    passage = Passage(file)
                label = re.match(r"- (Parameters?( \w+)?|\w+):\s*|- ", prose)
                skipped = label.end() if label else 0
                passage.add(prose[skipped:], *lines.place(found.start() + offset + start.end() + skipped))
                kind, between = marker, "\n"
        else:
            close = '"""' if token.endswith('"""') else '"'
            hashes = token.count("#")
            body, position = literal(text, position, close + "#" * hashes, "\\" + "#" * hashes)
            named = re.search(r"@(Test|Suite)\(\s*$", text[max(0, found.start() - 40) : found.start()])
            if kind != "string" or not re.fullmatch(r"\s*\+\s*", between):
                yield passage
                passage = Passage(file)
            if not only_names or named:
                for offset, line in pieces(body):
                    if len(close) == 3 and not line.strip():
                        yield passage
                        passage = Passage(file)
                    passage.add(line, *lines.place(found.end() + offset))
            kind = "string"
        end = position
    yield passage


def literal(text, start, close, escape):
    """The body of a string literal, with interpolations hidden, and the position after it."""
    body, position = "", start
    while position < len(text) and not text.startswith(close, position):
        if text.startswith(escape + "(", position):
            depth, end = 1, position + len(escape) + 1
            while depth and end < len(text):
                depth += {"(": 1, ")": -1}.get(text[end], 0)
                end += 1
            body, position = body + CODED * (end - position), end
        elif text.startswith(escape, position):
            taken = text[position : position + len(escape) + 1]
            body, position = body + ("  " if taken[-1] in "nt" else " " + taken[-1]).rjust(len(taken)), position + len(taken)
        elif text[position] == "\n" and '"""' not in close:
            break
        else:
            body, position = body + text[position], position + 1
    return body, position + len(close)


def yaml(file, text):
    """Comments, and what `description` and `summary` say. Examples are the service's own words."""
    passage, inside, commented = Passage(file), None, False
    for number, line in enumerate(text.split("\n")):
        indent = len(line) - len(line.lstrip())
        if inside is not None and (indent > inside or not line.strip()):
            passage.add(line.strip(" '\""), number, indent)
            continue
        if not (commented and line.strip().startswith("#")):
            yield passage
            passage = Passage(file)
        inside, commented = None, line.strip().startswith("#")
        if comment := re.match(r"(?:[^'\"#]|'[^']*'|\"[^\"]*\"|(?<=\S)#)*?(?:^|\s)#\s*(.*)", line):
            passage.add(comment[1], number, comment.start(1))
        for described in re.finditer(r"\b(?:description|summary): *(.*)", line[: comment.start(1) if comment else None]):
            if line[: described.start()].strip(" -") == "":
                inside = described.start()
                passage.add(re.sub(r"^[>|]-?$", "", described[1].strip("'\"")), number, described.start(1))
            else:
                inline = re.match(r"'((?:[^']|'')*)'|\"([^\"]*)\"|([^,}]*)", described[1])
                yield passage
                passage = Passage(file)
                passage.add(next(filter(None, inline.groups()), ""), number, described.start(1) + 1)
    yield passage


def script(file, text):
    """Comments, docstrings and strings of more than one word."""
    lines, passage, end = Lines(text), Passage(file), None
    for found in re.finditer(r'(?:^|(?<=\s))#+(?!!)([^\n]*)|"""(.*?)"""|"((?:[^"\\\n]|\\.)*)"|\'([^\'\n]*)\'', text, re.M | re.S):
        part = next(part for part in (1, 2, 3, 4) if found[part] is not None)
        if part != 1 or end is None or text[end : found.start()].strip() or not found[1].strip():
            yield passage
            passage = Passage(file)
        for offset, line in pieces(found[part]):
            if not line.strip():
                yield passage
                passage = Passage(file)
            passage.add(line, *lines.place(found.start(part) + offset))
        end = found.end() if part == 1 else None
    yield passage


def pieces(text):
    """The lines of a text with their offsets in it."""
    offset = 0
    for line in text.split("\n"):
        yield offset, line
        offset += len(line) + 1


class Lines:
    """Line and column, from 0, of positions in a text."""

    def __init__(self, text):
        self.starts = [0] + [newline.end() for newline in re.finditer("\n", text)]

    def place(self, position):
        line = bisect_right(self.starts, position) - 1
        return line, position - self.starts[line]
