/**
 * Two unlike incidents in one bag: 500 incidents of gun violence with two reports or more (`DIR/gva-even.json`, see gun-violence.ts), each with the
 * reports of a second one mixed in. A case fails if a finding joins claims of both. The second is the next in the order of their numbers, so the pairs
 * are the same in every run, and most of them are of one week.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reconcile } from '../../src/reconcile.js';
import type { Finding, Report } from '../../src/model/index.js';
import type { Row } from './row.js';

const PATH = 'gva-even.json';
const CASES = 500;
/** Reports taken of each incident. */
const REPORTS = 4;

interface Incident {
  readonly reports: readonly Report[];
}

/** A case and the findings that join what is told of both. */
interface Mixed {
  readonly incidents: readonly [string, string];
  readonly reports: number;
  readonly joined: readonly Finding[];
}

/** The findings that hold claims of two bags. */
const joiningBoth = (one: readonly Report[], other: readonly Report[]): readonly Finding[] => {
  const [first, second] = [one, other].map((reports, bag) => reports.map((report) => ({ ...report, id: `${bag}-${report.id}` })));
  return reconcile([...first!, ...second!]).findings.filter(({ claims }) => new Set(claims.map(({ report }) => report[0])).size > 1);
};

/** The cases of a corpus, in order. */
const casesOf = function* (dir: string, most = CASES): Generator<Mixed> {
  const corpus = JSON.parse(readFileSync(join(dir, PATH), 'utf8')) as Readonly<Record<string, Incident>>;
  const told = Object.entries(corpus).filter(([, { reports }]) => reports.length > 1);
  const left = [...told, ...Object.entries(corpus).filter(([, { reports }]) => reports.length === 1)].slice(0, most);
  for (const [at, [id, { reports }]] of left.entries()) {
    const [otherId, other] = left[(at + 1) % left.length]!;
    const [a, b] = [reports.slice(0, REPORTS), other.reports.slice(0, REPORTS)];
    yield { incidents: [id, otherId], reports: a.length + b.length, joined: joiningBoth(a, b) };
  }
};

export const adapter = {
  name: 'Two incidents of gun violence',
  path: PATH,
  run: (dir: string, half: Row['half']): readonly Row[] => {
    if (half !== 'development') return [];
    const cases = [...casesOf(dir)];
    const mixed = cases.filter(({ joined }) => joined.length > 0);
    return [
      {
        corpus: 'Gun violence, two incidents',
        half,
        measure: `cases with claims of both in one finding, of ${cases.length}`,
        ours: `${((100 * mixed.length) / Math.max(1, cases.length)).toFixed(1)} %`,
        published: '',
      },
    ];
  },
};
