import type { Because, Origin, Report } from '../model/index.js';
import type { Case } from './case.js';
import { contentWords } from './compare/words.js';
import { groupBy, unionOf } from './group.js';
import type { Party } from './parties.js';

const CARRIES = 'carries the text of another';
const QUOTES = 'quotes the same statement';
const CITES = 'cites the other report';

/** Names of one party, its own first and then those that it belongs to: by id where there is one, else by its words. */
const keysOf = ({ actor, partOf, words }: Party): readonly string[] => (actor === undefined ? [words.toSorted().join(' ')] : [actor, ...partOf]);

/** Those whom a report credits with what it says on the fact. A headline that states plainly what the text credits makes no second origin. */
const speakersByReport = (desk: Case): ReadonlyMap<string, readonly Party[]> =>
  new Map([...groupBy(desk.statements, ({ claim }) => claim.report)].map(([report, statements]) => [report, statements.flatMap(({ speakers }) => speakers)]));

const publisherKey = (name: string): string => contentWords(name).toSorted().join(' ');

/**
 * The independent origins behind a fact: reports that carry one text, or pass on one party's words alone, count as one.
 * A report that credits two parties or none stands for itself.
 */
export const originsOf = (desk: Case): readonly Origin[] => {
  const { join, rootOf } = unionOf();
  const reasons = new Map<string, Because[]>();
  const because = (report: string, rule: string, words: string): void => void reasons.set(report, [...(reasons.get(report) ?? []), { rule, words }]);
  const byReport = speakersByReport(desk);
  const reports = [...byReport.keys()].flatMap((id) => desk.reports.get(id) ?? []);
  const present = new Set(reports.map(({ id }) => id));

  for (const group of desk.fact.shared) {
    const here = group.reports.filter((id) => present.has(id));
    for (const id of here.slice(1)) {
      join(here[0] ?? id, id);
      because(id, CARRIES, group.because);
    }
  }

  // Publishers by name, as authors of what others carry, cite or quote.
  const published = new Map<string, Report>();
  for (const report of reports) {
    const author = desk.authors.get(report.id);
    for (const key of [publisherKey(report.publisher), ...(author === undefined ? [] : keysOf(author).slice(0, 1))])
      if (!published.has(key)) published.set(key, report);
  }
  const carried = new Map<string, string>();
  for (const { id, syndicatedFrom } of reports) {
    if (syndicatedFrom === undefined) continue;
    const key = publisherKey(syndicatedFrom);
    const source = published.get(key)?.id ?? carried.get(key);
    if (source === undefined || source === id) carried.set(key, id);
    else {
      join(source, id);
      because(id, CARRIES, `carries the text of ${syndicatedFrom}`);
    }
  }

  // One voice behind a report: a party, or several of which each is part of the first.
  const voices = new Map<string, { readonly id: string; readonly name: string }>();
  const alone = [...byReport].flatMap(([id, speakers]) => {
    const leader = speakers.toSorted((a, b) => a.partOf.size - b.partOf.size)[0];
    const keys = leader === undefined ? [] : keysOf(leader);
    const oneVoice = leader !== undefined && speakers.every((each) => keysOf(each).includes(keys[0] ?? ''));
    return oneVoice ? [{ id, leader, keys }] : [];
  });
  // The shortest chains first, so that who speaks for a body finds the body itself.
  for (const { id, leader, keys } of alone.toSorted((a, b) => a.keys.length - b.keys.length)) {
    const author = keys.map((key) => published.get(key)).find((report) => report !== undefined && report.id !== id);
    const other = keys.map((key) => voices.get(key)).find((voice) => voice !== undefined);
    if (author !== undefined) {
      join(author.id, id);
      because(id, CITES, `cites ${author.publisher}`);
    } else if (other !== undefined) {
      join(other.id, id);
      because(id, QUOTES, `quotes the same statement, by ${other.name}`);
    }
    const [key] = keys;
    if (key !== undefined && !voices.has(key)) voices.set(key, { id, name: leader.name });
  }

  return [...groupBy([...byReport.keys()], rootOf).values()].map((group) => {
    const reason = group.length < 2 ? undefined : group.flatMap((id) => reasons.get(id) ?? [])[0];
    return { reports: group, ...(reason !== undefined && { because: reason }) };
  });
};
