/* The driver interface of the kernel, with what file systems and filters use. */
#ifndef _NTIFS_
#define _NTIFS_
#define _NTIFS_INCLUDED_

#include <ntddk.h>

#ifdef __cplusplus
extern "C" {
#endif

#include <ntwasm/gen/exports_ntifs.h>

/* Who a subject is, and the end of acting for a client. */
#define SeQuerySubjectContextToken(SubjectContext)                                                     \
    ((SubjectContext)->ClientToken != NULL ? (SubjectContext)->ClientToken : (SubjectContext)->PrimaryToken)
#define SeDeleteClientSecurity(C)                                                                      \
    do {                                                                                               \
        if (SeTokenType((C)->ClientToken) == TokenPrimary) PsDereferencePrimaryToken((C)->ClientToken); \
        else PsDereferenceImpersonationToken((C)->ClientToken);                                        \
    } while (0)
#define SeStopImpersonatingClient() PsRevertToSelf()

#ifdef __cplusplus
}
#endif

#endif
