import * as E from 'fp-ts/lib/Either.js';
import { oneOf, type Shape, wrongIn } from '../model/checked.js';
import {
  type GivenClaim,
  type Imported,
  type Loss,
  OFFSET_UNITS,
  type OffsetUnit,
  offsetsIn,
  type Problem,
  type Report,
  reportUrn,
  taggedBy,
} from '../model/index.js';
import { folded } from '../model/folded.js';
import { groupBy } from '../model/group.js';
import { occurrenceOf, type Quote } from './anchor.js';
import { decodeClaim } from './claims.js';
import { type Fields, isFields, jsonOf, listOf, othersIn, textOf } from './loose.js';
import { givenReports } from './reports.js';
import { described, problem } from '../model/problems.js';

export interface AnnotationReading {
  /** What the offsets of the annotations count. */
  readonly offsetUnit?: OffsetUnit;
}

/** What both formats come down to. */
interface Pointing {
  readonly source: string | undefined;
  readonly selectors: readonly Fields[];
  /** The claim as JSON, where somebody wrote it down. */
  readonly payload: unknown;
  readonly tags: readonly string[];
  /** Fields that no claim has a place for. */
  readonly others: readonly string[];
}

const OPTIONS: Shape = { offsetUnit: oneOf(...OFFSET_UNITS) };

/** A report that annotations point into, its text folded once it is asked for. */
interface Home {
  readonly report: Report;
  readonly line: () => string;
}

const homeOf = (report: Report): Home => {
  let line: string | undefined;
  return { report, line: () => (line ??= folded(report.text).text) };
};

/** The reports of each page, two versions of one page among them, and that of each id. */
const homesOf = (reports: readonly Report[]): ReadonlyMap<string, readonly Home[]> => {
  const homes = reports.map(homeOf);
  return new Map([...groupBy(homes, ({ report }) => report.url ?? ''), ...homes.map((home) => [reportUrn(home.report.id), [home]] as const)]);
};

const quoteIn = (selectors: readonly Fields[]): Quote | undefined => {
  const found = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const exact = textOf(found?.['exact']);
  if (found === undefined || exact === undefined) return undefined;
  return { exact, prefix: typeof found['prefix'] === 'string' ? found['prefix'] : '', suffix: typeof found['suffix'] === 'string' ? found['suffix'] : '' };
};

const isOffset = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

const positionIn = (selectors: readonly Fields[]): { readonly start: number; readonly end: number } | undefined => {
  const found = selectors.find(({ type }) => type === 'TextPositionSelector');
  const [start, end] = [found?.['start'], found?.['end']];
  return isOffset(start) && isOffset(end) && start < end ? { start, end } : undefined;
};

/** The words that an annotation points at, as a report has them now. */
const anchored = ({ report: { text }, line }: Home, { selectors }: Pointing, unit: OffsetUnit): { readonly quote: string; readonly nth?: number } | string => {
  const { from } = offsetsIn(text, unit);
  const position = positionIn(selectors);
  const quote = quoteIn(selectors) ?? (position && { exact: text.slice(from(position.start), from(position.end)) });
  if (quote === undefined || quote.exact.trim() === '') return 'a TextQuoteSelector, or a TextPositionSelector within the text';
  const nth = occurrenceOf(text, quote, position && from(position.start));
  if (nth === 'several') return 'a quote of which the words around it, or its position, tell where it stands';
  // Not there to the letter: it may be there but for white space and case, and where that is for `reconcileClaims` to find.
  if (nth === 'none' && !line().includes(folded(quote.exact).text)) return 'a quote that stands in the report as it is now';
  return nth === 'none' || nth === 1 ? { quote: quote.exact } : { quote: quote.exact, nth };
};

/** The report that has the address; of several that have it, or where none has, the one whose id is told. */
const homeIn = (homes: ReadonlyMap<string, readonly Home[]>, source: string | undefined, id: string | undefined): Home | string => {
  const there = source === undefined ? [] : (homes.get(source) ?? []);
  const [only] = there;
  if (only !== undefined && there.length === 1) return only;
  const [told] = id === undefined ? [] : (homes.get(reportUrn(id)) ?? []);
  if (told !== undefined && (there.length === 0 || there.includes(told))) return told;
  return there.length === 0 ? 'the address or the urn of a report' : `the urn of one of the ${there.length} reports that have this address`;
};

const claimOf = (
  pointing: Pointing,
  where: string,
  homes: ReadonlyMap<string, readonly Home[]>,
  unit: OffsetUnit,
): E.Either<readonly Problem[], GivenClaim> => {
  const payload = isFields(pointing.payload) ? pointing.payload : undefined;
  const home = homeIn(homes, pointing.source, textOf(payload?.['report']));
  if (typeof home === 'string') return E.left([problem(where, 'target', described(pointing.source), home)]);
  const words = anchored(home, pointing, unit);
  if (typeof words === 'string') return E.left([problem(where, 'selector', described(quoteIn(pointing.selectors)?.exact), words)]);
  const told = payload ?? pointing.tags.map(taggedBy).find((tagged) => tagged !== undefined);
  if (told === undefined) return E.left([problem(where, 'body', 'without a claim', 'a tag such as "quantity:killed", or the claim as JSON')]);
  const { nth: _, ...rest } = told as Fields;
  return decodeClaim({ ...rest, report: home.report.id, ...words }, where);
};

const isClaimPayload = (value: unknown): boolean => isFields(value) && 'kind' in value && 'attribute' in value;

/** Reads each annotation by the way given. */
const claimsFrom = (
  input: readonly unknown[],
  reports: readonly Report[],
  options: AnnotationReading | undefined,
  own: OffsetUnit,
  pointingOf: (annotation: Fields) => Pointing,
): Imported<readonly GivenClaim[]> => {
  const taken = givenReports(reports);
  const wrong = [...wrongIn(options, OPTIONS), ...(E.isLeft(taken) ? taken.left : [])];
  if (wrong.length > 0) return { data: [], losses: [], problems: wrong };
  const unit = options?.offsetUnit ?? own;
  const homes = homesOf(reports);
  const data: GivenClaim[] = [];
  const losses: Loss[] = [];
  const problems: Problem[] = [];
  input.forEach((annotation, item) => {
    const where = `annotation ${item + 1}`;
    if (!isFields(annotation)) {
      problems.push(problem(where, undefined, described(annotation), 'an annotation'));
      return;
    }
    const pointing = pointingOf(annotation);
    const claim = claimOf(pointing, where, homes, unit);
    if (E.isLeft(claim)) problems.push(...claim.left);
    else {
      data.push(claim.right);
      if (pointing.others.length > 0) losses.push({ item, parts: pointing.others, because: 'a claim has no place for it' });
    }
  });
  return { data, losses, problems };
};

const selectorsIn = (target: unknown): readonly Fields[] => (isFields(target) ? listOf(target['selector']).filter(isFields) : []);
const sourceIn = (target: unknown): string | undefined => (isFields(target) ? (textOf(target['source']) ?? textOf(target['id'])) : textOf(target));

const webPointing = (annotation: Fields): Pointing => {
  const [target, ...more] = listOf(annotation['target']);
  const bodies = listOf(annotation['body']);
  const valueOf = (body: unknown): string | undefined => (isFields(body) ? textOf(body['value']) : textOf(body));
  const payload = bodies
    .map((body) => (isFields(body) && body['format'] === 'application/json' ? jsonOf(valueOf(body) ?? '') : undefined))
    .find(isClaimPayload);
  const tagging = bodies.filter((body) => isFields(body) && body['purpose'] === 'tagging');
  const told = bodies.filter(
    (body) => (isFields(body) && body['format'] === 'application/json') || (tagging.includes(body) && taggedBy(valueOf(body) ?? '') !== undefined),
  );
  return {
    source: sourceIn(target),
    selectors: selectorsIn(target),
    payload,
    tags: tagging.flatMap((body) => valueOf(body) ?? []),
    others: [
      ...othersIn(annotation, ['@context', 'id', 'type', 'motivation', 'body', 'target']),
      ...(told.length < bodies.length ? ['body'] : []),
      ...(more.length > 0 ? ['target'] : []),
    ],
  };
};

/** JSON may hold separators of lines and of paragraphs within a text: only a line feed ends its line. */
const FENCE = /^```json\r?\n([^\n]*)\n```$/m;

const hypothesisPointing = (annotation: Fields): Pointing => {
  const [target, ...more] = listOf(annotation['target']);
  const text = textOf(annotation['text']) ?? '';
  const payload = jsonOf(FENCE.exec(text)?.[1] ?? '');
  const tags = listOf(annotation['tags']).flatMap((tag) => textOf(tag) ?? []);
  return {
    source: textOf(annotation['uri']) ?? sourceIn(target),
    selectors: selectorsIn(target),
    payload: isClaimPayload(payload) ? payload : undefined,
    tags,
    others: [
      ...othersIn(annotation, ['uri', 'text', 'tags', 'target', 'document']),
      ...(text.replace(FENCE, '').trim() === '' ? [] : ['text']),
      ...(tags.every((tag) => taggedBy(tag) !== undefined) ? [] : ['tags']),
      ...(more.length > 0 ? ['target'] : []),
    ],
  };
};

/**
 * W3C Web Annotations, one or a list of them or an AnnotationPage → claims for `reconcileClaims`. An annotation says what it claims by a body of JSON, as
 * `toWebAnnotations` writes it, or by a tag such as `quantity:killed`. Its words are found again by the quote and the words around it, where the report
 * has been edited since; where nothing tells which of several places is meant, or the quote stands there no longer, that is a problem.
 *
 * @example
 * reconcileClaims(reports, fromWebAnnotations(annotations, reports).data);
 */
export const fromWebAnnotations = (input: unknown, reports: readonly Report[], options?: AnnotationReading): Imported<readonly GivenClaim[]> =>
  claimsFrom(listOf(isFields(input) && Array.isArray(input['items']) ? input['items'] : input), reports, options, 'code-point', webPointing);

/**
 * Annotations of Hypothes.is, as its API gives them, alone, in a list or as `{ rows }` → claims for `reconcileClaims`, in the way of
 * {@link fromWebAnnotations}. Offsets are UTF-16 units, as there.
 *
 * @example
 * reconcileClaims(reports, fromHypothesis(await response.json(), reports).data);
 */
export const fromHypothesis = (input: unknown, reports: readonly Report[], options?: AnnotationReading): Imported<readonly GivenClaim[]> =>
  claimsFrom(listOf(isFields(input) && Array.isArray(input['rows']) ? input['rows'] : input), reports, options, 'utf-16', hypothesisPointing);
