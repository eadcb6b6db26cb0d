/**
 * Claims of one fact by their attribute whose values differ, and around which hardly anything says that they tell of one thing.
 *
 * To be of one attribute of one event is enough where two values agree, or where one may replace the other. To say that two reports contradict each
 * other asks for more: the model that joins unlike values must not speak clearly against the two.
 */
import type { Claim } from '../../model/claim.js';
import type { Doubt } from '../../model/join.js';
import type { Rarity } from './context.js';
import { measuresOf, type Profile } from './features.js';
import { measuredOf, meets } from './measured.js';
import { marginOf } from './models.js';

/** The margin of a pair below which nothing around the two bears out that they are of one thing. */
const BORNE_OUT = -2.2;

/** The same of two counts of people of which nothing says what they did or what became of them: "two men" may be any two. */
const BORNE_OUT_OF_PEOPLE = 1;
const isCountOfPeople = ({ open, value }: Profile): boolean => open && value.people;

/** Nobody at all: it denies whatever the other says, in words of its own. */
const isNone = (claim: Claim): boolean => claim.kind === 'quantity' && claim.value.max === 0;

/** Claims that are looked at: a fact with more is a table. */
const LOOKED_AT = 24;

/** The pairs of claims of one slot that are doubted. What stands around a claim is asked for only where its value differs from another's. */
export const doubtsAmong = (claims: readonly Claim[], profileOf: (claim: Claim) => Profile, rarity: Rarity): readonly Doubt[] => {
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
      const enough = isCountOfPeople(one) && isCountOfPeople(other) ? BORNE_OUT_OF_PEOPLE : BORNE_OUT;
      return marginOf(first.kind, measuresOf(one, other, rarity)) < enough ? [[first.id, second.id]] : [];
    }),
  );
};
