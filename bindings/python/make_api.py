#!/usr/bin/env python3
"""Reads the public headers and writes api.json, from which both wrappers declare every function and constant.

    make_api.py           writes bindings/python/hgw/api.json and bindings/ruby/lib/hgw/api.json
    make_api.py --check   compares instead, and fails when a header says something else
"""
import json
import pathlib
import re
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
HOMES = [TOP / "bindings/python/hgw/api.json", TOP / "bindings/ruby/lib/hgw/api.json"]
WORDS = {"void": "void", "int32_t": "i32", "hgw_rec": "i32", "hgw_type": "i32", "hgw_field": "i32", "hgw_date": "i32",
         "int64_t": "i64", "double": "f64", "size_t": "size", "const char *": "text", "hgw_resize": "ptr"}


def word(declared):
    """One word for a C type: pointers to pointers are 'out', text handed in or out 'text', any other pointer 'ptr'."""
    declared = " ".join(declared.replace("*", " * ").split())
    if declared.count("*") == 2:
        return "ptr" if "* const *" in declared else "out"
    if declared in ("size_t *", "double *", "hgw_date *"):
        return "out"
    return WORDS.get(declared) or ("ptr" if declared.endswith("*") else sys.exit(f"make_api: unknown type {declared}"))


def argument(text):
    return word(re.sub(r"\w+$", "", text.strip()))


def read():
    functions, constants = {}, {}
    for header in ("status.h", "ctx.h", "model.h", "doc.h", "rec.h", "json.h", "check.h", "render.h", "date.h",
                   "calendar.h", "interop.h", "next.h", "explain.h", "coverage.h", "evaluate.h", "stat.h", "series.h"):
        text = (TOP / "include/hgw" / header).read_text(encoding="utf-8")
        text = re.sub(r"/\*.*?\*/", " ", text, flags=re.S)
        for result, name, inside in re.findall(r"HGW_API\s+([\w\s*]+?)(hgw_\w+)\(([^)]*)\);", text):
            inside = [] if inside.strip() == "void" else inside.split(",")
            functions[name] = [word(result)] + [argument(one) for one in inside]
        constants.update((name, int(number) << int(bit or 0))
                         for name, number, bit in re.findall(r"(HGW_\w+)\s*=\s*(-?\d+)(?:\s*<<\s*(\d+))?", text))
        constants.update((name, int(number)) for name, number in re.findall(r"#define (HGW_\w+) \((-?\d+)\)", text))
    version = re.search(r"project\(hgw VERSION (\d+)\.(\d+)", (TOP / "CMakeLists.txt").read_text(encoding="utf-8"))
    return {"version": [int(version[1]), int(version[2])], "constants": constants, "functions": functions}


def main():
    api = read()
    rows = ['{"version": %s,' % json.dumps(api["version"]), ' "constants": {']
    rows.append(",\n".join(f'  "{name}": {number}' for name, number in api["constants"].items()) + "},")
    rows.append(' "functions": {')
    rows.append(",\n".join(f'  "{name}": {json.dumps(words)}' for name, words in api["functions"].items()) + "}}\n")
    text = "\n".join(rows)
    for home in HOMES:
        if "--check" not in sys.argv:
            home.write_text(text, encoding="utf-8")
        elif home.read_text(encoding="utf-8") != text:
            sys.exit(f"make_api: {home.relative_to(TOP)} is not what the headers say; run bindings/python/make_api.py")


if __name__ == "__main__":
    main()
