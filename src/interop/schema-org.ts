import { answered, checkedOptions, each, isFields, type NoOptions, such } from '../model/checked.js';
import { type Claim, type ClaimRating, claimUrn, type Exported, type Finding, type Loss, type Reconciliation, type Report, reportUrn } from '../model/index.js';
import { failureOf } from '../model/problems.js';
import { isWebAddress } from '../model/web-address.js';
import { allLost, findingLosses, type Held, reportLosses } from './losses.js';

interface Article {
  readonly '@type': 'NewsArticle';
  readonly '@id': string;
  readonly publisher: { readonly '@type': 'Organization'; readonly name: string };
  readonly headline?: string;
  readonly url?: string;
  readonly datePublished?: string;
}

/** https://schema.org/Claim */
export interface SchemaClaim {
  readonly '@type': 'Claim';
  readonly '@id': string;
  /** The words that make the claim. */
  readonly text: string;
  readonly name: string;
  readonly appearance: Article;
  /** Whom the report credits: whether a person or a body is not known. */
  readonly creditText?: string;
  readonly about: { readonly '@type': 'Event'; readonly name: string };
  /** The finding that it is in. */
  readonly isPartOf: { readonly '@type': 'CreativeWork'; readonly identifier: string; readonly abstract: string };
}

/** https://schema.org/ClaimReview */
export interface SchemaClaimReview {
  readonly '@type': 'ClaimReview';
  readonly claimReviewed: string;
  readonly itemReviewed: SchemaClaim;
  readonly author: { readonly '@type': 'Organization' | 'Person'; readonly name: string; readonly url?: string };
  readonly reviewRating: {
    readonly '@type': 'Rating';
    readonly alternateName: string;
    readonly ratingValue?: number;
    readonly bestRating?: number;
    readonly worstRating?: number;
  };
  readonly url?: string;
  readonly datePublished?: string;
  readonly reviewBody?: string;
}

/** A document of JSON-LD. */
export interface Graph<Node> {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Node[];
}

const HELD: Held = {
  report: ['id', 'publisher', 'publishedAt', 'title', 'url'],
  finding: ['id', 'attribute', 'message', 'event.label'],
  // What the words come to is not said: where they are but a part of the value, or name it in another way, it is not there.
  claim: ['id', 'report', 'attribute', 'text', 'speakers.text'],
};
const NO_PLACE = 'schema.org has no place for it';
/** What reads JSON-LD may follow its addresses: "javascript:" is none of the web. */
const NO_ADDRESS = 'it is no http or https address';

const articleOf = ({ id, publisher, title, url, publishedAt }: Report): Article => ({
  '@type': 'NewsArticle',
  '@id': isWebAddress(url) ? url : reportUrn(id),
  publisher: { '@type': 'Organization', name: publisher },
  ...(title !== undefined && { headline: title }),
  ...(isWebAddress(url) && { url }),
  ...(publishedAt !== undefined && { datePublished: publishedAt }),
});

const claimOf = (claim: Claim, finding: Finding, report: Report): SchemaClaim => ({
  '@type': 'Claim',
  '@id': claimUrn(claim.id),
  text: claim.text,
  name: claim.attribute,
  appearance: articleOf(report),
  ...(claim.speakers.length > 0 && { creditText: claim.speakers.map(({ text }) => text).join('; ') }),
  about: { '@type': 'Event', name: finding.event.label },
  isPartOf: { '@type': 'CreativeWork', identifier: finding.id, abstract: finding.message },
});

interface Row {
  readonly claim: Claim;
  readonly node: SchemaClaim;
}

/** The claims that pass, and all that is lost of the answer. */
const claimsIn = (reconciliation: Reconciliation, passes: (claim: Claim) => boolean, because: string): Exported<readonly Row[]> => {
  const { reports, findings } = answered(reconciliation);
  const byId = new Map(reports.map((report) => [report.id, report]));
  const losses: Loss[] = [];
  const data: Row[] = [];
  const shown = new Set<string>();
  for (const finding of findings) {
    const kept = finding.claims.filter((claim) => passes(claim) && byId.has(claim.report));
    if (kept.length === 0) losses.push(allLost(because, finding));
    else {
      losses.push(...finding.claims.flatMap((claim) => (kept.includes(claim) ? [] : [allLost(because, finding, claim)])));
      losses.push(...findingLosses({ ...finding, claims: kept }, HELD, NO_PLACE));
    }
    for (const claim of kept) {
      shown.add(claim.report);
      data.push({ claim, node: claimOf(claim, finding, byId.get(claim.report)!) });
    }
  }
  return {
    data,
    losses: [
      ...reportLosses(reports, shown, HELD.report, NO_PLACE),
      ...reports.flatMap(({ id, url }) =>
        shown.has(id) && url !== undefined && !isWebAddress(url) ? [{ report: id, parts: ['url'], because: NO_ADDRESS }] : [],
      ),
      ...losses,
    ],
  };
};

/**
 * Each claim as a schema.org Claim, in JSON-LD: its words, the article that they stand in, whom it credits, and the finding. No rating.
 *
 * @example
 * toSchemaClaims(reconcile(reports)).data['@graph'][0]?.text; // killed at least four people
 */
export const toSchemaClaims = (reconciliation: Reconciliation, options?: NoOptions): Exported<Graph<SchemaClaim>> => {
  checkedOptions(options, {});
  const { data, losses } = claimsIn(reconciliation, () => true, 'it has no claim');
  return { data: { '@context': 'https://schema.org', '@graph': data.map(({ node }) => node) }, losses };
};

const reviewOf = ({ author, rating, url, published, body }: ClaimRating, node: SchemaClaim): SchemaClaimReview => ({
  '@type': 'ClaimReview',
  claimReviewed: node.text,
  itemReviewed: node,
  author: { '@type': author.type, name: author.name, ...(isWebAddress(author.url) && { url: author.url }) },
  reviewRating: {
    '@type': 'Rating',
    alternateName: rating.name,
    ...(rating.value !== undefined && { ratingValue: rating.value }),
    ...(rating.best !== undefined && { bestRating: rating.best }),
    ...(rating.worst !== undefined && { worstRating: rating.worst }),
  },
  ...(isWebAddress(url) && { url }),
  ...(published !== undefined && { datePublished: published }),
  ...(body !== undefined && { reviewBody: body }),
});

const isNamed = (value: unknown): boolean => isFields(value) && typeof value['name'] === 'string' && value['name'].trim() !== '';

const isFull = ({ author, rating }: ClaimRating): boolean => isNamed(author) && isNamed(rating);

const RATING = such('a rating, { claim, author, rating }', (value) => isFields(value) && typeof value['claim'] === 'string');

/**
 * A schema.org ClaimReview for each rating that you give, with its author: what a claim is worth is said by people and never worked out here. Claims that
 * nobody rated are lost, and so is a rating of a claim that is not there, or without words or an author. Of what is no list of ratings an error is thrown that
 * says what is wrong with it.
 *
 * @example
 * toClaimReviews(answer, [{ claim: 'a#1', author: { type: 'Organization', name: 'Checkers' }, rating: { name: 'Unproven' } }]);
 */
export const toClaimReviews = (reconciliation: Reconciliation, ratings: readonly ClaimRating[]): Exported<Graph<SchemaClaimReview>> => {
  const problems = each(RATING, 'a list of ratings')(ratings, 'ratings', 'options');
  if (problems.length > 0) throw failureOf(problems);
  const full = ratings.filter(isFull);
  const rated = new Set(full.map(({ claim }) => claim));
  const { data, losses } = claimsIn(reconciliation, ({ id }) => rated.has(id), 'nobody rated it');
  const nodes = new Map(data.map(({ claim, node }) => [claim.id, node]));
  return {
    data: {
      '@context': 'https://schema.org',
      '@graph': full.flatMap((rating) => {
        const node = nodes.get(rating.claim);
        return node === undefined ? [] : [reviewOf(rating, node)];
      }),
    },
    losses: [
      ...losses,
      ...ratings.flatMap((rating, item) => {
        if (!full.includes(rating)) return [{ item, parts: ['*'], because: 'a rating needs its words, and the name of its author' }];
        if (!nodes.has(rating.claim)) return [{ item, parts: ['*'], because: 'there is no such claim' }];
        const parts = Object.entries({ url: rating.url, 'author.url': rating.author.url }).flatMap(([part, url]) =>
          url === undefined || isWebAddress(url) ? [] : [part],
        );
        return parts.length === 0 ? [] : [{ item, parts, because: NO_ADDRESS }];
      }),
    ],
  };
};
