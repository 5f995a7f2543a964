/** What callbacks of IoRegisterPlugPlayNotification are given. */
import { struct } from '../declare.js';
import type { StructDeclaration } from '../types.js';

export const PNP_STRUCTS: readonly StructDeclaration[] = [
  struct(
    'PLUGPLAY_NOTIFICATION_HEADER',
    20,
    'What all notifications begin with.',
    `
    0x00 USHORT Version
    0x02 USHORT Size
    0x04 GUID Event
  `,
  ),
  struct(
    'DEVICE_INTERFACE_CHANGE_NOTIFICATION',
    40,
    'An interface has come or gone.',
    `
    0x00 USHORT Version
    0x02 USHORT Size
    0x04 GUID Event
    0x14 GUID InterfaceClassGuid
    0x24 PUNICODE_STRING SymbolicLinkName
  `,
  ),
  struct(
    'HWPROFILE_CHANGE_NOTIFICATION',
    20,
    'The hardware profile changes.',
    `
    0x00 USHORT Version
    0x02 USHORT Size
    0x04 GUID Event
  `,
  ),
  struct(
    'TARGET_DEVICE_REMOVAL_NOTIFICATION',
    24,
    'A device that is open is about to go, stays after all, or has gone.',
    `
    0x00 USHORT Version
    0x02 USHORT Size
    0x04 GUID Event
    0x14 PFILE_OBJECT FileObject
  `,
  ),
  struct(
    'TARGET_DEVICE_CUSTOM_NOTIFICATION',
    32,
    'An event of the driver of a device that is open.',
    `
    0x00 USHORT Version
    0x02 USHORT Size
    0x04 GUID Event
    0x14 PFILE_OBJECT FileObject
    0x18 LONG NameBufferOffset
    0x1c UCHAR CustomDataBuffer[1]
  `,
  ),
];
