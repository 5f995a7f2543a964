/** Keys, key objects and registrations as they lie in pool. All fields are CmLock's but where something else is said. */
import { defineLayout } from '../hal/layout.js';
import { LINKS } from './tree.js';

/** A key of the registry; not the object that a handle is for (`keyobject`), of which it may have many. */
export const KEY = defineLayout({
  /** Its place among its parent's subkeys. */
  Links: LINKS.size,
  /** KeyFlag. */
  Flags: 4,
  /** 100 ns since 1601. */
  LastWrite: 8,
  /** Key objects, and one for its place in the tree: it is freed with the last. */
  References: 4,
  /** 0 for the root, and for what has been deleted. */
  Parent: 4,
  /** Blobs of UTF-16. */
  Name: 4,
  Class: 4,
  /** Trees: subkeys by name, values by name, values by age. */
  Subkeys: 4,
  Values: 4,
  ValuesByAge: 4,
  /** Age of the next value. */
  NextAge: 4,
  /** Longest of its subkeys' names and classes, of its values' names and data, in bytes; -1 when they are to be counted. */
  MaxName: 4,
  MaxClass: 4,
  MaxValueName: 4,
  MaxValueData: 4,
  /** First of those who are told of changes, see `notify`. */
  Watches: 4,
  /** Keys above it. */
  Depth: 4,
});

export const KeyFlag = {
  /** Goes with the machine: not in a hive. */
  Volatile: 1,
  /** Leads elsewhere: to the path in its value SymbolicLinkValue. */
  Link: 2,
  Deleted: 4,
  /** Has no place of its own in a hive, and cannot be deleted: the root, `Machine`, `User`, and what stands in them. */
  Fixed: 8,
} as const;

/** Body of a key object. */
export const KEY_OBJECT = defineLayout({
  /** The key; constant. */
  Key: 4,
  /** Its watch, or 0. CmLock. */
  Watch: 4,
  /** Names that drivers have been given, and contexts that they have set; CmCallbackLock. */
  Names: 4,
  Contexts: 4,
});

/**
 * A registration of callbacks, on the list by altitude from the top. Constant but for Next and Contexts, which
 * CmCallbackLock guards, and Rundown.
 */
export const REGISTRATION = defineLayout({
  Next: 4,
  Rundown: 4,
  Routine: 4,
  Context: 4,
  /** f64: altitudes are decimal numbers. */
  Altitude: 8,
  /** High half of the cookie: tells it from one that was at this address before. */
  Serial: 4,
  /** First of the contexts that it has set on key objects. */
  Contexts: 4,
});
