/**
 * Who somebody without a name is, by an age: "the child" of a report that tells of one girl, of eight, is "Ada Roe, 8" of another.
 */
import { AGE } from '../lexicon/attributes.js';
import { personOfAge, PERSONS } from '../lexicon/descriptions.js';
import type { Claim } from '../model/claim.js';
import { UNNAMED_AGE, YEARS_OF_AGE } from '../model/quantity.js';
import { groupBy } from '../model/group.js';
import type { Slot } from './joins/slot.js';
import { fullNameOf } from './namesakes.js';

type Age = Claim<'quantity'>;

const isAge = (claim: Claim): claim is Age => claim.kind === 'quantity' && claim.attribute === AGE;
/** "8 years"; undefined where it is no exact age. */
const yearsOf = ({ value: { min, max, unit } }: Age): string | undefined => (min !== undefined && min === max ? `${min} ${unit ?? ''}` : undefined);

/** The word for whom an age is of: by a noun, and where that is no word for anybody, by the age. */
const wordOf = ({ scope, value: { unit, max = Infinity } }: Age): string | undefined =>
  PERSONS.get(scope?.who ?? '') ?? (unit === YEARS_OF_AGE ? personOfAge(max) : undefined);

const keyOf = (report: string, word: string | undefined): string => `${report}\n${word ?? ''}`;
const distinct = (values: readonly (string | undefined)[]): readonly string[] => [...new Set(values.filter((value) => value !== undefined))];

/** The full name, in small letters, of the one person who may be told of by a word in a report; undefined where two may be, or nobody. */
export const namedByAge = (slots: readonly Slot[]): ((report: string, word: string) => string | undefined) => {
  const ages = slots.flatMap(({ attribute, claims }) => (attribute === AGE ? claims.filter(isAge) : []));
  const unnamed = groupBy(
    ages.filter(({ rule }) => rule === UNNAMED_AGE),
    (age) => keyOf(age.report, wordOf(age)),
  );
  const alike = groupBy(ages, yearsOf);
  return (report, word) => {
    const [years, more] = distinct((unnamed.get(keyOf(report, word)) ?? []).map(yearsOf));
    if (years === undefined || more !== undefined) return undefined;
    const [name, other] = distinct((alike.get(years) ?? []).map(fullNameOf));
    return other === undefined ? name : undefined;
  };
};
