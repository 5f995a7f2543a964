/*
 * A buffered device control request to a driver and back, 16 bytes each way, within one thread. Natively an ioctl of
 * a pipe, which is as little as the system does for one.
 */
#include "lab.h"
#ifdef LAB_NATIVE
#include <sys/ioctl.h>
#endif

#define BYTES 16

typedef struct LAB_LOCK {
    ULONG Unused;
} LAB_LOCK;

typedef struct LAB_LOCAL {
#ifdef LAB_NATIVE
    int Pipe[2];
#else
    HANDLE Device;
#endif
    UCHAR Bytes[BYTES];
} LAB_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    Lock->Unused = 0;
}

#ifdef LAB_NATIVE
static VOID LabEnter(LAB_LOCAL *Local, ULONG Index)
{
    UNREFERENCED_PARAMETER(Index);
    if (pipe(Local->Pipe) != 0) {
        exit(1);
    }
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    int bytes;

    UNREFERENCED_PARAMETER(Lock);
    ioctl(Local->Pipe[0], FIONREAD, &bytes);
}

static VOID LabLeave(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Lock);
    close(Local->Pipe[0]);
    close(Local->Pipe[1]);
}
#else
/* The harness's own device. */
static UNICODE_STRING LabName;

static VOID LabEnter(LAB_LOCAL *Local, ULONG Index)
{
    OBJECT_ATTRIBUTES attributes;
    IO_STATUS_BLOCK status;

    UNREFERENCED_PARAMETER(Index);
    InitializeObjectAttributes(&attributes, &LabName, OBJ_KERNEL_HANDLE, NULL, NULL);
    ZwCreateFile(&Local->Device, GENERIC_READ | SYNCHRONIZE, &attributes, &status, NULL, 0,
                 FILE_SHARE_READ | FILE_SHARE_WRITE, FILE_OPEN, FILE_SYNCHRONOUS_IO_NONALERT, NULL, 0);
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    IO_STATUS_BLOCK status;

    UNREFERENCED_PARAMETER(Lock);
    ZwDeviceIoControlFile(Local->Device, NULL, NULL, NULL, &status, IOCTL_LAB_ECHO, Local->Bytes, BYTES, Local->Bytes,
                          BYTES);
}

static VOID LabLeave(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Lock);
    ZwClose(Local->Device);
}
#endif

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Lock);
    UNREFERENCED_PARAMETER(Local);
}

#define LAB_CONCURRENT
#define LAB_ENTER
#define LAB_LEAVE
#include "harness.h"
