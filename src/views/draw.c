/* draw.c: what every part of a page ends with. */
#include "draw.h"

void hgwi_draw_footer(hgwi_view *view, hgw_date today) {
    hgwi_page *page = &view->page;
    hgwi_page_block(page, HGWI_BLOCK_FOOTER, 0);
    hgwi_say(page, HGWI_WORD_FOR_TEACHER);
    if (today) {
        hgwi_say(page, HGWI_WORD_AS_OF);
        hgwi_view_date(page, today);
    }
    if (!view->public) /* there are no children on a calendar or among the checks */
        hgwi_say(page, HGWI_WORD_CONFIDENTIAL);
}
