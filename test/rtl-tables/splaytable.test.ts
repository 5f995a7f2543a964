/** Splay links and splay tables against plain arrays, by a driver's own routines; and the switch to AVL tables. */
import { expect, test } from 'vitest';
import { describeChecks, outcome } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const SOURCE = `#include "check.h"
#define KEYS 200
typedef struct { LONG Key, Value; } PAIR;
typedef struct { RTL_SPLAY_LINKS Links; LONG Key; } NODE;
static RTL_GENERIC_TABLE g_Table;
static NODE g_Nodes[KEYS];
static UCHAR g_Present[KEYS];
static LONG g_Order[KEYS * 20], g_Ordered, g_Live, g_Refuse;
static ULONG g_State = 777;

static ULONG Random(ULONG Below) {
  g_State = g_State * 1664525u + 1013904223u;
  return (g_State >> 8) % Below;
}

/* Counts a subtree; -100000 when an order or a parent is wrong. */
static LONG Count(PRTL_SPLAY_LINKS Links, PRTL_SPLAY_LINKS Parent, LONG Low, LONG High, LONG Offset) {
  if (Links == NULL) return 0;
  LONG key = *(LONG *)((PUCHAR)Links + Offset);
  LONG left = Count(RtlLeftChild(Links), Links, Low, key - 1, Offset);
  LONG right = Count(RtlRightChild(Links), Links, key + 1, High, Offset);
  if (RtlParent(Links) != (Parent ? Parent : Links) || key < Low || key > High || left < 0 || right < 0) return -100000;
  return left + right + 1;
}

static PRTL_SPLAY_LINKS Insert(PRTL_SPLAY_LINKS Root, NODE *Node) {
  PRTL_SPLAY_LINKS at = Root;
  RtlInitializeSplayLinks(&Node->Links);
  if (Root == NULL) return &Node->Links;
  for (;;) {
    PRTL_SPLAY_LINKS next = Node->Key < CONTAINING_RECORD(at, NODE, Links)->Key ? RtlLeftChild(at) : RtlRightChild(at);
    if (next == NULL) break;
    at = next;
  }
  if (Node->Key < CONTAINING_RECORD(at, NODE, Links)->Key) RtlInsertAsLeftChild(at, &Node->Links);
  else RtlInsertAsRightChild(at, &Node->Links);
  return Random(3) == 0 ? Root : RtlSplay(&Node->Links);
}

static LONG Beyond(LONG Key, LONG Step) {
  for (LONG key = Key + Step; key >= 0 && key < KEYS; key += Step) if (g_Present[key]) return key;
  return -1;
}

static LONG KeyOf(PRTL_SPLAY_LINKS Links) { return Links ? CONTAINING_RECORD(Links, NODE, Links)->Key : -1; }

static VOID Links(void) {
  PRTL_SPLAY_LINKS root = NULL;
  LONG count = 0, unsound = 0, neighbours = 0, roots = 0, subtree = 0;
  for (LONG round = 0; round < 4000; round++) {
    LONG key = (LONG)Random(KEYS);
    NODE *node = &g_Nodes[key];
    node->Key = key;
    if (!g_Present[key]) {
      root = Insert(root, node);
      count++;
      g_Present[key] = 1;
      if (KeyOf(RtlRealSuccessor(&node->Links)) != Beyond(key, 1)) neighbours++;
      if (KeyOf(RtlRealPredecessor(&node->Links)) != Beyond(key, -1)) neighbours++;
      PRTL_SPLAY_LINKS below = RtlSubtreeSuccessor(root);
      if (KeyOf(below) != Beyond(KeyOf(root), 1)) subtree++;
      below = RtlSubtreePredecessor(root);
      if (KeyOf(below) != Beyond(KeyOf(root), -1)) subtree++;
    } else {
      if (round & 1) root = RtlDelete(&node->Links);
      else RtlDeleteNoSplay(&node->Links, &root);
      count--;
      g_Present[key] = 0;
    }
    if (root != NULL && !RtlIsRoot(root)) roots++;
    if (Count(root, NULL, 0, KEYS, FIELD_OFFSET(NODE, Key)) != count) unsound++;
  }
  CHECK_EQ("links: ordered, complete, parents right", unsound, 0);
  CHECK_EQ("links: what is returned is the root", roots, 0);
  CHECK_EQ("links: neighbours in the tree", neighbours, 0);
  CHECK_EQ("links: neighbours below the root", subtree, 0);
  while (root != NULL) {
    if (RtlSubtreeSuccessor(root) == NULL && RtlLeftChild(root) == NULL) CHECK_EQ("links: the last one leaves nothing", RtlDelete(root), 0), root = NULL;
    else root = RtlDelete(root);
  }
  for (LONG key = 0; key < KEYS; key++) g_Present[key] = 0;
}

static RTL_GENERIC_COMPARE_RESULTS NTAPI Compare(PRTL_GENERIC_TABLE Table, PVOID First, PVOID Second) {
  LONG a = ((PAIR *)First)->Key, b = ((PAIR *)Second)->Key;
  if (Table != &g_Table) return GenericEqual;
  return a < b ? GenericLessThan : a > b ? GenericGreaterThan : GenericEqual;
}

static PVOID NTAPI Allocate(PRTL_GENERIC_TABLE Table, CLONG ByteSize) {
  if (g_Refuse || Table->TableContext != (PVOID)&g_Live) return NULL;
  if (ByteSize != 24 + sizeof(PAIR)) DbgPrint("FAIL size: %u\\n", ByteSize);
  g_Live++;
  return ExAllocatePoolWithTag(NonPagedPool, ByteSize, 'alpS');
}

static VOID NTAPI Free(PRTL_GENERIC_TABLE Table, PVOID Buffer) {
  UNREFERENCED_PARAMETER(Table);
  g_Live--;
  ExFreePool(Buffer);
}

static VOID Forget(LONG Key) {
  LONG at = 0;
  while (g_Order[at] != Key) at++;
  for (g_Ordered--; at < g_Ordered; at++) g_Order[at] = g_Order[at + 1];
}

static VOID Table(void) {
  LONG wrong = 0, unsound = 0, misordered = 0;
  for (LONG round = 0; round < 3000; round++) {
    PAIR pair = {(LONG)Random(KEYS), round};
    BOOLEAN isNew = 9;
    if (Random(16) < (round < 1500 ? 10u : 5u)) {
      PAIR *element = RtlInsertElementGenericTable(&g_Table, &pair, sizeof(pair), &isNew);
      if (element == NULL || element->Key != pair.Key || isNew != !g_Present[pair.Key]) wrong++;
      if (isNew) g_Order[g_Ordered++] = pair.Key;
      g_Present[pair.Key] = 1;
    } else {
      if (RtlDeleteElementGenericTable(&g_Table, &pair) != g_Present[pair.Key]) wrong++;
      if (g_Present[pair.Key]) Forget(pair.Key);
      g_Present[pair.Key] = 0;
    }
    PAIR *found = RtlLookupElementGenericTable(&g_Table, &pair);
    if ((found != NULL) != g_Present[pair.Key]) wrong++;
    if (found != NULL && (PUCHAR)found - 24 != (PUCHAR)g_Table.TableRoot) wrong++;
    if (Count(g_Table.TableRoot, NULL, 0, KEYS, 24) != g_Ordered || g_Live != g_Ordered) unsound++;
    if ((LONG)RtlNumberGenericTableElements(&g_Table) != g_Ordered) wrong++;
    for (int probe = 0; probe < 3 && g_Ordered > 0; probe++) {
      LONG at = (LONG)Random((ULONG)g_Ordered);
      PAIR *element = RtlGetElementGenericTable(&g_Table, (ULONG)at);
      if (element == NULL || element->Key != g_Order[at]) misordered++;
    }
  }
  CHECK_EQ("table: results", wrong, 0);
  CHECK_EQ("table: the tree is ordered and complete", unsound, 0);
  CHECK_EQ("table: elements in order of insertion", misordered, 0);
  CHECK_EQ("table: none after the last", RtlGetElementGenericTable(&g_Table, (ULONG)g_Ordered), NULL);
  CHECK_EQ("table: nor at -1", RtlGetElementGenericTable(&g_Table, 0xffffffff), NULL);
  LONG seen = 0, key = -1;
  wrong = 0;
  for (PAIR *each = RtlEnumerateGenericTable(&g_Table, TRUE); each; each = RtlEnumerateGenericTable(&g_Table, FALSE), seen++) {
    if (each->Key <= key || !g_Present[each->Key]) wrong++;
    key = each->Key;
  }
  CHECK("table: enumeration gives all in order", seen == g_Ordered && wrong == 0 && seen > 20);
  PVOID restart = NULL, top = g_Table.TableRoot;
  seen = 0, key = -1;
  for (PAIR *each; (each = RtlEnumerateGenericTableWithoutSplaying(&g_Table, &restart)) != NULL; seen++) {
    if (each->Key <= key) wrong++;
    key = each->Key;
  }
  CHECK("table: so it does without splaying", seen == g_Ordered && wrong == 0 && top == g_Table.TableRoot);
  for (PAIR *each; (each = RtlGetElementGenericTable(&g_Table, 0)) != NULL;) RtlDeleteElementGenericTable(&g_Table, each);
  CHECK("table: deleted to the last", RtlIsGenericTableEmpty(&g_Table) && g_Live == 0 && g_Table.TableRoot == NULL);
}

static VOID Details(void) {
  PAIR pair = {0, 1};
  PVOID place = (PVOID)1, restart = NULL;
  TABLE_SEARCH_RESULT result;
  BOOLEAN isNew = 9;
  CHECK_EQ("full: of an empty table", RtlLookupElementGenericTableFull(&g_Table, &pair, &place, &result), NULL);
  CHECK_EQ("full: says so", result, TableEmptyTree);
  CHECK_EQ("enumerate: an empty table", RtlEnumerateGenericTable(&g_Table, TRUE), NULL);
  CHECK_EQ("enumerate: an empty table without splaying", RtlEnumerateGenericTableWithoutSplaying(&g_Table, &restart), NULL);
  for (LONG key = 0; key < 50; key++) {
    pair.Key = (key * 7) % 50;
    RtlLookupElementGenericTableFull(&g_Table, &pair, &place, &result);
    RtlInsertElementGenericTableFull(&g_Table, &pair, sizeof(pair), &isNew, place, result);
  }
  CHECK("full: inserts where a look-up ended", isNew == TRUE && Count(g_Table.TableRoot, NULL, 0, 50, 24) == 50);
  pair.Key = 7;
  PAIR *seventh = RtlLookupElementGenericTableFull(&g_Table, &pair, &place, &result);
  CHECK("full: finds", seventh != NULL && seventh->Key == 7 && result == TableFoundNode);
  CHECK_EQ("full: insert of what is there", RtlInsertElementGenericTableFull(&g_Table, &pair, sizeof(pair), &isNew, place, result), seventh);
  CHECK_EQ("full: which is not new", isNew, FALSE);
  pair.Key = 99;
  CHECK_EQ("look-up: finds nothing", RtlLookupElementGenericTable(&g_Table, &pair), NULL);
  CHECK_EQ("delete: nothing", RtlDeleteElementGenericTable(&g_Table, &pair), FALSE);
  g_Refuse = 1;
  CHECK_EQ("insert: no memory", RtlInsertElementGenericTable(&g_Table, &pair, sizeof(pair), &isNew), NULL);
  CHECK("insert: and not new, and nothing changed", isNew == FALSE && Count(g_Table.TableRoot, NULL, 0, 50, 24) == 50);
  g_Refuse = 0;
  for (pair.Key = 0; pair.Key < 50; pair.Key++) RtlDeleteElementGenericTable(&g_Table, &pair);
  CHECK("deleted in order", RtlIsGenericTableEmpty(&g_Table) && g_Live == 0);
}

static VOID Run(void) {
  Links();
  RtlInitializeGenericTable(&g_Table, Compare, Allocate, Free, (PVOID)&g_Live);
  CHECK("a new table is empty", RtlIsGenericTableEmpty(&g_Table) && RtlNumberGenericTableElements(&g_Table) == 0);
  Table();
  Details();
}
DRIVER_ENTRY(Run)
`;

describeChecks('splay trees', SOURCE, [{ cpus: 1, time: 'virtual' }, { build: 'checked' }]);

test('RTL_USE_AVL_TABLES makes the generic names mean AVL tables', async () => {
  const result = await runDriver(`#define RTL_USE_AVL_TABLES 1
#include <ntddk.h>
#undef RTL_USE_AVL_TABLES
static RTL_GENERIC_TABLE g_Table;
static RTL_GENERIC_COMPARE_ROUTINE Compare;
static RTL_GENERIC_COMPARE_RESULTS Compare(struct _RTL_GENERIC_TABLE *Table, PVOID First, PVOID Second) {
  UNREFERENCED_PARAMETER(Table);
  LONG a = *(LONG *)First, b = *(LONG *)Second;
  return a < b ? GenericLessThan : a > b ? GenericGreaterThan : GenericEqual;
}
static PVOID Allocate(PRTL_GENERIC_TABLE Table, CLONG Bytes) { return ExAllocatePoolWithTag(NonPagedPool, Bytes, Table->TableContext ? 'lvaT' : 0); }
static VOID Free(PRTL_GENERIC_TABLE Table, PVOID Buffer) { UNREFERENCED_PARAMETER(Table); ExFreePool(Buffer); }
static VOID Unload(PDRIVER_OBJECT DriverObject) {
  LONG *each;
  UNREFERENCED_PARAMETER(DriverObject);
  while ((each = RtlGetElementGenericTable(&g_Table, 0)) != NULL) RtlDeleteElementGenericTable(&g_Table, each);
}
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(RegistryPath);
  DriverObject->DriverUnload = Unload;
  RtlInitializeGenericTable(&g_Table, Compare, Allocate, Free, &g_Table);
  for (LONG key = 0; key < 100; key++) RtlInsertElementGenericTable(&g_Table, &key, sizeof(key), NULL);
  DbgPrint("%u elements, depth %u\\n", RtlNumberGenericTableElements(&g_Table), g_Table.DepthOfTree);
  return STATUS_SUCCESS;
}
`);
  expect(outcome(result)).toBe('ran to its end');
  expect(result.prints).toEqual(['100 elements, depth 7']);
  expect(result.findings).toEqual([]);
});
