/** Remove locks, free and checked: removal waits for all who are in, lets in no other, and misuse is named. */
import { describe, expect, test } from 'vitest';
import { describeChecks, outcome } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const FREE = '#undef DBG\n#define DBG 0\n';

function source(form: 'free' | 'checked'): string {
  return `${form === 'free' ? FREE : ''}#include "check.h"
#define USERS 16
#define ROUNDS 40
static IO_REMOVE_LOCK g_Lock;
static KEVENT g_Start, g_Done;
static volatile LONG g_Alive, g_Dead, g_Refused, g_Inside;

static VOID Removes(PVOID Context) {
  IoReleaseRemoveLockAndWait(&g_Lock, Context);
  KeSetEvent(&g_Done, 0, FALSE);
}

static VOID OneUser(void) {
  KeInitializeEvent(&g_Done, NotificationEvent, FALSE);
  IoInitializeRemoveLock(&g_Lock, 'kcoL', 1, 20);
  CHECK_EQ("size", sizeof(g_Lock), ${form === 'free' ? 24 : 88});
  CHECK_EQ("acquire: at first", IoAcquireRemoveLock(&g_Lock, (PVOID)1), STATUS_SUCCESS);
  CHECK_EQ("acquire: again with the same tag", IoAcquireRemoveLock(&g_Lock, (PVOID)1), STATUS_SUCCESS);
  CHECK_EQ("acquire: without a tag", IoAcquireRemoveLock(&g_Lock, NULL), STATUS_SUCCESS);
  CHECK_EQ("acquire: for the removal", IoAcquireRemoveLock(&g_Lock, (PVOID)2), STATUS_SUCCESS);
  IoReleaseRemoveLock(&g_Lock, NULL);
  PVOID thread = Start(Removes, (PVOID)2);
  UntilWaiters(&g_Lock.Common.RemoveEvent, 1);
  CHECK_EQ("acquire: not once it is removed", IoAcquireRemoveLock(&g_Lock, (PVOID)3), STATUS_DELETE_PENDING);
  IoReleaseRemoveLock(&g_Lock, (PVOID)1);
  CHECK_EQ("wait: not over with a user left", WaitFor(&g_Done, 5), STATUS_TIMEOUT);
  IoReleaseRemoveLock(&g_Lock, (PVOID)1);
  CHECK_EQ("wait: over with the last one", Wait(&g_Done), STATUS_SUCCESS);
  Join(thread);
  CHECK_EQ("acquire: nor ever after", IoAcquireRemoveLock(&g_Lock, (PVOID)3), STATUS_DELETE_PENDING);
  IoInitializeRemoveLock(&g_Lock, 'kcoL', 0, 0);
  IoAcquireRemoveLock(&g_Lock, NULL);
  IoReleaseRemoveLockAndWait(&g_Lock, NULL);
  CHECK_EQ("wait: returns at once without users", g_Lock.Common.IoCount, 0);
}

static VOID Uses(PVOID Context) {
  Wait(&g_Start);
  while (IoAcquireRemoveLock(&g_Lock, Context) == STATUS_SUCCESS) {
    InterlockedIncrement(&g_Inside);
    if (!g_Alive) InterlockedIncrement(&g_Dead);
    InterlockedDecrement(&g_Inside);
    IoReleaseRemoveLock(&g_Lock, Context);
  }
  InterlockedIncrement(&g_Refused);
}

static VOID Crowd(void) {
  PVOID threads[USERS];
  LONG inside = 0;
  KeInitializeEvent(&g_Start, NotificationEvent, FALSE);
  for (LONG round = 0; round < ROUNDS; round++) {
    KeResetEvent(&g_Start);
    g_Alive = 1;
    IoInitializeRemoveLock(&g_Lock, 'kcoL', 0, USERS + 1);
    IoAcquireRemoveLock(&g_Lock, &g_Lock);
    for (LONG_PTR i = 0; i < USERS; i++) threads[i] = Start(Uses, (PVOID)(i / 2));
    KeSetEvent(&g_Start, 0, FALSE);
    if (round % 4 != 0) Sleep(1);
    IoReleaseRemoveLockAndWait(&g_Lock, &g_Lock);
    inside += g_Inside;
    g_Alive = 0;
    for (int i = 0; i < USERS; i++) Join(threads[i]);
    if (g_Lock.Common.IoCount != 0) DbgPrint("FAIL count: %d\\n", g_Lock.Common.IoCount);
  }
  CHECK_EQ("crowd: nobody is inside when the wait is over", inside, 0);
  CHECK_EQ("crowd: nobody uses what is gone", g_Dead, 0);
  CHECK_EQ("crowd: everybody is refused in the end", g_Refused, USERS * ROUNDS);
}

static VOID Run(void) {
  OneUser();
  Crowd();
}
DRIVER_ENTRY(Run)
`;
}

describeChecks('checked remove locks', source('checked'), [{ cpus: 2, build: 'checked' }, { cpus: 8 }]);
describeChecks('free remove locks', source('free'), [{ cpus: 2 }, { cpus: 8 }]);

const INITIALIZE = "IoInitializeRemoveLock(&g_Lock, 'kcoL', 1, 2);";
const MISUSES: readonly { title: string; body: string; code?: number; rule: number; detail: RegExp; free?: RegExp }[] =
  [
    {
      title: 'a release with another tag',
      body: `${INITIALIZE} IoAcquireRemoveLock(&g_Lock, (PVOID)0x11); IoReleaseRemoveLock(&g_Lock, (PVOID)0x12);`,
      rule: 0xd5,
      detail:
        /tag 0x00000012, with which it was not acquired. It is held with: tag 0x00000011, acquired at .*driver.c, line 4/,
    },
    {
      title: 'a release too many',
      body: `${INITIALIZE} IoAcquireRemoveLock(&g_Lock, NULL); IoReleaseRemoveLock(&g_Lock, NULL); IoReleaseRemoveLock(&g_Lock, NULL);`,
      rule: 0xd5,
      detail: /not acquired. Nobody holds it/,
      free: /released more often than it was acquired/,
    },
    {
      title: 'a removal with another tag',
      body: `${INITIALIZE} IoAcquireRemoveLock(&g_Lock, (PVOID)0x11); IoReleaseRemoveLockAndWait(&g_Lock, (PVOID)0x12);`,
      rule: 0xd6,
      detail: /tag 0x00000012, with which it was not acquired/,
    },
    {
      title: 'a removal without an acquisition',
      body: `${INITIALIZE} IoReleaseRemoveLockAndWait(&g_Lock, NULL);`,
      rule: 0xd6,
      detail: /Nobody holds it/,
      free: /released more often than it was acquired/,
    },
    {
      title: 'two removals',
      body: `${INITIALIZE} IoAcquireRemoveLock(&g_Lock, NULL); IoReleaseRemoveLockAndWait(&g_Lock, NULL); IoReleaseRemoveLockAndWait(&g_Lock, NULL);`,
      rule: 0xd6,
      detail: /called twice/,
      free: /called twice/,
    },
    {
      title: 'a lock that was never initialised',
      body: 'IoAcquireRemoveLock(&g_Lock, NULL);',
      rule: 0x1002,
      detail: /remove lock at 0x[0-9a-f]+ is not initialised/,
      free: /not initialised/,
    },
    {
      title: 'more acquisitions than the high watermark',
      body: `${INITIALIZE} for (int i = 0; i < 3; i++) IoAcquireRemoveLock(&g_Lock, NULL);`,
      code: 0x7e,
      rule: 0xc0000420,
      detail: /held 3 times, more than its high watermark of 2/,
    },
    {
      title: 'an acquisition that lasts longer than it may',
      body: `${INITIALIZE} IoAcquireRemoveLock(&g_Lock, (PVOID)7); Sleep(61000); IoReleaseRemoveLock(&g_Lock, (PVOID)7);`,
      code: 0x7e,
      rule: 0xc0000420,
      detail: /held too long: tag 0x00000007, acquired at/,
    },
  ];

describe('misuse', () => {
  test.each(MISUSES)('$title is found', async ({ body, code = 0xc4, rule, detail, free }) => {
    const driver = `#include "check.h"\nstatic IO_REMOVE_LOCK g_Lock;\nstatic VOID Run(void) {\n${body}\n}\nDRIVER_ENTRY(Run)\n`;
    const { bugCheck } = await runDriver(driver, { time: 'virtual' });
    expect(bugCheck?.code).toBe(code);
    expect((bugCheck?.parameters[0] ?? 0) >>> 0).toBe(rule);
    expect(bugCheck?.detail).toMatch(detail);
    if (free === undefined) return;
    const freely = await runDriver(FREE + driver, { time: 'virtual' });
    expect(freely.bugCheck?.code).toBe(code);
    expect(freely.bugCheck?.detail).toMatch(free);
  });

  test('one that is never released is a leak under the tag of the lock, and a hang of the removal', async () => {
    const driver = (end: string): string => `#include "check.h"
static IO_REMOVE_LOCK g_Lock;
static VOID Run(void) {
  IoInitializeRemoveLock(&g_Lock, 'kcoL', 0, 0);
  IoAcquireRemoveLock(&g_Lock, NULL);
  ${end}
}
DRIVER_ENTRY(Run)
`;
    const left = await runDriver(driver(''));
    expect(left.findings.map(({ message }) => message).join()).toMatch(/Lock/);
    const hangs = await runDriver(
      driver('IoAcquireRemoveLock(&g_Lock, NULL); IoReleaseRemoveLockAndWait(&g_Lock, NULL);'),
    );
    expect(outcome(hangs)).toMatch(/deadlock|hang/);
  });
});
