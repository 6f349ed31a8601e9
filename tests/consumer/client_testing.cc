// client_testing.cc: the tests of somebody else's C++ program.
#include <csetjmp>
#include <cstdarg>
#include <cstddef>
#include <cstdint>

extern "C" {
#include <cmocka.h>
}
#include <hgw/testing.h>

static void no_plan(void **) {
    hgw_test t;
    hgw_test_start(&t, 20251121);
    hgw_test_goal(t.dossier, "g", "telt tot 100", nullptr, nullptr);
    hgw_assert_finding(hgw_test_check(&t), "GOAL_WITHOUT_PERIOD", "g");
    hgw_assert_no_finding(hgw_test_check(&t), "PLAN_WITHOUT_GOAL", nullptr);
    hgw_test_end(&t);
}

int main() {
    const struct CMUnitTest tests[] = {cmocka_unit_test(no_plan)};
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
