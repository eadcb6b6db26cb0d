/**
 * TimeBank, as TempEval-3 cleaned it: TIMEX3 of type DATE and TIME, in the text of the story, against `periodsOf`.
 *
 * Extent: relaxed, any overlap, each side matched once; what we find where the gold has a DURATION or SET, or nothing, is a false
 * hit. Value: of the matched, both sides as intervals of days, or of minutes where they name a time.
 * - TIMEX3 puts "early", "mid", "late", "the end of" into another attribute (`mod`) and gives the whole as the value: a
 *   period that our rules narrowed by such a word is right if it lies within the gold one.
 * - A part of the day (`TMO`) is right if the day is and the words name that part.
 * - PRESENT_REF, PAST_REF and FUTURE_REF ("now", "recently", "soon") name no stretch of the calendar, and no `Period` can hold
 *   them. The rows that say so leave them out of the gold; the row "all" keeps them in as misses.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proseOf } from '../../src/extract/language.js';
import { periodsOf, type PeriodMention } from '../../src/extract/recognisers/periods/index.js';
import { isResolved } from '../../src/model/index.js';
import type { Row } from './row.js';

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly modified: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

/** The text without its tags, and the expressions in it. */
const storyOf = (xml: string): { readonly text: string; readonly gold: readonly Gold[]; readonly publishedAt: string } => {
  const body = xml.slice(xml.indexOf('<TEXT>') + 6, xml.indexOf('</TEXT>'));
  const publishedAt = /<DCT>.*?value="([^"]*)"/s.exec(xml)?.[1] ?? '';
  const gold: Gold[] = [];
  const open: { readonly start: number; readonly tag: string }[] = [];
  let text = '';
  for (const [piece] of body.matchAll(/<[^>]*>|&\w+;|[^<&]+|&/g)) {
    if (piece.startsWith('<TIMEX3')) open.push({ start: text.length, tag: piece });
    else if (piece === '</TIMEX3>') {
      const { start, tag } = open.pop()!;
      const of = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
      if (of('type') === 'DATE' || of('type') === 'TIME') gold.push({ start, end: text.length, value: of('value'), modified: of('mod') !== '' });
    } else if (!piece.startsWith('<')) text += ENTITIES[piece] ?? piece;
  }
  return { text, gold, publishedAt };
};

const DAY = 864e5;
const span = (from: number, to: number): string => `${new Date(from).toISOString().slice(0, 10)}/${new Date(to).toISOString().slice(0, 10)}`;
const months = (year: number, first: number, count: number): string => span(Date.UTC(year, first, 1), Date.UTC(year, first + count, 1) - DAY);
const SEASONS: Readonly<Record<string, number>> = { SP: 2, SU: 5, FA: 8, WI: 11 };

/** A TIMEX3 value as an interval: `1989-Q3` is `1989-07-01/1989-09-30`. */
const intervalOf = (value: string): string | undefined => {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (day) return `${value}/${value}`;
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month) return months(Number(month[1]), Number(month[2]) - 1, 1);
  if (/^\d{4}$/.test(value)) return months(Number(value), 0, 12);
  if (/^\d{3}$/.test(value)) return months(Number(value) * 10, 0, 120);
  if (/^\d{2}$/.test(value)) return months(Number(value) * 100 + 1, 0, 1200);
  const part = /^(\d{4})-(?:Q([1-4])|H([12])|(SP|SU|FA|WI))$/.exec(value);
  if (part?.[2]) return months(Number(part[1]), Number(part[2]) * 3 - 3, 3);
  if (part?.[3]) return months(Number(part[1]), Number(part[3]) * 6 - 6, 6);
  if (part?.[4]) return months(Number(part[1]), SEASONS[part[4]]!, 3);
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (week) {
    const fourth = Date.UTC(Number(week[1]), 0, 4);
    const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (Number(week[2]) - 1) * 7 * DAY;
    return week[3] ? span(monday + 5 * DAY, monday + 6 * DAY) : span(monday, monday + 6 * DAY);
  }
  return undefined;
};

const PARTS: Readonly<Record<string, RegExp>> = { MO: /morning|dawn|early hours/i, AF: /afternoon/i, EV: /evening/i, NI: /night/i };
const EDGE_RULE = /^(?:early|end or|within|part|last or first)/;

const sameValue = (ours: PeriodMention, gold: Gold): boolean => {
  const period = ours.value;
  if (!isResolved(period)) return false;
  const time = /^(\d{4}-\d\d-\d\d)T(\d\d)(?::(\d\d))?/.exec(gold.value);
  if (time) {
    const midnight = time[2] === '24';
    const date = midnight ? new Date(Date.parse(time[1]!) + DAY).toISOString().slice(0, 10) : time[1]!;
    const wanted = `${date}T${midnight ? '00' : time[2]}:${time[3] ?? '00'}`;
    if (period.approximate && period.start.length > 10) return period.start.slice(0, 16) <= wanted && wanted <= period.end.slice(0, 16);
    return period.start.slice(0, 16) === wanted;
  }
  const part = /^(\d{4}-\d\d-\d\d)T(\w\w)$/.exec(gold.value);
  if (part) return period.start.slice(0, 10) === part[1] && (PARTS[part[2]!]?.test(period.words) ?? false);
  const wanted = intervalOf(gold.value);
  if (wanted === undefined) return false;
  if (wanted === `${period.start.slice(0, 10)}/${period.end.slice(0, 10)}`) return period.grain !== 'part-of-day' || EDGE_RULE.test(ours.rule);
  const [from, to] = wanted.split('/') as [string, string];
  return (gold.modified || EDGE_RULE.test(ours.rule)) && from <= period.start.slice(0, 10) && period.start.slice(0, 10) <= to;
};

/** One expression on either side, with what the other has there: for reading the errors. */
export interface Outcome {
  readonly file: string;
  readonly text: string;
  readonly publishedAt: string;
  readonly gold?: Gold;
  readonly ours?: PeriodMention;
  readonly right: boolean;
}

const isVague = (gold: Gold): boolean => gold.value.endsWith('_REF');

const outcomesOf = (folder: string): Outcome[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.tml'))
    .toSorted()
    .flatMap((file) => {
      const { text, gold, publishedAt } = storyOf(readFileSync(join(folder, file), 'utf8'));
      const left = new Set(gold);
      const outcomes: Outcome[] = [];
      for (const ours of periodsOf(proseOf(text), { publishedAt })) {
        const match = [...left].find((one) => one.start < ours.span.end && ours.span.start < one.end);
        if (match) left.delete(match);
        outcomes.push({ file, text, publishedAt, ours, ...(match ? { gold: match } : {}), right: match !== undefined && sameValue(ours, match) });
      }
      for (const one of left) outcomes.push({ file, text, publishedAt, gold: one, right: false });
      return outcomes;
    });

const percent = (value: number): string => (100 * value).toFixed(1);

export const adapter = {
  name: 'TimeBank',
  path: 'TempEval-3/data/TBAQ-cleaned/TimeBank',
  run: (dir: string, half: 'development' | 'reserved'): Row[] => {
    const folder = join(dir, 'TempEval-3/data/TBAQ-cleaned', half === 'development' ? 'TimeBank' : 'AQUAINT');
    if (!existsSync(folder)) return [];
    const all = outcomesOf(folder);
    const rows = (outcomes: readonly Outcome[], name: string): Row[] => {
      const found = outcomes.filter((one) => one.ours && one.gold).length;
      const right = outcomes.filter((one) => one.right).length;
      const ours = outcomes.filter((one) => one.ours).length;
      const gold = outcomes.filter((one) => one.gold).length;
      const f1 = (hits: number): number => (2 * hits) / (ours + gold);
      const row = (measure: string, ours: string): Row => ({
        corpus: `TempEval-3 ${half === 'development' ? 'TimeBank' : 'AQUAINT'}`,
        half,
        measure,
        ours,
        published: '',
      });
      return [
        row(`dates and times, ${name}: F1 of extent (relaxed)`, `${percent(f1(found))} (P ${percent(found / ours)} R ${percent(found / gold)})`),
        row(`dates and times, ${name}: F1 of value`, percent(f1(right))),
      ];
    };
    return [
      ...rows(
        all.filter((one) => one.ours || !(one.gold && isVague(one.gold))).map((one) => one),
        'without vague references such as "now"',
      ),
      ...rows(all, 'all'),
    ];
  },
};
