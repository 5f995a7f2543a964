/**
 * The driver's side: one machine with every lock loaded as a driver of its own, so that code once optimised stays so. A lock that
 * hangs or stops the machine takes it down; the next sample is then taken in a new one.
 */
import { packagePath } from '../image/root.js';
import { type BuiltImage, ImageError } from '../image/types.js';
import type { ProcessClient } from '../machine/client.js';
import { DriverEntryFailed } from '../machine/errors.js';
import type { MachineEvent, ThreadReport } from '../machine/events.js';
import { Machine } from '../machine.js';
import type { LockInfo } from './catalog.js';
import { LockFailure } from './failures.js';
import { answerRoom, parseAnswer, requestBytes, type Sample, type SampleRequest } from './layout.js';
import { type Placement, placeThreads } from './placement.js';

const IOCTL_PREPARE = 0x22_2000;
const IOCTL_RUN = 0x22_2004;
/** How a driver is warmed up: code is replaced by its optimised form between calls, not within a running loop. */
const WARM_UP_CALLS = 6;
const WARM_UP_MILLISECONDS = 6;
const SERVICES = '\\Registry\\Machine\\System\\CurrentControlSet\\Services\\';
/** Without the rules that look at each acquisition, and without debug builds' records of them. */
const NO_RULES = 0;

/** How machines are made. */
export interface GuestOptions {
  /** Processors; as many threads as run at a time. */
  readonly cpus: number;
  /** Milliseconds beyond its length after which a sample is given up. */
  readonly patience: number;
  readonly placement: Placement;
}

interface Session {
  readonly machine: Machine;
  readonly client: ProcessClient;
  /** Handles of devices, by lock. */
  readonly devices: Map<string, number>;
  /** What the machine said when it stopped. */
  failure: LockFailure | undefined;
}

export class GuestSide {
  readonly #options: GuestOptions;
  readonly #images = new Map<string, BuiltImage>();
  #session: Session | undefined;

  constructor(options: GuestOptions) {
    this.#options = options;
  }

  /** Compiles a lock. @throws LockFailure when its source is not accepted */
  async compile(lock: LockInfo): Promise<void> {
    const session = await this.#running();
    try {
      this.#images.set(lock.source, await session.machine.build([lock.source]));
      if (lock.code !== undefined) this.#images.set(lock.code, await session.machine.build([lock.code]));
    } catch (error) {
      if (error instanceof ImageError) throw new LockFailure('uncompilable', error.message);
      throw error;
    }
  }

  /** Takes one sample. @throws LockFailure when the lock does not come back, or stops the machine */
  async sample(lock: LockInfo, request: SampleRequest): Promise<Sample> {
    const session = await this.#running();
    const limit = request.milliseconds + this.#options.patience;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new LockFailure('hung', '')), limit);
    });
    try {
      return await Promise.race([this.#measure(session, lock, request), late]);
    } catch (error) {
      throw await this.#giveUp(session, error);
    } finally {
      clearTimeout(timer);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#session?.machine.dispose();
    this.#session = undefined;
  }

  async #measure(session: Session, lock: LockInfo, request: SampleRequest): Promise<Sample> {
    const device = session.devices.get(lock.name) ?? (await this.#load(session, lock));
    return this.#take(session, device, request);
  }

  async #take({ client, machine }: Session, device: number, request: SampleRequest): Promise<Sample> {
    const threads = await client.deviceIoControl(device, IOCTL_PREPARE, requestBytes(request), request.threads * 4);
    placeThreads(this.#options.placement, machine.memory, machine.workerCount, addressesOf(threads));
    const before = process.resourceUsage();
    const answer = await client.deviceIoControl(device, IOCTL_RUN, new Uint8Array(), answerRoom(request));
    const after = process.resourceUsage();
    const cpu = after.userCPUTime + after.systemCPUTime - before.userCPUTime - before.systemCPUTime;
    const switches = after.voluntaryContextSwitches - before.voluntaryContextSwitches;
    return { ...parseAnswer(answer), cpuTime: cpu * 1000, switches };
  }

  /** @returns the handle of the lock's device, warmed up */
  async #load(session: Session, lock: LockInfo): Promise<number> {
    const service = `Lab-${lock.name}`;
    if (lock.code !== undefined) {
      await session.machine.load(this.#image(lock.code), { registryPath: `${SERVICES}${service}-code` });
    }
    await session.machine.load(this.#image(lock.source), { registryPath: SERVICES + service });
    const device = await session.client.createFile(`\\\\.\\${service}`);
    session.devices.set(lock.name, device);
    const warmUp = warmUpRequest(lock);
    for (let call = 0; call < WARM_UP_CALLS; call++) await this.#take(session, device, warmUp);
    return device;
  }

  #image(source: string): BuiltImage {
    const image = this.#images.get(source);
    if (image === undefined) throw new Error(`${source} has not been compiled`);
    return image;
  }

  async #running(): Promise<Session> {
    this.#session ??= await boot(this.#options);
    return this.#session;
  }

  /** Switches a machine off in which something went wrong. @returns what it was */
  async #giveUp(session: Session, error: unknown): Promise<unknown> {
    this.#session = undefined;
    let failure = session.failure;
    if (failure === undefined && error instanceof LockFailure && error.kind === 'hung') {
      const { threads } = await session.machine.declareHang();
      failure = new LockFailure('hung', hangText(threads));
    }
    await session.machine.dispose();
    if (error instanceof DriverEntryFailed) return new LockFailure('stopped', error.message);
    return failure ?? error;
  }
}

/** @returns KTHREADs, in the order of the threads' numbers. */
function addressesOf(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.byteLength / 4 }, (_, index) => view.getUint32(index * 4, true));
}

function warmUpRequest(lock: LockInfo): SampleRequest {
  return {
    threads: lock.threads[0],
    milliseconds: WARM_UP_MILLISECONDS,
    locks: 1,
    holdKind: 0,
    hold: 0,
    longHold: 0,
    longEvery: 1,
    think: 0,
    lines: 1,
    readers: lock.shared ? 500 : 0,
    dedicated: 0,
    timedEvery: 64,
    form: 0,
    seed: 1,
    sleepEvery: 0,
    interference: 0,
    cores: 0,
    pinEach: 0,
    canary: 0,
  };
}

async function boot({ cpus }: GuestOptions): Promise<Session> {
  const machine = await Machine.boot({
    cpus,
    build: 'free',
    verifier: NO_RULES,
    includeDirs: [packagePath('guest', 'locks')],
    defines: ['DBG=0'],
  });
  const session: Session = { machine, client: machine.process('lab'), devices: new Map(), failure: undefined };
  machine.on((event) => {
    session.failure ??= failureOf(event);
  });
  return session;
}

function failureOf(event: MachineEvent): LockFailure | undefined {
  switch (event.type) {
    case 'bugcheck':
      return new LockFailure('stopped', `bug check ${event.name}: ${event.detail}`);
    case 'fault':
      return new LockFailure('stopped', `a fault in ntwasm: ${event.message}`);
    case 'deadlock':
      return new LockFailure('hung', hangText(event.threads));
    default:
      return undefined;
  }
}

/** @returns what the threads of a sample did when it was given up */
function hangText(threads: readonly ThreadReport[]): string {
  const places = threads
    .filter(({ stack }) => stack.some((frame) => frame.functionName === 'LabThreadRoutine'))
    .map(({ id, state, stack }) => {
      const top = stack.find((frame) => frame.image !== 'nt');
      const where = top?.file === undefined ? '' : ` at ${top.file}:${top.line}`;
      return `thread ${id} ${state === 'Waiting' ? 'waits' : 'runs'}${where}`;
    });
  return places.length === 0 ? 'its threads run and do not come back' : places.join('; ');
}
