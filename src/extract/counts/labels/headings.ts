/**
 * What stands over a list of names and figures and tells what the figures are of: "Votes by candidate", "Results of the by-election", "Deaths by district".
 */
import { pluralOf } from '../../../lexicon/inflect.js';
import { RESULTS, ROW_BY } from '../../../lexicon/labels.js';
import { DISTRICTS } from '../../../lexicon/settings.js';
import { LOOKS_AHEAD } from '../../../lexicon/tallies.js';
import type { AttributeOf, Domain } from '../../../model/domain.js';
import type { CueHit } from '../../cues.js';
import type { Events } from '../../events/index.js';
import { singular } from '../../language/forms.js';
import { isOf, lowerCase, someBetween } from '../../language/words.js';
import { perDomains } from '../../per-domains.js';
import type { Line, Reading } from '../../reading.js';

/** What each row of a list says. */
export interface Heading {
  /** The sentence of a row by its figure: a count, a share, or an amount with its unit; undefined where the heading is of another sort. */
  readonly count: Sentences;
  readonly share: Sentences;
  readonly amount: Sentences;
  /** Rows are parties who have as much, or places where it happened. */
  readonly of: 'holders' | 'places';
  /** The heading does not say what is counted: that they are votes is plain from figures or names alone. */
  readonly supposed: boolean;
}

/** What the figure of a row is of, and the sentence that it stands for. */
type Sentences = ((figure: string) => { readonly words: string; readonly attribute?: string }) | undefined;

/** How many lines above a list its heading may stand, and how many below it what tells that it is one of votes. */
const ABOVE = 3;
const BELOW = 2;
/** No heading is longer; what introduces a list ends in a colon. */
const LONGEST = 16;

/** A share of what lists are usually of: "51.2% of the vote". */
export const ofWhole = (figure: string, { cues: { counted = [] } }: AttributeOf): string => `${figure} of the ${counted[0] ?? 'whole'} .`;

const nounFor = ({ cues: { counted = [] } }: AttributeOf): string | undefined => (counted[0] === undefined ? undefined : pluralOf(counted[0]));

export const isUsual = ({ usualOf, held, units }: AttributeOf): boolean => usualOf !== undefined && held === true && units === undefined;
const usually = perDomains((domains) => domains.flatMap(({ attributes }) => attributes).filter(isUsual));
/** What lists are usually of in the domain of each attribute. */
const besideOf = perDomains(
  (domains) =>
    new Map(
      domains.flatMap(({ attributes }) => {
        const usual = attributes.find(isUsual);
        return usual ? attributes.flatMap((each): readonly (readonly [string, AttributeOf])[] => (each === usual ? [] : [[each.name, usual]])) : [];
      }),
    ),
);

const known = new WeakMap<Reading, ReadonlySet<string>>();
/** The kinds of events that a report tells of, gathered once for all of its lists. */
const kindsIn = (reading: Reading, events: Events): ReadonlySet<string> => {
  const kinds = known.get(reading) ?? new Set(reading.lines.flatMap((line) => events.on(line).map(({ trigger }) => trigger.kind)));
  known.set(reading, kinds);
  return kinds;
};

/** A sentence in which a figure has a cue, by the place that the cue takes. */
const sentenceOf = ({ prose: { tokens } }: Reading, { first, last, role, attribute: { name: attribute } }: CueHit): Sentences => {
  const words = lowerCase(tokens, first, last);
  if (role === 'counted') return (figure) => ({ words: `${figure} ${words} .`, attribute });
  if (role === 'named') return (figure) => ({ words: `${words.charAt(0).toUpperCase()}${words.slice(1)} was ${figure} .`, attribute });
  return role === 'being' || role === 'done' ? (figure) => ({ words: `${figure} were ${words} .`, attribute }) : undefined;
};

/** Of what is held by somebody: counts of its noun; and shares of the vote, where lists are usually of it. */
const ofHeld = (attribute: AttributeOf, supposed: boolean): Heading | undefined => {
  const noun = nounFor(attribute);
  if (noun === undefined) return undefined;
  return {
    count: (figure) => ({ words: `${figure} ${noun} .`, attribute: attribute.name }),
    share: (figure) => ({ words: ofWhole(figure, attribute) }),
    amount: undefined,
    of: 'holders',
    supposed,
  };
};

/** "Votes by candidate", "Inflation", "Aid pledged": what is held by somebody, in a heading that looks at no poll. */
const heldIn = (reading: Reading, { cues }: Line, first: number, last: number): Heading | undefined => {
  if (someBetween(reading.prose.tokens, first, last, (token) => isOf(token, LOOKS_AHEAD))) return undefined;
  const held = cues.find(
    ({ attribute, role, first: from, last: to }) => attribute.held && from >= first && to <= last && role === (attribute.units ? 'named' : 'counted'),
  );
  if (!held) return undefined;
  if (!held.attribute.units) return ofHeld(held.attribute, false);
  const sentence = sentenceOf(reading, held);
  return { count: undefined, share: sentence, amount: sentence, of: 'holders', supposed: false };
};

/** "The results are as follows:", in a report of an election. */
const resultsIn = (reading: Reading, events: Events, domains: readonly Domain[], first: number, last: number): Heading | undefined => {
  if (!someBetween(reading.prose.tokens, first, last, (token) => isOf(token, RESULTS))) return undefined;
  const kinds = kindsIn(reading, events);
  const attribute = usually(domains).find(({ usualOf }) => usualOf!.some((kind) => kinds.has(kind)));
  return attribute && ofHeld(attribute, true);
};

/** "Deaths by district" */
const byPlaceIn = (reading: Reading, { cues }: Line, first: number, last: number): Heading | undefined => {
  const { tokens } = reading.prose;
  for (let i = first + 1; i + 1 < last; i++) {
    if (!isOf(tokens[i], ROW_BY) || !DISTRICTS.has(singular(tokens[i + 1]!))) continue;
    const [count] = cues.filter((cue) => cue.first >= first && cue.last === i).flatMap((cue) => sentenceOf(reading, cue) ?? []);
    return count && { count, share: undefined, amount: undefined, of: 'places', supposed: false };
  }
  return undefined;
};

const headingIn = (reading: Reading, events: Events, domains: readonly Domain[], line: Line, first: number, last: number): Heading | undefined =>
  byPlaceIn(reading, line, first, last) ?? heldIn(reading, line, first, last) ?? resultsIn(reading, events, domains, first, last);

/** A turnout below a list of names and figures tells that these are votes. */
const belowIn = ({ lines }: Reading, domains: readonly Domain[], last: number): Heading | undefined => {
  for (const { cues } of lines.slice(last + 1, last + 1 + BELOW)) {
    const usual = cues.map(({ role, attribute }) => (role === 'named' ? besideOf(domains).get(attribute.name) : undefined)).find((each) => each !== undefined);
    if (usual) return ofHeld(usual, true);
  }
  return undefined;
};

/** The heading of a list that begins at a token of a line: before it in the line itself, or a few lines above; or what stands below its `last` line. */
export const headingOf = (reading: Reading, events: Events, domains: readonly Domain[], line: Line, at: number, last: number): Heading | undefined => {
  const { tokens } = reading.prose;
  const own = at > line.sentence.first ? headingIn(reading, events, domains, line, line.sentence.first, at) : undefined;
  if (own) return own;
  for (let number = line.number - 1; number >= Math.max(0, line.number - ABOVE); number--) {
    const above = reading.lines[number]!;
    const { first, last: end } = above.sentence;
    if (end - first > LONGEST && tokens[end - 1]!.text !== ':') continue;
    const heading = headingIn(reading, events, domains, above, first, end);
    if (heading) return heading;
  }
  return belowIn(reading, domains, last);
};
