/* Generated from kernel-host/abi by `npm run generate`. Do not edit. */
#ifndef NTWASM_GEN_STRUCTS_PO_H
#define NTWASM_GEN_STRUCTS_PO_H

/** A power state of the system or of a device. */
union _POWER_STATE {
  SYSTEM_POWER_STATE SystemState;
  DEVICE_POWER_STATE DeviceState;
};
NTWASM_SIZE(POWER_STATE, 4);
NTWASM_OFFSET(POWER_STATE, SystemState, 0);
NTWASM_OFFSET(POWER_STATE, DeviceState, 0);

#endif
