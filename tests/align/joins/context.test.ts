import { describe, expect, test } from 'vitest';
import { likenessOf, rarityIn, surroundingsOf } from '../../../src/align/joins/context.js';
import { count } from '../claims.js';

const all = (text: string, words: string) => {
  const start = text.indexOf(words);
  return surroundingsOf(count(1, undefined, { span: { start, end: start + words.length }, text: words }), { id: 'a', publisher: 'A', text });
};
const around = (text: string, words: string) => all(text, words).words;

describe('the words around a claim', () => {
  test('are the stems of the content words of its sentence', () => {
    expect([...around('A mill burned. The council counts 22 homes destroyed. Rain is due.', '22 homes').keys()]).toEqual([
      'council',
      'count',
      'home',
      'destroi',
    ]);
  });
  test.each([
    ['A mill burned.”   The council counts 22 homes destroyed.', ['council', 'count', 'home', 'destroi']],
    ['The council counts 22 homes. Rain is due.', ['council', 'count', 'home']],
    ['The ox at the dam took 22 homes', ['dam', 'took', 'home']],
  ])('have three letters and stand between its ends: %s', (text, expected) => {
    expect([...around(text, '22 homes').keys()]).toEqual(expected);
  });
  test('weigh seven tenths less at 130 characters, and as where they stand nearest', () => {
    const words = around('Of homes that are old 22 homes burned, and none of the homes was empty', '22 homes');
    expect(words.get('burn')).toBeCloseTo(1 - 0.7 / 130, 10);
    expect(words.get('empti')).toBeCloseTo(1 - (0.7 * ' burned, and none of the homes was '.length) / 130, 10);
    expect(words.get('home')).toBe(1);
  });
  test('weigh less the farther they stand', () => {
    const words = around('Rescuers from the three northern districts said that 22 homes burned', '22 homes');
    expect(words.get('home')).toBe(1);
    expect(words.get('rescuer')).toBeLessThan(words.get('burn')!);
  });
  test('are the same whatever was looked at before', () => {
    const text = 'Rain is due. The council counts 22 homes destroyed.';
    const fresh = [...around(text, '22 homes').keys()];
    expect(fresh).toEqual(['council', 'count', 'home', 'destroi']);
    // The end of this sentence stands farther behind its figure than that of the first above stands from the beginning.
    around('Fire took 12 barns and sheds of the two brothers who live there. More is known.', '12 barns');
    expect([...around(text, '22 homes').keys()]).toEqual(fresh);
  });
  test('are one for two forms and two spellings', () => {
    const one = around('In Šibenik 12 stalls were burnt', '12 stalls');
    const other = around('In Sibenik a dozen stalls are burning', 'a dozen stalls');
    expect([...one.keys()]).toContain('sibenik');
    expect([...other.keys()]).toContain('sibenik');
    expect(one.has('stall') && other.has('stall')).toBe(true);
  });
});

test('a figure is no context, in digits or in words', () => {
  const words = (figure: string): readonly string[] => [...around(`The mill lost ${figure} barns and 22 homes`, '22 homes').keys()];
  expect(words('25')).toEqual(['mill', 'lost', 'barn', 'home']);
  expect(words('twenty-five')).toEqual(words('25'));
});

describe('the names around a claim', () => {
  test.each([
    ['the capitals of its sentence', 'Rain in Porto left 22 homes flooded. Lisbon stayed dry.', ['porto']],
    ['not its first word', 'Floods took 22 homes', []],
  ])('are %s', (_, text, expected) => {
    expect([...all(text, '22 homes').names.keys()]).toEqual(expected);
  });
});

test('the words beside a claim are those next to it', () => {
  const text = 'After a night of heavy rain along the coast the council counts 22 homes flooded';
  expect([...all(text, '22').beside.keys()]).toEqual(['along', 'coast', 'council', 'count', 'home', 'flood']);
});

test('and stand no farther from it than 32 characters', () => {
  const reach = (gap: number): readonly string[] => [...all(`The 22 homes${' of the'.repeat(9).slice(0, gap - 1)} mill`, '22 homes').beside.keys()];
  expect(reach(32)).toContain('mill');
  expect(reach(33)).not.toContain('mill');
});

describe('how much a word tells', () => {
  const context = (...words: readonly string[]): ReadonlyMap<string, number> => new Map(words.map((word) => [word, 1]));
  const rarity = rarityIn([context('fire', 'mill'), context('fire'), context('fire', 'barn', 'mill')]);
  test.each([
    ['a word that stands nowhere else', 'boat', 1],
    ['a word around one claim', 'barn', 1],
    ['a word around two', 'mill', Math.log(1 + 3 / 2) / Math.log(4)],
    ['a word around all', 'fire', Math.log(2) / Math.log(4)],
  ])('%s', (_, word, expected) => {
    expect(rarity.of(word)).toBeCloseTo(expected, 10);
  });
  test('makes the length of what stands around a claim', () => {
    const words = new Map([
      ['barn', 1],
      ['boat', 0.5],
      ['fire', 0.5],
    ]);
    expect(rarity.weigh(words)).toBeCloseTo(1 + 0.25 + 0.0625, 10);
    expect(rarity.weigh(words)).toBeCloseTo(1 + 0.25 + 0.0625, 10);
  });
});

describe('likeness', () => {
  const rarity = rarityIn([around('22 homes burned', '22'), around('22 boats sank', '22')]);
  test.each([
    ['the same words', 'fire took 22 homes', 'fire took 30 homes', 1],
    ['no word in common', 'fire took homes', 'boats sank offshore', 0],
    ['no words at all', '22', 'fire took homes', 0],
  ])('%s', (_, a, b, expected) => {
    expect(likenessOf(around(a, a.slice(0, 2)), around(b, b.slice(0, 2)), rarity)).toBeCloseTo(expected, 5);
  });
  test('a rare word counts for more than one that stands everywhere', () => {
    const words = ['fire in Arles', 'fire in Nimes', 'fire in Toulon', 'fire in Arles again'].map((text) => around(text, 'in'));
    const told = rarityIn(words);
    expect(told.of('arl')).toBeGreaterThan(told.of('fire'));
  });
});
