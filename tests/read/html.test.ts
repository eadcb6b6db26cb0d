import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reconcile } from '../../src/index.js';
import { fromHtml } from '../../src/read/html.js';

const PROSE = [
  'A fire at a paper mill in Gdansk killed at least four people on Friday, police said, and smoke was seen as far as the harbour on the other side of the bay.',
  'The mill, which stands beside the river, has employed about three hundred people since it was opened again, and most of them were at home when it began.',
  'Firefighters, who had come from four towns, were still at work on Saturday morning, and the mayor, Ewa Nowak, asked people to keep their windows closed.',
];
const page = (head: string, more = ''): string =>
  `<!doctype html><html><head><title>Fire | The Wire</title>${head}</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Fire at paper mill</h1>${more}${PROSE.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article><footer>All rights reserved</footer></body></html>`;
const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const article = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Fire at paper mill kills four',
  datePublished: '2024-03-02T18:00:00+0100',
  author: [{ '@type': 'Person', name: 'Ana Solis' }],
  publisher: { '@type': 'Organization', name: 'The Wire' },
  url: 'https://wire.test/fire',
};
const META =
  '<meta property="article:published_time" content="2024-03-02T17:00:00Z"><meta property="og:site_name" content="Wire Online"><meta property="og:title" content="Mill fire"><meta name="author" content="A. Solis"><link rel="canonical" href="https://wire.test/mill">';

test('the article, and what JSON-LD says of it before what meta elements say', () => {
  const { data, losses, problems } = fromHtml(page(META + ld(article)));
  expect(problems).toEqual([]);
  expect(data).toEqual({
    id: 'https://wire.test/mill',
    publisher: 'The Wire',
    publishedAt: '2024-03-02T18:00:00+01:00',
    title: 'Fire at paper mill kills four',
    url: 'https://wire.test/mill',
    text: PROSE.join('\n\n'),
  });
  expect(losses).toEqual([
    { item: 0, parts: ['page'], because: 'of the page the article alone is kept: menus, pictures, links and what else stands around it are left out' },
    { item: 0, parts: ['byline'], because: 'a report has no place for it' },
  ]);
});

test('meta elements where there is no JSON-LD', () => {
  expect(fromHtml(page(META)).data).toMatchObject({ publisher: 'Wire Online', publishedAt: '2024-03-02T17:00:00Z', title: 'Mill fire' });
});

test("what you give where the page is silent, and its address before the page's", () => {
  const defaults = { id: 'fire', url: 'https://mirror.test/fire', publisher: 'Mirror', publishedAt: '2024-03-02' };
  expect(fromHtml(page(''), defaults).data).toMatchObject({ ...defaults, title: 'Fire | The Wire' });
  expect(fromHtml(page(META), defaults).data).toMatchObject({
    id: 'fire',
    url: 'https://mirror.test/fire',
    publisher: 'Wire Online',
    publishedAt: '2024-03-02T17:00:00Z',
  });
});

describe('JSON-LD as publishers write it', () => {
  test.each<[string, unknown]>([
    [
      'in a graph, the publisher by its id',
      {
        '@graph': [
          { '@type': 'Organization', '@id': '#p', name: 'The Wire' },
          { ...article, publisher: { '@id': '#p' } },
        ],
      },
    ],
    ['in a list', [{ '@type': 'BreadcrumbList' }, article]],
    ['of several types', { ...article, '@type': ['Thing', 'ReportageNewsArticle'] }],
    ['the publisher as a text', { ...article, publisher: 'The Wire' }],
  ])('%s', (_, data) => {
    expect(fromHtml(page(ld(data))).data).toMatchObject({ publisher: 'The Wire', publishedAt: '2024-03-02T18:00:00+01:00' });
  });

  test('what is broken is passed over, and told', () => {
    const { data, losses } = fromHtml(page(`<script type="application/ld+json">{ oops</script>${META}`));
    expect(data?.publisher).toBe('Wire Online');
    expect(losses).toContainEqual({ item: 0, parts: ['JSON-LD'], because: 'what the page gives as JSON-LD is not JSON, and is passed over' });
    expect(fromHtml(page(ld({ ...article, datePublished: 'yesterday' }) + META)).data?.publishedAt).toBe('2024-03-02T17:00:00Z');
  });
});

test('an address that is none, and a date that cannot be read where there is no other, are told', () => {
  const { data, losses } = fromHtml(page('<meta name="date" content="yesterday">'), { url: 'nourl', publisher: 'W' });
  expect([data?.id, data?.url, data?.publishedAt]).toEqual(['page', undefined, undefined]);
  expect(losses).toContainEqual({ item: 0, parts: ['url'], because: '"nourl" is no address of the web, expected http:// or https://' });
  expect(losses).toContainEqual({ item: 0, parts: ['publishedAt'], because: '"yesterday" is no date that is known here' });
  const given = fromHtml(page('<meta name="date" content="yesterday">'), { url: 'https://wire.test/1', publisher: 'W', publishedAt: '2024-03-02' });
  expect(given.data?.publishedAt).toBe('2024-03-02');
  expect(given.losses.flatMap(({ parts }) => parts)).toEqual(['page']);
});

test('a fragment of a page', () => {
  expect(fromHtml(`${META}<article>${PROSE.map((each) => `<p>${each}</p>`).join('')}</article>`).data).toMatchObject({
    publisher: 'Wire Online',
    text: PROSE.join('\n\n'),
  });
});

test('a date in the page itself', () => {
  expect(fromHtml(page('', '<time datetime="2024-03-02T18:00:00Z">Saturday</time>'), { publisher: 'W' }).data?.publishedAt).toBe('2024-03-02T18:00:00Z');
});

test('spans point into its text', () => {
  const { data } = fromHtml(page(META + ld(article)));
  const killed = reconcile([data!]).findings.find(({ attribute }) => attribute === 'killed');
  expect(killed?.claims.map(({ text, span }) => [text, data!.text.slice(span.start, span.end)])).toEqual([
    ['killed at least four people', 'killed at least four people'],
  ]);
});

describe('problems are values', () => {
  test.each<[string, unknown]>([
    ['no article', '<html><body></body></html>'],
    ['nothing', ''],
    ['no text', 7],
    ['nested without end', '<div>'.repeat(5000)],
    ['no publisher', page('')],
  ])('%s', (_, html) => {
    const { data, problems } = fromHtml(html as string);
    expect(data).toBeUndefined();
    expect(problems).toHaveLength(1);
  });

  test('whatever comes in', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('<p>', '</p>', '<script', '<meta content=', '"', '>', '<html>', '<!--', 'text ', '<article>')), (parts) => {
        expect(fromHtml(parts.join('')).losses).toEqual(expect.any(Array));
      }),
      { numRuns: 50 },
    );
  });
});
