/** @file accessors.h  Every field by name, for C: inline functions over the generic ones of rec.h, no symbol,
 *  nothing that those cannot do.  Generated from src/model; do not edit.
 *
 *  Of a type T with a field F: hgw_T_F() reads and hgw_T_set_F() writes, a list has hgw_T_F_count(), hgw_T_F_at()
 *  and hgw_T_add_F().  Errors, ownership and what unset means are those of rec.h. */
#ifndef HGW_ACCESSORS_H
#define HGW_ACCESSORS_H

#include "fields.h"
#include "rec.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/** @name school (school)
 *  @{ */

/** Id: ? */
static inline const char *hgw_school_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SCHOOL_ID);
}
/** Id, set. */
static inline int32_t hgw_school_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SCHOOL_ID, value);
}
/** name: ? */
static inline const char *hgw_school_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SCHOOL_NAME);
}
/** name, set. */
static inline int32_t hgw_school_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SCHOOL_NAME, value);
}
/** place: ? */
static inline const char *hgw_school_place(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SCHOOL_PLACE);
}
/** place, set. */
static inline int32_t hgw_school_set_place(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SCHOOL_PLACE, value);
}
/** region: ? */
static inline int32_t hgw_school_region(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SCHOOL_REGION);
}
/** region, set. */
static inline int32_t hgw_school_set_region(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SCHOOL_REGION, value);
}
/** board: ? */
static inline hgw_rec hgw_school_board(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_SCHOOL_BOARD);
}
/** board, set. */
static inline int32_t hgw_school_set_board(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_SCHOOL_BOARD, value);
}
/** partnership: ? */
static inline hgw_rec hgw_school_partnership(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_SCHOOL_PARTNERSHIP);
}
/** partnership, set. */
static inline int32_t hgw_school_set_partnership(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_SCHOOL_PARTNERSHIP, value);
}

/** @} */

/** @name board (board)
 *  @{ */

/** Id: ? */
static inline const char *hgw_board_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_BOARD_ID);
}
/** Id, set. */
static inline int32_t hgw_board_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_BOARD_ID, value);
}
/** name: ? */
static inline const char *hgw_board_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_BOARD_NAME);
}
/** name, set. */
static inline int32_t hgw_board_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_BOARD_NAME, value);
}

/** @} */

/** @name partnership (partnership)
 *  @{ */

/** Id: ? */
static inline const char *hgw_partnership_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PARTNERSHIP_ID);
}
/** Id, set. */
static inline int32_t hgw_partnership_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PARTNERSHIP_ID, value);
}
/** name: ? */
static inline const char *hgw_partnership_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PARTNERSHIP_NAME);
}
/** name, set. */
static inline int32_t hgw_partnership_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PARTNERSHIP_NAME, value);
}
/** basic_support: ? */
static inline const char *hgw_partnership_basic_support(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PARTNERSHIP_BASIC_SUPPORT);
}
/** basic_support, set. */
static inline int32_t hgw_partnership_set_basic_support(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PARTNERSHIP_BASIC_SUPPORT, value);
}
/** boards, how many. */
static inline int32_t hgw_partnership_boards_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_PARTNERSHIP_BOARDS);
}
/** boards: ? */
static inline hgw_rec hgw_partnership_boards_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_PARTNERSHIP_BOARDS, index);
}
/** boards, one more at the end. */
static inline int32_t hgw_partnership_add_boards(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_PARTNERSHIP_BOARDS, value);
}

/** @} */

/** @name section (section)
 *  @{ */

/** Id: ? */
static inline const char *hgw_section_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SECTION_ID);
}
/** Id, set. */
static inline int32_t hgw_section_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SECTION_ID, value);
}
/** name: ? */
static inline const char *hgw_section_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SECTION_NAME);
}
/** name, set. */
static inline int32_t hgw_section_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SECTION_NAME, value);
}
/** kind: ? */
static inline int32_t hgw_section_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SECTION_KIND);
}
/** kind, set. */
static inline int32_t hgw_section_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SECTION_KIND, value);
}
/** grades, how many. */
static inline int32_t hgw_section_grades_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_SECTION_GRADES);
}
/** grades: ? */
static inline int64_t hgw_section_grades_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_SECTION_GRADES, index);
}
/** grades, one more at the end. */
static inline int32_t hgw_section_add_grades(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_SECTION_GRADES, value);
}
/** school: ? */
static inline hgw_rec hgw_section_school(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_SECTION_SCHOOL);
}
/** school, set. */
static inline int32_t hgw_section_set_school(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_SECTION_SCHOOL, value);
}

/** @} */

/** @name staff (staff)
 *  @{ */

/** Id: ? */
static inline const char *hgw_staff_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_STAFF_ID);
}
/** Id, set. */
static inline int32_t hgw_staff_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_STAFF_ID, value);
}
/** name: ? */
static inline const char *hgw_staff_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_STAFF_NAME);
}
/** name, set. */
static inline int32_t hgw_staff_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_STAFF_NAME, value);
}
/** role: ? */
static inline int32_t hgw_staff_role(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_STAFF_ROLE);
}
/** role, set. */
static inline int32_t hgw_staff_set_role(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_STAFF_ROLE, value);
}
/** freed_minutes: ? */
static inline int64_t hgw_staff_freed_minutes(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_STAFF_FREED_MINUTES);
}
/** freed_minutes, set. */
static inline int32_t hgw_staff_set_freed_minutes(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_STAFF_FREED_MINUTES, value);
}

/** @} */

/** @name subject (subject)
 *  @{ */

/** Id: ? */
static inline const char *hgw_subject_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUBJECT_ID);
}
/** Id, set. */
static inline int32_t hgw_subject_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUBJECT_ID, value);
}
/** code: ? */
static inline const char *hgw_subject_code(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUBJECT_CODE);
}
/** code, set. */
static inline int32_t hgw_subject_set_code(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUBJECT_CODE, value);
}
/** name: ? */
static inline const char *hgw_subject_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUBJECT_NAME);
}
/** name, set. */
static inline int32_t hgw_subject_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUBJECT_NAME, value);
}

/** @} */

/** @name school_group (school_group)
 *  @{ */

/** Id: ? */
static inline const char *hgw_school_group_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SCHOOL_GROUP_ID);
}
/** Id, set. */
static inline int32_t hgw_school_group_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SCHOOL_GROUP_ID, value);
}
/** name: ? */
static inline const char *hgw_school_group_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SCHOOL_GROUP_NAME);
}
/** name, set. */
static inline int32_t hgw_school_group_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SCHOOL_GROUP_NAME, value);
}
/** grades, how many. */
static inline int32_t hgw_school_group_grades_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_SCHOOL_GROUP_GRADES);
}
/** grades: ? */
static inline int64_t hgw_school_group_grades_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_SCHOOL_GROUP_GRADES, index);
}
/** grades, one more at the end. */
static inline int32_t hgw_school_group_add_grades(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_SCHOOL_GROUP_GRADES, value);
}
/** teachers, how many. */
static inline int32_t hgw_school_group_teachers_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_SCHOOL_GROUP_TEACHERS);
}
/** teachers: ? */
static inline const char *hgw_school_group_teachers_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_text(doc, rec, HGW_SCHOOL_GROUP_TEACHERS, index);
}
/** teachers, one more at the end. */
static inline int32_t hgw_school_group_add_teachers(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_item_put(doc, rec, HGW_SCHOOL_GROUP_TEACHERS, value);
}
/** section: ? */
static inline const char *hgw_school_group_section(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SCHOOL_GROUP_SECTION);
}
/** section, set. */
static inline int32_t hgw_school_group_set_section(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SCHOOL_GROUP_SECTION, value);
}

/** @} */

/** @name pupil (pupil)
 *  @{ */

/** Id: ? */
static inline const char *hgw_pupil_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PUPIL_ID);
}
/** Id, set. */
static inline int32_t hgw_pupil_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PUPIL_ID, value);
}
/** given_name: ? */
static inline const char *hgw_pupil_given_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PUPIL_GIVEN_NAME);
}
/** given_name, set. */
static inline int32_t hgw_pupil_set_given_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PUPIL_GIVEN_NAME, value);
}
/** surname: ? */
static inline const char *hgw_pupil_surname(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PUPIL_SURNAME);
}
/** surname, set. */
static inline int32_t hgw_pupil_set_surname(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PUPIL_SURNAME, value);
}
/** grade: ? */
static inline int64_t hgw_pupil_grade(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_PUPIL_GRADE);
}
/** grade, set. */
static inline int32_t hgw_pupil_set_grade(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_PUPIL_GRADE, value);
}
/** school_group: ? */
static inline hgw_rec hgw_pupil_school_group(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_PUPIL_SCHOOL_GROUP);
}
/** school_group, set. */
static inline int32_t hgw_pupil_set_school_group(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_PUPIL_SCHOOL_GROUP, value);
}
/** guardians, how many. */
static inline int32_t hgw_pupil_guardians_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_PUPIL_GUARDIANS);
}
/** guardians: ? */
static inline hgw_rec hgw_pupil_guardians_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_PUPIL_GUARDIANS, index);
}
/** guardians, one more at the end. */
static inline int32_t hgw_pupil_add_guardians(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_PUPIL_GUARDIANS, value);
}
/** enrolled_on: ? */
static inline hgw_date hgw_pupil_enrolled_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PUPIL_ENROLLED_ON);
}
/** enrolled_on, set. */
static inline int32_t hgw_pupil_set_enrolled_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PUPIL_ENROLLED_ON, value);
}
/** support_kind: ? */
static inline int32_t hgw_pupil_support_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_PUPIL_SUPPORT_KIND);
}
/** support_kind, set. */
static inline int32_t hgw_pupil_set_support_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_PUPIL_SUPPORT_KIND, value);
}
/** support_since: ? */
static inline hgw_date hgw_pupil_support_since(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PUPIL_SUPPORT_SINCE);
}
/** support_since, set. */
static inline int32_t hgw_pupil_set_support_since(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PUPIL_SUPPORT_SINCE, value);
}

/** @} */

/** @name guardian (guardian)
 *  @{ */

/** Id: ? */
static inline const char *hgw_guardian_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GUARDIAN_ID);
}
/** Id, set. */
static inline int32_t hgw_guardian_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GUARDIAN_ID, value);
}
/** name: ? */
static inline const char *hgw_guardian_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GUARDIAN_NAME);
}
/** name, set. */
static inline int32_t hgw_guardian_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GUARDIAN_NAME, value);
}

/** @} */

/** @name subgroup (subgroup)
 *  @{ */

/** Id: ? */
static inline const char *hgw_subgroup_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUBGROUP_ID);
}
/** Id, set. */
static inline int32_t hgw_subgroup_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUBGROUP_ID, value);
}
/** name: ? */
static inline const char *hgw_subgroup_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUBGROUP_NAME);
}
/** name, set. */
static inline int32_t hgw_subgroup_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUBGROUP_NAME, value);
}
/** kind: ? */
static inline int32_t hgw_subgroup_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SUBGROUP_KIND);
}
/** kind, set. */
static inline int32_t hgw_subgroup_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SUBGROUP_KIND, value);
}
/** level: ? */
static inline int32_t hgw_subgroup_level(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SUBGROUP_LEVEL);
}
/** level, set. */
static inline int32_t hgw_subgroup_set_level(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SUBGROUP_LEVEL, value);
}
/** subject: ? */
static inline const char *hgw_subgroup_subject(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUBGROUP_SUBJECT);
}
/** subject, set. */
static inline int32_t hgw_subgroup_set_subject(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUBGROUP_SUBJECT, value);
}
/** period: ? */
static inline const char *hgw_subgroup_period(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUBGROUP_PERIOD);
}
/** period, set. */
static inline int32_t hgw_subgroup_set_period(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUBGROUP_PERIOD, value);
}
/** pupils, how many. */
static inline int32_t hgw_subgroup_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_SUBGROUP_PUPILS);
}
/** pupils: ? */
static inline hgw_rec hgw_subgroup_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_SUBGROUP_PUPILS, index);
}
/** pupils, one more at the end. */
static inline int32_t hgw_subgroup_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_SUBGROUP_PUPILS, value);
}
/** grades, how many. */
static inline int32_t hgw_subgroup_grades_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_SUBGROUP_GRADES);
}
/** grades: ? */
static inline int64_t hgw_subgroup_grades_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_SUBGROUP_GRADES, index);
}
/** grades, one more at the end. */
static inline int32_t hgw_subgroup_add_grades(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_SUBGROUP_GRADES, value);
}
/** rationale: ? */
static inline const char *hgw_subgroup_rationale(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUBGROUP_RATIONALE);
}
/** rationale, set. */
static inline int32_t hgw_subgroup_set_rationale(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUBGROUP_RATIONALE, value);
}

/** @} */

/** @name dossier (dossier)
 *  @{ */

/** Id: ? */
static inline const char *hgw_dossier_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_DOSSIER_ID);
}
/** Id, set. */
static inline int32_t hgw_dossier_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_DOSSIER_ID, value);
}
/** title: ? */
static inline const char *hgw_dossier_title(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_DOSSIER_TITLE);
}
/** title, set. */
static inline int32_t hgw_dossier_set_title(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_DOSSIER_TITLE, value);
}
/** level: ? */
static inline int32_t hgw_dossier_level(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_DOSSIER_LEVEL);
}
/** level, set. */
static inline int32_t hgw_dossier_set_level(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_DOSSIER_LEVEL, value);
}
/** support_kind: ? */
static inline int32_t hgw_dossier_support_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_DOSSIER_SUPPORT_KIND);
}
/** support_kind, set. */
static inline int32_t hgw_dossier_set_support_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_DOSSIER_SUPPORT_KIND, value);
}
/** school_year: ? */
static inline const char *hgw_dossier_school_year(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_DOSSIER_SCHOOL_YEAR);
}
/** school_year, set. */
static inline int32_t hgw_dossier_set_school_year(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_DOSSIER_SCHOOL_YEAR, value);
}
/** school: ? */
static inline const char *hgw_dossier_school(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_DOSSIER_SCHOOL);
}
/** school, set. */
static inline int32_t hgw_dossier_set_school(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_DOSSIER_SCHOOL, value);
}
/** school_groups, how many. */
static inline int32_t hgw_dossier_school_groups_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_SCHOOL_GROUPS);
}
/** school_groups: ? */
static inline hgw_rec hgw_dossier_school_groups_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_SCHOOL_GROUPS, index);
}
/** school_groups, one more at the end. */
static inline hgw_rec hgw_dossier_add_school_groups(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_SCHOOL_GROUPS);
}
/** pupils, how many. */
static inline int32_t hgw_dossier_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_PUPILS);
}
/** pupils: ? */
static inline hgw_rec hgw_dossier_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_PUPILS, index);
}
/** pupils, one more at the end. */
static inline hgw_rec hgw_dossier_add_pupils(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_PUPILS);
}
/** guardians, how many. */
static inline int32_t hgw_dossier_guardians_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_GUARDIANS);
}
/** guardians: ? */
static inline hgw_rec hgw_dossier_guardians_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_GUARDIANS, index);
}
/** guardians, one more at the end. */
static inline hgw_rec hgw_dossier_add_guardians(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_GUARDIANS);
}
/** subgroups, how many. */
static inline int32_t hgw_dossier_subgroups_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_SUBGROUPS);
}
/** subgroups: ? */
static inline hgw_rec hgw_dossier_subgroups_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_SUBGROUPS, index);
}
/** subgroups, one more at the end. */
static inline hgw_rec hgw_dossier_add_subgroups(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_SUBGROUPS);
}
/** factors, how many. */
static inline int32_t hgw_dossier_factors_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_FACTORS);
}
/** factors: ? */
static inline hgw_rec hgw_dossier_factors_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_FACTORS, index);
}
/** factors, one more at the end. */
static inline hgw_rec hgw_dossier_add_factors(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_FACTORS);
}
/** outcome_targets, how many. */
static inline int32_t hgw_dossier_outcome_targets_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_OUTCOME_TARGETS);
}
/** outcome_targets: ? */
static inline hgw_rec hgw_dossier_outcome_targets_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_OUTCOME_TARGETS, index);
}
/** outcome_targets, one more at the end. */
static inline hgw_rec hgw_dossier_add_outcome_targets(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_OUTCOME_TARGETS);
}
/** goals, how many. */
static inline int32_t hgw_dossier_goals_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_GOALS);
}
/** goals: ? */
static inline hgw_rec hgw_dossier_goals_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_GOALS, index);
}
/** goals, one more at the end. */
static inline hgw_rec hgw_dossier_add_goals(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_GOALS);
}
/** needs, how many. */
static inline int32_t hgw_dossier_needs_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_NEEDS);
}
/** needs: ? */
static inline hgw_rec hgw_dossier_needs_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_NEEDS, index);
}
/** needs, one more at the end. */
static inline hgw_rec hgw_dossier_add_needs(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_NEEDS);
}
/** support_needs, how many. */
static inline int32_t hgw_dossier_support_needs_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_SUPPORT_NEEDS);
}
/** support_needs: ? */
static inline hgw_rec hgw_dossier_support_needs_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_SUPPORT_NEEDS, index);
}
/** support_needs, one more at the end. */
static inline hgw_rec hgw_dossier_add_support_needs(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_SUPPORT_NEEDS);
}
/** approaches, how many. */
static inline int32_t hgw_dossier_approaches_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_APPROACHES);
}
/** approaches: ? */
static inline hgw_rec hgw_dossier_approaches_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_APPROACHES, index);
}
/** approaches, one more at the end. */
static inline hgw_rec hgw_dossier_add_approaches(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_APPROACHES);
}
/** toolboxes, how many. */
static inline int32_t hgw_dossier_toolboxes_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_TOOLBOXES);
}
/** toolboxes: ? */
static inline hgw_rec hgw_dossier_toolboxes_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_TOOLBOXES, index);
}
/** toolboxes, one more at the end. */
static inline hgw_rec hgw_dossier_add_toolboxes(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_TOOLBOXES);
}
/** plans, how many. */
static inline int32_t hgw_dossier_plans_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_PLANS);
}
/** plans: ? */
static inline hgw_rec hgw_dossier_plans_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_PLANS, index);
}
/** plans, one more at the end. */
static inline hgw_rec hgw_dossier_add_plans(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_PLANS);
}
/** opps, how many. */
static inline int32_t hgw_dossier_opps_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_OPPS);
}
/** opps: ? */
static inline hgw_rec hgw_dossier_opps_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_OPPS, index);
}
/** opps, one more at the end. */
static inline hgw_rec hgw_dossier_add_opps(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_OPPS);
}
/** week_plans, how many. */
static inline int32_t hgw_dossier_week_plans_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_WEEK_PLANS);
}
/** week_plans: ? */
static inline hgw_rec hgw_dossier_week_plans_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_WEEK_PLANS, index);
}
/** week_plans, one more at the end. */
static inline hgw_rec hgw_dossier_add_week_plans(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_WEEK_PLANS);
}
/** group_overviews, how many. */
static inline int32_t hgw_dossier_group_overviews_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_GROUP_OVERVIEWS);
}
/** group_overviews: ? */
static inline hgw_rec hgw_dossier_group_overviews_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_GROUP_OVERVIEWS, index);
}
/** group_overviews, one more at the end. */
static inline hgw_rec hgw_dossier_add_group_overviews(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_GROUP_OVERVIEWS);
}
/** conversations, how many. */
static inline int32_t hgw_dossier_conversations_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_CONVERSATIONS);
}
/** conversations: ? */
static inline hgw_rec hgw_dossier_conversations_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_CONVERSATIONS, index);
}
/** conversations, one more at the end. */
static inline hgw_rec hgw_dossier_add_conversations(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_CONVERSATIONS);
}
/** class_discussions, how many. */
static inline int32_t hgw_dossier_class_discussions_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_CLASS_DISCUSSIONS);
}
/** class_discussions: ? */
static inline hgw_rec hgw_dossier_class_discussions_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_CLASS_DISCUSSIONS, index);
}
/** class_discussions, one more at the end. */
static inline hgw_rec hgw_dossier_add_class_discussions(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_CLASS_DISCUSSIONS);
}
/** tips, how many. */
static inline int32_t hgw_dossier_tips_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_TIPS);
}
/** tips: ? */
static inline hgw_rec hgw_dossier_tips_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_TIPS, index);
}
/** tips, one more at the end. */
static inline hgw_rec hgw_dossier_add_tips(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_TIPS);
}
/** agreements, how many. */
static inline int32_t hgw_dossier_agreements_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_AGREEMENTS);
}
/** agreements: ? */
static inline hgw_rec hgw_dossier_agreements_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_AGREEMENTS, index);
}
/** agreements, one more at the end. */
static inline hgw_rec hgw_dossier_add_agreements(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_AGREEMENTS);
}
/** parent_activities, how many. */
static inline int32_t hgw_dossier_parent_activities_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_PARENT_ACTIVITIES);
}
/** parent_activities: ? */
static inline hgw_rec hgw_dossier_parent_activities_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_PARENT_ACTIVITIES, index);
}
/** parent_activities, one more at the end. */
static inline hgw_rec hgw_dossier_add_parent_activities(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_PARENT_ACTIVITIES);
}
/** presentations, how many. */
static inline int32_t hgw_dossier_presentations_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_PRESENTATIONS);
}
/** presentations: ? */
static inline hgw_rec hgw_dossier_presentations_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_PRESENTATIONS, index);
}
/** presentations, one more at the end. */
static inline hgw_rec hgw_dossier_add_presentations(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_PRESENTATIONS);
}
/** choices, how many. */
static inline int32_t hgw_dossier_choices_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_CHOICES);
}
/** choices: ? */
static inline hgw_rec hgw_dossier_choices_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_CHOICES, index);
}
/** choices, one more at the end. */
static inline hgw_rec hgw_dossier_add_choices(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_CHOICES);
}
/** evidence, how many. */
static inline int32_t hgw_dossier_evidence_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_EVIDENCE);
}
/** evidence: ? */
static inline hgw_rec hgw_dossier_evidence_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_EVIDENCE, index);
}
/** evidence, one more at the end. */
static inline hgw_rec hgw_dossier_add_evidence(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_EVIDENCE);
}
/** evaluations, how many. */
static inline int32_t hgw_dossier_evaluations_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_EVALUATIONS);
}
/** evaluations: ? */
static inline hgw_rec hgw_dossier_evaluations_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_EVALUATIONS, index);
}
/** evaluations, one more at the end. */
static inline hgw_rec hgw_dossier_add_evaluations(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_EVALUATIONS);
}
/** goal_analyses, how many. */
static inline int32_t hgw_dossier_goal_analyses_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_GOAL_ANALYSES);
}
/** goal_analyses: ? */
static inline hgw_rec hgw_dossier_goal_analyses_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_GOAL_ANALYSES, index);
}
/** goal_analyses, one more at the end. */
static inline hgw_rec hgw_dossier_add_goal_analyses(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_GOAL_ANALYSES);
}
/** adjustments, how many. */
static inline int32_t hgw_dossier_adjustments_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_ADJUSTMENTS);
}
/** adjustments: ? */
static inline hgw_rec hgw_dossier_adjustments_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_ADJUSTMENTS, index);
}
/** adjustments, one more at the end. */
static inline hgw_rec hgw_dossier_add_adjustments(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_ADJUSTMENTS);
}
/** portfolio_items, how many. */
static inline int32_t hgw_dossier_portfolio_items_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_PORTFOLIO_ITEMS);
}
/** portfolio_items: ? */
static inline hgw_rec hgw_dossier_portfolio_items_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_PORTFOLIO_ITEMS, index);
}
/** portfolio_items, one more at the end. */
static inline hgw_rec hgw_dossier_add_portfolio_items(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_PORTFOLIO_ITEMS);
}
/** use_records, how many. */
static inline int32_t hgw_dossier_use_records_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_USE_RECORDS);
}
/** use_records: ? */
static inline hgw_rec hgw_dossier_use_records_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_USE_RECORDS, index);
}
/** use_records, one more at the end. */
static inline hgw_rec hgw_dossier_add_use_records(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_USE_RECORDS);
}

/** @} */

/** @name factor (factor)
 *  @{ */

/** Id: ? */
static inline const char *hgw_factor_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FACTOR_ID);
}
/** Id, set. */
static inline int32_t hgw_factor_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FACTOR_ID, value);
}
/** text: ? */
static inline const char *hgw_factor_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FACTOR_TEXT);
}
/** text, set. */
static inline int32_t hgw_factor_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FACTOR_TEXT, value);
}
/** kind: ? */
static inline int32_t hgw_factor_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FACTOR_KIND);
}
/** kind, set. */
static inline int32_t hgw_factor_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FACTOR_KIND, value);
}
/** holder: ? */
static inline int32_t hgw_factor_holder(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FACTOR_HOLDER);
}
/** holder, set. */
static inline int32_t hgw_factor_set_holder(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FACTOR_HOLDER, value);
}
/** influenceable: ? */
static inline int32_t hgw_factor_influenceable(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FACTOR_INFLUENCEABLE);
}
/** influenceable, set. */
static inline int32_t hgw_factor_set_influenceable(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FACTOR_INFLUENCEABLE, value);
}
/** pupils, how many. */
static inline int32_t hgw_factor_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_FACTOR_PUPILS);
}
/** pupils: ? */
static inline hgw_rec hgw_factor_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_FACTOR_PUPILS, index);
}
/** pupils, one more at the end. */
static inline int32_t hgw_factor_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_FACTOR_PUPILS, value);
}
/** subgroup: ? */
static inline hgw_rec hgw_factor_subgroup(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_FACTOR_SUBGROUP);
}
/** subgroup, set. */
static inline int32_t hgw_factor_set_subgroup(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_FACTOR_SUBGROUP, value);
}
/** goals, how many. */
static inline int32_t hgw_factor_goals_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_FACTOR_GOALS);
}
/** goals: ? */
static inline hgw_rec hgw_factor_goals_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_FACTOR_GOALS, index);
}
/** goals, one more at the end. */
static inline int32_t hgw_factor_add_goals(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_FACTOR_GOALS, value);
}
/** noted_on: ? */
static inline hgw_date hgw_factor_noted_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_FACTOR_NOTED_ON);
}
/** noted_on, set. */
static inline int32_t hgw_factor_set_noted_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_FACTOR_NOTED_ON, value);
}
/** conversation: ? */
static inline hgw_rec hgw_factor_conversation(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_FACTOR_CONVERSATION);
}
/** conversation, set. */
static inline int32_t hgw_factor_set_conversation(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_FACTOR_CONVERSATION, value);
}

/** @} */

/** @name outcome_target (outcome_target)
 *  @{ */

/** Id: ? */
static inline const char *hgw_outcome_target_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OUTCOME_TARGET_ID);
}
/** Id, set. */
static inline int32_t hgw_outcome_target_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OUTCOME_TARGET_ID, value);
}
/** text: ? */
static inline const char *hgw_outcome_target_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OUTCOME_TARGET_TEXT);
}
/** text, set. */
static inline int32_t hgw_outcome_target_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OUTCOME_TARGET_TEXT, value);
}
/** moment: ? */
static inline const char *hgw_outcome_target_moment(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OUTCOME_TARGET_MOMENT);
}
/** moment, set. */
static inline int32_t hgw_outcome_target_set_moment(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OUTCOME_TARGET_MOMENT, value);
}
/** subject: ? */
static inline const char *hgw_outcome_target_subject(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OUTCOME_TARGET_SUBJECT);
}
/** subject, set. */
static inline int32_t hgw_outcome_target_set_subject(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OUTCOME_TARGET_SUBJECT, value);
}
/** measure: ? */
static inline int32_t hgw_outcome_target_measure(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_OUTCOME_TARGET_MEASURE);
}
/** measure, set. */
static inline int32_t hgw_outcome_target_set_measure(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_OUTCOME_TARGET_MEASURE, value);
}
/** score: ? */
static inline double hgw_outcome_target_score(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_OUTCOME_TARGET_SCORE);
}
/** score, set. */
static inline int32_t hgw_outcome_target_set_score(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_OUTCOME_TARGET_SCORE, value);
}
/** grading: ? */
static inline const char *hgw_outcome_target_grading(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OUTCOME_TARGET_GRADING);
}
/** grading, set. */
static inline int32_t hgw_outcome_target_set_grading(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OUTCOME_TARGET_GRADING, value);
}
/** share: ? */
static inline double hgw_outcome_target_share(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_OUTCOME_TARGET_SHARE);
}
/** share, set. */
static inline int32_t hgw_outcome_target_set_share(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_OUTCOME_TARGET_SHARE, value);
}
/** instrument: ? */
static inline const char *hgw_outcome_target_instrument(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OUTCOME_TARGET_INSTRUMENT);
}
/** instrument, set. */
static inline int32_t hgw_outcome_target_set_instrument(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OUTCOME_TARGET_INSTRUMENT, value);
}
/** subgroups, how many. */
static inline int32_t hgw_outcome_target_subgroups_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_OUTCOME_TARGET_SUBGROUPS);
}
/** subgroups: ? */
static inline hgw_rec hgw_outcome_target_subgroups_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_OUTCOME_TARGET_SUBGROUPS, index);
}
/** subgroups, one more at the end. */
static inline int32_t hgw_outcome_target_add_subgroups(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_OUTCOME_TARGET_SUBGROUPS, value);
}
/** grades, how many. */
static inline int32_t hgw_outcome_target_grades_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_OUTCOME_TARGET_GRADES);
}
/** grades: ? */
static inline int64_t hgw_outcome_target_grades_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_OUTCOME_TARGET_GRADES, index);
}
/** grades, one more at the end. */
static inline int32_t hgw_outcome_target_add_grades(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_OUTCOME_TARGET_GRADES, value);
}
/** pupils, how many. */
static inline int32_t hgw_outcome_target_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_OUTCOME_TARGET_PUPILS);
}
/** pupils: ? */
static inline hgw_rec hgw_outcome_target_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_OUTCOME_TARGET_PUPILS, index);
}
/** pupils, one more at the end. */
static inline int32_t hgw_outcome_target_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_OUTCOME_TARGET_PUPILS, value);
}

/** @} */

/** @name goal (goal)
 *  @{ */

/** Id: ? */
static inline const char *hgw_goal_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GOAL_ID);
}
/** Id, set. */
static inline int32_t hgw_goal_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GOAL_ID, value);
}
/** text: ? */
static inline const char *hgw_goal_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GOAL_TEXT);
}
/** text, set. */
static inline int32_t hgw_goal_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GOAL_TEXT, value);
}
/** scope: ? */
static inline int32_t hgw_goal_scope(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_GOAL_SCOPE);
}
/** scope, set. */
static inline int32_t hgw_goal_set_scope(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_GOAL_SCOPE, value);
}
/** crucial: ? */
static inline int32_t hgw_goal_crucial(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_GOAL_CRUCIAL);
}
/** crucial, set. */
static inline int32_t hgw_goal_set_crucial(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_GOAL_CRUCIAL, value);
}
/** subject: ? */
static inline const char *hgw_goal_subject(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GOAL_SUBJECT);
}
/** subject, set. */
static inline int32_t hgw_goal_set_subject(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GOAL_SUBJECT, value);
}
/** period: ? */
static inline const char *hgw_goal_period(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GOAL_PERIOD);
}
/** period, set. */
static inline int32_t hgw_goal_set_period(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GOAL_PERIOD, value);
}
/** subgroups, how many. */
static inline int32_t hgw_goal_subgroups_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_GOAL_SUBGROUPS);
}
/** subgroups: ? */
static inline hgw_rec hgw_goal_subgroups_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_GOAL_SUBGROUPS, index);
}
/** subgroups, one more at the end. */
static inline int32_t hgw_goal_add_subgroups(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_GOAL_SUBGROUPS, value);
}
/** grades, how many. */
static inline int32_t hgw_goal_grades_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_GOAL_GRADES);
}
/** grades: ? */
static inline int64_t hgw_goal_grades_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_GOAL_GRADES, index);
}
/** grades, one more at the end. */
static inline int32_t hgw_goal_add_grades(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_GOAL_GRADES, value);
}
/** pupils, how many. */
static inline int32_t hgw_goal_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_GOAL_PUPILS);
}
/** pupils: ? */
static inline hgw_rec hgw_goal_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_GOAL_PUPILS, index);
}
/** pupils, one more at the end. */
static inline int32_t hgw_goal_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_GOAL_PUPILS, value);
}
/** example_task: ? */
static inline const char *hgw_goal_example_task(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GOAL_EXAMPLE_TASK);
}
/** example_task, set. */
static inline int32_t hgw_goal_set_example_task(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GOAL_EXAMPLE_TASK, value);
}
/** criterion: ? */
static inline const char *hgw_goal_criterion(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GOAL_CRITERION);
}
/** criterion, set. */
static inline int32_t hgw_goal_set_criterion(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GOAL_CRITERION, value);
}
/** method_refs, how many. */
static inline int32_t hgw_goal_method_refs_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_GOAL_METHOD_REFS);
}
/** method_refs: ? */
static inline hgw_rec hgw_goal_method_refs_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_GOAL_METHOD_REFS, index);
}
/** method_refs, one more at the end. */
static inline hgw_rec hgw_goal_add_method_refs(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_GOAL_METHOD_REFS);
}
/** planned_evidence, how many. */
static inline int32_t hgw_goal_planned_evidence_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_GOAL_PLANNED_EVIDENCE);
}
/** planned_evidence: ? */
static inline int64_t hgw_goal_planned_evidence_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_GOAL_PLANNED_EVIDENCE, index);
}
/** planned_evidence, one more at the end. */
static inline int32_t hgw_goal_add_planned_evidence(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_GOAL_PLANNED_EVIDENCE, value);
}
/** set_on: ? */
static inline hgw_date hgw_goal_set_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_GOAL_SET_ON);
}
/** set_on, set. */
static inline int32_t hgw_goal_set_set_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_GOAL_SET_ON, value);
}
/** target_date: ? */
static inline hgw_date hgw_goal_target_date(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_GOAL_TARGET_DATE);
}
/** target_date, set. */
static inline int32_t hgw_goal_set_target_date(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_GOAL_TARGET_DATE, value);
}
/** prerequisites, how many. */
static inline int32_t hgw_goal_prerequisites_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_GOAL_PREREQUISITES);
}
/** prerequisites: ? */
static inline hgw_rec hgw_goal_prerequisites_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_GOAL_PREREQUISITES, index);
}
/** prerequisites, one more at the end. */
static inline int32_t hgw_goal_add_prerequisites(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_GOAL_PREREQUISITES, value);
}
/** outcomes, how many. */
static inline int32_t hgw_goal_outcomes_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_GOAL_OUTCOMES);
}
/** outcomes: ? */
static inline hgw_rec hgw_goal_outcomes_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_GOAL_OUTCOMES, index);
}
/** outcomes, one more at the end. */
static inline int32_t hgw_goal_add_outcomes(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_GOAL_OUTCOMES, value);
}
/** on_wall: ? */
static inline int32_t hgw_goal_on_wall(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_GOAL_ON_WALL);
}
/** on_wall, set. */
static inline int32_t hgw_goal_set_on_wall(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_GOAL_ON_WALL, value);
}
/** authors, how many. */
static inline int32_t hgw_goal_authors_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_GOAL_AUTHORS);
}
/** authors: ? */
static inline const char *hgw_goal_authors_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_text(doc, rec, HGW_GOAL_AUTHORS, index);
}
/** authors, one more at the end. */
static inline int32_t hgw_goal_add_authors(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_item_put(doc, rec, HGW_GOAL_AUTHORS, value);
}
/** with_pupils: ? */
static inline int32_t hgw_goal_with_pupils(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_GOAL_WITH_PUPILS);
}
/** with_pupils, set. */
static inline int32_t hgw_goal_set_with_pupils(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_GOAL_WITH_PUPILS, value);
}
/** conversation: ? */
static inline hgw_rec hgw_goal_conversation(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_GOAL_CONVERSATION);
}
/** conversation, set. */
static inline int32_t hgw_goal_set_conversation(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_GOAL_CONVERSATION, value);
}
/** rationale: ? */
static inline const char *hgw_goal_rationale(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GOAL_RATIONALE);
}
/** rationale, set. */
static inline int32_t hgw_goal_set_rationale(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GOAL_RATIONALE, value);
}
/** home_tip: ? */
static inline const char *hgw_goal_home_tip(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GOAL_HOME_TIP);
}
/** home_tip, set. */
static inline int32_t hgw_goal_set_home_tip(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GOAL_HOME_TIP, value);
}
/** supersedes: ? */
static inline const char *hgw_goal_supersedes(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GOAL_SUPERSEDES);
}
/** supersedes, set. */
static inline int32_t hgw_goal_set_supersedes(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GOAL_SUPERSEDES, value);
}

/** @} */

/** @name need (need)
 *  @{ */

/** Id: ? */
static inline const char *hgw_need_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_NEED_ID);
}
/** Id, set. */
static inline int32_t hgw_need_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_NEED_ID, value);
}
/** text: ? */
static inline const char *hgw_need_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_NEED_TEXT);
}
/** text, set. */
static inline int32_t hgw_need_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_NEED_TEXT, value);
}
/** category: ? */
static inline int32_t hgw_need_category(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_NEED_CATEGORY);
}
/** category, set. */
static inline int32_t hgw_need_set_category(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_NEED_CATEGORY, value);
}
/** domain: ? */
static inline int32_t hgw_need_domain(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_NEED_DOMAIN);
}
/** domain, set. */
static inline int32_t hgw_need_set_domain(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_NEED_DOMAIN, value);
}
/** goal: ? */
static inline hgw_rec hgw_need_goal(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_NEED_GOAL);
}
/** goal, set. */
static inline int32_t hgw_need_set_goal(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_NEED_GOAL, value);
}
/** subgroup: ? */
static inline hgw_rec hgw_need_subgroup(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_NEED_SUBGROUP);
}
/** subgroup, set. */
static inline int32_t hgw_need_set_subgroup(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_NEED_SUBGROUP, value);
}
/** pupils, how many. */
static inline int32_t hgw_need_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_NEED_PUPILS);
}
/** pupils: ? */
static inline hgw_rec hgw_need_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_NEED_PUPILS, index);
}
/** pupils, one more at the end. */
static inline int32_t hgw_need_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_NEED_PUPILS, value);
}
/** voiced_by, how many. */
static inline int32_t hgw_need_voiced_by_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_NEED_VOICED_BY);
}
/** voiced_by: ? */
static inline int64_t hgw_need_voiced_by_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_NEED_VOICED_BY, index);
}
/** voiced_by, one more at the end. */
static inline int32_t hgw_need_add_voiced_by(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_NEED_VOICED_BY, value);
}
/** voiced_pupils, how many. */
static inline int32_t hgw_need_voiced_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_NEED_VOICED_PUPILS);
}
/** voiced_pupils: ? */
static inline hgw_rec hgw_need_voiced_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_NEED_VOICED_PUPILS, index);
}
/** voiced_pupils, one more at the end. */
static inline int32_t hgw_need_add_voiced_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_NEED_VOICED_PUPILS, value);
}
/** since: ? */
static inline hgw_date hgw_need_since(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_NEED_SINCE);
}
/** since, set. */
static inline int32_t hgw_need_set_since(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_NEED_SINCE, value);
}
/** conversation: ? */
static inline hgw_rec hgw_need_conversation(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_NEED_CONVERSATION);
}
/** conversation, set. */
static inline int32_t hgw_need_set_conversation(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_NEED_CONVERSATION, value);
}
/** answer: ? */
static inline const char *hgw_need_answer(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_NEED_ANSWER);
}
/** answer, set. */
static inline int32_t hgw_need_set_answer(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_NEED_ANSWER, value);
}
/** answered_on: ? */
static inline hgw_date hgw_need_answered_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_NEED_ANSWERED_ON);
}
/** answered_on, set. */
static inline int32_t hgw_need_set_answered_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_NEED_ANSWERED_ON, value);
}
/** supersedes: ? */
static inline const char *hgw_need_supersedes(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_NEED_SUPERSEDES);
}
/** supersedes, set. */
static inline int32_t hgw_need_set_supersedes(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_NEED_SUPERSEDES, value);
}

/** @} */

/** @name support_need (support_need)
 *  @{ */

/** Id: ? */
static inline const char *hgw_support_need_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUPPORT_NEED_ID);
}
/** Id, set. */
static inline int32_t hgw_support_need_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUPPORT_NEED_ID, value);
}
/** text: ? */
static inline const char *hgw_support_need_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUPPORT_NEED_TEXT);
}
/** text, set. */
static inline int32_t hgw_support_need_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUPPORT_NEED_TEXT, value);
}
/** wants: ? */
static inline const char *hgw_support_need_wants(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUPPORT_NEED_WANTS);
}
/** wants, set. */
static inline int32_t hgw_support_need_set_wants(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUPPORT_NEED_WANTS, value);
}
/** already_does: ? */
static inline const char *hgw_support_need_already_does(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUPPORT_NEED_ALREADY_DOES);
}
/** already_does, set. */
static inline int32_t hgw_support_need_set_already_does(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUPPORT_NEED_ALREADY_DOES, value);
}
/** category: ? */
static inline int32_t hgw_support_need_category(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SUPPORT_NEED_CATEGORY);
}
/** category, set. */
static inline int32_t hgw_support_need_set_category(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SUPPORT_NEED_CATEGORY, value);
}
/** staff: ? */
static inline const char *hgw_support_need_staff(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUPPORT_NEED_STAFF);
}
/** staff, set. */
static inline int32_t hgw_support_need_set_staff(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUPPORT_NEED_STAFF, value);
}
/** guardian: ? */
static inline hgw_rec hgw_support_need_guardian(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_SUPPORT_NEED_GUARDIAN);
}
/** guardian, set. */
static inline int32_t hgw_support_need_set_guardian(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_SUPPORT_NEED_GUARDIAN, value);
}
/** pupils, how many. */
static inline int32_t hgw_support_need_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_SUPPORT_NEED_PUPILS);
}
/** pupils: ? */
static inline hgw_rec hgw_support_need_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_SUPPORT_NEED_PUPILS, index);
}
/** pupils, one more at the end. */
static inline int32_t hgw_support_need_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_SUPPORT_NEED_PUPILS, value);
}
/** status: ? */
static inline int32_t hgw_support_need_status(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SUPPORT_NEED_STATUS);
}
/** status, set. */
static inline int32_t hgw_support_need_set_status(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SUPPORT_NEED_STATUS, value);
}
/** reason: ? */
static inline const char *hgw_support_need_reason(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUPPORT_NEED_REASON);
}
/** reason, set. */
static inline int32_t hgw_support_need_set_reason(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUPPORT_NEED_REASON, value);
}
/** asked_on: ? */
static inline hgw_date hgw_support_need_asked_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_SUPPORT_NEED_ASKED_ON);
}
/** asked_on, set. */
static inline int32_t hgw_support_need_set_asked_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_SUPPORT_NEED_ASKED_ON, value);
}
/** answer: ? */
static inline const char *hgw_support_need_answer(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUPPORT_NEED_ANSWER);
}
/** answer, set. */
static inline int32_t hgw_support_need_set_answer(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUPPORT_NEED_ANSWER, value);
}
/** answered_on: ? */
static inline hgw_date hgw_support_need_answered_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_SUPPORT_NEED_ANSWERED_ON);
}
/** answered_on, set. */
static inline int32_t hgw_support_need_set_answered_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_SUPPORT_NEED_ANSWERED_ON, value);
}
/** conversation: ? */
static inline hgw_rec hgw_support_need_conversation(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_SUPPORT_NEED_CONVERSATION);
}
/** conversation, set. */
static inline int32_t hgw_support_need_set_conversation(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_SUPPORT_NEED_CONVERSATION, value);
}

/** @} */

/** @name approach (approach)
 *  @{ */

/** Id: ? */
static inline const char *hgw_approach_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_APPROACH_ID);
}
/** Id, set. */
static inline int32_t hgw_approach_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_APPROACH_ID, value);
}
/** text: ? */
static inline const char *hgw_approach_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_APPROACH_TEXT);
}
/** text, set. */
static inline int32_t hgw_approach_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_APPROACH_TEXT, value);
}
/** kind: ? */
static inline int32_t hgw_approach_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_APPROACH_KIND);
}
/** kind, set. */
static inline int32_t hgw_approach_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_APPROACH_KIND, value);
}
/** staff: ? */
static inline const char *hgw_approach_staff(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_APPROACH_STAFF);
}
/** staff, set. */
static inline int32_t hgw_approach_set_staff(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_APPROACH_STAFF, value);
}
/** role: ? */
static inline int32_t hgw_approach_role(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_APPROACH_ROLE);
}
/** role, set. */
static inline int32_t hgw_approach_set_role(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_APPROACH_ROLE, value);
}
/** minutes_per_week: ? */
static inline int64_t hgw_approach_minutes_per_week(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_APPROACH_MINUTES_PER_WEEK);
}
/** minutes_per_week, set. */
static inline int32_t hgw_approach_set_minutes_per_week(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_APPROACH_MINUTES_PER_WEEK, value);
}
/** rationale: ? */
static inline const char *hgw_approach_rationale(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_APPROACH_RATIONALE);
}
/** rationale, set. */
static inline int32_t hgw_approach_set_rationale(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_APPROACH_RATIONALE, value);
}
/** goals, how many. */
static inline int32_t hgw_approach_goals_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_APPROACH_GOALS);
}
/** goals: ? */
static inline hgw_rec hgw_approach_goals_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_APPROACH_GOALS, index);
}
/** goals, one more at the end. */
static inline int32_t hgw_approach_add_goals(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_APPROACH_GOALS, value);
}
/** needs, how many. */
static inline int32_t hgw_approach_needs_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_APPROACH_NEEDS);
}
/** needs: ? */
static inline hgw_rec hgw_approach_needs_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_APPROACH_NEEDS, index);
}
/** needs, one more at the end. */
static inline int32_t hgw_approach_add_needs(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_APPROACH_NEEDS, value);
}
/** strengths, how many. */
static inline int32_t hgw_approach_strengths_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_APPROACH_STRENGTHS);
}
/** strengths: ? */
static inline hgw_rec hgw_approach_strengths_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_APPROACH_STRENGTHS, index);
}
/** strengths, one more at the end. */
static inline int32_t hgw_approach_add_strengths(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_APPROACH_STRENGTHS, value);
}
/** subgroup: ? */
static inline hgw_rec hgw_approach_subgroup(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_APPROACH_SUBGROUP);
}
/** subgroup, set. */
static inline int32_t hgw_approach_set_subgroup(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_APPROACH_SUBGROUP, value);
}
/** pupils, how many. */
static inline int32_t hgw_approach_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_APPROACH_PUPILS);
}
/** pupils: ? */
static inline hgw_rec hgw_approach_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_APPROACH_PUPILS, index);
}
/** pupils, one more at the end. */
static inline int32_t hgw_approach_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_APPROACH_PUPILS, value);
}
/** base_approach: ? */
static inline const char *hgw_approach_base_approach(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_APPROACH_BASE_APPROACH);
}
/** base_approach, set. */
static inline int32_t hgw_approach_set_base_approach(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_APPROACH_BASE_APPROACH, value);
}
/** method_refs, how many. */
static inline int32_t hgw_approach_method_refs_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_APPROACH_METHOD_REFS);
}
/** method_refs: ? */
static inline hgw_rec hgw_approach_method_refs_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_APPROACH_METHOD_REFS, index);
}
/** method_refs, one more at the end. */
static inline hgw_rec hgw_approach_add_method_refs(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_APPROACH_METHOD_REFS);
}
/** started_on: ? */
static inline hgw_date hgw_approach_started_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_APPROACH_STARTED_ON);
}
/** started_on, set. */
static inline int32_t hgw_approach_set_started_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_APPROACH_STARTED_ON, value);
}
/** supersedes: ? */
static inline const char *hgw_approach_supersedes(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_APPROACH_SUPERSEDES);
}
/** supersedes, set. */
static inline int32_t hgw_approach_set_supersedes(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_APPROACH_SUPERSEDES, value);
}

/** @} */

/** @name deviation (deviation)
 *  @{ */

/** Id: ? */
static inline const char *hgw_deviation_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_DEVIATION_ID);
}
/** Id, set. */
static inline int32_t hgw_deviation_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_DEVIATION_ID, value);
}
/** text: ? */
static inline const char *hgw_deviation_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_DEVIATION_TEXT);
}
/** text, set. */
static inline int32_t hgw_deviation_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_DEVIATION_TEXT, value);
}
/** base_approach: ? */
static inline const char *hgw_deviation_base_approach(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_DEVIATION_BASE_APPROACH);
}
/** base_approach, set. */
static inline int32_t hgw_deviation_set_base_approach(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_DEVIATION_BASE_APPROACH, value);
}
/** approach: ? */
static inline hgw_rec hgw_deviation_approach(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_DEVIATION_APPROACH);
}
/** approach, set. */
static inline int32_t hgw_deviation_set_approach(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_DEVIATION_APPROACH, value);
}
/** subgroup: ? */
static inline hgw_rec hgw_deviation_subgroup(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_DEVIATION_SUBGROUP);
}
/** subgroup, set. */
static inline int32_t hgw_deviation_set_subgroup(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_DEVIATION_SUBGROUP, value);
}
/** pupils, how many. */
static inline int32_t hgw_deviation_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_DEVIATION_PUPILS);
}
/** pupils: ? */
static inline hgw_rec hgw_deviation_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_DEVIATION_PUPILS, index);
}
/** pupils, one more at the end. */
static inline int32_t hgw_deviation_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_DEVIATION_PUPILS, value);
}

/** @} */

/** @name toolbox (toolbox)
 *  @{ */

/** Id: ? */
static inline const char *hgw_toolbox_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TOOLBOX_ID);
}
/** Id, set. */
static inline int32_t hgw_toolbox_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TOOLBOX_ID, value);
}
/** goal: ? */
static inline hgw_rec hgw_toolbox_goal(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_TOOLBOX_GOAL);
}
/** goal, set. */
static inline int32_t hgw_toolbox_set_goal(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_TOOLBOX_GOAL, value);
}
/** tools, how many. */
static inline int32_t hgw_toolbox_tools_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TOOLBOX_TOOLS);
}
/** tools: ? */
static inline hgw_rec hgw_toolbox_tools_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TOOLBOX_TOOLS, index);
}
/** tools, one more at the end. */
static inline hgw_rec hgw_toolbox_add_tools(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TOOLBOX_TOOLS);
}

/** @} */

/** @name tool (tool)
 *  @{ */

/** Id: ? */
static inline const char *hgw_tool_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TOOL_ID);
}
/** Id, set. */
static inline int32_t hgw_tool_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TOOL_ID, value);
}
/** text: ? */
static inline const char *hgw_tool_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TOOL_TEXT);
}
/** text, set. */
static inline int32_t hgw_tool_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TOOL_TEXT, value);
}
/** kind: ? */
static inline int32_t hgw_tool_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_TOOL_KIND);
}
/** kind, set. */
static inline int32_t hgw_tool_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_TOOL_KIND, value);
}
/** filled_by: ? */
static inline int32_t hgw_tool_filled_by(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_TOOL_FILLED_BY);
}
/** filled_by, set. */
static inline int32_t hgw_tool_set_filled_by(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_TOOL_FILLED_BY, value);
}
/** helper: ? */
static inline hgw_rec hgw_tool_helper(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_TOOL_HELPER);
}
/** helper, set. */
static inline int32_t hgw_tool_set_helper(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_TOOL_HELPER, value);
}

/** @} */

/** @name method_ref (method_ref)
 *  @{ */

/** teaching_method: ? */
static inline const char *hgw_method_ref_teaching_method(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_METHOD_REF_TEACHING_METHOD);
}
/** teaching_method, set. */
static inline int32_t hgw_method_ref_set_teaching_method(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_METHOD_REF_TEACHING_METHOD, value);
}
/** unit: ? */
static inline const char *hgw_method_ref_unit(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_METHOD_REF_UNIT);
}
/** unit, set. */
static inline int32_t hgw_method_ref_set_unit(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_METHOD_REF_UNIT, value);
}
/** block: ? */
static inline const char *hgw_method_ref_block(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_METHOD_REF_BLOCK);
}
/** block, set. */
static inline int32_t hgw_method_ref_set_block(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_METHOD_REF_BLOCK, value);
}
/** lesson: ? */
static inline const char *hgw_method_ref_lesson(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_METHOD_REF_LESSON);
}
/** lesson, set. */
static inline int32_t hgw_method_ref_set_lesson(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_METHOD_REF_LESSON, value);
}
/** page: ? */
static inline const char *hgw_method_ref_page(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_METHOD_REF_PAGE);
}
/** page, set. */
static inline int32_t hgw_method_ref_set_page(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_METHOD_REF_PAGE, value);
}
/** text: ? */
static inline const char *hgw_method_ref_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_METHOD_REF_TEXT);
}
/** text, set. */
static inline int32_t hgw_method_ref_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_METHOD_REF_TEXT, value);
}

/** @} */

/** @name plan (plan)
 *  @{ */

/** Id: ? */
static inline const char *hgw_plan_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLAN_ID);
}
/** Id, set. */
static inline int32_t hgw_plan_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLAN_ID, value);
}
/** title: ? */
static inline const char *hgw_plan_title(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLAN_TITLE);
}
/** title, set. */
static inline int32_t hgw_plan_set_title(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLAN_TITLE, value);
}
/** kind: ? */
static inline int32_t hgw_plan_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_PLAN_KIND);
}
/** kind, set. */
static inline int32_t hgw_plan_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_PLAN_KIND, value);
}
/** owner: ? */
static inline const char *hgw_plan_owner(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLAN_OWNER);
}
/** owner, set. */
static inline int32_t hgw_plan_set_owner(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLAN_OWNER, value);
}
/** state: ? */
static inline int32_t hgw_plan_state(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_PLAN_STATE);
}
/** state, set. */
static inline int32_t hgw_plan_set_state(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_PLAN_STATE, value);
}
/** state_reason: ? */
static inline const char *hgw_plan_state_reason(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLAN_STATE_REASON);
}
/** state_reason, set. */
static inline int32_t hgw_plan_set_state_reason(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLAN_STATE_REASON, value);
}
/** period: ? */
static inline const char *hgw_plan_period(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLAN_PERIOD);
}
/** period, set. */
static inline int32_t hgw_plan_set_period(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLAN_PERIOD, value);
}
/** subject: ? */
static inline const char *hgw_plan_subject(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLAN_SUBJECT);
}
/** subject, set. */
static inline int32_t hgw_plan_set_subject(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLAN_SUBJECT, value);
}
/** school_group: ? */
static inline hgw_rec hgw_plan_school_group(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_PLAN_SCHOOL_GROUP);
}
/** school_group, set. */
static inline int32_t hgw_plan_set_school_group(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_PLAN_SCHOOL_GROUP, value);
}
/** pupils, how many. */
static inline int32_t hgw_plan_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_PLAN_PUPILS);
}
/** pupils: ? */
static inline hgw_rec hgw_plan_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_PLAN_PUPILS, index);
}
/** pupils, one more at the end. */
static inline int32_t hgw_plan_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_PLAN_PUPILS, value);
}
/** subgroups, how many. */
static inline int32_t hgw_plan_subgroups_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_PLAN_SUBGROUPS);
}
/** subgroups: ? */
static inline hgw_rec hgw_plan_subgroups_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_PLAN_SUBGROUPS, index);
}
/** subgroups, one more at the end. */
static inline int32_t hgw_plan_add_subgroups(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_PLAN_SUBGROUPS, value);
}
/** goals, how many. */
static inline int32_t hgw_plan_goals_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_PLAN_GOALS);
}
/** goals: ? */
static inline hgw_rec hgw_plan_goals_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_PLAN_GOALS, index);
}
/** goals, one more at the end. */
static inline int32_t hgw_plan_add_goals(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_PLAN_GOALS, value);
}
/** outcomes, how many. */
static inline int32_t hgw_plan_outcomes_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_PLAN_OUTCOMES);
}
/** outcomes: ? */
static inline hgw_rec hgw_plan_outcomes_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_PLAN_OUTCOMES, index);
}
/** outcomes, one more at the end. */
static inline int32_t hgw_plan_add_outcomes(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_PLAN_OUTCOMES, value);
}
/** approaches, how many. */
static inline int32_t hgw_plan_approaches_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_PLAN_APPROACHES);
}
/** approaches: ? */
static inline hgw_rec hgw_plan_approaches_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_PLAN_APPROACHES, index);
}
/** approaches, one more at the end. */
static inline int32_t hgw_plan_add_approaches(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_PLAN_APPROACHES, value);
}
/** deviations, how many. */
static inline int32_t hgw_plan_deviations_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_PLAN_DEVIATIONS);
}
/** deviations: ? */
static inline hgw_rec hgw_plan_deviations_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_PLAN_DEVIATIONS, index);
}
/** deviations, one more at the end. */
static inline hgw_rec hgw_plan_add_deviations(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_PLAN_DEVIATIONS);
}
/** plan_items, how many. */
static inline int32_t hgw_plan_plan_items_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_PLAN_PLAN_ITEMS);
}
/** plan_items: ? */
static inline hgw_rec hgw_plan_plan_items_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_PLAN_PLAN_ITEMS, index);
}
/** plan_items, one more at the end. */
static inline hgw_rec hgw_plan_add_plan_items(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_PLAN_PLAN_ITEMS);
}
/** quote: ? */
static inline const char *hgw_plan_quote(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLAN_QUOTE);
}
/** quote, set. */
static inline int32_t hgw_plan_set_quote(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLAN_QUOTE, value);
}
/** co_owners, how many. */
static inline int32_t hgw_plan_co_owners_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_PLAN_CO_OWNERS);
}
/** co_owners: ? */
static inline hgw_rec hgw_plan_co_owners_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_PLAN_CO_OWNERS, index);
}
/** co_owners, one more at the end. */
static inline int32_t hgw_plan_add_co_owners(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_PLAN_CO_OWNERS, value);
}
/** made_on: ? */
static inline hgw_date hgw_plan_made_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PLAN_MADE_ON);
}
/** made_on, set. */
static inline int32_t hgw_plan_set_made_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PLAN_MADE_ON, value);
}
/** start_date: ? */
static inline hgw_date hgw_plan_start_date(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PLAN_START_DATE);
}
/** start_date, set. */
static inline int32_t hgw_plan_set_start_date(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PLAN_START_DATE, value);
}
/** end_date: ? */
static inline hgw_date hgw_plan_end_date(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PLAN_END_DATE);
}
/** end_date, set. */
static inline int32_t hgw_plan_set_end_date(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PLAN_END_DATE, value);
}
/** form: ? */
static inline const char *hgw_plan_form(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLAN_FORM);
}
/** form, set. */
static inline int32_t hgw_plan_set_form(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLAN_FORM, value);
}
/** supersedes: ? */
static inline const char *hgw_plan_supersedes(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLAN_SUPERSEDES);
}
/** supersedes, set. */
static inline int32_t hgw_plan_set_supersedes(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLAN_SUPERSEDES, value);
}

/** @} */

/** @name plan_item (plan_item)
 *  @{ */

/** Id: ? */
static inline const char *hgw_plan_item_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLAN_ITEM_ID);
}
/** Id, set. */
static inline int32_t hgw_plan_item_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLAN_ITEM_ID, value);
}
/** form_field: ? */
static inline const char *hgw_plan_item_form_field(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLAN_ITEM_FORM_FIELD);
}
/** form_field, set. */
static inline int32_t hgw_plan_item_set_form_field(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLAN_ITEM_FORM_FIELD, value);
}
/** text: ? */
static inline const char *hgw_plan_item_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLAN_ITEM_TEXT);
}
/** text, set. */
static inline int32_t hgw_plan_item_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLAN_ITEM_TEXT, value);
}

/** @} */

/** @name opp (opp)
 *  @{ */

/** Id: ? */
static inline const char *hgw_opp_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OPP_ID);
}
/** Id, set. */
static inline int32_t hgw_opp_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OPP_ID, value);
}
/** pupil: ? */
static inline hgw_rec hgw_opp_pupil(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_OPP_PUPIL);
}
/** pupil, set. */
static inline int32_t hgw_opp_set_pupil(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_OPP_PUPIL, value);
}
/** destination: ? */
static inline const char *hgw_opp_destination(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OPP_DESTINATION);
}
/** destination, set. */
static inline int32_t hgw_opp_set_destination(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OPP_DESTINATION, value);
}
/** substantiation: ? */
static inline const char *hgw_opp_substantiation(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OPP_SUBSTANTIATION);
}
/** substantiation, set. */
static inline int32_t hgw_opp_set_substantiation(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OPP_SUBSTANTIATION, value);
}
/** factors, how many. */
static inline int32_t hgw_opp_factors_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_OPP_FACTORS);
}
/** factors: ? */
static inline hgw_rec hgw_opp_factors_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_OPP_FACTORS, index);
}
/** factors, one more at the end. */
static inline int32_t hgw_opp_add_factors(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_OPP_FACTORS, value);
}
/** support: ? */
static inline const char *hgw_opp_support(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OPP_SUPPORT);
}
/** support, set. */
static inline int32_t hgw_opp_set_support(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OPP_SUPPORT, value);
}
/** programme_deviations: ? */
static inline const char *hgw_opp_programme_deviations(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OPP_PROGRAMME_DEVIATIONS);
}
/** programme_deviations, set. */
static inline int32_t hgw_opp_set_programme_deviations(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OPP_PROGRAMME_DEVIATIONS, value);
}
/** begun_on: ? */
static inline hgw_date hgw_opp_begun_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_OPP_BEGUN_ON);
}
/** begun_on, set. */
static inline int32_t hgw_opp_set_begun_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_OPP_BEGUN_ON, value);
}
/** established_on: ? */
static inline hgw_date hgw_opp_established_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_OPP_ESTABLISHED_ON);
}
/** established_on, set. */
static inline int32_t hgw_opp_set_established_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_OPP_ESTABLISHED_ON, value);
}
/** consent_on: ? */
static inline hgw_date hgw_opp_consent_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_OPP_CONSENT_ON);
}
/** consent_on, set. */
static inline int32_t hgw_opp_set_consent_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_OPP_CONSENT_ON, value);
}
/** heard_on: ? */
static inline hgw_date hgw_opp_heard_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_OPP_HEARD_ON);
}
/** heard_on, set. */
static inline int32_t hgw_opp_set_heard_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_OPP_HEARD_ON, value);
}
/** heard_text: ? */
static inline const char *hgw_opp_heard_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OPP_HEARD_TEXT);
}
/** heard_text, set. */
static inline int32_t hgw_opp_set_heard_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OPP_HEARD_TEXT, value);
}
/** waived_reason: ? */
static inline const char *hgw_opp_waived_reason(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OPP_WAIVED_REASON);
}
/** waived_reason, set. */
static inline int32_t hgw_opp_set_waived_reason(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OPP_WAIVED_REASON, value);
}
/** evaluated_on: ? */
static inline hgw_date hgw_opp_evaluated_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_OPP_EVALUATED_ON);
}
/** evaluated_on, set. */
static inline int32_t hgw_opp_set_evaluated_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_OPP_EVALUATED_ON, value);
}

/** @} */

/** @name week_plan (week_plan)
 *  @{ */

/** Id: ? */
static inline const char *hgw_week_plan_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_WEEK_PLAN_ID);
}
/** Id, set. */
static inline int32_t hgw_week_plan_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_WEEK_PLAN_ID, value);
}
/** week_start: ? */
static inline hgw_date hgw_week_plan_week_start(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_WEEK_PLAN_WEEK_START);
}
/** week_start, set. */
static inline int32_t hgw_week_plan_set_week_start(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_WEEK_PLAN_WEEK_START, value);
}
/** period: ? */
static inline const char *hgw_week_plan_period(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_WEEK_PLAN_PERIOD);
}
/** period, set. */
static inline int32_t hgw_week_plan_set_period(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_WEEK_PLAN_PERIOD, value);
}
/** owner: ? */
static inline const char *hgw_week_plan_owner(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_WEEK_PLAN_OWNER);
}
/** owner, set. */
static inline int32_t hgw_week_plan_set_owner(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_WEEK_PLAN_OWNER, value);
}
/** slots, how many. */
static inline int32_t hgw_week_plan_slots_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_WEEK_PLAN_SLOTS);
}
/** slots: ? */
static inline hgw_rec hgw_week_plan_slots_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_WEEK_PLAN_SLOTS, index);
}
/** slots, one more at the end. */
static inline hgw_rec hgw_week_plan_add_slots(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_WEEK_PLAN_SLOTS);
}
/** day_evals, how many. */
static inline int32_t hgw_week_plan_day_evals_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_WEEK_PLAN_DAY_EVALS);
}
/** day_evals: ? */
static inline hgw_rec hgw_week_plan_day_evals_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_WEEK_PLAN_DAY_EVALS, index);
}
/** day_evals, one more at the end. */
static inline hgw_rec hgw_week_plan_add_day_evals(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_WEEK_PLAN_DAY_EVALS);
}

/** @} */

/** @name slot (slot)
 *  @{ */

/** Id: ? */
static inline const char *hgw_slot_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SLOT_ID);
}
/** Id, set. */
static inline int32_t hgw_slot_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SLOT_ID, value);
}
/** day: ? */
static inline int32_t hgw_slot_day(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SLOT_DAY);
}
/** day, set. */
static inline int32_t hgw_slot_set_day(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SLOT_DAY, value);
}
/** start: ? */
static inline int32_t hgw_slot_start(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SLOT_START);
}
/** start, set. */
static inline int32_t hgw_slot_set_start(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SLOT_START, value);
}
/** minutes: ? */
static inline int64_t hgw_slot_minutes(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_SLOT_MINUTES);
}
/** minutes, set. */
static inline int32_t hgw_slot_set_minutes(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_SLOT_MINUTES, value);
}
/** whole_group: ? */
static inline int32_t hgw_slot_whole_group(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SLOT_WHOLE_GROUP);
}
/** whole_group, set. */
static inline int32_t hgw_slot_set_whole_group(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SLOT_WHOLE_GROUP, value);
}
/** subgroups, how many. */
static inline int32_t hgw_slot_subgroups_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_SLOT_SUBGROUPS);
}
/** subgroups: ? */
static inline hgw_rec hgw_slot_subgroups_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_SLOT_SUBGROUPS, index);
}
/** subgroups, one more at the end. */
static inline int32_t hgw_slot_add_subgroups(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_SLOT_SUBGROUPS, value);
}
/** grades, how many. */
static inline int32_t hgw_slot_grades_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_SLOT_GRADES);
}
/** grades: ? */
static inline int64_t hgw_slot_grades_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_SLOT_GRADES, index);
}
/** grades, one more at the end. */
static inline int32_t hgw_slot_add_grades(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_SLOT_GRADES, value);
}
/** pupils, how many. */
static inline int32_t hgw_slot_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_SLOT_PUPILS);
}
/** pupils: ? */
static inline hgw_rec hgw_slot_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_SLOT_PUPILS, index);
}
/** pupils, one more at the end. */
static inline int32_t hgw_slot_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_SLOT_PUPILS, value);
}
/** led_by: ? */
static inline int32_t hgw_slot_led_by(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SLOT_LED_BY);
}
/** led_by, set. */
static inline int32_t hgw_slot_set_led_by(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SLOT_LED_BY, value);
}
/** staff: ? */
static inline const char *hgw_slot_staff(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SLOT_STAFF);
}
/** staff, set. */
static inline int32_t hgw_slot_set_staff(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SLOT_STAFF, value);
}
/** subject: ? */
static inline const char *hgw_slot_subject(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SLOT_SUBJECT);
}
/** subject, set. */
static inline int32_t hgw_slot_set_subject(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SLOT_SUBJECT, value);
}
/** goals, how many. */
static inline int32_t hgw_slot_goals_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_SLOT_GOALS);
}
/** goals: ? */
static inline hgw_rec hgw_slot_goals_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_SLOT_GOALS, index);
}
/** goals, one more at the end. */
static inline int32_t hgw_slot_add_goals(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_SLOT_GOALS, value);
}
/** approaches, how many. */
static inline int32_t hgw_slot_approaches_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_SLOT_APPROACHES);
}
/** approaches: ? */
static inline hgw_rec hgw_slot_approaches_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_SLOT_APPROACHES, index);
}
/** approaches, one more at the end. */
static inline int32_t hgw_slot_add_approaches(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_SLOT_APPROACHES, value);
}
/** method_refs, how many. */
static inline int32_t hgw_slot_method_refs_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_SLOT_METHOD_REFS);
}
/** method_refs: ? */
static inline hgw_rec hgw_slot_method_refs_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_SLOT_METHOD_REFS, index);
}
/** method_refs, one more at the end. */
static inline hgw_rec hgw_slot_add_method_refs(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_SLOT_METHOD_REFS);
}
/** text: ? */
static inline const char *hgw_slot_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SLOT_TEXT);
}
/** text, set. */
static inline int32_t hgw_slot_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SLOT_TEXT, value);
}
/** pupil_choice: ? */
static inline int32_t hgw_slot_pupil_choice(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SLOT_PUPIL_CHOICE);
}
/** pupil_choice, set. */
static inline int32_t hgw_slot_set_pupil_choice(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SLOT_PUPIL_CHOICE, value);
}
/** choosers, how many. */
static inline int32_t hgw_slot_choosers_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_SLOT_CHOOSERS);
}
/** choosers: ? */
static inline hgw_rec hgw_slot_choosers_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_SLOT_CHOOSERS, index);
}
/** choosers, one more at the end. */
static inline int32_t hgw_slot_add_choosers(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_SLOT_CHOOSERS, value);
}
/** state: ? */
static inline int32_t hgw_slot_state(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SLOT_STATE);
}
/** state, set. */
static inline int32_t hgw_slot_set_state(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SLOT_STATE, value);
}
/** not_done_reason: ? */
static inline const char *hgw_slot_not_done_reason(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SLOT_NOT_DONE_REASON);
}
/** not_done_reason, set. */
static inline int32_t hgw_slot_set_not_done_reason(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SLOT_NOT_DONE_REASON, value);
}

/** @} */

/** @name day_eval (day_eval)
 *  @{ */

/** Id: ? */
static inline const char *hgw_day_eval_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_DAY_EVAL_ID);
}
/** Id, set. */
static inline int32_t hgw_day_eval_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_DAY_EVAL_ID, value);
}
/** day: ? */
static inline int32_t hgw_day_eval_day(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_DAY_EVAL_DAY);
}
/** day, set. */
static inline int32_t hgw_day_eval_set_day(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_DAY_EVAL_DAY, value);
}
/** slot: ? */
static inline hgw_rec hgw_day_eval_slot(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_DAY_EVAL_SLOT);
}
/** slot, set. */
static inline int32_t hgw_day_eval_set_slot(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_DAY_EVAL_SLOT, value);
}
/** subject: ? */
static inline const char *hgw_day_eval_subject(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_DAY_EVAL_SUBJECT);
}
/** subject, set. */
static inline int32_t hgw_day_eval_set_subject(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_DAY_EVAL_SUBJECT, value);
}
/** mark: ? */
static inline int32_t hgw_day_eval_mark(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_DAY_EVAL_MARK);
}
/** mark, set. */
static inline int32_t hgw_day_eval_set_mark(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_DAY_EVAL_MARK, value);
}
/** text: ? */
static inline const char *hgw_day_eval_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_DAY_EVAL_TEXT);
}
/** text, set. */
static inline int32_t hgw_day_eval_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_DAY_EVAL_TEXT, value);
}

/** @} */

/** @name choice (choice)
 *  @{ */

/** Id: ? */
static inline const char *hgw_choice_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CHOICE_ID);
}
/** Id, set. */
static inline int32_t hgw_choice_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CHOICE_ID, value);
}
/** text: ? */
static inline const char *hgw_choice_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CHOICE_TEXT);
}
/** text, set. */
static inline int32_t hgw_choice_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CHOICE_TEXT, value);
}
/** kind: ? */
static inline int32_t hgw_choice_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_CHOICE_KIND);
}
/** kind, set. */
static inline int32_t hgw_choice_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_CHOICE_KIND, value);
}
/** pupils, how many. */
static inline int32_t hgw_choice_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_CHOICE_PUPILS);
}
/** pupils: ? */
static inline hgw_rec hgw_choice_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_CHOICE_PUPILS, index);
}
/** pupils, one more at the end. */
static inline int32_t hgw_choice_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_CHOICE_PUPILS, value);
}
/** slot: ? */
static inline hgw_rec hgw_choice_slot(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_CHOICE_SLOT);
}
/** slot, set. */
static inline int32_t hgw_choice_set_slot(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_CHOICE_SLOT, value);
}
/** goal: ? */
static inline hgw_rec hgw_choice_goal(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_CHOICE_GOAL);
}
/** goal, set. */
static inline int32_t hgw_choice_set_goal(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_CHOICE_GOAL, value);
}
/** conversation: ? */
static inline hgw_rec hgw_choice_conversation(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_CHOICE_CONVERSATION);
}
/** conversation, set. */
static inline int32_t hgw_choice_set_conversation(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_CHOICE_CONVERSATION, value);
}
/** chosen_on: ? */
static inline hgw_date hgw_choice_chosen_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_CHOICE_CHOSEN_ON);
}
/** chosen_on, set. */
static inline int32_t hgw_choice_set_chosen_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_CHOICE_CHOSEN_ON, value);
}

/** @} */

/** @name group_overview (group_overview)
 *  @{ */

/** Id: ? */
static inline const char *hgw_group_overview_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GROUP_OVERVIEW_ID);
}
/** Id, set. */
static inline int32_t hgw_group_overview_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GROUP_OVERVIEW_ID, value);
}
/** made_on: ? */
static inline hgw_date hgw_group_overview_made_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_GROUP_OVERVIEW_MADE_ON);
}
/** made_on, set. */
static inline int32_t hgw_group_overview_set_made_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_GROUP_OVERVIEW_MADE_ON, value);
}
/** rows, how many. */
static inline int32_t hgw_group_overview_rows_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_GROUP_OVERVIEW_ROWS);
}
/** rows: ? */
static inline hgw_rec hgw_group_overview_rows_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_GROUP_OVERVIEW_ROWS, index);
}
/** rows, one more at the end. */
static inline hgw_rec hgw_group_overview_add_rows(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_GROUP_OVERVIEW_ROWS);
}

/** @} */

/** @name overview_row (overview_row)
 *  @{ */

/** Id: ? */
static inline const char *hgw_overview_row_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OVERVIEW_ROW_ID);
}
/** Id, set. */
static inline int32_t hgw_overview_row_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OVERVIEW_ROW_ID, value);
}
/** pupil: ? */
static inline hgw_rec hgw_overview_row_pupil(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_OVERVIEW_ROW_PUPIL);
}
/** pupil, set. */
static inline int32_t hgw_overview_row_set_pupil(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_OVERVIEW_ROW_PUPIL, value);
}
/** data: ? */
static inline const char *hgw_overview_row_data(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OVERVIEW_ROW_DATA);
}
/** data, set. */
static inline int32_t hgw_overview_row_set_data(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OVERVIEW_ROW_DATA, value);
}
/** factors, how many. */
static inline int32_t hgw_overview_row_factors_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_OVERVIEW_ROW_FACTORS);
}
/** factors: ? */
static inline hgw_rec hgw_overview_row_factors_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_OVERVIEW_ROW_FACTORS, index);
}
/** factors, one more at the end. */
static inline int32_t hgw_overview_row_add_factors(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_OVERVIEW_ROW_FACTORS, value);
}
/** needs, how many. */
static inline int32_t hgw_overview_row_needs_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_OVERVIEW_ROW_NEEDS);
}
/** needs: ? */
static inline hgw_rec hgw_overview_row_needs_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_OVERVIEW_ROW_NEEDS, index);
}
/** needs, one more at the end. */
static inline int32_t hgw_overview_row_add_needs(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_OVERVIEW_ROW_NEEDS, value);
}
/** wish: ? */
static inline const char *hgw_overview_row_wish(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OVERVIEW_ROW_WISH);
}
/** wish, set. */
static inline int32_t hgw_overview_row_set_wish(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OVERVIEW_ROW_WISH, value);
}
/** subgroup: ? */
static inline hgw_rec hgw_overview_row_subgroup(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_OVERVIEW_ROW_SUBGROUP);
}
/** subgroup, set. */
static inline int32_t hgw_overview_row_set_subgroup(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_OVERVIEW_ROW_SUBGROUP, value);
}

/** @} */

/** @name evidence (evidence)
 *  @{ */

/** Id: ? */
static inline const char *hgw_evidence_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_EVIDENCE_ID);
}
/** Id, set. */
static inline int32_t hgw_evidence_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_EVIDENCE_ID, value);
}
/** kind: ? */
static inline int32_t hgw_evidence_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_EVIDENCE_KIND);
}
/** kind, set. */
static inline int32_t hgw_evidence_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_EVIDENCE_KIND, value);
}
/** held_on: ? */
static inline hgw_date hgw_evidence_held_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_EVIDENCE_HELD_ON);
}
/** held_on, set. */
static inline int32_t hgw_evidence_set_held_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_EVIDENCE_HELD_ON, value);
}
/** planned_for: ? */
static inline hgw_date hgw_evidence_planned_for(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_EVIDENCE_PLANNED_FOR);
}
/** planned_for, set. */
static inline int32_t hgw_evidence_set_planned_for(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_EVIDENCE_PLANNED_FOR, value);
}
/** goals, how many. */
static inline int32_t hgw_evidence_goals_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_EVIDENCE_GOALS);
}
/** goals: ? */
static inline hgw_rec hgw_evidence_goals_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_EVIDENCE_GOALS, index);
}
/** goals, one more at the end. */
static inline int32_t hgw_evidence_add_goals(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_EVIDENCE_GOALS, value);
}
/** outcome: ? */
static inline hgw_rec hgw_evidence_outcome(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_EVIDENCE_OUTCOME);
}
/** outcome, set. */
static inline int32_t hgw_evidence_set_outcome(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_EVIDENCE_OUTCOME, value);
}
/** pupils, how many. */
static inline int32_t hgw_evidence_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_EVIDENCE_PUPILS);
}
/** pupils: ? */
static inline hgw_rec hgw_evidence_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_EVIDENCE_PUPILS, index);
}
/** pupils, one more at the end. */
static inline int32_t hgw_evidence_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_EVIDENCE_PUPILS, value);
}
/** subject: ? */
static inline const char *hgw_evidence_subject(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_EVIDENCE_SUBJECT);
}
/** subject, set. */
static inline int32_t hgw_evidence_set_subject(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_EVIDENCE_SUBJECT, value);
}
/** instrument: ? */
static inline const char *hgw_evidence_instrument(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_EVIDENCE_INSTRUMENT);
}
/** instrument, set. */
static inline int32_t hgw_evidence_set_instrument(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_EVIDENCE_INSTRUMENT, value);
}
/** moment: ? */
static inline const char *hgw_evidence_moment(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_EVIDENCE_MOMENT);
}
/** moment, set. */
static inline int32_t hgw_evidence_set_moment(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_EVIDENCE_MOMENT, value);
}
/** score: ? */
static inline double hgw_evidence_score(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_EVIDENCE_SCORE);
}
/** score, set. */
static inline int32_t hgw_evidence_set_score(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_EVIDENCE_SCORE, value);
}
/** grading: ? */
static inline const char *hgw_evidence_grading(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_EVIDENCE_GRADING);
}
/** grading, set. */
static inline int32_t hgw_evidence_set_grading(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_EVIDENCE_GRADING, value);
}
/** sign: ? */
static inline int32_t hgw_evidence_sign(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_EVIDENCE_SIGN);
}
/** sign, set. */
static inline int32_t hgw_evidence_set_sign(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_EVIDENCE_SIGN, value);
}
/** text: ? */
static inline const char *hgw_evidence_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_EVIDENCE_TEXT);
}
/** text, set. */
static inline int32_t hgw_evidence_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_EVIDENCE_TEXT, value);
}
/** conversation: ? */
static inline hgw_rec hgw_evidence_conversation(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_EVIDENCE_CONVERSATION);
}
/** conversation, set. */
static inline int32_t hgw_evidence_set_conversation(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_EVIDENCE_CONVERSATION, value);
}

/** @} */

/** @name evaluation (evaluation)
 *  @{ */

/** Id: ? */
static inline const char *hgw_evaluation_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_EVALUATION_ID);
}
/** Id, set. */
static inline int32_t hgw_evaluation_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_EVALUATION_ID, value);
}
/** held_on: ? */
static inline hgw_date hgw_evaluation_held_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_EVALUATION_HELD_ON);
}
/** held_on, set. */
static inline int32_t hgw_evaluation_set_held_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_EVALUATION_HELD_ON, value);
}
/** planned_for: ? */
static inline hgw_date hgw_evaluation_planned_for(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_EVALUATION_PLANNED_FOR);
}
/** planned_for, set. */
static inline int32_t hgw_evaluation_set_planned_for(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_EVALUATION_PLANNED_FOR, value);
}
/** period: ? */
static inline const char *hgw_evaluation_period(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_EVALUATION_PERIOD);
}
/** period, set. */
static inline int32_t hgw_evaluation_set_period(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_EVALUATION_PERIOD, value);
}
/** plan: ? */
static inline hgw_rec hgw_evaluation_plan(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_EVALUATION_PLAN);
}
/** plan, set. */
static inline int32_t hgw_evaluation_set_plan(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_EVALUATION_PLAN, value);
}
/** staff, how many. */
static inline int32_t hgw_evaluation_staff_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_EVALUATION_STAFF);
}
/** staff: ? */
static inline const char *hgw_evaluation_staff_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_text(doc, rec, HGW_EVALUATION_STAFF, index);
}
/** staff, one more at the end. */
static inline int32_t hgw_evaluation_add_staff(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_item_put(doc, rec, HGW_EVALUATION_STAFF, value);
}
/** summary: ? */
static inline const char *hgw_evaluation_summary(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_EVALUATION_SUMMARY);
}
/** summary, set. */
static inline int32_t hgw_evaluation_set_summary(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_EVALUATION_SUMMARY, value);
}
/** results, how many. */
static inline int32_t hgw_evaluation_results_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_EVALUATION_RESULTS);
}
/** results: ? */
static inline hgw_rec hgw_evaluation_results_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_EVALUATION_RESULTS, index);
}
/** results, one more at the end. */
static inline hgw_rec hgw_evaluation_add_results(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_EVALUATION_RESULTS);
}

/** @} */

/** @name goal_result (goal_result)
 *  @{ */

/** Id: ? */
static inline const char *hgw_goal_result_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GOAL_RESULT_ID);
}
/** Id, set. */
static inline int32_t hgw_goal_result_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GOAL_RESULT_ID, value);
}
/** goal: ? */
static inline hgw_rec hgw_goal_result_goal(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_GOAL_RESULT_GOAL);
}
/** goal, set. */
static inline int32_t hgw_goal_result_set_goal(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_GOAL_RESULT_GOAL, value);
}
/** status: ? */
static inline int32_t hgw_goal_result_status(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_GOAL_RESULT_STATUS);
}
/** status, set. */
static inline int32_t hgw_goal_result_set_status(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_GOAL_RESULT_STATUS, value);
}
/** reached: ? */
static inline int64_t hgw_goal_result_reached(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_GOAL_RESULT_REACHED);
}
/** reached, set. */
static inline int32_t hgw_goal_result_set_reached(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_GOAL_RESULT_REACHED, value);
}
/** out_of: ? */
static inline int64_t hgw_goal_result_out_of(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_GOAL_RESULT_OUT_OF);
}
/** out_of, set. */
static inline int32_t hgw_goal_result_set_out_of(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_GOAL_RESULT_OUT_OF, value);
}
/** text: ? */
static inline const char *hgw_goal_result_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GOAL_RESULT_TEXT);
}
/** text, set. */
static inline int32_t hgw_goal_result_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GOAL_RESULT_TEXT, value);
}

/** @} */

/** @name goal_analysis (goal_analysis)
 *  @{ */

/** Id: ? */
static inline const char *hgw_goal_analysis_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GOAL_ANALYSIS_ID);
}
/** Id, set. */
static inline int32_t hgw_goal_analysis_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GOAL_ANALYSIS_ID, value);
}
/** goal: ? */
static inline hgw_rec hgw_goal_analysis_goal(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_GOAL_ANALYSIS_GOAL);
}
/** goal, set. */
static inline int32_t hgw_goal_analysis_set_goal(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_GOAL_ANALYSIS_GOAL, value);
}
/** evaluation: ? */
static inline hgw_rec hgw_goal_analysis_evaluation(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_GOAL_ANALYSIS_EVALUATION);
}
/** evaluation, set. */
static inline int32_t hgw_goal_analysis_set_evaluation(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_GOAL_ANALYSIS_EVALUATION, value);
}
/** factors, how many. */
static inline int32_t hgw_goal_analysis_factors_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_GOAL_ANALYSIS_FACTORS);
}
/** factors: ? */
static inline hgw_rec hgw_goal_analysis_factors_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_GOAL_ANALYSIS_FACTORS, index);
}
/** factors, one more at the end. */
static inline int32_t hgw_goal_analysis_add_factors(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_GOAL_ANALYSIS_FACTORS, value);
}
/** conclusion: ? */
static inline const char *hgw_goal_analysis_conclusion(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GOAL_ANALYSIS_CONCLUSION);
}
/** conclusion, set. */
static inline int32_t hgw_goal_analysis_set_conclusion(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GOAL_ANALYSIS_CONCLUSION, value);
}

/** @} */

/** @name adjustment (adjustment)
 *  @{ */

/** Id: ? */
static inline const char *hgw_adjustment_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_ADJUSTMENT_ID);
}
/** Id, set. */
static inline int32_t hgw_adjustment_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_ADJUSTMENT_ID, value);
}
/** direction: ? */
static inline int32_t hgw_adjustment_direction(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_ADJUSTMENT_DIRECTION);
}
/** direction, set. */
static inline int32_t hgw_adjustment_set_direction(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_ADJUSTMENT_DIRECTION, value);
}
/** text: ? */
static inline const char *hgw_adjustment_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_ADJUSTMENT_TEXT);
}
/** text, set. */
static inline int32_t hgw_adjustment_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_ADJUSTMENT_TEXT, value);
}
/** goal: ? */
static inline hgw_rec hgw_adjustment_goal(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_ADJUSTMENT_GOAL);
}
/** goal, set. */
static inline int32_t hgw_adjustment_set_goal(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_ADJUSTMENT_GOAL, value);
}
/** approach: ? */
static inline hgw_rec hgw_adjustment_approach(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_ADJUSTMENT_APPROACH);
}
/** approach, set. */
static inline int32_t hgw_adjustment_set_approach(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_ADJUSTMENT_APPROACH, value);
}
/** evaluation: ? */
static inline hgw_rec hgw_adjustment_evaluation(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_ADJUSTMENT_EVALUATION);
}
/** evaluation, set. */
static inline int32_t hgw_adjustment_set_evaluation(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_ADJUSTMENT_EVALUATION, value);
}
/** decided_on: ? */
static inline hgw_date hgw_adjustment_decided_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_ADJUSTMENT_DECIDED_ON);
}
/** decided_on, set. */
static inline int32_t hgw_adjustment_set_decided_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_ADJUSTMENT_DECIDED_ON, value);
}

/** @} */

/** @name portfolio_item (portfolio_item)
 *  @{ */

/** Id: ? */
static inline const char *hgw_portfolio_item_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PORTFOLIO_ITEM_ID);
}
/** Id, set. */
static inline int32_t hgw_portfolio_item_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PORTFOLIO_ITEM_ID, value);
}
/** kind: ? */
static inline int32_t hgw_portfolio_item_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_PORTFOLIO_ITEM_KIND);
}
/** kind, set. */
static inline int32_t hgw_portfolio_item_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_PORTFOLIO_ITEM_KIND, value);
}
/** title: ? */
static inline const char *hgw_portfolio_item_title(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PORTFOLIO_ITEM_TITLE);
}
/** title, set. */
static inline int32_t hgw_portfolio_item_set_title(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PORTFOLIO_ITEM_TITLE, value);
}
/** made_on: ? */
static inline hgw_date hgw_portfolio_item_made_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PORTFOLIO_ITEM_MADE_ON);
}
/** made_on, set. */
static inline int32_t hgw_portfolio_item_set_made_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PORTFOLIO_ITEM_MADE_ON, value);
}
/** goal: ? */
static inline hgw_rec hgw_portfolio_item_goal(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_PORTFOLIO_ITEM_GOAL);
}
/** goal, set. */
static inline int32_t hgw_portfolio_item_set_goal(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_PORTFOLIO_ITEM_GOAL, value);
}
/** pupil: ? */
static inline hgw_rec hgw_portfolio_item_pupil(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_PORTFOLIO_ITEM_PUPIL);
}
/** pupil, set. */
static inline int32_t hgw_portfolio_item_set_pupil(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_PORTFOLIO_ITEM_PUPIL, value);
}
/** place: ? */
static inline const char *hgw_portfolio_item_place(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PORTFOLIO_ITEM_PLACE);
}
/** place, set. */
static inline int32_t hgw_portfolio_item_set_place(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PORTFOLIO_ITEM_PLACE, value);
}

/** @} */

/** @name use_record (use_record)
 *  @{ */

/** Id: ? */
static inline const char *hgw_use_record_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_USE_RECORD_ID);
}
/** Id, set. */
static inline int32_t hgw_use_record_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_USE_RECORD_ID, value);
}
/** kind: ? */
static inline int32_t hgw_use_record_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_USE_RECORD_KIND);
}
/** kind, set. */
static inline int32_t hgw_use_record_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_USE_RECORD_KIND, value);
}
/** used_on: ? */
static inline hgw_date hgw_use_record_used_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_USE_RECORD_USED_ON);
}
/** used_on, set. */
static inline int32_t hgw_use_record_set_used_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_USE_RECORD_USED_ON, value);
}
/** plan: ? */
static inline hgw_rec hgw_use_record_plan(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_USE_RECORD_PLAN);
}
/** plan, set. */
static inline int32_t hgw_use_record_set_plan(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_USE_RECORD_PLAN, value);
}
/** week_plan: ? */
static inline hgw_rec hgw_use_record_week_plan(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_USE_RECORD_WEEK_PLAN);
}
/** week_plan, set. */
static inline int32_t hgw_use_record_set_week_plan(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_USE_RECORD_WEEK_PLAN, value);
}
/** group_overview: ? */
static inline hgw_rec hgw_use_record_group_overview(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_USE_RECORD_GROUP_OVERVIEW);
}
/** group_overview, set. */
static inline int32_t hgw_use_record_set_group_overview(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_USE_RECORD_GROUP_OVERVIEW, value);
}

/** @} */

/** @name conversation (conversation)
 *  @{ */

/** Id: ? */
static inline const char *hgw_conversation_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CONVERSATION_ID);
}
/** Id, set. */
static inline int32_t hgw_conversation_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CONVERSATION_ID, value);
}
/** kind: ? */
static inline int32_t hgw_conversation_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_CONVERSATION_KIND);
}
/** kind, set. */
static inline int32_t hgw_conversation_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_CONVERSATION_KIND, value);
}
/** held_on: ? */
static inline hgw_date hgw_conversation_held_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_CONVERSATION_HELD_ON);
}
/** held_on, set. */
static inline int32_t hgw_conversation_set_held_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_CONVERSATION_HELD_ON, value);
}
/** planned_for: ? */
static inline hgw_date hgw_conversation_planned_for(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_CONVERSATION_PLANNED_FOR);
}
/** planned_for, set. */
static inline int32_t hgw_conversation_set_planned_for(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_CONVERSATION_PLANNED_FOR, value);
}
/** minutes: ? */
static inline int64_t hgw_conversation_minutes(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_CONVERSATION_MINUTES);
}
/** minutes, set. */
static inline int32_t hgw_conversation_set_minutes(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_CONVERSATION_MINUTES, value);
}
/** pupils, how many. */
static inline int32_t hgw_conversation_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_CONVERSATION_PUPILS);
}
/** pupils: ? */
static inline hgw_rec hgw_conversation_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_CONVERSATION_PUPILS, index);
}
/** pupils, one more at the end. */
static inline int32_t hgw_conversation_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_CONVERSATION_PUPILS, value);
}
/** guardians, how many. */
static inline int32_t hgw_conversation_guardians_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_CONVERSATION_GUARDIANS);
}
/** guardians: ? */
static inline hgw_rec hgw_conversation_guardians_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_CONVERSATION_GUARDIANS, index);
}
/** guardians, one more at the end. */
static inline int32_t hgw_conversation_add_guardians(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_CONVERSATION_GUARDIANS, value);
}
/** staff, how many. */
static inline int32_t hgw_conversation_staff_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_CONVERSATION_STAFF);
}
/** staff: ? */
static inline const char *hgw_conversation_staff_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_text(doc, rec, HGW_CONVERSATION_STAFF, index);
}
/** staff, one more at the end. */
static inline int32_t hgw_conversation_add_staff(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_item_put(doc, rec, HGW_CONVERSATION_STAFF, value);
}
/** goals, how many. */
static inline int32_t hgw_conversation_goals_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_CONVERSATION_GOALS);
}
/** goals: ? */
static inline hgw_rec hgw_conversation_goals_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_CONVERSATION_GOALS, index);
}
/** goals, one more at the end. */
static inline int32_t hgw_conversation_add_goals(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_CONVERSATION_GOALS, value);
}
/** answers, how many. */
static inline int32_t hgw_conversation_answers_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_CONVERSATION_ANSWERS);
}
/** answers: ? */
static inline hgw_rec hgw_conversation_answers_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_CONVERSATION_ANSWERS, index);
}
/** answers, one more at the end. */
static inline hgw_rec hgw_conversation_add_answers(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_CONVERSATION_ANSWERS);
}
/** summary: ? */
static inline const char *hgw_conversation_summary(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CONVERSATION_SUMMARY);
}
/** summary, set. */
static inline int32_t hgw_conversation_set_summary(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CONVERSATION_SUMMARY, value);
}
/** valued: ? */
static inline int32_t hgw_conversation_valued(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_CONVERSATION_VALUED);
}
/** valued, set. */
static inline int32_t hgw_conversation_set_valued(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_CONVERSATION_VALUED, value);
}
/** shared: ? */
static inline int32_t hgw_conversation_shared(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_CONVERSATION_SHARED);
}
/** shared, set. */
static inline int32_t hgw_conversation_set_shared(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_CONVERSATION_SHARED, value);
}
/** nothing_needed: ? */
static inline int32_t hgw_conversation_nothing_needed(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_CONVERSATION_NOTHING_NEEDED);
}
/** nothing_needed, set. */
static inline int32_t hgw_conversation_set_nothing_needed(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_CONVERSATION_NOTHING_NEEDED, value);
}

/** @} */

/** @name talk_answer (talk_answer)
 *  @{ */

/** Id: ? */
static inline const char *hgw_talk_answer_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TALK_ANSWER_ID);
}
/** Id, set. */
static inline int32_t hgw_talk_answer_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TALK_ANSWER_ID, value);
}
/** question: ? */
static inline const char *hgw_talk_answer_question(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TALK_ANSWER_QUESTION);
}
/** question, set. */
static inline int32_t hgw_talk_answer_set_question(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TALK_ANSWER_QUESTION, value);
}
/** answer: ? */
static inline const char *hgw_talk_answer_answer(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TALK_ANSWER_ANSWER);
}
/** answer, set. */
static inline int32_t hgw_talk_answer_set_answer(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TALK_ANSWER_ANSWER, value);
}
/** speaker: ? */
static inline int32_t hgw_talk_answer_speaker(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_TALK_ANSWER_SPEAKER);
}
/** speaker, set. */
static inline int32_t hgw_talk_answer_set_speaker(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_TALK_ANSWER_SPEAKER, value);
}

/** @} */

/** @name class_discussion (class_discussion)
 *  @{ */

/** Id: ? */
static inline const char *hgw_class_discussion_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CLASS_DISCUSSION_ID);
}
/** Id, set. */
static inline int32_t hgw_class_discussion_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CLASS_DISCUSSION_ID, value);
}
/** kind: ? */
static inline int32_t hgw_class_discussion_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_CLASS_DISCUSSION_KIND);
}
/** kind, set. */
static inline int32_t hgw_class_discussion_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_CLASS_DISCUSSION_KIND, value);
}
/** form: ? */
static inline int32_t hgw_class_discussion_form(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_CLASS_DISCUSSION_FORM);
}
/** form, set. */
static inline int32_t hgw_class_discussion_set_form(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_CLASS_DISCUSSION_FORM, value);
}
/** held_on: ? */
static inline hgw_date hgw_class_discussion_held_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_CLASS_DISCUSSION_HELD_ON);
}
/** held_on, set. */
static inline int32_t hgw_class_discussion_set_held_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_CLASS_DISCUSSION_HELD_ON, value);
}
/** planned_for: ? */
static inline hgw_date hgw_class_discussion_planned_for(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_CLASS_DISCUSSION_PLANNED_FOR);
}
/** planned_for, set. */
static inline int32_t hgw_class_discussion_set_planned_for(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_CLASS_DISCUSSION_PLANNED_FOR, value);
}
/** plan: ? */
static inline hgw_rec hgw_class_discussion_plan(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_CLASS_DISCUSSION_PLAN);
}
/** plan, set. */
static inline int32_t hgw_class_discussion_set_plan(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_CLASS_DISCUSSION_PLAN, value);
}
/** week_plan: ? */
static inline hgw_rec hgw_class_discussion_week_plan(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_CLASS_DISCUSSION_WEEK_PLAN);
}
/** week_plan, set. */
static inline int32_t hgw_class_discussion_set_week_plan(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_CLASS_DISCUSSION_WEEK_PLAN, value);
}
/** period: ? */
static inline const char *hgw_class_discussion_period(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CLASS_DISCUSSION_PERIOD);
}
/** period, set. */
static inline int32_t hgw_class_discussion_set_period(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CLASS_DISCUSSION_PERIOD, value);
}
/** goals, how many. */
static inline int32_t hgw_class_discussion_goals_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_CLASS_DISCUSSION_GOALS);
}
/** goals: ? */
static inline hgw_rec hgw_class_discussion_goals_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_CLASS_DISCUSSION_GOALS, index);
}
/** goals, one more at the end. */
static inline int32_t hgw_class_discussion_add_goals(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_CLASS_DISCUSSION_GOALS, value);
}
/** contributions: ? */
static inline int64_t hgw_class_discussion_contributions(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_CLASS_DISCUSSION_CONTRIBUTIONS);
}
/** contributions, set. */
static inline int32_t hgw_class_discussion_set_contributions(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_CLASS_DISCUSSION_CONTRIBUTIONS, value);
}
/** text: ? */
static inline const char *hgw_class_discussion_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CLASS_DISCUSSION_TEXT);
}
/** text, set. */
static inline int32_t hgw_class_discussion_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CLASS_DISCUSSION_TEXT, value);
}

/** @} */

/** @name tip (tip)
 *  @{ */

/** Id: ? */
static inline const char *hgw_tip_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TIP_ID);
}
/** Id, set. */
static inline int32_t hgw_tip_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TIP_ID, value);
}
/** quote: ? */
static inline const char *hgw_tip_quote(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TIP_QUOTE);
}
/** quote, set. */
static inline int32_t hgw_tip_set_quote(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TIP_QUOTE, value);
}
/** polarity: ? */
static inline int32_t hgw_tip_polarity(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_TIP_POLARITY);
}
/** polarity, set. */
static inline int32_t hgw_tip_set_polarity(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_TIP_POLARITY, value);
}
/** addressee: ? */
static inline int32_t hgw_tip_addressee(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_TIP_ADDRESSEE);
}
/** addressee, set. */
static inline int32_t hgw_tip_set_addressee(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_TIP_ADDRESSEE, value);
}
/** given_on: ? */
static inline hgw_date hgw_tip_given_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_TIP_GIVEN_ON);
}
/** given_on, set. */
static inline int32_t hgw_tip_set_given_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_TIP_GIVEN_ON, value);
}
/** from_class: ? */
static inline int32_t hgw_tip_from_class(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_TIP_FROM_CLASS);
}
/** from_class, set. */
static inline int32_t hgw_tip_set_from_class(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_TIP_FROM_CLASS, value);
}
/** pupils, how many. */
static inline int32_t hgw_tip_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_TIP_PUPILS);
}
/** pupils: ? */
static inline hgw_rec hgw_tip_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_TIP_PUPILS, index);
}
/** pupils, one more at the end. */
static inline int32_t hgw_tip_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_TIP_PUPILS, value);
}
/** guardian: ? */
static inline hgw_rec hgw_tip_guardian(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_TIP_GUARDIAN);
}
/** guardian, set. */
static inline int32_t hgw_tip_set_guardian(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_TIP_GUARDIAN, value);
}
/** discussion: ? */
static inline hgw_rec hgw_tip_discussion(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_TIP_DISCUSSION);
}
/** discussion, set. */
static inline int32_t hgw_tip_set_discussion(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_TIP_DISCUSSION, value);
}
/** conversation: ? */
static inline hgw_rec hgw_tip_conversation(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_TIP_CONVERSATION);
}
/** conversation, set. */
static inline int32_t hgw_tip_set_conversation(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_TIP_CONVERSATION, value);
}
/** goal: ? */
static inline hgw_rec hgw_tip_goal(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_TIP_GOAL);
}
/** goal, set. */
static inline int32_t hgw_tip_set_goal(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_TIP_GOAL, value);
}
/** plan: ? */
static inline hgw_rec hgw_tip_plan(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_TIP_PLAN);
}
/** plan, set. */
static inline int32_t hgw_tip_set_plan(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_TIP_PLAN, value);
}
/** tag: ? */
static inline const char *hgw_tip_tag(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TIP_TAG);
}
/** tag, set. */
static inline int32_t hgw_tip_set_tag(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TIP_TAG, value);
}
/** answer: ? */
static inline const char *hgw_tip_answer(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TIP_ANSWER);
}
/** answer, set. */
static inline int32_t hgw_tip_set_answer(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TIP_ANSWER, value);
}
/** answered_on: ? */
static inline hgw_date hgw_tip_answered_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_TIP_ANSWERED_ON);
}
/** answered_on, set. */
static inline int32_t hgw_tip_set_answered_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_TIP_ANSWERED_ON, value);
}
/** led_to, how many. */
static inline int32_t hgw_tip_led_to_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_TIP_LED_TO);
}
/** led_to: ? */
static inline hgw_rec hgw_tip_led_to_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_TIP_LED_TO, index);
}
/** led_to, one more at the end. */
static inline int32_t hgw_tip_add_led_to(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_TIP_LED_TO, value);
}

/** @} */

/** @name agreement (agreement)
 *  @{ */

/** Id: ? */
static inline const char *hgw_agreement_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_AGREEMENT_ID);
}
/** Id, set. */
static inline int32_t hgw_agreement_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_AGREEMENT_ID, value);
}
/** text: ? */
static inline const char *hgw_agreement_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_AGREEMENT_TEXT);
}
/** text, set. */
static inline int32_t hgw_agreement_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_AGREEMENT_TEXT, value);
}
/** staff: ? */
static inline const char *hgw_agreement_staff(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_AGREEMENT_STAFF);
}
/** staff, set. */
static inline int32_t hgw_agreement_set_staff(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_AGREEMENT_STAFF, value);
}
/** pupil: ? */
static inline hgw_rec hgw_agreement_pupil(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_AGREEMENT_PUPIL);
}
/** pupil, set. */
static inline int32_t hgw_agreement_set_pupil(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_AGREEMENT_PUPIL, value);
}
/** guardian: ? */
static inline hgw_rec hgw_agreement_guardian(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_AGREEMENT_GUARDIAN);
}
/** guardian, set. */
static inline int32_t hgw_agreement_set_guardian(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_AGREEMENT_GUARDIAN, value);
}
/** due: ? */
static inline hgw_date hgw_agreement_due(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_AGREEMENT_DUE);
}
/** due, set. */
static inline int32_t hgw_agreement_set_due(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_AGREEMENT_DUE, value);
}
/** done_on: ? */
static inline hgw_date hgw_agreement_done_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_AGREEMENT_DONE_ON);
}
/** done_on, set. */
static inline int32_t hgw_agreement_set_done_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_AGREEMENT_DONE_ON, value);
}
/** dropped_reason: ? */
static inline const char *hgw_agreement_dropped_reason(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_AGREEMENT_DROPPED_REASON);
}
/** dropped_reason, set. */
static inline int32_t hgw_agreement_set_dropped_reason(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_AGREEMENT_DROPPED_REASON, value);
}
/** conversation: ? */
static inline hgw_rec hgw_agreement_conversation(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_AGREEMENT_CONVERSATION);
}
/** conversation, set. */
static inline int32_t hgw_agreement_set_conversation(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_AGREEMENT_CONVERSATION, value);
}
/** level: ? */
static inline int32_t hgw_agreement_level(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_AGREEMENT_LEVEL);
}
/** level, set. */
static inline int32_t hgw_agreement_set_level(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_AGREEMENT_LEVEL, value);
}

/** @} */

/** @name parent_activity (parent_activity)
 *  @{ */

/** Id: ? */
static inline const char *hgw_parent_activity_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PARENT_ACTIVITY_ID);
}
/** Id, set. */
static inline int32_t hgw_parent_activity_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PARENT_ACTIVITY_ID, value);
}
/** text: ? */
static inline const char *hgw_parent_activity_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PARENT_ACTIVITY_TEXT);
}
/** text, set. */
static inline int32_t hgw_parent_activity_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PARENT_ACTIVITY_TEXT, value);
}
/** goal: ? */
static inline hgw_rec hgw_parent_activity_goal(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_PARENT_ACTIVITY_GOAL);
}
/** goal, set. */
static inline int32_t hgw_parent_activity_set_goal(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_PARENT_ACTIVITY_GOAL, value);
}
/** needs, how many. */
static inline int32_t hgw_parent_activity_needs_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_PARENT_ACTIVITY_NEEDS);
}
/** needs: ? */
static inline hgw_rec hgw_parent_activity_needs_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_PARENT_ACTIVITY_NEEDS, index);
}
/** needs, one more at the end. */
static inline int32_t hgw_parent_activity_add_needs(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_PARENT_ACTIVITY_NEEDS, value);
}
/** pupils, how many. */
static inline int32_t hgw_parent_activity_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_PARENT_ACTIVITY_PUPILS);
}
/** pupils: ? */
static inline hgw_rec hgw_parent_activity_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_PARENT_ACTIVITY_PUPILS, index);
}
/** pupils, one more at the end. */
static inline int32_t hgw_parent_activity_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_PARENT_ACTIVITY_PUPILS, value);
}
/** guardians, how many. */
static inline int32_t hgw_parent_activity_guardians_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_PARENT_ACTIVITY_GUARDIANS);
}
/** guardians: ? */
static inline hgw_rec hgw_parent_activity_guardians_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_PARENT_ACTIVITY_GUARDIANS, index);
}
/** guardians, one more at the end. */
static inline int32_t hgw_parent_activity_add_guardians(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_PARENT_ACTIVITY_GUARDIANS, value);
}
/** agreed_on: ? */
static inline hgw_date hgw_parent_activity_agreed_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PARENT_ACTIVITY_AGREED_ON);
}
/** agreed_on, set. */
static inline int32_t hgw_parent_activity_set_agreed_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PARENT_ACTIVITY_AGREED_ON, value);
}
/** planned_for: ? */
static inline hgw_date hgw_parent_activity_planned_for(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PARENT_ACTIVITY_PLANNED_FOR);
}
/** planned_for, set. */
static inline int32_t hgw_parent_activity_set_planned_for(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PARENT_ACTIVITY_PLANNED_FOR, value);
}
/** done_on: ? */
static inline hgw_date hgw_parent_activity_done_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PARENT_ACTIVITY_DONE_ON);
}
/** done_on, set. */
static inline int32_t hgw_parent_activity_set_done_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PARENT_ACTIVITY_DONE_ON, value);
}
/** text_after: ? */
static inline const char *hgw_parent_activity_text_after(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PARENT_ACTIVITY_TEXT_AFTER);
}
/** text_after, set. */
static inline int32_t hgw_parent_activity_set_text_after(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PARENT_ACTIVITY_TEXT_AFTER, value);
}

/** @} */

/** @name presentation (presentation)
 *  @{ */

/** Id: ? */
static inline const char *hgw_presentation_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PRESENTATION_ID);
}
/** Id, set. */
static inline int32_t hgw_presentation_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PRESENTATION_ID, value);
}
/** form: ? */
static inline int32_t hgw_presentation_form(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_PRESENTATION_FORM);
}
/** form, set. */
static inline int32_t hgw_presentation_set_form(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_PRESENTATION_FORM, value);
}
/** held_on: ? */
static inline hgw_date hgw_presentation_held_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PRESENTATION_HELD_ON);
}
/** held_on, set. */
static inline int32_t hgw_presentation_set_held_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PRESENTATION_HELD_ON, value);
}
/** planned_for: ? */
static inline hgw_date hgw_presentation_planned_for(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PRESENTATION_PLANNED_FOR);
}
/** planned_for, set. */
static inline int32_t hgw_presentation_set_planned_for(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PRESENTATION_PLANNED_FOR, value);
}
/** activity: ? */
static inline hgw_rec hgw_presentation_activity(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_PRESENTATION_ACTIVITY);
}
/** activity, set. */
static inline int32_t hgw_presentation_set_activity(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_PRESENTATION_ACTIVITY, value);
}
/** text: ? */
static inline const char *hgw_presentation_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PRESENTATION_TEXT);
}
/** text, set. */
static inline int32_t hgw_presentation_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PRESENTATION_TEXT, value);
}

/** @} */

/** @name team (team)
 *  @{ */

/** Id: ? */
static inline const char *hgw_team_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TEAM_ID);
}
/** Id, set. */
static inline int32_t hgw_team_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TEAM_ID, value);
}
/** title: ? */
static inline const char *hgw_team_title(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TEAM_TITLE);
}
/** title, set. */
static inline int32_t hgw_team_set_title(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TEAM_TITLE, value);
}
/** schools, how many. */
static inline int32_t hgw_team_schools_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_SCHOOLS);
}
/** schools: ? */
static inline hgw_rec hgw_team_schools_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_SCHOOLS, index);
}
/** schools, one more at the end. */
static inline hgw_rec hgw_team_add_schools(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_SCHOOLS);
}
/** boards, how many. */
static inline int32_t hgw_team_boards_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_BOARDS);
}
/** boards: ? */
static inline hgw_rec hgw_team_boards_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_BOARDS, index);
}
/** boards, one more at the end. */
static inline hgw_rec hgw_team_add_boards(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_BOARDS);
}
/** partnerships, how many. */
static inline int32_t hgw_team_partnerships_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_PARTNERSHIPS);
}
/** partnerships: ? */
static inline hgw_rec hgw_team_partnerships_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_PARTNERSHIPS, index);
}
/** partnerships, one more at the end. */
static inline hgw_rec hgw_team_add_partnerships(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_PARTNERSHIPS);
}
/** sections, how many. */
static inline int32_t hgw_team_sections_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_SECTIONS);
}
/** sections: ? */
static inline hgw_rec hgw_team_sections_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_SECTIONS, index);
}
/** sections, one more at the end. */
static inline hgw_rec hgw_team_add_sections(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_SECTIONS);
}
/** staff, how many. */
static inline int32_t hgw_team_staff_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_STAFF);
}
/** staff: ? */
static inline hgw_rec hgw_team_staff_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_STAFF, index);
}
/** staff, one more at the end. */
static inline hgw_rec hgw_team_add_staff(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_STAFF);
}
/** subjects, how many. */
static inline int32_t hgw_team_subjects_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_SUBJECTS);
}
/** subjects: ? */
static inline hgw_rec hgw_team_subjects_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_SUBJECTS, index);
}
/** subjects, one more at the end. */
static inline hgw_rec hgw_team_add_subjects(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_SUBJECTS);
}
/** teaching_methods, how many. */
static inline int32_t hgw_team_teaching_methods_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_TEACHING_METHODS);
}
/** teaching_methods: ? */
static inline hgw_rec hgw_team_teaching_methods_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_TEACHING_METHODS, index);
}
/** teaching_methods, one more at the end. */
static inline hgw_rec hgw_team_add_teaching_methods(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_TEACHING_METHODS);
}
/** base_approaches, how many. */
static inline int32_t hgw_team_base_approaches_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_BASE_APPROACHES);
}
/** base_approaches: ? */
static inline hgw_rec hgw_team_base_approaches_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_BASE_APPROACHES, index);
}
/** base_approaches, one more at the end. */
static inline hgw_rec hgw_team_add_base_approaches(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_BASE_APPROACHES);
}
/** arrangements, how many. */
static inline int32_t hgw_team_arrangements_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_ARRANGEMENTS);
}
/** arrangements: ? */
static inline hgw_rec hgw_team_arrangements_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_ARRANGEMENTS, index);
}
/** arrangements, one more at the end. */
static inline hgw_rec hgw_team_add_arrangements(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_ARRANGEMENTS);
}
/** instruments, how many. */
static inline int32_t hgw_team_instruments_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_INSTRUMENTS);
}
/** instruments: ? */
static inline hgw_rec hgw_team_instruments_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_INSTRUMENTS, index);
}
/** instruments, one more at the end. */
static inline hgw_rec hgw_team_add_instruments(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_INSTRUMENTS);
}
/** form_templates, how many. */
static inline int32_t hgw_team_form_templates_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_FORM_TEMPLATES);
}
/** form_templates: ? */
static inline hgw_rec hgw_team_form_templates_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_FORM_TEMPLATES, index);
}
/** form_templates, one more at the end. */
static inline hgw_rec hgw_team_add_form_templates(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_FORM_TEMPLATES);
}
/** must_elements, how many. */
static inline int32_t hgw_team_must_elements_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_MUST_ELEMENTS);
}
/** must_elements: ? */
static inline hgw_rec hgw_team_must_elements_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_MUST_ELEMENTS, index);
}
/** must_elements, one more at the end. */
static inline hgw_rec hgw_team_add_must_elements(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_MUST_ELEMENTS);
}
/** team_agreements, how many. */
static inline int32_t hgw_team_team_agreements_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_TEAM_AGREEMENTS);
}
/** team_agreements: ? */
static inline hgw_rec hgw_team_team_agreements_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_TEAM_AGREEMENTS, index);
}
/** team_agreements, one more at the end. */
static inline hgw_rec hgw_team_add_team_agreements(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_TEAM_AGREEMENTS);
}
/** thresholds, how many. */
static inline int32_t hgw_team_thresholds_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_THRESHOLDS);
}
/** thresholds: ? */
static inline hgw_rec hgw_team_thresholds_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_THRESHOLDS, index);
}
/** thresholds, one more at the end. */
static inline hgw_rec hgw_team_add_thresholds(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_THRESHOLDS);
}
/** check_settings, how many. */
static inline int32_t hgw_team_check_settings_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_CHECK_SETTINGS);
}
/** check_settings: ? */
static inline hgw_rec hgw_team_check_settings_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_CHECK_SETTINGS, index);
}
/** check_settings, one more at the end. */
static inline hgw_rec hgw_team_add_check_settings(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_CHECK_SETTINGS);
}
/** pilots, how many. */
static inline int32_t hgw_team_pilots_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_PILOTS);
}
/** pilots: ? */
static inline hgw_rec hgw_team_pilots_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_PILOTS, index);
}
/** pilots, one more at the end. */
static inline hgw_rec hgw_team_add_pilots(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_PILOTS);
}
/** school_hours, how many. */
static inline int32_t hgw_team_school_hours_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_SCHOOL_HOURS);
}
/** school_hours: ? */
static inline hgw_rec hgw_team_school_hours_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_SCHOOL_HOURS, index);
}
/** school_hours, one more at the end. */
static inline hgw_rec hgw_team_add_school_hours(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_SCHOOL_HOURS);
}
/** valued_outcomes: ? */
static inline const char *hgw_team_valued_outcomes(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TEAM_VALUED_OUTCOMES);
}
/** valued_outcomes, set. */
static inline int32_t hgw_team_set_valued_outcomes(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TEAM_VALUED_OUTCOMES, value);
}
/** holds_start_talks: ? */
static inline int32_t hgw_team_holds_start_talks(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_TEAM_HOLDS_START_TALKS);
}
/** holds_start_talks, set. */
static inline int32_t hgw_team_set_holds_start_talks(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_TEAM_HOLDS_START_TALKS, value);
}

/** @} */

/** @name teaching_method (teaching_method)
 *  @{ */

/** Id: ? */
static inline const char *hgw_teaching_method_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TEACHING_METHOD_ID);
}
/** Id, set. */
static inline int32_t hgw_teaching_method_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TEACHING_METHOD_ID, value);
}
/** name: ? */
static inline const char *hgw_teaching_method_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TEACHING_METHOD_NAME);
}
/** name, set. */
static inline int32_t hgw_teaching_method_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TEACHING_METHOD_NAME, value);
}
/** edition: ? */
static inline const char *hgw_teaching_method_edition(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TEACHING_METHOD_EDITION);
}
/** edition, set. */
static inline int32_t hgw_teaching_method_set_edition(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TEACHING_METHOD_EDITION, value);
}
/** subject: ? */
static inline hgw_rec hgw_teaching_method_subject(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_TEACHING_METHOD_SUBJECT);
}
/** subject, set. */
static inline int32_t hgw_teaching_method_set_subject(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_TEACHING_METHOD_SUBJECT, value);
}
/** units, how many. */
static inline int32_t hgw_teaching_method_units_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEACHING_METHOD_UNITS);
}
/** units: ? */
static inline hgw_rec hgw_teaching_method_units_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEACHING_METHOD_UNITS, index);
}
/** units, one more at the end. */
static inline hgw_rec hgw_teaching_method_add_units(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEACHING_METHOD_UNITS);
}

/** @} */

/** @name method_unit (method_unit)
 *  @{ */

/** Id: ? */
static inline const char *hgw_method_unit_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_METHOD_UNIT_ID);
}
/** Id, set. */
static inline int32_t hgw_method_unit_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_METHOD_UNIT_ID, value);
}
/** name: ? */
static inline const char *hgw_method_unit_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_METHOD_UNIT_NAME);
}
/** name, set. */
static inline int32_t hgw_method_unit_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_METHOD_UNIT_NAME, value);
}
/** block: ? */
static inline const char *hgw_method_unit_block(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_METHOD_UNIT_BLOCK);
}
/** block, set. */
static inline int32_t hgw_method_unit_set_block(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_METHOD_UNIT_BLOCK, value);
}
/** lesson: ? */
static inline const char *hgw_method_unit_lesson(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_METHOD_UNIT_LESSON);
}
/** lesson, set. */
static inline int32_t hgw_method_unit_set_lesson(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_METHOD_UNIT_LESSON, value);
}
/** page: ? */
static inline const char *hgw_method_unit_page(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_METHOD_UNIT_PAGE);
}
/** page, set. */
static inline int32_t hgw_method_unit_set_page(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_METHOD_UNIT_PAGE, value);
}
/** text: ? */
static inline const char *hgw_method_unit_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_METHOD_UNIT_TEXT);
}
/** text, set. */
static inline int32_t hgw_method_unit_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_METHOD_UNIT_TEXT, value);
}

/** @} */

/** @name base_approach (base_approach)
 *  @{ */

/** Id: ? */
static inline const char *hgw_base_approach_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_BASE_APPROACH_ID);
}
/** Id, set. */
static inline int32_t hgw_base_approach_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_BASE_APPROACH_ID, value);
}
/** text: ? */
static inline const char *hgw_base_approach_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_BASE_APPROACH_TEXT);
}
/** text, set. */
static inline int32_t hgw_base_approach_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_BASE_APPROACH_TEXT, value);
}
/** subject: ? */
static inline hgw_rec hgw_base_approach_subject(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_BASE_APPROACH_SUBJECT);
}
/** subject, set. */
static inline int32_t hgw_base_approach_set_subject(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_BASE_APPROACH_SUBJECT, value);
}
/** section: ? */
static inline hgw_rec hgw_base_approach_section(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_BASE_APPROACH_SECTION);
}
/** section, set. */
static inline int32_t hgw_base_approach_set_section(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_BASE_APPROACH_SECTION, value);
}
/** version: ? */
static inline const char *hgw_base_approach_version(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_BASE_APPROACH_VERSION);
}
/** version, set. */
static inline int32_t hgw_base_approach_set_version(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_BASE_APPROACH_VERSION, value);
}
/** decided_on: ? */
static inline hgw_date hgw_base_approach_decided_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_BASE_APPROACH_DECIDED_ON);
}
/** decided_on, set. */
static inline int32_t hgw_base_approach_set_decided_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_BASE_APPROACH_DECIDED_ON, value);
}

/** @} */

/** @name arrangement (arrangement)
 *  @{ */

/** Id: ? */
static inline const char *hgw_arrangement_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_ARRANGEMENT_ID);
}
/** Id, set. */
static inline int32_t hgw_arrangement_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_ARRANGEMENT_ID, value);
}
/** name: ? */
static inline const char *hgw_arrangement_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_ARRANGEMENT_NAME);
}
/** name, set. */
static inline int32_t hgw_arrangement_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_ARRANGEMENT_NAME, value);
}
/** level: ? */
static inline int32_t hgw_arrangement_level(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_ARRANGEMENT_LEVEL);
}
/** level, set. */
static inline int32_t hgw_arrangement_set_level(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_ARRANGEMENT_LEVEL, value);
}
/** subject: ? */
static inline hgw_rec hgw_arrangement_subject(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_ARRANGEMENT_SUBJECT);
}
/** subject, set. */
static inline int32_t hgw_arrangement_set_subject(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_ARRANGEMENT_SUBJECT, value);
}
/** grades, how many. */
static inline int32_t hgw_arrangement_grades_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_ARRANGEMENT_GRADES);
}
/** grades: ? */
static inline int64_t hgw_arrangement_grades_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_ARRANGEMENT_GRADES, index);
}
/** grades, one more at the end. */
static inline int32_t hgw_arrangement_add_grades(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_ARRANGEMENT_GRADES, value);
}
/** text: ? */
static inline const char *hgw_arrangement_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_ARRANGEMENT_TEXT);
}
/** text, set. */
static inline int32_t hgw_arrangement_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_ARRANGEMENT_TEXT, value);
}
/** standard: ? */
static inline const char *hgw_arrangement_standard(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_ARRANGEMENT_STANDARD);
}
/** standard, set. */
static inline int32_t hgw_arrangement_set_standard(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_ARRANGEMENT_STANDARD, value);
}

/** @} */

/** @name instrument (instrument)
 *  @{ */

/** Id: ? */
static inline const char *hgw_instrument_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_INSTRUMENT_ID);
}
/** Id, set. */
static inline int32_t hgw_instrument_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_INSTRUMENT_ID, value);
}
/** name: ? */
static inline const char *hgw_instrument_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_INSTRUMENT_NAME);
}
/** name, set. */
static inline int32_t hgw_instrument_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_INSTRUMENT_NAME, value);
}
/** scale: ? */
static inline int32_t hgw_instrument_scale(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_INSTRUMENT_SCALE);
}
/** scale, set. */
static inline int32_t hgw_instrument_set_scale(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_INSTRUMENT_SCALE, value);
}
/** unit: ? */
static inline const char *hgw_instrument_unit(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_INSTRUMENT_UNIT);
}
/** unit, set. */
static inline int32_t hgw_instrument_set_unit(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_INSTRUMENT_UNIT, value);
}
/** higher_is_better: ? */
static inline int32_t hgw_instrument_higher_is_better(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_INSTRUMENT_HIGHER_IS_BETTER);
}
/** higher_is_better, set. */
static inline int32_t hgw_instrument_set_higher_is_better(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_INSTRUMENT_HIGHER_IS_BETTER, value);
}
/** subject: ? */
static inline hgw_rec hgw_instrument_subject(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_INSTRUMENT_SUBJECT);
}
/** subject, set. */
static inline int32_t hgw_instrument_set_subject(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_INSTRUMENT_SUBJECT, value);
}

/** @} */

/** @name form_template (form_template)
 *  @{ */

/** Id: ? */
static inline const char *hgw_form_template_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FORM_TEMPLATE_ID);
}
/** Id, set. */
static inline int32_t hgw_form_template_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FORM_TEMPLATE_ID, value);
}
/** name: ? */
static inline const char *hgw_form_template_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FORM_TEMPLATE_NAME);
}
/** name, set. */
static inline int32_t hgw_form_template_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FORM_TEMPLATE_NAME, value);
}
/** purpose: ? */
static inline const char *hgw_form_template_purpose(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FORM_TEMPLATE_PURPOSE);
}
/** purpose, set. */
static inline int32_t hgw_form_template_set_purpose(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FORM_TEMPLATE_PURPOSE, value);
}
/** beneficiary: ? */
static inline int32_t hgw_form_template_beneficiary(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FORM_TEMPLATE_BENEFICIARY);
}
/** beneficiary, set. */
static inline int32_t hgw_form_template_set_beneficiary(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FORM_TEMPLATE_BENEFICIARY, value);
}
/** helps_plan: ? */
static inline int32_t hgw_form_template_helps_plan(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FORM_TEMPLATE_HELPS_PLAN);
}
/** helps_plan, set. */
static inline int32_t hgw_form_template_set_helps_plan(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FORM_TEMPLATE_HELPS_PLAN, value);
}
/** helps_do: ? */
static inline int32_t hgw_form_template_helps_do(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FORM_TEMPLATE_HELPS_DO);
}
/** helps_do, set. */
static inline int32_t hgw_form_template_set_helps_do(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FORM_TEMPLATE_HELPS_DO, value);
}
/** helps_evaluate: ? */
static inline int32_t hgw_form_template_helps_evaluate(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FORM_TEMPLATE_HELPS_EVALUATE);
}
/** helps_evaluate, set. */
static inline int32_t hgw_form_template_set_helps_evaluate(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FORM_TEMPLATE_HELPS_EVALUATE, value);
}
/** minutes: ? */
static inline int64_t hgw_form_template_minutes(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_FORM_TEMPLATE_MINUTES);
}
/** minutes, set. */
static inline int32_t hgw_form_template_set_minutes(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_FORM_TEMPLATE_MINUTES, value);
}
/** benefit: ? */
static inline int64_t hgw_form_template_benefit(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_FORM_TEMPLATE_BENEFIT);
}
/** benefit, set. */
static inline int32_t hgw_form_template_set_benefit(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_FORM_TEMPLATE_BENEFIT, value);
}
/** rendering: ? */
static inline int32_t hgw_form_template_rendering(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FORM_TEMPLATE_RENDERING);
}
/** rendering, set. */
static inline int32_t hgw_form_template_set_rendering(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FORM_TEMPLATE_RENDERING, value);
}
/** version: ? */
static inline const char *hgw_form_template_version(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FORM_TEMPLATE_VERSION);
}
/** version, set. */
static inline int32_t hgw_form_template_set_version(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FORM_TEMPLATE_VERSION, value);
}
/** state: ? */
static inline int32_t hgw_form_template_state(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FORM_TEMPLATE_STATE);
}
/** state, set. */
static inline int32_t hgw_form_template_set_state(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FORM_TEMPLATE_STATE, value);
}
/** state_reason: ? */
static inline const char *hgw_form_template_state_reason(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FORM_TEMPLATE_STATE_REASON);
}
/** state_reason, set. */
static inline int32_t hgw_form_template_set_state_reason(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FORM_TEMPLATE_STATE_REASON, value);
}
/** form_fields, how many. */
static inline int32_t hgw_form_template_form_fields_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_FORM_TEMPLATE_FORM_FIELDS);
}
/** form_fields: ? */
static inline hgw_rec hgw_form_template_form_fields_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_FORM_TEMPLATE_FORM_FIELDS, index);
}
/** form_fields, one more at the end. */
static inline hgw_rec hgw_form_template_add_form_fields(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_FORM_TEMPLATE_FORM_FIELDS);
}

/** @} */

/** @name form_field (form_field)
 *  @{ */

/** Id: ? */
static inline const char *hgw_form_field_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FORM_FIELD_ID);
}
/** Id, set. */
static inline int32_t hgw_form_field_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FORM_FIELD_ID, value);
}
/** name: ? */
static inline const char *hgw_form_field_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FORM_FIELD_NAME);
}
/** name, set. */
static inline int32_t hgw_form_field_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FORM_FIELD_NAME, value);
}
/** why: ? */
static inline const char *hgw_form_field_why(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FORM_FIELD_WHY);
}
/** why, set. */
static inline int32_t hgw_form_field_set_why(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FORM_FIELD_WHY, value);
}
/** obligation: ? */
static inline int32_t hgw_form_field_obligation(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FORM_FIELD_OBLIGATION);
}
/** obligation, set. */
static inline int32_t hgw_form_field_set_obligation(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FORM_FIELD_OBLIGATION, value);
}
/** basis: ? */
static inline int32_t hgw_form_field_basis(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FORM_FIELD_BASIS);
}
/** basis, set. */
static inline int32_t hgw_form_field_set_basis(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FORM_FIELD_BASIS, value);
}

/** @} */

/** @name must_element (must_element)
 *  @{ */

/** Id: ? */
static inline const char *hgw_must_element_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_MUST_ELEMENT_ID);
}
/** Id, set. */
static inline int32_t hgw_must_element_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_MUST_ELEMENT_ID, value);
}
/** element: ? */
static inline int32_t hgw_must_element_element(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_MUST_ELEMENT_ELEMENT);
}
/** element, set. */
static inline int32_t hgw_must_element_set_element(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_MUST_ELEMENT_ELEMENT, value);
}
/** text: ? */
static inline const char *hgw_must_element_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_MUST_ELEMENT_TEXT);
}
/** text, set. */
static inline int32_t hgw_must_element_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_MUST_ELEMENT_TEXT, value);
}
/** basis: ? */
static inline int32_t hgw_must_element_basis(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_MUST_ELEMENT_BASIS);
}
/** basis, set. */
static inline int32_t hgw_must_element_set_basis(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_MUST_ELEMENT_BASIS, value);
}
/** decided_on: ? */
static inline hgw_date hgw_must_element_decided_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_MUST_ELEMENT_DECIDED_ON);
}
/** decided_on, set. */
static inline int32_t hgw_must_element_set_decided_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_MUST_ELEMENT_DECIDED_ON, value);
}

/** @} */

/** @name team_agreement (team_agreement)
 *  @{ */

/** Id: ? */
static inline const char *hgw_team_agreement_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TEAM_AGREEMENT_ID);
}
/** Id, set. */
static inline int32_t hgw_team_agreement_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TEAM_AGREEMENT_ID, value);
}
/** text: ? */
static inline const char *hgw_team_agreement_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TEAM_AGREEMENT_TEXT);
}
/** text, set. */
static inline int32_t hgw_team_agreement_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TEAM_AGREEMENT_TEXT, value);
}
/** kind: ? */
static inline int32_t hgw_team_agreement_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_TEAM_AGREEMENT_KIND);
}
/** kind, set. */
static inline int32_t hgw_team_agreement_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_TEAM_AGREEMENT_KIND, value);
}
/** decided_on: ? */
static inline hgw_date hgw_team_agreement_decided_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_TEAM_AGREEMENT_DECIDED_ON);
}
/** decided_on, set. */
static inline int32_t hgw_team_agreement_set_decided_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_TEAM_AGREEMENT_DECIDED_ON, value);
}
/** review_on: ? */
static inline hgw_date hgw_team_agreement_review_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_TEAM_AGREEMENT_REVIEW_ON);
}
/** review_on, set. */
static inline int32_t hgw_team_agreement_set_review_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_TEAM_AGREEMENT_REVIEW_ON, value);
}

/** @} */

/** @name threshold (threshold)
 *  @{ */

/** rule: ? */
static inline const char *hgw_threshold_rule(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_THRESHOLD_RULE);
}
/** rule, set. */
static inline int32_t hgw_threshold_set_rule(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_THRESHOLD_RULE, value);
}
/** name: ? */
static inline const char *hgw_threshold_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_THRESHOLD_NAME);
}
/** name, set. */
static inline int32_t hgw_threshold_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_THRESHOLD_NAME, value);
}
/** amount: ? */
static inline double hgw_threshold_amount(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_THRESHOLD_AMOUNT);
}
/** amount, set. */
static inline int32_t hgw_threshold_set_amount(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_THRESHOLD_AMOUNT, value);
}

/** @} */

/** @name check_setting (check_setting)
 *  @{ */

/** rule: ? */
static inline const char *hgw_check_setting_rule(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CHECK_SETTING_RULE);
}
/** rule, set. */
static inline int32_t hgw_check_setting_set_rule(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CHECK_SETTING_RULE, value);
}
/** state: ? */
static inline int32_t hgw_check_setting_state(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_CHECK_SETTING_STATE);
}
/** state, set. */
static inline int32_t hgw_check_setting_set_state(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_CHECK_SETTING_STATE, value);
}
/** reason: ? */
static inline const char *hgw_check_setting_reason(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CHECK_SETTING_REASON);
}
/** reason, set. */
static inline int32_t hgw_check_setting_set_reason(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CHECK_SETTING_REASON, value);
}
/** decided_on: ? */
static inline hgw_date hgw_check_setting_decided_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_CHECK_SETTING_DECIDED_ON);
}
/** decided_on, set. */
static inline int32_t hgw_check_setting_set_decided_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_CHECK_SETTING_DECIDED_ON, value);
}

/** @} */

/** @name pilot (pilot)
 *  @{ */

/** Id: ? */
static inline const char *hgw_pilot_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PILOT_ID);
}
/** Id, set. */
static inline int32_t hgw_pilot_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PILOT_ID, value);
}
/** question: ? */
static inline const char *hgw_pilot_question(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PILOT_QUESTION);
}
/** question, set. */
static inline int32_t hgw_pilot_set_question(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PILOT_QUESTION, value);
}
/** members, how many. */
static inline int32_t hgw_pilot_members_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_PILOT_MEMBERS);
}
/** members: ? */
static inline hgw_rec hgw_pilot_members_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_PILOT_MEMBERS, index);
}
/** members, one more at the end. */
static inline int32_t hgw_pilot_add_members(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_PILOT_MEMBERS, value);
}
/** subject: ? */
static inline hgw_rec hgw_pilot_subject(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_PILOT_SUBJECT);
}
/** subject, set. */
static inline int32_t hgw_pilot_set_subject(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_PILOT_SUBJECT, value);
}
/** answer: ? */
static inline const char *hgw_pilot_answer(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PILOT_ANSWER);
}
/** answer, set. */
static inline int32_t hgw_pilot_set_answer(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PILOT_ANSWER, value);
}
/** outcome: ? */
static inline int32_t hgw_pilot_outcome(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_PILOT_OUTCOME);
}
/** outcome, set. */
static inline int32_t hgw_pilot_set_outcome(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_PILOT_OUTCOME, value);
}
/** started_on: ? */
static inline hgw_date hgw_pilot_started_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PILOT_STARTED_ON);
}
/** started_on, set. */
static inline int32_t hgw_pilot_set_started_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PILOT_STARTED_ON, value);
}
/** ended_on: ? */
static inline hgw_date hgw_pilot_ended_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PILOT_ENDED_ON);
}
/** ended_on, set. */
static inline int32_t hgw_pilot_set_ended_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PILOT_ENDED_ON, value);
}

/** @} */

/** @name school_hours (school_hours)
 *  @{ */

/** Id: ? */
static inline const char *hgw_school_hours_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SCHOOL_HOURS_ID);
}
/** Id, set. */
static inline int32_t hgw_school_hours_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SCHOOL_HOURS_ID, value);
}
/** day: ? */
static inline int32_t hgw_school_hours_day(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SCHOOL_HOURS_DAY);
}
/** day, set. */
static inline int32_t hgw_school_hours_set_day(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SCHOOL_HOURS_DAY, value);
}
/** start: ? */
static inline int32_t hgw_school_hours_start(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SCHOOL_HOURS_START);
}
/** start, set. */
static inline int32_t hgw_school_hours_set_start(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SCHOOL_HOURS_START, value);
}
/** finish: ? */
static inline int32_t hgw_school_hours_finish(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SCHOOL_HOURS_FINISH);
}
/** finish, set. */
static inline int32_t hgw_school_hours_set_finish(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SCHOOL_HOURS_FINISH, value);
}
/** break_minutes: ? */
static inline int64_t hgw_school_hours_break_minutes(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_SCHOOL_HOURS_BREAK_MINUTES);
}
/** break_minutes, set. */
static inline int32_t hgw_school_hours_set_break_minutes(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_SCHOOL_HOURS_BREAK_MINUTES, value);
}
/** grades, how many. */
static inline int32_t hgw_school_hours_grades_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_SCHOOL_HOURS_GRADES);
}
/** grades: ? */
static inline int64_t hgw_school_hours_grades_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_SCHOOL_HOURS_GRADES, index);
}
/** grades, one more at the end. */
static inline int32_t hgw_school_hours_add_grades(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_SCHOOL_HOURS_GRADES, value);
}

/** @} */

/** @name calendar (calendar)
 *  @{ */

/** Id: ? */
static inline const char *hgw_calendar_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CALENDAR_ID);
}
/** Id, set. */
static inline int32_t hgw_calendar_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CALENDAR_ID, value);
}
/** title: ? */
static inline const char *hgw_calendar_title(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CALENDAR_TITLE);
}
/** title, set. */
static inline int32_t hgw_calendar_set_title(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CALENDAR_TITLE, value);
}
/** country: ? */
static inline const char *hgw_calendar_country(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CALENDAR_COUNTRY);
}
/** country, set. */
static inline int32_t hgw_calendar_set_country(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CALENDAR_COUNTRY, value);
}
/** region: ? */
static inline int32_t hgw_calendar_region(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_CALENDAR_REGION);
}
/** region, set. */
static inline int32_t hgw_calendar_set_region(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_CALENDAR_REGION, value);
}
/** school_years, how many. */
static inline int32_t hgw_calendar_school_years_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_CALENDAR_SCHOOL_YEARS);
}
/** school_years: ? */
static inline hgw_rec hgw_calendar_school_years_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_CALENDAR_SCHOOL_YEARS, index);
}
/** school_years, one more at the end. */
static inline hgw_rec hgw_calendar_add_school_years(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_CALENDAR_SCHOOL_YEARS);
}

/** @} */

/** @name school_year (school_year)
 *  @{ */

/** Id: ? */
static inline const char *hgw_school_year_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SCHOOL_YEAR_ID);
}
/** Id, set. */
static inline int32_t hgw_school_year_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SCHOOL_YEAR_ID, value);
}
/** name: ? */
static inline const char *hgw_school_year_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SCHOOL_YEAR_NAME);
}
/** name, set. */
static inline int32_t hgw_school_year_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SCHOOL_YEAR_NAME, value);
}
/** start_date: ? */
static inline hgw_date hgw_school_year_start_date(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_SCHOOL_YEAR_START_DATE);
}
/** start_date, set. */
static inline int32_t hgw_school_year_set_start_date(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_SCHOOL_YEAR_START_DATE, value);
}
/** end_date: ? */
static inline hgw_date hgw_school_year_end_date(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_SCHOOL_YEAR_END_DATE);
}
/** end_date, set. */
static inline int32_t hgw_school_year_set_end_date(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_SCHOOL_YEAR_END_DATE, value);
}
/** holidays, how many. */
static inline int32_t hgw_school_year_holidays_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_SCHOOL_YEAR_HOLIDAYS);
}
/** holidays: ? */
static inline hgw_rec hgw_school_year_holidays_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_SCHOOL_YEAR_HOLIDAYS, index);
}
/** holidays, one more at the end. */
static inline hgw_rec hgw_school_year_add_holidays(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_SCHOOL_YEAR_HOLIDAYS);
}
/** periods, how many. */
static inline int32_t hgw_school_year_periods_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_SCHOOL_YEAR_PERIODS);
}
/** periods: ? */
static inline hgw_rec hgw_school_year_periods_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_SCHOOL_YEAR_PERIODS, index);
}
/** periods, one more at the end. */
static inline hgw_rec hgw_school_year_add_periods(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_SCHOOL_YEAR_PERIODS);
}
/** blocks, how many. */
static inline int32_t hgw_school_year_blocks_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_SCHOOL_YEAR_BLOCKS);
}
/** blocks: ? */
static inline hgw_rec hgw_school_year_blocks_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_SCHOOL_YEAR_BLOCKS, index);
}
/** blocks, one more at the end. */
static inline hgw_rec hgw_school_year_add_blocks(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_SCHOOL_YEAR_BLOCKS);
}
/** measure_moments, how many. */
static inline int32_t hgw_school_year_measure_moments_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_SCHOOL_YEAR_MEASURE_MOMENTS);
}
/** measure_moments: ? */
static inline hgw_rec hgw_school_year_measure_moments_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_SCHOOL_YEAR_MEASURE_MOMENTS, index);
}
/** measure_moments, one more at the end. */
static inline hgw_rec hgw_school_year_add_measure_moments(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_SCHOOL_YEAR_MEASURE_MOMENTS);
}
/** free_days, how many. */
static inline int32_t hgw_school_year_free_days_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_SCHOOL_YEAR_FREE_DAYS);
}
/** free_days: ? */
static inline hgw_rec hgw_school_year_free_days_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_SCHOOL_YEAR_FREE_DAYS, index);
}
/** free_days, one more at the end. */
static inline hgw_rec hgw_school_year_add_free_days(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_SCHOOL_YEAR_FREE_DAYS);
}

/** @} */

/** @name holiday (holiday)
 *  @{ */

/** Id: ? */
static inline const char *hgw_holiday_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_HOLIDAY_ID);
}
/** Id, set. */
static inline int32_t hgw_holiday_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_HOLIDAY_ID, value);
}
/** kind: ? */
static inline int32_t hgw_holiday_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_HOLIDAY_KIND);
}
/** kind, set. */
static inline int32_t hgw_holiday_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_HOLIDAY_KIND, value);
}
/** name: ? */
static inline const char *hgw_holiday_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_HOLIDAY_NAME);
}
/** name, set. */
static inline int32_t hgw_holiday_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_HOLIDAY_NAME, value);
}
/** first_day: ? */
static inline hgw_date hgw_holiday_first_day(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_HOLIDAY_FIRST_DAY);
}
/** first_day, set. */
static inline int32_t hgw_holiday_set_first_day(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_HOLIDAY_FIRST_DAY, value);
}
/** last_day: ? */
static inline hgw_date hgw_holiday_last_day(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_HOLIDAY_LAST_DAY);
}
/** last_day, set. */
static inline int32_t hgw_holiday_set_last_day(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_HOLIDAY_LAST_DAY, value);
}
/** advisory: ? */
static inline int32_t hgw_holiday_advisory(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_HOLIDAY_ADVISORY);
}
/** advisory, set. */
static inline int32_t hgw_holiday_set_advisory(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_HOLIDAY_ADVISORY, value);
}
/** source: ? */
static inline const char *hgw_holiday_source(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_HOLIDAY_SOURCE);
}
/** source, set. */
static inline int32_t hgw_holiday_set_source(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_HOLIDAY_SOURCE, value);
}
/** doubtful: ? */
static inline int32_t hgw_holiday_doubtful(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_HOLIDAY_DOUBTFUL);
}
/** doubtful, set. */
static inline int32_t hgw_holiday_set_doubtful(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_HOLIDAY_DOUBTFUL, value);
}

/** @} */

/** @name period (period)
 *  @{ */

/** Id: ? */
static inline const char *hgw_period_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PERIOD_ID);
}
/** Id, set. */
static inline int32_t hgw_period_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PERIOD_ID, value);
}
/** kind: ? */
static inline int32_t hgw_period_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_PERIOD_KIND);
}
/** kind, set. */
static inline int32_t hgw_period_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_PERIOD_KIND, value);
}
/** number: ? */
static inline int64_t hgw_period_number(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_PERIOD_NUMBER);
}
/** number, set. */
static inline int32_t hgw_period_set_number(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_PERIOD_NUMBER, value);
}
/** name: ? */
static inline const char *hgw_period_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PERIOD_NAME);
}
/** name, set. */
static inline int32_t hgw_period_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PERIOD_NAME, value);
}
/** first_day: ? */
static inline hgw_date hgw_period_first_day(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PERIOD_FIRST_DAY);
}
/** first_day, set. */
static inline int32_t hgw_period_set_first_day(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PERIOD_FIRST_DAY, value);
}
/** last_day: ? */
static inline hgw_date hgw_period_last_day(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PERIOD_LAST_DAY);
}
/** last_day, set. */
static inline int32_t hgw_period_set_last_day(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PERIOD_LAST_DAY, value);
}

/** @} */

/** @name block (block)
 *  @{ */

/** Id: ? */
static inline const char *hgw_block_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_BLOCK_ID);
}
/** Id, set. */
static inline int32_t hgw_block_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_BLOCK_ID, value);
}
/** number: ? */
static inline int64_t hgw_block_number(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_BLOCK_NUMBER);
}
/** number, set. */
static inline int32_t hgw_block_set_number(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_BLOCK_NUMBER, value);
}
/** name: ? */
static inline const char *hgw_block_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_BLOCK_NAME);
}
/** name, set. */
static inline int32_t hgw_block_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_BLOCK_NAME, value);
}
/** first_day: ? */
static inline hgw_date hgw_block_first_day(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_BLOCK_FIRST_DAY);
}
/** first_day, set. */
static inline int32_t hgw_block_set_first_day(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_BLOCK_FIRST_DAY, value);
}
/** last_day: ? */
static inline hgw_date hgw_block_last_day(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_BLOCK_LAST_DAY);
}
/** last_day, set. */
static inline int32_t hgw_block_set_last_day(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_BLOCK_LAST_DAY, value);
}
/** subject: ? */
static inline const char *hgw_block_subject(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_BLOCK_SUBJECT);
}
/** subject, set. */
static inline int32_t hgw_block_set_subject(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_BLOCK_SUBJECT, value);
}
/** teaching_method: ? */
static inline const char *hgw_block_teaching_method(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_BLOCK_TEACHING_METHOD);
}
/** teaching_method, set. */
static inline int32_t hgw_block_set_teaching_method(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_BLOCK_TEACHING_METHOD, value);
}

/** @} */

/** @name measure_moment (measure_moment)
 *  @{ */

/** Id: ? */
static inline const char *hgw_measure_moment_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_MEASURE_MOMENT_ID);
}
/** Id, set. */
static inline int32_t hgw_measure_moment_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_MEASURE_MOMENT_ID, value);
}
/** kind: ? */
static inline int32_t hgw_measure_moment_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_MEASURE_MOMENT_KIND);
}
/** kind, set. */
static inline int32_t hgw_measure_moment_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_MEASURE_MOMENT_KIND, value);
}
/** name: ? */
static inline const char *hgw_measure_moment_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_MEASURE_MOMENT_NAME);
}
/** name, set. */
static inline int32_t hgw_measure_moment_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_MEASURE_MOMENT_NAME, value);
}
/** window_start: ? */
static inline hgw_date hgw_measure_moment_window_start(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_MEASURE_MOMENT_WINDOW_START);
}
/** window_start, set. */
static inline int32_t hgw_measure_moment_set_window_start(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_MEASURE_MOMENT_WINDOW_START, value);
}
/** window_end: ? */
static inline hgw_date hgw_measure_moment_window_end(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_MEASURE_MOMENT_WINDOW_END);
}
/** window_end, set. */
static inline int32_t hgw_measure_moment_set_window_end(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_MEASURE_MOMENT_WINDOW_END, value);
}
/** grades, how many. */
static inline int32_t hgw_measure_moment_grades_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_MEASURE_MOMENT_GRADES);
}
/** grades: ? */
static inline int64_t hgw_measure_moment_grades_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_MEASURE_MOMENT_GRADES, index);
}
/** grades, one more at the end. */
static inline int32_t hgw_measure_moment_add_grades(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_MEASURE_MOMENT_GRADES, value);
}

/** @} */

/** @name free_day (free_day)
 *  @{ */

/** Id: ? */
static inline const char *hgw_free_day_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FREE_DAY_ID);
}
/** Id, set. */
static inline int32_t hgw_free_day_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FREE_DAY_ID, value);
}
/** day: ? */
static inline hgw_date hgw_free_day_day(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_FREE_DAY_DAY);
}
/** day, set. */
static inline int32_t hgw_free_day_set_day(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_FREE_DAY_DAY, value);
}
/** half: ? */
static inline int32_t hgw_free_day_half(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FREE_DAY_HALF);
}
/** half, set. */
static inline int32_t hgw_free_day_set_half(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FREE_DAY_HALF, value);
}
/** grades, how many. */
static inline int32_t hgw_free_day_grades_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_FREE_DAY_GRADES);
}
/** grades: ? */
static inline int64_t hgw_free_day_grades_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_FREE_DAY_GRADES, index);
}
/** grades, one more at the end. */
static inline int32_t hgw_free_day_add_grades(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_FREE_DAY_GRADES, value);
}
/** name: ? */
static inline const char *hgw_free_day_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FREE_DAY_NAME);
}
/** name, set. */
static inline int32_t hgw_free_day_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FREE_DAY_NAME, value);
}

/** @} */

/** @name findings (findings)
 *  @{ */

/** Id: ? */
static inline const char *hgw_findings_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FINDINGS_ID);
}
/** Id, set. */
static inline int32_t hgw_findings_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FINDINGS_ID, value);
}
/** title: ? */
static inline const char *hgw_findings_title(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FINDINGS_TITLE);
}
/** title, set. */
static inline int32_t hgw_findings_set_title(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FINDINGS_TITLE, value);
}
/** lang: ? */
static inline int32_t hgw_findings_lang(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FINDINGS_LANG);
}
/** lang, set. */
static inline int32_t hgw_findings_set_lang(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FINDINGS_LANG, value);
}
/** today: ? */
static inline hgw_date hgw_findings_today(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_FINDINGS_TODAY);
}
/** today, set. */
static inline int32_t hgw_findings_set_today(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_FINDINGS_TODAY, value);
}
/** dossier: ? */
static inline const char *hgw_findings_dossier(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FINDINGS_DOSSIER);
}
/** dossier, set. */
static inline int32_t hgw_findings_set_dossier(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FINDINGS_DOSSIER, value);
}
/** findings, how many. */
static inline int32_t hgw_findings_findings_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_FINDINGS_FINDINGS);
}
/** findings: ? */
static inline hgw_rec hgw_findings_findings_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_FINDINGS_FINDINGS, index);
}
/** findings, one more at the end. */
static inline hgw_rec hgw_findings_add_findings(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_FINDINGS_FINDINGS);
}
/** not_run, how many. */
static inline int32_t hgw_findings_not_run_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_FINDINGS_NOT_RUN);
}
/** not_run: ? */
static inline hgw_rec hgw_findings_not_run_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_FINDINGS_NOT_RUN, index);
}
/** not_run, one more at the end. */
static inline hgw_rec hgw_findings_add_not_run(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_FINDINGS_NOT_RUN);
}

/** @} */

/** @name finding (finding)
 *  @{ */

/** Id: ? */
static inline const char *hgw_finding_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FINDING_ID);
}
/** Id, set. */
static inline int32_t hgw_finding_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FINDING_ID, value);
}
/** code: ? */
static inline const char *hgw_finding_code(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FINDING_CODE);
}
/** code, set. */
static inline int32_t hgw_finding_set_code(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FINDING_CODE, value);
}
/** principle: ? */
static inline int32_t hgw_finding_principle(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FINDING_PRINCIPLE);
}
/** principle, set. */
static inline int32_t hgw_finding_set_principle(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FINDING_PRINCIPLE, value);
}
/** also, how many. */
static inline int32_t hgw_finding_also_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_FINDING_ALSO);
}
/** also: ? */
static inline int64_t hgw_finding_also_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_FINDING_ALSO, index);
}
/** also, one more at the end. */
static inline int32_t hgw_finding_add_also(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_FINDING_ALSO, value);
}
/** severity: ? */
static inline int32_t hgw_finding_severity(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FINDING_SEVERITY);
}
/** severity, set. */
static inline int32_t hgw_finding_set_severity(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FINDING_SEVERITY, value);
}
/** shown: ? */
static inline int32_t hgw_finding_shown(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FINDING_SHOWN);
}
/** shown, set. */
static inline int32_t hgw_finding_set_shown(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FINDING_SHOWN, value);
}
/** stable_key: ? */
static inline const char *hgw_finding_stable_key(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FINDING_STABLE_KEY);
}
/** stable_key, set. */
static inline int32_t hgw_finding_set_stable_key(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FINDING_STABLE_KEY, value);
}
/** message: ? */
static inline const char *hgw_finding_message(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FINDING_MESSAGE);
}
/** message, set. */
static inline int32_t hgw_finding_set_message(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FINDING_MESSAGE, value);
}
/** resolve: ? */
static inline const char *hgw_finding_resolve(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FINDING_RESOLVE);
}
/** resolve, set. */
static inline int32_t hgw_finding_set_resolve(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FINDING_RESOLVE, value);
}
/** source: ? */
static inline const char *hgw_finding_source(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FINDING_SOURCE);
}
/** source, set. */
static inline int32_t hgw_finding_set_source(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FINDING_SOURCE, value);
}
/** places, how many. */
static inline int32_t hgw_finding_places_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_FINDING_PLACES);
}
/** places: ? */
static inline hgw_rec hgw_finding_places_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_FINDING_PLACES, index);
}
/** places, one more at the end. */
static inline hgw_rec hgw_finding_add_places(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_FINDING_PLACES);
}
/** args, how many. */
static inline int32_t hgw_finding_args_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_FINDING_ARGS);
}
/** args: ? */
static inline hgw_rec hgw_finding_args_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_FINDING_ARGS, index);
}
/** args, one more at the end. */
static inline hgw_rec hgw_finding_add_args(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_FINDING_ARGS);
}

/** @} */

/** @name place (place)
 *  @{ */

/** document: ? */
static inline const char *hgw_place_document(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLACE_DOCUMENT);
}
/** document, set. */
static inline int32_t hgw_place_set_document(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLACE_DOCUMENT, value);
}
/** document_id: ? */
static inline const char *hgw_place_document_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLACE_DOCUMENT_ID);
}
/** document_id, set. */
static inline int32_t hgw_place_set_document_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLACE_DOCUMENT_ID, value);
}
/** record_type: ? */
static inline const char *hgw_place_record_type(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLACE_RECORD_TYPE);
}
/** record_type, set. */
static inline int32_t hgw_place_set_record_type(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLACE_RECORD_TYPE, value);
}
/** record_id: ? */
static inline const char *hgw_place_record_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLACE_RECORD_ID);
}
/** record_id, set. */
static inline int32_t hgw_place_set_record_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLACE_RECORD_ID, value);
}
/** pointer: ? */
static inline const char *hgw_place_pointer(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLACE_POINTER);
}
/** pointer, set. */
static inline int32_t hgw_place_set_pointer(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLACE_POINTER, value);
}

/** @} */

/** @name finding_arg (finding_arg)
 *  @{ */

/** name: ? */
static inline const char *hgw_finding_arg_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FINDING_ARG_NAME);
}
/** name, set. */
static inline int32_t hgw_finding_arg_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FINDING_ARG_NAME, value);
}
/** value: ? */
static inline const char *hgw_finding_arg_value(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FINDING_ARG_VALUE);
}
/** value, set. */
static inline int32_t hgw_finding_arg_set_value(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FINDING_ARG_VALUE, value);
}

/** @} */

/** @name not_run (not_run)
 *  @{ */

/** rule: ? */
static inline const char *hgw_not_run_rule(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_NOT_RUN_RULE);
}
/** rule, set. */
static inline int32_t hgw_not_run_set_rule(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_NOT_RUN_RULE, value);
}
/** reason: ? */
static inline int32_t hgw_not_run_reason(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_NOT_RUN_REASON);
}
/** reason, set. */
static inline int32_t hgw_not_run_set_reason(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_NOT_RUN_REASON, value);
}
/** text: ? */
static inline const char *hgw_not_run_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_NOT_RUN_TEXT);
}
/** text, set. */
static inline int32_t hgw_not_run_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_NOT_RUN_TEXT, value);
}

/** @} */

/** @name load_options (load_options)
 *  @{ */

/** max_bytes: ? */
static inline int64_t hgw_load_options_max_bytes(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_LOAD_OPTIONS_MAX_BYTES);
}
/** max_bytes, set. */
static inline int32_t hgw_load_options_set_max_bytes(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_LOAD_OPTIONS_MAX_BYTES, value);
}
/** max_depth: ? */
static inline int64_t hgw_load_options_max_depth(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_LOAD_OPTIONS_MAX_DEPTH);
}
/** max_depth, set. */
static inline int32_t hgw_load_options_set_max_depth(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_LOAD_OPTIONS_MAX_DEPTH, value);
}
/** max_records: ? */
static inline int64_t hgw_load_options_max_records(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_LOAD_OPTIONS_MAX_RECORDS);
}
/** max_records, set. */
static inline int32_t hgw_load_options_set_max_records(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_LOAD_OPTIONS_MAX_RECORDS, value);
}
/** max_text: ? */
static inline int64_t hgw_load_options_max_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_LOAD_OPTIONS_MAX_TEXT);
}
/** max_text, set. */
static inline int32_t hgw_load_options_set_max_text(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_LOAD_OPTIONS_MAX_TEXT, value);
}
/** max_members: ? */
static inline int64_t hgw_load_options_max_members(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_LOAD_OPTIONS_MAX_MEMBERS);
}
/** max_members, set. */
static inline int32_t hgw_load_options_set_max_members(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_LOAD_OPTIONS_MAX_MEMBERS, value);
}
/** strict: ? */
static inline int32_t hgw_load_options_strict(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_LOAD_OPTIONS_STRICT);
}
/** strict, set. */
static inline int32_t hgw_load_options_set_strict(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_LOAD_OPTIONS_STRICT, value);
}

/** @} */

/** @name save_options (save_options)
 *  @{ */

/** canonical: ? */
static inline int32_t hgw_save_options_canonical(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SAVE_OPTIONS_CANONICAL);
}
/** canonical, set. */
static inline int32_t hgw_save_options_set_canonical(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SAVE_OPTIONS_CANONICAL, value);
}
/** indent: ? */
static inline int64_t hgw_save_options_indent(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_SAVE_OPTIONS_INDENT);
}
/** indent, set. */
static inline int32_t hgw_save_options_set_indent(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_SAVE_OPTIONS_INDENT, value);
}

/** @} */

/** @name check_options (check_options)
 *  @{ */

/** ceiling: ? */
static inline int64_t hgw_check_options_ceiling(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_CHECK_OPTIONS_CEILING);
}
/** ceiling, set. */
static inline int32_t hgw_check_options_set_ceiling(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_CHECK_OPTIONS_CEILING, value);
}
/** show_all: ? */
static inline int32_t hgw_check_options_show_all(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_CHECK_OPTIONS_SHOW_ALL);
}
/** show_all, set. */
static inline int32_t hgw_check_options_set_show_all(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_CHECK_OPTIONS_SHOW_ALL, value);
}

/** @} */

/** @name render_options (render_options)
 *  @{ */

/** format: ? */
static inline int32_t hgw_render_options_format(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_RENDER_OPTIONS_FORMAT);
}
/** format, set. */
static inline int32_t hgw_render_options_set_format(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_RENDER_OPTIONS_FORMAT, value);
}
/** show_all: ? */
static inline int32_t hgw_render_options_show_all(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_RENDER_OPTIONS_SHOW_ALL);
}
/** show_all, set. */
static inline int32_t hgw_render_options_set_show_all(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_RENDER_OPTIONS_SHOW_ALL, value);
}
/** title: ? */
static inline const char *hgw_render_options_title(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_RENDER_OPTIONS_TITLE);
}
/** title, set. */
static inline int32_t hgw_render_options_set_title(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_RENDER_OPTIONS_TITLE, value);
}

/** @} */

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
