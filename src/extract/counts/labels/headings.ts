/**
 * What stands over a list of names and figures and tells what the figures are of: "Votes by candidate", "Results of the by-election", "Deaths by district".
 */
import { pluralOf } from '../../../lexicon/inflect.js';
import { RESULTS, ROW_BY } from '../../../lexicon/labels.js';
import { DISTRICTS } from '../../../lexicon/settings.js';
import type { AttributeOf, Domain } from '../../../model/domain.js';
import type { CueHit } from '../../cues.js';
import type { Events } from '../../events/index.js';
import { singular } from '../../language/forms.js';
import { isOf, someBetween } from '../../language/words.js';
import { perDomains } from '../../per-domains.js';
import type { Line, Reading } from '../../reading.js';

/** What each row of a list says. */
export interface Heading {
  /** The sentence of a row. */
  readonly sentence: (figure: string) => string;
  /** A share of the whole is told as one of them. */
  readonly share: (figure: string) => string;
  /** Rows are parties who have as much, or places where it happened. */
  readonly of: 'holders' | 'places';
  /** The heading does not say what is counted: that they are votes is plain from figures or names alone. */
  readonly supposed: boolean;
}

/** How many lines above a list its heading may stand. */
const ABOVE = 3;
/** No heading is longer; what introduces a list ends in a colon. */
const LONGEST = 16;

const ownShare = (figure: string): string => `${figure} .`;
export const ofTheVote = (figure: string): string => `${figure} of the vote .`;
const countedAs = (noun: string) => (figure: string) => `${figure} ${noun} .`;

/** What is counted and held by somebody, where the words name it: "votes", "seats won". */
const heldIn = ({ cues }: Line, first: number, last: number): AttributeOf | undefined =>
  cues.find(({ attribute, role, first: from, last: to }) => attribute.held && !attribute.units && role === 'counted' && from >= first && to <= last)?.attribute;

const nounFor = ({ cues: { counted = [] } }: AttributeOf): string | undefined => (counted[0] === undefined ? undefined : pluralOf(counted[0]));

const usually = perDomains((domains) => domains.flatMap(({ attributes }) => attributes).filter(({ usualOf, held, units }) => usualOf && held && !units));

const known = new WeakMap<Reading, ReadonlySet<string>>();
/** The kinds of events that a report tells of, gathered once for all of its lists. */
const kindsIn = (reading: Reading, events: Events): ReadonlySet<string> => {
  const kinds = known.get(reading) ?? new Set(reading.lines.flatMap((line) => events.on(line).map(({ trigger }) => trigger.kind)));
  known.set(reading, kinds);
  return kinds;
};

/** "The results are as follows:", in a report of an election. */
const resultsIn = (reading: Reading, events: Events, domains: readonly Domain[], first: number, last: number): AttributeOf | undefined => {
  if (!someBetween(reading.prose.tokens, first, last, (token) => isOf(token, RESULTS))) return undefined;
  const kinds = kindsIn(reading, events);
  return usually(domains).find(({ usualOf }) => usualOf!.some((kind) => kinds.has(kind)));
};

const sentenceOf = ({ prose: { tokens } }: Reading, { first, last, role }: CueHit): ((figure: string) => string) | undefined => {
  const words = tokens
    .slice(first, last)
    .map(({ lower }) => lower)
    .join(' ');
  if (role === 'counted') return countedAs(words);
  if (role === 'named') return (figure) => `${words.charAt(0).toUpperCase()}${words.slice(1)} was ${figure} .`;
  return role === 'being' || role === 'done' ? (figure) => `${figure} were ${words} .` : undefined;
};

/** "Deaths by district" */
const byPlaceIn = (reading: Reading, { cues }: Line, first: number, last: number): Heading | undefined => {
  const { tokens } = reading.prose;
  for (let i = first + 1; i + 1 < last; i++) {
    if (!isOf(tokens[i], ROW_BY) || !DISTRICTS.has(singular(tokens[i + 1]!))) continue;
    const sentences = cues.filter((cue) => cue.first >= first && cue.last === i).flatMap((cue) => sentenceOf(reading, cue) ?? []);
    return sentences[0] && { sentence: sentences[0], share: ownShare, of: 'places', supposed: false };
  }
  return undefined;
};

const headingIn = (reading: Reading, events: Events, domains: readonly Domain[], line: Line, first: number, last: number): Heading | undefined => {
  const byPlace = byPlaceIn(reading, line, first, last);
  if (byPlace) return byPlace;
  const held = heldIn(line, first, last);
  const attribute = held ?? resultsIn(reading, events, domains, first, last);
  const noun = attribute && nounFor(attribute);
  if (noun === undefined) return undefined;
  return { sentence: countedAs(noun), share: ofTheVote, of: 'holders', supposed: held === undefined };
};

/** The heading of a list that begins at a token of a line: before it in the line itself, or a few lines above. */
export const headingOf = (reading: Reading, events: Events, domains: readonly Domain[], line: Line, at: number): Heading | undefined => {
  const { tokens } = reading.prose;
  const own = at > line.sentence.first ? headingIn(reading, events, domains, line, line.sentence.first, at) : undefined;
  if (own) return own;
  for (let number = line.number - 1; number >= Math.max(0, line.number - ABOVE); number--) {
    const above = reading.lines[number]!;
    const { first, last } = above.sentence;
    if (last - first > LONGEST && tokens[last - 1]!.text !== ':') continue;
    const heading = headingIn(reading, events, domains, above, first, last);
    if (heading) return heading;
  }
  return undefined;
};
