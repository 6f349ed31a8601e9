// client_cpp.cc: the same program in C++.
#include "client.c"
