/* Doubly and singly linked lists. A list whose links disagree stops the machine, as on NT. */
#ifndef NTWASM_LIST_H
#define NTWASM_LIST_H

#define FAST_FAIL_CORRUPT_LIST_ENTRY 3
#define RtlFailFast(Code) KeBugCheckEx(0x139, (ULONG_PTR)(Code), 0, 0, 0)

FORCEINLINE VOID FatalListEntryError(PVOID p1, PVOID p2, PVOID p3) {
    KeBugCheckEx(0x139, FAST_FAIL_CORRUPT_LIST_ENTRY, (ULONG_PTR)p1, (ULONG_PTR)p2, (ULONG_PTR)p3);
}

FORCEINLINE VOID InitializeListHead(PLIST_ENTRY ListHead) { ListHead->Flink = ListHead->Blink = ListHead; }

FORCEINLINE BOOLEAN IsListEmpty(const LIST_ENTRY *ListHead) { return (BOOLEAN)(ListHead->Flink == ListHead); }

FORCEINLINE VOID RtlpCheckListEntry(PLIST_ENTRY Entry) {
    if (Entry->Flink->Blink != Entry || Entry->Blink->Flink != Entry)
        FatalListEntryError((PVOID)Entry, (PVOID)Entry->Flink, (PVOID)Entry->Blink);
}

FORCEINLINE BOOLEAN RemoveEntryList(PLIST_ENTRY Entry) {
    const PLIST_ENTRY next = Entry->Flink;
    const PLIST_ENTRY previous = Entry->Blink;
    if (next->Blink != Entry || previous->Flink != Entry) FatalListEntryError(previous, Entry, next);
    previous->Flink = next;
    next->Blink = previous;
    return (BOOLEAN)(next == previous);
}

FORCEINLINE PLIST_ENTRY RemoveHeadList(PLIST_ENTRY ListHead) {
    const PLIST_ENTRY entry = ListHead->Flink;
    const PLIST_ENTRY next = entry->Flink;
    if (entry->Blink != ListHead || next->Blink != entry) FatalListEntryError(ListHead, entry, next);
    ListHead->Flink = next;
    next->Blink = ListHead;
    return entry;
}

FORCEINLINE PLIST_ENTRY RemoveTailList(PLIST_ENTRY ListHead) {
    const PLIST_ENTRY entry = ListHead->Blink;
    const PLIST_ENTRY previous = entry->Blink;
    if (entry->Flink != ListHead || previous->Flink != entry) FatalListEntryError(previous, entry, ListHead);
    ListHead->Blink = previous;
    previous->Flink = ListHead;
    return entry;
}

FORCEINLINE VOID InsertTailList(PLIST_ENTRY ListHead, PLIST_ENTRY Entry) {
    const PLIST_ENTRY last = ListHead->Blink;
    if (last->Flink != ListHead) FatalListEntryError(last, ListHead, last->Flink);
    Entry->Flink = ListHead;
    Entry->Blink = last;
    last->Flink = Entry;
    ListHead->Blink = Entry;
}

FORCEINLINE VOID InsertHeadList(PLIST_ENTRY ListHead, PLIST_ENTRY Entry) {
    const PLIST_ENTRY first = ListHead->Flink;
    if (first->Blink != ListHead) FatalListEntryError(ListHead, first, first->Blink);
    Entry->Flink = first;
    Entry->Blink = ListHead;
    first->Blink = Entry;
    ListHead->Flink = Entry;
}

FORCEINLINE VOID AppendTailList(PLIST_ENTRY ListHead, PLIST_ENTRY ListToAppend) {
    const PLIST_ENTRY end = ListHead->Blink;
    RtlpCheckListEntry(ListHead);
    RtlpCheckListEntry(ListToAppend);
    ListHead->Blink->Flink = ListToAppend;
    ListHead->Blink = ListToAppend->Blink;
    ListToAppend->Blink->Flink = ListHead;
    ListToAppend->Blink = end;
}

FORCEINLINE PSINGLE_LIST_ENTRY PopEntryList(PSINGLE_LIST_ENTRY ListHead) {
    const PSINGLE_LIST_ENTRY first = ListHead->Next;
    if (first != NULL) ListHead->Next = first->Next;
    return first;
}

FORCEINLINE VOID PushEntryList(PSINGLE_LIST_ENTRY ListHead, PSINGLE_LIST_ENTRY Entry) {
    Entry->Next = ListHead->Next;
    ListHead->Next = Entry;
}

#endif
