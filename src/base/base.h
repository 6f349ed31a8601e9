/* base.h: all that other rooms may see of room base.  It knows no word of education, no clock and no locale. */
#ifndef HGWI_BASE_H
#define HGWI_BASE_H

#include <hgw/status.h>

#include "atomic.h"
#include "buf.h"
#include "date.h"
#include "idtree.h"
#include "mem.h"
#include "number.h"
#include "pool.h"
#include "sort.h"
#include "utf8.h"

#endif
