/** Quotations that differ, word by word: each way in which one is put, with all reports that put it so. */
import type { Because, Finding, Report, WordChange } from '../model/index.js';
import { namesApart } from './names.js';
import { plain } from './plain.js';

export interface Wording {
  /** The publisher of the words that the others are held against, and theirs. */
  readonly from: string;
  readonly to: readonly string[];
  readonly because: Because;
  readonly changes: readonly WordChange[];
}

export const wordingsIn = ({ claims, differences }: Finding, reports: ReadonlyMap<string, Report>): readonly Wording[] => {
  const nameOf = namesApart([...new Set(claims.map(({ report }) => report))].flatMap((id) => reports.get(id) ?? []));
  const publishers = new Map(
    claims.map(({ id, report: reportId }) => {
      const report = reports.get(reportId);
      return [id, report === undefined ? plain(reportId) : nameOf(report)];
    }),
  );
  const wordings = new Map<string, Wording>();
  for (const difference of differences) {
    if (difference.aspect !== 'wording') continue;
    const { because, changes } = difference;
    const [from = '', to = ''] = difference.claims.map((id) => publishers.get(id) ?? id);
    const key = JSON.stringify([because.rule, changes]);
    wordings.set(key, { from, to: [...new Set([...(wordings.get(key)?.to ?? []), to])], because, changes });
  }
  return [...wordings.values()];
};
