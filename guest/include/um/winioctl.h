/* Control codes. */
#ifndef _WINIOCTL_
#define _WINIOCTL_

#include <devioctl.h>

#define DEVICE_TYPE_FROM_CTL_CODE(Code) (((DWORD)((Code)&0xffff0000)) >> 16)
#define METHOD_FROM_CTL_CODE(Code) ((DWORD)((Code)&3))

#endif
