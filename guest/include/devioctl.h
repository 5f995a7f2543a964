/* Control codes, without the rest of the kernel. */
#ifndef NTWASM_DEVIOCTL_H
#define NTWASM_DEVIOCTL_H

#include <ntdef.h>
#include <ntwasm/gen/constants.h>

#ifndef CTL_CODE
#define CTL_CODE(DeviceType, Function, Method, Access) \
    (((DeviceType) << 16) | ((Access) << 14) | ((Function) << 2) | (Method))
#endif

#endif
