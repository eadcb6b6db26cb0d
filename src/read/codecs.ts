/**
 * What may come in, as io-ts codecs. The name of a codec says in English what was expected: it ends up in the message of a problem.
 */
import * as t from 'io-ts';
import type { Report } from '../model/index.js';
import { isDateOrInstant } from './time.js';
import { isTimeZone } from './zone.js';

interface FilledBrand {
  readonly Filled: unique symbol;
}
interface MomentBrand {
  readonly Moment: unique symbol;
}
interface ZoneBrand {
  readonly Zone: unique symbol;
}

export const Text = new t.Type<string, string, unknown>(
  'a text',
  t.string.is,
  (input, context) => (t.string.is(input) ? t.success(input) : t.failure(input, context)),
  t.identity,
);

/** A brand over a text, told in one message whether the text is missing or does not fit. */
const refined = <B>(name: string, fits: (text: string) => boolean): t.Type<t.Branded<string, B>, string, unknown> => {
  const is = (input: unknown): input is t.Branded<string, B> => t.string.is(input) && fits(input);
  return new t.Type(name, is, (input, context) => (is(input) ? t.success(input) : t.failure(input, context)), t.identity);
};

export const Filled = refined<FilledBrand>('a text that is not empty', (text) => text.trim() !== '');

/** One of some words. */
export const oneOf = <Word extends string>(...names: readonly Word[]): t.Type<Word, Word, unknown> => {
  const is = (input: unknown): input is Word => t.string.is(input) && (names as readonly string[]).includes(input);
  return new t.Type(`one of ${names.join(', ')}`, is, (input, context) => (is(input) ? t.success(input) : t.failure(input, context)), t.identity);
};

export const True = new t.Type<true, true, unknown>(
  'true, or left out',
  (input): input is true => input === true,
  (input, context) => (input === true ? t.success(input) : t.failure(input, context)),
  t.identity,
);

const Moment = refined<MomentBrand>('an ISO 8601 date (2019-12-30) or an instant with its offset (2019-12-30T06:00:00Z)', isDateOrInstant);

const Zone = refined<ZoneBrand>('the IANA name of a time zone (Asia/Baghdad)', isTimeZone);

const required = { id: Filled, publisher: Filled, text: Text };
const optional = { publishedAt: Moment, timeZone: Zone, title: Text, url: Text, syndicatedFrom: Text };

/** Fields of other tools may stand beside those of a report: they are left behind. */
export const ReportCodec = t.intersection([t.type(required, 'a report'), t.partial(optional, 'a report')], 'a report');

export const REPORT_FIELDS: readonly (keyof Report)[] = ['id', 'publisher', 'publishedAt', 'timeZone', 'title', 'url', 'text', 'syndicatedFrom'];

/** The fields of a report that are there, and no others. */
export const reportOf = (decoded: t.TypeOf<typeof ReportCodec>): Report =>
  Object.fromEntries(REPORT_FIELDS.filter((field) => decoded[field] !== undefined).map((field) => [field, decoded[field]])) as unknown as Report;
