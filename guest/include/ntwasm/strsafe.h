/*
 * The safe string routines for one width of character; ntstrsafe.h includes this once for each. Lengths in
 * characters (Cch) or bytes (Cb); the result is always terminated.
 *
 * Wanted: NTW_CHAR, NTW_NAME(stem) which appends A or W, NTW_FORMAT the kernel's formatter.
 */

/* Length of a text, or an error when no terminator is among the first cchMax characters. */
FORCEINLINE NTSTATUS NTW_NAME(NtwStringLength)(const NTW_CHAR *psz, size_t cchMax, size_t *length) {
    size_t at = 0;
    *length = 0;
    if (psz == NULL || cchMax > NTSTRSAFE_MAX_CCH) return STATUS_INVALID_PARAMETER;
    while (at < cchMax && psz[at] != 0) at++;
    if (at == cchMax) return STATUS_INVALID_PARAMETER;
    *length = at;
    return STATUS_SUCCESS;
}

/* Copies at most cchToCopy characters behind what is there already. */
FORCEINLINE NTSTATUS NTW_NAME(NtwStringAppend)(NTW_CHAR *pszDest, size_t cchDest, size_t at, const NTW_CHAR *pszSrc,
                                               size_t cchToCopy, size_t *end) {
    while (at + 1 < cchDest && cchToCopy > 0 && *pszSrc != 0) {
        pszDest[at++] = *pszSrc++;
        cchToCopy--;
    }
    pszDest[at] = 0;
    if (end != NULL) *end = at;
    return cchToCopy > 0 && *pszSrc != 0 ? STATUS_BUFFER_OVERFLOW : STATUS_SUCCESS;
}

FORCEINLINE NTSTATUS NTW_NAME(NtwStringFormat)(NTW_CHAR *pszDest, size_t cchDest, size_t *end, const NTW_CHAR *pszFormat,
                                               va_list argList) {
    const int written = NTW_FORMAT(pszDest, cchDest - 1, pszFormat, argList);
    const size_t length = written < 0 || (size_t)written > cchDest - 1 ? cchDest - 1 : (size_t)written;
    pszDest[length] = 0;
    if (end != NULL) *end = length;
    return written < 0 || (size_t)written > cchDest - 1 ? STATUS_BUFFER_OVERFLOW : STATUS_SUCCESS;
}

#define NTW_VALID(psz, cch) ((psz) != NULL && (cch) > 0 && (cch) <= NTSTRSAFE_MAX_CCH)

FORCEINLINE NTSTATUS NTW_NAME(RtlStringCchLength)(const NTW_CHAR *psz, size_t cchMax, size_t *pcchLength) {
    size_t length;
    const NTSTATUS status = NTW_NAME(NtwStringLength)(psz, cchMax, &length);
    if (pcchLength != NULL) *pcchLength = length;
    return status;
}

FORCEINLINE NTSTATUS NTW_NAME(RtlStringCbLength)(const NTW_CHAR *psz, size_t cbMax, size_t *pcbLength) {
    const NTSTATUS status = NTW_NAME(RtlStringCchLength)(psz, cbMax / sizeof(NTW_CHAR), pcbLength);
    if (pcbLength != NULL) *pcbLength *= sizeof(NTW_CHAR);
    return status;
}

FORCEINLINE NTSTATUS NTW_NAME(RtlStringCchCopyN)(NTW_CHAR *pszDest, size_t cchDest, const NTW_CHAR *pszSrc, size_t cchToCopy) {
    if (!NTW_VALID(pszDest, cchDest)) return STATUS_INVALID_PARAMETER;
    return NTW_NAME(NtwStringAppend)(pszDest, cchDest, 0, pszSrc, cchToCopy, NULL);
}

FORCEINLINE NTSTATUS NTW_NAME(RtlStringCchCopy)(NTW_CHAR *pszDest, size_t cchDest, const NTW_CHAR *pszSrc) {
    return NTW_NAME(RtlStringCchCopyN)(pszDest, cchDest, pszSrc, NTSTRSAFE_MAX_CCH);
}

FORCEINLINE NTSTATUS NTW_NAME(RtlStringCbCopy)(NTW_CHAR *pszDest, size_t cbDest, const NTW_CHAR *pszSrc) {
    return NTW_NAME(RtlStringCchCopy)(pszDest, cbDest / sizeof(NTW_CHAR), pszSrc);
}

FORCEINLINE NTSTATUS NTW_NAME(RtlStringCbCopyN)(NTW_CHAR *pszDest, size_t cbDest, const NTW_CHAR *pszSrc, size_t cbToCopy) {
    return NTW_NAME(RtlStringCchCopyN)(pszDest, cbDest / sizeof(NTW_CHAR), pszSrc, cbToCopy / sizeof(NTW_CHAR));
}

FORCEINLINE NTSTATUS NTW_NAME(RtlStringCchCatN)(NTW_CHAR *pszDest, size_t cchDest, const NTW_CHAR *pszSrc, size_t cchToAppend) {
    size_t length;
    if (!NTW_VALID(pszDest, cchDest)) return STATUS_INVALID_PARAMETER;
    if (NTW_NAME(NtwStringLength)(pszDest, cchDest, &length) != STATUS_SUCCESS) return STATUS_INVALID_PARAMETER;
    return NTW_NAME(NtwStringAppend)(pszDest, cchDest, length, pszSrc, cchToAppend, NULL);
}

FORCEINLINE NTSTATUS NTW_NAME(RtlStringCchCat)(NTW_CHAR *pszDest, size_t cchDest, const NTW_CHAR *pszSrc) {
    return NTW_NAME(RtlStringCchCatN)(pszDest, cchDest, pszSrc, NTSTRSAFE_MAX_CCH);
}

FORCEINLINE NTSTATUS NTW_NAME(RtlStringCbCat)(NTW_CHAR *pszDest, size_t cbDest, const NTW_CHAR *pszSrc) {
    return NTW_NAME(RtlStringCchCat)(pszDest, cbDest / sizeof(NTW_CHAR), pszSrc);
}

FORCEINLINE NTSTATUS NTW_NAME(RtlStringCbCatN)(NTW_CHAR *pszDest, size_t cbDest, const NTW_CHAR *pszSrc, size_t cbToAppend) {
    return NTW_NAME(RtlStringCchCatN)(pszDest, cbDest / sizeof(NTW_CHAR), pszSrc, cbToAppend / sizeof(NTW_CHAR));
}

FORCEINLINE NTSTATUS NTW_NAME(RtlStringCchVPrintf)(NTW_CHAR *pszDest, size_t cchDest, const NTW_CHAR *pszFormat, va_list argList) {
    if (!NTW_VALID(pszDest, cchDest)) return STATUS_INVALID_PARAMETER;
    return NTW_NAME(NtwStringFormat)(pszDest, cchDest, NULL, pszFormat, argList);
}

FORCEINLINE NTSTATUS NTW_NAME(RtlStringCbVPrintf)(NTW_CHAR *pszDest, size_t cbDest, const NTW_CHAR *pszFormat, va_list argList) {
    return NTW_NAME(RtlStringCchVPrintf)(pszDest, cbDest / sizeof(NTW_CHAR), pszFormat, argList);
}

/* A variadic function is not inlined, so it must not be one copy a file that nobody calls. */
NTW_VARIADIC NTSTATUS NTW_NAME(RtlStringCchPrintf)(NTW_CHAR *pszDest, size_t cchDest, const NTW_CHAR *pszFormat, ...) {
    va_list argList;
    va_start(argList, pszFormat);
    const NTSTATUS status = NTW_NAME(RtlStringCchVPrintf)(pszDest, cchDest, pszFormat, argList);
    va_end(argList);
    return status;
}

NTW_VARIADIC NTSTATUS NTW_NAME(RtlStringCbPrintf)(NTW_CHAR *pszDest, size_t cbDest, const NTW_CHAR *pszFormat, ...) {
    va_list argList;
    va_start(argList, pszFormat);
    const NTSTATUS status = NTW_NAME(RtlStringCbVPrintf)(pszDest, cbDest, pszFormat, argList);
    va_end(argList);
    return status;
}

/* What the Ex routines do once the text is written: report the end, fill, or clear after a failure. */
FORCEINLINE NTSTATUS NTW_NAME(NtwStringFinish)(NTSTATUS status, NTW_CHAR *pszDest, size_t cchDest, size_t end,
                                               NTW_CHAR **ppszDestEnd, size_t *pcchRemaining, ULONG dwFlags) {
    if (status == STATUS_BUFFER_OVERFLOW && (dwFlags & (STRSAFE_NO_TRUNCATION | STRSAFE_FILL_ON_FAILURE | STRSAFE_NULL_ON_FAILURE))) {
        end = 0;
        if (dwFlags & STRSAFE_FILL_ON_FAILURE) {
            __builtin_memset(pszDest, (int)(dwFlags & 0xff), cchDest * sizeof(NTW_CHAR));
            end = (dwFlags & 0xff) == 0 ? 0 : cchDest - 1;
        }
        pszDest[end] = 0;
    } else if (status == STATUS_SUCCESS && (dwFlags & STRSAFE_FILL_BEHIND_NULL) && end + 1 < cchDest) {
        __builtin_memset(pszDest + end + 1, (int)(dwFlags & 0xff), (cchDest - end - 1) * sizeof(NTW_CHAR));
    }
    if (ppszDestEnd != NULL) *ppszDestEnd = pszDest + end;
    if (pcchRemaining != NULL) *pcchRemaining = cchDest - end;
    return status;
}

FORCEINLINE NTSTATUS NTW_NAME(RtlStringCchCopyEx)(NTW_CHAR *pszDest, size_t cchDest, const NTW_CHAR *pszSrc,
                                                  NTW_CHAR **ppszDestEnd, size_t *pcchRemaining, ULONG dwFlags) {
    static const NTW_CHAR empty[1] = { 0 };
    size_t end = 0;
    if (!NTW_VALID(pszDest, cchDest)) return STATUS_INVALID_PARAMETER;
    if (pszSrc == NULL && (dwFlags & STRSAFE_IGNORE_NULLS)) pszSrc = empty;
    const NTSTATUS status = NTW_NAME(NtwStringAppend)(pszDest, cchDest, 0, pszSrc, NTSTRSAFE_MAX_CCH, &end);
    return NTW_NAME(NtwStringFinish)(status, pszDest, cchDest, end, ppszDestEnd, pcchRemaining, dwFlags);
}

FORCEINLINE NTSTATUS NTW_NAME(RtlStringCbCopyEx)(NTW_CHAR *pszDest, size_t cbDest, const NTW_CHAR *pszSrc,
                                                 NTW_CHAR **ppszDestEnd, size_t *pcbRemaining, ULONG dwFlags) {
    const NTSTATUS status =
        NTW_NAME(RtlStringCchCopyEx)(pszDest, cbDest / sizeof(NTW_CHAR), pszSrc, ppszDestEnd, pcbRemaining, dwFlags);
    if (pcbRemaining != NULL && status != STATUS_INVALID_PARAMETER) *pcbRemaining *= sizeof(NTW_CHAR);
    return status;
}

FORCEINLINE NTSTATUS NTW_NAME(RtlStringCchCatEx)(NTW_CHAR *pszDest, size_t cchDest, const NTW_CHAR *pszSrc,
                                                 NTW_CHAR **ppszDestEnd, size_t *pcchRemaining, ULONG dwFlags) {
    static const NTW_CHAR empty[1] = { 0 };
    size_t end;
    if (!NTW_VALID(pszDest, cchDest)) return STATUS_INVALID_PARAMETER;
    if (NTW_NAME(NtwStringLength)(pszDest, cchDest, &end) != STATUS_SUCCESS) return STATUS_INVALID_PARAMETER;
    if (pszSrc == NULL && (dwFlags & STRSAFE_IGNORE_NULLS)) pszSrc = empty;
    const NTSTATUS status = NTW_NAME(NtwStringAppend)(pszDest, cchDest, end, pszSrc, NTSTRSAFE_MAX_CCH, &end);
    return NTW_NAME(NtwStringFinish)(status, pszDest, cchDest, end, ppszDestEnd, pcchRemaining, dwFlags);
}

FORCEINLINE NTSTATUS NTW_NAME(RtlStringCbCatEx)(NTW_CHAR *pszDest, size_t cbDest, const NTW_CHAR *pszSrc,
                                                NTW_CHAR **ppszDestEnd, size_t *pcbRemaining, ULONG dwFlags) {
    const NTSTATUS status =
        NTW_NAME(RtlStringCchCatEx)(pszDest, cbDest / sizeof(NTW_CHAR), pszSrc, ppszDestEnd, pcbRemaining, dwFlags);
    if (pcbRemaining != NULL && status != STATUS_INVALID_PARAMETER) *pcbRemaining *= sizeof(NTW_CHAR);
    return status;
}

FORCEINLINE NTSTATUS NTW_NAME(RtlStringCchVPrintfEx)(NTW_CHAR *pszDest, size_t cchDest, NTW_CHAR **ppszDestEnd,
                                                     size_t *pcchRemaining, ULONG dwFlags, const NTW_CHAR *pszFormat, va_list argList) {
    size_t end = 0;
    if (!NTW_VALID(pszDest, cchDest)) return STATUS_INVALID_PARAMETER;
    const NTSTATUS status = NTW_NAME(NtwStringFormat)(pszDest, cchDest, &end, pszFormat, argList);
    return NTW_NAME(NtwStringFinish)(status, pszDest, cchDest, end, ppszDestEnd, pcchRemaining, dwFlags);
}

NTW_VARIADIC NTSTATUS NTW_NAME(RtlStringCchPrintfEx)(NTW_CHAR *pszDest, size_t cchDest, NTW_CHAR **ppszDestEnd,
                                                     size_t *pcchRemaining, ULONG dwFlags, const NTW_CHAR *pszFormat, ...) {
    va_list argList;
    va_start(argList, pszFormat);
    const NTSTATUS status =
        NTW_NAME(RtlStringCchVPrintfEx)(pszDest, cchDest, ppszDestEnd, pcchRemaining, dwFlags, pszFormat, argList);
    va_end(argList);
    return status;
}

NTW_VARIADIC NTSTATUS NTW_NAME(RtlStringCbPrintfEx)(NTW_CHAR *pszDest, size_t cbDest, NTW_CHAR **ppszDestEnd,
                                                    size_t *pcbRemaining, ULONG dwFlags, const NTW_CHAR *pszFormat, ...) {
    va_list argList;
    va_start(argList, pszFormat);
    const NTSTATUS status = NTW_NAME(RtlStringCchVPrintfEx)(pszDest, cbDest / sizeof(NTW_CHAR), ppszDestEnd,
                                                            pcbRemaining, dwFlags, pszFormat, argList);
    va_end(argList);
    if (pcbRemaining != NULL && status != STATUS_INVALID_PARAMETER) *pcbRemaining *= sizeof(NTW_CHAR);
    return status;
}

/* The parts that take a count of characters besides. */
FORCEINLINE NTSTATUS NTW_NAME(RtlStringCchCopyNEx)(NTW_CHAR *pszDest, size_t cchDest, const NTW_CHAR *pszSrc, size_t cchToCopy,
                                                   NTW_CHAR **ppszDestEnd, size_t *pcchRemaining, ULONG dwFlags) {
    static const NTW_CHAR empty[1] = { 0 };
    size_t end = 0;
    if (!NTW_VALID(pszDest, cchDest) || cchToCopy > NTSTRSAFE_MAX_CCH) return STATUS_INVALID_PARAMETER;
    if (pszSrc == NULL && (dwFlags & STRSAFE_IGNORE_NULLS)) pszSrc = empty;
    const NTSTATUS status = NTW_NAME(NtwStringAppend)(pszDest, cchDest, 0, pszSrc, cchToCopy, &end);
    return NTW_NAME(NtwStringFinish)(status, pszDest, cchDest, end, ppszDestEnd, pcchRemaining, dwFlags);
}

FORCEINLINE NTSTATUS NTW_NAME(RtlStringCchCatNEx)(NTW_CHAR *pszDest, size_t cchDest, const NTW_CHAR *pszSrc, size_t cchToAppend,
                                                  NTW_CHAR **ppszDestEnd, size_t *pcchRemaining, ULONG dwFlags) {
    static const NTW_CHAR empty[1] = { 0 };
    size_t end;
    if (!NTW_VALID(pszDest, cchDest) || cchToAppend > NTSTRSAFE_MAX_CCH) return STATUS_INVALID_PARAMETER;
    if (NTW_NAME(NtwStringLength)(pszDest, cchDest, &end) != STATUS_SUCCESS) return STATUS_INVALID_PARAMETER;
    if (pszSrc == NULL && (dwFlags & STRSAFE_IGNORE_NULLS)) pszSrc = empty;
    const NTSTATUS status = NTW_NAME(NtwStringAppend)(pszDest, cchDest, end, pszSrc, cchToAppend, &end);
    return NTW_NAME(NtwStringFinish)(status, pszDest, cchDest, end, ppszDestEnd, pcchRemaining, dwFlags);
}

FORCEINLINE NTSTATUS NTW_NAME(RtlStringCbCopyNEx)(NTW_CHAR *pszDest, size_t cbDest, const NTW_CHAR *pszSrc, size_t cbToCopy,
                                                  NTW_CHAR **ppszDestEnd, size_t *pcbRemaining, ULONG dwFlags) {
    const NTSTATUS status = NTW_NAME(RtlStringCchCopyNEx)(pszDest, cbDest / sizeof(NTW_CHAR), pszSrc,
                                                          cbToCopy / sizeof(NTW_CHAR), ppszDestEnd, pcbRemaining, dwFlags);
    if (pcbRemaining != NULL && status != STATUS_INVALID_PARAMETER) *pcbRemaining *= sizeof(NTW_CHAR);
    return status;
}

FORCEINLINE NTSTATUS NTW_NAME(RtlStringCbCatNEx)(NTW_CHAR *pszDest, size_t cbDest, const NTW_CHAR *pszSrc, size_t cbToAppend,
                                                 NTW_CHAR **ppszDestEnd, size_t *pcbRemaining, ULONG dwFlags) {
    const NTSTATUS status = NTW_NAME(RtlStringCchCatNEx)(pszDest, cbDest / sizeof(NTW_CHAR), pszSrc,
                                                         cbToAppend / sizeof(NTW_CHAR), ppszDestEnd, pcbRemaining, dwFlags);
    if (pcbRemaining != NULL && status != STATUS_INVALID_PARAMETER) *pcbRemaining *= sizeof(NTW_CHAR);
    return status;
}

FORCEINLINE NTSTATUS NTW_NAME(RtlStringCbVPrintfEx)(NTW_CHAR *pszDest, size_t cbDest, NTW_CHAR **ppszDestEnd,
                                                    size_t *pcbRemaining, ULONG dwFlags, const NTW_CHAR *pszFormat, va_list argList) {
    const NTSTATUS status = NTW_NAME(RtlStringCchVPrintfEx)(pszDest, cbDest / sizeof(NTW_CHAR), ppszDestEnd, pcbRemaining,
                                                            dwFlags, pszFormat, argList);
    if (pcbRemaining != NULL && status != STATUS_INVALID_PARAMETER) *pcbRemaining *= sizeof(NTW_CHAR);
    return status;
}

#undef NTW_VALID
