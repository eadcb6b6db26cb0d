/** Reports read by a pool of threads, as a user would: the answer is that of one thread, to the byte. */
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { Piscina } from 'piscina';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defineDomain, domains, extract, reconcile, reconcileExtracted, type Domain, type ExtractedClaim, type Report } from '../../src/index.js';
import { reportsOf } from '../bench/prose.js';

// Under dist/, from where it finds the packages that it stands on.
const WORKER = fileURLToPath(new URL('../../dist/tests/worker.mjs', import.meta.url));

beforeAll(async () => {
  const entry = fileURLToPath(new URL('../../src/scale/worker.ts', import.meta.url));
  await build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile: WORKER, logLevel: 'silent' });
});

afterAll(() => rm(WORKER, { force: true }));

const read = async (reports: readonly Report[], workerData?: { readonly domains: readonly Domain[] }): Promise<readonly ExtractedClaim[]> => {
  const pool = new Piscina({ filename: WORKER, minThreads: 2, maxThreads: 2, ...(workerData && { workerData }) });
  try {
    return ((await Promise.all(reports.map((report) => pool.run(report)))) as (readonly ExtractedClaim[])[]).flat();
  } finally {
    await pool.destroy();
  }
};

test('the same claims and the same findings, to the byte', async () => {
  const reports = reportsOf(12);
  const claims = await read(reports);
  expect(JSON.stringify(claims)).toBe(JSON.stringify(reports.flatMap((report) => extract(report))));
  expect(JSON.stringify(reconcileExtracted(reports, claims))).toBe(JSON.stringify(reconcile(reports)));
});

test('domains of your own come with the threads', async () => {
  const shipping = defineDomain({
    name: 'shipping',
    events: [{ name: 'grounding', nouns: ['grounding'], verbs: ['ground'] }],
    attributes: [{ name: 'containers lost', kind: 'quantity', evolves: 'grows', cues: { done: ['lose'] }, counts: { nouns: ['container'], only: true } }],
  });
  const own = { domains: [...domains, shipping] };
  const reports = [{ id: 'a', publisher: 'P', publishedAt: '2024-01-08', text: 'The ship grounded off Texel and lost 270 containers.' }];
  const claims = await read(reports, own);
  expect(claims.map(({ attribute }) => attribute)).toContain('containers lost');
  expect(reconcileExtracted(reports, claims, own)).toEqual(reconcile(reports, own));
});
