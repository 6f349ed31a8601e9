/** @file fields.h  Pinned numbers of types, fields, enumerations and values.  Generated from src/model; do not
 *  edit.  A field is type << 16 | ordinal.  Provisional numbers may still change: see HGW_TRAIT_PROVISIONAL. */
#ifndef HGW_FIELDS_H
#define HGW_FIELDS_H

/* clang-format off */

/** The types of record. */
enum {
    HGW_T_SCHOOL = 10, /**< school: ?  Since 0.1. */
    HGW_T_BOARD = 11, /**< board: ?  Since 0.1. */
    HGW_T_PARTNERSHIP = 12, /**< partnership: ?  Since 0.1. */
    HGW_T_SECTION = 13, /**< section: ?  Since 0.1. */
    HGW_T_STAFF = 14, /**< staff: ?  Since 0.1. */
    HGW_T_SUBJECT = 15, /**< subject: ?  Since 0.1. */
    HGW_T_SCHOOL_GROUP = 16, /**< school_group: ?  Since 0.1. */
    HGW_T_PUPIL = 17, /**< pupil: ?  Since 0.1. */
    HGW_T_GUARDIAN = 18, /**< guardian: ?  Since 0.1. */
    HGW_T_SUBGROUP = 19, /**< subgroup: ?  Since 0.1. */
    HGW_T_DOSSIER = 1, /**< dossier: ?  Since 0.1. */
    HGW_T_FACTOR = 20, /**< factor: ?  Since 0.1. */
    HGW_T_OUTCOME_TARGET = 21, /**< outcome_target: ?  Since 0.1. */
    HGW_T_GOAL = 22, /**< goal: ?  Since 0.1. */
    HGW_T_NEED = 23, /**< need: ?  Since 0.1. */
    HGW_T_SUPPORT_NEED = 24, /**< support_need: ?  Since 0.1. */
    HGW_T_APPROACH = 25, /**< approach: ?  Since 0.1. */
    HGW_T_DEVIATION = 26, /**< deviation: ?  Since 0.1. */
    HGW_T_TOOLBOX = 27, /**< toolbox: ?  Since 0.1. */
    HGW_T_TOOL = 28, /**< tool: ?  Since 0.1. */
    HGW_T_METHOD_REF = 29, /**< method_ref: ?  Since 0.1. */
    HGW_T_PLAN = 30, /**< plan: ?  Since 0.1. */
    HGW_T_PLAN_ITEM = 31, /**< plan_item: ?  Since 0.1. */
    HGW_T_OPP = 32, /**< opp: ?  Since 0.1. */
    HGW_T_WEEK_PLAN = 33, /**< week_plan: ?  Since 0.1. */
    HGW_T_SLOT = 34, /**< slot: ?  Since 0.1. */
    HGW_T_DAY_EVAL = 35, /**< day_eval: ?  Since 0.1. */
    HGW_T_CHOICE = 36, /**< choice: ?  Since 0.1. */
    HGW_T_GROUP_OVERVIEW = 37, /**< group_overview: ?  Since 0.1. */
    HGW_T_OVERVIEW_ROW = 38, /**< overview_row: ?  Since 0.1. */
    HGW_T_EVIDENCE = 39, /**< evidence: ?  Since 0.1. */
    HGW_T_EVALUATION = 40, /**< evaluation: ?  Since 0.1. */
    HGW_T_GOAL_RESULT = 41, /**< goal_result: ?  Since 0.1. */
    HGW_T_GOAL_ANALYSIS = 42, /**< goal_analysis: ?  Since 0.1. */
    HGW_T_ADJUSTMENT = 43, /**< adjustment: ?  Since 0.1. */
    HGW_T_PORTFOLIO_ITEM = 44, /**< portfolio_item: ?  Since 0.1. */
    HGW_T_USE_RECORD = 45, /**< use_record: ?  Since 0.1. */
    HGW_T_CONVERSATION = 46, /**< conversation: ?  Since 0.1. */
    HGW_T_TALK_ANSWER = 47, /**< talk_answer: ?  Since 0.1. */
    HGW_T_CLASS_DISCUSSION = 48, /**< class_discussion: ?  Since 0.1. */
    HGW_T_TIP = 49, /**< tip: ?  Since 0.1. */
    HGW_T_AGREEMENT = 50, /**< agreement: ?  Since 0.1. */
    HGW_T_PARENT_ACTIVITY = 51, /**< parent_activity: ?  Since 0.1. */
    HGW_T_PRESENTATION = 52, /**< presentation: ?  Since 0.1. */
    HGW_T_TEAM = 2, /**< team: ?  Since 0.1. */
    HGW_T_TEACHING_METHOD = 53, /**< teaching_method: ?  Since 0.1. */
    HGW_T_METHOD_UNIT = 54, /**< method_unit: ?  Since 0.1. */
    HGW_T_BASE_APPROACH = 55, /**< base_approach: ?  Since 0.1. */
    HGW_T_ARRANGEMENT = 56, /**< arrangement: ?  Since 0.1. */
    HGW_T_INSTRUMENT = 57, /**< instrument: ?  Since 0.1. */
    HGW_T_FORM_TEMPLATE = 58, /**< form_template: ?  Since 0.1. */
    HGW_T_FORM_FIELD = 59, /**< form_field: ?  Since 0.1. */
    HGW_T_MUST_ELEMENT = 60, /**< must_element: ?  Since 0.1. */
    HGW_T_TEAM_AGREEMENT = 61, /**< team_agreement: ?  Since 0.1. */
    HGW_T_THRESHOLD = 62, /**< threshold: ?  Since 0.1. */
    HGW_T_CHECK_SETTING = 63, /**< check_setting: ?  Since 0.1. */
    HGW_T_PILOT = 64, /**< pilot: ?  Since 0.1. */
    HGW_T_SCHOOL_HOURS = 65, /**< school_hours: ?  Since 0.1. */
    HGW_T_CALENDAR = 3, /**< calendar: ?  Since 0.1. */
    HGW_T_SCHOOL_YEAR = 66, /**< school_year: ?  Since 0.1. */
    HGW_T_HOLIDAY = 67, /**< holiday: ?  Since 0.1. */
    HGW_T_PERIOD = 68, /**< period: ?  Since 0.1. */
    HGW_T_BLOCK = 69, /**< block: ?  Since 0.1. */
    HGW_T_MEASURE_MOMENT = 70, /**< measure_moment: ?  Since 0.1. */
    HGW_T_FREE_DAY = 71, /**< free_day: ?  Since 0.1. */
    HGW_T_FINDINGS = 4, /**< findings: ?  Since 0.1. */
    HGW_T_FINDING = 72, /**< finding: ?  Since 0.1. */
    HGW_T_PLACE = 73, /**< place: ?  Since 0.1. */
    HGW_T_FINDING_ARG = 74, /**< finding_arg: ?  Since 0.1. */
    HGW_T_NOT_RUN = 75, /**< not_run: ?  Since 0.1. */
    HGW_T_LOAD_OPTIONS = 5, /**< load_options: ?  Since 0.1. */
    HGW_T_SAVE_OPTIONS = 6, /**< save_options: ?  Since 0.1. */
    HGW_T_CHECK_OPTIONS = 7, /**< check_options: ?  Since 0.1. */
    HGW_T_RENDER_OPTIONS = 8 /**< render_options: ?  Since 0.1. */
};

/** Fields of school (school). */
enum {
    HGW_SCHOOL_ID = 0x000A0001, /**< text: ?  Since 0.1. */
    HGW_SCHOOL_NAME = 0x000A0002, /**< text: ?  Since 0.1. */
    HGW_SCHOOL_PLACE = 0x000A0003, /**< text: ?  Since 0.1. */
    HGW_SCHOOL_REGION = 0x000A0004, /**< enum region: ?  Since 0.1. */
    HGW_SCHOOL_BOARD = 0x000A0005, /**< reference to board: ?  Since 0.1. */
    HGW_SCHOOL_PARTNERSHIP = 0x000A0006 /**< reference to partnership: ?  Since 0.1. */
};

/** Fields of board (board). */
enum {
    HGW_BOARD_ID = 0x000B0001, /**< text: ?  Since 0.1. */
    HGW_BOARD_NAME = 0x000B0002 /**< text: ?  Since 0.1. */
};

/** Fields of partnership (partnership). */
enum {
    HGW_PARTNERSHIP_ID = 0x000C0001, /**< text: ?  Since 0.1. */
    HGW_PARTNERSHIP_NAME = 0x000C0002, /**< text: ?  Since 0.1. */
    HGW_PARTNERSHIP_BASIC_SUPPORT = 0x000C0003, /**< text: ?  Since 0.1. */
    HGW_PARTNERSHIP_BOARDS = 0x000C0004 /**< list of references to board: ?  Since 0.1. */
};

/** Fields of section (section). */
enum {
    HGW_SECTION_ID = 0x000D0001, /**< text: ?  Since 0.1. */
    HGW_SECTION_NAME = 0x000D0002, /**< text: ?  Since 0.1. */
    HGW_SECTION_KIND = 0x000D0003, /**< enum section_kind: ?  Since 0.1. */
    HGW_SECTION_GRADES = 0x000D0004, /**< list of ints 1 to 8: ?  Since 0.1. */
    HGW_SECTION_SCHOOL = 0x000D0005 /**< reference to school: ?  Since 0.1. */
};

/** Fields of staff (staff). */
enum {
    HGW_STAFF_ID = 0x000E0001, /**< text: ?  Since 0.1. */
    HGW_STAFF_NAME = 0x000E0002, /**< text: ?  Since 0.1. */
    HGW_STAFF_ROLE = 0x000E0003, /**< enum staff_role: ?  Since 0.1. */
    HGW_STAFF_FREED_MINUTES = 0x000E0004 /**< int 0 to 100000: ?  Since 0.1. */
};

/** Fields of subject (subject). */
enum {
    HGW_SUBJECT_ID = 0x000F0001, /**< text: ?  Since 0.1. */
    HGW_SUBJECT_CODE = 0x000F0002, /**< text: ?  Since 0.1. */
    HGW_SUBJECT_NAME = 0x000F0003 /**< text: ?  Since 0.1. */
};

/** Fields of school_group (school_group). */
enum {
    HGW_SCHOOL_GROUP_ID = 0x00100001, /**< text: ?  Since 0.1. */
    HGW_SCHOOL_GROUP_NAME = 0x00100002, /**< text: ?  Since 0.1. */
    HGW_SCHOOL_GROUP_GRADES = 0x00100003, /**< list of ints 1 to 8: ?  Since 0.1. */
    HGW_SCHOOL_GROUP_TEACHERS = 0x00100004, /**< list of links to staff: ?  Since 0.1. */
    HGW_SCHOOL_GROUP_SECTION = 0x00100005 /**< link to section: ?  Since 0.1. */
};

/** Fields of pupil (pupil). */
enum {
    HGW_PUPIL_ID = 0x00110001, /**< text: ?  Since 0.1. */
    HGW_PUPIL_GIVEN_NAME = 0x00110002, /**< text: ?  Since 0.1. */
    HGW_PUPIL_SURNAME = 0x00110003, /**< text: ?  Since 0.1. */
    HGW_PUPIL_GRADE = 0x00110004, /**< int 1 to 8: ?  Since 0.1. */
    HGW_PUPIL_SCHOOL_GROUP = 0x00110005, /**< reference to school_group: ?  Since 0.1. */
    HGW_PUPIL_GUARDIANS = 0x00110006, /**< list of references to guardian: ?  Since 0.1. */
    HGW_PUPIL_ENROLLED_ON = 0x00110007, /**< date: ?  Since 0.1. */
    HGW_PUPIL_SUPPORT_KIND = 0x00110008, /**< enum support_kind: ?  Since 0.1. */
    HGW_PUPIL_SUPPORT_SINCE = 0x00110009 /**< date: ?  Since 0.1. */
};

/** Fields of guardian (guardian). */
enum {
    HGW_GUARDIAN_ID = 0x00120001, /**< text: ?  Since 0.1. */
    HGW_GUARDIAN_NAME = 0x00120002 /**< text: ?  Since 0.1. */
};

/** Fields of subgroup (subgroup). */
enum {
    HGW_SUBGROUP_ID = 0x00130001, /**< text: ?  Since 0.1. */
    HGW_SUBGROUP_NAME = 0x00130002, /**< text: ?  Since 0.1. */
    HGW_SUBGROUP_KIND = 0x00130003, /**< enum subgroup_kind: ?  Since 0.1. */
    HGW_SUBGROUP_LEVEL = 0x00130004, /**< enum subgroup_level: ?  Since 0.1. */
    HGW_SUBGROUP_SUBJECT = 0x00130005, /**< link to subject: ?  Since 0.1. */
    HGW_SUBGROUP_PERIOD = 0x00130006, /**< link to period or block: ?  Since 0.1. */
    HGW_SUBGROUP_PUPILS = 0x00130007, /**< list of references to pupil: ?  Since 0.1. */
    HGW_SUBGROUP_GRADES = 0x00130008, /**< list of ints 1 to 8: ?  Since 0.1. */
    HGW_SUBGROUP_RATIONALE = 0x00130009 /**< text: ?  Since 0.1. */
};

/** Fields of dossier (dossier). */
enum {
    HGW_DOSSIER_ID = 0x00010001, /**< text: ?  Since 0.1. */
    HGW_DOSSIER_TITLE = 0x00010002, /**< text: ?  Since 0.1. */
    HGW_DOSSIER_LEVEL = 0x00010003, /**< enum level: ?  Since 0.1. */
    HGW_DOSSIER_SUPPORT_KIND = 0x00010004, /**< enum support_kind: ?  Since 0.1. */
    HGW_DOSSIER_SCHOOL_YEAR = 0x00010005, /**< link to school_year: ?  Since 0.1. */
    HGW_DOSSIER_SCHOOL = 0x00010006, /**< link to school: ?  Since 0.1. */
    HGW_DOSSIER_SCHOOL_GROUPS = 0x00010007, /**< list of records school_group: ?  Since 0.1. */
    HGW_DOSSIER_PUPILS = 0x00010008, /**< list of records pupil: ?  Since 0.1. */
    HGW_DOSSIER_GUARDIANS = 0x00010009, /**< list of records guardian: ?  Since 0.1. */
    HGW_DOSSIER_SUBGROUPS = 0x0001000A, /**< list of records subgroup: ?  Since 0.1. */
    HGW_DOSSIER_FACTORS = 0x0001000B, /**< list of records factor: ?  Since 0.1. */
    HGW_DOSSIER_OUTCOME_TARGETS = 0x0001000C, /**< list of records outcome_target: ?  Since 0.1. */
    HGW_DOSSIER_GOALS = 0x0001000D, /**< list of records goal: ?  Since 0.1. */
    HGW_DOSSIER_NEEDS = 0x0001000E, /**< list of records need: ?  Since 0.1. */
    HGW_DOSSIER_SUPPORT_NEEDS = 0x0001000F, /**< list of records support_need: ?  Since 0.1. */
    HGW_DOSSIER_APPROACHES = 0x00010010, /**< list of records approach: ?  Since 0.1. */
    HGW_DOSSIER_TOOLBOXES = 0x00010011, /**< list of records toolbox: ?  Since 0.1. */
    HGW_DOSSIER_PLANS = 0x00010012, /**< list of records plan: ?  Since 0.1. */
    HGW_DOSSIER_OPPS = 0x00010013, /**< list of records opp: ?  Since 0.1. */
    HGW_DOSSIER_WEEK_PLANS = 0x00010014, /**< list of records week_plan: ?  Since 0.1. */
    HGW_DOSSIER_GROUP_OVERVIEWS = 0x00010015, /**< list of records group_overview: ?  Since 0.1. */
    HGW_DOSSIER_CONVERSATIONS = 0x00010016, /**< list of records conversation: ?  Since 0.1. */
    HGW_DOSSIER_CLASS_DISCUSSIONS = 0x00010017, /**< list of records class_discussion: ?  Since 0.1. */
    HGW_DOSSIER_TIPS = 0x00010018, /**< list of records tip: ?  Since 0.1. */
    HGW_DOSSIER_AGREEMENTS = 0x00010019, /**< list of records agreement: ?  Since 0.1. */
    HGW_DOSSIER_PARENT_ACTIVITIES = 0x0001001A, /**< list of records parent_activity: ?  Since 0.1. */
    HGW_DOSSIER_PRESENTATIONS = 0x0001001B, /**< list of records presentation: ?  Since 0.1. */
    HGW_DOSSIER_CHOICES = 0x0001001C, /**< list of records choice: ?  Since 0.1. */
    HGW_DOSSIER_EVIDENCE = 0x0001001D, /**< list of records evidence: ?  Since 0.1. */
    HGW_DOSSIER_EVALUATIONS = 0x0001001E, /**< list of records evaluation: ?  Since 0.1. */
    HGW_DOSSIER_GOAL_ANALYSES = 0x0001001F, /**< list of records goal_analysis: ?  Since 0.1. */
    HGW_DOSSIER_ADJUSTMENTS = 0x00010020, /**< list of records adjustment: ?  Since 0.1. */
    HGW_DOSSIER_PORTFOLIO_ITEMS = 0x00010021, /**< list of records portfolio_item: ?  Since 0.1. */
    HGW_DOSSIER_USE_RECORDS = 0x00010022 /**< list of records use_record: ?  Since 0.1. */
};

/** Fields of factor (factor). */
enum {
    HGW_FACTOR_ID = 0x00140001, /**< text: ?  Since 0.1. */
    HGW_FACTOR_TEXT = 0x00140002, /**< text: ?  Since 0.1. */
    HGW_FACTOR_KIND = 0x00140003, /**< enum factor_kind: ?  Since 0.1. */
    HGW_FACTOR_HOLDER = 0x00140004, /**< enum factor_holder: ?  Since 0.1. */
    HGW_FACTOR_INFLUENCEABLE = 0x00140005, /**< bool: ?  Since 0.1. */
    HGW_FACTOR_PUPILS = 0x00140006, /**< list of references to pupil: ?  Since 0.1. */
    HGW_FACTOR_SUBGROUP = 0x00140007, /**< reference to subgroup: ?  Since 0.1. */
    HGW_FACTOR_GOALS = 0x00140008, /**< list of references to goal: ?  Since 0.1. */
    HGW_FACTOR_NOTED_ON = 0x00140009, /**< date: ?  Since 0.1. */
    HGW_FACTOR_CONVERSATION = 0x0014000A /**< reference to conversation: ?  Since 0.1. */
};

/** Fields of outcome_target (outcome_target). */
enum {
    HGW_OUTCOME_TARGET_ID = 0x00150001, /**< text: ?  Since 0.1. */
    HGW_OUTCOME_TARGET_TEXT = 0x00150002, /**< text: ?  Since 0.1. */
    HGW_OUTCOME_TARGET_MOMENT = 0x00150003, /**< link to measure_moment: ?  Since 0.1. */
    HGW_OUTCOME_TARGET_SUBJECT = 0x00150004, /**< link to subject: ?  Since 0.1. */
    HGW_OUTCOME_TARGET_MEASURE = 0x00150005, /**< enum outcome_measure: ?  Since 0.1. */
    HGW_OUTCOME_TARGET_SCORE = 0x00150006, /**< real: ?  Since 0.1. */
    HGW_OUTCOME_TARGET_GRADING = 0x00150007, /**< text: ?  Since 0.1. */
    HGW_OUTCOME_TARGET_SHARE = 0x00150008, /**< real: ?  Since 0.1. */
    HGW_OUTCOME_TARGET_INSTRUMENT = 0x00150009, /**< link to instrument: ?  Since 0.1. */
    HGW_OUTCOME_TARGET_SUBGROUPS = 0x0015000A, /**< list of references to subgroup: ?  Since 0.1. */
    HGW_OUTCOME_TARGET_GRADES = 0x0015000B, /**< list of ints 1 to 8: ?  Since 0.1. */
    HGW_OUTCOME_TARGET_PUPILS = 0x0015000C /**< list of references to pupil: ?  Since 0.1. */
};

/** Fields of goal (goal). */
enum {
    HGW_GOAL_ID = 0x00160001, /**< text: ?  Since 0.1. */
    HGW_GOAL_TEXT = 0x00160002, /**< text: ?  Since 0.1. */
    HGW_GOAL_SCOPE = 0x00160003, /**< enum goal_scope: ?  Since 0.1. */
    HGW_GOAL_CRUCIAL = 0x00160004, /**< bool: ?  Since 0.1. */
    HGW_GOAL_SUBJECT = 0x00160005, /**< link to subject: ?  Since 0.1. */
    HGW_GOAL_PERIOD = 0x00160006, /**< link to period or block: ?  Since 0.1. */
    HGW_GOAL_SUBGROUPS = 0x00160007, /**< list of references to subgroup: ?  Since 0.1. */
    HGW_GOAL_GRADES = 0x00160008, /**< list of ints 1 to 8: ?  Since 0.1. */
    HGW_GOAL_PUPILS = 0x00160009, /**< list of references to pupil: ?  Since 0.1. */
    HGW_GOAL_EXAMPLE_TASK = 0x0016000A, /**< text: ?  Since 0.1. */
    HGW_GOAL_CRITERION = 0x0016000B, /**< text: ?  Since 0.1. */
    HGW_GOAL_METHOD_REFS = 0x0016000C, /**< list of records method_ref: ?  Since 0.1. */
    HGW_GOAL_PLANNED_EVIDENCE = 0x0016000D, /**< list of enum evidence_kind: ?  Since 0.1. */
    HGW_GOAL_SET_ON = 0x0016000E, /**< date: ?  Since 0.1. */
    HGW_GOAL_TARGET_DATE = 0x0016000F, /**< date: ?  Since 0.1. */
    HGW_GOAL_PREREQUISITES = 0x00160010, /**< list of references to goal: ?  Since 0.1. */
    HGW_GOAL_OUTCOMES = 0x00160011, /**< list of references to outcome_target: ?  Since 0.1. */
    HGW_GOAL_ON_WALL = 0x00160012, /**< bool: ?  Since 0.1. */
    HGW_GOAL_AUTHORS = 0x00160013, /**< list of links to staff: ?  Since 0.1. */
    HGW_GOAL_WITH_PUPILS = 0x00160014, /**< bool: ?  Since 0.1. */
    HGW_GOAL_CONVERSATION = 0x00160015, /**< reference to conversation: ?  Since 0.1. */
    HGW_GOAL_RATIONALE = 0x00160016, /**< text: ?  Since 0.1. */
    HGW_GOAL_HOME_TIP = 0x00160017, /**< text: ?  Since 0.1. */
    HGW_GOAL_SUPERSEDES = 0x00160018 /**< link to goal: ?  Since 0.1. */
};

/** Fields of need (need). */
enum {
    HGW_NEED_ID = 0x00170001, /**< text: ?  Since 0.1. */
    HGW_NEED_TEXT = 0x00170002, /**< text: ?  Since 0.1. */
    HGW_NEED_CATEGORY = 0x00170003, /**< enum need_category: ?  Since 0.1. */
    HGW_NEED_DOMAIN = 0x00170004, /**< enum need_domain: ?  Since 0.1. */
    HGW_NEED_GOAL = 0x00170005, /**< reference to goal: ?  Since 0.1. */
    HGW_NEED_SUBGROUP = 0x00170006, /**< reference to subgroup: ?  Since 0.1. */
    HGW_NEED_PUPILS = 0x00170007, /**< list of references to pupil: ?  Since 0.1. */
    HGW_NEED_VOICED_BY = 0x00170008, /**< list of enum voice: ?  Since 0.1. */
    HGW_NEED_VOICED_PUPILS = 0x00170009, /**< list of references to pupil: ?  Since 0.1. */
    HGW_NEED_SINCE = 0x0017000A, /**< date: ?  Since 0.1. */
    HGW_NEED_CONVERSATION = 0x0017000B, /**< reference to conversation: ?  Since 0.1. */
    HGW_NEED_ANSWER = 0x0017000C, /**< text: ?  Since 0.1. */
    HGW_NEED_ANSWERED_ON = 0x0017000D, /**< date: ?  Since 0.1. */
    HGW_NEED_SUPERSEDES = 0x0017000E /**< link to need: ?  Since 0.1. */
};

/** Fields of support_need (support_need). */
enum {
    HGW_SUPPORT_NEED_ID = 0x00180001, /**< text: ?  Since 0.1. */
    HGW_SUPPORT_NEED_TEXT = 0x00180002, /**< text: ?  Since 0.1. */
    HGW_SUPPORT_NEED_WANTS = 0x00180003, /**< text: ?  Since 0.1. */
    HGW_SUPPORT_NEED_ALREADY_DOES = 0x00180004, /**< text: ?  Since 0.1. */
    HGW_SUPPORT_NEED_CATEGORY = 0x00180005, /**< enum support_category: ?  Since 0.1. */
    HGW_SUPPORT_NEED_STAFF = 0x00180006, /**< link to staff: ?  Since 0.1. */
    HGW_SUPPORT_NEED_GUARDIAN = 0x00180007, /**< reference to guardian: ?  Since 0.1. */
    HGW_SUPPORT_NEED_PUPILS = 0x00180008, /**< list of references to pupil: ?  Since 0.1. */
    HGW_SUPPORT_NEED_STATUS = 0x00180009, /**< enum support_status: ?  Since 0.1. */
    HGW_SUPPORT_NEED_REASON = 0x0018000A, /**< text: ?  Since 0.1. */
    HGW_SUPPORT_NEED_ASKED_ON = 0x0018000B, /**< date: ?  Since 0.1. */
    HGW_SUPPORT_NEED_ANSWER = 0x0018000C, /**< text: ?  Since 0.1. */
    HGW_SUPPORT_NEED_ANSWERED_ON = 0x0018000D, /**< date: ?  Since 0.1. */
    HGW_SUPPORT_NEED_CONVERSATION = 0x0018000E /**< reference to conversation: ?  Since 0.1. */
};

/** Fields of approach (approach). */
enum {
    HGW_APPROACH_ID = 0x00190001, /**< text: ?  Since 0.1. */
    HGW_APPROACH_TEXT = 0x00190002, /**< text: ?  Since 0.1. */
    HGW_APPROACH_KIND = 0x00190003, /**< enum approach_kind: ?  Since 0.1. */
    HGW_APPROACH_STAFF = 0x00190004, /**< link to staff: ?  Since 0.1. */
    HGW_APPROACH_ROLE = 0x00190005, /**< enum staff_role: ?  Since 0.1. */
    HGW_APPROACH_MINUTES_PER_WEEK = 0x00190006, /**< int 0 to 3000: ?  Since 0.1. */
    HGW_APPROACH_RATIONALE = 0x00190007, /**< text: ?  Since 0.1. */
    HGW_APPROACH_GOALS = 0x00190008, /**< list of references to goal: ?  Since 0.1. */
    HGW_APPROACH_NEEDS = 0x00190009, /**< list of references to need: ?  Since 0.1. */
    HGW_APPROACH_STRENGTHS = 0x0019000A, /**< list of references to factor: ?  Since 0.1. */
    HGW_APPROACH_SUBGROUP = 0x0019000B, /**< reference to subgroup: ?  Since 0.1. */
    HGW_APPROACH_PUPILS = 0x0019000C, /**< list of references to pupil: ?  Since 0.1. */
    HGW_APPROACH_BASE_APPROACH = 0x0019000D, /**< link to base_approach: ?  Since 0.1. */
    HGW_APPROACH_METHOD_REFS = 0x0019000E, /**< list of records method_ref: ?  Since 0.1. */
    HGW_APPROACH_STARTED_ON = 0x0019000F, /**< date: ?  Since 0.1. */
    HGW_APPROACH_SUPERSEDES = 0x00190010 /**< link to approach: ?  Since 0.1. */
};

/** Fields of deviation (deviation). */
enum {
    HGW_DEVIATION_ID = 0x001A0001, /**< text: ?  Since 0.1. */
    HGW_DEVIATION_TEXT = 0x001A0002, /**< text: ?  Since 0.1. */
    HGW_DEVIATION_BASE_APPROACH = 0x001A0003, /**< link to base_approach: ?  Since 0.1. */
    HGW_DEVIATION_APPROACH = 0x001A0004, /**< reference to approach: ?  Since 0.1. */
    HGW_DEVIATION_SUBGROUP = 0x001A0005, /**< reference to subgroup: ?  Since 0.1. */
    HGW_DEVIATION_PUPILS = 0x001A0006 /**< list of references to pupil: ?  Since 0.1. */
};

/** Fields of toolbox (toolbox). */
enum {
    HGW_TOOLBOX_ID = 0x001B0001, /**< text: ?  Since 0.1. */
    HGW_TOOLBOX_GOAL = 0x001B0002, /**< reference to goal: ?  Since 0.1. */
    HGW_TOOLBOX_TOOLS = 0x001B0003 /**< list of records tool: ?  Since 0.1. */
};

/** Fields of tool (tool). */
enum {
    HGW_TOOL_ID = 0x001C0001, /**< text: ?  Since 0.1. */
    HGW_TOOL_TEXT = 0x001C0002, /**< text: ?  Since 0.1. */
    HGW_TOOL_KIND = 0x001C0003, /**< enum tool_kind: ?  Since 0.1. */
    HGW_TOOL_FILLED_BY = 0x001C0004, /**< enum voice: ?  Since 0.1. */
    HGW_TOOL_HELPER = 0x001C0005 /**< reference to pupil: ?  Since 0.1. */
};

/** Fields of method_ref (method_ref). */
enum {
    HGW_METHOD_REF_TEACHING_METHOD = 0x001D0001, /**< link to teaching_method: ?  Since 0.1. */
    HGW_METHOD_REF_UNIT = 0x001D0002, /**< link to method_unit: ?  Since 0.1. */
    HGW_METHOD_REF_BLOCK = 0x001D0003, /**< text: ?  Since 0.1. */
    HGW_METHOD_REF_LESSON = 0x001D0004, /**< text: ?  Since 0.1. */
    HGW_METHOD_REF_PAGE = 0x001D0005, /**< text: ?  Since 0.1. */
    HGW_METHOD_REF_TEXT = 0x001D0006 /**< text: ?  Since 0.1. */
};

/** Fields of plan (plan). */
enum {
    HGW_PLAN_ID = 0x001E0001, /**< text: ?  Since 0.1. */
    HGW_PLAN_TITLE = 0x001E0002, /**< text: ?  Since 0.1. */
    HGW_PLAN_KIND = 0x001E0003, /**< enum plan_kind: ?  Since 0.1. */
    HGW_PLAN_OWNER = 0x001E0004, /**< link to staff: ?  Since 0.1. */
    HGW_PLAN_STATE = 0x001E0005, /**< enum plan_state: ?  Since 0.1. */
    HGW_PLAN_STATE_REASON = 0x001E0006, /**< text: ?  Since 0.1. */
    HGW_PLAN_PERIOD = 0x001E0007, /**< link to period or block: ?  Since 0.1. */
    HGW_PLAN_SUBJECT = 0x001E0008, /**< link to subject: ?  Since 0.1. */
    HGW_PLAN_SCHOOL_GROUP = 0x001E0009, /**< reference to school_group: ?  Since 0.1. */
    HGW_PLAN_PUPILS = 0x001E000A, /**< list of references to pupil: ?  Since 0.1. */
    HGW_PLAN_SUBGROUPS = 0x001E000B, /**< list of references to subgroup: ?  Since 0.1. */
    HGW_PLAN_GOALS = 0x001E000C, /**< list of references to goal: ?  Since 0.1. */
    HGW_PLAN_OUTCOMES = 0x001E000D, /**< list of references to outcome_target: ?  Since 0.1. */
    HGW_PLAN_APPROACHES = 0x001E000E, /**< list of references to approach: ?  Since 0.1. */
    HGW_PLAN_DEVIATIONS = 0x001E000F, /**< list of records deviation: ?  Since 0.1. */
    HGW_PLAN_PLAN_ITEMS = 0x001E0010, /**< list of records plan_item: ?  Since 0.1. */
    HGW_PLAN_QUOTE = 0x001E0011, /**< text: ?  Since 0.1. */
    HGW_PLAN_CO_OWNERS = 0x001E0012, /**< list of references to pupil: ?  Since 0.1. */
    HGW_PLAN_MADE_ON = 0x001E0013, /**< date: ?  Since 0.1. */
    HGW_PLAN_START_DATE = 0x001E0014, /**< date: ?  Since 0.1. */
    HGW_PLAN_END_DATE = 0x001E0015, /**< date: ?  Since 0.1. */
    HGW_PLAN_FORM = 0x001E0016, /**< link to form_template: ?  Since 0.1. */
    HGW_PLAN_SUPERSEDES = 0x001E0017 /**< link to plan: ?  Since 0.1. */
};

/** Fields of plan_item (plan_item). */
enum {
    HGW_PLAN_ITEM_ID = 0x001F0001, /**< text: ?  Since 0.1. */
    HGW_PLAN_ITEM_FORM_FIELD = 0x001F0002, /**< link to form_field: ?  Since 0.1. */
    HGW_PLAN_ITEM_TEXT = 0x001F0003 /**< text: ?  Since 0.1. */
};

/** Fields of opp (opp). */
enum {
    HGW_OPP_ID = 0x00200001, /**< text: ?  Since 0.1. */
    HGW_OPP_PUPIL = 0x00200002, /**< reference to pupil: ?  Since 0.1. */
    HGW_OPP_DESTINATION = 0x00200003, /**< text: ?  Since 0.1. */
    HGW_OPP_SUBSTANTIATION = 0x00200004, /**< text: ?  Since 0.1. */
    HGW_OPP_FACTORS = 0x00200005, /**< list of references to factor: ?  Since 0.1. */
    HGW_OPP_SUPPORT = 0x00200006, /**< text: ?  Since 0.1. */
    HGW_OPP_PROGRAMME_DEVIATIONS = 0x00200007, /**< text: ?  Since 0.1. */
    HGW_OPP_BEGUN_ON = 0x00200008, /**< date: ?  Since 0.1. */
    HGW_OPP_ESTABLISHED_ON = 0x00200009, /**< date: ?  Since 0.1. */
    HGW_OPP_CONSENT_ON = 0x0020000A, /**< date: ?  Since 0.1. */
    HGW_OPP_HEARD_ON = 0x0020000B, /**< date: ?  Since 0.1. */
    HGW_OPP_HEARD_TEXT = 0x0020000C, /**< text: ?  Since 0.1. */
    HGW_OPP_WAIVED_REASON = 0x0020000D, /**< text: ?  Since 0.1. */
    HGW_OPP_EVALUATED_ON = 0x0020000E /**< date: ?  Since 0.1. */
};

/** Fields of week_plan (week_plan). */
enum {
    HGW_WEEK_PLAN_ID = 0x00210001, /**< text: ?  Since 0.1. */
    HGW_WEEK_PLAN_WEEK_START = 0x00210002, /**< date: ?  Since 0.1. */
    HGW_WEEK_PLAN_PERIOD = 0x00210003, /**< link to period or block: ?  Since 0.1. */
    HGW_WEEK_PLAN_OWNER = 0x00210004, /**< link to staff: ?  Since 0.1. */
    HGW_WEEK_PLAN_SLOTS = 0x00210005, /**< list of records slot: ?  Since 0.1. */
    HGW_WEEK_PLAN_DAY_EVALS = 0x00210006 /**< list of records day_eval: ?  Since 0.1. */
};

/** Fields of slot (slot). */
enum {
    HGW_SLOT_ID = 0x00220001, /**< text: ?  Since 0.1. */
    HGW_SLOT_DAY = 0x00220002, /**< enum weekday: ?  Since 0.1. */
    HGW_SLOT_START = 0x00220003, /**< time: ?  Since 0.1. */
    HGW_SLOT_MINUTES = 0x00220004, /**< int 1 to 600: ?  Since 0.1. */
    HGW_SLOT_WHOLE_GROUP = 0x00220005, /**< bool: ?  Since 0.1. */
    HGW_SLOT_SUBGROUPS = 0x00220006, /**< list of references to subgroup: ?  Since 0.1. */
    HGW_SLOT_GRADES = 0x00220007, /**< list of ints 1 to 8: ?  Since 0.1. */
    HGW_SLOT_PUPILS = 0x00220008, /**< list of references to pupil: ?  Since 0.1. */
    HGW_SLOT_LED_BY = 0x00220009, /**< enum leader: ?  Since 0.1. */
    HGW_SLOT_STAFF = 0x0022000A, /**< link to staff: ?  Since 0.1. */
    HGW_SLOT_SUBJECT = 0x0022000B, /**< link to subject: ?  Since 0.1. */
    HGW_SLOT_GOALS = 0x0022000C, /**< list of references to goal: ?  Since 0.1. */
    HGW_SLOT_APPROACHES = 0x0022000D, /**< list of references to approach: ?  Since 0.1. */
    HGW_SLOT_METHOD_REFS = 0x0022000E, /**< list of records method_ref: ?  Since 0.1. */
    HGW_SLOT_TEXT = 0x0022000F, /**< text: ?  Since 0.1. */
    HGW_SLOT_PUPIL_CHOICE = 0x00220010, /**< bool: ?  Since 0.1. */
    HGW_SLOT_CHOOSERS = 0x00220011, /**< list of references to pupil: ?  Since 0.1. */
    HGW_SLOT_STATE = 0x00220012, /**< enum slot_state: ?  Since 0.1. */
    HGW_SLOT_NOT_DONE_REASON = 0x00220013 /**< text: ?  Since 0.1. */
};

/** Fields of day_eval (day_eval). */
enum {
    HGW_DAY_EVAL_ID = 0x00230001, /**< text: ?  Since 0.1. */
    HGW_DAY_EVAL_DAY = 0x00230002, /**< enum weekday: ?  Since 0.1. */
    HGW_DAY_EVAL_SLOT = 0x00230003, /**< reference to slot: ?  Since 0.1. */
    HGW_DAY_EVAL_SUBJECT = 0x00230004, /**< link to subject: ?  Since 0.1. */
    HGW_DAY_EVAL_MARK = 0x00230005, /**< enum day_mark: ?  Since 0.1. */
    HGW_DAY_EVAL_TEXT = 0x00230006 /**< text: ?  Since 0.1. */
};

/** Fields of choice (choice). */
enum {
    HGW_CHOICE_ID = 0x00240001, /**< text: ?  Since 0.1. */
    HGW_CHOICE_TEXT = 0x00240002, /**< text: ?  Since 0.1. */
    HGW_CHOICE_KIND = 0x00240003, /**< enum choice_kind: ?  Since 0.1. */
    HGW_CHOICE_PUPILS = 0x00240004, /**< list of references to pupil: ?  Since 0.1. */
    HGW_CHOICE_SLOT = 0x00240005, /**< reference to slot: ?  Since 0.1. */
    HGW_CHOICE_GOAL = 0x00240006, /**< reference to goal: ?  Since 0.1. */
    HGW_CHOICE_CONVERSATION = 0x00240007, /**< reference to conversation: ?  Since 0.1. */
    HGW_CHOICE_CHOSEN_ON = 0x00240008 /**< date: ?  Since 0.1. */
};

/** Fields of group_overview (group_overview). */
enum {
    HGW_GROUP_OVERVIEW_ID = 0x00250001, /**< text: ?  Since 0.1. */
    HGW_GROUP_OVERVIEW_MADE_ON = 0x00250002, /**< date: ?  Since 0.1. */
    HGW_GROUP_OVERVIEW_ROWS = 0x00250003 /**< list of records overview_row: ?  Since 0.1. */
};

/** Fields of overview_row (overview_row). */
enum {
    HGW_OVERVIEW_ROW_ID = 0x00260001, /**< text: ?  Since 0.1. */
    HGW_OVERVIEW_ROW_PUPIL = 0x00260002, /**< reference to pupil: ?  Since 0.1. */
    HGW_OVERVIEW_ROW_DATA = 0x00260003, /**< text: ?  Since 0.1. */
    HGW_OVERVIEW_ROW_FACTORS = 0x00260004, /**< list of references to factor: ?  Since 0.1. */
    HGW_OVERVIEW_ROW_NEEDS = 0x00260005, /**< list of references to need: ?  Since 0.1. */
    HGW_OVERVIEW_ROW_WISH = 0x00260006, /**< text: ?  Since 0.1. */
    HGW_OVERVIEW_ROW_SUBGROUP = 0x00260007 /**< reference to subgroup: ?  Since 0.1. */
};

/** Fields of evidence (evidence). */
enum {
    HGW_EVIDENCE_ID = 0x00270001, /**< text: ?  Since 0.1. */
    HGW_EVIDENCE_KIND = 0x00270002, /**< enum evidence_kind: ?  Since 0.1. */
    HGW_EVIDENCE_HELD_ON = 0x00270003, /**< date: ?  Since 0.1. */
    HGW_EVIDENCE_PLANNED_FOR = 0x00270004, /**< date: ?  Since 0.1. */
    HGW_EVIDENCE_GOALS = 0x00270005, /**< list of references to goal: ?  Since 0.1. */
    HGW_EVIDENCE_OUTCOME = 0x00270006, /**< reference to outcome_target: ?  Since 0.1. */
    HGW_EVIDENCE_PUPILS = 0x00270007, /**< list of references to pupil: ?  Since 0.1. */
    HGW_EVIDENCE_SUBJECT = 0x00270008, /**< link to subject: ?  Since 0.1. */
    HGW_EVIDENCE_INSTRUMENT = 0x00270009, /**< link to instrument: ?  Since 0.1. */
    HGW_EVIDENCE_MOMENT = 0x0027000A, /**< link to measure_moment: ?  Since 0.1. */
    HGW_EVIDENCE_SCORE = 0x0027000B, /**< real: ?  Since 0.1. */
    HGW_EVIDENCE_GRADING = 0x0027000C, /**< text: ?  Since 0.1. */
    HGW_EVIDENCE_SIGN = 0x0027000D, /**< enum evidence_sign: ?  Since 0.1. */
    HGW_EVIDENCE_TEXT = 0x0027000E, /**< text: ?  Since 0.1. */
    HGW_EVIDENCE_CONVERSATION = 0x0027000F /**< reference to conversation: ?  Since 0.1. */
};

/** Fields of evaluation (evaluation). */
enum {
    HGW_EVALUATION_ID = 0x00280001, /**< text: ?  Since 0.1. */
    HGW_EVALUATION_HELD_ON = 0x00280002, /**< date: ?  Since 0.1. */
    HGW_EVALUATION_PLANNED_FOR = 0x00280003, /**< date: ?  Since 0.1. */
    HGW_EVALUATION_PERIOD = 0x00280004, /**< link to period or block: ?  Since 0.1. */
    HGW_EVALUATION_PLAN = 0x00280005, /**< reference to plan: ?  Since 0.1. */
    HGW_EVALUATION_STAFF = 0x00280006, /**< list of links to staff: ?  Since 0.1. */
    HGW_EVALUATION_SUMMARY = 0x00280007, /**< text: ?  Since 0.1. */
    HGW_EVALUATION_RESULTS = 0x00280008 /**< list of records goal_result: ?  Since 0.1. */
};

/** Fields of goal_result (goal_result). */
enum {
    HGW_GOAL_RESULT_ID = 0x00290001, /**< text: ?  Since 0.1. */
    HGW_GOAL_RESULT_GOAL = 0x00290002, /**< reference to goal: ?  Since 0.1. */
    HGW_GOAL_RESULT_STATUS = 0x00290003, /**< enum goal_status: ?  Since 0.1. */
    HGW_GOAL_RESULT_REACHED = 0x00290004, /**< int from 0: ?  Since 0.1. */
    HGW_GOAL_RESULT_OUT_OF = 0x00290005, /**< int from 0: ?  Since 0.1. */
    HGW_GOAL_RESULT_TEXT = 0x00290006 /**< text: ?  Since 0.1. */
};

/** Fields of goal_analysis (goal_analysis). */
enum {
    HGW_GOAL_ANALYSIS_ID = 0x002A0001, /**< text: ?  Since 0.1. */
    HGW_GOAL_ANALYSIS_GOAL = 0x002A0002, /**< reference to goal: ?  Since 0.1. */
    HGW_GOAL_ANALYSIS_EVALUATION = 0x002A0003, /**< reference to evaluation: ?  Since 0.1. */
    HGW_GOAL_ANALYSIS_FACTORS = 0x002A0004, /**< list of references to factor: ?  Since 0.1. */
    HGW_GOAL_ANALYSIS_CONCLUSION = 0x002A0005 /**< text: ?  Since 0.1. */
};

/** Fields of adjustment (adjustment). */
enum {
    HGW_ADJUSTMENT_ID = 0x002B0001, /**< text: ?  Since 0.1. */
    HGW_ADJUSTMENT_DIRECTION = 0x002B0002, /**< enum adjustment_direction: ?  Since 0.1. */
    HGW_ADJUSTMENT_TEXT = 0x002B0003, /**< text: ?  Since 0.1. */
    HGW_ADJUSTMENT_GOAL = 0x002B0004, /**< reference to goal: ?  Since 0.1. */
    HGW_ADJUSTMENT_APPROACH = 0x002B0005, /**< reference to approach: ?  Since 0.1. */
    HGW_ADJUSTMENT_EVALUATION = 0x002B0006, /**< reference to evaluation: ?  Since 0.1. */
    HGW_ADJUSTMENT_DECIDED_ON = 0x002B0007 /**< date: ?  Since 0.1. */
};

/** Fields of portfolio_item (portfolio_item). */
enum {
    HGW_PORTFOLIO_ITEM_ID = 0x002C0001, /**< text: ?  Since 0.1. */
    HGW_PORTFOLIO_ITEM_KIND = 0x002C0002, /**< enum portfolio_kind: ?  Since 0.1. */
    HGW_PORTFOLIO_ITEM_TITLE = 0x002C0003, /**< text: ?  Since 0.1. */
    HGW_PORTFOLIO_ITEM_MADE_ON = 0x002C0004, /**< date: ?  Since 0.1. */
    HGW_PORTFOLIO_ITEM_GOAL = 0x002C0005, /**< reference to goal: ?  Since 0.1. */
    HGW_PORTFOLIO_ITEM_PUPIL = 0x002C0006, /**< reference to pupil: ?  Since 0.1. */
    HGW_PORTFOLIO_ITEM_PLACE = 0x002C0007 /**< text: ?  Since 0.1. */
};

/** Fields of use_record (use_record). */
enum {
    HGW_USE_RECORD_ID = 0x002D0001, /**< text: ?  Since 0.1. */
    HGW_USE_RECORD_KIND = 0x002D0002, /**< enum use_kind: ?  Since 0.1. */
    HGW_USE_RECORD_USED_ON = 0x002D0003, /**< date: ?  Since 0.1. */
    HGW_USE_RECORD_PLAN = 0x002D0004, /**< reference to plan: ?  Since 0.1. */
    HGW_USE_RECORD_WEEK_PLAN = 0x002D0005, /**< reference to week_plan: ?  Since 0.1. */
    HGW_USE_RECORD_GROUP_OVERVIEW = 0x002D0006 /**< reference to group_overview: ?  Since 0.1. */
};

/** Fields of conversation (conversation). */
enum {
    HGW_CONVERSATION_ID = 0x002E0001, /**< text: ?  Since 0.1. */
    HGW_CONVERSATION_KIND = 0x002E0002, /**< enum conversation_kind: ?  Since 0.1. */
    HGW_CONVERSATION_HELD_ON = 0x002E0003, /**< date: ?  Since 0.1. */
    HGW_CONVERSATION_PLANNED_FOR = 0x002E0004, /**< date: ?  Since 0.1. */
    HGW_CONVERSATION_MINUTES = 0x002E0005, /**< int 0 to 600: ?  Since 0.1. */
    HGW_CONVERSATION_PUPILS = 0x002E0006, /**< list of references to pupil: ?  Since 0.1. */
    HGW_CONVERSATION_GUARDIANS = 0x002E0007, /**< list of references to guardian: ?  Since 0.1. */
    HGW_CONVERSATION_STAFF = 0x002E0008, /**< list of links to staff: ?  Since 0.1. */
    HGW_CONVERSATION_GOALS = 0x002E0009, /**< list of references to goal: ?  Since 0.1. */
    HGW_CONVERSATION_ANSWERS = 0x002E000A, /**< list of records talk_answer: ?  Since 0.1. */
    HGW_CONVERSATION_SUMMARY = 0x002E000B, /**< text: ?  Since 0.1. */
    HGW_CONVERSATION_VALUED = 0x002E000C, /**< bool: ?  Since 0.1. */
    HGW_CONVERSATION_SHARED = 0x002E000D, /**< bool: ?  Since 0.1. */
    HGW_CONVERSATION_NOTHING_NEEDED = 0x002E000E /**< bool: ?  Since 0.1. */
};

/** Fields of talk_answer (talk_answer). */
enum {
    HGW_TALK_ANSWER_ID = 0x002F0001, /**< text: ?  Since 0.1. */
    HGW_TALK_ANSWER_QUESTION = 0x002F0002, /**< text: ?  Since 0.1. */
    HGW_TALK_ANSWER_ANSWER = 0x002F0003, /**< text: ?  Since 0.1. */
    HGW_TALK_ANSWER_SPEAKER = 0x002F0004 /**< enum voice: ?  Since 0.1. */
};

/** Fields of class_discussion (class_discussion). */
enum {
    HGW_CLASS_DISCUSSION_ID = 0x00300001, /**< text: ?  Since 0.1. */
    HGW_CLASS_DISCUSSION_KIND = 0x00300002, /**< enum discussion_kind: ?  Since 0.1. */
    HGW_CLASS_DISCUSSION_FORM = 0x00300003, /**< enum discussion_form: ?  Since 0.1. */
    HGW_CLASS_DISCUSSION_HELD_ON = 0x00300004, /**< date: ?  Since 0.1. */
    HGW_CLASS_DISCUSSION_PLANNED_FOR = 0x00300005, /**< date: ?  Since 0.1. */
    HGW_CLASS_DISCUSSION_PLAN = 0x00300006, /**< reference to plan: ?  Since 0.1. */
    HGW_CLASS_DISCUSSION_WEEK_PLAN = 0x00300007, /**< reference to week_plan: ?  Since 0.1. */
    HGW_CLASS_DISCUSSION_PERIOD = 0x00300008, /**< link to period or block: ?  Since 0.1. */
    HGW_CLASS_DISCUSSION_GOALS = 0x00300009, /**< list of references to goal: ?  Since 0.1. */
    HGW_CLASS_DISCUSSION_CONTRIBUTIONS = 0x0030000A, /**< int from 0: ?  Since 0.1. */
    HGW_CLASS_DISCUSSION_TEXT = 0x0030000B /**< text: ?  Since 0.1. */
};

/** Fields of tip (tip). */
enum {
    HGW_TIP_ID = 0x00310001, /**< text: ?  Since 0.1. */
    HGW_TIP_QUOTE = 0x00310002, /**< text: ?  Since 0.1. */
    HGW_TIP_POLARITY = 0x00310003, /**< enum tip_polarity: ?  Since 0.1. */
    HGW_TIP_ADDRESSEE = 0x00310004, /**< enum tip_addressee: ?  Since 0.1. */
    HGW_TIP_GIVEN_ON = 0x00310005, /**< date: ?  Since 0.1. */
    HGW_TIP_FROM_CLASS = 0x00310006, /**< bool: ?  Since 0.1. */
    HGW_TIP_PUPILS = 0x00310007, /**< list of references to pupil: ?  Since 0.1. */
    HGW_TIP_GUARDIAN = 0x00310008, /**< reference to guardian: ?  Since 0.1. */
    HGW_TIP_DISCUSSION = 0x00310009, /**< reference to class_discussion: ?  Since 0.1. */
    HGW_TIP_CONVERSATION = 0x0031000A, /**< reference to conversation: ?  Since 0.1. */
    HGW_TIP_GOAL = 0x0031000B, /**< reference to goal: ?  Since 0.1. */
    HGW_TIP_PLAN = 0x0031000C, /**< reference to plan: ?  Since 0.1. */
    HGW_TIP_TAG = 0x0031000D, /**< text: ?  Since 0.1. */
    HGW_TIP_ANSWER = 0x0031000E, /**< text: ?  Since 0.1. */
    HGW_TIP_ANSWERED_ON = 0x0031000F, /**< date: ?  Since 0.1. */
    HGW_TIP_LED_TO = 0x00310010 /**< list of references to slot or approach or choice or agreement or goal: ?  Since 0.1. */
};

/** Fields of agreement (agreement). */
enum {
    HGW_AGREEMENT_ID = 0x00320001, /**< text: ?  Since 0.1. */
    HGW_AGREEMENT_TEXT = 0x00320002, /**< text: ?  Since 0.1. */
    HGW_AGREEMENT_STAFF = 0x00320003, /**< link to staff: ?  Since 0.1. */
    HGW_AGREEMENT_PUPIL = 0x00320004, /**< reference to pupil: ?  Since 0.1. */
    HGW_AGREEMENT_GUARDIAN = 0x00320005, /**< reference to guardian: ?  Since 0.1. */
    HGW_AGREEMENT_DUE = 0x00320006, /**< date: ?  Since 0.1. */
    HGW_AGREEMENT_DONE_ON = 0x00320007, /**< date: ?  Since 0.1. */
    HGW_AGREEMENT_DROPPED_REASON = 0x00320008, /**< text: ?  Since 0.1. */
    HGW_AGREEMENT_CONVERSATION = 0x00320009, /**< reference to conversation: ?  Since 0.1. */
    HGW_AGREEMENT_LEVEL = 0x0032000A /**< enum level: ?  Since 0.1. */
};

/** Fields of parent_activity (parent_activity). */
enum {
    HGW_PARENT_ACTIVITY_ID = 0x00330001, /**< text: ?  Since 0.1. */
    HGW_PARENT_ACTIVITY_TEXT = 0x00330002, /**< text: ?  Since 0.1. */
    HGW_PARENT_ACTIVITY_GOAL = 0x00330003, /**< reference to goal: ?  Since 0.1. */
    HGW_PARENT_ACTIVITY_NEEDS = 0x00330004, /**< list of references to need: ?  Since 0.1. */
    HGW_PARENT_ACTIVITY_PUPILS = 0x00330005, /**< list of references to pupil: ?  Since 0.1. */
    HGW_PARENT_ACTIVITY_GUARDIANS = 0x00330006, /**< list of references to guardian: ?  Since 0.1. */
    HGW_PARENT_ACTIVITY_AGREED_ON = 0x00330007, /**< date: ?  Since 0.1. */
    HGW_PARENT_ACTIVITY_PLANNED_FOR = 0x00330008, /**< date: ?  Since 0.1. */
    HGW_PARENT_ACTIVITY_DONE_ON = 0x00330009, /**< date: ?  Since 0.1. */
    HGW_PARENT_ACTIVITY_TEXT_AFTER = 0x0033000A /**< text: ?  Since 0.1. */
};

/** Fields of presentation (presentation). */
enum {
    HGW_PRESENTATION_ID = 0x00340001, /**< text: ?  Since 0.1. */
    HGW_PRESENTATION_FORM = 0x00340002, /**< enum presentation_form: ?  Since 0.1. */
    HGW_PRESENTATION_HELD_ON = 0x00340003, /**< date: ?  Since 0.1. */
    HGW_PRESENTATION_PLANNED_FOR = 0x00340004, /**< date: ?  Since 0.1. */
    HGW_PRESENTATION_ACTIVITY = 0x00340005, /**< reference to parent_activity: ?  Since 0.1. */
    HGW_PRESENTATION_TEXT = 0x00340006 /**< text: ?  Since 0.1. */
};

/** Fields of team (team). */
enum {
    HGW_TEAM_ID = 0x00020001, /**< text: ?  Since 0.1. */
    HGW_TEAM_TITLE = 0x00020002, /**< text: ?  Since 0.1. */
    HGW_TEAM_SCHOOLS = 0x00020003, /**< list of records school: ?  Since 0.1. */
    HGW_TEAM_BOARDS = 0x00020004, /**< list of records board: ?  Since 0.1. */
    HGW_TEAM_PARTNERSHIPS = 0x00020005, /**< list of records partnership: ?  Since 0.1. */
    HGW_TEAM_SECTIONS = 0x00020006, /**< list of records section: ?  Since 0.1. */
    HGW_TEAM_STAFF = 0x00020007, /**< list of records staff: ?  Since 0.1. */
    HGW_TEAM_SUBJECTS = 0x00020008, /**< list of records subject: ?  Since 0.1. */
    HGW_TEAM_TEACHING_METHODS = 0x00020009, /**< list of records teaching_method: ?  Since 0.1. */
    HGW_TEAM_BASE_APPROACHES = 0x0002000A, /**< list of records base_approach: ?  Since 0.1. */
    HGW_TEAM_ARRANGEMENTS = 0x0002000B, /**< list of records arrangement: ?  Since 0.1. */
    HGW_TEAM_INSTRUMENTS = 0x0002000C, /**< list of records instrument: ?  Since 0.1. */
    HGW_TEAM_FORM_TEMPLATES = 0x0002000D, /**< list of records form_template: ?  Since 0.1. */
    HGW_TEAM_MUST_ELEMENTS = 0x0002000E, /**< list of records must_element: ?  Since 0.1. */
    HGW_TEAM_TEAM_AGREEMENTS = 0x0002000F, /**< list of records team_agreement: ?  Since 0.1. */
    HGW_TEAM_THRESHOLDS = 0x00020010, /**< list of records threshold: ?  Since 0.1. */
    HGW_TEAM_CHECK_SETTINGS = 0x00020011, /**< list of records check_setting: ?  Since 0.1. */
    HGW_TEAM_PILOTS = 0x00020012, /**< list of records pilot: ?  Since 0.1. */
    HGW_TEAM_SCHOOL_HOURS = 0x00020013, /**< list of records school_hours: ?  Since 0.1. */
    HGW_TEAM_VALUED_OUTCOMES = 0x00020014, /**< text: ?  Since 0.1. */
    HGW_TEAM_HOLDS_START_TALKS = 0x00020015 /**< bool: ?  Since 0.1. */
};

/** Fields of teaching_method (teaching_method). */
enum {
    HGW_TEACHING_METHOD_ID = 0x00350001, /**< text: ?  Since 0.1. */
    HGW_TEACHING_METHOD_NAME = 0x00350002, /**< text: ?  Since 0.1. */
    HGW_TEACHING_METHOD_EDITION = 0x00350003, /**< text: ?  Since 0.1. */
    HGW_TEACHING_METHOD_SUBJECT = 0x00350004, /**< reference to subject: ?  Since 0.1. */
    HGW_TEACHING_METHOD_UNITS = 0x00350005 /**< list of records method_unit: ?  Since 0.1. */
};

/** Fields of method_unit (method_unit). */
enum {
    HGW_METHOD_UNIT_ID = 0x00360001, /**< text: ?  Since 0.1. */
    HGW_METHOD_UNIT_NAME = 0x00360002, /**< text: ?  Since 0.1. */
    HGW_METHOD_UNIT_BLOCK = 0x00360003, /**< text: ?  Since 0.1. */
    HGW_METHOD_UNIT_LESSON = 0x00360004, /**< text: ?  Since 0.1. */
    HGW_METHOD_UNIT_PAGE = 0x00360005, /**< text: ?  Since 0.1. */
    HGW_METHOD_UNIT_TEXT = 0x00360006 /**< text: ?  Since 0.1. */
};

/** Fields of base_approach (base_approach). */
enum {
    HGW_BASE_APPROACH_ID = 0x00370001, /**< text: ?  Since 0.1. */
    HGW_BASE_APPROACH_TEXT = 0x00370002, /**< text: ?  Since 0.1. */
    HGW_BASE_APPROACH_SUBJECT = 0x00370003, /**< reference to subject: ?  Since 0.1. */
    HGW_BASE_APPROACH_SECTION = 0x00370004, /**< reference to section: ?  Since 0.1. */
    HGW_BASE_APPROACH_VERSION = 0x00370005, /**< text: ?  Since 0.1. */
    HGW_BASE_APPROACH_DECIDED_ON = 0x00370006 /**< date: ?  Since 0.1. */
};

/** Fields of arrangement (arrangement). */
enum {
    HGW_ARRANGEMENT_ID = 0x00380001, /**< text: ?  Since 0.1. */
    HGW_ARRANGEMENT_NAME = 0x00380002, /**< text: ?  Since 0.1. */
    HGW_ARRANGEMENT_LEVEL = 0x00380003, /**< enum subgroup_level: ?  Since 0.1. */
    HGW_ARRANGEMENT_SUBJECT = 0x00380004, /**< reference to subject: ?  Since 0.1. */
    HGW_ARRANGEMENT_GRADES = 0x00380005, /**< list of ints 1 to 8: ?  Since 0.1. */
    HGW_ARRANGEMENT_TEXT = 0x00380006, /**< text: ?  Since 0.1. */
    HGW_ARRANGEMENT_STANDARD = 0x00380007 /**< text: ?  Since 0.1. */
};

/** Fields of instrument (instrument). */
enum {
    HGW_INSTRUMENT_ID = 0x00390001, /**< text: ?  Since 0.1. */
    HGW_INSTRUMENT_NAME = 0x00390002, /**< text: ?  Since 0.1. */
    HGW_INSTRUMENT_SCALE = 0x00390003, /**< enum scale_kind: ?  Since 0.1. */
    HGW_INSTRUMENT_UNIT = 0x00390004, /**< text: ?  Since 0.1. */
    HGW_INSTRUMENT_HIGHER_IS_BETTER = 0x00390005, /**< bool: ?  Since 0.1. */
    HGW_INSTRUMENT_SUBJECT = 0x00390006 /**< reference to subject: ?  Since 0.1. */
};

/** Fields of form_template (form_template). */
enum {
    HGW_FORM_TEMPLATE_ID = 0x003A0001, /**< text: ?  Since 0.1. */
    HGW_FORM_TEMPLATE_NAME = 0x003A0002, /**< text: ?  Since 0.1. */
    HGW_FORM_TEMPLATE_PURPOSE = 0x003A0003, /**< text: ?  Since 0.1. */
    HGW_FORM_TEMPLATE_BENEFICIARY = 0x003A0004, /**< enum beneficiary: ?  Since 0.1. */
    HGW_FORM_TEMPLATE_HELPS_PLAN = 0x003A0005, /**< bool: ?  Since 0.1. */
    HGW_FORM_TEMPLATE_HELPS_DO = 0x003A0006, /**< bool: ?  Since 0.1. */
    HGW_FORM_TEMPLATE_HELPS_EVALUATE = 0x003A0007, /**< bool: ?  Since 0.1. */
    HGW_FORM_TEMPLATE_MINUTES = 0x003A0008, /**< int 0 to 10000: ?  Since 0.1. */
    HGW_FORM_TEMPLATE_BENEFIT = 0x003A0009, /**< int 1 to 5: ?  Since 0.1. */
    HGW_FORM_TEMPLATE_RENDERING = 0x003A000A, /**< enum rendering: ?  Since 0.1. */
    HGW_FORM_TEMPLATE_VERSION = 0x003A000B, /**< text: ?  Since 0.1. */
    HGW_FORM_TEMPLATE_STATE = 0x003A000C, /**< enum form_state: ?  Since 0.1. */
    HGW_FORM_TEMPLATE_STATE_REASON = 0x003A000D, /**< text: ?  Since 0.1. */
    HGW_FORM_TEMPLATE_FORM_FIELDS = 0x003A000E /**< list of records form_field: ?  Since 0.1. */
};

/** Fields of form_field (form_field). */
enum {
    HGW_FORM_FIELD_ID = 0x003B0001, /**< text: ?  Since 0.1. */
    HGW_FORM_FIELD_NAME = 0x003B0002, /**< text: ?  Since 0.1. */
    HGW_FORM_FIELD_WHY = 0x003B0003, /**< text: ?  Since 0.1. */
    HGW_FORM_FIELD_OBLIGATION = 0x003B0004, /**< enum obligation: ?  Since 0.1. */
    HGW_FORM_FIELD_BASIS = 0x003B0005 /**< enum basis: ?  Since 0.1. */
};

/** Fields of must_element (must_element). */
enum {
    HGW_MUST_ELEMENT_ID = 0x003C0001, /**< text: ?  Since 0.1. */
    HGW_MUST_ELEMENT_ELEMENT = 0x003C0002, /**< enum must_kind: ?  Since 0.1. */
    HGW_MUST_ELEMENT_TEXT = 0x003C0003, /**< text: ?  Since 0.1. */
    HGW_MUST_ELEMENT_BASIS = 0x003C0004, /**< enum basis: ?  Since 0.1. */
    HGW_MUST_ELEMENT_DECIDED_ON = 0x003C0005 /**< date: ?  Since 0.1. */
};

/** Fields of team_agreement (team_agreement). */
enum {
    HGW_TEAM_AGREEMENT_ID = 0x003D0001, /**< text: ?  Since 0.1. */
    HGW_TEAM_AGREEMENT_TEXT = 0x003D0002, /**< text: ?  Since 0.1. */
    HGW_TEAM_AGREEMENT_KIND = 0x003D0003, /**< enum agreement_kind: ?  Since 0.1. */
    HGW_TEAM_AGREEMENT_DECIDED_ON = 0x003D0004, /**< date: ?  Since 0.1. */
    HGW_TEAM_AGREEMENT_REVIEW_ON = 0x003D0005 /**< date: ?  Since 0.1. */
};

/** Fields of threshold (threshold). */
enum {
    HGW_THRESHOLD_RULE = 0x003E0001, /**< text: ?  Since 0.1. */
    HGW_THRESHOLD_NAME = 0x003E0002, /**< text: ?  Since 0.1. */
    HGW_THRESHOLD_AMOUNT = 0x003E0003 /**< real: ?  Since 0.1. */
};

/** Fields of check_setting (check_setting). */
enum {
    HGW_CHECK_SETTING_RULE = 0x003F0001, /**< text: ?  Since 0.1. */
    HGW_CHECK_SETTING_STATE = 0x003F0002, /**< enum check_state: ?  Since 0.1. */
    HGW_CHECK_SETTING_REASON = 0x003F0003, /**< text: ?  Since 0.1. */
    HGW_CHECK_SETTING_DECIDED_ON = 0x003F0004 /**< date: ?  Since 0.1. */
};

/** Fields of pilot (pilot). */
enum {
    HGW_PILOT_ID = 0x00400001, /**< text: ?  Since 0.1. */
    HGW_PILOT_QUESTION = 0x00400002, /**< text: ?  Since 0.1. */
    HGW_PILOT_MEMBERS = 0x00400003, /**< list of references to staff: ?  Since 0.1. */
    HGW_PILOT_SUBJECT = 0x00400004, /**< reference to subject: ?  Since 0.1. */
    HGW_PILOT_ANSWER = 0x00400005, /**< text: ?  Since 0.1. */
    HGW_PILOT_OUTCOME = 0x00400006, /**< enum pilot_outcome: ?  Since 0.1. */
    HGW_PILOT_STARTED_ON = 0x00400007, /**< date: ?  Since 0.1. */
    HGW_PILOT_ENDED_ON = 0x00400008 /**< date: ?  Since 0.1. */
};

/** Fields of school_hours (school_hours). */
enum {
    HGW_SCHOOL_HOURS_ID = 0x00410001, /**< text: ?  Since 0.1. */
    HGW_SCHOOL_HOURS_DAY = 0x00410002, /**< enum weekday: ?  Since 0.1. */
    HGW_SCHOOL_HOURS_START = 0x00410003, /**< time: ?  Since 0.1. */
    HGW_SCHOOL_HOURS_FINISH = 0x00410004, /**< time: ?  Since 0.1. */
    HGW_SCHOOL_HOURS_BREAK_MINUTES = 0x00410005, /**< int 0 to 600: ?  Since 0.1. */
    HGW_SCHOOL_HOURS_GRADES = 0x00410006 /**< list of ints 1 to 8: ?  Since 0.1. */
};

/** Fields of calendar (calendar). */
enum {
    HGW_CALENDAR_ID = 0x00030001, /**< text: ?  Since 0.1. */
    HGW_CALENDAR_TITLE = 0x00030002, /**< text: ?  Since 0.1. */
    HGW_CALENDAR_COUNTRY = 0x00030003, /**< text 2 to 2 bytes: ?  Since 0.1. */
    HGW_CALENDAR_REGION = 0x00030004, /**< enum region: ?  Since 0.1. */
    HGW_CALENDAR_SCHOOL_YEARS = 0x00030005 /**< list of records school_year: ?  Since 0.1. */
};

/** Fields of school_year (school_year). */
enum {
    HGW_SCHOOL_YEAR_ID = 0x00420001, /**< text: ?  Since 0.1. */
    HGW_SCHOOL_YEAR_NAME = 0x00420002, /**< text: ?  Since 0.1. */
    HGW_SCHOOL_YEAR_START_DATE = 0x00420003, /**< date: ?  Since 0.1. */
    HGW_SCHOOL_YEAR_END_DATE = 0x00420004, /**< date: ?  Since 0.1. */
    HGW_SCHOOL_YEAR_HOLIDAYS = 0x00420005, /**< list of records holiday: ?  Since 0.1. */
    HGW_SCHOOL_YEAR_PERIODS = 0x00420006, /**< list of records period: ?  Since 0.1. */
    HGW_SCHOOL_YEAR_BLOCKS = 0x00420007, /**< list of records block: ?  Since 0.1. */
    HGW_SCHOOL_YEAR_MEASURE_MOMENTS = 0x00420008, /**< list of records measure_moment: ?  Since 0.1. */
    HGW_SCHOOL_YEAR_FREE_DAYS = 0x00420009 /**< list of records free_day: ?  Since 0.1. */
};

/** Fields of holiday (holiday). */
enum {
    HGW_HOLIDAY_ID = 0x00430001, /**< text: ?  Since 0.1. */
    HGW_HOLIDAY_KIND = 0x00430002, /**< enum holiday_kind: ?  Since 0.1. */
    HGW_HOLIDAY_NAME = 0x00430003, /**< text: ?  Since 0.1. */
    HGW_HOLIDAY_FIRST_DAY = 0x00430004, /**< date: ?  Since 0.1. */
    HGW_HOLIDAY_LAST_DAY = 0x00430005, /**< date: ?  Since 0.1. */
    HGW_HOLIDAY_ADVISORY = 0x00430006, /**< bool: ?  Since 0.1. */
    HGW_HOLIDAY_SOURCE = 0x00430007, /**< text: ?  Since 0.1. */
    HGW_HOLIDAY_DOUBTFUL = 0x00430008 /**< bool: ?  Since 0.1. */
};

/** Fields of period (period). */
enum {
    HGW_PERIOD_ID = 0x00440001, /**< text: ?  Since 0.1. */
    HGW_PERIOD_KIND = 0x00440002, /**< enum period_kind: ?  Since 0.1. */
    HGW_PERIOD_NUMBER = 0x00440003, /**< int 1 to 60: ?  Since 0.1. */
    HGW_PERIOD_NAME = 0x00440004, /**< text: ?  Since 0.1. */
    HGW_PERIOD_FIRST_DAY = 0x00440005, /**< date: ?  Since 0.1. */
    HGW_PERIOD_LAST_DAY = 0x00440006 /**< date: ?  Since 0.1. */
};

/** Fields of block (block). */
enum {
    HGW_BLOCK_ID = 0x00450001, /**< text: ?  Since 0.1. */
    HGW_BLOCK_NUMBER = 0x00450002, /**< int 1 to 60: ?  Since 0.1. */
    HGW_BLOCK_NAME = 0x00450003, /**< text: ?  Since 0.1. */
    HGW_BLOCK_FIRST_DAY = 0x00450004, /**< date: ?  Since 0.1. */
    HGW_BLOCK_LAST_DAY = 0x00450005, /**< date: ?  Since 0.1. */
    HGW_BLOCK_SUBJECT = 0x00450006, /**< link to subject: ?  Since 0.1. */
    HGW_BLOCK_TEACHING_METHOD = 0x00450007 /**< link to teaching_method: ?  Since 0.1. */
};

/** Fields of measure_moment (measure_moment). */
enum {
    HGW_MEASURE_MOMENT_ID = 0x00460001, /**< text: ?  Since 0.1. */
    HGW_MEASURE_MOMENT_KIND = 0x00460002, /**< enum moment_kind: ?  Since 0.1. */
    HGW_MEASURE_MOMENT_NAME = 0x00460003, /**< text: ?  Since 0.1. */
    HGW_MEASURE_MOMENT_WINDOW_START = 0x00460004, /**< date: ?  Since 0.1. */
    HGW_MEASURE_MOMENT_WINDOW_END = 0x00460005, /**< date: ?  Since 0.1. */
    HGW_MEASURE_MOMENT_GRADES = 0x00460006 /**< list of ints 1 to 8: ?  Since 0.1. */
};

/** Fields of free_day (free_day). */
enum {
    HGW_FREE_DAY_ID = 0x00470001, /**< text: ?  Since 0.1. */
    HGW_FREE_DAY_DAY = 0x00470002, /**< date: ?  Since 0.1. */
    HGW_FREE_DAY_HALF = 0x00470003, /**< bool: ?  Since 0.1. */
    HGW_FREE_DAY_GRADES = 0x00470004, /**< list of ints 1 to 8: ?  Since 0.1. */
    HGW_FREE_DAY_NAME = 0x00470005 /**< text: ?  Since 0.1. */
};

/** Fields of findings (findings). */
enum {
    HGW_FINDINGS_ID = 0x00040001, /**< text: ?  Since 0.1. */
    HGW_FINDINGS_TITLE = 0x00040002, /**< text: ?  Since 0.1. */
    HGW_FINDINGS_LANG = 0x00040003, /**< enum lang: ?  Since 0.1. */
    HGW_FINDINGS_TODAY = 0x00040004, /**< date: ?  Since 0.1. */
    HGW_FINDINGS_DOSSIER = 0x00040005, /**< link to dossier: ?  Since 0.1. */
    HGW_FINDINGS_FINDINGS = 0x00040006, /**< list of records finding: ?  Since 0.1. */
    HGW_FINDINGS_NOT_RUN = 0x00040007 /**< list of records not_run: ?  Since 0.1. */
};

/** Fields of finding (finding). */
enum {
    HGW_FINDING_ID = 0x00480001, /**< text: ?  Since 0.1. */
    HGW_FINDING_CODE = 0x00480002, /**< text: ?  Since 0.1. */
    HGW_FINDING_PRINCIPLE = 0x00480003, /**< enum principle: ?  Since 0.1. */
    HGW_FINDING_ALSO = 0x00480004, /**< list of enum principle: ?  Since 0.1. */
    HGW_FINDING_SEVERITY = 0x00480005, /**< enum severity: ?  Since 0.1. */
    HGW_FINDING_SHOWN = 0x00480006, /**< bool: ?  Since 0.1. */
    HGW_FINDING_STABLE_KEY = 0x00480007, /**< text: ?  Since 0.1. */
    HGW_FINDING_MESSAGE = 0x00480008, /**< text: ?  Since 0.1. */
    HGW_FINDING_RESOLVE = 0x00480009, /**< text: ?  Since 0.1. */
    HGW_FINDING_SOURCE = 0x0048000A, /**< text: ?  Since 0.1. */
    HGW_FINDING_PLACES = 0x0048000B, /**< list of records place: ?  Since 0.1. */
    HGW_FINDING_ARGS = 0x0048000C /**< list of records finding_arg: ?  Since 0.1. */
};

/** Fields of place (place). */
enum {
    HGW_PLACE_DOCUMENT = 0x00490001, /**< text: ?  Since 0.1. */
    HGW_PLACE_DOCUMENT_ID = 0x00490002, /**< text: ?  Since 0.1. */
    HGW_PLACE_RECORD_TYPE = 0x00490003, /**< text: ?  Since 0.1. */
    HGW_PLACE_RECORD_ID = 0x00490004, /**< text: ?  Since 0.1. */
    HGW_PLACE_POINTER = 0x00490005 /**< text: ?  Since 0.1. */
};

/** Fields of finding_arg (finding_arg). */
enum {
    HGW_FINDING_ARG_NAME = 0x004A0001, /**< text: ?  Since 0.1. */
    HGW_FINDING_ARG_VALUE = 0x004A0002 /**< text: ?  Since 0.1. */
};

/** Fields of not_run (not_run). */
enum {
    HGW_NOT_RUN_RULE = 0x004B0001, /**< text: ?  Since 0.1. */
    HGW_NOT_RUN_REASON = 0x004B0002, /**< enum not_run_reason: ?  Since 0.1. */
    HGW_NOT_RUN_TEXT = 0x004B0003 /**< text: ?  Since 0.1. */
};

/** Fields of load_options (load_options). */
enum {
    HGW_LOAD_OPTIONS_MAX_BYTES = 0x00050001, /**< int from 1: ?  Since 0.1. */
    HGW_LOAD_OPTIONS_MAX_DEPTH = 0x00050002, /**< int 1 to 100000: ?  Since 0.1. */
    HGW_LOAD_OPTIONS_MAX_RECORDS = 0x00050003, /**< int from 1: ?  Since 0.1. */
    HGW_LOAD_OPTIONS_MAX_TEXT = 0x00050004, /**< int from 1: ?  Since 0.1. */
    HGW_LOAD_OPTIONS_MAX_MEMBERS = 0x00050005, /**< int from 1: ?  Since 0.1. */
    HGW_LOAD_OPTIONS_STRICT = 0x00050006 /**< bool: ?  Since 0.1. */
};

/** Fields of save_options (save_options). */
enum {
    HGW_SAVE_OPTIONS_CANONICAL = 0x00060001, /**< bool: ?  Since 0.1. */
    HGW_SAVE_OPTIONS_INDENT = 0x00060002 /**< int 0 to 8: ?  Since 0.1. */
};

/** Fields of check_options (check_options). */
enum {
    HGW_CHECK_OPTIONS_CEILING = 0x00070001, /**< int 0 to 1000: ?  Since 0.1. */
    HGW_CHECK_OPTIONS_SHOW_ALL = 0x00070002 /**< bool: ?  Since 0.1. */
};

/** Fields of render_options (render_options). */
enum {
    HGW_RENDER_OPTIONS_FORMAT = 0x00080001, /**< enum format: ?  Since 0.1. */
    HGW_RENDER_OPTIONS_SHOW_ALL = 0x00080002, /**< bool: ?  Since 0.1. */
    HGW_RENDER_OPTIONS_TITLE = 0x00080003 /**< text: ?  Since 0.1. */
};

/** The enumerations. */
enum {
    HGW_ENUM_LANG = 1, /**< lang: ?  Since 0.1. */
    HGW_ENUM_CLUSTER = 2, /**< cluster: ?  Since 0.1. */
    HGW_ENUM_PRIVACY = 3, /**< privacy: ?  Since 0.1. */
    HGW_ENUM_LEVEL = 4, /**< level: ?  Since 0.1. */
    HGW_ENUM_SUPPORT_KIND = 5, /**< support_kind: ?  Since 0.1. */
    HGW_ENUM_REGION = 6, /**< region: ?  Since 0.1. */
    HGW_ENUM_SECTION_KIND = 7, /**< section_kind: ?  Since 0.1. */
    HGW_ENUM_STAFF_ROLE = 8, /**< staff_role: ?  Since 0.1. */
    HGW_ENUM_SUBGROUP_KIND = 9, /**< subgroup_kind: ?  Since 0.1. */
    HGW_ENUM_SUBGROUP_LEVEL = 10, /**< subgroup_level: ?  Since 0.1. */
    HGW_ENUM_FACTOR_KIND = 11, /**< factor_kind: ?  Since 0.1. */
    HGW_ENUM_FACTOR_HOLDER = 12, /**< factor_holder: ?  Since 0.1. */
    HGW_ENUM_OUTCOME_MEASURE = 13, /**< outcome_measure: ?  Since 0.1. */
    HGW_ENUM_GOAL_SCOPE = 14, /**< goal_scope: ?  Since 0.1. */
    HGW_ENUM_GOAL_STATUS = 15, /**< goal_status: ?  Since 0.1. */
    HGW_ENUM_NEED_CATEGORY = 16, /**< need_category: ?  Since 0.1. */
    HGW_ENUM_NEED_DOMAIN = 17, /**< need_domain: ?  Since 0.1. */
    HGW_ENUM_VOICE = 18, /**< voice: ?  Since 0.1. */
    HGW_ENUM_SUPPORT_CATEGORY = 19, /**< support_category: ?  Since 0.1. */
    HGW_ENUM_SUPPORT_STATUS = 20, /**< support_status: ?  Since 0.1. */
    HGW_ENUM_APPROACH_KIND = 21, /**< approach_kind: ?  Since 0.1. */
    HGW_ENUM_TOOL_KIND = 22, /**< tool_kind: ?  Since 0.1. */
    HGW_ENUM_PLAN_KIND = 23, /**< plan_kind: ?  Since 0.1. */
    HGW_ENUM_PLAN_STATE = 24, /**< plan_state: ?  Since 0.1. */
    HGW_ENUM_WEEKDAY = 25, /**< weekday: ?  Since 0.1. */
    HGW_ENUM_LEADER = 26, /**< leader: ?  Since 0.1. */
    HGW_ENUM_SLOT_STATE = 27, /**< slot_state: ?  Since 0.1. */
    HGW_ENUM_DAY_MARK = 28, /**< day_mark: ?  Since 0.1. */
    HGW_ENUM_CHOICE_KIND = 29, /**< choice_kind: ?  Since 0.1. */
    HGW_ENUM_EVIDENCE_KIND = 30, /**< evidence_kind: ?  Since 0.1. */
    HGW_ENUM_EVIDENCE_SIGN = 31, /**< evidence_sign: ?  Since 0.1. */
    HGW_ENUM_ADJUSTMENT_DIRECTION = 32, /**< adjustment_direction: ?  Since 0.1. */
    HGW_ENUM_PORTFOLIO_KIND = 33, /**< portfolio_kind: ?  Since 0.1. */
    HGW_ENUM_USE_KIND = 34, /**< use_kind: ?  Since 0.1. */
    HGW_ENUM_CONVERSATION_KIND = 35, /**< conversation_kind: ?  Since 0.1. */
    HGW_ENUM_DISCUSSION_KIND = 36, /**< discussion_kind: ?  Since 0.1. */
    HGW_ENUM_DISCUSSION_FORM = 37, /**< discussion_form: ?  Since 0.1. */
    HGW_ENUM_TIP_POLARITY = 38, /**< tip_polarity: ?  Since 0.1. */
    HGW_ENUM_TIP_ADDRESSEE = 39, /**< tip_addressee: ?  Since 0.1. */
    HGW_ENUM_PRESENTATION_FORM = 40, /**< presentation_form: ?  Since 0.1. */
    HGW_ENUM_SCALE_KIND = 41, /**< scale_kind: ?  Since 0.1. */
    HGW_ENUM_BENEFICIARY = 42, /**< beneficiary: ?  Since 0.1. */
    HGW_ENUM_RENDERING = 43, /**< rendering: ?  Since 0.1. */
    HGW_ENUM_FORM_STATE = 44, /**< form_state: ?  Since 0.1. */
    HGW_ENUM_OBLIGATION = 45, /**< obligation: ?  Since 0.1. */
    HGW_ENUM_BASIS = 46, /**< basis: ?  Since 0.1. */
    HGW_ENUM_MUST_KIND = 47, /**< must_kind: ?  Since 0.1. */
    HGW_ENUM_AGREEMENT_KIND = 48, /**< agreement_kind: ?  Since 0.1. */
    HGW_ENUM_CHECK_STATE = 49, /**< check_state: ?  Since 0.1. */
    HGW_ENUM_PILOT_OUTCOME = 50, /**< pilot_outcome: ?  Since 0.1. */
    HGW_ENUM_HOLIDAY_KIND = 51, /**< holiday_kind: ?  Since 0.1. */
    HGW_ENUM_PERIOD_KIND = 52, /**< period_kind: ?  Since 0.1. */
    HGW_ENUM_MOMENT_KIND = 53, /**< moment_kind: ?  Since 0.1. */
    HGW_ENUM_PRINCIPLE = 54, /**< principle: ?  Since 0.1. */
    HGW_ENUM_SEVERITY = 55, /**< severity: ?  Since 0.1. */
    HGW_ENUM_NOT_RUN_REASON = 56, /**< not_run_reason: ?  Since 0.1. */
    HGW_ENUM_FORMAT = 57 /**< format: ?  Since 0.1. */
};

/** Values of lang (lang). */
enum {
    HGW_LANG_NL = 1, /**< nl (nl). */
    HGW_LANG_EN = 2 /**< en (en). */
};

/** Values of cluster (cluster). */
enum {
    HGW_CLUSTER_WORLD = 1, /**< world (world). */
    HGW_CLUSTER_PLAN = 2, /**< plan (plan). */
    HGW_CLUSTER_WEEK = 3, /**< week (week). */
    HGW_CLUSTER_EVIDENCE = 4, /**< evidence (evidence). */
    HGW_CLUSTER_TALK = 5, /**< talk (talk). */
    HGW_CLUSTER_TEAM = 6, /**< team (team). */
    HGW_CLUSTER_CALENDAR = 7, /**< calendar (calendar). */
    HGW_CLUSTER_FINDINGS = 8, /**< findings (findings). */
    HGW_CLUSTER_OPTIONS = 9 /**< options (options). */
};

/** Values of privacy (privacy). */
enum {
    HGW_PRIVACY_PUBLIC = 1, /**< public (public). */
    HGW_PRIVACY_GROUP = 2, /**< group (group). */
    HGW_PRIVACY_CHILD = 3, /**< child (child). */
    HGW_PRIVACY_VOICE = 4, /**< voice (voice). */
    HGW_PRIVACY_JUDGEMENT = 5, /**< judgement (judgement). */
    HGW_PRIVACY_CARE = 6, /**< care (care). */
    HGW_PRIVACY_STAFF = 7, /**< staff (staff). */
    HGW_PRIVACY_SPECIAL = 8 /**< special (special). */
};

/** Values of level (level). */
enum {
    HGW_LEVEL_PUPIL = 1, /**< pupil (pupil). */
    HGW_LEVEL_GROUP = 2, /**< group (group). */
    HGW_LEVEL_SCHOOL = 3, /**< school (school). */
    HGW_LEVEL_BOARD = 4, /**< board (board). */
    HGW_LEVEL_PARTNERSHIP = 5 /**< partnership (partnership). */
};

/** Values of support_kind (support_kind). */
enum {
    HGW_SUPPORT_KIND_BASIC = 1, /**< basic (basic). */
    HGW_SUPPORT_KIND_EXTRA = 2 /**< extra (extra). */
};

/** Values of region (region). */
enum {
    HGW_REGION_NOORD = 1, /**< noord (noord). */
    HGW_REGION_MIDDEN = 2, /**< midden (midden). */
    HGW_REGION_ZUID = 3, /**< zuid (zuid). */
    HGW_REGION_NONE = 4 /**< none (none). */
};

/** Values of section_kind (section_kind). */
enum {
    HGW_SECTION_KIND_ONDERBOUW = 1, /**< onderbouw (onderbouw). */
    HGW_SECTION_KIND_MIDDENBOUW = 2, /**< middenbouw (middenbouw). */
    HGW_SECTION_KIND_BOVENBOUW = 3 /**< bovenbouw (bovenbouw). */
};

/** Values of staff_role (staff_role). */
enum {
    HGW_STAFF_ROLE_TEACHER = 1, /**< teacher (teacher). */
    HGW_STAFF_ROLE_IB = 2, /**< ib (ib). */
    HGW_STAFF_ROLE_DIRECTOR = 3, /**< director (director). */
    HGW_STAFF_ROLE_ASSISTANT = 4, /**< assistant (assistant). */
    HGW_STAFF_ROLE_SUBSTITUTE = 5, /**< substitute (substitute). */
    HGW_STAFF_ROLE_EXTERNAL = 6 /**< external (external). */
};

/** Values of subgroup_kind (subgroup_kind). */
enum {
    HGW_SUBGROUP_KIND_BASE = 1, /**< base (base). */
    HGW_SUBGROUP_KIND_SUB = 2 /**< sub (sub). */
};

/** Values of subgroup_level (subgroup_level). */
enum {
    HGW_SUBGROUP_LEVEL_BASIS = 1, /**< basis (basis). */
    HGW_SUBGROUP_LEVEL_INTENSIEF = 2, /**< intensief (intensief). */
    HGW_SUBGROUP_LEVEL_VERDIEPT = 3, /**< verdiept (verdiept). */
    HGW_SUBGROUP_LEVEL_CUSTOM = 4 /**< custom (custom). */
};

/** Values of factor_kind (factor_kind). */
enum {
    HGW_FACTOR_KIND_STIMULATING = 1, /**< stimulating (stimulating). */
    HGW_FACTOR_KIND_HINDERING = 2 /**< hindering (hindering). */
};

/** Values of factor_holder (factor_holder). */
enum {
    HGW_FACTOR_HOLDER_PUPIL = 1, /**< pupil (pupil). */
    HGW_FACTOR_HOLDER_GROUP = 2, /**< group (group). */
    HGW_FACTOR_HOLDER_TEACHING = 3, /**< teaching (teaching). */
    HGW_FACTOR_HOLDER_TEACHER = 4, /**< teacher (teacher). */
    HGW_FACTOR_HOLDER_TEAM = 5, /**< team (team). */
    HGW_FACTOR_HOLDER_PARENTS = 6, /**< parents (parents). */
    HGW_FACTOR_HOLDER_HOME = 7 /**< home (home). */
};

/** Values of outcome_measure (outcome_measure). */
enum {
    HGW_OUTCOME_MEASURE_SKILL_SCORE = 1, /**< skill_score (skill_score). */
    HGW_OUTCOME_MEASURE_LEVEL_AE = 2, /**< level_ae (level_ae). */
    HGW_OUTCOME_MEASURE_LEVEL_IV = 3, /**< level_iv (level_iv). */
    HGW_OUTCOME_MEASURE_SHARE = 4, /**< share (share). */
    HGW_OUTCOME_MEASURE_OTHER = 5 /**< other (other). */
};

/** Values of goal_scope (goal_scope). */
enum {
    HGW_GOAL_SCOPE_GROUP = 1, /**< group (group). */
    HGW_GOAL_SCOPE_SUBGROUP = 2, /**< subgroup (subgroup). */
    HGW_GOAL_SCOPE_PUPIL = 3, /**< pupil (pupil). */
    HGW_GOAL_SCOPE_PARENT_CHILD = 4 /**< parent_child (parent_child). */
};

/** Values of goal_status (goal_status). */
enum {
    HGW_GOAL_STATUS_OPEN = 1, /**< open (open). */
    HGW_GOAL_STATUS_MET = 2, /**< met (met). */
    HGW_GOAL_STATUS_PARTLY = 3, /**< partly (partly). */
    HGW_GOAL_STATUS_NOT_MET = 4, /**< not_met (not_met). */
    HGW_GOAL_STATUS_DROPPED = 5 /**< dropped (dropped). */
};

/** Values of need_category (need_category). */
enum {
    HGW_NEED_CATEGORY_INSTRUCTION = 1, /**< instruction (instruction). */
    HGW_NEED_CATEGORY_ASSIGNMENT = 2, /**< assignment (assignment). */
    HGW_NEED_CATEGORY_LEARNING_ACTIVITY = 3, /**< learning_activity (learning_activity). */
    HGW_NEED_CATEGORY_FEEDBACK = 4, /**< feedback (feedback). */
    HGW_NEED_CATEGORY_PEERS = 5, /**< peers (peers). */
    HGW_NEED_CATEGORY_TEACHER = 6, /**< teacher (teacher). */
    HGW_NEED_CATEGORY_PARENTS = 7, /**< parents (parents). */
    HGW_NEED_CATEGORY_MATERIAL = 8, /**< material (material). */
    HGW_NEED_CATEGORY_ENVIRONMENT = 9 /**< environment (environment). */
};

/** Values of need_domain (need_domain). */
enum {
    HGW_NEED_DOMAIN_DIDACTIC = 1, /**< didactic (didactic). */
    HGW_NEED_DOMAIN_PEDAGOGICAL = 2, /**< pedagogical (pedagogical). */
    HGW_NEED_DOMAIN_UPBRINGING = 3 /**< upbringing (upbringing). */
};

/** Values of voice (voice). */
enum {
    HGW_VOICE_PUPIL = 1, /**< pupil (pupil). */
    HGW_VOICE_PARENT = 2, /**< parent (parent). */
    HGW_VOICE_TEACHER = 3, /**< teacher (teacher). */
    HGW_VOICE_OTHER = 4 /**< other (other). */
};

/** Values of support_category (support_category). */
enum {
    HGW_SUPPORT_CATEGORY_KNOWLEDGE = 1, /**< knowledge (knowledge). */
    HGW_SUPPORT_CATEGORY_SKILL = 2, /**< skill (skill). */
    HGW_SUPPORT_CATEGORY_MATERIAL = 3, /**< material (material). */
    HGW_SUPPORT_CATEGORY_LEVEL_HELP = 4, /**< level_help (level_help). */
    HGW_SUPPORT_CATEGORY_HANDS = 5, /**< hands (hands). */
    HGW_SUPPORT_CATEGORY_TIME = 6, /**< time (time). */
    HGW_SUPPORT_CATEGORY_COLLEAGUE = 7, /**< colleague (colleague). */
    HGW_SUPPORT_CATEGORY_COACHING = 8, /**< coaching (coaching). */
    HGW_SUPPORT_CATEGORY_INFORMATION = 9, /**< information (information). */
    HGW_SUPPORT_CATEGORY_HOME_TIP = 10, /**< home_tip (home_tip). */
    HGW_SUPPORT_CATEGORY_TALK = 11, /**< talk (talk). */
    HGW_SUPPORT_CATEGORY_OTHER = 12 /**< other (other). */
};

/** Values of support_status (support_status). */
enum {
    HGW_SUPPORT_STATUS_OPEN = 1, /**< open (open). */
    HGW_SUPPORT_STATUS_ANSWERED = 2, /**< answered (answered). */
    HGW_SUPPORT_STATUS_DECLINED = 3 /**< declined (declined). */
};

/** Values of approach_kind (approach_kind). */
enum {
    HGW_APPROACH_KIND_PEDAGOGICAL = 1, /**< pedagogical (pedagogical). */
    HGW_APPROACH_KIND_DIDACTIC = 2, /**< didactic (didactic). */
    HGW_APPROACH_KIND_CLASSROOM_MANAGEMENT = 3, /**< classroom_management (classroom_management). */
    HGW_APPROACH_KIND_MATERIAL = 4 /**< material (material). */
};

/** Values of tool_kind (tool_kind). */
enum {
    HGW_TOOL_KIND_STRATEGY = 1, /**< strategy (strategy). */
    HGW_TOOL_KIND_MATERIAL = 2, /**< material (material). */
    HGW_TOOL_KIND_HELPER = 3, /**< helper (helper). */
    HGW_TOOL_KIND_EXAMPLE = 4 /**< example (example). */
};

/** Values of plan_kind (plan_kind). */
enum {
    HGW_PLAN_KIND_COURSE = 1, /**< course (course). */
    HGW_PLAN_KIND_PERIOD = 2, /**< period (period). */
    HGW_PLAN_KIND_BLOCK = 3, /**< block (block). */
    HGW_PLAN_KIND_CHILD = 4, /**< child (child). */
    HGW_PLAN_KIND_PARENT_CHILD = 5, /**< parent_child (parent_child). */
    HGW_PLAN_KIND_INDIVIDUAL = 6 /**< individual (individual). */
};

/** Values of plan_state (plan_state). */
enum {
    HGW_PLAN_STATE_CONCEPT = 1, /**< concept (concept). */
    HGW_PLAN_STATE_DISCUSSED = 2, /**< discussed (discussed). */
    HGW_PLAN_STATE_RUNNING = 3, /**< running (running). */
    HGW_PLAN_STATE_EVALUATED = 4, /**< evaluated (evaluated). */
    HGW_PLAN_STATE_CLOSED = 5, /**< closed (closed). */
    HGW_PLAN_STATE_STOPPED = 6 /**< stopped (stopped). */
};

/** Values of weekday (weekday). */
enum {
    HGW_WEEKDAY_MONDAY = 1, /**< monday (monday). */
    HGW_WEEKDAY_TUESDAY = 2, /**< tuesday (tuesday). */
    HGW_WEEKDAY_WEDNESDAY = 3, /**< wednesday (wednesday). */
    HGW_WEEKDAY_THURSDAY = 4, /**< thursday (thursday). */
    HGW_WEEKDAY_FRIDAY = 5, /**< friday (friday). */
    HGW_WEEKDAY_SATURDAY = 6, /**< saturday (saturday). */
    HGW_WEEKDAY_SUNDAY = 7 /**< sunday (sunday). */
};

/** Values of leader (leader). */
enum {
    HGW_LEADER_TEACHER = 1, /**< teacher (teacher). */
    HGW_LEADER_ASSISTANT = 2, /**< assistant (assistant). */
    HGW_LEADER_SELF = 3, /**< self (self). */
    HGW_LEADER_SUBSTITUTE = 4, /**< substitute (substitute). */
    HGW_LEADER_OTHER = 5 /**< other (other). */
};

/** Values of slot_state (slot_state). */
enum {
    HGW_SLOT_STATE_DONE = 1, /**< done (done). */
    HGW_SLOT_STATE_NOT_DONE = 2 /**< not_done (not_done). */
};

/** Values of day_mark (day_mark). */
enum {
    HGW_DAY_MARK_GOOD = 1, /**< good (good). */
    HGW_DAY_MARK_SO_SO = 2, /**< so_so (so_so). */
    HGW_DAY_MARK_AGAIN = 3 /**< again (again). */
};

/** Values of choice_kind (choice_kind). */
enum {
    HGW_CHOICE_KIND_WHEN = 1, /**< when (when). */
    HGW_CHOICE_KIND_WHAT = 2, /**< what (what). */
    HGW_CHOICE_KIND_HOW = 3 /**< how (how). */
};

/** Values of evidence_kind (evidence_kind). */
enum {
    HGW_EVIDENCE_KIND_CITO = 1, /**< cito (cito). */
    HGW_EVIDENCE_KIND_METHOD_TEST = 2, /**< method_test (method_test). */
    HGW_EVIDENCE_KIND_OBSERVATION = 3, /**< observation (observation). */
    HGW_EVIDENCE_KIND_PUPIL_TALK = 4, /**< pupil_talk (pupil_talk). */
    HGW_EVIDENCE_KIND_PARENT_TALK = 5, /**< parent_talk (parent_talk). */
    HGW_EVIDENCE_KIND_WORK = 6 /**< work (work). */
};

/** Values of evidence_sign (evidence_sign). */
enum {
    HGW_EVIDENCE_SIGN_POSITIVE = 1, /**< positive (positive). */
    HGW_EVIDENCE_SIGN_MIXED = 2, /**< mixed (mixed). */
    HGW_EVIDENCE_SIGN_NEGATIVE = 3 /**< negative (negative). */
};

/** Values of adjustment_direction (adjustment_direction). */
enum {
    HGW_ADJUSTMENT_DIRECTION_KEEP = 1, /**< keep (keep). */
    HGW_ADJUSTMENT_DIRECTION_MORE = 2, /**< more (more). */
    HGW_ADJUSTMENT_DIRECTION_LESS = 3, /**< less (less). */
    HGW_ADJUSTMENT_DIRECTION_OTHER_APPROACH = 4, /**< other_approach (other_approach). */
    HGW_ADJUSTMENT_DIRECTION_OTHER_GOAL = 5, /**< other_goal (other_goal). */
    HGW_ADJUSTMENT_DIRECTION_DROP = 6 /**< drop (drop). */
};

/** Values of portfolio_kind (portfolio_kind). */
enum {
    HGW_PORTFOLIO_KIND_WORK = 1, /**< work (work). */
    HGW_PORTFOLIO_KIND_FILM = 2, /**< film (film). */
    HGW_PORTFOLIO_KIND_PHOTO = 3, /**< photo (photo). */
    HGW_PORTFOLIO_KIND_PLAN = 4, /**< plan (plan). */
    HGW_PORTFOLIO_KIND_REFLECTION = 5 /**< reflection (reflection). */
};

/** Values of use_kind (use_kind). */
enum {
    HGW_USE_KIND_SHOWN = 1, /**< shown (shown). */
    HGW_USE_KIND_PRINTED = 2, /**< printed (printed). */
    HGW_USE_KIND_OPENED = 3 /**< opened (opened). */
};

/** Values of conversation_kind (conversation_kind). */
enum {
    HGW_CONVERSATION_KIND_CHILD = 1, /**< child (child). */
    HGW_CONVERSATION_KIND_START = 2, /**< start (start). */
    HGW_CONVERSATION_KIND_REVERSED_PARENT = 3, /**< reversed_parent (reversed_parent). */
    HGW_CONVERSATION_KIND_PARENT = 4, /**< parent (parent). */
    HGW_CONVERSATION_KIND_COURSE = 5, /**< course (course). */
    HGW_CONVERSATION_KIND_GROUP_MEETING = 6, /**< group_meeting (group_meeting). */
    HGW_CONVERSATION_KIND_PUPIL_MEETING = 7, /**< pupil_meeting (pupil_meeting). */
    HGW_CONVERSATION_KIND_PARENT_ROOM = 8, /**< parent_room (parent_room). */
    HGW_CONVERSATION_KIND_CLASS_INFO = 9, /**< class_info (class_info). */
    HGW_CONVERSATION_KIND_TEAM = 10, /**< team (team). */
    HGW_CONVERSATION_KIND_LEARNING_TEAM = 11 /**< learning_team (learning_team). */
};

/** Values of discussion_kind (discussion_kind). */
enum {
    HGW_DISCUSSION_KIND_CLASS_PLAN = 1, /**< class_plan (class_plan). */
    HGW_DISCUSSION_KIND_CLASS_WEEK = 2, /**< class_week (class_week). */
    HGW_DISCUSSION_KIND_CLASS_GOALS = 3 /**< class_goals (class_goals). */
};

/** Values of discussion_form (discussion_form). */
enum {
    HGW_DISCUSSION_FORM_PAIRS = 1, /**< pairs (pairs). */
    HGW_DISCUSSION_FORM_CIRCLE = 2, /**< circle (circle). */
    HGW_DISCUSSION_FORM_OTHER = 3 /**< other (other). */
};

/** Values of tip_polarity (tip_polarity). */
enum {
    HGW_TIP_POLARITY_START = 1, /**< start (start). */
    HGW_TIP_POLARITY_STOP = 2, /**< stop (stop). */
    HGW_TIP_POLARITY_CONTINUE = 3 /**< continue (continue). */
};

/** Values of tip_addressee (tip_addressee). */
enum {
    HGW_TIP_ADDRESSEE_TEACHER = 1, /**< teacher (teacher). */
    HGW_TIP_ADDRESSEE_SELF = 2, /**< self (self). */
    HGW_TIP_ADDRESSEE_PEERS = 3, /**< peers (peers). */
    HGW_TIP_ADDRESSEE_SCHOOL = 4 /**< school (school). */
};

/** Values of presentation_form (presentation_form). */
enum {
    HGW_PRESENTATION_FORM_FILM = 1, /**< film (film). */
    HGW_PRESENTATION_FORM_TALK = 2, /**< talk (talk). */
    HGW_PRESENTATION_FORM_EXHIBIT = 3, /**< exhibit (exhibit). */
    HGW_PRESENTATION_FORM_OTHER = 4 /**< other (other). */
};

/** Values of scale_kind (scale_kind). */
enum {
    HGW_SCALE_KIND_GROWTH = 1, /**< growth (growth). */
    HGW_SCALE_KIND_MASTERY = 2, /**< mastery (mastery). */
    HGW_SCALE_KIND_ORDINAL = 3, /**< ordinal (ordinal). */
    HGW_SCALE_KIND_NARRATIVE = 4 /**< narrative (narrative). */
};

/** Values of beneficiary (beneficiary). */
enum {
    HGW_BENEFICIARY_TEACHER = 1, /**< teacher (teacher). */
    HGW_BENEFICIARY_PUPIL = 2, /**< pupil (pupil). */
    HGW_BENEFICIARY_PARENTS = 3, /**< parents (parents). */
    HGW_BENEFICIARY_TEAM = 4, /**< team (team). */
    HGW_BENEFICIARY_IB = 5, /**< ib (ib). */
    HGW_BENEFICIARY_INSPECTORATE = 6, /**< inspectorate (inspectorate). */
    HGW_BENEFICIARY_TRAINER = 7, /**< trainer (trainer). */
    HGW_BENEFICIARY_OTHER = 8 /**< other (other). */
};

/** Values of rendering (rendering). */
enum {
    HGW_RENDERING_FORM = 1, /**< form (form). */
    HGW_RENDERING_MINDMAP = 2, /**< mindmap (mindmap). */
    HGW_RENDERING_VISUAL = 3 /**< visual (visual). */
};

/** Values of form_state (form_state). */
enum {
    HGW_FORM_STATE_USED = 1, /**< used (used). */
    HGW_FORM_STATE_IN_DISCUSSION = 2, /**< in_discussion (in_discussion). */
    HGW_FORM_STATE_STOPPED = 3 /**< stopped (stopped). */
};

/** Values of obligation (obligation). */
enum {
    HGW_OBLIGATION_MUST = 1, /**< must (must). */
    HGW_OBLIGATION_MAY = 2 /**< may (may). */
};

/** Values of basis (basis). */
enum {
    HGW_BASIS_LAW = 1, /**< law (law). */
    HGW_BASIS_TEAM = 2, /**< team (team). */
    HGW_BASIS_NONE = 3 /**< none (none). */
};

/** Values of must_kind (must_kind). */
enum {
    HGW_MUST_KIND_PERIOD_GOALS = 1, /**< period_goals (period_goals). */
    HGW_MUST_KIND_SUBGROUPS_IN_WEEK = 2, /**< subgroups_in_week (subgroups_in_week). */
    HGW_MUST_KIND_GOALS_DISCUSSED = 3, /**< goals_discussed (goals_discussed). */
    HGW_MUST_KIND_TARGET_M = 4, /**< target_m (target_m). */
    HGW_MUST_KIND_TARGET_E = 5, /**< target_e (target_e). */
    HGW_MUST_KIND_WEEK_DISCUSSED = 6, /**< week_discussed (week_discussed). */
    HGW_MUST_KIND_OTHER = 7 /**< other (other). */
};

/** Values of agreement_kind (agreement_kind). */
enum {
    HGW_AGREEMENT_KIND_DO = 1, /**< do (do). */
    HGW_AGREEMENT_KIND_DO_NOT = 2 /**< do_not (do_not). */
};

/** Values of check_state (check_state). */
enum {
    HGW_CHECK_STATE_ACTIVE = 1, /**< active (active). */
    HGW_CHECK_STATE_IN_DISCUSSION = 2, /**< in_discussion (in_discussion). */
    HGW_CHECK_STATE_OFF = 3 /**< off (off). */
};

/** Values of pilot_outcome (pilot_outcome). */
enum {
    HGW_PILOT_OUTCOME_CONTINUE = 1, /**< continue (continue). */
    HGW_PILOT_OUTCOME_EXTEND = 2, /**< extend (extend). */
    HGW_PILOT_OUTCOME_STOP = 3 /**< stop (stop). */
};

/** Values of holiday_kind (holiday_kind). */
enum {
    HGW_HOLIDAY_KIND_HERFST = 1, /**< herfst (herfst). */
    HGW_HOLIDAY_KIND_KERST = 2, /**< kerst (kerst). */
    HGW_HOLIDAY_KIND_VOORJAAR = 3, /**< voorjaar (voorjaar). */
    HGW_HOLIDAY_KIND_MEI = 4, /**< mei (mei). */
    HGW_HOLIDAY_KIND_ZOMER = 5, /**< zomer (zomer). */
    HGW_HOLIDAY_KIND_OTHER = 6 /**< other (other). */
};

/** Values of period_kind (period_kind). */
enum {
    HGW_PERIOD_KIND_VACATION = 1, /**< vacation (vacation). */
    HGW_PERIOD_KIND_BLOCK = 2, /**< block (block). */
    HGW_PERIOD_KIND_WEEK = 3, /**< week (week). */
    HGW_PERIOD_KIND_HALF_YEAR = 4 /**< half_year (half_year). */
};

/** Values of moment_kind (moment_kind). */
enum {
    HGW_MOMENT_KIND_M = 1, /**< m (m). */
    HGW_MOMENT_KIND_E = 2 /**< e (e). */
};

/** Values of principle (principle). */
enum {
    HGW_PRINCIPLE_GOALS = 1, /**< goals (goals). */
    HGW_PRINCIPLE_NEEDS = 2, /**< needs (needs). */
    HGW_PRINCIPLE_INTERACTION = 3, /**< interaction (interaction). */
    HGW_PRINCIPLE_ADULTS_MATTER = 4, /**< adults_matter (adults_matter). */
    HGW_PRINCIPLE_POSITIVE = 5, /**< positive (positive). */
    HGW_PRINCIPLE_COOPERATION = 6, /**< cooperation (cooperation). */
    HGW_PRINCIPLE_SYSTEM = 7 /**< system (system). */
};

/** Values of severity (severity). */
enum {
    HGW_SEVERITY_CONTRADICTION = 1, /**< contradiction (contradiction). */
    HGW_SEVERITY_ATTENTION = 2, /**< attention (attention). */
    HGW_SEVERITY_TIP = 3, /**< tip (tip). */
    HGW_SEVERITY_STRENGTH = 4 /**< strength (strength). */
};

/** Values of not_run_reason (not_run_reason). */
enum {
    HGW_NOT_RUN_REASON_NO_TODAY = 1, /**< no_today (no_today). */
    HGW_NOT_RUN_REASON_NO_TEAM = 2, /**< no_team (no_team). */
    HGW_NOT_RUN_REASON_NO_CALENDAR = 3, /**< no_calendar (no_calendar). */
    HGW_NOT_RUN_REASON_NO_EARLIER = 4, /**< no_earlier (no_earlier). */
    HGW_NOT_RUN_REASON_NO_RESULTS = 5, /**< no_results (no_results). */
    HGW_NOT_RUN_REASON_NO_TIMETABLE = 6, /**< no_timetable (no_timetable). */
    HGW_NOT_RUN_REASON_NO_USE_RECORDS = 7 /**< no_use_records (no_use_records). */
};

/** Values of format (format). */
enum {
    HGW_FORMAT_TEXT = 1, /**< text (text). */
    HGW_FORMAT_HTML = 2 /**< html (html). */
};

/* clang-format on */

#endif
