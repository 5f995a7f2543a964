/** Names that an image needs and nobody provides, each with the names it may have meant. */
import { distance } from 'fastest-levenshtein';

export interface UnresolvedImport {
  readonly name: string;
  /** Known names close to it, nearest first; at most three. */
  readonly nearest: readonly string[];
  /** What is wrong when it is not a misspelling. */
  readonly note?: string;
}

const MOST_NEAR = 3;

/**
 * @param imports names of the functions that the image imports
 * @param knownNames what the kernel provides
 * @returns those of `imports` that are not known, in alphabetical order
 */
export function unresolvedImports(imports: Iterable<string>, knownNames: Iterable<string>): UnresolvedImport[] {
  const known = new Set(knownNames);
  const missing = [...new Set(imports)].filter((name) => !known.has(name)).sort();
  return missing.map((name) => {
    const note = noteFor(name);
    return { name, nearest: nearestNames(name, known), ...(note === undefined ? {} : { note }) };
  });
}

/** Names within a third of the length, letter case aside. */
function nearestNames(name: string, known: ReadonlySet<string>): string[] {
  const limit = Math.max(1, Math.floor(name.length / 3));
  const lower = name.toLowerCase();
  return [...known]
    .map((candidate) => ({ candidate, far: distance(lower, candidate.toLowerCase()) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, MOST_NEAR)
    .map(({ candidate }) => candidate);
}

function noteFor(name: string): string | undefined {
  if (/^_Zn[wa]|^_Zd[la]/.test(name)) {
    return 'operator new or delete: define it, as in a driver for Windows (operator new(size_t, POOL_TYPE, ULONG))';
  }
  if (name.startsWith('_Z'))
    return 'a C++ function that is declared and called, but not defined; a C function needs extern "C"';
  if (name === '__cxa_atexit') return 'a global object has a destructor, and in a driver nothing would call it';
  if (/^__(?:cxa|gxx)_/.test(name)) return 'support for C++ exceptions, which drivers do not have';
  return undefined;
}
