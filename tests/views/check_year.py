"""Years with hostile names: the SVG is well-formed XML, the HTML parses without an error, and neither holds more than
the shapes and words of a year."""
import glob
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

SVG = "{http://www.w3.org/2000/svg}"
TAGS = {"svg", "title", "desc", "defs", "pattern", "rect", "path", "g", "text", "tspan"}
ATTRIBUTES = {"viewBox", "width", "height", "role", "aria-labelledby", "lang", "id", "patternUnits", "patternTransform",
              "fill", "stroke", "stroke-width", "stroke-linejoin", "paint-order", "font-family", "font-size",
              "font-weight", "text-anchor", "transform", "unicode-bidi", "x", "y", "rx", "d",
              "{http://www.w3.org/2000/xmlns/}xmlns"}
STEERING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]")


def look_at(svg, path):
    """The elements of a strip, whichever parser found them."""
    ids = []
    for element in svg.iter():
        assert isinstance(element.tag, str), f"{path}: a comment or an instruction"
        assert element.tag.removeprefix(SVG) in TAGS, f"{path}: {element.tag}"
        for name, value in element.attrib.items():
            assert name in ATTRIBUTES, f"{path}: attribute {name}"
            assert "url(" not in value or re.fullmatch(r"url\(#hgw-holiday-\d+\)", value), f"{path}: {value}"
        ids += [element.get("id")] if element.get("id") else []
    assert len(ids) == len(set(ids)), f"{path}: an id twice"
    assert set(svg.get("aria-labelledby").split()) <= set(ids)
    height, width = int(svg.get("height")), int(svg.get("width"))
    for name in ("title", "desc"):
        assert "".join(svg.find(SVG + name).itertext()).strip(), f"{path}: no {name}"
    for rect in svg.iter(SVG + "rect"):
        x, y, w, h = (int(rect.get(a, "0")) for a in ("x", "y", "width", "height"))
        assert w > 0 and h > 0 and x + w <= width and y + h <= height, f"{path}: a rect outside the image"
    return ids


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    assert not STEERING.search(text), f"{path}: a character that steers"
    return text


def main():
    try:
        import html5lib
    except ImportError:
        html5lib = None
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.argv[1], folder], check=True)
        images = sorted(glob.glob(os.path.join(folder, "*.svg")))
        pages = sorted(glob.glob(os.path.join(folder, "*.html")))
        assert len(images) > 10 and len(images) == len(pages)
        for path in images:
            text = read(path)
            assert "<!" not in text and "<?" not in text, path
            look_at(ET.fromstring(text), path)
        print(len(images), "images")
        if not html5lib:
            print("SKIPPED: python3-html5lib is not installed")
            return 77
        for path in pages:
            tree = html5lib.HTMLParser(strict=True).parse(read(path))
            names = {e.tag.split("}")[1] for e in tree.iter()}
            assert not names & {"script", "link", "img", "iframe", "object"}, f"{path}: {names}"
            strips = list(tree.iter(SVG + "svg"))
            assert len(strips) == 1
            look_at(strips[0], path)
        print(len(pages), "pages")
    return 0


sys.exit(main())
