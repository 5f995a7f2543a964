/*
 * Formatted input over characters of type C; included once for each. `get` and `unget` of the source say where they
 * come from, `SCAN` names the function. Plain %s, %c and %[ are of the type of the format; %S, %C of the other.
 */
#ifndef SCAN_SOURCE
#define SCAN_SOURCE
#define MAX_NUMBER 64

/* Text in memory, or a stream. */
struct source {
    const void *text;
    FILE *stream;
    int taken;
};
#endif

static int JOIN(SCAN, get)(struct source *from) {
    int character;
    if (from->stream != NULL) character = GET(from->stream);
    else character = *(const U *)from->text == 0 ? EOF : *(const U *)from->text;
    if (character == EOF) return EOF;
    if (from->stream == NULL) from->text = (const U *)from->text + 1;
    from->taken++;
    return character;
}

static void JOIN(SCAN, unget)(struct source *from, int character) {
    if (character == EOF) return;
    from->taken--;
    if (from->stream != NULL) ungetc(character, from->stream);
    else from->text = (const U *)from->text - 1;
}

static int JOIN(SCAN, isSpace)(int c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

static void JOIN(SCAN, skip)(struct source *from) {
    int character;
    do character = JOIN(SCAN, get)(from);
    while (JOIN(SCAN, isSpace)(character));
    JOIN(SCAN, unget)(from, character);
}

/* Whether a set, which ends at `]`, has the character. */
static int JOIN(SCAN, inSet)(const C *set, const C *end, int c) {
    int inverted = *set == '^';
    if (inverted) set++;
    for (const C *at = set; at < end; at++) {
        int isRange = at + 2 < end && at[1] == '-';
        if (isRange ? c >= (U)at[0] && c <= (U)at[2] : c == (U)*at) return !inverted;
        if (isRange) at += 2;
    }
    return inverted;
}

/* Reads the characters that a number may consist of. Returns how many. */
static int JOIN(SCAN, number)(struct source *from, char *text, int width, int base, int real) {
    int length = 0, digits = 0, c;
    if (width > MAX_NUMBER - 1) width = MAX_NUMBER - 1;
    for (; length < width; text[length++] = (char)c) {
        c = JOIN(SCAN, get)(from);
        int sign = (c == '+' || c == '-') && (length == 0 || (real && (text[length - 1] | 32) == 'e'));
        int prefix = (c == 'x' || c == 'X') && !real && digits == 1 && text[length - 1] == '0' && (base == 0 || base == 16);
        int digit = c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'z' ? (c | 32) - 'a' + 10 : 99;
        if (prefix) base = 16;
        else if (real) {
            if (!sign && digit > 9 && c != '.' && !(digits != 0 && (c | 32) == 'e')) break;
        } else if (!sign && digit >= (base == 0 ? 10 : base)) break;
        if (digit < 99 && !prefix) digits++;
    }
    if (length < width) JOIN(SCAN, unget)(from, c);
    text[length] = 0;
    return digits == 0 ? 0 : length;
}

static void JOIN(SCAN, store)(void *to, int bytes, long long value) {
    if (bytes == 1) *(char *)to = (char)value;
    else if (bytes == 2) *(short *)to = (short)value;
    else if (bytes == 8) *(long long *)to = value;
    else *(int *)to = (int)value;
}

/* Text for %s, %c and %[. Returns how many characters, or -1 when they did not fit. */
static int JOIN(SCAN, string)(struct source *from, void *to, size_t size, int width, int wide, int kind, const C *set, const C *end) {
    size_t used = 0;
    for (int count = 0; width < 0 || count < width; count++) {
        int c = JOIN(SCAN, get)(from);
        if (c == EOF) break;
        int wanted = kind == 'c' || (kind == '[' ? JOIN(SCAN, inSet)(set, end, c) : !JOIN(SCAN, isSpace)(c));
        if (!wanted) {
            JOIN(SCAN, unget)(from, c);
            break;
        }
        if (to == NULL) {
            used++;
            continue;
        }
        if (used + (kind != 'c') >= size) {
            if (wide) *(wchar_t *)to = 0;
            else *(char *)to = 0;
            return -1;
        }
        if (wide) ((wchar_t *)to)[used++] = (wchar_t)c;
        else ((char *)to)[used++] = (char)c;
    }
    if (to != NULL && kind != 'c') {
        if (wide) ((wchar_t *)to)[used] = 0;
        else ((char *)to)[used] = 0;
    }
    return (int)used;
}

/* `secure`: each text is followed by its size in characters, as the _s forms have it. */
static int SCAN(struct source *from, const C *format, int secure, va_list arguments) {
    int stored = 0;
    for (; *format != 0; format++) {
        if (JOIN(SCAN, isSpace)(*format)) {
            JOIN(SCAN, skip)(from);
            continue;
        }
        if (*format != '%' || format[1] == '%') {
            if (*format == '%') {
                format++;
                JOIN(SCAN, skip)(from);
            }
            int c = JOIN(SCAN, get)(from);
            if (c == (U)*format) continue;
            JOIN(SCAN, unget)(from, c);
            return c == EOF && stored == 0 ? EOF : stored;
        }
        format++;
        int silent = *format == '*';
        if (silent) format++;
        int width = -1;
        for (; *format >= '0' && *format <= '9'; format++) width = (width < 0 ? 0 : width) * 10 + (*format - '0');
        int bytes = 4, isLong = 0, isShort = 0;
        for (;; format++) {
            if (*format == 'h') bytes = bytes == 2 ? 1 : 2, isShort = 1;
            else if (*format == 'l') bytes = isLong ? 8 : 4, isLong = 1;
            else if (*format == 'w') isLong = 1;
            else if (*format == 'j' || *format == 'L') bytes = 8, isLong = 1;
            else if (*format == 'z' || *format == 't') bytes = 4;
            else if (*format == 'I') {
                int is64 = format[1] == '6' && format[2] == '4';
                if (is64) bytes = 8;
                if (is64 || (format[1] == '3' && format[2] == '2')) format += 2;
            } else break;
        }
        int kind = *format;
        const C *set = format + 1, *end = set;
        if (kind == '[') {
            if (*end == '^') end++;
            if (*end == ']') end++;
            while (*end != 0 && *end != ']') end++;
            if (*end == 0) return stored;
            format = end;
        }
        if (kind != 'c' && kind != 'C' && kind != '[' && kind != 'n') JOIN(SCAN, skip)(from);
        if (kind == 'n') {
            if (!silent) JOIN(SCAN, store)(va_arg(arguments, void *), bytes, from->taken);
            continue;
        }
        int before = from->taken;
        int peeked = JOIN(SCAN, get)(from);
        JOIN(SCAN, unget)(from, peeked);
        if (peeked == EOF) return stored == 0 ? EOF : stored;
        void *to = silent ? NULL : va_arg(arguments, void *);
        if (kind == 's' || kind == 'S' || kind == 'c' || kind == 'C' || kind == '[') {
            int wide = isLong ? 1 : isShort ? 0 : (kind == 'S' || kind == 'C') != (sizeof(C) == 2);
            size_t size = secure && !silent ? va_arg(arguments, unsigned) : (size_t)-1;
            kind |= kind == '[' ? 0 : 32;
            if (kind == 'c' && width < 0) width = 1;
            int count = JOIN(SCAN, string)(from, to, size, width, wide, kind, set, end);
            if (count < 0 || (count == 0 && from->taken == before)) return stored;
        } else {
            int real = kind == 'f' || kind == 'e' || kind == 'g' || kind == 'F' || kind == 'E' || kind == 'G' || kind == 'a';
            int base = kind == 'd' || kind == 'u' ? 10 : kind == 'i' ? 0 : kind == 'o' ? 8 : 16;
            char text[MAX_NUMBER];
            if (!real && kind != 'd' && kind != 'u' && kind != 'i' && kind != 'o' && kind != 'x' && kind != 'X' && kind != 'p')
                return stored;
            if (JOIN(SCAN, number)(from, text, width < 0 ? MAX_NUMBER : width, base, real) == 0) return stored;
            if (to == NULL) continue;
            if (!real) JOIN(SCAN, store)(to, bytes, kind == 'd' || kind == 'i' ? _strtoi64(text, NULL, base) : (long long)_strtoui64(text, NULL, base));
            else if (isLong) *(double *)to = strtod(text, NULL);
            else *(float *)to = strtof(text, NULL);
        }
        if (!silent) stored++;
    }
    return stored;
}
