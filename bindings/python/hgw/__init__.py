"""hgw: needs-based working (handelingsgericht werken), from a dossier to findings that say why.

Types, fields and enumerations are read from the library when this is imported: a class for each type (hgw.Goal), an
attribute for each field, and an Enum for each enumeration (hgw.enums.GoalStatus).  A field that is unset is None.

    plan = hgw.Dossier(title="Groep 5")
    goal = plan.goals.add(text="Iedereen leest op AVI-E5", target_date="2027-02-01")
    for finding in plan.check(today="2026-11-21").findings:
        print(finding.message)
"""
import types

from ._document import Document
from ._errors import Error, Unknown
from ._native import C, HELD as _L, MODEL as model_version, VERSION as version, lang_number as _lang_number
from ._record import Field, Record, Stored, TYPES, enum_class, field_property

enums = types.SimpleNamespace()


def _camel(name):
    return "".join(part.capitalize() for part in name.split("_"))


def _build():
    for number in range(1, _L.hgw_enumeration_count() + 1):
        made = enum_class(number, _camel(_L.hgw_enumeration_name(number).decode()), __name__)
        setattr(enums, made.__name__, made)
    for index in range(_L.hgw_type_count()):
        type_ = _L.hgw_type_at(index)
        home = Document if _L.hgw_type_trait(type_, C.TYPE_ROOT) else Stored
        why = (_L.hgw_type_doc(type_, _lang_number("en")) or b"").decode()
        body = {"__slots__": (), "__module__": __name__, "__doc__": why, "_type": type_, "_fields": {}}
        for place in range(_L.hgw_field_count(type_)):
            field = Field(_L.hgw_field_at(type_, place))
            # A field of a newer model may have the name of a method: then it gets a trailing underscore.
            name = field.name + "_" if hasattr(home, field.name) else field.name
            body["_fields"][name] = field
            body[name] = field_property(field)
        made = type(_camel(_L.hgw_type_name(type_).decode()), (home,), body)
        TYPES[type_] = made
        globals()[made.__name__] = made


_build()
__all__ = sorted(["Document", "Error", "Record", "Unknown", "enums", "model_version", "version"]
                 + [made.__name__ for made in TYPES.values()])
