import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { freePool } from '../../kernel-host/ex/pool.js';
import { initializePool } from '../../kernel-host/ex/poolcontrol.js';
import { livePool } from '../../kernel-host/ex/poolwalk.js';
import { pagesInUse } from '../../kernel-host/mm/pages.js';
import { bootMemory } from '../rtl/guest.js';

const THREADS = 16;
const ROUNDS = 10000;
const KEEP = 5;
const contender = new URL('../../dist/test/pool/contender.js', import.meta.url);

interface Report {
  readonly damaged: number;
  readonly refused: number;
  readonly kept: { at: number; bytes: number }[];
}

function run(memory: WebAssembly.Memory, mark: number): Promise<Report> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(contender, { workerData: { memory, mark, rounds: ROUNDS, keep: KEEP } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

// Workers run the compiled files: `npm test` builds them first.
it.runIf(existsSync(contender)).each([0, 16])(
  'sixteen threads share the pool and nothing overlaps or is lost (quarantine %d)',
  async (quarantine) => {
    const memory = bootMemory(0x4000000);
    initializePool(quarantine);
    const pages = pagesInUse();
    const reports = await Promise.all(Array.from({ length: THREADS }, (_, i) => run(memory, i + 1)));
    expect(reports.map((report) => report.damaged)).toEqual(new Array(THREADS).fill(0));
    expect(reports.map((report) => report.refused)).toEqual(new Array(THREADS).fill(0));
    const kept = reports.flatMap((report, i) => report.kept.map(({ at, bytes }) => ({ at, bytes, tag: i + 1 })));
    const live = livePool().map(({ address, bytes, tag }) => ({ at: address, bytes, tag }));
    const inOrder = kept.map((block) => ({ ...block, bytes: block.bytes || 8 })).sort((a, b) => a.at - b.at);
    expect(live).toEqual(inOrder);
    for (let i = 1; i < live.length; i++) {
      const before = live[i - 1] as (typeof live)[number];
      expect(before.at + before.bytes).toBeLessThan((live[i] as (typeof live)[number]).at);
    }
    for (const { at } of kept) freePool(at, 0);
    expect(livePool()).toEqual([]);
    if (quarantine === 0) expect(pagesInUse() - pages).toBeLessThan(44 * 16);
  },
  60_000,
);
