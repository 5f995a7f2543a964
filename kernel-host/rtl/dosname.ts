/**
 * Names of MS-DOS: eight characters, a point, three. RtlIsNameLegalDOS8Dot3 says which names are of that kind,
 * RtlGenerate8dot3Name makes one for a name that is not, another at each call with the same context.
 *
 * Source: the pages of these routines in the WDK documentation. IRQL: PASSIVE_LEVEL.
 */
import { STATUS_FILE_SYSTEM_LIMITATION, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { u8 } from '../hal/memory.js';
import { checkRead, checkWrite, peekU16, peekU32, pokeU16, pokeU32 } from './access.js';
import { RtlUpcaseUnicodeChar } from './casing.js';
import { readCounted, readRoom, writeLength } from './counted.js';
import { storeWide, unicodeStringText } from './guesttext.js';

/** GENERATE_NAME_CONTEXT. */
const CONTEXT = {
  Checksum: 0,
  ChecksumInserted: 2,
  NameLength: 3,
  NameBuffer: 4,
  ExtensionLength: 20,
  ExtensionBuffer: 24,
  LastIndexValue: 32,
  size: 36,
} as const;
const NAME_CHARACTERS = 8;
const EXTENSION_CHARACTERS = 3;
/** Characters of the name that stay when a number follows; fewer once a checksum stands among them. */
const KEPT = 6;
const KEPT_BEFORE_CHECKSUM = 2;
/** Numbers up to this one come right after the name, later ones after a checksum. */
const LAST_PLAIN_INDEX = 4;
const MOST_INDEX = 999_999;
const ILLEGAL = '"*+,/:;<=>?[\\]|';

function isLegal(character: string, extended: boolean): boolean {
  const code = character.charCodeAt(0);
  if (code >= 0x80) return extended;
  return code > 0x20 && code !== 0x7f && !ILLEGAL.includes(character) && character !== '.';
}

/**
 * RtlIsNameLegalDOS8Dot3.
 * @param OemName receives the name in upper case when there is room; or NULL
 * @param NameContainsSpaces receives whether spaces stand in it, when it is legal; or NULL
 * @returns 1 for `.`, `..`, and names of up to eight characters, or those, a point and one to three more
 */
export function RtlIsNameLegalDOS8Dot3(Name: number, OemName: number, NameContainsSpaces: number): number {
  const text = unicodeStringText(Name);
  const special = text === '.' || text === '..';
  if (!special && !isShortName(text)) return 0;
  if (OemName !== 0) storeUpper(OemName, text);
  if (NameContainsSpaces !== 0) {
    checkWrite(NameContainsSpaces, 1);
    u8[NameContainsSpaces] = text.includes(' ') ? 1 : 0;
  }
  return 1;
}

function isShortName(text: string): boolean {
  const [name = '', extension, ...more] = text.split('.');
  if (more.length > 0 || name === '' || name.length > NAME_CHARACTERS) return false;
  if (extension !== undefined && (extension === '' || extension.length > EXTENSION_CHARACTERS)) return false;
  const parts = [name, extension ?? ''];
  if (parts.some((part) => part.endsWith(' '))) return false;
  return [...parts.join('')].every((character) => character === ' ' || isLegal(character, true));
}

function storeUpper(string: number, text: string): void {
  const bytes = Buffer.from([...text].map((character) => upper(character)).join(''));
  const to = readRoom(string);
  if (bytes.length > to.maximum) return;
  checkWrite(to.buffer, bytes.length);
  u8.set(bytes, to.buffer);
  writeLength(string, bytes.length);
}

function upper(character: string): string {
  return String.fromCharCode(RtlUpcaseUnicodeChar(character.charCodeAt(0)));
}

/** @returns the characters that a short name keeps of a text: spaces and points fall out, what is illegal becomes `_`. */
function keptOf(text: string, count: number, extended: boolean): string {
  const kept = text.replaceAll(/[ .]/g, '').slice(0, count);
  return Array.from(kept, (character) => (isLegal(character, extended) ? upper(character) : '_')).join('');
}

function checksum(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = ((sum << 1) | (sum >> 15)) + text.charCodeAt(i);
  return sum & 0xffff;
}

function readChars(address: number, count: number): string {
  return String.fromCharCode(...Array.from({ length: count }, (_, i) => peekU16(address + i * 2)));
}

/** Takes a name apart, at the first call with a context. */
function begin(context: number, text: string, extended: boolean): void {
  const point = text.lastIndexOf('.');
  const hasExtension = point > 0 && text.slice(0, point).replaceAll(/[ .]/g, '') !== '';
  const name = keptOf(hasExtension ? text.slice(0, point) : text, KEPT, extended);
  const extension = hasExtension ? keptOf(text.slice(point + 1), EXTENSION_CHARACTERS, extended) : '';
  // Too short to be told apart by a number alone: the checksum comes in at once.
  const inserted = name.length <= KEPT_BEFORE_CHECKSUM;
  const sum = checksum(text);
  const base = inserted ? name + sum.toString(16).toUpperCase().padStart(4, '0') : name;
  pokeU16(context + CONTEXT.Checksum, sum);
  u8[context + CONTEXT.ChecksumInserted] = inserted ? 1 : 0;
  u8[context + CONTEXT.NameLength] = base.length;
  storeWide(context + CONTEXT.NameBuffer, base);
  pokeU32(context + CONTEXT.ExtensionLength, extension === '' ? 0 : extension.length + 1);
  storeWide(context + CONTEXT.ExtensionBuffer, extension === '' ? '' : `.${extension}`);
}

/** After the first few numbers the name becomes two characters and the checksum. */
function insertChecksum(context: number): void {
  const sum = peekU16(context + CONTEXT.Checksum)
    .toString(16)
    .toUpperCase()
    .padStart(4, '0');
  const name = readChars(context + CONTEXT.NameBuffer, KEPT_BEFORE_CHECKSUM) + sum;
  storeWide(context + CONTEXT.NameBuffer, name);
  u8[context + CONTEXT.NameLength] = name.length;
  u8[context + CONTEXT.ChecksumInserted] = 1;
  pokeU32(context + CONTEXT.LastIndexValue, 1);
}

/**
 * RtlGenerate8dot3Name.
 * @param AllowExtendedCharacters TRUE: characters outside ASCII stay
 * @param Context GENERATE_NAME_CONTEXT, zeroed before the first call
 * @param Name8dot3 room for 12 characters, which the caller has checked
 * @returns STATUS_FILE_SYSTEM_LIMITATION after 999,999 names
 */
export function RtlGenerate8dot3Name(
  Name: number,
  AllowExtendedCharacters: number,
  Context: number,
  Name8dot3: number,
): number {
  checkRead(Context, CONTEXT.size);
  checkWrite(Context, CONTEXT.size);
  readCounted(Name);
  const index = peekU32(Context + CONTEXT.LastIndexValue);
  if (index === 0) begin(Context, unicodeStringText(Name), (AllowExtendedCharacters & 0xff) !== 0);
  if (index >= MOST_INDEX) return STATUS_FILE_SYSTEM_LIMITATION;
  pokeU32(Context + CONTEXT.LastIndexValue, index + 1);
  if (index === LAST_PLAIN_INDEX && u8[Context + CONTEXT.ChecksumInserted] === 0) insertChecksum(Context);
  const number = `~${peekU32(Context + CONTEXT.LastIndexValue)}`;
  const length = Math.min(u8[Context + CONTEXT.NameLength] as number, NAME_CHARACTERS - number.length);
  const extension = readChars(Context + CONTEXT.ExtensionBuffer, peekU32(Context + CONTEXT.ExtensionLength));
  const text = readChars(Context + CONTEXT.NameBuffer, length) + number + extension;
  const to = readRoom(Name8dot3);
  checkWrite(to.buffer, text.length * 2);
  storeWide(to.buffer, text);
  writeLength(Name8dot3, text.length * 2);
  return STATUS_SUCCESS;
}
