import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, compareWording, exchangedBetween, type Wording } from '../../../src/judge/compare/wording.js';

const CASES: readonly (readonly [string, string, Wording])[] = [
  ['We have won, and the country has won', 'We have won and the country has won.', 'same'],
  ['“We’ll stay”', '"We\'ll stay"', 'same'],
  ['We stay — and we build', 'We stay and we build', 'same'],
  ["The leak was the organisation's fault, and we apologise", "The leak was the organization's fault, and we apologize", 'same'],
  ["The leak was the organisation's fault, and we apologise", "The leak was the government's fault, and we apologise", 'altered'],
  ['It was a close race, but a win is a win', 'a win is a win', 'cut'],
  ['Growers in the upper valley are selling early', 'Growers are selling early', 'cut'],
  ['Delay would have cost us more', 'Delay would only have cost us more', 'cut'],
  ['I did not say that. I did say that of him', 'I did say that', 'cut'],
  ['We shall mend the dam', 'We will fix the dam', 'altered'],
  ['They will re-sign the mayor today', 'They will resign the mayor today', 'altered'],
  ['have sent the men out there today', 'We have men out there', 'altered'],
  ['Well, we had enough of that dam today', 'we had had enough of that dam', 'altered'],
  ['We will keep the school shut, but not for ever', 'We will hold the school shut', 'altered'],
  ['We will keep the school shut as a precaution', 'We will hold the school shut as a precaution', 'altered'],
  ['the Guard (Home Guard) held the bridge', 'the Guard held the bridge', 'cut'],
  // the sense turned: a negation, a figure, a name
  ['We did order the gates to be opened', 'We did not order the gates to be opened', 'turned'],
  ['We never saw the ship turn', 'We saw the ship turn', 'turned'],
  ['I have never seen such waves here', 'I have seen such waves here', 'turned'],
  ['We found 31 bodies in the mine', 'We found 27 bodies in the mine', 'turned'],
  ['We found 31 bodies in the mine', 'We found the bodies in the mine', 'altered'],
  ['We had a 3 1/2 year old who took a boat', 'We had a 3-and-a-half-year-old that took a boat', 'altered'],
  ['We found 31 bodies, all in the mine', 'We found the 31 bodies all in the mine', 'cut'],
  ['We found them in 1931', 'We found them in 1937', 'turned'],
  // one figure left out here and another put in there: neither took the other's place
  ['I say we found 31 bodies in the mine on the day it fell', 'I know we found bodies in the mine on day 27 it fell', 'altered'],
  ['I spoke with Anna about the dam', 'I spoke with Peter about the dam', 'turned'],
  ['I spoke with “Anna” about the dam', 'I spoke with “Peter” about the dam', 'turned'],
  // "I" may be Peter
  ['I tell you what I did about the dam', 'I tell you what Peter did about the dam', 'altered'],
  ['I spoke with Hezbollah about the dam', 'I spoke with Hizbollah about the dam', 'altered'],
  ['I spoke with Anna about the dam', 'I spoke with Peter Nowak about the dam', 'altered'],
  ['I spoke with her about the dam', 'I spoke with Peter about the dam', 'altered'],
  // a negation that is cut with all that it denies
  ['The first to stop him was not a guard. It was a cook with a pan', 'The first to stop him was a cook with a pan', 'cut'],
  ['The first to stop him was not a guard. It was a cook with a pan, and we thank him', 'The first to stop him was a cook with a pan', 'cut'],
  ['I say that it was not sabotage but rust in the pipe', 'I say that it was rust in the pipe', 'cut'],
  ['The first to stop him was “not a guard.” It was a cook with a pan', 'The first to stop him was a cook with a pan', 'cut'],
  ['Bo was not a guard. He was a cook', 'Bo was a cook', 'cut'],
  ['Bo was not a guard. He was a cook, and never slept', 'Bo was a cook, and never slept', 'cut'],
  ['We lost the hall. We did not lose hope. We will build it again', 'We lost our hall. We will build it again', 'altered'],
  ['We lost the hall. We did not lose hope. We will build it again', 'We lost the hall. We will build it again', 'cut'],
  ['We lost the hall. I fear we will not build it again', 'We lost the hall. We will build it again', 'turned'],
  ['We will not pay 2.5m and build it again', 'We will build it again', 'turned'],
  ['I say that they did not. Anna opened the gate for him', 'I say that they did and Peter opened the gate for him', 'turned'],
  ['I was there. I did not, as you say, open the gate for him', 'I was there. I did open the gate for him', 'turned'],
  // a word for its contrary
  ['I said that the dam was safe', 'I said that the dam was unsafe', 'turned'],
  ['Output in the valley will rise next year', 'Output in the valley will fall next year', 'turned'],
  ['The council accepted our plan for the dam', 'The council rejected our plan for the dam', 'turned'],
  ['They left before the water came', 'They left after the water came', 'turned'],
  // a denial by another name
  ['We were not happy with the dam', 'We were unhappy with the dam', 'altered'],
  ['We were never not happy with the dam', 'We were never unhappy with the dam', 'altered'],
  // less is not the contrary, and a word is not denied by what only looks like a prefix
  ['I saw that the wall had collapsed there', 'I saw that the wall had weakened there', 'altered'],
  ['They had to form the people of the town', 'They had to inform the people of the town', 'altered'],
  ['Their help was valuable to the town', 'Their help was invaluable to the town', 'altered'],
  ['Output in the valley will rise next year', 'Output in the valley will grow next year', 'altered'],
  ['I never spoke with her about it', 'never spoke with her', 'cut'],
  ['We will not rule out talks', 'rule out talks', 'cut'],
  ['…', 'We stay', 'other'],
  ['…', '—', 'same'],
  // another language, another remark
  ['You cannot sell rain', 'Rain is not for sale', 'other'],
  ['the dam held and the wall fell', 'the wall fell and the dam held', 'other'],
  ['They were at the windows, with our names in their mouths', 'They knocked and called out what we are called', 'other'],
];

describe('compareWording', () => {
  it.each(CASES)('%s / %s: %s', (a, b, expected) => {
    expect(compareWording(a, b)).toBe(expected);
    expect(compareWording(b, a)).toBe(expected);
  });

  it('is quick on two long texts with nothing in common', () => {
    const long = (word: string): string => Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join(' ');
    expect(compareWording(long('a'), long('b'))).toBe('other');
  });

  it('compares long quotations by their first three hundred words', () => {
    const after = (count: number, last: string): string => [...Array.from({ length: count }, (_, index) => `word${index}`), last].join(' ');
    expect(compareWording(after(300, 'stood'), after(300, 'fell'))).toBe('same');
    expect(compareWording(after(299, 'stood'), after(299, 'fell'))).toBe('altered');
    expect(compareWording(after(200, 'stood'), after(200, 'stood').replaceAll(' ', '  '))).toBe('same');
  });
});

describe('changesBetween', () => {
  it('shows what went and what came, in the words as written', () => {
    expect(changesBetween('We will put her down, in Town', 'We will set her down in Town')).toEqual([
      { kind: 'same', words: 'We will' },
      { kind: 'removed', words: 'put' },
      { kind: 'added', words: 'set' },
      { kind: 'same', words: 'her down, in Town' },
    ]);
  });

  it('shows all as changed where the two are too unlike to be compared', () => {
    const long = (word: string): string => Array.from({ length: 400 }, (_, index) => `${word}${index}`).join(' ');
    expect(changesBetween(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
    const [{ words: went = '' } = {}, { words: came = '' } = {}] = changesBetween(long('a'), long('b'));
    expect(went.split(' ')).toHaveLength(300);
    expect(came).toMatch(/^b0 b1 .* b299$/);
  });

  it('keeps every word of both', () => {
    const word = fc.constantFrom('one', 'two', 'not', 'Anna', '31', 'waves');
    const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const changes = changesBetween(a, b);
        const side = (other: string): string => changes.flatMap(({ kind, words }) => (kind === other ? [] : [words])).join(' ');
        expect(side('added')).toBe(a);
        expect(side('removed')).toBe(b);
      }),
    );
  });
});

describe('exchangedBetween', () => {
  const exchanged = (a: string, b: string, alike = (one: string, other: string): boolean => one === other): readonly string[] =>
    exchangedBetween(a.split(' '), b.split(' '), alike).map(([out, put]) => `${out.join(' ')} > ${put.join(' ')}`);

  it.each<[string, string, readonly string[]]>([
    ['the dam held', 'the dam held', []],
    ['the dam held firm', 'the wall held', ['dam > wall', 'firm > ']],
    ['the dam held', 'the old dam held', [' > old']],
    ['the old dam held', 'the dam held for now', ['old > ', ' > for now']],
    ['nobody saw the big wave come', 'somebody saw the small one come', ['nobody > somebody', 'big wave > small one']],
    // six words in the place of six others, and seven of seven
    ['a b c d e f stood', 'g h i j k l stood', ['a b c d e f > g h i j k l']],
    ['a b c d e f m stood', 'g h i j k l n stood', []],
  ])('%s / %s', (a, b, expected) => {
    expect(exchanged(a, b)).toEqual(expected);
  });

  it('takes for one what the asker holds for alike', () => {
    expect(exchanged('The Dam held', 'the dam fell', (one, other) => one.toLowerCase() === other.toLowerCase())).toEqual(['held > fell']);
  });
});
