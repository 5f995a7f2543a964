/* Calling conventions and macros of Win32. */
#ifndef NTWASM_WIN32DEFS_H
#define NTWASM_WIN32DEFS_H

#define WINAPI
#define APIENTRY
#define CALLBACK
#define WINAPIV
#define WINBASEAPI
#define INVALID_HANDLE_VALUE ((HANDLE)(LONG_PTR)-1)
#define INIT_ONCE_STATIC_INIT {0}
#define RTL_RUN_ONCE_INIT {0}
#define SRWLOCK_INIT {0}
#define RTL_SRWLOCK_INIT {0}
#define CONDITION_VARIABLE_INIT {0}
#define RTL_CONDITION_VARIABLE_INIT {0}
#define MAKELANGID(Primary, Sub) ((((WORD)(Sub)) << 10) | (WORD)(Primary))
#define INVALID_SET_FILE_POINTER ((DWORD)-1)
#define INVALID_FILE_SIZE ((DWORD)0xffffffff)
#define HKEY_CLASSES_ROOT ((HKEY)(ULONG_PTR)0x80000000UL)
#define HKEY_CURRENT_USER ((HKEY)(ULONG_PTR)0x80000001UL)
#define HKEY_LOCAL_MACHINE ((HKEY)(ULONG_PTR)0x80000002UL)
#define HKEY_USERS ((HKEY)(ULONG_PTR)0x80000003UL)
#define HKEY_CURRENT_CONFIG ((HKEY)(ULONG_PTR)0x80000005UL)
#define ZeroMemory(Destination, Length) __builtin_memset((Destination), 0, (Length))
#define FillMemory(Destination, Length, Fill) __builtin_memset((Destination), (Fill), (Length))
#define CopyMemory(Destination, Source, Length) __builtin_memcpy((Destination), (Source), (Length))
#define MoveMemory(Destination, Source, Length) __builtin_memmove((Destination), (Source), (Length))

#endif
