/* The console's streams and the text of numbers. */
#include <iostream>
#include <new>
#include <stdio.h>
#include <stdlib.h>
extern "C" {
#include "stream.h"
}

_LIBCPP_BEGIN_NAMESPACE_STD

template class basic_streambuf<char>;
template class basic_streambuf<wchar_t>;
template class basic_ostream<char>;
template class basic_ostream<wchar_t>;
template class basic_istream<char>;
template class basic_istream<wchar_t>;

int __ntw_integer(char *to, unsigned long long value, bool is_signed, int bits, ios_base::fmtflags flags) {
    auto base = flags & ios_base::basefield;
    bool upper = (flags & ios_base::uppercase) != 0;
    int length = 0;
    if (base == ios_base::hex || base == ios_base::oct) {
        if (bits < 64) value &= (1ull << bits) - 1;
        if ((flags & ios_base::showbase) != 0 && value != 0) {
            to[length++] = '0';
            if (base == ios_base::hex) to[length++] = upper ? 'X' : 'x';
        }
    } else if (is_signed && (long long)value < 0) {
        to[length++] = '-';
        value = 0 - value;
    } else if (is_signed && (flags & ios_base::showpos) != 0) to[length++] = '+';
    char digits[24];
    int count = 0;
    unsigned radix = base == ios_base::hex ? 16 : base == ios_base::oct ? 8 : 10;
    do digits[count++] = (upper ? "0123456789ABCDEF" : "0123456789abcdef")[value % radix];
    while ((value /= radix) != 0);
    while (count > 0) to[length++] = digits[--count];
    return length;
}

int __ntw_real(char *to, double value, ios_base::fmtflags flags, streamsize precision) {
    char format[8] = "%", *at = format + 1;
    auto kind = flags & ios_base::floatfield;
    bool upper = (flags & ios_base::uppercase) != 0;
    if ((flags & ios_base::showpos) != 0) *at++ = '+';
    if ((flags & ios_base::showpoint) != 0) *at++ = '#';
    *at++ = '.';
    *at++ = '*';
    char letter = kind == ios_base::fixed ? 'f' : kind == ios_base::scientific ? 'e' : kind == 0 ? 'g' : 'a';
    *at++ = upper ? (char)(letter - 32) : letter;
    if (precision > 150) precision = 150;
    return snprintf(to, __ntw_number_size, format, (int)precision, value);
}

bool __ntw_read_integer(const char *text, int base, bool is_signed, int bits, long long &value) {
    char *end;
    bool negative = *text == '-';
    unsigned long long read = _strtoui64(text + (*text == '-' || *text == '+'), &end, base);
    if (*end != 0) {
        value = 0;
        return false;
    }
    unsigned long long most = is_signed ? (1ull << (bits - 1)) - !negative : bits == 64 ? ~0ull : (1ull << bits) - 1;
    bool fits = read <= most;
    if (!fits) read = most;
    value = (long long)(negative ? 0 - read : read);
    return fits;
}

double __ntw_read_real(const char *text) { return strtod(text, nullptr); }

namespace {

/* Unbuffered: what is written comes in order with what drivers and other threads print. */
class NarrowConsole : public streambuf {
public:
    explicit NarrowConsole(FILE *stream) : stream_(stream) {}

protected:
    streamsize xsputn(const char *from, streamsize count) override {
        __ntw_put(stream_, from, (size_t)count);
        return count;
    }
    int_type overflow(int_type c) override {
        char one = (char)c;
        __ntw_put(stream_, &one, 1);
        return traits_type::not_eof(c);
    }
    int_type underflow() override {
        int c = fgetc(stream_);
        if (c != EOF) ungetc(c, stream_);
        return c == EOF ? traits_type::eof() : c;
    }
    int_type uflow() override {
        int c = fgetc(stream_);
        last_ = c;
        return c == EOF ? traits_type::eof() : c;
    }
    int_type pbackfail(int_type c) override {
        if (c == traits_type::eof()) c = last_;
        return ungetc(c, stream_) == EOF ? traits_type::eof() : c;
    }

private:
    FILE *stream_;
    int last_ = EOF;
};

class WideConsole : public wstreambuf {
public:
    explicit WideConsole(FILE *stream) : stream_(stream) {}

protected:
    streamsize xsputn(const wchar_t *from, streamsize count) override {
        __ntw_put_wide(stream_, from, (size_t)count);
        return count;
    }
    int_type overflow(int_type c) override {
        wchar_t one = (wchar_t)c;
        __ntw_put_wide(stream_, &one, 1);
        return traits_type::not_eof(c);
    }
    int_type underflow() override {
        if (!has_) next_ = fgetwc(stream_);
        has_ = true;
        return next_ == WEOF ? traits_type::eof() : next_;
    }
    int_type uflow() override {
        int_type c = underflow();
        last_ = next_;
        has_ = c == traits_type::eof();
        return c;
    }
    int_type pbackfail(int_type c) override {
        if (has_ && next_ != WEOF) return traits_type::eof();
        next_ = c == traits_type::eof() ? last_ : (wchar_t)c;
        has_ = true;
        return next_;
    }

private:
    FILE *stream_;
    wchar_t next_ = 0, last_ = 0;
    bool has_ = false;
};

template <class V>
struct Room {
    alignas(V) char bytes[sizeof(V)];
};
Room<NarrowConsole> narrow[3];
Room<WideConsole> wide[3];

template <class B, class S>
S &make(Room<B> &buffer, S &stream, FILE *file) {
    return *new (&stream) S(new (&buffer) B(file));
}

}

/* Made by the first Init and never destroyed: destructors of statics may print. */
alignas(istream) char cinRoom[sizeof(istream)] __asm__("_ZNSt3__23cinE");
alignas(ostream) char coutRoom[sizeof(ostream)] __asm__("_ZNSt3__24coutE");
alignas(ostream) char cerrRoom[sizeof(ostream)] __asm__("_ZNSt3__24cerrE");
alignas(ostream) char clogRoom[sizeof(ostream)] __asm__("_ZNSt3__24clogE");
alignas(wistream) char wcinRoom[sizeof(wistream)] __asm__("_ZNSt3__24wcinE");
alignas(wostream) char wcoutRoom[sizeof(wostream)] __asm__("_ZNSt3__25wcoutE");
alignas(wostream) char wcerrRoom[sizeof(wostream)] __asm__("_ZNSt3__25wcerrE");
alignas(wostream) char wclogRoom[sizeof(wostream)] __asm__("_ZNSt3__25wclogE");

ios_base::Init::Init() {
    static bool made;
    if (std::exchange(made, true)) return;
    make(narrow[1], cout, stdout);
    make(narrow[2], cerr, stderr);
    make(narrow[2], clog, stderr);
    make(narrow[0], cin, stdin);
    make(wide[1], wcout, stdout);
    make(wide[2], wcerr, stderr);
    make(wide[2], wclog, stderr);
    make(wide[0], wcin, stdin);
    cin.tie(&cout);
    wcin.tie(&wcout);
}

_LIBCPP_END_NAMESPACE_STD
