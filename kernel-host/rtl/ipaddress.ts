/**
 * RtlIpv4… and RtlIpv6…: addresses between IN_ADDR, IN6_ADDR and text. Ports are in network order, as in SOCKADDR.
 * IRQL: any at which the memory may be touched.
 *
 * Source: the pages of these routines in the Windows documentation.
 */
import { STATUS_INVALID_PARAMETER, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { u8 } from '../hal/memory.js';
import { checkRead, checkWrite, peekU32, pokeU16, pokeU32 } from './access.js';
import { ipv4Text, type ReadAddress, readIpv4, readPort } from './ipv4text.js';
import { ipv6Text, readIpv6 } from './ipv6text.js';
import { NARROW, type TextForm, WIDE } from './textform.js';

const IPV4_BYTES = 4;
const IPV6_BYTES = 16;
/** No address in words is longer; what follows it is not looked at. */
const MOST_TEXT = 128;

function bytesAt(address: number, bytes: number): number[] {
  checkRead(address, bytes);
  return [...u8.subarray(address, address + bytes)];
}

function storeBytes(address: number, bytes: readonly number[]): void {
  checkWrite(address, bytes.length);
  u8.set(bytes, address);
}

function swap(port: number): number {
  return ((port & 0xff) << 8) | ((port >> 8) & 0xff);
}

function toText(form: TextForm, size: number, text: (bytes: readonly number[]) => string) {
  return (Addr: number, S: number): number => form.write(S, text(bytesAt(Addr, size)));
}

/** RtlIpv4AddressToString. @param S room for 16 characters @returns where the text ends */
export const RtlIpv4AddressToStringA = toText(NARROW, IPV4_BYTES, ipv4Text);
export const RtlIpv4AddressToStringW = toText(WIDE, IPV4_BYTES, ipv4Text);
/** RtlIpv6AddressToString. @param S room for 46 characters @returns where the text ends */
export const RtlIpv6AddressToStringA = toText(NARROW, IPV6_BYTES, ipv6Text);
export const RtlIpv6AddressToStringW = toText(WIDE, IPV6_BYTES, ipv6Text);

/** Stores what was read and where it ended. */
function store(form: TextForm, start: number, read: ReadAddress, terminator: number, address: number): number {
  checkWrite(terminator, 4);
  pokeU32(terminator, start + read.end * form.size);
  if (read.bytes === undefined) return STATUS_INVALID_PARAMETER;
  storeBytes(address, read.bytes);
  return STATUS_SUCCESS;
}

function fromIpv4(form: TextForm) {
  return (S: number, Strict: number, Terminator: number, Addr: number): number =>
    store(form, S, readIpv4(form.read(S, MOST_TEXT), (Strict & 0xff) !== 0), Terminator, Addr);
}

/**
 * RtlIpv4StringToAddress. @param Strict TRUE: four decimal numbers only @param Terminator is given where reading
 * stopped @returns STATUS_INVALID_PARAMETER for what is no address
 */
export const RtlIpv4StringToAddressA = fromIpv4(NARROW);
export const RtlIpv4StringToAddressW = fromIpv4(WIDE);

function fromIpv6(form: TextForm) {
  return (S: number, Terminator: number, Addr: number): number =>
    store(form, S, readIpv6(form.read(S, MOST_TEXT)), Terminator, Addr);
}

/** RtlIpv6StringToAddress. @returns as RtlIpv4StringToAddress */
export const RtlIpv6StringToAddressA = fromIpv6(NARROW);
export const RtlIpv6StringToAddressW = fromIpv6(WIDE);

/** Stores text when there is room, and in any case how many characters it takes with its NUL. */
function storeSized(form: TextForm, text: string, to: number, length: number): number {
  checkWrite(length, 4);
  const room = peekU32(length);
  pokeU32(length, text.length + 1);
  if (to === 0 || room < text.length + 1) return STATUS_INVALID_PARAMETER;
  form.write(to, text);
  return STATUS_SUCCESS;
}

function toIpv4Ex(form: TextForm) {
  return (Address: number, Port: number, AddressString: number, AddressStringLength: number): number => {
    if (Address === 0 || AddressStringLength === 0) return STATUS_INVALID_PARAMETER;
    const port = swap(Port);
    const text = ipv4Text(bytesAt(Address, IPV4_BYTES)) + (port === 0 ? '' : `:${port}`);
    return storeSized(form, text, AddressString, AddressStringLength);
  };
}

/**
 * RtlIpv4AddressToStringEx. @param Port 0: none is written @param AddressStringLength characters of room; receives
 * what the text takes @returns STATUS_INVALID_PARAMETER when the room is too small
 */
export const RtlIpv4AddressToStringExA = toIpv4Ex(NARROW);
export const RtlIpv4AddressToStringExW = toIpv4Ex(WIDE);

function toIpv6Ex(form: TextForm) {
  return (Address: number, ScopeId: number, Port: number, AddressString: number, Length: number): number => {
    if (Address === 0 || Length === 0) return STATUS_INVALID_PARAMETER;
    const port = swap(Port);
    const scope = ScopeId === 0 ? '' : `%${ScopeId >>> 0}`;
    const address = ipv6Text(bytesAt(Address, IPV6_BYTES)) + scope;
    return storeSized(form, port === 0 ? address : `[${address}]:${port}`, AddressString, Length);
  };
}

/** RtlIpv6AddressToStringEx. @param ScopeId 0: none is written @returns as RtlIpv4AddressToStringEx */
export const RtlIpv6AddressToStringExA = toIpv6Ex(NARROW);
export const RtlIpv6AddressToStringExW = toIpv6Ex(WIDE);

function fromIpv4Ex(form: TextForm) {
  return (AddressString: number, Strict: number, Address: number, Port: number): number => {
    if (AddressString === 0 || Address === 0 || Port === 0) return STATUS_INVALID_PARAMETER;
    const text = form.read(AddressString, MOST_TEXT);
    const { bytes, end } = readIpv4(text, (Strict & 0xff) !== 0);
    const port = end === text.length ? 0 : text[end] === ':' ? readPort(text.slice(end + 1)) : undefined;
    if (bytes === undefined || port === undefined) return STATUS_INVALID_PARAMETER;
    storeBytes(Address, bytes);
    checkWrite(Port, 2);
    pokeU16(Port, swap(port));
    return STATUS_SUCCESS;
  };
}

/** RtlIpv4StringToAddressEx: `1.2.3.4` or `1.2.3.4:80`, all of the text. @returns STATUS_INVALID_PARAMETER for another */
export const RtlIpv4StringToAddressExA = fromIpv4Ex(NARROW);
export const RtlIpv4StringToAddressExW = fromIpv4Ex(WIDE);

/** @returns scope and port that follow an address, undefined when what follows is neither. */
function readIpv6Rest(rest: string, bracketed: boolean): { scope: number; port: number } | undefined {
  const match = /^(?:%(\d{1,10}))?(\](?::(.*))?)?$/s.exec(rest);
  if (match === null || (match[2] !== undefined) !== bracketed) return undefined;
  const scope = Number(match[1] ?? 0);
  const port = match[3] === undefined ? 0 : readPort(match[3]);
  return port === undefined || scope > 0xffff_ffff ? undefined : { scope, port };
}

function fromIpv6Ex(form: TextForm) {
  return (AddressString: number, Address: number, ScopeId: number, Port: number): number => {
    if (AddressString === 0 || Address === 0 || ScopeId === 0 || Port === 0) return STATUS_INVALID_PARAMETER;
    const all = form.read(AddressString, MOST_TEXT);
    const bracketed = all.startsWith('[');
    const text = bracketed ? all.slice(1) : all;
    const { bytes, end } = readIpv6(text);
    const rest = readIpv6Rest(text.slice(end), bracketed);
    if (bytes === undefined || rest === undefined) return STATUS_INVALID_PARAMETER;
    storeBytes(Address, bytes);
    checkWrite(ScopeId, 4);
    pokeU32(ScopeId, rest.scope);
    checkWrite(Port, 2);
    pokeU16(Port, swap(rest.port));
    return STATUS_SUCCESS;
  };
}

/** RtlIpv6StringToAddressEx: `fe80::1%2`, `[fe80::1%2]:80`, all of the text. @returns STATUS_INVALID_PARAMETER for another */
export const RtlIpv6StringToAddressExA = fromIpv6Ex(NARROW);
export const RtlIpv6StringToAddressExW = fromIpv6Ex(WIDE);
