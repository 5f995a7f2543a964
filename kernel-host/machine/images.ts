/** Placing images into a machine: addresses, data, table slots, the kernel's variables. Host only. */
import { PAGE_SIZE } from '../hal/map.js';
import { memory, u8, writeI32 } from '../hal/memory.js';
import { tableSlots } from '../image/instantiate.js';
import { placeImage } from '../image/place.js';
import { rememberSources } from '../image/source-stamps.js';
import { type BuiltImage, type DataSegment, ImageError, type PlacedImage } from '../image/types.js';
import { unresolvedImports } from '../image/unresolved.js';
import { exportedAddresses } from '../image/wasm-data.js';
import { readSections } from '../image/wasm-reader.js';
import { KERNEL_ROUTINE_END, KERNEL_ROUTINE_SLOT } from '../ke/guest.js';
import { dataExportValue, isDeclared, isProvided, knownNames } from '../kernel.js';
import { allocatePages, freePages } from '../mm/pages.js';
import { SYSTEM_ROUTINE_SLOT, SYSTEM_ROUTINES } from '../mm/sysroutine.js';
import { markInvalid, markValid } from '../mm/validity.js';
import { isWin32, win32Names } from '../win32.js';
import { CoverageReader } from './coverage.js';

/** Slots that the kernel's own routines have in every table. */
const RESERVED_SLOTS = [
  [KERNEL_ROUTINE_SLOT, KERNEL_ROUTINE_END],
  [SYSTEM_ROUTINE_SLOT, SYSTEM_ROUTINE_SLOT + SYSTEM_ROUTINES.length],
] as const;

/** @returns the slots that an image takes when it has every initializer there can be. */
function mostSlots(built: BuiltImage): number {
  return tableSlots({ ...built, initializers: ['start', 'constructors'] });
}

/** @returns the end of the reserved slots that an image would take; 0 when it takes none. */
function reservedEnd(first: number, count: number): number {
  return RESERVED_SLOTS.find(([from, to]) => first < to && from < first + count)?.[1] ?? 0;
}

/** An image as it lies in a machine. */
export interface LoadedImage {
  readonly built: BuiltImage;
  readonly image: PlacedImage;
  readonly codeDelta: number;
  readonly segments: readonly DataSegment[];
}

/** The images of one machine, in the order in which they were loaded. */
export class Images {
  readonly loaded: LoadedImage[] = [];
  readonly coverage = new CoverageReader();
  #nextTableSlot: number = KERNEL_ROUTINE_END;
  /** Images that keep their place while they are not loaded; null while they are. */
  readonly #places = new Map<BuiltImage, LoadedImage | null>();
  readonly #broadcast: (image: PlacedImage) => void;

  /** @param broadcast sends an image that has been placed to every worker */
  constructor(broadcast: (image: PlacedImage) => void) {
    this.#broadcast = broadcast;
  }

  /**
   * Places an image. The memory is bound.
   * @param stubMissing leave imports that the kernel lacks to fail when they are called
   * @param again it will be loaded again after its release, and gets the same place then
   * @throws ImageError for unresolved imports, an address that is taken, no DriverEntry
   */
  place(built: BuiltImage, stubMissing: boolean, again = false): LoadedImage {
    const before = this.#places.get(built);
    if (again) this.#places.set(built, null);
    if (before == null) return this.#placeAnew(built, stubMissing);
    this.renew(before);
    return before;
  }

  #placeAnew(built: BuiltImage, stubMissing: boolean): LoadedImage {
    if (!stubMissing) requireImports(built);
    if (
      built.subsystem === 'driver' &&
      !built.exports.some((each) => each.kind === 'function' && each.name === 'DriverEntry')
    ) {
      throw new ImageError(
        `${built.name}: there is no DriverEntry; a driver must define NTSTATUS DriverEntry(PDRIVER_OBJECT, PUNICODE_STRING) and export it under that name`,
      );
    }
    const base = built.relocatable ? this.#allocate(built) : this.#claimFixed(built);
    const tableBase = built.relocatable ? this.#freeSlots(built) : built.linkTableBase;
    const { image, segments, codeDelta } = placeImage(built, this.loaded.length, base, tableBase);
    this.#nextTableSlot = Math.max(this.#nextTableSlot, image.tableBase + tableSlots(image));
    const loaded = { built, image, codeDelta, segments };
    this.renew(loaded);
    rememberSources(built);
    this.loaded.push(loaded);
    this.#broadcast(image);
    return loaded;
  }

  /** Gives the data of an image its first values. The memory is bound. */
  renew({ built, image: { base }, segments }: LoadedImage): void {
    u8.fill(0, base, base + built.dataSize);
    for (const segment of segments) u8.set(segment.bytes, base + segment.offset);
    if (built.dataSize > 0) markValid(base, built.dataSize);
    fillKernelVariables(built, base - built.linkBase);
  }

  #freeSlots(built: BuiltImage): number {
    return reservedEnd(this.#nextTableSlot, mostSlots(built)) || this.#nextTableSlot;
  }

  #allocate(built: BuiltImage): number {
    const base = allocatePages(Math.max(1, Math.ceil(built.dataSize / PAGE_SIZE)), {
      guardBelow: 1,
      user: built.subsystem === 'program',
    });
    if (base === 0)
      throw new ImageError(
        `${built.name}: its ${built.dataSize} bytes of data do not fit into the machine's memory; give it more with --memory`,
      );
    return base;
  }

  #claimFixed(built: BuiltImage): number {
    const end = built.linkBase + built.dataSize;
    if (end > memory.buffer.byteLength)
      throw new ImageError(`${built.name} is linked for 0x${built.linkBase.toString(16)}, beyond the machine's memory`);
    const taken = this.loaded.find(({ image }) => built.linkBase < image.base + image.dataSize && image.base < end);
    const slots = this.loaded.find(
      ({ image }) =>
        built.linkTableBase < image.tableBase + tableSlots(image) &&
        image.tableBase < built.linkTableBase + tableSlots({ ...built, initializers: [] }),
    );
    const reserved = reservedEnd(built.linkTableBase, mostSlots(built)) !== 0;
    const other = (taken ?? slots)?.image.name ?? (reserved ? 'function table slots of the kernel' : undefined);
    if (other !== undefined) {
      throw new ImageError(
        `${built.name} has no relocations and collides with ${other}; build it with ntwasm build, from source`,
      );
    }
    return built.linkBase;
  }

  /** Gives an image's data back when its driver has been unloaded and nothing of it runs. The memory is bound. */
  release(loaded: LoadedImage): void {
    const { image, built } = loaded;
    this.coverage.keep(loaded);
    const keeps = this.#places.get(built) === null;
    if (keeps) this.#places.set(built, loaded);
    if (built.relocatable && !keeps) freePages(image.base);
    else markInvalid(image.base, image.dataSize, 0);
  }
}

function requireImports(built: BuiltImage): void {
  const program = built.subsystem === 'program';
  const provided = program ? isWin32 : isProvided;
  const unresolved = unresolvedImports(
    built.imports.filter((each) => each.kind === 'function' && !provided(each.name)).map((each) => each.name),
    program ? win32Names() : knownNames(),
  );
  if (unresolved.length === 0) return;
  const lines = unresolved.map(({ name, note, nearest }) => {
    if (program && isDeclared(name)) return `  ${name}: a routine of the kernel, which programs cannot call`;
    if (isDeclared(name)) return `  ${name}: a routine of Windows that this version of the kernel does not have yet`;
    const why = note ?? (nearest.length > 0 ? `no such export; did you mean ${nearest.join(', ')}?` : 'no such export');
    return `  ${name}: ${why}`;
  });
  throw new ImageError(`${built.name}: unresolved imports:\n${lines.join('\n')}`);
}

/** KeNumberProcessors, PsThreadType …: the image defines them, the loader fills them. */
function fillKernelVariables(built: BuiltImage, delta: number): void {
  for (const [name, address] of exportedAddresses(built.wasm, readSections(built.wasm))) {
    const value = dataExportValue(name);
    if (value !== undefined) writeI32(address + delta, value);
  }
}

/** @returns the image whose data holds an address. */
export function imageAt(images: readonly LoadedImage[], address: number): LoadedImage | undefined {
  return images.find(({ image }) => address >= image.base && address < image.base + image.dataSize);
}
