/**
 * Labels and their figures → drafts of claims. What a release puts as "Injured persons: 244" an agency tells in a sentence: the label is read as that
 * sentence, so that both say the same of the same attribute.
 */
import { lastWord } from '../../../model/text.js';
import { NOT_YET } from '../../../lexicon/labels.js';
import { UNFOLDING } from '../../../lexicon/unfolding.js';
import type { Scope } from '../../../model/claim.js';
import type { Domain } from '../../../model/domain.js';
import { BARE_FIGURE } from '../../../model/quantity.js';
import { firstNotBefore } from '../../../model/search.js';
import { excerpt, overlaps } from '../../../model/span.js';
import type { Draft } from '../../draft.js';
import type { Events } from '../../events/index.js';
import { isOf, someBetween } from '../../language/words.js';
import { concatMap } from '../../lists.js';
import { type Line, type Reading, readingOf } from '../../reading.js';
import { BY_OWN_NOUN } from '../attribute.js';
import { PART } from '../breakdown.js';
import { BY_NOUN } from '../link.js';
import { ownCountsIn } from '../own.js';
import { entriesIn } from './entries.js';
import type { Entry, Sentence } from './entry.js';
import { allGapped } from './gapped.js';
import { reversedIn } from './reversed.js';
import { rowsIn } from './rows.js';
import { pairedIn } from './slashes.js';
import { tabledIn } from './tables.js';

/** The rule that reads a figure by its label. */
const LABELLED = 'a label and its figure, read as a sentence';

type Counts = Draft<'quantity'>;

const DEEDS: ReadonlySet<string> = new Set(UNFOLDING.values());
/** Whether a figure is read by its noun alone, whatever was done to them. */
const isOfNounAlone = ({ rule, attribute }: Counts): boolean => (rule === BY_OWN_NOUN || rule === BY_NOUN) && !DEEDS.has(lastWord(attribute));

/** What a sentence of one figure says of it. */
const saidBy = (
  reading: Reading,
  events: Events,
  domains: readonly Domain[],
  { line, at, attribute }: Entry,
  { words: text, joined }: Sentence,
): Counts | undefined => {
  const event = events.at(line, at);
  const told = readingOf({ ...reading.report, text }, domains);
  const [only, ...others] = ownCountsIn(told, { main: event, all: [event], dated: [], at: () => event, on: () => [] }, domains);
  if (!only || others.length > 0 || only.rule === BARE_FIGURE || (joined && isOfNounAlone(only))) return undefined;
  return attribute === undefined || only.attribute === attribute ? only : undefined;
};

const scopeOf = ({ scope }: Counts, { who, where, part }: Entry): Scope | undefined => {
  const told: Scope = { ...scope, ...(who === undefined ? {} : { who }), ...(where === undefined ? {} : { where }), ...(part ? { part } : {}) };
  return Object.keys(told).length > 0 ? told : undefined;
};

/** What an entry says; whose word it is and what it replaces is told by its own text. */
const draftOf = (reading: Reading, events: Events, domains: readonly Domain[], entry: Entry): Counts | undefined => {
  const { span, sentences, by, revision } = entry;
  const { text, tokens } = reading.prose;
  for (const sentence of sentences) {
    const said = saidBy(reading, events, domains, entry, sentence);
    if (!said) continue;
    const { kind, attribute, value, setting, event, polarity } = said;
    const speakers = by && [excerpt(text, tokens[by[0]]!.start, tokens[by[1] - 1]!.end)];
    return {
      kind,
      attribute,
      value: { ...value, words: text.slice(span.start, span.end) },
      setting,
      event,
      scope: scopeOf(said, entry),
      polarity,
      speakers,
      revision,
      span,
      rule: LABELLED,
    };
  }
  return undefined;
};

/** Entries of which a doubtful one has its like in the line before or behind it. */
const borneOut = (byLine: readonly (readonly Entry[])[]): readonly Entry[] =>
  concatMap(byLine, (entries, at) =>
    entries.filter(({ doubtful }) => !doubtful || entries.length > 1 || (byLine[at - 1]?.length ?? 0) > 0 || (byLine[at + 1]?.length ?? 0) > 0),
  );

const listedIn = (reading: Reading, line: Line): readonly Entry[] => {
  const paired = pairedIn(reading, line);
  return paired.length > 0 ? paired : entriesIn(reading, line);
};

/** "Deaths expected: 300", "Deaths per day: 40": no count of what has happened, and what else reads figures tells what it is. */
const isOfWhatIs = ({ prose: { tokens } }: Reading, { line: { sentence }, at }: Entry): boolean =>
  !someBetween(tokens, sentence.first, Math.min(at, sentence.last), (token) => isOf(token, NOT_YET));

/** All entries of a report: those of tables, of lists of names, and of labels that tell by themselves what they name. */
const entriesOf = (reading: Reading, events: Events, domains: readonly Domain[]): readonly Entry[] => {
  const tabled = tabledIn(reading);
  const lines = reading.lines.filter(({ number }) => !tabled.lines.has(number));
  const rows = [...rowsIn(reading, lines, events, domains), ...allGapped(reading, lines), ...reversedIn(reading, lines)];
  const named = new Set(rows.map(({ at }) => at));
  return [...tabled.entries, ...rows, ...borneOut(lines.map((line) => listedIn(reading, line))).filter(({ at }) => !named.has(at))];
};

const allIn = (reading: Reading, events: Events, domains: readonly Domain[]): readonly Entry[] =>
  entriesOf(reading, events, domains).filter((entry) => isOfWhatIs(reading, entry));

/** The drafts of a report's figures, those that a label names told by it. */
export const withLabelled = (reading: Reading, events: Events, domains: readonly Domain[], own: readonly Counts[]): readonly Counts[] => {
  // "Injured: eight people, seven students and one teacher": a part says more than its label does.
  const parts = own.filter(({ rule }) => rule === PART);
  const told = concatMap(allIn(reading, events, domains), (entry): readonly Counts[] => {
    const draft = parts.some(({ span }) => overlaps(span, entry.span)) ? undefined : draftOf(reading, events, domains, entry);
    return draft ? [draft] : [];
  });
  if (told.length === 0) return own;
  const spans = told.map(({ span }) => span).sort((a, b) => a.start - b.start);
  const isTold = ({ span }: Counts): boolean => {
    const at = firstNotBefore(spans.length, (i) => spans[i]!.end <= span.start);
    return at < spans.length && spans[at]!.start < span.end;
  };
  return [...own.filter((draft) => !isTold(draft)), ...told].sort((a, b) => a.span.start - b.span.start);
};
