/** News items of other tools → reports, and what of each has no place in one. */
import * as E from 'fp-ts/lib/Either.js';
import { type Shape, TEXT, wrongIn } from '../model/checked.js';
import type { Imported, Loss, Problem, Report } from '../model/index.js';
import { described, problem } from '../model/problems.js';
import { isWebAddress } from '../model/web-address.js';
import { momentOf } from './moments.js';
import { decodeReport } from './reports.js';

/** What an item does not say of itself. */
export interface ItemDefaults {
  /** Who publishes the items that do not say so. */
  readonly publisher?: string;
  /** IANA name of the zone that the texts' times are in. */
  readonly timeZone?: string;
}

const DEFAULTS: Shape = { publisher: TEXT, timeZone: TEXT };

/** What was found in an item. */
export interface Found {
  readonly id?: string | undefined;
  readonly publisher?: string | undefined;
  /** As it stands there. */
  readonly published?: unknown;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly text?: string | undefined;
  readonly syndicatedFrom?: string | undefined;
  /** Fields that hold something for which a report has no place. */
  readonly others: readonly string[];
  /** Whether a summary is all that was there, as far as can be told. */
  readonly summary?: 'alone' | 'perhaps' | undefined;
  /** What else is left out, each with the reason. */
  readonly left?: readonly Pick<Loss, 'parts' | 'because'>[];
}

interface Read {
  readonly report: Report | undefined;
  readonly losses: readonly Loss[];
  readonly problems: readonly Problem[];
}

const SUMMARIES: Readonly<Record<NonNullable<Found['summary']>, string>> = {
  alone: 'the item holds a summary alone',
  perhaps: 'the item may hold a summary alone: its parser calls a description content',
};

/** An id that no item before has: of two with one id the second gets a number. */
const numbered = (id: string, taken: Set<string>): string => {
  let own = id;
  for (let n = 2; taken.has(own); n++) own = `${id} (${n})`;
  taken.add(own);
  return own;
};

const reportFrom = (found: Found, item: number, { publisher, timeZone }: ItemDefaults, taken: Set<string>): Read => {
  const where = `item ${item + 1}`;
  const publishedAt = momentOf(found.published);
  const lost = (parts: readonly string[], because: string): readonly Loss[] => (parts.length === 0 ? [] : [{ item, parts, because }]);
  if (found.text === undefined) return { report: undefined, losses: [], problems: [problem(where, 'text', 'nothing', 'a text, or HTML')] };
  const fields = {
    id: found.id ?? where,
    publisher: found.publisher ?? publisher,
    publishedAt,
    timeZone,
    title: found.title,
    url: found.url,
    text: found.text,
    syndicatedFrom: found.syndicatedFrom,
  };
  const decoded = decodeReport(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)), where);
  if (E.isLeft(decoded)) return { report: undefined, losses: [], problems: decoded.left };
  return {
    report: { ...decoded.right, id: numbered(decoded.right.id, taken) },
    losses: [
      ...(publishedAt === undefined && found.published !== undefined
        ? lost(['publishedAt'], `${described(found.published)} is no date that is known here`)
        : []),
      ...lost(found.summary === undefined ? [] : ['text'], SUMMARIES[found.summary ?? 'alone']),
      ...(found.left ?? []).flatMap(({ parts, because }) => lost(parts, because)),
      ...lost(found.others, 'a report has no place for it'),
    ],
    problems: [],
  };
};

/** Every item as a report, or every problem with it. */
export const reportsFrom = (found: readonly (Found | undefined)[], given: ItemDefaults | undefined): Imported<readonly Report[]> => {
  const wrong = wrongIn(given, DEFAULTS, [], 'defaults', 'a field');
  if (wrong.length > 0) return { data: [], losses: [], problems: wrong };
  const defaults = given ?? {};
  const taken = new Set<string>();
  const read = found.map((each, item) =>
    each === undefined
      ? { report: undefined, losses: [], problems: [problem(`item ${item + 1}`, undefined, 'something else', 'an object')] }
      : reportFrom(each, item, defaults, taken),
  );
  return {
    data: read.flatMap(({ report }) => report ?? []),
    losses: read.flatMap(({ losses }) => losses),
    problems: read.flatMap(({ problems }) => problems),
  };
};

/** The first of some values that is an address of the web. */
export const webAddress = (...values: readonly (string | undefined)[]): string | undefined => values.find(isWebAddress);
