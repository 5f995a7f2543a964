/** Driver sources come in many encodings; the compiler reads UTF-8 only. */

/**
 * Decodes a source file: byte order marks are honoured, valid UTF-8 is taken as such; anything else is
 * read as GB18030 when its high bytes pair up as that encoding demands, and as Windows-1252 when not.
 */
export function decodeSource(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (looksLikeUtf16(bytes)) return new TextDecoder('utf-16le').decode(bytes);
  return tryDecode('utf-8', bytes) ?? tryDecode('gb18030', bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}

function tryDecode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark: source text begins with ASCII, so every second byte is zero. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return false;
  const end = Math.min(bytes.length, 8);
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0 || bytes[at + 1] !== 0) return false;
  }
  return true;
}
