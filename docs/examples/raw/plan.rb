# plan.rb: one goal, checked; no wrapper, only the standard library.  HGW_LIBRARY may name the library:
#     HGW_LIBRARY=build/release/src/libhgw.so ruby docs/examples/raw/plan.rb
require "fiddle/import"
module L; extend Fiddle::Importer; dlload ENV.fetch("HGW_LIBRARY", "libhgw.so.0"); end
"void* hgw_ctx_new();void* hgw_doc_new(void*,int);int hgw_type_find(const char*);int hgw_field_find(const char*);int hgw_rec_add(void*,int,int);int hgw_rec_next(void*,int,int);
int hgw_put(void*,int,int,const char*);int hgw_check(void*,void*,void*,int,void*,void*);long long hgw_get_int(void*,int,int);const char* hgw_get_text(void*,int,int);
const char* hgw_error_message(void*);void hgw_doc_free(void*);void hgw_ctx_free(void*)".split(";").each { |signature| L.extern(signature.strip) }
F, T = ->(name) { L.hgw_field_find(name) }, ->(name) { L.hgw_type_find(name) }
ctx, slot, f = L.hgw_ctx_new, Fiddle::Pointer.malloc(Fiddle::SIZEOF_VOIDP, Fiddle::RUBY_FREE), 0
plan = L.hgw_doc_new(ctx, T["dossier"])
L.hgw_put(plan, 1, F["dossier.title"], "Groepsplan lezen, groep 5")
goal = L.hgw_rec_add(plan, 1, F["dossier.goals"])
L.hgw_put(plan, goal, F["goal.text"], "Iedereen leest in juni op AVI-E5")
abort L.hgw_error_message(ctx).to_s if L.hgw_put(plan, goal, F["goal.target_date"], "2027-02-01") != 0 || L.hgw_check(ctx, plan, nil, 0, nil, slot) != 0
found = slot.ptr
puts "principle #{L.hgw_get_int(found, f, F["finding.principle"])}: #{L.hgw_get_text(found, f, F["finding.message"])}" while (f = L.hgw_rec_next(found, T["finding"], f)) != 0
L.hgw_doc_free(found); L.hgw_doc_free(plan); L.hgw_ctx_free(ctx)
