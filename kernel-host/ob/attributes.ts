/** OBJECT_ATTRIBUTES as services take them: captured once, so that nobody can change them while they are used. */
import {
  OBJ_KERNEL_HANDLE,
  OBJ_VALID_ATTRIBUTES,
  STATUS_INVALID_PARAMETER,
  STATUS_OBJECT_NAME_INVALID,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { OBJECT_ATTRIBUTES, SECURITY_DESCRIPTOR } from '../abi/gen/structs.js';
import { memory } from '../hal/memory.js';
import { peekU16, peekU32 } from '../rtl/access.js';
import { referenceHandle } from './handle.js';
import { dereferenceObject } from './object.js';
import { KernelMode, probeRead, ServiceFault } from './probe.js';

/** What they say. */
export interface Attributes {
  /** The name; undefined when there is none, as for unnamed objects. */
  readonly path: string | undefined;
  /** Object of RootDirectory, referenced while the attributes are used; 0 when absent. */
  readonly root: number;
  /** OBJ_ flags. */
  readonly attributes: number;
  /** SECURITY_DESCRIPTOR address; 0 when absent. */
  readonly security: number;
}

const NONE: Attributes = { path: undefined, root: 0, attributes: 0, security: 0 };

/**
 * @param address UNICODE_STRING
 * @returns its text. Throws ServiceFault in user mode.
 */
export function captureString(address: number, mode: number): string {
  probeRead(mode, address, 8);
  const bytes = peekU16(address);
  const buffer = peekU32(address + 4);
  if ((bytes & 1) !== 0) throw new ServiceFault(STATUS_OBJECT_NAME_INVALID);
  if (bytes === 0) return '';
  probeRead(mode, buffer, bytes, 2);
  return Buffer.from(memory.buffer, buffer, bytes).toString('utf16le');
}

/**
 * Captures an OBJECT_ATTRIBUTES and calls `use` with it; its root is referenced as long.
 * @param address NULL stands for attributes without a name
 * @returns what `use` returns; for what is not sound a `ServiceFault` is thrown
 */
export function withAttributes<T>(address: number, mode: number, use: (attributes: Attributes) => T): T {
  if (address === 0) return use(NONE);
  probeRead(mode, address, OBJECT_ATTRIBUTES.size);
  if (peekU32(address + OBJECT_ATTRIBUTES.Length) !== OBJECT_ATTRIBUTES.size) {
    throw new ServiceFault(STATUS_INVALID_PARAMETER);
  }
  const flags = peekU32(address + OBJECT_ATTRIBUTES.Attributes);
  if ((flags & ~OBJ_VALID_ATTRIBUTES) !== 0) throw new ServiceFault(STATUS_INVALID_PARAMETER);
  const name = peekU32(address + OBJECT_ATTRIBUTES.ObjectName);
  const path = name === 0 ? undefined : captureString(name, mode);
  const root = rootOf(peekU32(address + OBJECT_ATTRIBUTES.RootDirectory), mode);
  const security = peekU32(address + OBJECT_ATTRIBUTES.SecurityDescriptor);
  if (security !== 0) probeRead(mode, security, SECURITY_DESCRIPTOR.size);
  const attributes = mode === KernelMode ? flags : flags & ~OBJ_KERNEL_HANDLE;
  try {
    return use({ path, root, attributes, security });
  } finally {
    if (root !== 0) dereferenceObject(root);
  }
}

function rootOf(handle: number, mode: number): number {
  if (handle === 0) return 0;
  const { status, object } = referenceHandle(handle, { mode });
  if (status !== STATUS_SUCCESS) throw new ServiceFault(status);
  return object;
}
