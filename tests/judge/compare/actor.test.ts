import { describe, expect, it } from 'vitest';
import { compareActors } from '../../../src/judge/compare/actor.js';
import { compareDescriptions } from '../../../src/judge/compare/description.js';
import { actorsById, ancestorsOf, hasName, isProperName, otherGivenName } from '../../../src/judge/compare/names.js';
import { blameDiffers, compareResponsibility, isUnknown } from '../../../src/judge/compare/responsibility.js';
import type { Comparison } from '../../../src/judge/compare/comparison.js';
import type { ResponsibilityValue } from '../../../src/model/index.js';

const actors = actorsById([
  { id: 'umbrella', name: 'Peoples Guard', names: [] },
  { id: 'wing', name: 'Night Wing', names: [], partOf: ['umbrella'] },
  { id: 'cell', name: 'Cell Nine', names: [], partOf: ['wing'] },
  { id: 'ring', name: 'Ring', names: [], partOf: ['ring'] },
  { id: 'rivals', name: 'Red Front', names: [] },
  { id: 'anybody', name: 'militants', names: [] },
]);

const mirrored: Partial<Record<Comparison, Comparison>> = { 'a-within-b': 'b-within-a', 'b-within-a': 'a-within-b' };
const flip = (comparison: Comparison): Comparison => mirrored[comparison] ?? comparison;

describe('ancestorsOf', () => {
  it('climbs as far as it goes, and round no circle', () => {
    expect([...ancestorsOf('cell', actors)]).toEqual(['wing', 'umbrella']);
    expect([...ancestorsOf('ring', actors)]).toEqual([]);
    expect([...ancestorsOf('nobody', actors)]).toEqual([]);
  });
});

describe('names', () => {
  it.each<[string, boolean, boolean]>([
    ['Red Front', true, true],
    ['Airbus A321', true, true],
    ['the Red Front', true, true],
    ['Front for the Liberation of Oria', true, true],
    ['Red Front and Blue Front', false, true],
    ['Dogo Musa’s gang', false, true],
    ['gang of Ahmad al Musa', false, true],
    ['Orian-backed militia', false, false],
    ['militants', false, false],
    ['', false, false],
    ['One Two Three Four Five Six Seven', false, true],
  ])('%s', (words, proper, named) => {
    expect([isProperName(words), hasName(words)]).toEqual([proper, named]);
  });

  it.each<[string, string, boolean]>([
    ['Anna Kowal', 'Maria Kowal', true],
    ['Anna Kowal', 'Ana Kowal', false],
    ['Yusuf Tompo', 'Yusup Tompo', false],
    ['Giorgos Lakis', 'Yiorgos Lakis', false],
    ['A. Kowal', 'Anna Kowal', false],
    ['M. Kowal', 'Anna Kowal', true],
    ['Alex Kowal', 'Alexander Kowal', false],
    ['Anna Kowal', 'Maria Nowak', false],
    ['Anna Maria Kowal', 'Ewa Kowal', false],
    ['tall driver', 'short driver', false],
  ])('%s and %s are two people: %s', (a, b, expected) => {
    expect(otherGivenName(a, b)).toBe(expected);
    expect(otherGivenName(b, a)).toBe(expected);
  });
});

describe('two names of one person', () => {
  const compare = (attribute: string, a: string, b: string): Comparison =>
    compareActors({ words: a, actor: 'wing' }, { words: b, actor: 'wing' }, attribute, actors);
  it.each<[string, string, string, Comparison]>([
    ['victim', 'Anna Maria Kowal', 'Anna Kowal', 'a-within-b'],
    ['suspect', 'Anna Kowal', 'Anna L. Kowal', 'b-within-a'],
    ['suspect', 'Anna', 'Anna Kowal', 'b-within-a'],
    ['main suspect', 'Anna Maria Kowal', 'Anna Kowal', 'a-within-b'],
    // Who holds a post is known.
    ['captain', 'Anna Maria Kowal', 'Anna Kowal', 'same'],
    // How anybody is called once he has been named.
    ['victim', 'Anna Kowal', 'Kowal', 'same'],
    ['victim', 'Anna Kowal', 'Ana Kowal', 'same'],
    ['carried out by', 'Red Front Movement', 'Red Front', 'same'],
  ])('%s: %s and %s: %s', (attribute, a, b, expected) => {
    expect(compare(attribute, a, b)).toBe(expected);
    expect(compare(attribute, b, a)).toBe(flip(expected));
  });
});

describe('compareActors', () => {
  it.each<[string, string, string, Comparison]>([
    ['carried out by', 'the Red Front', 'Red Front', 'same'],
    ['aircraft type', 'Airbus A321neo', 'Airbus A321', 'overlap'],
    ['aircraft type', 'Airbus A321', 'Airbus', 'a-within-b'],
    ['aircraft type', 'Airbus A321', 'Boeing 757', 'disjoint'],
    ['aircraft type', 'an airliner', 'Boeing 757', 'overlap'],
    ['means', 'Airbus A321', 'Boeing 757', 'overlap'],
    ['means', 'cruise missiles', 'aerial attacks', 'overlap'],
    ['captain', 'Anna Kowal', 'Maria Kowal', 'disjoint'],
    ['team captain', 'Anna Kowal', 'Ewa Nowak', 'disjoint'],
    ['victim', 'Anna Kowal', 'Ewa Nowak', 'disjoint'],
    ['captain', 'Kowal', 'Anna Kowal', 'b-within-a'],
    ['means', 'not drones', 'drones', 'disjoint'],
    ['means', 'not drones', 'rockets', 'overlap'],
    ['means', 'not drones', 'no drones', 'same'],
    ['means', 'not drones', 'no rockets', 'overlap'],
  ])('%s: %s and %s: %s', (attribute, a, b, expected) => {
    expect(compareActors({ words: a }, { words: b }, attribute, actors)).toBe(expected);
    expect(compareActors({ words: b }, { words: a }, attribute, actors)).toBe(flip(expected));
  });

  it.each<[string, string, Comparison]>([
    ['wing', 'wing', 'same'],
    ['wing', 'umbrella', 'a-within-b'],
    ['cell', 'umbrella', 'a-within-b'],
    ['umbrella', 'cell', 'b-within-a'],
    ['wing', 'rivals', 'overlap'],
  ])('by their ids: %s and %s: %s', (a, b, expected) => {
    expect(compareActors({ words: 'one', actor: a }, { words: 'another', actor: b }, 'target', actors)).toBe(expected);
  });

  it('one person under a fuller name: the fuller one tells more', () => {
    expect(compareActors({ words: 'Elin L. Dahl', actor: 'elin' }, { words: 'Elin Dahl', actor: 'elin' }, 'victim', actors)).toBe('a-within-b');
    expect(compareActors({ words: 'Dahl', actor: 'elin' }, { words: 'Elin Dahl', actor: 'elin' }, 'victim', actors)).toBe('same');
  });
});

const answer = (text: string): ResponsibilityValue => {
  const [, stance = 'blames', words = '', actor] = /^(?:(claims|denies|none): )?(.*?)(?: #(\w+))?$/.exec(text) ?? [];
  return { words, stance: stance as ResponsibilityValue['stance'], ...(actor !== undefined && { actor }) };
};

describe('compareResponsibility', () => {
  it.each<[string, string, Comparison]>([
    ['Red Front', 'claims: Red Front', 'same'],
    ['claims: Red Front', 'Blue Legion', 'disjoint'],
    ['Red Front', 'militants', 'overlap'],
    ['an Orian-backed militia', 'Red Front', 'overlap'],
    ['Red Front', 'Red Front of Oria', 'b-within-a'],
    ['Dogo Musa’s gang', 'Blue Legion', 'disjoint'],
    ['Orian Front', 'Orian Legion', 'overlap'],
    ['police', 'masked rioters', 'disjoint'],
    ['police', 'soldiers', 'overlap'],
    ['rebels', 'bandits', 'overlap'],
    // ids
    ['X #wing', 'Y #umbrella', 'a-within-b'],
    ['X #wing', 'Y #rivals', 'disjoint'],
    ['some militants #anybody', 'Y #rivals', 'overlap'],
    ['the umbrella body #wing', 'the legion #rivals', 'disjoint'],
    ['X #wing', 'Z #wing', 'same'],
    ['denies: X #wing', 'Z #wing', 'disjoint'],
    ['denies: X #wing', 'denies: Z #wing', 'overlap'],
    // causes are links of a chain
    ['a bomb', 'a deliberate act', 'overlap'],
    ['excavation work', 'a gas leak', 'overlap'],
    ['a storm', 'a failed transformer', 'overlap'],
    ['heavy rain', 'poor construction', 'overlap'],
    ['a drunk driver', 'worn brakes', 'overlap'],
    ['a deer', 'a driver asleep', 'overlap'],
    ['a burst tyre', 'a deer', 'overlap'],
    ['fog', 'speeding', 'overlap'],
    ['a bird in the engine', 'a short circuit', 'overlap'],
    ['lightning', 'an electrical fault', 'overlap'],
    ['sabotage', 'a short circuit', 'overlap'],
    ['an attack', 'the negligence of guards', 'overlap'],
    ['fireworks', 'arson', 'overlap'],
    ['a cigarette', 'gas', 'overlap'],
    ['smoke', 'an overheated oven', 'overlap'],
    ['electrical fault', 'short circuit', 'overlap'],
    ['manslaughter', 'an accident', 'overlap'],
    ['a bomb in the wiring', 'a bomb', 'a-within-b'],
    // but of these only one can be true
    ['an accident', 'a deliberate act', 'disjoint'],
    ['an accidental fire', 'a deliberate fire', 'disjoint'],
    ['natural causes', 'arson', 'disjoint'],
    ['a gas leak', 'a bomb', 'disjoint'],
    ['sabotage', 'a mistake', 'disjoint'],
    ['electrical fault', 'arson', 'disjoint'],
    ['electrical fault', 'a deliberate act', 'disjoint'],
    ['lightning', 'a cigarette', 'disjoint'],
    ['a candle', 'fireworks', 'disjoint'],
    ['a campfire', 'a cigar', 'disjoint'],
    ['faulty wiring', 'a candle', 'disjoint'],
    ['suicide', 'murder', 'disjoint'],
    ['homicide', 'an accident', 'disjoint'],
    ['human-caused', 'lightning', 'disjoint'],
    ['human-caused', 'a campfire', 'overlap'],
    ['foul play', 'an accident', 'disjoint'],
    // denials of the deed at issue, and of another
    ['not arson', 'arson', 'disjoint'],
    ['denies: arson', 'arson', 'disjoint'],
    ['not arson', 'electrical fault', 'overlap'],
    // who denies that it was meant denies each way of meaning it
    ['denies: foul play', 'sabotage', 'disjoint'],
    ['denies: foul play', 'sabotage of the brakes', 'disjoint'],
    ['denies: a deliberate act', 'arson', 'disjoint'],
    ['denies: sabotage', 'a deliberate act', 'overlap'],
    ['denies: foul play', 'electrical fault', 'overlap'],
    ['not a giant wave', 'a giant wave', 'disjoint'],
    ['not a giant wave', 'a wave', 'disjoint'],
    ['smoke, not fire', 'engine fire', 'disjoint'],
    ['smoke, not fire', 'smoke', 'a-within-b'],
    ['smoke, not fire', 'steam', 'overlap'],
    ['not an engine', 'not a fire', 'overlap'],
    ['not arson', 'no arson', 'same'],
    ['denies: the dam burst', 'the dam burst', 'disjoint'],
    ['denies: the dam burst', 'a controlled release', 'overlap'],
    // nothing known
    ['none: no one', 'Red Front', 'b-within-a'],
    ['none: no one', 'none: nobody', 'same'],
    ['none: still unclaimed', 'Red Front', 'b-within-a'],
    ['not known', 'arson', 'b-within-a'],
    ['arson is not excluded', 'arson', 'b-within-a'],
    ['not claimed', 'claims: Red Front', 'b-within-a'],
    ['not claimed by Red Front', 'claimed by Red Front', 'disjoint'],
    ['denies: no one', 'Red Front', 'overlap'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(compareResponsibility(answer(a), answer(b), actors)).toBe(expected);
    expect(compareResponsibility(answer(b), answer(a), actors)).toBe(flip(expected));
  });

  it('two origins of which one is hedged may both be true', () => {
    expect(compareResponsibility(answer('a cigarette'), answer('lightning'), actors, { plain: false, causes: true })).toBe('overlap');
    expect(compareResponsibility(answer('a cigarette'), answer('lightning'), actors, { plain: true, causes: true })).toBe('disjoint');
  });

  it('two names exclude each other as those who did it, not as what brought it about', () => {
    expect(compareResponsibility(answer('Storm Agnes'), answer('Kesh Dam'), actors, { plain: true, causes: true })).toBe('overlap');
    expect(compareResponsibility(answer('Red Front'), answer('Blue Legion'), actors, { plain: true, causes: false })).toBe('disjoint');
  });

  it.each<[string, boolean]>([
    ['no one', true],
    ['Nobody', true],
    ['no group has claimed it', true],
    ['not yet known', true],
    ['unclear', true],
    ['not claimed', true],
    ['not claimed by the Front', false],
    ['nothing but smoke', true],
    ['notable militants', false],
    ['none', true],
  ])('isUnknown: %s', (words, expected) => {
    expect(isUnknown(words)).toBe(expected);
  });
});

describe('blameDiffers', () => {
  it.each<[string, string, boolean]>([
    ['Red Front', 'Blue Legion', true],
    ['electrical fault', 'arson', true],
    ['Red Front', 'the Front', false],
    ['Red Front', 'not Blue Legion', false],
    ['denies: Red Front', 'Blue Legion', false],
    ['none: no one', 'Blue Legion', false],
    ['X #wing', 'Y #umbrella', false],
    ['X #wing', 'Y #rivals', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(blameDiffers(answer(a), answer(b), actors)).toBe(expected);
    expect(blameDiffers(answer(b), answer(a), actors)).toBe(expected);
  });
});

describe('compareDescriptions', () => {
  it.each<[string, string, Comparison]>([
    ['mayor', 'the Mayor', 'same'],
    ['deputy mayor', 'mayor', 'disjoint'],
    ['deputy mayor of Tambo', 'mayor', 'disjoint'],
    ['vice president', 'president of the union', 'overlap'],
    ['deputy mayor', 'vice mayor', 'overlap'],
    ['deputy mayor', 'judge', 'overlap'],
    ['former judge', 'former constitutional court judge', 'b-within-a'],
    ['spokesman', 'Senior Brigadier', 'overlap'],
    ['dead', 'alive', 'disjoint'],
    ['alive, being questioned', 'missing', 'disjoint'],
    ['missing', 'injured', 'overlap'],
    ['sirens sounded', 'no sirens', 'disjoint'],
    ['no sirens', 'no warning', 'overlap'],
    ['smoke, not fire', 'smoke', 'a-within-b'],
    ['—', 'sirens sounded', 'incomparable'],
    ['no sirens', 'a goat cried', 'overlap'],
    ['emergency landing', 'unscheduled landing', 'overlap'],
    ['not guilty', 'guilty', 'disjoint'],
    ['not guilty of murder in the first degree', 'guilty of murder', 'overlap'],
    ['not guilty', 'guilty of murder', 'disjoint'],
    ['still at large', 'arrested', 'disjoint'],
    ['trapped underground', 'safe', 'disjoint'],
    ['a large city', 'a small town', 'overlap'],
    ['closed', 'open', 'disjoint'],
    ['locked', 'unlocked', 'disjoint'],
    ['red', 'green', 'disjoint'],
    ['discharged', 'in intensive care', 'disjoint'],
    ['conscious', 'in a coma', 'disjoint'],
    ['conscious', 'in intensive care', 'overlap'],
    ['BX417', 'BX 417', 'overlap'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(compareDescriptions({ words: a }, { words: b })).toBe(expected);
    expect(compareDescriptions({ words: b }, { words: a })).toBe(flip(expected));
  });

  it('who was deputy mayor once may be mayor now', () => {
    expect(compareDescriptions({ words: 'former deputy mayor' }, { words: 'mayor' })).not.toBe('disjoint');
    expect(compareDescriptions({ words: 'mayor' }, { words: 'former deputy mayor' })).not.toBe('disjoint');
  });
});
