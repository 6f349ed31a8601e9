"""Pages with hostile names parse without an error, hold no script, and have the elements of the harmless page."""
import collections
import glob
import os
import re
import subprocess
import sys
import tempfile

try:
    import html5lib
except ImportError:
    print("SKIPPED: python3-html5lib is not installed")
    sys.exit(77)

NS = "{http://www.w3.org/1999/xhtml}"
CSP = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
ALLOWED = {"lang", "class", "aria-hidden", "charset", "http-equiv", "content", "name"}
STEERING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def look(path):
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    assert not STEERING.search(text), f"{path}: a character that steers"
    tree = html5lib.HTMLParser(strict=True).parse(text)
    names = collections.Counter()
    for element in tree.iter():
        assert isinstance(element.tag, str), f"{path}: a comment"
        names[element.tag] += 1
        for attribute in element.attrib:
            assert attribute in ALLOWED, f"{path}: attribute {attribute}"
    assert names[NS + "script"] == 0 and names[NS + "link"] == 0 and names[NS + "img"] == 0
    metas = [m.get("content") for m in tree.iter(NS + "meta") if m.get("http-equiv")]
    assert metas == [CSP], f"{path}: {metas}"
    assert tree.get("lang") in ("nl", "en")
    articles = [a.get("lang") for a in tree.iter(NS + "article")]
    assert articles and articles[0] == tree.get("lang"), f"{path}: {articles}"
    level = 0
    for element in tree.iter():
        match = re.fullmatch(re.escape(NS) + "h([1-6])", element.tag)
        if match:
            assert int(match[1]) <= level + 1, f"{path}: a heading skips a level"
            level = int(match[1])
            assert "".join(element.itertext()).strip(), f"{path}: an empty heading"
    styles = "".join("".join(s.itertext()) for s in tree.iter(NS + "style"))
    assert "url(" not in styles and "@import" not in styles
    return names


def main():
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.argv[1], folder], check=True)
        for what in ("findings", "dossier", "coverage", "catalogue"):
            paths = sorted(glob.glob(os.path.join(folder, what + "-*.html")))
            assert len(paths) > 10
            harmless = look(paths[0])
            for path in paths[1:]:
                assert look(path) == harmless, f"{path}: other elements than the harmless page"
            print(what, len(paths), "pages,", sum(harmless.values()), "elements each")


main()
