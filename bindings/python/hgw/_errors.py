"""What goes wrong, and tokens of a newer library."""
from ._native import C, HELD as _L


class Error(Exception):
    """What the library refused.  Holds names of the model, places and numbers, never a text of a document."""

    def __init__(self, status, key="", message="", where="", line=-1, column=-1, offset=-1):
        super().__init__(message or _L.hgw_status_name(status).decode())
        self.status, self.key, self.where = status, key, where
        self.line, self.column, self.offset = line, column, offset

    @property
    def name(self):
        """The name of the status: "HGW_E_RANGE"."""
        return _L.hgw_status_name(self.status).decode()

    @classmethod
    def of(cls, ctx, status):
        """The error of a call that gave this status.  A context may still hold an older one, which is not ours."""
        if ctx is None or _L.hgw_error_status(ctx) != status:
            return cls(status)
        texts = (get(ctx).decode() for get in (_L.hgw_error_key, _L.hgw_error_message, _L.hgw_error_where))
        places = (_L.hgw_error_number(ctx, at) for at in (C.AT_LINE, C.AT_COLUMN, C.AT_OFFSET))
        return cls(status, *texts, *places)


class Unknown(str):
    """A token that this library does not know, read from a newer file and written back unharmed."""

    __slots__ = ()

    def __repr__(self):
        return f"hgw.Unknown({str(self)!r})"


def checked(ctx, status):
    if status < 0:
        raise Error.of(ctx, status)
    return status


def text_bytes(text):
    """Text for a parameter that ends in NUL."""
    if not isinstance(text, str):
        raise TypeError(f"str wanted, not {type(text).__name__}")
    if "\0" in text:
        raise Error(C.E_PARSE, "text.nul")
    return text.encode("utf-8")
