/**
 * Report → claims. One report at a time, so it can run anywhere.
 */
import type { Domain } from '../model/domain.js';
import type { ExtractedClaim } from '../model/extracted.js';
import type { Report } from '../model/report.js';
import { actorsIn } from './actors/index.js';
import { asOfOf, sayingsOf } from './context/as-of.js';
import { hedgeOf, polarityOf } from './context/certainty.js';
import { revisionOf } from './context/revision.js';
import { speakersFor } from './context/speakers.js';
import { stampsOf } from './context/stamps.js';
import { lineAt } from './context/words.js';
import { countsIn } from './counts/index.js';
import { descriptionsIn } from './descriptions/index.js';
import { statementsIn } from './descriptions/statements.js';
import { whetherIn } from './descriptions/whether.js';
import type { Draft } from './draft.js';
import { type Events, eventsOf } from './events/index.js';
import { placesIn } from './places/index.js';
import { quotesIn } from './quotes.js';
import { type Reading, readingOf } from './reading.js';
import { responsibilityIn } from './responsibility/index.js';
import { talliesIn } from './tallies.js';
import { timesIn } from './times/index.js';
import { concatMap } from './lists.js';
import { NAMED } from '../lexicon/roles.js';
import { asksWhether, HOW_IT_STOOD, isStanding, STATEMENT } from '../model/statement.js';

/** Every rule that makes claims of a reading, in no order that matters. */
const RULES: readonly ((reading: Reading, events: Events, domains: readonly Domain[]) => readonly Draft[])[] = [
  countsIn,
  talliesIn,
  timesIn,
  placesIn,
  actorsIn,
  responsibilityIn,
  quotesIn,
  descriptionsIn,
];

/** A report, read, with the drafts of its claims in the order of its text, and the way that a draft is credited, dated and hedged. */
export interface Read {
  readonly reading: Reading;
  readonly events: Events;
  readonly drafts: readonly Draft[];
  readonly completed: (draft: Draft, id: string) => ExtractedClaim;
}

/** Descriptions of how something was, and not of who somebody is: a hedge before these is of them. */
const HEDGEABLE: ReadonlySet<string> = new Set([STATEMENT, HOW_IT_STOOD]);

/** A claim being written: what it may lack is added where there is any. */
type Writable = { -readonly [Key in keyof ExtractedClaim]?: ExtractedClaim[Key] };

/** Held as it stands, with the hedges of its clause. */
const isSaid = (draft: Draft): boolean => HEDGEABLE.has(draft.attribute) || isStanding(draft) || asksWhether(draft);

/** Words that are quoted, names and offices are what they are, however sure a report is of all else. */
const mayBeHedged = (draft: Draft): boolean => draft.kind !== 'quotation' && draft.attribute !== NAMED && (draft.kind !== 'description' || isSaid(draft));

const completedIn = (reading: Reading): Read['completed'] => {
  const { report } = reading;
  const speakers = speakersFor(reading);
  const stamps = stampsOf(reading);
  const sayings = sayingsOf(reading);
  return (draft, id) => {
    const line = lineAt(reading, draft.span.start) ?? reading.lines[0]!;
    const hedge = mayBeHedged(draft) ? hedgeOf(reading, line, draft) : undefined;
    const revision = draft.revision ?? revisionOf(reading, line, draft);
    const said = draft.kind === 'quotation' && draft.value.speaker ? [draft.value.speaker] : undefined;
    const credited = draft.speakers ?? said ?? speakers(draft.span);
    const asOf = asOfOf(reading, stamps, sayings, line, draft, credited.length > 0);
    const { kind, attribute, value, scope, setting, span, event, rule, against } = draft;
    const text = report.text.slice(span.start, span.end);
    const polarity = polarityOf(reading, line, draft, revision);
    const certainty = hedge ? 'hedged' : 'stated';
    // Written out: a copy by spread is made the slow way for each kind of draft. The order is that in which a claim is printed and read.
    const claim: Writable = { id, report: report.id, kind, attribute, value, span, text, speakers: credited, polarity, certainty, event, rule };
    if (scope) claim.scope = scope;
    if (setting) claim.setting = setting;
    if (hedge) claim.hedge = hedge;
    if (asOf) claim.asOf = asOf;
    if (revision) claim.revision = revision;
    if (against) claim.against = against;
    return claim as ExtractedClaim;
  };
};

/** A draft in the shape of all others: what reads them all reads them fast. */
const uniform = ({ kind, attribute, value, span, event, rule, scope, setting, polarity, revision, speakers, against }: Draft): Draft =>
  ({ kind, attribute, value, span, event, rule, scope, setting, polarity, revision, speakers, against }) as Draft;

/** Whether something is told in a line that only names another piece. */
const isElsewhere = (reading: Reading, offset: number): boolean => reading.pointers.size > 0 && reading.pointers.has(lineAt(reading, offset)?.number ?? -1);

/** Reads a report with every rule. */
export const read = (report: Report, domains: readonly Domain[]): Read | undefined => {
  const reading = readingOf(report, domains);
  if (reading.lines.length === 0) return undefined;
  const events = eventsOf(reading, domains);
  const told = concatMap(RULES, (rule) => rule(reading, events, domains));
  const drafts = [...told, ...statementsIn(reading, events, told), ...whetherIn(reading, events, told)]
    .filter(({ span }) => !isElsewhere(reading, span.start))
    .map(uniform)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.attribute < b.attribute ? -1 : 1));
  return { reading, events, drafts, completed: completedIn(reading) };
};

/** "80,000 by the police, 110,000 by the unions": whoever sets a figure against another does not say the other as well. */
const eachByItsOwn = (claims: readonly ExtractedClaim[]): readonly ExtractedClaim[] => {
  const countering = claims.filter(({ against }) => against !== undefined);
  if (countering.length === 0) return claims;
  return claims.map((claim) => {
    const { speakers, span, attribute } = claim;
    if (speakers.length < 2) return claim;
    const other = countering.find(({ against, attribute: own }) => own === attribute && against!.start === span.start && against!.end === span.end);
    const left = other && speakers.filter(({ text }) => !other.speakers.some((by) => by.text === text));
    return left && left.length > 0 ? { ...claim, speakers: left } : claim;
  });
};

/** The claims of a report, in the order of its text. */
export const claimsOf = (report: Report, domains: readonly Domain[]): readonly ExtractedClaim[] => {
  const known = read(report, domains);
  return known === undefined ? [] : eachByItsOwn(known.drafts.map((draft, at) => known.completed(draft, `${report.id}#${at + 1}`)));
};
