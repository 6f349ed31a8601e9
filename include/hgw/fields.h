/** @file fields.h  Pinned numbers of types, fields, enumerations and values.  Generated from src/model; do not
 *  edit.  A field is type << 16 | ordinal.  Provisional numbers may still change: see HGW_TRAIT_PROVISIONAL. */
#ifndef HGW_FIELDS_H
#define HGW_FIELDS_H

/* clang-format off */

/** The types of record. */
enum {
    HGW_T_DOSSIER = 1, /**< dossier: One file with everything about a group in a school year: goals, needs, approaches, weeks and talks together (S12).  Since 0.1. */
    HGW_T_TEAM = 2, /**< team: What the team decides once for all its plans: base approach, agreements, limits and what it does not write down (S52, S140).  Since 0.1. */
    HGW_T_CALENDAR = 3, /**< kalender: The school years, holidays and periods of a region: one file for all classes (S67).  Since 0.1. */
    HGW_T_FINDINGS = 4, /**< bevindingen: What a check gives back: what goes well, what needs attention and what could not be looked at; never a score.  Since 0.1. */
    HGW_T_LOAD_OPTIONS = 5, /**< opties bij lezen: Limits for a file from outside, so that one that is too large or broken holds nobody up.  Since 0.1. */
    HGW_T_SAVE_OPTIONS = 6, /**< opties bij schrijven: Gives a file the shape its reader needs, be it a person or a program.  Since 0.1. */
    HGW_T_CHECK_OPTIONS = 7, /**< opties bij controleren: Lets a program choose how many findings the reader sees at once.  Since 0.1. */
    HGW_T_RENDER_OPTIONS = 8, /**< opties bij weergeven: Lets a program choose whether somebody reads on screen, prints or mails.  Since 0.1. */
    HGW_T_SCHOOL = 10, /**< school: A team, a dossier and a holiday calendar belong to a school, which is named once, here (S3).  Since 0.1. */
    HGW_T_BOARD = 11, /**< bestuur: Extra support, and agreements at board level, need somebody who stands behind them (S4, S58).  Since 0.1. */
    HGW_T_PARTNERSHIP = 12, /**< samenwerkingsverband: The schools of an area agree on what each can do itself; beyond that, extra support begins (S4).  Since 0.1. */
    HGW_T_SECTION = 13, /**< bouw: Each section of the school works out how to show its plans; young children need something other than grade 8 (S54).  Since 0.1. */
    HGW_T_STAFF = 14, /**< medewerker: Goals, approaches and agreements belong to somebody who acts; without a name nobody does (S55, S57).  Since 0.1. */
    HGW_T_SUBJECT = 15, /**< vak: Goals, subgroups and plans apply per subject; start with one, and the rest will follow (S66, S110).  Since 0.1. */
    HGW_T_SCHOOL_GROUP = 16, /**< groep: The class that a plan is about; it may be a combination class of several grades (S64).  Since 0.1. */
    HGW_T_PUPIL = 17, /**< leerling: Everything turns on what this child needs to reach a goal; every child belongs somewhere (S10, S15).  Since 0.1. */
    HGW_T_GUARDIAN = 18, /**< ouder of verzorger: Parents know things the school does not, and need support themselves (S6, S17, S24).  Since 0.1. */
    HGW_T_SUBGROUP = 19, /**< subgroep: Children with similar needs are taught together, for one subject and one period; after that it may change (S78).  Since 0.1. */
    HGW_T_FACTOR = 20, /**< factor: What helps or hinders in reaching a goal; what helps is used, what hinders is dealt with (S18, S120).  Since 0.1. */
    HGW_T_OUTCOME_TARGET = 21, /**< opbrengst: Know which soup you want to make: what you want to have reached by the middle and the end of the year (S152, S158).  Since 0.1. */
    HGW_T_GOAL = 22, /**< doel: What children learn in a period: where everything a teacher does and evaluates begins (S89).  Since 0.1. */
    HGW_T_NEED = 23, /**< onderwijsbehoefte: What a child or group needs to reach a goal, put as something others can do (S15).  Since 0.1. */
    HGW_T_SUPPORT_NEED = 24, /**< ondersteuningsbehoefte: What a teacher or parent needs in order to do what the child needs (S17).  Since 0.1. */
    HGW_T_APPROACH = 25, /**< aanpak: What the teacher does to reach the goals: acting and organising, not a list of materials (S97, S98).  Since 0.1. */
    HGW_T_DEVIATION = 26, /**< afwijking: Only what differs from the base approach belongs in a plan; the rest is written down elsewhere (S115, S164).  Since 0.1. */
    HGW_T_TOOLBOX = 27, /**< gereedschapskist: For each goal, what a child can reach for when stuck; teacher and children fill it together (S81).  Since 0.1. */
    HGW_T_TOOL = 28, /**< gereedschap: One thing that gets a child going again without waiting for the teacher (S81).  Since 0.1. */
    HGW_T_METHOD_REF = 29, /**< verwijzing naar de methode: Refer instead of copying: it saves the teacher work and stays correct (S165, S166).  Since 0.1. */
    HGW_T_PLAN = 30, /**< plan: Goals and what is extra for a period, small enough to be used and discussed (S46, S146).  Since 0.1. */
    HGW_T_PLAN_ITEM = 31, /**< eigen onderdeel: Something a school has in its own form and this model does not know (S51).  Since 0.1. */
    HGW_T_OPP = 32, /**< ontwikkelingsperspectief: The legal plan for a child with extra support: where it is heading and what that takes.  Since 0.1. */
    HGW_T_WEEK_PLAN = 33, /**< weekplanning: What happens this week, for whom and towards which goal: the document a teacher really works with (S77, S80).  Since 0.1. */
    HGW_T_SLOT = 34, /**< lesmoment: One stretch of the day: who works on what, and with whom; this is where responding to needs becomes visible (S61).  Since 0.1. */
    HGW_T_DAY_EVAL = 35, /**< dagevaluatie: How it went, in a mark or a line; anything more would turn into a form again (S86, S87).  Since 0.1. */
    HGW_T_CHOICE = 36, /**< keuze van de leerling: What a child decided for itself, about when, what or how; it makes the child a co-owner (S73, S74).  Since 0.1. */
    HGW_T_GROUP_OVERVIEW = 37, /**< groepsoverzicht: A view of the group: who resembles whom in what they need (S45).  Since 0.1. */
    HGW_T_OVERVIEW_ROW = 38, /**< rij van het overzicht: What the teacher wants to know about one child in order to group it with others (S45, S47).  Since 0.1. */
    HGW_T_EVIDENCE = 39, /**< gegeven: Something that shows how a goal is coming along; taste the soup in between as well (S154).  Since 0.1. */
    HGW_T_EVALUATION = 40, /**< evaluatie: Just before the vacation: which goals were reached, and what that means for the next period (S82).  Since 0.1. */
    HGW_T_GOAL_RESULT = 41, /**< uitkomst van een doel: Whether a goal was reached, and by how many children; not by whom (S82).  Since 0.1. */
    HGW_T_GOAL_ANALYSIS = 42, /**< factoranalyse: Why a goal was or was not reached; there is something to learn from success too (S120).  Since 0.1. */
    HGW_T_ADJUSTMENT = 43, /**< bijstelling: What changes after the tasting: add water or salt (S155).  Since 0.1. */
    HGW_T_PORTFOLIO_ITEM = 44, /**< portfoliostuk: Visible proof of growth that the child chooses and takes along over the years (S128).  Since 0.1. */
    HGW_T_USE_RECORD = 45, /**< gebruik: Whether a plan was looked at during its period; if not, it is a paper tiger (S28, S169).  Since 0.1. */
    HGW_T_CONVERSATION = 46, /**< gesprek: A talk with a child, parent or colleague that yields something: goals, needs, agreements (S19, S22).  Since 0.1. */
    HGW_T_TALK_ANSWER = 47, /**< vraag en antwoord: One question with its answer, word for word, and who said it (S127).  Since 0.1. */
    HGW_T_CLASS_DISCUSSION = 48, /**< klassengesprek: The teacher puts a plan, a week or goals to the class and asks for tips (S103, S108).  Since 0.1. */
    HGW_T_TIP = 49, /**< tip: Advice from a child or parent; whoever gives a tip gets an answer (S108, S124).  Since 0.1. */
    HGW_T_AGREEMENT = 50, /**< afspraak: Who does what by when; we do what we say (S20).  Since 0.1. */
    HGW_T_PARENT_ACTIVITY = 51, /**< ouderactiviteit: What parents do with their child towards a goal, such as baking biscuits and weighing the ingredients (S133, S134).  Since 0.1. */
    HGW_T_PRESENTATION = 52, /**< presentatie: Parents and children show what they did, with a film clip and of course the biscuits (S135).  Since 0.1. */
    HGW_T_TEACHING_METHOD = 53, /**< methode: The textbook series that plans refer to; what it says need not be copied by anyone (S165).  Since 0.1. */
    HGW_T_METHOD_UNIT = 54, /**< onderdeel van de methode: A block or lesson that often comes back, described once (S166).  Since 0.1. */
    HGW_T_BASE_APPROACH = 55, /**< basisaanpak: The strong base that every child gets; plans name only what is extra (S115, S164).  Since 0.1. */
    HGW_T_ARRANGEMENT = 56, /**< arrangement: The offer for a level, worked out by the team for teachers to choose from.  Since 0.1. */
    HGW_T_INSTRUMENT = 57, /**< instrument: A test or list, described once, so that results can be compared (S153, S154).  Since 0.1. */
    HGW_T_FORM_TEMPLATE = 58, /**< formulier: A form is an aid; the team says what it is for and for whom, and stops when it does not help (S34, S37, S39).  Since 0.1. */
    HGW_T_FORM_FIELD = 59, /**< veld van een formulier: Every field costs time; without a reason it does not belong there (S44).  Since 0.1. */
    HGW_T_MUST_ELEMENT = 60, /**< dit moet: A part that the team decided every plan is to have, with the date and the basis (S52, S53).  Since 0.1. */
    HGW_T_TEAM_AGREEMENT = 61, /**< teamafspraak: What the team decided to do and, no less important, what it no longer writes down (S140).  Since 0.1. */
    HGW_T_THRESHOLD = 62, /**< grenswaarde: The team itself sets the limit of a check, so that it suits the school (S2).  Since 0.1. */
    HGW_T_CHECK_SETTING = 63, /**< instelling van een controle: What does not contribute may be switched off or discussed; the reason is kept with it (S42).  Since 0.1. */
    HGW_T_PILOT = 64, /**< proeftuin: A small trial with a question, before the whole team adopts something (S63, S141).  Since 0.1. */
    HGW_T_SCHOOL_HOURS = 65, /**< schooltijden: How much time there is in a day, so that a week plan can fit.  Since 0.1. */
    HGW_T_SCHOOL_YEAR = 66, /**< schooljaar: The year between two summer holidays, with its five periods (S68).  Since 0.1. */
    HGW_T_HOLIDAY = 67, /**< vakantie: Children and teachers experience vacations as natural boundaries in the year (S68).  Since 0.1. */
    HGW_T_PERIOD = 68, /**< periode: A stretch of school time with its own goals, after which you look back (S67, S82).  Since 0.1. */
    HGW_T_BLOCK = 69, /**< blok: A part of the textbook for one subject, with its own test and its own boundaries (S111, S148).  Since 0.1. */
    HGW_T_MEASURE_MOMENT = 70, /**< meetmoment: Mid-year and the end of the year: the moments to taste whether the soup is ready (S153).  Since 0.1. */
    HGW_T_FREE_DAY = 71, /**< vrije dag: A training day or a day off: no lesson can be planned then.  Since 0.1. */
    HGW_T_FINDING = 72, /**< bevinding: One remark with its reason, its place and a way forward; the teacher decides what to do with it.  Since 0.1. */
    HGW_T_PLACE = 73, /**< plaats: A record that a finding is about, so that a screen can jump to it.  Since 0.1. */
    HGW_T_FINDING_ARG = 74, /**< gegeven in de zin: One value that was filled in, independent of language.  Since 0.1. */
    HGW_T_NOT_RUN = 75, /**< niet bekeken: A check that could not run, and why; it takes the doubt out of silence.  Since 0.1. */
    HGW_T_REGION = 76, /**< vakantieregio: A part of the country with holiday dates of its own; which there are is data, not code.  Since 0.1. */
    HGW_T_HOLIDAY_RULE = 77, /**< soort vakantie van een land: What to expect of a holiday in a country, so that a slip is noticed.  Since 0.1. */
    HGW_T_HOLIDAY_NAME = 78, /**< naam van een vakantie: A summary that must match as a whole: the last day before a holiday is no holiday.  Since 0.1. */
    HGW_T_PUBLIC_HOLIDAY = 79, /**< feestdag: A day without school that returns each year, fixed or with Easter.  Since 0.1. */
    HGW_T_MEASURE_WINDOW = 80, /**< toetsvenster: When outcomes are measured in each school year, and with whom (S153).  Since 0.1. */
    HGW_T_SCHOOL_WEEK = 81, /**< schoolweek: A week of a period with the school days that are left of it.  Since 0.1. */
    HGW_T_GRADE_DAYS = 82, /**< schooldagen van een leerjaar: The youngest are sometimes off for an afternoon; then less fits into their week.  Since 0.1. */
    HGW_T_IMPORT_NOTE = 83, /**< opmerking bij het inlezen: What a file held that did not simply find a place here.  Since 0.1. */
    HGW_T_CALENDAR_OPTIONS = 84, /**< opties voor de kalender: Which year of which region is worked out.  Since 0.1. */
    HGW_T_IMPORT_OPTIONS = 85, /**< opties bij inlezen: How a foreign file is read.  Since 0.1. */
    HGW_T_EXPORT_OPTIONS = 86, /**< opties bij wegschrijven: What enters a calendar; without options no name and no kind of talk.  Since 0.1. */
    HGW_T_ROSTER = 87, /**< leerlingenlijst: The classes of a school year with their pupils: it tells a new school year who is where.  Since 0.1. */
    HGW_T_NEXT_OPTIONS = 88, /**< opties voor de volgende periode: Which period ends, and for which class the draft is.  Since 0.1. */
    HGW_T_DECISION = 89, /**< te besluiten: An open choice on the way to the next period: people decide, not the program (S12, S112).  Since 0.1. */
    HGW_T_CATALOGUE = 90, /**< controles: The checks in plain words, with this team's thresholds, so that nobody does a thing because it must be done (S41).  Since 0.1. */
    HGW_T_CHECK_ENTRY = 91, /**< controle: One check explained: what it looks at, when it speaks, why, and how to switch it off (S42).  Since 0.1. */
    HGW_T_LOOKED_AT = 92, /**< veld waar een controle naar kijkt: Lets a school see which data a check uses, and which it does not.  Since 0.1. */
    HGW_T_CHECK_LIMIT = 93, /**< grenswaarde van een controle: Where the line is, where the library draws it, and how far a team may move it.  Since 0.1. */
    HGW_T_COVERAGE = 94, /**< de zeven uitgangspunten: What is there for each principle and what is open; never a score, rank or colour that sums it up (S27).  Since 0.1. */
    HGW_T_PRINCIPLE_COVERAGE = 95, /**< uitgangspunt in beeld: What can be seen of one principle, and which questions are open.  Since 0.1. */
    HGW_T_COVERAGE_EVIDENCE = 96, /**< wat er te zien is: One kind of records that serve a principle: how many, since when, and where they stand.  Since 0.1. */
    HGW_T_COVERAGE_OPTIONS = 97, /**< opties bij de zeven uitgangspunten: Chooses what is looked at: one plan, one period, or the whole year.  Since 0.1. */
    HGW_T_RESULTS = 98, /**< uitkomsten van een evaluatie: What an evaluation gives back: for each outcome and goal a verdict with reason, certainty and what it rests on; about goal and approach, not about the child.  Since 0.1. */
    HGW_T_AIM_RESULT = 99, /**< uitkomst bij een opbrengst of doel: One outcome or goal: for whom it is on course or reached, and what made the difference (S120, S156).  Since 0.1. */
    HGW_T_PUPIL_RESULT = 100, /**< uitkomst van een leerling: One child with one outcome or goal: verdict, chance, reason, and the teacher's own verdict beside it.  Since 0.1. */
    HGW_T_SERIES_RESULT = 101, /**< uitkomst van een reeks metingen: What the measurements with one instrument say: where the line leads, how surely, and what is needed.  Since 0.1. */
    HGW_T_GROUP_RESULT = 102, /**< uitkomst van de groep: The group with one outcome or goal: how many make it, how surely, and growth beside that of the norm; never to rank people.  Since 0.1. */
    HGW_T_APPROACH_RESULT = 103, /**< aanpak die liep: An approach for this goal, in this period or an earlier one, with what can be said of it.  Since 0.1. */
    HGW_T_FACTOR_RESULT = 104, /**< factor bij de uitkomst: What helped or hindered, and whether the goal was reached; there is something to learn from success too (S120).  Since 0.1. */
    HGW_T_ADJUSTMENT_RESULT = 105, /**< bijstelling onderweg: What changed on the way in goal or approach (S112, S155).  Since 0.1. */
    HGW_T_RESULT_SETTING = 106, /**< instelling: One number that was computed with, so that a result can be worked out again.  Since 0.1. */
    HGW_T_LEFT_OUT = 107, /**< niet beoordeeld: A child or goal of which nothing is said, with the reason.  Since 0.1. */
    HGW_T_EVALUATE_OPTIONS = 108, /**< opties bij evalueren: Chooses in between or at the end, weeks of teaching or of the calendar, and the limits of the verdict.  Since 0.1. */
    HGW_T_TEACHER_VERDICT = 109, /**< eigen oordeel: What the teacher thinks, beside what was computed; neither overwrites the other.  Since 0.1. */
    HGW_T_MOMENT_NORM = 110, /**< norm bij een moment: What the norm group reached at this moment, so that growth can be set beside expected growth.  Since 0.1. */
    HGW_T_LEVEL_BOUND = 111, /**< ondergrens van een niveau: The lowest score of a level, as the norm table gives it.  Since 0.1. */
    HGW_T_SCALE_STEP = 112 /**< stap: One step of a list or rubric; their order in the list is from low to high.  Since 0.1. */
};

/** Fields of school (school). */
enum {
    HGW_SCHOOL_ID = 0x000A0001, /**< text: Fixed key (school): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_SCHOOL_NAME = 0x000A0002, /**< text: Heads every page, so that parents and substitutes see which school it comes from.  Since 0.1. */
    HGW_SCHOOL_PLACE = 0x000A0003, /**< text: Tells apart two schools of one board that share a name.  Since 0.1. */
    HGW_SCHOOL_REGION = 0x000A0004, /**< text: Decides which holidays apply, and so the five periods from vacation to vacation (S68).  Since 0.1. */
    HGW_SCHOOL_BOARD = 0x000A0005, /**< reference to board: Anyone applying for extra support sees here which board to turn to (S4).  Since 0.1. */
    HGW_SCHOOL_PARTNERSHIP = 0x000A0006 /**< reference to partnership: The partnership says what counts as basic support and where extra support begins (S4).  Since 0.1. */
};

/** Fields of board (bestuur). */
enum {
    HGW_BOARD_ID = 0x000B0001, /**< text: Fixed key (board): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_BOARD_NAME = 0x000B0002 /**< text: What the support coordinator calls the board in an application or an agreement.  Since 0.1. */
};

/** Fields of partnership (samenwerkingsverband). */
enum {
    HGW_PARTNERSHIP_ID = 0x000C0001, /**< text: Fixed key (partnership): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_PARTNERSHIP_NAME = 0x000C0002, /**< text: Lets the support coordinator find the right desk again.  Since 0.1. */
    HGW_PARTNERSHIP_BASIC_SUPPORT = 0x000C0003, /**< text: Teachers read here what the school itself offers, before anyone asks for extra support (S3, S172).  Since 0.1. */
    HGW_PARTNERSHIP_BOARDS = 0x000C0004 /**< list of references to board: Shows which boards share the agreements, also when a child changes schools (S5).  Since 0.1. */
};

/** Fields of section (bouw). */
enum {
    HGW_SECTION_ID = 0x000D0001, /**< text: Fixed key (section): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_SECTION_NAME = 0x000D0002, /**< text: The name the team itself uses, on overviews and in agreements.  Since 0.1. */
    HGW_SECTION_KIND = 0x000D0003, /**< enum section_kind: Lets sections of different schools be compared, whatever they are called.  Since 0.1. */
    HGW_SECTION_GRADES = 0x000D0004, /**< list of ints 1 to 8: Says which grades belong to it, so that the right base approach is found (S115).  Since 0.1. */
    HGW_SECTION_SCHOOL = 0x000D0005 /**< reference to school: Keeps the sections of a team with two sites apart.  Since 0.1. */
};

/** Fields of staff (medewerker). */
enum {
    HGW_STAFF_ID = 0x000E0001, /**< text: Fixed key (staff): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_STAFF_NAME = 0x000E0002, /**< text: Substitutes and parents see whom they can ask.  Since 0.1. */
    HGW_STAFF_ROLE = 0x000E0003, /**< enum staff_role: A course conversation takes a teacher, the support coordinator and management; the role shows who is missing (S13, S116).  Since 0.1. */
    HGW_STAFF_FREED_MINUTES = 0x000E0004 /**< int 0 to 100000: A teacher who is freed for half an hour a month can use it to tell parents, in the parents' room, what the children will learn (S130).  Since 0.1. */
};

/** Fields of subject (vak). */
enum {
    HGW_SUBJECT_ID = 0x000F0001, /**< text: Fixed key (subject): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_SUBJECT_CODE = 0x000F0002, /**< text: Lets school software recognise the subject, whatever the school calls it.  Since 0.1. */
    HGW_SUBJECT_NAME = 0x000F0003 /**< text: The name that children and parents use: arithmetic, reading, spelling (S66).  Since 0.1. */
};

/** Fields of school_group (groep). */
enum {
    HGW_SCHOOL_GROUP_ID = 0x00100001, /**< text: Fixed key (school group): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_SCHOOL_GROUP_NAME = 0x00100002, /**< text: The name used at school, 3/4/5 or 'the Dolphins', on the week plan and the sheet for parents.  Since 0.1. */
    HGW_SCHOOL_GROUP_GRADES = 0x00100003, /**< list of ints 1 to 8: In a combination class each grade has its own goals in the same week (S64).  Since 0.1. */
    HGW_SCHOOL_GROUP_TEACHERS = 0x00100004, /**< list of links to staff: Two teachers often share a class; parents and the support coordinator see whom to turn to.  Since 0.1. */
    HGW_SCHOOL_GROUP_SECTION = 0x00100005 /**< link to section: Points to the base approach, so that the plan need only name what is extra (S115).  Since 0.1. */
};

/** Fields of pupil (leerling). */
enum {
    HGW_PUPIL_ID = 0x00110001, /**< text: Fixed key (pupil): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_PUPIL_GIVEN_NAME = 0x00110002, /**< text: The name on the week plan and in the toolbox, so that the child and a substitute recognise it.  Since 0.1. */
    HGW_PUPIL_SURNAME = 0x00110003, /**< text: Tells apart two children with the same given name, for those who may know.  Since 0.1. */
    HGW_PUPIL_GRADE = 0x00110004, /**< int 1 to 8: In a combination class the grade decides which goals are this child's (S64).  Since 0.1. */
    HGW_PUPIL_SCHOOL_GROUP = 0x00110005, /**< reference to school_group: Says which class the child is in, when a dossier has more than one.  Since 0.1. */
    HGW_PUPIL_GUARDIANS = 0x00110006, /**< list of references to guardian: The people the school talks to about this child, even if there are four of them (S17).  Since 0.1. */
    HGW_PUPIL_ENROLLED_ON = 0x00110007, /**< date: A child who joins halfway through the year had no start conversation and no first test; this shows that nobody neglected it (S24).  Since 0.1. */
    HGW_PUPIL_SUPPORT_KIND = 0x00110008, /**< enum support_kind: Extra support brings legal rules, such as the development perspective (S4).  Since 0.1. */
    HGW_PUPIL_SUPPORT_SINCE = 0x00110009 /**< date: The term for the development perspective runs from this day.  Since 0.1. */
};

/** Fields of guardian (ouder of verzorger). */
enum {
    HGW_GUARDIAN_ID = 0x00120001, /**< text: Fixed key (guardian): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_GUARDIAN_NAME = 0x00120002 /**< text: Tells the teacher how to address the parent, and the team who was spoken to.  Since 0.1. */
};

/** Fields of subgroup (subgroep). */
enum {
    HGW_SUBGROUP_ID = 0x00130001, /**< text: Fixed key (subgroup): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_SUBGROUP_NAME = 0x00130002, /**< text: A plain name that the children recognise as theirs, without a label.  Since 0.1. */
    HGW_SUBGROUP_KIND = 0x00130003, /**< enum subgroup_kind: The base group follows the base approach; only a subgroup calls for something extra (S78).  Since 0.1. */
    HGW_SUBGROUP_LEVEL = 0x00130004, /**< enum subgroup_level: Says which offer the teacher prepares; it is no verdict on a child and is not shown to the class.  Since 0.1. */
    HGW_SUBGROUP_SUBJECT = 0x00130005, /**< link to subject: A child may get extra help with reading and be ahead in arithmetic.  Since 0.1. */
    HGW_SUBGROUP_PERIOD = 0x00130006, /**< link to period or block: A subgroup lasts for a period, so that nobody is stuck in it for years.  Since 0.1. */
    HGW_SUBGROUP_PUPILS = 0x00130007, /**< list of references to pupil: The substitute sees who comes to the instruction table (S83).  Since 0.1. */
    HGW_SUBGROUP_GRADES = 0x00130008, /**< list of ints 1 to 8: A whole grade of a combination class need not be listed child by child (S64).  Since 0.1. */
    HGW_SUBGROUP_RATIONALE = 0x00130009, /**< text: Explains which shared need brings these children together (S11).  Since 0.1. */
    HGW_SUBGROUP_SUPERSEDES = 0x0013000A /**< link to subgroup: The subgroup of the period before, so that it shows who joined (S12).  Since 0.1. */
};

/** Fields of roster (leerlingenlijst). */
enum {
    HGW_ROSTER_ID = 0x00570001, /**< text: Fixed key (roster): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_ROSTER_TITLE = 0x00570002, /**< text: Lets a school that has two rosters choose the right one.  Since 0.1. */
    HGW_ROSTER_SCHOOL_YEAR = 0x00570003, /**< link to school_year: The school year for which these classes hold.  Since 0.1. */
    HGW_ROSTER_SCHOOL_GROUPS = 0x00570004, /**< list of records school_group: The classes of that year, combination classes too (S64).  Since 0.1. */
    HGW_ROSTER_GUARDIANS = 0x00570005, /**< list of records guardian: Who belongs to a child, to talk with (S19).  Since 0.1. */
    HGW_ROSTER_PUPILS = 0x00570006 /**< list of records pupil: The pupils with the ids of last year, so that their history goes along (S5).  Since 0.1. */
};

/** Fields of dossier (dossier). */
enum {
    HGW_DOSSIER_ID = 0x00010001, /**< text: Fixed key (dossier): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_DOSSIER_TITLE = 0x00010002, /**< text: Lets the teacher pick out this file among others.  Since 0.1. */
    HGW_DOSSIER_LEVEL = 0x00010003, /**< enum level: The principles apply to pupil, group and school; the level says whom this dossier is about (S3).  Since 0.1. */
    HGW_DOSSIER_SUPPORT_KIND = 0x00010004, /**< enum support_kind: Extra support has other terms and other readers than basic support; this says which of the two it is (S4).  Since 0.1. */
    HGW_DOSSIER_SCHOOL_YEAR = 0x00010005, /**< link to school_year: Points to the calendar, so that 'before the Christmas holiday' becomes a date (S67).  Since 0.1. */
    HGW_DOSSIER_SCHOOL = 0x00010006, /**< link to school: Points to the school in the team file, with its region and its agreements.  Since 0.1. */
    HGW_DOSSIER_SCHOOL_GROUPS = 0x00010007, /**< list of records school_group: The class or classes of this dossier, so that a substitute can see it is the right file.  Since 0.1. */
    HGW_DOSSIER_PUPILS = 0x00010008, /**< list of records pupil: Who is in the class; whatever belongs to a child refers to this list (S10).  Since 0.1. */
    HGW_DOSSIER_GUARDIANS = 0x00010009, /**< list of records guardian: The people with whom talks are held and agreements made (S19).  Since 0.1. */
    HGW_DOSSIER_SUBGROUPS = 0x0001000A, /**< list of records subgroup: The base group and the subgroups for which the week plan names goals (S78).  Since 0.1. */
    HGW_DOSSIER_FACTORS = 0x0001000B, /**< list of records factor: What helps and what hinders; whatever helps is there to be used (S18).  Since 0.1. */
    HGW_DOSSIER_OUTCOME_TARGETS = 0x0001000C, /**< list of records outcome_target: The dot on the horizon: what the teacher wants to have reached by the middle and the end of the year (S158, S159).  Since 0.1. */
    HGW_DOSSIER_GOALS = 0x0001000D, /**< list of records goal: Without goals there is no direction and nothing to evaluate (S89).  Since 0.1. */
    HGW_DOSSIER_NEEDS = 0x0001000E, /**< list of records need: What children need to reach the goals; the heart of responding to children (S15).  Since 0.1. */
    HGW_DOSSIER_SUPPORT_NEEDS = 0x0001000F, /**< list of records support_need: What teachers and parents need themselves, so that somebody gives them an answer (S17).  Since 0.1. */
    HGW_DOSSIER_APPROACHES = 0x00010010, /**< list of records approach: What the teacher does in addition; the second main part of a plan (S96).  Since 0.1. */
    HGW_DOSSIER_TOOLBOXES = 0x00010011, /**< list of records toolbox: Teacher and children fill in how a goal can be reached (S81).  Since 0.1. */
    HGW_DOSSIER_PLANS = 0x00010012, /**< list of records plan: Small plans for each period instead of two large ones a year (S145, S146).  Since 0.1. */
    HGW_DOSSIER_OPPS = 0x00010013, /**< list of records opp: The legal plan for children with extra support, and for nobody else.  Since 0.1. */
    HGW_DOSSIER_WEEK_PLANS = 0x00010014, /**< list of records week_plan: The main working document: it shows whether teaching responds to what children need (S61, S80).  Since 0.1. */
    HGW_DOSSIER_GROUP_OVERVIEWS = 0x00010015, /**< list of records group_overview: A view of the group: similarities and differences side by side (S45).  Since 0.1. */
    HGW_DOSSIER_CONVERSATIONS = 0x00010016, /**< list of records conversation: Who spoke with whom and what came of it, so that no voice is lost (S22, S24).  Since 0.1. */
    HGW_DOSSIER_CLASS_DISCUSSIONS = 0x00010017, /**< list of records class_discussion: Shows that plan and week were discussed with the children; that keeps the plan alive (S84, S123).  Since 0.1. */
    HGW_DOSSIER_TIPS = 0x00010018, /**< list of records tip: What children and parents advise the teacher, with the answer they got (S108, S124).  Since 0.1. */
    HGW_DOSSIER_AGREEMENTS = 0x00010019, /**< list of records agreement: Who does what by when, so that people do what they said (S20).  Since 0.1. */
    HGW_DOSSIER_PARENT_ACTIVITIES = 0x0001001A, /**< list of records parent_activity: What parents do with their child at home; it makes involvement concrete (S7, S133).  Since 0.1. */
    HGW_DOSSIER_PRESENTATIONS = 0x0001001B, /**< list of records presentation: Parents and children show what they did together (S135).  Since 0.1. */
    HGW_DOSSIER_CHOICES = 0x0001001C, /**< list of records choice: What children decided for themselves; it makes them co-owners (S73, S74).  Since 0.1. */
    HGW_DOSSIER_EVIDENCE = 0x0001001D, /**< list of records evidence: Signs that a goal is coming closer: a test, an observation, a talk, a piece of work (S154).  Since 0.1. */
    HGW_DOSSIER_EVALUATIONS = 0x0001001E, /**< list of records evaluation: At the end of each period: which goals were reached and which were not (S82).  Since 0.1. */
    HGW_DOSSIER_GOAL_ANALYSES = 0x0001001F, /**< list of records goal_analysis: Why a goal was or was not reached, to be used next time (S120).  Since 0.1. */
    HGW_DOSSIER_ADJUSTMENTS = 0x00010020, /**< list of records adjustment: What changes after an evaluation; otherwise the tasting was for nothing (S112, S155).  Since 0.1. */
    HGW_DOSSIER_PORTFOLIO_ITEMS = 0x00010021, /**< list of records portfolio_item: Work in which a child shows its own growth over the years (S128).  Since 0.1. */
    HGW_DOSSIER_USE_RECORDS = 0x00010022, /**< list of records use_record: Whether a plan is still looked at, or has disappeared into a drawer (S29, S56).  Since 0.1. */
    HGW_DOSSIER_DECISIONS = 0x00010023, /**< list of records decision: What a person must choose for the next period; the program fills in nothing (S12).  Since 0.1. */
    HGW_DOSSIER_SUPERSEDES = 0x00010024, /**< link to dossier: The dossier of last year, so that history can still be read (S5).  Since 0.1. */
    HGW_DOSSIER_WITHHELD = 0x00010025, /**< list of enum privacy: The privacy classes that were left out of this file, so that nobody takes what is withheld for missing.  Since 0.1. */
    HGW_DOSSIER_TEACHER_VERDICTS = 0x00010026 /**< list of records teacher_verdict: What the teacher decided beside what had been computed.  Since 0.1. */
};

/** Fields of factor (factor). */
enum {
    HGW_FACTOR_ID = 0x00140001, /**< text: Fixed key (factor): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_FACTOR_TEXT = 0x00140002, /**< text: What helps or hinders, in plain words, such as 'likes to work with others'.  Since 0.1. */
    HGW_FACTOR_KIND = 0x00140003, /**< enum factor_kind: A plan that names only hindrances leaves strengths unused (S18).  Since 0.1. */
    HGW_FACTOR_HOLDER = 0x00140004, /**< enum factor_holder: The group, the teacher, the team and the parents have strengths too, not only the child (S18).  Since 0.1. */
    HGW_FACTOR_INFLUENCEABLE = 0x00140005, /**< bool: The teacher chooses to work on what can be changed.  Since 0.1. */
    HGW_FACTOR_PUPILS = 0x00140006, /**< list of references to pupil: The children it concerns, so that the teacher sees whose strength can be used for a goal.  Since 0.1. */
    HGW_FACTOR_SUBGROUP = 0x00140007, /**< reference to subgroup: What holds for a whole subgroup need not be written down eight times (S50).  Since 0.1. */
    HGW_FACTOR_GOALS = 0x00140008, /**< list of references to goal: A factor counts for a particular goal; for another goal it may work the other way round (S120).  Since 0.1. */
    HGW_FACTOR_NOTED_ON = 0x00140009, /**< date: What got in the way last year may no longer be true.  Since 0.1. */
    HGW_FACTOR_CONVERSATION = 0x0014000A, /**< reference to conversation: Shows that the child or the parent said so themselves (S24).  Since 0.1. */
    HGW_FACTOR_SUPERSEDES = 0x0014000B /**< link to factor: The strength of last year that comes along, with what it helped then (S5, S18).  Since 0.1. */
};

/** Fields of outcome_target (opbrengst). */
enum {
    HGW_OUTCOME_TARGET_ID = 0x00150001, /**< text: Fixed key (outcome target): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_OUTCOME_TARGET_TEXT = 0x00150002, /**< text: The outcome in plain words, even when no test score can express it (S43).  Since 0.1. */
    HGW_OUTCOME_TARGET_MOMENT = 0x00150003, /**< link to measure_moment: Decides when the teacher compares this outcome with what was reached: in the middle or at the end of the year (S153).  Since 0.1. */
    HGW_OUTCOME_TARGET_SUBJECT = 0x00150004, /**< link to subject: Outcomes are agreed per subject, so that the goals of that subject can work towards them.  Since 0.1. */
    HGW_OUTCOME_TARGET_MEASURE = 0x00150005, /**< enum outcome_measure: Says how the outcome is measured, so that scores and levels are not mixed up.  Since 0.1. */
    HGW_OUTCOME_TARGET_SCORE = 0x00150006, /**< real: The skill score the group is working towards; the test score will be set beside it.  Since 0.1. */
    HGW_OUTCOME_TARGET_GRADING = 0x00150007, /**< text: The level the group is working towards, such as C or III, for those who do not use scores.  Since 0.1. */
    HGW_OUTCOME_TARGET_SHARE = 0x00150008, /**< real: How much of the group is to reach it, when it is not meant for every child.  Since 0.1. */
    HGW_OUTCOME_TARGET_INSTRUMENT = 0x00150009, /**< link to instrument: The test that measures it, so that scores can be compared.  Since 0.1. */
    HGW_OUTCOME_TARGET_SUBGROUPS = 0x0015000A, /**< list of references to subgroup: Lets the teacher set another outcome for a subgroup than for the base group.  Since 0.1. */
    HGW_OUTCOME_TARGET_GRADES = 0x0015000B, /**< list of ints 1 to 8: In a combination class each grade has its own bar to clear (S64).  Since 0.1. */
    HGW_OUTCOME_TARGET_PUPILS = 0x0015000C, /**< list of references to pupil: A child who follows a learning path of its own has an outcome of its own.  Since 0.1. */
    HGW_OUTCOME_TARGET_DUE_ON = 0x0015000D, /**< date: The school's own day of the test; without it the first school day of the measuring window counts.  Since 0.1. */
    HGW_OUTCOME_TARGET_START_ON = 0x0015000E, /**< date: Where the line to the target begins: after an adjustment a new one begins.  Since 0.1. */
    HGW_OUTCOME_TARGET_EXEMPT = 0x0015000F /**< list of references to pupil: Children for whom this outcome does not hold; they are named and not left out in silence.  Since 0.1. */
};

/** Fields of goal (doel). */
enum {
    HGW_GOAL_ID = 0x00160001, /**< text: Fixed key (goal): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_GOAL_TEXT = 0x00160002, /**< text: What will be learned, in words that teacher, child and parent understand (S65).  Since 0.1. */
    HGW_GOAL_SCOPE = 0x00160003, /**< enum goal_scope: A goal of the group, of a subgroup, of a child, or of parent and child each calls for a different talk (S125, S133).  Since 0.1. */
    HGW_GOAL_CRUCIAL = 0x00160004, /**< bool: Other goals build on a crucial one, so it is the first to get time (S71).  Since 0.1. */
    HGW_GOAL_SUBJECT = 0x00160005, /**< link to subject: Says which subject the goal belongs to, and so which lessons of the week (S66).  Since 0.1. */
    HGW_GOAL_PERIOD = 0x00160006, /**< link to period or block: Seven weeks is a stretch that everyone can keep in view; when they are over, you look back (S67, S82).  Since 0.1. */
    HGW_GOAL_SUBGROUPS = 0x00160007, /**< list of references to subgroup: Lets the week show whom the goal is for, in the base group or in a subgroup (S78).  Since 0.1. */
    HGW_GOAL_GRADES = 0x00160008, /**< list of ints 1 to 8: In a combination class a goal often applies to one grade (S64).  Since 0.1. */
    HGW_GOAL_PUPILS = 0x00160009, /**< list of references to pupil: A goal of one's own belongs to a child, who has a say in it (S125).  Since 0.1. */
    HGW_GOAL_EXAMPLE_TASK = 0x0016000A, /**< text: One task such as 91 – 54 tells a child, a parent or a substitute more than a sentence does (S71).  Since 0.1. */
    HGW_GOAL_CRITERION = 0x0016000B, /**< text: Agreed beforehand what counts as reached, so that children can see for themselves whether they are there.  Since 0.1. */
    HGW_GOAL_METHOD_REFS = 0x0016000C, /**< list of records method_ref: Points to block, lesson and page instead of copying the textbook (S165, S166).  Since 0.1. */
    HGW_GOAL_PLANNED_EVIDENCE = 0x0016000D, /**< list of enum evidence_kind: Decided beforehand how to taste in between: a test, an observation or a talk (S154).  Since 0.1. */
    HGW_GOAL_MADE_ON = 0x0016000E, /**< date: The day the goal was chosen; from then on it can be followed (S149).  Since 0.1. */
    HGW_GOAL_TARGET_DATE = 0x0016000F, /**< date: The day on which teacher and children see whether it worked, just before the vacation (S82).  Since 0.1. */
    HGW_GOAL_PREREQUISITES = 0x00160010, /**< list of references to goal: What has to work first, such as the times tables; found out together with the children (S72).  Since 0.1. */
    HGW_GOAL_OUTCOMES = 0x00160011, /**< list of references to outcome_target: Shows whether the small goals lead to the dot on the horizon (S156).  Since 0.1. */
    HGW_GOAL_ON_WALL = 0x00160012, /**< bool: A target goal on the wall belongs to the whole class (S121).  Since 0.1. */
    HGW_GOAL_AUTHORS = 0x00160013, /**< list of links to staff: Teachers word goals together with the support coordinator; this shows who stands behind them (S65).  Since 0.1. */
    HGW_GOAL_WITH_PUPILS = 0x00160014, /**< bool: Whether children helped to think it up; if so, they are co-owners (S72, S73).  Since 0.1. */
    HGW_GOAL_CONVERSATION = 0x00160015, /**< reference to conversation: The talk in which the goal was chosen, so that the child's own voice can be found again (S125).  Since 0.1. */
    HGW_GOAL_RATIONALE = 0x00160016, /**< text: Explains to colleagues and parents why this goal, of all goals, gets time now (S100).  Since 0.1. */
    HGW_GOAL_HOME_TIP = 0x00160017, /**< text: What any parent can do at home towards this goal (S132, S136).  Since 0.1. */
    HGW_GOAL_SUPERSEDES = 0x00160018, /**< link to goal: Connects it with the goal of the last period or year, so that nothing starts from scratch (S5, S12).  Since 0.1. */
    HGW_GOAL_INSTRUMENT = 0x00160019, /**< link to instrument: What measures whether it works, where that is done with a test or list.  Since 0.1. */
    HGW_GOAL_SCORE = 0x0016001A, /**< real: The score that counts as reached, in points of the instrument.  Since 0.1. */
    HGW_GOAL_GRADING = 0x0016001B /**< text: The level or step that counts as reached.  Since 0.1. */
};

/** Fields of need (onderwijsbehoefte). */
enum {
    HGW_NEED_ID = 0x00170001, /**< text: Fixed key (educational need): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_NEED_TEXT = 0x00170002, /**< text: The sentence stem completed, so concretely that somebody can do it tomorrow (S15).  Since 0.1. */
    HGW_NEED_CATEGORY = 0x00170003, /**< enum need_category: Stems such as 'instruction that' make a teacher think of more than materials.  Since 0.1. */
    HGW_NEED_DOMAIN = 0x00170004, /**< enum need_domain: Shows who can act on it, in lessons, in class or at home: learning, behaviour or upbringing (S15).  Since 0.1. */
    HGW_NEED_GOAL = 0x00170005, /**< reference to goal: A need without a goal is a wish; the goal says what it is for (S15).  Since 0.1. */
    HGW_NEED_SUBGROUP = 0x00170006, /**< reference to subgroup: Children with the same need can be helped together (S11).  Since 0.1. */
    HGW_NEED_PUPILS = 0x00170007, /**< list of references to pupil: Who has this need, so that the answer and the approach reach those children.  Since 0.1. */
    HGW_NEED_VOICED_BY = 0x00170008, /**< list of enum voice: Children and parents often know best what helps; here you can still see who said it (S70, S92).  Since 0.1. */
    HGW_NEED_VOICED_PUPILS = 0x00170009, /**< list of references to pupil: Which children said it themselves, when the need is shared by a whole subgroup (S70).  Since 0.1. */
    HGW_NEED_SINCE = 0x0017000A, /**< date: Makes a need stand out that has gone without an answer for a long time.  Since 0.1. */
    HGW_NEED_CONVERSATION = 0x0017000B, /**< reference to conversation: The talk with child or parent in which it was said (S69, S92).  Since 0.1. */
    HGW_NEED_ANSWER = 0x0017000C, /**< text: What is done about it, or why not now; those who speak up hear back (S19).  Since 0.1. */
    HGW_NEED_ANSWERED_ON = 0x0017000D, /**< date: The day on which the child or the parent got an answer (S19).  Since 0.1. */
    HGW_NEED_SUPERSEDES = 0x0017000E /**< link to need: The new teacher sees what was already known last year (S5, S26).  Since 0.1. */
};

/** Fields of support_need (ondersteuningsbehoefte). */
enum {
    HGW_SUPPORT_NEED_ID = 0x00180001, /**< text: Fixed key (support need): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_SUPPORT_NEED_TEXT = 0x00180002, /**< text: What is still missing, put so that management or the support coordinator can say yes or no (S17).  Since 0.1. */
    HGW_SUPPORT_NEED_WANTS = 0x00180003, /**< text: Begins with what the teacher or parent wants, not with what goes wrong (S18).  Since 0.1. */
    HGW_SUPPORT_NEED_ALREADY_DOES = 0x00180004, /**< text: Shows what is already being done; that shows appreciation and spares them well-meant advice (S18).  Since 0.1. */
    HGW_SUPPORT_NEED_CATEGORY = 0x00180005, /**< enum support_category: Knowledge, hands and time each call for a different answer.  Since 0.1. */
    HGW_SUPPORT_NEED_STAFF = 0x00180006, /**< link to staff: The colleague who asked, so that the answer reaches that person.  Since 0.1. */
    HGW_SUPPORT_NEED_GUARDIAN = 0x00180007, /**< reference to guardian: The parent who asked; parents need support too (S17).  Since 0.1. */
    HGW_SUPPORT_NEED_PUPILS = 0x00180008, /**< list of references to pupil: The children the question is about, so that the answer suits them.  Since 0.1. */
    HGW_SUPPORT_NEED_STATUS = 0x00180009, /**< enum support_status: Shows which questions are still open; we do what we say (S20).  Since 0.1. */
    HGW_SUPPORT_NEED_REASON = 0x0018000A, /**< text: A no with a reason is an answer too.  Since 0.1. */
    HGW_SUPPORT_NEED_ASKED_ON = 0x0018000B, /**< date: Shows how long somebody has been waiting for an answer.  Since 0.1. */
    HGW_SUPPORT_NEED_ANSWER = 0x0018000C, /**< text: What was promised: a visit to the class, half an hour, materials (S116, S130).  Since 0.1. */
    HGW_SUPPORT_NEED_ANSWERED_ON = 0x0018000D, /**< date: From this day on the colleague or parent is no longer waiting.  Since 0.1. */
    HGW_SUPPORT_NEED_CONVERSATION = 0x0018000E /**< reference to conversation: The course conversation or talk with parents in which the question came up (S116).  Since 0.1. */
};

/** Fields of decision (te besluiten). */
enum {
    HGW_DECISION_ID = 0x00590001, /**< text: Fixed key (decision to make): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_DECISION_KIND = 0x00590002, /**< enum decision_kind: Which choice there is.  Since 0.1. */
    HGW_DECISION_TEXT = 0x00590003, /**< text: The question in one sentence, to answer together.  Since 0.1. */
    HGW_DECISION_PERIOD = 0x00590004, /**< link to period or block: The period for which the choice is.  Since 0.1. */
    HGW_DECISION_GOAL = 0x00590005, /**< link to goal: The goal it is about, of this year or the last.  Since 0.1. */
    HGW_DECISION_NEED = 0x00590006, /**< link to need: The need it is about.  Since 0.1. */
    HGW_DECISION_SUBGROUP = 0x00590007, /**< link to subgroup: The subgroup it is about.  Since 0.1. */
    HGW_DECISION_PUPILS = 0x00590008, /**< list of links to pupil: The children it is about, to talk it over with them (S70).  Since 0.1. */
    HGW_DECISION_ADJUSTMENT = 0x00590009 /**< enum adjustment_direction: What was already chosen when looking back.  Since 0.1. */
};

/** Fields of approach (aanpak). */
enum {
    HGW_APPROACH_ID = 0x00190001, /**< text: Fixed key (approach): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_APPROACH_TEXT = 0x00190002, /**< text: How am I going to do it, in a sentence or two (S99).  Since 0.1. */
    HGW_APPROACH_KIND = 0x00190003, /**< enum approach_kind: Makes it show when a plan consists of materials only (S97, S98).  Since 0.1. */
    HGW_APPROACH_STAFF = 0x00190004, /**< link to staff: Who does it; without a name nobody does (S99).  Since 0.1. */
    HGW_APPROACH_ROLE = 0x00190005, /**< enum staff_role: When it is not yet settled who, this says at least whether it is the teacher or the assistant.  Since 0.1. */
    HGW_APPROACH_MINUTES_PER_WEEK = 0x00190006, /**< int 0 to 3000: Learning time is what counts; this shows whether the week has room for it (S99).  Since 0.1. */
    HGW_APPROACH_RATIONALE = 0x00190007, /**< text: The reasoning behind the offer, with which a teacher can explain the plan to the children (S100).  Since 0.1. */
    HGW_APPROACH_GOALS = 0x00190008, /**< list of references to goal: The goals it serves; an approach without a goal merely keeps people busy (S96).  Since 0.1. */
    HGW_APPROACH_NEEDS = 0x00190009, /**< list of references to need: The needs it answers; that is what responding to children means (S16).  Since 0.1. */
    HGW_APPROACH_STRENGTHS = 0x0019000A, /**< list of references to factor: The strengths that are put to use, not merely noted (S18).  Since 0.1. */
    HGW_APPROACH_SUBGROUP = 0x0019000B, /**< reference to subgroup: The subgroup that gets this extra, so that it ends up in that subgroup's slot of the week (S78).  Since 0.1. */
    HGW_APPROACH_PUPILS = 0x0019000C, /**< list of references to pupil: The children it is for, when it is not a whole subgroup.  Since 0.1. */
    HGW_APPROACH_BASE_APPROACH = 0x0019000D, /**< link to base_approach: Points to what everyone gets anyway, so that only the extra is written here (S115, S164).  Since 0.1. */
    HGW_APPROACH_METHOD_REFS = 0x0019000E, /**< list of records method_ref: The substitute finds block and lesson without anyone having copied them (S83, S166).  Since 0.1. */
    HGW_APPROACH_STARTED_ON = 0x0019000F, /**< date: It takes a few weeks before you can see whether something works.  Since 0.1. */
    HGW_APPROACH_SUPERSEDES = 0x00190010 /**< link to approach: Connects it with last period's approach: keep what works (S12, S25).  Since 0.1. */
};

/** Fields of deviation (afwijking). */
enum {
    HGW_DEVIATION_ID = 0x001A0001, /**< text: Fixed key (deviation): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_DEVIATION_TEXT = 0x001A0002, /**< text: The substitute reads in one sentence what is done differently for these children (S83).  Since 0.1. */
    HGW_DEVIATION_BASE_APPROACH = 0x001A0003, /**< link to base_approach: What it differs from, without copying that text (S164).  Since 0.1. */
    HGW_DEVIATION_APPROACH = 0x001A0004, /**< reference to approach: The approach that works out the extra, if there is one.  Since 0.1. */
    HGW_DEVIATION_SUBGROUP = 0x001A0005, /**< reference to subgroup: The subgroup with which the substitute does it differently.  Since 0.1. */
    HGW_DEVIATION_PUPILS = 0x001A0006 /**< list of references to pupil: The children with whom the substitute does it differently, when it is not a whole subgroup.  Since 0.1. */
};

/** Fields of toolbox (gereedschapskist). */
enum {
    HGW_TOOLBOX_ID = 0x001B0001, /**< text: Fixed key (toolbox): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_TOOLBOX_GOAL = 0x001B0002, /**< reference to goal: Every tool belongs to a goal, so that a child knows what it is for (S81).  Since 0.1. */
    HGW_TOOLBOX_TOOLS = 0x001B0003 /**< list of records tool: The strategies, helpers and examples a child can choose from.  Since 0.1. */
};

/** Fields of tool (gereedschap). */
enum {
    HGW_TOOL_ID = 0x001C0001, /**< text: Fixed key (tool): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_TOOL_TEXT = 0x001C0002, /**< text: What you do or take, in the words of the class.  Since 0.1. */
    HGW_TOOL_KIND = 0x001C0003, /**< enum tool_kind: A good toolbox also holds a strategy or a buddy, not just materials.  Since 0.1. */
    HGW_TOOL_FILLED_BY = 0x001C0004, /**< enum voice: Shows that children help to fill the toolbox (S81).  Since 0.1. */
    HGW_TOOL_HELPER = 0x001C0005 /**< reference to pupil: The child who helps with it, as a reference and not as a name in the text.  Since 0.1. */
};

/** Fields of method_ref (verwijzing naar de methode). */
enum {
    HGW_METHOD_REF_TEACHING_METHOD = 0x001D0001, /**< link to teaching_method: The book in which the substitute can look it up (S83).  Since 0.1. */
    HGW_METHOD_REF_UNIT = 0x001D0002, /**< link to method_unit: Points to a unit the team has already described, so that nobody types block, lesson and page again.  Since 0.1. */
    HGW_METHOD_REF_BLOCK = 0x001D0003, /**< text: The block in which the substitute finds the lesson, if the textbook is divided into blocks (S148).  Since 0.1. */
    HGW_METHOD_REF_LESSON = 0x001D0004, /**< text: The lesson the substitute starts with today.  Since 0.1. */
    HGW_METHOD_REF_PAGE = 0x001D0005, /**< text: The page the children turn to.  Since 0.1. */
    HGW_METHOD_REF_TEXT = 0x001D0006 /**< text: What the textbook does not say, such as 'exercise 3 only'.  Since 0.1. */
};

/** Fields of plan (plan). */
enum {
    HGW_PLAN_ID = 0x001E0001, /**< text: Fixed key (plan): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_PLAN_TITLE = 0x001E0002, /**< text: What teacher and class call the plan, so that everyone knows which plan is meant.  Since 0.1. */
    HGW_PLAN_KIND = 0x001E0003, /**< enum plan_kind: A course plan for the year calls for other things than a plan up to the next vacation (S158, S161).  Since 0.1. */
    HGW_PLAN_OWNER = 0x001E0004, /**< link to staff: The teacher who works with it, not the person who asked for it; without an owner it stays in the cupboard (S55, S57).  Since 0.1. */
    HGW_PLAN_STATE = 0x001E0005, /**< enum plan_state: Shows whether the plan is still an idea, is running, or may be stopped (S42).  Since 0.1. */
    HGW_PLAN_STATE_REASON = 0x001E0006, /**< text: Whoever stops a plan says why, so that nobody does it all over again later (S42).  Since 0.1. */
    HGW_PLAN_PERIOD = 0x001E0007, /**< link to period or block: Decides when to look back: at the vacation, at the end of the block or halfway through the year (S67, S111).  Since 0.1. */
    HGW_PLAN_SUBJECT = 0x001E0008, /**< link to subject: Start with one subject; a plan for everything becomes a paper tiger (S28, S110).  Since 0.1. */
    HGW_PLAN_SCHOOL_GROUP = 0x001E0009, /**< reference to school_group: The class it is for, when the dossier has more than one.  Since 0.1. */
    HGW_PLAN_PUPILS = 0x001E000A, /**< list of references to pupil: The child who owns this plan; it goes on the child's own page and into its portfolio (S22).  Since 0.1. */
    HGW_PLAN_SUBGROUPS = 0x001E000B, /**< list of references to subgroup: The subgroups for which this plan names something extra (S78).  Since 0.1. */
    HGW_PLAN_GOALS = 0x001E000C, /**< list of references to goal: The first column of every plan: where are we going? (S96)  Since 0.1. */
    HGW_PLAN_OUTCOMES = 0x001E000D, /**< list of references to outcome_target: The outcomes at the two measuring moments, in a concise group plan (S158).  Since 0.1. */
    HGW_PLAN_APPROACHES = 0x001E000E, /**< list of references to approach: The second column of every plan: how am I going to do it? (S96, S99)  Since 0.1. */
    HGW_PLAN_DEVIATIONS = 0x001E000F, /**< list of records deviation: Only what is extra or differs from the base approach, so that the plan stays short (S115).  Since 0.1. */
    HGW_PLAN_PLAN_ITEMS = 0x001E0010, /**< list of records plan_item: Room for what the school itself wants to have in its form (S51).  Since 0.1. */
    HGW_PLAN_QUOTE = 0x001E0011, /**< text: What the child itself says about it, word for word (S127).  Since 0.1. */
    HGW_PLAN_CO_OWNERS = 0x001E0012, /**< list of references to pupil: The children who shared in the decision; that motivates them (S73, S85).  Since 0.1. */
    HGW_PLAN_MADE_ON = 0x001E0013, /**< date: A plan that has not been used since that day stands out (S28).  Since 0.1. */
    HGW_PLAN_START_DATE = 0x001E0014, /**< date: When the teacher starts on it, if that is later than the period does.  Since 0.1. */
    HGW_PLAN_END_DATE = 0x001E0015, /**< date: How long the plan runs; after that it is time to evaluate (S82).  Since 0.1. */
    HGW_PLAN_FORM = 0x001E0016, /**< link to form_template: The form that was used, so that the team can see whether that form helps (S37).  Since 0.1. */
    HGW_PLAN_SUPERSEDES = 0x001E0017, /**< link to plan: Every plan starts from the evaluation of the one before (S12).  Since 0.1. */
    HGW_PLAN_VALUED = 0x001E0018 /**< bool: Child or parents liked this plan; then it would be a pity if there were none next year (S26).  Since 0.1. */
};

/** Fields of plan_item (eigen onderdeel). */
enum {
    HGW_PLAN_ITEM_ID = 0x001F0001, /**< text: Fixed key (own item): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_PLAN_ITEM_FORM_FIELD = 0x001F0002, /**< link to form_field: The field of the school's form it belongs to, with the reason why that field exists (S44).  Since 0.1. */
    HGW_PLAN_ITEM_TEXT = 0x001F0003, /**< text: What the teacher wrote in the school's own form, so that it is not lost.  Since 0.1. */
    HGW_PLAN_ITEM_KIND = 0x001F0004 /**< enum plan_item_kind: The overview is about pupils, the plan about the approach; this shows where a text belongs (S47).  Since 0.1. */
};

/** Fields of opp (ontwikkelingsperspectief). */
enum {
    HGW_OPP_ID = 0x00200001, /**< text: Fixed key (development perspective): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_OPP_PUPIL = 0x00200002, /**< reference to pupil: A development perspective is about one child; this tells school and parents whose it is.  Since 0.1. */
    HGW_OPP_DESTINATION = 0x00200003, /**< text: The further education the child is heading for; parents and child may know.  Since 0.1. */
    HGW_OPP_SUBSTANTIATION = 0x00200004, /**< text: Why this destination is expected; the law asks for it.  Since 0.1. */
    HGW_OPP_FACTORS = 0x00200005, /**< list of references to factor: What helps and hinders, by reference to what is already in the dossier (S50).  Since 0.1. */
    HGW_OPP_SUPPORT = 0x00200006, /**< text: The help the child gets: the part to which parents give their consent.  Since 0.1. */
    HGW_OPP_PROGRAMME_DEVIATIONS = 0x00200007, /**< text: The subjects or goals that are departed from, so that nobody holds it against the child.  Since 0.1. */
    HGW_OPP_BEGUN_ON = 0x00200008, /**< date: The day from which the school has been working on the perspective.  Since 0.1. */
    HGW_OPP_ESTABLISHED_ON = 0x00200009, /**< date: The law allows six weeks; this shows whether that was met.  Since 0.1. */
    HGW_OPP_CONSENT_ON = 0x0020000A, /**< date: The day on which parents consented to the part on support and guidance.  Since 0.1. */
    HGW_OPP_HEARD_ON = 0x0020000B, /**< date: The child may say for itself what it needs; this shows when that happened.  Since 0.1. */
    HGW_OPP_HEARD_TEXT = 0x0020000C, /**< text: The child's own words, not somebody else's summary (S127).  Since 0.1. */
    HGW_OPP_WAIVED_REASON = 0x0020000D, /**< text: If it was not possible to hear the child, this says why.  Since 0.1. */
    HGW_OPP_EVALUATED_ON = 0x0020000E, /**< date: Parents and school look back together at least once a school year.  Since 0.1. */
    HGW_OPP_GUARDIANS = 0x0020000F, /**< list of references to guardian: The parents or guardians the school confers with, and who give their consent.  Since 0.1. */
    HGW_OPP_GOALS = 0x00200010, /**< list of references to goal: The goals of the action part, so that the week shows that they are worked on (S61).  Since 0.1. */
    HGW_OPP_APPROACHES = 0x00200011, /**< list of references to approach: The support of the action part, as approaches in this dossier (S61).  Since 0.1. */
    HGW_OPP_CHANGED_ON = 0x00200012 /**< date: At a change the pupil may again say what they think of it.  Since 0.1. */
};

/** Fields of week_plan (weekplanning). */
enum {
    HGW_WEEK_PLAN_ID = 0x00210001, /**< text: Fixed key (week plan): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_WEEK_PLAN_WEEK_START = 0x00210002, /**< date: The Monday of the week, so that the substitute picks up the right plan.  Since 0.1. */
    HGW_WEEK_PLAN_PERIOD = 0x00210003, /**< link to period or block: The period that this week's goals come from (S77).  Since 0.1. */
    HGW_WEEK_PLAN_OWNER = 0x00210004, /**< link to staff: The teacher who plans the week, and whom the substitute can ask (S55).  Since 0.1. */
    HGW_WEEK_PLAN_SLOTS = 0x00210005, /**< list of records slot: The moments of the week, each with its goal and its group (S77, S78).  Since 0.1. */
    HGW_WEEK_PLAN_DAY_EVALS = 0x00210006 /**< list of records day_eval: A mark or a few words a day, no more (S86, S87).  Since 0.1. */
};

/** Fields of slot (lesmoment). */
enum {
    HGW_SLOT_ID = 0x00220001, /**< text: Fixed key (slot): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_SLOT_DAY = 0x00220002, /**< enum weekday: The day it is on; a substitute starts with today (S83).  Since 0.1. */
    HGW_SLOT_START = 0x00220003, /**< time: Puts the day in order for whoever takes it over (S83).  Since 0.1. */
    HGW_SLOT_MINUTES = 0x00220004, /**< int 1 to 600: The learning time there really is, beside what the approach asks for (S99).  Since 0.1. */
    HGW_SLOT_WHOLE_GROUP = 0x00220005, /**< bool: Says that everyone takes part, so that nobody seems to be forgotten (S10).  Since 0.1. */
    HGW_SLOT_SUBGROUPS = 0x00220006, /**< list of references to subgroup: The groups this slot is for: the base group and subgroups, each with its own goal (S78).  Since 0.1. */
    HGW_SLOT_GRADES = 0x00220007, /**< list of ints 1 to 8: Limits the slot to these grades of the subgroups, in a combination class (S64).  Since 0.1. */
    HGW_SLOT_PUPILS = 0x00220008, /**< list of references to pupil: The children who are taken aside, without their names in the text.  Since 0.1. */
    HGW_SLOT_LED_BY = 0x00220009, /**< enum leader: The teacher can be with only one group at a time; this shows who works independently.  Since 0.1. */
    HGW_SLOT_STAFF = 0x0022000A, /**< link to staff: Who does it, when that is not the class's own teacher.  Since 0.1. */
    HGW_SLOT_SUBJECT = 0x0022000B, /**< link to subject: Tells the substitute which lesson it is, and counts towards the time a subject gets.  Since 0.1. */
    HGW_SLOT_GOALS = 0x0022000C, /**< list of references to goal: What is worked on; teachers put the goals into the week themselves (S77).  Since 0.1. */
    HGW_SLOT_APPROACHES = 0x0022000D, /**< list of references to approach: Which extra from the plan happens here, so that it does not remain on paper (S61).  Since 0.1. */
    HGW_SLOT_METHOD_REFS = 0x0022000E, /**< list of records method_ref: What the substitute takes out: textbook, lesson and page (S83).  Since 0.1. */
    HGW_SLOT_TEXT = 0x0022000F, /**< text: A few words that the textbook does not already say (S163).  Since 0.1. */
    HGW_SLOT_PUPIL_CHOICE = 0x00220010, /**< bool: Here children choose when they work, or on what, where that is possible (S74).  Since 0.1. */
    HGW_SLOT_CHOOSERS = 0x00220011, /**< list of references to pupil: The children who choose for themselves here; the teacher leaves them that room (S74).  Since 0.1. */
    HGW_SLOT_STATE = 0x00220012, /**< enum slot_state: Whether it was done, so that the teacher sees what moves on to next week.  Since 0.1. */
    HGW_SLOT_NOT_DONE_REASON = 0x00220013 /**< text: Why it did not happen, to improve next week and not to blame anyone.  Since 0.1. */
};

/** Fields of day_eval (dagevaluatie). */
enum {
    HGW_DAY_EVAL_ID = 0x00230001, /**< text: Fixed key (day evaluation): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_DAY_EVAL_DAY = 0x00230002, /**< enum weekday: The teacher finds the mark with the day it is about, and the substitute sees how yesterday went.  Since 0.1. */
    HGW_DAY_EVAL_SLOT = 0x00230003, /**< reference to slot: The slot the mark belongs to, so that it can be changed or repeated next week.  Since 0.1. */
    HGW_DAY_EVAL_SUBJECT = 0x00230004, /**< link to subject: The subject the mark belongs to, for teachers who look back per subject rather than per slot.  Since 0.1. */
    HGW_DAY_EVAL_MARK = 0x00230005, /**< enum day_mark: One tick says whether to go on tomorrow or do it once more (S86).  Since 0.1. */
    HGW_DAY_EVAL_TEXT = 0x00230006 /**< text: One line at most, for whoever stands in front of the class tomorrow (S86).  Since 0.1. */
};

/** Fields of choice (keuze van de leerling). */
enum {
    HGW_CHOICE_ID = 0x00240001, /**< text: Fixed key (pupil's choice): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_CHOICE_TEXT = 0x00240002, /**< text: What the child chose, in its own words, so that it recognises its own choice.  Since 0.1. */
    HGW_CHOICE_KIND = 0x00240003, /**< enum choice_kind: Whether the child chose when to work, on what, or how (S74, S75).  Since 0.1. */
    HGW_CHOICE_PUPILS = 0x00240004, /**< list of references to pupil: The children who chose; the choice is on their own page.  Since 0.1. */
    HGW_CHOICE_SLOT = 0x00240005, /**< reference to slot: Where in the week the choice can be seen.  Since 0.1. */
    HGW_CHOICE_GOAL = 0x00240006, /**< reference to goal: The goal for which the child chose it, so that both can see whether the choice helped (S74).  Since 0.1. */
    HGW_CHOICE_CONVERSATION = 0x00240007, /**< reference to conversation: The talk with the child in which the choice was made (S69).  Since 0.1. */
    HGW_CHOICE_CHOSEN_ON = 0x00240008 /**< date: So that after a while you can look together whether the choice helped.  Since 0.1. */
};

/** Fields of group_overview (groepsoverzicht). */
enum {
    HGW_GROUP_OVERVIEW_ID = 0x00250001, /**< text: Fixed key (group overview): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_GROUP_OVERVIEW_MADE_ON = 0x00250002, /**< date: Children change; last year's overview no longer gives a view of the group.  Since 0.1. */
    HGW_GROUP_OVERVIEW_ROWS = 0x00250003 /**< list of records overview_row: One row per child, to see similarities and not to rank (S45).  Since 0.1. */
};

/** Fields of overview_row (rij van het overzicht). */
enum {
    HGW_OVERVIEW_ROW_ID = 0x00260001, /**< text: Fixed key (overview row): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_OVERVIEW_ROW_PUPIL = 0x00260002, /**< reference to pupil: The child in this row, so that the teacher can place it beside children with the same need.  Since 0.1. */
    HGW_OVERVIEW_ROW_DATA = 0x00260003, /**< text: The few facts that matter for the coming period.  Since 0.1. */
    HGW_OVERVIEW_ROW_FACTORS = 0x00260004, /**< list of references to factor: What helps and hinders this child, by reference (S50).  Since 0.1. */
    HGW_OVERVIEW_ROW_NEEDS = 0x00260005, /**< list of references to need: What this child needs; similar needs become a subgroup (S11).  Since 0.1. */
    HGW_OVERVIEW_ROW_WISH = 0x00260006, /**< text: What the child itself wants to learn, or wants to be different (S70).  Since 0.1. */
    HGW_OVERVIEW_ROW_SUBGROUP = 0x00260007, /**< reference to subgroup: The subgroup the child joins this period, as the result of grouping.  Since 0.1. */
    HGW_OVERVIEW_ROW_APPROACHES = 0x00260008 /**< list of references to approach: Approaches that another program keeps in the overview; they belong in the plan (S47).  Since 0.1. */
};

/** Fields of evidence (gegeven). */
enum {
    HGW_EVIDENCE_ID = 0x00270001, /**< text: Fixed key (evidence): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_EVIDENCE_KIND = 0x00270002, /**< enum evidence_kind: Tests do not tell everything; talks and work belong with them (S151, S154).  Since 0.1. */
    HGW_EVIDENCE_HELD_ON = 0x00270003, /**< date: Says whether it is recent enough to adjust by (S149).  Since 0.1. */
    HGW_EVIDENCE_PLANNED_FOR = 0x00270004, /**< date: So that somebody looks in between and not only at the end (S157).  Since 0.1. */
    HGW_EVIDENCE_GOALS = 0x00270005, /**< list of references to goal: The goals it tells something about, so that the teacher sees whether a goal is on its way.  Since 0.1. */
    HGW_EVIDENCE_OUTCOME = 0x00270006, /**< reference to outcome_target: The outcome that this mid-year or end-of-year test is set beside (S153).  Since 0.1. */
    HGW_EVIDENCE_PUPILS = 0x00270007, /**< list of references to pupil: The children it is about; empty means the whole group.  Since 0.1. */
    HGW_EVIDENCE_SUBJECT = 0x00270008, /**< link to subject: The subject it belongs to, so that it is found even when it names no goal.  Since 0.1. */
    HGW_EVIDENCE_INSTRUMENT = 0x00270009, /**< link to instrument: The test or list that was used; only like measures can be compared.  Since 0.1. */
    HGW_EVIDENCE_MOMENT = 0x0027000A, /**< link to measure_moment: Says whether this result goes with the mid-year or the end-of-year outcome (S153).  Since 0.1. */
    HGW_EVIDENCE_SCORE = 0x0027000B, /**< real: The result as a number, to be set beside the target score.  Since 0.1. */
    HGW_EVIDENCE_GRADING = 0x0027000C, /**< text: The result as a level, A to E or I to V, the form that parents often know.  Since 0.1. */
    HGW_EVIDENCE_SIGN = 0x0027000D, /**< enum evidence_sign: Whether it is going well, at a glance and even without a number.  Since 0.1. */
    HGW_EVIDENCE_TEXT = 0x0027000E, /**< text: What the teacher saw or heard, briefly and without a verdict on the child.  Since 0.1. */
    HGW_EVIDENCE_CONVERSATION = 0x0027000F, /**< reference to conversation: The talk in which the child or the parent said so (S154).  Since 0.1. */
    HGW_EVIDENCE_DL = 0x00270010, /**< int: Months of teaching since the start of grade 3, as the test report states them; from 0 to 60.  Since 0.1. */
    HGW_EVIDENCE_DLE = 0x00270011, /**< int: As the test report states it, in months; nothing is judged by it.  Since 0.1. */
    HGW_EVIDENCE_ITEMS = 0x00270012, /**< int from 0: Out of how many items; six out of six says less than twenty-four out of twenty-four.  Since 0.1. */
    HGW_EVIDENCE_CORRECT = 0x00270013, /**< int from 0: How many items were right, to be set beside the mastery criterion.  Since 0.1. */
    HGW_EVIDENCE_SEM = 0x00270014, /**< real: In points, where the report states it: it is larger at the ends of a test.  Since 0.1. */
    HGW_EVIDENCE_VOICE = 0x00270015 /**< enum voice: Who saw or said it, where the kind of evidence does not tell; two voices weigh more than one.  Since 0.1. */
};

/** Fields of evaluation (evaluatie). */
enum {
    HGW_EVALUATION_ID = 0x00280001, /**< text: Fixed key (evaluation): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_EVALUATION_HELD_ON = 0x00280002, /**< date: An evaluation weeks after the period comes too late to adjust anything (S112).  Since 0.1. */
    HGW_EVALUATION_PLANNED_FOR = 0x00280003, /**< date: So that the evaluation has its place in the last week of school (S82).  Since 0.1. */
    HGW_EVALUATION_PERIOD = 0x00280004, /**< link to period or block: The period that is looked back on, so that every goal ends up in its own evaluation.  Since 0.1. */
    HGW_EVALUATION_PLAN = 0x00280005, /**< reference to plan: The plan that was evaluated, so that it does not disappear into a drawer (S29).  Since 0.1. */
    HGW_EVALUATION_STAFF = 0x00280006, /**< list of links to staff: Who looked back together; a teacher need not do it alone.  Since 0.1. */
    HGW_EVALUATION_SUMMARY = 0x00280007, /**< text: A few sentences that the next period starts from (S12, S163).  Since 0.1. */
    HGW_EVALUATION_RESULTS = 0x00280008, /**< list of records goal_result: For each goal whether it was reached, so that the next period can start from there (S82).  Since 0.1. */
    HGW_EVALUATION_NEXT_STEP = 0x00280009 /**< text: What the next step is, so that the next plan starts from this evaluation (S12).  Since 0.1. */
};

/** Fields of goal_result (uitkomst van een doel). */
enum {
    HGW_GOAL_RESULT_ID = 0x00290001, /**< text: Fixed key (goal result): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_GOAL_RESULT_GOAL = 0x00290002, /**< reference to goal: So that the next period starts from what was reached for each goal.  Since 0.1. */
    HGW_GOAL_RESULT_STATUS = 0x00290003, /**< enum goal_status: The judgement on which the teacher goes on, repeats or lets go (S82).  Since 0.1. */
    HGW_GOAL_RESULT_REACHED = 0x00290004, /**< int from 0: 'Four out of six' says more than 'partly'.  Since 0.1. */
    HGW_GOAL_RESULT_OUT_OF = 0x00290005, /**< int from 0: Without 'out of how many' the count says nothing: three out of three is not three out of twelve.  Since 0.1. */
    HGW_GOAL_RESULT_TEXT = 0x00290006, /**< text: What stood out, in one sentence, for whoever chooses the next goal.  Since 0.1. */
    HGW_GOAL_RESULT_EFFECT = 0x00290007 /**< enum approach_effect: Apart from the goal: so an approach that worked is kept even when the goal was not reached yet (S112, S150).  Since 0.1. */
};

/** Fields of goal_analysis (factoranalyse). */
enum {
    HGW_GOAL_ANALYSIS_ID = 0x002A0001, /**< text: Fixed key (goal analysis): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_GOAL_ANALYSIS_GOAL = 0x002A0002, /**< reference to goal: The goal that was looked into, so that what helped can be found again for a later goal.  Since 0.1. */
    HGW_GOAL_ANALYSIS_EVALUATION = 0x002A0003, /**< reference to evaluation: The evaluation that raised the question why, with the date on which the answer held.  Since 0.1. */
    HGW_GOAL_ANALYSIS_FACTORS = 0x002A0004, /**< list of references to factor: The factors that made the difference, to be used again or changed (S120).  Since 0.1. */
    HGW_GOAL_ANALYSIS_CONCLUSION = 0x002A0005 /**< text: What the teacher learns from it for next time.  Since 0.1. */
};

/** Fields of adjustment (bijstelling). */
enum {
    HGW_ADJUSTMENT_ID = 0x002B0001, /**< text: Fixed key (adjustment): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_ADJUSTMENT_DIRECTION = 0x002B0002, /**< enum adjustment_direction: Keeping what works is a decision too; this shows that a choice was made (S155).  Since 0.1. */
    HGW_ADJUSTMENT_TEXT = 0x002B0003, /**< text: What will be done differently tomorrow, so that a substitute or co-teacher does so too.  Since 0.1. */
    HGW_ADJUSTMENT_GOAL = 0x002B0004, /**< reference to goal: The goal for which something changes; it shows that a goal that did not work out is not abandoned.  Since 0.1. */
    HGW_ADJUSTMENT_APPROACH = 0x002B0005, /**< reference to approach: The approach that is kept, increased, reduced or replaced (S150).  Since 0.1. */
    HGW_ADJUSTMENT_EVALUATION = 0x002B0006, /**< reference to evaluation: The evaluation that led to the decision, so that it can be traced back (S150).  Since 0.1. */
    HGW_ADJUSTMENT_DECIDED_ON = 0x002B0007 /**< date: Shows how soon after the evaluation something was changed (S112).  Since 0.1. */
};

/** Fields of teacher_verdict (eigen oordeel). */
enum {
    HGW_TEACHER_VERDICT_ID = 0x006D0001, /**< text: Fixed key (own verdict): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_TEACHER_VERDICT_VERDICT = 0x006D0002, /**< enum verdict: The decision of whoever knows the child; that is what is acted upon.  Since 0.1. */
    HGW_TEACHER_VERDICT_GOAL = 0x006D0003, /**< reference to goal: The goal it is about, when it is about a goal.  Since 0.1. */
    HGW_TEACHER_VERDICT_OUTCOME = 0x006D0004, /**< reference to outcome_target: The outcome it is about, when it is about one.  Since 0.1. */
    HGW_TEACHER_VERDICT_PUPILS = 0x006D0005, /**< list of references to pupil: Which children it is about; empty: the group as a whole.  Since 0.1. */
    HGW_TEACHER_VERDICT_DECIDED_ON = 0x006D0006, /**< date: The latest one holds; earlier ones stay.  Since 0.1. */
    HGW_TEACHER_VERDICT_STAFF = 0x006D0007, /**< list of links to staff: Who decided it together, so that it is known who can explain it.  Since 0.1. */
    HGW_TEACHER_VERDICT_REASON = 0x006D0008, /**< text: What the teacher knows and the measurement does not, in one sentence.  Since 0.1. */
    HGW_TEACHER_VERDICT_COMPUTED = 0x006D0009 /**< enum verdict: What had been computed when it was decided, to see later how often the two differed.  Since 0.1. */
};

/** Fields of portfolio_item (portfoliostuk). */
enum {
    HGW_PORTFOLIO_ITEM_ID = 0x002C0001, /**< text: Fixed key (portfolio item): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_PORTFOLIO_ITEM_KIND = 0x002C0002, /**< enum portfolio_kind: A film or a photo sometimes shows more than a test.  Since 0.1. */
    HGW_PORTFOLIO_ITEM_TITLE = 0x002C0003, /**< text: What the child calls the piece, so that it can find its own work again.  Since 0.1. */
    HGW_PORTFOLIO_ITEM_MADE_ON = 0x002C0004, /**< date: Puts the pieces in order, so that growth can be seen (S128).  Since 0.1. */
    HGW_PORTFOLIO_ITEM_GOAL = 0x002C0005, /**< reference to goal: The child's own goal; the piece shows how far the child got with it (S128).  Since 0.1. */
    HGW_PORTFOLIO_ITEM_PUPIL = 0x002C0006, /**< reference to pupil: The child who made the piece and takes it along to the next class.  Since 0.1. */
    HGW_PORTFOLIO_ITEM_PLACE = 0x002C0007 /**< text: The folder, cupboard or file where the child can find it.  Since 0.1. */
};

/** Fields of use_record (gebruik). */
enum {
    HGW_USE_RECORD_ID = 0x002D0001, /**< text: Fixed key (use): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_USE_RECORD_KIND = 0x002D0002, /**< enum use_kind: Showing it on the board is a different use from opening it.  Since 0.1. */
    HGW_USE_RECORD_USED_ON = 0x002D0003, /**< date: The day of use; no time and no name, for this is not a check on people.  Since 0.1. */
    HGW_USE_RECORD_PLAN = 0x002D0004, /**< reference to plan: So that a plan that is being used does not count as a paper tiger.  Since 0.1. */
    HGW_USE_RECORD_WEEK_PLAN = 0x002D0005, /**< reference to week_plan: Shows that the week plan was worked with, even if nobody wrote anything in it.  Since 0.1. */
    HGW_USE_RECORD_GROUP_OVERVIEW = 0x002D0006, /**< reference to group_overview: Shows whether the overview is still consulted, or was only made for the sake of having one.  Since 0.1. */
    HGW_USE_RECORD_FORM_FIELDS = 0x002D0007 /**< list of links to form_field: Which fields of the form could be seen; without this list the whole plan (S44).  Since 0.1. */
};

/** Fields of conversation (gesprek). */
enum {
    HGW_CONVERSATION_ID = 0x002E0001, /**< text: Fixed key (conversation): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_CONVERSATION_KIND = 0x002E0002, /**< enum conversation_kind: A reversed parent conversation asks other questions than a course conversation does (S24, S116).  Since 0.1. */
    HGW_CONVERSATION_HELD_ON = 0x002E0003, /**< date: Shows that people spoke before the plan was settled (S69).  Since 0.1. */
    HGW_CONVERSATION_PLANNED_FOR = 0x002E0004, /**< date: Parent and child know when it is their turn.  Since 0.1. */
    HGW_CONVERSATION_MINUTES = 0x002E0005, /**< int 0 to 600: How much time talks take, so that it can be freed (S130).  Since 0.1. */
    HGW_CONVERSATION_PUPILS = 0x002E0006, /**< list of references to pupil: The children spoken with or about, so that the talk ends up on their own page.  Since 0.1. */
    HGW_CONVERSATION_GUARDIANS = 0x002E0007, /**< list of references to guardian: The parents who took part, so that the next talk can build on this one.  Since 0.1. */
    HGW_CONVERSATION_STAFF = 0x002E0008, /**< list of links to staff: Who was there for the school; a course conversation takes a teacher, the support coordinator and management (S116).  Since 0.1. */
    HGW_CONVERSATION_GOALS = 0x002E0009, /**< list of references to goal: The goals it was about; a focused talk is about something (S69, S90).  Since 0.1. */
    HGW_CONVERSATION_ANSWERS = 0x002E000A, /**< list of records talk_answer: What was said, in the words of the person who said it (S127).  Since 0.1. */
    HGW_CONVERSATION_SUMMARY = 0x002E000B, /**< text: What is to be remembered, for those who were not there.  Since 0.1. */
    HGW_CONVERSATION_VALUED = 0x002E000C, /**< bool: Whether the child or the parent got something out of it; then they will want it again next year (S26).  Since 0.1. */
    HGW_CONVERSATION_SHARED = 0x002E000D, /**< bool: Whether the child is happy for its parents to read this.  Since 0.1. */
    HGW_CONVERSATION_NOTHING_NEEDED = 0x002E000E /**< bool: The teacher said that nothing is needed; that is an answer too (S116).  Since 0.1. */
};

/** Fields of talk_answer (vraag en antwoord). */
enum {
    HGW_TALK_ANSWER_ID = 0x002F0001, /**< text: Fixed key (question and answer): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_TALK_ANSWER_QUESTION = 0x002F0002, /**< text: What was asked; another question gets another answer (S105, S127).  Since 0.1. */
    HGW_TALK_ANSWER_ANSWER = 0x002F0003, /**< text: The speaker's own words, not the school's translation (S127).  Since 0.1. */
    HGW_TALK_ANSWER_SPEAKER = 0x002F0004 /**< enum voice: Keeps the child's voice and the parent's apart.  Since 0.1. */
};

/** Fields of class_discussion (klassengesprek). */
enum {
    HGW_CLASS_DISCUSSION_ID = 0x00300001, /**< text: Fixed key (class discussion): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_CLASS_DISCUSSION_KIND = 0x00300002, /**< enum discussion_kind: A plan, a week and a row of goals each call for a different discussion; this tells the team which one took place (S84, S103, S122).  Since 0.1. */
    HGW_CLASS_DISCUSSION_FORM = 0x00300003, /**< enum discussion_form: In pairs the quiet children join in as well (S108).  Since 0.1. */
    HGW_CLASS_DISCUSSION_HELD_ON = 0x00300004, /**< date: A plan that is discussed every week is alive (S84).  Since 0.1. */
    HGW_CLASS_DISCUSSION_PLANNED_FOR = 0x00300005, /**< date: So that the discussion is in the week plan and not forgotten.  Since 0.1. */
    HGW_CLASS_DISCUSSION_PLAN = 0x00300006, /**< reference to plan: The plan that was on the board; a plan that is discussed is no paper tiger (S103).  Since 0.1. */
    HGW_CLASS_DISCUSSION_WEEK_PLAN = 0x00300007, /**< reference to week_plan: The week plan that was discussed, so that it shows which weeks the class made its own (S84).  Since 0.1. */
    HGW_CLASS_DISCUSSION_PERIOD = 0x00300008, /**< link to period or block: The period it belongs to, when no plan is named.  Since 0.1. */
    HGW_CLASS_DISCUSSION_GOALS = 0x00300009, /**< list of references to goal: The goals the class thought about: how are we going to get there? (S122)  Since 0.1. */
    HGW_CLASS_DISCUSSION_CONTRIBUTIONS = 0x0030000A, /**< int from 0: How many children said something, without names; tips are counted separately.  Since 0.1. */
    HGW_CLASS_DISCUSSION_TEXT = 0x0030000B /**< text: What the class came up with, in a few sentences, to carry on from next time (S102).  Since 0.1. */
};

/** Fields of tip (tip). */
enum {
    HGW_TIP_ID = 0x00310001, /**< text: Fixed key (tip): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_TIP_QUOTE = 0x00310002, /**< text: The exact words of whoever gave it (S127).  Since 0.1. */
    HGW_TIP_POLARITY = 0x00310003, /**< enum tip_polarity: 'What had I better not do' is asked as well, and what goes well may stay (S106).  Since 0.1. */
    HGW_TIP_ADDRESSEE = 0x00310004, /**< enum tip_addressee: Whether the teacher, the child itself, the class or the school has something to do (S102, S107).  Since 0.1. */
    HGW_TIP_GIVEN_ON = 0x00310005, /**< date: Shows how long a tip has been waiting for an answer (S124).  Since 0.1. */
    HGW_TIP_FROM_CLASS = 0x00310006, /**< bool: A tip that comes from everyone needs no name (S108).  Since 0.1. */
    HGW_TIP_PUPILS = 0x00310007, /**< list of references to pupil: Who gave the tip, so that the answer reaches that child.  Since 0.1. */
    HGW_TIP_GUARDIAN = 0x00310008, /**< reference to guardian: The parent who gave the tip or asked the question, so that they get an answer (S136).  Since 0.1. */
    HGW_TIP_DISCUSSION = 0x00310009, /**< reference to class_discussion: Lets the class see what came of its own discussion (S108).  Since 0.1. */
    HGW_TIP_CONVERSATION = 0x0031000A, /**< reference to conversation: The talk in which the tip came up, so that the teacher can return to it there.  Since 0.1. */
    HGW_TIP_GOAL = 0x0031000B, /**< reference to goal: The goal the tip helps with; that is where the teacher finds it again.  Since 0.1. */
    HGW_TIP_PLAN = 0x0031000C, /**< reference to plan: The plan the tip is about, so that the next version takes it into account (S108).  Since 0.1. */
    HGW_TIP_TAG = 0x0031000D, /**< text: Brings together tips about the same thing.  Since 0.1. */
    HGW_TIP_ANSWER = 0x0031000E, /**< text: What the teacher does with it, or why not (S124).  Since 0.1. */
    HGW_TIP_ANSWERED_ON = 0x0031000F, /**< date: From this day on the child is no longer waiting for an answer (S124).  Since 0.1. */
    HGW_TIP_LED_TO = 0x00310010 /**< list of references to slot or approach or choice or agreement or goal: Where the tip can be seen: in the week, the approach, a choice, an agreement or a goal (S124).  Since 0.1. */
};

/** Fields of agreement (afspraak). */
enum {
    HGW_AGREEMENT_ID = 0x00320001, /**< text: Fixed key (agreement): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_AGREEMENT_TEXT = 0x00320002, /**< text: What is going to happen, in one sentence that everyone can look up.  Since 0.1. */
    HGW_AGREEMENT_STAFF = 0x00320003, /**< link to staff: The colleague who does it and can be asked about it.  Since 0.1. */
    HGW_AGREEMENT_PUPIL = 0x00320004, /**< reference to pupil: The child who does it; children make agreements too.  Since 0.1. */
    HGW_AGREEMENT_GUARDIAN = 0x00320005, /**< reference to guardian: The parent who does it at home and hears from school how it goes (S94).  Since 0.1. */
    HGW_AGREEMENT_DUE = 0x00320006, /**< date: When people may expect it to be done.  Since 0.1. */
    HGW_AGREEMENT_DONE_ON = 0x00320007, /**< date: Shows that the agreement was kept (S20).  Since 0.1. */
    HGW_AGREEMENT_DROPPED_REASON = 0x00320008, /**< text: An agreement may be dropped, as long as somebody says why (S42).  Since 0.1. */
    HGW_AGREEMENT_CONVERSATION = 0x00320009, /**< reference to conversation: The talk in which it was agreed, so that the next one can start from it.  Since 0.1. */
    HGW_AGREEMENT_LEVEL = 0x0032000A /**< enum level: Agreements with the board or the partnership reach further than those with a child (S58).  Since 0.1. */
};

/** Fields of parent_activity (ouderactiviteit). */
enum {
    HGW_PARENT_ACTIVITY_ID = 0x00330001, /**< text: Fixed key (parent activity): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_PARENT_ACTIVITY_TEXT = 0x00330002, /**< text: What parent and child do together, put so that they can start at home at once (S134).  Since 0.1. */
    HGW_PARENT_ACTIVITY_GOAL = 0x00330003, /**< reference to goal: The goal, so that the parent knows what it helps with (S133).  Since 0.1. */
    HGW_PARENT_ACTIVITY_NEEDS = 0x00330004, /**< list of references to need: The child's need that this answers at home (S16).  Since 0.1. */
    HGW_PARENT_ACTIVITY_PUPILS = 0x00330005, /**< list of references to pupil: The child the parent does it with, and on whose page it therefore appears.  Since 0.1. */
    HGW_PARENT_ACTIVITY_GUARDIANS = 0x00330006, /**< list of references to guardian: Who does it at home, and whom the teacher can ask how it went.  Since 0.1. */
    HGW_PARENT_ACTIVITY_AGREED_ON = 0x00330007, /**< date: When the parents agreed to it; it is not homework set by the school.  Since 0.1. */
    HGW_PARENT_ACTIVITY_PLANNED_FOR = 0x00330008, /**< date: When the family wants to do it, so that the teacher can ask about it afterwards.  Since 0.1. */
    HGW_PARENT_ACTIVITY_DONE_ON = 0x00330009, /**< date: Shows that it worked out; that deserves a word from the teacher.  Since 0.1. */
    HGW_PARENT_ACTIVITY_TEXT_AFTER = 0x0033000A /**< text: What the parent or the child says about it afterwards (S136).  Since 0.1. */
};

/** Fields of presentation (presentatie). */
enum {
    HGW_PRESENTATION_ID = 0x00340001, /**< text: Fixed key (presentation): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_PRESENTATION_FORM = 0x00340002, /**< enum presentation_form: A film, a talk or an exhibition: whatever suits the family (S135).  Since 0.1. */
    HGW_PRESENTATION_HELD_ON = 0x00340003, /**< date: Shows that the work of parent and child was seen.  Since 0.1. */
    HGW_PRESENTATION_PLANNED_FOR = 0x00340004, /**< date: So that parents can take time off.  Since 0.1. */
    HGW_PRESENTATION_ACTIVITY = 0x00340005, /**< reference to parent_activity: The parent activity that is rounded off and celebrated with it (S135).  Since 0.1. */
    HGW_PRESENTATION_TEXT = 0x00340006 /**< text: What the others saw, in one sentence, to look back on later.  Since 0.1. */
};

/** Fields of team (team). */
enum {
    HGW_TEAM_ID = 0x00020001, /**< text: Fixed key (team): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_TEAM_TITLE = 0x00020002, /**< text: Tells which team's file it is, when a school has more than one.  Since 0.1. */
    HGW_TEAM_SCHOOLS = 0x00020003, /**< list of records school: The school or sites of this team, to which dossiers refer.  Since 0.1. */
    HGW_TEAM_BOARDS = 0x00020004, /**< list of records board: The boards that schools refer to, each named once (S4).  Since 0.1. */
    HGW_TEAM_PARTNERSHIPS = 0x00020005, /**< list of records partnership: The partnerships that schools refer to, with what counts there as basic support (S4).  Since 0.1. */
    HGW_TEAM_SECTIONS = 0x00020006, /**< list of records section: The sections of the school, each with room for a form of its own (S54).  Since 0.1. */
    HGW_TEAM_STAFF = 0x00020007, /**< list of records staff: Who works here and in which role; plans refer to this list (S13).  Since 0.1. */
    HGW_TEAM_SUBJECTS = 0x00020008, /**< list of records subject: The subjects for which goals are set, under this school's own names (S66).  Since 0.1. */
    HGW_TEAM_TEACHING_METHODS = 0x00020009, /**< list of records teaching_method: The textbook series that are referred to instead of copied (S166).  Since 0.1. */
    HGW_TEAM_BASE_APPROACHES = 0x0002000A, /**< list of records base_approach: What all children get, written down once (S115).  Since 0.1. */
    HGW_TEAM_ARRANGEMENTS = 0x0002000B, /**< list of records arrangement: The offer for each level that is ready to use, so that a teacher need not start from nothing.  Since 0.1. */
    HGW_TEAM_INSTRUMENTS = 0x0002000C, /**< list of records instrument: The tests and lists that results refer to, each described once (S153, S154).  Since 0.1. */
    HGW_TEAM_FORM_TEMPLATES = 0x0002000D, /**< list of records form_template: The forms the team uses, each with its reason (S39).  Since 0.1. */
    HGW_TEAM_MUST_ELEMENTS = 0x0002000E, /**< list of records must_element: The few things of which the team says 'this must'; all else is 'that may' (S53, S160).  Since 0.1. */
    HGW_TEAM_TEAM_AGREEMENTS = 0x0002000F, /**< list of records team_agreement: What the team agreed to do and not to do, so that new colleagues need not guess (S140).  Since 0.1. */
    HGW_TEAM_THRESHOLDS = 0x00020010, /**< list of records threshold: Where the team draws a line elsewhere than the library does.  Since 0.1. */
    HGW_TEAM_CHECK_SETTINGS = 0x00020011, /**< list of records check_setting: The checks that the team switched off or is discussing, with the reason (S42).  Since 0.1. */
    HGW_TEAM_PILOTS = 0x00020012, /**< list of records pilot: What the team tries out before everyone does it (S63, S141).  Since 0.1. */
    HGW_TEAM_SCHOOL_HOURS = 0x00020013, /**< list of records school_hours: How much teaching time a day has, so that an overfull week plan stands out.  Since 0.1. */
    HGW_TEAM_VALUED_OUTCOMES = 0x00020014, /**< text: What good education means to this team, beyond tests as well (S43).  Since 0.1. */
    HGW_TEAM_HOLDS_START_TALKS = 0x00020015, /**< bool: Whether the school starts the year by letting parents do the talking; a school that does not is not missing any (S24).  Since 0.1. */
    HGW_TEAM_COURSE_TALK_ROLES = 0x00020016 /**< list of enum staff_role: Who takes part in a course conversation in this team; otherwise teacher, support coordinator and management (S116).  Since 0.1. */
};

/** Fields of teaching_method (methode). */
enum {
    HGW_TEACHING_METHOD_ID = 0x00350001, /**< text: Fixed key (teaching method): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_TEACHING_METHOD_NAME = 0x00350002, /**< text: The name on the book, so that the substitute can find it in the cupboard.  Since 0.1. */
    HGW_TEACHING_METHOD_EDITION = 0x00350003, /**< text: In a new edition lessons are on other pages.  Since 0.1. */
    HGW_TEACHING_METHOD_SUBJECT = 0x00350004, /**< reference to subject: When a reference names no subject, the textbook tells which it is.  Since 0.1. */
    HGW_TEACHING_METHOD_UNITS = 0x00350005 /**< list of records method_unit: The blocks and lessons that are often referred to.  Since 0.1. */
};

/** Fields of method_unit (onderdeel van de methode). */
enum {
    HGW_METHOD_UNIT_ID = 0x00360001, /**< text: Fixed key (method unit): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_METHOD_UNIT_NAME = 0x00360002, /**< text: The name in the textbook, by which teachers recognise the unit.  Since 0.1. */
    HGW_METHOD_UNIT_BLOCK = 0x00360003, /**< text: The block, so that a reference need not repeat it (S148).  Since 0.1. */
    HGW_METHOD_UNIT_LESSON = 0x00360004, /**< text: The lesson to which a plan or week plan refers in this way.  Since 0.1. */
    HGW_METHOD_UNIT_PAGE = 0x00360005, /**< text: The page at which the substitute opens the book (S83).  Since 0.1. */
    HGW_METHOD_UNIT_TEXT = 0x00360006 /**< text: What it is about, so that text copied into a plan can be recognised (S165).  Since 0.1. */
};

/** Fields of base_approach (basisaanpak). */
enum {
    HGW_BASE_APPROACH_ID = 0x00370001, /**< text: Fixed key (base approach): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_BASE_APPROACH_TEXT = 0x00370002, /**< text: How the team always teaches, so that new colleagues and substitutes know.  Since 0.1. */
    HGW_BASE_APPROACH_SUBJECT = 0x00370003, /**< reference to subject: Lets a substitute read only the base approach of the subject being taught.  Since 0.1. */
    HGW_BASE_APPROACH_SECTION = 0x00370004, /**< reference to section: Young children get another base than grade 8; this is how teachers find theirs (S54).  Since 0.1. */
    HGW_BASE_APPROACH_VERSION = 0x00370005, /**< text: Last year's plan departed from an older base.  Since 0.1. */
    HGW_BASE_APPROACH_DECIDED_ON = 0x00370006 /**< date: From when on plans may refer to it instead of writing it out.  Since 0.1. */
};

/** Fields of arrangement (arrangement). */
enum {
    HGW_ARRANGEMENT_ID = 0x00380001, /**< text: Fixed key (arrangement): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_ARRANGEMENT_NAME = 0x00380002, /**< text: The name by which teachers mention this offer in a plan.  Since 0.1. */
    HGW_ARRANGEMENT_LEVEL = 0x00380003, /**< enum subgroup_level: The level of instruction it is meant for, so that a teacher can choose it for a subgroup.  Since 0.1. */
    HGW_ARRANGEMENT_SUBJECT = 0x00380004, /**< reference to subject: Shows the teacher only what is ready for the subject at hand.  Since 0.1. */
    HGW_ARRANGEMENT_GRADES = 0x00380005, /**< list of ints 1 to 8: Shows the teacher only what is ready for the grades at hand.  Since 0.1. */
    HGW_ARRANGEMENT_TEXT = 0x00380006, /**< text: What is then done differently in instruction, practice and time.  Since 0.1. */
    HGW_ARRANGEMENT_STANDARD = 0x00380007 /**< text: What the offer aims at, so that expectations stay high.  Since 0.1. */
};

/** Fields of instrument (instrument). */
enum {
    HGW_INSTRUMENT_ID = 0x00390001, /**< text: Fixed key (instrument): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_INSTRUMENT_NAME = 0x00390002, /**< text: The name teachers use when they talk about results.  Since 0.1. */
    HGW_INSTRUMENT_SCALE = 0x00390003, /**< enum scale_kind: Growth, mastery and rank order cannot be calculated with in the same way.  Since 0.1. */
    HGW_INSTRUMENT_UNIT = 0x00390004, /**< text: What a point means: skill score, right answers, minutes.  Since 0.1. */
    HGW_INSTRUMENT_HIGHER_IS_BETTER = 0x00390005, /**< bool: With errors or seconds, lower is better.  Since 0.1. */
    HGW_INSTRUMENT_SUBJECT = 0x00390006, /**< reference to subject: Says for which subject a result counts, when the evidence itself names none.  Since 0.1. */
    HGW_INSTRUMENT_SEM = 0x00390007, /**< real: In points of the test, from its manual: a score is off by this much without the child being any different.  Since 0.1. */
    HGW_INSTRUMENT_SEE = 0x00390008, /**< real: In points: the error with day and form of the test included; without it the SEM is used, with a remark.  Since 0.1. */
    HGW_INSTRUMENT_RELIABILITY = 0x00390009, /**< real: Between 0 and 1, from the manual; with the SD of the norm it gives the error where that is not stated.  Since 0.1. */
    HGW_INSTRUMENT_NORM_SD = 0x0039000A, /**< real: In points: the best unit to express growth in, for it is not blown up by a class of children who are alike.  Since 0.1. */
    HGW_INSTRUMENT_NORM_GROWTH = 0x0039000B, /**< real: In points per school year: the yardstick beside the group's growth, rather than a fixed number such as .40.  Since 0.1. */
    HGW_INSTRUMENT_MAXIMUM = 0x0039000C, /**< real: What everything right comes to, so that a target score can also be read as a share of the items.  Since 0.1. */
    HGW_INSTRUMENT_STEPS = 0x0039000D, /**< list of records scale_step: The levels of a list or rubric, in order, so that 'by oneself' counts as higher than 'with help'.  Since 0.1. */
    HGW_INSTRUMENT_NORMS = 0x0039000E, /**< list of records moment_norm: Mean and SD for each grade and measuring moment, where the publisher gives them.  Since 0.1. */
    HGW_INSTRUMENT_LEVEL_BOUNDS = 0x0039000F /**< list of records level_bound: From which score on a child is at a level; this turns a target level into a target score.  Since 0.1. */
};

/** Fields of moment_norm (norm bij een moment). */
enum {
    HGW_MOMENT_NORM_GRADE = 0x006E0001, /**< int 1 to 8: The grade the norm belongs to; children of grade 4 are not set beside grade 5.  Since 0.1. */
    HGW_MOMENT_NORM_MOMENT = 0x006E0002, /**< enum moment_kind: The measuring moment the norm belongs to.  Since 0.1. */
    HGW_MOMENT_NORM_MEAN = 0x006E0003, /**< real: The mean score; two moments together give the growth of the norm.  Since 0.1. */
    HGW_MOMENT_NORM_SD = 0x006E0004, /**< real: In points: how far children lie apart, as a unit for growth.  Since 0.1. */
    HGW_MOMENT_NORM_CORRELATION = 0x006E0005 /**< real: Between -1 and 1; with it one can see whether a child grew more than children with the same start.  Since 0.1. */
};

/** Fields of level_bound (ondergrens van een niveau). */
enum {
    HGW_LEVEL_BOUND_GRADE = 0x006F0001, /**< int 1 to 8: For which grade; empty: for all.  Since 0.1. */
    HGW_LEVEL_BOUND_MOMENT = 0x006F0002, /**< enum moment_kind: For which measuring moment; empty: for both.  Since 0.1. */
    HGW_LEVEL_BOUND_GRADING = 0x006F0003, /**< text: The level as results state it, such as A or III.  Since 0.1. */
    HGW_LEVEL_BOUND_FROM_SCORE = 0x006F0004 /**< real: The lowest score that still counts as this level.  Since 0.1. */
};

/** Fields of scale_step (stap). */
enum {
    HGW_SCALE_STEP_NAME = 0x00700001 /**< text: The word by which results name the step.  Since 0.1. */
};

/** Fields of form_template (formulier). */
enum {
    HGW_FORM_TEMPLATE_ID = 0x003A0001, /**< text: Fixed key (form template): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_FORM_TEMPLATE_NAME = 0x003A0002, /**< text: What the team calls the form when discussing whether it still helps.  Since 0.1. */
    HGW_FORM_TEMPLATE_PURPOSE = 0x003A0003, /**< text: Why people write this down; 'because it must' is no answer (S30, S39, S44).  Since 0.1. */
    HGW_FORM_TEMPLATE_BENEFICIARY = 0x003A0004, /**< enum beneficiary: Who benefits; a form for the support coordinator or the trainer helps no child (S31).  Since 0.1. */
    HGW_FORM_TEMPLATE_HELPS_PLAN = 0x003A0005, /**< bool: Whether it helps the teacher to plan; if not, that is a reason to stop (S37).  Since 0.1. */
    HGW_FORM_TEMPLATE_HELPS_DO = 0x003A0006, /**< bool: Whether it is of use to the teacher during lessons (S37).  Since 0.1. */
    HGW_FORM_TEMPLATE_HELPS_EVALUATE = 0x003A0007, /**< bool: Whether it helps the teacher to look back at the end of a period (S37).  Since 0.1. */
    HGW_FORM_TEMPLATE_MINUTES = 0x003A0008, /**< int 0 to 10000: The cost: time that does not go to children (S37).  Since 0.1. */
    HGW_FORM_TEMPLATE_BENEFIT = 0x003A0009, /**< int 1 to 5: What the team gets out of it, in its own judgement; only with benefit beside cost can it choose (S49).  Since 0.1. */
    HGW_FORM_TEMPLATE_RENDERING = 0x003A000A, /**< enum rendering: A mind map or a drawing will do just as well (S54).  Since 0.1. */
    HGW_FORM_TEMPLATE_VERSION = 0x003A000B, /**< text: Forms may change; experiment until it fits (S167).  Since 0.1. */
    HGW_FORM_TEMPLATE_STATE = 0x003A000C, /**< enum form_state: Whether colleagues still fill it in, are discussing it, or have stopped (S42).  Since 0.1. */
    HGW_FORM_TEMPLATE_STATE_REASON = 0x003A000D, /**< text: Why the team stopped or has doubts, so that it does not creep back (S42).  Since 0.1. */
    HGW_FORM_TEMPLATE_FORM_FIELDS = 0x003A000E /**< list of records form_field: The fields of the form, each with a reason (S44).  Since 0.1. */
};

/** Fields of form_field (veld van een formulier). */
enum {
    HGW_FORM_FIELD_ID = 0x003B0001, /**< text: Fixed key (form field): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_FORM_FIELD_NAME = 0x003B0002, /**< text: The heading that tells the teacher what is asked for.  Since 0.1. */
    HGW_FORM_FIELD_WHY = 0x003B0003, /**< text: Who reads it and what they do with it (S44).  Since 0.1. */
    HGW_FORM_FIELD_OBLIGATION = 0x003B0004, /**< enum obligation: Whether the team asks for it or leaves it open (S53, S54).  Since 0.1. */
    HGW_FORM_FIELD_BASIS = 0x003B0005 /**< enum basis: Whether the law or the team asks for it; the inspectorate asks for no form (S32, S53).  Since 0.1. */
};

/** Fields of must_element (dit moet). */
enum {
    HGW_MUST_ELEMENT_ID = 0x003C0001, /**< text: Fixed key (this must): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_MUST_ELEMENT_ELEMENT = 0x003C0002, /**< enum must_kind: What the team asks for, put so that a check can verify it (S160).  Since 0.1. */
    HGW_MUST_ELEMENT_TEXT = 0x003C0003, /**< text: The team's own wording, so that teachers recognise their own agreement.  Since 0.1. */
    HGW_MUST_ELEMENT_BASIS = 0x003C0004, /**< enum basis: Whether the law asks for it or the team itself does (S53).  Since 0.1. */
    HGW_MUST_ELEMENT_DECIDED_ON = 0x003C0005 /**< date: When the team decided it; it did not apply before that day (S52).  Since 0.1. */
};

/** Fields of team_agreement (teamafspraak). */
enum {
    HGW_TEAM_AGREEMENT_ID = 0x003D0001, /**< text: Fixed key (team agreement): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_TEAM_AGREEMENT_TEXT = 0x003D0002, /**< text: The agreement in one sentence, so that a new colleague understands it at once.  Since 0.1. */
    HGW_TEAM_AGREEMENT_KIND = 0x003D0003, /**< enum agreement_kind: An agreement to leave something out is needed just as much (S140).  Since 0.1. */
    HGW_TEAM_AGREEMENT_DECIDED_ON = 0x003D0004, /**< date: From when on colleagues can hold each other to it (S139).  Since 0.1. */
    HGW_TEAM_AGREEMENT_REVIEW_ON = 0x003D0005 /**< date: When the team looks whether the agreement still makes sense.  Since 0.1. */
};

/** Fields of threshold (grenswaarde). */
enum {
    HGW_THRESHOLD_RULE = 0x003E0001, /**< text: Points to the check whose limit the team moves.  Since 0.1. */
    HGW_THRESHOLD_NAME = 0x003E0002, /**< text: Some checks have more than one limit; this says which one the team moves.  Since 0.1. */
    HGW_THRESHOLD_AMOUNT = 0x003E0003 /**< real: The point from which the team wants to see a remark.  Since 0.1. */
};

/** Fields of check_setting (instelling van een controle). */
enum {
    HGW_CHECK_SETTING_RULE = 0x003F0001, /**< text: Points to the check the team does not want to see, so that the others keep running.  Since 0.1. */
    HGW_CHECK_SETTING_STATE = 0x003F0002, /**< enum check_state: What is off gives no more remarks; what is under discussion is on the team's agenda (S42).  Since 0.1. */
    HGW_CHECK_SETTING_REASON = 0x003F0003, /**< text: Why the team chose this, so that a new colleague understands (S139).  Since 0.1. */
    HGW_CHECK_SETTING_DECIDED_ON = 0x003F0004 /**< date: From when the choice applies; a check for an earlier day does not know it yet.  Since 0.1. */
};

/** Fields of pilot (proeftuin). */
enum {
    HGW_PILOT_ID = 0x00400001, /**< text: Fixed key (pilot): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_PILOT_QUESTION = 0x00400002, /**< text: What the learning team wants to know: does this suit our school? (S63)  Since 0.1. */
    HGW_PILOT_MEMBERS = 0x00400003, /**< list of references to staff: The colleagues who try it out; the team can visit them and ask (S63).  Since 0.1. */
    HGW_PILOT_SUBJECT = 0x00400004, /**< reference to subject: Starting with one subject keeps the trial small; the others follow if it works (S110).  Since 0.1. */
    HGW_PILOT_ANSWER = 0x00400005, /**< text: What the trial taught, so that the team can decide on it.  Since 0.1. */
    HGW_PILOT_OUTCOME = 0x00400006, /**< enum pilot_outcome: What the team decided, so that everyone knows whether to start with it (S76).  Since 0.1. */
    HGW_PILOT_STARTED_ON = 0x00400007, /**< date: Tells the team how long the trial has been running when it asks for an answer.  Since 0.1. */
    HGW_PILOT_ENDED_ON = 0x00400008 /**< date: A trial without an end has become a habit.  Since 0.1. */
};

/** Fields of school_hours (schooltijden). */
enum {
    HGW_SCHOOL_HOURS_ID = 0x00410001, /**< text: Fixed key (school hours): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_SCHOOL_HOURS_DAY = 0x00410002, /**< enum weekday: Wednesday is often shorter; day by day it shows whether a week plan fits.  Since 0.1. */
    HGW_SCHOOL_HOURS_START = 0x00410003, /**< time: From when on there is time to plan.  Since 0.1. */
    HGW_SCHOOL_HOURS_FINISH = 0x00410004, /**< time: Until when there is time to plan; after that the children have gone.  Since 0.1. */
    HGW_SCHOOL_HOURS_BREAK_MINUTES = 0x00410005, /**< int 0 to 600: A break is not teaching time, so it does not count towards what fits in a day.  Since 0.1. */
    HGW_SCHOOL_HOURS_GRADES = 0x00410006 /**< list of ints 1 to 8: Young children sometimes have shorter days.  Since 0.1. */
};

/** Fields of calendar (kalender). */
enum {
    HGW_CALENDAR_ID = 0x00030001, /**< text: Fixed key (calendar): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_CALENDAR_TITLE = 0x00030002, /**< text: Lets a school that has two calendars choose the right one.  Since 0.1. */
    HGW_CALENDAR_COUNTRY = 0x00030003, /**< text 2 to 2 bytes: The Netherlands and Flanders have different holidays.  Since 0.1. */
    HGW_CALENDAR_REGION = 0x00030004, /**< text: The id of this school's region; the regions of a country stagger their holidays.  Since 0.1. */
    HGW_CALENDAR_SCHOOL_YEARS = 0x00030005, /**< list of records school_year: The years that dossiers refer to, so that an earlier year can still be read.  Since 0.1. */
    HGW_CALENDAR_SOURCE = 0x00030006, /**< text: Where these data come from, for whoever checks one of them.  Since 0.1. */
    HGW_CALENDAR_CHECKED_ON = 0x00030007, /**< date: Holidays are sometimes moved; this shows how old these are.  Since 0.1. */
    HGW_CALENDAR_PERIOD_COUNT = 0x00030008, /**< int 1 to 60: A school year has so many periods here; another number points to a forgotten holiday (S68).  Since 0.1. */
    HGW_CALENDAR_TURN_MONTH = 0x00030009, /**< int 1 to 12: From this month summer days belong to the new school year.  Since 0.1. */
    HGW_CALENDAR_TURN_DAY = 0x0003000A, /**< int 1 to 31: From this day of that month summer days belong to the new school year.  Since 0.1. */
    HGW_CALENDAR_UTC_OFFSET = 0x0003000B, /**< int -720 to 840: Systems keep days as instants; with this a holiday does not start a day early.  Since 0.1. */
    HGW_CALENDAR_SUMMER_TIME = 0x0003000C, /**< bool: An hour more in summer, from the end of March to the end of October; else a May holiday moves a day.  Since 0.1. */
    HGW_CALENDAR_REGIONS = 0x0003000D, /**< list of records region: The regions of the country, so that a school can choose its own.  Since 0.1. */
    HGW_CALENDAR_HOLIDAY_RULES = 0x0003000E, /**< list of records holiday_rule: Which holidays a country has and how long they last, so that a slip shows.  Since 0.1. */
    HGW_CALENDAR_PUBLIC_HOLIDAYS = 0x0003000F, /**< list of records public_holiday: Public holidays, also those that move with Easter, so that no week is planned too full.  Since 0.1. */
    HGW_CALENDAR_MEASURE_WINDOWS = 0x00030010, /**< list of records measure_window: When M and E are measured in this country, so that the norm fits (S153).  Since 0.1. */
    HGW_CALENDAR_CHOSEN_DAYS = 0x00030011, /**< list of links to public_holiday: Good Friday or 5 May: the school itself chooses whether it is closed.  Since 0.1. */
    HGW_CALENDAR_IMPORT_NOTES = 0x00030012, /**< list of records import_note: What was not recognised when it was read, so that somebody can look at it and nothing is lost.  Since 0.1. */
    HGW_CALENDAR_HEARING_FROM = 0x00030013 /**< date: From this day on a pupil may say what they think of their development perspective; it differs by country.  Since 0.1. */
};

/** Fields of school_year (schooljaar). */
enum {
    HGW_SCHOOL_YEAR_ID = 0x00420001, /**< text: Fixed key (school year): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_SCHOOL_YEAR_NAME = 0x00420002, /**< text: What everyone calls it, 2025-2026, on every page that names a period.  Since 0.1. */
    HGW_SCHOOL_YEAR_START_DATE = 0x00420003, /**< date: Weeks and terms of the school year are counted from this day.  Since 0.1. */
    HGW_SCHOOL_YEAR_END_DATE = 0x00420004, /**< date: On this day everything that was for the school year runs out.  Since 0.1. */
    HGW_SCHOOL_YEAR_HOLIDAYS = 0x00420005, /**< list of records holiday: The holidays, between which the periods lie (S67).  Since 0.1. */
    HGW_SCHOOL_YEAR_PERIODS = 0x00420006, /**< list of records period: The periods for which goals are set; they decide when to look back (S67, S68).  Since 0.1. */
    HGW_SCHOOL_YEAR_BLOCKS = 0x00420007, /**< list of records block: The blocks of a textbook, which keep a pace of their own (S111, S148).  Since 0.1. */
    HGW_SCHOOL_YEAR_MEASURE_MOMENTS = 0x00420008, /**< list of records measure_moment: Mid-year and the end of the year, a second time line beside the periods (S147, S153).  Since 0.1. */
    HGW_SCHOOL_YEAR_FREE_DAYS = 0x00420009 /**< list of records free_day: Training days and other days off of this school, so that nobody plans anything on them.  Since 0.1. */
};

/** Fields of holiday (vakantie). */
enum {
    HGW_HOLIDAY_ID = 0x00430001, /**< text: Fixed key (holiday): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_HOLIDAY_KIND = 0x00430002, /**< enum holiday_kind: Which holiday it is, so that 'from autumn to Christmas' can be worked out (S68, S71).  Since 0.1. */
    HGW_HOLIDAY_NAME = 0x00430003, /**< text: The name in the calendar that parents get.  Since 0.1. */
    HGW_HOLIDAY_FIRST_DAY = 0x00430004, /**< date: The first day without school; waiting times stop counting here.  Since 0.1. */
    HGW_HOLIDAY_LAST_DAY = 0x00430005, /**< date: The last day without school; after it a new period begins.  Since 0.1. */
    HGW_HOLIDAY_ADVISORY = 0x00430006, /**< bool: Some holidays are fixed; others a school may move.  Since 0.1. */
    HGW_HOLIDAY_SOURCE = 0x00430007, /**< text: Where the date comes from, so that it can be looked up.  Since 0.1. */
    HGW_HOLIDAY_DOUBTFUL = 0x00430008, /**< bool: Warns whoever makes the calendar: verify first, and only then send it to parents.  Since 0.1. */
    HGW_HOLIDAY_REGION = 0x00430009, /**< text: Lets one calendar hold the staggered dates of all regions, of which a school takes its own.  Since 0.1. */
    HGW_HOLIDAY_OPTIONAL = 0x0043000A, /**< bool: A week by which a school may lengthen the holiday counts only once it does.  Since 0.1. */
    HGW_HOLIDAY_NOTE = 0x0043000B /**< text: Why a date is doubtful or differs, for whoever looks it up.  Since 0.1. */
};

/** Fields of period (periode). */
enum {
    HGW_PERIOD_ID = 0x00440001, /**< text: Fixed key (period): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_PERIOD_KIND = 0x00440002, /**< enum period_kind: A week calls for another plan than half a year; this says how far ahead to plan (S111).  Since 0.1. */
    HGW_PERIOD_NUMBER = 0x00440003, /**< int 1 to 60: Which period of the year it is, so that the class sees how many are still to come (S68).  Since 0.1. */
    HGW_PERIOD_NAME = 0x00440004, /**< text: What the class calls it: until the Christmas holiday.  Since 0.1. */
    HGW_PERIOD_FIRST_DAY = 0x00440005, /**< date: The first school day of the period, when work on its goals begins.  Since 0.1. */
    HGW_PERIOD_LAST_DAY = 0x00440006, /**< date: The last school day; evaluate just before it (S82).  Since 0.1. */
    HGW_PERIOD_HALF_WAY = 0x00440007, /**< date: The day on which half of the school days are over: there is still time to adjust (S150, S157).  Since 0.1. */
    HGW_PERIOD_SCHOOL_DAYS = 0x00440008, /**< real: How many school days there really are; half a day counts as a half, so that a plan is not too full.  Since 0.1. */
    HGW_PERIOD_WEEKS = 0x00440009 /**< list of records school_week: The weeks of the period, for whoever makes the week plans (S77).  Since 0.1. */
};

/** Fields of block (blok). */
enum {
    HGW_BLOCK_ID = 0x00450001, /**< text: Fixed key (block): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_BLOCK_NUMBER = 0x00450002, /**< int 1 to 60: The number in the textbook, so that the substitute can find it.  Since 0.1. */
    HGW_BLOCK_NAME = 0x00450003, /**< text: The name in the textbook, by which children recognise the block.  Since 0.1. */
    HGW_BLOCK_FIRST_DAY = 0x00450004, /**< date: The day on which the class starts the block, and so its goals.  Since 0.1. */
    HGW_BLOCK_LAST_DAY = 0x00450005, /**< date: The block is done by then, and there is still time to adjust (S112).  Since 0.1. */
    HGW_BLOCK_SUBJECT = 0x00450006, /**< link to subject: So that a goal of this block ends up in the right lesson of the week (S110).  Since 0.1. */
    HGW_BLOCK_TEACHING_METHOD = 0x00450007, /**< link to teaching_method: The textbook the block comes from, for whoever wants to open it (S148).  Since 0.1. */
    HGW_BLOCK_HALF_WAY = 0x00450008, /**< date: The day on which half of the school days are over: there is still time to adjust (S150, S157).  Since 0.1. */
    HGW_BLOCK_SCHOOL_DAYS = 0x00450009 /**< real: How many school days there really are; half a day counts as a half, so that a plan is not too full.  Since 0.1. */
};

/** Fields of measure_moment (meetmoment). */
enum {
    HGW_MEASURE_MOMENT_ID = 0x00460001, /**< text: Fixed key (measuring moment): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_MEASURE_MOMENT_KIND = 0x00460002, /**< enum moment_kind: Says which outcome the results are set beside: the one for mid-year or for the end of the year (S153).  Since 0.1. */
    HGW_MEASURE_MOMENT_NAME = 0x00460003, /**< text: The name the team puts in its test schedule.  Since 0.1. */
    HGW_MEASURE_MOMENT_WINDOW_START = 0x00460004, /**< date: The first day for which the teacher can plan the test.  Since 0.1. */
    HGW_MEASURE_MOMENT_WINDOW_END = 0x00460005, /**< date: The last day for testing; after it results may be expected.  Since 0.1. */
    HGW_MEASURE_MOMENT_GRADES = 0x00460006, /**< list of ints 1 to 8: Not every grade is tested at both moments.  Since 0.1. */
    HGW_MEASURE_MOMENT_PERIODS = 0x00460007 /**< list of references to period: The periods in which it can be measured; moments and periods are two time lines (S147).  Since 0.1. */
};

/** Fields of free_day (vrije dag). */
enum {
    HGW_FREE_DAY_ID = 0x00470001, /**< text: Fixed key (free day): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_FREE_DAY_DAY = 0x00470002, /**< date: The day on which nobody plans a lesson and parents have their child at home.  Since 0.1. */
    HGW_FREE_DAY_HALF = 0x00470003, /**< bool: Sometimes there are still lessons in the morning.  Since 0.1. */
    HGW_FREE_DAY_GRADES = 0x00470004, /**< list of ints 1 to 8: Sometimes only the youngest have the day off.  Since 0.1. */
    HGW_FREE_DAY_NAME = 0x00470005, /**< text: The reason to put on the week plan: training day, sports day.  Since 0.1. */
    HGW_FREE_DAY_PUBLIC_DAY = 0x00470006 /**< link to public_holiday: Which public holiday it is, so that the same day does not enter the calendar twice.  Since 0.1. */
};

/** Fields of region (vakantieregio). */
enum {
    HGW_REGION_ID = 0x004C0001, /**< text: Fixed key (holiday region): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_REGION_NAME = 0x004C0002 /**< text: The name by which a school knows its region.  Since 0.1. */
};

/** Fields of holiday_rule (soort vakantie van een land). */
enum {
    HGW_HOLIDAY_RULE_ID = 0x004D0001, /**< text: Fixed key (kind of holiday): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_HOLIDAY_RULE_KIND = 0x004D0002, /**< enum holiday_kind: Which holiday it is.  Since 0.1. */
    HGW_HOLIDAY_RULE_NAME = 0x004D0003, /**< text: What the holiday is called in this country.  Since 0.1. */
    HGW_HOLIDAY_RULE_DAYS = 0x004D0004, /**< int 1 to 366: How long this holiday lasts; another number is asked about.  Since 0.1. */
    HGW_HOLIDAY_RULE_SETTLED = 0x004D0005, /**< bool: A school may not move a fixed holiday; others it may.  Since 0.1. */
    HGW_HOLIDAY_RULE_NAMES = 0x004D0006 /**< list of records holiday_name: The whole summaries by which calendars call this holiday.  Since 0.1. */
};

/** Fields of holiday_name (naam van een vakantie). */
enum {
    HGW_HOLIDAY_NAME_TEXT = 0x004E0001 /**< text: As it stands in the calendar; case and blanks do not count.  Since 0.1. */
};

/** Fields of public_holiday (feestdag). */
enum {
    HGW_PUBLIC_HOLIDAY_ID = 0x004F0001, /**< text: Fixed key (public holiday): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_PUBLIC_HOLIDAY_NAME = 0x004F0002, /**< text: The name to put on the week plan.  Since 0.1. */
    HGW_PUBLIC_HOLIDAY_MONTH = 0x004F0003, /**< int 1 to 12: The month of a public holiday on a fixed date.  Since 0.1. */
    HGW_PUBLIC_HOLIDAY_DAY = 0x004F0004, /**< int 1 to 31: The day of a public holiday on a fixed date.  Since 0.1. */
    HGW_PUBLIC_HOLIDAY_EASTER_OFFSET = 0x004F0005, /**< int -100 to 100: Ascension and Whitsun move with Easter Sunday.  Since 0.1. */
    HGW_PUBLIC_HOLIDAY_IF_SUNDAY = 0x004F0006, /**< int -6 to 6: So many days later (or earlier) when it falls on a Sunday, as King's Day does.  Since 0.1. */
    HGW_PUBLIC_HOLIDAY_FROM_YEAR = 0x004F0007, /**< int 1 to 9999: The first year in which the day is kept like this.  Since 0.1. */
    HGW_PUBLIC_HOLIDAY_UNTIL_YEAR = 0x004F0008, /**< int 1 to 9999: The last year, when something changed.  Since 0.1. */
    HGW_PUBLIC_HOLIDAY_OPTIONAL = 0x004F0009 /**< bool: Not every school is closed then; one that is says so.  Since 0.1. */
};

/** Fields of measure_window (toetsvenster). */
enum {
    HGW_MEASURE_WINDOW_ID = 0x00500001, /**< text: Fixed key (measuring window): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_MEASURE_WINDOW_KIND = 0x00500002, /**< enum moment_kind: Whether it is about mid-year or the end of the year.  Since 0.1. */
    HGW_MEASURE_WINDOW_NAME = 0x00500003, /**< text: The name the team puts in its test schedule.  Since 0.1. */
    HGW_MEASURE_WINDOW_FIRST_MONTH = 0x00500004, /**< int 1 to 12: Testing can begin in this month.  Since 0.1. */
    HGW_MEASURE_WINDOW_FIRST_DAY = 0x00500005, /**< int 1 to 31: From this day; without one from the first of the month.  Since 0.1. */
    HGW_MEASURE_WINDOW_LAST_MONTH = 0x00500006, /**< int 1 to 12: Testing is done in this month.  Since 0.1. */
    HGW_MEASURE_WINDOW_LAST_DAY = 0x00500007, /**< int 1 to 31: Until this day; without one until the end of the month.  Since 0.1. */
    HGW_MEASURE_WINDOW_GRADES = 0x00500008 /**< list of ints 1 to 8: Not every grade is measured.  Since 0.1. */
};

/** Fields of school_week (schoolweek). */
enum {
    HGW_SCHOOL_WEEK_ISO_WEEK = 0x00510001, /**< int 101 to 999953: Year and week as one number, 202544, as calendars have it.  Since 0.1. */
    HGW_SCHOOL_WEEK_MONDAY = 0x00510002, /**< date: The week of: that is how a week plan is found.  Since 0.1. */
    HGW_SCHOOL_WEEK_NUMBER = 0x00510003, /**< int 1 to 60: Which week of the period it is, so that the class sees how far it is.  Since 0.1. */
    HGW_SCHOOL_WEEK_SCHOOL_DAYS = 0x00510004, /**< real: How many school days there really are; half a day counts as a half, so that a plan is not too full.  Since 0.1. */
    HGW_SCHOOL_WEEK_GRADE_DAYS = 0x00510005 /**< list of records grade_days: Grades that have fewer days of school in that week.  Since 0.1. */
};

/** Fields of grade_days (schooldagen van een leerjaar). */
enum {
    HGW_GRADE_DAYS_GRADES = 0x00520001, /**< list of ints 1 to 8: The grades for which this number holds.  Since 0.1. */
    HGW_GRADE_DAYS_SCHOOL_DAYS = 0x00520002 /**< real: How many school days there really are; half a day counts as a half, so that a plan is not too full.  Since 0.1. */
};

/** Fields of import_note (opmerking bij het inlezen). */
enum {
    HGW_IMPORT_NOTE_LINE = 0x00530001, /**< int from 1: The line of the file where it begins, to look it up there.  Since 0.1. */
    HGW_IMPORT_NOTE_SUMMARY = 0x00530002, /**< text: As it stood in the file; there may be a name in it.  Since 0.1. */
    HGW_IMPORT_NOTE_FIRST_DAY = 0x00530003, /**< date: When it begins, so that it can be taken over by hand.  Since 0.1. */
    HGW_IMPORT_NOTE_LAST_DAY = 0x00530004, /**< date: When it ends.  Since 0.1. */
    HGW_IMPORT_NOTE_REASON = 0x00530005 /**< enum import_reason: Why it was not taken over, or differently.  Since 0.1. */
};

/** Fields of results (uitkomsten van een evaluatie). */
enum {
    HGW_RESULTS_ID = 0x00620001, /**< text: Fixed key (results): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_RESULTS_KIND = 0x00620002, /**< enum evaluation_kind: In between so as to adjust, or at the end so as to establish (S151).  Since 0.1. */
    HGW_RESULTS_TITLE = 0x00620003, /**< text: Heads the printout that the teacher takes along.  Since 0.1. */
    HGW_RESULTS_LANG = 0x00620004, /**< enum lang: The language of the sentences, so that a screen pronounces and hyphenates them correctly.  Since 0.1. */
    HGW_RESULTS_EVALUATED_ON = 0x00620005, /**< date: The day on which was looked; whatever came later did not exist yet.  Since 0.1. */
    HGW_RESULTS_DOSSIER = 0x00620006, /**< link to dossier: The dossier they are about, so that a program can show them beside it.  Since 0.1. */
    HGW_RESULTS_TIME_UNIT = 0x00620007, /**< enum time_unit: Whether weeks are weeks of teaching or of the calendar; growth per week reads differently then.  Since 0.1. */
    HGW_RESULTS_LOOK = 0x00620008, /**< int from 1: Which look in between this is in the half year; each look can raise a false alarm.  Since 0.1. */
    HGW_RESULTS_METHOD_VERSION = 0x00620009, /**< int from 1: So that it can be seen later why the same data gave another verdict then.  Since 0.1. */
    HGW_RESULTS_SETTINGS = 0x0062000A, /**< list of records result_setting: What was computed with, so that nobody has to guess.  Since 0.1. */
    HGW_RESULTS_AIMS = 0x0062000B, /**< list of records aim_result: What can be said of each outcome and each goal.  Since 0.1. */
    HGW_RESULTS_LEFT_OUT = 0x0062000C /**< list of records left_out: What was left without a verdict and why, so that silence does not look like approval.  Since 0.1. */
};

/** Fields of aim_result (uitkomst bij een opbrengst of doel). */
enum {
    HGW_AIM_RESULT_ID = 0x00630001, /**< text: Fixed key (result of an outcome or goal): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_AIM_RESULT_OUTCOME = 0x00630002, /**< link to outcome_target: The outcome it is about, when it is about one.  Since 0.1. */
    HGW_AIM_RESULT_GOAL = 0x00630003, /**< link to goal: The goal it is about, when it is about a goal.  Since 0.1. */
    HGW_AIM_RESULT_TEXT = 0x00630004, /**< text: The text of the outcome or goal, so that the result can be read without the dossier.  Since 0.1. */
    HGW_AIM_RESULT_SUBJECT = 0x00630005, /**< link to subject: Puts the results of one subject together.  Since 0.1. */
    HGW_AIM_RESULT_MOMENT = 0x00630006, /**< link to measure_moment: The measuring moment by which it is to be reached.  Since 0.1. */
    HGW_AIM_RESULT_DUE_ON = 0x00630007, /**< date: The day that the line leads to.  Since 0.1. */
    HGW_AIM_RESULT_DUE_FROM_WINDOW = 0x00630008, /**< bool: There is no day of the test of its own; a later day can change the chance a lot.  Since 0.1. */
    HGW_AIM_RESULT_INSTRUMENT = 0x00630009, /**< link to instrument: What the target was set with; only like measures are compared.  Since 0.1. */
    HGW_AIM_RESULT_TARGET = 0x0063000A, /**< real: In points of the instrument.  Since 0.1. */
    HGW_AIM_RESULT_TARGET_GRADING = 0x0063000B, /**< text: The level or step that is to be reached.  Since 0.1. */
    HGW_AIM_RESULT_HIGHER_IS_BETTER = 0x0063000C, /**< bool: With errors or seconds, lower is better.  Since 0.1. */
    HGW_AIM_RESULT_STATUS = 0x0063000D, /**< enum goal_status: What people found when they looked back; it stands beside what was computed.  Since 0.1. */
    HGW_AIM_RESULT_EFFECT = 0x0063000E, /**< enum approach_effect: The team's judgement of the approach, apart from the goal (S112, S150).  Since 0.1. */
    HGW_AIM_RESULT_JUDGED_ON = 0x0063000F, /**< date: The day of that judgement, so that it is known how fresh it is.  Since 0.1. */
    HGW_AIM_RESULT_PUPILS = 0x00630010, /**< list of records pupil_result: What can be said of each child, in the order of the list of pupils and never of scores.  Since 0.1. */
    HGW_AIM_RESULT_GROUP_RESULTS = 0x00630011, /**< list of records group_result: What can be said of the group.  Since 0.1. */
    HGW_AIM_RESULT_APPROACHES = 0x00630012, /**< list of records approach_result: What was done, in earlier periods too, so that it can be seen what worked (S150).  Since 0.1. */
    HGW_AIM_RESULT_FACTORS = 0x00630013, /**< list of records factor_result: The factors with reached and with not reached, from the analysis (S120).  Since 0.1. */
    HGW_AIM_RESULT_ADJUSTMENTS = 0x00630014 /**< list of records adjustment_result: What changed on the way, and when (S112, S155).  Since 0.1. */
};

/** Fields of pupil_result (uitkomst van een leerling). */
enum {
    HGW_PUPIL_RESULT_ID = 0x00640001, /**< text: Fixed key (result of a pupil): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_PUPIL_RESULT_PUPIL = 0x00640002, /**< link to pupil: Whom it is about.  Since 0.1. */
    HGW_PUPIL_RESULT_VERDICT = 0x00640003, /**< enum verdict: On course, adjust, or too early to say; by measurements and talks together.  Since 0.1. */
    HGW_PUPIL_RESULT_MEASURED = 0x00640004, /**< enum verdict: What the measurements say by themselves, before talks are set beside them.  Since 0.1. */
    HGW_PUPIL_RESULT_CHANCE = 0x00640005, /**< real: The chance, from 0 to 1, that the target is reached on the day; people read it in steps of 5 per cent.  Since 0.1. */
    HGW_PUPIL_RESULT_REASONS = 0x00640006, /**< list of enum verdict_reason: Why nothing can be said yet, or what the verdict rests on.  Since 0.1. */
    HGW_PUPIL_RESULT_FLAGS = 0x00640007, /**< list of enum verdict_flag: What ought to be known with it.  Since 0.1. */
    HGW_PUPIL_RESULT_HEARD = 0x00640008, /**< enum heard: Observations, and talks with pupil and parents (S154).  Since 0.1. */
    HGW_PUPIL_RESULT_HEARD_EVIDENCE = 0x00640009, /**< list of links to evidence: The talks and observations that counted.  Since 0.1. */
    HGW_PUPIL_RESULT_SERIES = 0x0064000A, /**< list of records series_result: For each instrument what the measurements say; scales are never added up.  Since 0.1. */
    HGW_PUPIL_RESULT_OWN_VERDICT = 0x0064000B, /**< enum verdict: What the teacher decided; the computed verdict stays beside it.  Since 0.1. */
    HGW_PUPIL_RESULT_OWN_REASON = 0x0064000C, /**< text: What the teacher knows and the measurement does not.  Since 0.1. */
    HGW_PUPIL_RESULT_OWN_DECIDED_ON = 0x0064000D, /**< date: The day on which the teacher decided.  Since 0.1. */
    HGW_PUPIL_RESULT_MESSAGE = 0x0064000E, /**< text: What the teacher reads: no decimals, chances in steps, and what to do now.  Since 0.1. */
    HGW_PUPIL_RESULT_SCORE = 0x0064000F, /**< real: The result by which it was established; in points.  Since 0.1. */
    HGW_PUPIL_RESULT_GRADING = 0x00640010, /**< text: The level of the result, from the result itself or from the norm table.  Since 0.1. */
    HGW_PUPIL_RESULT_HELD_ON = 0x00640011, /**< date: The day of the result.  Since 0.1. */
    HGW_PUPIL_RESULT_ATTAINED = 0x00640012, /**< bool: Whether the score is at or beyond the target; exactly at it is reached.  Since 0.1. */
    HGW_PUPIL_RESULT_CERTAINTY = 0x00640013, /**< enum certainty: One test is often just off; at the border neither is certain.  Since 0.1. */
    HGW_PUPIL_RESULT_CHANCE_BY_SERIES = 0x00640014, /**< real: The chance, from 0 to 1, when all measurements count and not the last alone.  Since 0.1. */
    HGW_PUPIL_RESULT_SCORE_BEFORE = 0x00640015, /**< real: The mean of the first day of measuring, from which growth is counted.  Since 0.1. */
    HGW_PUPIL_RESULT_GAIN = 0x00640016, /**< real: The difference between start and end.  Since 0.1. */
    HGW_PUPIL_RESULT_GAIN_SE = 0x00640017, /**< real: In points; growth smaller than this says little.  Since 0.1. */
    HGW_PUPIL_RESULT_RELIABLE_CHANGE = 0x00640018, /**< enum change_kind: Whether start and end differ by more than error alone could give.  Since 0.1. */
    HGW_PUPIL_RESULT_RCI = 0x00640019, /**< real: The growth divided by the error of a difference; beyond 1.96 it is more than chance.  Since 0.1. */
    HGW_PUPIL_RESULT_POGO = 0x0064001A, /**< real: What share of the way from start to target was covered, in per cent.  Since 0.1. */
    HGW_PUPIL_RESULT_D = 0x0064001B, /**< real: The growth divided by the SD of the norm group; never to be held against a fixed limit.  Since 0.1. */
    HGW_PUPIL_RESULT_D_LOWER = 0x0064001C, /**< real: The lower end of the band that holds 80 per cent.  Since 0.1. */
    HGW_PUPIL_RESULT_D_UPPER = 0x0064001D, /**< real: The upper end of that band; it is wide, and that is honest.  Since 0.1. */
    HGW_PUPIL_RESULT_PERCENTILE = 0x0064001E /**< real: Out of a hundred children with the same start so many grew less; only with norms.  Since 0.1. */
};

/** Fields of series_result (uitkomst van een reeks metingen). */
enum {
    HGW_SERIES_RESULT_ID = 0x00650001, /**< text: Fixed key (result of a series): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_SERIES_RESULT_INSTRUMENT = 0x00650002, /**< link to instrument: What was measured with.  Since 0.1. */
    HGW_SERIES_RESULT_SCALE = 0x00650003, /**< enum scale_kind: Says which rule was used; a line is only allowed on a growth scale.  Since 0.1. */
    HGW_SERIES_RESULT_VERDICT = 0x00650004, /**< enum verdict: What these measurements say.  Since 0.1. */
    HGW_SERIES_RESULT_CHANCE = 0x00650005, /**< real: The chance, from 0 to 1, that the target is reached.  Since 0.1. */
    HGW_SERIES_RESULT_REASONS = 0x00650006, /**< list of enum verdict_reason: Why nothing can be said yet.  Since 0.1. */
    HGW_SERIES_RESULT_FLAGS = 0x00650007, /**< list of enum verdict_flag: What ought to be known with it.  Since 0.1. */
    HGW_SERIES_RESULT_POINTS = 0x00650008, /**< int from 0: How many measurements counted.  Since 0.1. */
    HGW_SERIES_RESULT_FIRST_ON = 0x00650009, /**< date: Where the line begins.  Since 0.1. */
    HGW_SERIES_RESULT_LAST_ON = 0x0065000A, /**< date: How fresh the measurements are.  Since 0.1. */
    HGW_SERIES_RESULT_EVIDENCE = 0x0065000B, /**< list of links to evidence: The measurements that counted, in the order of days.  Since 0.1. */
    HGW_SERIES_RESULT_OUTLIER = 0x0065000C, /**< link to evidence: The measurement to look at again, or to repeat.  Since 0.1. */
    HGW_SERIES_RESULT_TARGET = 0x0065000D, /**< real: Where the line must lead, in points of this instrument.  Since 0.1. */
    HGW_SERIES_RESULT_SEE = 0x0065000E, /**< real: In points; the error that was computed with.  Since 0.1. */
    HGW_SERIES_RESULT_START_LEVEL = 0x0065000F, /**< real: The mean of the first day of measuring.  Since 0.1. */
    HGW_SERIES_RESULT_LEVEL_NOW = 0x00650010, /**< real: Where the line is on the last day of measuring.  Since 0.1. */
    HGW_SERIES_RESULT_LEVEL_DUE = 0x00650011, /**< real: Where the line leads on the day of the test.  Since 0.1. */
    HGW_SERIES_RESULT_LOWER = 0x00650012, /**< real: The lower end of the band that holds the level with a chance of 80 per cent.  Since 0.1. */
    HGW_SERIES_RESULT_UPPER = 0x00650013, /**< real: The upper end of that band.  Since 0.1. */
    HGW_SERIES_RESULT_SAID_LOWER = 0x00650014, /**< real: The band that turns with the verdict: when it does not touch the target, there is a verdict.  Since 0.1. */
    HGW_SERIES_RESULT_SAID_UPPER = 0x00650015, /**< real: The upper end of that band.  Since 0.1. */
    HGW_SERIES_RESULT_SCORE_LOWER = 0x00650016, /**< real: A score varies more than the level: the lower end for the test itself.  Since 0.1. */
    HGW_SERIES_RESULT_SCORE_UPPER = 0x00650017, /**< real: The upper end for the test itself.  Since 0.1. */
    HGW_SERIES_RESULT_NEEDED_PACE = 0x00650018, /**< real: In points a week: the slope from start to target.  Since 0.1. */
    HGW_SERIES_RESULT_PACE = 0x00650019, /**< real: In points a week: how fast it goes now.  Since 0.1. */
    HGW_SERIES_RESULT_PACE_SHARE = 0x0065001A, /**< real: The estimated pace divided by the needed one; 1 is just enough.  Since 0.1. */
    HGW_SERIES_RESULT_NEEDED_FROM_NOW = 0x0065001B, /**< real: In points a week, from the level now to the target.  Since 0.1. */
    HGW_SERIES_RESULT_DEVIATION = 0x0065001C, /**< real: The mean of the last four measurements above or below the line to the target, in points.  Since 0.1. */
    HGW_SERIES_RESULT_MORE_POINTS = 0x0065001D, /**< int from 0: How many more measurements could settle it.  Since 0.1. */
    HGW_SERIES_RESULT_MORE_BY = 0x0065001E, /**< date: The day of the last of them, when measuring goes on at the same rate.  Since 0.1. */
    HGW_SERIES_RESULT_CORRECT = 0x0065001F, /**< int from 0: How many items were right, together.  Since 0.1. */
    HGW_SERIES_RESULT_ITEMS = 0x00650020 /**< int from 0: Out of how many items.  Since 0.1. */
};

/** Fields of group_result (uitkomst van de groep). */
enum {
    HGW_GROUP_RESULT_ID = 0x00660001, /**< text: Fixed key (result of the group): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_GROUP_RESULT_PUPIL_COUNT = 0x00660002, /**< int from 0: How many children it is about.  Since 0.1. */
    HGW_GROUP_RESULT_ON_COURSE = 0x00660003, /**< int from 0: How many are on course.  Since 0.1. */
    HGW_GROUP_RESULT_TO_ADJUST = 0x00660004, /**< int from 0: For how many something must be adjusted.  Since 0.1. */
    HGW_GROUP_RESULT_TOO_EARLY = 0x00660005, /**< int from 0: For how many nothing can be said yet.  Since 0.1. */
    HGW_GROUP_RESULT_EXPECTED = 0x00660006, /**< real: How many children are expected to make it: all chances together.  Since 0.1. */
    HGW_GROUP_RESULT_EXPECTED_LOWER = 0x00660007, /**< int from 0: The lower end of the band, if children grow independently of each other.  Since 0.1. */
    HGW_GROUP_RESULT_EXPECTED_UPPER = 0x00660008, /**< int from 0: The upper end of that band.  Since 0.1. */
    HGW_GROUP_RESULT_EXPECTED_OF = 0x00660009, /**< int from 0: For how many children a chance is known.  Since 0.1. */
    HGW_GROUP_RESULT_FALSE_ALARMS = 0x0066000A, /**< real: How many of the children marked adjust are expected to make it all the same.  Since 0.1. */
    HGW_GROUP_RESULT_VERDICT = 0x0066000B, /**< enum verdict: What the evidence about the group as a whole says.  Since 0.1. */
    HGW_GROUP_RESULT_REASONS = 0x0066000C, /**< list of enum verdict_reason: Why nothing can be said yet, or what the verdict rests on.  Since 0.1. */
    HGW_GROUP_RESULT_FLAGS = 0x0066000D, /**< list of enum verdict_flag: What ought to be known with it.  Since 0.1. */
    HGW_GROUP_RESULT_HEARD = 0x0066000E, /**< enum heard: Observations and talks about the group (S154).  Since 0.1. */
    HGW_GROUP_RESULT_EVIDENCE = 0x0066000F, /**< list of links to evidence: The evidence about the group that counted.  Since 0.1. */
    HGW_GROUP_RESULT_OWN_VERDICT = 0x00660010, /**< enum verdict: What the teacher decided about the group.  Since 0.1. */
    HGW_GROUP_RESULT_OWN_REASON = 0x00660011, /**< text: What the teacher knows and the measurement does not.  Since 0.1. */
    HGW_GROUP_RESULT_MESSAGE = 0x00660012, /**< text: What the teacher reads.  Since 0.1. */
    HGW_GROUP_RESULT_WITH_RESULT = 0x00660013, /**< int from 0: How many children have a result; the others are listed as not judged.  Since 0.1. */
    HGW_GROUP_RESULT_ATTAINED = 0x00660014, /**< int from 0: How many children reached the target.  Since 0.1. */
    HGW_GROUP_RESULT_SHARE = 0x00660015, /**< real: From 0 to 1, of those with a result.  Since 0.1. */
    HGW_GROUP_RESULT_SHARE_LOWER = 0x00660016, /**< real: With small groups this band is wide (Wilson).  Since 0.1. */
    HGW_GROUP_RESULT_SHARE_UPPER = 0x00660017, /**< real: The upper end of that band.  Since 0.1. */
    HGW_GROUP_RESULT_SHARE_TARGET = 0x00660018, /**< real: The share that the outcome names, from 0 to 1.  Since 0.1. */
    HGW_GROUP_RESULT_SHARE_REACHED = 0x00660019, /**< bool: Whether the share aimed at was reached.  Since 0.1. */
    HGW_GROUP_RESULT_SHARE_CERTAINTY = 0x0066001A, /**< enum certainty: Borderline when the share aimed at lies within the band.  Since 0.1. */
    HGW_GROUP_RESULT_PAIRS = 0x0066001B, /**< int from 0: How many children have both measurements.  Since 0.1. */
    HGW_GROUP_RESULT_MEAN_GAIN = 0x0066001C, /**< real: In points of the instrument, of those with a start and an end.  Since 0.1. */
    HGW_GROUP_RESULT_SD_BEFORE = 0x0066001D, /**< real: In points of the instrument, of the same children.  Since 0.1. */
    HGW_GROUP_RESULT_SD_AFTER = 0x0066001E, /**< real: In points of the instrument, of the same children.  Since 0.1. */
    HGW_GROUP_RESULT_D_AV = 0x0066001F, /**< real: The growth in average SDs, adjusted for a small group.  Since 0.1. */
    HGW_GROUP_RESULT_D_AV_LOWER = 0x00660020, /**< real: The lower end of Bonett's interval.  Since 0.1. */
    HGW_GROUP_RESULT_D_AV_UPPER = 0x00660021, /**< real: The upper end of that interval.  Since 0.1. */
    HGW_GROUP_RESULT_D_NORM = 0x00660022, /**< real: The best measure when the SD of the norm group is known.  Since 0.1. */
    HGW_GROUP_RESULT_D_HATTIE = 0x00660023, /**< real: As schools know it: the growth divided by the mean of both SDs.  Since 0.1. */
    HGW_GROUP_RESULT_HINGE = 0x00660024, /**< real: Hattie's .40 a year, by the time between the measurements; an average over very different studies.  Since 0.1. */
    HGW_GROUP_RESULT_CHANCE_ABOVE_HINGE = 0x00660025, /**< real: From 0 to 1; mostly this says little.  Since 0.1. */
    HGW_GROUP_RESULT_NORM_GROWTH = 0x00660026, /**< real: In the same SDs and the same time: this is the yardstick.  Since 0.1. */
    HGW_GROUP_RESULT_INDICATIVE = 0x00660027 /**< bool: Fewer than ten children: read the band only.  Since 0.1. */
};

/** Fields of approach_result (aanpak die liep). */
enum {
    HGW_APPROACH_RESULT_APPROACH = 0x00670001, /**< link to approach: Which approach it is.  Since 0.1. */
    HGW_APPROACH_RESULT_TEXT = 0x00670002, /**< text: The text, so that it can be read without the dossier.  Since 0.1. */
    HGW_APPROACH_RESULT_GOAL = 0x00670003, /**< link to goal: Which goal of the chain it belongs to; a goal may follow an earlier one.  Since 0.1. */
    HGW_APPROACH_RESULT_PERIOD = 0x00670004, /**< link to period or block: The period in which it ran.  Since 0.1. */
    HGW_APPROACH_RESULT_STARTED_ON = 0x00670005, /**< date: From when on it can show.  Since 0.1. */
    HGW_APPROACH_RESULT_STATUS = 0x00670006, /**< enum goal_status: How the goal turned out in that period.  Since 0.1. */
    HGW_APPROACH_RESULT_EFFECT = 0x00670007, /**< enum approach_effect: The team's judgement of this approach.  Since 0.1. */
    HGW_APPROACH_RESULT_BEFORE_COUNT = 0x00670008, /**< int from 0: How many measurements there were before the approach began.  Since 0.1. */
    HGW_APPROACH_RESULT_AFTER_COUNT = 0x00670009, /**< int from 0: How many measurements there have been since.  Since 0.1. */
    HGW_APPROACH_RESULT_NAP = 0x0067000A, /**< real: From 0 to 1: in what share of comparisons the later one is better; a child that grows scores high here anyway.  Since 0.1. */
    HGW_APPROACH_RESULT_NAP_LOWER = 0x0067000B, /**< real: The lower end of the band.  Since 0.1. */
    HGW_APPROACH_RESULT_NAP_UPPER = 0x0067000C /**< real: The upper end of the band.  Since 0.1. */
};

/** Fields of factor_result (factor bij de uitkomst). */
enum {
    HGW_FACTOR_RESULT_FACTOR = 0x00680001, /**< link to factor: Which factor it is.  Since 0.1. */
    HGW_FACTOR_RESULT_TEXT = 0x00680002, /**< text: The text, so that it can be read without the dossier.  Since 0.1. */
    HGW_FACTOR_RESULT_KIND = 0x00680003, /**< enum factor_kind: Whether it helped or hindered.  Since 0.1. */
    HGW_FACTOR_RESULT_GOAL = 0x00680004, /**< link to goal: The goal of the chain with which it was named.  Since 0.1. */
    HGW_FACTOR_RESULT_STATUS = 0x00680005 /**< enum goal_status: Whether that goal was reached.  Since 0.1. */
};

/** Fields of adjustment_result (bijstelling onderweg). */
enum {
    HGW_ADJUSTMENT_RESULT_ADJUSTMENT = 0x00690001, /**< link to adjustment: Which adjustment it is.  Since 0.1. */
    HGW_ADJUSTMENT_RESULT_TEXT = 0x00690002, /**< text: The text, so that it can be read without the dossier.  Since 0.1. */
    HGW_ADJUSTMENT_RESULT_DIRECTION = 0x00690003, /**< enum adjustment_direction: More, less, or something else (S155).  Since 0.1. */
    HGW_ADJUSTMENT_RESULT_GOAL = 0x00690004, /**< link to goal: The goal of the chain it belongs to.  Since 0.1. */
    HGW_ADJUSTMENT_RESULT_DECIDED_ON = 0x00690005 /**< date: How soon something was changed (S112).  Since 0.1. */
};

/** Fields of result_setting (instelling). */
enum {
    HGW_RESULT_SETTING_NAME = 0x006A0001, /**< text: The name, as the options have it.  Since 0.1. */
    HGW_RESULT_SETTING_VALUE = 0x006A0002 /**< real: The value that held.  Since 0.1. */
};

/** Fields of left_out (niet beoordeeld). */
enum {
    HGW_LEFT_OUT_OUTCOME = 0x006B0001, /**< link to outcome_target: With which outcome, when it is about one.  Since 0.1. */
    HGW_LEFT_OUT_GOAL = 0x006B0002, /**< link to goal: With which goal, when it is about one.  Since 0.1. */
    HGW_LEFT_OUT_PUPIL = 0x006B0003, /**< link to pupil: Whom it is about; empty: the whole goal.  Since 0.1. */
    HGW_LEFT_OUT_REASON = 0x006B0004, /**< enum left_out_reason: Why there is no verdict.  Since 0.1. */
    HGW_LEFT_OUT_MESSAGE = 0x006B0005, /**< text: What can be done so that something can be said.  Since 0.1. */
    HGW_LEFT_OUT_EVIDENCE = 0x006B0006 /**< link to evidence: The one result that does not count; empty: it is not about one result.  Since 0.1. */
};

/** Fields of evaluate_options (opties bij evalueren). */
enum {
    HGW_EVALUATE_OPTIONS_KIND = 0x006C0001, /**< enum evaluation_kind: In between, when it is not given.  Since 0.1. */
    HGW_EVALUATE_OPTIONS_TIME_UNIT = 0x006C0002, /**< enum time_unit: Weeks of teaching when a calendar is beside, otherwise calendar weeks.  Since 0.1. */
    HGW_EVALUATE_OPTIONS_AIM = 0x006C0003, /**< text: The id of one outcome or goal; without it all of them.  Since 0.1. */
    HGW_EVALUATE_OPTIONS_LOOK = 0x006C0004, /**< int 1 to 1000: Which look in the half year; without it counted from the results beside.  Since 0.1. */
    HGW_EVALUATE_OPTIONS_P_HI = 0x006C0005, /**< real: The chance, from 0 to 1, from which it is called on course; otherwise .8, and .9 from the fourth look on.  Since 0.1. */
    HGW_EVALUATE_OPTIONS_P_LO = 0x006C0006, /**< real: The chance, from 0 to 1, up to which one adjusts; otherwise .2, and .1 from the fourth look on.  Since 0.1. */
    HGW_EVALUATE_OPTIONS_MIN_POINTS = 0x006C0007, /**< int 1 to 32: On how many days there must have been a measurement; otherwise 3.  Since 0.1. */
    HGW_EVALUATE_OPTIONS_MIN_SPAN = 0x006C0008, /**< real: What share of the way must have been followed, from 0 to 1; otherwise .25.  Since 0.1. */
    HGW_EVALUATE_OPTIONS_MAX_AGE = 0x006C0009, /**< real: How old the latest measurement may be, as a share of the way; otherwise .25.  Since 0.1. */
    HGW_EVALUATE_OPTIONS_OUTLIER = 0x006C000A, /**< real: In measurement errors; otherwise 2.5.  Since 0.1. */
    HGW_EVALUATE_OPTIONS_KAPPA = 0x006C000B, /**< real: How far growth may differ beforehand, in needed slopes; otherwise .5.  Since 0.1. */
    HGW_EVALUATE_OPTIONS_LEAST_SPREAD = 0x006C000C, /**< real: The least spread, in measurement errors over the whole way; otherwise 1.  Since 0.1. */
    HGW_EVALUATE_OPTIONS_NU0 = 0x006C000D, /**< real: How many measurements the error of the manual counts for; otherwise 4.  Since 0.1. */
    HGW_EVALUATE_OPTIONS_NORM_PRIOR = 0x006C000E, /**< bool: Expects the growth of the norm beforehand; an ambitious goal then gets more false alarms.  Since 0.1. */
    HGW_EVALUATE_OPTIONS_MIN_ITEMS = 0x006C000F, /**< int 1 to 1000: How many items there must be to speak of mastery; otherwise 10.  Since 0.1. */
    HGW_EVALUATE_OPTIONS_HINGE = 0x006C0010 /**< real: The hinge for a school year, for a group; otherwise .40. Never for a child.  Since 0.1. */
};

/** Fields of findings (bevindingen). */
enum {
    HGW_FINDINGS_ID = 0x00040001, /**< text: Fixed key (findings): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_FINDINGS_TITLE = 0x00040002, /**< text: Heads the printout that the teacher takes along.  Since 0.1. */
    HGW_FINDINGS_LANG = 0x00040003, /**< enum lang: The language of the sentences, so that a screen pronounces and hyphenates them correctly.  Since 0.1. */
    HGW_FINDINGS_TODAY = 0x00040004, /**< date: The day for which the findings hold; whatever came later did not exist yet.  Since 0.1. */
    HGW_FINDINGS_DOSSIER = 0x00040005, /**< link to dossier: The dossier they are about, so that a program can show them beside it.  Since 0.1. */
    HGW_FINDINGS_FINDINGS = 0x00040006, /**< list of records finding: The findings in order, the most important first.  Since 0.1. */
    HGW_FINDINGS_NOT_RUN = 0x00040007 /**< list of records not_run: What could not be looked at, so that nobody mistakes silence for approval.  Since 0.1. */
};

/** Fields of finding (bevinding). */
enum {
    HGW_FINDING_ID = 0x00480001, /**< text: Fixed key (finding): references, and a file saved later, find the same record by it.  Since 0.1. */
    HGW_FINDING_CODE = 0x00480002, /**< text: The fixed name of the check, to look it up or switch it off (S42).  Since 0.1. */
    HGW_FINDING_PRINCIPLE = 0x00480003, /**< enum principle: Which of the seven principles it serves, so that paper does not dominate (S27, S33).  Since 0.1. */
    HGW_FINDING_ALSO = 0x00480004, /**< list of enum principle: The other principles it serves, so that no principle seems forgotten.  Since 0.1. */
    HGW_FINDING_SEVERITY = 0x00480005, /**< enum severity: A strength is read differently from a contradiction (S18).  Since 0.1. */
    HGW_FINDING_SHOWN = 0x00480006, /**< bool: A few are shown and the rest on request, for nobody reads a long list.  Since 0.1. */
    HGW_FINDING_STABLE_KEY = 0x00480007, /**< text: Lets a program recognise the same finding at the next check.  Since 0.1. */
    HGW_FINDING_MESSAGE = 0x00480008, /**< text: The sentence the teacher reads: first what can be seen, then a question.  Since 0.1. */
    HGW_FINDING_RESOLVE = 0x00480009, /**< text: What the teacher can do; a remark without a way forward does not help.  Since 0.1. */
    HGW_FINDING_SOURCE = 0x0048000A, /**< text: The statement or agreement the check rests on, so that you can see whether you agree.  Since 0.1. */
    HGW_FINDING_PLACES = 0x0048000B, /**< list of records place: The records it is about, so that the teacher can go straight to them.  Since 0.1. */
    HGW_FINDING_ARGS = 0x0048000C /**< list of records finding_arg: What was filled into the sentence, so that a program can make a sentence of its own.  Since 0.1. */
};

/** Fields of place (plaats). */
enum {
    HGW_PLACE_DOCUMENT = 0x00490001, /**< text: The file in which a screen opens the record: dossier, team or calendar.  Since 0.1. */
    HGW_PLACE_DOCUMENT_ID = 0x00490002, /**< text: Which dossier, when several lie side by side.  Since 0.1. */
    HGW_PLACE_RECORD_TYPE = 0x00490003, /**< text: Lets a screen open the right page even before the record has been read.  Since 0.1. */
    HGW_PLACE_RECORD_ID = 0x00490004, /**< text: Points to the record, even if it has been moved since.  Since 0.1. */
    HGW_PLACE_POINTER = 0x00490005 /**< text: Where it is in the file, for those who look into the file itself.  Since 0.1. */
};

/** Fields of finding_arg (gegeven in de zin). */
enum {
    HGW_FINDING_ARG_NAME = 0x004A0001, /**< text: The place in the sentence where it belongs.  Since 0.1. */
    HGW_FINDING_ARG_VALUE = 0x004A0002 /**< text: The value itself, with numbers and dates independent of language.  Since 0.1. */
};

/** Fields of not_run (niet bekeken). */
enum {
    HGW_NOT_RUN_RULE = 0x004B0001, /**< text: The code of the check, to look it up in the list of checks.  Since 0.1. */
    HGW_NOT_RUN_REASON = 0x004B0002, /**< enum not_run_reason: What was missing: today's date, the calendar, the team.  Since 0.1. */
    HGW_NOT_RUN_TEXT = 0x004B0003 /**< text: A sentence on what to supply so that it can run.  Since 0.1. */
};

/** Fields of catalogue (controles). */
enum {
    HGW_CATALOGUE_LANG = 0x005A0001, /**< enum lang: The language of the sentences, so that a screen pronounces and hyphenates them correctly.  Since 0.1. */
    HGW_CATALOGUE_TEAM = 0x005A0002, /**< link to team: The team whose thresholds are shown here.  Since 0.1. */
    HGW_CATALOGUE_CHECKS = 0x005A0003 /**< list of records check_entry: The checks, in the order of the principles.  Since 0.1. */
};

/** Fields of check_entry (controle). */
enum {
    HGW_CHECK_ENTRY_CODE = 0x005B0001, /**< text: The fixed name of the check, to mention it in the team's settings.  Since 0.1. */
    HGW_CHECK_ENTRY_PRINCIPLE = 0x005B0002, /**< enum principle: Which of the seven principles it serves (S27, S33).  Since 0.1. */
    HGW_CHECK_ENTRY_ALSO = 0x005B0003, /**< list of enum principle: The other principles it serves, so that no principle seems forgotten.  Since 0.1. */
    HGW_CHECK_ENTRY_SEVERITY = 0x005B0004, /**< enum severity: A strength is read differently from a contradiction (S18).  Since 0.1. */
    HGW_CHECK_ENTRY_LOOKS_AT = 0x005B0005, /**< list of records looked_at: The fields that the check rests on; what is not here does not count.  Since 0.1. */
    HGW_CHECK_ENTRY_CONDITION = 0x005B0006, /**< text: When the check speaks, with this team's thresholds, so that nobody has to guess.  Since 0.1. */
    HGW_CHECK_ENTRY_WHY = 0x005B0007, /**< text: What a child, parent or teacher gains by it; otherwise the check may go (S41).  Since 0.1. */
    HGW_CHECK_ENTRY_SOURCE = 0x005B0008, /**< text: The statement that the check rests on, so that you can see whether you agree.  Since 0.1. */
    HGW_CHECK_ENTRY_BEFORE = 0x005B0009, /**< text: An example in which the check speaks.  Since 0.1. */
    HGW_CHECK_ENTRY_AFTER = 0x005B000A, /**< text: The same example, such that the check is silent.  Since 0.1. */
    HGW_CHECK_ENTRY_SWITCH_OFF = 0x005B000B, /**< text: How the team switches this check off or puts it in discussion (S42).  Since 0.1. */
    HGW_CHECK_ENTRY_STATE = 0x005B000C, /**< enum check_state: Whether this team uses the check.  Since 0.1. */
    HGW_CHECK_ENTRY_REASON = 0x005B000D, /**< text: Why the team switched it off or is discussing it.  Since 0.1. */
    HGW_CHECK_ENTRY_LIMITS = 0x005B000E, /**< list of records check_limit: The thresholds that the check uses, and what a team may make of them.  Since 0.1. */
    HGW_CHECK_ENTRY_WANTS = 0x005B000F, /**< list of enum not_run_reason: When the check cannot look, and so says nothing.  Since 0.1. */
    HGW_CHECK_ENTRY_LEFT_OUT = 0x005B0010, /**< text: Why this check does not exist: it cannot be computed honestly, or it is answered elsewhere.  Since 0.1. */
    HGW_CHECK_ENTRY_MESSAGE = 0x005B0011, /**< text: The sentence that the teacher gets to read, with names in braces.  Since 0.1. */
    HGW_CHECK_ENTRY_RESOLVE = 0x005B0012 /**< text: What the teacher can do; a remark without a way forward does not help.  Since 0.1. */
};

/** Fields of looked_at (veld waar een controle naar kijkt). */
enum {
    HGW_LOOKED_AT_FIELD = 0x005C0001, /**< text: The name in the file, such as goal.period, for those who write programs.  Since 0.1. */
    HGW_LOOKED_AT_LABEL = 0x005C0002 /**< text: What the field is called for a teacher.  Since 0.1. */
};

/** Fields of check_limit (grenswaarde van een controle). */
enum {
    HGW_CHECK_LIMIT_NAME = 0x005D0001, /**< text: What the threshold is called in the team's settings.  Since 0.1. */
    HGW_CHECK_LIMIT_LABEL = 0x005D0002, /**< text: What is counted.  Since 0.1. */
    HGW_CHECK_LIMIT_UNIT = 0x005D0003, /**< text: Weeks, goals or percent, for a program.  Since 0.1. */
    HGW_CHECK_LIMIT_AMOUNT = 0x005D0004, /**< real: This team's threshold.  Since 0.1. */
    HGW_CHECK_LIMIT_USUAL = 0x005D0005, /**< real: The threshold when the team names none.  Since 0.1. */
    HGW_CHECK_LIMIT_LEAST = 0x005D0006, /**< real: The least that a team may choose.  Since 0.1. */
    HGW_CHECK_LIMIT_MOST = 0x005D0007 /**< real: The most that a team may choose.  Since 0.1. */
};

/** Fields of coverage (de zeven uitgangspunten). */
enum {
    HGW_COVERAGE_LANG = 0x005E0001, /**< enum lang: The language of the sentences, so that a screen pronounces and hyphenates them correctly.  Since 0.1. */
    HGW_COVERAGE_TODAY = 0x005E0002, /**< date: The day for which this holds; whatever came later did not exist yet.  Since 0.1. */
    HGW_COVERAGE_DOSSIER = 0x005E0003, /**< link to dossier: The dossier it is about.  Since 0.1. */
    HGW_COVERAGE_PLAN = 0x005E0004, /**< link to plan: The plan that was looked at; empty when it is about more.  Since 0.1. */
    HGW_COVERAGE_PERIOD = 0x005E0005, /**< link to period or block: The period that was looked at; empty for a whole year.  Since 0.1. */
    HGW_COVERAGE_FIRST_DAY = 0x005E0006, /**< date: The first day that counts.  Since 0.1. */
    HGW_COVERAGE_LAST_DAY = 0x005E0007, /**< date: The last day that counts.  Since 0.1. */
    HGW_COVERAGE_PRINCIPLES = 0x005E0008, /**< list of records principle_coverage: The seven principles, in order.  Since 0.1. */
    HGW_COVERAGE_NOT_RUN = 0x005E0009 /**< list of records not_run: What could not be looked at, so that nobody mistakes silence for approval.  Since 0.1. */
};

/** Fields of principle_coverage (uitgangspunt in beeld). */
enum {
    HGW_PRINCIPLE_COVERAGE_PRINCIPLE = 0x005F0001, /**< enum principle: Which of the seven.  Since 0.1. */
    HGW_PRINCIPLE_COVERAGE_SEEN = 0x005F0002, /**< list of records coverage_evidence: What is there, with where it stands, so that the team can find it again.  Since 0.1. */
    HGW_PRINCIPLE_COVERAGE_STRENGTHS = 0x005F0003, /**< list of records finding: What goes well here, at least as visible as what is open (S18).  Since 0.1. */
    HGW_PRINCIPLE_COVERAGE_OPEN = 0x005F0004 /**< list of records finding: The questions that are still open here.  Since 0.1. */
};

/** Fields of coverage_evidence (wat er te zien is). */
enum {
    HGW_COVERAGE_EVIDENCE_KIND = 0x00600001, /**< text: The fixed name of this kind, for a program.  Since 0.1. */
    HGW_COVERAGE_EVIDENCE_TEXT = 0x00600002, /**< text: What is there, in plain words.  Since 0.1. */
    HGW_COVERAGE_EVIDENCE_AMOUNT = 0x00600003, /**< int from 0: How many there are; more is not better.  Since 0.1. */
    HGW_COVERAGE_EVIDENCE_FIRST_ON = 0x00600004, /**< date: Since when it can be seen.  Since 0.1. */
    HGW_COVERAGE_EVIDENCE_LAST_ON = 0x00600005, /**< date: When it was last seen.  Since 0.1. */
    HGW_COVERAGE_EVIDENCE_PLACES = 0x00600006 /**< list of records place: Where it stands, so that the team can open it.  Since 0.1. */
};

/** Fields of load_options (opties bij lezen). */
enum {
    HGW_LOAD_OPTIONS_MAX_BYTES = 0x00050001, /**< int from 1: A school does not send a gigabyte; if it does, something is wrong.  Since 0.1. */
    HGW_LOAD_OPTIONS_MAX_DEPTH = 0x00050002, /**< int 1 to 100000: Stops a file that consists of nothing but brackets.  Since 0.1. */
    HGW_LOAD_OPTIONS_MAX_RECORDS = 0x00050003, /**< int from 1: Limits how much memory a file can ask for.  Since 0.1. */
    HGW_LOAD_OPTIONS_MAX_TEXT = 0x00050004, /**< int from 1: A teacher's sentence is not a book.  Since 0.1. */
    HGW_LOAD_OPTIONS_MAX_MEMBERS = 0x00050005, /**< int from 1: Stops an object or a list that would slow the program down.  Since 0.1. */
    HGW_LOAD_OPTIONS_STRICT = 0x00050006 /**< bool: For those who write files: refuses unknown members and missing fields.  Since 0.1. */
};

/** Fields of save_options (opties bij schrijven). */
enum {
    HGW_SAVE_OPTIONS_CANONICAL = 0x00060001, /**< bool: Always gives the same bytes, for signing or comparing.  Since 0.1. */
    HGW_SAVE_OPTIONS_INDENT = 0x00060002 /**< int 0 to 8: Indented text can be read by people; 0 puts everything on one line and saves space.  Since 0.1. */
};

/** Fields of check_options (opties bij controleren). */
enum {
    HGW_CHECK_OPTIONS_CEILING = 0x00070001, /**< int 0 to 1000: A teacher can take on a few things at a time; seven is plenty.  Since 0.1. */
    HGW_CHECK_OPTIONS_SHOW_ALL = 0x00070002 /**< bool: For those who want to see everything, such as a support coordinator at the yearly evaluation.  Since 0.1. */
};

/** Fields of render_options (opties bij weergeven). */
enum {
    HGW_RENDER_OPTIONS_FORMAT = 0x00080001, /**< enum format: Text for a screen, HTML for printing or mailing.  Since 0.1. */
    HGW_RENDER_OPTIONS_SHOW_ALL = 0x00080002, /**< bool: Also shows what a check found but did not put forward.  Since 0.1. */
    HGW_RENDER_OPTIONS_TITLE = 0x00080003, /**< text: The heading of the page, so that a pile of printouts can be told apart.  Since 0.1. */
    HGW_RENDER_OPTIONS_VIEW = 0x00080004 /**< enum view: A calendar can be shown as a list, or as a year to be looked over.  Since 0.1. */
};

/** Fields of calendar_options (opties voor de kalender). */
enum {
    HGW_CALENDAR_OPTIONS_REGION = 0x00540001, /**< text: The id of the region; without it that of the calendar itself.  Since 0.1. */
    HGW_CALENDAR_OPTIONS_SCHOOL_YEAR = 0x00540002, /**< text: The id or name of the school year; without it the year of today.  Since 0.1. */
    HGW_CALENDAR_OPTIONS_TAKE_OPTIONAL = 0x00540003 /**< bool: Whether the school takes the weeks by which it may lengthen a holiday.  Since 0.1. */
};

/** Fields of import_options (opties bij inlezen). */
enum {
    HGW_IMPORT_OPTIONS_FORMAT = 0x00550001, /**< enum import_format: What kind of file it is.  Since 0.1. */
    HGW_IMPORT_OPTIONS_MAX_BYTES = 0x00550002, /**< int from 1: Protects against a file too large to be a calendar.  Since 0.1. */
    HGW_IMPORT_OPTIONS_MAX_EVENTS = 0x00550003 /**< int 1 to 1000000: Protects against a calendar that keeps repeating itself.  Since 0.1. */
};

/** Fields of export_options (opties bij wegschrijven). */
enum {
    HGW_EXPORT_OPTIONS_WITH_TEXTS = 0x00560001, /**< bool: Puts the text of goals and the kind of talks into the calendar, which others read too.  Since 0.1. */
    HGW_EXPORT_OPTIONS_WITH_NAMES = 0x00560002, /**< bool: Puts given names with talks; only for a calendar that nobody else sees.  Since 0.1. */
    HGW_EXPORT_OPTIONS_SCHOOL_YEAR = 0x00560003 /**< text: This school year only; without it all that are there.  Since 0.1. */
};

/** Fields of next_options (opties voor de volgende periode). */
enum {
    HGW_NEXT_OPTIONS_PERIOD = 0x00580001, /**< text: The id of the period or block; without it the last one that has goals.  Since 0.1. */
    HGW_NEXT_OPTIONS_SCHOOL_GROUP = 0x00580002 /**< text: The id of the class on the roster, when a new school year begins.  Since 0.1. */
};

/** Fields of coverage_options (opties bij de zeven uitgangspunten). */
enum {
    HGW_COVERAGE_OPTIONS_PLAN = 0x00610001, /**< text: The id of the plan; then only what belongs to that plan counts.  Since 0.1. */
    HGW_COVERAGE_OPTIONS_PERIOD = 0x00610002 /**< text: The id of the period or block.  Since 0.1. */
};

/** The enumerations. */
enum {
    HGW_ENUM_LANG = 1, /**< taal: Teachers read Dutch, developers and some parents English.  Since 0.1. */
    HGW_ENUM_CLUSTER = 2, /**< cluster: Divides the model into parts that each fit into one picture.  Since 0.1. */
    HGW_ENUM_PRIVACY = 3, /**< privacyklasse: Says for each field who may see it, so that a page for parents or for the class leaks nothing.  Since 0.1. */
    HGW_ENUM_LEVEL = 4, /**< niveau: The same principles apply at several levels (S3, S4).  Since 0.1. */
    HGW_ENUM_SUPPORT_KIND = 5, /**< soort ondersteuning: Extra support brings legal rules; basic support does not (S4).  Since 0.1. */
    HGW_ENUM_SECTION_KIND = 7, /**< soort bouw: The sections of a primary school; each works out how to show its plans (S54).  Since 0.1. */
    HGW_ENUM_STAFF_ROLE = 8, /**< rol: Who has which task, so that it shows who is missing from a talk (S13).  Since 0.1. */
    HGW_ENUM_SUBGROUP_KIND = 9, /**< soort subgroep: The base group and subgroups each have goals of their own in the same week (S78).  Since 0.1. */
    HGW_ENUM_SUBGROUP_LEVEL = 10, /**< aanbod: Lets the teacher prepare the right offer; children and parents do not get it as a label.  Since 0.1. */
    HGW_ENUM_FACTOR_KIND = 11, /**< soort factor: What helps is put to use and what hinders is dealt with; so the two are kept apart (S18).  Since 0.1. */
    HGW_ENUM_FACTOR_HOLDER = 12, /**< van wie of wat: Where the factor lies: not in the child alone (S18).  Since 0.1. */
    HGW_ENUM_OUTCOME_MEASURE = 13, /**< maat van een opbrengst: Scores, levels and shares cannot be compared with each other; this keeps them apart (S158).  Since 0.1. */
    HGW_ENUM_GOAL_SCOPE = 14, /**< voor wie een doel is: Whose goal it is decides who discusses it (S125, S133).  Since 0.1. */
    HGW_ENUM_GOAL_STATUS = 15, /**< uitkomst van een doel: With this word at the end of a period the teacher goes on, repeats or lets go (S82).  Since 0.1. */
    HGW_ENUM_NEED_CATEGORY = 16, /**< soort behoefte: The sentence stems in which teachers put needs into words (S15).  Since 0.1. */
    HGW_ENUM_NEED_DOMAIN = 17, /**< gebied van een behoefte: Learning, behaviour and upbringing each call for something different (S15).  Since 0.1. */
    HGW_ENUM_VOICE = 18, /**< stem: Who said it: a need that the child itself names weighs differently from somebody else's guess (S70).  Since 0.1. */
    HGW_ENUM_SUPPORT_CATEGORY = 19, /**< soort ondersteuningsbehoefte: Knowledge, time or a colleague: the kind says who can give an answer (S17).  Since 0.1. */
    HGW_ENUM_SUPPORT_STATUS = 20, /**< stand van een ondersteuningsbehoefte: Shows management and the support coordinator who is still waiting for an answer (S17).  Since 0.1. */
    HGW_ENUM_APPROACH_KIND = 21, /**< soort aanpak: What an approach consists of; materials alone are not enough (S97, S98).  Since 0.1. */
    HGW_ENUM_TOOL_KIND = 22, /**< soort gereedschap: Shows whether a toolbox holds more than materials alone (S81).  Since 0.1. */
    HGW_ENUM_PLAN_KIND = 23, /**< soort plan: Outcomes may stand on the team's must-list; the small plans are 'that may' (S160, S162).  Since 0.1. */
    HGW_ENUM_PLAN_STATE = 24, /**< stand van een plan: Where a plan is in the cycle of making, doing and looking back (S12).  Since 0.1. */
    HGW_ENUM_WEEKDAY = 25, /**< weekdag: The days on which a week plan can place a slot.  Since 0.1. */
    HGW_ENUM_LEADER = 26, /**< wie een lesmoment leidt: The teacher cannot be everywhere at once; this shows who guides a subgroup.  Since 0.1. */
    HGW_ENUM_SLOT_STATE = 27, /**< stand van een lesmoment: Whether a slot took place; without a mark it is simply planned.  Since 0.1. */
    HGW_ENUM_DAY_MARK = 28, /**< teken van de dag: The smallest form a day evaluation can have (S86).  Since 0.1. */
    HGW_ENUM_CHOICE_KIND = 29, /**< soort keuze: What a child decided for itself, so that it shows where there was room to choose (S74, S75).  Since 0.1. */
    HGW_ENUM_EVIDENCE_KIND = 30, /**< soort gegeven: Two kinds of tasting: at the end and in between (S151, S154).  Since 0.1. */
    HGW_ENUM_EVIDENCE_SIGN = 31, /**< beeld van een gegeven: Shows at a glance which way it is going.  Since 0.1. */
    HGW_ENUM_ADJUSTMENT_DIRECTION = 32, /**< richting van een bijstelling: Water or salt: which way it goes (S155).  Since 0.1. */
    HGW_ENUM_PORTFOLIO_KIND = 33, /**< soort portfoliostuk: A child chooses how to show its growth; not only on paper (S128).  Since 0.1. */
    HGW_ENUM_USE_KIND = 34, /**< soort gebruik: What shows that a document is alive, even if nobody writes in it (S169).  Since 0.1. */
    HGW_ENUM_CONVERSATION_KIND = 35, /**< soort gesprek: The talks of this way of working, each with its own questions (S22, S24, S116, S131, S137).  Since 0.1. */
    HGW_ENUM_DISCUSSION_KIND = 36, /**< soort klassengesprek: A plan, a week and a row of goals are each discussed with the class in another way (S84, S103, S122).  Since 0.1. */
    HGW_ENUM_DISCUSSION_FORM = 37, /**< werkvorm: In pairs more children speak than in a circle; the teacher chooses (S108).  Since 0.1. */
    HGW_ENUM_TIP_POLARITY = 38, /**< begin, stop of ga door: Whether a tip asks for something new, wants something gone, or wants it kept (S106).  Since 0.1. */
    HGW_ENUM_TIP_ADDRESSEE = 39, /**< voor wie een tip is: Who can act on it, and so who gives the answer (S102).  Since 0.1. */
    HGW_ENUM_PRESENTATION_FORM = 40, /**< vorm van een presentatie: Parent and child choose the form that suits them (S135).  Since 0.1. */
    HGW_ENUM_SCALE_KIND = 41, /**< soort schaal: Says which comparison of results is sound, so that nobody adds up a rank order.  Since 0.1. */
    HGW_ENUM_BENEFICIARY = 42, /**< wie er iets aan heeft: A form ought to help teaching, not whoever asks for it (S31).  Since 0.1. */
    HGW_ENUM_RENDERING = 43, /**< vorm van een formulier: Each section chooses the form in which it shows its plans (S54).  Since 0.1. */
    HGW_ENUM_FORM_STATE = 44, /**< stand van een formulier: Stop using it or discuss it, if it does not contribute (S42).  Since 0.1. */
    HGW_ENUM_OBLIGATION = 45, /**< moet of mag: Nearly everything is 'that may'; little is 'this must' (S53, S54).  Since 0.1. */
    HGW_ENUM_BASIS = 46, /**< grond: Says who asks for something, so that nobody appeals to those who never did (S32, S53).  Since 0.1. */
    HGW_ENUM_MUST_KIND = 47, /**< wat er moet: The parts of which a team can say 'this must' (S52, S160).  Since 0.1. */
    HGW_ENUM_AGREEMENT_KIND = 48, /**< doen of laten: Keeps apart what the team does and what it no longer does (S140).  Since 0.1. */
    HGW_ENUM_CHECK_STATE = 49, /**< stand van een controle: A check is there for the team, not the other way round (S42).  Since 0.1. */
    HGW_ENUM_PILOT_OUTCOME = 50, /**< besluit over een proeftuin: What the team decides after a trial, so that nobody has to guess whether it goes on (S76).  Since 0.1. */
    HGW_ENUM_HOLIDAY_KIND = 51, /**< soort vakantie: The holidays that bound the five periods (S68).  Since 0.1. */
    HGW_ENUM_PERIOD_KIND = 52, /**< soort periode: How long a stretch with its own goals lasts, and so how soon something can be adjusted (S111).  Since 0.1. */
    HGW_ENUM_MOMENT_KIND = 53, /**< soort meetmoment: The two moments of the year at which outcomes are established (S153).  Since 0.1. */
    HGW_ENUM_PRINCIPLE = 54, /**< uitgangspunt: The seven principles of needs-based working (S14 to S20).  Since 0.1. */
    HGW_ENUM_SEVERITY = 55, /**< soort opmerking: How a finding is meant to be read; it does not rank people.  Since 0.1. */
    HGW_ENUM_NOT_RUN_REASON = 56, /**< waarom niet bekeken: Says what a program can supply so that a check can run.  Since 0.1. */
    HGW_ENUM_FORMAT = 57, /**< formaat: Text for a screen, or a page to print.  Since 0.1. */
    HGW_ENUM_VIEW = 58, /**< weergave: The same document can be shown in more than one way.  Since 0.1. */
    HGW_ENUM_IMPORT_FORMAT = 59, /**< formaat bij inlezen: The kinds of foreign files that can be read.  Since 0.1. */
    HGW_ENUM_IMPORT_REASON = 60, /**< reden bij inlezen: Why something in a file was not taken over, or differently.  Since 0.1. */
    HGW_ENUM_DECISION_KIND = 61, /**< soort besluit: What a person must choose before the next period begins (S12).  Since 0.1. */
    HGW_ENUM_PLAN_ITEM_KIND = 62, /**< soort onderdeel: What a text of a plan is about, so that overview and plan stay apart (S47).  Since 0.1. */
    HGW_ENUM_EVALUATION_KIND = 63, /**< soort evaluatie: Tasting in between so as to adjust, or at the end so as to establish (S151).  Since 0.1. */
    HGW_ENUM_TIME_UNIT = 64, /**< tijdmaat: Weeks of teaching or weeks on the calendar; whoever reads growth per week must know which.  Since 0.1. */
    HGW_ENUM_VERDICT = 65, /**< oordeel: On course, adjust, or honestly saying that it cannot be said yet; reached or not is a decision at the end (S156).  Since 0.1. */
    HGW_ENUM_VERDICT_REASON = 66, /**< reden bij een oordeel: Why nothing can be said yet, so that people know what would change that.  Since 0.1. */
    HGW_ENUM_VERDICT_FLAG = 67, /**< kanttekening bij een oordeel: What ought to be known beside the verdict without making it another.  Since 0.1. */
    HGW_ENUM_HEARD = 68, /**< wat mensen zien en zeggen: Observations and talks beside the measurements; they never become a number (S154).  Since 0.1. */
    HGW_ENUM_CERTAINTY = 69, /**< hoe zeker: A score at the border may just as well be reached as not.  Since 0.1. */
    HGW_ENUM_CHANGE_KIND = 70, /**< verschil tussen twee scores: Whether two scores differ by more than measurement error alone could give.  Since 0.1. */
    HGW_ENUM_APPROACH_EFFECT = 71, /**< werkte de aanpak: Another judgement than whether the goal was reached: a good approach may have been too short (S112, S150).  Since 0.1. */
    HGW_ENUM_LEFT_OUT_REASON = 72 /**< waarom niet beoordeeld: Who or what is left without a verdict is named, and never counted in silence.  Since 0.1. */
};

/** Values of lang (taal). */
enum {
    HGW_LANG_NL = 1, /**< Dutch (Nederlands). */
    HGW_LANG_EN = 2 /**< English (Engels). */
};

/** Values of cluster (cluster). */
enum {
    HGW_CLUSTER_WORLD = 1, /**< people and school (mensen en school). */
    HGW_CLUSTER_PLAN = 2, /**< goals and plans (doelen en plannen). */
    HGW_CLUSTER_WEEK = 3, /**< week (week). */
    HGW_CLUSTER_EVIDENCE = 4, /**< evidence and evaluation (gegevens en evaluatie). */
    HGW_CLUSTER_TALK = 5, /**< conversations (gesprekken). */
    HGW_CLUSTER_TEAM = 6, /**< team (team). */
    HGW_CLUSTER_CALENDAR = 7, /**< calendar (kalender). */
    HGW_CLUSTER_FINDINGS = 8, /**< findings (bevindingen). */
    HGW_CLUSTER_OPTIONS = 9 /**< options (opties). */
};

/** Values of privacy (privacyklasse). */
enum {
    HGW_PRIVACY_PUBLIC = 1, /**< public (openbaar). */
    HGW_PRIVACY_GROUP = 2, /**< the group's (van de groep). */
    HGW_PRIVACY_CHILD = 3, /**< the child's (van het kind). */
    HGW_PRIVACY_VOICE = 4, /**< own words (eigen woorden). */
    HGW_PRIVACY_JUDGEMENT = 5, /**< judgement (oordeel). */
    HGW_PRIVACY_CARE = 6, /**< care (zorg). */
    HGW_PRIVACY_STAFF = 7, /**< staff only (van medewerkers). */
    HGW_PRIVACY_SPECIAL = 8 /**< special (bijzonder). */
};

/** Values of level (niveau). */
enum {
    HGW_LEVEL_PUPIL = 1, /**< pupil (leerling). */
    HGW_LEVEL_GROUP = 2, /**< group (groep). */
    HGW_LEVEL_SCHOOL = 3, /**< school (school). */
    HGW_LEVEL_BOARD = 4, /**< board (bestuur). */
    HGW_LEVEL_PARTNERSHIP = 5 /**< partnership (samenwerkingsverband). */
};

/** Values of support_kind (soort ondersteuning). */
enum {
    HGW_SUPPORT_KIND_BASIC = 1, /**< basic support (basisondersteuning). */
    HGW_SUPPORT_KIND_EXTRA = 2 /**< extra support (extra ondersteuning). */
};

/** Values of section_kind (soort bouw). */
enum {
    HGW_SECTION_KIND_ONDERBOUW = 1, /**< lower section (onderbouw). */
    HGW_SECTION_KIND_MIDDENBOUW = 2, /**< middle section (middenbouw). */
    HGW_SECTION_KIND_BOVENBOUW = 3 /**< upper section (bovenbouw). */
};

/** Values of staff_role (rol). */
enum {
    HGW_STAFF_ROLE_TEACHER = 1, /**< teacher (leerkracht). */
    HGW_STAFF_ROLE_IB = 2, /**< internal support coordinator (intern begeleider). */
    HGW_STAFF_ROLE_DIRECTOR = 3, /**< management (directie). */
    HGW_STAFF_ROLE_ASSISTANT = 4, /**< teaching assistant (onderwijsassistent). */
    HGW_STAFF_ROLE_SUBSTITUTE = 5, /**< substitute (invaller). */
    HGW_STAFF_ROLE_EXTERNAL = 6 /**< external supporter (externe ondersteuner). */
};

/** Values of subgroup_kind (soort subgroep). */
enum {
    HGW_SUBGROUP_KIND_BASE = 1, /**< base group (basisgroep). */
    HGW_SUBGROUP_KIND_SUB = 2 /**< subgroup (subgroep). */
};

/** Values of subgroup_level (aanbod). */
enum {
    HGW_SUBGROUP_LEVEL_BASIS = 1, /**< basic offer (basisaanbod). */
    HGW_SUBGROUP_LEVEL_INTENSIEF = 2, /**< intensive offer (intensief aanbod). */
    HGW_SUBGROUP_LEVEL_VERDIEPT = 3, /**< enriched offer (verdiept aanbod). */
    HGW_SUBGROUP_LEVEL_CUSTOM = 4 /**< own offer (eigen aanbod). */
};

/** Values of factor_kind (soort factor). */
enum {
    HGW_FACTOR_KIND_STIMULATING = 1, /**< helps (stimulerend). */
    HGW_FACTOR_KIND_HINDERING = 2 /**< hinders (belemmerend). */
};

/** Values of factor_holder (van wie of wat). */
enum {
    HGW_FACTOR_HOLDER_PUPIL = 1, /**< pupil (leerling). */
    HGW_FACTOR_HOLDER_GROUP = 2, /**< group (groep). */
    HGW_FACTOR_HOLDER_TEACHING = 3, /**< teaching (onderwijs). */
    HGW_FACTOR_HOLDER_TEACHER = 4, /**< teacher (leerkracht). */
    HGW_FACTOR_HOLDER_TEAM = 5, /**< team (team). */
    HGW_FACTOR_HOLDER_PARENTS = 6, /**< parents (ouders). */
    HGW_FACTOR_HOLDER_HOME = 7 /**< home (thuis). */
};

/** Values of outcome_measure (maat van een opbrengst). */
enum {
    HGW_OUTCOME_MEASURE_SKILL_SCORE = 1, /**< skill score (vaardigheidsscore). */
    HGW_OUTCOME_MEASURE_LEVEL_AE = 2, /**< level A to E (niveau A tot E). */
    HGW_OUTCOME_MEASURE_LEVEL_IV = 3, /**< level I to V (niveau I tot V). */
    HGW_OUTCOME_MEASURE_SHARE = 4, /**< share of the pupils (deel van de leerlingen). */
    HGW_OUTCOME_MEASURE_OTHER = 5 /**< other (anders). */
};

/** Values of goal_scope (voor wie een doel is). */
enum {
    HGW_GOAL_SCOPE_GROUP = 1, /**< goal of the group (groepsdoel). */
    HGW_GOAL_SCOPE_SUBGROUP = 2, /**< goal of a subgroup (doel van een subgroep). */
    HGW_GOAL_SCOPE_PUPIL = 3, /**< pupil's own goal (eigen doel van een leerling). */
    HGW_GOAL_SCOPE_PARENT_CHILD = 4 /**< parent and child goal (ouder-kinddoel). */
};

/** Values of goal_status (uitkomst van een doel). */
enum {
    HGW_GOAL_STATUS_OPEN = 1, /**< still open (loopt nog). */
    HGW_GOAL_STATUS_MET = 2, /**< met (gehaald). */
    HGW_GOAL_STATUS_PARTLY = 3, /**< partly met (deels gehaald). */
    HGW_GOAL_STATUS_NOT_MET = 4, /**< not met (niet gehaald). */
    HGW_GOAL_STATUS_DROPPED = 5 /**< dropped (losgelaten). */
};

/** Values of need_category (soort behoefte). */
enum {
    HGW_NEED_CATEGORY_INSTRUCTION = 1, /**< instruction that (instructie die). */
    HGW_NEED_CATEGORY_ASSIGNMENT = 2, /**< assignments that (opdrachten die). */
    HGW_NEED_CATEGORY_LEARNING_ACTIVITY = 3, /**< learning activities that (leeractiviteiten die). */
    HGW_NEED_CATEGORY_FEEDBACK = 4, /**< feedback that (feedback die). */
    HGW_NEED_CATEGORY_PEERS = 5, /**< peers who (groepsgenoten die). */
    HGW_NEED_CATEGORY_TEACHER = 6, /**< a teacher who (een leerkracht die). */
    HGW_NEED_CATEGORY_PARENTS = 7, /**< parents who (ouders die). */
    HGW_NEED_CATEGORY_MATERIAL = 8, /**< material that (materiaal dat). */
    HGW_NEED_CATEGORY_ENVIRONMENT = 9 /**< an environment that (een omgeving die). */
};

/** Values of need_domain (gebied van een behoefte). */
enum {
    HGW_NEED_DOMAIN_DIDACTIC = 1, /**< learning (leren). */
    HGW_NEED_DOMAIN_PEDAGOGICAL = 2, /**< behaviour and attitude to work (gedrag en werkhouding). */
    HGW_NEED_DOMAIN_UPBRINGING = 3 /**< upbringing at home (opvoeding thuis). */
};

/** Values of voice (stem). */
enum {
    HGW_VOICE_PUPIL = 1, /**< pupil (leerling). */
    HGW_VOICE_PARENT = 2, /**< parent (ouder). */
    HGW_VOICE_TEACHER = 3, /**< teacher (leerkracht). */
    HGW_VOICE_OTHER = 4 /**< somebody else (iemand anders). */
};

/** Values of support_category (soort ondersteuningsbehoefte). */
enum {
    HGW_SUPPORT_CATEGORY_KNOWLEDGE = 1, /**< knowledge about (kennis over). */
    HGW_SUPPORT_CATEGORY_SKILL = 2, /**< skills to (vaardigheden om). */
    HGW_SUPPORT_CATEGORY_MATERIAL = 3, /**< material that (materiaal dat). */
    HGW_SUPPORT_CATEGORY_LEVEL_HELP = 4, /**< help to adapt the level (hulp om het niveau aan te passen). */
    HGW_SUPPORT_CATEGORY_HANDS = 5, /**< extra hands in class (extra handen in de klas). */
    HGW_SUPPORT_CATEGORY_TIME = 6, /**< time to (tijd om). */
    HGW_SUPPORT_CATEGORY_COLLEAGUE = 7, /**< a colleague who (een collega die). */
    HGW_SUPPORT_CATEGORY_COACHING = 8, /**< somebody who looks along (iemand die meekijkt). */
    HGW_SUPPORT_CATEGORY_INFORMATION = 9, /**< information about (informatie over). */
    HGW_SUPPORT_CATEGORY_HOME_TIP = 10, /**< tips for home (tips voor thuis). */
    HGW_SUPPORT_CATEGORY_TALK = 11, /**< a talk with (een gesprek met). */
    HGW_SUPPORT_CATEGORY_OTHER = 12 /**< something else (iets anders). */
};

/** Values of support_status (stand van een ondersteuningsbehoefte). */
enum {
    HGW_SUPPORT_STATUS_OPEN = 1, /**< still open (nog open). */
    HGW_SUPPORT_STATUS_ANSWERED = 2, /**< answered (beantwoord). */
    HGW_SUPPORT_STATUS_DECLINED = 3 /**< declined with a reason (afgewezen met reden). */
};

/** Values of approach_kind (soort aanpak). */
enum {
    HGW_APPROACH_KIND_PEDAGOGICAL = 1, /**< pedagogical acting (pedagogisch handelen). */
    HGW_APPROACH_KIND_DIDACTIC = 2, /**< didactic acting (didactisch handelen). */
    HGW_APPROACH_KIND_CLASSROOM_MANAGEMENT = 3, /**< classroom management (klassenmanagement). */
    HGW_APPROACH_KIND_MATERIAL = 4 /**< material and aids (materiaal en hulpmiddelen). */
};

/** Values of tool_kind (soort gereedschap). */
enum {
    HGW_TOOL_KIND_STRATEGY = 1, /**< strategy (strategie). */
    HGW_TOOL_KIND_MATERIAL = 2, /**< material (materiaal). */
    HGW_TOOL_KIND_HELPER = 3, /**< helper (helper). */
    HGW_TOOL_KIND_EXAMPLE = 4 /**< example (voorbeeld). */
};

/** Values of plan_kind (soort plan). */
enum {
    HGW_PLAN_KIND_COURSE = 1, /**< course plan (beknopt groepsplan). */
    HGW_PLAN_KIND_PERIOD = 2, /**< period plan (periodeplan). */
    HGW_PLAN_KIND_BLOCK = 3, /**< block plan (blokplan). */
    HGW_PLAN_KIND_CHILD = 4, /**< child plan (kindplan). */
    HGW_PLAN_KIND_PARENT_CHILD = 5, /**< parent and child plan (ouder-kindplan). */
    HGW_PLAN_KIND_INDIVIDUAL = 6 /**< individual plan (individueel plan). */
};

/** Values of plan_state (stand van een plan). */
enum {
    HGW_PLAN_STATE_CONCEPT = 1, /**< draft (concept). */
    HGW_PLAN_STATE_DISCUSSED = 2, /**< discussed (besproken). */
    HGW_PLAN_STATE_RUNNING = 3, /**< running (loopt). */
    HGW_PLAN_STATE_EVALUATED = 4, /**< evaluated (geëvalueerd). */
    HGW_PLAN_STATE_CLOSED = 5, /**< closed (afgesloten). */
    HGW_PLAN_STATE_STOPPED = 6 /**< stopped (gestopt). */
};

/** Values of weekday (weekdag). */
enum {
    HGW_WEEKDAY_MONDAY = 1, /**< Monday (maandag). */
    HGW_WEEKDAY_TUESDAY = 2, /**< Tuesday (dinsdag). */
    HGW_WEEKDAY_WEDNESDAY = 3, /**< Wednesday (woensdag). */
    HGW_WEEKDAY_THURSDAY = 4, /**< Thursday (donderdag). */
    HGW_WEEKDAY_FRIDAY = 5, /**< Friday (vrijdag). */
    HGW_WEEKDAY_SATURDAY = 6, /**< Saturday (zaterdag). */
    HGW_WEEKDAY_SUNDAY = 7 /**< Sunday (zondag). */
};

/** Values of leader (wie een lesmoment leidt). */
enum {
    HGW_LEADER_TEACHER = 1, /**< teacher (leerkracht). */
    HGW_LEADER_ASSISTANT = 2, /**< teaching assistant (onderwijsassistent). */
    HGW_LEADER_SELF = 3, /**< by themselves (zelfstandig). */
    HGW_LEADER_SUBSTITUTE = 4, /**< substitute (invaller). */
    HGW_LEADER_OTHER = 5 /**< somebody else (iemand anders). */
};

/** Values of slot_state (stand van een lesmoment). */
enum {
    HGW_SLOT_STATE_DONE = 1, /**< done (gedaan). */
    HGW_SLOT_STATE_NOT_DONE = 2 /**< not done (niet gedaan). */
};

/** Values of day_mark (teken van de dag). */
enum {
    HGW_DAY_MARK_GOOD = 1, /**< went well (ging goed). */
    HGW_DAY_MARK_SO_SO = 2, /**< so-so (ging zo-zo). */
    HGW_DAY_MARK_AGAIN = 3 /**< once more (nog een keer). */
};

/** Values of choice_kind (soort keuze). */
enum {
    HGW_CHOICE_KIND_WHEN = 1, /**< when (wanneer). */
    HGW_CHOICE_KIND_WHAT = 2, /**< what (waaraan). */
    HGW_CHOICE_KIND_HOW = 3 /**< how (hoe). */
};

/** Values of evidence_kind (soort gegeven). */
enum {
    HGW_EVIDENCE_KIND_CITO = 1, /**< method-independent test (Cito) (methode-onafhankelijke toets (Cito)). */
    HGW_EVIDENCE_KIND_METHOD_TEST = 2, /**< method test (methodetoets). */
    HGW_EVIDENCE_KIND_OBSERVATION = 3, /**< observation (observatie). */
    HGW_EVIDENCE_KIND_PUPIL_TALK = 4, /**< talk with a pupil (gesprek met leerling). */
    HGW_EVIDENCE_KIND_PARENT_TALK = 5, /**< talk with a parent (gesprek met ouder). */
    HGW_EVIDENCE_KIND_WORK = 6 /**< pupils' work (werk van leerlingen). */
};

/** Values of evidence_sign (beeld van een gegeven). */
enum {
    HGW_EVIDENCE_SIGN_POSITIVE = 1, /**< goes well (gaat goed). */
    HGW_EVIDENCE_SIGN_MIXED = 2, /**< mixed (wisselend). */
    HGW_EVIDENCE_SIGN_NEGATIVE = 3 /**< does not work yet (lukt nog niet). */
};

/** Values of adjustment_direction (richting van een bijstelling). */
enum {
    HGW_ADJUSTMENT_DIRECTION_KEEP = 1, /**< keep (zo houden). */
    HGW_ADJUSTMENT_DIRECTION_MORE = 2, /**< more (meer ervan). */
    HGW_ADJUSTMENT_DIRECTION_LESS = 3, /**< less (minder ervan). */
    HGW_ADJUSTMENT_DIRECTION_OTHER_APPROACH = 4, /**< other approach (andere aanpak). */
    HGW_ADJUSTMENT_DIRECTION_OTHER_GOAL = 5, /**< other goal (ander doel). */
    HGW_ADJUSTMENT_DIRECTION_DROP = 6 /**< drop (loslaten). */
};

/** Values of portfolio_kind (soort portfoliostuk). */
enum {
    HGW_PORTFOLIO_KIND_WORK = 1, /**< work (werkstuk). */
    HGW_PORTFOLIO_KIND_FILM = 2, /**< film (filmpje). */
    HGW_PORTFOLIO_KIND_PHOTO = 3, /**< photo (foto). */
    HGW_PORTFOLIO_KIND_PLAN = 4, /**< child plan (kindplan). */
    HGW_PORTFOLIO_KIND_REFLECTION = 5 /**< reflection (terugblik). */
};

/** Values of use_kind (soort gebruik). */
enum {
    HGW_USE_KIND_SHOWN = 1, /**< shown on the board (op het bord getoond). */
    HGW_USE_KIND_PRINTED = 2, /**< printed (afgedrukt). */
    HGW_USE_KIND_OPENED = 3 /**< opened (geopend). */
};

/** Values of conversation_kind (soort gesprek). */
enum {
    HGW_CONVERSATION_KIND_CHILD = 1, /**< child conversation (kindgesprek). */
    HGW_CONVERSATION_KIND_START = 2, /**< start conversation (startgesprek). */
    HGW_CONVERSATION_KIND_REVERSED_PARENT = 3, /**< reversed parent conversation (omgekeerd oudergesprek). */
    HGW_CONVERSATION_KIND_PARENT = 4, /**< parent conversation (oudergesprek). */
    HGW_CONVERSATION_KIND_COURSE = 5, /**< course conversation (koersgesprek). */
    HGW_CONVERSATION_KIND_GROUP_MEETING = 6, /**< group meeting (groepsbespreking). */
    HGW_CONVERSATION_KIND_PUPIL_MEETING = 7, /**< pupil meeting (leerlingbespreking). */
    HGW_CONVERSATION_KIND_PARENT_ROOM = 8, /**< meeting in the parents' room (bijeenkomst in de ouderkamer). */
    HGW_CONVERSATION_KIND_CLASS_INFO = 9, /**< information in class (informatie in de klas). */
    HGW_CONVERSATION_KIND_TEAM = 10, /**< team meeting (teamoverleg). */
    HGW_CONVERSATION_KIND_LEARNING_TEAM = 11 /**< learning team (leerteam). */
};

/** Values of discussion_kind (soort klassengesprek). */
enum {
    HGW_DISCUSSION_KIND_CLASS_PLAN = 1, /**< plan with the class (plan met de klas). */
    HGW_DISCUSSION_KIND_CLASS_WEEK = 2, /**< week with the class (week met de klas). */
    HGW_DISCUSSION_KIND_CLASS_GOALS = 3 /**< goals with the class (doelen met de klas). */
};

/** Values of discussion_form (werkvorm). */
enum {
    HGW_DISCUSSION_FORM_PAIRS = 1, /**< in pairs (in tweetallen). */
    HGW_DISCUSSION_FORM_CIRCLE = 2, /**< in a circle (in de kring). */
    HGW_DISCUSSION_FORM_OTHER = 3 /**< otherwise (anders). */
};

/** Values of tip_polarity (begin, stop of ga door). */
enum {
    HGW_TIP_POLARITY_START = 1, /**< start this (begin hiermee). */
    HGW_TIP_POLARITY_STOP = 2, /**< stop this (stop hiermee). */
    HGW_TIP_POLARITY_CONTINUE = 3 /**< go on with this (ga hiermee door). */
};

/** Values of tip_addressee (voor wie een tip is). */
enum {
    HGW_TIP_ADDRESSEE_TEACHER = 1, /**< the teacher (de leerkracht). */
    HGW_TIP_ADDRESSEE_SELF = 2, /**< myself (mezelf). */
    HGW_TIP_ADDRESSEE_PEERS = 3, /**< the class (de klas). */
    HGW_TIP_ADDRESSEE_SCHOOL = 4 /**< the school (de school). */
};

/** Values of presentation_form (vorm van een presentatie). */
enum {
    HGW_PRESENTATION_FORM_FILM = 1, /**< film (filmpje). */
    HGW_PRESENTATION_FORM_TALK = 2, /**< talk (verhaal). */
    HGW_PRESENTATION_FORM_EXHIBIT = 3, /**< exhibit (tentoonstelling). */
    HGW_PRESENTATION_FORM_OTHER = 4 /**< other (anders). */
};

/** Values of scale_kind (soort schaal). */
enum {
    HGW_SCALE_KIND_GROWTH = 1, /**< growth (groei). */
    HGW_SCALE_KIND_MASTERY = 2, /**< mastery (beheersing). */
    HGW_SCALE_KIND_ORDINAL = 3, /**< order (volgorde). */
    HGW_SCALE_KIND_NARRATIVE = 4 /**< description (beschrijving). */
};

/** Values of beneficiary (wie er iets aan heeft). */
enum {
    HGW_BENEFICIARY_TEACHER = 1, /**< the teacher (de leerkracht). */
    HGW_BENEFICIARY_PUPIL = 2, /**< the pupil (de leerling). */
    HGW_BENEFICIARY_PARENTS = 3, /**< the parents (de ouders). */
    HGW_BENEFICIARY_TEAM = 4, /**< the team (het team). */
    HGW_BENEFICIARY_IB = 5, /**< the ib'er (de ib'er). */
    HGW_BENEFICIARY_INSPECTORATE = 6, /**< the inspectorate (de inspectie). */
    HGW_BENEFICIARY_TRAINER = 7, /**< the trainer (de trainer). */
    HGW_BENEFICIARY_OTHER = 8 /**< somebody else (iemand anders). */
};

/** Values of rendering (vorm van een formulier). */
enum {
    HGW_RENDERING_FORM = 1, /**< form (formulier). */
    HGW_RENDERING_MINDMAP = 2, /**< mind map (mindmap). */
    HGW_RENDERING_VISUAL = 3 /**< drawing (tekening). */
};

/** Values of form_state (stand van een formulier). */
enum {
    HGW_FORM_STATE_USED = 1, /**< in use (in gebruik). */
    HGW_FORM_STATE_IN_DISCUSSION = 2, /**< under discussion (in discussie). */
    HGW_FORM_STATE_STOPPED = 3 /**< stopped (gestopt). */
};

/** Values of obligation (moet of mag). */
enum {
    HGW_OBLIGATION_MUST = 1, /**< this must (dit moet). */
    HGW_OBLIGATION_MAY = 2 /**< that may (dat mag). */
};

/** Values of basis (grond). */
enum {
    HGW_BASIS_LAW = 1, /**< the law (de wet). */
    HGW_BASIS_TEAM = 2, /**< the team (het team). */
    HGW_BASIS_NONE = 3 /**< none (geen). */
};

/** Values of must_kind (wat er moet). */
enum {
    HGW_MUST_KIND_PERIOD_GOALS = 1, /**< goals per period (doelen per periode). */
    HGW_MUST_KIND_SUBGROUPS_IN_WEEK = 2, /**< subgroups in the week (subgroepen in de week). */
    HGW_MUST_KIND_GOALS_DISCUSSED = 3, /**< goals discussed with children (doelen met kinderen besproken). */
    HGW_MUST_KIND_TARGET_M = 4, /**< outcome mid-year (opbrengst midden schooljaar). */
    HGW_MUST_KIND_TARGET_E = 5, /**< outcome at the end of the year (opbrengst eind schooljaar). */
    HGW_MUST_KIND_WEEK_DISCUSSED = 6, /**< week discussed with the class (week met de klas besproken). */
    HGW_MUST_KIND_OTHER = 7 /**< something else (iets anders). */
};

/** Values of agreement_kind (doen of laten). */
enum {
    HGW_AGREEMENT_KIND_DO = 1, /**< we do this (dit doen we). */
    HGW_AGREEMENT_KIND_DO_NOT = 2 /**< we do not do this (dit doen we niet). */
};

/** Values of check_state (stand van een controle). */
enum {
    HGW_CHECK_STATE_ACTIVE = 1, /**< on (aan). */
    HGW_CHECK_STATE_IN_DISCUSSION = 2, /**< under discussion (in discussie). */
    HGW_CHECK_STATE_OFF = 3 /**< off (uit). */
};

/** Values of pilot_outcome (besluit over een proeftuin). */
enum {
    HGW_PILOT_OUTCOME_CONTINUE = 1, /**< continue (doorgaan). */
    HGW_PILOT_OUTCOME_EXTEND = 2, /**< extend (uitbreiden). */
    HGW_PILOT_OUTCOME_STOP = 3 /**< stop (stoppen). */
};

/** Values of holiday_kind (soort vakantie). */
enum {
    HGW_HOLIDAY_KIND_HERFST = 1, /**< autumn holiday (herfstvakantie). */
    HGW_HOLIDAY_KIND_KERST = 2, /**< Christmas holiday (kerstvakantie). */
    HGW_HOLIDAY_KIND_VOORJAAR = 3, /**< spring holiday (voorjaarsvakantie). */
    HGW_HOLIDAY_KIND_MEI = 4, /**< May holiday (meivakantie). */
    HGW_HOLIDAY_KIND_ZOMER = 5, /**< summer holiday (zomervakantie). */
    HGW_HOLIDAY_KIND_OTHER = 6, /**< other holiday (andere vakantie). */
    HGW_HOLIDAY_KIND_PAAS = 7 /**< Easter holiday (paasvakantie). */
};

/** Values of period_kind (soort periode). */
enum {
    HGW_PERIOD_KIND_VACATION = 1, /**< from vacation to vacation (van vakantie tot vakantie). */
    HGW_PERIOD_KIND_BLOCK = 2, /**< block (blok). */
    HGW_PERIOD_KIND_WEEK = 3, /**< week (week). */
    HGW_PERIOD_KIND_HALF_YEAR = 4 /**< half a year (half jaar). */
};

/** Values of moment_kind (soort meetmoment). */
enum {
    HGW_MOMENT_KIND_M = 1, /**< mid-year (midden schooljaar). */
    HGW_MOMENT_KIND_E = 2 /**< end of the year (eind schooljaar). */
};

/** Values of principle (uitgangspunt). */
enum {
    HGW_PRINCIPLE_GOALS = 1, /**< Working towards goals (Doelgericht werken). */
    HGW_PRINCIPLE_NEEDS = 2, /**< Educational and parenting needs (Onderwijs- en opvoedbehoeften). */
    HGW_PRINCIPLE_INTERACTION = 3, /**< Interaction and tuning (Wisselwerking en afstemming). */
    HGW_PRINCIPLE_ADULTS_MATTER = 4, /**< Teachers and parents matter (Leerkrachten en ouders doen ertoe). */
    HGW_PRINCIPLE_POSITIVE = 5, /**< Using positive aspects (Positieve aspecten benutten). */
    HGW_PRINCIPLE_COOPERATION = 6, /**< Constructive co-operation (Constructief samenwerken). */
    HGW_PRINCIPLE_SYSTEM = 7 /**< System and transparency (Systematiek en transparantie). */
};

/** Values of severity (soort opmerking). */
enum {
    HGW_SEVERITY_CONTRADICTION = 1, /**< contradiction (tegenspraak). */
    HGW_SEVERITY_ATTENTION = 2, /**< attention (aandachtspunt). */
    HGW_SEVERITY_TIP = 3, /**< tip (tip). */
    HGW_SEVERITY_STRENGTH = 4 /**< strength (sterk punt). */
};

/** Values of not_run_reason (waarom niet bekeken). */
enum {
    HGW_NOT_RUN_REASON_NO_TODAY = 1, /**< today was not given (de dag van vandaag is niet gegeven). */
    HGW_NOT_RUN_REASON_NO_TEAM = 2, /**< no team file is beside (er is geen teambestand bij). */
    HGW_NOT_RUN_REASON_NO_CALENDAR = 3, /**< no calendar is beside (er is geen kalender bij). */
    HGW_NOT_RUN_REASON_NO_EARLIER = 4, /**< no earlier dossier is beside (er is geen eerder dossier bij). */
    HGW_NOT_RUN_REASON_NO_RESULTS = 5, /**< there are no results (er zijn geen uitkomsten). */
    HGW_NOT_RUN_REASON_NO_TIMETABLE = 6, /**< there are no school hours (er zijn geen schooltijden). */
    HGW_NOT_RUN_REASON_NO_USE_RECORDS = 7, /**< no use was recorded (er is geen gebruik bijgehouden). */
    HGW_NOT_RUN_REASON_NO_OTHER_GROUP = 8, /**< no dossier of another group is beside (er is geen dossier van een andere groep bij). */
    HGW_NOT_RUN_REASON_NO_TEXTS = 9, /**< there is no text to compare with (er is geen tekst om mee te vergelijken). */
    HGW_NOT_RUN_REASON_WITHHELD = 10 /**< what it needs was withheld (wat ervoor nodig is, is weggelaten). */
};

/** Values of format (formaat). */
enum {
    HGW_FORMAT_TEXT = 1, /**< text (tekst). */
    HGW_FORMAT_HTML = 2, /**< HTML (HTML). */
    HGW_FORMAT_SVG = 3 /**< SVG (SVG). */
};

/** Values of view (weergave). */
enum {
    HGW_VIEW_RECORD = 1, /**< list (lijst). */
    HGW_VIEW_YEAR = 2 /**< year (jaar). */
};

/** Values of import_format (formaat bij inlezen). */
enum {
    HGW_IMPORT_FORMAT_OPEN_HOLIDAYS = 1 /**< school holidays as open data (vakanties als open data). */
};

/** Values of import_reason (reden bij inlezen). */
enum {
    HGW_IMPORT_REASON_NOT_RECOGNISED = 1, /**< not recognised (niet herkend). */
    HGW_IMPORT_REASON_RECURRING = 2, /**< recurs; not taken over (herhaalt zich; niet overgenomen). */
    HGW_IMPORT_REASON_EXPANDED = 3, /**< recurs; taken over as single days (herhaalt zich; als losse dagen overgenomen). */
    HGW_IMPORT_REASON_REPEATED = 4, /**< was there already (stond er al). */
    HGW_IMPORT_REASON_CANCELLED = 5, /**< cancelled (afgezegd). */
    HGW_IMPORT_REASON_UNREADABLE = 6, /**< cannot be read (niet te lezen). */
    HGW_IMPORT_REASON_IMPOSSIBLE = 7, /**< ends before it begins (eindigt voor het begint). */
    HGW_IMPORT_REASON_UNKNOWN_REGION = 8, /**< unknown region (onbekende regio). */
    HGW_IMPORT_REASON_OTHER_ZONE = 9 /**< time zone not found; day as written (tijdzone niet gevonden; dag als geschreven). */
};

/** Values of decision_kind (soort besluit). */
enum {
    HGW_DECISION_KIND_NOT_EVALUATED = 1, /**< not looked back on yet (nog niet teruggekeken). */
    HGW_DECISION_KIND_CHOOSE_ADJUSTMENT = 2, /**< choose an adjustment (bijstelling kiezen). */
    HGW_DECISION_KIND_SAY_WHAT_CHANGES = 3, /**< say what becomes more or less (zeggen wat er meer of minder wordt). */
    HGW_DECISION_KIND_CHOOSE_APPROACH = 4, /**< choose another approach (andere aanpak kiezen). */
    HGW_DECISION_KIND_WRITE_GOAL = 5, /**< write another goal (ander doel schrijven). */
    HGW_DECISION_KIND_KEEP_NEED = 6, /**< keep the need or let go (behoefte houden of loslaten). */
    HGW_DECISION_KIND_CHECK_SUBGROUP = 7, /**< check who is in it (samenstelling nakijken). */
    HGW_DECISION_KIND_START_GOAL = 8, /**< start a goal that can begin now (beginnen met een doel dat nu kan). */
    HGW_DECISION_KIND_PUPIL_ELSEWHERE = 9 /**< hand over elsewhere (overdracht naar elders). */
};

/** Values of plan_item_kind (soort onderdeel). */
enum {
    HGW_PLAN_ITEM_KIND_GOAL = 1, /**< goal (doel). */
    HGW_PLAN_ITEM_KIND_APPROACH = 2, /**< approach (aanpak). */
    HGW_PLAN_ITEM_KIND_REFERENCE = 3, /**< reference (verwijzing). */
    HGW_PLAN_ITEM_KIND_PUPIL = 4, /**< about pupils (over leerlingen). */
    HGW_PLAN_ITEM_KIND_FACTOR = 5, /**< what helps or hinders (wat helpt of hindert). */
    HGW_PLAN_ITEM_KIND_OTHER = 6 /**< something else (iets anders). */
};

/** Values of evaluation_kind (soort evaluatie). */
enum {
    HGW_EVALUATION_KIND_INTERIM = 1, /**< in between (tussendoor). */
    HGW_EVALUATION_KIND_FINAL = 2 /**< at the end (aan het eind). */
};

/** Values of time_unit (tijdmaat). */
enum {
    HGW_TIME_UNIT_TEACHING_WEEKS = 1, /**< weeks of teaching (lesweken). */
    HGW_TIME_UNIT_CALENDAR_WEEKS = 2 /**< calendar weeks (kalenderweken). */
};

/** Values of verdict (oordeel). */
enum {
    HGW_VERDICT_ON_COURSE = 1, /**< on course (op koers). */
    HGW_VERDICT_ADJUST = 2, /**< adjust (bijstellen). */
    HGW_VERDICT_TOO_LITTLE_EVIDENCE = 3, /**< too early to say (nog niet te zeggen). */
    HGW_VERDICT_ATTAINED = 4, /**< reached (gehaald). */
    HGW_VERDICT_NOT_ATTAINED = 5 /**< not reached (niet gehaald). */
};

/** Values of verdict_reason (reden bij een oordeel). */
enum {
    HGW_VERDICT_REASON_FEW_POINTS = 1, /**< too few measurements (te weinig metingen). */
    HGW_VERDICT_REASON_SHORT_SPAN = 2, /**< followed for too short a time (te kort gevolgd). */
    HGW_VERDICT_REASON_STALE = 3, /**< latest measurement is old (laatste meting is oud). */
    HGW_VERDICT_REASON_NO_SEE = 4, /**< measurement error not known (meetfout niet bekend). */
    HGW_VERDICT_REASON_OUTLIER = 5, /**< one measurement is far off (één meting wijkt sterk af). */
    HGW_VERDICT_REASON_UNDECIDED = 6, /**< could still go either way (kan nog beide kanten op). */
    HGW_VERDICT_REASON_SOURCES_DISAGREE = 7, /**< measurements and talks differ (meting en gesprekken verschillen). */
    HGW_VERDICT_REASON_OBSERVATIONS_ONLY = 8, /**< only what people saw (alleen wat mensen zagen). */
    HGW_VERDICT_REASON_INSTRUMENTS_DISAGREE = 9, /**< instruments differ (instrumenten verschillen). */
    HGW_VERDICT_REASON_NO_EVIDENCE = 10 /**< nothing to go by (niets om op af te gaan). */
};

/** Values of verdict_flag (kanttekening bij een oordeel). */
enum {
    HGW_VERDICT_FLAG_SEE_ESTIMATED = 1, /**< measurement error estimated (meetfout geschat). */
    HGW_VERDICT_FLAG_OUTLIER = 2, /**< one measurement is far off (één meting wijkt sterk af). */
    HGW_VERDICT_FLAG_DISCUSS = 3, /**< talk about it (bespreek het). */
    HGW_VERDICT_FLAG_SOURCES_DISAGREE = 4, /**< talks say something else (gesprekken zeggen iets anders). */
    HGW_VERDICT_FLAG_WEAK_EVIDENCE = 5, /**< little to go by (weinig om op af te gaan). */
    HGW_VERDICT_FLAG_LEANING_ADJUST = 6, /**< leaning to adjust (lijkt op bijstellen). */
    HGW_VERDICT_FLAG_LEANING_ON_COURSE = 7, /**< leaning to on course (lijkt op koers). */
    HGW_VERDICT_FLAG_SEM_AS_SEE = 8, /**< error of one sitting used (meetfout van één afname gebruikt). */
    HGW_VERDICT_FLAG_EARLIER_YEAR = 9, /**< with measurements of last year (met metingen van vorig jaar). */
    HGW_VERDICT_FLAG_ONE_UNDECIDED = 10, /**< another instrument says nothing yet (een ander instrument zegt nog niets). */
    HGW_VERDICT_FLAG_NORM_GROWTH = 11, /**< expected by the norm (verwacht volgens de norm). */
    HGW_VERDICT_FLAG_INDICATION_ONLY = 12 /**< an indication only (alleen een aanwijzing). */
};

/** Values of heard (wat mensen zien en zeggen). */
enum {
    HGW_HEARD_CONCERN = 1, /**< concern from several sides (zorg van meer kanten). */
    HGW_HEARD_WEAK_CONCERN = 2, /**< concern from one side (zorg van één kant). */
    HGW_HEARD_MIXED = 3, /**< concern and confidence (zorg en vertrouwen). */
    HGW_HEARD_SUPPORT = 4, /**< confidence from several sides (vertrouwen van meer kanten). */
    HGW_HEARD_WEAK_SUPPORT = 5 /**< confidence from one side (vertrouwen van één kant). */
};

/** Values of certainty (hoe zeker). */
enum {
    HGW_CERTAINTY_CLEAR = 1, /**< clear (duidelijk). */
    HGW_CERTAINTY_BORDERLINE = 2, /**< borderline (op de grens). */
    HGW_CERTAINTY_UNKNOWN = 3 /**< not known (niet bekend). */
};

/** Values of change_kind (verschil tussen twee scores). */
enum {
    HGW_CHANGE_KIND_IMPROVED = 1, /**< more than error: improved (meer dan meetfout: vooruit). */
    HGW_CHANGE_KIND_UNCHANGED = 2, /**< no more than error (niet meer dan meetfout). */
    HGW_CHANGE_KIND_DETERIORATED = 3 /**< more than error: declined (meer dan meetfout: achteruit). */
};

/** Values of approach_effect (werkte de aanpak). */
enum {
    HGW_APPROACH_EFFECT_WORKS = 1, /**< works (werkt). */
    HGW_APPROACH_EFFECT_PARTLY = 2, /**< works in part (werkt gedeeltelijk). */
    HGW_APPROACH_EFFECT_NOT_ENOUGH = 3, /**< does not work well enough (werkt onvoldoende). */
    HGW_APPROACH_EFFECT_TOO_EARLY = 4 /**< too early to say (nog niet te zeggen). */
};

/** Values of left_out_reason (waarom niet beoordeeld). */
enum {
    HGW_LEFT_OUT_REASON_NO_EVIDENCE = 1, /**< there is nothing to go by (er is niets om op af te gaan). */
    HGW_LEFT_OUT_REASON_NO_RESULT = 2, /**< there is no result of this measuring moment (er is geen uitslag van dit meetmoment). */
    HGW_LEFT_OUT_REASON_NO_TARGET = 3, /**< there is no target (er is geen streefwaarde). */
    HGW_LEFT_OUT_REASON_NO_DAY = 4, /**< it is not known by when (niet bekend is wanneer het gehaald moet zijn). */
    HGW_LEFT_OUT_REASON_OVER = 5, /**< the moment has passed (het moment is voorbij). */
    HGW_LEFT_OUT_REASON_NOT_YET = 6, /**< the moment has not come yet (het moment is nog niet geweest). */
    HGW_LEFT_OUT_REASON_NO_INSTRUMENT = 7, /**< it is not known with which instrument (niet bekend is met welk instrument). */
    HGW_LEFT_OUT_REASON_LEVEL_SCALES_MIXED = 8, /**< A-E and I-V cannot be compared (A-E en I-V zijn niet te vergelijken). */
    HGW_LEFT_OUT_REASON_GROUP_BY_PUPIL_NORM = 9, /**< the mean of a group has norms of its own (een groepsgemiddelde heeft eigen normen). */
    HGW_LEFT_OUT_REASON_NO_NORM_TABLE = 10, /**< the norm table is missing (de normtabel ontbreekt). */
    HGW_LEFT_OUT_REASON_JOINED_LATE = 11, /**< joined late (later ingestroomd). */
    HGW_LEFT_OUT_REASON_EXEMPT = 12, /**< does not take this test (doet niet mee aan deze toets). */
    HGW_LEFT_OUT_REASON_SCALE_UNKNOWN = 13, /**< the kind of scale is not known (het soort schaal is niet bekend). */
    HGW_LEFT_OUT_REASON_NOBODY = 14, /**< there are no pupils with it (er zijn geen leerlingen bij). */
    HGW_LEFT_OUT_REASON_LEVEL_UNKNOWN = 15, /**< level not known (niveau niet bekend). */
    HGW_LEFT_OUT_REASON_WINDOW_OPEN = 16, /**< the window is still open (het toetsvenster is nog open). */
    HGW_LEFT_OUT_REASON_LEVEL_NOT_SCORE = 17, /**< result is a level, target a score (uitslag is een niveau, doel een score). */
    HGW_LEFT_OUT_REASON_WITHHELD = 18, /**< left out of the dossier (weggelaten uit het dossier). */
    HGW_LEFT_OUT_REASON_UNDATED = 19 /**< result without a date (resultaat zonder datum). */
};

/* clang-format on */

#endif
