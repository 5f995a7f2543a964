/*
 * What a free build takes into the driver's own image: the uncontended course of spin locks, IRQL and interlocked lists, kept as
 * bitcode and inlined where it is called (kernel-host/image/c-unit). Two calls into another module are most of
 * what an uncontended spin lock costs.
 */
#include "hot/irql.c"
#include "hot/spinlock.c"
#include "hot/queuedlock.c"
#include "hot/exspinlock.c"
#include "hot/interlockedlist.c"
