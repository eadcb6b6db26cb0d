/** An endless row of changes to a dossier: which is the nth, and which reports there are after so many. */
import type { Report } from '../../src/index.js';

interface Step {
  readonly change: 'add' | 'replace' | 'remove';
  readonly report: Report;
}

/** Each of a few reports is added, replaced twice, removed, and added again. */
const SLOTS = 5;
const CHANGES = ['add', 'replace', 'replace', 'remove'] as const;

/** Long enough that it takes the database many pages. */
const FILLER = 'The river runs past the old mill. '.repeat(200);

export const stepOf = (n: number): Step => {
  const slot = n % SLOTS;
  const text = `${n + 2} people were killed in the flood in Kodra on 2 March 2024.\n\n${FILLER}`;
  return { change: CHANGES[Math.floor(n / SLOTS) % CHANGES.length]!, report: { id: `r${slot}`, publisher: `Paper ${slot}`, publishedAt: '2024-03-03', text } };
};

/** The reports after the first so many changes. */
export const reportsAfter = (count: number): readonly Report[] => {
  const reports = new Map<string, Report>();
  for (let n = Math.max(0, count - SLOTS * CHANGES.length); n < count; n++) {
    const { change, report } = stepOf(n);
    if (change === 'remove') reports.delete(report.id);
    else reports.set(report.id, report);
  }
  return [...reports.values()];
};
