/**
 * Registry callbacks for keys that are opened and created. They come where the path has reached a key object, so again
 * for each link that leads on to another path; the one that led on ends with STATUS_REPARSE.
 */
import {
  REG_CREATED_NEW_KEY,
  REG_OPENED_EXISTING_KEY,
  RegNtPostCreateKeyEx,
  RegNtPostOpenKeyEx,
  RegNtPreCreateKeyEx,
  RegNtPreOpenKeyEx,
  STATUS_REPARSE,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { REG_CREATE_KEY_INFORMATION_V1 as INFORMATION } from '../abi/gen/structs.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { dereferenceObject } from '../ob/object.js';
import { grantedAccess, type Parsed, type ParseRequest, typeObject } from '../ob/types.js';
import type { StringArena } from './arena.js';
import { filtered, hasRegistryCallbacks, type Operation } from './callbacks.js';
import { keyPath } from './key.js';
import { KEY_OBJECT } from './layout.js';
import { withRegistry } from './lock.js';
import { KeyOpening } from './opening.js';

const INFORMATION_VERSION = 1;
/** Words up to CallContext. */
const WORDS = INFORMATION.CallContext / 4;

/** Opens or creates a key between the callbacks for it. @param parse does it */
export function filteredOpen(object: number, request: ParseRequest, parse: (opening: KeyOpening) => Parsed): Parsed {
  const opening = request.context instanceof KeyOpening ? request.context : new KeyOpening();
  if (!hasRegistryCallbacks()) return parse(opening);
  const open = new FilteredOpen(object, request, opening);
  const status = filtered(open.operation, () => open.perform(parse));
  return open.outcome(status);
}

class FilteredOpen {
  readonly operation: Operation;
  readonly #object: number;
  readonly #request: ParseRequest;
  readonly #opening: KeyOpening;
  #parsed: Parsed = { status: STATUS_SUCCESS, object: 0 };
  /** Where a callback that answers for the registry puts the key object, and the disposition. */
  #answer = 0;

  constructor(object: number, request: ParseRequest, opening: KeyOpening) {
    this.#object = object;
    this.#request = request;
    this.#opening = opening;
    const create = opening.create !== undefined;
    this.operation = {
      before: create ? RegNtPreCreateKeyEx : RegNtPreOpenKeyEx,
      after: create ? RegNtPostCreateKeyEx : RegNtPostOpenKeyEx,
      object,
      words: (arena) => this.#words(arena),
      tail: (arena) => this.#tail(arena),
      bypassed: () => this.#bypassed(),
      result: () => this.#parsed.object ?? 0,
    };
  }

  #words(arena: StringArena): number[] {
    const { access, remaining } = this.#request;
    const { create, openLink, classString } = this.#opening;
    this.#answer = arena.block(8);
    const words = new Array<number>(WORDS).fill(0);
    const set = (offset: number, value: number): void => {
      words[offset / 4] = value;
    };
    const absolute = remaining.startsWith('\\')
      ? withRegistry(() => keyPath(readI32(this.#object + KEY_OBJECT.Key)))
      : '';
    set(INFORMATION.CompleteName, arena.string(absolute + remaining));
    set(INFORMATION.RootObject, this.#object);
    set(INFORMATION.ObjectType, typeObject('Key'));
    set(INFORMATION.Options, create?.options ?? (openLink ? 8 : 0));
    set(INFORMATION.Class, classString);
    set(INFORMATION.DesiredAccess, access);
    set(INFORMATION.GrantedAccess, grantedAccess(typeObject('Key'), access));
    set(INFORMATION.Disposition, this.#answer + 4);
    set(INFORMATION.ResultObject, this.#answer);
    return words;
  }

  /** Transaction, Version, RemainingName, Wow64Flags, Attributes, CheckAccessMode. */
  #tail(arena: StringArena): number[] {
    const { remaining, attributes, mode } = this.#request;
    return [0, INFORMATION_VERSION, arena.string(remaining.replace(/^\\/, '')), 0, attributes, mode];
  }

  #bypassed(): void {
    this.#opening.created = readI32(this.#answer + 4) === REG_CREATED_NEW_KEY;
    this.#parsed = { status: STATUS_SUCCESS, object: readI32(this.#answer) };
  }

  perform(parse: (opening: KeyOpening) => Parsed): number {
    this.#parsed = parse(this.#opening);
    writeI32(this.#answer, this.#parsed.object ?? 0);
    writeI32(this.#answer + 4, this.#opening.created ? REG_CREATED_NEW_KEY : REG_OPENED_EXISTING_KEY);
    return this.#parsed.reparse === undefined ? this.#parsed.status : STATUS_REPARSE;
  }

  /** @param status what the callbacks have left of it */
  outcome(status: number): Parsed {
    const { object = 0, reparse } = this.#parsed;
    if (status >= 0 && (reparse !== undefined || object !== 0)) return this.#parsed;
    if (object !== 0) dereferenceObject(object);
    return { status: status < 0 ? status : this.#parsed.status, object: 0 };
  }
}
