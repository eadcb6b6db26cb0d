/** A process that changes a dossier is killed at random points: what it acknowledged is there, and nothing is there by half. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import Database from 'libsql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Extracted, extract, openDossier, reconcile } from '../../src/index.js';
import { sqliteStore } from '../../src/scale/store.js';
import { LONG } from '../long.js';
import { reportsAfter } from './steps.js';

const TIMES = LONG ? 200 : 10;
/** When each process is killed: behind how many lines of it, and how many milliseconds later. The seed is in the name of the test, and FACTDIFF_SEED takes one. */
const SEED = Number(process.env['FACTDIFF_SEED'] ?? (LONG ? Date.now() % 1_000_000 : 1));
const KILLS = fc.sample(fc.record({ lines: fc.integer({ min: 1, max: 8 }), milliseconds: fc.integer({ min: 0, max: 29 }) }), { seed: SEED, numRuns: TIMES });

// Under dist/, from where it finds the packages that it stands on.
const CHILD = fileURLToPath(new URL('../../dist/tests/crash.mjs', import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'factdiff-'));
  const entry = fileURLToPath(new URL('crash-child.ts', import.meta.url));
  await build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile: CHILD, logLevel: 'silent' });
});

afterAll(async () => {
  await rm(CHILD, { force: true });
  await rm(folder, { recursive: true, force: true });
});

/** Waits until a process has said so many lines, lets it run on for so long, kills it, and gives every line that it has said. */
const killed = async (child: ChildProcessByStdio<null, Readable, null>, { lines, milliseconds }: (typeof KILLS)[number]): Promise<readonly string[]> => {
  let said = '';
  let due = false;
  for await (const piece of child.stdout.setEncoding('utf8')) {
    said += String(piece);
    if (due || said.split('\n').length <= lines) continue;
    due = true;
    setTimeout(() => child.kill('SIGKILL'), milliseconds);
  }
  return said.split('\n').filter(Boolean);
};

const sorted = (all: Iterable<Extracted>): readonly Extracted[] => [...all].toSorted((a, b) => (a.report.id < b.report.id ? -1 : 1));

test(`${TIMES} kills, seed ${SEED}: no acknowledged change is lost, and none is there by half`, async () => {
  const path = join(folder, 'dossier.db');
  let count = 0;
  for (const kill of KILLS) {
    const child = spawn(process.execPath, [CHILD, path, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] });
    const lines = await killed(child, kill);
    expect(child.signalCode ?? 'SIGKILL').toBe('SIGKILL');
    expect(lines[0]).toBe('open');
    const acknowledged = count + lines.length - 1;
    expect(lines.slice(1)).toEqual(Array.from({ length: acknowledged - count }, (_, at) => String(count + at)));
    const database = new Database(path);
    const found = sorted(sqliteStore(database).all() as readonly Extracted[]);
    // The change that it was at may have been made as well, whole.
    const made = [acknowledged, acknowledged + 1].find(
      (each) =>
        JSON.stringify(found.map(({ report }) => report)) ===
        JSON.stringify(sorted(reportsAfter(each).map((report) => ({ report, claims: [] }))).map(({ report }) => report)),
    );
    expect(made, `after ${acknowledged} changes`).toBeDefined();
    count = made!;
    expect(found.map(({ claims }) => claims)).toEqual(found.map(({ report }) => extract(report)));
    const dossier = await openDossier({ store: sqliteStore(database) });
    expect(JSON.stringify(dossier.answer())).toBe(JSON.stringify(reconcile(reportsAfter(count))));
    database.close();
  }
  expect(count).toBeGreaterThanOrEqual(TIMES);
});
