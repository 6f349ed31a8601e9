"""hgw: needs-based working (handelingsgericht werken), from a dossier to findings that say why.

Classes (hgw.Goal), attributes and enumerations (hgw.enums.GoalStatus) are made from the library's model at import."""
import array
import collections.abc
import ctypes
import datetime
import enum
import json
import os
import pathlib
import tempfile
import types
import weakref

# PyDLL keeps the interpreter's lock in every call: simple, and no other thread can change a document during one.
_L = ctypes.PyDLL(os.environ.get("HGW_LIBRARY") or "libhgw.so.0")
_API = json.loads(pathlib.Path(__file__).with_name("api.json").read_text(encoding="utf-8"))
_WORDS = {"void": None, "i32": ctypes.c_int32, "i64": ctypes.c_int64, "f64": ctypes.c_double, "size": ctypes.c_size_t,
          "text": ctypes.c_char_p, "ptr": ctypes.c_void_p, "out": ctypes.c_void_p}
version = tuple(_L.hgw_version() >> shift & 255 for shift in (16, 8, 0))
if list(version[:2]) != _API["version"]:  # before 1.0 a minor version may change what a call means
    raise ImportError("hgw: this wrapper is for library %d.%d, and found %d.%d.%d" % (*_API["version"], *version))
for _name, (_result, *_given) in _API["functions"].items():
    getattr(_L, _name).restype, getattr(_L, _name).argtypes = _WORDS[_result], [_WORDS[word] for word in _given]
C = types.SimpleNamespace(**{name[4:]: number for name, number in _API["constants"].items()})
_ENUMS = {name: number for number in range(1, _L.hgw_enumeration_count() + 1)
          if (name := _L.hgw_enumeration_name(number)) is not None}
enums, _tokens, _classes = types.SimpleNamespace(), {}, {}

class Error(Exception):
    """What the library refused.  Holds names of the model, places and numbers, never a text of a document."""
    def __init__(self, status, key="", message="", where="", line=-1, column=-1, offset=-1):
        self.status, self.name, self.key = status, _L.hgw_status_name(status).decode(), key
        self.where, self.line, self.column, self.offset = where, line, column, offset
        super().__init__(message or f"{self.name} {key}")

class Token(str, enum.Enum):
    """The base of all enumerations: a value is its token, as in JSON."""
    __str__ = str.__str__

class Unknown(str):
    """A token that this library does not know, read from a newer file and written back unharmed."""

class _Context:
    """Language, today and the last error: one for a document and for what its verbs make."""
    def __init__(self):
        self._as_parameter_ = _L.hgw_ctx_new()
        if not self._as_parameter_:
            raise MemoryError
        weakref.finalize(self, _L.hgw_ctx_free, self._as_parameter_)

    def call(self, function, *given):
        """Call, and raise what fails: it stands in the context, whatever shape the call has."""
        _L.hgw_error_clear(self)
        result = function(*(one._open if isinstance(one, Document) else one for one in given))
        if status := _L.hgw_error_status(self) or min(result or 0, 0):
            texts = [get(self).decode() for get in (_L.hgw_error_key, _L.hgw_error_message, _L.hgw_error_where)]
            places = [_L.hgw_error_number(self, at) for at in (C.AT_LINE, C.AT_COLUMN, C.AT_OFFSET)]
            raise Error(status, *texts, *places)
        return result

    def verb(self, function, *given, lang=None, today=None):
        """What a verb makes.  The day holds for this call; the language stays until another is given."""
        if lang is not None:
            self.call(_L.hgw_ctx_set_lang, self, _L.hgw_enum_find(_ENUMS[b"lang"], _utf8(lang)))
        self.call(_L.hgw_ctx_set_today, self, int(str(today).replace("-", "")) if today else 0)
        out, size = ctypes.c_void_p(), [None] * (len(function.argtypes) - len(given) - 2)  # only a text has one
        self.call(function, self, *given, ctypes.byref(out), *size)
        if not size:
            return _classes[_L.hgw_rec_type(out, 1)](_made=(self, out.value))
        text = ctypes.string_at(out).decode()
        _L.hgw_free(out)
        return text

def _utf8(text):
    if "\0" in text:  # C would see the part before it only
        raise Error(C.E_PARSE, "text.nul")
    return text.encode("utf-8")

class Record:
    """A record of a document, one object as long as it is referred to, so that == and `is` are the same."""
    __slots__ = ("_doc", "_rec", "__weakref__")

    def _call(self, function, *given):
        return self._doc._ctx.call(function, self._doc, self._rec, *given)

    def remove(self):
        """Take it out of its document, with all that lives in it and all references to it."""
        self._call(_L.hgw_rec_remove)

    def _assign(self, fields):
        for name, value in fields.items():
            setattr(self, name, value)
        return self

    def __repr__(self):
        """Type, id and PUBLIC fields only: tracebacks and test runners print this."""
        try:
            shown = [f" {one.name}={one.get(self)}" for one in self._fields if one.shown and one.get(self) is not None]
        except Error as error:
            shown = [f" {error.key}"]
        return f"<hgw.{type(self).__name__}{''.join(shown)}>"

class _Field:
    """A row of the model.  Values cross by their spelling, so that the library judges each and nothing is cut."""
    DATE, TIME = datetime.date, datetime.time
    KINDS = {C.K_BOOL: (bool, "true".__eq__), C.K_INT: (int, int), C.K_REAL: ((int, float), float),
             C.K_DATE: (DATE, DATE.fromisoformat), C.K_TIME: (TIME, TIME.fromisoformat), C.K_REF: (Record, str)}

    def __init__(self, number):
        self.id, self.name, trait = number, _L.hgw_field_name(number).decode(), _L.hgw_field_trait
        self.list = _L.hgw_field_kind(number) == C.K_LIST
        self.item = trait(number, C.TRAIT_ITEM) if self.list else _L.hgw_field_kind(number)
        self.native, self.read = self.KINDS.get(self.item, (str, str))
        if self.item == C.K_ENUM:
            tokens = {str(token): token for token in _tokens[trait(number, C.TRAIT_ENUM)]}
            self.read = lambda text: tokens.get(text) or Unknown(text)
        public = trait(number, C.TRAIT_PRIVACY) == _L.hgw_enum_find(_ENUMS[b"privacy"], b"public")
        self.shown = public and not self.list and self.item != C.K_REF

    def get(self, record):
        if self.list:
            return List(record, self)
        return self.value(record, _L.hgw_show, self.id) if record._call(_L.hgw_has, self.id) else None

    def set(self, record, value):
        if self.list:
            List(record, self)._replace(list(value or ()))
        elif value is None:
            record._call(_L.hgw_clear, self.id)
        else:
            record._call(_L.hgw_put, self.id, self.spelled(record, value))

    def value(self, record, show, *place):
        room = ctypes.create_string_buffer(record._call(show, *place, None, 0) + 1)
        record._call(show, *place, room, len(room))
        text = self.read(room.value.decode())
        return record._doc.find(text) if self.item == C.K_REF else text

    def spelled(self, record, value):
        if not isinstance(value, (str, self.native)):
            raise TypeError(f"{self.name} does not take this {type(value).__name__}")
        if isinstance(value, Record) and value._doc is not record._doc:
            raise Error(C.E_REFERENCE, "reference.document")
        text = str(value.id if isinstance(value, Record) else value)
        if isinstance(value, (bool, self.TIME)):  # "True", and "08:45:00"
            text = text.lower().removesuffix(":00")
        return _utf8(text)

class List(collections.abc.Sequence):
    """A list of a record, in its document: what is done to it is done there."""
    def __init__(self, record, field):
        self._record, self._field, self._records = record, field, field.item == C.K_RECORD

    def __len__(self):
        return self._record._call(_L.hgw_rec_count if self._records else _L.hgw_item_count, self._field.id)

    def __getitem__(self, index):
        place = self._field.id, range(len(self))[index]
        if self._records:
            return self._record._doc._record(self._record._call(_L.hgw_rec_at, *place))
        return self._field.value(self._record, _L.hgw_item_show, *place)

    def add(self, **fields):
        """A new record at the end, or none when a field is refused."""
        made = self._record._doc._record(self._record._call(_L.hgw_rec_add, self._field.id))
        try:
            return made._assign(fields)
        except BaseException:
            made.remove()
            raise

    def append(self, value):
        """A reference or plain value at the end."""
        self._record._call(_L.hgw_item_put, self._field.id, self._field.spelled(self._record, value))

    def remove(self, value):
        self._cut([self.index(value)])

    def _cut(self, places):
        for index in sorted(places, reverse=True):
            self[index].remove() if self._records else self._record._call(_L.hgw_item_remove, self._field.id, index)

    def _replace(self, values):
        old = len(self)
        try:
            for value in values:
                self.append(value)
        finally:  # now the old go; or the new, when one was refused
            self._cut(range(old) if len(self) == old + len(values) else range(old, len(self)))

class Document(Record):
    """A document, which is its root record too: hgw.Dossier(title="Groep 5").title."""
    __slots__ = ("_ctx", "_ptr", "_end", "_known")
    _type, _fields, _rec, _doc = 0, (), 1, property(lambda self: self)

    def __init__(self, _made=None, **fields):
        self._ctx, self._ptr = _made or (_Context(), None)
        self._ptr = self._ptr or self._ctx.call(_L.hgw_doc_new, self._ctx, self._type)
        self._end, self._known = weakref.finalize(self, _L.hgw_doc_free, self._ptr), weakref.WeakValueDictionary()
        self._assign(fields)

    @property
    def _open(self):
        if not self._ptr:
            raise Error(C.E_MISUSE, "misuse.handle")
        return self._ptr

    def _record(self, rec):
        made = self._known.get(rec) or object.__new__(_classes[_L.hgw_rec_type(self._open, rec)])
        made._doc, made._rec = self, rec
        return self._known.setdefault(rec, made)

    def find(self, id):
        """The record with an id, or None."""
        rec = self._ctx.call(_L.hgw_rec_find, self, _utf8(id))
        return self._record(rec) if rec else None

    def close(self, *_):
        """End it now; else it ends when nothing refers to it."""
        self._ptr = None
        self._end()

    __enter__, __exit__ = lambda self: self, close

    @classmethod
    def loads(cls, text, lang=None, **options):
        """Read JSON, str or bytes.  Options are the fields of load_options: max_bytes, max_depth …"""
        raw = text.encode("utf-8") if isinstance(text, str) else bytes(memoryview(text))
        return _Context().verb(_L.hgw_doc_from_json, cls._type, raw, len(raw), LoadOptions(**options), lang=lang)

    @classmethod
    def load(cls, path, lang=None, **options):
        """Read a JSON file."""
        return cls.loads(pathlib.Path(path).read_bytes(), lang, **options)

    def dumps(self, **options):
        """As JSON.  Options are the fields of save_options: canonical, indent."""
        return self._ctx.verb(_L.hgw_doc_to_json, self, SaveOptions(**options))

    def save(self, path, **options):
        """Write a JSON file: the old one or the new one stands there, never half of it."""
        raw, folder = self.dumps(**options).encode("utf-8"), pathlib.Path(path).parent
        handle, temp = tempfile.mkstemp(".tmp", ".hgw-", folder)  # O_EXCL, O_NOFOLLOW, 0600
        try:
            with open(handle, "wb") as file:
                file.write(raw)
                file.flush()
                os.fsync(handle)
            os.replace(temp, path)
        finally:
            pathlib.Path(temp).unlink(missing_ok=True)
        if os.name == "posix":
            handle = os.open(folder, os.O_RDONLY)
            os.fsync(handle)
            os.close(handle)

    def _verb(self, function, beside, options, **how):
        handles = (ctypes.c_void_p * len(beside))(*(one._open for one in beside))
        return self._ctx.verb(function, self, handles, len(beside), options, **how)

    def check(self, *beside, today=None, lang=None, **options):
        """Findings, beside team, calendar, other dossiers.  Options are those of check_options: show_all, ceiling."""
        return self._verb(_L.hgw_check, beside, CheckOptions(**options), lang=lang, today=today)

    def coverage(self, *beside, today=None, lang=None, **options):
        """What there is of each principle, and what is open.  Options are those of coverage_options: plan or period."""
        return self._verb(_L.hgw_coverage, beside, CoverageOptions(**options), lang=lang, today=today)

    def evaluate(self, *beside, today=None, lang=None, **options):
        """Verdicts in between, or with kind="final" at the end.  Options are the fields of evaluate_options."""
        return self._verb(_L.hgw_evaluate, beside, EvaluateOptions(**options), lang=lang, today=today)

    def render(self, *beside, today=None, lang=None, **options):
        """A text for people.  Options are the fields of render_options: format ("text", "html"), show_all, title, view."""
        return self._verb(_L.hgw_render, beside, RenderOptions(**options), lang=lang, today=today)

    def calendar(self, *beside, today=None, lang=None, **options):
        """One school year worked out.  Options are the fields of calendar_options: region, school_year, take_optional."""
        return self._verb(_L.hgw_calendar, beside, CalendarOptions(**options), lang=lang, today=today)

    def next(self, *beside, today=None, lang=None, **options):
        """A draft of the following period, beside a calendar.  Options are those of next_options: period, school_group."""
        return self._verb(_L.hgw_next, beside, NextOptions(**options), lang=lang, today=today)

def explain(code=None, team=None, today=None, lang=None):
    """The checks in plain words, one or all; with a team its thresholds and settings."""
    return _Context().verb(_L.hgw_explain, _utf8(code) if code else None, team, lang=lang, today=today)

def stat(request, lang=None):
    """Figures of {"method": ..., "input": {...}, "params": {...}}, or of a list of these: docs/figures.md."""
    raw = json.dumps(request).encode("utf-8")
    return json.loads(_Context().verb(_L.hgw_stat, raw, len(raw), None, lang=lang))

_OUT = {"verdicts": "i", "chances": "d", "levels": "d", "lower": "d", "upper": "d", "needed": "d", "growth": "d",
        "pace": "d", "need": "d", "deviations": "d", "reasons": "i"}

def _packed(name, given, code, count):
    """An array where it lies, when it is of the right kind and may be written; else a copy."""
    if given is None:
        return None
    try:
        view = memoryview(given)
        fits = view.contiguous and not view.readonly and view.format.lstrip("@=") in (("d",) if code == "d" else ("i", "l", "q"))
        given = view if fits and view.itemsize == array.array(code).itemsize else array.array(code, view.tolist())
    except (TypeError, NotImplementedError):  # a sequence, or bytes the other way round
        given = array.array(code, given)
    if count is not None and len(given) != count:
        raise ValueError(f"hgw: {name} has {len(given)} items, and not {count}")
    return (ctypes.c_char * (len(given) * array.array(code).itemsize)).from_buffer(given)

def evaluate_series(offsets, days, scores, targets, due, evaluated=None, errors=None, baselines=None, directions=None,
                    settings=None):
    """Interim verdicts on many series at once, as include/hgw/series.h says it.  Takes sequences, arrays and NumPy arrays
    (int64 offsets, int32 days and directions, doubles are used where they lie) and gives a dict of arrays: verdicts are 1 on
    course, 2 adjust, 3 too little evidence, 0 none; reasons are bits of the header."""
    count, points = len(offsets) - 1, len(days)
    if count < 0:
        raise ValueError("hgw: offsets has one item more than there are series")
    given = [_packed(*row) for row in (
        ("offsets", offsets, "q", count + 1), ("days", days, "i", points), ("scores", scores, "d", points),
        ("baselines", baselines, "d", count), ("targets", targets, "d", count), ("errors", errors, "d", count),
        ("directions", directions, "i", count), ("evaluated", evaluated, "i", count), ("due", due, "i", count),
        ("settings", settings, "d", None))]
    out = {name: array.array(code, bytes(array.array(code).itemsize * count)) for name, code in _OUT.items()}
    status = _L.hgw_evaluate_series(count, given[0], points, *given[1:9], given[9], len(settings or ()),
                                    *(one.buffer_info()[0] for one in out.values()))
    if status:
        raise Error(status, "evaluate.limits")
    return out

def _build():
    def camel(name):
        return name.decode().title().replace("_", "")

    for name, number in _ENUMS.items():
        values = [_L.hgw_enum_at(number, place) for place in range(_L.hgw_enum_count(number))]
        tokens = [_L.hgw_enum_token(number, value).decode() for value in values]
        _tokens[number] = Token(camel(name), {token.upper(): token for token in tokens}, module=__name__)
        setattr(enums, camel(name), _tokens[number])
    for kind in map(_L.hgw_type_at, range(_L.hgw_type_count())):
        home = Document if _L.hgw_type_trait(kind, C.TYPE_ROOT) else Record
        fields = [_Field(_L.hgw_field_at(kind, place)) for place in range(_L.hgw_field_count(kind))]
        body = {one.name + "_" * hasattr(home, one.name): property(one.get, one.set) for one in fields}
        body.update(__slots__=(), __module__=__name__, _type=kind, _fields=fields)
        _classes[kind] = globals()[camel(_L.hgw_type_name(kind))] = type(camel(_L.hgw_type_name(kind)), (home,), body)

_build()
