/**
 * The order in which locks are acquired, as a graph: an edge says that a thread held one lock and waited, or would have
 * waited, for another. A cycle whose steps different threads can be in at the same time is a deadlock that has not
 * happened yet. So the cycle is found in a run in which the threads never met.
 *
 * Threads can be in two steps of a cycle at once unless both hold one lock that excludes them, so an edge keeps what
 * else was held (its gates), and edges that differ in it are different edges. At each lock the one who waits has to
 * exclude the one who holds: a reader that waits for a reader does so only where writers go first, and when there is
 * a writer. An attempt that does not wait makes no edge, but what it acquires is held like the rest.
 */
import { readI32, writeI32 } from '../hal/memory.js';
import { ENTRY, heldHash, heldHere } from './heldlocks.js';
import { epochWord, locked, Mode, NODE, nodeNumber, takeEdge } from './lockstate.js';

const MAX_GATES = 6;
const EDGE = {
  /** Next edge from the same lock; also chains free ones. */
  Next: 0,
  To: 4,
  ToGeneration: 8,
  /** Mode that the first is held in, and the second wanted in. */
  FromMode: 12,
  ToMode: 16,
  FromStack: 20,
  ToStack: 24,
  Thread: 28,
  GateCount: 32,
  /** Node numbers, twice, plus 1 when held exclusively. */
  Gates: 36,
} as const;
/** Steps after which a search gives up: a graph of so many ways has been looked at for long enough. */
const MOST_STEPS = 20_000;

/** One step of a cycle. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly fromStack: number;
  readonly toStack: number;
  /** Thread id. */
  readonly thread: number;
}

/**
 * Acquisitions whose edges are all there, as long as none has gone: what was held, in its order, what was acquired and
 * how, in one number. Threads do the same over and over, so most acquisitions end here.
 */
const known = new Set<number>();
let knownEpoch = -1;
const NO_STEPS: readonly Step[] = [];

/** What is held exclusively or not, but for one lock, as gates; in a fixed order. */
function gatesBut(entry: number, held: readonly number[]): number[] {
  const gates = held
    .filter((each) => each !== entry)
    .map(
      (each) => nodeNumber(readI32(each + ENTRY.Node)) * 2 + (readI32(each + ENTRY.Mode) === Mode.Exclusive ? 1 : 0),
    );
  return gates.sort((a, b) => a - b).slice(0, MAX_GATES);
}

/**
 * The thread here is about to wait for a lock.
 * @param to its node @param toMode how it acquires it
 * @param stackHere asked for when something is new
 * @returns the steps of a cycle that this closes, this one first; [] when it closes none
 */
export function acquiring(to: number, toMode: number, thread: number, stackHere: () => number): readonly Step[] {
  const epoch = readI32(epochWord());
  if (epoch !== knownEpoch) known.clear();
  knownEpoch = epoch;
  const key = heldHash() * 32768 + nodeNumber(to) * 4 + toMode;
  if (known.has(key)) return NO_STEPS;
  const held = heldHere();
  const stack = stackHere();
  for (const entry of held) {
    if (readI32(entry + ENTRY.Node) === to) continue;
    const gates = gatesBut(entry, held);
    const cycle = locked(() => addEdge(entry, to, toMode, gates, thread, stack));
    if (cycle.length > 0) return cycle;
  }
  known.add(key);
  return NO_STEPS;
}

/** @returns the cycle that a new edge closes. Locked. */
function addEdge(
  entry: number,
  to: number,
  toMode: number,
  gates: readonly number[],
  thread: number,
  stack: number,
): Step[] {
  const from = readI32(entry + ENTRY.Node);
  const mode = readI32(entry + ENTRY.Mode);
  if (readI32(from + NODE.Address) === 0 || readI32(to + NODE.Address) === 0) return [];
  if (findEdge(from, to, mode, toMode, gates) !== 0) return [];
  const edge = takeEdge();
  if (edge === 0) return [];
  writeI32(edge + EDGE.To, to);
  writeI32(edge + EDGE.ToGeneration, readI32(to + NODE.Generation));
  writeI32(edge + EDGE.FromMode, mode);
  writeI32(edge + EDGE.ToMode, toMode);
  writeI32(edge + EDGE.FromStack, readI32(entry + ENTRY.Stack));
  writeI32(edge + EDGE.ToStack, stack);
  writeI32(edge + EDGE.Thread, thread);
  writeI32(edge + EDGE.GateCount, gates.length);
  gates.forEach((gate, index) => {
    writeI32(edge + EDGE.Gates + index * 4, gate);
  });
  writeI32(edge + EDGE.Next, readI32(from + NODE.FirstEdge));
  writeI32(from + NODE.FirstEdge, edge);
  return cycleThrough(from, edge);
}

function findEdge(from: number, to: number, fromMode: number, toMode: number, gates: readonly number[]): number {
  for (let edge = readI32(from + NODE.FirstEdge); edge !== 0; edge = readI32(edge + EDGE.Next)) {
    const same =
      isAlive(edge) &&
      readI32(edge + EDGE.To) === to &&
      readI32(edge + EDGE.FromMode) === fromMode &&
      readI32(edge + EDGE.ToMode) === toMode &&
      gatesOf(edge).join() === gates.join();
    if (same) return edge;
  }
  return 0;
}

function gatesOf(edge: number): number[] {
  return Array.from({ length: readI32(edge + EDGE.GateCount) }, (_, index) => readI32(edge + EDGE.Gates + index * 4));
}

/** Whether the lock that it leads to is still the one it was. */
function isAlive(edge: number): boolean {
  return readI32(edge + EDGE.ToGeneration) === readI32(readI32(edge + EDGE.To) + NODE.Generation);
}

/** A way through the graph. */
interface Path {
  /** Lock that each edge leaves. */
  readonly nodes: number[];
  readonly edges: number[];
}

/** @returns a cycle with that edge in it, or []. Locked. */
function cycleThrough(from: number, edge: number): Step[] {
  const path: Path = { nodes: [from], edges: [edge] };
  const budget = { steps: MOST_STEPS };
  if (!extend(path, budget)) return [];
  return path.edges.map((each, index) => ({
    from: path.nodes[index] as number,
    to: readI32(each + EDGE.To),
    fromStack: readI32(each + EDGE.FromStack),
    toStack: readI32(each + EDGE.ToStack),
    thread: readI32(each + EDGE.Thread),
  }));
}

/** Goes on from the path's end. @returns whether it has come back to its beginning */
function extend(path: Path, budget: { steps: number }): boolean {
  const last = path.edges.at(-1) as number;
  const here = readI32(last + EDGE.To);
  const first = path.edges[0] as number;
  if (here === path.nodes[0]) return excludes(here, last, first);
  if (path.nodes.includes(here)) return false;
  for (let edge = readI32(here + NODE.FirstEdge); edge !== 0; edge = readI32(edge + EDGE.Next)) {
    if (--budget.steps < 0) return false;
    if (!isAlive(edge) || !excludes(here, last, edge) || !canMeet(path, here, edge)) continue;
    path.nodes.push(here);
    path.edges.push(edge);
    if (extend(path, budget)) return true;
    path.nodes.pop();
    path.edges.pop();
  }
  return false;
}

/** Whether who comes to a lock by one edge has to wait for who holds it in the other. */
function excludes(node: number, arriving: number, leaving: number): boolean {
  const wanted = readI32(arriving + EDGE.ToMode);
  if (wanted === Mode.Exclusive || readI32(leaving + EDGE.FromMode) === Mode.Exclusive) return true;
  return wanted === Mode.Shared && readI32(node + NODE.HasWriter) !== 0;
}

/** Whether a thread can be in this step while others are in those of the path: no lock keeps them apart. */
function canMeet(path: Path, from: number, edge: number): boolean {
  const mine = holdings(from, edge);
  return path.edges.every((other, index) => {
    const theirs = holdings(path.nodes[index] as number, other);
    return !mine.some((gate) => theirs.some((each) => gate >> 1 === each >> 1 && ((gate | each) & 1) !== 0));
  });
}

/** All that is held in a step: the gates, and the lock that it leaves. */
function holdings(from: number, edge: number): number[] {
  const exclusive = readI32(edge + EDGE.FromMode) === Mode.Exclusive ? 1 : 0;
  return [...gatesOf(edge), nodeNumber(from) * 2 + exclusive];
}

/**
 * A lock has its first writer: readers may wait for readers from now on.
 * @returns a cycle that this makes one, or []
 */
export function firstWriter(node: number): Step[] {
  return locked(() => {
    writeI32(node + NODE.HasWriter, 1);
    for (let edge = readI32(node + NODE.FirstEdge); edge !== 0; edge = readI32(edge + EDGE.Next)) {
      const cycle = isAlive(edge) ? cycleThrough(node, edge) : [];
      if (cycle.length > 0) return cycle;
    }
    return [];
  });
}
