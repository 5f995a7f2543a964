import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as asc from 'assemblyscript/asc';
import { expect, test } from 'vitest';

const ASSEMBLY = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'guest/assembly');
const SECONDS = 60_000;

const text = (name: string) => readFileSync(join(ASSEMBLY, `gen/${name}.ts`), 'utf8');

/** A driver that uses everything generated, since the compiler looks only at what is used. */
function everything(): string {
  const body: string[] = [];
  for (const file of ['exports', 'variadic']) {
    for (const [, name, list = ''] of text(file).matchAll(/export declare function (\w+)\((.*?)\)/g)) {
      const count = list.split(',').filter((parameter) => parameter.trim() !== '').length;
      body.push(`${file}.${name}(${Array(count).fill('0').join(', ')});`);
    }
  }
  for (const [, name, members = ''] of text('structs').matchAll(/export class (\w+) \{(.*?)\n\}/gs)) {
    body.push(`let a${name} = changetype<structs.${name}>(base); assert(structs.${name}.SIZE > 0);`);
    for (const [, member] of members.matchAll(/get (\w+)\(\)/g)) body.push(`a${name}.${member};`);
    for (const [, member] of members.matchAll(/set (\w+)\(value/g)) body.push(`a${name}.${member} = 0;`);
  }
  for (const [, name] of text('constants').matchAll(/export const (\w+):/g)) body.push(`constants.${name};`);
  const imports = ['exports', 'variadic', 'structs', 'constants'].map((n) => `import * as ${n} from "gen/${n}";`);
  return `${imports.join('\n')}\nexport function every(base: usize): void {\n${body.join('\n')}\n}\n`;
}

test('every AssemblyScript binding, accessor and constant compiles', { timeout: SECONDS }, async () => {
  const source = everything();
  const flags = '--importMemory --sharedMemory --maximumMemory 100 --enable threads --runtime stub --noEmit';
  const stderr = asc.createMemoryStream();
  const { error } = await asc.main(['every.ts', '--lib', ASSEMBLY, ...flags.split(' ')], {
    stderr,
    readFile: (name, base) => (name === 'every.ts' ? source : readOptional(join(base, name))),
    listFiles: () => [],
  });
  expect(stderr.toString()).toBe('');
  expect(error).toBeNull();
});

function readOptional(path: string): string | null {
  const full = path.startsWith(ASSEMBLY) ? path : join(ASSEMBLY, path);
  try {
    return readFileSync(full, 'utf8');
  } catch {
    return null;
  }
}
