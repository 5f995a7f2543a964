/** Between AssemblyScript strings, which are UTF-16 with their own length, and the kernel's counted strings. */

const MAXIMUM_LENGTH: usize = 2;
const BUFFER: usize = 4;

/**
 * Makes a UNICODE_STRING describe `text`, without copying: it is good as long as the text is, which for a literal
 * is for ever.
 * @param destination address of the UNICODE_STRING
 */
export function initUnicodeString(destination: usize, text: string): void {
  const bytes = <u16>min(text.length << 1, 0xfffe);
  store<u16>(destination, bytes);
  store<u16>(destination, bytes, MAXIMUM_LENGTH);
  store<usize>(destination, changetype<usize>(text), BUFFER);
}

/**
 * A UNICODE_STRING for a literal, one in the image's data per call in the source.
 * @returns its address
 */
// @ts-ignore: decorator
@inline
export function RTL_CONSTANT_STRING(text: string): usize {
  const description = memory.data(8, 4);
  initUnicodeString(description, text);
  return description;
}

/** @returns the text of the UNICODE_STRING at `source`, copied. */
export function fromUnicodeString(source: usize): string {
  return String.UTF16.decodeUnsafe(load<usize>(source, BUFFER), load<u16>(source));
}

/** @returns the text of a UTF-8 (or ASCII) string that ends with a zero byte, copied. */
export function fromAnsi(source: usize): string {
  let length: usize = 0;
  while (load<u8>(source + length)) length++;
  return String.UTF8.decodeUnsafe(source, length);
}
