/** What drivers call about devices that come, change and go, and about the end of the system. */
export * from './forward.js';
export { IoInvalidateDeviceRelations, IoInvalidateDeviceState, IoRequestDeviceEject } from './pnpchange.js';
export { IoReportTargetDeviceChange, IoReportTargetDeviceChangeAsynchronous } from './pnpevent.js';
export { IoUnregisterPlugPlayNotification, IoUnregisterPlugPlayNotificationEx } from './pnpnotify.js';
export {
  IoRegisterLastChanceShutdownNotification,
  IoRegisterShutdownNotification,
  IoUnregisterShutdownNotification,
} from './shutdown.js';
