/**
 * `npm run measure -- --corpora DIR [--half reserved]`: every corpus present under DIR, in one table.
 *
 * A corpus that is absent is named as absent: it passes nothing. What is reserved is left unread unless it is asked for.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { adapter as gunViolence } from './gun-violence.js';
import { adapter as names } from './name-bench.js';
import { adapter as newsQuant } from './newsquant.js';
import { adapter as polnear } from './polnear.js';
import { adapter as recognizersText } from './recognizers-text.js';
import type { Row } from './row.js';
import { adapter as stories } from './stories.js';
import { adapter as timeBank } from './timebank.js';
import { adapter as twoIncidents } from './two-incidents.js';

interface Adapter {
  readonly name: string;
  /** What must exist under DIR. */
  readonly path: string;
  readonly run: (dir: string, half: Row['half']) => readonly Row[];
}

const ADAPTERS: readonly Adapter[] = [newsQuant, recognizersText, timeBank, polnear, gunViolence, twoIncidents, stories, names];

const HEAD: Row = { corpus: 'corpus', half: 'development', measure: 'measure', ours: 'ours', published: 'published' };

/** Columns as wide as their widest cell. */
const tableOf = (rows: readonly Row[]): string => {
  const cells = [HEAD, ...rows].map(({ corpus, measure, ours, published }) => [corpus, measure, ours, published]);
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

const { values } = parseArgs({ options: { corpora: { type: 'string' }, half: { type: 'string', default: 'development' } } });
const { corpora, half } = values;

if (corpora === undefined || (half !== 'development' && half !== 'reserved')) {
  console.error('usage: npm run measure -- --corpora DIR [--half development|reserved]');
  process.exitCode = 2;
} else {
  const present = ADAPTERS.filter(({ path }) => existsSync(join(corpora, path)));
  console.log(`${half} half\n`);
  console.log(tableOf(present.flatMap(({ run }) => run(corpora, half))));
  for (const { name, path } of ADAPTERS.filter((adapter) => !present.includes(adapter))) console.log(`${name}: absent (${path})`);
}
