/** opensanctions/nomenklatura, contrib/name_bench: when two spellings are one name. Rows that a model proposed are left out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAME_NAME, sameActor } from '../../src/align/names/index.js';
import type { Row } from './row.js';

const PATH = 'nomenklatura/contrib/name_bench/cases.csv';

/** The cells of one line of comma-separated values; doubled quotation marks within quoted cells are one. */
const cellsOf = (line: string): readonly string[] => {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const mark = line[i]!;
    if (mark === '"') {
      if (quoted && line[i + 1] === '"') cell += line[i++];
      else quoted = !quoted;
    } else if (mark === ',' && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += mark;
  }
  return [...cells, cell];
};

export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly likeness: number;
}

/** The judged pairs of the bench with the likeness that we give them. */
const pairsIn = (dir: string): readonly Pair[] =>
  readFileSync(join(dir, PATH), 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '' && !line.includes('LLM-proposed'))
    .map((line) => {
      const [, , a = '', b = '', same] = cellsOf(line);
      return { a, b, same: same === 'true', likeness: sameActor(a, b) };
    });

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}`);

export const adapter = {
  name: 'names',
  path: PATH,
  run: (dir: string): Row[] => {
    const pairs = pairsIn(dir);
    const found = pairs.filter(({ likeness }) => likeness >= SAME_NAME);
    const right = found.filter(({ same }) => same).length;
    const wanted = pairs.filter(({ same }) => same).length;
    const [precision, recall] = [percent(right, found.length), percent(right, wanted)];
    return [
      {
        corpus: 'name bench',
        half: 'development',
        measure: `F1 of "same" (P / R), ${pairs.length} pairs`,
        ours: `${percent(2 * right, found.length + wanted)} (${precision} / ${recall})`,
        published: '79 (76 / 82)',
      },
    ];
  },
};
