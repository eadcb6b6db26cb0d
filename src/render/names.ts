/** Publishers by name; those of several reports, which one name would make one, with the time of each. */
import type { Report } from '../model/index.js';
import { timeOf } from './labels.js';
import { plain } from './plain.js';

const timesOf = (reports: readonly Report[], publisher: string): readonly string[] =>
  reports.filter((report) => report.publisher === publisher).map(({ publishedAt }) => timeOf(publishedAt));

/** "Vale Herald (2025-09-12)" where there is another report of the Vale Herald: the day where that tells them apart, else the hour as well. */
export const namesApart = (reports: readonly Report[]): ((report: Report) => string) => {
  const counts = new Map<string, number>();
  for (const { publisher } of reports) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  return ({ publisher, publishedAt }) => {
    const name = plain(publisher);
    if ((counts.get(publisher) ?? 0) < 2) return name;
    const times = timesOf(reports, publisher);
    const dayOf = (time: string): string => time.slice(0, 10);
    if (new Set(times).size < 2) return name;
    const own = timeOf(publishedAt);
    return `${name} (${new Set(times.map(dayOf)).size === times.length ? dayOf(own) : own})`;
  };
};
