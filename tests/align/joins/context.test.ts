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
