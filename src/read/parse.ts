import * as E from 'fp-ts/lib/Either.js';
import { type Shape, TEXT, wrongIn } from '../model/checked.js';
import type { Problem, Report } from '../model/index.js';
import { REPORT_FIELDS } from './codecs.js';
import { frontMatterOf } from './front-matter.js';
import { described, problem } from '../model/problems.js';
import { decodeReport } from './reports.js';
import { meant } from '../model/suggest.js';

/** What a text does not say of itself, and what to call it. */
export interface Defaults {
  readonly id?: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
}

const DEFAULTS: Shape = { id: TEXT, publisher: TEXT, publishedAt: TEXT };

const KEYS = REPORT_FIELDS.filter((field) => field !== 'text');

/** "The Wire", "2019-12-30" → "the-wire-2019-12-30". */
const idFrom = (...parts: readonly (string | undefined)[]): string | undefined =>
  parts
    .flatMap((part) => part?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .join('-')
    .slice(0, 80) || undefined;

const titleOf = (body: string): string | undefined => {
  const first = body
    .replace(/^\uFEFF/, '')
    .trimStart()
    .split('\n', 1)[0]!
    .trim();
  return first === '' ? undefined : first;
};

/** Names that other tools have for what turns a verdict, when and by whom it was published: a report that lost them would be compared as undated, or as another's. */
const ELSEWHERE: ReadonlyMap<string, (typeof KEYS)[number]> = new Map([
  ...['date', 'published', 'pubdate', 'publication date'].map((key) => [key, 'publishedAt'] as const),
  ...['source', 'outlet', 'newspaper'].map((key) => [key, 'publisher'] as const),
]);

/**
 * A key that is nearly one of a report's is a slip of the pen, and so is another tool's name for a key that is not there; any other belongs to another tool and is
 * passed over.
 */
const slips = (fields: ReadonlyMap<string, string>, name: string): readonly Problem[] =>
  [...fields.keys()].flatMap((key) => {
    const other = ELSEWHERE.get(key.toLowerCase().replace(/[-_]/g, ' '));
    const near = (KEYS as readonly string[]).includes(key) ? undefined : other !== undefined && !fields.has(other) ? other : meant(key, KEYS);
    return near === undefined ? [] : [problem(name, 'front matter', `"${key}"`, `a key that exists: did you mean ${near}?`)];
  });

/**
 * Reads a text file as a report. A block of front matter may tell its `id`, `publisher`, `publishedAt`, `timeZone`, `title`, `url` and `syndicatedFrom`;
 * what it leaves out comes from `defaults`. Keys of other tools (`tags`, `author`) are passed over; one that is nearly ours, or another name for the day or the
 * publisher that are not told (`date`, `source`), is a problem that says which is meant. The report's text is what follows the block, to the letter: all spans point into it.
 *
 * What is no text, or a default that there is not, is a problem as any other.
 *
 * Without such a block the whole file is the text, its first line included, which is the title too. An id that nobody gives is made of the publisher and the date.
 *
 * @example
 * parseReport('---\npublisher: The Wire\npublishedAt: 2019-12-30\n---\nNine died.');
 * // right: { id: 'the-wire-2019-12-30', publisher: 'The Wire', publishedAt: '2019-12-30', text: 'Nine died.' }
 */
export const parseReport = (text: string, given?: Defaults): E.Either<readonly Problem[], Report> => {
  const wrong = wrongIn(given, DEFAULTS, [], 'defaults', 'a field');
  if (wrong.length > 0) return E.left(wrong);
  const defaults = given ?? {};
  const name = defaults.id ?? 'report';
  if (typeof text !== 'string') return E.left([problem(name, 'text', described(text), 'a text')]);
  const { fields, body, problems } = frontMatterOf(text, name);
  const told = { ...defaults, ...Object.fromEntries(KEYS.flatMap((key) => (fields.has(key) ? [[key, fields.get(key)]] : []))) };
  const title = fields.size === 0 ? titleOf(body) : undefined;
  const report = { ...(title === undefined ? {} : { title }), id: idFrom(told.publisher, told.publishedAt) ?? 'report', ...told, text: body };
  const decoded = decodeReport(report, name);
  const all = [...problems, ...slips(fields, name), ...(E.isLeft(decoded) ? decoded.left : [])];
  return all.length === 0 ? decoded : E.left(all);
};
