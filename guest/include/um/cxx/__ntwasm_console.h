/* What numbers become in a stream. Written once, in guest/runtime/program/streams.cpp. */
#ifndef NTWASM_CXX_CONSOLE_H
#define NTWASM_CXX_CONSOLE_H

#include <ios>

_LIBCPP_BEGIN_NAMESPACE_STD

/* Longest text of a number: 1e308, fixed, and its precision. */
inline constexpr int __ntw_number_size = 512;
/* Text of a number as the flags want it, without padding. Returns its length. */
int __ntw_integer(char* to, unsigned long long value, bool is_signed, int bits, ios_base::fmtflags flags);
int __ntw_real(char* to, double value, ios_base::fmtflags flags, streamsize precision);
/* Reads an integer of a base, 0 to tell by its prefix. Returns whether it fits into that many bits. */
bool __ntw_read_integer(const char* text, int base, bool is_signed, int bits, long long& value);
double __ntw_read_real(const char* text);

_LIBCPP_END_NAMESPACE_STD

#endif
