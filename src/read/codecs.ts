/**
 * What may come in, as io-ts codecs. The name of a codec says in English what was expected: it ends up in the message of a problem.
 */
import * as t from 'io-ts';
import type { Report } from '../model/index.js';
import { A_DATE_OR_INSTANT, isDateOrInstant } from './time.js';
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

/** Whatever passes, as it is: told in one message, whether it is missing or does not fit. */
export const such = <Value>(name: string, is: (input: unknown) => input is Value): t.Type<Value, Value, unknown> =>
  new t.Type(name, is, (input, context) => (is(input) ? t.success(input) : t.failure(input, context)), t.identity);

export const Text = such('a text', t.string.is);

/** A brand over a text. */
const branded = <B>(name: string, fits: (text: string) => boolean): t.Type<t.Branded<string, B>, string, unknown> =>
  such(name, (input): input is t.Branded<string, B> => t.string.is(input) && fits(input));

export const Filled = branded<FilledBrand>('a text that is not empty', (text) => text.trim() !== '');

/** One of some words. */
export const oneOf = <Word extends string>(...names: readonly Word[]): t.Type<Word, Word, unknown> =>
  such(`one of ${names.join(', ')}`, (input): input is Word => t.string.is(input) && (names as readonly string[]).includes(input));

export const True = such('true, or left out', (input): input is true => input === true);

export const Flag = such('true or false', t.boolean.is);

export const Finite = such('a finite number', (input): input is number => t.number.is(input) && Number.isFinite(input));

/** A whole number that is no less than the one given, and no more than a number holds to the unit. */
export const wholeFrom = (least: number): t.Type<number, number, unknown> =>
  such(`a whole number from ${least} on`, (input): input is number => t.number.is(input) && Number.isSafeInteger(input) && input >= least);

const Moment = branded<MomentBrand>(A_DATE_OR_INSTANT, isDateOrInstant);

const Zone = branded<ZoneBrand>('the IANA name of a time zone (Asia/Baghdad)', isTimeZone);

const required = { id: Filled, publisher: Filled, text: Text };
const optional = { publishedAt: Moment, timeZone: Zone, title: Text, url: Text, syndicatedFrom: Text };

/** Fields of other tools may stand beside those of a report: they are left behind. */
export const ReportCodec = t.intersection([t.type(required, 'a report'), t.partial(optional, 'a report')], 'a report');

export const REPORT_FIELDS: readonly (keyof Report)[] = ['id', 'publisher', 'publishedAt', 'timeZone', 'title', 'url', 'text', 'syndicatedFrom'];

/** The fields of a report that are there, and no others. */
export const reportOf = (decoded: t.TypeOf<typeof ReportCodec>): Report =>
  Object.fromEntries(REPORT_FIELDS.filter((field) => decoded[field] !== undefined).map((field) => [field, decoded[field]])) as unknown as Report;
