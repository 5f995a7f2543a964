import { expect, test } from 'vitest';
import { FolderIndex } from '../../kernel-host/image/folder-index.js';
import { gatherSources } from '../../kernel-host/image/includes.js';
import { MEMORY_ROOT, toVirtual } from '../../kernel-host/image/virtual-path.js';

test('a header outside the folder is named by its whole path, since the compiler takes `..` for a name', () => {
  const driver = `${MEMORY_ROOT}/Sys/driver.c`;
  const header = `${MEMORY_ROOT}/Inc/Public.h`;
  const files = new Map([
    [driver, '#include "..\\inc\\public.h"\n'],
    [header, '#pragma once\n'],
  ]);
  const gathered = gatherSources([driver], [], new FolderIndex(files));
  expect([...gathered.keys()]).toEqual([driver, header]);
  expect(gathered.get(driver)).toBe(`#include "${toVirtual(header)}"\n`);
});
