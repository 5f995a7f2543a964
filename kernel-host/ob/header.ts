/** The header of an object: OBJECT_HEADER. Only ob looks into it. */
import { defineLayout } from '../hal/layout.js';

/** Lies right before the body; a multiple of 8, as bodies are 8-aligned. */
export const HEADER_FIELDS = defineLayout({
  /** References, the handles' and the name's included. Atomic. */
  PointerCount: 4,
  /** Open handles, and those about to be opened. Atomic. */
  HandleCount: 4,
  /** Its OBJECT_TYPE. Constant. */
  Type: 4,
  /** OBJECT_MAGIC while the object lives. */
  Magic: 4,
  /** ObjectFlag bits. Atomic. */
  Flags: 4,
  /** Its name block (ob/name), or 0. Set once, before the object is in a directory. */
  Name: 4,
  /** SECURITY_DESCRIPTOR it was created with, or 0: see ob/security. */
  Security: 4,
  /** Chains objects whose deletion is deferred. */
  Next: 4,
});
export const HEADER_SIZE = HEADER_FIELDS.size;
/** In every live object. */
export const OBJECT_MAGIC = 0x6a62_4f4e;
