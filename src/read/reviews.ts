import { type Claim, type ClaimRating, claimUrn, type Imported, type Loss, type Problem, type Reconciliation } from '../model/index.js';
import { AN_ANSWER, isAnswer } from '../model/checked.js';
import { nameIn, nodesOf } from './json-ld.js';
import { type Fields, firstText, isFields, listOf, othersIn } from './loose.js';
import { described, problem } from '../model/problems.js';

/** But for case and white space. */
const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

interface Known {
  readonly claim: Claim;
  readonly url: string | undefined;
}

/** The claims that a review may be of: the one that it names, else those of the same words, on the page that it names if it names one. */
const meantBy = (review: Fields, known: readonly Known[]): readonly Known[] => {
  const items = listOf(review['itemReviewed']).filter(isFields);
  const ids = new Set(items.map((item) => item['@id']));
  const named = known.filter(({ claim }) => ids.has(claimUrn(claim.id)));
  if (named.length > 0) return named;
  const words = folded(firstText(review['claimReviewed'], ...items.map((item) => item['text'])) ?? '');
  const same = known.filter(({ claim }) => folded(claim.text) === words);
  const pages = new Set(
    items
      .flatMap((item) => [...listOf(item['appearance']), ...listOf(item['firstAppearance'])])
      .map((page) => (isFields(page) ? firstText(page['url'], page['@id']) : firstText(page))),
  );
  pages.delete(undefined);
  return pages.size === 0 ? same : same.filter(({ url }) => pages.has(url));
};

const numberOf = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

const READ = ['@context', '@type', '@id', 'claimReviewed', 'itemReviewed', 'author', 'reviewRating', 'url', 'datePublished', 'reviewBody'];

const ratingOf = (review: Fields, nodes: readonly Fields[], claim: string): ClaimRating | string => {
  const [author] = listOf(review['author']);
  const name = nameIn(author, nodes);
  const rating = listOf(review['reviewRating']).find(isFields);
  const words = firstText(rating?.['alternateName'], rating?.['name']);
  if (name === undefined) return 'author';
  if (rating === undefined || words === undefined) return 'reviewRating.alternateName';
  const [value, best, worst] = ['ratingValue', 'bestRating', 'worstRating'].map((key) => numberOf(rating[key]));
  const url = isFields(author) ? firstText(author['url']) : undefined;
  const [page, published, body] = [firstText(review['url']), firstText(review['datePublished']), firstText(review['reviewBody'])];
  return {
    claim,
    author: { type: isFields(author) && author['@type'] === 'Person' ? 'Person' : 'Organization', name, ...(url !== undefined && { url }) },
    rating: { name: words, ...(value !== undefined && { value }), ...(best !== undefined && { best }), ...(worst !== undefined && { worst }) },
    ...(page !== undefined && { url: page }),
    ...(published !== undefined && { published }),
    ...(body !== undefined && { body }),
  };
};

/**
 * ClaimReviews of schema.org, one, a list or a graph of them → ratings of the claims of an answer, each with its author: what `toClaimReviews` takes. A
 * review is of the claim that it names, else of the one of the same words, on the page that it names. One that fits no claim or several, or has no author
 * or no rating in words, is a problem. No verdict depends on a rating.
 *
 * @example
 * fromClaimReviews(JSON.parse(script.textContent), answer).data; // [{ claim: 'a#1', author: …, rating: … }]
 */
export const fromClaimReviews = (input: unknown, answer: Reconciliation): Imported<readonly ClaimRating[]> => {
  if (!isAnswer(answer)) return { data: [], losses: [], problems: [problem('reconciliation', undefined, described(answer), AN_ANSWER)] };
  const { reports, findings } = answer;
  const pages = new Map(reports.map(({ id, url }) => [id, url]));
  const known = findings.flatMap(({ claims }) => claims.map((claim) => ({ claim, url: pages.get(claim.report) })));
  const nodes = nodesOf(input);
  const reviews = nodes.filter((node) => listOf(node['@type']).includes('ClaimReview'));
  const data: ClaimRating[] = [];
  const losses: Loss[] = [];
  const problems: Problem[] = reviews.length === 0 && listOf(input).length > 0 ? [problem('reviews', undefined, described(input), 'a ClaimReview')] : [];
  reviews.forEach((review, item) => {
    const where = `review ${item + 1}`;
    const meant = meantBy(review, known);
    const [only] = meant;
    if (meant.length !== 1 || only === undefined) {
      problems.push(
        problem(
          where,
          'claimReviewed',
          described(review['claimReviewed']),
          meant.length === 0 ? 'the words of a claim' : 'what tells which of several claims is meant',
        ),
      );
      return;
    }
    const rating = ratingOf(review, nodes, only.claim.id);
    if (typeof rating === 'string') problems.push(problem(where, rating, 'nothing', 'a text that is not empty'));
    else {
      data.push(rating);
      const others = othersIn(review, READ);
      if (others.length > 0) losses.push({ item, claim: only.claim.id, parts: others, because: 'a rating has no place for it' });
    }
  });
  return { data, losses, problems };
};
