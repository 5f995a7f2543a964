/**
 * Gathers what a compilation reads: the sources and every header they may reach, each decoded, with the
 * names in its `#include` lines respelled as the files are spelled on disk (the compiler's tree tells
 * letter cases apart, and an alias would be another file to `#pragma once`). Conditions are not
 * evaluated: a header that is not found is left to the compiler, which may never come to it.
 */
import { dirname, relative } from 'node:path';
import type { FolderIndex } from './folder-index.js';
import { decodeSource } from './source-text.js';
import { toVirtual } from './virtual-path.js';

const INCLUDE = /^([ \t]*#[ \t]*(?:include|include_next|import)[ \t]*)(?:"([^"\n]+)"|<([^>\n]+)>)/gm;

/** Text by absolute path. */
export type SourceSet = ReadonlyMap<string, string>;

/**
 * @param sources absolute paths of the files to compile
 * @param searchPath absolute folders, user's before ours
 * @param index where files are found
 * @returns everything reached, in the order it was reached
 */
export function gatherSources(
  sources: readonly string[],
  searchPath: readonly string[],
  index: FolderIndex,
): SourceSet {
  const gathered = new Map<string, string>();
  const pending = [...sources];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (gathered.has(path)) continue;
    const bytes = index.read(path);
    if (bytes === undefined) continue;
    gathered.set(path, prepare(path, decodeSource(bytes), searchPath, index, pending));
  }
  return gathered;
}

function prepare(
  path: string,
  text: string,
  searchPath: readonly string[],
  index: FolderIndex,
  found: string[],
): string {
  const folder = dirname(path);
  return text.replace(INCLUDE, (line: string, before: string, quoted?: string, angled?: string) => {
    const name = quoted ?? angled ?? '';
    const folders = quoted !== undefined ? [folder, ...searchPath] : [...searchPath, folder];
    for (const from of folders) {
      const target = index.find(from, name);
      if (target === undefined || index.read(target) === undefined) continue;
      found.push(target);
      const near = relative(from, target).replaceAll('\\', '/');
      // The compiler's tree takes `..` for a name, so a header outside the folder gets its whole path.
      const spelled = near.startsWith('..') ? toVirtual(target) : near;
      return quoted !== undefined ? `${before}"${spelled}"` : `${before}<${spelled}>`;
    }
    return line;
  });
}
