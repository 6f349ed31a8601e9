"""The ABI and good manners: what is exported, what is global, what can be written, and what is asked of the system."""
import os
import re
import subprocess
import sys

TOP, ROOMS_FILE, LIBRARY = sys.argv[1:4]
# What the library may ask of its surroundings: memory, bytes, and what compilers put in by themselves.
ALLOWED = set("""memcpy memset memmove memcmp memchr strlen strcmp strncmp strchr strrchr strspn strcspn strstr malloc realloc free
_GLOBAL_OFFSET_TABLE_ __stack_chk_fail __memcpy_chk __memset_chk __memmove_chk __tls_get_addr
_ITM_deregisterTMCloneTable _ITM_registerTMCloneTable __cxa_finalize __gmon_start__""".split())
# What one room may ask besides, of the one library that is its port.  utf8proc's functions that take memory are not among
# them.
# Of libm only functions that write nothing: lgamma() writes a global, and those that set errno do so for their own thread.
PORTS = {"text": set("utf8proc_category utf8proc_decompose utf8proc_normalize_utf32".split()),
         "figures": set("copysign erf erfc exp exp2 floor fmax fmin fmod frexp ldexp log log1p sqrt".split()),
         "evaluation": set("ceil floor fmod sqrt".split()), "rules": {"ceil", "floor"}, "stat": {"floor"}, "views": {"floor"}}
NEEDED = ("libc.", "libm.", "libutf8proc.", "ld-")
bad = []


def output(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def read(path):
    with open(os.path.join(TOP, path), encoding="utf-8") as file:
        return file.read()


def differ(what, left, right):
    for name in sorted(left - right):
        bad.append(f"{what}: {name} is missing on the right")
    for name in sorted(right - left):
        bad.append(f"{what}: {name} is missing on the left")


def declared():
    names = set()
    for header in sorted(os.listdir(f"{TOP}/include/hgw")):
        if header in ("export.h", "ical.h"):  # ical.h is of a library of its own
            continue
        text = re.sub(r"/\*.*?\*/", "", read(f"include/hgw/{header}"), flags=re.S)
        names.update(re.findall(r"^HGW_API\s[^;]*?\b(\w+)\s*\(", text, flags=re.M))
    return names


def in_map():
    text = re.sub(r"/\*.*?\*/", "", read("src/hgw.map"), flags=re.S)
    if not re.search(r"local:\s*\*;", text):
        bad.append("hgw.map: all else must be local")
    return set(re.findall(r"^\s*(hgw_\w+);", text, flags=re.M))


def exported(listed):
    if not re.search(r"\.so(\.|$)", LIBRARY):
        print("a static library was built: its exports are held against the list as globals only")
        return
    names = set()
    for line in output("nm", "-D", "--defined-only", LIBRARY).splitlines():
        kind, name = line.split()[-2:]
        if kind != "A":
            names.add(name.split("@")[0])
    differ("exports.txt and libhgw.so", listed, names)
    for name in re.findall(r"\(NEEDED\).*\[(.*)\]", output("readelf", "-d", LIBRARY)):
        if not name.startswith(NEEDED):
            bad.append(f"libhgw.so needs {name}")
    if re.search(r"\bTEXTREL\b", output("readelf", "-d", LIBRARY)):
        bad.append("libhgw.so has text relocations")


def objects():
    with open(ROOMS_FILE, encoding="utf-8") as file:
        for line in file:
            room, _, paths = line.strip().partition("=")
            if room not in ("cli", "ical"):
                yield from ((room, path) for path in paths.split(";") if path)


def check_object(path, defined, undefined):
    # "address flags section<TAB>size name"; flags hold O for data.  Section names, for nm's letters mix up what is
    # written at load time only (relocated constants) with what a program can write.
    for line in output("objdump", "-t", path).splitlines():
        match = re.match(r"^[0-9a-f]+ (.{7}) (\S+)\t[0-9a-f]+\s+(?:\.hidden |\.protected )?(\S+)$", line)
        if not match:
            continue
        flags, section, name = match.groups()
        if section == "*UND*":
            undefined.add(name)
        elif flags[0] in "gu!" or section == "*COM*":
            defined.add(name)
            if not re.match(r"hgwi?_", name):
                bad.append(f"{os.path.basename(path)}: global {name} has no prefix")
        writable = re.match(r"\.(bss|data|tbss|tdata)\b", section) and not section.startswith(".data.rel.ro")
        if "O" in flags and (writable or section == "*COM*"):
            bad.append(f"{os.path.basename(path)}: {name} can be written ({section})")


def main():
    listed = set(read("tests/api/exports.txt").split())
    differ("exports.txt and the headers", listed, declared())
    differ("exports.txt and hgw.map", listed, in_map())
    exported(listed)
    defined, undefined, count = set(), set(), 0
    for room, path in objects():
        asked = set()
        check_object(path, defined, asked)
        undefined |= asked - PORTS.get(room, set())
        count += 1
    for name in sorted(undefined - defined - ALLOWED):
        bad.append(f"the library asks the system for {name}")
    for name in sorted(listed - defined):
        bad.append(f"{name} is declared and not made")
    print("\n".join(bad))
    print(f"{len(listed)} exported symbols, {count} object files, {len(bad)} remarks")
    return 1 if bad else 0


sys.exit(main())
