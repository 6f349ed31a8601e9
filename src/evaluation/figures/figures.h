/* figures.h: all that other rooms may see of room figures: figures from plain numbers.  It knows no document, no word
 * of education and no language, and what it gives is either defined or says that it is not. */
#ifndef HGWI_FIGURES_ROOM_H
#define HGWI_FIGURES_ROOM_H

#include "aimline.h"
#include "course.h"
#include "course_abreast.h"
#include "figure.h"
#include "group.h"
#include "line.h"
#include "mastery.h"
#include "normal.h"
#include "phases.h"
#include "pupil.h"
#include "student.h"
#include "voices.h"

#endif
