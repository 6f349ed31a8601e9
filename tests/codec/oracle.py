"""Python's json as oracle for the codec: on cases we name, on generated and on mutated files.

    oracle.py CODEC_DRIVER SAMPLE [COUNT]

Same verdict, or a difference of the table below; what both accept must mean the same."""
import json
import random
import sys

from driver import Driver

sys.setrecursionlimit(5000)
if hasattr(sys, "set_int_max_str_digits"):
    sys.set_int_max_str_digits(0)

# We refuse, Python's json does not, and why.  Keys of errors, or how they begin.
REFUSED = {
    "shape.": "the model asks for another kind of value",
    "date.": "a text that is no day",
    "time.": "a text that is no time",
    "number.": "a number that its field cannot hold",
    "id.": "an id with control characters, of no or too much length, or for the second time",
    "reference.": "an id that is not there",
    "root.": "the member hgw is missing or names no type",
    "text.length": "a text shorter or longer than its field asks",
    "text.nul": "U+0000 in a text",
    "json.null": "null for a member of the model",
    "json.surrogate": "an escape that is half a character; Python keeps it",
    "limit.": "larger or deeper than the limits",
}

# y: JSON; n: not.  Each stands as the value of a member that the model does not know.
VECTORS = {
    "y_list_empty": b"[]",
    "y_list_blanks": b" [ \t\r\n] ",
    "y_list_nested": b"[[[[]],[]],[[]]]",
    "y_object_empty": b"{}",
    "y_object_empty_key": b'{"":0}',
    "y_object_keys_alike": b'{"a":1,"A":2,"a ":3}',
    "y_object_long_key": b'{"' + b"k" * 5000 + b'":1}',
    "y_object_escaped_keys": b'{"\\u0061":1,"b":2,"\\n":3}',
    "y_words": b"[true,false,null]",
    "y_number_zero": b"0",
    "y_number_minus_zero": b"-0",
    "y_number_fraction": b"12.50",
    "y_number_exponents": b"[1e1,1E1,1e+1,1E-1,0e0,-1.5e-10]",
    "y_number_many_digits": b"0." + b"3" * 3000,
    "y_number_huge_whole": b"9" * 400,
    "y_number_2_63": b"[9223372036854775808,-9223372036854775809,18446744073709551616]",
    "y_number_2_53_1": b"9007199254740993",
    "y_text_empty": b'""',
    "y_text_escapes": b'"\\"\\\\\\/\\b\\f\\n\\r\\t"',
    "y_text_unicode": b'"\\u00e9\\u20AC\\ud83d\\uDE00"',
    "y_text_utf8": "\"é€😀\u2028\u2029\ufeff\uffff\U0010ffff\"".encode(),
    "y_text_del_and_c1": '"\x7f\x80\x9f"'.encode(),
    "y_text_slash": b'"/\\/"',
    "y_text_long": b'"' + b"x" * 100000 + b'"',
    "y_depth_60": b"[" * 60 + b"]" * 60,
    "n_nothing": b"",
    "n_comma": b",",
    "n_two_values": b"1 2",
    "n_list_open": b"[1",
    "n_list_comma_end": b"[1,]",
    "n_list_comma_first": b"[,1]",
    "n_list_two_commas": b"[1,,2]",
    "n_list_no_comma": b"[1 2]",
    "n_list_colon": b"[1:2]",
    "n_list_closed_as_object": b"[1}",
    "n_object_open": b'{"a":1',
    "n_object_comma_end": b'{"a":1,}',
    "n_object_no_colon": b'{"a" 1}',
    "n_object_no_value": b'{"a":}',
    "n_object_no_key": b"{:1}",
    "n_object_number_key": b"{1:1}",
    "n_object_bare_key": b"{a:1}",
    "n_object_single_quotes": b"{'a':1}",
    "n_object_semicolon": b'{"a":1;"b":2}',
    "n_object_twice": b'{"a":1,"a":1}',
    "n_object_twice_escaped": b'{"a":1,"\\u0061":2}',
    "n_object_twice_far": b'{"z":1,' + b",".join(b'"k%d":1' % (i * 7919 % 1000) for i in range(1000)) + b',"z":2}',
    "n_object_twice_deep": b'[{"x":[{"b":1,"a":1,"b":2}]}]',
    "n_word_upper": b"True",
    "n_word_cut": b"tru",
    "n_word_longer": b"nulll",
    "n_word_nan": b"NaN",
    "n_word_infinity": b"Infinity",
    "n_word_minus_infinity": b"-Infinity",
    "n_word_undefined": b"undefined",
    "n_number_plus": b"+1",
    "n_number_leading_zero": b"01",
    "n_number_minus_leading_zero": b"-01",
    "n_number_minus": b"-",
    "n_number_point_first": b".5",
    "n_number_point_last": b"5.",
    "n_number_point_exponent": b"1.e1",
    "n_number_exponent_empty": b"1e",
    "n_number_exponent_sign": b"1e+",
    "n_number_exponent_fraction": b"1e1.5",
    "n_number_hex": b"0x10",
    "n_number_underscore": b"1_000",
    "n_number_space": b"1 000",
    "n_number_arabic": "١".encode(),
    "n_number_fullwidth": "１".encode(),
    "n_text_open": b'"abc',
    "n_text_single_quotes": b"'abc'",
    "n_text_line_feed": b'"a\nb"',
    "n_text_tab": b'"a\tb"',
    "n_text_nul": b'"a\x00b"',
    "n_text_unit_separator": b'"a\x1fb"',
    "n_text_escape_x": b'"\\x41"',
    "n_text_escape_0": b'"\\0"',
    "n_text_escape_upper": b'"\\U0041"',
    "n_text_escape_blank": b'"\\ "',
    "n_text_escape_cut": b'"\\"',
    "n_text_unicode_short": b'"\\u12"',
    "n_text_unicode_wrong": b'"\\u12g4"',
    "n_text_unicode_sign": b'"\\u+123"',
    "n_text_overlong": b'"\xc0\xaf"',
    "n_text_overlong_3": b'"\xe0\x80\x80"',
    "n_text_overlong_4": b'"\xf0\x80\x80\x80"',
    "n_text_utf8_surrogate": b'"\xed\xa0\x80"',
    "n_text_utf8_pair": b'"\xed\xa0\xbd\xed\xb8\x80"',
    "n_text_beyond_unicode": b'"\xf4\x90\x80\x80"',
    "n_text_continuation_alone": b'"\x80"',
    "n_text_cut_character": b'"\xe2\x82"',
    "n_text_latin_1": b'"caf\xe9"',
    "n_blank_form_feed": b"[\x0c1]",
    "n_blank_vertical_tab": b"[\x0b1]",
    "n_blank_nbsp": b"[\xc2\xa01]",
    "n_blank_zero_width": b"[\xe2\x80\x8b1]",
    "n_comment_block": b"[1/* */]",
    "n_comment_line": b"[1]//",
    "n_comment_hash": b"[1]#",
    "n_nul_byte": b"[\x00]",
    "n_bom_inside": b"\xef\xbb\xbf[]",
}


class Twice(ValueError):
    pass


def members(pairs):
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Twice("the same key twice")
    return found


def no_constant(name):
    raise ValueError(name)


def oracle(data):
    """What Python reads, with the looseness taken out that an option or a hook can take out; an exception if nothing."""
    text = data.decode("utf-8")
    if text.startswith("\ufeff"):
        raise ValueError("BOM")
    return json.loads(text, object_pairs_hook=members, parse_constant=no_constant)


def sorted_members(pairs):
    """Of a canonical object: members in the order of UTF-16 code units."""
    keys = [key.encode("utf-16-be") for key, _ in pairs]
    if keys != sorted(keys):
        raise ValueError("members out of order")
    return members(pairs)


def canonical_oracle(data):
    """A number of the canonical form is a double, whole or not."""
    return json.loads(data.decode("utf-8"), object_pairs_hook=sorted_members, parse_int=float, parse_constant=no_constant)


def same(read, written):
    """Do two values mean the same?  An empty list of the model is unset, so it may be gone."""
    if isinstance(read, dict) and isinstance(written, dict):
        if set(written) - set(read):
            return False
        return all(same(value, written[key]) if key in written else value == [] for key, value in read.items())
    if isinstance(read, list) and isinstance(written, list):
        return len(read) == len(written) and all(map(same, read, written))
    if isinstance(read, bool) or isinstance(written, bool) or read is None or written is None:
        return read is written
    return read == written


class Checker:
    def __init__(self, driver):
        self.driver = driver
        self.counts = {"accepted": 0, "refused": 0}
        self.wrong = 0

    def fail(self, name, data, why):
        self.wrong += 1
        print("%s: %s: %r" % (name, why, data[:400]))

    def check(self, name, data, flags="-"):
        answer = self.driver.ask(data, flags)
        try:
            read, refused = oracle(data), None
        except (ValueError, RecursionError) as error:
            read, refused = None, error
        self.counts["refused" if answer.status else "accepted"] += 1
        if answer.status:
            if not 0 <= answer.offset <= len(data) or answer.line < 1 or answer.column < 1:
                self.fail(name, data, "no place")
            before = data[: answer.offset]
            if (answer.line, answer.column) != (before.count(b"\n") + 1, len(before) - before.rfind(b"\n")):
                self.fail(name, data, "line and column are not those of the offset")
            if refused is None and not answer.key.startswith(tuple(REFUSED)):
                self.fail(name, data, "refused with %s, Python reads it" % answer.key)
        elif refused is not None:
            self.fail(name, data, "accepted, Python says %s" % refused)
        else:
            if not same(read, oracle(answer.own)):
                self.fail(name, data, "another meaning")
            if answer.canonical is not None and not same(read, canonical_oracle(answer.canonical)):
                self.fail(name, data, "another meaning in canonical form")
        return answer


def check_vectors(checker):
    for name, value in VECTORS.items():
        answer = checker.check(name, b'{"hgw":"team/1","u":' + value + b"}")
        if (answer.status == 0) != name.startswith("y_"):
            checker.fail(name, value, "status %d" % answer.status)
        if name.startswith("n_"):
            checker.check(name + "_alone", value)


def mutated(chance, sample):
    """A few changes, some of bytes and some of tokens."""
    tokens = [b"{", b"}", b"[", b"]", b",", b":", b'"', b"\\", b"null", b"true", b"1e5", b"-", b"0", b"\\u0041", b"\n", b" ",
              b"\xc3\xa9", b"\x80", b'"id":"p1",', b'"x":1,', b"1.0", b"1e999", b'"2025-02-29"', b"99", b"[]", b"{}", b".", b"e"]
    data = bytearray(sample)
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        at = chance.randrange(len(data))
        what = chance.randrange(6)
        if what == 0:
            del data[at : at + chance.choice((1, 1, 2, 5, 40))]
        elif what == 1:
            data[at:at] = chance.choice(tokens)
        elif what == 2:
            data[at] = chance.randrange(256)
        elif what == 3:
            other = chance.randrange(len(data))
            data[at:at] = data[other : other + chance.choice((3, 10, 60))]
        elif what == 4:
            spots = [i for i, byte in enumerate(data) if byte in b'0123456789"'] or [0]
            at = chance.choice(spots)
            data[at : at + 1] = chance.choice(tokens)
        elif chance.random() < 0.2:
            data[at:] = b""
        if not data:
            break
    return bytes(data)


def generated(chance, depth=0):
    """A value of any kind."""
    what = chance.randrange(8 if depth < 5 else 5)
    if what == 0:
        return chance.choice((True, False, None))
    if what == 1:
        return chance.choice((0, -1, 7, 2**31, 2**53, 10**15, chance.randrange(-(10**9), 10**9)))
    if what == 2:
        return chance.choice((0.5, -2.25, 1e-7, 1e21, 123456.789, chance.random(), chance.random() * 10 ** chance.randrange(-30, 30)))
    if what in (3, 4):
        return "".join(chance.choice('ab"\\/\n\x01é€😀 ') for _ in range(chance.randrange(12)))
    if what in (5, 6):
        return [generated(chance, depth + 1) for _ in range(chance.randrange(5))]
    return {"".join(chance.choice('abé😀\ufb33"') for _ in range(chance.randrange(4))): generated(chance, depth + 1) for _ in range(chance.randrange(6))}


def main(words):
    checker = Checker(Driver(words[1]))
    with open(words[2], "rb") as file:
        sample = file.read()
    count = int(words[3]) if len(words) > 3 else 3000
    chance = random.Random(20251121)
    check_vectors(checker)
    for i in range(count):
        checker.check("mutated %d" % i, mutated(chance, sample))
    for i in range(count // 3):
        value = {"hgw": "dossier/1", "title": "t", "u": generated(chance), "goals": [{"text": "x", "v": generated(chance)}]}
        text = json.dumps(value, ensure_ascii=chance.random() < 0.5, indent=chance.choice((None, 1)))
        answer = checker.check("generated %d" % i, text.encode())
        if answer.status:
            checker.fail("generated %d" % i, text.encode(), answer.key)
    for i in range(len(sample)):
        checker.check("cut %d" % i, sample[:i])
    for bit in range(min(8 * len(sample), 4 * count)):
        checker.check("flip %d" % bit, sample[: bit // 8] + bytes([sample[bit // 8] ^ 1 << bit % 8]) + sample[bit // 8 + 1 :])
    checker.driver.end()
    print("%(accepted)d accepted, %(refused)d refused" % checker.counts)
    return 1 if checker.wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
