/**
 * Whom "the child", of whom one report tells how it is, means: the one person of whom the others tell it by name, or in another word.
 */
import { OF_THE_SUSPECT, OF_THE_VICTIM } from '../lexicon/attributes.js';
import { ANY_SUSPECT, ANY_VICTIM, AS_WELL } from '../lexicon/descriptions.js';
import { groupBy } from '../model/group.js';
import { boundsOf } from '../model/quantity.js';
import { lastWord } from '../model/text.js';
import { namedByAge } from './by-age.js';
import { isUnnamed } from './identify.js';
import { mayBe, whoOf } from './may-be.js';
import { folded } from './names/fold.js';
import { shareReport, type Slot, withAnswers } from './joins/slot.js';

const isOfPerson = ({ kind, claims }: Slot): boolean => kind === 'description' && claims[0]!.scope?.who !== undefined;
const isNamed = ({ claims }: Slot): boolean => !isUnnamed(claims[0]!);
const wordsOf = ({ claims }: Slot): ReadonlySet<string> =>
  new Set(claims.flatMap((claim) => (claim.kind === 'description' ? [folded(claim.value.words)] : [])));

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((word) => b.has(word));

/**
 * What is told of the one whom it hit, and of the one who is held for it: the figures of such people, of which none is above one, and the words that may
 * mean any of them.
 */
interface OfTheOne {
  readonly attributes: ReadonlySet<string>;
  readonly figures: readonly string[];
  readonly anyOne: ReadonlySet<string>;
  /** Whether a figure must say that there is one: of those who are hit there may be more than are told of, a suspect is the one who did it. */
  readonly counted: boolean;
}
const OF_THE_ONE: readonly OfTheOne[] = [
  { ...OF_THE_VICTIM, anyOne: ANY_VICTIM, counted: true },
  { ...OF_THE_SUSPECT, anyOne: ANY_SUSPECT, counted: false },
];

/** Whether the figures of an event leave room for one person only. One killed and one hurt are two. */
const areOfOne = (figures: readonly Slot[], { counted }: OfTheOne): boolean =>
  figures.every(({ claims }) => claims.every((claim) => claim.kind !== 'quantity' || (claim.polarity === 'affirmed' && boundsOf(claim.value).high <= 1))) &&
  (!counted || new Set(figures.map(({ attribute }) => attribute)).size === 1);

/** Two words for people without a name, of which no one person has both: "man" and "child". */
const areTwoWords = (a: string, b: string, { anyOne }: OfTheOne): boolean =>
  a !== b && !anyOne.has(a) && !anyOne.has(b) && !AS_WELL.some((pair) => pair.includes(a) && pair.includes(b));

const lastNameOf = (who: string | undefined): string => lastWord(folded(who ?? ''));

/** Whether all that is told of people in an event can be of one: one name, and words for that person which do not tell of two. */
const isOfOne = (slots: readonly Slot[], one: OfTheOne): boolean => {
  const [named, unnamed] = [slots.filter(isNamed), slots.filter((slot) => !isNamed(slot))];
  const names = new Set(named.flatMap(({ claims }) => claims.map(({ scope }) => lastNameOf(scope?.who))));
  if (names.size > 1) return false;
  return unnamed.every(
    (slot) =>
      slots.every((other) => mayBe(slot, other)) &&
      unnamed.every((other) => !areTwoWords(whoOf(slot), whoOf(other), one)) &&
      // Who has a name and who is told of by a role may be two.
      (one.anyOne.has(whoOf(slot)) || OF_ANYBODY.has(whoOf(slot)) || !named.some((other) => shareReport(slot, other))),
  );
};
const OF_ANYBODY: ReadonlySet<string> = new Set(AS_WELL.flat());

/** The slots of one attribute of an event that are of its only victim, or its only suspect, behind that one of them that has a name. */
const ofTheOnly = (slots: readonly Slot[]): ReadonlyMap<Slot, readonly Slot[]> => {
  const found = new Map<Slot, readonly Slot[]>();
  for (const one of OF_THE_ONE) {
    const people = slots.filter((slot) => isOfPerson(slot) && one.attributes.has(slot.attribute));
    for (const [event, told] of groupBy(people, (slot) => slot.event.id)) {
      if (told.every(isNamed) || !isOfOne(told, one)) continue;
      if (
        !areOfOne(
          slots.filter((slot) => slot.kind === 'quantity' && slot.event.id === event && one.figures.includes(slot.attribute)),
          one,
        )
      )
        continue;
      for (const alike of groupBy(told, ({ attribute }) => attribute).values()) {
        const home = alike.find(isNamed) ?? alike[0]!;
        if (alike.length > 1)
          found.set(
            home,
            alike.filter((slot) => slot !== home),
          );
      }
    }
  }
  return found;
};

/** The slots, those of an event's only victim or suspect made one. */
const withTheOnly = (slots: readonly Slot[]): readonly Slot[] => {
  const joined = ofTheOnly(slots);
  if (joined.size === 0) return slots;
  const gone = new Set([...joined.values()].flat());
  return slots
    .filter((slot) => !gone.has(slot))
    .map((slot) => ({ ...slot, claims: [...slot.claims, ...(joined.get(slot) ?? []).flatMap(({ claims }) => claims)] }));
};

/** What a slot tells of a person in an event: "fate". */
const sortOf = ({ event, attribute }: Slot): string => `${event.id}|${attribute}`;
/** Whether what a slot tells is of somebody of a full name, be it by the surname alone. */
const isCalled = (slot: Slot, name: string): boolean => folded(whoOf(slot)) === folded(name) || folded(whoOf(slot)) === lastNameOf(name);

/**
 * Puts what is told of somebody without a name to the one person of whom other reports tell the same in the same words. Where they tell it of two, or its
 * own report tells it of somebody by name, it may be either's. Where the words differ it may be another, unless the event hit one person alone, or one alone
 * is held for it, or an age tells who is meant.
 */
export const withThePerson = (all: readonly Slot[]): readonly Slot[] => {
  const slots = withTheOnly(all);
  const unnamed = slots.filter((slot) => isOfPerson(slot) && !isNamed(slot));
  if (unnamed.length === 0) return slots;
  const joined = new Map<Slot, Slot>();
  const peers = groupBy(slots.filter(isOfPerson), sortOf);
  const nameFor = namedByAge(slots);
  for (const slot of unnamed) {
    const alike = peers.get(sortOf(slot))!;
    const named = alike.filter(isNamed);
    const name = nameFor(slot.claims[0]!.report, whoOf(slot));
    const aged = name === undefined ? undefined : named.find((each) => isCalled(each, name));
    const isOneOfTwo = named.length + 1 < alike.length || named.length > 1;
    const home = aged ?? (isOneOfTwo ? undefined : named.find((each) => share(wordsOf(slot), wordsOf(each))));
    if (home && !joined.has(home) && mayBe(slot, home) && !shareReport(slot, home)) joined.set(home, slot);
  }
  return withAnswers(slots, joined);
};
