"""Each public header compiles alone, twice and in any order, as C and C++ of every age, without a warning."""
import os
import shutil
import subprocess
import sys
import tempfile

TOP, CC, CMOCKA = sys.argv[1:4]
TESTING, TESTING_AT = "testing.h", "testing_at.h"  # stand upon the user's cmocka.h
HEADERS = sorted(name for name in os.listdir(f"{TOP}/include/hgw") if name.endswith(".h") and name not in (TESTING, TESTING_AT))
STRICT = ["-pedantic-errors", "-Wall", "-Wextra", "-Werror", "-Wconversion", "-Wsign-conversion", "-Wshadow", "-Wundef"]
ONLY_C = ["-Wstrict-prototypes", "-Wmissing-prototypes"]
# What clang's -Weverything says about every C header in the world, or about the system's.
EVERYTHING = ["-Weverything", "-Wno-padded", "-Wno-unused-macros", "-Wno-c++98-compat", "-Wno-c++98-compat-pedantic",
              "-Wno-unknown-warning-option", "-Wno-declaration-after-statement", "-Wno-unsafe-buffer-usage",
              "-Wno-documentation-unknown-command", "-Wno-documentation", "-Wno-old-style-cast",
              "-Wno-pre-c11-compat", "-Wno-switch-default"]
bad = ran = 0


def compiled(compiler, language, flags, text):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "unit." + language)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return subprocess.run([compiler, *flags, "-I", f"{TOP}/include", "-fsyntax-only", path], stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, check=False)


def compile_text(what, compiler, language, flags, text):
    global bad, ran
    done = compiled(compiler, language, flags, text)
    ran += 1
    if done.returncode != 0:
        bad += 1
        print(f"{what} with {compiler} {' '.join(flags[:1])}:\n{done.stdout}")


def testing_header(c, cpp, end_c, end_cpp):
    """With cmocka, in C and C++; without it, it says what is missing."""
    global bad
    first = "".join(f"#include <{name}.h>\n" for name in ("setjmp", "stdarg", "stddef", "stdint"))
    cmocka = "#ifdef __cplusplus\nextern \"C\" {\n#endif\n#include <cmocka.h>\n#ifdef __cplusplus\n}\n#endif\n"
    text = first + cmocka + includes([TESTING, "hgw.h", TESTING])
    for compiler in c:
        compile_text(TESTING, compiler, "c", ["-std=c99", *STRICT, *ONLY_C, "-isystem", CMOCKA], text + end_c)
    for compiler in cpp:
        compile_text(TESTING, compiler, "cc", ["-std=c++11", *STRICT, "-isystem", CMOCKA], text + end_cpp)
    bare = "#define HGW_NO_ACCESSORS\n" + text
    compile_text(TESTING, c[0], "c", ["-std=c99", *STRICT, *ONLY_C, "-isystem", CMOCKA], bare + end_c)
    said = compiled(c[0], "c", ["-std=c99"], first + includes([TESTING]) + end_c)
    if said.returncode == 0 or "include cmocka.h first" not in said.stdout:
        bad += 1
        print(f"{TESTING} without cmocka.h says:\n{said.stdout}")


def includes(names):
    return "".join(f"#include <hgw/{name}>\n" for name in names)


def main():
    compilers_c = [c for c in dict.fromkeys([CC, "gcc", "clang"]) if shutil.which(c)]
    compilers_cpp = [c for c in ("g++", "clang++") if shutil.which(c)]
    if not compilers_cpp:
        print("no C++ compiler: the headers were not tried as C++")
    end_c, end_cpp = "int unit(void);\nint unit(void) { return 0; }\n", "int unit();\nint unit() { return 0; }\n"
    for name in HEADERS:
        compile_text(name, compilers_c[0], "c", ["-std=c99", *STRICT, *ONLY_C], includes([name, name]) + end_c)
        for compiler in compilers_cpp[:1]:
            compile_text(name, compiler, "cc", ["-std=c++11", *STRICT], includes([name, name]) + end_cpp)
    for turn in range(len(HEADERS)):
        order = HEADERS[turn:] + HEADERS[:turn]
        compile_text("any order", compilers_c[0], "c", ["-std=c99", *STRICT, *ONLY_C], includes(order) + end_c)
        compile_text("any order", compilers_c[0], "c", ["-std=c99", *STRICT, *ONLY_C], includes(order[::-1]) + end_c)
    for compiler in compilers_c:
        for age in ("c99", "c11", "c17"):
            compile_text("hgw.h", compiler, "c", ["-std=" + age, *STRICT, *ONLY_C], includes(["hgw.h"]) + end_c)
    for compiler in compilers_cpp:
        for age in ("c++11", "c++14", "c++17", "c++20"):
            compile_text("hgw.h", compiler, "cc", ["-std=" + age, *STRICT], includes(["hgw.h"]) + end_cpp)
    bare = "#define HGW_NO_ACCESSORS\n" + includes(["hgw.h"])
    compile_text("without accessors", compilers_c[0], "c", ["-std=c99", *STRICT, *ONLY_C], bare + end_c)
    if shutil.which("clang"):
        compile_text("everything", "clang", "c", ["-std=c99", "-Werror", *EVERYTHING], includes(["hgw.h"]) + end_c)
    testing_header(compilers_c, compilers_cpp, end_c, end_cpp)
    print(f"{ran} compilations of {len(HEADERS) + 1} headers, {bad} bad")
    return 1 if bad else 0


sys.exit(main())
