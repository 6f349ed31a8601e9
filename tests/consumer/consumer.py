"""Installs the library in four ways and builds clients on each: consumer.py installed|subdirectory TOP WORK CMAKE CC."""
import os
import shutil
import subprocess
import sys

WHAT, TOP, WORK, CMAKE, CC = sys.argv[1:6]
CMOCKA = sys.argv[6] if len(sys.argv) > 6 else ""  # the folder of cmocka.h
HERE = f"{TOP}/tests/consumer"
CXX = shutil.which("g++") or shutil.which("c++") or shutil.which("clang++")
PKG = shutil.which("pkg-config") or shutil.which("pkgconf")
cells = 0


def run(*command, env=None, cwd=None):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=cwd,
                          env={**os.environ, **(env or {})}, check=False)
    if done.returncode != 0:
        print(f"{' '.join(command)}\n{done.stdout}")
        sys.exit(f"exit {done.returncode}")
    return done.stdout


def cell(what, *program, env=None, want="good "):
    global cells
    said = run(*program, env=env)
    if want not in said:
        sys.exit(f"{what}: said {said!r}, not {want!r}")
    cells += 1
    print(f"  {what}")


def find(root, name):
    for place, _, names in os.walk(root):
        if name in names:
            return os.path.join(place, name)
    sys.exit(f"{name} was not installed in {root}")


def by_pkg_config(what, prefix):
    folder = os.path.dirname(find(prefix, "hgw.pc"))
    environment = {"PKG_CONFIG_PATH": folder}
    flags = run(PKG, "--cflags", "--libs", "hgw", env=environment).split()
    library = os.path.normpath(run(PKG, "--variable=libdir", "hgw", env=environment).strip())
    if library != os.path.dirname(folder):
        sys.exit(f"hgw.pc in {folder} says libdir is {library}")
    sources = [("C99", CC, "client.c", "-std=c99"), ("C++11", CXX, "client_cpp.cc", "-std=c++11")]
    for language, compiler, source, age in sources:
        if compiler is None:
            print("  no C++ compiler: C++ is left out")
            continue
        program = f"{WORK}/pc-client"
        run(compiler, age, "-Wall", "-Wextra", "-Wpedantic", "-Werror", f"{HERE}/{source}", "-o", program, *flags)
        cell(f"{what}, pkg-config, {language}", program, env={"LD_LIBRARY_PATH": library})
    if os.path.exists(f"{folder}/hgw-ical.pc"):
        program = f"{WORK}/pc-ical"
        ical = run(PKG, "--cflags", "--libs", "hgw-ical", env=environment).split()
        run(CC, "-std=c99", "-Wall", "-Wextra", "-Wpedantic", "-Werror", f"{HERE}/client_ical.c", "-o", program, *ical)
        cell(f"{what}, pkg-config, hgw-ical", program, env={"LD_LIBRARY_PATH": library})
    else:
        print("  no libical: hgw::ical was not built")
    return flags, library


def by_find_package(what, prefix):
    build = f"{WORK}/package"
    shutil.rmtree(build, ignore_errors=True)
    run(CMAKE, "-S", f"{HERE}/package", "-B", build, "-G", "Ninja", f"-DCMAKE_PREFIX_PATH={prefix}",
        f"-DCMAKE_C_COMPILER={CC}", f"-DCMAKE_CXX_COMPILER={CXX}", "-DCMAKE_FIND_USE_PACKAGE_REGISTRY=OFF")
    run(CMAKE, "--build", build)
    for language in ("c", "cpp"):
        cell(f"{what}, find_package, {language}", f"{build}/client_{language}")
    if os.path.exists(f"{build}/client_ical"):
        cell(f"{what}, find_package, hgw::ical", f"{build}/client_ical")


def tests_of_a_user(what, prefix):
    """The example of docs/unit-testing.md, copied by a school-software team; and a test in C++."""
    if not CMOCKA:
        print("  no cmocka: the example of a test is left out")
        return
    folder = f"{WORK}/testing"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(f"{TOP}/docs/examples/testing", folder)
    run(CMAKE, "-S", folder, "-B", f"{folder}/build", "-G", "Ninja", f"-DCMAKE_PREFIX_PATH={prefix}",
        f"-DCMAKE_C_COMPILER={CC}", f"-DCMOCKA_INCLUDE={CMOCKA}", "-DCMAKE_FIND_USE_PACKAGE_REGISTRY=OFF",
        "-DCMAKE_C_FLAGS=-Wall -Wextra -Wpedantic -Werror")
    run(CMAKE, "--build", f"{folder}/build")
    cell(f"{what}, the example of a test", f"{folder}/build/test_plan", want="6 test(s).")


def tests_in_cpp(what, flags, library):
    if CMOCKA and CXX:
        program = f"{WORK}/pc-testing"
        run(CXX, "-std=c++11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", f"{HERE}/client_testing.cc", "-o", program,
            *flags, "-isystem", CMOCKA, "-lcmocka")
        cell(f"{what}, a test in C++", program, env={"LD_LIBRARY_PATH": library}, want="1 test(s).")


def cli_again(what, flags, library):
    """The program, built from an installed copy by somebody who has only its sources."""
    folder = f"{WORK}/cli"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(f"{TOP}/src/cli", folder)
    sources = sorted(f"{folder}/{name}" for name in os.listdir(folder) if name.endswith(".c"))
    run(CC, "-std=c99", *sources, "-o", f"{folder}/hgw", *flags)
    cell(f"{what}, the program built from it", f"{folder}/hgw", "new", "dossier", env={"LD_LIBRARY_PATH": library},
         want='"hgw": "dossier/')


def look_over(prefix, destination):
    """Nothing installed may name the place where it was built or the private folder it was first put in."""
    for place, _, names in os.walk(prefix):
        for name in names:
            path = os.path.join(place, name)
            if name.endswith((".pc", ".cmake", ".h", ".1")):
                with open(path, encoding="utf-8") as file:
                    text = file.read()
                for secret in (TOP, WORK, destination):
                    if secret and secret in text:
                        sys.exit(f"{path} names {secret}")
    for name in ("hgw", "hgw.1", "hgw.h", "accessors.h", "testing.h", "hgwConfig.cmake", "hgwConfigVersion.cmake"):
        find(prefix, name)


def installed(kind, layout):
    build, what = f"{WORK}/build", f"{kind}, {layout}"
    prefix = "/usr" if layout == "usr" else f"{WORK}/{kind}-prefix"
    destination = f"{WORK}/{kind}-destdir" if layout == "usr" else ""
    # GNUInstallDirs keeps its folders once it has chosen them, so they are chosen anew for each prefix.
    run(CMAKE, "-S", TOP, "-B", build, "-G", "Ninja", "-UCMAKE_INSTALL_*DIR", f"-DCMAKE_INSTALL_PREFIX={prefix}",
        "-DCMAKE_BUILD_TYPE=Debug", "-DHGW_BUILD_TESTS=OFF", f"-DBUILD_SHARED_LIBS={'ON' if kind == 'shared' else 'OFF'}",
        f"-DCMAKE_C_COMPILER={CC}")
    run(CMAKE, "--build", build)
    run(CMAKE, "--install", build, env={"DESTDIR": destination} if destination else None)
    root = destination + prefix
    look_over(root, destination or prefix)
    if PKG:
        flags, library = by_pkg_config(what, root)
        cli_again(what, flags, library)
        tests_in_cpp(what, flags, library)
    else:
        print("  no pkg-config: left out")
    by_find_package(what, root)
    tests_of_a_user(what, root)
    program = f"{root}/bin/hgw"
    environment = {"LD_LIBRARY_PATH": os.path.dirname(os.path.dirname(find(root, "hgw.pc")))} if layout == "usr" else None
    cell(f"{what}, installed program", program, "--version", env=environment, want="hgw 0.")
    if layout != "usr":
        moved = root + "-moved"
        shutil.rmtree(moved, ignore_errors=True)
        os.rename(root, moved)
        if PKG:
            by_pkg_config(f"{what}, moved", moved)
        by_find_package(f"{what}, moved", moved)
        cell(f"{what}, moved, installed program", f"{moved}/bin/hgw", "--version", want="hgw 0.")


def subdirectory():
    for kind in ("ON", "OFF"):
        build = f"{WORK}/build"
        run(CMAKE, "-S", f"{HERE}/subdirectory", "-B", build, "-G", "Ninja", f"-DHGW_SOURCE={TOP}",
            f"-DCMAKE_C_COMPILER={CC}", f"-DCMAKE_CXX_COMPILER={CXX}", f"-DBUILD_SHARED_LIBS={kind}")
        run(CMAKE, "--build", build)
        for language in ("c", "cpp"):
            cell(f"add_subdirectory, shared {kind}, {language}", f"{build}/client_{language}")


shutil.rmtree(WORK, ignore_errors=True)
os.makedirs(WORK)
if CXX is None and WHAT == "subdirectory":
    print("no C++ compiler")
    sys.exit(77)
if WHAT == "installed":
    for kind in ("shared", "static"):
        for layout in ("private", "usr"):
            installed(kind, layout)
else:
    subdirectory()
print(f"{cells} clients built and run")
