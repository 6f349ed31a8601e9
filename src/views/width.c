/* width.c: widths of characters, and seams between them.  The ranges follow Unicode's East Asian Width and marks in
 * outline; a wrong guess costs a ragged edge and nothing else. */
#include "width.h"

#include "base/base.h"

typedef struct range {
    uint32_t first, last;
} range;

static const range marks[] = {
    {0x0300, 0x036F},  {0x0483, 0x0489}, {0x0591, 0x05BD}, {0x05BF, 0x05BF}, {0x05C1, 0x05C2},   {0x05C4, 0x05C5},
    {0x0610, 0x061A},  {0x064B, 0x065F}, {0x0670, 0x0670}, {0x06D6, 0x06DC}, {0x06DF, 0x06E4},   {0x06E7, 0x06E8},
    {0x06EA, 0x06ED},  {0x0711, 0x0711}, {0x0730, 0x074A}, {0x07A6, 0x07B0}, {0x0900, 0x0902},   {0x093A, 0x093A},
    {0x093C, 0x093C},  {0x0941, 0x0948}, {0x094D, 0x094D}, {0x0E31, 0x0E31}, {0x0E34, 0x0E3A},   {0x0E47, 0x0E4E},
    {0x1AB0, 0x1AFF},  {0x1DC0, 0x1DFF}, {0x200B, 0x200D}, {0x2060, 0x2064}, {0x20D0, 0x20FF},   {0x302A, 0x302F},
    {0x3099, 0x309A},  {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0xFEFF, 0xFEFF}, {0x1F3FB, 0x1F3FF}, {0xE0020, 0xE007F},
    {0xE0100, 0xE01EF}};

static const range wide[] = {{0x1100, 0x115F},   {0x231A, 0x231B},   {0x2E80, 0x3029},   {0x3030, 0x303E},
                             {0x3041, 0x3098},   {0x309B, 0xA4CF},   {0xA960, 0xA97F},   {0xAC00, 0xD7A3},
                             {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},
                             {0x16FE0, 0x18CFF}, {0x1B000, 0x1B2FF}, {0x1F004, 0x1F004}, {0x1F18E, 0x1F19A},
                             {0x1F200, 0x1F3FA}, {0x1F400, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1FAFF},
                             {0x20000, 0x3FFFD}};

static int among(const range *ranges, size_t count, uint32_t character) {
    size_t low = 0;
    while (low < count) {
        size_t middle = low + (count - low) / 2;
        if (character > ranges[middle].last) {
            low = middle + 1;
        } else {
            count = middle;
            if (character >= ranges[middle].first)
                return 1;
        }
    }
    return 0;
}

uint32_t hgwi_shown(uint32_t character) {
    if (character == '\n')
        return character;
    if (character == '\t')
        return ' ';
    if (hgwi_utf8_steers(character))
        return 0xFFFD;
    if ((character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF))
        return 0xFFFD;
    return character;
}

int hgwi_width(uint32_t character) {
    if (character < 0x300)
        return 1;
    if (among(marks, sizeof marks / sizeof *marks, character))
        return 0;
    return among(wide, sizeof wide / sizeof *wide, character) ? 2 : 1;
}

int hgwi_seam(hgwi_seams *seams, uint32_t character) {
    uint32_t before = seams->before;
    int flag = character >= 0x1F1E6 && character <= 0x1F1FF;
    seams->before = character;
    seams->flags = flag ? seams->flags + 1 : 0;
    if (before == 0x200D)
        return 0; /* families are joined by it */
    if (flag && seams->flags % 2 == 0)
        return 0; /* a flag is a pair */
    return hgwi_width(character) > 0;
}

size_t hgwi_cut(const char *text, size_t size, size_t columns) {
    hgwi_seams seams = {0, 0};
    size_t at = 0, used = 0, seam = 0, space = 0;
    while (at < size) {
        uint32_t character = 0;
        size_t step = hgwi_utf8_read(text + at, &character);
        if (character == '\n' || character == '\r')
            return at;
        size_t width = (size_t)hgwi_width(character);
        if (hgwi_seam(&seams, character))
            seam = at;
        if (character == ' ')
            space = at;
        if (used + width > columns || at > columns * 16)
            return space > seam / 2 ? space : seam;
        used += width;
        at += step;
    }
    return at;
}

size_t hgwi_columns(const char *text, size_t size) {
    hgwi_seams seams = {0, 0};
    size_t used = 0;
    for (size_t at = 0; at < size;) {
        uint32_t character = 0;
        at += hgwi_utf8_read(text + at, &character);
        character = hgwi_shown(character);
        used += hgwi_seam(&seams, character) ? (size_t)hgwi_width(character) : 0;
    }
    return used;
}
