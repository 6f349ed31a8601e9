"""Finds the library, checks that it is one this wrapper knows, and declares its functions from api.json.

HELD keeps the interpreter's lock during a call, so that a borrowed text is copied before another thread can change it;
FREE lets other threads run, and is used on what no thread can change.
"""
import ctypes
import ctypes.util
import json
import os
import pathlib
import types

_HERE = pathlib.Path(__file__).parent
_API = json.loads((_HERE / "api.json").read_text(encoding="utf-8"))
_WORDS = {"void": None, "i32": ctypes.c_int32, "i64": ctypes.c_int64, "f64": ctypes.c_double, "size": ctypes.c_size_t,
          "text": ctypes.c_char_p, "ptr": ctypes.c_void_p, "out": ctypes.c_void_p}


def _places():
    """HGW_LIBRARY alone when it is set; else the library bundled beside this file, then the system's."""
    named = os.environ.get("HGW_LIBRARY")
    if named:
        return [named]
    bundled = [_HERE / name for name in ("libhgw.so.0", "libhgw.0.dylib", "hgw.dll")]
    return [str(path) for path in bundled if path.exists()] + [ctypes.util.find_library("hgw") or "libhgw.so.0"]


def _open(loader):
    for place in _places():
        try:
            library = loader(place)
            break
        except OSError as error:
            reason = error
    else:
        raise ImportError(f"hgw: the library cannot be loaded ({reason}); set HGW_LIBRARY to its place")
    for name, (result, *arguments) in _API["functions"].items():
        try:
            function = getattr(library, name)
        except AttributeError:
            raise ImportError(f"hgw: this library has no {name}; it is older than this wrapper") from None
        function.restype, function.argtypes = _WORDS[result], [_WORDS[word] for word in arguments]
    return library


HELD, FREE = _open(ctypes.PyDLL), _open(ctypes.CDLL)
C = types.SimpleNamespace(**{name[4:]: number for name, number in _API["constants"].items()})
VERSION = tuple(HELD.hgw_version() >> shift & 255 for shift in (16, 8, 0))
MODEL = HELD.hgw_model_version()

# Before 1.0 a minor version may change what a call means; after it only a major one does.
_wanted = tuple(_API["version"])
if (VERSION[:2] != _wanted) if _wanted[0] == 0 else (VERSION[0] != _wanted[0] or VERSION[:2] < _wanted):
    raise ImportError("hgw: this wrapper is for library %d.%d, and found %d.%d.%d" % (_wanted + VERSION))
if MODEL < 1 or not HELD.hgw_type_count():
    raise ImportError("hgw: the library knows no model")


def enumeration(name):
    """The number of an enumeration."""
    return next(e for e in range(1, HELD.hgw_enumeration_count() + 1) if HELD.hgw_enumeration_name(e) == name)


def lang_number(lang):
    """The number of "nl" or "en"; 0, which the library refuses, when there is no such language."""
    return HELD.hgw_enum_find(_lang, str(lang).encode("utf-8"))


_lang = enumeration(b"lang")
