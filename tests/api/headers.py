"""Each public header compiles alone, twice and in any order, as C and C++ of every age, without a warning."""
import os
import shutil
import subprocess
import sys
import tempfile

TOP, CC = sys.argv[1], sys.argv[2]
HEADERS = sorted(name for name in os.listdir(f"{TOP}/include/hgw") if name.endswith(".h"))
STRICT = ["-pedantic-errors", "-Wall", "-Wextra", "-Werror", "-Wconversion", "-Wsign-conversion", "-Wshadow", "-Wundef"]
ONLY_C = ["-Wstrict-prototypes", "-Wmissing-prototypes"]
# What clang's -Weverything says about every C header in the world, or about the system's.
EVERYTHING = ["-Weverything", "-Wno-padded", "-Wno-unused-macros", "-Wno-c++98-compat", "-Wno-c++98-compat-pedantic",
              "-Wno-unknown-warning-option", "-Wno-declaration-after-statement", "-Wno-unsafe-buffer-usage",
              "-Wno-documentation-unknown-command", "-Wno-documentation", "-Wno-old-style-cast",
              "-Wno-pre-c11-compat", "-Wno-switch-default"]
bad = ran = 0


def compile_text(what, compiler, language, flags, text, folder):
    global bad, ran
    path = os.path.join(folder, "unit." + language)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    done = subprocess.run([compiler, *flags, "-I", f"{TOP}/include", "-fsyntax-only", path], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, check=False)
    ran += 1
    if done.returncode != 0:
        bad += 1
        print(f"{what} with {compiler} {' '.join(flags[:1])}:\n{done.stdout}")


def includes(names):
    return "".join(f"#include <hgw/{name}>\n" for name in names)


def main():
    compilers_c = [c for c in dict.fromkeys([CC, "gcc", "clang"]) if shutil.which(c)]
    compilers_cpp = [c for c in ("g++", "clang++") if shutil.which(c)]
    if not compilers_cpp:
        print("no C++ compiler: the headers were not tried as C++")
    end_c, end_cpp = "int unit(void);\nint unit(void) { return 0; }\n", "int unit();\nint unit() { return 0; }\n"
    with tempfile.TemporaryDirectory() as folder:
        for name in HEADERS:
            compile_text(name, compilers_c[0], "c", ["-std=c99", *STRICT, *ONLY_C], includes([name, name]) + end_c, folder)
            for compiler in compilers_cpp[:1]:
                compile_text(name, compiler, "cc", ["-std=c++11", *STRICT], includes([name, name]) + end_cpp, folder)
        for turn in range(len(HEADERS)):
            order = HEADERS[turn:] + HEADERS[:turn]
            compile_text("any order", compilers_c[0], "c", ["-std=c99", *STRICT, *ONLY_C], includes(order) + end_c, folder)
            compile_text("any order", compilers_c[0], "c", ["-std=c99", *STRICT, *ONLY_C], includes(order[::-1]) + end_c, folder)
        for compiler in compilers_c:
            for age in ("c99", "c11", "c17"):
                compile_text("hgw.h", compiler, "c", ["-std=" + age, *STRICT, *ONLY_C], includes(["hgw.h"]) + end_c, folder)
        for compiler in compilers_cpp:
            for age in ("c++11", "c++14", "c++17", "c++20"):
                compile_text("hgw.h", compiler, "cc", ["-std=" + age, *STRICT], includes(["hgw.h"]) + end_cpp, folder)
        bare = "#define HGW_NO_ACCESSORS\n" + includes(["hgw.h"])
        compile_text("without accessors", compilers_c[0], "c", ["-std=c99", *STRICT, *ONLY_C], bare + end_c, folder)
        if shutil.which("clang"):
            compile_text("everything", "clang", "c", ["-std=c99", "-Werror", *EVERYTHING], includes(["hgw.h"]) + end_c, folder)
    print(f"{ran} compilations of {len(HEADERS)} headers, {bad} bad")
    return 1 if bad else 0


sys.exit(main())
