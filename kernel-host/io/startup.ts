/**
 * What the I/O manager does around a driver's own start and end: after DriverEntry its devices become ready, the PnP
 * manager finds a device for it, and its reinitialisation routines run, which may ask for another turn.
 *
 * Source: IoRegisterDriverReinitialization in the WDK documentation.
 */
import { DRIVER_OBJECT } from '../abi/gen/structs.js';
import { readI32 } from '../hal/memory.js';
import { callTable } from '../ke/guest.js';
import { awaitDeletions } from '../ob/deferred.js';
import { setThreadHooks } from '../ps/hooks.js';
import { nextReinitialization, readyDriver } from './driver.js';
import { addRootDevice, removeRootDevices } from './pnp.js';

/** @param routine what the loader's thread has run @param driver its first argument */
function loaderReturned(routine: number, driver: number, status: number): void {
  // The driver's image goes next, and a file's last close may be on its way into it.
  if (isUnload(routine, driver)) awaitDeletions();
  if (driver === 0 || status < 0 || readI32(driver + DRIVER_OBJECT.DriverInit) !== routine) return;
  readyDriver(driver);
  addRootDevice(driver);
  for (let next = nextReinitialization(driver); next !== undefined; next = nextReinitialization(driver)) {
    callTable(next.routine, driver, next.context, next.count);
  }
}

/** Before DriverUnload a driver's root-enumerated devices are removed. */
function loaderStarting(routine: number, driver: number): void {
  if (isUnload(routine, driver)) removeRootDevices(driver);
}

function isUnload(routine: number, driver: number): boolean {
  return driver !== 0 && routine !== 0 && readI32(driver + DRIVER_OBJECT.DriverUnload) === routine;
}

setThreadHooks({ loaderStarting, loaderReturned });
