# plan.py: one goal, checked; no wrapper, only the standard library.  HGW_LIBRARY may name the library:
#     HGW_LIBRARY=build/release/src/libhgw.so python3 docs/examples/raw/plan.py
import ctypes as c, os
L, p, text = c.CDLL(os.environ.get("HGW_LIBRARY", "libhgw.so.0")), c.c_void_p, str.encode
for f in "hgw_ctx_new", "hgw_doc_new": getattr(L, f).restype = p
for f in "hgw_get_text", "hgw_error_message": getattr(L, f).restype = c.c_char_p
F, T = (lambda name: L.hgw_field_find(text(name))), (lambda name: L.hgw_type_find(text(name)))
ctx = p(L.hgw_ctx_new())
plan, found, f = p(L.hgw_doc_new(ctx, T("dossier"))), p(), 0
L.hgw_put(plan, 1, F("dossier.title"), text("Groepsplan lezen, groep 5"))
goal = L.hgw_rec_add(plan, 1, F("dossier.goals"))
L.hgw_put(plan, goal, F("goal.text"), text("Iedereen leest in juni op AVI-E5"))
if L.hgw_put(plan, goal, F("goal.target_date"), text("2027-02-01")) or L.hgw_check(ctx, plan, None, 0, None, c.byref(found)):
    raise ValueError(L.hgw_error_message(ctx).decode())
while f := L.hgw_rec_next(found, T("finding"), f):
    print(f"principle {L.hgw_get_int(found, f, F('finding.principle'))}:", L.hgw_get_text(found, f, F("finding.message")).decode())
L.hgw_doc_free(found), L.hgw_doc_free(plan), L.hgw_ctx_free(ctx)
