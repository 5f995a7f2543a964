/** RTL_AVL_TABLE: order, balance, enumeration, failure to allocate, against a plain array of flags. */
import { describeChecks } from '../support/checks.js';

const SOURCE = `#include "check.h"
typedef struct { LONG Key; LONG Value; } PAIR;
enum { KEYS = 400 };
static RTL_AVL_TABLE g_Table;
static LONG g_Live, g_Refuse;
static UCHAR g_Present[KEYS];

static RTL_GENERIC_COMPARE_RESULTS Compare(PRTL_AVL_TABLE Table, PVOID First, PVOID Second) {
  LONG a = ((PAIR *)First)->Key, b = ((PAIR *)Second)->Key;
  UNREFERENCED_PARAMETER(Table);
  return a < b ? GenericLessThan : a > b ? GenericGreaterThan : GenericEqual;
}

/* Ten keys of a decade are equal to it. */
static RTL_GENERIC_COMPARE_RESULTS CompareDecade(PRTL_AVL_TABLE Table, PVOID First, PVOID Second) {
  LONG a = ((PAIR *)First)->Key / 10, b = ((PAIR *)Second)->Key / 10;
  UNREFERENCED_PARAMETER(Table);
  return a < b ? GenericLessThan : a > b ? GenericGreaterThan : GenericEqual;
}

static PVOID Allocate(PRTL_AVL_TABLE Table, CLONG ByteSize) {
  if (g_Refuse || Table != &g_Table || Table->TableContext != (PVOID)&g_Live) return NULL;
  g_Live++;
  return ExAllocatePoolWithTag(NonPagedPool, ByteSize, 'lvaT');
}

static VOID Free(PRTL_AVL_TABLE Table, PVOID Buffer) {
  UNREFERENCED_PARAMETER(Table);
  g_Live--;
  ExFreePool(Buffer);
}

/* Height of a subtree; -1000 when a balance, an order or a parent is wrong. */
static LONG Height(PRTL_BALANCED_LINKS Node, PRTL_BALANCED_LINKS Parent, LONG Low, LONG High) {
  if (Node == NULL) return 0;
  PAIR *pair = (PAIR *)(Node + 1);
  LONG left = Height(Node->LeftChild, Node, Low, pair->Key - 1);
  LONG right = Height(Node->RightChild, Node, pair->Key + 1, High);
  if (Node->Parent != Parent || pair->Key < Low || pair->Key > High || left < 0 || right < 0) return -1000;
  if (right - left != Node->Balance || Node->Balance < -1 || Node->Balance > 1) return -1000;
  return 1 + (left > right ? left : right);
}

static BOOLEAN Sound(void) {
  LONG height = Height(g_Table.BalancedRoot.RightChild, &g_Table.BalancedRoot, MINLONG + 1, MAXLONG - 1);
  return height >= 0 && height == (LONG)g_Table.DepthOfTree;
}

static VOID RandomOperations(void) {
  ULONG state = 12345;
  LONG count = 0, wrong = 0, unsound = 0;
  for (LONG round = 0; round < 3000; round++) {
    state = state * 1664525u + 1013904223u;
    PAIR pair = {(LONG)((state >> 8) % KEYS), round};
    BOOLEAN isNew = 9;
    if ((state >> 28) < (round < 1500 ? 10u : 5u)) {
      PAIR *element = RtlInsertElementGenericTableAvl(&g_Table, &pair, sizeof(pair), &isNew);
      if (element == NULL || element->Key != pair.Key || isNew != !g_Present[pair.Key]) wrong++;
      count += !g_Present[pair.Key];
      g_Present[pair.Key] = 1;
    } else {
      if (RtlDeleteElementGenericTableAvl(&g_Table, &pair) != g_Present[pair.Key]) wrong++;
      count -= g_Present[pair.Key];
      g_Present[pair.Key] = 0;
    }
    if (round % 10 == 0 && !Sound()) unsound++;
    if ((LONG)RtlNumberGenericTableElementsAvl(&g_Table) != count || g_Live != count) wrong++;
  }
  CHECK_EQ("random: results", wrong, 0);
  CHECK_EQ("random: the tree is balanced and ordered", unsound, 0);
  LONG seen = 0;
  wrong = 0;
  LONG key = -1;
  for (PAIR *each = RtlEnumerateGenericTableAvl(&g_Table, TRUE); each; each = RtlEnumerateGenericTableAvl(&g_Table, FALSE)) {
    if (each->Key <= key || !g_Present[each->Key]) wrong++;
    key = each->Key;
    if (RtlGetElementGenericTableAvl(&g_Table, seen) != each) wrong++;
    seen++;
  }
  CHECK("random: enumeration gives all in order", seen == count && wrong == 0 && count > 20);
  CHECK_EQ("random: no element after the last", RtlGetElementGenericTableAvl(&g_Table, count), NULL);
  CHECK_EQ("random: nor at -1", RtlGetElementGenericTableAvl(&g_Table, 0xffffffff), NULL);
  for (PAIR *each; (each = RtlGetElementGenericTableAvl(&g_Table, 0)) != NULL;) RtlDeleteElementGenericTableAvl(&g_Table, each);
  CHECK("random: deleted to the last", RtlIsGenericTableEmptyAvl(&g_Table) && g_Live == 0 && g_Table.DepthOfTree == 0);
}

static VOID Details(void) {
  PAIR pair = {0, 1};
  PVOID place = (PVOID)1, restart = NULL;
  TABLE_SEARCH_RESULT result;
  BOOLEAN isNew = 9;
  CHECK_EQ("full: of an empty table", RtlLookupElementGenericTableFullAvl(&g_Table, &pair, &place, &result), NULL);
  CHECK_EQ("full: says so", result, TableEmptyTree);
  CHECK_EQ("enumerate: an empty table", RtlEnumerateGenericTableWithoutSplayingAvl(&g_Table, &restart), NULL);
  for (LONG key = 0; key < 50; key++) {
    pair.Key = key;
    RtlLookupElementGenericTableFullAvl(&g_Table, &pair, &place, &result);
    RtlInsertElementGenericTableFullAvl(&g_Table, &pair, sizeof(pair), &isNew, place, result);
  }
  CHECK("full: inserts where a look-up ended", isNew == TRUE && Sound() && RtlNumberGenericTableElementsAvl(&g_Table) == 50);
  pair.Key = 7;
  PAIR *seventh = RtlLookupElementGenericTableFullAvl(&g_Table, &pair, &place, &result);
  CHECK("full: finds", seventh != NULL && seventh->Key == 7 && result == TableFoundNode);
  CHECK_EQ("full: insert of what is there", RtlInsertElementGenericTableFullAvl(&g_Table, &pair, sizeof(pair), &isNew, place, result), seventh);
  CHECK_EQ("full: which is not new", isNew, FALSE);
  CHECK_EQ("look-up: finds", RtlLookupElementGenericTableAvl(&g_Table, &pair), seventh);
  pair.Key = 99;
  CHECK_EQ("look-up: finds nothing", RtlLookupElementGenericTableAvl(&g_Table, &pair), NULL);
  CHECK_EQ("delete: nothing", RtlDeleteElementGenericTableAvl(&g_Table, &pair), FALSE);
  g_Refuse = 1;
  CHECK_EQ("insert: no memory", RtlInsertElementGenericTableAvl(&g_Table, &pair, sizeof(pair), &isNew), NULL);
  CHECK_EQ("insert: and not new", isNew, FALSE);
  g_Refuse = 0;
  g_Table.CompareRoutine = CompareDecade;
  pair.Key = 25;
  PAIR *first = RtlLookupFirstMatchingElementGenericTableAvl(&g_Table, &pair, &restart);
  CHECK("first match: the lowest", first != NULL && first->Key == 20);
  PAIR *second = RtlEnumerateGenericTableWithoutSplayingAvl(&g_Table, &restart);
  CHECK("first match: goes on from there", second != NULL && second->Key == 21);
  g_Table.CompareRoutine = Compare;
  LONG deleted = 0, visited = 0;
  for (PAIR *each = RtlEnumerateGenericTableAvl(&g_Table, TRUE); each; each = RtlEnumerateGenericTableAvl(&g_Table, FALSE)) {
    visited++;
    deleted += RtlDeleteElementGenericTableAvl(&g_Table, each);
  }
  CHECK("enumerate: each may be deleted on the way", visited == 50 && deleted == 50 && g_Live == 0);
}

/* Matches multiples of its data; a key of 90 or more ends it. */
static NTSTATUS Multiple(PRTL_AVL_TABLE Table, PVOID UserData, PVOID MatchData) {
  UNREFERENCED_PARAMETER(Table);
  LONG key = ((PAIR *)UserData)->Key;
  if (key >= 90) return STATUS_NO_MORE_MATCHES;
  return key % *(LONG *)MatchData == 0 ? STATUS_SUCCESS : STATUS_NO_MATCH;
}

static VOID Directory(void) {
  PAIR pair = {0, 0};
  PAIR from = {11, 0};
  PVOID restart = NULL;
  ULONG deletes = g_Table.DeleteCount;
  LONG factor = 7, sum = 0, wrong = 0;
  for (pair.Key = 10; pair.Key < 100; pair.Key++) RtlInsertElementGenericTableAvl(&g_Table, &pair, sizeof(pair), NULL);
  PAIR *each = RtlEnumerateGenericTableLikeADirectory(&g_Table, NULL, NULL, FALSE, &restart, &deletes, &from);
  CHECK("directory: begins at a key", each != NULL && each->Key == 11);
  each = RtlEnumerateGenericTableLikeADirectory(&g_Table, NULL, NULL, FALSE, &restart, &deletes, &from);
  CHECK("directory: stays without NextFlag", each != NULL && each->Key == 11);
  each = RtlEnumerateGenericTableLikeADirectory(&g_Table, NULL, NULL, TRUE, &restart, &deletes, &from);
  CHECK("directory: goes on with it", each != NULL && each->Key == 12);
  restart = NULL;
  each = RtlEnumerateGenericTableLikeADirectory(&g_Table, NULL, NULL, TRUE, &restart, &deletes, &from);
  CHECK("directory: goes on from a key", each != NULL && each->Key == 12);
  restart = NULL;
  from.Key = 3;
  each = RtlEnumerateGenericTableLikeADirectory(&g_Table, NULL, NULL, TRUE, &restart, &deletes, &from);
  CHECK("directory: begins behind a key that is not there", each != NULL && each->Key == 10);
  from.Key = 20;
  restart = NULL;
  while ((each = RtlEnumerateGenericTableLikeADirectory(&g_Table, Multiple, &factor, TRUE, &restart, &deletes, &from)) != NULL) {
    if (each->Key % 7 != 0 || each->Key <= from.Key) wrong++;
    sum += each->Key;
    from = *each;
    /* Its place is gone; the key says where to go on. */
    if (each->Key % 2 == 0) RtlDeleteElementGenericTableAvl(&g_Table, each);
  }
  CHECK("directory: what matches, though some is deleted on the way", wrong == 0 && sum == 525 && from.Key == 84);
  from.Key = 100;
  restart = NULL;
  CHECK_EQ("directory: nothing behind the last", RtlEnumerateGenericTableLikeADirectory(&g_Table, NULL, NULL, TRUE, &restart, &deletes, &from), NULL);
  for (pair.Key = 10; pair.Key < 100; pair.Key++) RtlDeleteElementGenericTableAvl(&g_Table, &pair);
  CHECK_EQ("directory: nothing in an empty table", RtlEnumerateGenericTableLikeADirectory(&g_Table, NULL, NULL, FALSE, &restart, &deletes, &from), NULL);
}

static VOID Run(void) {
  RtlInitializeGenericTableAvl(&g_Table, Compare, Allocate, Free, (PVOID)&g_Live);
  RandomOperations();
  Details();
  Directory();
}
DRIVER_ENTRY(Run)
`;

describeChecks('AVL tables', SOURCE, [{ cpus: 1, time: 'virtual' }, { build: 'checked' }]);
