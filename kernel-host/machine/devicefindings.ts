/** What drivers have left behind with the I/O manager: devices, locked pages, mappings. Host only, memory bound. */
import { DEVICE_OBJECT, DRIVER_OBJECT } from '../abi/gen/structs.js';
import { isVolume } from '../fs/volume.js';
import { readI32 } from '../hal/memory.js';
import { allDevices, DEVICE_PRIVATE, privateOf } from '../io/device.js';
import { stackFrames } from '../kd/stackdepot.js';
import { MACHINE } from '../ke/system.js';
import { nameOf } from '../ob/names.js';
import { unicodeStringText } from '../rtl/guesttext.js';
import type { RawFinding } from './leftovers.js';
import type { Reporter } from './report.js';
import { forgottenRequests, type RawRequest } from './requests.js';
import { snapshotThreads } from './threads.js';

/** @returns a finding for each device that exists, and for pages that MDLs keep locked or mapped. */
export function deviceFindings(): RawFinding[] {
  return [
    ...allDevices()
      .filter((device) => !isVolume(device))
      .map(deviceFinding),
    ...pageFindings(),
  ];
}

/** @returns a finding for each request that nobody has completed, with the dispatch routine that had it last. */
export function requestFindings(reporter: Reporter): RawFinding[] {
  const pending = snapshotThreads().flatMap(({ id, requests }) =>
    requests.map((each) =>
      requestFinding(
        reporter,
        each,
        `the ${each.request} request of thread ${id} to ${each.device} was never completed by its ${keeper(each)}`,
      ),
    ),
  );
  return [...pending, ...forgottenFindings(reporter)];
}

function keeper({ keptBy }: RawRequest): string {
  return keptBy === 0
    ? 'dispatch routine'
    : 'completion routine, which returned STATUS_MORE_PROCESSING_REQUIRED: who keeps a request calls IoCompleteRequest for it later';
}

/** @returns a finding for each request whose dispatch routine has said that it is done and has not completed it. */
export function forgottenFindings(reporter: Reporter): RawFinding[] {
  return forgottenRequests().map((each) =>
    requestFinding(
      reporter,
      each,
      `a dispatch routine returned from an ${each.request} request to ${each.device} without completing it, and without STATUS_PENDING: IoCompleteRequest is missing`,
    ),
  );
}

function requestFinding(reporter: Reporter, request: RawRequest, text: string): RawFinding {
  const frame = reporter.requestFrame(request);
  return {
    rule: 'request',
    key: String(request.address),
    message: () => text,
    count: 1,
    bytes: 0,
    stack: frame === undefined ? [] : [frame],
  };
}

function deviceFinding(device: number): RawFinding {
  const name = nameOf(device);
  const driver = unicodeStringText(readI32(device + DEVICE_OBJECT.DriverObject) + DRIVER_OBJECT.DriverName);
  const opens = readI32(device + DEVICE_OBJECT.ReferenceCount);
  const deleted = readI32(privateOf(device) + DEVICE_PRIVATE.Deleted) !== 0;
  const why = deleted
    ? opens > 0
      ? `was deleted, but ${opens} file object${opens === 1 ? ' is' : 's are'} still open on it`
      : 'was deleted, but another device is still attached to it'
    : 'was not deleted';
  return {
    rule: 'device',
    key: String(device),
    message: () => `the device ${name === '' ? 'without a name' : name} of ${driver} ${why}`,
    count: 1,
    bytes: 0,
    stack: stackFrames(readI32(privateOf(device) + DEVICE_PRIVATE.CreatorStack)),
  };
}

function pageFindings(): RawFinding[] {
  const locked = readI32(MACHINE.LockedPages);
  const mapped = readI32(MACHINE.MappedMdls);
  const finding = (key: string, count: number, text: string): RawFinding[] =>
    count === 0 ? [] : [{ rule: 'pages', key, message: () => text, count, bytes: 0, stack: [] }];
  return [
    ...finding('locked', locked, `${locked} page${locked === 1 ? ' is' : 's are'} still locked by MDLs`),
    ...finding('mapped', mapped, `${mapped} MDL${mapped === 1 ? ' is' : 's are'} still mapped`),
  ];
}
