/* foreign_text.c: texts of foreign files: what they say when blanks and case do not count, and the days they name. */
#include <hgw/calendar.h>
#include <string.h>

#include "import.h"

/* The blanks that such files are full of: ASCII's, and the no-break space. */
static size_t blank_at(const char *at, const char *end) {
    if ((unsigned char)*at <= ' ')
        return 1;
    return end - at >= 2 && memcmp(at, "\xC2\xA0", 2) == 0 ? 2 : 0;
}

void hgwi_clean_text(hgwi_slice slice, hgwi_clean *clean) {
    clean->size = 0;
    clean->text[0] = '\0';
    if (!slice.raw || slice.size > HGWI_IMPORT_TEXT_MOST)
        return;
    size_t size = hgwi_json_unescape(slice.raw, slice.size, clean->text);
    const char *at = clean->text, *end = clean->text + size;
    char *to = clean->text;
    int waits = 0;
    while (at < end) {
        size_t blank = blank_at(at, end);
        if (blank) {
            waits = to > clean->text;
            at += blank;
            continue;
        }
        if (waits)
            *to++ = ' ';
        waits = 0;
        *to++ = *at++;
    }
    *to = '\0';
    clean->size = (size_t)(to - clean->text);
}

/* The next byte that counts; 0 at the end. */
static int next_of(const char **at, const char *end) {
    size_t blank;
    while (*at < end && (blank = blank_at(*at, end)) != 0)
        *at += blank;
    if (*at == end)
        return 0;
    int byte = (unsigned char)*(*at)++;
    return byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : byte;
}

int hgwi_same_words(const char *left, const char *right) {
    const char *left_end = left + strlen(left), *right_end = right + strlen(right);
    for (;;) {
        int one = next_of(&left, left_end), other = next_of(&right, right_end);
        if (one != other)
            return 0;
        if (!one)
            return 1;
    }
}

static int is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

/* The number at *at, and how many digits it has; *at moves behind it.  Long ones are cut: they are no year. */
static int32_t number_at(const char **at, int *digits) {
    int32_t number = 0;
    for (*digits = 0; is_digit(**at); (*at)++, (*digits)++)
        if (*digits < 6)
            number = number * 10 + (**at - '0');
    return number;
}

int32_t hgwi_read_school_year(const char *text) {
    int32_t years[2] = {0, 0};
    int digits[2] = {0, 0}, count = 0;
    while (*text) {
        if (!is_digit(*text)) {
            text++;
            continue;
        }
        if (count == 2)
            return 0;
        years[count] = number_at(&text, &digits[count]);
        count++;
    }
    if (count != 2 || digits[0] != 4 || years[0] == 0)
        return 0;
    int32_t next = years[0] + 1;
    int good = (digits[1] == 4 && years[1] == next) || (digits[1] == 2 && years[1] == next % 100);
    return good && next <= 9999 ? years[0] : 0;
}

/* Two digits up to a most; -1: something else stands there. */
static int32_t two_digits(const char *at, int32_t most) {
    if (!is_digit(at[0]) || !is_digit(at[1]))
        return -1;
    int32_t number = (at[0] - '0') * 10 + (at[1] - '0');
    return number <= most ? number : -1;
}

/* "Z", "+02:00" or "+0200" to minutes; 0 when it is none of them. */
static int read_offset(const char *at, size_t size, int32_t *minutes) {
    *minutes = 0;
    if (size == 1 && (*at == 'Z' || *at == 'z'))
        return 1;
    if ((size != 5 && size != 6) || (*at != '+' && *at != '-') || (size == 6 && at[3] != ':'))
        return 0;
    int32_t hours = two_digits(at + 1, 23), rest = two_digits(at + size - 2, 59);
    if (hours < 0 || rest < 0)
        return 0;
    *minutes = (*at == '-' ? -1 : 1) * (hours * 60 + rest);
    return 1;
}

hgw_date hgwi_read_day(const hgw_doc *country, const char *text, size_t size) {
    enum { DAY = 10, MINUTE = 16, SECOND = 19 };
    int32_t day = 0, offset = 0, seconds = 0;
    if (size < DAY || hgwi_date_parse(text, DAY, &day) != HGW_OK)
        return 0;
    if (size == DAY)
        return day;
    if (size < MINUTE || (text[DAY] != 'T' && text[DAY] != ' ') || text[13] != ':')
        return 0;
    int32_t hours = two_digits(text + 11, 23), minutes = two_digits(text + 14, 59);
    size_t at = MINUTE;
    if (size >= SECOND && text[MINUTE] == ':') {
        seconds = two_digits(text + 17, 60);
        at = SECOND;
        if (at < size && text[at] == '.')
            while (++at < size && is_digit(text[at]))
                ;
    }
    if (hours < 0 || minutes < 0 || seconds < 0)
        return 0;
    if (at == size)
        return day; /* no zone: the time of the place itself */
    if (!read_offset(text + at, size - at, &offset))
        return 0;
    int64_t days = (int64_t)hgwi_date_days(day) - hgwi_date_days(19700101);
    return hgw_date_local(country, days * 86400 + hours * 3600 + (minutes - offset) * 60 + seconds);
}
