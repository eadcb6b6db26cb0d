import { EARLY_TELLINGS } from '../lexicon/certainty.js';
import type { Claim, Comparison, Doubt, Fact, Gap, Report } from '../model/index.js';
import { gapBetween, ofOtherDays, publicationOf, timeOf } from './clock.js';
import type { Instant } from './compare/instant.js';
import { type Actors, actorsById } from './compare/names.js';
import { STOPWORDS } from './compare/stopwords.js';
import { compareValues } from './compare/values.js';
import { groupBy, groupByEach } from '../model/group.js';
import { copiedIn } from '../model/fact.js';
import { authorOf, isOneParty, namesOf, type Party, speakersOf, speakForOne } from './parties.js';

/** A claim with all that judging asks of it, worked out once. */
export interface Statement {
  readonly claim: Claim;
  readonly report: Report | undefined;
  readonly time: Instant | undefined;
  /** Empty where the report speaks for itself. */
  readonly speakers: readonly Party[];
  /** The speakers, or else the publisher. */
  readonly voices: readonly Party[];
  /** Claims with one key have one value. */
  readonly key: string;
  /** A value that its own text, or a later one that knows it, calls a former one. */
  readonly former: boolean;
}

/** The fact on the desk: its claims in the order of time, and who is who. */
export interface Case {
  readonly fact: Fact;
  readonly actors: Actors;
  readonly reports: ReadonlyMap<string, Report>;
  readonly authors: ReadonlyMap<string, Party>;
  /** Those that are compared: a copy says nothing of its own. */
  readonly statements: readonly Statement[];
  /** With those of copies. */
  readonly all: readonly Statement[];
  /** With those of copies. */
  readonly byReport: ReadonlyMap<string, readonly Statement[]>;
  /** What the texts themselves replace: by the new claim, the old ones of its report. */
  readonly replacedBy: ReadonlyMap<Statement, readonly Statement[]>;
  /** By the id of a claim, what alignment doubts of it: that it is of one thing with another. */
  readonly doubted: ReadonlyMap<string, readonly Doubt[]>;
}

/** Two statements, the later one second, and how they measure against each other. */
export interface Pair {
  readonly first: Statement;
  readonly second: Statement;
  readonly values: Comparison;
  readonly gap: Gap;
  readonly otherDays: boolean;
  readonly sameReport: boolean;
  readonly sameSpeaker: boolean;
  readonly desk: Case;
}

const keyOf = ({ kind, value, polarity, scope }: Claim): string =>
  JSON.stringify([kind, { ...value, words: kind === 'quantity' ? '' : value.words.toLowerCase() }, polarity, scope?.part]);

const minutesOf = (time: Instant | undefined): number => (time === undefined ? Infinity : time.local - (time.offset ?? 0));
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const inOrder = (a: Statement, b: Statement): number => {
  const [timeA, timeB] = [minutesOf(a.time), minutesOf(b.time)];
  if (timeA !== timeB) return timeA < timeB ? -1 : 1;
  return (
    compareText(a.claim.report, b.claim.report) ||
    a.claim.span.start - b.claim.span.start ||
    a.claim.span.end - b.claim.span.end ||
    compareText(a.claim.id, b.claim.id)
  );
};

/** Figures of one report that a replaced one is compared with; a text that marks more than this is a list. */
const REPLACEMENTS_A_REPORT = 8;

/** "Initial reports indicate eight": where its own report gives another value as well, that one has come since. */
export const isEarly = ({ claim: { kind, hedge } }: Statement): boolean =>
  kind === 'quantity' && hedge !== undefined && EARLY_TELLINGS.has(hedge.text.toLowerCase());

/**
 * Marks the values that stand no more by the words of a text: those that it calls former ones or first reports beside a value of its own, and the same values
 * in reports that are not clearly later than it.
 */
const withFormer = (statements: readonly Statement[]): readonly Statement[] => {
  const early = new Set(statements.filter(isEarly));
  const replaced = groupBy(
    statements.filter(({ claim }) => claim.revision?.role === 'replaced'),
    ({ key }) => key,
  );
  if (replaced.size === 0 && early.size === 0) return statements;
  const tellingSince = new Set(statements.filter((each) => !early.has(each)).map(({ claim }) => claim.report));
  const isFormer = (statement: Statement): boolean => {
    const { claim, key, time } = statement;
    if (claim.revision !== undefined) return claim.revision.role === 'replaced';
    if (early.has(statement) && tellingSince.has(claim.report)) return true;
    return (replaced.get(key) ?? [])
      .slice(0, REPLACEMENTS_A_REPORT)
      .some((old) => old.claim.report !== claim.report && gapBetween(publicationOf(old.report), time) !== 'clearly later');
  };
  return statements.map((each) => (isFormer(each) ? { ...each, former: true } : each));
};

const replacementsIn = (byReport: ReadonlyMap<string, readonly Statement[]>, actors: Actors): ReadonlyMap<Statement, readonly Statement[]> => {
  const replacedBy = new Map<Statement, readonly Statement[]>();
  for (const all of byReport.values()) {
    const old = all.filter(({ claim }) => claim.revision?.role === 'replaced').slice(0, REPLACEMENTS_A_REPORT);
    if (old.length === 0) continue;
    const marked = all.filter(({ claim }) => claim.revision?.role === 'replacing');
    const fresh = (marked.length > 0 ? marked : all.filter(({ claim }) => claim.revision === undefined)).slice(0, REPLACEMENTS_A_REPORT);
    for (const by of fresh)
      replacedBy.set(
        by,
        old.filter((each) => compareValues(each.claim, by.claim, actors) !== 'same'),
      );
  }
  return replacedBy;
};

/** Lays a fact out for judging. The order of its claims makes no difference. */
export const openCase = (fact: Fact): Case => {
  const actors = actorsById(fact.actors);
  const byName = namesOf(actors);
  const reports = new Map(fact.reports.map((report) => [report.id, report]));
  const authors = new Map(fact.reports.map((report) => [report.id, authorOf(report, actors, byName)]));
  const plain = fact.claims
    .map((claim): Statement => {
      const report = reports.get(claim.report);
      const speakers = speakersOf(claim, actors);
      const author = authors.get(claim.report);
      return {
        claim,
        report,
        time: timeOf(claim, report),
        speakers,
        voices: speakers.length > 0 || author === undefined ? speakers : [author],
        key: keyOf(claim),
        former: false,
      };
    })
    .toSorted(inOrder);
  const all = withFormer(plain);
  const copied = copiedIn(fact.copies);
  const byReport = groupBy(all, ({ claim }) => claim.report);
  return {
    fact,
    actors,
    reports,
    authors,
    statements: copied.size === 0 ? all : all.filter(({ claim }) => !copied.has(claim.report)),
    all,
    byReport,
    replacedBy: replacementsIn(byReport, actors),
    doubted: groupByEach(fact.doubts ?? [], (pair) => pair),
  };
};

/** Whether somebody is credited by name. A pronoun may be anybody named before it. */
export const isCredited = ({ speakers }: Statement): boolean => speakers.some(({ words }) => words.some((word) => !STOPWORDS.has(word)));

/**
 * Both plain, or credited to one party: a single voice gives both. Who passes on what another said has that one beside him: the sheriff who tells what the accused
 * said, and what witnesses did, is no one voice.
 */
export const haveOneVoice = ({ speakers: a }: Statement, { speakers: b }: Statement): boolean => {
  if (a.length === 0 || b.length === 0) return a.length === b.length;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((left) => many.some((right) => isOneParty(left, right)));
};

/** Measures two statements, the first being the earlier one as {@link Case} orders them. */
export const pairOf = (desk: Case, first: Statement, second: Statement): Pair => ({
  first,
  second,
  values: first.key === second.key ? 'same' : compareValues(first.claim, second.claim, desk.actors),
  gap: gapBetween(first.time, second.time),
  otherDays: ofOtherDays(first.time, second.time),
  sameReport: first.claim.report === second.claim.report,
  sameSpeaker: first.voices.some((a) => second.voices.some((b) => speakForOne(a, b))),
  desk,
});
