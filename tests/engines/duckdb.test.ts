/** One large machine: DuckDB does what is between `factdiff map`, `keys` and `reduce`, over files. The answer is that of one call, to the byte. */
import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer, answerIn, BAG, lines } from './bag.js';

// Under dist/, from where it finds the packages that it stands on.
const COMMAND = fileURLToPath(new URL('../../dist/tests/engines/cli.mjs', import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'factdiff-'));
  const entry = fileURLToPath(new URL('../../src/cli/bin.ts', import.meta.url));
  await build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile: COMMAND, logLevel: 'silent' });
});

afterAll(async () => {
  await rm(COMMAND, { force: true });
  await rm(folder, { recursive: true, force: true });
});

/** `factdiff STEP < from > to`. */
const step = async (name: string, from: string, to: string): Promise<void> => {
  const child = spawn(process.execPath, [COMMAND, name], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await Promise.all([pipeline(createReadStream(join(folder, from)), child.stdin), pipeline(child.stdout, createWriteStream(join(folder, to)))]);
  expect(await ended).toBe(0);
};

test('the answer on a bag of stories is that of one call, to the byte', async () => {
  await writeFile(join(folder, 'reports.ndjson'), lines(BAG));
  const database = await (await DuckDBInstance.create(':memory:')).connect();
  const run = (sql: string): Promise<unknown> => database.run(sql.replaceAll('DIR', folder));

  await step('map', 'reports.ndjson', 'mapped.ndjson');
  // Columns of JSON stay as they were written.
  await run(
    `CREATE TABLE mapped AS FROM read_json('DIR/mapped.ndjson', format = 'newline_delimited', columns = {card: 'JSON', report: 'JSON', claims: 'JSON'})`,
  );
  await run(`COPY (SELECT card FROM mapped) TO 'DIR/cards.ndjson' (FORMAT json)`);
  await step('keys', 'cards.ndjson', 'keys.ndjson');
  await run(`CREATE TABLE keys AS FROM read_json('DIR/keys.ndjson', format = 'newline_delimited', columns = {report: 'VARCHAR', key: 'VARCHAR'})`);
  await run(
    `COPY (SELECT key, mapped.report, claims FROM mapped JOIN keys ON mapped.report->>'id' = keys.report ORDER BY key) TO 'DIR/keyed.ndjson' (FORMAT json)`,
  );
  await step('reduce', 'keyed.ndjson', 'findings.ndjson');
  database.closeSync();

  expect(answerIn(await readFile(join(folder, 'findings.ndjson'), 'utf8'))).toBe(answer());
});
