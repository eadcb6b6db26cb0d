import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/index.js';

/** The names that a report has, and the rule by which each is one. */
const named = (text: string, publisher = 'P'): readonly string[] =>
  extract({ id: 'r', publisher, publishedAt: '2024-03-05', text }).flatMap((claim) =>
    claim.kind === 'actor' && claim.attribute === 'named' ? [`${claim.value.words} (${claim.rule})`] : [],
  );

const PERSON = 'a person named in the story';
const BODY = 'a body named in the story';
const NAME = 'a name told in the story';

describe('whom a report names', () => {
  test.each<[string, string, readonly string[]]>([
    ['a person', 'A fire broke out at a mill. Marta Ruiz saw it from her kitchen.', [`Marta Ruiz (${PERSON})`]],
    ['a body', 'The Harlan Fire Department said the fire was out by noon.', [`Harlan Fire Department (${BODY})`]],
    ['each once, by the fullest name', 'Marta Ruiz saw the fire. Ruiz lives next door, and Marta Ruiz called for help.', [`Marta Ruiz (${PERSON})`]],
    ['two of one given name', 'Marta Ruiz saw the fire. Marta Ann Lee did not.', [`Marta Ruiz (${PERSON})`, `Marta Ann Lee (${PERSON})`]],
    ['a surname with a title', 'Judge Whitlow gave his ruling on Monday.', [`Whitlow (${PERSON})`]],
    ['nobody by one name alone', 'Marta saw the fire from her kitchen.', []],
    ['no body by a word for any', 'The Ministry said the fire was out. The Police agreed.', []],
    ['no house, which is a place', 'The hurt were taken to Harlan General Hospital.', []],
    [
      'a firm, a ship, a thing by a name of its own',
      'The coach of Blitzbus left at noon, and the Korvald lay in dock.',
      [`Blitzbus (${NAME})`, `Korvald (${NAME})`],
    ],
    ['a name of two words, whatever they mean', 'They sailed on the Golden Halibut again.', [`Golden Halibut (${NAME})`]],
    ['no capital that may be any word', 'The lorry hit Gate and Bistro on the way.', []],
    ['no plural of any word', 'The lorry missed the Pensioners and the Coastguards.', []],
    ['no name of three letters', 'The Vok was late.', []],
    ['no place and no people', 'A fire broke out in Spain. The Spanish were told to stay away.', []],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test('where it is named first', () => {
    const claim = extract({ id: 'r', publisher: 'P', text: 'Marta Ruiz saw it. Later Marta Ruiz called.' }).find(({ attribute }) => attribute === 'named');
    expect(claim?.span).toEqual({ start: 0, end: 10 });
  });

  test('not who publishes it', () => {
    const text = 'The owner told the Harlan Gazette that the fire was out.';
    expect(named(text)).toEqual([`Harlan Gazette (${BODY})`]);
    expect(named(text, 'Harlan Gazette')).toEqual([]);
  });

  test('the name is the report’s own, whoever says what and however sure they are', () => {
    const claim = extract({ id: 'r', publisher: 'P', text: 'The arsonist may be Marta Ruiz, the police said.' }).find(({ attribute }) => attribute === 'named');
    expect(claim).toMatchObject({ value: { words: 'Marta Ruiz' }, speakers: [], certainty: 'stated', polarity: 'affirmed' });
  });
});
