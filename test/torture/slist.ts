/** SLISTs: entries go round between two lists, sixteen threads at it. */
import type { Torture } from './harness.js';

const SOURCE = `#include "torture.h"
#define THREADS 16
#define ENTRIES 64

/* Taken: 1 while a thread has it. Few entries, so that the same one comes back while a pop looks at it. */
typedef struct DECLSPEC_ALIGN(8) _NODE { SLIST_ENTRY Entry; volatile LONG Taken; ULONG Times; } NODE;

static SLIST_HEADER g_Lists[2];
static NODE g_Nodes[ENTRIES];
static volatile LONG g_Doubled, g_Pops, g_Empty, g_Flushes;

static VOID Give(NODE *Node, ULONG List) {
  if (InterlockedExchange(&Node->Taken, 0) != 1) InterlockedIncrement(&g_Doubled);
  InterlockedPushEntrySList(&g_Lists[List], &Node->Entry);
}

static NODE *Take(PSLIST_ENTRY Entry) {
  NODE *node = CONTAINING_RECORD(Entry, NODE, Entry);
  if (InterlockedExchange(&node->Taken, 1) != 0) InterlockedIncrement(&g_Doubled);
  node->Times++;
  return node;
}

static VOID Worker(PVOID Context) {
  Begun();
  ULONG seed = SeedOf(Context);
  LONG pops = 0, empty = 0;
  while (!g_Stop) {
    for (int i = 0; i < 1000; i++) {
      ULONG from = Random(&seed, 2);
      PSLIST_ENTRY entry = InterlockedPopEntrySList(&g_Lists[from]);
      if (entry == NULL) {
        empty++;
        continue;
      }
      pops++;
      Give(Take(entry), Random(&seed, 2));
    }
    if (Random(&seed, 8) == 0) {
      PSLIST_ENTRY all = ExInterlockedFlushSList(&g_Lists[0]);
      while (all != NULL) {
        PSLIST_ENTRY next = all->Next;
        Give(Take(all), 1);
        all = next;
      }
      InterlockedIncrement(&g_Flushes);
    }
    Stagger(&seed);
  }
  InterlockedExchangeAdd(&g_Pops, pops);
  InterlockedExchangeAdd(&g_Empty, empty);
}

static VOID Run(void) {
  PVOID threads[THREADS];
  LONG left = 0;
  InitializeSListHead(&g_Lists[0]);
  InitializeSListHead(&g_Lists[1]);
  for (ULONG i = 0; i < ENTRIES; i++) InterlockedPushEntrySList(&g_Lists[i % 2], &g_Nodes[i].Entry);
  for (ULONG i = 0; i < THREADS; i++) threads[i] = Start(Worker, (PVOID)(ULONG_PTR)i);
  UntilTime(THREADS);
  for (ULONG i = 0; i < THREADS; i++) Join(threads[i]);
  COUNT("pops", g_Pops);
  COUNT("empty", g_Empty);
  COUNT("flushes", g_Flushes);
  MUST_EQ("the depths count what is there", ExQueryDepthSList(&g_Lists[0]) + ExQueryDepthSList(&g_Lists[1]), ENTRIES);
  for (ULONG list = 0; list < 2; list++)
    for (PSLIST_ENTRY entry = InterlockedPopEntrySList(&g_Lists[list]); entry != NULL && left <= ENTRIES;
         entry = InterlockedPopEntrySList(&g_Lists[list])) {
      Take(entry);
      left++;
    }
  MUST_EQ("no entry is lost", left, ENTRIES);
  MUST_EQ("no entry is in two hands", g_Doubled, 0);
}
DRIVER_ENTRY(Run)
`;

export const SLIST: Torture = { name: 'slist', what: 'an SLIST entry lost, or popped by two', source: SOURCE };
