export { addressOf } from "ntwasm/address";
export { enterStack, leaveStack, frameSlot } from "ntwasm/stack";
