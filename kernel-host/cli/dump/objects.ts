/** !object and !irp. */
import { DEVICE_OBJECT, DRIVER_OBJECT, IO_STACK_LOCATION, IRP } from '../../abi/gen/structs.js';
import { readI32, readU8, readU16, readU32, u8 } from '../../hal/memory.js';
import { statusInfo } from '../../kd/ntstatus.js';
import { majorName } from '../../machine/requests.js';
import { nameOf } from '../../ob/names.js';
import { isObject, objectCounts, typeNameOf } from '../../ob/object.js';
import { UsageError } from '../errors.js';
import { hex8, type Target } from './target.js';
import { displayType } from './types.js';

const IO_TYPE_IRP = 6;
/** Structs of the contract that bodies of objects are. */
const BODIES: Readonly<Record<string, string>> = {
  Device: 'DEVICE_OBJECT',
  Driver: 'DRIVER_OBJECT',
  File: 'FILE_OBJECT',
  Event: 'KEVENT',
  Semaphore: 'KSEMAPHORE',
  Mutant: 'KMUTANT',
  Timer: 'KTIMER',
};

/** !object ADDRESS. */
export async function showObject(target: Target, args: readonly string[]): Promise<string> {
  const [place] = args;
  if (place === undefined) throw new UsageError('Give the address of an object.');
  const address = target.evaluate(place);
  target.requireRange(address, 4);
  if (!target.bound(() => isObject(address))) throw new UsageError(`${hex8(address)} is no object that lives`);
  const { type, name, references, handles } = target.bound(() => ({
    type: typeNameOf(address),
    name: nameOf(address),
    ...objectCounts(address),
  }));
  const body = BODIES[type];
  return [
    `Object: ${hex8(address)}  Type: ${type}`,
    `    HandleCount: ${handles}  PointerCount: ${references}`,
    ...(name === '' ? [] : [`    Name: ${name}`]),
    ...(body === undefined ? [] : ['', await displayType(target, [body, hex8(address)])]),
  ].join('\n');
}

/** What of a request is written down in one look. */
interface RequestFacts {
  readonly stackCount: number;
  readonly current: number;
  readonly status: number;
  readonly information: number;
  readonly pending: boolean;
  readonly cancel: boolean;
  readonly cancelRoutine: number;
  readonly thread: number;
  readonly mdl: number;
  readonly buffer: number;
}

/** !irp ADDRESS. */
export async function showIrp(target: Target, args: readonly string[]): Promise<string> {
  const [place] = args;
  if (place === undefined) throw new UsageError('Give the address of an IRP.');
  const irp = target.evaluate(place);
  target.requireRange(irp, IRP.size);
  if (target.bound(() => readU16(irp + IRP.Type)) !== IO_TYPE_IRP) throw new UsageError(`${hex8(irp)} is no IRP`);
  const facts = target.bound(() => factsOf(irp));
  const cancel =
    facts.cancelRoutine === 0 ? 'none' : ((await target.routineAt(facts.cancelRoutine)) ?? hex8(facts.cancelRoutine));
  const status = statusInfo(facts.status)?.name ?? hex8(facts.status);
  const lines = [
    `Irp ${hex8(irp)}: ${facts.stackCount} stacks, current ${facts.current}${facts.current > facts.stackCount ? ' (completed, or not sent)' : ''}`,
    `    status ${status}, information 0x${facts.information.toString(16)}, ${facts.pending ? 'pending returned' : 'not pending'}${facts.cancel ? ', cancelled' : ''}`,
    `    thread ${hex8(facts.thread)}, MDL ${hex8(facts.mdl)}, system buffer ${hex8(facts.buffer)}, cancel routine ${cancel}`,
    '',
    '     cmd                          flg cl Device   File     Completion',
  ];
  for (let at = 1; at <= Math.min(facts.stackCount, 32); at++)
    lines.push(...(await locationLines(target, irp, at, facts.current)));
  return lines.join('\n');
}

function factsOf(irp: number): RequestFacts {
  return {
    stackCount: readU8(irp + IRP.StackCount),
    current: ((u8[irp + IRP.CurrentLocation] ?? 0) << 24) >> 24,
    status: readI32(irp + IRP.IoStatus),
    information: readU32(irp + IRP.IoStatus + 4),
    pending: readU8(irp + IRP.PendingReturned) !== 0,
    cancel: readU8(irp + IRP.Cancel) !== 0,
    cancelRoutine: readU32(irp + IRP.CancelRoutine),
    thread: readU32(irp + IRP.Tail_Overlay_Thread),
    mdl: readU32(irp + IRP.MdlAddress),
    buffer: readU32(irp + IRP.AssociatedIrp),
  };
}

/** @returns a stack location; `>` marks the current one. */
async function locationLines(target: Target, irp: number, number: number, current: number): Promise<string[]> {
  const at = irp + IRP.size + (number - 1) * IO_STACK_LOCATION.size;
  target.requireRange(at, IO_STACK_LOCATION.size);
  const facts = target.bound(() => ({
    major: readU8(at + IO_STACK_LOCATION.MajorFunction),
    minor: readU8(at + IO_STACK_LOCATION.MinorFunction),
    flags: readU8(at + IO_STACK_LOCATION.Flags),
    control: readU8(at + IO_STACK_LOCATION.Control),
    device: readU32(at + IO_STACK_LOCATION.DeviceObject),
    file: readU32(at + IO_STACK_LOCATION.FileObject),
    completion: readU32(at + IO_STACK_LOCATION.CompletionRoutine),
  }));
  const routine = facts.completion === 0 ? '' : ((await target.routineAt(facts.completion)) ?? hex8(facts.completion));
  const command = `${majorName(facts.major)}, ${facts.minor}`.padEnd(28);
  const byte = (value: number): string => value.toString(16).padStart(3);
  const line = `${number === current ? '>' : ' '} [${command}]${byte(facts.flags)}${byte(facts.control)} ${hex8(facts.device)} ${hex8(facts.file)} ${routine}`;
  const device = deviceText(target, facts.device);
  return device === '' ? [line.trimEnd()] : [line.trimEnd(), `      ${device}`];
}

function deviceText(target: Target, device: number): string {
  return target.bound(() => {
    if (device === 0 || device >= target.saved.head.memory || !isObject(device)) return '';
    const driver = readU32(device + DEVICE_OBJECT.DriverObject);
    const name = nameOf(device);
    const owner = driver !== 0 && isObject(driver) && readU16(driver + DRIVER_OBJECT.Type) === 4 ? nameOf(driver) : '';
    return [name, owner].filter((text) => text !== '').join('  ');
  });
}
