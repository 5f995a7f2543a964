/** The C library of programs, from real programs. */
import { describe, expect, test } from 'vitest';
import { runConsole } from '../support/console.js';

describe('output', () => {
  test('narrow and wide, one call one record, UTF-8 throughout', async () => {
    const source = `
      #include <stdio.h>
      #include <conio.h>
      #include <errno.h>
      int main(void) {
        printf("%-6s|%6d|%08.3f|%#x|%lld|%5.1e\\n", "left", -42, 3.14159, 255, 1234567890123LL, 12345.678);
        wprintf(L"%s %S %d \\x4f60\\x597d\\n", L"wide", "narrow", 7);
        printf("%ls\\n", L"caf\\xe9");
        puts("one record");
        putchar('\\xe4'); putchar('\\xbd'); putchar('\\xa0'); putchar('\\n');
        fputws(L"\\xd83d\\xde00\\n", stdout);
        errno = ENOENT;
        perror("open");
        char small[4];
        printf("%d %s %d\\n", snprintf(small, sizeof small, "%d", 123456), small, _scprintf("%d", 1000));
        return 7;
      }`;
    const { stdout, stderr, writes, status } = await runConsole(source);
    expect(stdout).toBe(
      'left  |   -42|0003.142|0xff|1234567890123|1.2e+04\nwide narrow 7 你好\ncafé\none record\n你\n😀\n6 123 4\n',
    );
    expect(stderr).toBe('open: There is no such file or folder\n');
    expect(writes).toContain('one record\n');
    expect(status).toBe(7);
  });

  test('what threads print comes in whole lines', async () => {
    const source = `
      #include <stdio.h>
      #include <process.h>
      #include <windows.h>
      unsigned work(void *number) {
        for (int i = 0; i < 200; i++) printf("[%d:%d:%s]\\n", (int)(size_t)number, i, "abcdefghijklmnopqrstuvwxyz");
        return (unsigned)(size_t)number;
      }
      int main(void) {
        HANDLE threads[8];
        for (size_t i = 0; i < 8; i++) threads[i] = (HANDLE)_beginthreadex(NULL, 0, work, (void *)i, 0, NULL);
        for (int i = 0; i < 8; i++) { WaitForSingleObject(threads[i], INFINITE); CloseHandle(threads[i]); }
        return 0;
      }`;
    const { stdout } = await runConsole(source, { cpus: 4 });
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(1600);
    expect(lines.every((line) => /^\[\d:\d+:abcdefghijklmnopqrstuvwxyz\]$/.test(line))).toBe(true);
  });
});

describe('input', () => {
  test('a prompt is written before its answer is read; scanf, fgets, getchar, the end', async () => {
    const source = `
      #include <stdio.h>
      #include <stdlib.h>
      #include <string.h>
      int main(void) {
        int number, hex, count; double real; char word[16], line[32], set[8]; wchar_t wide[8];
        printf("number? ");
        count = scanf("%d %x %lf", &number, &hex, &real);
        printf("%d: %d %d %g\\n", count, number, hex, real);
        count = scanf_s("%15s %[a-c]", word, (unsigned)sizeof word, set, (unsigned)sizeof set);
        printf("%d: %s %s\\n", count, word, set);
        while (getchar() != '\\n') continue;
        printf("%s", fgets(line, sizeof line, stdin));
        count = sscanf("12-34 x", "%2d-%i%*c%c", &number, &hex, word);
        printf("%d: %d %d %c\\n", count, number, hex, word[0]);
        swscanf(L"wide 5", L"%s %d", wide, &number);
        wprintf(L"%s %d\\n", wide, number);
        printf("%d %d %d\\n", getchar(), feof(stdin) != 0, scanf("%d", &number));
        return system("pause");
      }`;
    const { stdout, status, writes } = await runConsole(source, { input: '12 ff 2.5e1\nhello abcx rest\na line\n' });
    expect(stdout).toBe(
      'number? 3: 12 255 25\n2: hello abc\na line\n3: 12 34 x\nwide 5\n-1 1 -1\nPress any key to continue . . . \n',
    );
    expect(writes[0]).toBe('number? ');
    expect(status).toBe(0);
  });

  test('UTF-8 as wide characters', async () => {
    const source = `
      #include <stdio.h>
      #include <tchar.h>
      int _tmain(int argc, _TCHAR *argv[]) {
        wchar_t line[32];
        fgetws(line, 32, stdin);
        printf("%x %x %x %d ", line[0], line[1], line[2], argc);
        fputws(line, stdout);
        _tprintf(_T("%s %d\\n"), argv[1], (int)_tcslen(argv[1]));
        return 0;
      }`;
    const { stdout } = await runConsole(`#define UNICODE\n${source}`, { input: 'é😀\n', args: ['größe'] });
    expect(stdout).toBe('e9 d83d de00 2 é😀\ngröße 5\n');
    const narrow = await runConsole(source, { input: 'é😀\n', args: ['plain'] });
    expect(narrow.stdout).toBe('e9 d83d de00 2 é😀\nplain 5\n');
  });
});

describe('the rest', () => {
  test('numbers, text, time, mathematics', async () => {
    const source = `
      #include <ctype.h>
      #include <errno.h>
      #include <locale.h>
      #include <math.h>
      #include <stdio.h>
      #include <stdlib.h>
      #include <string.h>
      #include <time.h>
      static void bye(void) { printf("bye\\n"); }
      int main(void) {
        char text[64], *end;
        printf("%.17g %s %g %g\\n", strtod("0.1xyz", &end), end, atof(" -2.5e-3"), strtod("0x1.8p3", NULL));
        printf("%d %u\\n", strtol("zz", &end, 36) == 1295, div(17, 5).rem);
        printf("%.6f %.6f %.6f %.6f %g %g\\n", sin(1), pow(2, 0.5), log(10), exp(1), floor(-2.5), fmod(7, 3));
        time_t when = 951782400 + 3661;
        struct tm fields;
        gmtime_s(&fields, &when);
        strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S %a %j", &fields);
        printf("%s %d %s", text, mktime(&fields) == when, asctime(&fields));
        printf("%d\\n", time(NULL) > 1600000000);
        char list[] = "a,b;c";
        for (char *part = strtok(list, ",;"); part != NULL; part = strtok(NULL, ",;")) printf("<%s>", part);
        char *copy = _strdup("Copy");
        printf("%s %s\\n", _strupr(copy), setlocale(LC_ALL, ""));
        free(copy);
        errno = 0;
        strtod("1e999", NULL);
        printf("%d\\n", errno == ERANGE);
        atexit(bye);
        return 0;
      }`;
    const { stdout } = await runConsole(source);
    expect(stdout).toBe(
      [
        '0.10000000000000001 xyz -0.0025 12',
        '1 2',
        '0.841471 1.414214 2.302585 2.718282 -3 1',
        '2000-02-29 01:01:01 Tue 060 1 Tue Feb 29 01:01:01 2000',
        '1',
        '<a><b><c>COPY C.UTF-8',
        '1',
        'bye',
        '',
      ].join('\n'),
    );
  });

  test('an assertion that fails tells where and ends the program with 3', async () => {
    const { stderr, status } = await runConsole(
      '#include <assert.h>\nint main(void) { assert(1 + 1 == 3); return 0; }',
    );
    expect(stderr).toMatch(/^Assertion failed: 1 \+ 1 == 3, file .*app\.c, line 2\n$/);
    expect(status).toBe(3);
  });

  test('errno is each thread’s own', async () => {
    const source = `
      #include <errno.h>
      #include <process.h>
      #include <stdio.h>
      #include <windows.h>
      static volatile LONG wrong;
      unsigned work(void *number) {
        for (int i = 0; i < 2000; i++) {
          errno = (int)(size_t)number;
          if (i % 100 == 0) Sleep(0);
          if (errno != (int)(size_t)number) InterlockedIncrement(&wrong);
        }
        return 0;
      }
      int main(void) {
        HANDLE threads[16];
        for (size_t i = 0; i < 16; i++) threads[i] = (HANDLE)_beginthreadex(NULL, 0, work, (void *)(i + 1), 0, NULL);
        for (int i = 0; i < 16; i++) { WaitForSingleObject(threads[i], INFINITE); CloseHandle(threads[i]); }
        return wrong;
      }`;
    expect((await runConsole(source, { cpus: 4 })).status).toBe(0);
  });
});
