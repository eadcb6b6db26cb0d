import type { Imported, Report } from '../model/index.js';
import { type Found, type ItemDefaults, reportsFrom, webAddress } from './items.js';
import { type Fields, firstText, isFields, listOf, othersIn, textOf } from './loose.js';
import { described, problem } from '../model/problems.js';
import { plainOf, textOfMarkup } from './markup.js';

/** A role is a word, or an address or a code that ends in one: "publisher", "http://…/publisher". Version 1 calls it `rel`. */
const hasRole = (entry: Fields, role: string): boolean => firstText(entry['role'], entry['rel'])?.split(/[/:#]/).at(-1) === role;

/** The value of the entry with that role, else of the first one that has a value. */
const inRole = (entries: readonly Fields[], role: string, field = 'value'): string | undefined =>
  firstText(...entries.filter((entry) => hasRole(entry, role)).map((entry) => entry[field]), ...entries.map((entry) => entry[field]));

const fieldsIn = (value: unknown): readonly Fields[] => listOf(value).filter(isFields);

/** A text of an item, and the field that it stands in. */
interface Content {
  readonly field: string;
  readonly text: string;
}

const isPlain = (body: Fields): boolean => firstText(body['contentType'], body['contenttype'])?.startsWith('text/plain') ?? false;

/** ninjs 2 and 3: a list of bodies or descriptions, of which the main one is meant, and plain text before HTML. */
const fromList = (field: string, entries: readonly Fields[]): Content | undefined => {
  const main = entries.filter((entry) => hasRole(entry, 'main'));
  const among = main.length > 0 ? main : entries;
  const plain = firstText(...among.filter(isPlain).map(({ value }) => value));
  const other = firstText(...among.map(({ value }) => value));
  const text = plain ?? (other === undefined ? undefined : plainOf(other));
  return text === undefined ? undefined : { field, text };
};

const byLength = (one: Fields, other: Fields): number => (textOf(other['value'])?.length ?? 0) - (textOf(one['value'])?.length ?? 0);

/** ninjs 1: `body_text`, or `body_xhtml`, `body_html` and the like; descriptions in the same way. */
const fromNamed = (item: Fields, prefix: string): Content | undefined => {
  const names = Object.keys(item).filter((key) => key.startsWith(prefix) && textOf(item[key]) !== undefined && key !== `${prefix}charcount`);
  const field = names.find((name) => name === `${prefix}text`) ?? names[0];
  const text = field === undefined ? undefined : textOf(item[field]);
  return field === undefined || text === undefined ? undefined : { field, text: field === `${prefix}text` ? text : textOfMarkup(text) };
};

/** The first of these fields that holds a text. */
const named = (item: Fields, ...names: readonly string[]): string | undefined => names.find((name) => textOf(item[name]) !== undefined);

/** What tells of the format, and not of the news. */
const OF_THE_FORMAT = ['type', 'standard', '$standard'];

const foundIn = (item: Fields): Found => {
  const uri = firstText(item['uri']);
  const source = ['infosource', 'infosources', 'infoSources'].find((name) => fieldsIn(item[name]).length > 0);
  const providers = source === undefined ? [] : fieldsIn(item[source]);
  const holder = inRole(providers, 'publisher', 'name') === undefined ? named(item, 'copyrightholder', 'copyrightHolder') : undefined;
  const headlines = fieldsIn(item['headlines']);
  const title = inRole(headlines, 'main') === undefined ? named(item, 'headline', 'title') : undefined;
  // The text is that of its version.
  const created = named(item, 'versioncreated', 'versionCreated', 'firstcreated', 'firstCreated');
  const body = fromList('bodies', fieldsIn(item['bodies'])) ?? fromNamed(item, 'body_');
  // A line of credit is a description too, and a shorter one.
  const content = body ?? fromList('descriptions', fieldsIn(item['descriptions']).toSorted(byLength)) ?? fromNamed(item, 'description_');
  const used = [...OF_THE_FORMAT, 'uri', 'headlines', source, holder, title, created, content?.field].filter((name) => name !== undefined);
  // Of each list one entry is read.
  const cut = ['headlines', 'bodies', 'descriptions', source ?? ''].filter((name) => used.includes(name) && fieldsIn(item[name]).length > 1);
  return {
    id: uri,
    publisher: inRole(providers, 'publisher', 'name') ?? firstText(item[holder ?? '']),
    published: created === undefined ? undefined : item[created],
    title: inRole(headlines, 'main') ?? firstText(item[title ?? '']),
    url: webAddress(uri),
    text: content?.text,
    summary: content !== undefined && body === undefined ? 'alone' : undefined,
    others: [...othersIn(item, used), ...cut],
  };
};

/**
 * Items of ninjs, versions 1 to 3, one or a list of them → reports. The publisher is the `infosource` (of the role `publisher`, if there are more), else
 * the holder of the copyright, else the one that you give; the date is that of the version. HTML bodies become text, into which
 * all spans point; an item without a body gives its longest description, which is told.
 * Held against the published schemas of 1.0, 1.6, 2.2 and 3.1 (https://github.com/iptc/newsinjson, `specification/`): each of their properties is read or told, and so is whatever another version adds.
 *
 * @example
 * fromNinjs({ uri: 'http://wire.test/1', versioncreated: '2024-03-02T18:00:00Z', headline: 'Fire', body_text: 'Four died.' }, { publisher: 'The Wire' });
 */
export const fromNinjs = (input: unknown, defaults?: ItemDefaults): Imported<readonly Report[]> =>
  input === undefined || input === null
    ? { data: [], losses: [], problems: [problem('ninjs', undefined, described(input), 'an item of ninjs, or a list of them')] }
    : reportsFrom(
        listOf(input).map((item) => (isFields(item) ? foundIn(item) : undefined)),
        defaults,
      );
