/** The pool: blocks of all sizes, freed by another thread than allocated them, each filled with its own pattern. */
import type { Torture } from './harness.js';

const SOURCE = `#include "torture.h"
#define THREADS 16
#define SLOTS 512

typedef struct _BLOCK { ULONG Bytes; ULONG Pattern; UCHAR Fill[1]; } BLOCK;

static BLOCK *volatile g_Slots[SLOTS];
static NPAGED_LOOKASIDE_LIST g_List;
static volatile LONG g_Allocated, g_Freed, g_Damaged, g_Misaligned, g_None, g_Serial;

static VOID Release(BLOCK *Block) {
  ULONG fill = Block->Bytes - FIELD_OFFSET(BLOCK, Fill);
  for (ULONG i = 0; i < fill; i++)
    if (Block->Fill[i] != (UCHAR)Block->Pattern) {
      InterlockedIncrement(&g_Damaged);
      break;
    }
  Block->Pattern = 0;
  if (Block->Bytes == 100) ExFreeToNPagedLookasideList(&g_List, Block);
  else ExFreePoolWithTag(Block, 'trTp');
  InterlockedIncrement(&g_Freed);
}

static ULONG Size(ULONG *Seed) {
  switch (Random(Seed, 8)) {
  case 0: return 100;
  case 1: return 4000 + Random(Seed, 200);
  case 2: return 9 + Random(Seed, 20000);
  default: return 9 + Random(Seed, 400);
  }
}

static BLOCK *Allocate(ULONG *Seed) {
  ULONG bytes = Size(Seed);
  BLOCK *block = bytes == 100 ? ExAllocateFromNPagedLookasideList(&g_List)
                              : ExAllocatePoolWithTag(Random(Seed, 2) ? NonPagedPool : PagedPool, bytes, 'trTp');
  if (block == NULL) {
    InterlockedIncrement(&g_None);
    return NULL;
  }
  if ((ULONG_PTR)block % 8 != 0 || (bytes >= PAGE_SIZE && (ULONG_PTR)block % PAGE_SIZE != 0)) InterlockedIncrement(&g_Misaligned);
  block->Bytes = bytes;
  block->Pattern = (ULONG)InterlockedIncrement(&g_Serial);
  RtlFillMemory(block->Fill, bytes - FIELD_OFFSET(BLOCK, Fill), (UCHAR)block->Pattern);
  InterlockedIncrement(&g_Allocated);
  return block;
}

static VOID Worker(PVOID Context) {
  Begun();
  ULONG seed = SeedOf(Context);
  while (!g_Stop) {
    for (int i = 0; i < 50; i++) {
      ULONG slot = Random(&seed, SLOTS);
      BLOCK *fresh = Random(&seed, 2) ? Allocate(&seed) : NULL;
      BLOCK *old = InterlockedExchangePointer((PVOID volatile *)&g_Slots[slot], fresh);
      if (old != NULL) Release(old);
    }
    Stagger(&seed);
  }
}

static VOID Run(void) {
  PVOID threads[THREADS];
  ExInitializeNPagedLookasideList(&g_List, NULL, NULL, 0, 100, 'trTp', 0);
  for (ULONG i = 0; i < THREADS; i++) threads[i] = Start(Worker, (PVOID)(ULONG_PTR)i);
  UntilTime(THREADS);
  for (ULONG i = 0; i < THREADS; i++) Join(threads[i]);
  for (ULONG i = 0; i < SLOTS; i++) if (g_Slots[i] != NULL) Release(g_Slots[i]);
  ExDeleteNPagedLookasideList(&g_List);
  COUNT("blocks", g_Allocated);
  COUNT("refused", g_None);
  MUST_EQ("every block is freed", g_Freed, g_Allocated);
  MUST_EQ("no two blocks overlap", g_Damaged, 0);
  MUST_EQ("blocks are aligned to 8, to a page from a page on", g_Misaligned, 0);
}
DRIVER_ENTRY(Run)
`;

export const POOL: Torture = { name: 'pool', what: 'two blocks that overlap, or one that is lost', source: SOURCE };
