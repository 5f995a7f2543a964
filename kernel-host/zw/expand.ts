/** Variables in REG_EXPAND_SZ: `%Name%`, from an environment block or from the registry's own. */
import { KeyValuePartialInformation, REG_SZ } from '../abi/gen/constants.js';
import { KEY_VALUE_PARTIAL_INFORMATION as PARTIAL } from '../abi/gen/structs.js';
import { StringArena } from '../cm/arena.js';
import { memory } from '../hal/memory.js';
import { peekU32 } from '../rtl/access.js';
import { guestWideText } from '../rtl/guesttext.js';
import { ZwQueryValueKey } from './keyvalue.js';
import { ZwClose } from './object.js';
import { openKeyAt } from './registrypath.js';

const WINDOWS_NT = '\\Registry\\Machine\\Software\\Microsoft\\Windows NT\\CurrentVersion';
const ENVIRONMENT = '\\Registry\\Machine\\System\\CurrentControlSet\\Control\\Session Manager\\Environment';
const ROOM = 0x1000;

/** @returns the text of a value; undefined when it has none. */
function textValue(path: string, name: string): string | undefined {
  const { handle } = openKeyAt(path);
  if (handle === 0) return undefined;
  const arena = new StringArena();
  const [string, buffer, needed] = [arena.string(name), arena.block(ROOM), arena.block(4)];
  let text: string | undefined;
  const usable = string !== 0 && buffer !== 0 && needed !== 0;
  if (usable && ZwQueryValueKey(handle, string, KeyValuePartialInformation, buffer, ROOM, needed) === 0) {
    const type = peekU32(buffer + PARTIAL.Type);
    const bytes = peekU32(buffer + PARTIAL.DataLength) & ~1;
    if (type === REG_SZ || type === REG_SZ + 1)
      text = Buffer.from(memory.buffer, buffer + PARTIAL.Data, bytes)
        .toString('utf16le')
        .replace(/\0.*$/s, '');
  }
  arena.free();
  ZwClose(handle);
  return text;
}

/** @returns variables of an environment block in memory, by upper-case name. */
function blockVariables(environment: number): Map<string, string> {
  const variables = new Map<string, string>();
  for (let at = environment; ; ) {
    const line = guestWideText(at);
    if (line === '') return variables;
    at += line.length * 2 + 2;
    const equals = line.indexOf('=', 1);
    if (equals > 0) variables.set(line.slice(0, equals).toUpperCase(), line.slice(equals + 1));
  }
}

function registryVariable(name: string): string | undefined {
  switch (name) {
    case 'SYSTEMROOT':
      return textValue(WINDOWS_NT, 'SystemRoot');
    case 'SYSTEMDRIVE':
      return textValue(WINDOWS_NT, 'SystemRoot')?.slice(0, 2);
    default: {
      const text = textValue(ENVIRONMENT, name);
      // Those there name the two above, and nothing else.
      return text?.replaceAll(
        /%(SystemRoot|SystemDrive)%/gi,
        (all, inner: string) => registryVariable(inner.toUpperCase()) ?? all,
      );
    }
  }
}

/**
 * Puts in what variables stand for; one that nobody knows stays as it is spelt.
 * @param environment block of `NAME=value` strings, or NULL for the system's
 */
export function expandVariables(text: string, environment: number): string {
  if (!text.includes('%')) return text;
  const block = environment === 0 ? undefined : blockVariables(environment);
  return text.replaceAll(/%([^%]+)%/g, (all, name: string) => {
    const upper = name.toUpperCase();
    return (block === undefined ? registryVariable(upper) : block.get(upper)) ?? all;
  });
}
