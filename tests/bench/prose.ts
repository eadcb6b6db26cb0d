/** Prose to measure with: the seed reports, their figures and names varied so that no two copies are one text. */
import { readdirSync, readFileSync } from 'node:fs';
import * as E from 'fp-ts/lib/Either.js';
import type { Report } from '../../src/model/index.js';
import { parseReport } from '../../src/read/index.js';

const SEEDS = new URL('../../seeds/', import.meta.url);

/** The seed reports, in the order of their files' names. */
const seeds = (): readonly Report[] =>
  readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => {
      const report = parseReport(readFileSync(new URL(name, SEEDS), 'utf8'), { id: name, publisher: name });
      return E.isRight(report) ? [report.right] : [];
    });

const PLACES = ['Basra', 'Tikrit', 'Samarra', 'Ramadi', 'Najaf', 'Karbala', 'Erbil', 'Dohuk', 'Hilla', 'Kut'];

/** The nth telling of a report: other figures, another place, another day, as if of another event. */
const varied = (report: Report, n: number): Report => {
  if (n === 0) return report;
  const place = PLACES[n % PLACES.length]!;
  const text = report.text
    .replace(/\b([1-9]\d?)\b/g, (figure) => String(((Number(figure) + n * 7) % 97) + 2))
    .replace(/\b(?:Kirkuk|Baghdad|al-Qaim)\b/g, place);
  const day = String((n % 28) + 1).padStart(2, '0');
  const month = String((Math.floor(n / 28) % 12) + 1).padStart(2, '0');
  return { ...report, id: `${report.id} ${n}`, publishedAt: `2020-${month}-${day}T06:00:00Z`, text };
};

/** As many reports as asked, of the seeds in turn. */
export const reportsOf = (count: number): readonly Report[] => {
  const all = seeds();
  return Array.from({ length: count }, (_, i) => varied(all[i % all.length]!, Math.floor(i / all.length)));
};
