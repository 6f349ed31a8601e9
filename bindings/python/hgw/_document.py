"""Documents: made, read, checked, drawn, saved, closed."""
import contextlib
import ctypes
import datetime
import os
import secrets
import threading
import weakref

from ._errors import Error, checked, text_bytes
from ._native import C, FREE, HELD as _L, lang_number
from ._record import Record, Stored, TYPES

_guard = threading.Lock()


def _context(today=None, lang=None):
    ctx = _L.hgw_ctx_new()
    if not ctx:
        raise MemoryError
    try:
        if lang is not None:
            checked(ctx, _L.hgw_ctx_set_lang(ctx, lang_number(lang)))
        if today is not None:
            day = datetime.date.fromisoformat(today) if isinstance(today, str) else today
            checked(ctx, _L.hgw_ctx_set_today(ctx, day.year * 10000 + day.month * 100 + day.day))
    except BaseException:
        _L.hgw_ctx_free(ctx)
        raise
    return ctx


def _end(doc, ctx):
    _L.hgw_doc_free(doc)
    _L.hgw_ctx_free(ctx)


def _text(out, size):
    try:
        return ctypes.string_at(out, size.value).decode()
    finally:
        _L.hgw_free(out)


def _options(name, given):
    if not given:
        return None
    return TYPES[_L.hgw_type_find(name)](**given)


@contextlib.contextmanager
def _verb(documents, today=None, lang=None):
    """A context for one call.  Other threads run meanwhile when nobody can change the documents; none can be closed."""
    documents = [doc for doc in documents if doc is not None]
    ctx = _context(today, lang)
    frozen = all(_L.hgw_doc_frozen(doc._open) for doc in documents)
    with _guard:
        for doc in documents:
            doc._users += 1
    try:
        yield ctx, FREE if frozen else _L
    except BaseException:
        _L.hgw_ctx_free(ctx)
        raise
    finally:
        with _guard:
            for doc in documents:
                doc._users -= 1


class Document(Record):
    """A document, which is its root record too: hgw.Dossier(title="Groep 5").title."""

    __slots__ = ("_ctx", "_ptr", "_users", "_finish", "__weakref__")
    _rec, _type, _fields = 1, 0, {}

    def __init__(self, **fields):
        ctx = _context()
        doc = _L.hgw_doc_new(ctx, self._type)
        if not doc:
            error = Error.of(ctx, _L.hgw_error_status(ctx))
            _L.hgw_ctx_free(ctx)
            raise error
        self._hold(ctx, doc)
        self.assign(**fields)

    def _hold(self, ctx, doc):
        self._ctx, self._ptr, self._users = ctx, doc, 0
        self._finish = weakref.finalize(self, _end, doc, ctx)
        return self

    @staticmethod
    def _adopt(ctx, doc):
        """The object of a document that a call gave."""
        made = TYPES[_L.hgw_rec_type(doc, 1)]
        return made.__new__(made)._hold(ctx, doc)

    @property
    def _doc(self):
        return self

    @property
    def _open(self):
        if self._ptr is None:
            raise Error(C.E_MISUSE, "misuse.handle", "the document is closed")
        return self._ptr

    def _check(self, status):
        return checked(self._ctx, status)

    def _got(self, rec):
        return rec or self._check(_L.hgw_error_status(self._ctx))

    def _record(self, rec):
        if rec <= 1:
            return self if rec else None
        made = Stored.__new__(TYPES[_L.hgw_rec_type(self._open, rec)])
        made._doc, made._rec = self, rec
        return made

    def find(self, id):
        """The record with an id, or None."""
        return self._record(_L.hgw_rec_find(self._open, text_bytes(id)))

    def records(self, of=None):
        """All records of a type (hgw.Goal), wherever they live, in the order in which they were made."""
        rec, wanted = 0, of._type if of else 0
        while rec := _L.hgw_rec_next(self._open, wanted, rec):
            yield self._record(rec)

    def freeze(self):
        """From now on it never changes, and any thread may read it."""
        self._check(_L.hgw_doc_freeze(self._open))
        return self

    def clone(self):
        """A copy that is not frozen."""
        with _verb([self]) as (ctx, library):
            doc = library.hgw_doc_clone(ctx, self._open)
            if not doc:
                raise Error.of(ctx, _L.hgw_error_status(ctx))
            return self._adopt(ctx, doc)

    def close(self):
        """End it now; else it ends when nothing refers to it."""
        with _guard:
            if self._users:
                raise Error(C.E_BUSY, "handle.busy")
            self._ptr = None
        self._finish()

    def __reduce__(self):
        """A document is copied and pickled as JSON."""
        return type(self).loads, (self.dumps(),)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    @classmethod
    def loads(cls, text, lang=None, **options):
        """Read JSON, str or bytes.  Options are the fields of load_options: max_bytes, strict …"""
        raw = text.encode("utf-8") if isinstance(text, str) else memoryview(text).tobytes()
        out, limits = ctypes.c_void_p(), _options(b"load_options", options)
        with _verb([limits], lang=lang) as (ctx, library):
            checked(ctx, library.hgw_doc_from_json(ctx, cls._type, raw, len(raw), limits and limits._open,
                                                   ctypes.byref(out)))
            return cls._adopt(ctx, out.value)

    @classmethod
    def load(cls, path, lang=None, **options):
        """Read a JSON file."""
        with open(path, "rb") as file:
            return cls.loads(file.read(), lang, **options)

    def dumps(self, **options):
        """As JSON.  Options are the fields of save_options: canonical, indent."""
        out, size, wishes = ctypes.c_void_p(), ctypes.c_size_t(), _options(b"save_options", options)
        with _verb([self, wishes]) as (ctx, library):
            checked(ctx, library.hgw_doc_to_json(ctx, self._open, wishes and wishes._open, ctypes.byref(out),
                                                 ctypes.byref(size)))
            _L.hgw_ctx_free(ctx)
        return _text(out, size)

    def save(self, path, **options):
        """Write a JSON file: the old one or the new one stands there, never half of it."""
        raw, path = self.dumps(**options).encode("utf-8"), os.fspath(path)
        folder = os.path.dirname(path) or os.curdir
        temp = os.path.join(folder, f".hgw-{secrets.token_hex(8)}.tmp")
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
        handle = os.open(temp, flags, 0o600)
        try:
            with open(handle, "wb") as file:
                file.write(raw)
                file.flush()
                os.fsync(file.fileno())
            os.replace(temp, path)
        except BaseException:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(temp)
            raise
        if os.name == "posix":
            handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)

    def check(self, *beside, today=None, lang=None, **options):
        """Findings, beside team, calendar, other dossiers.  Options are those of check_options: show_all, ceiling."""
        out, wishes = ctypes.c_void_p(), _options(b"check_options", options)
        with _verb([self, *beside, wishes], today, lang) as (ctx, library):
            checked(ctx, library.hgw_check(ctx, self._open, *_handles(beside), wishes and wishes._open,
                                           ctypes.byref(out)))
            return self._adopt(ctx, out.value)

    def render(self, *beside, today=None, lang=None, **options):
        """A text for people.  Options are the fields of render_options: format ("text", "html"), show_all, title."""
        out, size, wishes = ctypes.c_void_p(), ctypes.c_size_t(), _options(b"render_options", options)
        with _verb([self, *beside, wishes], today, lang) as (ctx, library):
            checked(ctx, library.hgw_render(ctx, self._open, *_handles(beside), wishes and wishes._open,
                                            ctypes.byref(out), ctypes.byref(size)))
            _L.hgw_ctx_free(ctx)
        return _text(out, size)


def _handles(documents):
    handles = [doc._open for doc in documents]
    return (ctypes.c_void_p * len(handles))(*handles) if handles else None, len(handles)
