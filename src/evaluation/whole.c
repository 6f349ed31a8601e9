/* whole.c: the group with one aim in between: how many are on course, and how many are expected to make it. */
#include "results.h"

void hgwi_tally_start(hgwi_tally *tally, hgwi_eval *e, const hgwi_aim *aim) {
    *tally = (hgwi_tally){0};
    int32_t count = aim->pupil_count > aim->linked.count ? aim->pupil_count : aim->linked.count;
    tally->chances = hgwi_eval_room(e, (size_t)count, sizeof *tally->chances);
}

/* A chance says something when nothing but the chance itself stands between it and a verdict. */
void hgwi_tally_add(hgwi_tally *tally, const hgwi_settled *s) {
    tally->count++;
    tally->on += s->verdict == HGWI_ON_COURSE;
    tally->adjust += s->verdict == HGWI_ADJUST;
    tally->little += s->verdict == HGWI_TOO_LITTLE;
    int says = s->measured == HGWI_ON_COURSE || s->measured == HGWI_ADJUST || s->reasons == HGWI_WHY_UNDECIDED;
    if (!hgwi_defined(s->chance) || !says)
        return;
    tally->chances[tally->chance_count++] = s->chance;
    if (s->verdict == HGWI_ADJUST)
        tally->false_alarms += s->chance;
}

static void say_expected(hgwi_speech *speech, const hgwi_tally *tally, const hgwi_expected *expected) {
    hgwi_eval *e = speech->e;
    hgwi_speech_about(speech, "of", hgwi_eval_word_count(e, tally->chance_count));
    hgwi_speech_about(speech, "low", hgwi_eval_word_count(e, expected->lower));
    hgwi_speech_about(speech, "high", hgwi_eval_word_count(e, expected->upper));
    hgwi_speech_say(speech, HGWI_SAYS_EXPECTED);
    if (tally->adjust == 0)
        return;
    int64_t alarms = (int64_t)floor(tally->false_alarms + 0.5);
    if (alarms == 0) {
        hgwi_speech_say(speech, HGWI_SAYS_NO_FALSE_ALARMS);
        return;
    }
    hgwi_speech_about(speech, "n", hgwi_eval_word_of(e, HGWI_SAYS_ABOUT, "n", hgwi_eval_word_count(e, alarms)));
    hgwi_speech_say(speech, HGWI_SAYS_FALSE_ALARMS);
}

static void put_tally(hgwi_eval *e, const hgwi_aim *aim, hgw_rec rec, const hgwi_tally *tally, hgwi_speech *speech) {
    hgwi_expected expected;
    hgwi_eval_put_int(e, rec, HGW_GROUP_RESULT_PUPIL_COUNT, aim->pupil_count);
    if (tally->count == 0)
        return;
    hgwi_eval_put_int(e, rec, HGW_GROUP_RESULT_ON_COURSE, tally->on);
    hgwi_eval_put_int(e, rec, HGW_GROUP_RESULT_TO_ADJUST, tally->adjust);
    hgwi_eval_put_int(e, rec, HGW_GROUP_RESULT_TOO_EARLY, tally->little);
    hgwi_speech_about(speech, "n", hgwi_eval_word_count(e, tally->count));
    hgwi_speech_about(speech, "on", hgwi_eval_word_count(e, tally->on));
    hgwi_speech_about(speech, "adjust", hgwi_eval_word_count(e, tally->adjust));
    hgwi_speech_about(speech, "little", hgwi_eval_word_count(e, tally->little));
    hgwi_speech_say(speech, HGWI_SAYS_GROUP);
    if (tally->chance_count == 0)
        return;
    if (hgwi_expected_number(&e->pool, tally->chances, tally->chance_count, 0.8, &expected) != HGW_OK) {
        hgwi_eval_try(e, hgwi_fail(e->ctx, HGWI_ERR_NOMEM, NULL, 0));
        return;
    }
    hgwi_eval_put_real(e, rec, HGW_GROUP_RESULT_EXPECTED, expected.mean);
    hgwi_eval_put_int(e, rec, HGW_GROUP_RESULT_EXPECTED_LOWER, expected.lower);
    hgwi_eval_put_int(e, rec, HGW_GROUP_RESULT_EXPECTED_UPPER, expected.upper);
    hgwi_eval_put_int(e, rec, HGW_GROUP_RESULT_EXPECTED_OF, tally->chance_count);
    hgwi_eval_put_real(e, rec, HGW_GROUP_RESULT_FALSE_ALARMS, tally->false_alarms);
    say_expected(speech, tally, &expected);
}

static void put_whole(hgwi_eval *e, hgw_rec rec, const hgwi_settled *s, const hgwi_heard_voices *heard,
                      hgwi_speech *speech) {
    hgwi_eval_put_some(e, rec, HGW_GROUP_RESULT_VERDICT, s->verdict);
    hgwi_eval_put_bits(e, rec, HGW_GROUP_RESULT_REASONS, s->reasons);
    hgwi_eval_put_bits(e, rec, HGW_GROUP_RESULT_FLAGS, s->flags);
    hgwi_eval_put_some(e, rec, HGW_GROUP_RESULT_HEARD, s->heard);
    for (int32_t i = 0; i < heard->count; i++)
        hgwi_eval_put_link(e, rec, HGW_GROUP_RESULT_EVIDENCE, hgwi_rec_id(heard->used[i]->doc, heard->used[i]->rec));
    hgwi_speech_say(speech, s->verdict == HGWI_ON_COURSE ? HGWI_SAYS_GOAL_ON
                            : s->verdict == HGWI_ADJUST  ? HGWI_SAYS_GOAL_ADJUST
                                                         : HGWI_SAYS_GOAL_LITTLE);
}

void hgwi_eval_put_group(hgwi_eval *e, const hgwi_aim *aim, hgw_rec result, const hgwi_tally *tally,
                         const hgwi_settled *whole, const hgwi_heard_voices *heard) {
    hgwi_speech speech;
    hgw_rec rec = hgwi_eval_add(e, result, HGW_AIM_RESULT_GROUP_RESULTS);
    if (!rec)
        return;
    hgwi_speech_start(&speech, e);
    hgwi_eval_put_id(e, rec, HGW_GROUP_RESULT_ID, hgwi_rec_id(e->out, result), "group");
    put_tally(e, aim, rec, tally, &speech);
    if (whole)
        put_whole(e, rec, whole, heard, &speech);
    hgwi_eval_put_own(e, hgwi_eval_own(e, aim, -1), rec, &hgwi_own_of_group, &speech);
    hgwi_speech_put(&speech, rec, HGW_GROUP_RESULT_MESSAGE);
}
