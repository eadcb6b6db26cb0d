import type { Origin, OriginLink as Link, Report } from '../model/index.js';
import type { Case } from './case.js';
import { contentWords } from './compare/words.js';
import { groupBy } from '../model/group.js';
import { unionOf } from '../model/union.js';
import { isOneParty, type Party } from './parties.js';

/** The reports that speak to a fact, with those whom each credits. A headline that states plainly what the text credits makes no second origin. */
interface Voices {
  readonly reports: readonly Report[];
  readonly speakers: ReadonlyMap<string, readonly Party[]>;
  /** Reports by the name or the actor that publishes them. */
  readonly published: ReadonlyMap<string, Report>;
}

/** Rules of links that a picture of who quotes whom goes by. */
export const CARRIED = 'carries the text of another';
export const CITED = 'cites the other report';

/** One key for a publisher's name, however it is put: "The Wire" and "wire". */
export const nameKey = (name: string): string => contentWords(name).toSorted().join(' ');

/** A party's own key, then those of what it belongs to: ids where there are any, else its words. */
const keysOf = ({ actor, partOf, name }: Party): readonly string[] => (actor === undefined ? [nameKey(name)] : [actor, ...partOf]);

const voicesIn = (desk: Case): Voices => {
  const speakers = new Map([...desk.byReport].map(([id, statements]) => [id, statements.flatMap((each) => each.speakers)]));
  const reports = [...desk.byReport.keys()].flatMap((id) => desk.reports.get(id) ?? []);
  const published = new Map<string, Report>();
  for (const report of reports) {
    const actor = desk.authors.get(report.id)?.actor;
    for (const key of [nameKey(report.publisher), ...(actor === undefined ? [] : [actor])]) if (!published.has(key)) published.set(key, report);
  }
  return { reports, speakers, published };
};

/** Reports that were found to share their text. */
const linksByText = (desk: Case): readonly Link[] =>
  desk.fact.shared.flatMap(({ reports, because }) => {
    const here = reports.filter((id) => desk.byReport.has(id));
    return here.slice(1).map((report) => ({ report, to: here[0] ?? report, because: { rule: CARRIED, words: because } }));
  });

/** Reports that say whose text they carry: that report's, where it is here, else each other's. */
const linksBySyndication = ({ reports, published }: Voices): readonly Link[] => {
  const carried = new Map<string, string>();
  return reports.flatMap(({ id, syndicatedFrom }) => {
    if (syndicatedFrom === undefined) return [];
    const key = nameKey(syndicatedFrom);
    const to = published.get(key)?.id ?? carried.get(key);
    if (to === undefined) carried.set(key, id);
    return to === undefined || to === id ? [] : [{ report: id, to, because: { rule: CARRIED, words: `carries the text of ${syndicatedFrom}` } }];
  });
};

/** Reports that cite another one here, or its author, and beside it only those whom that one credits as well. */
const linksByCitation = (desk: Case, { reports, speakers, published }: Voices): readonly Link[] =>
  reports.flatMap(({ id }) => {
    const named = speakers.get(id) ?? [];
    const cited = named.flatMap((party) => keysOf(party).flatMap((key) => published.get(key) ?? [])).find((report) => report.id !== id);
    if (cited === undefined) return [];
    const author = desk.authors.get(cited.id);
    const known = [...(speakers.get(cited.id) ?? []), ...(author === undefined ? [] : [author])];
    const nobodyElse = named.every((party) => known.some((other) => isOneParty(party, other)));
    return nobodyElse ? [{ report: id, to: cited.id, because: { rule: CITED, words: `cites ${cited.publisher}` } }] : [];
  });

/** Reports behind which one voice stands, the same: a party, or several of which each is part of it. */
const linksByVoice = ({ speakers }: Voices): readonly Link[] => {
  const alone = [...speakers].flatMap(([id, named]) => {
    const [leader] = named.toSorted((a, b) => a.partOf.size - b.partOf.size);
    if (leader === undefined) return [];
    const [key = '', ...above] = keysOf(leader);
    return named.every((each) => keysOf(each).includes(key)) ? [{ id, leader, key, above }] : [];
  });
  const heard = new Map<string, { readonly id: string; readonly name: string }>();
  // The highest first, so that who speaks for a body finds the body.
  return alone
    .toSorted((a, b) => a.above.length - b.above.length)
    .flatMap(({ id, leader, key, above }): readonly Link[] => {
      const other = [key, ...above].map((each) => heard.get(each)).find((voice) => voice !== undefined);
      if (!heard.has(key)) heard.set(key, { id, name: leader.name });
      return other === undefined
        ? []
        : [{ report: id, to: other.id, because: { rule: 'quotes the same statement', words: `quotes the same statement, by ${other.name}` } }];
    });
};

/**
 * The independent origins behind a fact: reports that carry one text, cite one another, or pass on one party's words alone, count as one. A report that
 * credits two parties or none stands for itself.
 */
export const originsOf = (desk: Case): readonly Origin[] => {
  const voices = voicesIn(desk);
  const links = [...linksByText(desk), ...linksBySyndication(voices), ...linksByCitation(desk, voices), ...linksByVoice(voices)];
  const { join, rootOf } = unionOf();
  for (const { report, to } of links) join(report, to);
  const linksOf = groupBy(links, ({ report }) => rootOf(report));
  return [...groupBy(desk.byReport.keys(), rootOf)].map(([root, reports]) => {
    const own = linksOf.get(root);
    return { reports, ...(own?.[0] !== undefined && { because: own[0].because, links: own }) };
  });
};
