/** Two versions of one report: what changed in substance, and what did not. */
import { describe, expect, test } from 'vitest';
import { changesOf, type Change, type Report } from '../../src/index.js';

const version = (text: string): Report => ({ id: 'x', publisher: 'The Wire', publishedAt: '2024-03-02T18:00:00Z', text });
const between = (before: string, after: string): readonly Change[] => changesOf(version(before), version(after));
const told = (before: string, after: string): readonly string[] => between(before, after).map(({ kind, attribute }) => `${kind} ${attribute}`);

test('its claims are told as those of a finding are, without what aligning goes by', () => {
  const [raised] = between('A fire in Gdansk killed four people.', 'A fire in Gdansk killed six people.');
  const events = [...raised!.before, ...raised!.after].map(({ event }) => event);
  expect(events.map(({ report }) => report)).toEqual(['before', 'after']);
  for (const event of events) expect(event).not.toHaveProperty('clues');
});

test('a caveat is told by its own words', () => {
  const [plainly, hedged] = ['The storm killed nine people in Lugo.', 'The storm reportedly killed nine people in Lugo.'];
  expect(between(plainly, hedged)[0]?.message).toBe('killed: nine people is now said with “reportedly”');
  expect(between(hedged, plainly)[0]?.message).toBe('killed: nine people is no longer said with “reportedly”');
});

test('nobody is credited with the value of the other version', () => {
  const messages = between('A fire in Gdansk killed at least four people, police said.', 'A fire in Gdansk killed six people, the mayor said.');
  expect(messages.map(({ message }) => message)).toEqual([
    'killed: raised from at least four people to six people',
    'killed: at least four people, credited to police, before; six people, credited to the mayor, now',
  ]);
  expect(between('Four people died in the fire, police said.', 'Four people died in the fire, the mayor said.')[0]?.message).toBe(
    'killed: Four people, credited to police before, to the mayor now',
  );
});

describe('is told', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'the same figures of two groups, each',
      'The raid on Orlow killed four children on Friday. It killed four women.',
      'The raid on Orlow killed six children on Friday. It killed six women.',
      ['raised killed', 'raised killed'],
    ],
    [
      'a figure raised',
      'A fire at a mill in Gdansk killed four people on Friday.',
      'A fire at a mill in Gdansk killed six people on Friday.',
      ['raised killed'],
    ],
    ['one lowered', 'The flood in Arles displaced 900 people on Monday.', 'The flood in Arles displaced 700 people on Monday.', ['lowered displaced']],
    [
      'a figure in another sentence of the same event',
      'A fire at a mill in Gdansk killed four people on Friday.',
      'Six people died on Friday when a fire swept through a mill in Gdansk.',
      ['raised killed'],
    ],
    ['a bound dropped', 'The blast in Kodra injured at least nine people.', 'The blast in Kodra injured nine people.', ['bounds injured']],
    ['a higher bound', 'The blast in Kodra injured at least nine people.', 'The blast in Kodra injured at least 12 people.', ['raised injured']],
    [
      'another speaker',
      'A fire at a mill in Gdansk killed four people, police said.',
      'A fire at a mill in Gdansk killed four people, the mayor said.',
      ['attribution killed'],
    ],
    [
      'a speaker taken away',
      'A fire at a mill in Gdansk killed four people, police said.',
      'A fire at a mill in Gdansk killed four people.',
      ['attribution killed'],
    ],
    ['a hedge', 'The storm killed nine people in Lugo.', 'The storm reportedly killed nine people in Lugo.', ['hedge killed']],
    ['a hedge dropped', 'The storm reportedly killed nine people in Lugo.', 'The storm killed nine people in Lugo.', ['hedge killed']],
    [
      'what was added',
      'A fire at a mill in Gdansk killed four people.',
      'A fire at a mill in Gdansk killed four people. Another 12 people were injured.',
      ['added injured'],
    ],
    [
      'what was retracted',
      'A fire at a mill in Gdansk killed four people. Another 12 people were injured.',
      'A fire at a mill in Gdansk killed four people.',
      ['retracted injured'],
    ],
    ['another place', 'A fire in Gdansk killed four people.', 'A fire in Sopot killed four people.', ['changed place']],
    [
      'a figure that the new text calls a former one',
      'A fire at a mill in Gdansk killed four people.',
      'A fire at a mill in Gdansk killed six people, up from four.',
      ['raised killed'],
    ],
    [
      'a quotation cut',
      '“We will not close the pool, not this year and not next year,” the mayor said.',
      '“We will not close the pool,” the mayor said.',
      ['changed quotation'],
    ],
    [
      'a quotation that has more words now',
      'The pool is “a relic of the past”, the mayor said.',
      'The pool is “a costly relic of the past”, the mayor said.',
      ['changed quotation'],
    ],
    [
      'a quotation of which a part is told in other words',
      '“The ferry left on time with all lamps lit,” the captain said.',
      '“The ferry left on time,” the captain said. By his account all lamps were lit.',
      ['changed quotation'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });
});

describe('is not told', () => {
  test.each<[string, string, string]>([
    ['nothing', 'A fire at a mill in Gdansk killed four people, police said.', 'A fire at a mill in Gdansk killed four people, police said.'],
    ['commas, marks and case', 'On Friday a fire killed four people in Gdansk, police said.', 'On Friday, a fire killed four people, in Gdansk, Police said!'],
    ['a number in figures', 'A fire at a mill in Gdansk killed four people.', 'A fire at a mill in Gdansk killed 4 people.'],
    ['the wording', 'A fire at a mill in Gdansk killed four people.', 'Four people died in a fire at a mill in Gdansk.'],
    [
      'the order of sentences',
      'A fire at a mill in Gdansk killed four people. Another 12 people were injured.',
      'Another 12 people were injured. A fire at a mill in Gdansk killed four people.',
    ],
    [
      'what was said twice and is said once',
      'Four killed in Gdansk mill fire\n\nA fire at a mill in Gdansk killed four people on Friday.',
      'A fire at a mill in Gdansk killed four people on Friday.',
    ],
    [
      'marks and capitals of a quotation',
      '“We will not close the pool, not this year and not next year,” the mayor said.',
      '"We will not close the pool — not this year, and not next year", the Mayor said.',
    ],
    [
      'a quotation parted by who says it',
      '“We will not close the pool, not this year and not next year,” the mayor said.',
      '“We will not close the pool,” the mayor said, “not this year and not next year.”',
    ],
    [
      'two quotations joined',
      '“We will not close the pool,” the mayor said. “Children need it.”',
      '“We will not close the pool. Children need it,” the mayor said.',
    ],
    ['spellings within a quotation', '“We honour twelve of our people,” she said.', '“We honor 12 of our people,” she said.'],
    [
      'a quotation that the headline has no more',
      'Mayor: “We will not close the pool”\n\n“We will not close the pool, not this year,” the mayor said.',
      '“We will not close the pool, not this year,” the mayor said.',
    ],
  ])('%s', (_, before, after) => {
    expect(told(before, after)).toEqual([]);
  });
});

test('spans point into both texts, and a headline and its text tell one change', () => {
  const before = version('Four killed in Gdansk mill fire\n\nA fire at a mill in Gdansk killed four people on Friday.');
  const after = version('Six killed in Gdansk mill fire\n\nA fire at a mill in Gdansk killed six people on Friday.');
  const changes = changesOf(before, after);
  expect(changes.map(({ message }) => message)).toEqual(['killed: raised from Four to Six']);
  for (const { span, text, report } of changes[0]!.before) expect([before.text.slice(span.start, span.end), report]).toEqual([text, 'before']);
  for (const { span, text, report } of changes[0]!.after) expect([after.text.slice(span.start, span.end), report]).toEqual([text, 'after']);
  expect(changes[0]!.after).toHaveLength(2);
});

test('two figures of two events are not held against each other', () => {
  const background = 'In 2019 a blast at a quarry near Malbork killed 20 people.';
  expect(told(`A fire at a mill in Gdansk killed four people on Friday. ${background}`, background)).not.toContain('raised killed');
});

test('an empty text, and one that is long', () => {
  expect(between('', '')).toEqual([]);
  expect(between('A fire in Gdansk killed four people.', '').map(({ kind }) => kind)).toContain('retracted');
  const long = Array.from({ length: 300 }, (_, i) => `A fire in Gdansk killed ${i + 2} people.`).join(' ');
  expect(between(long, long)).toEqual([]);
});
