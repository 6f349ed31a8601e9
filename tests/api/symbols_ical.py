"""The ABI of libhgw-ical, and that it stands on what others can use too: symbols_ical.py TOP ROOMS LIBRARY."""
import re
import subprocess
import sys

TOP, ROOMS_FILE, LIBRARY = sys.argv[1:4]
# Of the C library: memory, bytes, sorting.  No file, no clock, no locale, no output.
ALLOWED = set("""memcpy memset memmove memcmp memchr strlen strcmp strchr strrchr strspn strcspn strstr qsort bsearch
_GLOBAL_OFFSET_TABLE_ __stack_chk_fail __memcpy_chk __memset_chk __memmove_chk __tls_get_addr""".split())
# What changes libical for the whole process, or reads the files of the system's time zones.
REFUSED = re.compile(r"icaltimezone_\w+|icaltime_is_utc|icaltime_convert\w+|icalerror_set_errors_are_fatal|"
                     r"icalerror_set_error_state|icalmemory_free_ring|icalmemory_set_\w+|icalparser_set_ctrl")
bad = []


def output(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def read(path):
    with open(f"{TOP}/{path}", encoding="utf-8") as file:
        return re.sub(r"/\*.*?\*/", "", file.read(), flags=re.S)


def differ(what, left, right):
    for name in sorted(left ^ right):
        bad.append(f"{what}: {name} is missing on one side")


def symbols(path):
    """(what it defines for others, what it asks of others, what can be written)."""
    defined, undefined = set(), set()
    for line in output("objdump", "-t", path).splitlines():
        match = re.match(r"^[0-9a-f]+ (.{7}) (\S+)\t[0-9a-f]+\s+(?:\.hidden |\.protected )?(\S+)$", line)
        if not match:
            continue
        flags, section, name = match.groups()
        if section == "*UND*":
            undefined.add(name)
        elif flags[0] in "gu!":
            defined.add(name)
        if "O" in flags and re.match(r"\.(bss|data|tbss|tdata)\b", section) and not section.startswith(".data.rel.ro"):
            bad.append(f"{path}: {name} can be written")
    return defined, undefined


def main():
    listed = set(read("tests/api/exports_ical.txt").split())
    public = set(read("tests/api/exports.txt").split())
    differ("exports_ical.txt and ical.h", listed, set(re.findall(r"^HGW_API\s[^;]*?\b(\w+)\s*\(", read("include/hgw/ical.h"), flags=re.M)))
    differ("exports_ical.txt and ical.map", listed, set(re.findall(r"^\s*(hgw_\w+);", read("src/ical/ical.map"), flags=re.M)))
    if re.search(r"\.so(\.|$)", LIBRARY):
        lines = [line.split() for line in output("nm", "-D", "--defined-only", LIBRARY).splitlines()]
        differ("exports_ical.txt and the library", listed, {line[-1].split("@")[0] for line in lines if line[-2] != "A"})
    with open(ROOMS_FILE, encoding="utf-8") as file:
        paths = [line.partition("=")[2].strip().split(";") for line in file if line.startswith("ical=")][0]
    defined, undefined = set(), set()
    for path in paths:
        more, asked = symbols(path)
        defined |= more
        undefined |= asked
    bad.extend(f"{name} has no prefix" for name in sorted(defined) if not re.match(r"hgwi_ical_|hgw_ical_", name))
    for name in sorted(undefined - defined - ALLOWED - public):
        if not name.startswith("ical") or REFUSED.fullmatch(name):
            bad.append(f"libhgw-ical asks for {name}")
    print("\n".join(bad))
    print(f"{len(listed)} exported symbols, {len(paths)} object files, {len(bad)} remarks")
    return 1 if bad else 0


sys.exit(main())
