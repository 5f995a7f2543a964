/** Functions that use SEH in every way, each with the trace it must leave. */

/** `T(c)` appends a letter to the trace; `R(code)` raises. */
export const PRELUDE = `
#include <ntwasm/seh.h>
char Trace[64]; int TraceLength;
#ifdef __cplusplus
extern "C" {
#endif
__attribute__((noreturn)) void ExRaiseStatus(long Status);
__attribute__((noinline)) void T(char c) { Trace[TraceLength++] = c; Trace[TraceLength] = 0; }
__attribute__((noinline)) void R(long code) { T('!'); ExRaiseStatus(code); }
#ifdef __cplusplus
}
#endif
#define E1 ((long)0xC0000001)
`;

export interface SehCase {
  readonly name: string;
  /** Body of `int f(int x)`. */
  readonly body: string;
  /** Argument, result, trace. `throws` when nobody handles it. */
  readonly runs: readonly {
    readonly x: number;
    readonly result?: number;
    readonly trace: string;
    readonly throws?: string;
  }[];
  /** Functions before `f`. */
  readonly before?: string;
  readonly cOnly?: boolean;
}

export const SEH_CASES: readonly SehCase[] = [
  {
    name: 'no exception',
    body: `__try { T('a'); } __except (1) { T('x'); } T('b'); return 1;`,
    runs: [{ x: 0, result: 1, trace: 'ab' }],
  },
  {
    name: 'handler runs',
    body: `__try { T('a'); R(E1); T('n'); } __except (EXCEPTION_EXECUTE_HANDLER) { T('x'); } return 2;`,
    runs: [{ x: 0, result: 2, trace: 'a!x' }],
  },
  {
    name: 'code in filter and handler',
    body: `int r = 0; __try { R(E1); } __except (GetExceptionCode() == E1) { r = GetExceptionCode() == E1; } return r;`,
    runs: [{ x: 0, result: 1, trace: '!' }],
  },
  {
    name: 'information',
    before: `struct rec { long code, flags, rec, addr, n, info[15]; }; struct _EXCEPTION_POINTERS { struct rec *r; void *c; };
      int Filter(struct _EXCEPTION_POINTERS *p) { T('f'); return p->r->code == E1 && p->r->n == 1 && p->r->info[0] == 0x1234; }`,
    body: `__try { R(E1); } __except (Filter(GetExceptionInformation())) { return 7; } return 0;`,
    runs: [{ x: 0, result: 7, trace: '!f' }],
  },
  {
    name: 'search goes on outwards',
    body: `__try { __try { R(E1); } __except (0) { T('i'); } T('n'); } __except (1) { T('o'); } return 3;`,
    runs: [{ x: 0, result: 3, trace: '!o' }],
  },
  {
    name: 'unhandled',
    body: `__try { R(E1); } __except (0) { T('i'); } return 3;`,
    runs: [{ x: 0, trace: '!', throws: 'unhandled exception 0xc0000001' }],
  },
  {
    name: 'continue execution is refused',
    body: `__try { R(E1); } __except (EXCEPTION_CONTINUE_EXECUTION) { T('i'); } return 3;`,
    runs: [{ x: 0, trace: '!', throws: 'unhandled exception 0xc0000025' }],
  },
  {
    name: 'variables keep their values',
    body: `int v = 1, w[3] = {0}; for (int i = 0; i < 3; i++) w[i] = i; __try { v = 5; w[1] = 9; R(E1); v = 6; } __except (1) { v += w[1]; } return v;`,
    runs: [{ x: 0, result: 14, trace: '!' }],
  },
  {
    name: 'parameters keep their values',
    body: `__try { x += 10; R(E1); } __except (1) { x += 100; } return x;`,
    runs: [{ x: 1, result: 111, trace: '!' }],
  },
  {
    name: 'return from a body',
    body: `__try { if (x) return 4; T('a'); } __except (1) { T('x'); } return 5;`,
    runs: [
      { x: 1, result: 4, trace: '' },
      { x: 0, result: 5, trace: 'a' },
    ],
  },
  {
    name: 'return from a handler',
    body: `__try { R(E1); } __except (1) { return 6; } return 5;`,
    runs: [{ x: 0, result: 6, trace: '!' }],
  },
  {
    name: 'leave',
    body: `__try { T('a'); if (x) __leave; T('b'); } __except (1) { T('x'); } T('c'); return 0;`,
    runs: [
      { x: 1, result: 0, trace: 'ac' },
      { x: 0, result: 0, trace: 'abc' },
    ],
  },
  {
    name: 'leave past declarations',
    body: `__try { if (x) __leave; int y = x + 1; T('0' + y); } __finally { T('f'); } return 0;`,
    runs: [
      { x: 1, result: 0, trace: 'f' },
      { x: 0, result: 0, trace: '1f' },
    ],
  },
  {
    name: 'leave from an inner handler ends the outer body',
    body: `__try { __try { R(E1); } __except (1) { T('h'); __leave; } T('n'); } __except (1) { T('x'); } T('e'); return 0;`,
    runs: [{ x: 0, result: 0, trace: '!he' }],
  },
  {
    name: 'break and continue',
    body: `int i; for (i = 0; i < 5; i++) { __try { if (i == 1) continue; if (i == 3) break; T('0' + i); } __except (1) { T('x'); } T('.'); } return i;`,
    runs: [{ x: 0, result: 3, trace: '0.2.' }],
  },
  {
    name: 'loop inside a body',
    body: `__try { for (int i = 0; ; i++) { if (i == 2) break; if (i == 0) continue; T('0' + i); } T('a'); } __finally { T('f'); } return 0;`,
    runs: [{ x: 0, result: 0, trace: '1af' }],
  },
  {
    name: 'goto out of a body',
    body: `__try { T('a'); if (x) goto out; T('b'); } __except (1) { T('x'); } T('c'); out: T('o'); return 0;`,
    runs: [
      { x: 1, result: 0, trace: 'ao' },
      { x: 0, result: 0, trace: 'abco' },
    ],
  },
  {
    name: 'goto inside a body',
    body: `__try { again: T('a'); if (x-- > 0) goto again; } __finally { T('f'); } return 0;`,
    runs: [{ x: 2, result: 0, trace: 'aaaf' }],
  },
  {
    name: 'exception in a handler goes outwards',
    body: `__try { __try { R(E1); } __except (1) { T('i'); R(E1); } } __except (1) { T('o'); } return 0;`,
    runs: [{ x: 0, result: 0, trace: '!i!o' }],
  },
  {
    name: 'exception from a callee',
    before: `__attribute__((noinline)) void Deep(int n) { if (n == 0) R(E1); Deep(n - 1); T('n'); }`,
    body: `__try { Deep(5); } __except (1) { T('x'); } return 0;`,
    runs: [{ x: 0, result: 0, trace: '!x' }],
  },
  {
    name: 'exception passes a callee with a frame',
    before: `__attribute__((noinline)) void Guarded(void) { __try { R(E1); } __finally { T(AbnormalTermination() ? 'A' : 'N'); } }`,
    body: `__try { Guarded(); T('n'); } __except (1) { T('x'); } return 0;`,
    runs: [{ x: 0, result: 0, trace: '!Ax' }],
  },
  {
    name: 'loop of raises',
    body: `int n = 0; for (int i = 0; i < 20; i++) { __try { if (i & 1) ExRaiseStatus(E1); n++; } __except (1) { n += 100; } } return n;`,
    runs: [{ x: 0, result: 1010, trace: '' }],
  },
  {
    name: 'finally without exception',
    body: `__try { T('a'); } __finally { T(AbnormalTermination() ? 'A' : 'N'); } T('b'); return 0;`,
    runs: [{ x: 0, result: 0, trace: 'aNb' }],
  },
  {
    name: 'finally on leave is normal',
    body: `__try { T('a'); if (x) __leave; T('b'); } __finally { T(AbnormalTermination() ? 'A' : 'N'); } return 0;`,
    runs: [{ x: 1, result: 0, trace: 'aN' }],
  },
  {
    name: 'finally, then handler',
    body: `__try { __try { R(E1); } __finally { T(AbnormalTermination() ? 'A' : 'N'); } T('n'); } __except (1) { T('x'); } return 0;`,
    runs: [{ x: 0, result: 0, trace: '!Ax' }],
  },
  {
    name: 'finally on return, value computed before',
    body: `int v = 1; __try { if (x) return v + 40; T('b'); } __finally { v = 100; T(AbnormalTermination() ? 'A' : 'N'); } return v;`,
    runs: [
      { x: 1, result: 41, trace: 'A' },
      { x: 0, result: 100, trace: 'bN' },
    ],
  },
  {
    name: 'return through nested finally blocks',
    body: `__try { __try { __try { return x ? 7 : -1; } __finally { T('a'); } } __except (1) { T('n'); } } __finally { T('b'); } return 0;`,
    runs: [{ x: 1, result: 7, trace: 'ab' }],
  },
  {
    name: 'literal and negative returns through finally',
    body: `__try { if (x) return -5; return (3); } __finally { T('f'); } return 0;`,
    runs: [
      { x: 1, result: -5, trace: 'f' },
      { x: 0, result: 3, trace: 'f' },
    ],
  },
  {
    name: 'break and continue through finally',
    body: `int i; for (i = 0; i < 5; i++) { __try { if (i == 1) continue; if (i == 3) break; T('0' + i); } __finally { T('f'); } T('.'); } return i;`,
    runs: [{ x: 0, result: 3, trace: '0f.f2f.f' }],
  },
  {
    name: 'goto through two finally blocks',
    body: `__try { __try { if (x) goto out; T('n'); } __finally { T('a'); } } __finally { T('b'); } T('c'); out: T('o'); return 0;`,
    runs: [
      { x: 1, result: 0, trace: 'abo' },
      { x: 0, result: 0, trace: 'nabco' },
    ],
  },
  {
    name: 'goto from the inner to the outer body',
    body: `__try { __try { if (x) goto mid; T('n'); } __finally { T('a'); } T('s'); mid: T('m'); } __finally { T('b'); } return 0;`,
    runs: [
      { x: 1, result: 0, trace: 'amb' },
      { x: 0, result: 0, trace: 'nasmb' },
    ],
  },
  {
    name: 'inner except left by goto, then an exception',
    body: `__try { __try { if (x) goto mid; T('n'); } __except (1) { T('i'); } mid: R(E1); } __except (1) { T('o'); } return 0;`,
    runs: [{ x: 1, result: 0, trace: '!o' }],
  },
  {
    name: 'switch inside a body',
    body: `__try { switch (x) { case 1: T('1'); break; case 2: return 9; default: T('d'); } T('e'); } __finally { T('f'); } return 0;`,
    runs: [
      { x: 1, result: 0, trace: '1ef' },
      { x: 2, result: 9, trace: 'f' },
      { x: 3, result: 0, trace: 'def' },
    ],
  },
  {
    name: 'body inside a switch',
    body: `switch (x) { case 1: __try { T('1'); break; } __finally { T('f'); } case 2: T('2'); } return 0;`,
    runs: [
      { x: 1, result: 0, trace: '1f' },
      { x: 2, result: 0, trace: '2' },
    ],
  },
  {
    name: 'exception in a finally block replaces the first',
    body: `__try { __try { R(E1); } __finally { R(0xC0000002); } } __except (1) { return GetExceptionCode() == (long)0xC0000002; } return 0;`,
    runs: [{ x: 0, result: 1, trace: '!!' }],
  },
  {
    name: 'return in a finally block drops the exception',
    body: `__try { __try { R(E1); } __finally { T('f'); return 8; } } __except (1) { T('x'); } return 0;`,
    runs: [{ x: 0, result: 8, trace: '!f' }],
    cOnly: true,
  },
  {
    name: 'statements without braces around',
    body: `if (x) __try { T('a'); } __finally { T('f'); } else T('e'); while (x--) __try { if (x == 1) continue; T('w'); } __finally { T('g'); } return 0;`,
    runs: [
      { x: 0, result: 0, trace: 'e' },
      { x: 3, result: 0, trace: 'afwggwg' },
    ],
  },
  {
    name: 'jumps hidden in macros',
    before: `#define LEAVE_IF(c) do { if (c) __leave; } while (0)\n#define BAIL(c) if (c) return 11`,
    body: `__try { LEAVE_IF(x == 1); BAIL(x == 2); T('a'); } __finally { T('f'); } return 0;`,
    runs: [
      { x: 1, result: 0, trace: 'f' },
      { x: 2, result: 11, trace: 'f' },
      { x: 3, result: 0, trace: 'af' },
    ],
  },
  {
    name: 'spelled without underscores',
    body: `try { try { R(E1); } finally { T('f'); } leave; } except (EXCEPTION_EXECUTE_HANDLER) { T('x'); } return 0;`,
    runs: [{ x: 0, result: 0, trace: '!fx' }],
    cOnly: true,
  },
  {
    name: 'comments, strings and conditionals between',
    body: `/* __try { */ const char *s = "__try { } }"; // __finally
      __try { T(s[0]);
#if 1
      if (x) {
#else
      if (!x) {
#endif
        T('1'); } }
      __finally /* here */
      { T('f'); } return 0;`,
    runs: [{ x: 1, result: 0, trace: '_1f' }],
  },
];
