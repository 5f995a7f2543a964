/* The parts of strings and hashes that the headers leave to the library. */
#include <__hash_table>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <stdexcept>
#include <string>

_LIBCPP_BEGIN_NAMESPACE_STD

#define DEFINE(...) template __VA_ARGS__;
_LIBCPP_STRING_UNSTABLE_EXTERN_TEMPLATE_LIST(DEFINE, char)
_LIBCPP_STRING_UNSTABLE_EXTERN_TEMPLATE_LIST(DEFINE, wchar_t)
template string operator+ <char, char_traits<char>, allocator<char>>(char const *, string const &);
#undef DEFINE

#define DEFINE_TO_STRING(type, format)                            \
    string to_string(type value) {                                \
        char text[400];                                           \
        return string(text, (size_t)snprintf(text, sizeof text, format, value)); \
    }                                                             \
    wstring to_wstring(type value) {                              \
        string text = to_string(value);                           \
        return wstring(text.begin(), text.end());                 \
    }
DEFINE_TO_STRING(int, "%d")
DEFINE_TO_STRING(unsigned, "%u")
DEFINE_TO_STRING(long, "%ld")
DEFINE_TO_STRING(unsigned long, "%lu")
DEFINE_TO_STRING(long long, "%lld")
DEFINE_TO_STRING(unsigned long long, "%llu")
DEFINE_TO_STRING(float, "%f")
DEFINE_TO_STRING(double, "%f")
string to_string(long double value) { return to_string((double)value); }
wstring to_wstring(long double value) { return to_wstring((double)value); }

/* Where the number ended; a text without one is an error of the caller. */
template <class C>
static void converted(const char *name, const C *text, const C *end, size_t *at) {
    if (end == text) throw invalid_argument(string(name) + ": no conversion");
    if (at != nullptr) *at = (size_t)(end - text);
}

#define DEFINE_STO(type, name, String, C, call)                                         \
    type name(const String &text, size_t *at, int base) {                               \
        C *end;                                                                         \
        auto value = call(text.c_str(), &end, base);                                    \
        converted<C>(#name, text.c_str(), end, at);                                     \
        if (value != (decltype(value))(type)value) throw out_of_range(#name ": out of range"); \
        return (type)value;                                                             \
    }
#define DEFINE_STOF(type, name, String, C, call)          \
    type name(const String &text, size_t *at) {           \
        C *end;                                           \
        auto value = call(text.c_str(), &end);            \
        converted<C>(#name, text.c_str(), end, at);       \
        return (type)value;                               \
    }
DEFINE_STO(int, stoi, string, char, strtoll)
DEFINE_STO(long, stol, string, char, strtoll)
DEFINE_STO(long long, stoll, string, char, strtoll)
DEFINE_STO(unsigned long, stoul, string, char, strtoll)
DEFINE_STO(unsigned long long, stoull, string, char, strtoull)
DEFINE_STOF(float, stof, string, char, strtod)
DEFINE_STOF(double, stod, string, char, strtod)
DEFINE_STOF(long double, stold, string, char, strtod)
DEFINE_STO(int, stoi, wstring, wchar_t, wcstoll)
DEFINE_STO(long, stol, wstring, wchar_t, wcstoll)
DEFINE_STO(long long, stoll, wstring, wchar_t, wcstoll)
DEFINE_STO(unsigned long, stoul, wstring, wchar_t, wcstoll)
DEFINE_STO(unsigned long long, stoull, wstring, wchar_t, wcstoull)
DEFINE_STOF(float, stof, wstring, wchar_t, wcstod)
DEFINE_STOF(double, stod, wstring, wchar_t, wcstod)
DEFINE_STOF(long double, stold, wstring, wchar_t, wcstod)

/* The least prime that is not below. */
size_t __next_prime(size_t at) {
    if (at <= 2) return at == 0 ? 0 : 2;
    for (at |= 1;; at += 2) {
        bool prime = true;
        for (size_t divisor = 3; divisor <= at / divisor && prime; divisor += 2) prime = at % divisor != 0;
        if (prime) return at;
    }
}

_LIBCPP_END_NAMESPACE_STD
