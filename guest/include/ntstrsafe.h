/* Strings that never overrun: RtlStringCch…, RtlStringCb…, RtlUnicodeString…. */
#ifndef _NTSTRSAFE_H_INCLUDED_
#define _NTSTRSAFE_H_INCLUDED_

#include <ntdef.h>
#include <ntstatus.h>
#include <stdio.h>

#define NTSTRSAFE_MAX_CCH 2147483647
#define NTSTRSAFE_MAX_LENGTH (NTSTRSAFE_MAX_CCH - 1)
#define NTSTRSAFE_UNICODE_STRING_MAX_CCH 32767
#define STRSAFE_MAX_CCH NTSTRSAFE_MAX_CCH
#define STRSAFE_IGNORE_NULLS 0x00000100
#define STRSAFE_FILL_BEHIND_NULL 0x00000200
#define STRSAFE_FILL_ON_FAILURE 0x00000400
#define STRSAFE_NULL_ON_FAILURE 0x00000800
#define STRSAFE_NO_TRUNCATION 0x00001000
#define STRSAFE_ZERO_LENGTH_ON_FAILURE STRSAFE_NULL_ON_FAILURE
#define STRSAFE_FILL_BEHIND STRSAFE_FILL_BEHIND_NULL
#define STRSAFE_VALID_FLAGS 0x00001fff
#define STRSAFE_FILL_BYTE(x) ((ULONG)(((x) & 0xff) | STRSAFE_FILL_BEHIND_NULL))
#define STRSAFE_FAILURE_BYTE(x) ((ULONG)(((x) & 0xff) | STRSAFE_FILL_ON_FAILURE))
#define NTSTRSAFEDDI FORCEINLINE NTSTATUS
typedef PSTR NTSTRSAFE_PSTR;
typedef PCSTR NTSTRSAFE_PCSTR;
typedef PWSTR NTSTRSAFE_PWSTR;
typedef PCWSTR NTSTRSAFE_PCWSTR;

#ifdef __cplusplus
extern "C" {
#endif

#define NTW_VARIADIC static __attribute__((unused))

#define NTW_CHAR CHAR
#define NTW_NAME(stem) stem##A
#define NTW_FORMAT _vsnprintf
#include <ntwasm/strsafe.h>
#undef NTW_CHAR
#undef NTW_NAME
#undef NTW_FORMAT

#define NTW_CHAR WCHAR
#define NTW_NAME(stem) stem##W
#define NTW_FORMAT _vsnwprintf
#include <ntwasm/strsafe.h>
#undef NTW_CHAR
#undef NTW_NAME
#undef NTW_FORMAT

FORCEINLINE NTSTATUS RtlUnicodeStringValidate(PCUNICODE_STRING SourceString) {
    if (SourceString == NULL) return STATUS_SUCCESS;
    if ((SourceString->Length | SourceString->MaximumLength) & 1) return STATUS_INVALID_PARAMETER;
    if (SourceString->Length > SourceString->MaximumLength) return STATUS_INVALID_PARAMETER;
    if (SourceString->Buffer == NULL && SourceString->MaximumLength != 0) return STATUS_INVALID_PARAMETER;
    return STATUS_SUCCESS;
}

FORCEINLINE NTSTATUS RtlUnicodeStringInit(PUNICODE_STRING DestinationString, PCWSTR pszSrc) {
    size_t length = 0;
    DestinationString->Length = DestinationString->MaximumLength = 0;
    DestinationString->Buffer = (PWCH)pszSrc;
    if (pszSrc == NULL) return STATUS_SUCCESS;
    if (NtwStringLengthW(pszSrc, NTSTRSAFE_UNICODE_STRING_MAX_CCH, &length) != STATUS_SUCCESS) {
        DestinationString->Buffer = NULL;
        return STATUS_INVALID_PARAMETER;
    }
    DestinationString->Length = (USHORT)(length * sizeof(WCHAR));
    DestinationString->MaximumLength = (USHORT)((length + 1) * sizeof(WCHAR));
    return STATUS_SUCCESS;
}

/* Appends at most cchToAppend characters; a counted string needs no terminator. */
FORCEINLINE NTSTATUS NtwUnicodeStringAppend(PUNICODE_STRING String, PCWCH pszSrc, size_t cchToAppend) {
    size_t at = String->Length / sizeof(WCHAR);
    const size_t limit = String->MaximumLength / sizeof(WCHAR);
    while (at < limit && cchToAppend > 0) {
        String->Buffer[at++] = *pszSrc++;
        cchToAppend--;
    }
    String->Length = (USHORT)(at * sizeof(WCHAR));
    return cchToAppend > 0 ? STATUS_BUFFER_OVERFLOW : STATUS_SUCCESS;
}

FORCEINLINE size_t NtwUnicodeStringLength(PCWSTR pszSrc, size_t limit) {
    size_t length = 0;
    while (length < limit && pszSrc[length] != 0) length++;
    return length;
}

FORCEINLINE NTSTATUS RtlUnicodeStringCat(PUNICODE_STRING DestinationString, PCUNICODE_STRING SourceString) {
    if (!NT_SUCCESS(RtlUnicodeStringValidate(DestinationString))) return STATUS_INVALID_PARAMETER;
    if (!NT_SUCCESS(RtlUnicodeStringValidate(SourceString))) return STATUS_INVALID_PARAMETER;
    return NtwUnicodeStringAppend(DestinationString, SourceString->Buffer, SourceString->Length / sizeof(WCHAR));
}

FORCEINLINE NTSTATUS RtlUnicodeStringCatString(PUNICODE_STRING DestinationString, PCWSTR pszSrc) {
    if (!NT_SUCCESS(RtlUnicodeStringValidate(DestinationString))) return STATUS_INVALID_PARAMETER;
    return NtwUnicodeStringAppend(DestinationString, pszSrc, NtwUnicodeStringLength(pszSrc, NTSTRSAFE_UNICODE_STRING_MAX_CCH));
}

FORCEINLINE NTSTATUS RtlUnicodeStringCbCatStringN(PUNICODE_STRING DestinationString, PCWSTR pszSrc, size_t cbToAppend) {
    if (!NT_SUCCESS(RtlUnicodeStringValidate(DestinationString))) return STATUS_INVALID_PARAMETER;
    return NtwUnicodeStringAppend(DestinationString, pszSrc, NtwUnicodeStringLength(pszSrc, cbToAppend / sizeof(WCHAR)));
}

FORCEINLINE NTSTATUS RtlUnicodeStringCchCatStringN(PUNICODE_STRING DestinationString, PCWSTR pszSrc, size_t cchToAppend) {
    return RtlUnicodeStringCbCatStringN(DestinationString, pszSrc, cchToAppend * sizeof(WCHAR));
}

FORCEINLINE NTSTATUS RtlUnicodeStringCopy(PUNICODE_STRING DestinationString, PCUNICODE_STRING SourceString) {
    if (!NT_SUCCESS(RtlUnicodeStringValidate(DestinationString))) return STATUS_INVALID_PARAMETER;
    DestinationString->Length = 0;
    return RtlUnicodeStringCat(DestinationString, SourceString);
}

FORCEINLINE NTSTATUS RtlUnicodeStringCopyString(PUNICODE_STRING DestinationString, PCWSTR pszSrc) {
    if (!NT_SUCCESS(RtlUnicodeStringValidate(DestinationString))) return STATUS_INVALID_PARAMETER;
    DestinationString->Length = 0;
    return RtlUnicodeStringCatString(DestinationString, pszSrc);
}

FORCEINLINE NTSTATUS RtlUnicodeStringCbCopyStringN(PUNICODE_STRING DestinationString, PCWSTR pszSrc, size_t cbToCopy) {
    if (!NT_SUCCESS(RtlUnicodeStringValidate(DestinationString))) return STATUS_INVALID_PARAMETER;
    DestinationString->Length = 0;
    return RtlUnicodeStringCbCatStringN(DestinationString, pszSrc, cbToCopy);
}

FORCEINLINE NTSTATUS RtlUnicodeStringCchCopyStringN(PUNICODE_STRING DestinationString, PCWSTR pszSrc, size_t cchToCopy) {
    return RtlUnicodeStringCbCopyStringN(DestinationString, pszSrc, cchToCopy * sizeof(WCHAR));
}

FORCEINLINE NTSTATUS RtlUnicodeStringVPrintf(PUNICODE_STRING DestinationString, PCWSTR pszFormat, va_list argList) {
    if (!NT_SUCCESS(RtlUnicodeStringValidate(DestinationString))) return STATUS_INVALID_PARAMETER;
    const size_t limit = DestinationString->MaximumLength / sizeof(WCHAR);
    const int written = _vsnwprintf(DestinationString->Buffer, limit, pszFormat, argList);
    const size_t length = written < 0 || (size_t)written > limit ? limit : (size_t)written;
    DestinationString->Length = (USHORT)(length * sizeof(WCHAR));
    return written < 0 || (size_t)written > limit ? STATUS_BUFFER_OVERFLOW : STATUS_SUCCESS;
}

NTW_VARIADIC NTSTATUS RtlUnicodeStringPrintf(PUNICODE_STRING DestinationString, PCWSTR pszFormat, ...) {
    va_list argList;
    va_start(argList, pszFormat);
    const NTSTATUS status = RtlUnicodeStringVPrintf(DestinationString, pszFormat, argList);
    va_end(argList);
    return status;
}

/* Terminated strings of counted ones. */
FORCEINLINE NTSTATUS RtlStringCchCopyUnicodeString(PWSTR pszDest, size_t cchDest, PCUNICODE_STRING SourceString) {
    if (!NT_SUCCESS(RtlUnicodeStringValidate(SourceString))) return STATUS_INVALID_PARAMETER;
    const size_t length = SourceString == NULL ? 0 : SourceString->Length / sizeof(WCHAR);
    if (pszDest == NULL || cchDest == 0 || cchDest > NTSTRSAFE_MAX_CCH) return STATUS_INVALID_PARAMETER;
    const size_t copied = length < cchDest ? length : cchDest - 1;
    if (copied > 0) __builtin_memcpy(pszDest, SourceString->Buffer, copied * sizeof(WCHAR));
    pszDest[copied] = 0;
    return copied < length ? STATUS_BUFFER_OVERFLOW : STATUS_SUCCESS;
}

FORCEINLINE NTSTATUS RtlStringCbCopyUnicodeString(PWSTR pszDest, size_t cbDest, PCUNICODE_STRING SourceString) {
    return RtlStringCchCopyUnicodeString(pszDest, cbDest / sizeof(WCHAR), SourceString);
}

FORCEINLINE NTSTATUS RtlStringCchCopyUnicodeStringEx(PWSTR pszDest, size_t cchDest, PCUNICODE_STRING SourceString,
                                                     PWSTR *ppszDestEnd, size_t *pcchRemaining, ULONG dwFlags) {
    const NTSTATUS status = RtlStringCchCopyUnicodeString(pszDest, cchDest, SourceString);
    if (status == STATUS_INVALID_PARAMETER) return status;
    const size_t length = SourceString == NULL ? 0 : SourceString->Length / sizeof(WCHAR);
    const size_t end = length < cchDest ? length : cchDest - 1;
    return NtwStringFinishW(status, pszDest, cchDest, end, ppszDestEnd, pcchRemaining, dwFlags);
}

FORCEINLINE NTSTATUS RtlStringCbCopyUnicodeStringEx(PWSTR pszDest, size_t cbDest, PCUNICODE_STRING SourceString,
                                                    PWSTR *ppszDestEnd, size_t *pcbRemaining, ULONG dwFlags) {
    const NTSTATUS status =
        RtlStringCchCopyUnicodeStringEx(pszDest, cbDest / sizeof(WCHAR), SourceString, ppszDestEnd, pcbRemaining, dwFlags);
    if (pcbRemaining != NULL && status != STATUS_INVALID_PARAMETER) *pcbRemaining *= sizeof(WCHAR);
    return status;
}

/* Forms for counted strings with a count, and those that give the rest of the buffer and take flags. */
FORCEINLINE NTSTATUS RtlUnicodeStringValidateEx(PCUNICODE_STRING SourceString, ULONG dwFlags) {
    if (SourceString == NULL && !(dwFlags & STRSAFE_IGNORE_NULLS)) return STATUS_INVALID_PARAMETER;
    return RtlUnicodeStringValidate(SourceString);
}

FORCEINLINE NTSTATUS RtlUnicodeStringInitEx(PUNICODE_STRING DestinationString, PCWSTR pszSrc, ULONG dwFlags) {
    static const WCHAR empty[1] = { 0 };
    return RtlUnicodeStringInit(DestinationString, pszSrc == NULL && (dwFlags & STRSAFE_IGNORE_NULLS) ? empty : pszSrc);
}

/* What the Ex forms do once the text is there. `kept`: the length before, for a failure that changes nothing. */
FORCEINLINE NTSTATUS NtwUnicodeStringFinish(NTSTATUS status, PUNICODE_STRING String, USHORT kept, PUNICODE_STRING Remaining,
                                            ULONG dwFlags) {
    if (status == STATUS_BUFFER_OVERFLOW) {
        if (dwFlags & STRSAFE_NO_TRUNCATION) String->Length = kept;
        if (dwFlags & STRSAFE_FILL_ON_FAILURE) {
            __builtin_memset(String->Buffer, (int)(dwFlags & 0xff), String->MaximumLength);
            String->Length = (dwFlags & 0xff) == 0 ? 0 : String->MaximumLength;
        }
        if (dwFlags & STRSAFE_ZERO_LENGTH_ON_FAILURE) String->Length = 0;
    } else if (status == STATUS_SUCCESS && (dwFlags & STRSAFE_FILL_BEHIND_NULL)) {
        __builtin_memset((PUCHAR)String->Buffer + String->Length, (int)(dwFlags & 0xff), String->MaximumLength - String->Length);
    }
    if (Remaining != NULL) {
        Remaining->Length = 0;
        Remaining->MaximumLength = String->MaximumLength - String->Length;
        Remaining->Buffer = String->Buffer + String->Length / sizeof(WCHAR);
    }
    return status;
}

/* Each routine `name`, which copies or appends, in its Ex form. */
#define NTW_UNICODE_EX(name, source, pass, ...)                                                                      \
    FORCEINLINE NTSTATUS name##Ex(PUNICODE_STRING DestinationString, source Source, ##__VA_ARGS__,                   \
                                  PUNICODE_STRING RemainingString, ULONG dwFlags) {                                  \
        if (!NT_SUCCESS(RtlUnicodeStringValidate(DestinationString))) return STATUS_INVALID_PARAMETER;               \
        if (Source == NULL && !(dwFlags & STRSAFE_IGNORE_NULLS)) return STATUS_INVALID_PARAMETER;                    \
        const USHORT kept = DestinationString->Length;                                                               \
        const NTSTATUS status = Source == NULL ? STATUS_SUCCESS : name pass;                                         \
        if (status == STATUS_INVALID_PARAMETER) return status;                                                       \
        return NtwUnicodeStringFinish(status, DestinationString, kept, RemainingString, dwFlags);                    \
    }

/* Parts of counted strings. */
FORCEINLINE NTSTATUS RtlUnicodeStringCchCatN(PUNICODE_STRING DestinationString, PCUNICODE_STRING SourceString, size_t cchToAppend) {
    if (!NT_SUCCESS(RtlUnicodeStringValidate(DestinationString))) return STATUS_INVALID_PARAMETER;
    if (!NT_SUCCESS(RtlUnicodeStringValidate(SourceString))) return STATUS_INVALID_PARAMETER;
    const size_t length = SourceString->Length / sizeof(WCHAR);
    return NtwUnicodeStringAppend(DestinationString, SourceString->Buffer, length < cchToAppend ? length : cchToAppend);
}

FORCEINLINE NTSTATUS RtlUnicodeStringCbCatN(PUNICODE_STRING DestinationString, PCUNICODE_STRING SourceString, size_t cbToAppend) {
    return RtlUnicodeStringCchCatN(DestinationString, SourceString, cbToAppend / sizeof(WCHAR));
}

FORCEINLINE NTSTATUS RtlUnicodeStringCchCopyN(PUNICODE_STRING DestinationString, PCUNICODE_STRING SourceString, size_t cchToCopy) {
    if (!NT_SUCCESS(RtlUnicodeStringValidate(DestinationString))) return STATUS_INVALID_PARAMETER;
    DestinationString->Length = 0;
    return RtlUnicodeStringCchCatN(DestinationString, SourceString, cchToCopy);
}

FORCEINLINE NTSTATUS RtlUnicodeStringCbCopyN(PUNICODE_STRING DestinationString, PCUNICODE_STRING SourceString, size_t cbToCopy) {
    return RtlUnicodeStringCchCopyN(DestinationString, SourceString, cbToCopy / sizeof(WCHAR));
}

NTW_UNICODE_EX(RtlUnicodeStringCopy, PCUNICODE_STRING, (DestinationString, Source))
NTW_UNICODE_EX(RtlUnicodeStringCopyString, PCWSTR, (DestinationString, Source))
NTW_UNICODE_EX(RtlUnicodeStringCat, PCUNICODE_STRING, (DestinationString, Source))
NTW_UNICODE_EX(RtlUnicodeStringCatString, PCWSTR, (DestinationString, Source))
NTW_UNICODE_EX(RtlUnicodeStringCchCopyN, PCUNICODE_STRING, (DestinationString, Source, Count), size_t Count)
NTW_UNICODE_EX(RtlUnicodeStringCbCopyN, PCUNICODE_STRING, (DestinationString, Source, Count), size_t Count)
NTW_UNICODE_EX(RtlUnicodeStringCchCatN, PCUNICODE_STRING, (DestinationString, Source, Count), size_t Count)
NTW_UNICODE_EX(RtlUnicodeStringCbCatN, PCUNICODE_STRING, (DestinationString, Source, Count), size_t Count)
NTW_UNICODE_EX(RtlUnicodeStringCchCopyStringN, PCWSTR, (DestinationString, Source, Count), size_t Count)
NTW_UNICODE_EX(RtlUnicodeStringCbCopyStringN, PCWSTR, (DestinationString, Source, Count), size_t Count)
NTW_UNICODE_EX(RtlUnicodeStringCchCatStringN, PCWSTR, (DestinationString, Source, Count), size_t Count)
NTW_UNICODE_EX(RtlUnicodeStringCbCatStringN, PCWSTR, (DestinationString, Source, Count), size_t Count)
#undef NTW_UNICODE_EX

FORCEINLINE NTSTATUS RtlUnicodeStringVPrintfEx(PUNICODE_STRING DestinationString, PUNICODE_STRING RemainingString, ULONG dwFlags,
                                               PCWSTR pszFormat, va_list argList) {
    if (!NT_SUCCESS(RtlUnicodeStringValidate(DestinationString))) return STATUS_INVALID_PARAMETER;
    const USHORT kept = DestinationString->Length;
    const NTSTATUS status = RtlUnicodeStringVPrintf(DestinationString, pszFormat, argList);
    return NtwUnicodeStringFinish(status, DestinationString, kept, RemainingString, dwFlags);
}

NTW_VARIADIC NTSTATUS RtlUnicodeStringPrintfEx(PUNICODE_STRING DestinationString, PUNICODE_STRING RemainingString, ULONG dwFlags,
                                               PCWSTR pszFormat, ...) {
    va_list argList;
    va_start(argList, pszFormat);
    const NTSTATUS status = RtlUnicodeStringVPrintfEx(DestinationString, RemainingString, dwFlags, pszFormat, argList);
    va_end(argList);
    return status;
}

#undef NTW_VARIADIC

#ifdef __cplusplus
}
#endif

#endif
