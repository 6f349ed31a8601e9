/* whole.c: the group with one aim in between: how many are on course, and how many are expected to make it. */
#include "put_results.h"

void hgwi_tally_start(hgwi_tally *tally, hgwi_eval *e, const hgwi_aim *aim) {
    *tally = (hgwi_tally){0};
    int32_t count = aim->pupil_count > aim->linked.count ? aim->pupil_count : aim->linked.count;
    tally->chances = hgwi_eval_room(e, (size_t)count, sizeof *tally->chances);
}

void hgwi_tally_add(hgwi_tally *tally, const hgwi_settled *s) {
    tally->count++;
    tally->on += s->verdict == HGWI_ON_COURSE;
    tally->adjust += s->verdict == HGWI_ADJUST;
    tally->little += s->verdict == HGWI_TOO_LITTLE;
    if (!hgwi_defined(s->chance) || !s->says)
        return;
    tally->chances[tally->chance_count++] = s->chance;
    if (s->verdict != HGWI_ADJUST)
        return;
    tally->false_alarms += s->chance;
    tally->alarms++;
}

/* Fewer expected than this is none. */
static const double NO_ALARM = 0.1;

static void say_expected(hgwi_speech *speech, const hgwi_tally *tally, const hgwi_expected *expected) {
    hgwi_eval *e = speech->e;
    hgwi_speech_about(speech, "of", hgwi_eval_word_count(e, tally->chance_count));
    hgwi_speech_about(speech, "low", hgwi_eval_word_count(e, expected->lower));
    hgwi_speech_about(speech, "high", hgwi_eval_word_count(e, expected->upper));
    if (tally->chance_count < 2) /* of one pupil the chance itself says it all */
        return;
    if (expected->lower < expected->upper)
        hgwi_speech_say(speech, HGWI_SAYS_EXPECTED);
    else
        hgwi_speech_say(speech, expected->lower == 1 ? HGWI_SAYS_EXPECTED_ONE : HGWI_SAYS_EXPECTED_SAME);
    if (tally->alarms == 0)
        return;
    int64_t alarms = (int64_t)floor(tally->false_alarms + 0.5);
    if (alarms == 0) {
        hgwi_speech_say(speech,
                        tally->false_alarms < NO_ALARM ? HGWI_SAYS_NO_FALSE_ALARMS : HGWI_SAYS_MAYBE_FALSE_ALARM);
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
    hgwi_speech_say(speech, tally->count == 1 ? HGWI_SAYS_GROUP_OF_ONE : HGWI_SAYS_GROUP);
    if (tally->chance_count == 0)
        return;
    if (hgwi_expected_number(e->now, tally->chances, tally->chance_count, 0.8, &expected) != HGW_OK) {
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

static void say_own(hgwi_speech *speech, const hgwi_tally *tally) {
    if (tally->own == 0 || tally->count < 2)
        return;
    hgwi_speech_about(speech, "own", hgwi_eval_word_count(speech->e, tally->own));
    hgwi_speech_say(speech, HGWI_SAYS_OWN_DECIDED);
}

static void put_evidence(hgwi_eval *e, hgw_rec rec, const hgwi_measure_point *const *used, int32_t count) {
    for (int32_t i = 0; i < count; i++)
        hgwi_eval_put_link(e, rec, HGW_GROUP_RESULT_EVIDENCE, hgwi_rec_id(used[i]->doc, used[i]->rec));
}

static void put_whole(hgwi_eval *e, const hgwi_aim *aim, hgw_rec rec, const hgwi_whole *whole, hgwi_speech *speech) {
    const hgwi_settled *s = &whole->settled;
    hgwi_eval_put_some(e, rec, HGW_GROUP_RESULT_VERDICT, s->verdict);
    hgwi_eval_put_bits(e, rec, HGW_GROUP_RESULT_REASONS, s->reasons);
    hgwi_eval_put_bits(e, rec, HGW_GROUP_RESULT_FLAGS, s->flags);
    hgwi_eval_put_some(e, rec, HGW_GROUP_RESULT_HEARD, s->heard);
    for (int32_t i = 0; i < whole->count; i++)
        put_evidence(e, rec, whole->judged[i].used, whole->judged[i].used_count);
    put_evidence(e, rec, whole->heard.used, whole->heard.count);
    if (speech->buf.size > 0)
        hgwi_speech_say(speech, HGWI_SAYS_WHOLE);
    hgwi_say_interim(speech, aim, -1, whole->judged, whole->count, s);
}

void hgwi_eval_put_group(hgwi_eval *e, const hgwi_aim *aim, hgw_rec result, const hgwi_tally *tally,
                         const hgwi_whole *whole) {
    hgwi_speech speech;
    hgw_rec rec = hgwi_eval_add(e, result, HGW_AIM_RESULT_GROUP_RESULTS);
    if (!rec)
        return;
    hgwi_speech_start(&speech, e);
    hgwi_eval_put_id(e, rec, HGW_GROUP_RESULT_ID, hgwi_rec_id(e->out, result), "group");
    put_tally(e, aim, rec, tally, &speech);
    say_own(&speech, tally);
    if (whole->settled.verdict)
        put_whole(e, aim, rec, whole, &speech);
    hgwi_eval_put_own(e, hgwi_eval_own(e, -1), rec, &hgwi_own_of_group, &speech);
    hgwi_speech_put(&speech, rec, HGW_GROUP_RESULT_MESSAGE);
}
