/* Definition and comparison of GUIDs. DEFINE_GUID declares, or defines after initguid.h. */
#ifndef NTWASM_GUIDDEF_H
#define NTWASM_GUIDDEF_H

#include <ntdef.h>

#ifdef __cplusplus
#define REFGUID const GUID &
#define REFCLSID const GUID &
#define REFIID const GUID &
#else
#define REFGUID const GUID *
#define REFCLSID const GUID *
#define REFIID const GUID *
#endif

#ifdef __cplusplus
FORCEINLINE int IsEqualGUID(REFGUID a, REFGUID b) { return __builtin_memcmp(&a, &b, sizeof(GUID)) == 0; }
#else
#define IsEqualGUID(a, b) (__builtin_memcmp((a), (b), sizeof(GUID)) == 0)
#endif
#define InlineIsEqualGUID(a, b) IsEqualGUID(a, b)
#define IsEqualIID(a, b) IsEqualGUID(a, b)
#define IsEqualCLSID(a, b) IsEqualGUID(a, b)

#endif

#undef DEFINE_GUID
#undef NTW_GUID_LINKAGE
#ifdef __cplusplus
#define NTW_GUID_LINKAGE extern "C"
#else
#define NTW_GUID_LINKAGE
#endif
#ifdef INITGUID
#define DEFINE_GUID(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8)             \
    NTW_GUID_LINKAGE __attribute__((weak)) const GUID name = {                   \
        l, w1, w2, { b1, b2, b3, b4, b5, b6, b7, b8 }                            \
    }
#else
#define DEFINE_GUID(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8) EXTERN_C const GUID name
#endif
