/* Ending a program: what was registered runs in reverse, then the process ends. */
#include <stdlib.h>
#include <windows.h>

#define MAX_EXITS 64

static void (*exits[MAX_EXITS])(void);
static volatile long exitCount;

int atexit(void (*routine)(void)) {
  long at = exitCount;
  if (at == MAX_EXITS) return 1;
  exits[at] = routine;
  exitCount = at + 1;
  return 0;
}

void exit(int code) {
  while (exitCount > 0) exits[--exitCount]();
  ExitProcess((UINT)code);
}

void _exit(int code) { ExitProcess((UINT)code); }

void abort(void) { ExitProcess(3); }
