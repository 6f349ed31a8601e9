"""Files to measure on: the worked case n times in one dossier, and shapes that tempt a program into quadratic work."""
import json
import pathlib
import subprocess


def _rename(value, mine, suffix):
    if isinstance(value, dict):
        return {key: _rename(inside, mine, suffix) for key, inside in value.items()}
    if isinstance(value, list):
        return [_rename(inside, mine, suffix) for inside in value]
    return value + suffix if isinstance(value, str) and value in mine else value


def _ids(value, found):
    if isinstance(value, dict):
        if "id" in value:
            found.add(value["id"])
        for inside in value.values():
            _ids(inside, found)
    elif isinstance(value, list):
        for inside in value:
            _ids(inside, found)
    return found


def groups(case, count):
    """The dossier of the worked case, its records count times with ids of their own."""
    case = pathlib.Path(case)
    dossier, team, calendar = (json.loads((case / f"{name}.json").read_text(encoding="utf-8"))
                               for name in ("dossier", "team", "calendar"))
    mine = _ids(dossier, set()) - {dossier.get("id")}
    clash = mine & (_ids(team, set()) | _ids(calendar, set()))
    if clash:
        raise SystemExit(f"scale: ids of the dossier that team or calendar have too: {sorted(clash)}")
    made = dict(dossier)
    for number in range(2, count + 1):
        for name, value in _rename(dossier, mine, f"-g{number}").items():
            if isinstance(value, list):
                made[name] = made[name] + value
    return made


def records(count):
    """Many goals and pupils that refer to each other."""
    return {"hgw": "dossier/1",
            "pupils": [{"id": f"p{i}", "given_name": f"Kind {i}"} for i in range(count // 2)],
            "goals": [{"id": f"g{i}", "text": f"Doel {i}", "pupils": [f"p{i}", f"p{count // 2 - 1 - i}"]}
                      for i in range(count // 2)]}


def prefixes(count):
    """Ids that differ only after 200 equal bytes, and only in the last ones."""
    prefix = "a" * 200
    return {"hgw": "dossier/1",
            "pupils": [{"id": f"{prefix}{i:07d}"} for i in range(count // 2)],
            "goals": [{"id": f"{prefix}{i:07d}g", "text": "x", "pupils": [f"{prefix}{i:07d}"]}
                      for i in range(count // 2)]}


def unknown(count):
    """One object with many members that the model does not know."""
    return {"hgw": "dossier/1", "pupils": [{"id": "p1", **{f"extra_{i}": i for i in range(count)}}]}


def texts(count):
    """Two plans of long texts in a row, half of the second copied, and sentences that the overview has too."""
    words = [f"woord{i * 7919 % 20011}" for i in range(count)]
    sentences = [" ".join(words[i:i + 16]) + "." for i in range(0, count, 16)]
    first, second = " ".join(sentences), " ".join(sentences[::2] + [s[::-1] for s in sentences[1::2]])
    plan = {"kind": "period", "subject": "rekenen", "plan_items": []}
    return {"hgw": "dossier/1", "pupils": [{"id": "p", "given_name": "Kind"}],
            "plans": [{**plan, "id": "p1", "period": "P1", "state": "evaluated",
                       "plan_items": [{"id": "i1", "text": first}]},
                      {**plan, "id": "p2", "period": "P2", "plan_items": [{"id": "i2", "text": second}]}],
            "week_plans": [{"id": "w", "slots": [{"id": "s", "text": first}]}],
            "group_overviews": [{"id": "o", "rows": [{"id": "r", "pupil": "p", "data": first}]}]}


def write(bench, made, path):
    """To a file, in the form in which the library itself writes."""
    path = pathlib.Path(path)
    path.write_text(json.dumps(made, ensure_ascii=False), encoding="utf-8")
    text = subprocess.run([bench, "write", str(path)], check=True, capture_output=True).stdout
    path.write_bytes(text)
    return path
