import { describe, expect, test } from 'vitest';
import { domains } from '../../../src/domains/index.js';
import { claimsOf } from '../../../src/extract/index.js';

/** The figures of a text as "attribute figure". */
const figures = (text: string): readonly string[] =>
  claimsOf({ id: 'r', publisher: 'P', publishedAt: '2024-03-05', text }, domains).flatMap(({ kind, attribute, value }) =>
    kind === 'quantity' ? [`${attribute} ${value.figure}`] : [],
  );

describe('what the press says in other words', () => {
  test.each([
    ['a headline without a noun', 'Six die in motorway pile-up', 'killed 6'],
    ['a headline of a march', 'Ten thousand join march', 'crowd 10000'],
    ['lives that were lost', 'Seventeen lives were lost when the boat sank.', 'killed 17'],
    ['what it cost them', 'The accident cost nine passengers their lives.', 'killed 9'],
    ['one of those killed', 'A police officer was among those killed.', 'killed 1'],
    ['the catenative', 'Seven girls managed to escape.', 'escaped 7'],
    ['an aside with two commas more', 'Ana Ruiz, 24, the driver of the van, was shot in the leg.', 'injured 1'],
    ['one who is named', 'One of the victims, identified as Luis Daly, 47, of Arles, later died.', 'killed 1'],
    ['a parent', 'A father of two was killed.', 'killed 1'],
    ['people and one more', 'Two police officers and a deputy died in the shooting.', 'killed 3'],
    ['one of several', 'Police later found a fourth man hurt in the attack.', 'injured 1'],
    ['one of several, and who', 'A third person, a cyclist, was killed.', 'killed 1'],
    ['a state that lasts', 'A boy was found suffering from a gunshot wound.', 'injured 1'],
    ['unhurt', 'All 40 passengers escaped unharmed.', 'unhurt 40'],
    ['a consonant doubled', 'Eighty girls were kidnapped.', 'abducted 80'],
    ['brought to safety', 'Fifty people have been brought to safety.', 'rescued 50'],
    ['reduced to rubble', 'Three hundred houses were reduced to rubble.', 'homes destroyed 300'],
    ['infected', 'Cholera has infected 500 people.', 'cases 500'],
    ['power knocked out', 'The storm knocked out power to 40,000 customers.', 'people without power 40000'],
    ['damage done', 'The storm caused $40 million in damage.', 'damage 40000000'],
    ['acquitted', 'Two defendants were acquitted.', 'acquitted 2'],
    ['a quake measured', 'An earthquake measuring 6.8 hit the city.', 'magnitude 6.8'],
    ['growth of an economy', 'The economy grew 1.6% in the quarter.', 'growth 1.6'],
    ['a cut by points', 'The bank cut interest rates by 50 basis points.', 'rate change 50'],
    ['a measure that cannot be converted', 'They found 3.1 tons of cement.', 'mass 3.1'],
    ['a verb that people share', 'Up to 2,000 litres of diesel escaped.', 'amount spilled 2000'],
  ])('%s: %s', (_, text, expected) => {
    expect(figures(text)).toContain(expected);
  });
});

describe('what it does not say', () => {
  test.each([
    ['children of somebody', 'A father of two was killed.', 'killed 2'],
    ['a deed that is numbered', 'He was the third man killed this year.', 'killed 3'],
    ['none hurt so badly', 'None have life-threatening injuries.', 'injured 0'],
    ['who is about to', 'The old man is dying.', 'killed 1'],
    ['somebody else behind an aside', 'Ana Ruiz, the sister of a man who was killed, was there.', 'killed 2'],
    ['films that survive', 'Six survive only as fragments of film.', 'unhurt 6'],
    ['a drug that is valued', 'The drugs were valued at $3 million.', 'deal value 3000000'],
    ['costs of a person', 'The victory cost the party nine seats.', 'killed 9'],
    ['shots that were heard are not those fired', 'She heard six gunshots.', 'shots fired 6'],
  ])('%s: %s', (_, text, unexpected) => {
    expect(figures(text)).not.toContain(unexpected);
  });
});
