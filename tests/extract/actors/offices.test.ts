/** Who is named with an office, a trade or a kinship, and what is what among bodies, by the noun for it. */
import { describe, expect, test } from 'vitest';
import { NAMED_BY_OFFICE } from '../../../src/lexicon/roles.js';
import { read } from '../read.js';

describe('who is who by office, trade or kinship, and what a body is', () => {
  const named = (text: string): readonly string[] =>
    read('actor', text)
      .filter(({ rule }) => rule === NAMED_BY_OFFICE)
      .map(({ attribute, value }) => `${attribute}: ${value.words}`);

  test.each<[string, readonly string[]]>([
    ['The mediator, Anna Holm, proposed a compromise.', ['mediator: Anna Holm']],
    ['Curator Jan Smit locked the east wing.', ['curator: Jan Smit']],
    ['The letter was found by Tom Hale, the fiancé of the nurse.', ['fiancé: Tom Hale']],
    ['A choreographer named Ines Vidal left the ballet.', ['choreographer: Ines Vidal']],
    ['The hiker, 34-year-old Karl Brandt, walked home.', ['hiker: Karl Brandt']],
    ['The plan was drawn up by the arbitrator, the Honourable Claire Dubois, in May.', ['arbitrator: Claire Dubois']],
    ['Sgt. Karl Weber spoke.', ['sergeant: Karl Weber']],
    ['Sen. Ruth Adler voted against it.', ['senator: Ruth Adler']],
    ['Former captain Yusuf Ali wrote a book.', ['former captain: Yusuf Ali']],
    ['The deputy head, Ann Olsen, spoke.', ['deputy head: Ann Olsen']],
    ['Marta Klein, a lawyer for the family, will appeal.', ['lawyer: Marta Klein']],
    ['The grain was bought by the commodities firm Velmor Group.', ['firm: Velmor Group']],
    ['Velmor Group, Oria’s largest insurer, lost a third of its worth.', ['insurer: Velmor Group']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));

  test.each<[why: string, string]>([
    ['somebody without an office', 'Anna Holm walked home.'],
    ['a given name alone', 'Her daughter Jessica was at school.'],
    ['a town', 'The road to Prince George was closed.'],
    ['whom another rule names', 'The captain, Yusuf Ali, was asleep.'],
    ['an office of somebody else', 'The mediator spoke to Karl Weber.'],
    ['a form of address', 'Mr Karl Brandt walked home.'],
    ['a school that is called by its founder', 'The village has a school named Lincoln High School.'],
  ])('not %s', (_, text) => expect(named(text)).toEqual([]));
});
