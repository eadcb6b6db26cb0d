/** The figures that can be added, and how they stand in their text. */
import { CARDINALS, MULTIPLIERS } from '../../lexicon/numbers.js';
import { UNNUMBERED } from '../../lexicon/uncounted.js';
import type { Claim } from '../../model/claim.js';

export type Figure = Claim<'quantity'>;

/** The longest stretch of text in which a whole and its parts are told together. */
const STRETCH = 160;

const NUMBER = /\p{N}/u;
const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
export const saysNumber = (text: string): boolean =>
  NUMBER.test(text) || wordsOf(text).some((word) => CARDINALS.has(word) || MULTIPLIERS.has(word) || UNNUMBERED.has(word));

/** Whether figures stand together in a text, with no other number among them: "163 passengers; add 14 crew; 177 in all". */
export const areTogether = (text: string, figures: readonly Figure[]): boolean => {
  const spans = figures.map(({ span }) => span).toSorted((x, y) => x.start - y.start);
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined || last.end - first.start > STRETCH) return false;
  return spans.every((span, at) => {
    const next = spans[at + 1];
    return next === undefined || (span.end <= next.start && !saysNumber(text.slice(span.end, next.start)));
  });
};

/** Told as one number, and still standing. */
export const isExact = ({ value, polarity, revision }: Figure): boolean =>
  value.min !== undefined &&
  value.min === value.max &&
  value.approximate === undefined &&
  value.change === undefined &&
  polarity === 'affirmed' &&
  revision?.role !== 'replaced';

const isUnplaced = ({ scope = {} }: Figure): boolean => scope.where === undefined && scope.per === undefined && scope.state === undefined;

/** Of all that the attribute counts. */
export const isPlain = (figure: Figure): boolean => isExact(figure) && isUnplaced(figure) && figure.scope?.part === undefined;

/** "[one] of whom died": of all that the attribute counts among those of another. */
export const isAmongOthers = (figure: Figure): boolean =>
  isExact(figure) && isUnplaced(figure) && figure.scope?.part === true && figure.scope.who === undefined;

/** "including [14 children]": of a group among them. */
export const isGroup = ({ scope, value }: Figure): boolean => scope?.part === true && scope.who !== undefined && value.change === undefined;

const figureOf = ({ value }: Figure): number => value.min ?? 0;
export const isStated = ({ certainty }: Figure): boolean => certainty === 'stated';

const speakersOf = ({ speakers }: Figure): readonly string[] => speakers.map(({ actor, text }) => actor ?? text).toSorted();
export const voiceOf = (figure: Figure): string => [figure.report, figure.asOf?.at, ...speakersOf(figure)].join('\n');
export const shareSpeaker = (a: Figure, b: Figure): boolean => {
  const known = new Set(speakersOf(a));
  return speakersOf(b).some((speaker) => known.has(speaker));
};

/** The one claim that each report makes of an attribute; a report that gives two figures is left out. */
export const onlyOnes = (claims: readonly Figure[]): ReadonlyMap<string, Figure> => {
  const byReport = new Map<string, Figure | undefined>();
  for (const claim of claims) {
    const known = byReport.get(claim.report);
    if (!byReport.has(claim.report)) byReport.set(claim.report, claim);
    else if (known !== undefined && figureOf(known) !== figureOf(claim)) byReport.set(claim.report, undefined);
  }
  return new Map([...byReport].flatMap(([report, claim]) => (claim === undefined ? [] : [[report, claim] as const])));
};
