/**
 * Tells each instrumented access of a unit which source line it is, for the race detector: WebAssembly has no return
 * address, so the compiler's marks are given the place as one more argument. It works on LLVM's assembly language,
 * between the step that marks accesses and the one that inlines their handlers.
 *
 * A *site* is the address of a string in the image: its frames, innermost first, one a line, with the fields
 * function, file, line, column between tabs. So a site is unique among all images, and who has it needs no table.
 */
import { DebugMetadata } from './llvm-metadata.js';

/** One volatile access is a load and a store of the same place with one operation between: `x++`, `x |= 1`. */
const UPDATE_WINDOW = 6;
const MARK = /^(\s+)((?:%[\w.]+ = )?)(?:tail )?call (\w+) @(__tsan_\w+)\((.*)\)(.*)$/;
const CALL = /^\s+(?:%[\w.]+ = )?(?:tail |notail )?call [^@]*(?:@([\w.$"]+)|%[\w.]+)\(/;
const DECLARATION = /^(declare [^@]*@__tsan_\w+)\((.*?)\)(.*)$/;
const DEFINITION = /^define .* !dbg !(\d+) \{$/;
const LOCATION = /, !dbg !(\d+)/;
const ATOMIC = /^__tsan_atomic(\d+)_(\w+)$/;
/** Marks that are no access of the driver's. */
const UNPLACED = new Set(['__tsan_init', '__tsan_atomic_thread_fence', '__tsan_atomic_signal_fence']);
/** The handlers that are called here only. */
const HANDLERS = [
  'declare void @NtwRaceCall(ptr)',
  'declare void @NtwRaceAccessed(ptr)',
  'declare void @NtwRaceAtomic(ptr, i32, i32, ptr)',
];

/**
 * @param assembly a module as `clang -S -emit-llvm` leaves it, instrumented
 * @returns the module with a site for every mark, and before every call one of where it is
 */
export function placeMarks(assembly: string): string {
  const lines = assembly.split('\n');
  const sites = new Sites(new DebugMetadata(lines));
  const updates = volatileUpdates(lines);
  const placed: string[] = [];
  lines.forEach((line, at) => {
    const definition = DEFINITION.exec(line);
    if (definition !== null) sites.enter(Number(definition[1]));
    placed.push(placeLine(line, updates.has(at), sites));
    const accessed = volatileAccess(lines[at - 1]);
    if (accessed !== undefined) placed.push(accessed);
  });
  return [...placed, ...HANDLERS, sites.definition(), ''].join('\n');
}

/** @returns what follows an access whose mark said that it is volatile: the place acquires. */
function volatileAccess(mark: string | undefined): string | undefined {
  const [, , , , name, args] = (mark === undefined ? null : MARK.exec(mark)) ?? [];
  return name?.includes('_volatile_') === true ? `  call void @NtwRaceAccessed(${args})` : undefined;
}

function placeLine(line: string, isUpdate: boolean, sites: Sites): string {
  const mark = MARK.exec(line);
  if (mark !== null) return placeMark(mark, line, isUpdate, sites);
  if (line.includes('@llvm.returnaddress')) return replaceReturnAddress(line);
  const declaration = DECLARATION.exec(line);
  if (declaration !== null) return declare(declaration);
  const call = CALL.exec(line);
  if (call === null || call[1]?.startsWith('llvm.') === true || !LOCATION.test(line)) return line;
  return `  call void @NtwRaceCall(ptr ${sites.of(line)})${LOCATION.exec(line)?.[0] ?? ''}\n${line}`;
}

function placeMark(mark: RegExpExecArray, line: string, isUpdate: boolean, sites: Sites): string {
  const [, indent = '', result = '', type = '', name = '', args = '', rest = ''] = mark;
  switch (name) {
    case '__tsan_init':
      return line;
    case '__tsan_func_entry':
      return `${indent}%ntw.context = call i32 @${name}(ptr ${sites.ofFunction()})${rest}`;
    case '__tsan_func_exit':
      return `${indent}call void @${name}(i32 %ntw.context)${rest}`;
    default: {
      const atomic = ATOMIC.exec(name);
      if (atomic !== null) return placeAtomic(atomic, args, line, sites);
      if (UNPLACED.has(name)) return line;
      const marked = isUpdate ? name.replace('_volatile_', '_update_') : name;
      return `${indent}${result}call ${type} @${marked}(${args}, ptr ${sites.of(line)})${rest}`;
    }
  }
}

/** Atomic operations keep their handlers; the detector is told before and after. */
function placeAtomic([, bits = '', operation = '']: RegExpExecArray, args: string, line: string, sites: Sites): string {
  const place = firstOf(args);
  const debug = LOCATION.exec(line)?.[0] ?? '';
  const about = `${place}, i32 ${Number(bits) / 8}, i32 ${operation === 'load' ? 0 : 1}, ptr ${sites.of(line)}`;
  return [`  call void @NtwRaceAtomic(${about})${debug}`, line, `  call void @NtwRaceAccessed(${place})${debug}`].join(
    '\n',
  );
}

/** @returns the first argument, which may be a constant expression with commas of its own. */
function firstOf(args: string): string {
  let depth = 0;
  for (const [at, character] of [...args].entries()) {
    if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === ',' && depth === 0) return args.slice(0, at);
  }
  return args;
}

/** A value keeps its number when its line stays one that has a result. */
function replaceReturnAddress(line: string): string {
  return line.replace(/= .*$/, '= getelementptr i8, ptr null, i32 0').replace(/^declare.*$/, '');
}

function declare([, head = '', params = '', rest = '']: RegExpExecArray): string {
  const name = head.slice(head.indexOf('@') + 1);
  if (name === '__tsan_func_entry') return `declare i32 @${name}(ptr)${rest}`;
  if (name === '__tsan_func_exit') return `declare void @${name}(i32)${rest}`;
  if (UNPLACED.has(name) || ATOMIC.test(name)) return `${head}(${params})${rest}`;
  const own = `${head}(${params}, ptr)${rest}`;
  return name.includes('_volatile_') ? `${own}\n${own.replace('_volatile_', '_update_')}` : own;
}

/**
 * @returns the lines of marks whose volatile load and store are one update: such an access pair is no
 *   synchronisation, and two of them at once lose one
 */
function volatileUpdates(lines: readonly string[]): Set<number> {
  const found = new Set<number>();
  lines.forEach((line, at) => {
    const load = /^\s+(%[\w.]+) = load volatile \w+, ptr (.+?), align /.exec(line);
    if (load === null || !lines[at - 1]?.includes('@__tsan_')) return;
    const [, loaded = '', place = ''] = load;
    const window = lines.slice(at + 1, at + 1 + UPDATE_WINDOW);
    const store = window.findIndex(
      (each) => each.includes('store volatile ') && each.includes(`, ptr ${place}, align `),
    );
    if (store < 1 || !window[store - 1]?.includes('@__tsan_')) return;
    const value = /store volatile \w+ (%[\w.]+),/.exec(window[store] ?? '')?.[1];
    const operation = window.slice(0, store).find((each) => each.includes(`  ${value} = `));
    if (value === undefined || operation === undefined || !new RegExp(`${loaded}\\b`).test(operation)) return;
    found.add(at - 1).add(at + store);
  });
  return found;
}

/** The strings of a unit's sites. */
class Sites {
  readonly #metadata: DebugMetadata;
  readonly #offsets = new Map<string, number>();
  #length = 0;
  #function = '';
  #functionScope = 0;

  constructor(metadata: DebugMetadata) {
    this.#metadata = metadata;
  }

  /** Says which function the following lines belong to. @param scope number of its DISubprogram */
  enter(scope: number): void {
    this.#functionScope = scope;
    this.#function = this.#metadata.functionFrame(scope);
  }

  /** @returns an operand: the current function's first line. */
  ofFunction(): string {
    return this.#operand(this.#function);
  }

  /** @returns an operand: the place that a line's debug location names; the function's when it has none. */
  of(line: string): string {
    const location = LOCATION.exec(line);
    const frames = location === null ? this.#function : this.#metadata.frames(Number(location[1]), this.#functionScope);
    return this.#operand(frames);
  }

  #operand(frames: string): string {
    const known = this.#offsets.get(frames);
    const offset = known ?? this.#length;
    if (known === undefined) {
      this.#offsets.set(frames, offset);
      this.#length += Buffer.byteLength(frames) + 1;
    }
    return `getelementptr inbounds (i8, ptr @NtwSites, i32 ${offset})`;
  }

  /** @returns the definition of all strings. */
  definition(): string {
    const text = [...this.#offsets.keys()].map((frames) => `${frames}\0`).join('');
    const bytes = Buffer.from(text === '' ? '\0' : text);
    const escaped = [...bytes].map((byte) => `\\${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('');
    return `@NtwSites = private unnamed_addr constant [${bytes.length} x i8] c"${escaped}", align 1`;
  }
}
