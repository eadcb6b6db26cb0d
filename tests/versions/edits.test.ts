/** Sentences of which no claim shows what an editor made of them: which of them say something else. */
import { expect, test } from 'vitest';
import { saysOther } from '../../src/versions/edits.js';
import { type Sentence, sentencesOf } from '../../src/versions/sentences.js';

const first = (text: string): Sentence => sentencesOf(text)[0]!;

test.each<[string, string, string, boolean]>([
  ['a word for another', 'The ferry was towed to the yard by a tug.', 'The ferry was towed to the yard by a trawler.', true],
  ['a name for another', 'The bill was tabled by Ada Brandt of Orlow.', 'The bill was tabled by Max Lindt of Orlow.', true],
  ['a name and its first letters', 'The bill was backed by the United Party.', 'The bill was backed by the UP.', false],
  [
    'a day for another, which is compared as a time',
    'The council meets again in the hall on Monday.',
    'The council meets again in the hall on Tuesday.',
    false,
  ],
  ['an adverb for another', 'The council quickly passed the bill on dogs.', 'The council swiftly passed the bill on dogs.', false],
  ['a denial', 'The mayor will open the fair in the park.', 'The mayor will not open the fair in the park.', true],
  ['other figures among the same words', 'Orlow beat Karvin 3 to 1 in the final.', 'Orlow beat Karvin 4 to 1 in the final.', true],
  ['the same figures with commas', 'Orlow sold 1,500 places for the final.', 'Orlow sold 1500 places for the final.', false],
  ['the one in the place of the other', 'Orlow beat Karvin in the final of the cup.', 'Karvin beat Orlow in the final of the cup.', true],
  ['the same told from the other side', 'A lorry hit the tram near the bridge.', 'The tram was hit by a lorry near the bridge.', false],
])('%s', (_, before, after, expected) => {
  expect(saysOther(first(before), first(after))).toBe(expected);
});
