import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reconcile } from '../../src/index.js';
import { fromNinjs } from '../../src/read/ninjs.js';

const report = {
  id: 'http://wire.test/1',
  publisher: 'The Wire',
  publishedAt: '2024-03-02T18:00:00Z',
  title: 'Fire at mill',
  url: 'http://wire.test/1',
  text: 'Four died.',
};

/** The same item, as each version has it. https://iptc.org/standards/ninjs/ */
const VERSIONS = {
  '1.4': {
    uri: 'http://wire.test/1',
    type: 'text',
    versioncreated: '2024-03-02T18:00:00Z',
    firstcreated: '2024-03-02T17:00:00Z',
    headline: 'Fire at mill',
    infosource: [{ name: 'The Wire' }],
    body_xhtml: '<p>Four <em>died</em>.</p>',
  },
  '2.1': {
    standard: { name: 'ninjs', version: '2.1' },
    uri: 'http://wire.test/1',
    type: 'text',
    versioncreated: '2024-03-02T18:00:00Z',
    headlines: [{ role: 'main', value: 'Fire at mill' }],
    infosources: [
      { name: 'Somebody', role: 'author' },
      { name: 'The Wire', role: 'publisher' },
    ],
    bodies: [{ role: 'main', contenttype: 'text/plain', value: 'Four died.' }],
  },
  '3.0': {
    standard: { name: 'ninjs', version: '3.0' },
    uri: 'http://wire.test/1',
    type: 'text',
    versionCreated: '2024-03-02T18:00:00Z',
    headlines: [{ value: 'Fire at mill' }],
    infoSources: [{ name: 'The Wire' }],
    bodies: [{ contentType: 'text/html', value: '<p>Four died.</p>' }],
  },
};

test.each(Object.entries(VERSIONS))('version %s', (_, item) => {
  expect(fromNinjs(item)).toEqual({ data: [report], losses: [], problems: [] });
});

test('a list of them, each with an id of its own, goes into reconcile', () => {
  const { data } = fromNinjs([VERSIONS['1.4'], { ...VERSIONS['2.1'], bodies: [{ value: 'Six died.' }] }]);
  expect(data.map(({ id }) => id)).toEqual(['http://wire.test/1', 'http://wire.test/1 (2)']);
  expect(reconcile(data).reports).toHaveLength(2);
});

describe('what has no place in a report is told', () => {
  test('by its field', () => {
    const { losses } = fromNinjs({ ...VERSIONS['1.4'], urgency: 3, byline: 'Ana Solis', embargoed: null });
    expect(losses).toEqual([{ item: 0, parts: ['urgency', 'byline'], because: 'a report has no place for it' }]);
  });

  test('bodies beside the main one', () => {
    const bodies = [
      { role: 'summary', value: 'Short.' },
      { role: 'main', value: 'Long.' },
    ];
    const { data, losses } = fromNinjs({ ...VERSIONS['2.1'], bodies });
    expect([data[0]?.text, losses[0]?.parts]).toEqual(['Long.', ['bodies']]);
  });

  test('a summary that stands for a text', () => {
    const { body_xhtml: _, ...rest } = VERSIONS['1.4'];
    const { data, losses } = fromNinjs({ ...rest, description_text: 'Four died in a fire.' });
    expect(data[0]?.text).toBe('Four died in a fire.');
    expect(losses[0]).toEqual({ item: 0, parts: ['text'], because: 'the item holds a summary alone' });
  });

  test('a date that is none', () => {
    const { data, losses } = fromNinjs({ ...VERSIONS['1.4'], versioncreated: 'noon' });
    expect(data[0]).not.toHaveProperty('publishedAt');
    expect(losses).toEqual([{ item: 0, parts: ['publishedAt'], because: '"noon" is no date that is known here' }]);
  });
});

test.each<[string, unknown, string]>([
  ['without a text', { uri: 'a', type: 'picture' }, 'item 1: text is missing, expected a text, or HTML'],
  ['without a publisher', { uri: 'a', body_text: 'x' }, 'item 1: publisher is missing, expected a text that is not empty'],
  ['that is none', 7, 'item 1: got something else, expected an object'],
])('an item %s is a problem', (_, item, message) => {
  expect(fromNinjs(item)).toMatchObject({ data: [], problems: [{ message }] });
});

test('the publisher that you give is for those that do not say', () => {
  expect(fromNinjs([{ uri: 'a', body_text: 'x' }, VERSIONS['1.4']], { publisher: 'Agency' }).data.map(({ publisher }) => publisher)).toEqual([
    'Agency',
    'The Wire',
  ]);
});

test('nothing that comes in throws', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      expect(fromNinjs(input).data).toEqual(expect.any(Array));
    }),
  );
});
