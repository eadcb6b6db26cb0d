/**
 * Claims of one fact by their attribute whose values differ, and around which hardly anything says that they tell of one thing.
 *
 * To be of one attribute of one event is enough where two values agree, or where one may replace the other. To say that two reports contradict each
 * other asks for more: the model that joins unlike values must not speak clearly against the two.
 */
import type { Claim } from '../../model/claim.js';
import type { Report } from '../../model/report.js';
import type { Doubt } from '../../model/join.js';
import { KINDS_OF_MEASURE, MEASURED_NOUN } from '../../model/quantity.js';
import { folded } from '../names/fold.js';
import { type Context, type Rarity, stemOf } from './context.js';
import { areOfOneNoun, measuresOf, type Profile } from './features.js';
import { areOfTwoNames } from './slot.js';
import { measuredOf, meets } from './measured.js';
import { DATED, NIGHT } from '../times.js';
import { marginOf } from './models.js';

/** The margin of a pair below which nothing around the two bears out that they are of one thing. */
const BORNE_OUT = -2.2;

/** The same of two counts of people of which nothing says what they did or what became of them: "two men" may be any two. */
const BORNE_OUT_OF_PEOPLE = 1;
const isCountOfPeople = ({ open, value }: Profile): boolean => open && value.people;

/** A measure that no word names but its unit: "40 kilometres". */
const isOfAKind = ({ open, claim: { kind, attribute, rule } }: Profile): boolean =>
  kind === 'quantity' && open && (rule === MEASURED_NOUN || KINDS_OF_MEASURE.has(attribute));

/** So many words of two sentences must be the same where none right beside the two measures is. */
const ENOUGH_WORDS = 2;

/** How many words two stretches have in common but for those of the measures themselves: a kilometre beside a kilometre tells nothing. */
const wordsInCommon = (a: Context, b: Context, own: ReadonlySet<string>): number => {
  let common = 0;
  for (const word of a.keys()) if (b.has(word) && !own.has(word)) common += 1;
  return common;
};

const WORD = /[\p{L}\p{M}]+/gu;
const stemsIn = (text: string): readonly string[] => (text.match(WORD) ?? []).map((word) => stemOf(folded(word)));

/** Whether the kind of measure is all that two figures have in common. */
const shareKindAlone = (a: Profile, b: Profile): boolean => {
  if (!isOfAKind(a) || !isOfAKind(b) || areOfOneNoun(a, b)) return false;
  const own = new Set([...stemsIn(a.claim.text), ...stemsIn(b.claim.text)]);
  return wordsInCommon(a.around.beside, b.around.beside, own) === 0 && wordsInCommon(a.around.words, b.around.words, own) < ENOUGH_WORDS;
};

/** The figure of a measure in digits, of which no two are met by chance: "10.82". */
const DIGITS = /\d[\d.,]*\d/;

/** Whether the report of the one writes the figure of the other as well: "ran 10.79 in the semi-final and won in 10.82". */
const writes = ({ text }: Report, { value: { words } }: Claim): boolean => {
  const figure = DIGITS.exec(words)?.[0];
  return figure !== undefined && figure.length > 2 && text.includes(figure);
};

/** Nobody at all: it denies whatever the other says, in words of its own. */
const isNone = (claim: Claim): boolean => claim.kind === 'quantity' && claim.value.max === 0;

/** The day of what the report is about, told as its own: it asks for no words in common with that of another report. */
const isDayOfTheEvent = ({ claim, main }: Profile): boolean =>
  claim.kind === 'time' && main && claim.rule === DATED && claim.value.grain === 'day' && !NIGHT.test(claim.value.words);

/** Claims that are looked at: a fact with more is a table. */
const LOOKED_AT = 24;

/**
 * The pairs of claims of one slot that are doubted. What stands around a claim is asked for only where its value differs from another's.
 * `asRead`: a claim under the name that it was read by, where its slot goes by another.
 */
export const doubtsAmong = (
  claims: readonly Claim[],
  profileOf: (claim: Claim) => Profile,
  rarity: Rarity,
  reports: ReadonlyMap<string, Report>,
  asRead: (claim: Claim) => Profile | undefined = () => undefined,
): readonly Doubt[] => {
  /** One report tells both figures of what no word names: they are then of two things. */
  const bothAreWritten = (one: Profile, other: Profile): boolean =>
    isOfAKind(one) && isOfAKind(other) && (writes(reports.get(one.claim.report)!, other.claim) || writes(reports.get(other.claim.report)!, one.claim));
  const looked = claims.slice(0, LOOKED_AT).map((claim) => ({ claim, value: measuredOf(claim) }));
  const profiles = new Map<Claim, Profile>();
  const known = (claim: Claim): Profile => {
    const profile = profiles.get(claim) ?? profileOf(claim);
    profiles.set(claim, profile);
    return profile;
  };
  return looked.flatMap(({ claim: first, value }, at) =>
    looked.slice(at + 1).flatMap(({ claim: second, value: beside }): readonly Doubt[] => {
      if (meets(value, beside) || isNone(first) || isNone(second)) return [];
      const [one, other] = [known(first), known(second)];
      if (isDayOfTheEvent(one) && isDayOfTheEvent(other)) return [];
      const [read, another] = [asRead(first), asRead(second)];
      if ((read?.claim.kind === 'quantity' && another && areOfTwoNames(read, another)) || shareKindAlone(one, other) || bothAreWritten(one, other))
        return [[first.id, second.id]];
      const enough = isCountOfPeople(one) && isCountOfPeople(other) ? BORNE_OUT_OF_PEOPLE : BORNE_OUT;
      return marginOf(first.kind, measuresOf(one, other, rarity)) < enough ? [[first.id, second.id]] : [];
    }),
  );
};
