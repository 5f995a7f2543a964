/** Symbolic links: a path in an object, which a lookup puts in the place of what led to it. */
import {
  STANDARD_RIGHTS_EXECUTE,
  STANDARD_RIGHTS_READ,
  STANDARD_RIGHTS_WRITE,
  STATUS_SUCCESS,
  SYMBOLIC_LINK_ALL_ACCESS,
  SYMBOLIC_LINK_QUERY,
} from '../abi/gen/constants.js';
import { defineLayout } from '../hal/layout.js';
import { memory, readI32, u16, writeI32 } from '../hal/memory.js';
import { createObject, referenceObject } from './object.js';
import { type Parsed, type ParseRequest, registerType, typeObject } from './types.js';

/** The target's units follow; constant. */
const SYMBOLIC_LINK = defineLayout({ Length: 4 });

registerType({
  name: 'SymbolicLink',
  mapping: {
    read: STANDARD_RIGHTS_READ | SYMBOLIC_LINK_QUERY,
    write: STANDARD_RIGHTS_WRITE,
    execute: STANDARD_RIGHTS_EXECUTE | SYMBOLIC_LINK_QUERY,
    all: SYMBOLIC_LINK_ALL_ACCESS,
  },
  parse: follow,
});

/** Who asks for a symbolic link gets the link itself; others go on from its target. */
function follow(link: number, request: ParseRequest): Parsed {
  if (request.remaining === '' && request.type === typeObject('SymbolicLink')) {
    referenceObject(link);
    return { status: STATUS_SUCCESS, object: link };
  }
  return { status: STATUS_SUCCESS, reparse: symbolicLinkTarget(link) + request.remaining };
}

/** @returns a new link without a name, with one reference, or 0 when memory has run out. */
export function createSymbolicLink(target: string): number {
  const link = createObject(typeObject('SymbolicLink'), SYMBOLIC_LINK.size + target.length * 2);
  if (link === 0) return 0;
  writeI32(link + SYMBOLIC_LINK.Length, target.length);
  const units = (link + SYMBOLIC_LINK.size) >> 1;
  for (let i = 0; i < target.length; i++) u16[units + i] = target.charCodeAt(i);
  return link;
}

/** @returns the path that a link leads to. */
export function symbolicLinkTarget(link: number): string {
  const bytes = readI32(link + SYMBOLIC_LINK.Length) * 2;
  return Buffer.from(memory.buffer, link + SYMBOLIC_LINK.size, bytes).toString('utf16le');
}
