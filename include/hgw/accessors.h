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

/** Id: Fixed key (school): references, and a file saved later, find the same record by it. */
static inline const char *hgw_school_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SCHOOL_ID);
}
/** Id, set. */
static inline int32_t hgw_school_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SCHOOL_ID, value);
}
/** Naam: Heads every page, so that parents and substitutes see which school it comes from. */
static inline const char *hgw_school_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SCHOOL_NAME);
}
/** Naam, set. */
static inline int32_t hgw_school_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SCHOOL_NAME, value);
}
/** Plaats: Tells apart two schools of one board that share a name. */
static inline const char *hgw_school_place(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SCHOOL_PLACE);
}
/** Plaats, set. */
static inline int32_t hgw_school_set_place(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SCHOOL_PLACE, value);
}
/** Vakantieregio: Decides which holidays apply, and so the five periods from vacation to vacation (S68). */
static inline const char *hgw_school_region(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SCHOOL_REGION);
}
/** Vakantieregio, set. */
static inline int32_t hgw_school_set_region(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SCHOOL_REGION, value);
}
/** Bestuur: Anyone applying for extra support sees here which board to turn to (S4). */
static inline hgw_rec hgw_school_board(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_SCHOOL_BOARD);
}
/** Bestuur, set. */
static inline int32_t hgw_school_set_board(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_SCHOOL_BOARD, value);
}
/** Samenwerkingsverband: The partnership says what counts as basic support and where extra support begins (S4). */
static inline hgw_rec hgw_school_partnership(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_SCHOOL_PARTNERSHIP);
}
/** Samenwerkingsverband, set. */
static inline int32_t hgw_school_set_partnership(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_SCHOOL_PARTNERSHIP, value);
}

/** @} */

/** @name board (bestuur)
 *  @{ */

/** Id: Fixed key (board): references, and a file saved later, find the same record by it. */
static inline const char *hgw_board_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_BOARD_ID);
}
/** Id, set. */
static inline int32_t hgw_board_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_BOARD_ID, value);
}
/** Naam: What the support coordinator calls the board in an application or an agreement. */
static inline const char *hgw_board_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_BOARD_NAME);
}
/** Naam, set. */
static inline int32_t hgw_board_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_BOARD_NAME, value);
}

/** @} */

/** @name partnership (samenwerkingsverband)
 *  @{ */

/** Id: Fixed key (partnership): references, and a file saved later, find the same record by it. */
static inline const char *hgw_partnership_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PARTNERSHIP_ID);
}
/** Id, set. */
static inline int32_t hgw_partnership_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PARTNERSHIP_ID, value);
}
/** Naam: Lets the support coordinator find the right desk again. */
static inline const char *hgw_partnership_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PARTNERSHIP_NAME);
}
/** Naam, set. */
static inline int32_t hgw_partnership_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PARTNERSHIP_NAME, value);
}
/** Basisondersteuning: Teachers read here what the school itself offers, before anyone asks for extra support (S3, S172). */
static inline const char *hgw_partnership_basic_support(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PARTNERSHIP_BASIC_SUPPORT);
}
/** Basisondersteuning, set. */
static inline int32_t hgw_partnership_set_basic_support(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PARTNERSHIP_BASIC_SUPPORT, value);
}
/** Besturen, how many. */
static inline int32_t hgw_partnership_boards_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_PARTNERSHIP_BOARDS);
}
/** Besturen: Shows which boards share the agreements, also when a child changes schools (S5). */
static inline hgw_rec hgw_partnership_boards_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_PARTNERSHIP_BOARDS, index);
}
/** Besturen, one more at the end. */
static inline int32_t hgw_partnership_add_boards(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_PARTNERSHIP_BOARDS, value);
}

/** @} */

/** @name section (bouw)
 *  @{ */

/** Id: Fixed key (section): references, and a file saved later, find the same record by it. */
static inline const char *hgw_section_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SECTION_ID);
}
/** Id, set. */
static inline int32_t hgw_section_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SECTION_ID, value);
}
/** Naam: The name the team itself uses, on overviews and in agreements. */
static inline const char *hgw_section_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SECTION_NAME);
}
/** Naam, set. */
static inline int32_t hgw_section_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SECTION_NAME, value);
}
/** Soort bouw: Lets sections of different schools be compared, whatever they are called. */
static inline int32_t hgw_section_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SECTION_KIND);
}
/** Soort bouw, set. */
static inline int32_t hgw_section_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SECTION_KIND, value);
}
/** Leerjaren, how many. */
static inline int32_t hgw_section_grades_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_SECTION_GRADES);
}
/** Leerjaren: Says which grades belong to it, so that the right base approach is found (S115). */
static inline int64_t hgw_section_grades_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_SECTION_GRADES, index);
}
/** Leerjaren, one more at the end. */
static inline int32_t hgw_section_add_grades(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_SECTION_GRADES, value);
}
/** School: Keeps the sections of a team with two sites apart. */
static inline hgw_rec hgw_section_school(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_SECTION_SCHOOL);
}
/** School, set. */
static inline int32_t hgw_section_set_school(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_SECTION_SCHOOL, value);
}

/** @} */

/** @name staff (medewerker)
 *  @{ */

/** Id: Fixed key (staff): references, and a file saved later, find the same record by it. */
static inline const char *hgw_staff_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_STAFF_ID);
}
/** Id, set. */
static inline int32_t hgw_staff_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_STAFF_ID, value);
}
/** Naam: Substitutes and parents see whom they can ask. */
static inline const char *hgw_staff_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_STAFF_NAME);
}
/** Naam, set. */
static inline int32_t hgw_staff_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_STAFF_NAME, value);
}
/** Rol: A course conversation takes a teacher, the support coordinator and management; the role shows who is missing (S13, S116). */
static inline int32_t hgw_staff_role(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_STAFF_ROLE);
}
/** Rol, set. */
static inline int32_t hgw_staff_set_role(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_STAFF_ROLE, value);
}
/** Minuten vrijgeroosterd per maand: A teacher who is freed for half an hour a month can use it to tell parents, in the parents' room, what the children will learn (S130). */
static inline int64_t hgw_staff_freed_minutes(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_STAFF_FREED_MINUTES);
}
/** Minuten vrijgeroosterd per maand, set. */
static inline int32_t hgw_staff_set_freed_minutes(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_STAFF_FREED_MINUTES, value);
}

/** @} */

/** @name subject (vak)
 *  @{ */

/** Id: Fixed key (subject): references, and a file saved later, find the same record by it. */
static inline const char *hgw_subject_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUBJECT_ID);
}
/** Id, set. */
static inline int32_t hgw_subject_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUBJECT_ID, value);
}
/** Code: Lets school software recognise the subject, whatever the school calls it. */
static inline const char *hgw_subject_code(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUBJECT_CODE);
}
/** Code, set. */
static inline int32_t hgw_subject_set_code(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUBJECT_CODE, value);
}
/** Naam: The name that children and parents use: arithmetic, reading, spelling (S66). */
static inline const char *hgw_subject_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUBJECT_NAME);
}
/** Naam, set. */
static inline int32_t hgw_subject_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUBJECT_NAME, value);
}

/** @} */

/** @name school_group (groep)
 *  @{ */

/** Id: Fixed key (school group): references, and a file saved later, find the same record by it. */
static inline const char *hgw_school_group_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SCHOOL_GROUP_ID);
}
/** Id, set. */
static inline int32_t hgw_school_group_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SCHOOL_GROUP_ID, value);
}
/** Naam: The name used at school, 3/4/5 or 'the Dolphins', on the week plan and the sheet for parents. */
static inline const char *hgw_school_group_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SCHOOL_GROUP_NAME);
}
/** Naam, set. */
static inline int32_t hgw_school_group_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SCHOOL_GROUP_NAME, value);
}
/** Leerjaren, how many. */
static inline int32_t hgw_school_group_grades_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_SCHOOL_GROUP_GRADES);
}
/** Leerjaren: In a combination class each grade has its own goals in the same week (S64). */
static inline int64_t hgw_school_group_grades_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_SCHOOL_GROUP_GRADES, index);
}
/** Leerjaren, one more at the end. */
static inline int32_t hgw_school_group_add_grades(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_SCHOOL_GROUP_GRADES, value);
}
/** Leerkrachten, how many. */
static inline int32_t hgw_school_group_teachers_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_SCHOOL_GROUP_TEACHERS);
}
/** Leerkrachten: Two teachers often share a class; parents and the support coordinator see whom to turn to. */
static inline const char *hgw_school_group_teachers_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_text(doc, rec, HGW_SCHOOL_GROUP_TEACHERS, index);
}
/** Leerkrachten, one more at the end. */
static inline int32_t hgw_school_group_add_teachers(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_item_put(doc, rec, HGW_SCHOOL_GROUP_TEACHERS, value);
}
/** Bouw: Points to the base approach, so that the plan need only name what is extra (S115). */
static inline const char *hgw_school_group_section(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SCHOOL_GROUP_SECTION);
}
/** Bouw, set. */
static inline int32_t hgw_school_group_set_section(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SCHOOL_GROUP_SECTION, value);
}

/** @} */

/** @name pupil (leerling)
 *  @{ */

/** Id: Fixed key (pupil): references, and a file saved later, find the same record by it. */
static inline const char *hgw_pupil_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PUPIL_ID);
}
/** Id, set. */
static inline int32_t hgw_pupil_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PUPIL_ID, value);
}
/** Roepnaam: The name on the week plan and in the toolbox, so that the child and a substitute recognise it. */
static inline const char *hgw_pupil_given_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PUPIL_GIVEN_NAME);
}
/** Roepnaam, set. */
static inline int32_t hgw_pupil_set_given_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PUPIL_GIVEN_NAME, value);
}
/** Achternaam: Tells apart two children with the same given name, for those who may know. */
static inline const char *hgw_pupil_surname(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PUPIL_SURNAME);
}
/** Achternaam, set. */
static inline int32_t hgw_pupil_set_surname(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PUPIL_SURNAME, value);
}
/** Leerjaar: In a combination class the grade decides which goals are this child's (S64). */
static inline int64_t hgw_pupil_grade(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_PUPIL_GRADE);
}
/** Leerjaar, set. */
static inline int32_t hgw_pupil_set_grade(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_PUPIL_GRADE, value);
}
/** Groep: Says which class the child is in, when a dossier has more than one. */
static inline hgw_rec hgw_pupil_school_group(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_PUPIL_SCHOOL_GROUP);
}
/** Groep, set. */
static inline int32_t hgw_pupil_set_school_group(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_PUPIL_SCHOOL_GROUP, value);
}
/** Ouders en verzorgers, how many. */
static inline int32_t hgw_pupil_guardians_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_PUPIL_GUARDIANS);
}
/** Ouders en verzorgers: The people the school talks to about this child, even if there are four of them (S17). */
static inline hgw_rec hgw_pupil_guardians_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_PUPIL_GUARDIANS, index);
}
/** Ouders en verzorgers, one more at the end. */
static inline int32_t hgw_pupil_add_guardians(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_PUPIL_GUARDIANS, value);
}
/** Op school sinds: A child who joins halfway through the year had no start conversation and no first test; this shows that nobody neglected it (S24). */
static inline hgw_date hgw_pupil_enrolled_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PUPIL_ENROLLED_ON);
}
/** Op school sinds, set. */
static inline int32_t hgw_pupil_set_enrolled_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PUPIL_ENROLLED_ON, value);
}
/** Ondersteuning: Extra support brings legal rules, such as the development perspective (S4). */
static inline int32_t hgw_pupil_support_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_PUPIL_SUPPORT_KIND);
}
/** Ondersteuning, set. */
static inline int32_t hgw_pupil_set_support_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_PUPIL_SUPPORT_KIND, value);
}
/** Ondersteuning sinds: The term for the development perspective runs from this day. */
static inline hgw_date hgw_pupil_support_since(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PUPIL_SUPPORT_SINCE);
}
/** Ondersteuning sinds, set. */
static inline int32_t hgw_pupil_set_support_since(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PUPIL_SUPPORT_SINCE, value);
}

/** @} */

/** @name guardian (ouder of verzorger)
 *  @{ */

/** Id: Fixed key (guardian): references, and a file saved later, find the same record by it. */
static inline const char *hgw_guardian_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GUARDIAN_ID);
}
/** Id, set. */
static inline int32_t hgw_guardian_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GUARDIAN_ID, value);
}
/** Naam: Tells the teacher how to address the parent, and the team who was spoken to. */
static inline const char *hgw_guardian_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GUARDIAN_NAME);
}
/** Naam, set. */
static inline int32_t hgw_guardian_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GUARDIAN_NAME, value);
}

/** @} */

/** @name subgroup (subgroep)
 *  @{ */

/** Id: Fixed key (subgroup): references, and a file saved later, find the same record by it. */
static inline const char *hgw_subgroup_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUBGROUP_ID);
}
/** Id, set. */
static inline int32_t hgw_subgroup_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUBGROUP_ID, value);
}
/** Naam: A plain name that the children recognise as theirs, without a label. */
static inline const char *hgw_subgroup_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUBGROUP_NAME);
}
/** Naam, set. */
static inline int32_t hgw_subgroup_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUBGROUP_NAME, value);
}
/** Soort: The base group follows the base approach; only a subgroup calls for something extra (S78). */
static inline int32_t hgw_subgroup_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SUBGROUP_KIND);
}
/** Soort, set. */
static inline int32_t hgw_subgroup_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SUBGROUP_KIND, value);
}
/** Aanbod: Says which offer the teacher prepares; it is no verdict on a child and is not shown to the class. */
static inline int32_t hgw_subgroup_level(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SUBGROUP_LEVEL);
}
/** Aanbod, set. */
static inline int32_t hgw_subgroup_set_level(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SUBGROUP_LEVEL, value);
}
/** Vak: A child may get extra help with reading and be ahead in arithmetic. */
static inline const char *hgw_subgroup_subject(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUBGROUP_SUBJECT);
}
/** Vak, set. */
static inline int32_t hgw_subgroup_set_subject(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUBGROUP_SUBJECT, value);
}
/** Periode: A subgroup lasts for a period, so that nobody is stuck in it for years. */
static inline const char *hgw_subgroup_period(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUBGROUP_PERIOD);
}
/** Periode, set. */
static inline int32_t hgw_subgroup_set_period(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUBGROUP_PERIOD, value);
}
/** Leerlingen, how many. */
static inline int32_t hgw_subgroup_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_SUBGROUP_PUPILS);
}
/** Leerlingen: The substitute sees who comes to the instruction table (S83). */
static inline hgw_rec hgw_subgroup_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_SUBGROUP_PUPILS, index);
}
/** Leerlingen, one more at the end. */
static inline int32_t hgw_subgroup_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_SUBGROUP_PUPILS, value);
}
/** Leerjaren, how many. */
static inline int32_t hgw_subgroup_grades_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_SUBGROUP_GRADES);
}
/** Leerjaren: A whole grade of a combination class need not be listed child by child (S64). */
static inline int64_t hgw_subgroup_grades_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_SUBGROUP_GRADES, index);
}
/** Leerjaren, one more at the end. */
static inline int32_t hgw_subgroup_add_grades(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_SUBGROUP_GRADES, value);
}
/** Waarom deze subgroep: Explains which shared need brings these children together (S11). */
static inline const char *hgw_subgroup_rationale(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUBGROUP_RATIONALE);
}
/** Waarom deze subgroep, set. */
static inline int32_t hgw_subgroup_set_rationale(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUBGROUP_RATIONALE, value);
}
/** Vervolg op: The subgroup of the period before, so that it shows who joined (S12). */
static inline const char *hgw_subgroup_supersedes(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUBGROUP_SUPERSEDES);
}
/** Vervolg op, set. */
static inline int32_t hgw_subgroup_set_supersedes(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUBGROUP_SUPERSEDES, value);
}

/** @} */

/** @name roster (leerlingenlijst)
 *  @{ */

/** Id: Fixed key (roster): references, and a file saved later, find the same record by it. */
static inline const char *hgw_roster_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_ROSTER_ID);
}
/** Id, set. */
static inline int32_t hgw_roster_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_ROSTER_ID, value);
}
/** Titel: Lets a school that has two rosters choose the right one. */
static inline const char *hgw_roster_title(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_ROSTER_TITLE);
}
/** Titel, set. */
static inline int32_t hgw_roster_set_title(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_ROSTER_TITLE, value);
}
/** Schooljaar: The school year for which these classes hold. */
static inline const char *hgw_roster_school_year(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_ROSTER_SCHOOL_YEAR);
}
/** Schooljaar, set. */
static inline int32_t hgw_roster_set_school_year(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_ROSTER_SCHOOL_YEAR, value);
}
/** Groepen, how many. */
static inline int32_t hgw_roster_school_groups_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_ROSTER_SCHOOL_GROUPS);
}
/** Groepen: The classes of that year, combination classes too (S64). */
static inline hgw_rec hgw_roster_school_groups_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_ROSTER_SCHOOL_GROUPS, index);
}
/** Groepen, one more at the end. */
static inline hgw_rec hgw_roster_add_school_groups(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_ROSTER_SCHOOL_GROUPS);
}
/** Ouders en verzorgers, how many. */
static inline int32_t hgw_roster_guardians_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_ROSTER_GUARDIANS);
}
/** Ouders en verzorgers: Who belongs to a child, to talk with (S19). */
static inline hgw_rec hgw_roster_guardians_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_ROSTER_GUARDIANS, index);
}
/** Ouders en verzorgers, one more at the end. */
static inline hgw_rec hgw_roster_add_guardians(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_ROSTER_GUARDIANS);
}
/** Leerlingen, how many. */
static inline int32_t hgw_roster_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_ROSTER_PUPILS);
}
/** Leerlingen: The pupils with the ids of last year, so that their history goes along (S5). */
static inline hgw_rec hgw_roster_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_ROSTER_PUPILS, index);
}
/** Leerlingen, one more at the end. */
static inline hgw_rec hgw_roster_add_pupils(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_ROSTER_PUPILS);
}

/** @} */

/** @name dossier (dossier)
 *  @{ */

/** Id: Fixed key (dossier): references, and a file saved later, find the same record by it. */
static inline const char *hgw_dossier_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_DOSSIER_ID);
}
/** Id, set. */
static inline int32_t hgw_dossier_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_DOSSIER_ID, value);
}
/** Titel: Lets the teacher pick out this file among others. */
static inline const char *hgw_dossier_title(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_DOSSIER_TITLE);
}
/** Titel, set. */
static inline int32_t hgw_dossier_set_title(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_DOSSIER_TITLE, value);
}
/** Niveau: The principles apply to pupil, group and school; the level says whom this dossier is about (S3). */
static inline int32_t hgw_dossier_level(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_DOSSIER_LEVEL);
}
/** Niveau, set. */
static inline int32_t hgw_dossier_set_level(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_DOSSIER_LEVEL, value);
}
/** Ondersteuning: Extra support has other terms and other readers than basic support; this says which of the two it is (S4). */
static inline int32_t hgw_dossier_support_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_DOSSIER_SUPPORT_KIND);
}
/** Ondersteuning, set. */
static inline int32_t hgw_dossier_set_support_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_DOSSIER_SUPPORT_KIND, value);
}
/** Schooljaar: Points to the calendar, so that 'before the Christmas holiday' becomes a date (S67). */
static inline const char *hgw_dossier_school_year(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_DOSSIER_SCHOOL_YEAR);
}
/** Schooljaar, set. */
static inline int32_t hgw_dossier_set_school_year(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_DOSSIER_SCHOOL_YEAR, value);
}
/** School: Points to the school in the team file, with its region and its agreements. */
static inline const char *hgw_dossier_school(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_DOSSIER_SCHOOL);
}
/** School, set. */
static inline int32_t hgw_dossier_set_school(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_DOSSIER_SCHOOL, value);
}
/** Groepen, how many. */
static inline int32_t hgw_dossier_school_groups_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_SCHOOL_GROUPS);
}
/** Groepen: The class or classes of this dossier, so that a substitute can see it is the right file. */
static inline hgw_rec hgw_dossier_school_groups_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_SCHOOL_GROUPS, index);
}
/** Groepen, one more at the end. */
static inline hgw_rec hgw_dossier_add_school_groups(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_SCHOOL_GROUPS);
}
/** Leerlingen, how many. */
static inline int32_t hgw_dossier_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_PUPILS);
}
/** Leerlingen: Who is in the class; whatever belongs to a child refers to this list (S10). */
static inline hgw_rec hgw_dossier_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_PUPILS, index);
}
/** Leerlingen, one more at the end. */
static inline hgw_rec hgw_dossier_add_pupils(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_PUPILS);
}
/** Ouders en verzorgers, how many. */
static inline int32_t hgw_dossier_guardians_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_GUARDIANS);
}
/** Ouders en verzorgers: The people with whom talks are held and agreements made (S19). */
static inline hgw_rec hgw_dossier_guardians_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_GUARDIANS, index);
}
/** Ouders en verzorgers, one more at the end. */
static inline hgw_rec hgw_dossier_add_guardians(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_GUARDIANS);
}
/** Subgroepen, how many. */
static inline int32_t hgw_dossier_subgroups_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_SUBGROUPS);
}
/** Subgroepen: The base group and the subgroups for which the week plan names goals (S78). */
static inline hgw_rec hgw_dossier_subgroups_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_SUBGROUPS, index);
}
/** Subgroepen, one more at the end. */
static inline hgw_rec hgw_dossier_add_subgroups(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_SUBGROUPS);
}
/** Factoren, how many. */
static inline int32_t hgw_dossier_factors_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_FACTORS);
}
/** Factoren: What helps and what hinders; whatever helps is there to be used (S18). */
static inline hgw_rec hgw_dossier_factors_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_FACTORS, index);
}
/** Factoren, one more at the end. */
static inline hgw_rec hgw_dossier_add_factors(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_FACTORS);
}
/** Opbrengsten, how many. */
static inline int32_t hgw_dossier_outcome_targets_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_OUTCOME_TARGETS);
}
/** Opbrengsten: The dot on the horizon: what the teacher wants to have reached by the middle and the end of the year (S158, S159). */
static inline hgw_rec hgw_dossier_outcome_targets_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_OUTCOME_TARGETS, index);
}
/** Opbrengsten, one more at the end. */
static inline hgw_rec hgw_dossier_add_outcome_targets(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_OUTCOME_TARGETS);
}
/** Doelen, how many. */
static inline int32_t hgw_dossier_goals_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_GOALS);
}
/** Doelen: Without goals there is no direction and nothing to evaluate (S89). */
static inline hgw_rec hgw_dossier_goals_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_GOALS, index);
}
/** Doelen, one more at the end. */
static inline hgw_rec hgw_dossier_add_goals(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_GOALS);
}
/** Onderwijsbehoeften, how many. */
static inline int32_t hgw_dossier_needs_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_NEEDS);
}
/** Onderwijsbehoeften: What children need to reach the goals; the heart of responding to children (S15). */
static inline hgw_rec hgw_dossier_needs_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_NEEDS, index);
}
/** Onderwijsbehoeften, one more at the end. */
static inline hgw_rec hgw_dossier_add_needs(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_NEEDS);
}
/** Ondersteuningsbehoeften, how many. */
static inline int32_t hgw_dossier_support_needs_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_SUPPORT_NEEDS);
}
/** Ondersteuningsbehoeften: What teachers and parents need themselves, so that somebody gives them an answer (S17). */
static inline hgw_rec hgw_dossier_support_needs_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_SUPPORT_NEEDS, index);
}
/** Ondersteuningsbehoeften, one more at the end. */
static inline hgw_rec hgw_dossier_add_support_needs(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_SUPPORT_NEEDS);
}
/** Aanpak, how many. */
static inline int32_t hgw_dossier_approaches_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_APPROACHES);
}
/** Aanpak: What the teacher does in addition; the second main part of a plan (S96). */
static inline hgw_rec hgw_dossier_approaches_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_APPROACHES, index);
}
/** Aanpak, one more at the end. */
static inline hgw_rec hgw_dossier_add_approaches(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_APPROACHES);
}
/** Gereedschapskisten, how many. */
static inline int32_t hgw_dossier_toolboxes_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_TOOLBOXES);
}
/** Gereedschapskisten: Teacher and children fill in how a goal can be reached (S81). */
static inline hgw_rec hgw_dossier_toolboxes_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_TOOLBOXES, index);
}
/** Gereedschapskisten, one more at the end. */
static inline hgw_rec hgw_dossier_add_toolboxes(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_TOOLBOXES);
}
/** Plannen, how many. */
static inline int32_t hgw_dossier_plans_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_PLANS);
}
/** Plannen: Small plans for each period instead of two large ones a year (S145, S146). */
static inline hgw_rec hgw_dossier_plans_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_PLANS, index);
}
/** Plannen, one more at the end. */
static inline hgw_rec hgw_dossier_add_plans(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_PLANS);
}
/** Ontwikkelingsperspectieven, how many. */
static inline int32_t hgw_dossier_opps_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_OPPS);
}
/** Ontwikkelingsperspectieven: The legal plan for children with extra support, and for nobody else. */
static inline hgw_rec hgw_dossier_opps_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_OPPS, index);
}
/** Ontwikkelingsperspectieven, one more at the end. */
static inline hgw_rec hgw_dossier_add_opps(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_OPPS);
}
/** Weekplanningen, how many. */
static inline int32_t hgw_dossier_week_plans_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_WEEK_PLANS);
}
/** Weekplanningen: The main working document: it shows whether teaching responds to what children need (S61, S80). */
static inline hgw_rec hgw_dossier_week_plans_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_WEEK_PLANS, index);
}
/** Weekplanningen, one more at the end. */
static inline hgw_rec hgw_dossier_add_week_plans(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_WEEK_PLANS);
}
/** Groepsoverzichten, how many. */
static inline int32_t hgw_dossier_group_overviews_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_GROUP_OVERVIEWS);
}
/** Groepsoverzichten: A view of the group: similarities and differences side by side (S45). */
static inline hgw_rec hgw_dossier_group_overviews_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_GROUP_OVERVIEWS, index);
}
/** Groepsoverzichten, one more at the end. */
static inline hgw_rec hgw_dossier_add_group_overviews(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_GROUP_OVERVIEWS);
}
/** Gesprekken, how many. */
static inline int32_t hgw_dossier_conversations_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_CONVERSATIONS);
}
/** Gesprekken: Who spoke with whom and what came of it, so that no voice is lost (S22, S24). */
static inline hgw_rec hgw_dossier_conversations_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_CONVERSATIONS, index);
}
/** Gesprekken, one more at the end. */
static inline hgw_rec hgw_dossier_add_conversations(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_CONVERSATIONS);
}
/** Klassengesprekken, how many. */
static inline int32_t hgw_dossier_class_discussions_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_CLASS_DISCUSSIONS);
}
/** Klassengesprekken: Shows that plan and week were discussed with the children; that keeps the plan alive (S84, S123). */
static inline hgw_rec hgw_dossier_class_discussions_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_CLASS_DISCUSSIONS, index);
}
/** Klassengesprekken, one more at the end. */
static inline hgw_rec hgw_dossier_add_class_discussions(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_CLASS_DISCUSSIONS);
}
/** Tips, how many. */
static inline int32_t hgw_dossier_tips_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_TIPS);
}
/** Tips: What children and parents advise the teacher, with the answer they got (S108, S124). */
static inline hgw_rec hgw_dossier_tips_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_TIPS, index);
}
/** Tips, one more at the end. */
static inline hgw_rec hgw_dossier_add_tips(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_TIPS);
}
/** Afspraken, how many. */
static inline int32_t hgw_dossier_agreements_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_AGREEMENTS);
}
/** Afspraken: Who does what by when, so that people do what they said (S20). */
static inline hgw_rec hgw_dossier_agreements_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_AGREEMENTS, index);
}
/** Afspraken, one more at the end. */
static inline hgw_rec hgw_dossier_add_agreements(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_AGREEMENTS);
}
/** Ouderactiviteiten, how many. */
static inline int32_t hgw_dossier_parent_activities_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_PARENT_ACTIVITIES);
}
/** Ouderactiviteiten: What parents do with their child at home; it makes involvement concrete (S7, S133). */
static inline hgw_rec hgw_dossier_parent_activities_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_PARENT_ACTIVITIES, index);
}
/** Ouderactiviteiten, one more at the end. */
static inline hgw_rec hgw_dossier_add_parent_activities(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_PARENT_ACTIVITIES);
}
/** Presentaties, how many. */
static inline int32_t hgw_dossier_presentations_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_PRESENTATIONS);
}
/** Presentaties: Parents and children show what they did together (S135). */
static inline hgw_rec hgw_dossier_presentations_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_PRESENTATIONS, index);
}
/** Presentaties, one more at the end. */
static inline hgw_rec hgw_dossier_add_presentations(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_PRESENTATIONS);
}
/** Keuzes van leerlingen, how many. */
static inline int32_t hgw_dossier_choices_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_CHOICES);
}
/** Keuzes van leerlingen: What children decided for themselves; it makes them co-owners (S73, S74). */
static inline hgw_rec hgw_dossier_choices_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_CHOICES, index);
}
/** Keuzes van leerlingen, one more at the end. */
static inline hgw_rec hgw_dossier_add_choices(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_CHOICES);
}
/** Gegevens, how many. */
static inline int32_t hgw_dossier_evidence_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_EVIDENCE);
}
/** Gegevens: Signs that a goal is coming closer: a test, an observation, a talk, a piece of work (S154). */
static inline hgw_rec hgw_dossier_evidence_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_EVIDENCE, index);
}
/** Gegevens, one more at the end. */
static inline hgw_rec hgw_dossier_add_evidence(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_EVIDENCE);
}
/** Evaluaties, how many. */
static inline int32_t hgw_dossier_evaluations_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_EVALUATIONS);
}
/** Evaluaties: At the end of each period: which goals were reached and which were not (S82). */
static inline hgw_rec hgw_dossier_evaluations_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_EVALUATIONS, index);
}
/** Evaluaties, one more at the end. */
static inline hgw_rec hgw_dossier_add_evaluations(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_EVALUATIONS);
}
/** Factoranalyses, how many. */
static inline int32_t hgw_dossier_goal_analyses_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_GOAL_ANALYSES);
}
/** Factoranalyses: Why a goal was or was not reached, to be used next time (S120). */
static inline hgw_rec hgw_dossier_goal_analyses_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_GOAL_ANALYSES, index);
}
/** Factoranalyses, one more at the end. */
static inline hgw_rec hgw_dossier_add_goal_analyses(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_GOAL_ANALYSES);
}
/** Bijstellingen, how many. */
static inline int32_t hgw_dossier_adjustments_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_ADJUSTMENTS);
}
/** Bijstellingen: What changes after an evaluation; otherwise the tasting was for nothing (S112, S155). */
static inline hgw_rec hgw_dossier_adjustments_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_ADJUSTMENTS, index);
}
/** Bijstellingen, one more at the end. */
static inline hgw_rec hgw_dossier_add_adjustments(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_ADJUSTMENTS);
}
/** Portfolio, how many. */
static inline int32_t hgw_dossier_portfolio_items_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_PORTFOLIO_ITEMS);
}
/** Portfolio: Work in which a child shows its own growth over the years (S128). */
static inline hgw_rec hgw_dossier_portfolio_items_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_PORTFOLIO_ITEMS, index);
}
/** Portfolio, one more at the end. */
static inline hgw_rec hgw_dossier_add_portfolio_items(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_PORTFOLIO_ITEMS);
}
/** Gebruik van documenten, how many. */
static inline int32_t hgw_dossier_use_records_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_USE_RECORDS);
}
/** Gebruik van documenten: Whether a plan is still looked at, or has disappeared into a drawer (S29, S56). */
static inline hgw_rec hgw_dossier_use_records_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_USE_RECORDS, index);
}
/** Gebruik van documenten, one more at the end. */
static inline hgw_rec hgw_dossier_add_use_records(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_USE_RECORDS);
}
/** Nog te besluiten, how many. */
static inline int32_t hgw_dossier_decisions_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_DECISIONS);
}
/** Nog te besluiten: What a person must choose for the next period; the program fills in nothing (S12). */
static inline hgw_rec hgw_dossier_decisions_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_DECISIONS, index);
}
/** Nog te besluiten, one more at the end. */
static inline hgw_rec hgw_dossier_add_decisions(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_DECISIONS);
}
/** Vervolg op: The dossier of last year, so that history can still be read (S5). */
static inline const char *hgw_dossier_supersedes(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_DOSSIER_SUPERSEDES);
}
/** Vervolg op, set. */
static inline int32_t hgw_dossier_set_supersedes(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_DOSSIER_SUPERSEDES, value);
}
/** Weggelaten, how many. */
static inline int32_t hgw_dossier_withheld_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_DOSSIER_WITHHELD);
}
/** Weggelaten: The privacy classes that were left out of this file, so that nobody takes what is withheld for missing. */
static inline int64_t hgw_dossier_withheld_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_DOSSIER_WITHHELD, index);
}
/** Weggelaten, one more at the end. */
static inline int32_t hgw_dossier_add_withheld(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_DOSSIER_WITHHELD, value);
}
/** Eigen oordelen, how many. */
static inline int32_t hgw_dossier_teacher_verdicts_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_DOSSIER_TEACHER_VERDICTS);
}
/** Eigen oordelen: What the teacher decided beside what had been computed. */
static inline hgw_rec hgw_dossier_teacher_verdicts_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_DOSSIER_TEACHER_VERDICTS, index);
}
/** Eigen oordelen, one more at the end. */
static inline hgw_rec hgw_dossier_add_teacher_verdicts(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_DOSSIER_TEACHER_VERDICTS);
}

/** @} */

/** @name factor (factor)
 *  @{ */

/** Id: Fixed key (factor): references, and a file saved later, find the same record by it. */
static inline const char *hgw_factor_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FACTOR_ID);
}
/** Id, set. */
static inline int32_t hgw_factor_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FACTOR_ID, value);
}
/** Factor: What helps or hinders, in plain words, such as 'likes to work with others'. */
static inline const char *hgw_factor_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FACTOR_TEXT);
}
/** Factor, set. */
static inline int32_t hgw_factor_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FACTOR_TEXT, value);
}
/** Stimulerend of belemmerend: A plan that names only hindrances leaves strengths unused (S18). */
static inline int32_t hgw_factor_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FACTOR_KIND);
}
/** Stimulerend of belemmerend, set. */
static inline int32_t hgw_factor_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FACTOR_KIND, value);
}
/** Van wie of wat: The group, the teacher, the team and the parents have strengths too, not only the child (S18). */
static inline int32_t hgw_factor_holder(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FACTOR_HOLDER);
}
/** Van wie of wat, set. */
static inline int32_t hgw_factor_set_holder(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FACTOR_HOLDER, value);
}
/** Beïnvloedbaar: The teacher chooses to work on what can be changed. */
static inline int32_t hgw_factor_influenceable(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FACTOR_INFLUENCEABLE);
}
/** Beïnvloedbaar, set. */
static inline int32_t hgw_factor_set_influenceable(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FACTOR_INFLUENCEABLE, value);
}
/** Leerlingen, how many. */
static inline int32_t hgw_factor_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_FACTOR_PUPILS);
}
/** Leerlingen: The children it concerns, so that the teacher sees whose strength can be used for a goal. */
static inline hgw_rec hgw_factor_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_FACTOR_PUPILS, index);
}
/** Leerlingen, one more at the end. */
static inline int32_t hgw_factor_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_FACTOR_PUPILS, value);
}
/** Subgroep: What holds for a whole subgroup need not be written down eight times (S50). */
static inline hgw_rec hgw_factor_subgroup(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_FACTOR_SUBGROUP);
}
/** Subgroep, set. */
static inline int32_t hgw_factor_set_subgroup(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_FACTOR_SUBGROUP, value);
}
/** Doelen, how many. */
static inline int32_t hgw_factor_goals_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_FACTOR_GOALS);
}
/** Doelen: A factor counts for a particular goal; for another goal it may work the other way round (S120). */
static inline hgw_rec hgw_factor_goals_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_FACTOR_GOALS, index);
}
/** Doelen, one more at the end. */
static inline int32_t hgw_factor_add_goals(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_FACTOR_GOALS, value);
}
/** Genoteerd op: What got in the way last year may no longer be true. */
static inline hgw_date hgw_factor_noted_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_FACTOR_NOTED_ON);
}
/** Genoteerd op, set. */
static inline int32_t hgw_factor_set_noted_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_FACTOR_NOTED_ON, value);
}
/** Uit gesprek: Shows that the child or the parent said so themselves (S24). */
static inline hgw_rec hgw_factor_conversation(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_FACTOR_CONVERSATION);
}
/** Uit gesprek, set. */
static inline int32_t hgw_factor_set_conversation(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_FACTOR_CONVERSATION, value);
}
/** Vervolg op: The strength of last year that comes along, with what it helped then (S5, S18). */
static inline const char *hgw_factor_supersedes(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FACTOR_SUPERSEDES);
}
/** Vervolg op, set. */
static inline int32_t hgw_factor_set_supersedes(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FACTOR_SUPERSEDES, value);
}

/** @} */

/** @name outcome_target (opbrengst)
 *  @{ */

/** Id: Fixed key (outcome target): references, and a file saved later, find the same record by it. */
static inline const char *hgw_outcome_target_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OUTCOME_TARGET_ID);
}
/** Id, set. */
static inline int32_t hgw_outcome_target_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OUTCOME_TARGET_ID, value);
}
/** Opbrengst: The outcome in plain words, even when no test score can express it (S43). */
static inline const char *hgw_outcome_target_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OUTCOME_TARGET_TEXT);
}
/** Opbrengst, set. */
static inline int32_t hgw_outcome_target_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OUTCOME_TARGET_TEXT, value);
}
/** Meetmoment: Decides when the teacher compares this outcome with what was reached: in the middle or at the end of the year (S153). */
static inline const char *hgw_outcome_target_moment(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OUTCOME_TARGET_MOMENT);
}
/** Meetmoment, set. */
static inline int32_t hgw_outcome_target_set_moment(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OUTCOME_TARGET_MOMENT, value);
}
/** Vak: Outcomes are agreed per subject, so that the goals of that subject can work towards them. */
static inline const char *hgw_outcome_target_subject(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OUTCOME_TARGET_SUBJECT);
}
/** Vak, set. */
static inline int32_t hgw_outcome_target_set_subject(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OUTCOME_TARGET_SUBJECT, value);
}
/** Maat: Says how the outcome is measured, so that scores and levels are not mixed up. */
static inline int32_t hgw_outcome_target_measure(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_OUTCOME_TARGET_MEASURE);
}
/** Maat, set. */
static inline int32_t hgw_outcome_target_set_measure(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_OUTCOME_TARGET_MEASURE, value);
}
/** Streefscore: The skill score the group is working towards; the test score will be set beside it. */
static inline double hgw_outcome_target_score(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_OUTCOME_TARGET_SCORE);
}
/** Streefscore, set. */
static inline int32_t hgw_outcome_target_set_score(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_OUTCOME_TARGET_SCORE, value);
}
/** Streefniveau: The level the group is working towards, such as C or III, for those who do not use scores. */
static inline const char *hgw_outcome_target_grading(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OUTCOME_TARGET_GRADING);
}
/** Streefniveau, set. */
static inline int32_t hgw_outcome_target_set_grading(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OUTCOME_TARGET_GRADING, value);
}
/** Deel van de leerlingen: How much of the group is to reach it, when it is not meant for every child. */
static inline double hgw_outcome_target_share(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_OUTCOME_TARGET_SHARE);
}
/** Deel van de leerlingen, set. */
static inline int32_t hgw_outcome_target_set_share(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_OUTCOME_TARGET_SHARE, value);
}
/** Instrument: The test that measures it, so that scores can be compared. */
static inline const char *hgw_outcome_target_instrument(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OUTCOME_TARGET_INSTRUMENT);
}
/** Instrument, set. */
static inline int32_t hgw_outcome_target_set_instrument(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OUTCOME_TARGET_INSTRUMENT, value);
}
/** Subgroepen, how many. */
static inline int32_t hgw_outcome_target_subgroups_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_OUTCOME_TARGET_SUBGROUPS);
}
/** Subgroepen: Lets the teacher set another outcome for a subgroup than for the base group. */
static inline hgw_rec hgw_outcome_target_subgroups_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_OUTCOME_TARGET_SUBGROUPS, index);
}
/** Subgroepen, one more at the end. */
static inline int32_t hgw_outcome_target_add_subgroups(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_OUTCOME_TARGET_SUBGROUPS, value);
}
/** Leerjaren, how many. */
static inline int32_t hgw_outcome_target_grades_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_OUTCOME_TARGET_GRADES);
}
/** Leerjaren: In a combination class each grade has its own bar to clear (S64). */
static inline int64_t hgw_outcome_target_grades_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_OUTCOME_TARGET_GRADES, index);
}
/** Leerjaren, one more at the end. */
static inline int32_t hgw_outcome_target_add_grades(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_OUTCOME_TARGET_GRADES, value);
}
/** Leerlingen, how many. */
static inline int32_t hgw_outcome_target_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_OUTCOME_TARGET_PUPILS);
}
/** Leerlingen: A child who follows a learning path of its own has an outcome of its own. */
static inline hgw_rec hgw_outcome_target_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_OUTCOME_TARGET_PUPILS, index);
}
/** Leerlingen, one more at the end. */
static inline int32_t hgw_outcome_target_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_OUTCOME_TARGET_PUPILS, value);
}
/** Toetsdatum: The school's own day of the test; without it the first school day of the measuring window counts. */
static inline hgw_date hgw_outcome_target_due_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_OUTCOME_TARGET_DUE_ON);
}
/** Toetsdatum, set. */
static inline int32_t hgw_outcome_target_set_due_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_OUTCOME_TARGET_DUE_ON, value);
}
/** Gemeten vanaf: Where the line to the target begins: after an adjustment a new one begins. */
static inline hgw_date hgw_outcome_target_start_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_OUTCOME_TARGET_START_ON);
}
/** Gemeten vanaf, set. */
static inline int32_t hgw_outcome_target_set_start_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_OUTCOME_TARGET_START_ON, value);
}
/** Doen niet mee, how many. */
static inline int32_t hgw_outcome_target_exempt_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_OUTCOME_TARGET_EXEMPT);
}
/** Doen niet mee: Children for whom this outcome does not hold; they are named and not left out in silence. */
static inline hgw_rec hgw_outcome_target_exempt_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_OUTCOME_TARGET_EXEMPT, index);
}
/** Doen niet mee, one more at the end. */
static inline int32_t hgw_outcome_target_add_exempt(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_OUTCOME_TARGET_EXEMPT, value);
}

/** @} */

/** @name goal (doel)
 *  @{ */

/** Id: Fixed key (goal): references, and a file saved later, find the same record by it. */
static inline const char *hgw_goal_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GOAL_ID);
}
/** Id, set. */
static inline int32_t hgw_goal_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GOAL_ID, value);
}
/** Doel: What will be learned, in words that teacher, child and parent understand (S65). */
static inline const char *hgw_goal_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GOAL_TEXT);
}
/** Doel, set. */
static inline int32_t hgw_goal_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GOAL_TEXT, value);
}
/** Voor wie: A goal of the group, of a subgroup, of a child, or of parent and child each calls for a different talk (S125, S133). */
static inline int32_t hgw_goal_scope(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_GOAL_SCOPE);
}
/** Voor wie, set. */
static inline int32_t hgw_goal_set_scope(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_GOAL_SCOPE, value);
}
/** Cruciaal doel: Other goals build on a crucial one, so it is the first to get time (S71). */
static inline int32_t hgw_goal_crucial(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_GOAL_CRUCIAL);
}
/** Cruciaal doel, set. */
static inline int32_t hgw_goal_set_crucial(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_GOAL_CRUCIAL, value);
}
/** Vak: Says which subject the goal belongs to, and so which lessons of the week (S66). */
static inline const char *hgw_goal_subject(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GOAL_SUBJECT);
}
/** Vak, set. */
static inline int32_t hgw_goal_set_subject(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GOAL_SUBJECT, value);
}
/** Periode: Seven weeks is a stretch that everyone can keep in view; when they are over, you look back (S67, S82). */
static inline const char *hgw_goal_period(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GOAL_PERIOD);
}
/** Periode, set. */
static inline int32_t hgw_goal_set_period(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GOAL_PERIOD, value);
}
/** Subgroepen, how many. */
static inline int32_t hgw_goal_subgroups_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_GOAL_SUBGROUPS);
}
/** Subgroepen: Lets the week show whom the goal is for, in the base group or in a subgroup (S78). */
static inline hgw_rec hgw_goal_subgroups_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_GOAL_SUBGROUPS, index);
}
/** Subgroepen, one more at the end. */
static inline int32_t hgw_goal_add_subgroups(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_GOAL_SUBGROUPS, value);
}
/** Leerjaren, how many. */
static inline int32_t hgw_goal_grades_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_GOAL_GRADES);
}
/** Leerjaren: In a combination class a goal often applies to one grade (S64). */
static inline int64_t hgw_goal_grades_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_GOAL_GRADES, index);
}
/** Leerjaren, one more at the end. */
static inline int32_t hgw_goal_add_grades(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_GOAL_GRADES, value);
}
/** Leerlingen, how many. */
static inline int32_t hgw_goal_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_GOAL_PUPILS);
}
/** Leerlingen: A goal of one's own belongs to a child, who has a say in it (S125). */
static inline hgw_rec hgw_goal_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_GOAL_PUPILS, index);
}
/** Leerlingen, one more at the end. */
static inline int32_t hgw_goal_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_GOAL_PUPILS, value);
}
/** Voorbeeldopgave: One task such as 91 – 54 tells a child, a parent or a substitute more than a sentence does (S71). */
static inline const char *hgw_goal_example_task(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GOAL_EXAMPLE_TASK);
}
/** Voorbeeldopgave, set. */
static inline int32_t hgw_goal_set_example_task(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GOAL_EXAMPLE_TASK, value);
}
/** Wanneer gehaald: Agreed beforehand what counts as reached, so that children can see for themselves whether they are there. */
static inline const char *hgw_goal_criterion(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GOAL_CRITERION);
}
/** Wanneer gehaald, set. */
static inline int32_t hgw_goal_set_criterion(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GOAL_CRITERION, value);
}
/** Vindplaatsen in de methode, how many. */
static inline int32_t hgw_goal_method_refs_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_GOAL_METHOD_REFS);
}
/** Vindplaatsen in de methode: Points to block, lesson and page instead of copying the textbook (S165, S166). */
static inline hgw_rec hgw_goal_method_refs_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_GOAL_METHOD_REFS, index);
}
/** Vindplaatsen in de methode, one more at the end. */
static inline hgw_rec hgw_goal_add_method_refs(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_GOAL_METHOD_REFS);
}
/** Hoe we kijken of het lukt, how many. */
static inline int32_t hgw_goal_planned_evidence_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_GOAL_PLANNED_EVIDENCE);
}
/** Hoe we kijken of het lukt: Decided beforehand how to taste in between: a test, an observation or a talk (S154). */
static inline int64_t hgw_goal_planned_evidence_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_GOAL_PLANNED_EVIDENCE, index);
}
/** Hoe we kijken of het lukt, one more at the end. */
static inline int32_t hgw_goal_add_planned_evidence(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_GOAL_PLANNED_EVIDENCE, value);
}
/** Opgesteld op: The day the goal was chosen; from then on it can be followed (S149). */
static inline hgw_date hgw_goal_made_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_GOAL_MADE_ON);
}
/** Opgesteld op, set. */
static inline int32_t hgw_goal_set_made_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_GOAL_MADE_ON, value);
}
/** Kijken we terug op: The day on which teacher and children see whether it worked, just before the vacation (S82). */
static inline hgw_date hgw_goal_target_date(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_GOAL_TARGET_DATE);
}
/** Kijken we terug op, set. */
static inline int32_t hgw_goal_set_target_date(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_GOAL_TARGET_DATE, value);
}
/** Bouwt voort op, how many. */
static inline int32_t hgw_goal_prerequisites_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_GOAL_PREREQUISITES);
}
/** Bouwt voort op: What has to work first, such as the times tables; found out together with the children (S72). */
static inline hgw_rec hgw_goal_prerequisites_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_GOAL_PREREQUISITES, index);
}
/** Bouwt voort op, one more at the end. */
static inline int32_t hgw_goal_add_prerequisites(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_GOAL_PREREQUISITES, value);
}
/** Draagt bij aan opbrengst, how many. */
static inline int32_t hgw_goal_outcomes_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_GOAL_OUTCOMES);
}
/** Draagt bij aan opbrengst: Shows whether the small goals lead to the dot on the horizon (S156). */
static inline hgw_rec hgw_goal_outcomes_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_GOAL_OUTCOMES, index);
}
/** Draagt bij aan opbrengst, one more at the end. */
static inline int32_t hgw_goal_add_outcomes(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_GOAL_OUTCOMES, value);
}
/** Hangt in de klas: A target goal on the wall belongs to the whole class (S121). */
static inline int32_t hgw_goal_on_wall(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_GOAL_ON_WALL);
}
/** Hangt in de klas, set. */
static inline int32_t hgw_goal_set_on_wall(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_GOAL_ON_WALL, value);
}
/** Opgesteld door, how many. */
static inline int32_t hgw_goal_authors_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_GOAL_AUTHORS);
}
/** Opgesteld door: Teachers word goals together with the support coordinator; this shows who stands behind them (S65). */
static inline const char *hgw_goal_authors_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_text(doc, rec, HGW_GOAL_AUTHORS, index);
}
/** Opgesteld door, one more at the end. */
static inline int32_t hgw_goal_add_authors(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_item_put(doc, rec, HGW_GOAL_AUTHORS, value);
}
/** Samen met leerlingen: Whether children helped to think it up; if so, they are co-owners (S72, S73). */
static inline int32_t hgw_goal_with_pupils(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_GOAL_WITH_PUPILS);
}
/** Samen met leerlingen, set. */
static inline int32_t hgw_goal_set_with_pupils(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_GOAL_WITH_PUPILS, value);
}
/** Uit gesprek: The talk in which the goal was chosen, so that the child's own voice can be found again (S125). */
static inline hgw_rec hgw_goal_conversation(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_GOAL_CONVERSATION);
}
/** Uit gesprek, set. */
static inline int32_t hgw_goal_set_conversation(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_GOAL_CONVERSATION, value);
}
/** Waarom dit doel: Explains to colleagues and parents why this goal, of all goals, gets time now (S100). */
static inline const char *hgw_goal_rationale(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GOAL_RATIONALE);
}
/** Waarom dit doel, set. */
static inline int32_t hgw_goal_set_rationale(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GOAL_RATIONALE, value);
}
/** Tip voor thuis: What any parent can do at home towards this goal (S132, S136). */
static inline const char *hgw_goal_home_tip(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GOAL_HOME_TIP);
}
/** Tip voor thuis, set. */
static inline int32_t hgw_goal_set_home_tip(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GOAL_HOME_TIP, value);
}
/** Vervolg op: Connects it with the goal of the last period or year, so that nothing starts from scratch (S5, S12). */
static inline const char *hgw_goal_supersedes(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GOAL_SUPERSEDES);
}
/** Vervolg op, set. */
static inline int32_t hgw_goal_set_supersedes(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GOAL_SUPERSEDES, value);
}
/** Instrument: What measures whether it works, where that is done with a test or list. */
static inline const char *hgw_goal_instrument(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GOAL_INSTRUMENT);
}
/** Instrument, set. */
static inline int32_t hgw_goal_set_instrument(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GOAL_INSTRUMENT, value);
}
/** Streefscore: The score that counts as reached, in points of the instrument. */
static inline double hgw_goal_score(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_GOAL_SCORE);
}
/** Streefscore, set. */
static inline int32_t hgw_goal_set_score(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_GOAL_SCORE, value);
}
/** Streefniveau: The level or step that counts as reached. */
static inline const char *hgw_goal_grading(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GOAL_GRADING);
}
/** Streefniveau, set. */
static inline int32_t hgw_goal_set_grading(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GOAL_GRADING, value);
}

/** @} */

/** @name need (onderwijsbehoefte)
 *  @{ */

/** Id: Fixed key (educational need): references, and a file saved later, find the same record by it. */
static inline const char *hgw_need_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_NEED_ID);
}
/** Id, set. */
static inline int32_t hgw_need_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_NEED_ID, value);
}
/** Heeft nodig: The sentence stem completed, so concretely that somebody can do it tomorrow (S15). */
static inline const char *hgw_need_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_NEED_TEXT);
}
/** Heeft nodig, set. */
static inline int32_t hgw_need_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_NEED_TEXT, value);
}
/** Soort behoefte: Stems such as 'instruction that' make a teacher think of more than materials. */
static inline int32_t hgw_need_category(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_NEED_CATEGORY);
}
/** Soort behoefte, set. */
static inline int32_t hgw_need_set_category(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_NEED_CATEGORY, value);
}
/** Gebied: Shows who can act on it, in lessons, in class or at home: learning, behaviour or upbringing (S15). */
static inline int32_t hgw_need_domain(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_NEED_DOMAIN);
}
/** Gebied, set. */
static inline int32_t hgw_need_set_domain(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_NEED_DOMAIN, value);
}
/** Om dit doel te halen: A need without a goal is a wish; the goal says what it is for (S15). */
static inline hgw_rec hgw_need_goal(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_NEED_GOAL);
}
/** Om dit doel te halen, set. */
static inline int32_t hgw_need_set_goal(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_NEED_GOAL, value);
}
/** Subgroep: Children with the same need can be helped together (S11). */
static inline hgw_rec hgw_need_subgroup(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_NEED_SUBGROUP);
}
/** Subgroep, set. */
static inline int32_t hgw_need_set_subgroup(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_NEED_SUBGROUP, value);
}
/** Leerlingen, how many. */
static inline int32_t hgw_need_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_NEED_PUPILS);
}
/** Leerlingen: Who has this need, so that the answer and the approach reach those children. */
static inline hgw_rec hgw_need_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_NEED_PUPILS, index);
}
/** Leerlingen, one more at the end. */
static inline int32_t hgw_need_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_NEED_PUPILS, value);
}
/** Genoemd door, how many. */
static inline int32_t hgw_need_voiced_by_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_NEED_VOICED_BY);
}
/** Genoemd door: Children and parents often know best what helps; here you can still see who said it (S70, S92). */
static inline int64_t hgw_need_voiced_by_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_NEED_VOICED_BY, index);
}
/** Genoemd door, one more at the end. */
static inline int32_t hgw_need_add_voiced_by(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_NEED_VOICED_BY, value);
}
/** Genoemd door leerlingen, how many. */
static inline int32_t hgw_need_voiced_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_NEED_VOICED_PUPILS);
}
/** Genoemd door leerlingen: Which children said it themselves, when the need is shared by a whole subgroup (S70). */
static inline hgw_rec hgw_need_voiced_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_NEED_VOICED_PUPILS, index);
}
/** Genoemd door leerlingen, one more at the end. */
static inline int32_t hgw_need_add_voiced_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_NEED_VOICED_PUPILS, value);
}
/** Sinds: Makes a need stand out that has gone without an answer for a long time. */
static inline hgw_date hgw_need_since(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_NEED_SINCE);
}
/** Sinds, set. */
static inline int32_t hgw_need_set_since(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_NEED_SINCE, value);
}
/** Uit gesprek: The talk with child or parent in which it was said (S69, S92). */
static inline hgw_rec hgw_need_conversation(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_NEED_CONVERSATION);
}
/** Uit gesprek, set. */
static inline int32_t hgw_need_set_conversation(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_NEED_CONVERSATION, value);
}
/** Antwoord: What is done about it, or why not now; those who speak up hear back (S19). */
static inline const char *hgw_need_answer(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_NEED_ANSWER);
}
/** Antwoord, set. */
static inline int32_t hgw_need_set_answer(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_NEED_ANSWER, value);
}
/** Beantwoord op: The day on which the child or the parent got an answer (S19). */
static inline hgw_date hgw_need_answered_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_NEED_ANSWERED_ON);
}
/** Beantwoord op, set. */
static inline int32_t hgw_need_set_answered_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_NEED_ANSWERED_ON, value);
}
/** Vervolg op: The new teacher sees what was already known last year (S5, S26). */
static inline const char *hgw_need_supersedes(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_NEED_SUPERSEDES);
}
/** Vervolg op, set. */
static inline int32_t hgw_need_set_supersedes(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_NEED_SUPERSEDES, value);
}

/** @} */

/** @name support_need (ondersteuningsbehoefte)
 *  @{ */

/** Id: Fixed key (support need): references, and a file saved later, find the same record by it. */
static inline const char *hgw_support_need_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUPPORT_NEED_ID);
}
/** Id, set. */
static inline int32_t hgw_support_need_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUPPORT_NEED_ID, value);
}
/** Heeft verder nodig: What is still missing, put so that management or the support coordinator can say yes or no (S17). */
static inline const char *hgw_support_need_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUPPORT_NEED_TEXT);
}
/** Heeft verder nodig, set. */
static inline int32_t hgw_support_need_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUPPORT_NEED_TEXT, value);
}
/** Wil bereiken: Begins with what the teacher or parent wants, not with what goes wrong (S18). */
static inline const char *hgw_support_need_wants(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUPPORT_NEED_WANTS);
}
/** Wil bereiken, set. */
static inline int32_t hgw_support_need_set_wants(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUPPORT_NEED_WANTS, value);
}
/** Doet zelf al: Shows what is already being done; that shows appreciation and spares them well-meant advice (S18). */
static inline const char *hgw_support_need_already_does(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUPPORT_NEED_ALREADY_DOES);
}
/** Doet zelf al, set. */
static inline int32_t hgw_support_need_set_already_does(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUPPORT_NEED_ALREADY_DOES, value);
}
/** Soort ondersteuning: Knowledge, hands and time each call for a different answer. */
static inline int32_t hgw_support_need_category(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SUPPORT_NEED_CATEGORY);
}
/** Soort ondersteuning, set. */
static inline int32_t hgw_support_need_set_category(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SUPPORT_NEED_CATEGORY, value);
}
/** Medewerker: The colleague who asked, so that the answer reaches that person. */
static inline const char *hgw_support_need_staff(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUPPORT_NEED_STAFF);
}
/** Medewerker, set. */
static inline int32_t hgw_support_need_set_staff(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUPPORT_NEED_STAFF, value);
}
/** Ouder of verzorger: The parent who asked; parents need support too (S17). */
static inline hgw_rec hgw_support_need_guardian(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_SUPPORT_NEED_GUARDIAN);
}
/** Ouder of verzorger, set. */
static inline int32_t hgw_support_need_set_guardian(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_SUPPORT_NEED_GUARDIAN, value);
}
/** Rond leerlingen, how many. */
static inline int32_t hgw_support_need_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_SUPPORT_NEED_PUPILS);
}
/** Rond leerlingen: The children the question is about, so that the answer suits them. */
static inline hgw_rec hgw_support_need_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_SUPPORT_NEED_PUPILS, index);
}
/** Rond leerlingen, one more at the end. */
static inline int32_t hgw_support_need_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_SUPPORT_NEED_PUPILS, value);
}
/** Stand: Shows which questions are still open; we do what we say (S20). */
static inline int32_t hgw_support_need_status(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SUPPORT_NEED_STATUS);
}
/** Stand, set. */
static inline int32_t hgw_support_need_set_status(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SUPPORT_NEED_STATUS, value);
}
/** Reden: A no with a reason is an answer too. */
static inline const char *hgw_support_need_reason(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUPPORT_NEED_REASON);
}
/** Reden, set. */
static inline int32_t hgw_support_need_set_reason(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUPPORT_NEED_REASON, value);
}
/** Gevraagd op: Shows how long somebody has been waiting for an answer. */
static inline hgw_date hgw_support_need_asked_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_SUPPORT_NEED_ASKED_ON);
}
/** Gevraagd op, set. */
static inline int32_t hgw_support_need_set_asked_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_SUPPORT_NEED_ASKED_ON, value);
}
/** Antwoord: What was promised: a visit to the class, half an hour, materials (S116, S130). */
static inline const char *hgw_support_need_answer(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SUPPORT_NEED_ANSWER);
}
/** Antwoord, set. */
static inline int32_t hgw_support_need_set_answer(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SUPPORT_NEED_ANSWER, value);
}
/** Beantwoord op: From this day on the colleague or parent is no longer waiting. */
static inline hgw_date hgw_support_need_answered_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_SUPPORT_NEED_ANSWERED_ON);
}
/** Beantwoord op, set. */
static inline int32_t hgw_support_need_set_answered_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_SUPPORT_NEED_ANSWERED_ON, value);
}
/** Uit gesprek: The course conversation or talk with parents in which the question came up (S116). */
static inline hgw_rec hgw_support_need_conversation(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_SUPPORT_NEED_CONVERSATION);
}
/** Uit gesprek, set. */
static inline int32_t hgw_support_need_set_conversation(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_SUPPORT_NEED_CONVERSATION, value);
}

/** @} */

/** @name decision (te besluiten)
 *  @{ */

/** Id: Fixed key (decision to make): references, and a file saved later, find the same record by it. */
static inline const char *hgw_decision_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_DECISION_ID);
}
/** Id, set. */
static inline int32_t hgw_decision_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_DECISION_ID, value);
}
/** Wat te kiezen is: Which choice there is. */
static inline int32_t hgw_decision_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_DECISION_KIND);
}
/** Wat te kiezen is, set. */
static inline int32_t hgw_decision_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_DECISION_KIND, value);
}
/** Vraag: The question in one sentence, to answer together. */
static inline const char *hgw_decision_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_DECISION_TEXT);
}
/** Vraag, set. */
static inline int32_t hgw_decision_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_DECISION_TEXT, value);
}
/** Periode: The period for which the choice is. */
static inline const char *hgw_decision_period(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_DECISION_PERIOD);
}
/** Periode, set. */
static inline int32_t hgw_decision_set_period(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_DECISION_PERIOD, value);
}
/** Doel: The goal it is about, of this year or the last. */
static inline const char *hgw_decision_goal(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_DECISION_GOAL);
}
/** Doel, set. */
static inline int32_t hgw_decision_set_goal(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_DECISION_GOAL, value);
}
/** Onderwijsbehoefte: The need it is about. */
static inline const char *hgw_decision_need(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_DECISION_NEED);
}
/** Onderwijsbehoefte, set. */
static inline int32_t hgw_decision_set_need(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_DECISION_NEED, value);
}
/** Subgroep: The subgroup it is about. */
static inline const char *hgw_decision_subgroup(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_DECISION_SUBGROUP);
}
/** Subgroep, set. */
static inline int32_t hgw_decision_set_subgroup(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_DECISION_SUBGROUP, value);
}
/** Leerlingen, how many. */
static inline int32_t hgw_decision_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_DECISION_PUPILS);
}
/** Leerlingen: The children it is about, to talk it over with them (S70). */
static inline const char *hgw_decision_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_text(doc, rec, HGW_DECISION_PUPILS, index);
}
/** Leerlingen, one more at the end. */
static inline int32_t hgw_decision_add_pupils(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_item_put(doc, rec, HGW_DECISION_PUPILS, value);
}
/** Bijstelling: What was already chosen when looking back. */
static inline int32_t hgw_decision_adjustment(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_DECISION_ADJUSTMENT);
}
/** Bijstelling, set. */
static inline int32_t hgw_decision_set_adjustment(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_DECISION_ADJUSTMENT, value);
}

/** @} */

/** @name approach (aanpak)
 *  @{ */

/** Id: Fixed key (approach): references, and a file saved later, find the same record by it. */
static inline const char *hgw_approach_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_APPROACH_ID);
}
/** Id, set. */
static inline int32_t hgw_approach_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_APPROACH_ID, value);
}
/** Aanpak: How am I going to do it, in a sentence or two (S99). */
static inline const char *hgw_approach_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_APPROACH_TEXT);
}
/** Aanpak, set. */
static inline int32_t hgw_approach_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_APPROACH_TEXT, value);
}
/** Soort aanpak: Makes it show when a plan consists of materials only (S97, S98). */
static inline int32_t hgw_approach_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_APPROACH_KIND);
}
/** Soort aanpak, set. */
static inline int32_t hgw_approach_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_APPROACH_KIND, value);
}
/** Wie: Who does it; without a name nobody does (S99). */
static inline const char *hgw_approach_staff(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_APPROACH_STAFF);
}
/** Wie, set. */
static inline int32_t hgw_approach_set_staff(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_APPROACH_STAFF, value);
}
/** Wie (rol): When it is not yet settled who, this says at least whether it is the teacher or the assistant. */
static inline int32_t hgw_approach_role(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_APPROACH_ROLE);
}
/** Wie (rol), set. */
static inline int32_t hgw_approach_set_role(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_APPROACH_ROLE, value);
}
/** Minuten per week: Learning time is what counts; this shows whether the week has room for it (S99). */
static inline int64_t hgw_approach_minutes_per_week(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_APPROACH_MINUTES_PER_WEEK);
}
/** Minuten per week, set. */
static inline int32_t hgw_approach_set_minutes_per_week(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_APPROACH_MINUTES_PER_WEEK, value);
}
/** Waarom zo: The reasoning behind the offer, with which a teacher can explain the plan to the children (S100). */
static inline const char *hgw_approach_rationale(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_APPROACH_RATIONALE);
}
/** Waarom zo, set. */
static inline int32_t hgw_approach_set_rationale(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_APPROACH_RATIONALE, value);
}
/** Doelen, how many. */
static inline int32_t hgw_approach_goals_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_APPROACH_GOALS);
}
/** Doelen: The goals it serves; an approach without a goal merely keeps people busy (S96). */
static inline hgw_rec hgw_approach_goals_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_APPROACH_GOALS, index);
}
/** Doelen, one more at the end. */
static inline int32_t hgw_approach_add_goals(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_APPROACH_GOALS, value);
}
/** Antwoord op behoeften, how many. */
static inline int32_t hgw_approach_needs_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_APPROACH_NEEDS);
}
/** Antwoord op behoeften: The needs it answers; that is what responding to children means (S16). */
static inline hgw_rec hgw_approach_needs_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_APPROACH_NEEDS, index);
}
/** Antwoord op behoeften, one more at the end. */
static inline int32_t hgw_approach_add_needs(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_APPROACH_NEEDS, value);
}
/** Gebruikt kracht, how many. */
static inline int32_t hgw_approach_strengths_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_APPROACH_STRENGTHS);
}
/** Gebruikt kracht: The strengths that are put to use, not merely noted (S18). */
static inline hgw_rec hgw_approach_strengths_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_APPROACH_STRENGTHS, index);
}
/** Gebruikt kracht, one more at the end. */
static inline int32_t hgw_approach_add_strengths(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_APPROACH_STRENGTHS, value);
}
/** Subgroep: The subgroup that gets this extra, so that it ends up in that subgroup's slot of the week (S78). */
static inline hgw_rec hgw_approach_subgroup(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_APPROACH_SUBGROUP);
}
/** Subgroep, set. */
static inline int32_t hgw_approach_set_subgroup(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_APPROACH_SUBGROUP, value);
}
/** Leerlingen, how many. */
static inline int32_t hgw_approach_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_APPROACH_PUPILS);
}
/** Leerlingen: The children it is for, when it is not a whole subgroup. */
static inline hgw_rec hgw_approach_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_APPROACH_PUPILS, index);
}
/** Leerlingen, one more at the end. */
static inline int32_t hgw_approach_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_APPROACH_PUPILS, value);
}
/** Basisaanpak: Points to what everyone gets anyway, so that only the extra is written here (S115, S164). */
static inline const char *hgw_approach_base_approach(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_APPROACH_BASE_APPROACH);
}
/** Basisaanpak, set. */
static inline int32_t hgw_approach_set_base_approach(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_APPROACH_BASE_APPROACH, value);
}
/** Vindplaatsen in de methode, how many. */
static inline int32_t hgw_approach_method_refs_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_APPROACH_METHOD_REFS);
}
/** Vindplaatsen in de methode: The substitute finds block and lesson without anyone having copied them (S83, S166). */
static inline hgw_rec hgw_approach_method_refs_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_APPROACH_METHOD_REFS, index);
}
/** Vindplaatsen in de methode, one more at the end. */
static inline hgw_rec hgw_approach_add_method_refs(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_APPROACH_METHOD_REFS);
}
/** Begonnen op: It takes a few weeks before you can see whether something works. */
static inline hgw_date hgw_approach_started_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_APPROACH_STARTED_ON);
}
/** Begonnen op, set. */
static inline int32_t hgw_approach_set_started_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_APPROACH_STARTED_ON, value);
}
/** Vervolg op: Connects it with last period's approach: keep what works (S12, S25). */
static inline const char *hgw_approach_supersedes(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_APPROACH_SUPERSEDES);
}
/** Vervolg op, set. */
static inline int32_t hgw_approach_set_supersedes(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_APPROACH_SUPERSEDES, value);
}

/** @} */

/** @name deviation (afwijking)
 *  @{ */

/** Id: Fixed key (deviation): references, and a file saved later, find the same record by it. */
static inline const char *hgw_deviation_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_DEVIATION_ID);
}
/** Id, set. */
static inline int32_t hgw_deviation_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_DEVIATION_ID, value);
}
/** Wat is er anders: The substitute reads in one sentence what is done differently for these children (S83). */
static inline const char *hgw_deviation_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_DEVIATION_TEXT);
}
/** Wat is er anders, set. */
static inline int32_t hgw_deviation_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_DEVIATION_TEXT, value);
}
/** Basisaanpak: What it differs from, without copying that text (S164). */
static inline const char *hgw_deviation_base_approach(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_DEVIATION_BASE_APPROACH);
}
/** Basisaanpak, set. */
static inline int32_t hgw_deviation_set_base_approach(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_DEVIATION_BASE_APPROACH, value);
}
/** Aanpak: The approach that works out the extra, if there is one. */
static inline hgw_rec hgw_deviation_approach(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_DEVIATION_APPROACH);
}
/** Aanpak, set. */
static inline int32_t hgw_deviation_set_approach(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_DEVIATION_APPROACH, value);
}
/** Subgroep: The subgroup with which the substitute does it differently. */
static inline hgw_rec hgw_deviation_subgroup(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_DEVIATION_SUBGROUP);
}
/** Subgroep, set. */
static inline int32_t hgw_deviation_set_subgroup(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_DEVIATION_SUBGROUP, value);
}
/** Leerlingen, how many. */
static inline int32_t hgw_deviation_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_DEVIATION_PUPILS);
}
/** Leerlingen: The children with whom the substitute does it differently, when it is not a whole subgroup. */
static inline hgw_rec hgw_deviation_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_DEVIATION_PUPILS, index);
}
/** Leerlingen, one more at the end. */
static inline int32_t hgw_deviation_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_DEVIATION_PUPILS, value);
}

/** @} */

/** @name toolbox (gereedschapskist)
 *  @{ */

/** Id: Fixed key (toolbox): references, and a file saved later, find the same record by it. */
static inline const char *hgw_toolbox_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TOOLBOX_ID);
}
/** Id, set. */
static inline int32_t hgw_toolbox_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TOOLBOX_ID, value);
}
/** Doel: Every tool belongs to a goal, so that a child knows what it is for (S81). */
static inline hgw_rec hgw_toolbox_goal(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_TOOLBOX_GOAL);
}
/** Doel, set. */
static inline int32_t hgw_toolbox_set_goal(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_TOOLBOX_GOAL, value);
}
/** Gereedschap, how many. */
static inline int32_t hgw_toolbox_tools_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TOOLBOX_TOOLS);
}
/** Gereedschap: The strategies, helpers and examples a child can choose from. */
static inline hgw_rec hgw_toolbox_tools_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TOOLBOX_TOOLS, index);
}
/** Gereedschap, one more at the end. */
static inline hgw_rec hgw_toolbox_add_tools(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TOOLBOX_TOOLS);
}

/** @} */

/** @name tool (gereedschap)
 *  @{ */

/** Id: Fixed key (tool): references, and a file saved later, find the same record by it. */
static inline const char *hgw_tool_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TOOL_ID);
}
/** Id, set. */
static inline int32_t hgw_tool_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TOOL_ID, value);
}
/** Gereedschap: What you do or take, in the words of the class. */
static inline const char *hgw_tool_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TOOL_TEXT);
}
/** Gereedschap, set. */
static inline int32_t hgw_tool_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TOOL_TEXT, value);
}
/** Soort gereedschap: A good toolbox also holds a strategy or a buddy, not just materials. */
static inline int32_t hgw_tool_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_TOOL_KIND);
}
/** Soort gereedschap, set. */
static inline int32_t hgw_tool_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_TOOL_KIND, value);
}
/** Ingevuld door: Shows that children help to fill the toolbox (S81). */
static inline int32_t hgw_tool_filled_by(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_TOOL_FILLED_BY);
}
/** Ingevuld door, set. */
static inline int32_t hgw_tool_set_filled_by(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_TOOL_FILLED_BY, value);
}
/** Helper: The child who helps with it, as a reference and not as a name in the text. */
static inline hgw_rec hgw_tool_helper(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_TOOL_HELPER);
}
/** Helper, set. */
static inline int32_t hgw_tool_set_helper(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_TOOL_HELPER, value);
}

/** @} */

/** @name method_ref (verwijzing naar de methode)
 *  @{ */

/** Methode: The book in which the substitute can look it up (S83). */
static inline const char *hgw_method_ref_teaching_method(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_METHOD_REF_TEACHING_METHOD);
}
/** Methode, set. */
static inline int32_t hgw_method_ref_set_teaching_method(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_METHOD_REF_TEACHING_METHOD, value);
}
/** Onderdeel: Points to a unit the team has already described, so that nobody types block, lesson and page again. */
static inline const char *hgw_method_ref_unit(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_METHOD_REF_UNIT);
}
/** Onderdeel, set. */
static inline int32_t hgw_method_ref_set_unit(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_METHOD_REF_UNIT, value);
}
/** Blok: The block in which the substitute finds the lesson, if the textbook is divided into blocks (S148). */
static inline const char *hgw_method_ref_block(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_METHOD_REF_BLOCK);
}
/** Blok, set. */
static inline int32_t hgw_method_ref_set_block(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_METHOD_REF_BLOCK, value);
}
/** Les: The lesson the substitute starts with today. */
static inline const char *hgw_method_ref_lesson(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_METHOD_REF_LESSON);
}
/** Les, set. */
static inline int32_t hgw_method_ref_set_lesson(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_METHOD_REF_LESSON, value);
}
/** Bladzijde: The page the children turn to. */
static inline const char *hgw_method_ref_page(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_METHOD_REF_PAGE);
}
/** Bladzijde, set. */
static inline int32_t hgw_method_ref_set_page(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_METHOD_REF_PAGE, value);
}
/** Toelichting: What the textbook does not say, such as 'exercise 3 only'. */
static inline const char *hgw_method_ref_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_METHOD_REF_TEXT);
}
/** Toelichting, set. */
static inline int32_t hgw_method_ref_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_METHOD_REF_TEXT, value);
}

/** @} */

/** @name plan (plan)
 *  @{ */

/** Id: Fixed key (plan): references, and a file saved later, find the same record by it. */
static inline const char *hgw_plan_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLAN_ID);
}
/** Id, set. */
static inline int32_t hgw_plan_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLAN_ID, value);
}
/** Titel: What teacher and class call the plan, so that everyone knows which plan is meant. */
static inline const char *hgw_plan_title(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLAN_TITLE);
}
/** Titel, set. */
static inline int32_t hgw_plan_set_title(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLAN_TITLE, value);
}
/** Soort plan: A course plan for the year calls for other things than a plan up to the next vacation (S158, S161). */
static inline int32_t hgw_plan_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_PLAN_KIND);
}
/** Soort plan, set. */
static inline int32_t hgw_plan_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_PLAN_KIND, value);
}
/** Eigenaar: The teacher who works with it, not the person who asked for it; without an owner it stays in the cupboard (S55, S57). */
static inline const char *hgw_plan_owner(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLAN_OWNER);
}
/** Eigenaar, set. */
static inline int32_t hgw_plan_set_owner(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLAN_OWNER, value);
}
/** Stand: Shows whether the plan is still an idea, is running, or may be stopped (S42). */
static inline int32_t hgw_plan_state(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_PLAN_STATE);
}
/** Stand, set. */
static inline int32_t hgw_plan_set_state(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_PLAN_STATE, value);
}
/** Reden: Whoever stops a plan says why, so that nobody does it all over again later (S42). */
static inline const char *hgw_plan_state_reason(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLAN_STATE_REASON);
}
/** Reden, set. */
static inline int32_t hgw_plan_set_state_reason(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLAN_STATE_REASON, value);
}
/** Periode: Decides when to look back: at the vacation, at the end of the block or halfway through the year (S67, S111). */
static inline const char *hgw_plan_period(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLAN_PERIOD);
}
/** Periode, set. */
static inline int32_t hgw_plan_set_period(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLAN_PERIOD, value);
}
/** Vak: Start with one subject; a plan for everything becomes a paper tiger (S28, S110). */
static inline const char *hgw_plan_subject(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLAN_SUBJECT);
}
/** Vak, set. */
static inline int32_t hgw_plan_set_subject(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLAN_SUBJECT, value);
}
/** Groep: The class it is for, when the dossier has more than one. */
static inline hgw_rec hgw_plan_school_group(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_PLAN_SCHOOL_GROUP);
}
/** Groep, set. */
static inline int32_t hgw_plan_set_school_group(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_PLAN_SCHOOL_GROUP, value);
}
/** Leerlingen, how many. */
static inline int32_t hgw_plan_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_PLAN_PUPILS);
}
/** Leerlingen: The child who owns this plan; it goes on the child's own page and into its portfolio (S22). */
static inline hgw_rec hgw_plan_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_PLAN_PUPILS, index);
}
/** Leerlingen, one more at the end. */
static inline int32_t hgw_plan_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_PLAN_PUPILS, value);
}
/** Subgroepen, how many. */
static inline int32_t hgw_plan_subgroups_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_PLAN_SUBGROUPS);
}
/** Subgroepen: The subgroups for which this plan names something extra (S78). */
static inline hgw_rec hgw_plan_subgroups_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_PLAN_SUBGROUPS, index);
}
/** Subgroepen, one more at the end. */
static inline int32_t hgw_plan_add_subgroups(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_PLAN_SUBGROUPS, value);
}
/** Doelen, how many. */
static inline int32_t hgw_plan_goals_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_PLAN_GOALS);
}
/** Doelen: The first column of every plan: where are we going? (S96) */
static inline hgw_rec hgw_plan_goals_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_PLAN_GOALS, index);
}
/** Doelen, one more at the end. */
static inline int32_t hgw_plan_add_goals(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_PLAN_GOALS, value);
}
/** Opbrengsten, how many. */
static inline int32_t hgw_plan_outcomes_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_PLAN_OUTCOMES);
}
/** Opbrengsten: The outcomes at the two measuring moments, in a concise group plan (S158). */
static inline hgw_rec hgw_plan_outcomes_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_PLAN_OUTCOMES, index);
}
/** Opbrengsten, one more at the end. */
static inline int32_t hgw_plan_add_outcomes(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_PLAN_OUTCOMES, value);
}
/** Aanpak, how many. */
static inline int32_t hgw_plan_approaches_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_PLAN_APPROACHES);
}
/** Aanpak: The second column of every plan: how am I going to do it? (S96, S99) */
static inline hgw_rec hgw_plan_approaches_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_PLAN_APPROACHES, index);
}
/** Aanpak, one more at the end. */
static inline int32_t hgw_plan_add_approaches(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_PLAN_APPROACHES, value);
}
/** Afwijkingen, how many. */
static inline int32_t hgw_plan_deviations_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_PLAN_DEVIATIONS);
}
/** Afwijkingen: Only what is extra or differs from the base approach, so that the plan stays short (S115). */
static inline hgw_rec hgw_plan_deviations_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_PLAN_DEVIATIONS, index);
}
/** Afwijkingen, one more at the end. */
static inline hgw_rec hgw_plan_add_deviations(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_PLAN_DEVIATIONS);
}
/** Eigen onderdelen, how many. */
static inline int32_t hgw_plan_plan_items_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_PLAN_PLAN_ITEMS);
}
/** Eigen onderdelen: Room for what the school itself wants to have in its form (S51). */
static inline hgw_rec hgw_plan_plan_items_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_PLAN_PLAN_ITEMS, index);
}
/** Eigen onderdelen, one more at the end. */
static inline hgw_rec hgw_plan_add_plan_items(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_PLAN_PLAN_ITEMS);
}
/** In eigen woorden: What the child itself says about it, word for word (S127). */
static inline const char *hgw_plan_quote(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLAN_QUOTE);
}
/** In eigen woorden, set. */
static inline int32_t hgw_plan_set_quote(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLAN_QUOTE, value);
}
/** Mede-eigenaren, how many. */
static inline int32_t hgw_plan_co_owners_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_PLAN_CO_OWNERS);
}
/** Mede-eigenaren: The children who shared in the decision; that motivates them (S73, S85). */
static inline hgw_rec hgw_plan_co_owners_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_PLAN_CO_OWNERS, index);
}
/** Mede-eigenaren, one more at the end. */
static inline int32_t hgw_plan_add_co_owners(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_PLAN_CO_OWNERS, value);
}
/** Gemaakt op: A plan that has not been used since that day stands out (S28). */
static inline hgw_date hgw_plan_made_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PLAN_MADE_ON);
}
/** Gemaakt op, set. */
static inline int32_t hgw_plan_set_made_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PLAN_MADE_ON, value);
}
/** Begint op: When the teacher starts on it, if that is later than the period does. */
static inline hgw_date hgw_plan_start_date(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PLAN_START_DATE);
}
/** Begint op, set. */
static inline int32_t hgw_plan_set_start_date(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PLAN_START_DATE, value);
}
/** Loopt tot en met: How long the plan runs; after that it is time to evaluate (S82). */
static inline hgw_date hgw_plan_end_date(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PLAN_END_DATE);
}
/** Loopt tot en met, set. */
static inline int32_t hgw_plan_set_end_date(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PLAN_END_DATE, value);
}
/** Formulier: The form that was used, so that the team can see whether that form helps (S37). */
static inline const char *hgw_plan_form(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLAN_FORM);
}
/** Formulier, set. */
static inline int32_t hgw_plan_set_form(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLAN_FORM, value);
}
/** Vervolg op: Every plan starts from the evaluation of the one before (S12). */
static inline const char *hgw_plan_supersedes(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLAN_SUPERSEDES);
}
/** Vervolg op, set. */
static inline int32_t hgw_plan_set_supersedes(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLAN_SUPERSEDES, value);
}
/** Gewaardeerd: Child or parents liked this plan; then it would be a pity if there were none next year (S26). */
static inline int32_t hgw_plan_valued(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_PLAN_VALUED);
}
/** Gewaardeerd, set. */
static inline int32_t hgw_plan_set_valued(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_PLAN_VALUED, value);
}

/** @} */

/** @name plan_item (eigen onderdeel)
 *  @{ */

/** Id: Fixed key (own item): references, and a file saved later, find the same record by it. */
static inline const char *hgw_plan_item_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLAN_ITEM_ID);
}
/** Id, set. */
static inline int32_t hgw_plan_item_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLAN_ITEM_ID, value);
}
/** Veld van het formulier: The field of the school's form it belongs to, with the reason why that field exists (S44). */
static inline const char *hgw_plan_item_form_field(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLAN_ITEM_FORM_FIELD);
}
/** Veld van het formulier, set. */
static inline int32_t hgw_plan_item_set_form_field(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLAN_ITEM_FORM_FIELD, value);
}
/** Tekst: What the teacher wrote in the school's own form, so that it is not lost. */
static inline const char *hgw_plan_item_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLAN_ITEM_TEXT);
}
/** Tekst, set. */
static inline int32_t hgw_plan_item_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLAN_ITEM_TEXT, value);
}
/** Soort: The overview is about pupils, the plan about the approach; this shows where a text belongs (S47). */
static inline int32_t hgw_plan_item_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_PLAN_ITEM_KIND);
}
/** Soort, set. */
static inline int32_t hgw_plan_item_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_PLAN_ITEM_KIND, value);
}

/** @} */

/** @name opp (ontwikkelingsperspectief)
 *  @{ */

/** Id: Fixed key (development perspective): references, and a file saved later, find the same record by it. */
static inline const char *hgw_opp_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OPP_ID);
}
/** Id, set. */
static inline int32_t hgw_opp_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OPP_ID, value);
}
/** Leerling: A development perspective is about one child; this tells school and parents whose it is. */
static inline hgw_rec hgw_opp_pupil(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_OPP_PUPIL);
}
/** Leerling, set. */
static inline int32_t hgw_opp_set_pupil(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_OPP_PUPIL, value);
}
/** Uitstroombestemming: The further education the child is heading for; parents and child may know. */
static inline const char *hgw_opp_destination(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OPP_DESTINATION);
}
/** Uitstroombestemming, set. */
static inline int32_t hgw_opp_set_destination(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OPP_DESTINATION, value);
}
/** Onderbouwing: Why this destination is expected; the law asks for it. */
static inline const char *hgw_opp_substantiation(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OPP_SUBSTANTIATION);
}
/** Onderbouwing, set. */
static inline int32_t hgw_opp_set_substantiation(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OPP_SUBSTANTIATION, value);
}
/** Factoren, how many. */
static inline int32_t hgw_opp_factors_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_OPP_FACTORS);
}
/** Factoren: What helps and hinders, by reference to what is already in the dossier (S50). */
static inline hgw_rec hgw_opp_factors_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_OPP_FACTORS, index);
}
/** Factoren, one more at the end. */
static inline int32_t hgw_opp_add_factors(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_OPP_FACTORS, value);
}
/** Ondersteuning en begeleiding: The help the child gets: the part to which parents give their consent. */
static inline const char *hgw_opp_support(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OPP_SUPPORT);
}
/** Ondersteuning en begeleiding, set. */
static inline int32_t hgw_opp_set_support(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OPP_SUPPORT, value);
}
/** Afwijkingen van het onderwijsprogramma: The subjects or goals that are departed from, so that nobody holds it against the child. */
static inline const char *hgw_opp_programme_deviations(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OPP_PROGRAMME_DEVIATIONS);
}
/** Afwijkingen van het onderwijsprogramma, set. */
static inline int32_t hgw_opp_set_programme_deviations(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OPP_PROGRAMME_DEVIATIONS, value);
}
/** Begonnen op: The day from which the school has been working on the perspective. */
static inline hgw_date hgw_opp_begun_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_OPP_BEGUN_ON);
}
/** Begonnen op, set. */
static inline int32_t hgw_opp_set_begun_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_OPP_BEGUN_ON, value);
}
/** Vastgesteld op: The law allows six weeks; this shows whether that was met. */
static inline hgw_date hgw_opp_established_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_OPP_ESTABLISHED_ON);
}
/** Vastgesteld op, set. */
static inline int32_t hgw_opp_set_established_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_OPP_ESTABLISHED_ON, value);
}
/** Instemming ouders op: The day on which parents consented to the part on support and guidance. */
static inline hgw_date hgw_opp_consent_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_OPP_CONSENT_ON);
}
/** Instemming ouders op, set. */
static inline int32_t hgw_opp_set_consent_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_OPP_CONSENT_ON, value);
}
/** Leerling gehoord op: The child may say for itself what it needs; this shows when that happened. */
static inline hgw_date hgw_opp_heard_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_OPP_HEARD_ON);
}
/** Leerling gehoord op, set. */
static inline int32_t hgw_opp_set_heard_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_OPP_HEARD_ON, value);
}
/** Wat de leerling zei: The child's own words, not somebody else's summary (S127). */
static inline const char *hgw_opp_heard_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OPP_HEARD_TEXT);
}
/** Wat de leerling zei, set. */
static inline int32_t hgw_opp_set_heard_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OPP_HEARD_TEXT, value);
}
/** Reden om niet te horen: If it was not possible to hear the child, this says why. */
static inline const char *hgw_opp_waived_reason(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OPP_WAIVED_REASON);
}
/** Reden om niet te horen, set. */
static inline int32_t hgw_opp_set_waived_reason(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OPP_WAIVED_REASON, value);
}
/** Geëvalueerd met ouders op: Parents and school look back together at least once a school year. */
static inline hgw_date hgw_opp_evaluated_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_OPP_EVALUATED_ON);
}
/** Geëvalueerd met ouders op, set. */
static inline int32_t hgw_opp_set_evaluated_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_OPP_EVALUATED_ON, value);
}
/** Ouders en verzorgers, how many. */
static inline int32_t hgw_opp_guardians_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_OPP_GUARDIANS);
}
/** Ouders en verzorgers: The parents or guardians the school confers with, and who give their consent. */
static inline hgw_rec hgw_opp_guardians_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_OPP_GUARDIANS, index);
}
/** Ouders en verzorgers, one more at the end. */
static inline int32_t hgw_opp_add_guardians(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_OPP_GUARDIANS, value);
}
/** Doelen, how many. */
static inline int32_t hgw_opp_goals_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_OPP_GOALS);
}
/** Doelen: The goals of the action part, so that the week shows that they are worked on (S61). */
static inline hgw_rec hgw_opp_goals_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_OPP_GOALS, index);
}
/** Doelen, one more at the end. */
static inline int32_t hgw_opp_add_goals(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_OPP_GOALS, value);
}
/** Aanpak, how many. */
static inline int32_t hgw_opp_approaches_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_OPP_APPROACHES);
}
/** Aanpak: The support of the action part, as approaches in this dossier (S61). */
static inline hgw_rec hgw_opp_approaches_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_OPP_APPROACHES, index);
}
/** Aanpak, one more at the end. */
static inline int32_t hgw_opp_add_approaches(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_OPP_APPROACHES, value);
}
/** Gewijzigd op: At a change the pupil may again say what they think of it. */
static inline hgw_date hgw_opp_changed_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_OPP_CHANGED_ON);
}
/** Gewijzigd op, set. */
static inline int32_t hgw_opp_set_changed_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_OPP_CHANGED_ON, value);
}

/** @} */

/** @name week_plan (weekplanning)
 *  @{ */

/** Id: Fixed key (week plan): references, and a file saved later, find the same record by it. */
static inline const char *hgw_week_plan_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_WEEK_PLAN_ID);
}
/** Id, set. */
static inline int32_t hgw_week_plan_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_WEEK_PLAN_ID, value);
}
/** Week van: The Monday of the week, so that the substitute picks up the right plan. */
static inline hgw_date hgw_week_plan_week_start(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_WEEK_PLAN_WEEK_START);
}
/** Week van, set. */
static inline int32_t hgw_week_plan_set_week_start(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_WEEK_PLAN_WEEK_START, value);
}
/** Periode: The period that this week's goals come from (S77). */
static inline const char *hgw_week_plan_period(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_WEEK_PLAN_PERIOD);
}
/** Periode, set. */
static inline int32_t hgw_week_plan_set_period(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_WEEK_PLAN_PERIOD, value);
}
/** Eigenaar: The teacher who plans the week, and whom the substitute can ask (S55). */
static inline const char *hgw_week_plan_owner(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_WEEK_PLAN_OWNER);
}
/** Eigenaar, set. */
static inline int32_t hgw_week_plan_set_owner(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_WEEK_PLAN_OWNER, value);
}
/** Lesmomenten, how many. */
static inline int32_t hgw_week_plan_slots_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_WEEK_PLAN_SLOTS);
}
/** Lesmomenten: The moments of the week, each with its goal and its group (S77, S78). */
static inline hgw_rec hgw_week_plan_slots_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_WEEK_PLAN_SLOTS, index);
}
/** Lesmomenten, one more at the end. */
static inline hgw_rec hgw_week_plan_add_slots(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_WEEK_PLAN_SLOTS);
}
/** Dagevaluaties, how many. */
static inline int32_t hgw_week_plan_day_evals_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_WEEK_PLAN_DAY_EVALS);
}
/** Dagevaluaties: A mark or a few words a day, no more (S86, S87). */
static inline hgw_rec hgw_week_plan_day_evals_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_WEEK_PLAN_DAY_EVALS, index);
}
/** Dagevaluaties, one more at the end. */
static inline hgw_rec hgw_week_plan_add_day_evals(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_WEEK_PLAN_DAY_EVALS);
}

/** @} */

/** @name slot (lesmoment)
 *  @{ */

/** Id: Fixed key (slot): references, and a file saved later, find the same record by it. */
static inline const char *hgw_slot_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SLOT_ID);
}
/** Id, set. */
static inline int32_t hgw_slot_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SLOT_ID, value);
}
/** Dag: The day it is on; a substitute starts with today (S83). */
static inline int32_t hgw_slot_day(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SLOT_DAY);
}
/** Dag, set. */
static inline int32_t hgw_slot_set_day(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SLOT_DAY, value);
}
/** Begint om: Puts the day in order for whoever takes it over (S83). */
static inline int32_t hgw_slot_start(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SLOT_START);
}
/** Begint om, set. */
static inline int32_t hgw_slot_set_start(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SLOT_START, value);
}
/** Minuten: The learning time there really is, beside what the approach asks for (S99). */
static inline int64_t hgw_slot_minutes(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_SLOT_MINUTES);
}
/** Minuten, set. */
static inline int32_t hgw_slot_set_minutes(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_SLOT_MINUTES, value);
}
/** Hele groep: Says that everyone takes part, so that nobody seems to be forgotten (S10). */
static inline int32_t hgw_slot_whole_group(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SLOT_WHOLE_GROUP);
}
/** Hele groep, set. */
static inline int32_t hgw_slot_set_whole_group(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SLOT_WHOLE_GROUP, value);
}
/** Subgroepen, how many. */
static inline int32_t hgw_slot_subgroups_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_SLOT_SUBGROUPS);
}
/** Subgroepen: The groups this slot is for: the base group and subgroups, each with its own goal (S78). */
static inline hgw_rec hgw_slot_subgroups_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_SLOT_SUBGROUPS, index);
}
/** Subgroepen, one more at the end. */
static inline int32_t hgw_slot_add_subgroups(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_SLOT_SUBGROUPS, value);
}
/** Leerjaren, how many. */
static inline int32_t hgw_slot_grades_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_SLOT_GRADES);
}
/** Leerjaren: Limits the slot to these grades of the subgroups, in a combination class (S64). */
static inline int64_t hgw_slot_grades_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_SLOT_GRADES, index);
}
/** Leerjaren, one more at the end. */
static inline int32_t hgw_slot_add_grades(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_SLOT_GRADES, value);
}
/** Leerlingen, how many. */
static inline int32_t hgw_slot_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_SLOT_PUPILS);
}
/** Leerlingen: The children who are taken aside, without their names in the text. */
static inline hgw_rec hgw_slot_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_SLOT_PUPILS, index);
}
/** Leerlingen, one more at the end. */
static inline int32_t hgw_slot_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_SLOT_PUPILS, value);
}
/** Geleid door: The teacher can be with only one group at a time; this shows who works independently. */
static inline int32_t hgw_slot_led_by(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SLOT_LED_BY);
}
/** Geleid door, set. */
static inline int32_t hgw_slot_set_led_by(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SLOT_LED_BY, value);
}
/** Medewerker: Who does it, when that is not the class's own teacher. */
static inline const char *hgw_slot_staff(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SLOT_STAFF);
}
/** Medewerker, set. */
static inline int32_t hgw_slot_set_staff(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SLOT_STAFF, value);
}
/** Vak: Tells the substitute which lesson it is, and counts towards the time a subject gets. */
static inline const char *hgw_slot_subject(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SLOT_SUBJECT);
}
/** Vak, set. */
static inline int32_t hgw_slot_set_subject(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SLOT_SUBJECT, value);
}
/** Doelen, how many. */
static inline int32_t hgw_slot_goals_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_SLOT_GOALS);
}
/** Doelen: What is worked on; teachers put the goals into the week themselves (S77). */
static inline hgw_rec hgw_slot_goals_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_SLOT_GOALS, index);
}
/** Doelen, one more at the end. */
static inline int32_t hgw_slot_add_goals(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_SLOT_GOALS, value);
}
/** Aanpak, how many. */
static inline int32_t hgw_slot_approaches_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_SLOT_APPROACHES);
}
/** Aanpak: Which extra from the plan happens here, so that it does not remain on paper (S61). */
static inline hgw_rec hgw_slot_approaches_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_SLOT_APPROACHES, index);
}
/** Aanpak, one more at the end. */
static inline int32_t hgw_slot_add_approaches(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_SLOT_APPROACHES, value);
}
/** Vindplaatsen in de methode, how many. */
static inline int32_t hgw_slot_method_refs_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_SLOT_METHOD_REFS);
}
/** Vindplaatsen in de methode: What the substitute takes out: textbook, lesson and page (S83). */
static inline hgw_rec hgw_slot_method_refs_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_SLOT_METHOD_REFS, index);
}
/** Vindplaatsen in de methode, one more at the end. */
static inline hgw_rec hgw_slot_add_method_refs(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_SLOT_METHOD_REFS);
}
/** Wat we doen: A few words that the textbook does not already say (S163). */
static inline const char *hgw_slot_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SLOT_TEXT);
}
/** Wat we doen, set. */
static inline int32_t hgw_slot_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SLOT_TEXT, value);
}
/** Keuze van leerlingen: Here children choose when they work, or on what, where that is possible (S74). */
static inline int32_t hgw_slot_pupil_choice(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SLOT_PUPIL_CHOICE);
}
/** Keuze van leerlingen, set. */
static inline int32_t hgw_slot_set_pupil_choice(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SLOT_PUPIL_CHOICE, value);
}
/** Wie er kiest, how many. */
static inline int32_t hgw_slot_choosers_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_SLOT_CHOOSERS);
}
/** Wie er kiest: The children who choose for themselves here; the teacher leaves them that room (S74). */
static inline hgw_rec hgw_slot_choosers_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_SLOT_CHOOSERS, index);
}
/** Wie er kiest, one more at the end. */
static inline int32_t hgw_slot_add_choosers(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_SLOT_CHOOSERS, value);
}
/** Stand: Whether it was done, so that the teacher sees what moves on to next week. */
static inline int32_t hgw_slot_state(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SLOT_STATE);
}
/** Stand, set. */
static inline int32_t hgw_slot_set_state(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SLOT_STATE, value);
}
/** Reden: Why it did not happen, to improve next week and not to blame anyone. */
static inline const char *hgw_slot_not_done_reason(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SLOT_NOT_DONE_REASON);
}
/** Reden, set. */
static inline int32_t hgw_slot_set_not_done_reason(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SLOT_NOT_DONE_REASON, value);
}

/** @} */

/** @name day_eval (dagevaluatie)
 *  @{ */

/** Id: Fixed key (day evaluation): references, and a file saved later, find the same record by it. */
static inline const char *hgw_day_eval_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_DAY_EVAL_ID);
}
/** Id, set. */
static inline int32_t hgw_day_eval_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_DAY_EVAL_ID, value);
}
/** Dag: The teacher finds the mark with the day it is about, and the substitute sees how yesterday went. */
static inline int32_t hgw_day_eval_day(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_DAY_EVAL_DAY);
}
/** Dag, set. */
static inline int32_t hgw_day_eval_set_day(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_DAY_EVAL_DAY, value);
}
/** Lesmoment: The slot the mark belongs to, so that it can be changed or repeated next week. */
static inline hgw_rec hgw_day_eval_slot(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_DAY_EVAL_SLOT);
}
/** Lesmoment, set. */
static inline int32_t hgw_day_eval_set_slot(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_DAY_EVAL_SLOT, value);
}
/** Vak: The subject the mark belongs to, for teachers who look back per subject rather than per slot. */
static inline const char *hgw_day_eval_subject(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_DAY_EVAL_SUBJECT);
}
/** Vak, set. */
static inline int32_t hgw_day_eval_set_subject(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_DAY_EVAL_SUBJECT, value);
}
/** Teken: One tick says whether to go on tomorrow or do it once more (S86). */
static inline int32_t hgw_day_eval_mark(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_DAY_EVAL_MARK);
}
/** Teken, set. */
static inline int32_t hgw_day_eval_set_mark(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_DAY_EVAL_MARK, value);
}
/** In een paar woorden: One line at most, for whoever stands in front of the class tomorrow (S86). */
static inline const char *hgw_day_eval_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_DAY_EVAL_TEXT);
}
/** In een paar woorden, set. */
static inline int32_t hgw_day_eval_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_DAY_EVAL_TEXT, value);
}

/** @} */

/** @name choice (keuze van de leerling)
 *  @{ */

/** Id: Fixed key (pupil's choice): references, and a file saved later, find the same record by it. */
static inline const char *hgw_choice_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CHOICE_ID);
}
/** Id, set. */
static inline int32_t hgw_choice_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CHOICE_ID, value);
}
/** Keuze: What the child chose, in its own words, so that it recognises its own choice. */
static inline const char *hgw_choice_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CHOICE_TEXT);
}
/** Keuze, set. */
static inline int32_t hgw_choice_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CHOICE_TEXT, value);
}
/** Waarover: Whether the child chose when to work, on what, or how (S74, S75). */
static inline int32_t hgw_choice_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_CHOICE_KIND);
}
/** Waarover, set. */
static inline int32_t hgw_choice_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_CHOICE_KIND, value);
}
/** Leerlingen, how many. */
static inline int32_t hgw_choice_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_CHOICE_PUPILS);
}
/** Leerlingen: The children who chose; the choice is on their own page. */
static inline hgw_rec hgw_choice_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_CHOICE_PUPILS, index);
}
/** Leerlingen, one more at the end. */
static inline int32_t hgw_choice_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_CHOICE_PUPILS, value);
}
/** Lesmoment: Where in the week the choice can be seen. */
static inline hgw_rec hgw_choice_slot(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_CHOICE_SLOT);
}
/** Lesmoment, set. */
static inline int32_t hgw_choice_set_slot(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_CHOICE_SLOT, value);
}
/** Doel: The goal for which the child chose it, so that both can see whether the choice helped (S74). */
static inline hgw_rec hgw_choice_goal(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_CHOICE_GOAL);
}
/** Doel, set. */
static inline int32_t hgw_choice_set_goal(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_CHOICE_GOAL, value);
}
/** Uit gesprek: The talk with the child in which the choice was made (S69). */
static inline hgw_rec hgw_choice_conversation(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_CHOICE_CONVERSATION);
}
/** Uit gesprek, set. */
static inline int32_t hgw_choice_set_conversation(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_CHOICE_CONVERSATION, value);
}
/** Gekozen op: So that after a while you can look together whether the choice helped. */
static inline hgw_date hgw_choice_chosen_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_CHOICE_CHOSEN_ON);
}
/** Gekozen op, set. */
static inline int32_t hgw_choice_set_chosen_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_CHOICE_CHOSEN_ON, value);
}

/** @} */

/** @name group_overview (groepsoverzicht)
 *  @{ */

/** Id: Fixed key (group overview): references, and a file saved later, find the same record by it. */
static inline const char *hgw_group_overview_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GROUP_OVERVIEW_ID);
}
/** Id, set. */
static inline int32_t hgw_group_overview_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GROUP_OVERVIEW_ID, value);
}
/** Gemaakt op: Children change; last year's overview no longer gives a view of the group. */
static inline hgw_date hgw_group_overview_made_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_GROUP_OVERVIEW_MADE_ON);
}
/** Gemaakt op, set. */
static inline int32_t hgw_group_overview_set_made_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_GROUP_OVERVIEW_MADE_ON, value);
}
/** Rijen, how many. */
static inline int32_t hgw_group_overview_rows_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_GROUP_OVERVIEW_ROWS);
}
/** Rijen: One row per child, to see similarities and not to rank (S45). */
static inline hgw_rec hgw_group_overview_rows_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_GROUP_OVERVIEW_ROWS, index);
}
/** Rijen, one more at the end. */
static inline hgw_rec hgw_group_overview_add_rows(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_GROUP_OVERVIEW_ROWS);
}

/** @} */

/** @name overview_row (rij van het overzicht)
 *  @{ */

/** Id: Fixed key (overview row): references, and a file saved later, find the same record by it. */
static inline const char *hgw_overview_row_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OVERVIEW_ROW_ID);
}
/** Id, set. */
static inline int32_t hgw_overview_row_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OVERVIEW_ROW_ID, value);
}
/** Leerling: The child in this row, so that the teacher can place it beside children with the same need. */
static inline hgw_rec hgw_overview_row_pupil(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_OVERVIEW_ROW_PUPIL);
}
/** Leerling, set. */
static inline int32_t hgw_overview_row_set_pupil(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_OVERVIEW_ROW_PUPIL, value);
}
/** Gegevens: The few facts that matter for the coming period. */
static inline const char *hgw_overview_row_data(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OVERVIEW_ROW_DATA);
}
/** Gegevens, set. */
static inline int32_t hgw_overview_row_set_data(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OVERVIEW_ROW_DATA, value);
}
/** Factoren, how many. */
static inline int32_t hgw_overview_row_factors_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_OVERVIEW_ROW_FACTORS);
}
/** Factoren: What helps and hinders this child, by reference (S50). */
static inline hgw_rec hgw_overview_row_factors_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_OVERVIEW_ROW_FACTORS, index);
}
/** Factoren, one more at the end. */
static inline int32_t hgw_overview_row_add_factors(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_OVERVIEW_ROW_FACTORS, value);
}
/** Onderwijsbehoeften, how many. */
static inline int32_t hgw_overview_row_needs_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_OVERVIEW_ROW_NEEDS);
}
/** Onderwijsbehoeften: What this child needs; similar needs become a subgroup (S11). */
static inline hgw_rec hgw_overview_row_needs_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_OVERVIEW_ROW_NEEDS, index);
}
/** Onderwijsbehoeften, one more at the end. */
static inline int32_t hgw_overview_row_add_needs(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_OVERVIEW_ROW_NEEDS, value);
}
/** Wens van het kind: What the child itself wants to learn, or wants to be different (S70). */
static inline const char *hgw_overview_row_wish(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_OVERVIEW_ROW_WISH);
}
/** Wens van het kind, set. */
static inline int32_t hgw_overview_row_set_wish(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_OVERVIEW_ROW_WISH, value);
}
/** Subgroep: The subgroup the child joins this period, as the result of grouping. */
static inline hgw_rec hgw_overview_row_subgroup(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_OVERVIEW_ROW_SUBGROUP);
}
/** Subgroep, set. */
static inline int32_t hgw_overview_row_set_subgroup(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_OVERVIEW_ROW_SUBGROUP, value);
}
/** Aanpak, how many. */
static inline int32_t hgw_overview_row_approaches_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_OVERVIEW_ROW_APPROACHES);
}
/** Aanpak: Approaches that another program keeps in the overview; they belong in the plan (S47). */
static inline hgw_rec hgw_overview_row_approaches_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_OVERVIEW_ROW_APPROACHES, index);
}
/** Aanpak, one more at the end. */
static inline int32_t hgw_overview_row_add_approaches(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_OVERVIEW_ROW_APPROACHES, value);
}

/** @} */

/** @name evidence (gegeven)
 *  @{ */

/** Id: Fixed key (evidence): references, and a file saved later, find the same record by it. */
static inline const char *hgw_evidence_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_EVIDENCE_ID);
}
/** Id, set. */
static inline int32_t hgw_evidence_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_EVIDENCE_ID, value);
}
/** Soort gegeven: Tests do not tell everything; talks and work belong with them (S151, S154). */
static inline int32_t hgw_evidence_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_EVIDENCE_KIND);
}
/** Soort gegeven, set. */
static inline int32_t hgw_evidence_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_EVIDENCE_KIND, value);
}
/** Gezien op: Says whether it is recent enough to adjust by (S149). */
static inline hgw_date hgw_evidence_held_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_EVIDENCE_HELD_ON);
}
/** Gezien op, set. */
static inline int32_t hgw_evidence_set_held_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_EVIDENCE_HELD_ON, value);
}
/** Gepland op: So that somebody looks in between and not only at the end (S157). */
static inline hgw_date hgw_evidence_planned_for(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_EVIDENCE_PLANNED_FOR);
}
/** Gepland op, set. */
static inline int32_t hgw_evidence_set_planned_for(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_EVIDENCE_PLANNED_FOR, value);
}
/** Doelen, how many. */
static inline int32_t hgw_evidence_goals_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_EVIDENCE_GOALS);
}
/** Doelen: The goals it tells something about, so that the teacher sees whether a goal is on its way. */
static inline hgw_rec hgw_evidence_goals_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_EVIDENCE_GOALS, index);
}
/** Doelen, one more at the end. */
static inline int32_t hgw_evidence_add_goals(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_EVIDENCE_GOALS, value);
}
/** Opbrengst: The outcome that this mid-year or end-of-year test is set beside (S153). */
static inline hgw_rec hgw_evidence_outcome(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_EVIDENCE_OUTCOME);
}
/** Opbrengst, set. */
static inline int32_t hgw_evidence_set_outcome(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_EVIDENCE_OUTCOME, value);
}
/** Leerlingen, how many. */
static inline int32_t hgw_evidence_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_EVIDENCE_PUPILS);
}
/** Leerlingen: The children it is about; empty means the whole group. */
static inline hgw_rec hgw_evidence_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_EVIDENCE_PUPILS, index);
}
/** Leerlingen, one more at the end. */
static inline int32_t hgw_evidence_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_EVIDENCE_PUPILS, value);
}
/** Vak: The subject it belongs to, so that it is found even when it names no goal. */
static inline const char *hgw_evidence_subject(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_EVIDENCE_SUBJECT);
}
/** Vak, set. */
static inline int32_t hgw_evidence_set_subject(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_EVIDENCE_SUBJECT, value);
}
/** Instrument: The test or list that was used; only like measures can be compared. */
static inline const char *hgw_evidence_instrument(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_EVIDENCE_INSTRUMENT);
}
/** Instrument, set. */
static inline int32_t hgw_evidence_set_instrument(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_EVIDENCE_INSTRUMENT, value);
}
/** Meetmoment: Says whether this result goes with the mid-year or the end-of-year outcome (S153). */
static inline const char *hgw_evidence_moment(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_EVIDENCE_MOMENT);
}
/** Meetmoment, set. */
static inline int32_t hgw_evidence_set_moment(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_EVIDENCE_MOMENT, value);
}
/** Score: The result as a number, to be set beside the target score. */
static inline double hgw_evidence_score(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_EVIDENCE_SCORE);
}
/** Score, set. */
static inline int32_t hgw_evidence_set_score(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_EVIDENCE_SCORE, value);
}
/** Niveau: The result as a level, A to E or I to V, the form that parents often know. */
static inline const char *hgw_evidence_grading(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_EVIDENCE_GRADING);
}
/** Niveau, set. */
static inline int32_t hgw_evidence_set_grading(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_EVIDENCE_GRADING, value);
}
/** Beeld: Whether it is going well, at a glance and even without a number. */
static inline int32_t hgw_evidence_sign(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_EVIDENCE_SIGN);
}
/** Beeld, set. */
static inline int32_t hgw_evidence_set_sign(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_EVIDENCE_SIGN, value);
}
/** Wat te zien was: What the teacher saw or heard, briefly and without a verdict on the child. */
static inline const char *hgw_evidence_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_EVIDENCE_TEXT);
}
/** Wat te zien was, set. */
static inline int32_t hgw_evidence_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_EVIDENCE_TEXT, value);
}
/** Uit gesprek: The talk in which the child or the parent said so (S154). */
static inline hgw_rec hgw_evidence_conversation(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_EVIDENCE_CONVERSATION);
}
/** Uit gesprek, set. */
static inline int32_t hgw_evidence_set_conversation(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_EVIDENCE_CONVERSATION, value);
}
/** Didactische leeftijd: Months of teaching since the start of grade 3, as the test report states them; from 0 to 60. */
static inline int64_t hgw_evidence_dl(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_EVIDENCE_DL);
}
/** Didactische leeftijd, set. */
static inline int32_t hgw_evidence_set_dl(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_EVIDENCE_DL, value);
}
/** Didactische-leeftijdsequivalent: As the test report states it, in months; nothing is judged by it. */
static inline int64_t hgw_evidence_dle(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_EVIDENCE_DLE);
}
/** Didactische-leeftijdsequivalent, set. */
static inline int32_t hgw_evidence_set_dle(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_EVIDENCE_DLE, value);
}
/** Aantal opgaven: Out of how many items; six out of six says less than twenty-four out of twenty-four. */
static inline int64_t hgw_evidence_items(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_EVIDENCE_ITEMS);
}
/** Aantal opgaven, set. */
static inline int32_t hgw_evidence_set_items(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_EVIDENCE_ITEMS, value);
}
/** Aantal goed: How many items were right, to be set beside the mastery criterion. */
static inline int64_t hgw_evidence_correct(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_EVIDENCE_CORRECT);
}
/** Aantal goed, set. */
static inline int32_t hgw_evidence_set_correct(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_EVIDENCE_CORRECT, value);
}
/** Meetfout van deze afname: In points, where the report states it: it is larger at the ends of a test. */
static inline double hgw_evidence_sem(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_EVIDENCE_SEM);
}
/** Meetfout van deze afname, set. */
static inline int32_t hgw_evidence_set_sem(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_EVIDENCE_SEM, value);
}
/** Van wie: Who saw or said it, where the kind of evidence does not tell; two voices weigh more than one. */
static inline int32_t hgw_evidence_voice(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_EVIDENCE_VOICE);
}
/** Van wie, set. */
static inline int32_t hgw_evidence_set_voice(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_EVIDENCE_VOICE, value);
}

/** @} */

/** @name evaluation (evaluatie)
 *  @{ */

/** Id: Fixed key (evaluation): references, and a file saved later, find the same record by it. */
static inline const char *hgw_evaluation_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_EVALUATION_ID);
}
/** Id, set. */
static inline int32_t hgw_evaluation_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_EVALUATION_ID, value);
}
/** Gehouden op: An evaluation weeks after the period comes too late to adjust anything (S112). */
static inline hgw_date hgw_evaluation_held_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_EVALUATION_HELD_ON);
}
/** Gehouden op, set. */
static inline int32_t hgw_evaluation_set_held_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_EVALUATION_HELD_ON, value);
}
/** Gepland op: So that the evaluation has its place in the last week of school (S82). */
static inline hgw_date hgw_evaluation_planned_for(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_EVALUATION_PLANNED_FOR);
}
/** Gepland op, set. */
static inline int32_t hgw_evaluation_set_planned_for(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_EVALUATION_PLANNED_FOR, value);
}
/** Periode: The period that is looked back on, so that every goal ends up in its own evaluation. */
static inline const char *hgw_evaluation_period(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_EVALUATION_PERIOD);
}
/** Periode, set. */
static inline int32_t hgw_evaluation_set_period(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_EVALUATION_PERIOD, value);
}
/** Plan: The plan that was evaluated, so that it does not disappear into a drawer (S29). */
static inline hgw_rec hgw_evaluation_plan(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_EVALUATION_PLAN);
}
/** Plan, set. */
static inline int32_t hgw_evaluation_set_plan(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_EVALUATION_PLAN, value);
}
/** Wie erbij waren, how many. */
static inline int32_t hgw_evaluation_staff_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_EVALUATION_STAFF);
}
/** Wie erbij waren: Who looked back together; a teacher need not do it alone. */
static inline const char *hgw_evaluation_staff_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_text(doc, rec, HGW_EVALUATION_STAFF, index);
}
/** Wie erbij waren, one more at the end. */
static inline int32_t hgw_evaluation_add_staff(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_item_put(doc, rec, HGW_EVALUATION_STAFF, value);
}
/** Samenvatting: A few sentences that the next period starts from (S12, S163). */
static inline const char *hgw_evaluation_summary(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_EVALUATION_SUMMARY);
}
/** Samenvatting, set. */
static inline int32_t hgw_evaluation_set_summary(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_EVALUATION_SUMMARY, value);
}
/** Uitkomst per doel, how many. */
static inline int32_t hgw_evaluation_results_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_EVALUATION_RESULTS);
}
/** Uitkomst per doel: For each goal whether it was reached, so that the next period can start from there (S82). */
static inline hgw_rec hgw_evaluation_results_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_EVALUATION_RESULTS, index);
}
/** Uitkomst per doel, one more at the end. */
static inline hgw_rec hgw_evaluation_add_results(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_EVALUATION_RESULTS);
}
/** Volgende stap: What the next step is, so that the next plan starts from this evaluation (S12). */
static inline const char *hgw_evaluation_next_step(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_EVALUATION_NEXT_STEP);
}
/** Volgende stap, set. */
static inline int32_t hgw_evaluation_set_next_step(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_EVALUATION_NEXT_STEP, value);
}

/** @} */

/** @name goal_result (uitkomst van een doel)
 *  @{ */

/** Id: Fixed key (goal result): references, and a file saved later, find the same record by it. */
static inline const char *hgw_goal_result_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GOAL_RESULT_ID);
}
/** Id, set. */
static inline int32_t hgw_goal_result_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GOAL_RESULT_ID, value);
}
/** Doel: So that the next period starts from what was reached for each goal. */
static inline hgw_rec hgw_goal_result_goal(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_GOAL_RESULT_GOAL);
}
/** Doel, set. */
static inline int32_t hgw_goal_result_set_goal(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_GOAL_RESULT_GOAL, value);
}
/** Gehaald: The judgement on which the teacher goes on, repeats or lets go (S82). */
static inline int32_t hgw_goal_result_status(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_GOAL_RESULT_STATUS);
}
/** Gehaald, set. */
static inline int32_t hgw_goal_result_set_status(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_GOAL_RESULT_STATUS, value);
}
/** Aantal dat het haalde: 'Four out of six' says more than 'partly'. */
static inline int64_t hgw_goal_result_reached(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_GOAL_RESULT_REACHED);
}
/** Aantal dat het haalde, set. */
static inline int32_t hgw_goal_result_set_reached(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_GOAL_RESULT_REACHED, value);
}
/** Van hoeveel: Without 'out of how many' the count says nothing: three out of three is not three out of twelve. */
static inline int64_t hgw_goal_result_out_of(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_GOAL_RESULT_OUT_OF);
}
/** Van hoeveel, set. */
static inline int32_t hgw_goal_result_set_out_of(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_GOAL_RESULT_OUT_OF, value);
}
/** Toelichting: What stood out, in one sentence, for whoever chooses the next goal. */
static inline const char *hgw_goal_result_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GOAL_RESULT_TEXT);
}
/** Toelichting, set. */
static inline int32_t hgw_goal_result_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GOAL_RESULT_TEXT, value);
}
/** Werkte de aanpak: Apart from the goal: so an approach that worked is kept even when the goal was not reached yet (S112, S150). */
static inline int32_t hgw_goal_result_effect(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_GOAL_RESULT_EFFECT);
}
/** Werkte de aanpak, set. */
static inline int32_t hgw_goal_result_set_effect(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_GOAL_RESULT_EFFECT, value);
}

/** @} */

/** @name goal_analysis (factoranalyse)
 *  @{ */

/** Id: Fixed key (goal analysis): references, and a file saved later, find the same record by it. */
static inline const char *hgw_goal_analysis_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GOAL_ANALYSIS_ID);
}
/** Id, set. */
static inline int32_t hgw_goal_analysis_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GOAL_ANALYSIS_ID, value);
}
/** Doel: The goal that was looked into, so that what helped can be found again for a later goal. */
static inline hgw_rec hgw_goal_analysis_goal(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_GOAL_ANALYSIS_GOAL);
}
/** Doel, set. */
static inline int32_t hgw_goal_analysis_set_goal(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_GOAL_ANALYSIS_GOAL, value);
}
/** Evaluatie: The evaluation that raised the question why, with the date on which the answer held. */
static inline hgw_rec hgw_goal_analysis_evaluation(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_GOAL_ANALYSIS_EVALUATION);
}
/** Evaluatie, set. */
static inline int32_t hgw_goal_analysis_set_evaluation(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_GOAL_ANALYSIS_EVALUATION, value);
}
/** Factoren, how many. */
static inline int32_t hgw_goal_analysis_factors_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_GOAL_ANALYSIS_FACTORS);
}
/** Factoren: The factors that made the difference, to be used again or changed (S120). */
static inline hgw_rec hgw_goal_analysis_factors_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_GOAL_ANALYSIS_FACTORS, index);
}
/** Factoren, one more at the end. */
static inline int32_t hgw_goal_analysis_add_factors(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_GOAL_ANALYSIS_FACTORS, value);
}
/** Conclusie: What the teacher learns from it for next time. */
static inline const char *hgw_goal_analysis_conclusion(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GOAL_ANALYSIS_CONCLUSION);
}
/** Conclusie, set. */
static inline int32_t hgw_goal_analysis_set_conclusion(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GOAL_ANALYSIS_CONCLUSION, value);
}

/** @} */

/** @name adjustment (bijstelling)
 *  @{ */

/** Id: Fixed key (adjustment): references, and a file saved later, find the same record by it. */
static inline const char *hgw_adjustment_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_ADJUSTMENT_ID);
}
/** Id, set. */
static inline int32_t hgw_adjustment_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_ADJUSTMENT_ID, value);
}
/** Richting: Keeping what works is a decision too; this shows that a choice was made (S155). */
static inline int32_t hgw_adjustment_direction(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_ADJUSTMENT_DIRECTION);
}
/** Richting, set. */
static inline int32_t hgw_adjustment_set_direction(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_ADJUSTMENT_DIRECTION, value);
}
/** Bijstelling: What will be done differently tomorrow, so that a substitute or co-teacher does so too. */
static inline const char *hgw_adjustment_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_ADJUSTMENT_TEXT);
}
/** Bijstelling, set. */
static inline int32_t hgw_adjustment_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_ADJUSTMENT_TEXT, value);
}
/** Doel: The goal for which something changes; it shows that a goal that did not work out is not abandoned. */
static inline hgw_rec hgw_adjustment_goal(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_ADJUSTMENT_GOAL);
}
/** Doel, set. */
static inline int32_t hgw_adjustment_set_goal(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_ADJUSTMENT_GOAL, value);
}
/** Aanpak: The approach that is kept, increased, reduced or replaced (S150). */
static inline hgw_rec hgw_adjustment_approach(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_ADJUSTMENT_APPROACH);
}
/** Aanpak, set. */
static inline int32_t hgw_adjustment_set_approach(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_ADJUSTMENT_APPROACH, value);
}
/** Evaluatie: The evaluation that led to the decision, so that it can be traced back (S150). */
static inline hgw_rec hgw_adjustment_evaluation(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_ADJUSTMENT_EVALUATION);
}
/** Evaluatie, set. */
static inline int32_t hgw_adjustment_set_evaluation(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_ADJUSTMENT_EVALUATION, value);
}
/** Besloten op: Shows how soon after the evaluation something was changed (S112). */
static inline hgw_date hgw_adjustment_decided_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_ADJUSTMENT_DECIDED_ON);
}
/** Besloten op, set. */
static inline int32_t hgw_adjustment_set_decided_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_ADJUSTMENT_DECIDED_ON, value);
}

/** @} */

/** @name teacher_verdict (eigen oordeel)
 *  @{ */

/** Id: Fixed key (own verdict): references, and a file saved later, find the same record by it. */
static inline const char *hgw_teacher_verdict_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TEACHER_VERDICT_ID);
}
/** Id, set. */
static inline int32_t hgw_teacher_verdict_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TEACHER_VERDICT_ID, value);
}
/** Oordeel: The decision of whoever knows the child; that is what is acted upon. */
static inline int32_t hgw_teacher_verdict_verdict(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_TEACHER_VERDICT_VERDICT);
}
/** Oordeel, set. */
static inline int32_t hgw_teacher_verdict_set_verdict(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_TEACHER_VERDICT_VERDICT, value);
}
/** Doel: The goal it is about, when it is about a goal. */
static inline hgw_rec hgw_teacher_verdict_goal(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_TEACHER_VERDICT_GOAL);
}
/** Doel, set. */
static inline int32_t hgw_teacher_verdict_set_goal(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_TEACHER_VERDICT_GOAL, value);
}
/** Opbrengst: The outcome it is about, when it is about one. */
static inline hgw_rec hgw_teacher_verdict_outcome(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_TEACHER_VERDICT_OUTCOME);
}
/** Opbrengst, set. */
static inline int32_t hgw_teacher_verdict_set_outcome(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_TEACHER_VERDICT_OUTCOME, value);
}
/** Leerlingen, how many. */
static inline int32_t hgw_teacher_verdict_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_TEACHER_VERDICT_PUPILS);
}
/** Leerlingen: Which children it is about; empty: the group as a whole. */
static inline hgw_rec hgw_teacher_verdict_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_TEACHER_VERDICT_PUPILS, index);
}
/** Leerlingen, one more at the end. */
static inline int32_t hgw_teacher_verdict_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_TEACHER_VERDICT_PUPILS, value);
}
/** Besloten op: The latest one holds; earlier ones stay. */
static inline hgw_date hgw_teacher_verdict_decided_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_TEACHER_VERDICT_DECIDED_ON);
}
/** Besloten op, set. */
static inline int32_t hgw_teacher_verdict_set_decided_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_TEACHER_VERDICT_DECIDED_ON, value);
}
/** Wie, how many. */
static inline int32_t hgw_teacher_verdict_staff_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_TEACHER_VERDICT_STAFF);
}
/** Wie: Who decided it together, so that it is known who can explain it. */
static inline const char *hgw_teacher_verdict_staff_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_text(doc, rec, HGW_TEACHER_VERDICT_STAFF, index);
}
/** Wie, one more at the end. */
static inline int32_t hgw_teacher_verdict_add_staff(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_item_put(doc, rec, HGW_TEACHER_VERDICT_STAFF, value);
}
/** Reden: What the teacher knows and the measurement does not, in one sentence. */
static inline const char *hgw_teacher_verdict_reason(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TEACHER_VERDICT_REASON);
}
/** Reden, set. */
static inline int32_t hgw_teacher_verdict_set_reason(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TEACHER_VERDICT_REASON, value);
}
/** Berekend oordeel: What had been computed when it was decided, to see later how often the two differed. */
static inline int32_t hgw_teacher_verdict_computed(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_TEACHER_VERDICT_COMPUTED);
}
/** Berekend oordeel, set. */
static inline int32_t hgw_teacher_verdict_set_computed(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_TEACHER_VERDICT_COMPUTED, value);
}

/** @} */

/** @name portfolio_item (portfoliostuk)
 *  @{ */

/** Id: Fixed key (portfolio item): references, and a file saved later, find the same record by it. */
static inline const char *hgw_portfolio_item_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PORTFOLIO_ITEM_ID);
}
/** Id, set. */
static inline int32_t hgw_portfolio_item_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PORTFOLIO_ITEM_ID, value);
}
/** Soort: A film or a photo sometimes shows more than a test. */
static inline int32_t hgw_portfolio_item_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_PORTFOLIO_ITEM_KIND);
}
/** Soort, set. */
static inline int32_t hgw_portfolio_item_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_PORTFOLIO_ITEM_KIND, value);
}
/** Titel: What the child calls the piece, so that it can find its own work again. */
static inline const char *hgw_portfolio_item_title(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PORTFOLIO_ITEM_TITLE);
}
/** Titel, set. */
static inline int32_t hgw_portfolio_item_set_title(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PORTFOLIO_ITEM_TITLE, value);
}
/** Gemaakt op: Puts the pieces in order, so that growth can be seen (S128). */
static inline hgw_date hgw_portfolio_item_made_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PORTFOLIO_ITEM_MADE_ON);
}
/** Gemaakt op, set. */
static inline int32_t hgw_portfolio_item_set_made_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PORTFOLIO_ITEM_MADE_ON, value);
}
/** Doel: The child's own goal; the piece shows how far the child got with it (S128). */
static inline hgw_rec hgw_portfolio_item_goal(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_PORTFOLIO_ITEM_GOAL);
}
/** Doel, set. */
static inline int32_t hgw_portfolio_item_set_goal(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_PORTFOLIO_ITEM_GOAL, value);
}
/** Leerling: The child who made the piece and takes it along to the next class. */
static inline hgw_rec hgw_portfolio_item_pupil(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_PORTFOLIO_ITEM_PUPIL);
}
/** Leerling, set. */
static inline int32_t hgw_portfolio_item_set_pupil(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_PORTFOLIO_ITEM_PUPIL, value);
}
/** Waar het ligt: The folder, cupboard or file where the child can find it. */
static inline const char *hgw_portfolio_item_place(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PORTFOLIO_ITEM_PLACE);
}
/** Waar het ligt, set. */
static inline int32_t hgw_portfolio_item_set_place(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PORTFOLIO_ITEM_PLACE, value);
}

/** @} */

/** @name use_record (gebruik)
 *  @{ */

/** Id: Fixed key (use): references, and a file saved later, find the same record by it. */
static inline const char *hgw_use_record_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_USE_RECORD_ID);
}
/** Id, set. */
static inline int32_t hgw_use_record_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_USE_RECORD_ID, value);
}
/** Soort gebruik: Showing it on the board is a different use from opening it. */
static inline int32_t hgw_use_record_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_USE_RECORD_KIND);
}
/** Soort gebruik, set. */
static inline int32_t hgw_use_record_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_USE_RECORD_KIND, value);
}
/** Gebruikt op: The day of use; no time and no name, for this is not a check on people. */
static inline hgw_date hgw_use_record_used_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_USE_RECORD_USED_ON);
}
/** Gebruikt op, set. */
static inline int32_t hgw_use_record_set_used_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_USE_RECORD_USED_ON, value);
}
/** Plan: So that a plan that is being used does not count as a paper tiger. */
static inline hgw_rec hgw_use_record_plan(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_USE_RECORD_PLAN);
}
/** Plan, set. */
static inline int32_t hgw_use_record_set_plan(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_USE_RECORD_PLAN, value);
}
/** Weekplanning: Shows that the week plan was worked with, even if nobody wrote anything in it. */
static inline hgw_rec hgw_use_record_week_plan(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_USE_RECORD_WEEK_PLAN);
}
/** Weekplanning, set. */
static inline int32_t hgw_use_record_set_week_plan(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_USE_RECORD_WEEK_PLAN, value);
}
/** Groepsoverzicht: Shows whether the overview is still consulted, or was only made for the sake of having one. */
static inline hgw_rec hgw_use_record_group_overview(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_USE_RECORD_GROUP_OVERVIEW);
}
/** Groepsoverzicht, set. */
static inline int32_t hgw_use_record_set_group_overview(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_USE_RECORD_GROUP_OVERVIEW, value);
}
/** Getoonde velden, how many. */
static inline int32_t hgw_use_record_form_fields_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_USE_RECORD_FORM_FIELDS);
}
/** Getoonde velden: Which fields of the form could be seen; without this list the whole plan (S44). */
static inline const char *hgw_use_record_form_fields_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_text(doc, rec, HGW_USE_RECORD_FORM_FIELDS, index);
}
/** Getoonde velden, one more at the end. */
static inline int32_t hgw_use_record_add_form_fields(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_item_put(doc, rec, HGW_USE_RECORD_FORM_FIELDS, value);
}

/** @} */

/** @name conversation (gesprek)
 *  @{ */

/** Id: Fixed key (conversation): references, and a file saved later, find the same record by it. */
static inline const char *hgw_conversation_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CONVERSATION_ID);
}
/** Id, set. */
static inline int32_t hgw_conversation_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CONVERSATION_ID, value);
}
/** Soort gesprek: A reversed parent conversation asks other questions than a course conversation does (S24, S116). */
static inline int32_t hgw_conversation_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_CONVERSATION_KIND);
}
/** Soort gesprek, set. */
static inline int32_t hgw_conversation_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_CONVERSATION_KIND, value);
}
/** Gehouden op: Shows that people spoke before the plan was settled (S69). */
static inline hgw_date hgw_conversation_held_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_CONVERSATION_HELD_ON);
}
/** Gehouden op, set. */
static inline int32_t hgw_conversation_set_held_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_CONVERSATION_HELD_ON, value);
}
/** Gepland op: Parent and child know when it is their turn. */
static inline hgw_date hgw_conversation_planned_for(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_CONVERSATION_PLANNED_FOR);
}
/** Gepland op, set. */
static inline int32_t hgw_conversation_set_planned_for(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_CONVERSATION_PLANNED_FOR, value);
}
/** Minuten: How much time talks take, so that it can be freed (S130). */
static inline int64_t hgw_conversation_minutes(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_CONVERSATION_MINUTES);
}
/** Minuten, set. */
static inline int32_t hgw_conversation_set_minutes(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_CONVERSATION_MINUTES, value);
}
/** Leerlingen, how many. */
static inline int32_t hgw_conversation_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_CONVERSATION_PUPILS);
}
/** Leerlingen: The children spoken with or about, so that the talk ends up on their own page. */
static inline hgw_rec hgw_conversation_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_CONVERSATION_PUPILS, index);
}
/** Leerlingen, one more at the end. */
static inline int32_t hgw_conversation_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_CONVERSATION_PUPILS, value);
}
/** Ouders en verzorgers, how many. */
static inline int32_t hgw_conversation_guardians_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_CONVERSATION_GUARDIANS);
}
/** Ouders en verzorgers: The parents who took part, so that the next talk can build on this one. */
static inline hgw_rec hgw_conversation_guardians_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_CONVERSATION_GUARDIANS, index);
}
/** Ouders en verzorgers, one more at the end. */
static inline int32_t hgw_conversation_add_guardians(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_CONVERSATION_GUARDIANS, value);
}
/** Medewerkers, how many. */
static inline int32_t hgw_conversation_staff_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_CONVERSATION_STAFF);
}
/** Medewerkers: Who was there for the school; a course conversation takes a teacher, the support coordinator and management (S116). */
static inline const char *hgw_conversation_staff_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_text(doc, rec, HGW_CONVERSATION_STAFF, index);
}
/** Medewerkers, one more at the end. */
static inline int32_t hgw_conversation_add_staff(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_item_put(doc, rec, HGW_CONVERSATION_STAFF, value);
}
/** Doelen, how many. */
static inline int32_t hgw_conversation_goals_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_CONVERSATION_GOALS);
}
/** Doelen: The goals it was about; a focused talk is about something (S69, S90). */
static inline hgw_rec hgw_conversation_goals_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_CONVERSATION_GOALS, index);
}
/** Doelen, one more at the end. */
static inline int32_t hgw_conversation_add_goals(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_CONVERSATION_GOALS, value);
}
/** Vragen en antwoorden, how many. */
static inline int32_t hgw_conversation_answers_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_CONVERSATION_ANSWERS);
}
/** Vragen en antwoorden: What was said, in the words of the person who said it (S127). */
static inline hgw_rec hgw_conversation_answers_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_CONVERSATION_ANSWERS, index);
}
/** Vragen en antwoorden, one more at the end. */
static inline hgw_rec hgw_conversation_add_answers(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_CONVERSATION_ANSWERS);
}
/** Samenvatting: What is to be remembered, for those who were not there. */
static inline const char *hgw_conversation_summary(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CONVERSATION_SUMMARY);
}
/** Samenvatting, set. */
static inline int32_t hgw_conversation_set_summary(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CONVERSATION_SUMMARY, value);
}
/** Waardevol: Whether the child or the parent got something out of it; then they will want it again next year (S26). */
static inline int32_t hgw_conversation_valued(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_CONVERSATION_VALUED);
}
/** Waardevol, set. */
static inline int32_t hgw_conversation_set_valued(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_CONVERSATION_VALUED, value);
}
/** Mag gedeeld: Whether the child is happy for its parents to read this. */
static inline int32_t hgw_conversation_shared(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_CONVERSATION_SHARED);
}
/** Mag gedeeld, set. */
static inline int32_t hgw_conversation_set_shared(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_CONVERSATION_SHARED, value);
}
/** Niets nodig: The teacher said that nothing is needed; that is an answer too (S116). */
static inline int32_t hgw_conversation_nothing_needed(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_CONVERSATION_NOTHING_NEEDED);
}
/** Niets nodig, set. */
static inline int32_t hgw_conversation_set_nothing_needed(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_CONVERSATION_NOTHING_NEEDED, value);
}

/** @} */

/** @name talk_answer (vraag en antwoord)
 *  @{ */

/** Id: Fixed key (question and answer): references, and a file saved later, find the same record by it. */
static inline const char *hgw_talk_answer_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TALK_ANSWER_ID);
}
/** Id, set. */
static inline int32_t hgw_talk_answer_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TALK_ANSWER_ID, value);
}
/** Vraag: What was asked; another question gets another answer (S105, S127). */
static inline const char *hgw_talk_answer_question(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TALK_ANSWER_QUESTION);
}
/** Vraag, set. */
static inline int32_t hgw_talk_answer_set_question(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TALK_ANSWER_QUESTION, value);
}
/** Antwoord: The speaker's own words, not the school's translation (S127). */
static inline const char *hgw_talk_answer_answer(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TALK_ANSWER_ANSWER);
}
/** Antwoord, set. */
static inline int32_t hgw_talk_answer_set_answer(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TALK_ANSWER_ANSWER, value);
}
/** Wie antwoordde: Keeps the child's voice and the parent's apart. */
static inline int32_t hgw_talk_answer_speaker(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_TALK_ANSWER_SPEAKER);
}
/** Wie antwoordde, set. */
static inline int32_t hgw_talk_answer_set_speaker(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_TALK_ANSWER_SPEAKER, value);
}

/** @} */

/** @name class_discussion (klassengesprek)
 *  @{ */

/** Id: Fixed key (class discussion): references, and a file saved later, find the same record by it. */
static inline const char *hgw_class_discussion_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CLASS_DISCUSSION_ID);
}
/** Id, set. */
static inline int32_t hgw_class_discussion_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CLASS_DISCUSSION_ID, value);
}
/** Waarover: A plan, a week and a row of goals each call for a different discussion; this tells the team which one took place (S84, S103, S122). */
static inline int32_t hgw_class_discussion_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_CLASS_DISCUSSION_KIND);
}
/** Waarover, set. */
static inline int32_t hgw_class_discussion_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_CLASS_DISCUSSION_KIND, value);
}
/** Werkvorm: In pairs the quiet children join in as well (S108). */
static inline int32_t hgw_class_discussion_form(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_CLASS_DISCUSSION_FORM);
}
/** Werkvorm, set. */
static inline int32_t hgw_class_discussion_set_form(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_CLASS_DISCUSSION_FORM, value);
}
/** Gehouden op: A plan that is discussed every week is alive (S84). */
static inline hgw_date hgw_class_discussion_held_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_CLASS_DISCUSSION_HELD_ON);
}
/** Gehouden op, set. */
static inline int32_t hgw_class_discussion_set_held_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_CLASS_DISCUSSION_HELD_ON, value);
}
/** Gepland op: So that the discussion is in the week plan and not forgotten. */
static inline hgw_date hgw_class_discussion_planned_for(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_CLASS_DISCUSSION_PLANNED_FOR);
}
/** Gepland op, set. */
static inline int32_t hgw_class_discussion_set_planned_for(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_CLASS_DISCUSSION_PLANNED_FOR, value);
}
/** Plan: The plan that was on the board; a plan that is discussed is no paper tiger (S103). */
static inline hgw_rec hgw_class_discussion_plan(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_CLASS_DISCUSSION_PLAN);
}
/** Plan, set. */
static inline int32_t hgw_class_discussion_set_plan(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_CLASS_DISCUSSION_PLAN, value);
}
/** Weekplanning: The week plan that was discussed, so that it shows which weeks the class made its own (S84). */
static inline hgw_rec hgw_class_discussion_week_plan(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_CLASS_DISCUSSION_WEEK_PLAN);
}
/** Weekplanning, set. */
static inline int32_t hgw_class_discussion_set_week_plan(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_CLASS_DISCUSSION_WEEK_PLAN, value);
}
/** Periode: The period it belongs to, when no plan is named. */
static inline const char *hgw_class_discussion_period(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CLASS_DISCUSSION_PERIOD);
}
/** Periode, set. */
static inline int32_t hgw_class_discussion_set_period(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CLASS_DISCUSSION_PERIOD, value);
}
/** Doelen, how many. */
static inline int32_t hgw_class_discussion_goals_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_CLASS_DISCUSSION_GOALS);
}
/** Doelen: The goals the class thought about: how are we going to get there? (S122) */
static inline hgw_rec hgw_class_discussion_goals_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_CLASS_DISCUSSION_GOALS, index);
}
/** Doelen, one more at the end. */
static inline int32_t hgw_class_discussion_add_goals(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_CLASS_DISCUSSION_GOALS, value);
}
/** Aantal bijdragen: How many children said something, without names; tips are counted separately. */
static inline int64_t hgw_class_discussion_contributions(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_CLASS_DISCUSSION_CONTRIBUTIONS);
}
/** Aantal bijdragen, set. */
static inline int32_t hgw_class_discussion_set_contributions(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_CLASS_DISCUSSION_CONTRIBUTIONS, value);
}
/** Wat eruit kwam: What the class came up with, in a few sentences, to carry on from next time (S102). */
static inline const char *hgw_class_discussion_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CLASS_DISCUSSION_TEXT);
}
/** Wat eruit kwam, set. */
static inline int32_t hgw_class_discussion_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CLASS_DISCUSSION_TEXT, value);
}

/** @} */

/** @name tip (tip)
 *  @{ */

/** Id: Fixed key (tip): references, and a file saved later, find the same record by it. */
static inline const char *hgw_tip_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TIP_ID);
}
/** Id, set. */
static inline int32_t hgw_tip_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TIP_ID, value);
}
/** Tip: The exact words of whoever gave it (S127). */
static inline const char *hgw_tip_quote(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TIP_QUOTE);
}
/** Tip, set. */
static inline int32_t hgw_tip_set_quote(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TIP_QUOTE, value);
}
/** Begin, stop of ga door: 'What had I better not do' is asked as well, and what goes well may stay (S106). */
static inline int32_t hgw_tip_polarity(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_TIP_POLARITY);
}
/** Begin, stop of ga door, set. */
static inline int32_t hgw_tip_set_polarity(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_TIP_POLARITY, value);
}
/** Voor wie: Whether the teacher, the child itself, the class or the school has something to do (S102, S107). */
static inline int32_t hgw_tip_addressee(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_TIP_ADDRESSEE);
}
/** Voor wie, set. */
static inline int32_t hgw_tip_set_addressee(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_TIP_ADDRESSEE, value);
}
/** Gegeven op: Shows how long a tip has been waiting for an answer (S124). */
static inline hgw_date hgw_tip_given_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_TIP_GIVEN_ON);
}
/** Gegeven op, set. */
static inline int32_t hgw_tip_set_given_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_TIP_GIVEN_ON, value);
}
/** Van de klas: A tip that comes from everyone needs no name (S108). */
static inline int32_t hgw_tip_from_class(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_TIP_FROM_CLASS);
}
/** Van de klas, set. */
static inline int32_t hgw_tip_set_from_class(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_TIP_FROM_CLASS, value);
}
/** Gegeven door leerlingen, how many. */
static inline int32_t hgw_tip_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_TIP_PUPILS);
}
/** Gegeven door leerlingen: Who gave the tip, so that the answer reaches that child. */
static inline hgw_rec hgw_tip_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_TIP_PUPILS, index);
}
/** Gegeven door leerlingen, one more at the end. */
static inline int32_t hgw_tip_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_TIP_PUPILS, value);
}
/** Gegeven door ouder: The parent who gave the tip or asked the question, so that they get an answer (S136). */
static inline hgw_rec hgw_tip_guardian(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_TIP_GUARDIAN);
}
/** Gegeven door ouder, set. */
static inline int32_t hgw_tip_set_guardian(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_TIP_GUARDIAN, value);
}
/** Uit klassengesprek: Lets the class see what came of its own discussion (S108). */
static inline hgw_rec hgw_tip_discussion(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_TIP_DISCUSSION);
}
/** Uit klassengesprek, set. */
static inline int32_t hgw_tip_set_discussion(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_TIP_DISCUSSION, value);
}
/** Uit gesprek: The talk in which the tip came up, so that the teacher can return to it there. */
static inline hgw_rec hgw_tip_conversation(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_TIP_CONVERSATION);
}
/** Uit gesprek, set. */
static inline int32_t hgw_tip_set_conversation(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_TIP_CONVERSATION, value);
}
/** Bij doel: The goal the tip helps with; that is where the teacher finds it again. */
static inline hgw_rec hgw_tip_goal(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_TIP_GOAL);
}
/** Bij doel, set. */
static inline int32_t hgw_tip_set_goal(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_TIP_GOAL, value);
}
/** Bij plan: The plan the tip is about, so that the next version takes it into account (S108). */
static inline hgw_rec hgw_tip_plan(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_TIP_PLAN);
}
/** Bij plan, set. */
static inline int32_t hgw_tip_set_plan(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_TIP_PLAN, value);
}
/** Trefwoord: Brings together tips about the same thing. */
static inline const char *hgw_tip_tag(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TIP_TAG);
}
/** Trefwoord, set. */
static inline int32_t hgw_tip_set_tag(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TIP_TAG, value);
}
/** Antwoord: What the teacher does with it, or why not (S124). */
static inline const char *hgw_tip_answer(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TIP_ANSWER);
}
/** Antwoord, set. */
static inline int32_t hgw_tip_set_answer(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TIP_ANSWER, value);
}
/** Beantwoord op: From this day on the child is no longer waiting for an answer (S124). */
static inline hgw_date hgw_tip_answered_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_TIP_ANSWERED_ON);
}
/** Beantwoord op, set. */
static inline int32_t hgw_tip_set_answered_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_TIP_ANSWERED_ON, value);
}
/** Leidde tot, how many. */
static inline int32_t hgw_tip_led_to_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_TIP_LED_TO);
}
/** Leidde tot: Where the tip can be seen: in the week, the approach, a choice, an agreement or a goal (S124). */
static inline hgw_rec hgw_tip_led_to_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_TIP_LED_TO, index);
}
/** Leidde tot, one more at the end. */
static inline int32_t hgw_tip_add_led_to(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_TIP_LED_TO, value);
}

/** @} */

/** @name agreement (afspraak)
 *  @{ */

/** Id: Fixed key (agreement): references, and a file saved later, find the same record by it. */
static inline const char *hgw_agreement_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_AGREEMENT_ID);
}
/** Id, set. */
static inline int32_t hgw_agreement_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_AGREEMENT_ID, value);
}
/** Afspraak: What is going to happen, in one sentence that everyone can look up. */
static inline const char *hgw_agreement_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_AGREEMENT_TEXT);
}
/** Afspraak, set. */
static inline int32_t hgw_agreement_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_AGREEMENT_TEXT, value);
}
/** Medewerker: The colleague who does it and can be asked about it. */
static inline const char *hgw_agreement_staff(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_AGREEMENT_STAFF);
}
/** Medewerker, set. */
static inline int32_t hgw_agreement_set_staff(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_AGREEMENT_STAFF, value);
}
/** Leerling: The child who does it; children make agreements too. */
static inline hgw_rec hgw_agreement_pupil(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_AGREEMENT_PUPIL);
}
/** Leerling, set. */
static inline int32_t hgw_agreement_set_pupil(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_AGREEMENT_PUPIL, value);
}
/** Ouder of verzorger: The parent who does it at home and hears from school how it goes (S94). */
static inline hgw_rec hgw_agreement_guardian(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_AGREEMENT_GUARDIAN);
}
/** Ouder of verzorger, set. */
static inline int32_t hgw_agreement_set_guardian(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_AGREEMENT_GUARDIAN, value);
}
/** Uiterlijk op: When people may expect it to be done. */
static inline hgw_date hgw_agreement_due(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_AGREEMENT_DUE);
}
/** Uiterlijk op, set. */
static inline int32_t hgw_agreement_set_due(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_AGREEMENT_DUE, value);
}
/** Gedaan op: Shows that the agreement was kept (S20). */
static inline hgw_date hgw_agreement_done_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_AGREEMENT_DONE_ON);
}
/** Gedaan op, set. */
static inline int32_t hgw_agreement_set_done_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_AGREEMENT_DONE_ON, value);
}
/** Reden van vervallen: An agreement may be dropped, as long as somebody says why (S42). */
static inline const char *hgw_agreement_dropped_reason(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_AGREEMENT_DROPPED_REASON);
}
/** Reden van vervallen, set. */
static inline int32_t hgw_agreement_set_dropped_reason(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_AGREEMENT_DROPPED_REASON, value);
}
/** Uit gesprek: The talk in which it was agreed, so that the next one can start from it. */
static inline hgw_rec hgw_agreement_conversation(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_AGREEMENT_CONVERSATION);
}
/** Uit gesprek, set. */
static inline int32_t hgw_agreement_set_conversation(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_AGREEMENT_CONVERSATION, value);
}
/** Niveau: Agreements with the board or the partnership reach further than those with a child (S58). */
static inline int32_t hgw_agreement_level(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_AGREEMENT_LEVEL);
}
/** Niveau, set. */
static inline int32_t hgw_agreement_set_level(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_AGREEMENT_LEVEL, value);
}

/** @} */

/** @name parent_activity (ouderactiviteit)
 *  @{ */

/** Id: Fixed key (parent activity): references, and a file saved later, find the same record by it. */
static inline const char *hgw_parent_activity_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PARENT_ACTIVITY_ID);
}
/** Id, set. */
static inline int32_t hgw_parent_activity_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PARENT_ACTIVITY_ID, value);
}
/** Activiteit: What parent and child do together, put so that they can start at home at once (S134). */
static inline const char *hgw_parent_activity_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PARENT_ACTIVITY_TEXT);
}
/** Activiteit, set. */
static inline int32_t hgw_parent_activity_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PARENT_ACTIVITY_TEXT, value);
}
/** Doel: The goal, so that the parent knows what it helps with (S133). */
static inline hgw_rec hgw_parent_activity_goal(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_PARENT_ACTIVITY_GOAL);
}
/** Doel, set. */
static inline int32_t hgw_parent_activity_set_goal(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_PARENT_ACTIVITY_GOAL, value);
}
/** Antwoord op behoeften, how many. */
static inline int32_t hgw_parent_activity_needs_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_PARENT_ACTIVITY_NEEDS);
}
/** Antwoord op behoeften: The child's need that this answers at home (S16). */
static inline hgw_rec hgw_parent_activity_needs_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_PARENT_ACTIVITY_NEEDS, index);
}
/** Antwoord op behoeften, one more at the end. */
static inline int32_t hgw_parent_activity_add_needs(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_PARENT_ACTIVITY_NEEDS, value);
}
/** Leerlingen, how many. */
static inline int32_t hgw_parent_activity_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_PARENT_ACTIVITY_PUPILS);
}
/** Leerlingen: The child the parent does it with, and on whose page it therefore appears. */
static inline hgw_rec hgw_parent_activity_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_PARENT_ACTIVITY_PUPILS, index);
}
/** Leerlingen, one more at the end. */
static inline int32_t hgw_parent_activity_add_pupils(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_PARENT_ACTIVITY_PUPILS, value);
}
/** Ouders en verzorgers, how many. */
static inline int32_t hgw_parent_activity_guardians_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_PARENT_ACTIVITY_GUARDIANS);
}
/** Ouders en verzorgers: Who does it at home, and whom the teacher can ask how it went. */
static inline hgw_rec hgw_parent_activity_guardians_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_PARENT_ACTIVITY_GUARDIANS, index);
}
/** Ouders en verzorgers, one more at the end. */
static inline int32_t hgw_parent_activity_add_guardians(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_PARENT_ACTIVITY_GUARDIANS, value);
}
/** Afgesproken op: When the parents agreed to it; it is not homework set by the school. */
static inline hgw_date hgw_parent_activity_agreed_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PARENT_ACTIVITY_AGREED_ON);
}
/** Afgesproken op, set. */
static inline int32_t hgw_parent_activity_set_agreed_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PARENT_ACTIVITY_AGREED_ON, value);
}
/** Gepland op: When the family wants to do it, so that the teacher can ask about it afterwards. */
static inline hgw_date hgw_parent_activity_planned_for(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PARENT_ACTIVITY_PLANNED_FOR);
}
/** Gepland op, set. */
static inline int32_t hgw_parent_activity_set_planned_for(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PARENT_ACTIVITY_PLANNED_FOR, value);
}
/** Gedaan op: Shows that it worked out; that deserves a word from the teacher. */
static inline hgw_date hgw_parent_activity_done_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PARENT_ACTIVITY_DONE_ON);
}
/** Gedaan op, set. */
static inline int32_t hgw_parent_activity_set_done_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PARENT_ACTIVITY_DONE_ON, value);
}
/** Hoe het ging: What the parent or the child says about it afterwards (S136). */
static inline const char *hgw_parent_activity_text_after(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PARENT_ACTIVITY_TEXT_AFTER);
}
/** Hoe het ging, set. */
static inline int32_t hgw_parent_activity_set_text_after(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PARENT_ACTIVITY_TEXT_AFTER, value);
}

/** @} */

/** @name presentation (presentatie)
 *  @{ */

/** Id: Fixed key (presentation): references, and a file saved later, find the same record by it. */
static inline const char *hgw_presentation_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PRESENTATION_ID);
}
/** Id, set. */
static inline int32_t hgw_presentation_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PRESENTATION_ID, value);
}
/** Vorm: A film, a talk or an exhibition: whatever suits the family (S135). */
static inline int32_t hgw_presentation_form(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_PRESENTATION_FORM);
}
/** Vorm, set. */
static inline int32_t hgw_presentation_set_form(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_PRESENTATION_FORM, value);
}
/** Gehouden op: Shows that the work of parent and child was seen. */
static inline hgw_date hgw_presentation_held_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PRESENTATION_HELD_ON);
}
/** Gehouden op, set. */
static inline int32_t hgw_presentation_set_held_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PRESENTATION_HELD_ON, value);
}
/** Gepland op: So that parents can take time off. */
static inline hgw_date hgw_presentation_planned_for(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PRESENTATION_PLANNED_FOR);
}
/** Gepland op, set. */
static inline int32_t hgw_presentation_set_planned_for(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PRESENTATION_PLANNED_FOR, value);
}
/** Activiteit: The parent activity that is rounded off and celebrated with it (S135). */
static inline hgw_rec hgw_presentation_activity(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_PRESENTATION_ACTIVITY);
}
/** Activiteit, set. */
static inline int32_t hgw_presentation_set_activity(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_PRESENTATION_ACTIVITY, value);
}
/** Wat er te zien was: What the others saw, in one sentence, to look back on later. */
static inline const char *hgw_presentation_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PRESENTATION_TEXT);
}
/** Wat er te zien was, set. */
static inline int32_t hgw_presentation_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PRESENTATION_TEXT, value);
}

/** @} */

/** @name team (team)
 *  @{ */

/** Id: Fixed key (team): references, and a file saved later, find the same record by it. */
static inline const char *hgw_team_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TEAM_ID);
}
/** Id, set. */
static inline int32_t hgw_team_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TEAM_ID, value);
}
/** Titel: Tells which team's file it is, when a school has more than one. */
static inline const char *hgw_team_title(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TEAM_TITLE);
}
/** Titel, set. */
static inline int32_t hgw_team_set_title(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TEAM_TITLE, value);
}
/** Scholen, how many. */
static inline int32_t hgw_team_schools_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_SCHOOLS);
}
/** Scholen: The school or sites of this team, to which dossiers refer. */
static inline hgw_rec hgw_team_schools_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_SCHOOLS, index);
}
/** Scholen, one more at the end. */
static inline hgw_rec hgw_team_add_schools(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_SCHOOLS);
}
/** Besturen, how many. */
static inline int32_t hgw_team_boards_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_BOARDS);
}
/** Besturen: The boards that schools refer to, each named once (S4). */
static inline hgw_rec hgw_team_boards_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_BOARDS, index);
}
/** Besturen, one more at the end. */
static inline hgw_rec hgw_team_add_boards(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_BOARDS);
}
/** Samenwerkingsverbanden, how many. */
static inline int32_t hgw_team_partnerships_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_PARTNERSHIPS);
}
/** Samenwerkingsverbanden: The partnerships that schools refer to, with what counts there as basic support (S4). */
static inline hgw_rec hgw_team_partnerships_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_PARTNERSHIPS, index);
}
/** Samenwerkingsverbanden, one more at the end. */
static inline hgw_rec hgw_team_add_partnerships(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_PARTNERSHIPS);
}
/** Bouwen, how many. */
static inline int32_t hgw_team_sections_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_SECTIONS);
}
/** Bouwen: The sections of the school, each with room for a form of its own (S54). */
static inline hgw_rec hgw_team_sections_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_SECTIONS, index);
}
/** Bouwen, one more at the end. */
static inline hgw_rec hgw_team_add_sections(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_SECTIONS);
}
/** Medewerkers, how many. */
static inline int32_t hgw_team_staff_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_STAFF);
}
/** Medewerkers: Who works here and in which role; plans refer to this list (S13). */
static inline hgw_rec hgw_team_staff_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_STAFF, index);
}
/** Medewerkers, one more at the end. */
static inline hgw_rec hgw_team_add_staff(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_STAFF);
}
/** Vakken, how many. */
static inline int32_t hgw_team_subjects_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_SUBJECTS);
}
/** Vakken: The subjects for which goals are set, under this school's own names (S66). */
static inline hgw_rec hgw_team_subjects_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_SUBJECTS, index);
}
/** Vakken, one more at the end. */
static inline hgw_rec hgw_team_add_subjects(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_SUBJECTS);
}
/** Methodes, how many. */
static inline int32_t hgw_team_teaching_methods_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_TEACHING_METHODS);
}
/** Methodes: The textbook series that are referred to instead of copied (S166). */
static inline hgw_rec hgw_team_teaching_methods_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_TEACHING_METHODS, index);
}
/** Methodes, one more at the end. */
static inline hgw_rec hgw_team_add_teaching_methods(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_TEACHING_METHODS);
}
/** Basisaanpak, how many. */
static inline int32_t hgw_team_base_approaches_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_BASE_APPROACHES);
}
/** Basisaanpak: What all children get, written down once (S115). */
static inline hgw_rec hgw_team_base_approaches_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_BASE_APPROACHES, index);
}
/** Basisaanpak, one more at the end. */
static inline hgw_rec hgw_team_add_base_approaches(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_BASE_APPROACHES);
}
/** Arrangementen, how many. */
static inline int32_t hgw_team_arrangements_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_ARRANGEMENTS);
}
/** Arrangementen: The offer for each level that is ready to use, so that a teacher need not start from nothing. */
static inline hgw_rec hgw_team_arrangements_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_ARRANGEMENTS, index);
}
/** Arrangementen, one more at the end. */
static inline hgw_rec hgw_team_add_arrangements(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_ARRANGEMENTS);
}
/** Instrumenten, how many. */
static inline int32_t hgw_team_instruments_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_INSTRUMENTS);
}
/** Instrumenten: The tests and lists that results refer to, each described once (S153, S154). */
static inline hgw_rec hgw_team_instruments_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_INSTRUMENTS, index);
}
/** Instrumenten, one more at the end. */
static inline hgw_rec hgw_team_add_instruments(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_INSTRUMENTS);
}
/** Formulieren, how many. */
static inline int32_t hgw_team_form_templates_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_FORM_TEMPLATES);
}
/** Formulieren: The forms the team uses, each with its reason (S39). */
static inline hgw_rec hgw_team_form_templates_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_FORM_TEMPLATES, index);
}
/** Formulieren, one more at the end. */
static inline hgw_rec hgw_team_add_form_templates(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_FORM_TEMPLATES);
}
/** Dit moet, how many. */
static inline int32_t hgw_team_must_elements_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_MUST_ELEMENTS);
}
/** Dit moet: The few things of which the team says 'this must'; all else is 'that may' (S53, S160). */
static inline hgw_rec hgw_team_must_elements_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_MUST_ELEMENTS, index);
}
/** Dit moet, one more at the end. */
static inline hgw_rec hgw_team_add_must_elements(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_MUST_ELEMENTS);
}
/** Teamafspraken, how many. */
static inline int32_t hgw_team_team_agreements_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_TEAM_AGREEMENTS);
}
/** Teamafspraken: What the team agreed to do and not to do, so that new colleagues need not guess (S140). */
static inline hgw_rec hgw_team_team_agreements_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_TEAM_AGREEMENTS, index);
}
/** Teamafspraken, one more at the end. */
static inline hgw_rec hgw_team_add_team_agreements(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_TEAM_AGREEMENTS);
}
/** Grenswaarden, how many. */
static inline int32_t hgw_team_thresholds_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_THRESHOLDS);
}
/** Grenswaarden: Where the team draws a line elsewhere than the library does. */
static inline hgw_rec hgw_team_thresholds_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_THRESHOLDS, index);
}
/** Grenswaarden, one more at the end. */
static inline hgw_rec hgw_team_add_thresholds(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_THRESHOLDS);
}
/** Instellingen van controles, how many. */
static inline int32_t hgw_team_check_settings_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_CHECK_SETTINGS);
}
/** Instellingen van controles: The checks that the team switched off or is discussing, with the reason (S42). */
static inline hgw_rec hgw_team_check_settings_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_CHECK_SETTINGS, index);
}
/** Instellingen van controles, one more at the end. */
static inline hgw_rec hgw_team_add_check_settings(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_CHECK_SETTINGS);
}
/** Proeftuinen, how many. */
static inline int32_t hgw_team_pilots_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_PILOTS);
}
/** Proeftuinen: What the team tries out before everyone does it (S63, S141). */
static inline hgw_rec hgw_team_pilots_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_PILOTS, index);
}
/** Proeftuinen, one more at the end. */
static inline hgw_rec hgw_team_add_pilots(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_PILOTS);
}
/** Schooltijden, how many. */
static inline int32_t hgw_team_school_hours_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEAM_SCHOOL_HOURS);
}
/** Schooltijden: How much teaching time a day has, so that an overfull week plan stands out. */
static inline hgw_rec hgw_team_school_hours_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEAM_SCHOOL_HOURS, index);
}
/** Schooltijden, one more at the end. */
static inline hgw_rec hgw_team_add_school_hours(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEAM_SCHOOL_HOURS);
}
/** Waar we waarde aan hechten: What good education means to this team, beyond tests as well (S43). */
static inline const char *hgw_team_valued_outcomes(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TEAM_VALUED_OUTCOMES);
}
/** Waar we waarde aan hechten, set. */
static inline int32_t hgw_team_set_valued_outcomes(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TEAM_VALUED_OUTCOMES, value);
}
/** Houdt startgesprekken: Whether the school starts the year by letting parents do the talking; a school that does not is not missing any (S24). */
static inline int32_t hgw_team_holds_start_talks(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_TEAM_HOLDS_START_TALKS);
}
/** Houdt startgesprekken, set. */
static inline int32_t hgw_team_set_holds_start_talks(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_TEAM_HOLDS_START_TALKS, value);
}
/** Rollen in het koersgesprek, how many. */
static inline int32_t hgw_team_course_talk_roles_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_TEAM_COURSE_TALK_ROLES);
}
/** Rollen in het koersgesprek: Who takes part in a course conversation in this team; otherwise teacher, support coordinator and management (S116). */
static inline int64_t hgw_team_course_talk_roles_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_TEAM_COURSE_TALK_ROLES, index);
}
/** Rollen in het koersgesprek, one more at the end. */
static inline int32_t hgw_team_add_course_talk_roles(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_TEAM_COURSE_TALK_ROLES, value);
}

/** @} */

/** @name teaching_method (methode)
 *  @{ */

/** Id: Fixed key (teaching method): references, and a file saved later, find the same record by it. */
static inline const char *hgw_teaching_method_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TEACHING_METHOD_ID);
}
/** Id, set. */
static inline int32_t hgw_teaching_method_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TEACHING_METHOD_ID, value);
}
/** Naam: The name on the book, so that the substitute can find it in the cupboard. */
static inline const char *hgw_teaching_method_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TEACHING_METHOD_NAME);
}
/** Naam, set. */
static inline int32_t hgw_teaching_method_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TEACHING_METHOD_NAME, value);
}
/** Uitgave: In a new edition lessons are on other pages. */
static inline const char *hgw_teaching_method_edition(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TEACHING_METHOD_EDITION);
}
/** Uitgave, set. */
static inline int32_t hgw_teaching_method_set_edition(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TEACHING_METHOD_EDITION, value);
}
/** Vak: When a reference names no subject, the textbook tells which it is. */
static inline hgw_rec hgw_teaching_method_subject(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_TEACHING_METHOD_SUBJECT);
}
/** Vak, set. */
static inline int32_t hgw_teaching_method_set_subject(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_TEACHING_METHOD_SUBJECT, value);
}
/** Onderdelen, how many. */
static inline int32_t hgw_teaching_method_units_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_TEACHING_METHOD_UNITS);
}
/** Onderdelen: The blocks and lessons that are often referred to. */
static inline hgw_rec hgw_teaching_method_units_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_TEACHING_METHOD_UNITS, index);
}
/** Onderdelen, one more at the end. */
static inline hgw_rec hgw_teaching_method_add_units(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_TEACHING_METHOD_UNITS);
}

/** @} */

/** @name method_unit (onderdeel van de methode)
 *  @{ */

/** Id: Fixed key (method unit): references, and a file saved later, find the same record by it. */
static inline const char *hgw_method_unit_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_METHOD_UNIT_ID);
}
/** Id, set. */
static inline int32_t hgw_method_unit_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_METHOD_UNIT_ID, value);
}
/** Naam: The name in the textbook, by which teachers recognise the unit. */
static inline const char *hgw_method_unit_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_METHOD_UNIT_NAME);
}
/** Naam, set. */
static inline int32_t hgw_method_unit_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_METHOD_UNIT_NAME, value);
}
/** Blok: The block, so that a reference need not repeat it (S148). */
static inline const char *hgw_method_unit_block(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_METHOD_UNIT_BLOCK);
}
/** Blok, set. */
static inline int32_t hgw_method_unit_set_block(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_METHOD_UNIT_BLOCK, value);
}
/** Les: The lesson to which a plan or week plan refers in this way. */
static inline const char *hgw_method_unit_lesson(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_METHOD_UNIT_LESSON);
}
/** Les, set. */
static inline int32_t hgw_method_unit_set_lesson(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_METHOD_UNIT_LESSON, value);
}
/** Bladzijde: The page at which the substitute opens the book (S83). */
static inline const char *hgw_method_unit_page(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_METHOD_UNIT_PAGE);
}
/** Bladzijde, set. */
static inline int32_t hgw_method_unit_set_page(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_METHOD_UNIT_PAGE, value);
}
/** Inhoud: What it is about, so that text copied into a plan can be recognised (S165). */
static inline const char *hgw_method_unit_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_METHOD_UNIT_TEXT);
}
/** Inhoud, set. */
static inline int32_t hgw_method_unit_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_METHOD_UNIT_TEXT, value);
}

/** @} */

/** @name base_approach (basisaanpak)
 *  @{ */

/** Id: Fixed key (base approach): references, and a file saved later, find the same record by it. */
static inline const char *hgw_base_approach_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_BASE_APPROACH_ID);
}
/** Id, set. */
static inline int32_t hgw_base_approach_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_BASE_APPROACH_ID, value);
}
/** Basisaanpak: How the team always teaches, so that new colleagues and substitutes know. */
static inline const char *hgw_base_approach_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_BASE_APPROACH_TEXT);
}
/** Basisaanpak, set. */
static inline int32_t hgw_base_approach_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_BASE_APPROACH_TEXT, value);
}
/** Vak: Lets a substitute read only the base approach of the subject being taught. */
static inline hgw_rec hgw_base_approach_subject(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_BASE_APPROACH_SUBJECT);
}
/** Vak, set. */
static inline int32_t hgw_base_approach_set_subject(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_BASE_APPROACH_SUBJECT, value);
}
/** Bouw: Young children get another base than grade 8; this is how teachers find theirs (S54). */
static inline hgw_rec hgw_base_approach_section(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_BASE_APPROACH_SECTION);
}
/** Bouw, set. */
static inline int32_t hgw_base_approach_set_section(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_BASE_APPROACH_SECTION, value);
}
/** Versie: Last year's plan departed from an older base. */
static inline const char *hgw_base_approach_version(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_BASE_APPROACH_VERSION);
}
/** Versie, set. */
static inline int32_t hgw_base_approach_set_version(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_BASE_APPROACH_VERSION, value);
}
/** Besloten op: From when on plans may refer to it instead of writing it out. */
static inline hgw_date hgw_base_approach_decided_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_BASE_APPROACH_DECIDED_ON);
}
/** Besloten op, set. */
static inline int32_t hgw_base_approach_set_decided_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_BASE_APPROACH_DECIDED_ON, value);
}

/** @} */

/** @name arrangement (arrangement)
 *  @{ */

/** Id: Fixed key (arrangement): references, and a file saved later, find the same record by it. */
static inline const char *hgw_arrangement_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_ARRANGEMENT_ID);
}
/** Id, set. */
static inline int32_t hgw_arrangement_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_ARRANGEMENT_ID, value);
}
/** Naam: The name by which teachers mention this offer in a plan. */
static inline const char *hgw_arrangement_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_ARRANGEMENT_NAME);
}
/** Naam, set. */
static inline int32_t hgw_arrangement_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_ARRANGEMENT_NAME, value);
}
/** Aanbod: The level of instruction it is meant for, so that a teacher can choose it for a subgroup. */
static inline int32_t hgw_arrangement_level(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_ARRANGEMENT_LEVEL);
}
/** Aanbod, set. */
static inline int32_t hgw_arrangement_set_level(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_ARRANGEMENT_LEVEL, value);
}
/** Vak: Shows the teacher only what is ready for the subject at hand. */
static inline hgw_rec hgw_arrangement_subject(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_ARRANGEMENT_SUBJECT);
}
/** Vak, set. */
static inline int32_t hgw_arrangement_set_subject(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_ARRANGEMENT_SUBJECT, value);
}
/** Leerjaren, how many. */
static inline int32_t hgw_arrangement_grades_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_ARRANGEMENT_GRADES);
}
/** Leerjaren: Shows the teacher only what is ready for the grades at hand. */
static inline int64_t hgw_arrangement_grades_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_ARRANGEMENT_GRADES, index);
}
/** Leerjaren, one more at the end. */
static inline int32_t hgw_arrangement_add_grades(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_ARRANGEMENT_GRADES, value);
}
/** Inhoud: What is then done differently in instruction, practice and time. */
static inline const char *hgw_arrangement_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_ARRANGEMENT_TEXT);
}
/** Inhoud, set. */
static inline int32_t hgw_arrangement_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_ARRANGEMENT_TEXT, value);
}
/** Norm: What the offer aims at, so that expectations stay high. */
static inline const char *hgw_arrangement_standard(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_ARRANGEMENT_STANDARD);
}
/** Norm, set. */
static inline int32_t hgw_arrangement_set_standard(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_ARRANGEMENT_STANDARD, value);
}

/** @} */

/** @name instrument (instrument)
 *  @{ */

/** Id: Fixed key (instrument): references, and a file saved later, find the same record by it. */
static inline const char *hgw_instrument_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_INSTRUMENT_ID);
}
/** Id, set. */
static inline int32_t hgw_instrument_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_INSTRUMENT_ID, value);
}
/** Naam: The name teachers use when they talk about results. */
static inline const char *hgw_instrument_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_INSTRUMENT_NAME);
}
/** Naam, set. */
static inline int32_t hgw_instrument_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_INSTRUMENT_NAME, value);
}
/** Soort schaal: Growth, mastery and rank order cannot be calculated with in the same way. */
static inline int32_t hgw_instrument_scale(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_INSTRUMENT_SCALE);
}
/** Soort schaal, set. */
static inline int32_t hgw_instrument_set_scale(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_INSTRUMENT_SCALE, value);
}
/** Eenheid: What a point means: skill score, right answers, minutes. */
static inline const char *hgw_instrument_unit(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_INSTRUMENT_UNIT);
}
/** Eenheid, set. */
static inline int32_t hgw_instrument_set_unit(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_INSTRUMENT_UNIT, value);
}
/** Hoger is beter: With errors or seconds, lower is better. */
static inline int32_t hgw_instrument_higher_is_better(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_INSTRUMENT_HIGHER_IS_BETTER);
}
/** Hoger is beter, set. */
static inline int32_t hgw_instrument_set_higher_is_better(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_INSTRUMENT_HIGHER_IS_BETTER, value);
}
/** Vak: Says for which subject a result counts, when the evidence itself names none. */
static inline hgw_rec hgw_instrument_subject(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_INSTRUMENT_SUBJECT);
}
/** Vak, set. */
static inline int32_t hgw_instrument_set_subject(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_INSTRUMENT_SUBJECT, value);
}
/** Meetfout van één afname (SEM): In points of the test, from its manual: a score is off by this much without the child being any different. */
static inline double hgw_instrument_sem(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_INSTRUMENT_SEM);
}
/** Meetfout van één afname (SEM), set. */
static inline int32_t hgw_instrument_set_sem(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_INSTRUMENT_SEM, value);
}
/** Spreiding om de eigen lijn (SEE): In points: the error with day and form of the test included; without it the SEM is used, with a remark. */
static inline double hgw_instrument_see(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_INSTRUMENT_SEE);
}
/** Spreiding om de eigen lijn (SEE), set. */
static inline int32_t hgw_instrument_set_see(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_INSTRUMENT_SEE, value);
}
/** Betrouwbaarheid: Between 0 and 1, from the manual; with the SD of the norm it gives the error where that is not stated. */
static inline double hgw_instrument_reliability(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_INSTRUMENT_RELIABILITY);
}
/** Betrouwbaarheid, set. */
static inline int32_t hgw_instrument_set_reliability(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_INSTRUMENT_RELIABILITY, value);
}
/** Spreiding in de normgroep: In points: the best unit to express growth in, for it is not blown up by a class of children who are alike. */
static inline double hgw_instrument_norm_sd(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_INSTRUMENT_NORM_SD);
}
/** Spreiding in de normgroep, set. */
static inline int32_t hgw_instrument_set_norm_sd(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_INSTRUMENT_NORM_SD, value);
}
/** Groei in de normgroep: In points per school year: the yardstick beside the group's growth, rather than a fixed number such as .40. */
static inline double hgw_instrument_norm_growth(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_INSTRUMENT_NORM_GROWTH);
}
/** Groei in de normgroep, set. */
static inline int32_t hgw_instrument_set_norm_growth(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_INSTRUMENT_NORM_GROWTH, value);
}
/** Hoogste score: What everything right comes to, so that a target score can also be read as a share of the items. */
static inline double hgw_instrument_maximum(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_INSTRUMENT_MAXIMUM);
}
/** Hoogste score, set. */
static inline int32_t hgw_instrument_set_maximum(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_INSTRUMENT_MAXIMUM, value);
}
/** Stappen van laag naar hoog, how many. */
static inline int32_t hgw_instrument_steps_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_INSTRUMENT_STEPS);
}
/** Stappen van laag naar hoog: The levels of a list or rubric, in order, so that 'by oneself' counts as higher than 'with help'. */
static inline hgw_rec hgw_instrument_steps_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_INSTRUMENT_STEPS, index);
}
/** Stappen van laag naar hoog, one more at the end. */
static inline hgw_rec hgw_instrument_add_steps(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_INSTRUMENT_STEPS);
}
/** Normen per moment, how many. */
static inline int32_t hgw_instrument_norms_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_INSTRUMENT_NORMS);
}
/** Normen per moment: Mean and SD for each grade and measuring moment, where the publisher gives them. */
static inline hgw_rec hgw_instrument_norms_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_INSTRUMENT_NORMS, index);
}
/** Normen per moment, one more at the end. */
static inline hgw_rec hgw_instrument_add_norms(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_INSTRUMENT_NORMS);
}
/** Ondergrenzen van de niveaus, how many. */
static inline int32_t hgw_instrument_level_bounds_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_INSTRUMENT_LEVEL_BOUNDS);
}
/** Ondergrenzen van de niveaus: From which score on a child is at a level; this turns a target level into a target score. */
static inline hgw_rec hgw_instrument_level_bounds_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_INSTRUMENT_LEVEL_BOUNDS, index);
}
/** Ondergrenzen van de niveaus, one more at the end. */
static inline hgw_rec hgw_instrument_add_level_bounds(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_INSTRUMENT_LEVEL_BOUNDS);
}

/** @} */

/** @name moment_norm (norm bij een moment)
 *  @{ */

/** Leerjaar: The grade the norm belongs to; children of grade 4 are not set beside grade 5. */
static inline int64_t hgw_moment_norm_grade(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_MOMENT_NORM_GRADE);
}
/** Leerjaar, set. */
static inline int32_t hgw_moment_norm_set_grade(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_MOMENT_NORM_GRADE, value);
}
/** Midden of eind: The measuring moment the norm belongs to. */
static inline int32_t hgw_moment_norm_moment(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_MOMENT_NORM_MOMENT);
}
/** Midden of eind, set. */
static inline int32_t hgw_moment_norm_set_moment(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_MOMENT_NORM_MOMENT, value);
}
/** Gemiddelde: The mean score; two moments together give the growth of the norm. */
static inline double hgw_moment_norm_mean(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_MOMENT_NORM_MEAN);
}
/** Gemiddelde, set. */
static inline int32_t hgw_moment_norm_set_mean(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_MOMENT_NORM_MEAN, value);
}
/** Spreiding: In points: how far children lie apart, as a unit for growth. */
static inline double hgw_moment_norm_sd(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_MOMENT_NORM_SD);
}
/** Spreiding, set. */
static inline int32_t hgw_moment_norm_set_sd(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_MOMENT_NORM_SD, value);
}
/** Samenhang met het moment ervoor: Between -1 and 1; with it one can see whether a child grew more than children with the same start. */
static inline double hgw_moment_norm_correlation(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_MOMENT_NORM_CORRELATION);
}
/** Samenhang met het moment ervoor, set. */
static inline int32_t hgw_moment_norm_set_correlation(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_MOMENT_NORM_CORRELATION, value);
}

/** @} */

/** @name level_bound (ondergrens van een niveau)
 *  @{ */

/** Leerjaar: For which grade; empty: for all. */
static inline int64_t hgw_level_bound_grade(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_LEVEL_BOUND_GRADE);
}
/** Leerjaar, set. */
static inline int32_t hgw_level_bound_set_grade(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_LEVEL_BOUND_GRADE, value);
}
/** Midden of eind: For which measuring moment; empty: for both. */
static inline int32_t hgw_level_bound_moment(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_LEVEL_BOUND_MOMENT);
}
/** Midden of eind, set. */
static inline int32_t hgw_level_bound_set_moment(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_LEVEL_BOUND_MOMENT, value);
}
/** Niveau: The level as results state it, such as A or III. */
static inline const char *hgw_level_bound_grading(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_LEVEL_BOUND_GRADING);
}
/** Niveau, set. */
static inline int32_t hgw_level_bound_set_grading(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_LEVEL_BOUND_GRADING, value);
}
/** Vanaf score: The lowest score that still counts as this level. */
static inline double hgw_level_bound_from_score(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_LEVEL_BOUND_FROM_SCORE);
}
/** Vanaf score, set. */
static inline int32_t hgw_level_bound_set_from_score(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_LEVEL_BOUND_FROM_SCORE, value);
}

/** @} */

/** @name scale_step (stap)
 *  @{ */

/** Naam: The word by which results name the step. */
static inline const char *hgw_scale_step_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SCALE_STEP_NAME);
}
/** Naam, set. */
static inline int32_t hgw_scale_step_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SCALE_STEP_NAME, value);
}

/** @} */

/** @name form_template (formulier)
 *  @{ */

/** Id: Fixed key (form template): references, and a file saved later, find the same record by it. */
static inline const char *hgw_form_template_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FORM_TEMPLATE_ID);
}
/** Id, set. */
static inline int32_t hgw_form_template_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FORM_TEMPLATE_ID, value);
}
/** Naam: What the team calls the form when discussing whether it still helps. */
static inline const char *hgw_form_template_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FORM_TEMPLATE_NAME);
}
/** Naam, set. */
static inline int32_t hgw_form_template_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FORM_TEMPLATE_NAME, value);
}
/** Waarvoor: Why people write this down; 'because it must' is no answer (S30, S39, S44). */
static inline const char *hgw_form_template_purpose(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FORM_TEMPLATE_PURPOSE);
}
/** Waarvoor, set. */
static inline int32_t hgw_form_template_set_purpose(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FORM_TEMPLATE_PURPOSE, value);
}
/** Voor wie: Who benefits; a form for the support coordinator or the trainer helps no child (S31). */
static inline int32_t hgw_form_template_beneficiary(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FORM_TEMPLATE_BENEFICIARY);
}
/** Voor wie, set. */
static inline int32_t hgw_form_template_set_beneficiary(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FORM_TEMPLATE_BENEFICIARY, value);
}
/** Helpt bij plannen: Whether it helps the teacher to plan; if not, that is a reason to stop (S37). */
static inline int32_t hgw_form_template_helps_plan(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FORM_TEMPLATE_HELPS_PLAN);
}
/** Helpt bij plannen, set. */
static inline int32_t hgw_form_template_set_helps_plan(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FORM_TEMPLATE_HELPS_PLAN, value);
}
/** Helpt bij uitvoeren: Whether it is of use to the teacher during lessons (S37). */
static inline int32_t hgw_form_template_helps_do(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FORM_TEMPLATE_HELPS_DO);
}
/** Helpt bij uitvoeren, set. */
static inline int32_t hgw_form_template_set_helps_do(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FORM_TEMPLATE_HELPS_DO, value);
}
/** Helpt bij evalueren: Whether it helps the teacher to look back at the end of a period (S37). */
static inline int32_t hgw_form_template_helps_evaluate(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FORM_TEMPLATE_HELPS_EVALUATE);
}
/** Helpt bij evalueren, set. */
static inline int32_t hgw_form_template_set_helps_evaluate(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FORM_TEMPLATE_HELPS_EVALUATE, value);
}
/** Minuten invultijd: The cost: time that does not go to children (S37). */
static inline int64_t hgw_form_template_minutes(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_FORM_TEMPLATE_MINUTES);
}
/** Minuten invultijd, set. */
static inline int32_t hgw_form_template_set_minutes(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_FORM_TEMPLATE_MINUTES, value);
}
/** Baten (1 tot 5): What the team gets out of it, in its own judgement; only with benefit beside cost can it choose (S49). */
static inline int64_t hgw_form_template_benefit(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_FORM_TEMPLATE_BENEFIT);
}
/** Baten (1 tot 5), set. */
static inline int32_t hgw_form_template_set_benefit(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_FORM_TEMPLATE_BENEFIT, value);
}
/** Vorm: A mind map or a drawing will do just as well (S54). */
static inline int32_t hgw_form_template_rendering(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FORM_TEMPLATE_RENDERING);
}
/** Vorm, set. */
static inline int32_t hgw_form_template_set_rendering(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FORM_TEMPLATE_RENDERING, value);
}
/** Versie: Forms may change; experiment until it fits (S167). */
static inline const char *hgw_form_template_version(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FORM_TEMPLATE_VERSION);
}
/** Versie, set. */
static inline int32_t hgw_form_template_set_version(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FORM_TEMPLATE_VERSION, value);
}
/** Stand: Whether colleagues still fill it in, are discussing it, or have stopped (S42). */
static inline int32_t hgw_form_template_state(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FORM_TEMPLATE_STATE);
}
/** Stand, set. */
static inline int32_t hgw_form_template_set_state(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FORM_TEMPLATE_STATE, value);
}
/** Reden: Why the team stopped or has doubts, so that it does not creep back (S42). */
static inline const char *hgw_form_template_state_reason(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FORM_TEMPLATE_STATE_REASON);
}
/** Reden, set. */
static inline int32_t hgw_form_template_set_state_reason(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FORM_TEMPLATE_STATE_REASON, value);
}
/** Velden, how many. */
static inline int32_t hgw_form_template_form_fields_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_FORM_TEMPLATE_FORM_FIELDS);
}
/** Velden: The fields of the form, each with a reason (S44). */
static inline hgw_rec hgw_form_template_form_fields_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_FORM_TEMPLATE_FORM_FIELDS, index);
}
/** Velden, one more at the end. */
static inline hgw_rec hgw_form_template_add_form_fields(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_FORM_TEMPLATE_FORM_FIELDS);
}

/** @} */

/** @name form_field (veld van een formulier)
 *  @{ */

/** Id: Fixed key (form field): references, and a file saved later, find the same record by it. */
static inline const char *hgw_form_field_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FORM_FIELD_ID);
}
/** Id, set. */
static inline int32_t hgw_form_field_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FORM_FIELD_ID, value);
}
/** Naam: The heading that tells the teacher what is asked for. */
static inline const char *hgw_form_field_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FORM_FIELD_NAME);
}
/** Naam, set. */
static inline int32_t hgw_form_field_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FORM_FIELD_NAME, value);
}
/** Waarom: Who reads it and what they do with it (S44). */
static inline const char *hgw_form_field_why(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FORM_FIELD_WHY);
}
/** Waarom, set. */
static inline int32_t hgw_form_field_set_why(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FORM_FIELD_WHY, value);
}
/** Moet of mag: Whether the team asks for it or leaves it open (S53, S54). */
static inline int32_t hgw_form_field_obligation(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FORM_FIELD_OBLIGATION);
}
/** Moet of mag, set. */
static inline int32_t hgw_form_field_set_obligation(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FORM_FIELD_OBLIGATION, value);
}
/** Op grond van: Whether the law or the team asks for it; the inspectorate asks for no form (S32, S53). */
static inline int32_t hgw_form_field_basis(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FORM_FIELD_BASIS);
}
/** Op grond van, set. */
static inline int32_t hgw_form_field_set_basis(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FORM_FIELD_BASIS, value);
}

/** @} */

/** @name must_element (dit moet)
 *  @{ */

/** Id: Fixed key (this must): references, and a file saved later, find the same record by it. */
static inline const char *hgw_must_element_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_MUST_ELEMENT_ID);
}
/** Id, set. */
static inline int32_t hgw_must_element_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_MUST_ELEMENT_ID, value);
}
/** Onderdeel: What the team asks for, put so that a check can verify it (S160). */
static inline int32_t hgw_must_element_element(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_MUST_ELEMENT_ELEMENT);
}
/** Onderdeel, set. */
static inline int32_t hgw_must_element_set_element(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_MUST_ELEMENT_ELEMENT, value);
}
/** In eigen woorden: The team's own wording, so that teachers recognise their own agreement. */
static inline const char *hgw_must_element_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_MUST_ELEMENT_TEXT);
}
/** In eigen woorden, set. */
static inline int32_t hgw_must_element_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_MUST_ELEMENT_TEXT, value);
}
/** Op grond van: Whether the law asks for it or the team itself does (S53). */
static inline int32_t hgw_must_element_basis(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_MUST_ELEMENT_BASIS);
}
/** Op grond van, set. */
static inline int32_t hgw_must_element_set_basis(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_MUST_ELEMENT_BASIS, value);
}
/** Besloten op: When the team decided it; it did not apply before that day (S52). */
static inline hgw_date hgw_must_element_decided_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_MUST_ELEMENT_DECIDED_ON);
}
/** Besloten op, set. */
static inline int32_t hgw_must_element_set_decided_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_MUST_ELEMENT_DECIDED_ON, value);
}

/** @} */

/** @name team_agreement (teamafspraak)
 *  @{ */

/** Id: Fixed key (team agreement): references, and a file saved later, find the same record by it. */
static inline const char *hgw_team_agreement_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TEAM_AGREEMENT_ID);
}
/** Id, set. */
static inline int32_t hgw_team_agreement_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TEAM_AGREEMENT_ID, value);
}
/** Afspraak: The agreement in one sentence, so that a new colleague understands it at once. */
static inline const char *hgw_team_agreement_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_TEAM_AGREEMENT_TEXT);
}
/** Afspraak, set. */
static inline int32_t hgw_team_agreement_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_TEAM_AGREEMENT_TEXT, value);
}
/** Doen of laten: An agreement to leave something out is needed just as much (S140). */
static inline int32_t hgw_team_agreement_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_TEAM_AGREEMENT_KIND);
}
/** Doen of laten, set. */
static inline int32_t hgw_team_agreement_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_TEAM_AGREEMENT_KIND, value);
}
/** Besloten op: From when on colleagues can hold each other to it (S139). */
static inline hgw_date hgw_team_agreement_decided_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_TEAM_AGREEMENT_DECIDED_ON);
}
/** Besloten op, set. */
static inline int32_t hgw_team_agreement_set_decided_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_TEAM_AGREEMENT_DECIDED_ON, value);
}
/** Bespreken op: When the team looks whether the agreement still makes sense. */
static inline hgw_date hgw_team_agreement_review_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_TEAM_AGREEMENT_REVIEW_ON);
}
/** Bespreken op, set. */
static inline int32_t hgw_team_agreement_set_review_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_TEAM_AGREEMENT_REVIEW_ON, value);
}

/** @} */

/** @name threshold (grenswaarde)
 *  @{ */

/** Controle: Points to the check whose limit the team moves. */
static inline const char *hgw_threshold_rule(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_THRESHOLD_RULE);
}
/** Controle, set. */
static inline int32_t hgw_threshold_set_rule(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_THRESHOLD_RULE, value);
}
/** Grens: Some checks have more than one limit; this says which one the team moves. */
static inline const char *hgw_threshold_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_THRESHOLD_NAME);
}
/** Grens, set. */
static inline int32_t hgw_threshold_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_THRESHOLD_NAME, value);
}
/** Waarde: The point from which the team wants to see a remark. */
static inline double hgw_threshold_amount(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_THRESHOLD_AMOUNT);
}
/** Waarde, set. */
static inline int32_t hgw_threshold_set_amount(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_THRESHOLD_AMOUNT, value);
}

/** @} */

/** @name check_setting (instelling van een controle)
 *  @{ */

/** Controle: Points to the check the team does not want to see, so that the others keep running. */
static inline const char *hgw_check_setting_rule(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CHECK_SETTING_RULE);
}
/** Controle, set. */
static inline int32_t hgw_check_setting_set_rule(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CHECK_SETTING_RULE, value);
}
/** Stand: What is off gives no more remarks; what is under discussion is on the team's agenda (S42). */
static inline int32_t hgw_check_setting_state(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_CHECK_SETTING_STATE);
}
/** Stand, set. */
static inline int32_t hgw_check_setting_set_state(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_CHECK_SETTING_STATE, value);
}
/** Reden: Why the team chose this, so that a new colleague understands (S139). */
static inline const char *hgw_check_setting_reason(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CHECK_SETTING_REASON);
}
/** Reden, set. */
static inline int32_t hgw_check_setting_set_reason(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CHECK_SETTING_REASON, value);
}
/** Besloten op: From when the choice applies; a check for an earlier day does not know it yet. */
static inline hgw_date hgw_check_setting_decided_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_CHECK_SETTING_DECIDED_ON);
}
/** Besloten op, set. */
static inline int32_t hgw_check_setting_set_decided_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_CHECK_SETTING_DECIDED_ON, value);
}

/** @} */

/** @name pilot (proeftuin)
 *  @{ */

/** Id: Fixed key (pilot): references, and a file saved later, find the same record by it. */
static inline const char *hgw_pilot_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PILOT_ID);
}
/** Id, set. */
static inline int32_t hgw_pilot_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PILOT_ID, value);
}
/** Vraag: What the learning team wants to know: does this suit our school? (S63) */
static inline const char *hgw_pilot_question(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PILOT_QUESTION);
}
/** Vraag, set. */
static inline int32_t hgw_pilot_set_question(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PILOT_QUESTION, value);
}
/** Leerteam, how many. */
static inline int32_t hgw_pilot_members_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_PILOT_MEMBERS);
}
/** Leerteam: The colleagues who try it out; the team can visit them and ask (S63). */
static inline hgw_rec hgw_pilot_members_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_PILOT_MEMBERS, index);
}
/** Leerteam, one more at the end. */
static inline int32_t hgw_pilot_add_members(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_PILOT_MEMBERS, value);
}
/** Vak: Starting with one subject keeps the trial small; the others follow if it works (S110). */
static inline hgw_rec hgw_pilot_subject(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_ref(doc, rec, HGW_PILOT_SUBJECT);
}
/** Vak, set. */
static inline int32_t hgw_pilot_set_subject(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_set_ref(doc, rec, HGW_PILOT_SUBJECT, value);
}
/** Antwoord: What the trial taught, so that the team can decide on it. */
static inline const char *hgw_pilot_answer(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PILOT_ANSWER);
}
/** Antwoord, set. */
static inline int32_t hgw_pilot_set_answer(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PILOT_ANSWER, value);
}
/** Besluit: What the team decided, so that everyone knows whether to start with it (S76). */
static inline int32_t hgw_pilot_outcome(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_PILOT_OUTCOME);
}
/** Besluit, set. */
static inline int32_t hgw_pilot_set_outcome(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_PILOT_OUTCOME, value);
}
/** Begonnen op: Tells the team how long the trial has been running when it asks for an answer. */
static inline hgw_date hgw_pilot_started_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PILOT_STARTED_ON);
}
/** Begonnen op, set. */
static inline int32_t hgw_pilot_set_started_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PILOT_STARTED_ON, value);
}
/** Afgesloten op: A trial without an end has become a habit. */
static inline hgw_date hgw_pilot_ended_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PILOT_ENDED_ON);
}
/** Afgesloten op, set. */
static inline int32_t hgw_pilot_set_ended_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PILOT_ENDED_ON, value);
}

/** @} */

/** @name school_hours (schooltijden)
 *  @{ */

/** Id: Fixed key (school hours): references, and a file saved later, find the same record by it. */
static inline const char *hgw_school_hours_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SCHOOL_HOURS_ID);
}
/** Id, set. */
static inline int32_t hgw_school_hours_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SCHOOL_HOURS_ID, value);
}
/** Dag: Wednesday is often shorter; day by day it shows whether a week plan fits. */
static inline int32_t hgw_school_hours_day(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SCHOOL_HOURS_DAY);
}
/** Dag, set. */
static inline int32_t hgw_school_hours_set_day(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SCHOOL_HOURS_DAY, value);
}
/** Begint om: From when on there is time to plan. */
static inline int32_t hgw_school_hours_start(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SCHOOL_HOURS_START);
}
/** Begint om, set. */
static inline int32_t hgw_school_hours_set_start(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SCHOOL_HOURS_START, value);
}
/** Eindigt om: Until when there is time to plan; after that the children have gone. */
static inline int32_t hgw_school_hours_finish(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SCHOOL_HOURS_FINISH);
}
/** Eindigt om, set. */
static inline int32_t hgw_school_hours_set_finish(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SCHOOL_HOURS_FINISH, value);
}
/** Minuten pauze: A break is not teaching time, so it does not count towards what fits in a day. */
static inline int64_t hgw_school_hours_break_minutes(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_SCHOOL_HOURS_BREAK_MINUTES);
}
/** Minuten pauze, set. */
static inline int32_t hgw_school_hours_set_break_minutes(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_SCHOOL_HOURS_BREAK_MINUTES, value);
}
/** Leerjaren, how many. */
static inline int32_t hgw_school_hours_grades_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_SCHOOL_HOURS_GRADES);
}
/** Leerjaren: Young children sometimes have shorter days. */
static inline int64_t hgw_school_hours_grades_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_SCHOOL_HOURS_GRADES, index);
}
/** Leerjaren, one more at the end. */
static inline int32_t hgw_school_hours_add_grades(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_SCHOOL_HOURS_GRADES, value);
}

/** @} */

/** @name calendar (kalender)
 *  @{ */

/** Id: Fixed key (calendar): references, and a file saved later, find the same record by it. */
static inline const char *hgw_calendar_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CALENDAR_ID);
}
/** Id, set. */
static inline int32_t hgw_calendar_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CALENDAR_ID, value);
}
/** Titel: Lets a school that has two calendars choose the right one. */
static inline const char *hgw_calendar_title(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CALENDAR_TITLE);
}
/** Titel, set. */
static inline int32_t hgw_calendar_set_title(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CALENDAR_TITLE, value);
}
/** Land: The Netherlands and Flanders have different holidays. */
static inline const char *hgw_calendar_country(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CALENDAR_COUNTRY);
}
/** Land, set. */
static inline int32_t hgw_calendar_set_country(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CALENDAR_COUNTRY, value);
}
/** Vakantieregio: The id of this school's region; the regions of a country stagger their holidays. */
static inline const char *hgw_calendar_region(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CALENDAR_REGION);
}
/** Vakantieregio, set. */
static inline int32_t hgw_calendar_set_region(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CALENDAR_REGION, value);
}
/** Schooljaren, how many. */
static inline int32_t hgw_calendar_school_years_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_CALENDAR_SCHOOL_YEARS);
}
/** Schooljaren: The years that dossiers refer to, so that an earlier year can still be read. */
static inline hgw_rec hgw_calendar_school_years_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_CALENDAR_SCHOOL_YEARS, index);
}
/** Schooljaren, one more at the end. */
static inline hgw_rec hgw_calendar_add_school_years(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_CALENDAR_SCHOOL_YEARS);
}
/** Bron: Where these data come from, for whoever checks one of them. */
static inline const char *hgw_calendar_source(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CALENDAR_SOURCE);
}
/** Bron, set. */
static inline int32_t hgw_calendar_set_source(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CALENDAR_SOURCE, value);
}
/** Nagekeken op: Holidays are sometimes moved; this shows how old these are. */
static inline hgw_date hgw_calendar_checked_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_CALENDAR_CHECKED_ON);
}
/** Nagekeken op, set. */
static inline int32_t hgw_calendar_set_checked_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_CALENDAR_CHECKED_ON, value);
}
/** Aantal periodes: A school year has so many periods here; another number points to a forgotten holiday (S68). */
static inline int64_t hgw_calendar_period_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_CALENDAR_PERIOD_COUNT);
}
/** Aantal periodes, set. */
static inline int32_t hgw_calendar_set_period_count(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_CALENDAR_PERIOD_COUNT, value);
}
/** Nieuw schooljaar: maand: From this month summer days belong to the new school year. */
static inline int64_t hgw_calendar_turn_month(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_CALENDAR_TURN_MONTH);
}
/** Nieuw schooljaar: maand, set. */
static inline int32_t hgw_calendar_set_turn_month(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_CALENDAR_TURN_MONTH, value);
}
/** Nieuw schooljaar: dag: From this day of that month summer days belong to the new school year. */
static inline int64_t hgw_calendar_turn_day(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_CALENDAR_TURN_DAY);
}
/** Nieuw schooljaar: dag, set. */
static inline int32_t hgw_calendar_set_turn_day(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_CALENDAR_TURN_DAY, value);
}
/** Minuten voor op UTC: Systems keep days as instants; with this a holiday does not start a day early. */
static inline int64_t hgw_calendar_utc_offset(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_CALENDAR_UTC_OFFSET);
}
/** Minuten voor op UTC, set. */
static inline int32_t hgw_calendar_set_utc_offset(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_CALENDAR_UTC_OFFSET, value);
}
/** Europese zomertijd: An hour more in summer, from the end of March to the end of October; else a May holiday moves a day. */
static inline int32_t hgw_calendar_summer_time(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_CALENDAR_SUMMER_TIME);
}
/** Europese zomertijd, set. */
static inline int32_t hgw_calendar_set_summer_time(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_CALENDAR_SUMMER_TIME, value);
}
/** Vakantieregio's, how many. */
static inline int32_t hgw_calendar_regions_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_CALENDAR_REGIONS);
}
/** Vakantieregio's: The regions of the country, so that a school can choose its own. */
static inline hgw_rec hgw_calendar_regions_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_CALENDAR_REGIONS, index);
}
/** Vakantieregio's, one more at the end. */
static inline hgw_rec hgw_calendar_add_regions(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_CALENDAR_REGIONS);
}
/** Soorten vakanties, how many. */
static inline int32_t hgw_calendar_holiday_rules_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_CALENDAR_HOLIDAY_RULES);
}
/** Soorten vakanties: Which holidays a country has and how long they last, so that a slip shows. */
static inline hgw_rec hgw_calendar_holiday_rules_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_CALENDAR_HOLIDAY_RULES, index);
}
/** Soorten vakanties, one more at the end. */
static inline hgw_rec hgw_calendar_add_holiday_rules(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_CALENDAR_HOLIDAY_RULES);
}
/** Feestdagen, how many. */
static inline int32_t hgw_calendar_public_holidays_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_CALENDAR_PUBLIC_HOLIDAYS);
}
/** Feestdagen: Public holidays, also those that move with Easter, so that no week is planned too full. */
static inline hgw_rec hgw_calendar_public_holidays_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_CALENDAR_PUBLIC_HOLIDAYS, index);
}
/** Feestdagen, one more at the end. */
static inline hgw_rec hgw_calendar_add_public_holidays(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_CALENDAR_PUBLIC_HOLIDAYS);
}
/** Toetsvensters, how many. */
static inline int32_t hgw_calendar_measure_windows_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_CALENDAR_MEASURE_WINDOWS);
}
/** Toetsvensters: When M and E are measured in this country, so that the norm fits (S153). */
static inline hgw_rec hgw_calendar_measure_windows_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_CALENDAR_MEASURE_WINDOWS, index);
}
/** Toetsvensters, one more at the end. */
static inline hgw_rec hgw_calendar_add_measure_windows(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_CALENDAR_MEASURE_WINDOWS);
}
/** Gekozen vrije feestdagen, how many. */
static inline int32_t hgw_calendar_chosen_days_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_CALENDAR_CHOSEN_DAYS);
}
/** Gekozen vrije feestdagen: Good Friday or 5 May: the school itself chooses whether it is closed. */
static inline const char *hgw_calendar_chosen_days_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_text(doc, rec, HGW_CALENDAR_CHOSEN_DAYS, index);
}
/** Gekozen vrije feestdagen, one more at the end. */
static inline int32_t hgw_calendar_add_chosen_days(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_item_put(doc, rec, HGW_CALENDAR_CHOSEN_DAYS, value);
}
/** Niet overgenomen, how many. */
static inline int32_t hgw_calendar_import_notes_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_CALENDAR_IMPORT_NOTES);
}
/** Niet overgenomen: What was not recognised when it was read, so that somebody can look at it and nothing is lost. */
static inline hgw_rec hgw_calendar_import_notes_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_CALENDAR_IMPORT_NOTES, index);
}
/** Niet overgenomen, one more at the end. */
static inline hgw_rec hgw_calendar_add_import_notes(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_CALENDAR_IMPORT_NOTES);
}
/** Hoorrecht vanaf: From this day on a pupil may say what they think of their development perspective; it differs by country. */
static inline hgw_date hgw_calendar_hearing_from(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_CALENDAR_HEARING_FROM);
}
/** Hoorrecht vanaf, set. */
static inline int32_t hgw_calendar_set_hearing_from(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_CALENDAR_HEARING_FROM, value);
}

/** @} */

/** @name school_year (schooljaar)
 *  @{ */

/** Id: Fixed key (school year): references, and a file saved later, find the same record by it. */
static inline const char *hgw_school_year_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SCHOOL_YEAR_ID);
}
/** Id, set. */
static inline int32_t hgw_school_year_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SCHOOL_YEAR_ID, value);
}
/** Naam: What everyone calls it, 2025-2026, on every page that names a period. */
static inline const char *hgw_school_year_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SCHOOL_YEAR_NAME);
}
/** Naam, set. */
static inline int32_t hgw_school_year_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SCHOOL_YEAR_NAME, value);
}
/** Begint op: Weeks and terms of the school year are counted from this day. */
static inline hgw_date hgw_school_year_start_date(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_SCHOOL_YEAR_START_DATE);
}
/** Begint op, set. */
static inline int32_t hgw_school_year_set_start_date(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_SCHOOL_YEAR_START_DATE, value);
}
/** Eindigt op: On this day everything that was for the school year runs out. */
static inline hgw_date hgw_school_year_end_date(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_SCHOOL_YEAR_END_DATE);
}
/** Eindigt op, set. */
static inline int32_t hgw_school_year_set_end_date(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_SCHOOL_YEAR_END_DATE, value);
}
/** Vakanties, how many. */
static inline int32_t hgw_school_year_holidays_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_SCHOOL_YEAR_HOLIDAYS);
}
/** Vakanties: The holidays, between which the periods lie (S67). */
static inline hgw_rec hgw_school_year_holidays_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_SCHOOL_YEAR_HOLIDAYS, index);
}
/** Vakanties, one more at the end. */
static inline hgw_rec hgw_school_year_add_holidays(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_SCHOOL_YEAR_HOLIDAYS);
}
/** Periodes, how many. */
static inline int32_t hgw_school_year_periods_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_SCHOOL_YEAR_PERIODS);
}
/** Periodes: The periods for which goals are set; they decide when to look back (S67, S68). */
static inline hgw_rec hgw_school_year_periods_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_SCHOOL_YEAR_PERIODS, index);
}
/** Periodes, one more at the end. */
static inline hgw_rec hgw_school_year_add_periods(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_SCHOOL_YEAR_PERIODS);
}
/** Blokken, how many. */
static inline int32_t hgw_school_year_blocks_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_SCHOOL_YEAR_BLOCKS);
}
/** Blokken: The blocks of a textbook, which keep a pace of their own (S111, S148). */
static inline hgw_rec hgw_school_year_blocks_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_SCHOOL_YEAR_BLOCKS, index);
}
/** Blokken, one more at the end. */
static inline hgw_rec hgw_school_year_add_blocks(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_SCHOOL_YEAR_BLOCKS);
}
/** Meetmomenten, how many. */
static inline int32_t hgw_school_year_measure_moments_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_SCHOOL_YEAR_MEASURE_MOMENTS);
}
/** Meetmomenten: Mid-year and the end of the year, a second time line beside the periods (S147, S153). */
static inline hgw_rec hgw_school_year_measure_moments_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_SCHOOL_YEAR_MEASURE_MOMENTS, index);
}
/** Meetmomenten, one more at the end. */
static inline hgw_rec hgw_school_year_add_measure_moments(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_SCHOOL_YEAR_MEASURE_MOMENTS);
}
/** Vrije dagen, how many. */
static inline int32_t hgw_school_year_free_days_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_SCHOOL_YEAR_FREE_DAYS);
}
/** Vrije dagen: Training days and other days off of this school, so that nobody plans anything on them. */
static inline hgw_rec hgw_school_year_free_days_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_SCHOOL_YEAR_FREE_DAYS, index);
}
/** Vrije dagen, one more at the end. */
static inline hgw_rec hgw_school_year_add_free_days(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_SCHOOL_YEAR_FREE_DAYS);
}

/** @} */

/** @name holiday (vakantie)
 *  @{ */

/** Id: Fixed key (holiday): references, and a file saved later, find the same record by it. */
static inline const char *hgw_holiday_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_HOLIDAY_ID);
}
/** Id, set. */
static inline int32_t hgw_holiday_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_HOLIDAY_ID, value);
}
/** Soort vakantie: Which holiday it is, so that 'from autumn to Christmas' can be worked out (S68, S71). */
static inline int32_t hgw_holiday_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_HOLIDAY_KIND);
}
/** Soort vakantie, set. */
static inline int32_t hgw_holiday_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_HOLIDAY_KIND, value);
}
/** Naam: The name in the calendar that parents get. */
static inline const char *hgw_holiday_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_HOLIDAY_NAME);
}
/** Naam, set. */
static inline int32_t hgw_holiday_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_HOLIDAY_NAME, value);
}
/** Eerste dag: The first day without school; waiting times stop counting here. */
static inline hgw_date hgw_holiday_first_day(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_HOLIDAY_FIRST_DAY);
}
/** Eerste dag, set. */
static inline int32_t hgw_holiday_set_first_day(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_HOLIDAY_FIRST_DAY, value);
}
/** Laatste dag: The last day without school; after it a new period begins. */
static inline hgw_date hgw_holiday_last_day(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_HOLIDAY_LAST_DAY);
}
/** Laatste dag, set. */
static inline int32_t hgw_holiday_set_last_day(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_HOLIDAY_LAST_DAY, value);
}
/** Adviesdatum: Some holidays are fixed; others a school may move. */
static inline int32_t hgw_holiday_advisory(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_HOLIDAY_ADVISORY);
}
/** Adviesdatum, set. */
static inline int32_t hgw_holiday_set_advisory(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_HOLIDAY_ADVISORY, value);
}
/** Bron: Where the date comes from, so that it can be looked up. */
static inline const char *hgw_holiday_source(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_HOLIDAY_SOURCE);
}
/** Bron, set. */
static inline int32_t hgw_holiday_set_source(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_HOLIDAY_SOURCE, value);
}
/** Onzeker: Warns whoever makes the calendar: verify first, and only then send it to parents. */
static inline int32_t hgw_holiday_doubtful(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_HOLIDAY_DOUBTFUL);
}
/** Onzeker, set. */
static inline int32_t hgw_holiday_set_doubtful(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_HOLIDAY_DOUBTFUL, value);
}
/** Vakantieregio: Lets one calendar hold the staggered dates of all regions, of which a school takes its own. */
static inline const char *hgw_holiday_region(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_HOLIDAY_REGION);
}
/** Vakantieregio, set. */
static inline int32_t hgw_holiday_set_region(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_HOLIDAY_REGION, value);
}
/** Als de school kiest: A week by which a school may lengthen the holiday counts only once it does. */
static inline int32_t hgw_holiday_optional(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_HOLIDAY_OPTIONAL);
}
/** Als de school kiest, set. */
static inline int32_t hgw_holiday_set_optional(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_HOLIDAY_OPTIONAL, value);
}
/** Toelichting: Why a date is doubtful or differs, for whoever looks it up. */
static inline const char *hgw_holiday_note(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_HOLIDAY_NOTE);
}
/** Toelichting, set. */
static inline int32_t hgw_holiday_set_note(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_HOLIDAY_NOTE, value);
}

/** @} */

/** @name period (periode)
 *  @{ */

/** Id: Fixed key (period): references, and a file saved later, find the same record by it. */
static inline const char *hgw_period_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PERIOD_ID);
}
/** Id, set. */
static inline int32_t hgw_period_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PERIOD_ID, value);
}
/** Soort periode: A week calls for another plan than half a year; this says how far ahead to plan (S111). */
static inline int32_t hgw_period_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_PERIOD_KIND);
}
/** Soort periode, set. */
static inline int32_t hgw_period_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_PERIOD_KIND, value);
}
/** Nummer: Which period of the year it is, so that the class sees how many are still to come (S68). */
static inline int64_t hgw_period_number(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_PERIOD_NUMBER);
}
/** Nummer, set. */
static inline int32_t hgw_period_set_number(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_PERIOD_NUMBER, value);
}
/** Naam: What the class calls it: until the Christmas holiday. */
static inline const char *hgw_period_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PERIOD_NAME);
}
/** Naam, set. */
static inline int32_t hgw_period_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PERIOD_NAME, value);
}
/** Eerste dag: The first school day of the period, when work on its goals begins. */
static inline hgw_date hgw_period_first_day(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PERIOD_FIRST_DAY);
}
/** Eerste dag, set. */
static inline int32_t hgw_period_set_first_day(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PERIOD_FIRST_DAY, value);
}
/** Laatste dag: The last school day; evaluate just before it (S82). */
static inline hgw_date hgw_period_last_day(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PERIOD_LAST_DAY);
}
/** Laatste dag, set. */
static inline int32_t hgw_period_set_last_day(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PERIOD_LAST_DAY, value);
}
/** Halverwege: The day on which half of the school days are over: there is still time to adjust (S150, S157). */
static inline hgw_date hgw_period_half_way(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PERIOD_HALF_WAY);
}
/** Halverwege, set. */
static inline int32_t hgw_period_set_half_way(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PERIOD_HALF_WAY, value);
}
/** Schooldagen: How many school days there really are; half a day counts as a half, so that a plan is not too full. */
static inline double hgw_period_school_days(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_PERIOD_SCHOOL_DAYS);
}
/** Schooldagen, set. */
static inline int32_t hgw_period_set_school_days(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_PERIOD_SCHOOL_DAYS, value);
}
/** Weken, how many. */
static inline int32_t hgw_period_weeks_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_PERIOD_WEEKS);
}
/** Weken: The weeks of the period, for whoever makes the week plans (S77). */
static inline hgw_rec hgw_period_weeks_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_PERIOD_WEEKS, index);
}
/** Weken, one more at the end. */
static inline hgw_rec hgw_period_add_weeks(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_PERIOD_WEEKS);
}

/** @} */

/** @name block (blok)
 *  @{ */

/** Id: Fixed key (block): references, and a file saved later, find the same record by it. */
static inline const char *hgw_block_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_BLOCK_ID);
}
/** Id, set. */
static inline int32_t hgw_block_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_BLOCK_ID, value);
}
/** Nummer: The number in the textbook, so that the substitute can find it. */
static inline int64_t hgw_block_number(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_BLOCK_NUMBER);
}
/** Nummer, set. */
static inline int32_t hgw_block_set_number(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_BLOCK_NUMBER, value);
}
/** Naam: The name in the textbook, by which children recognise the block. */
static inline const char *hgw_block_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_BLOCK_NAME);
}
/** Naam, set. */
static inline int32_t hgw_block_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_BLOCK_NAME, value);
}
/** Eerste dag: The day on which the class starts the block, and so its goals. */
static inline hgw_date hgw_block_first_day(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_BLOCK_FIRST_DAY);
}
/** Eerste dag, set. */
static inline int32_t hgw_block_set_first_day(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_BLOCK_FIRST_DAY, value);
}
/** Laatste dag: The block is done by then, and there is still time to adjust (S112). */
static inline hgw_date hgw_block_last_day(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_BLOCK_LAST_DAY);
}
/** Laatste dag, set. */
static inline int32_t hgw_block_set_last_day(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_BLOCK_LAST_DAY, value);
}
/** Vak: So that a goal of this block ends up in the right lesson of the week (S110). */
static inline const char *hgw_block_subject(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_BLOCK_SUBJECT);
}
/** Vak, set. */
static inline int32_t hgw_block_set_subject(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_BLOCK_SUBJECT, value);
}
/** Methode: The textbook the block comes from, for whoever wants to open it (S148). */
static inline const char *hgw_block_teaching_method(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_BLOCK_TEACHING_METHOD);
}
/** Methode, set. */
static inline int32_t hgw_block_set_teaching_method(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_BLOCK_TEACHING_METHOD, value);
}
/** Halverwege: The day on which half of the school days are over: there is still time to adjust (S150, S157). */
static inline hgw_date hgw_block_half_way(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_BLOCK_HALF_WAY);
}
/** Halverwege, set. */
static inline int32_t hgw_block_set_half_way(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_BLOCK_HALF_WAY, value);
}
/** Schooldagen: How many school days there really are; half a day counts as a half, so that a plan is not too full. */
static inline double hgw_block_school_days(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_BLOCK_SCHOOL_DAYS);
}
/** Schooldagen, set. */
static inline int32_t hgw_block_set_school_days(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_BLOCK_SCHOOL_DAYS, value);
}

/** @} */

/** @name measure_moment (meetmoment)
 *  @{ */

/** Id: Fixed key (measuring moment): references, and a file saved later, find the same record by it. */
static inline const char *hgw_measure_moment_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_MEASURE_MOMENT_ID);
}
/** Id, set. */
static inline int32_t hgw_measure_moment_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_MEASURE_MOMENT_ID, value);
}
/** Midden of eind: Says which outcome the results are set beside: the one for mid-year or for the end of the year (S153). */
static inline int32_t hgw_measure_moment_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_MEASURE_MOMENT_KIND);
}
/** Midden of eind, set. */
static inline int32_t hgw_measure_moment_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_MEASURE_MOMENT_KIND, value);
}
/** Naam: The name the team puts in its test schedule. */
static inline const char *hgw_measure_moment_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_MEASURE_MOMENT_NAME);
}
/** Naam, set. */
static inline int32_t hgw_measure_moment_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_MEASURE_MOMENT_NAME, value);
}
/** Vanaf: The first day for which the teacher can plan the test. */
static inline hgw_date hgw_measure_moment_window_start(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_MEASURE_MOMENT_WINDOW_START);
}
/** Vanaf, set. */
static inline int32_t hgw_measure_moment_set_window_start(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_MEASURE_MOMENT_WINDOW_START, value);
}
/** Tot en met: The last day for testing; after it results may be expected. */
static inline hgw_date hgw_measure_moment_window_end(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_MEASURE_MOMENT_WINDOW_END);
}
/** Tot en met, set. */
static inline int32_t hgw_measure_moment_set_window_end(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_MEASURE_MOMENT_WINDOW_END, value);
}
/** Leerjaren, how many. */
static inline int32_t hgw_measure_moment_grades_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_MEASURE_MOMENT_GRADES);
}
/** Leerjaren: Not every grade is tested at both moments. */
static inline int64_t hgw_measure_moment_grades_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_MEASURE_MOMENT_GRADES, index);
}
/** Leerjaren, one more at the end. */
static inline int32_t hgw_measure_moment_add_grades(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_MEASURE_MOMENT_GRADES, value);
}
/** Valt in, how many. */
static inline int32_t hgw_measure_moment_periods_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_MEASURE_MOMENT_PERIODS);
}
/** Valt in: The periods in which it can be measured; moments and periods are two time lines (S147). */
static inline hgw_rec hgw_measure_moment_periods_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return (hgw_rec)hgw_item_get(doc, rec, HGW_MEASURE_MOMENT_PERIODS, index);
}
/** Valt in, one more at the end. */
static inline int32_t hgw_measure_moment_add_periods(hgw_doc *doc, hgw_rec rec, hgw_rec value) {
    return hgw_item_add(doc, rec, HGW_MEASURE_MOMENT_PERIODS, value);
}

/** @} */

/** @name free_day (vrije dag)
 *  @{ */

/** Id: Fixed key (free day): references, and a file saved later, find the same record by it. */
static inline const char *hgw_free_day_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FREE_DAY_ID);
}
/** Id, set. */
static inline int32_t hgw_free_day_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FREE_DAY_ID, value);
}
/** Dag: The day on which nobody plans a lesson and parents have their child at home. */
static inline hgw_date hgw_free_day_day(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_FREE_DAY_DAY);
}
/** Dag, set. */
static inline int32_t hgw_free_day_set_day(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_FREE_DAY_DAY, value);
}
/** Halve dag: Sometimes there are still lessons in the morning. */
static inline int32_t hgw_free_day_half(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FREE_DAY_HALF);
}
/** Halve dag, set. */
static inline int32_t hgw_free_day_set_half(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FREE_DAY_HALF, value);
}
/** Leerjaren, how many. */
static inline int32_t hgw_free_day_grades_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_FREE_DAY_GRADES);
}
/** Leerjaren: Sometimes only the youngest have the day off. */
static inline int64_t hgw_free_day_grades_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_FREE_DAY_GRADES, index);
}
/** Leerjaren, one more at the end. */
static inline int32_t hgw_free_day_add_grades(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_FREE_DAY_GRADES, value);
}
/** Naam: The reason to put on the week plan: training day, sports day. */
static inline const char *hgw_free_day_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FREE_DAY_NAME);
}
/** Naam, set. */
static inline int32_t hgw_free_day_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FREE_DAY_NAME, value);
}
/** Feestdag: Which public holiday it is, so that the same day does not enter the calendar twice. */
static inline const char *hgw_free_day_public_day(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FREE_DAY_PUBLIC_DAY);
}
/** Feestdag, set. */
static inline int32_t hgw_free_day_set_public_day(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FREE_DAY_PUBLIC_DAY, value);
}

/** @} */

/** @name region (vakantieregio)
 *  @{ */

/** Id: Fixed key (holiday region): references, and a file saved later, find the same record by it. */
static inline const char *hgw_region_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_REGION_ID);
}
/** Id, set. */
static inline int32_t hgw_region_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_REGION_ID, value);
}
/** Naam: The name by which a school knows its region. */
static inline const char *hgw_region_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_REGION_NAME);
}
/** Naam, set. */
static inline int32_t hgw_region_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_REGION_NAME, value);
}

/** @} */

/** @name holiday_rule (soort vakantie van een land)
 *  @{ */

/** Id: Fixed key (kind of holiday): references, and a file saved later, find the same record by it. */
static inline const char *hgw_holiday_rule_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_HOLIDAY_RULE_ID);
}
/** Id, set. */
static inline int32_t hgw_holiday_rule_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_HOLIDAY_RULE_ID, value);
}
/** Soort vakantie: Which holiday it is. */
static inline int32_t hgw_holiday_rule_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_HOLIDAY_RULE_KIND);
}
/** Soort vakantie, set. */
static inline int32_t hgw_holiday_rule_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_HOLIDAY_RULE_KIND, value);
}
/** Naam: What the holiday is called in this country. */
static inline const char *hgw_holiday_rule_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_HOLIDAY_RULE_NAME);
}
/** Naam, set. */
static inline int32_t hgw_holiday_rule_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_HOLIDAY_RULE_NAME, value);
}
/** Aantal dagen: How long this holiday lasts; another number is asked about. */
static inline int64_t hgw_holiday_rule_days(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_HOLIDAY_RULE_DAYS);
}
/** Aantal dagen, set. */
static inline int32_t hgw_holiday_rule_set_days(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_HOLIDAY_RULE_DAYS, value);
}
/** Ligt vast: A school may not move a fixed holiday; others it may. */
static inline int32_t hgw_holiday_rule_settled(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_HOLIDAY_RULE_SETTLED);
}
/** Ligt vast, set. */
static inline int32_t hgw_holiday_rule_set_settled(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_HOLIDAY_RULE_SETTLED, value);
}
/** Herkend aan, how many. */
static inline int32_t hgw_holiday_rule_names_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_HOLIDAY_RULE_NAMES);
}
/** Herkend aan: The whole summaries by which calendars call this holiday. */
static inline hgw_rec hgw_holiday_rule_names_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_HOLIDAY_RULE_NAMES, index);
}
/** Herkend aan, one more at the end. */
static inline hgw_rec hgw_holiday_rule_add_names(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_HOLIDAY_RULE_NAMES);
}

/** @} */

/** @name holiday_name (naam van een vakantie)
 *  @{ */

/** Omschrijving: As it stands in the calendar; case and blanks do not count. */
static inline const char *hgw_holiday_name_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_HOLIDAY_NAME_TEXT);
}
/** Omschrijving, set. */
static inline int32_t hgw_holiday_name_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_HOLIDAY_NAME_TEXT, value);
}

/** @} */

/** @name public_holiday (feestdag)
 *  @{ */

/** Id: Fixed key (public holiday): references, and a file saved later, find the same record by it. */
static inline const char *hgw_public_holiday_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PUBLIC_HOLIDAY_ID);
}
/** Id, set. */
static inline int32_t hgw_public_holiday_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PUBLIC_HOLIDAY_ID, value);
}
/** Naam: The name to put on the week plan. */
static inline const char *hgw_public_holiday_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PUBLIC_HOLIDAY_NAME);
}
/** Naam, set. */
static inline int32_t hgw_public_holiday_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PUBLIC_HOLIDAY_NAME, value);
}
/** Maand: The month of a public holiday on a fixed date. */
static inline int64_t hgw_public_holiday_month(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_PUBLIC_HOLIDAY_MONTH);
}
/** Maand, set. */
static inline int32_t hgw_public_holiday_set_month(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_PUBLIC_HOLIDAY_MONTH, value);
}
/** Dag: The day of a public holiday on a fixed date. */
static inline int64_t hgw_public_holiday_day(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_PUBLIC_HOLIDAY_DAY);
}
/** Dag, set. */
static inline int32_t hgw_public_holiday_set_day(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_PUBLIC_HOLIDAY_DAY, value);
}
/** Dagen na Pasen: Ascension and Whitsun move with Easter Sunday. */
static inline int64_t hgw_public_holiday_easter_offset(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_PUBLIC_HOLIDAY_EASTER_OFFSET);
}
/** Dagen na Pasen, set. */
static inline int32_t hgw_public_holiday_set_easter_offset(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_PUBLIC_HOLIDAY_EASTER_OFFSET, value);
}
/** Als het zondag is: So many days later (or earlier) when it falls on a Sunday, as King's Day does. */
static inline int64_t hgw_public_holiday_if_sunday(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_PUBLIC_HOLIDAY_IF_SUNDAY);
}
/** Als het zondag is, set. */
static inline int32_t hgw_public_holiday_set_if_sunday(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_PUBLIC_HOLIDAY_IF_SUNDAY, value);
}
/** Vanaf: The first year in which the day is kept like this. */
static inline int64_t hgw_public_holiday_from_year(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_PUBLIC_HOLIDAY_FROM_YEAR);
}
/** Vanaf, set. */
static inline int32_t hgw_public_holiday_set_from_year(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_PUBLIC_HOLIDAY_FROM_YEAR, value);
}
/** Tot en met: The last year, when something changed. */
static inline int64_t hgw_public_holiday_until_year(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_PUBLIC_HOLIDAY_UNTIL_YEAR);
}
/** Tot en met, set. */
static inline int32_t hgw_public_holiday_set_until_year(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_PUBLIC_HOLIDAY_UNTIL_YEAR, value);
}
/** Als de school kiest: Not every school is closed then; one that is says so. */
static inline int32_t hgw_public_holiday_optional(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_PUBLIC_HOLIDAY_OPTIONAL);
}
/** Als de school kiest, set. */
static inline int32_t hgw_public_holiday_set_optional(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_PUBLIC_HOLIDAY_OPTIONAL, value);
}

/** @} */

/** @name measure_window (toetsvenster)
 *  @{ */

/** Id: Fixed key (measuring window): references, and a file saved later, find the same record by it. */
static inline const char *hgw_measure_window_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_MEASURE_WINDOW_ID);
}
/** Id, set. */
static inline int32_t hgw_measure_window_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_MEASURE_WINDOW_ID, value);
}
/** Midden of eind: Whether it is about mid-year or the end of the year. */
static inline int32_t hgw_measure_window_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_MEASURE_WINDOW_KIND);
}
/** Midden of eind, set. */
static inline int32_t hgw_measure_window_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_MEASURE_WINDOW_KIND, value);
}
/** Naam: The name the team puts in its test schedule. */
static inline const char *hgw_measure_window_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_MEASURE_WINDOW_NAME);
}
/** Naam, set. */
static inline int32_t hgw_measure_window_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_MEASURE_WINDOW_NAME, value);
}
/** Eerste maand: Testing can begin in this month. */
static inline int64_t hgw_measure_window_first_month(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_MEASURE_WINDOW_FIRST_MONTH);
}
/** Eerste maand, set. */
static inline int32_t hgw_measure_window_set_first_month(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_MEASURE_WINDOW_FIRST_MONTH, value);
}
/** Eerste dag: From this day; without one from the first of the month. */
static inline int64_t hgw_measure_window_first_day(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_MEASURE_WINDOW_FIRST_DAY);
}
/** Eerste dag, set. */
static inline int32_t hgw_measure_window_set_first_day(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_MEASURE_WINDOW_FIRST_DAY, value);
}
/** Laatste maand: Testing is done in this month. */
static inline int64_t hgw_measure_window_last_month(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_MEASURE_WINDOW_LAST_MONTH);
}
/** Laatste maand, set. */
static inline int32_t hgw_measure_window_set_last_month(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_MEASURE_WINDOW_LAST_MONTH, value);
}
/** Laatste dag: Until this day; without one until the end of the month. */
static inline int64_t hgw_measure_window_last_day(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_MEASURE_WINDOW_LAST_DAY);
}
/** Laatste dag, set. */
static inline int32_t hgw_measure_window_set_last_day(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_MEASURE_WINDOW_LAST_DAY, value);
}
/** Leerjaren, how many. */
static inline int32_t hgw_measure_window_grades_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_MEASURE_WINDOW_GRADES);
}
/** Leerjaren: Not every grade is measured. */
static inline int64_t hgw_measure_window_grades_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_MEASURE_WINDOW_GRADES, index);
}
/** Leerjaren, one more at the end. */
static inline int32_t hgw_measure_window_add_grades(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_MEASURE_WINDOW_GRADES, value);
}

/** @} */

/** @name school_week (schoolweek)
 *  @{ */

/** ISO-week: Year and week as one number, 202544, as calendars have it. */
static inline int64_t hgw_school_week_iso_week(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_SCHOOL_WEEK_ISO_WEEK);
}
/** ISO-week, set. */
static inline int32_t hgw_school_week_set_iso_week(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_SCHOOL_WEEK_ISO_WEEK, value);
}
/** Maandag: The week of: that is how a week plan is found. */
static inline hgw_date hgw_school_week_monday(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_SCHOOL_WEEK_MONDAY);
}
/** Maandag, set. */
static inline int32_t hgw_school_week_set_monday(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_SCHOOL_WEEK_MONDAY, value);
}
/** Nummer: Which week of the period it is, so that the class sees how far it is. */
static inline int64_t hgw_school_week_number(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_SCHOOL_WEEK_NUMBER);
}
/** Nummer, set. */
static inline int32_t hgw_school_week_set_number(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_SCHOOL_WEEK_NUMBER, value);
}
/** Schooldagen: How many school days there really are; half a day counts as a half, so that a plan is not too full. */
static inline double hgw_school_week_school_days(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_SCHOOL_WEEK_SCHOOL_DAYS);
}
/** Schooldagen, set. */
static inline int32_t hgw_school_week_set_school_days(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_SCHOOL_WEEK_SCHOOL_DAYS, value);
}
/** Per leerjaar, how many. */
static inline int32_t hgw_school_week_grade_days_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_SCHOOL_WEEK_GRADE_DAYS);
}
/** Per leerjaar: Grades that have fewer days of school in that week. */
static inline hgw_rec hgw_school_week_grade_days_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_SCHOOL_WEEK_GRADE_DAYS, index);
}
/** Per leerjaar, one more at the end. */
static inline hgw_rec hgw_school_week_add_grade_days(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_SCHOOL_WEEK_GRADE_DAYS);
}

/** @} */

/** @name grade_days (schooldagen van een leerjaar)
 *  @{ */

/** Leerjaren, how many. */
static inline int32_t hgw_grade_days_grades_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_GRADE_DAYS_GRADES);
}
/** Leerjaren: The grades for which this number holds. */
static inline int64_t hgw_grade_days_grades_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_GRADE_DAYS_GRADES, index);
}
/** Leerjaren, one more at the end. */
static inline int32_t hgw_grade_days_add_grades(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_GRADE_DAYS_GRADES, value);
}
/** Schooldagen: How many school days there really are; half a day counts as a half, so that a plan is not too full. */
static inline double hgw_grade_days_school_days(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_GRADE_DAYS_SCHOOL_DAYS);
}
/** Schooldagen, set. */
static inline int32_t hgw_grade_days_set_school_days(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_GRADE_DAYS_SCHOOL_DAYS, value);
}

/** @} */

/** @name import_note (opmerking bij het inlezen)
 *  @{ */

/** Regel: The line of the file where it begins, to look it up there. */
static inline int64_t hgw_import_note_line(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_IMPORT_NOTE_LINE);
}
/** Regel, set. */
static inline int32_t hgw_import_note_set_line(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_IMPORT_NOTE_LINE, value);
}
/** Omschrijving: As it stood in the file; there may be a name in it. */
static inline const char *hgw_import_note_summary(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_IMPORT_NOTE_SUMMARY);
}
/** Omschrijving, set. */
static inline int32_t hgw_import_note_set_summary(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_IMPORT_NOTE_SUMMARY, value);
}
/** Eerste dag: When it begins, so that it can be taken over by hand. */
static inline hgw_date hgw_import_note_first_day(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_IMPORT_NOTE_FIRST_DAY);
}
/** Eerste dag, set. */
static inline int32_t hgw_import_note_set_first_day(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_IMPORT_NOTE_FIRST_DAY, value);
}
/** Laatste dag: When it ends. */
static inline hgw_date hgw_import_note_last_day(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_IMPORT_NOTE_LAST_DAY);
}
/** Laatste dag, set. */
static inline int32_t hgw_import_note_set_last_day(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_IMPORT_NOTE_LAST_DAY, value);
}
/** Waarom: Why it was not taken over, or differently. */
static inline int32_t hgw_import_note_reason(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_IMPORT_NOTE_REASON);
}
/** Waarom, set. */
static inline int32_t hgw_import_note_set_reason(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_IMPORT_NOTE_REASON, value);
}

/** @} */

/** @name results (uitkomsten van een evaluatie)
 *  @{ */

/** Id: Fixed key (results): references, and a file saved later, find the same record by it. */
static inline const char *hgw_results_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_RESULTS_ID);
}
/** Id, set. */
static inline int32_t hgw_results_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_RESULTS_ID, value);
}
/** Soort evaluatie: In between so as to adjust, or at the end so as to establish (S151). */
static inline int32_t hgw_results_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_RESULTS_KIND);
}
/** Soort evaluatie, set. */
static inline int32_t hgw_results_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_RESULTS_KIND, value);
}
/** Titel: Heads the printout that the teacher takes along. */
static inline const char *hgw_results_title(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_RESULTS_TITLE);
}
/** Titel, set. */
static inline int32_t hgw_results_set_title(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_RESULTS_TITLE, value);
}
/** Taal: The language of the sentences, so that a screen pronounces and hyphenates them correctly. */
static inline int32_t hgw_results_lang(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_RESULTS_LANG);
}
/** Taal, set. */
static inline int32_t hgw_results_set_lang(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_RESULTS_LANG, value);
}
/** Geëvalueerd op: The day on which was looked; whatever came later did not exist yet. */
static inline hgw_date hgw_results_evaluated_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_RESULTS_EVALUATED_ON);
}
/** Geëvalueerd op, set. */
static inline int32_t hgw_results_set_evaluated_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_RESULTS_EVALUATED_ON, value);
}
/** Dossier: The dossier they are about, so that a program can show them beside it. */
static inline const char *hgw_results_dossier(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_RESULTS_DOSSIER);
}
/** Dossier, set. */
static inline int32_t hgw_results_set_dossier(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_RESULTS_DOSSIER, value);
}
/** Tijdmaat: Whether weeks are weeks of teaching or of the calendar; growth per week reads differently then. */
static inline int32_t hgw_results_time_unit(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_RESULTS_TIME_UNIT);
}
/** Tijdmaat, set. */
static inline int32_t hgw_results_set_time_unit(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_RESULTS_TIME_UNIT, value);
}
/** Hoeveelste keer: Which look in between this is in the half year; each look can raise a false alarm. */
static inline int64_t hgw_results_look(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_RESULTS_LOOK);
}
/** Hoeveelste keer, set. */
static inline int32_t hgw_results_set_look(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_RESULTS_LOOK, value);
}
/** Versie van de rekenwijze: So that it can be seen later why the same data gave another verdict then. */
static inline int64_t hgw_results_method_version(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_RESULTS_METHOD_VERSION);
}
/** Versie van de rekenwijze, set. */
static inline int32_t hgw_results_set_method_version(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_RESULTS_METHOD_VERSION, value);
}
/** Instellingen, how many. */
static inline int32_t hgw_results_settings_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_RESULTS_SETTINGS);
}
/** Instellingen: What was computed with, so that nobody has to guess. */
static inline hgw_rec hgw_results_settings_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_RESULTS_SETTINGS, index);
}
/** Instellingen, one more at the end. */
static inline hgw_rec hgw_results_add_settings(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_RESULTS_SETTINGS);
}
/** Opbrengsten en doelen, how many. */
static inline int32_t hgw_results_aims_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_RESULTS_AIMS);
}
/** Opbrengsten en doelen: What can be said of each outcome and each goal. */
static inline hgw_rec hgw_results_aims_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_RESULTS_AIMS, index);
}
/** Opbrengsten en doelen, one more at the end. */
static inline hgw_rec hgw_results_add_aims(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_RESULTS_AIMS);
}
/** Niet beoordeeld, how many. */
static inline int32_t hgw_results_left_out_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_RESULTS_LEFT_OUT);
}
/** Niet beoordeeld: What was left without a verdict and why, so that silence does not look like approval. */
static inline hgw_rec hgw_results_left_out_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_RESULTS_LEFT_OUT, index);
}
/** Niet beoordeeld, one more at the end. */
static inline hgw_rec hgw_results_add_left_out(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_RESULTS_LEFT_OUT);
}

/** @} */

/** @name aim_result (uitkomst bij een opbrengst of doel)
 *  @{ */

/** Id: Fixed key (result of an outcome or goal): references, and a file saved later, find the same record by it. */
static inline const char *hgw_aim_result_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_AIM_RESULT_ID);
}
/** Id, set. */
static inline int32_t hgw_aim_result_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_AIM_RESULT_ID, value);
}
/** Opbrengst: The outcome it is about, when it is about one. */
static inline const char *hgw_aim_result_outcome(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_AIM_RESULT_OUTCOME);
}
/** Opbrengst, set. */
static inline int32_t hgw_aim_result_set_outcome(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_AIM_RESULT_OUTCOME, value);
}
/** Doel: The goal it is about, when it is about a goal. */
static inline const char *hgw_aim_result_goal(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_AIM_RESULT_GOAL);
}
/** Doel, set. */
static inline int32_t hgw_aim_result_set_goal(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_AIM_RESULT_GOAL, value);
}
/** Wat er bereikt moet worden: The text of the outcome or goal, so that the result can be read without the dossier. */
static inline const char *hgw_aim_result_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_AIM_RESULT_TEXT);
}
/** Wat er bereikt moet worden, set. */
static inline int32_t hgw_aim_result_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_AIM_RESULT_TEXT, value);
}
/** Vak: Puts the results of one subject together. */
static inline const char *hgw_aim_result_subject(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_AIM_RESULT_SUBJECT);
}
/** Vak, set. */
static inline int32_t hgw_aim_result_set_subject(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_AIM_RESULT_SUBJECT, value);
}
/** Meetmoment: The measuring moment by which it is to be reached. */
static inline const char *hgw_aim_result_moment(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_AIM_RESULT_MOMENT);
}
/** Meetmoment, set. */
static inline int32_t hgw_aim_result_set_moment(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_AIM_RESULT_MOMENT, value);
}
/** Te halen op: The day that the line leads to. */
static inline hgw_date hgw_aim_result_due_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_AIM_RESULT_DUE_ON);
}
/** Te halen op, set. */
static inline int32_t hgw_aim_result_set_due_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_AIM_RESULT_DUE_ON, value);
}
/** Eerste dag van het toetsvenster: There is no day of the test of its own; a later day can change the chance a lot. */
static inline int32_t hgw_aim_result_due_from_window(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_AIM_RESULT_DUE_FROM_WINDOW);
}
/** Eerste dag van het toetsvenster, set. */
static inline int32_t hgw_aim_result_set_due_from_window(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_AIM_RESULT_DUE_FROM_WINDOW, value);
}
/** Instrument: What the target was set with; only like measures are compared. */
static inline const char *hgw_aim_result_instrument(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_AIM_RESULT_INSTRUMENT);
}
/** Instrument, set. */
static inline int32_t hgw_aim_result_set_instrument(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_AIM_RESULT_INSTRUMENT, value);
}
/** Streefscore: In points of the instrument. */
static inline double hgw_aim_result_target(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_AIM_RESULT_TARGET);
}
/** Streefscore, set. */
static inline int32_t hgw_aim_result_set_target(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_AIM_RESULT_TARGET, value);
}
/** Streefniveau: The level or step that is to be reached. */
static inline const char *hgw_aim_result_target_grading(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_AIM_RESULT_TARGET_GRADING);
}
/** Streefniveau, set. */
static inline int32_t hgw_aim_result_set_target_grading(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_AIM_RESULT_TARGET_GRADING, value);
}
/** Hoger is beter: With errors or seconds, lower is better. */
static inline int32_t hgw_aim_result_higher_is_better(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_AIM_RESULT_HIGHER_IS_BETTER);
}
/** Hoger is beter, set. */
static inline int32_t hgw_aim_result_set_higher_is_better(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_AIM_RESULT_HIGHER_IS_BETTER, value);
}
/** Gehaald volgens het team: What people found when they looked back; it stands beside what was computed. */
static inline int32_t hgw_aim_result_status(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_AIM_RESULT_STATUS);
}
/** Gehaald volgens het team, set. */
static inline int32_t hgw_aim_result_set_status(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_AIM_RESULT_STATUS, value);
}
/** Werkte de aanpak: The team's judgement of the approach, apart from the goal (S112, S150). */
static inline int32_t hgw_aim_result_effect(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_AIM_RESULT_EFFECT);
}
/** Werkte de aanpak, set. */
static inline int32_t hgw_aim_result_set_effect(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_AIM_RESULT_EFFECT, value);
}
/** Teruggekeken op: The day of that judgement, so that it is known how fresh it is. */
static inline hgw_date hgw_aim_result_judged_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_AIM_RESULT_JUDGED_ON);
}
/** Teruggekeken op, set. */
static inline int32_t hgw_aim_result_set_judged_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_AIM_RESULT_JUDGED_ON, value);
}
/** Leerlingen, how many. */
static inline int32_t hgw_aim_result_pupils_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_AIM_RESULT_PUPILS);
}
/** Leerlingen: What can be said of each child, in the order of the list of pupils and never of scores. */
static inline hgw_rec hgw_aim_result_pupils_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_AIM_RESULT_PUPILS, index);
}
/** Leerlingen, one more at the end. */
static inline hgw_rec hgw_aim_result_add_pupils(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_AIM_RESULT_PUPILS);
}
/** Groep, how many. */
static inline int32_t hgw_aim_result_group_results_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_AIM_RESULT_GROUP_RESULTS);
}
/** Groep: What can be said of the group. */
static inline hgw_rec hgw_aim_result_group_results_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_AIM_RESULT_GROUP_RESULTS, index);
}
/** Groep, one more at the end. */
static inline hgw_rec hgw_aim_result_add_group_results(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_AIM_RESULT_GROUP_RESULTS);
}
/** Aanpak die liep, how many. */
static inline int32_t hgw_aim_result_approaches_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_AIM_RESULT_APPROACHES);
}
/** Aanpak die liep: What was done, in earlier periods too, so that it can be seen what worked (S150). */
static inline hgw_rec hgw_aim_result_approaches_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_AIM_RESULT_APPROACHES, index);
}
/** Aanpak die liep, one more at the end. */
static inline hgw_rec hgw_aim_result_add_approaches(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_AIM_RESULT_APPROACHES);
}
/** Wat hielp en hinderde, how many. */
static inline int32_t hgw_aim_result_factors_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_AIM_RESULT_FACTORS);
}
/** Wat hielp en hinderde: The factors with reached and with not reached, from the analysis (S120). */
static inline hgw_rec hgw_aim_result_factors_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_AIM_RESULT_FACTORS, index);
}
/** Wat hielp en hinderde, one more at the end. */
static inline hgw_rec hgw_aim_result_add_factors(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_AIM_RESULT_FACTORS);
}
/** Bijstellingen, how many. */
static inline int32_t hgw_aim_result_adjustments_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_AIM_RESULT_ADJUSTMENTS);
}
/** Bijstellingen: What changed on the way, and when (S112, S155). */
static inline hgw_rec hgw_aim_result_adjustments_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_AIM_RESULT_ADJUSTMENTS, index);
}
/** Bijstellingen, one more at the end. */
static inline hgw_rec hgw_aim_result_add_adjustments(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_AIM_RESULT_ADJUSTMENTS);
}

/** @} */

/** @name pupil_result (uitkomst van een leerling)
 *  @{ */

/** Id: Fixed key (result of a pupil): references, and a file saved later, find the same record by it. */
static inline const char *hgw_pupil_result_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PUPIL_RESULT_ID);
}
/** Id, set. */
static inline int32_t hgw_pupil_result_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PUPIL_RESULT_ID, value);
}
/** Leerling: Whom it is about. */
static inline const char *hgw_pupil_result_pupil(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PUPIL_RESULT_PUPIL);
}
/** Leerling, set. */
static inline int32_t hgw_pupil_result_set_pupil(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PUPIL_RESULT_PUPIL, value);
}
/** Oordeel: On course, adjust, or too early to say; by measurements and talks together. */
static inline int32_t hgw_pupil_result_verdict(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_PUPIL_RESULT_VERDICT);
}
/** Oordeel, set. */
static inline int32_t hgw_pupil_result_set_verdict(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_PUPIL_RESULT_VERDICT, value);
}
/** Oordeel naar de metingen: What the measurements say by themselves, before talks are set beside them. */
static inline int32_t hgw_pupil_result_measured(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_PUPIL_RESULT_MEASURED);
}
/** Oordeel naar de metingen, set. */
static inline int32_t hgw_pupil_result_set_measured(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_PUPIL_RESULT_MEASURED, value);
}
/** Kans: The chance, from 0 to 1, that the target is reached on the day; people read it in steps of 5 per cent. */
static inline double hgw_pupil_result_chance(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_PUPIL_RESULT_CHANCE);
}
/** Kans, set. */
static inline int32_t hgw_pupil_result_set_chance(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_PUPIL_RESULT_CHANCE, value);
}
/** Redenen, how many. */
static inline int32_t hgw_pupil_result_reasons_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_PUPIL_RESULT_REASONS);
}
/** Redenen: Why nothing can be said yet, or what the verdict rests on. */
static inline int64_t hgw_pupil_result_reasons_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_PUPIL_RESULT_REASONS, index);
}
/** Redenen, one more at the end. */
static inline int32_t hgw_pupil_result_add_reasons(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_PUPIL_RESULT_REASONS, value);
}
/** Kanttekeningen, how many. */
static inline int32_t hgw_pupil_result_flags_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_PUPIL_RESULT_FLAGS);
}
/** Kanttekeningen: What ought to be known with it. */
static inline int64_t hgw_pupil_result_flags_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_PUPIL_RESULT_FLAGS, index);
}
/** Kanttekeningen, one more at the end. */
static inline int32_t hgw_pupil_result_add_flags(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_PUPIL_RESULT_FLAGS, value);
}
/** Wat mensen zien en zeggen: Observations, and talks with pupil and parents (S154). */
static inline int32_t hgw_pupil_result_heard(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_PUPIL_RESULT_HEARD);
}
/** Wat mensen zien en zeggen, set. */
static inline int32_t hgw_pupil_result_set_heard(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_PUPIL_RESULT_HEARD, value);
}
/** Uit welke gegevens, how many. */
static inline int32_t hgw_pupil_result_heard_evidence_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_PUPIL_RESULT_HEARD_EVIDENCE);
}
/** Uit welke gegevens: The talks and observations that counted. */
static inline const char *hgw_pupil_result_heard_evidence_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_text(doc, rec, HGW_PUPIL_RESULT_HEARD_EVIDENCE, index);
}
/** Uit welke gegevens, one more at the end. */
static inline int32_t hgw_pupil_result_add_heard_evidence(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_item_put(doc, rec, HGW_PUPIL_RESULT_HEARD_EVIDENCE, value);
}
/** Metingen, how many. */
static inline int32_t hgw_pupil_result_series_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_PUPIL_RESULT_SERIES);
}
/** Metingen: For each instrument what the measurements say; scales are never added up. */
static inline hgw_rec hgw_pupil_result_series_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_PUPIL_RESULT_SERIES, index);
}
/** Metingen, one more at the end. */
static inline hgw_rec hgw_pupil_result_add_series(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_PUPIL_RESULT_SERIES);
}
/** Eigen oordeel: What the teacher decided; the computed verdict stays beside it. */
static inline int32_t hgw_pupil_result_own_verdict(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_PUPIL_RESULT_OWN_VERDICT);
}
/** Eigen oordeel, set. */
static inline int32_t hgw_pupil_result_set_own_verdict(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_PUPIL_RESULT_OWN_VERDICT, value);
}
/** Reden van het eigen oordeel: What the teacher knows and the measurement does not. */
static inline const char *hgw_pupil_result_own_reason(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PUPIL_RESULT_OWN_REASON);
}
/** Reden van het eigen oordeel, set. */
static inline int32_t hgw_pupil_result_set_own_reason(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PUPIL_RESULT_OWN_REASON, value);
}
/** Eigen oordeel van: The day on which the teacher decided. */
static inline hgw_date hgw_pupil_result_own_decided_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PUPIL_RESULT_OWN_DECIDED_ON);
}
/** Eigen oordeel van, set. */
static inline int32_t hgw_pupil_result_set_own_decided_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PUPIL_RESULT_OWN_DECIDED_ON, value);
}
/** In een zin: What the teacher reads: no decimals, chances in steps, and what to do now. */
static inline const char *hgw_pupil_result_message(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PUPIL_RESULT_MESSAGE);
}
/** In een zin, set. */
static inline int32_t hgw_pupil_result_set_message(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PUPIL_RESULT_MESSAGE, value);
}
/** Score op het meetmoment: The result by which it was established; in points. */
static inline double hgw_pupil_result_score(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_PUPIL_RESULT_SCORE);
}
/** Score op het meetmoment, set. */
static inline int32_t hgw_pupil_result_set_score(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_PUPIL_RESULT_SCORE, value);
}
/** Niveau op het meetmoment: The level of the result, from the result itself or from the norm table. */
static inline const char *hgw_pupil_result_grading(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PUPIL_RESULT_GRADING);
}
/** Niveau op het meetmoment, set. */
static inline int32_t hgw_pupil_result_set_grading(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PUPIL_RESULT_GRADING, value);
}
/** Gemeten op: The day of the result. */
static inline hgw_date hgw_pupil_result_held_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_PUPIL_RESULT_HELD_ON);
}
/** Gemeten op, set. */
static inline int32_t hgw_pupil_result_set_held_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_PUPIL_RESULT_HELD_ON, value);
}
/** Gehaald: Whether the score is at or beyond the target; exactly at it is reached. */
static inline int32_t hgw_pupil_result_attained(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_PUPIL_RESULT_ATTAINED);
}
/** Gehaald, set. */
static inline int32_t hgw_pupil_result_set_attained(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_PUPIL_RESULT_ATTAINED, value);
}
/** Hoe zeker: One test is often just off; at the border neither is certain. */
static inline int32_t hgw_pupil_result_certainty(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_PUPIL_RESULT_CERTAINTY);
}
/** Hoe zeker, set. */
static inline int32_t hgw_pupil_result_set_certainty(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_PUPIL_RESULT_CERTAINTY, value);
}
/** Kans naar alle metingen: The chance, from 0 to 1, when all measurements count and not the last alone. */
static inline double hgw_pupil_result_chance_by_series(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_PUPIL_RESULT_CHANCE_BY_SERIES);
}
/** Kans naar alle metingen, set. */
static inline int32_t hgw_pupil_result_set_chance_by_series(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_PUPIL_RESULT_CHANCE_BY_SERIES, value);
}
/** Score aan het begin: The mean of the first day of measuring, from which growth is counted. */
static inline double hgw_pupil_result_score_before(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_PUPIL_RESULT_SCORE_BEFORE);
}
/** Score aan het begin, set. */
static inline int32_t hgw_pupil_result_set_score_before(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_PUPIL_RESULT_SCORE_BEFORE, value);
}
/** Groei in punten: The difference between start and end. */
static inline double hgw_pupil_result_gain(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_PUPIL_RESULT_GAIN);
}
/** Groei in punten, set. */
static inline int32_t hgw_pupil_result_set_gain(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_PUPIL_RESULT_GAIN, value);
}
/** Meetfout van de groei: In points; growth smaller than this says little. */
static inline double hgw_pupil_result_gain_se(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_PUPIL_RESULT_GAIN_SE);
}
/** Meetfout van de groei, set. */
static inline int32_t hgw_pupil_result_set_gain_se(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_PUPIL_RESULT_GAIN_SE, value);
}
/** Meer dan meetfout: Whether start and end differ by more than error alone could give. */
static inline int32_t hgw_pupil_result_reliable_change(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_PUPIL_RESULT_RELIABLE_CHANGE);
}
/** Meer dan meetfout, set. */
static inline int32_t hgw_pupil_result_set_reliable_change(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_PUPIL_RESULT_RELIABLE_CHANGE, value);
}
/** Betrouwbare verandering (RCI): The growth divided by the error of a difference; beyond 1.96 it is more than chance. */
static inline double hgw_pupil_result_rci(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_PUPIL_RESULT_RCI);
}
/** Betrouwbare verandering (RCI), set. */
static inline int32_t hgw_pupil_result_set_rci(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_PUPIL_RESULT_RCI, value);
}
/** Deel van de weg (\%): What share of the way from start to target was covered, in per cent. */
static inline double hgw_pupil_result_pogo(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_PUPIL_RESULT_POGO);
}
/** Deel van de weg (\%), set. */
static inline int32_t hgw_pupil_result_set_pogo(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_PUPIL_RESULT_POGO, value);
}
/** Groei in spreidingen (d): The growth divided by the SD of the norm group; never to be held against a fixed limit. */
static inline double hgw_pupil_result_d(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_PUPIL_RESULT_D);
}
/** Groei in spreidingen (d), set. */
static inline int32_t hgw_pupil_result_set_d(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_PUPIL_RESULT_D, value);
}
/** Ondergrens van d: The lower end of the band that holds 80 per cent. */
static inline double hgw_pupil_result_d_lower(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_PUPIL_RESULT_D_LOWER);
}
/** Ondergrens van d, set. */
static inline int32_t hgw_pupil_result_set_d_lower(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_PUPIL_RESULT_D_LOWER, value);
}
/** Bovengrens van d: The upper end of that band; it is wide, and that is honest. */
static inline double hgw_pupil_result_d_upper(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_PUPIL_RESULT_D_UPPER);
}
/** Bovengrens van d, set. */
static inline int32_t hgw_pupil_result_set_d_upper(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_PUPIL_RESULT_D_UPPER, value);
}
/** Groei naast gelijke start: Out of a hundred children with the same start so many grew less; only with norms. */
static inline double hgw_pupil_result_percentile(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_PUPIL_RESULT_PERCENTILE);
}
/** Groei naast gelijke start, set. */
static inline int32_t hgw_pupil_result_set_percentile(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_PUPIL_RESULT_PERCENTILE, value);
}

/** @} */

/** @name series_result (uitkomst van een reeks metingen)
 *  @{ */

/** Id: Fixed key (result of a series): references, and a file saved later, find the same record by it. */
static inline const char *hgw_series_result_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SERIES_RESULT_ID);
}
/** Id, set. */
static inline int32_t hgw_series_result_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SERIES_RESULT_ID, value);
}
/** Instrument: What was measured with. */
static inline const char *hgw_series_result_instrument(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SERIES_RESULT_INSTRUMENT);
}
/** Instrument, set. */
static inline int32_t hgw_series_result_set_instrument(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SERIES_RESULT_INSTRUMENT, value);
}
/** Soort schaal: Says which rule was used; a line is only allowed on a growth scale. */
static inline int32_t hgw_series_result_scale(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SERIES_RESULT_SCALE);
}
/** Soort schaal, set. */
static inline int32_t hgw_series_result_set_scale(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SERIES_RESULT_SCALE, value);
}
/** Oordeel: What these measurements say. */
static inline int32_t hgw_series_result_verdict(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SERIES_RESULT_VERDICT);
}
/** Oordeel, set. */
static inline int32_t hgw_series_result_set_verdict(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SERIES_RESULT_VERDICT, value);
}
/** Kans: The chance, from 0 to 1, that the target is reached. */
static inline double hgw_series_result_chance(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_SERIES_RESULT_CHANCE);
}
/** Kans, set. */
static inline int32_t hgw_series_result_set_chance(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_SERIES_RESULT_CHANCE, value);
}
/** Redenen, how many. */
static inline int32_t hgw_series_result_reasons_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_SERIES_RESULT_REASONS);
}
/** Redenen: Why nothing can be said yet. */
static inline int64_t hgw_series_result_reasons_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_SERIES_RESULT_REASONS, index);
}
/** Redenen, one more at the end. */
static inline int32_t hgw_series_result_add_reasons(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_SERIES_RESULT_REASONS, value);
}
/** Kanttekeningen, how many. */
static inline int32_t hgw_series_result_flags_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_SERIES_RESULT_FLAGS);
}
/** Kanttekeningen: What ought to be known with it. */
static inline int64_t hgw_series_result_flags_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_SERIES_RESULT_FLAGS, index);
}
/** Kanttekeningen, one more at the end. */
static inline int32_t hgw_series_result_add_flags(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_SERIES_RESULT_FLAGS, value);
}
/** Aantal metingen: How many measurements counted. */
static inline int64_t hgw_series_result_points(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_SERIES_RESULT_POINTS);
}
/** Aantal metingen, set. */
static inline int32_t hgw_series_result_set_points(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_SERIES_RESULT_POINTS, value);
}
/** Eerste meting: Where the line begins. */
static inline hgw_date hgw_series_result_first_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_SERIES_RESULT_FIRST_ON);
}
/** Eerste meting, set. */
static inline int32_t hgw_series_result_set_first_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_SERIES_RESULT_FIRST_ON, value);
}
/** Laatste meting: How fresh the measurements are. */
static inline hgw_date hgw_series_result_last_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_SERIES_RESULT_LAST_ON);
}
/** Laatste meting, set. */
static inline int32_t hgw_series_result_set_last_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_SERIES_RESULT_LAST_ON, value);
}
/** Gebruikte gegevens, how many. */
static inline int32_t hgw_series_result_evidence_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_SERIES_RESULT_EVIDENCE);
}
/** Gebruikte gegevens: The measurements that counted, in the order of days. */
static inline const char *hgw_series_result_evidence_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_text(doc, rec, HGW_SERIES_RESULT_EVIDENCE, index);
}
/** Gebruikte gegevens, one more at the end. */
static inline int32_t hgw_series_result_add_evidence(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_item_put(doc, rec, HGW_SERIES_RESULT_EVIDENCE, value);
}
/** Wijkt sterk af: The measurement to look at again, or to repeat. */
static inline const char *hgw_series_result_outlier(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_SERIES_RESULT_OUTLIER);
}
/** Wijkt sterk af, set. */
static inline int32_t hgw_series_result_set_outlier(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_SERIES_RESULT_OUTLIER, value);
}
/** Streefscore: Where the line must lead, in points of this instrument. */
static inline double hgw_series_result_target(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_SERIES_RESULT_TARGET);
}
/** Streefscore, set. */
static inline int32_t hgw_series_result_set_target(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_SERIES_RESULT_TARGET, value);
}
/** Meetfout: In points; the error that was computed with. */
static inline double hgw_series_result_see(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_SERIES_RESULT_SEE);
}
/** Meetfout, set. */
static inline int32_t hgw_series_result_set_see(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_SERIES_RESULT_SEE, value);
}
/** Niveau aan het begin: The mean of the first day of measuring. */
static inline double hgw_series_result_start_level(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_SERIES_RESULT_START_LEVEL);
}
/** Niveau aan het begin, set. */
static inline int32_t hgw_series_result_set_start_level(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_SERIES_RESULT_START_LEVEL, value);
}
/** Niveau nu: Where the line is on the last day of measuring. */
static inline double hgw_series_result_level_now(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_SERIES_RESULT_LEVEL_NOW);
}
/** Niveau nu, set. */
static inline int32_t hgw_series_result_set_level_now(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_SERIES_RESULT_LEVEL_NOW, value);
}
/** Verwacht niveau: Where the line leads on the day of the test. */
static inline double hgw_series_result_level_due(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_SERIES_RESULT_LEVEL_DUE);
}
/** Verwacht niveau, set. */
static inline int32_t hgw_series_result_set_level_due(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_SERIES_RESULT_LEVEL_DUE, value);
}
/** Ondergrens (80 \%): The lower end of the band that holds the level with a chance of 80 per cent. */
static inline double hgw_series_result_lower(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_SERIES_RESULT_LOWER);
}
/** Ondergrens (80 \%), set. */
static inline int32_t hgw_series_result_set_lower(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_SERIES_RESULT_LOWER, value);
}
/** Bovengrens (80 \%): The upper end of that band. */
static inline double hgw_series_result_upper(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_SERIES_RESULT_UPPER);
}
/** Bovengrens (80 \%), set. */
static inline int32_t hgw_series_result_set_upper(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_SERIES_RESULT_UPPER, value);
}
/** Ondergrens in de zin: The band that turns with the verdict: when it does not touch the target, there is a verdict. */
static inline double hgw_series_result_said_lower(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_SERIES_RESULT_SAID_LOWER);
}
/** Ondergrens in de zin, set. */
static inline int32_t hgw_series_result_set_said_lower(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_SERIES_RESULT_SAID_LOWER, value);
}
/** Bovengrens in de zin: The upper end of that band. */
static inline double hgw_series_result_said_upper(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_SERIES_RESULT_SAID_UPPER);
}
/** Bovengrens in de zin, set. */
static inline int32_t hgw_series_result_set_said_upper(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_SERIES_RESULT_SAID_UPPER, value);
}
/** Ondergrens van de toetsscore (80 \%): A score varies more than the level: the lower end for the test itself. */
static inline double hgw_series_result_score_lower(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_SERIES_RESULT_SCORE_LOWER);
}
/** Ondergrens van de toetsscore (80 \%), set. */
static inline int32_t hgw_series_result_set_score_lower(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_SERIES_RESULT_SCORE_LOWER, value);
}
/** Bovengrens van de toetsscore (80 \%): The upper end for the test itself. */
static inline double hgw_series_result_score_upper(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_SERIES_RESULT_SCORE_UPPER);
}
/** Bovengrens van de toetsscore (80 \%), set. */
static inline int32_t hgw_series_result_set_score_upper(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_SERIES_RESULT_SCORE_UPPER, value);
}
/** Nodig per week: In points a week: the slope from start to target. */
static inline double hgw_series_result_needed_pace(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_SERIES_RESULT_NEEDED_PACE);
}
/** Nodig per week, set. */
static inline int32_t hgw_series_result_set_needed_pace(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_SERIES_RESULT_NEEDED_PACE, value);
}
/** Geschat per week: In points a week: how fast it goes now. */
static inline double hgw_series_result_pace(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_SERIES_RESULT_PACE);
}
/** Geschat per week, set. */
static inline int32_t hgw_series_result_set_pace(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_SERIES_RESULT_PACE, value);
}
/** Tempo: The estimated pace divided by the needed one; 1 is just enough. */
static inline double hgw_series_result_pace_share(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_SERIES_RESULT_PACE_SHARE);
}
/** Tempo, set. */
static inline int32_t hgw_series_result_set_pace_share(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_SERIES_RESULT_PACE_SHARE, value);
}
/** Vanaf nu nodig per week: In points a week, from the level now to the target. */
static inline double hgw_series_result_needed_from_now(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_SERIES_RESULT_NEEDED_FROM_NOW);
}
/** Vanaf nu nodig per week, set. */
static inline int32_t hgw_series_result_set_needed_from_now(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_SERIES_RESULT_NEEDED_FROM_NOW, value);
}
/** Afstand tot de lijn: The mean of the last four measurements above or below the line to the target, in points. */
static inline double hgw_series_result_deviation(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_SERIES_RESULT_DEVIATION);
}
/** Afstand tot de lijn, set. */
static inline int32_t hgw_series_result_set_deviation(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_SERIES_RESULT_DEVIATION, value);
}
/** Nog te meten: How many more measurements could settle it. */
static inline int64_t hgw_series_result_more_points(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_SERIES_RESULT_MORE_POINTS);
}
/** Nog te meten, set. */
static inline int32_t hgw_series_result_set_more_points(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_SERIES_RESULT_MORE_POINTS, value);
}
/** Te meten voor: The day of the last of them, when measuring goes on at the same rate. */
static inline hgw_date hgw_series_result_more_by(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_SERIES_RESULT_MORE_BY);
}
/** Te meten voor, set. */
static inline int32_t hgw_series_result_set_more_by(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_SERIES_RESULT_MORE_BY, value);
}
/** Goed: How many items were right, together. */
static inline int64_t hgw_series_result_correct(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_SERIES_RESULT_CORRECT);
}
/** Goed, set. */
static inline int32_t hgw_series_result_set_correct(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_SERIES_RESULT_CORRECT, value);
}
/** Opgaven: Out of how many items. */
static inline int64_t hgw_series_result_items(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_SERIES_RESULT_ITEMS);
}
/** Opgaven, set. */
static inline int32_t hgw_series_result_set_items(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_SERIES_RESULT_ITEMS, value);
}

/** @} */

/** @name group_result (uitkomst van de groep)
 *  @{ */

/** Id: Fixed key (result of the group): references, and a file saved later, find the same record by it. */
static inline const char *hgw_group_result_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GROUP_RESULT_ID);
}
/** Id, set. */
static inline int32_t hgw_group_result_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GROUP_RESULT_ID, value);
}
/** Leerlingen: How many children it is about. */
static inline int64_t hgw_group_result_pupil_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_GROUP_RESULT_PUPIL_COUNT);
}
/** Leerlingen, set. */
static inline int32_t hgw_group_result_set_pupil_count(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_GROUP_RESULT_PUPIL_COUNT, value);
}
/** Op koers: How many are on course. */
static inline int64_t hgw_group_result_on_course(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_GROUP_RESULT_ON_COURSE);
}
/** Op koers, set. */
static inline int32_t hgw_group_result_set_on_course(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_GROUP_RESULT_ON_COURSE, value);
}
/** Bijstellen: For how many something must be adjusted. */
static inline int64_t hgw_group_result_to_adjust(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_GROUP_RESULT_TO_ADJUST);
}
/** Bijstellen, set. */
static inline int32_t hgw_group_result_set_to_adjust(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_GROUP_RESULT_TO_ADJUST, value);
}
/** Nog niet te zeggen: For how many nothing can be said yet. */
static inline int64_t hgw_group_result_too_early(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_GROUP_RESULT_TOO_EARLY);
}
/** Nog niet te zeggen, set. */
static inline int32_t hgw_group_result_set_too_early(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_GROUP_RESULT_TOO_EARLY, value);
}
/** Naar verwachting: How many children are expected to make it: all chances together. */
static inline double hgw_group_result_expected(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_GROUP_RESULT_EXPECTED);
}
/** Naar verwachting, set. */
static inline int32_t hgw_group_result_set_expected(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_GROUP_RESULT_EXPECTED, value);
}
/** Ten minste (80 \%): The lower end of the band, if children grow independently of each other. */
static inline int64_t hgw_group_result_expected_lower(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_GROUP_RESULT_EXPECTED_LOWER);
}
/** Ten minste (80 \%), set. */
static inline int32_t hgw_group_result_set_expected_lower(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_GROUP_RESULT_EXPECTED_LOWER, value);
}
/** Ten hoogste (80 \%): The upper end of that band. */
static inline int64_t hgw_group_result_expected_upper(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_GROUP_RESULT_EXPECTED_UPPER);
}
/** Ten hoogste (80 \%), set. */
static inline int32_t hgw_group_result_set_expected_upper(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_GROUP_RESULT_EXPECTED_UPPER, value);
}
/** Van hoeveel: For how many children a chance is known. */
static inline int64_t hgw_group_result_expected_of(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_GROUP_RESULT_EXPECTED_OF);
}
/** Van hoeveel, set. */
static inline int32_t hgw_group_result_set_expected_of(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_GROUP_RESULT_EXPECTED_OF, value);
}
/** Vals alarm: How many of the children marked adjust are expected to make it all the same. */
static inline double hgw_group_result_false_alarms(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_GROUP_RESULT_FALSE_ALARMS);
}
/** Vals alarm, set. */
static inline int32_t hgw_group_result_set_false_alarms(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_GROUP_RESULT_FALSE_ALARMS, value);
}
/** Oordeel over het doel: What the evidence about the group as a whole says. */
static inline int32_t hgw_group_result_verdict(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_GROUP_RESULT_VERDICT);
}
/** Oordeel over het doel, set. */
static inline int32_t hgw_group_result_set_verdict(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_GROUP_RESULT_VERDICT, value);
}
/** Redenen, how many. */
static inline int32_t hgw_group_result_reasons_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_GROUP_RESULT_REASONS);
}
/** Redenen: Why nothing can be said yet, or what the verdict rests on. */
static inline int64_t hgw_group_result_reasons_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_GROUP_RESULT_REASONS, index);
}
/** Redenen, one more at the end. */
static inline int32_t hgw_group_result_add_reasons(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_GROUP_RESULT_REASONS, value);
}
/** Kanttekeningen, how many. */
static inline int32_t hgw_group_result_flags_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_GROUP_RESULT_FLAGS);
}
/** Kanttekeningen: What ought to be known with it. */
static inline int64_t hgw_group_result_flags_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_GROUP_RESULT_FLAGS, index);
}
/** Kanttekeningen, one more at the end. */
static inline int32_t hgw_group_result_add_flags(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_GROUP_RESULT_FLAGS, value);
}
/** Wat mensen zien en zeggen: Observations and talks about the group (S154). */
static inline int32_t hgw_group_result_heard(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_GROUP_RESULT_HEARD);
}
/** Wat mensen zien en zeggen, set. */
static inline int32_t hgw_group_result_set_heard(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_GROUP_RESULT_HEARD, value);
}
/** Gebruikte gegevens, how many. */
static inline int32_t hgw_group_result_evidence_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_GROUP_RESULT_EVIDENCE);
}
/** Gebruikte gegevens: The evidence about the group that counted. */
static inline const char *hgw_group_result_evidence_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_text(doc, rec, HGW_GROUP_RESULT_EVIDENCE, index);
}
/** Gebruikte gegevens, one more at the end. */
static inline int32_t hgw_group_result_add_evidence(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_item_put(doc, rec, HGW_GROUP_RESULT_EVIDENCE, value);
}
/** Eigen oordeel: What the teacher decided about the group. */
static inline int32_t hgw_group_result_own_verdict(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_GROUP_RESULT_OWN_VERDICT);
}
/** Eigen oordeel, set. */
static inline int32_t hgw_group_result_set_own_verdict(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_GROUP_RESULT_OWN_VERDICT, value);
}
/** Reden van het eigen oordeel: What the teacher knows and the measurement does not. */
static inline const char *hgw_group_result_own_reason(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GROUP_RESULT_OWN_REASON);
}
/** Reden van het eigen oordeel, set. */
static inline int32_t hgw_group_result_set_own_reason(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GROUP_RESULT_OWN_REASON, value);
}
/** In een zin: What the teacher reads. */
static inline const char *hgw_group_result_message(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_GROUP_RESULT_MESSAGE);
}
/** In een zin, set. */
static inline int32_t hgw_group_result_set_message(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_GROUP_RESULT_MESSAGE, value);
}
/** Met uitslag: How many children have a result; the others are listed as not judged. */
static inline int64_t hgw_group_result_with_result(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_GROUP_RESULT_WITH_RESULT);
}
/** Met uitslag, set. */
static inline int32_t hgw_group_result_set_with_result(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_GROUP_RESULT_WITH_RESULT, value);
}
/** Gehaald: How many children reached the target. */
static inline int64_t hgw_group_result_attained(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_GROUP_RESULT_ATTAINED);
}
/** Gehaald, set. */
static inline int32_t hgw_group_result_set_attained(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_GROUP_RESULT_ATTAINED, value);
}
/** Deel dat het haalde: From 0 to 1, of those with a result. */
static inline double hgw_group_result_share(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_GROUP_RESULT_SHARE);
}
/** Deel dat het haalde, set. */
static inline int32_t hgw_group_result_set_share(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_GROUP_RESULT_SHARE, value);
}
/** Ondergrens van het deel (95 \%): With small groups this band is wide (Wilson). */
static inline double hgw_group_result_share_lower(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_GROUP_RESULT_SHARE_LOWER);
}
/** Ondergrens van het deel (95 \%), set. */
static inline int32_t hgw_group_result_set_share_lower(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_GROUP_RESULT_SHARE_LOWER, value);
}
/** Bovengrens van het deel (95 \%): The upper end of that band. */
static inline double hgw_group_result_share_upper(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_GROUP_RESULT_SHARE_UPPER);
}
/** Bovengrens van het deel (95 \%), set. */
static inline int32_t hgw_group_result_set_share_upper(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_GROUP_RESULT_SHARE_UPPER, value);
}
/** Beoogd deel: The share that the outcome names, from 0 to 1. */
static inline double hgw_group_result_share_target(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_GROUP_RESULT_SHARE_TARGET);
}
/** Beoogd deel, set. */
static inline int32_t hgw_group_result_set_share_target(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_GROUP_RESULT_SHARE_TARGET, value);
}
/** Beoogd deel gehaald: Whether the share aimed at was reached. */
static inline int32_t hgw_group_result_share_reached(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_GROUP_RESULT_SHARE_REACHED);
}
/** Beoogd deel gehaald, set. */
static inline int32_t hgw_group_result_set_share_reached(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_GROUP_RESULT_SHARE_REACHED, value);
}
/** Hoe zeker: Borderline when the share aimed at lies within the band. */
static inline int32_t hgw_group_result_share_certainty(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_GROUP_RESULT_SHARE_CERTAINTY);
}
/** Hoe zeker, set. */
static inline int32_t hgw_group_result_set_share_certainty(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_GROUP_RESULT_SHARE_CERTAINTY, value);
}
/** Met begin en eind: How many children have both measurements. */
static inline int64_t hgw_group_result_pairs(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_GROUP_RESULT_PAIRS);
}
/** Met begin en eind, set. */
static inline int32_t hgw_group_result_set_pairs(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_GROUP_RESULT_PAIRS, value);
}
/** Gemiddelde groei: In points of the instrument, of those with a start and an end. */
static inline double hgw_group_result_mean_gain(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_GROUP_RESULT_MEAN_GAIN);
}
/** Gemiddelde groei, set. */
static inline int32_t hgw_group_result_set_mean_gain(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_GROUP_RESULT_MEAN_GAIN, value);
}
/** Spreiding aan het begin: In points of the instrument, of the same children. */
static inline double hgw_group_result_sd_before(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_GROUP_RESULT_SD_BEFORE);
}
/** Spreiding aan het begin, set. */
static inline int32_t hgw_group_result_set_sd_before(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_GROUP_RESULT_SD_BEFORE, value);
}
/** Spreiding aan het eind: In points of the instrument, of the same children. */
static inline double hgw_group_result_sd_after(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_GROUP_RESULT_SD_AFTER);
}
/** Spreiding aan het eind, set. */
static inline int32_t hgw_group_result_set_sd_after(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_GROUP_RESULT_SD_AFTER, value);
}
/** Effectgrootte: The growth in average SDs, adjusted for a small group. */
static inline double hgw_group_result_d_av(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_GROUP_RESULT_D_AV);
}
/** Effectgrootte, set. */
static inline int32_t hgw_group_result_set_d_av(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_GROUP_RESULT_D_AV, value);
}
/** Ondergrens (95 \%): The lower end of Bonett's interval. */
static inline double hgw_group_result_d_av_lower(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_GROUP_RESULT_D_AV_LOWER);
}
/** Ondergrens (95 \%), set. */
static inline int32_t hgw_group_result_set_d_av_lower(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_GROUP_RESULT_D_AV_LOWER, value);
}
/** Bovengrens (95 \%): The upper end of that interval. */
static inline double hgw_group_result_d_av_upper(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_GROUP_RESULT_D_AV_UPPER);
}
/** Bovengrens (95 \%), set. */
static inline int32_t hgw_group_result_set_d_av_upper(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_GROUP_RESULT_D_AV_UPPER, value);
}
/** Groei in spreidingen van de norm: The best measure when the SD of the norm group is known. */
static inline double hgw_group_result_d_norm(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_GROUP_RESULT_D_NORM);
}
/** Groei in spreidingen van de norm, set. */
static inline int32_t hgw_group_result_set_d_norm(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_GROUP_RESULT_D_NORM, value);
}
/** d volgens Hattie: As schools know it: the growth divided by the mean of both SDs. */
static inline double hgw_group_result_d_hattie(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_GROUP_RESULT_D_HATTIE);
}
/** d volgens Hattie, set. */
static inline int32_t hgw_group_result_set_d_hattie(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_GROUP_RESULT_D_HATTIE, value);
}
/** Scharnierpunt: Hattie's .40 a year, by the time between the measurements; an average over very different studies. */
static inline double hgw_group_result_hinge(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_GROUP_RESULT_HINGE);
}
/** Scharnierpunt, set. */
static inline int32_t hgw_group_result_set_hinge(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_GROUP_RESULT_HINGE, value);
}
/** Kans boven het scharnierpunt: From 0 to 1; mostly this says little. */
static inline double hgw_group_result_chance_above_hinge(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_GROUP_RESULT_CHANCE_ABOVE_HINGE);
}
/** Kans boven het scharnierpunt, set. */
static inline int32_t hgw_group_result_set_chance_above_hinge(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_GROUP_RESULT_CHANCE_ABOVE_HINGE, value);
}
/** Groei van de norm: In the same SDs and the same time: this is the yardstick. */
static inline double hgw_group_result_norm_growth(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_GROUP_RESULT_NORM_GROWTH);
}
/** Groei van de norm, set. */
static inline int32_t hgw_group_result_set_norm_growth(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_GROUP_RESULT_NORM_GROWTH, value);
}
/** Alleen een indicatie: Fewer than ten children: read the band only. */
static inline int32_t hgw_group_result_indicative(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_GROUP_RESULT_INDICATIVE);
}
/** Alleen een indicatie, set. */
static inline int32_t hgw_group_result_set_indicative(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_GROUP_RESULT_INDICATIVE, value);
}

/** @} */

/** @name approach_result (aanpak die liep)
 *  @{ */

/** Aanpak: Which approach it is. */
static inline const char *hgw_approach_result_approach(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_APPROACH_RESULT_APPROACH);
}
/** Aanpak, set. */
static inline int32_t hgw_approach_result_set_approach(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_APPROACH_RESULT_APPROACH, value);
}
/** Wat er gedaan werd: The text, so that it can be read without the dossier. */
static inline const char *hgw_approach_result_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_APPROACH_RESULT_TEXT);
}
/** Wat er gedaan werd, set. */
static inline int32_t hgw_approach_result_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_APPROACH_RESULT_TEXT, value);
}
/** Bij doel: Which goal of the chain it belongs to; a goal may follow an earlier one. */
static inline const char *hgw_approach_result_goal(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_APPROACH_RESULT_GOAL);
}
/** Bij doel, set. */
static inline int32_t hgw_approach_result_set_goal(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_APPROACH_RESULT_GOAL, value);
}
/** Periode: The period in which it ran. */
static inline const char *hgw_approach_result_period(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_APPROACH_RESULT_PERIOD);
}
/** Periode, set. */
static inline int32_t hgw_approach_result_set_period(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_APPROACH_RESULT_PERIOD, value);
}
/** Begonnen op: From when on it can show. */
static inline hgw_date hgw_approach_result_started_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_APPROACH_RESULT_STARTED_ON);
}
/** Begonnen op, set. */
static inline int32_t hgw_approach_result_set_started_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_APPROACH_RESULT_STARTED_ON, value);
}
/** Doel gehaald: How the goal turned out in that period. */
static inline int32_t hgw_approach_result_status(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_APPROACH_RESULT_STATUS);
}
/** Doel gehaald, set. */
static inline int32_t hgw_approach_result_set_status(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_APPROACH_RESULT_STATUS, value);
}
/** Werkte de aanpak: The team's judgement of this approach. */
static inline int32_t hgw_approach_result_effect(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_APPROACH_RESULT_EFFECT);
}
/** Werkte de aanpak, set. */
static inline int32_t hgw_approach_result_set_effect(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_APPROACH_RESULT_EFFECT, value);
}
/** Metingen ervoor: How many measurements there were before the approach began. */
static inline int64_t hgw_approach_result_before_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_APPROACH_RESULT_BEFORE_COUNT);
}
/** Metingen ervoor, set. */
static inline int32_t hgw_approach_result_set_before_count(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_APPROACH_RESULT_BEFORE_COUNT, value);
}
/** Metingen erna: How many measurements there have been since. */
static inline int64_t hgw_approach_result_after_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_APPROACH_RESULT_AFTER_COUNT);
}
/** Metingen erna, set. */
static inline int32_t hgw_approach_result_set_after_count(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_APPROACH_RESULT_AFTER_COUNT, value);
}
/** Erna hoger dan ervoor: From 0 to 1: in what share of comparisons the later one is better; a child that grows scores high here anyway. */
static inline double hgw_approach_result_nap(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_APPROACH_RESULT_NAP);
}
/** Erna hoger dan ervoor, set. */
static inline int32_t hgw_approach_result_set_nap(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_APPROACH_RESULT_NAP, value);
}
/** Ondergrens (95 \%): The lower end of the band. */
static inline double hgw_approach_result_nap_lower(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_APPROACH_RESULT_NAP_LOWER);
}
/** Ondergrens (95 \%), set. */
static inline int32_t hgw_approach_result_set_nap_lower(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_APPROACH_RESULT_NAP_LOWER, value);
}
/** Bovengrens (95 \%): The upper end of the band. */
static inline double hgw_approach_result_nap_upper(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_APPROACH_RESULT_NAP_UPPER);
}
/** Bovengrens (95 \%), set. */
static inline int32_t hgw_approach_result_set_nap_upper(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_APPROACH_RESULT_NAP_UPPER, value);
}

/** @} */

/** @name factor_result (factor bij de uitkomst)
 *  @{ */

/** Factor: Which factor it is. */
static inline const char *hgw_factor_result_factor(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FACTOR_RESULT_FACTOR);
}
/** Factor, set. */
static inline int32_t hgw_factor_result_set_factor(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FACTOR_RESULT_FACTOR, value);
}
/** Wat het was: The text, so that it can be read without the dossier. */
static inline const char *hgw_factor_result_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FACTOR_RESULT_TEXT);
}
/** Wat het was, set. */
static inline int32_t hgw_factor_result_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FACTOR_RESULT_TEXT, value);
}
/** Hielp of hinderde: Whether it helped or hindered. */
static inline int32_t hgw_factor_result_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FACTOR_RESULT_KIND);
}
/** Hielp of hinderde, set. */
static inline int32_t hgw_factor_result_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FACTOR_RESULT_KIND, value);
}
/** Bij doel: The goal of the chain with which it was named. */
static inline const char *hgw_factor_result_goal(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FACTOR_RESULT_GOAL);
}
/** Bij doel, set. */
static inline int32_t hgw_factor_result_set_goal(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FACTOR_RESULT_GOAL, value);
}
/** Doel gehaald: Whether that goal was reached. */
static inline int32_t hgw_factor_result_status(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FACTOR_RESULT_STATUS);
}
/** Doel gehaald, set. */
static inline int32_t hgw_factor_result_set_status(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FACTOR_RESULT_STATUS, value);
}

/** @} */

/** @name adjustment_result (bijstelling onderweg)
 *  @{ */

/** Bijstelling: Which adjustment it is. */
static inline const char *hgw_adjustment_result_adjustment(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_ADJUSTMENT_RESULT_ADJUSTMENT);
}
/** Bijstelling, set. */
static inline int32_t hgw_adjustment_result_set_adjustment(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_ADJUSTMENT_RESULT_ADJUSTMENT, value);
}
/** Wat er veranderde: The text, so that it can be read without the dossier. */
static inline const char *hgw_adjustment_result_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_ADJUSTMENT_RESULT_TEXT);
}
/** Wat er veranderde, set. */
static inline int32_t hgw_adjustment_result_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_ADJUSTMENT_RESULT_TEXT, value);
}
/** Richting: More, less, or something else (S155). */
static inline int32_t hgw_adjustment_result_direction(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_ADJUSTMENT_RESULT_DIRECTION);
}
/** Richting, set. */
static inline int32_t hgw_adjustment_result_set_direction(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_ADJUSTMENT_RESULT_DIRECTION, value);
}
/** Bij doel: The goal of the chain it belongs to. */
static inline const char *hgw_adjustment_result_goal(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_ADJUSTMENT_RESULT_GOAL);
}
/** Bij doel, set. */
static inline int32_t hgw_adjustment_result_set_goal(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_ADJUSTMENT_RESULT_GOAL, value);
}
/** Besloten op: How soon something was changed (S112). */
static inline hgw_date hgw_adjustment_result_decided_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_ADJUSTMENT_RESULT_DECIDED_ON);
}
/** Besloten op, set. */
static inline int32_t hgw_adjustment_result_set_decided_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_ADJUSTMENT_RESULT_DECIDED_ON, value);
}

/** @} */

/** @name result_setting (instelling)
 *  @{ */

/** Naam: The name, as the options have it. */
static inline const char *hgw_result_setting_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_RESULT_SETTING_NAME);
}
/** Naam, set. */
static inline int32_t hgw_result_setting_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_RESULT_SETTING_NAME, value);
}
/** Waarde: The value that held. */
static inline double hgw_result_setting_value(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_RESULT_SETTING_VALUE);
}
/** Waarde, set. */
static inline int32_t hgw_result_setting_set_value(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_RESULT_SETTING_VALUE, value);
}

/** @} */

/** @name left_out (niet beoordeeld)
 *  @{ */

/** Opbrengst: With which outcome, when it is about one. */
static inline const char *hgw_left_out_outcome(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_LEFT_OUT_OUTCOME);
}
/** Opbrengst, set. */
static inline int32_t hgw_left_out_set_outcome(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_LEFT_OUT_OUTCOME, value);
}
/** Doel: With which goal, when it is about one. */
static inline const char *hgw_left_out_goal(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_LEFT_OUT_GOAL);
}
/** Doel, set. */
static inline int32_t hgw_left_out_set_goal(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_LEFT_OUT_GOAL, value);
}
/** Leerling: Whom it is about; empty: the whole goal. */
static inline const char *hgw_left_out_pupil(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_LEFT_OUT_PUPIL);
}
/** Leerling, set. */
static inline int32_t hgw_left_out_set_pupil(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_LEFT_OUT_PUPIL, value);
}
/** Reden: Why there is no verdict. */
static inline int32_t hgw_left_out_reason(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_LEFT_OUT_REASON);
}
/** Reden, set. */
static inline int32_t hgw_left_out_set_reason(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_LEFT_OUT_REASON, value);
}
/** In een zin: What can be done so that something can be said. */
static inline const char *hgw_left_out_message(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_LEFT_OUT_MESSAGE);
}
/** In een zin, set. */
static inline int32_t hgw_left_out_set_message(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_LEFT_OUT_MESSAGE, value);
}
/** Resultaat: The one result that does not count; empty: it is not about one result. */
static inline const char *hgw_left_out_evidence(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_LEFT_OUT_EVIDENCE);
}
/** Resultaat, set. */
static inline int32_t hgw_left_out_set_evidence(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_LEFT_OUT_EVIDENCE, value);
}

/** @} */

/** @name evaluate_options (opties bij evalueren)
 *  @{ */

/** Soort evaluatie: In between, when it is not given. */
static inline int32_t hgw_evaluate_options_kind(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_EVALUATE_OPTIONS_KIND);
}
/** Soort evaluatie, set. */
static inline int32_t hgw_evaluate_options_set_kind(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_EVALUATE_OPTIONS_KIND, value);
}
/** Tijdmaat: Weeks of teaching when a calendar is beside, otherwise calendar weeks. */
static inline int32_t hgw_evaluate_options_time_unit(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_EVALUATE_OPTIONS_TIME_UNIT);
}
/** Tijdmaat, set. */
static inline int32_t hgw_evaluate_options_set_time_unit(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_EVALUATE_OPTIONS_TIME_UNIT, value);
}
/** Opbrengst of doel: The id of one outcome or goal; without it all of them. */
static inline const char *hgw_evaluate_options_aim(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_EVALUATE_OPTIONS_AIM);
}
/** Opbrengst of doel, set. */
static inline int32_t hgw_evaluate_options_set_aim(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_EVALUATE_OPTIONS_AIM, value);
}
/** Hoeveelste keer: Which look in the half year; without it counted from the results beside. */
static inline int64_t hgw_evaluate_options_look(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_EVALUATE_OPTIONS_LOOK);
}
/** Hoeveelste keer, set. */
static inline int32_t hgw_evaluate_options_set_look(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_EVALUATE_OPTIONS_LOOK, value);
}
/** Op koers vanaf: The chance, from 0 to 1, from which it is called on course; otherwise .8, and .9 from the fourth look on. */
static inline double hgw_evaluate_options_p_hi(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_EVALUATE_OPTIONS_P_HI);
}
/** Op koers vanaf, set. */
static inline int32_t hgw_evaluate_options_set_p_hi(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_EVALUATE_OPTIONS_P_HI, value);
}
/** Bijstellen tot: The chance, from 0 to 1, up to which one adjusts; otherwise .2, and .1 from the fourth look on. */
static inline double hgw_evaluate_options_p_lo(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_EVALUATE_OPTIONS_P_LO);
}
/** Bijstellen tot, set. */
static inline int32_t hgw_evaluate_options_set_p_lo(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_EVALUATE_OPTIONS_P_LO, value);
}
/** Minste meetdagen: On how many days there must have been a measurement; otherwise 3. */
static inline int64_t hgw_evaluate_options_min_points(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_EVALUATE_OPTIONS_MIN_POINTS);
}
/** Minste meetdagen, set. */
static inline int32_t hgw_evaluate_options_set_min_points(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_EVALUATE_OPTIONS_MIN_POINTS, value);
}
/** Kortste stuk: What share of the way must have been followed, from 0 to 1; otherwise .25. */
static inline double hgw_evaluate_options_min_span(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_EVALUATE_OPTIONS_MIN_SPAN);
}
/** Kortste stuk, set. */
static inline int32_t hgw_evaluate_options_set_min_span(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_EVALUATE_OPTIONS_MIN_SPAN, value);
}
/** Oudste laatste meting: How old the latest measurement may be, as a share of the way; otherwise .25. */
static inline double hgw_evaluate_options_max_age(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_EVALUATE_OPTIONS_MAX_AGE);
}
/** Oudste laatste meting, set. */
static inline int32_t hgw_evaluate_options_set_max_age(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_EVALUATE_OPTIONS_MAX_AGE, value);
}
/** Sterk afwijkend vanaf: In measurement errors; otherwise 2.5. */
static inline double hgw_evaluate_options_outlier(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_EVALUATE_OPTIONS_OUTLIER);
}
/** Sterk afwijkend vanaf, set. */
static inline int32_t hgw_evaluate_options_set_outlier(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_EVALUATE_OPTIONS_OUTLIER, value);
}
/** Spreiding van de verwachting: How far growth may differ beforehand, in needed slopes; otherwise .5. */
static inline double hgw_evaluate_options_kappa(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_EVALUATE_OPTIONS_KAPPA);
}
/** Spreiding van de verwachting, set. */
static inline int32_t hgw_evaluate_options_set_kappa(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_EVALUATE_OPTIONS_KAPPA, value);
}
/** Kleinste spreiding: The least spread, in measurement errors over the whole way; otherwise 1. */
static inline double hgw_evaluate_options_least_spread(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_EVALUATE_OPTIONS_LEAST_SPREAD);
}
/** Kleinste spreiding, set. */
static inline int32_t hgw_evaluate_options_set_least_spread(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_EVALUATE_OPTIONS_LEAST_SPREAD, value);
}
/** Gewicht van de meetfout: How many measurements the error of the manual counts for; otherwise 4. */
static inline double hgw_evaluate_options_nu0(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_EVALUATE_OPTIONS_NU0);
}
/** Gewicht van de meetfout, set. */
static inline int32_t hgw_evaluate_options_set_nu0(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_EVALUATE_OPTIONS_NU0, value);
}
/** Verwacht normgroei: Expects the growth of the norm beforehand; an ambitious goal then gets more false alarms. */
static inline int32_t hgw_evaluate_options_norm_prior(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_EVALUATE_OPTIONS_NORM_PRIOR);
}
/** Verwacht normgroei, set. */
static inline int32_t hgw_evaluate_options_set_norm_prior(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_EVALUATE_OPTIONS_NORM_PRIOR, value);
}
/** Minste opgaven: How many items there must be to speak of mastery; otherwise 10. */
static inline int64_t hgw_evaluate_options_min_items(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_EVALUATE_OPTIONS_MIN_ITEMS);
}
/** Minste opgaven, set. */
static inline int32_t hgw_evaluate_options_set_min_items(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_EVALUATE_OPTIONS_MIN_ITEMS, value);
}
/** Scharnierpunt: The hinge for a school year, for a group; otherwise .40. Never for a child. */
static inline double hgw_evaluate_options_hinge(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_EVALUATE_OPTIONS_HINGE);
}
/** Scharnierpunt, set. */
static inline int32_t hgw_evaluate_options_set_hinge(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_EVALUATE_OPTIONS_HINGE, value);
}

/** @} */

/** @name findings (bevindingen)
 *  @{ */

/** Id: Fixed key (findings): references, and a file saved later, find the same record by it. */
static inline const char *hgw_findings_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FINDINGS_ID);
}
/** Id, set. */
static inline int32_t hgw_findings_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FINDINGS_ID, value);
}
/** Titel: Heads the printout that the teacher takes along. */
static inline const char *hgw_findings_title(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FINDINGS_TITLE);
}
/** Titel, set. */
static inline int32_t hgw_findings_set_title(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FINDINGS_TITLE, value);
}
/** Taal: The language of the sentences, so that a screen pronounces and hyphenates them correctly. */
static inline int32_t hgw_findings_lang(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FINDINGS_LANG);
}
/** Taal, set. */
static inline int32_t hgw_findings_set_lang(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FINDINGS_LANG, value);
}
/** Bekeken op: The day for which the findings hold; whatever came later did not exist yet. */
static inline hgw_date hgw_findings_today(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_FINDINGS_TODAY);
}
/** Bekeken op, set. */
static inline int32_t hgw_findings_set_today(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_FINDINGS_TODAY, value);
}
/** Dossier: The dossier they are about, so that a program can show them beside it. */
static inline const char *hgw_findings_dossier(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FINDINGS_DOSSIER);
}
/** Dossier, set. */
static inline int32_t hgw_findings_set_dossier(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FINDINGS_DOSSIER, value);
}
/** Bevindingen, how many. */
static inline int32_t hgw_findings_findings_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_FINDINGS_FINDINGS);
}
/** Bevindingen: The findings in order, the most important first. */
static inline hgw_rec hgw_findings_findings_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_FINDINGS_FINDINGS, index);
}
/** Bevindingen, one more at the end. */
static inline hgw_rec hgw_findings_add_findings(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_FINDINGS_FINDINGS);
}
/** Niet bekeken, how many. */
static inline int32_t hgw_findings_not_run_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_FINDINGS_NOT_RUN);
}
/** Niet bekeken: What could not be looked at, so that nobody mistakes silence for approval. */
static inline hgw_rec hgw_findings_not_run_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_FINDINGS_NOT_RUN, index);
}
/** Niet bekeken, one more at the end. */
static inline hgw_rec hgw_findings_add_not_run(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_FINDINGS_NOT_RUN);
}

/** @} */

/** @name finding (bevinding)
 *  @{ */

/** Id: Fixed key (finding): references, and a file saved later, find the same record by it. */
static inline const char *hgw_finding_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FINDING_ID);
}
/** Id, set. */
static inline int32_t hgw_finding_set_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FINDING_ID, value);
}
/** Code: The fixed name of the check, to look it up or switch it off (S42). */
static inline const char *hgw_finding_code(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FINDING_CODE);
}
/** Code, set. */
static inline int32_t hgw_finding_set_code(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FINDING_CODE, value);
}
/** Uitgangspunt: Which of the seven principles it serves, so that paper does not dominate (S27, S33). */
static inline int32_t hgw_finding_principle(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FINDING_PRINCIPLE);
}
/** Uitgangspunt, set. */
static inline int32_t hgw_finding_set_principle(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FINDING_PRINCIPLE, value);
}
/** Ook bij uitgangspunt, how many. */
static inline int32_t hgw_finding_also_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_FINDING_ALSO);
}
/** Ook bij uitgangspunt: The other principles it serves, so that no principle seems forgotten. */
static inline int64_t hgw_finding_also_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_FINDING_ALSO, index);
}
/** Ook bij uitgangspunt, one more at the end. */
static inline int32_t hgw_finding_add_also(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_FINDING_ALSO, value);
}
/** Soort opmerking: A strength is read differently from a contradiction (S18). */
static inline int32_t hgw_finding_severity(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FINDING_SEVERITY);
}
/** Soort opmerking, set. */
static inline int32_t hgw_finding_set_severity(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FINDING_SEVERITY, value);
}
/** Getoond: A few are shown and the rest on request, for nobody reads a long list. */
static inline int32_t hgw_finding_shown(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_FINDING_SHOWN);
}
/** Getoond, set. */
static inline int32_t hgw_finding_set_shown(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_FINDING_SHOWN, value);
}
/** Vaste sleutel: Lets a program recognise the same finding at the next check. */
static inline const char *hgw_finding_stable_key(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FINDING_STABLE_KEY);
}
/** Vaste sleutel, set. */
static inline int32_t hgw_finding_set_stable_key(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FINDING_STABLE_KEY, value);
}
/** Bevinding: The sentence the teacher reads: first what can be seen, then a question. */
static inline const char *hgw_finding_message(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FINDING_MESSAGE);
}
/** Bevinding, set. */
static inline int32_t hgw_finding_set_message(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FINDING_MESSAGE, value);
}
/** Wat helpt: What the teacher can do; a remark without a way forward does not help. */
static inline const char *hgw_finding_resolve(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FINDING_RESOLVE);
}
/** Wat helpt, set. */
static inline int32_t hgw_finding_set_resolve(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FINDING_RESOLVE, value);
}
/** Bron: The statement or agreement the check rests on, so that you can see whether you agree. */
static inline const char *hgw_finding_source(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FINDING_SOURCE);
}
/** Bron, set. */
static inline int32_t hgw_finding_set_source(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FINDING_SOURCE, value);
}
/** Plaatsen, how many. */
static inline int32_t hgw_finding_places_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_FINDING_PLACES);
}
/** Plaatsen: The records it is about, so that the teacher can go straight to them. */
static inline hgw_rec hgw_finding_places_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_FINDING_PLACES, index);
}
/** Plaatsen, one more at the end. */
static inline hgw_rec hgw_finding_add_places(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_FINDING_PLACES);
}
/** Gegevens in de zin, how many. */
static inline int32_t hgw_finding_args_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_FINDING_ARGS);
}
/** Gegevens in de zin: What was filled into the sentence, so that a program can make a sentence of its own. */
static inline hgw_rec hgw_finding_args_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_FINDING_ARGS, index);
}
/** Gegevens in de zin, one more at the end. */
static inline hgw_rec hgw_finding_add_args(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_FINDING_ARGS);
}

/** @} */

/** @name place (plaats)
 *  @{ */

/** Soort document: The file in which a screen opens the record: dossier, team or calendar. */
static inline const char *hgw_place_document(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLACE_DOCUMENT);
}
/** Soort document, set. */
static inline int32_t hgw_place_set_document(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLACE_DOCUMENT, value);
}
/** Id van het document: Which dossier, when several lie side by side. */
static inline const char *hgw_place_document_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLACE_DOCUMENT_ID);
}
/** Id van het document, set. */
static inline int32_t hgw_place_set_document_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLACE_DOCUMENT_ID, value);
}
/** Soort record: Lets a screen open the right page even before the record has been read. */
static inline const char *hgw_place_record_type(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLACE_RECORD_TYPE);
}
/** Soort record, set. */
static inline int32_t hgw_place_set_record_type(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLACE_RECORD_TYPE, value);
}
/** Id van het record: Points to the record, even if it has been moved since. */
static inline const char *hgw_place_record_id(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLACE_RECORD_ID);
}
/** Id van het record, set. */
static inline int32_t hgw_place_set_record_id(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLACE_RECORD_ID, value);
}
/** Plek in het bestand: Where it is in the file, for those who look into the file itself. */
static inline const char *hgw_place_pointer(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_PLACE_POINTER);
}
/** Plek in het bestand, set. */
static inline int32_t hgw_place_set_pointer(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_PLACE_POINTER, value);
}

/** @} */

/** @name finding_arg (gegeven in de zin)
 *  @{ */

/** Naam: The place in the sentence where it belongs. */
static inline const char *hgw_finding_arg_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FINDING_ARG_NAME);
}
/** Naam, set. */
static inline int32_t hgw_finding_arg_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FINDING_ARG_NAME, value);
}
/** Waarde: The value itself, with numbers and dates independent of language. */
static inline const char *hgw_finding_arg_value(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_FINDING_ARG_VALUE);
}
/** Waarde, set. */
static inline int32_t hgw_finding_arg_set_value(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_FINDING_ARG_VALUE, value);
}

/** @} */

/** @name not_run (niet bekeken)
 *  @{ */

/** Controle: The code of the check, to look it up in the list of checks. */
static inline const char *hgw_not_run_rule(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_NOT_RUN_RULE);
}
/** Controle, set. */
static inline int32_t hgw_not_run_set_rule(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_NOT_RUN_RULE, value);
}
/** Reden: What was missing: today's date, the calendar, the team. */
static inline int32_t hgw_not_run_reason(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_NOT_RUN_REASON);
}
/** Reden, set. */
static inline int32_t hgw_not_run_set_reason(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_NOT_RUN_REASON, value);
}
/** Toelichting: A sentence on what to supply so that it can run. */
static inline const char *hgw_not_run_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_NOT_RUN_TEXT);
}
/** Toelichting, set. */
static inline int32_t hgw_not_run_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_NOT_RUN_TEXT, value);
}

/** @} */

/** @name catalogue (controles)
 *  @{ */

/** Taal: The language of the sentences, so that a screen pronounces and hyphenates them correctly. */
static inline int32_t hgw_catalogue_lang(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_CATALOGUE_LANG);
}
/** Taal, set. */
static inline int32_t hgw_catalogue_set_lang(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_CATALOGUE_LANG, value);
}
/** Team: The team whose thresholds are shown here. */
static inline const char *hgw_catalogue_team(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CATALOGUE_TEAM);
}
/** Team, set. */
static inline int32_t hgw_catalogue_set_team(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CATALOGUE_TEAM, value);
}
/** Controles, how many. */
static inline int32_t hgw_catalogue_checks_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_CATALOGUE_CHECKS);
}
/** Controles: The checks, in the order of the principles. */
static inline hgw_rec hgw_catalogue_checks_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_CATALOGUE_CHECKS, index);
}
/** Controles, one more at the end. */
static inline hgw_rec hgw_catalogue_add_checks(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_CATALOGUE_CHECKS);
}

/** @} */

/** @name check_entry (controle)
 *  @{ */

/** Code: The fixed name of the check, to mention it in the team's settings. */
static inline const char *hgw_check_entry_code(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CHECK_ENTRY_CODE);
}
/** Code, set. */
static inline int32_t hgw_check_entry_set_code(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CHECK_ENTRY_CODE, value);
}
/** Uitgangspunt: Which of the seven principles it serves (S27, S33). */
static inline int32_t hgw_check_entry_principle(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_CHECK_ENTRY_PRINCIPLE);
}
/** Uitgangspunt, set. */
static inline int32_t hgw_check_entry_set_principle(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_CHECK_ENTRY_PRINCIPLE, value);
}
/** Ook bij uitgangspunt, how many. */
static inline int32_t hgw_check_entry_also_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_CHECK_ENTRY_ALSO);
}
/** Ook bij uitgangspunt: The other principles it serves, so that no principle seems forgotten. */
static inline int64_t hgw_check_entry_also_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_CHECK_ENTRY_ALSO, index);
}
/** Ook bij uitgangspunt, one more at the end. */
static inline int32_t hgw_check_entry_add_also(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_CHECK_ENTRY_ALSO, value);
}
/** Soort opmerking: A strength is read differently from a contradiction (S18). */
static inline int32_t hgw_check_entry_severity(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_CHECK_ENTRY_SEVERITY);
}
/** Soort opmerking, set. */
static inline int32_t hgw_check_entry_set_severity(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_CHECK_ENTRY_SEVERITY, value);
}
/** Kijkt naar, how many. */
static inline int32_t hgw_check_entry_looks_at_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_CHECK_ENTRY_LOOKS_AT);
}
/** Kijkt naar: The fields that the check rests on; what is not here does not count. */
static inline hgw_rec hgw_check_entry_looks_at_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_CHECK_ENTRY_LOOKS_AT, index);
}
/** Kijkt naar, one more at the end. */
static inline hgw_rec hgw_check_entry_add_looks_at(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_CHECK_ENTRY_LOOKS_AT);
}
/** Wanneer: When the check speaks, with this team's thresholds, so that nobody has to guess. */
static inline const char *hgw_check_entry_condition(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CHECK_ENTRY_CONDITION);
}
/** Wanneer, set. */
static inline int32_t hgw_check_entry_set_condition(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CHECK_ENTRY_CONDITION, value);
}
/** Waarom: What a child, parent or teacher gains by it; otherwise the check may go (S41). */
static inline const char *hgw_check_entry_why(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CHECK_ENTRY_WHY);
}
/** Waarom, set. */
static inline int32_t hgw_check_entry_set_why(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CHECK_ENTRY_WHY, value);
}
/** Bron: The statement that the check rests on, so that you can see whether you agree. */
static inline const char *hgw_check_entry_source(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CHECK_ENTRY_SOURCE);
}
/** Bron, set. */
static inline int32_t hgw_check_entry_set_source(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CHECK_ENTRY_SOURCE, value);
}
/** Bijvoorbeeld: An example in which the check speaks. */
static inline const char *hgw_check_entry_before(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CHECK_ENTRY_BEFORE);
}
/** Bijvoorbeeld, set. */
static inline int32_t hgw_check_entry_set_before(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CHECK_ENTRY_BEFORE, value);
}
/** Daarna: The same example, such that the check is silent. */
static inline const char *hgw_check_entry_after(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CHECK_ENTRY_AFTER);
}
/** Daarna, set. */
static inline int32_t hgw_check_entry_set_after(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CHECK_ENTRY_AFTER, value);
}
/** Uitzetten: How the team switches this check off or puts it in discussion (S42). */
static inline const char *hgw_check_entry_switch_off(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CHECK_ENTRY_SWITCH_OFF);
}
/** Uitzetten, set. */
static inline int32_t hgw_check_entry_set_switch_off(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CHECK_ENTRY_SWITCH_OFF, value);
}
/** Stand: Whether this team uses the check. */
static inline int32_t hgw_check_entry_state(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_CHECK_ENTRY_STATE);
}
/** Stand, set. */
static inline int32_t hgw_check_entry_set_state(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_CHECK_ENTRY_STATE, value);
}
/** Reden: Why the team switched it off or is discussing it. */
static inline const char *hgw_check_entry_reason(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CHECK_ENTRY_REASON);
}
/** Reden, set. */
static inline int32_t hgw_check_entry_set_reason(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CHECK_ENTRY_REASON, value);
}
/** Grenswaarden, how many. */
static inline int32_t hgw_check_entry_limits_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_CHECK_ENTRY_LIMITS);
}
/** Grenswaarden: The thresholds that the check uses, and what a team may make of them. */
static inline hgw_rec hgw_check_entry_limits_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_CHECK_ENTRY_LIMITS, index);
}
/** Grenswaarden, one more at the end. */
static inline hgw_rec hgw_check_entry_add_limits(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_CHECK_ENTRY_LIMITS);
}
/** Niet als, how many. */
static inline int32_t hgw_check_entry_wants_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_item_count(doc, rec, HGW_CHECK_ENTRY_WANTS);
}
/** Niet als: When the check cannot look, and so says nothing. */
static inline int64_t hgw_check_entry_wants_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_item_get(doc, rec, HGW_CHECK_ENTRY_WANTS, index);
}
/** Niet als, one more at the end. */
static inline int32_t hgw_check_entry_add_wants(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_item_add(doc, rec, HGW_CHECK_ENTRY_WANTS, value);
}
/** Niet gemaakt: Why this check does not exist: it cannot be computed honestly, or it is answered elsewhere. */
static inline const char *hgw_check_entry_left_out(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CHECK_ENTRY_LEFT_OUT);
}
/** Niet gemaakt, set. */
static inline int32_t hgw_check_entry_set_left_out(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CHECK_ENTRY_LEFT_OUT, value);
}
/** Melding: The sentence that the teacher gets to read, with names in braces. */
static inline const char *hgw_check_entry_message(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CHECK_ENTRY_MESSAGE);
}
/** Melding, set. */
static inline int32_t hgw_check_entry_set_message(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CHECK_ENTRY_MESSAGE, value);
}
/** Wat helpt: What the teacher can do; a remark without a way forward does not help. */
static inline const char *hgw_check_entry_resolve(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CHECK_ENTRY_RESOLVE);
}
/** Wat helpt, set. */
static inline int32_t hgw_check_entry_set_resolve(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CHECK_ENTRY_RESOLVE, value);
}

/** @} */

/** @name looked_at (veld waar een controle naar kijkt)
 *  @{ */

/** Veld: The name in the file, such as goal.period, for those who write programs. */
static inline const char *hgw_looked_at_field(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_LOOKED_AT_FIELD);
}
/** Veld, set. */
static inline int32_t hgw_looked_at_set_field(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_LOOKED_AT_FIELD, value);
}
/** Naam: What the field is called for a teacher. */
static inline const char *hgw_looked_at_label(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_LOOKED_AT_LABEL);
}
/** Naam, set. */
static inline int32_t hgw_looked_at_set_label(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_LOOKED_AT_LABEL, value);
}

/** @} */

/** @name check_limit (grenswaarde van een controle)
 *  @{ */

/** Naam: What the threshold is called in the team's settings. */
static inline const char *hgw_check_limit_name(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CHECK_LIMIT_NAME);
}
/** Naam, set. */
static inline int32_t hgw_check_limit_set_name(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CHECK_LIMIT_NAME, value);
}
/** Betekenis: What is counted. */
static inline const char *hgw_check_limit_label(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CHECK_LIMIT_LABEL);
}
/** Betekenis, set. */
static inline int32_t hgw_check_limit_set_label(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CHECK_LIMIT_LABEL, value);
}
/** Eenheid: Weeks, goals or percent, for a program. */
static inline const char *hgw_check_limit_unit(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CHECK_LIMIT_UNIT);
}
/** Eenheid, set. */
static inline int32_t hgw_check_limit_set_unit(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CHECK_LIMIT_UNIT, value);
}
/** Waarde: This team's threshold. */
static inline double hgw_check_limit_amount(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_CHECK_LIMIT_AMOUNT);
}
/** Waarde, set. */
static inline int32_t hgw_check_limit_set_amount(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_CHECK_LIMIT_AMOUNT, value);
}
/** Anders: The threshold when the team names none. */
static inline double hgw_check_limit_usual(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_CHECK_LIMIT_USUAL);
}
/** Anders, set. */
static inline int32_t hgw_check_limit_set_usual(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_CHECK_LIMIT_USUAL, value);
}
/** Minstens: The least that a team may choose. */
static inline double hgw_check_limit_least(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_CHECK_LIMIT_LEAST);
}
/** Minstens, set. */
static inline int32_t hgw_check_limit_set_least(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_CHECK_LIMIT_LEAST, value);
}
/** Hoogstens: The most that a team may choose. */
static inline double hgw_check_limit_most(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_real(doc, rec, HGW_CHECK_LIMIT_MOST);
}
/** Hoogstens, set. */
static inline int32_t hgw_check_limit_set_most(hgw_doc *doc, hgw_rec rec, double value) {
    return hgw_set_real(doc, rec, HGW_CHECK_LIMIT_MOST, value);
}

/** @} */

/** @name coverage (de zeven uitgangspunten)
 *  @{ */

/** Taal: The language of the sentences, so that a screen pronounces and hyphenates them correctly. */
static inline int32_t hgw_coverage_lang(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_COVERAGE_LANG);
}
/** Taal, set. */
static inline int32_t hgw_coverage_set_lang(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_COVERAGE_LANG, value);
}
/** Bekeken op: The day for which this holds; whatever came later did not exist yet. */
static inline hgw_date hgw_coverage_today(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_COVERAGE_TODAY);
}
/** Bekeken op, set. */
static inline int32_t hgw_coverage_set_today(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_COVERAGE_TODAY, value);
}
/** Dossier: The dossier it is about. */
static inline const char *hgw_coverage_dossier(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_COVERAGE_DOSSIER);
}
/** Dossier, set. */
static inline int32_t hgw_coverage_set_dossier(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_COVERAGE_DOSSIER, value);
}
/** Plan: The plan that was looked at; empty when it is about more. */
static inline const char *hgw_coverage_plan(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_COVERAGE_PLAN);
}
/** Plan, set. */
static inline int32_t hgw_coverage_set_plan(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_COVERAGE_PLAN, value);
}
/** Periode: The period that was looked at; empty for a whole year. */
static inline const char *hgw_coverage_period(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_COVERAGE_PERIOD);
}
/** Periode, set. */
static inline int32_t hgw_coverage_set_period(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_COVERAGE_PERIOD, value);
}
/** Vanaf: The first day that counts. */
static inline hgw_date hgw_coverage_first_day(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_COVERAGE_FIRST_DAY);
}
/** Vanaf, set. */
static inline int32_t hgw_coverage_set_first_day(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_COVERAGE_FIRST_DAY, value);
}
/** Tot en met: The last day that counts. */
static inline hgw_date hgw_coverage_last_day(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_COVERAGE_LAST_DAY);
}
/** Tot en met, set. */
static inline int32_t hgw_coverage_set_last_day(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_COVERAGE_LAST_DAY, value);
}
/** Uitgangspunten, how many. */
static inline int32_t hgw_coverage_principles_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_COVERAGE_PRINCIPLES);
}
/** Uitgangspunten: The seven principles, in order. */
static inline hgw_rec hgw_coverage_principles_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_COVERAGE_PRINCIPLES, index);
}
/** Uitgangspunten, one more at the end. */
static inline hgw_rec hgw_coverage_add_principles(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_COVERAGE_PRINCIPLES);
}
/** Niet bekeken, how many. */
static inline int32_t hgw_coverage_not_run_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_COVERAGE_NOT_RUN);
}
/** Niet bekeken: What could not be looked at, so that nobody mistakes silence for approval. */
static inline hgw_rec hgw_coverage_not_run_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_COVERAGE_NOT_RUN, index);
}
/** Niet bekeken, one more at the end. */
static inline hgw_rec hgw_coverage_add_not_run(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_COVERAGE_NOT_RUN);
}

/** @} */

/** @name principle_coverage (uitgangspunt in beeld)
 *  @{ */

/** Uitgangspunt: Which of the seven. */
static inline int32_t hgw_principle_coverage_principle(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_PRINCIPLE_COVERAGE_PRINCIPLE);
}
/** Uitgangspunt, set. */
static inline int32_t hgw_principle_coverage_set_principle(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_PRINCIPLE_COVERAGE_PRINCIPLE, value);
}
/** Te zien, how many. */
static inline int32_t hgw_principle_coverage_seen_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_PRINCIPLE_COVERAGE_SEEN);
}
/** Te zien: What is there, with where it stands, so that the team can find it again. */
static inline hgw_rec hgw_principle_coverage_seen_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_PRINCIPLE_COVERAGE_SEEN, index);
}
/** Te zien, one more at the end. */
static inline hgw_rec hgw_principle_coverage_add_seen(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_PRINCIPLE_COVERAGE_SEEN);
}
/** Gaat goed, how many. */
static inline int32_t hgw_principle_coverage_strengths_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_PRINCIPLE_COVERAGE_STRENGTHS);
}
/** Gaat goed: What goes well here, at least as visible as what is open (S18). */
static inline hgw_rec hgw_principle_coverage_strengths_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_PRINCIPLE_COVERAGE_STRENGTHS, index);
}
/** Gaat goed, one more at the end. */
static inline hgw_rec hgw_principle_coverage_add_strengths(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_PRINCIPLE_COVERAGE_STRENGTHS);
}
/** Open, how many. */
static inline int32_t hgw_principle_coverage_open_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_PRINCIPLE_COVERAGE_OPEN);
}
/** Open: The questions that are still open here. */
static inline hgw_rec hgw_principle_coverage_open_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_PRINCIPLE_COVERAGE_OPEN, index);
}
/** Open, one more at the end. */
static inline hgw_rec hgw_principle_coverage_add_open(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_PRINCIPLE_COVERAGE_OPEN);
}

/** @} */

/** @name coverage_evidence (wat er te zien is)
 *  @{ */

/** Soort: The fixed name of this kind, for a program. */
static inline const char *hgw_coverage_evidence_kind(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_COVERAGE_EVIDENCE_KIND);
}
/** Soort, set. */
static inline int32_t hgw_coverage_evidence_set_kind(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_COVERAGE_EVIDENCE_KIND, value);
}
/** Wat: What is there, in plain words. */
static inline const char *hgw_coverage_evidence_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_COVERAGE_EVIDENCE_TEXT);
}
/** Wat, set. */
static inline int32_t hgw_coverage_evidence_set_text(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_COVERAGE_EVIDENCE_TEXT, value);
}
/** Aantal: How many there are; more is not better. */
static inline int64_t hgw_coverage_evidence_amount(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_COVERAGE_EVIDENCE_AMOUNT);
}
/** Aantal, set. */
static inline int32_t hgw_coverage_evidence_set_amount(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_COVERAGE_EVIDENCE_AMOUNT, value);
}
/** Eerste keer: Since when it can be seen. */
static inline hgw_date hgw_coverage_evidence_first_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_COVERAGE_EVIDENCE_FIRST_ON);
}
/** Eerste keer, set. */
static inline int32_t hgw_coverage_evidence_set_first_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_COVERAGE_EVIDENCE_FIRST_ON, value);
}
/** Laatste keer: When it was last seen. */
static inline hgw_date hgw_coverage_evidence_last_on(const hgw_doc *doc, hgw_rec rec) {
    return (hgw_date)hgw_get_int(doc, rec, HGW_COVERAGE_EVIDENCE_LAST_ON);
}
/** Laatste keer, set. */
static inline int32_t hgw_coverage_evidence_set_last_on(hgw_doc *doc, hgw_rec rec, hgw_date value) {
    return hgw_set_int(doc, rec, HGW_COVERAGE_EVIDENCE_LAST_ON, value);
}
/** Plaatsen, how many. */
static inline int32_t hgw_coverage_evidence_places_count(const hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_count(doc, rec, HGW_COVERAGE_EVIDENCE_PLACES);
}
/** Plaatsen: Where it stands, so that the team can open it. */
static inline hgw_rec hgw_coverage_evidence_places_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {
    return hgw_rec_at(doc, rec, HGW_COVERAGE_EVIDENCE_PLACES, index);
}
/** Plaatsen, one more at the end. */
static inline hgw_rec hgw_coverage_evidence_add_places(hgw_doc *doc, hgw_rec rec) {
    return hgw_rec_add(doc, rec, HGW_COVERAGE_EVIDENCE_PLACES);
}

/** @} */

/** @name load_options (opties bij lezen)
 *  @{ */

/** Meeste bytes: A school does not send a gigabyte; if it does, something is wrong. */
static inline int64_t hgw_load_options_max_bytes(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_LOAD_OPTIONS_MAX_BYTES);
}
/** Meeste bytes, set. */
static inline int32_t hgw_load_options_set_max_bytes(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_LOAD_OPTIONS_MAX_BYTES, value);
}
/** Diepste nesting: Stops a file that consists of nothing but brackets. */
static inline int64_t hgw_load_options_max_depth(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_LOAD_OPTIONS_MAX_DEPTH);
}
/** Diepste nesting, set. */
static inline int32_t hgw_load_options_set_max_depth(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_LOAD_OPTIONS_MAX_DEPTH, value);
}
/** Meeste records: Limits how much memory a file can ask for. */
static inline int64_t hgw_load_options_max_records(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_LOAD_OPTIONS_MAX_RECORDS);
}
/** Meeste records, set. */
static inline int32_t hgw_load_options_set_max_records(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_LOAD_OPTIONS_MAX_RECORDS, value);
}
/** Langste tekst: A teacher's sentence is not a book. */
static inline int64_t hgw_load_options_max_text(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_LOAD_OPTIONS_MAX_TEXT);
}
/** Langste tekst, set. */
static inline int32_t hgw_load_options_set_max_text(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_LOAD_OPTIONS_MAX_TEXT, value);
}
/** Meeste leden: Stops an object or a list that would slow the program down. */
static inline int64_t hgw_load_options_max_members(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_LOAD_OPTIONS_MAX_MEMBERS);
}
/** Meeste leden, set. */
static inline int32_t hgw_load_options_set_max_members(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_LOAD_OPTIONS_MAX_MEMBERS, value);
}
/** Streng: For those who write files: refuses unknown members and missing fields. */
static inline int32_t hgw_load_options_strict(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_LOAD_OPTIONS_STRICT);
}
/** Streng, set. */
static inline int32_t hgw_load_options_set_strict(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_LOAD_OPTIONS_STRICT, value);
}

/** @} */

/** @name save_options (opties bij schrijven)
 *  @{ */

/** Canoniek: Always gives the same bytes, for signing or comparing. */
static inline int32_t hgw_save_options_canonical(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_SAVE_OPTIONS_CANONICAL);
}
/** Canoniek, set. */
static inline int32_t hgw_save_options_set_canonical(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_SAVE_OPTIONS_CANONICAL, value);
}
/** Inspringing: Indented text can be read by people; 0 puts everything on one line and saves space. */
static inline int64_t hgw_save_options_indent(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_SAVE_OPTIONS_INDENT);
}
/** Inspringing, set. */
static inline int32_t hgw_save_options_set_indent(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_SAVE_OPTIONS_INDENT, value);
}

/** @} */

/** @name check_options (opties bij controleren)
 *  @{ */

/** Meeste getoonde bevindingen: A teacher can take on a few things at a time; seven is plenty. */
static inline int64_t hgw_check_options_ceiling(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_CHECK_OPTIONS_CEILING);
}
/** Meeste getoonde bevindingen, set. */
static inline int32_t hgw_check_options_set_ceiling(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_CHECK_OPTIONS_CEILING, value);
}
/** Alles tonen: For those who want to see everything, such as a support coordinator at the yearly evaluation. */
static inline int32_t hgw_check_options_show_all(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_CHECK_OPTIONS_SHOW_ALL);
}
/** Alles tonen, set. */
static inline int32_t hgw_check_options_set_show_all(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_CHECK_OPTIONS_SHOW_ALL, value);
}

/** @} */

/** @name render_options (opties bij weergeven)
 *  @{ */

/** Formaat: Text for a screen, HTML for printing or mailing. */
static inline int32_t hgw_render_options_format(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_RENDER_OPTIONS_FORMAT);
}
/** Formaat, set. */
static inline int32_t hgw_render_options_set_format(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_RENDER_OPTIONS_FORMAT, value);
}
/** Alles tonen: Also shows what a check found but did not put forward. */
static inline int32_t hgw_render_options_show_all(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_RENDER_OPTIONS_SHOW_ALL);
}
/** Alles tonen, set. */
static inline int32_t hgw_render_options_set_show_all(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_RENDER_OPTIONS_SHOW_ALL, value);
}
/** Titel: The heading of the page, so that a pile of printouts can be told apart. */
static inline const char *hgw_render_options_title(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_RENDER_OPTIONS_TITLE);
}
/** Titel, set. */
static inline int32_t hgw_render_options_set_title(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_RENDER_OPTIONS_TITLE, value);
}
/** Weergave: A calendar can be shown as a list, or as a year to be looked over. */
static inline int32_t hgw_render_options_view(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_RENDER_OPTIONS_VIEW);
}
/** Weergave, set. */
static inline int32_t hgw_render_options_set_view(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_RENDER_OPTIONS_VIEW, value);
}

/** @} */

/** @name calendar_options (opties voor de kalender)
 *  @{ */

/** Vakantieregio: The id of the region; without it that of the calendar itself. */
static inline const char *hgw_calendar_options_region(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CALENDAR_OPTIONS_REGION);
}
/** Vakantieregio, set. */
static inline int32_t hgw_calendar_options_set_region(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CALENDAR_OPTIONS_REGION, value);
}
/** Schooljaar: The id or name of the school year; without it the year of today. */
static inline const char *hgw_calendar_options_school_year(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_CALENDAR_OPTIONS_SCHOOL_YEAR);
}
/** Schooljaar, set. */
static inline int32_t hgw_calendar_options_set_school_year(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_CALENDAR_OPTIONS_SCHOOL_YEAR, value);
}
/** Met adviesweken: Whether the school takes the weeks by which it may lengthen a holiday. */
static inline int32_t hgw_calendar_options_take_optional(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_CALENDAR_OPTIONS_TAKE_OPTIONAL);
}
/** Met adviesweken, set. */
static inline int32_t hgw_calendar_options_set_take_optional(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_CALENDAR_OPTIONS_TAKE_OPTIONAL, value);
}

/** @} */

/** @name import_options (opties bij inlezen)
 *  @{ */

/** Formaat: What kind of file it is. */
static inline int32_t hgw_import_options_format(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_IMPORT_OPTIONS_FORMAT);
}
/** Formaat, set. */
static inline int32_t hgw_import_options_set_format(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_IMPORT_OPTIONS_FORMAT, value);
}
/** Meeste bytes: Protects against a file too large to be a calendar. */
static inline int64_t hgw_import_options_max_bytes(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_IMPORT_OPTIONS_MAX_BYTES);
}
/** Meeste bytes, set. */
static inline int32_t hgw_import_options_set_max_bytes(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_IMPORT_OPTIONS_MAX_BYTES, value);
}
/** Meeste gebeurtenissen: Protects against a calendar that keeps repeating itself. */
static inline int64_t hgw_import_options_max_events(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_int(doc, rec, HGW_IMPORT_OPTIONS_MAX_EVENTS);
}
/** Meeste gebeurtenissen, set. */
static inline int32_t hgw_import_options_set_max_events(hgw_doc *doc, hgw_rec rec, int64_t value) {
    return hgw_set_int(doc, rec, HGW_IMPORT_OPTIONS_MAX_EVENTS, value);
}

/** @} */

/** @name export_options (opties bij wegschrijven)
 *  @{ */

/** Met teksten: Puts the text of goals and the kind of talks into the calendar, which others read too. */
static inline int32_t hgw_export_options_with_texts(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_EXPORT_OPTIONS_WITH_TEXTS);
}
/** Met teksten, set. */
static inline int32_t hgw_export_options_set_with_texts(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_EXPORT_OPTIONS_WITH_TEXTS, value);
}
/** Met namen: Puts given names with talks; only for a calendar that nobody else sees. */
static inline int32_t hgw_export_options_with_names(const hgw_doc *doc, hgw_rec rec) {
    return (int32_t)hgw_get_int(doc, rec, HGW_EXPORT_OPTIONS_WITH_NAMES);
}
/** Met namen, set. */
static inline int32_t hgw_export_options_set_with_names(hgw_doc *doc, hgw_rec rec, int32_t value) {
    return hgw_set_int(doc, rec, HGW_EXPORT_OPTIONS_WITH_NAMES, value);
}
/** Schooljaar: This school year only; without it all that are there. */
static inline const char *hgw_export_options_school_year(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_EXPORT_OPTIONS_SCHOOL_YEAR);
}
/** Schooljaar, set. */
static inline int32_t hgw_export_options_set_school_year(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_EXPORT_OPTIONS_SCHOOL_YEAR, value);
}

/** @} */

/** @name next_options (opties voor de volgende periode)
 *  @{ */

/** Periode die eindigt: The id of the period or block; without it the last one that has goals. */
static inline const char *hgw_next_options_period(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_NEXT_OPTIONS_PERIOD);
}
/** Periode die eindigt, set. */
static inline int32_t hgw_next_options_set_period(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_NEXT_OPTIONS_PERIOD, value);
}
/** Nieuwe groep: The id of the class on the roster, when a new school year begins. */
static inline const char *hgw_next_options_school_group(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_NEXT_OPTIONS_SCHOOL_GROUP);
}
/** Nieuwe groep, set. */
static inline int32_t hgw_next_options_set_school_group(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_NEXT_OPTIONS_SCHOOL_GROUP, value);
}

/** @} */

/** @name coverage_options (opties bij de zeven uitgangspunten)
 *  @{ */

/** Plan: The id of the plan; then only what belongs to that plan counts. */
static inline const char *hgw_coverage_options_plan(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_COVERAGE_OPTIONS_PLAN);
}
/** Plan, set. */
static inline int32_t hgw_coverage_options_set_plan(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_COVERAGE_OPTIONS_PLAN, value);
}
/** Periode: The id of the period or block. */
static inline const char *hgw_coverage_options_period(const hgw_doc *doc, hgw_rec rec) {
    return hgw_get_text(doc, rec, HGW_COVERAGE_OPTIONS_PERIOD);
}
/** Periode, set. */
static inline int32_t hgw_coverage_options_set_period(hgw_doc *doc, hgw_rec rec, const char *value) {
    return hgw_set_text(doc, rec, HGW_COVERAGE_OPTIONS_PERIOD, value);
}

/** @} */

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
