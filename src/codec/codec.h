/* codec.h: all that other rooms may see of room codec: JSON text as a row of events, for files that are not ours, and
 * rows that grow. */
#ifndef HGWI_CODEC_ROOM_H
#define HGWI_CODEC_ROOM_H

#include "json_lex.h"
#include "json_text.h"
#include "vec.h"

#endif
