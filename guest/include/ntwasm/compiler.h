/*
 * What Microsoft's compiler knows by itself: calling conventions, declaration attributes, inlining. A wasm
 * module has one calling convention, so those vanish.
 */
#ifndef NTWASM_COMPILER_H
#define NTWASM_COMPILER_H

#ifndef NTAPI
#define NTAPI
#endif
#undef FASTCALL
#define FASTCALL
#define WINAPI
#define CALLBACK
#define APIENTRY
#undef __stdcall
#undef __cdecl
#undef __fastcall
#undef __thiscall
#undef __vectorcall
#undef _stdcall
#undef _cdecl
#undef _fastcall
#define __stdcall
#define __cdecl
#define __fastcall
#define __thiscall
#define __vectorcall
#define _stdcall
#define _cdecl
#define _fastcall
#define CDECL
#define STDCALL

#undef FORCEINLINE
#undef __forceinline
#ifdef __cplusplus
#define __forceinline inline __attribute__((always_inline))
#define FORCEINLINE inline __attribute__((always_inline))
#else
#define __forceinline static __inline__ __attribute__((always_inline, unused))
#define FORCEINLINE static __inline__ __attribute__((always_inline, unused))
#endif
#define CFORCEINLINE FORCEINLINE
#define DECLSPEC_NORETURN __attribute__((noreturn))
#define DECLSPEC_NOINLINE __attribute__((noinline))
#define DECLSPEC_ALIGN(bytes) __attribute__((aligned(bytes)))
#define DECLSPEC_CACHEALIGN __attribute__((aligned(64)))
#define DECLSPEC_SELECTANY __attribute__((weak))
#define DECLSPEC_IMPORT
#define DECLSPEC_EXPORT __attribute__((visibility("default")))
#define DECLSPEC_NOTHROW __attribute__((nothrow))
#define DECLSPEC_NOVTABLE
#define DECLSPEC_RESTRICT
#define DECLSPEC_GUARDNOCF
#define DECLSPEC_DEPRECATED_DDK
#define DECLSPEC_DEPRECATED_DDK_WINXP
#define DECLSPEC_SAFEBUFFERS

/*
 * Storage classes that mean something to this target keep their meaning; those of sections, allocators and
 * import tables are dropped.
 */
#define NTW_DECLSPEC_align(n) __attribute__((aligned(n)))
#define NTW_DECLSPEC_noreturn __attribute__((noreturn))
#define NTW_DECLSPEC_noinline __attribute__((noinline))
#define NTW_DECLSPEC_selectany __attribute__((weak))
#define NTW_DECLSPEC_nothrow __attribute__((nothrow))
#define NTW_DECLSPEC_deprecated
#define NTW_DECLSPEC_dllimport
#define NTW_DECLSPEC_dllexport __attribute__((visibility("default")))
#define NTW_DECLSPEC_naked
#define NTW_DECLSPEC_restrict
#define NTW_DECLSPEC_noalias
#define NTW_DECLSPEC_novtable
#define NTW_DECLSPEC_safebuffers
#define NTW_DECLSPEC_thread _Thread_local
#define NTW_DECLSPEC_allocator
#define NTW_DECLSPEC_code_seg(name)
#define NTW_DECLSPEC_allocate(name)
#define NTW_DECLSPEC_guard(name)
#define NTW_DECLSPEC_uuid(name)
#define NTW_DECLSPEC_property(...)
#undef __declspec
#undef _declspec
#define __declspec(what) NTW_DECLSPEC_##what
#define _declspec(what) NTW_DECLSPEC_##what

#define __ptr32
#define __ptr64
#define POINTER_32
#define POINTER_64
#define POINTER_SIGNED
#define POINTER_UNSIGNED
#define UNALIGNED
#define UNALIGNED64
#define RESTRICTED_POINTER
#define __w64
#define _W64
#define __unaligned
#define POINTER_ALIGNMENT
#define MAX_NATURAL_ALIGNMENT 4
#define MEMORY_ALLOCATION_ALIGNMENT 8
#define TYPE_ALIGNMENT(t) __alignof__(t)

#define NTSYSAPI
#define NTSYSCALLAPI
#define NTKERNELAPI
#define NTHALAPI
#define NTCALLAPI NTAPI
#define NTDDIAPI
#define WMIAPI
#define HALAPI

#ifdef __cplusplus
#define EXTERN_C extern "C"
#define EXTERN_C_START extern "C" {
#define EXTERN_C_END }
#define NTW_STATIC_ASSERT(condition, text) static_assert(condition, text)
#else
#define EXTERN_C extern
#define EXTERN_C_START
#define EXTERN_C_END
#define NTW_STATIC_ASSERT(condition, text) _Static_assert(condition, text)
#endif
#define NTWASM_SIZE(type, bytes) NTW_STATIC_ASSERT(sizeof(type) == (bytes), "size of " #type)
#define NTWASM_OFFSET(type, member, at) \
    NTW_STATIC_ASSERT(__builtin_offsetof(type, member) == (at), "offset of " #type "." #member)

#define __noop(...) ((void)0)
#define __assume(condition) __builtin_assume(condition)
#define NOP_FUNCTION __noop

#endif
