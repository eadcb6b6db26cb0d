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

/** The same item, as each version has it. On 2026-11-28 each was valid against the schema of its version, `specification/` of https://github.com/iptc/newsinjson. */
const VERSIONS = {
  '1.0': {
    uri: 'http://wire.test/1',
    type: 'text',
    versioncreated: '2024-03-02T18:00:00Z',
    headline: 'Fire at mill',
    copyrightholder: 'The Wire',
    body_text: 'Four died.',
  },
  '1.6': {
    $standard: { name: 'ninjs', version: '1.6' },
    uri: 'http://wire.test/1',
    type: 'text',
    versioncreated: '2024-03-02T18:00:00Z',
    headline: 'Fire at mill',
    infosource: [{ name: 'The Wire' }],
    body_xhtml: '<p>Four <em>died</em>.</p>',
  },
  '2.2': {
    standard: { name: 'ninjs', version: '2.2' },
    uri: 'http://wire.test/1',
    type: 'text',
    versioncreated: '2024-03-02T18:00:00Z',
    headlines: [{ role: 'main', value: 'Fire at mill' }],
    infosources: [{ name: 'The Wire', role: 'http://cv.wire.test/role/publisher' }],
    bodies: [{ role: 'main', contenttype: 'text/plain', value: 'Four died.' }],
  },
  '3.1': {
    standard: { name: 'ninjs', version: '3.1' },
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
  const { data } = fromNinjs([VERSIONS['1.6'], { ...VERSIONS['2.2'], bodies: [{ value: 'Six died.' }] }]);
  expect(data.map(({ id }) => id)).toEqual(['http://wire.test/1', 'http://wire.test/1 (2)']);
  expect(reconcile(data).reports).toHaveLength(2);
});

/** The properties of each version that hold no text and are not read, by the published schemas. */
const UNREAD: Readonly<Record<keyof typeof VERSIONS, string>> = {
  '1.0': '',
  '1.6':
    'mimetype representationtype profile version firstcreated contentcreated embargoed pubstatus urgency copyrightholder copyrightnotice usageterms ednote language person organisation place subject event object title byline slugline located charcount wordcount renditions associations altids trustindicator genre expires rightsinfo digitalsourcetype',
  '2.2':
    'representationtype profile version firstcreated contentcreated embargoed pubstatus urgency copyrightholder copyrightnotice usageterms ednote language people organisations places subjects events objects title by slugline located renditions associations altids trustindicators genres expires rightsinfo digitalsourcetype',
  '3.1':
    'representationType profile version firstCreated contentCreated contentDigitised embargoedUntil pubStatus urgency copyrightHolder copyrightNotice usageTerms edNote language people organisations places subjects events eventDetails plannedCoverage objects title by slugline located renditions associations altIds trustIndicators genres expires rightsInfo digitalSourceType',
};

test.each(Object.entries(UNREAD))('whatever else version %s has is told, and changes nothing', (version, properties) => {
  const others = properties.split(' ').filter((name) => name !== '');
  const item = { ...VERSIONS[version as keyof typeof VERSIONS], ...Object.fromEntries(others.map((name) => [name, 'something'])) };
  const { data, losses } = fromNinjs(item);
  expect(data).toEqual([report]);
  expect(losses.flatMap(({ parts }) => parts)).toEqual(others);
});

describe('what has no place in a report is told', () => {
  test('by its field', () => {
    const { losses } = fromNinjs({ ...VERSIONS['1.6'], urgency: 3, byline: 'Ana Solis', embargoed: null });
    expect(losses).toEqual([{ item: 0, parts: ['urgency', 'byline'], because: 'a report has no place for it' }]);
  });

  test('bodies beside the main one', () => {
    const bodies = [
      { role: 'summary', value: 'Short.' },
      { role: 'main', value: 'Long.' },
    ];
    const { data, losses } = fromNinjs({ ...VERSIONS['2.2'], bodies });
    expect([data[0]?.text, losses[0]?.parts]).toEqual(['Long.', ['bodies']]);
  });

  test('another source than the publisher, and another headline than the main one', () => {
    const { data, losses } = fromNinjs({
      ...VERSIONS['2.2'],
      headlines: [{ role: 'short', value: 'Fire' }, ...VERSIONS['2.2'].headlines],
      infosources: [{ role: 'author', name: 'Somebody' }, ...VERSIONS['2.2'].infosources],
    });
    expect(data).toEqual([report]);
    expect(losses).toEqual([{ item: 0, parts: ['headlines', 'infosources'], because: 'a report has no place for it' }]);
  });

  test('a body in another format', () => {
    const { data, losses } = fromNinjs({ ...VERSIONS['1.6'], body_text: 'Four died.', headline_short: 'Fire' });
    expect([data[0]?.text, losses[0]?.parts]).toEqual(['Four died.', ['body_xhtml', 'headline_short']]);
  });

  test('of descriptions the longest stands for a text, as it would be without its markup', () => {
    const { bodies: _, ...rest } = VERSIONS['2.2'];
    const descriptions = [
      { role: 'creditline', value: 'The Wire' },
      { role: 'caption', value: '<p>Four died in a fire.</p>' },
    ];
    const { data, losses } = fromNinjs({ ...rest, descriptions });
    expect([data[0]?.text, losses.map(({ parts }) => parts)]).toEqual(['Four died in a fire.', [['text'], ['descriptions']]]);
  });

  test('a summary that stands for a text', () => {
    const { body_xhtml: _, ...rest } = VERSIONS['1.6'];
    const { data, losses } = fromNinjs({ ...rest, description_text: 'Four died in a fire.' });
    expect(data[0]?.text).toBe('Four died in a fire.');
    expect(losses[0]).toEqual({ item: 0, parts: ['text'], because: 'the item holds a summary alone' });
  });

  test('a date that is none', () => {
    const { data, losses } = fromNinjs({ ...VERSIONS['1.6'], versioncreated: 'noon' });
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
  expect(fromNinjs([{ uri: 'a', body_text: 'x' }, VERSIONS['1.6']], { publisher: 'Agency' }).data.map(({ publisher }) => publisher)).toEqual([
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
