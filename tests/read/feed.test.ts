/** Feeds as parsers hand them over: two real ones, and the shapes of others. */
import fc from 'fast-check';
import { parseFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { fromFeed } from '../../src/read/feed.js';

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>The Wire</title><link>https://wire.test/</link><description>News</description>
<item><title>Fire at mill &amp; yard</title><link>https://wire.test/1</link><guid isPermaLink="false">w1</guid><pubDate>Sat, 02 Mar 2024 18:00:00 GMT</pubDate>
<description>Short.</description><content:encoded><![CDATA[<p>Four died.</p><p>Nine were hurt.</p>]]></content:encoded></item>
<item><title>Storm</title><link>https://wire.test/2</link><pubDate>Sun, 03 Mar 2024 08:00:00 +0100</pubDate><description>A storm hit &lt;b&gt;Lima&lt;/b&gt;.</description></item>
</channel></rss>`;
const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Wire</title><id>urn:x</id><updated>2024-03-02T18:00:00Z</updated>
<entry><title>Fire at mill</title><id>urn:w1</id><link rel="self" href="https://wire.test/1.xml"/><link rel="alternate" href="https://wire.test/1"/>
<published>2024-03-02T18:00:00Z</published><updated>2024-03-02T19:00:00Z</updated><content type="html">&lt;p&gt;Four died.&lt;/p&gt;</content></entry></feed>`;
const JSON_FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Wire',
  items: [{ id: 'w1', url: 'https://wire.test/1', title: 'Fire at mill', content_html: '<p>Four died.</p>', date_published: '2024-03-02T18:00:00Z' }],
};

const fire = { publisher: 'The Wire', url: 'https://wire.test/1', text: 'Four died.\n\nNine were hurt.', title: 'Fire at mill & yard' };
const storm = { publisher: 'The Wire', url: 'https://wire.test/2', text: 'A storm hit Lima.', title: 'Storm' };
const summary = { item: 1, parts: ['text'], because: 'the item holds a summary alone' };

describe('rss-parser', () => {
  test('RSS', async () => {
    const { data, losses, problems } = fromFeed(await new Parser().parseString(RSS));
    expect(data).toMatchObject([
      { ...fire, id: 'w1', publishedAt: '2024-03-02T18:00:00.000Z' },
      { ...storm, id: 'https://wire.test/2', publishedAt: '2024-03-03T07:00:00.000Z' },
    ]);
    // It calls a description content where there is nothing else.
    expect(losses.filter(({ parts }) => parts.includes('text'))).toEqual([
      { item: 1, parts: ['text'], because: 'the item may hold a summary alone: its parser calls a description content' },
    ]);
    expect(problems).toEqual([]);
  });

  test('Atom', async () => {
    const { data, losses } = fromFeed(await new Parser().parseString(ATOM));
    expect(losses.flatMap(({ parts }) => parts)).not.toContain('text');
    expect(data).toMatchObject([
      { id: 'urn:w1', publisher: 'The Wire', url: 'https://wire.test/1', text: 'Four died.', publishedAt: '2024-03-02T18:00:00.000Z' },
    ]);
  });
});

describe('feedsmith', () => {
  test('RSS', () => {
    const { data, losses, problems } = fromFeed(parseFeed(RSS));
    expect(data).toMatchObject([
      { ...fire, id: 'w1', publishedAt: '2024-03-02T18:00:00Z' },
      { ...storm, id: 'https://wire.test/2', publishedAt: '2024-03-03T08:00:00+01:00' },
    ]);
    expect(losses).toContainEqual(summary);
    expect(problems).toEqual([]);
  });

  test('Atom', () => {
    const { data, losses } = fromFeed(parseFeed(ATOM));
    expect(data).toMatchObject([{ id: 'urn:w1', publisher: 'The Wire', url: 'https://wire.test/1', text: 'Four died.' }]);
    expect(losses.flatMap(({ parts }) => parts)).toEqual(['updated']);
  });

  test('JSON Feed', () => {
    expect(fromFeed(parseFeed(JSON.stringify(JSON_FEED))).data).toMatchObject([{ id: 'w1', publisher: 'The Wire', text: 'Four died.' }]);
  });
});

test('a JSON Feed as it is', () => {
  expect(fromFeed(JSON_FEED)).toEqual({
    data: [{ id: 'w1', publisher: 'The Wire', publishedAt: '2024-03-02T18:00:00Z', title: 'Fire at mill', url: 'https://wire.test/1', text: 'Four died.' }],
    losses: [],
    problems: [],
  });
});

describe('shapes of other parsers', () => {
  const expected = { id: 'w1', publisher: 'The Wire', url: 'https://wire.test/1', text: 'Four died.' };

  test.each<[string, unknown]>([
    [
      'an object for each element',
      {
        rss: {
          channel: {
            title: 'The Wire',
            item: { title: 'x', link: 'https://wire.test/1', guid: { '#text': 'w1', '@_isPermaLink': 'false' }, 'content:encoded': 'Four died.' },
          },
        },
      },
    ],
    [
      'a list for each element',
      {
        rss: {
          $: { version: '2.0' },
          channel: [{ title: ['The Wire'], item: [{ link: ['https://wire.test/1'], guid: [{ _: 'w1', $: {} }], 'content:encoded': ['Four died.'] }] }],
        },
      },
    ],
    [
      'attributes by their prefix',
      {
        feed: {
          title: 'The Wire',
          entry: [{ id: 'w1', link: [{ '@_href': 'https://wire.test/1', '@_rel': 'alternate' }], content: { '#text': 'Four died.', '@_type': 'text' } }],
        },
      },
    ],
    [
      'attributes in an object',
      { feed: { title: [{ _: 'The Wire' }], entry: [{ id: ['w1'], link: [{ $: { href: 'https://wire.test/1' } }], content: [{ _: 'Four died.' }] }] } },
    ],
  ])('%s', (_, feed) => {
    expect(fromFeed(feed).data).toMatchObject([expected]);
  });

  test('dates as objects', () => {
    const item = { guid: 'w1', description: 'Four died.', pubdate: new Date(Date.UTC(2024, 2, 2, 18)) };
    expect(fromFeed([item], { publisher: 'The Wire' }).data[0]?.publishedAt).toBe('2024-03-02T18:00:00.000Z');
  });
});

test('the feed that an item came from is whom it is syndicated from', () => {
  const item = { guid: 'w1', content: 'Four died.', source: { '#text': 'Far Agency', '@_url': 'https://far.test' } };
  expect(fromFeed([item, { ...item, guid: 'w2', source: 'The Wire' }], { publisher: 'The Wire' }).data.map(({ syndicatedFrom }) => syndicatedFrom)).toEqual([
    'Far Agency',
    undefined,
  ]);
});

test('what has no place in a report is told', () => {
  const { losses } = fromFeed([{ id: 'w1', content_text: 'Four died.', tags: ['fire'], authors: [] }], { publisher: 'The Wire' });
  expect(losses).toEqual([{ item: 0, parts: ['tags'], because: 'a report has no place for it' }]);
});

describe('of fields that may stand for one another, those that say something else are told', () => {
  const item = { id: 'w1', url: 'https://wire.test/1', content_html: '<p>Four  <b>died</b>.</p>', date_published: '2024-03-02T18:00:00Z' };
  const parts = (more: object): readonly string[] => fromFeed([{ ...item, ...more }], { publisher: 'W' }).losses.flatMap((loss) => loss.parts);

  test.each<[string, object, readonly string[]]>([
    ['a later date', { date_modified: '2024-03-02T19:00:00Z' }, ['date_modified']],
    ['the same date', { date_modified: '2024-03-02T19:00:00+01:00', pubDate: 'Sat, 02 Mar 2024 18:00:00 GMT' }, []],
    ['a date that is none', { date_modified: 'noon' }, ['date_modified']],
    ['another text', { summary: 'A fire at a mill.' }, ['summary']],
    ['the same text, and a piece of it', { content_text: 'Four died.', contentSnippet: 'Four' }, []],
    ['another address', { external_url: 'https://far.test/1' }, ['external_url']],
    ['another id', { guid: 'g1' }, ['id']],
    ['an address for an id', { guid: 'https://wire.test/1', id: 'https://wire.test/1' }, []],
  ])('%s', (_, more, expected) => {
    expect(parts(more)).toEqual(expected);
  });
});

test('a bad address is none, which is told', () => {
  const { data, losses } = fromFeed([{ id: 'w1', url: 'javascript:alert(1)', content_text: 'x' }], { publisher: 'W' });
  expect(data[0]).not.toHaveProperty('url');
  expect(losses.flatMap(({ parts }) => parts)).toEqual(['url']);
});

test('problems are values', () => {
  expect(fromFeed([{ id: 'w1', content_text: 'x' }, { title: 'nothing' }, 3]).problems.map(({ message }) => message)).toEqual([
    'item 1: publisher is missing, expected a text that is not empty',
    'item 2: text is missing, expected a text, or HTML',
    'item 3: got something else, expected an object',
  ]);
  fc.assert(fc.property(fc.anything(), (input) => fromFeed(input).data.length >= 0));
});
