/**
 * A figure set off behind what it counts: "agency workers, some 300 according to the union, are", "the trucks, eleven of them,", "the dead, 14 in all, were".
 */
import { ABOUT_OF_THEM, BEFORE_APPOSED, NO_THINGS } from '../../lexicon/series.js';
import { isOfPeople } from '../../lexicon/people.js';
import { pluralOf } from '../../lexicon/inflect.js';
import { BARE_FIGURE } from '../../model/quantity.js';
import { lineAt, tokenAt, wordsAt } from '../context/words.js';
import type { Draft } from '../draft.js';
import type { Token } from '../language.js';
import { singular } from '../language/forms.js';
import { isOf } from '../language/words.js';
import type { Line, Reading } from '../reading.js';

type Counts = Draft<'quantity'>;

const APPOSED = 'set off behind what it counts';

/** The youngest count that cannot be an age: "the brothers, 43 and 51,". */
const NO_AGE = 120;
/** Figures that may be years. */
const isYear = (figure: number): boolean => figure >= 1800 && figure < 2100;

/** The noun for several before a comma, with what is set off behind it: "postponed [surgeries], at present 610". */
const nounBefore = (tokens: readonly Token[], { sentence, cues }: Line, figure: number): number | undefined => {
  let at = figure - 1;
  while (at > sentence.first && isOf(tokens[at], BEFORE_APPOSED)) at -= 1;
  const noun = tokens[at]?.text === ',' && at > sentence.first ? at - 1 : undefined;
  if (noun === undefined) return undefined;
  // "the dead, 14 in all"
  if (tokens[noun]!.tag === 'ADJ' && tokens[noun - 1]?.lower === 'the' && cues.some(({ role, last }) => role === 'counted' && last === noun + 1)) return noun;
  if (tokens[noun]!.tag !== 'NOUN' || singular(tokens[noun]!) === tokens[noun]!.lower) return undefined;
  // "In recent days, 300": a time, and no more.
  return isOf(tokens[noun], NO_THINGS) ? undefined : noun;
};

/** How the figure ends: with the mark that closes it, or by words that tell it is of all of them. */
const endAt = (tokens: readonly Token[], at: number): 'mark' | 'words' | undefined => {
  if (ABOUT_OF_THEM.some((words) => wordsAt(tokens, at, words))) return 'words';
  const token = tokens[at];
  return token?.text === ',' || token?.text === ')' || token?.text === '–' || token?.text === '—' ? 'mark' : undefined;
};

const PHRASE: ReadonlySet<Token['tag']> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'ADV', 'PRON', 'PART']);

/** "[In] the suburbs, 300 according to police were held", "[according to] doctors, 12 in all were": where, or by whom, and not who. */
const isSetting = (tokens: readonly Token[], { sentence: { first } }: Line, noun: number): boolean => {
  let at = noun - 1;
  while (at >= first && PHRASE.has(tokens[at]!.tag)) at -= 1;
  if (at < first || tokens[at]!.tag !== 'ADP') return false;
  const before = tokens[at - 1];
  return at === first || before!.tag === 'PUNCT' || before!.tag === 'SCONJ' || before!.lower === 'that' || before!.lower === 'according';
};

const countedBy = (reading: Reading, draft: Counts): Counts | undefined => {
  const line = lineAt(reading, draft.span.start);
  const { figure, approximate } = draft.value;
  if (!line || figure === undefined || figure < 2) return undefined;
  const { tokens } = reading.prose;
  const [first, last] = [tokenAt(tokens, line, draft.span.start), tokenAt(tokens, line, draft.span.end)];
  const noun = nounBefore(tokens, line, first);
  const to = draft.span.end > tokens[last]!.start ? last + 1 : last;
  const end = noun === undefined ? undefined : endAt(tokens, to);
  if (noun === undefined || end === undefined) return undefined;
  if (tokens[to]!.lower !== 'of' && isSetting(tokens, line, noun)) return undefined;
  const sure = end === 'words' || approximate === true || isOf(tokens[first - 1], BEFORE_APPOSED);
  if (!sure && (isYear(figure) || (figure < NO_AGE && isOfPeople(singular(tokens[noun]!))) || line.periods.some(({ last: behind }) => behind === noun + 1)))
    return undefined;
  const cue = line.cues.find((each) => each.role === 'counted' && each.last === noun + 1);
  const name = cue?.attribute.name ?? pluralOf(singular(tokens[noun]!));
  const { part: _, ...rest } = draft.scope ?? {};
  const scope = Object.keys(rest).length > 0 ? rest : undefined;
  return { ...draft, attribute: name, value: { ...draft.value, unit: tokens[noun]!.lower }, scope, rule: APPOSED };
};

/** The drafts, those of bare figures that are set off behind a noun told as counts of it. */
export const withApposed = (reading: Reading, drafts: readonly Counts[]): readonly Counts[] =>
  drafts.map((draft) => (draft.rule === BARE_FIGURE ? (countedBy(reading, draft) ?? draft) : draft));
