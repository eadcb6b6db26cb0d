import jsonld from 'jsonld';
import type { ClaimReview, Claim as SchemaDtsClaim } from 'schema-dts';
import { describe, expect, test } from 'vitest';
import { type SchemaClaim, type SchemaClaimReview, toClaimReviews, toSchemaClaims } from '../../src/interop/schema-org.js';
import type { ClaimRating } from '../../src/model/index.js';
import { fromClaimReviews } from '../../src/read/reviews.js';
import { courier, four, killed, reconciliation, six, wire } from '../render/fixture.js';
import { accounted, onAll } from './check.js';

/** The vocabulary as Google publishes its types: what does not fit does not compile. `readonly` lists aside. */
type Mutable<T> = T extends string | number ? T : { -readonly [Key in keyof T]: Mutable<T[Key]> };
const claimFits = (claim: Mutable<SchemaClaim>): SchemaDtsClaim => claim;
const reviewFits = (review: Mutable<SchemaClaimReview>): ClaimReview =>
  review as Mutable<Omit<SchemaClaimReview, 'author'>> & { author: { '@type': 'Person' } };

const IRI = 'https://schema.org/';
/** The processor, with a context that makes every term one of the vocabulary and asks no network. */
const expanded = async (document: object): Promise<readonly unknown[]> => {
  const documentLoader = async (url: string) => ({ contextUrl: undefined, documentUrl: url, document: { '@context': { '@vocab': IRI } } }) as never;
  return (await jsonld.expand(JSON.parse(JSON.stringify(document)) as never, { documentLoader })) as readonly unknown[];
};

const rating: ClaimRating = {
  claim: 'wire#1',
  author: { type: 'Organization', name: 'Checkers', url: 'https://checkers.test' },
  rating: { name: 'Too early to say', value: 3, best: 5, worst: 1 },
  url: 'https://checkers.test/1',
  published: '2024-03-04',
  body: 'The town hall has another figure.',
};
const answer = { reports: [{ ...wire, url: 'https://wire.test/fire' }, courier], findings: [killed] };

test('a claim with its words, where they stand, whom they credit, and no rating', () => {
  const { data } = toSchemaClaims(answer);
  expect(data['@graph'][0]).toEqual({
    '@type': 'Claim',
    '@id': 'urn:factdiff:claim:wire%231',
    text: 'killed four people',
    name: 'killed',
    appearance: {
      '@type': 'NewsArticle',
      '@id': 'https://wire.test/fire',
      publisher: { '@type': 'Organization', name: 'The Wire' },
      headline: 'Fire at mill kills four',
      url: 'https://wire.test/fire',
      datePublished: '2024-03-02T18:00:00Z',
    },
    creditText: 'Ada Brandt',
    about: { '@type': 'Event', name: 'fire at Orlow, 2024-03-01' },
    isPartOf: { '@type': 'CreativeWork', identifier: 'killed-4f1c', abstract: killed.message },
  });
  expect(claimFits(data['@graph'][0] as Mutable<SchemaClaim>)).toBe(data['@graph'][0]);
  expect(JSON.stringify(data)).not.toMatch(/rating/i);
});

test('the words stand there, and what they come to is told', () => {
  const { losses } = toSchemaClaims(answer);
  for (const { id } of [four, six]) expect([id, losses.find(({ claim }) => claim === id)?.parts]).toEqual([id, expect.arrayContaining(['value'])]);
});

test('as JSON-LD, every term is of the vocabulary, and nothing falls out', async () => {
  const graph = await expanded(toSchemaClaims(answer).data);
  expect(graph).toHaveLength(2);
  expect(JSON.stringify(graph)).toContain('"https://schema.org/appearance"');
  const keys = JSON.stringify(graph).match(/"(?!@)[a-z][^"]*":/g) ?? [];
  expect(keys.filter((key) => !key.startsWith(`"${IRI}`))).toEqual([]);
});

test('an address that is none of the web stays out, and is told', () => {
  const script = 'javascript:alert(1)';
  const report = toSchemaClaims({ ...answer, reports: [{ ...wire, url: script }, courier] });
  expect(JSON.stringify(report.data)).not.toContain('javascript');
  expect(report.losses).toContainEqual({ report: 'wire', parts: ['url'], because: 'it is no http or https address' });
  const review = toClaimReviews(answer, [{ ...rating, url: script, author: { ...rating.author, url: script } }]);
  expect(JSON.stringify(review.data)).not.toContain('javascript');
  expect(review.losses).toContainEqual({ item: 0, parts: ['url', 'author.url'], because: 'it is no http or https address' });
});

describe('a review', () => {
  test('stands only where a rating and its author are given, and says what they say', async () => {
    const { data, losses } = toClaimReviews(answer, [rating]);
    expect(data['@graph']).toHaveLength(1);
    expect(data['@graph'][0]).toMatchObject({
      '@type': 'ClaimReview',
      claimReviewed: 'killed four people',
      author: { '@type': 'Organization', name: 'Checkers', url: 'https://checkers.test' },
      reviewRating: { '@type': 'Rating', alternateName: 'Too early to say', ratingValue: 3, bestRating: 5, worstRating: 1 },
      url: 'https://checkers.test/1',
      datePublished: '2024-03-04',
      reviewBody: 'The town hall has another figure.',
    });
    expect(reviewFits(data['@graph'][0] as Mutable<SchemaClaimReview>)).toBe(data['@graph'][0]);
    expect(losses).toContainEqual({ finding: 'killed-4f1c', claim: 'courier#1', parts: ['*'], because: 'nobody rated it' });
    expect(await expanded(data)).toHaveLength(1);
  });

  test.each<[string, ClaimRating, string]>([
    ['of a claim that is not there', { ...rating, claim: 'x' }, 'there is no such claim'],
    ['without an author', { ...rating, author: { type: 'Person', name: ' ' } }, 'a rating needs its words, and the name of its author'],
    ['without words', { ...rating, rating: { name: '', value: 1 } }, 'a rating needs its words, and the name of its author'],
  ])('none %s', (_, given, because) => {
    const { data, losses } = toClaimReviews(answer, [given]);
    expect(data['@graph']).toEqual([]);
    expect(losses.at(-1)).toEqual({ item: 0, parts: ['*'], because });
  });

  test('none where nobody rates', () => {
    expect(toClaimReviews(answer, []).data['@graph']).toEqual([]);
  });

  test('comes back as the rating that it was', () => {
    expect(fromClaimReviews(toClaimReviews(answer, [rating]).data, answer)).toEqual({ data: [rating], losses: [], problems: [] });
  });
});

describe('a review of somebody else', () => {
  const review = {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    claimReviewed: 'Killed  four people',
    itemReviewed: { '@type': 'Claim', appearance: [{ '@type': 'CreativeWork', url: 'https://wire.test/fire' }] },
    author: { '@type': 'Person', name: 'Ana Solis' },
    reviewRating: { '@type': 'Rating', alternateName: 'Unproven', ratingValue: '2' },
    inLanguage: 'en',
  };

  test('is of the claim of the same words on the page that it names', () => {
    expect(fromClaimReviews(review, answer)).toEqual({
      data: [{ claim: 'wire#1', author: { type: 'Person', name: 'Ana Solis' }, rating: { name: 'Unproven', value: 2 } }],
      losses: [{ item: 0, claim: 'wire#1', parts: ['inLanguage'], because: 'a rating has no place for it' }],
      problems: [],
    });
  });

  test.each<[string, object, string]>([
    ['of other words', { claimReviewed: 'Nine died' }, 'claimReviewed'],
    ['of another page', { itemReviewed: { appearance: { url: 'https://x.test' } } }, 'claimReviewed'],
    ['without an author', { author: undefined }, 'author'],
    ['with a number alone', { reviewRating: { ratingValue: 2 } }, 'reviewRating.alternateName'],
    ['without a rating', { reviewRating: undefined }, 'reviewRating.alternateName'],
  ])('%s is a problem', (_, more, field) => {
    expect(fromClaimReviews({ ...review, ...more }, answer)).toMatchObject({ data: [], problems: [{ where: 'review 1', field }] });
  });

  test('what is none is a problem too', () => {
    expect(fromClaimReviews({ '@type': 'Claim' }, answer).problems).toHaveLength(1);
    expect(fromClaimReviews([], answer)).toEqual({ data: [], losses: [], problems: [] });
  });
});

test('whatever the answer: each claim is there with words of its report, and nothing is dropped in silence', () => {
  onAll((each) => {
    const { data, losses } = toSchemaClaims(each);
    const claims = new Map(
      each.findings.flatMap((finding) => finding.claims.map((claim) => [`urn:factdiff:claim:${encodeURIComponent(claim.id)}` as string, claim] as const)),
    );
    for (const node of data['@graph']) expect(claims.get(node['@id'])?.text).toBe(node.text);
    const shown = data['@graph'].flatMap((node) => [node.isPartOf.identifier, claims.get(node['@id'])!.id]);
    accounted(each, new Set(shown), losses);
    accounted(each, new Set(), toClaimReviews(each, []).losses);
  });
  expect(reconciliation.findings.length).toBeGreaterThan(0);
});
