"""What the build files list is what lies on the disk; file names are unique; files and functions keep their size."""
import os
import re
import sys

TOP = sys.argv[1]
GENERATED = {"fields.h", "accessors.h"}
MOST_LINES = 500
bad = []


def read(path):
    with open(os.path.join(TOP, path), encoding="utf-8") as file:
        return file.read()


def files(folder, endings):
    for place, folders, names in os.walk(os.path.join(TOP, folder)):
        folders[:] = [f for f in folders if f not in ("build", "__pycache__", "node_modules")]
        for name in sorted(names):
            if name.endswith(endings):
                yield os.path.relpath(os.path.join(place, name), TOP)


def without_comments(cmake):
    return re.sub(r"#.*", "", cmake)


def named(text, name):
    return re.search(r"(?<![\w.-])(?:[^\s()]*/)?" + re.escape(name) + r"(?![\w.-])", text)


def check_listed():
    seen = 0
    in_tests = "".join(without_comments(read(path)) for path in files("tests", ("CMakeLists.txt", ".cmake", ".sh")))
    for path in [*files("src", ".c"), *files("tests", ".c")]:
        folder, name = os.path.split(path)
        if path.startswith("src/"):
            # In its own folder, or in that of its room when the room has folders.
            build = os.path.join(folder, "CMakeLists.txt")
            if not os.path.exists(os.path.join(TOP, build)):
                build = os.path.join(os.path.dirname(folder), "CMakeLists.txt")
            text = without_comments(read(build)) if os.path.exists(os.path.join(TOP, build)) else ""
        else:
            text = in_tests
        # hgw_test(room what) stands for test_what.c
        what = re.fullmatch(r"(?:test_)?(\w+)\.c", name).group(1)
        if not named(text, name) and not (path.startswith("tests/") and named(text, what)):
            bad.append(f"{path}: no build file names it")
        seen += 1
    for path in files("src", "CMakeLists.txt"):
        for name in re.findall(r"(?<![\w./-])((?:\w+/)?\w+\.c)\b", without_comments(read(path))):
            if not os.path.exists(os.path.join(TOP, os.path.dirname(path), name)):
                bad.append(f"{path}: {name} is not there")
    return seen


def check_globs():
    for path in [*files("src", "CMakeLists.txt"), *files("tests", "CMakeLists.txt"), *files("src", ".cmake")]:
        if re.search(r"file\s*\(\s*GLOB", without_comments(read(path))):
            bad.append(f"{path}: source lists are written out, not globbed")


def check_names():
    where = {}
    for path in files("src", ".c"):
        name = os.path.basename(path)
        if name in where:
            bad.append(f"{path} and {where[name]}: file names are unique in the tree")
        where[name] = path


def check_size():
    for path in [*files("src", (".c", ".h")), *files("include", ".h"), *files("tests", (".c", ".h"))]:
        lines = read(path).count("\n")
        if lines > MOST_LINES and os.path.basename(path) not in GENERATED:
            bad.append(f"{path}: {lines} lines, more than {MOST_LINES}")


seen = check_listed()
check_globs()
check_names()
check_size()
print("\n".join(bad))
print(f"{seen} source files, {len(bad)} remarks")
sys.exit(1 if bad else 0)
