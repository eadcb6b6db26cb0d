/** A story as a text file: reports, and what a careful reader finds in them, a line each. */
import type { Claim, Finding, Reconciliation, Report } from '../../src/index.js';

/** `update | killed | a "six miners" | b "Nine miners" | wording`: a verdict (or `apart`), an attribute, words of reports, and what else differs. */
export interface Expected {
  readonly line: string;
  readonly verdict: string;
  readonly attribute: string;
  readonly words: readonly Words[];
  readonly differs: readonly string[];
  /** Why the library does not find it, after a `?` at the beginning of the line's last cell. */
  readonly limit?: string;
}

interface Words {
  readonly report: string;
  readonly start: number;
  readonly end: number;
}

export interface Story {
  readonly about: string;
  readonly reports: readonly Report[];
  readonly expected: readonly Expected[];
}

const cellsOf = (line: string): readonly string[] => line.split('|').map((cell) => cell.trim());

const reportOf = (part: string): Report => {
  const [head = '', ...lines] = part.split('\n');
  const [id = '', publisher = '', publishedAt = ''] = cellsOf(head);
  return { id, publisher, publishedAt, text: lines.join('\n').trim() };
};

const wordsOf = (cell: string, reports: readonly Report[]): Words | undefined => {
  const found = /^(\w+) "(.+)"$/.exec(cell);
  if (found === null) return undefined;
  const [, report = '', words = ''] = found;
  const start = reports.find(({ id }) => id === report)?.text.lastIndexOf(words) ?? -1;
  if (start < 0) throw new Error(`report ${report} has no "${words}"`);
  return { report, start, end: start + words.length };
};

const expectedOf = (line: string, reports: readonly Report[]): Expected => {
  const [verdict = '', attribute = '', ...rest] = cellsOf(line);
  const limit = rest.find((cell) => cell.startsWith('?'));
  const words = rest.map((cell) => wordsOf(cell, reports));
  return {
    line: line.replace(/\s+/g, ' '),
    verdict,
    attribute,
    words: words.filter((found) => found !== undefined),
    differs: rest.filter((cell, i) => words[i] === undefined && cell !== limit),
    ...(limit === undefined ? {} : { limit }),
  };
};

export const storyOf = (text: string): Story => {
  const [about = '', ...parts] = text.split(/^=== /m);
  const reports = parts.filter((part) => !part.startsWith('expected')).map(reportOf);
  const table = parts.find((part) => part.startsWith('expected'))?.split('\n') ?? [];
  const lines = table.slice(1).filter((line) => line.trim() !== '');
  return { about: about.trim(), reports, expected: lines.map((line) => expectedOf(line, reports)) };
};

const says = ({ report, span }: Claim, words: Words): boolean => report === words.report && span.start < words.end && words.start < span.end;

/** The findings on the attribute that rest on any of the words. */
const about = ({ findings }: Reconciliation, { attribute, words }: Expected): readonly Finding[] =>
  findings.filter((finding) => finding.attribute === attribute && finding.claims.some((claim) => words.some((each) => says(claim, each))));

/** What is found, in the form of what is expected, so that a failing test shows both. */
export const foundOf = (reconciliation: Reconciliation, expected: Expected): object => {
  const found = about(reconciliation, expected);
  if (expected.verdict === 'apart') {
    const joined = found.filter(({ claims }) => expected.words.every((words) => claims.some((claim) => says(claim, words))));
    const compared = joined.flatMap(({ claims, relations }) => {
      const ids = expected.words.map((words) => new Set(claims.filter((claim) => says(claim, words)).map(({ id }) => id)));
      return relations.filter(({ kind, from, to }) => kind !== 'not-comparable' && ids.every((set) => set.has(from) || set.has(to)));
    });
    return {
      together: compared.map(({ kind, because }) => `${kind}: ${because.rule}`),
      read: expected.words.map((words) => found.some(({ claims }) => claims.some((claim) => says(claim, words)))),
    };
  }
  return {
    verdicts: found.map(({ verdict }) => verdict),
    words: expected.words.map((words) => found[0]?.claims.some((claim) => says(claim, words)) ?? false),
    differs: expected.differs.filter((aspect) => found[0]?.differences.some((difference) => difference.aspect === aspect)),
  };
};

export const wantedOf = ({ verdict, words, differs }: Expected): object =>
  verdict === 'apart' ? { together: [], read: words.map(() => true) } : { verdicts: [verdict], words: words.map(() => true), differs };
