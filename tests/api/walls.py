"""The walls between the rooms: who includes whom, who calls whom, and no circles anywhere.

Reads every #include of src/ and include/, and the undefined hgwi_ symbols of every object file."""
import os
import re
import subprocess
import sys

TOP, ROOMS_FILE = sys.argv[1], sys.argv[2]
# Section by section from the bottom: a room sees those named here and the public headers, and nothing else.
SEES = {
    "base": [],
    "model": ["base"],
    "doc": ["model", "base"],
    "codec": ["doc", "model", "base"],
    "calendar": ["doc", "model", "base"],
    "text": ["base"],
    "rules": ["text", "calendar", "doc", "model", "base"],
    "next": ["calendar", "doc", "model", "base"],
    "figures": ["base"],
    "evaluation": ["figures", "calendar", "doc", "model", "base"],
    "stat": ["figures", "codec", "doc", "model", "base"],
    "views": ["calendar", "doc", "model", "base"],
    "interop": ["calendar", "codec", "doc", "model", "base"],
    "ical": [],
    "cli": [],
    "tools": ["codec", "doc", "model", "base"],
}
# A room that lies below another's folder.
NESTED = {"src/rules/text": "text", "src/evaluation/figures": "figures"}
# Rooms that know nothing of documents: of the public headers they may see these.
PUBLIC = {"base": {"status.h", "export.h"}, "text": {"status.h"}, "figures": {"status.h"}}
PORTS = {"utf8proc.h": "text", "libical/ical.h": "ical"}  # what only one room includes
SYSTEM = {"alloca.h", "setjmp.h", "locale.h", "time.h", "stdio.h", "signal.h", "assert.h"}  # not in the library
bad = []


def includes_of(path):
    with open(os.path.join(TOP, path), encoding="utf-8") as file:
        text = re.sub(r"/\*.*?\*/", "", file.read(), flags=re.S)
    return re.findall(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', text, flags=re.M)


def all_files():
    for top in ("src", "include"):
        for place, _, names in os.walk(os.path.join(TOP, top)):
            for name in sorted(names):
                if name.endswith((".c", ".h", ".def")):
                    yield os.path.relpath(os.path.join(place, name), TOP)


def resolve(path, kind, name):
    """The file of the tree that an include means, or None for a system header."""
    if name.startswith("hgw/"):
        return "include/" + name
    for folder in (os.path.dirname(path), "src", *(os.path.dirname(nested) for nested in NESTED)):
        candidate = os.path.normpath(os.path.join(folder, name))
        if os.path.exists(os.path.join(TOP, candidate)):
            return candidate
    if kind == '"':
        bad.append(f"{path}: {name} is nowhere")
    return None


def room_of(path):
    parts = path.split("/")
    if os.path.dirname(path) in NESTED:
        return NESTED[os.path.dirname(path)]
    return parts[1] if parts[0] == "src" and len(parts) > 2 else None


def module_of(path):
    """A .c and its .h are one; the header that a room shows to others speaks for several files and stands by itself."""
    room, stem = room_of(path), os.path.splitext(os.path.basename(path))[0]
    if room is not None and path.endswith(".h") and stem == room:
        return f"{room}/{stem}.h"
    return f"{room or os.path.dirname(path)}/{stem}"


def circle(edges):
    """One circle of a graph, or None; without recursion."""
    state = {}
    for start in sorted(edges):
        if state.get(start):
            continue
        trail, todo = [], [(start, iter(sorted(edges.get(start, ()))))]
        state[start] = 1
        trail.append(start)
        while todo:
            node, children = todo[-1]
            child = next(children, None)
            if child is None:
                state[node] = 2
                todo.pop()
                trail.pop()
            elif state.get(child) == 1:
                return trail[trail.index(child):] + [child]
            elif not state.get(child):
                state[child] = 1
                trail.append(child)
                todo.append((child, iter(sorted(edges.get(child, ())))))
    return None


def check_include(path, target, name):
    room = room_of(path)
    if room is None:
        if path.startswith("include/") and target and not target.startswith("include/"):
            bad.append(f"{path}: a public header includes {name}")
        return
    if room not in SEES:
        bad.append(f"{path}: room {room} is not in the table")
    elif target is None:
        if PORTS.get(name, room) != room:
            bad.append(f"{path}: only room {PORTS[name]} includes <{name}>")
        if room not in ("cli", "tools", "ical") and name in SYSTEM:
            bad.append(f"{path}: the library does not use <{name}>")
    elif target.startswith("include/"):
        if room in PUBLIC and os.path.basename(target) not in PUBLIC[room]:
            bad.append(f"{path}: room {room} may not see {name}")
    elif room_of(target) != room:
        other = room_of(target)
        if other not in SEES[room]:
            bad.append(f"{path}: room {room} may not see room {other}")
        elif not target.endswith(f"/{other}.h") and room != "tools":
            bad.append(f"{path}: of room {other} only {other}/{other}.h is for others, not {name}")


def check_includes():
    graph, modules, rooms, count = {}, {}, {}, 0
    for path in all_files():
        for kind, name in includes_of(path):
            count += 1
            target = resolve(path, kind, name)
            check_include(path, target, name)
            if target is None:
                continue
            graph.setdefault(path, set()).add(target)
            if module_of(path) != module_of(target):
                modules.setdefault(module_of(path), set()).add(module_of(target))
            if room_of(path) and room_of(target) and room_of(path) != room_of(target):
                rooms.setdefault(room_of(path), set()).add(room_of(target))
    for what, edges in (("headers", graph), ("modules", modules), ("rooms", rooms)):
        found = circle(edges)
        if found:
            bad.append(f"a circle among {what}: {' -> '.join(found)}")
    return count


def check_calls():
    room_at = {}
    with open(ROOMS_FILE, encoding="utf-8") as file:
        for line in file:
            room, _, objects = line.strip().partition("=")
            room_at.update({path: room for path in objects.split(";") if path})
    if not room_at:
        return 0
    home, file_of, wants = {}, {}, []
    text = subprocess.run(["nm", "-g", "-A", *room_at], check=True, stdout=subprocess.PIPE, text=True).stdout
    for line in text.splitlines():
        path, _, symbol = line.partition(":")
        kind, name = symbol.split()[-2:]
        if kind == "U":
            wants.append((room_at[path], path, name))
        else:
            home[name], file_of[name] = room_at[path], path
    calls = {}
    for room, path, name in sorted(wants):
        if file_of.get(name, path) != path:
            calls.setdefault(path, set()).add(file_of[name])
        if name.startswith("hgwi_") and home.get(name) != room and home.get(name) not in SEES.get(room, []):
            bad.append(f"{os.path.basename(path)}: room {room} uses {name} of room {home.get(name)}")
    found = circle(calls)
    if found:
        bad.append("a circle among files by what they call: " + " -> ".join(os.path.basename(path) for path in found))
    return len(room_at)


includes, objects = check_includes(), check_calls()
print("\n".join(bad))
print(f"{includes} includes and {objects} object files read, {len(bad)} remarks")
sys.exit(1 if bad else 0)
