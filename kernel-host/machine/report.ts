/**
 * From what workers leave behind when a machine stops (V8's stack texts, addresses) to what people read:
 * functions and lines of the driver, names of its variables, the meaning of codes.
 */
import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { readI32, withMemory } from '../hal/memory.js';
import { type DataSymbol, readDataSymbols, symbolAt } from '../image/datasymbols.js';
import { hasChanged } from '../image/source-stamps.js';
import { parseStack, Symbolizer } from '../image/symbolizer.js';
import type { RawFrame, SourceFrame } from '../image/types.js';
import { toUserPaths } from '../image/virtual-path.js';
import { statusInfo } from '../kd/ntstatus.js';
import { stackFrames } from '../kd/stackdepot.js';
import type { OtherStack, Violation, WorkerMessage } from '../ke/host.js';
import { KTHREAD } from '../ke/thread.js';
import { failedStacks } from '../vf/faults/plan.js';
import type {
  BugCheckEvent,
  CrashEvent,
  DeadlockEvent,
  ExcerptLine,
  FindingEvent,
  NamedStack,
  OwnedMutex,
  PendingRequest,
  ThreadReport,
  WaitTarget,
} from './events.js';
import { type Images, imageAt, type LoadedImage } from './images.js';
import { calledRoutine } from './kernelframe.js';
import { type RawRequest, requestFrame } from './requests.js';
import { ruleFacts } from './rulereport.js';
import { type Suppression, Suppressions } from './suppressions.js';
import type { ThreadSnapshot } from './threads.js';

/** The stack of a thread that the stopping machine has unwound. */
export interface StoppedThread {
  /** Address of its KTHREAD. */
  readonly thread: number;
  /** As V8 wrote it. */
  readonly stack: string;
}

type CrashMessage = Extract<WorkerMessage, { type: 'crash' }>;
type BugCheckMessage = Extract<WorkerMessage, { type: 'bugcheck' }>;

/** The kernel's name in stacks, as WinDbg has it. */
const KERNEL = 'nt';
/** Lines of source shown before and after the one in question. */
const CONTEXT_LINES = 3;
/** Where texts of the verifier say `at 0x21004560`. */
const PLACE = /\bat (0x[0-9a-f]{8})\b/g;

const CHANGED = '(this file has changed since the driver was built: its lines are not shown)';

/** Makes reports for one machine. */
export class Reporter {
  readonly #images: Images;
  readonly #memory: WebAssembly.Memory;
  readonly suppressions: Suppressions;
  readonly #symbols = new WeakMap<LoadedImage, DataSymbol[]>();

  /** @param suppressed findings that nobody wants to hear of */
  constructor(images: Images, memory: WebAssembly.Memory, suppressed: readonly Suppression[] = []) {
    this.suppressions = new Suppressions(suppressed);
    this.#images = images;
    this.#memory = memory;
  }

  /**
   * @param message from the worker that stopped the machine
   * @param snapshots the threads as they were then
   * @param stacks those of the other threads, as far as they could be unwound
   */
  async bugCheck(
    message: BugCheckMessage,
    snapshots: readonly ThreadSnapshot[],
    stacks: readonly StoppedThread[],
  ): Promise<BugCheckEvent> {
    const own = { thread: message.thread, stack: message.stack };
    const others = stacks.filter((each) => each.thread !== message.thread);
    const threads = await this.threads(snapshots, [own, ...others]);
    const at = snapshots.findIndex((each) => each.address === message.thread);
    const stack = threads[at]?.stack ?? (await this.stacksOf([message.stack]))[0] ?? [];
    const { meaning, ...facts } = ruleFacts(message.code, message.parameters, message.rule);
    return {
      type: 'bugcheck',
      ...facts,
      detail: this.#sentence(message) || meaning,
      thread: snapshots[at]?.id ?? 0,
      processor: message.processor,
      irql: message.irql,
      stack,
      excerpt: excerptOf(stack),
      others: await this.#others(message),
      threads,
    };
  }

  /** @param violation of a rule, after which the machine goes on */
  async finding(violation: Violation): Promise<FindingEvent> {
    const { meaning, ...facts } = ruleFacts(violation.code, violation.parameters, violation.rule);
    const stack = (await this.stacksOf([violation.stack]))[0] ?? [];
    return {
      type: 'finding',
      left: false,
      ...facts,
      message: this.#sentence(violation) || meaning,
      count: 1,
      bytes: 0,
      thread: withMemory(this.#memory, () => readI32(violation.thread + KTHREAD.ClientId)),
      processor: violation.processor,
      irql: violation.irql,
      stack,
      excerpt: excerptOf(stack),
      others: await this.#others(violation),
    };
  }

  /** @returns the calls that were made to fail until now: what is wrong may come of them. */
  failedCalls(): Promise<NamedStack[]> {
    return this.#namedStacks(withMemory(this.#memory, failedStacks));
  }

  /** @param phase what the loader was at */
  async deadlock(
    kind: DeadlockEvent['kind'],
    phase: string,
    snapshots: readonly ThreadSnapshot[],
    stacks: readonly StoppedThread[],
  ): Promise<DeadlockEvent> {
    const threads = await this.threads(snapshots, stacks);
    return { type: 'deadlock', kind, phase, threads, others: await this.failedCalls() };
  }

  async #others({ others = [] }: Violation): Promise<NamedStack[]> {
    return [...(await this.#namedStacks(others)), ...(await this.failedCalls())];
  }

  async #namedStacks(others: readonly OtherStack[]): Promise<NamedStack[]> {
    if (others.length === 0) return [];
    const raw = withMemory(this.#memory, () =>
      others.map(({ stack, frame }) => (frame === undefined ? stackFrames(stack) : parseStack(frame))),
    );
    const stacks = await this.frames(raw);
    return others.map(({ title, frames }, at) => {
      const stack = frames === undefined ? stacks[at] : frames.split('\n').map((line) => this.#siteFrame(line));
      return { title: this.#withNames(title), stack: stack ?? [] };
    });
  }

  /** @param line see `OtherStack.frames` */
  #siteFrame(line: string): SourceFrame {
    const [address = '', functionName = '', file = '', number = '', column = ''] = line.split('\t');
    const image = imageAt(this.#images.loaded, Number(address))?.image.name ?? '';
    const place = { file: toUserPaths(file), line: Number(number), column: Number(column) };
    return { image, functionName, ...(Number(number) === 0 ? {} : place) };
  }

  /** What the verifier writes has the driver's variables by name. */
  #sentence({ rule, detail }: Violation): string {
    return rule === undefined ? detail : this.#withNames(detail);
  }

  #withNames(text: string): string {
    return text.replace(PLACE, (place, address: string) => {
      const symbol = this.variableAt(Number(address));
      return symbol === undefined ? place : `${symbol} (${address})`;
    });
  }

  /** @param program file name of the program that has done what ends it */
  async crash(message: CrashMessage, program: string): Promise<CrashEvent> {
    const stack = (await this.stacksOf([message.stack]))[0] ?? [];
    return {
      type: 'crash',
      program,
      process: message.process,
      thread: message.thread,
      code: message.code >>> 0,
      name: statusInfo(message.code)?.name ?? 'an unknown exception',
      detail: message.detail,
      stack,
      excerpt: excerptOf(stack),
    };
  }

  /** @returns the threads with their stacks and the names of what they wait for. */
  async threads(snapshots: readonly ThreadSnapshot[], stacks: readonly StoppedThread[]): Promise<ThreadReport[]> {
    const byThread = new Map(stacks.map((each) => [each.thread, each.stack]));
    const texts = snapshots.map(({ address }) => byThread.get(address) ?? '');
    const resolved = await this.stacksOf(texts);
    const requests = await Promise.all(
      snapshots.map((each) => Promise.all(each.requests.map((request) => this.#withRoutine(request)))),
    );
    return snapshots.map(({ address: _address, ...thread }, at) => ({
      ...thread,
      requests: requests[at] ?? [],
      waitsFor: thread.waitsFor.map((target) => this.#named(target)),
      owns: thread.owns.map((mutex) => this.#named(mutex)),
      stack: resolved[at] ?? [],
    }));
  }

  /** @returns the frame of who has a request: the routine that kept it, or was sent it; undefined when it is no driver's. */
  requestFrame({ keptBy, pointer }: RawRequest): RawFrame | undefined {
    return requestFrame(this.#images.loaded, keptBy === 0 ? pointer : keptBy);
  }

  /** @returns a request with the dispatch routine that had it last. The outermost frame: others are inlined into it. */
  async #withRoutine(request: RawRequest): Promise<PendingRequest> {
    const { pointer, keptBy: _keptBy, ...rest } = request;
    const frame = requestFrame(this.#images.loaded, pointer);
    const routine = frame === undefined ? undefined : (await this.frames([[frame]]))[0]?.at(-1);
    return routine === undefined ? rest : { ...rest, routine };
  }

  /**
   * @param stacks raw frames, of the stack depot for one
   * @returns for each stack the driver's functions and lines, innermost first
   */
  async frames(stacks: readonly (readonly RawFrame[])[]): Promise<SourceFrame[][]> {
    const loaded = this.#images.loaded;
    const symbolizer = new Symbolizer(
      loaded.map(({ image, built, codeDelta }) => ({ placed: image, built, codeDelta })),
    );
    try {
      // All together first: the symbolizer remembers, and starting its tool is what takes time.
      await symbolizer.resolve(stacks.flat());
      return await Promise.all(stacks.map((frames) => symbolizer.resolve(frames)));
    } catch {
      // A report without lines is better than none: the tool can fail on debug information it does not know.
      return stacks.map((frames) => frames.map((frame) => unresolved(frame, loaded)));
    }
  }

  /** @returns the driver's variable at an address: `g_Mutex`, `g_Device+0x10`; undefined when it is none. */
  variableAt(address: number): string | undefined {
    const loaded = imageAt(this.#images.loaded, address);
    if (loaded === undefined) return undefined;
    const symbols = this.#symbols.get(loaded) ?? readDataSymbols(loaded.built.wasm);
    this.#symbols.set(loaded, symbols);
    return symbolAt(symbols, address - loaded.image.base + loaded.built.linkBase);
  }

  #named<T extends WaitTarget | OwnedMutex>(object: T): T {
    const symbol = this.variableAt(object.address);
    return symbol === undefined ? object : { ...object, symbol };
  }

  /**
   * The kernel's own frames are left out, but for the routine that the driver called.
   * @returns the stacks of texts as V8 writes them, innermost frame first
   */
  async stacksOf(texts: readonly string[]): Promise<SourceFrame[][]> {
    const resolved = await this.frames(texts.map(parseStack));
    return resolved.map((frames, at) => {
      const routine = frames.length === 0 ? undefined : calledRoutine(texts[at] ?? '');
      return routine === undefined ? frames : [{ image: KERNEL, functionName: routine }, ...frames];
    });
  }
}

function unresolved(frame: RawFrame, loaded: readonly LoadedImage[]): SourceFrame {
  const image = loaded.find((each) => each.image.index === frame.image)?.image.name ?? `image ${frame.image}`;
  return { image, functionName: frame.functionName || `0x${frame.codeOffset.toString(16)}` };
}

/** @returns the lines around the innermost frame that has one and whose source can be read. */
export function excerptOf(stack: readonly SourceFrame[]): ExcerptLine[] {
  const frame = stack.find(({ file, line }) => file !== undefined && line !== undefined);
  // Sources that were given as text have a name, but no path.
  if (frame?.file === undefined || frame.line === undefined || !isAbsolute(frame.file)) return [];
  let source: string;
  try {
    source = readFileSync(frame.file, 'utf8');
  } catch {
    return [];
  }
  if (hasChanged(frame.file, source)) return [{ line: frame.line, text: CHANGED, current: true }];
  const lines = source.split(/\r?\n/);
  const first = Math.max(1, frame.line - CONTEXT_LINES);
  const last = Math.min(lines.length, frame.line + CONTEXT_LINES);
  const current = frame.line;
  return lines.slice(first - 1, last).map((text, at) => ({ line: first + at, text, current: first + at === current }));
}
