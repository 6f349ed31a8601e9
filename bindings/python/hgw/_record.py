"""Records, their fields and their lists, for whatever types the library knows."""
import ctypes
import datetime
import enum
from collections.abc import MutableSequence, Sequence

from ._errors import Error, Unknown, text_bytes
from ._native import C, HELD as _L, enumeration, lang_number

TYPES, ENUMS = {}, {}  # filled from the model by hgw/__init__.py
_MOST = 2**63
_PUBLIC = _L.hgw_enum_find(enumeration(b"privacy"), b"public")


class Token(enum.Enum):
    """The base of all enumerations: the value is the library's number."""

    @property
    def token(self):
        """As it stands in JSON."""
        return _L.hgw_enum_token(self._enumeration, self.value).decode()

    def label(self, lang="nl"):
        """What people call it."""
        return (_L.hgw_enum_label(self._enumeration, self.value, lang_number(lang)) or b"").decode()

    def __str__(self):
        return self.token


def enum_class(number, name, module):
    values = [_L.hgw_enum_at(number, index) for index in range(_L.hgw_enum_count(number))]
    names = {_L.hgw_enum_token(number, value).decode().upper(): value for value in values}
    made = ENUMS[number] = Token(name, names, module=module, qualname="enums." + name)
    made._enumeration = number
    return made


class Field:
    """One row of the model."""

    def __init__(self, number):
        self.id, self.name = number, _L.hgw_field_name(number).decode()
        self.kind, trait = _L.hgw_field_kind(number), _L.hgw_field_trait
        self.item = trait(number, C.TRAIT_ITEM) if self.kind == C.K_LIST else self.kind
        self.public = trait(number, C.TRAIT_PRIVACY) == _PUBLIC
        self.enum = ENUMS.get(trait(number, C.TRAIT_ENUM))

    def from_number(self, doc, number):
        if self.item == C.K_DATE:
            return datetime.date(number // 10000, number // 100 % 100, number % 100)
        if self.item == C.K_TIME:
            return datetime.time(number // 60, number % 60)
        if self.item == C.K_ENUM:
            return self.enum(number)
        if self.item == C.K_REF:
            return doc._record(number)
        return bool(number) if self.item == C.K_BOOL else number

    def to_number(self, doc, value):
        """The number that the library keeps, or TypeError: nothing is cut or rounded on the way."""
        exact = {C.K_BOOL: bool, C.K_INT: int, C.K_DATE: datetime.date, C.K_TIME: datetime.time, C.K_ENUM: self.enum,
                 C.K_REF: Record}[self.item]
        if not isinstance(value, exact) or isinstance(value, bool) and exact is int or \
                isinstance(value, datetime.datetime):
            raise TypeError(f"{self.name} takes {exact.__name__}, not {type(value).__name__}")
        if self.item == C.K_DATE:
            return value.year * 10000 + value.month * 100 + value.day
        if self.item == C.K_TIME:
            if value.second or value.microsecond or value.tzinfo:
                raise TypeError(f"{self.name} takes hours and minutes")
            return value.hour * 60 + value.minute
        if self.item == C.K_REF:
            if value._doc is not doc:
                raise Error(C.E_REFERENCE, "reference.document", f"{self.name} takes a record of the same document")
            return value._rec
        number = value.value if self.item == C.K_ENUM else int(value)
        if not -_MOST <= number < _MOST:
            raise Error(C.E_RANGE, "number.range", f"{self.name} takes no number of this size")
        return number


_TEXTS, _NUMBERS = (C.K_TEXT, C.K_LINK), (C.K_BOOL, C.K_INT, C.K_DATE, C.K_TIME, C.K_ENUM)


def _shown(show, *place):
    """A spelling, by a call that works as snprintf does."""
    size = show(*place, None, 0)
    room = ctypes.create_string_buffer(max(size, 0) + 1)
    return size if size < 0 else show(*place, room, len(room)) and room.value.decode()


def _get(record, field):
    doc, rec, value = record._doc._open, record._rec, None
    if field.item in _TEXTS:
        raw = _L.hgw_get_text(doc, rec, field.id)
        value = None if raw is None else raw.decode()
    elif field.item == C.K_REF:
        value = record._doc._record(_L.hgw_get_ref(doc, rec, field.id))
    elif field.item in _NUMBERS:
        number = _L.hgw_get_int(doc, rec, field.id)
        if field.item == C.K_ENUM and number == C.UNKNOWN_TOKEN:
            value = Unknown(_shown(_L.hgw_show, doc, rec, field.id))
        elif number or _L.hgw_has(doc, rec, field.id):
            value = field.from_number(record._doc, number)
    elif _L.hgw_has(doc, rec, field.id):
        real = field.item == C.K_REAL
        value = _L.hgw_get_real(doc, rec, field.id) if real else _shown(_L.hgw_show, doc, rec, field.id)
    if value is None:
        record._live()
    return value


def _set(record, field, value):
    home = record._doc
    doc, rec, number = home._open, record._rec, field.id
    if value is None:
        home._check(_L.hgw_clear(doc, rec, number))
    elif field.item in _TEXTS:
        raw = value.encode("utf-8") if isinstance(value, str) else text_bytes(value)
        home._check(_L.hgw_set_textn(doc, rec, number, raw, len(raw)))
    elif isinstance(value, str):
        home._check(_L.hgw_put(doc, rec, number, text_bytes(value)))
    elif field.item == C.K_REAL:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise TypeError(f"{field.name} takes a number, not {type(value).__name__}")
        home._check(_L.hgw_set_real(doc, rec, number, value))
    elif field.item == C.K_REF:
        home._check(_L.hgw_set_ref(doc, rec, number, field.to_number(home, value)))
    else:
        home._check(_L.hgw_set_int(doc, rec, number, field.to_number(home, value)))


def field_property(field):
    text = (_L.hgw_field_doc(field.id, lang_number("en")) or b"").decode()
    if field.kind != C.K_LIST:
        return property(lambda self: _get(self, field), lambda self, value: _set(self, field, value),
                        lambda self: _set(self, field, None), text)
    if field.item == C.K_RECORD:
        return property(lambda self: RecordList(self, field), doc=text)
    return property(lambda self: ItemList(self, field), lambda self, values: ItemList(self, field).replace(values),
                    lambda self: ItemList(self, field).clear(), text)


class Record:
    """A record of a document.  Two are equal when they are the same record of the same document."""

    __slots__ = ()

    def _live(self):
        if not _L.hgw_rec_type(self._doc._open, self._rec):
            raise Error.of(self._doc._ctx, C.E_STALE)

    def remove(self):
        """Take it out of its document, with all that lives in it and all references to it."""
        self._doc._check(_L.hgw_rec_remove(self._doc._open, self._rec))

    def where(self):
        """Its JSON Pointer: "/goals/2"."""
        self._live()
        return _shown(_L.hgw_rec_pointer, self._doc._open, self._rec) or ""

    def assign(self, **fields):
        """Set several fields by name."""
        for name, value in fields.items():
            if name not in self._fields:
                raise TypeError(f"{type(self).__name__} has no field of this name")
            setattr(self, name, value)

    def __eq__(self, other):
        return isinstance(other, Record) and self._doc is other._doc and self._rec == other._rec

    def __hash__(self):
        return hash((id(self._doc), self._rec))

    def __repr__(self):
        """Type, id and PUBLIC fields only: tracebacks and test runners print this."""
        try:
            self._live()
            shown = [f"{name}={getattr(self, name)!r}" for name, field in self._fields.items()
                     if field.public and field.kind not in (C.K_LIST, C.K_REF) and getattr(self, name) is not None]
        except Error as error:
            shown = ["closed" if error.status == C.E_MISUSE else "removed"]
        return f"<hgw.{type(self).__name__} {' '.join(shown)}>"


class Stored(Record):
    """A record that lives in a list of a document."""

    __slots__ = ("_doc", "_rec")

    def __init__(self, *_, **__):
        raise TypeError(f"a {type(self).__name__} is made by the list that it lives in: .add()")

    def __reduce__(self):
        """A record is copied and pickled as its document and its id."""
        if "id" not in self._fields:
            raise TypeError(f"a {type(self).__name__} has no id, so it cannot be copied without its document")
        return type(self._doc).find, (self._doc, self.id)


class _List:
    __slots__ = ("_of", "_field")

    def __init__(self, record, field):
        self._of, self._field = record, field

    def _place(self):
        return self._of._doc._open, self._of._rec, self._field.id

    def _index(self, index):
        size = len(self)
        if not -size <= index < size:
            raise IndexError("list index out of range")
        return index % size

    def __len__(self):
        count = (_L.hgw_rec_count if self._field.item == C.K_RECORD else _L.hgw_item_count)(*self._place())
        if not count:
            self._of._live()
        return count

    def __getitem__(self, index):
        if isinstance(index, slice):
            return [self._at(place) for place in range(*index.indices(len(self)))]
        return self._at(self._index(index))

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, (_List, list)) else NotImplemented

    def __repr__(self):
        return f"<hgw list {self._field.name} of {len(self)}>"


class RecordList(_List, Sequence):
    """The records that live in a list."""

    __slots__ = ()

    def _at(self, index):
        return self._of._doc._record(_L.hgw_rec_at(*self._place(), index))

    def add(self, **fields):
        """A new record at the end, or none when a field is refused."""
        home = self._of._doc
        made = home._record(home._got(_L.hgw_rec_add(*self._place())))
        try:
            made.assign(**fields)
        except BaseException:
            made.remove()
            raise
        return made

    append = add

    def insert(self, index, **fields):
        """A new record at a place."""
        size = len(self)
        made = self.add(**fields)
        self.move(made, min(max(index + size if index < 0 else index, 0), size))
        return made

    def move(self, record, index):
        """Give a record another place."""
        self._of._doc._check(_L.hgw_rec_move(self._of._doc._open, record._rec, index))

    def remove(self, record):
        """Take a record out of the document."""
        del self[self.index(record)]

    def __delitem__(self, index):
        for record in self[index] if isinstance(index, slice) else [self[index]]:
            record.remove()

    def clear(self):
        del self[:]


class ItemList(_List, MutableSequence):
    """A list of references or plain values."""

    __slots__ = ()

    def _at(self, index):
        if self._field.item in _TEXTS:
            return _L.hgw_item_text(*self._place(), index).decode()
        if self._field.item in _NUMBERS + (C.K_REF,):
            number = _L.hgw_item_get(*self._place(), index)
            if self._field.item != C.K_ENUM or number != C.UNKNOWN_TOKEN:
                return self._field.from_number(self._of._doc, number)
            return Unknown(_shown(_L.hgw_item_show, *self._place(), index))
        return _shown(_L.hgw_item_show, *self._place(), index)

    def append(self, value):
        home = self._of._doc
        if isinstance(value, str) or self._field.item in _TEXTS:
            home._check(_L.hgw_item_put(*self._place(), text_bytes(value)))
        else:
            home._check(_L.hgw_item_add(*self._place(), self._field.to_number(home, value)))

    add = append

    def _splice(self, start, tail):
        """Put tail where the items from start stand.  The new come before the old go, so a refusal changes nothing."""
        size = len(self)
        try:
            for value in tail:
                self.append(value)
        except BaseException:
            while len(self) > size:
                del self[-1]
            raise
        for _ in range(size - start):
            del self[start]

    def replace(self, values):
        self._splice(0, list(values))

    def insert(self, index, value):
        size = len(self)
        index = min(max(index + size if index < 0 else index, 0), size)
        self._splice(index, [value] + self[index:])

    def __setitem__(self, index, value):
        values = list(self)
        values[index] = value
        start = 0 if isinstance(index, slice) else self._index(index)
        self._splice(start, values[start:])

    def __delitem__(self, index):
        places = range(*index.indices(len(self))) if isinstance(index, slice) else [self._index(index)]
        for place in sorted(places, reverse=True):
            self._of._doc._check(_L.hgw_item_remove(*self._place(), place))
