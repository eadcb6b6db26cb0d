import type { Imported, Report } from '../model/index.js';
import { type Found, type ItemDefaults, reportsFrom, webAddress } from './items.js';
import { type Fields, firstText, isFields, listOf, othersIn } from './loose.js';
import { momentOf } from './moments.js';
import { described, problem } from '../model/problems.js';
import { plainOf } from './markup.js';

/** The text of an element, however a parser of XML hands it over: "…", { '#text': … }, { _: … }, { value: … }, [ … ]. */
const wordsOf = (value: unknown): string | undefined => {
  for (const each of listOf(value)) {
    const found = isFields(each)
      ? firstText(each['#text'], each['_'], each['value'], each['encoded'], each['$t'], each['__cdata'], each['text'])
      : firstText(each);
    if (found !== undefined) return found;
  }
  return undefined;
};

const attributeOf = (element: Fields, name: string): unknown => {
  const attributes = element['$'] ?? element['attributes'];
  return element[name] ?? element[`@_${name}`] ?? element[`@${name}`] ?? (isFields(attributes) ? attributes[name] : undefined);
};

/** The address of an item: `link` is a text in RSS, and elements with `href` in Atom, of which the `alternate` one is meant. */
const linkOf = (...values: readonly unknown[]): string | undefined => {
  const links = values.flatMap((value) => listOf(value));
  const elements = links.filter(isFields);
  const alternate = elements.filter((link) => [undefined, 'alternate'].includes(attributeOf(link, 'rel') as string | undefined));
  return webAddress(
    ...links.map((link) => firstText(link)),
    ...[...alternate, ...elements].map((link) => firstText(attributeOf(link, 'href'))),
    ...elements.map(wordsOf),
  );
};

const within = (value: unknown, ...path: readonly string[]): unknown => path.reduce<unknown>((at, key) => (isFields(at) ? at[key] : undefined), value);

const FULL = ['content_text', 'content:encoded', 'content_html', 'content'];
const SHORT = ['description', 'summary', 'contentSnippet'];
const DATES = ['isoDate', 'date_published', 'pubDate', 'pubdate', 'published', 'date_modified', 'updated', 'dc:date', 'date'];
const IDS = ['guid', 'id'];
const LINKS = ['url', 'external_url', 'link', 'links'];
const READ = [...FULL, ...SHORT, ...DATES, ...IDS, ...LINKS, 'title', 'source', 'content:encodedSnippet'];

const firstOf = (item: Fields, names: readonly string[]): string | undefined => names.map((name) => wordsOf(item[name])).find((words) => words !== undefined);

/** Dates may be objects of their own. */
const dateOf = (value: unknown): unknown => (value instanceof Date ? value : wordsOf(value));

const dateIn = (item: Fields): unknown => DATES.map((name) => dateOf(item[name])).find((date) => date !== undefined) ?? within(item['dc'], 'date');

const instantOf = (date: unknown): number => Date.parse(momentOf(date) ?? '');

const lineOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What the report is made of. */
interface Taken {
  readonly id: string | undefined;
  readonly published: unknown;
  readonly text: string | undefined;
  readonly url: string | undefined;
}

/** Fields that are read where others are missing, and say something else than those that were taken. */
const besides = (item: Fields, { id, published, text, url }: Taken): readonly string[] => {
  const line = lineOf(text ?? '');
  return [
    ...DATES.filter((name) => {
      const date = dateOf(item[name]);
      return date !== undefined && date !== published && instantOf(date) !== instantOf(published);
    }),
    ...[...FULL, ...SHORT].filter((name) => !line.includes(lineOf(plainOf(wordsOf(item[name]) ?? '')))),
    ...IDS.filter((name) => ![undefined, id, url].includes(wordsOf(item[name]))),
    ...LINKS.filter((name) => ![undefined, url].includes(firstText(item[name]))),
  ];
};

/** rss-parser has the description of RSS as `content`, with a piece of it beside it; so it has the content of Atom, whose entries have an `id`. */
const mayBeShort = (item: Fields): boolean => item['contentSnippet'] !== undefined && item['content:encoded'] === undefined && item['id'] === undefined;

const foundIn = (item: Fields, channel: string | undefined): Found => {
  const full = firstOf(item, FULL);
  const words = full ?? firstOf(item, SHORT);
  const text = words === undefined ? undefined : plainOf(words);
  const title = wordsOf(item['title']);
  const url = linkOf(...LINKS.map((name) => item[name]));
  const id = firstOf(item, IDS) ?? url;
  const published = dateIn(item);
  // RSS: the feed that the item came from.
  const source = wordsOf(item['source']) ?? wordsOf(within(item['source'], 'title'));
  return {
    id,
    publisher: channel,
    published,
    title: title === undefined ? undefined : plainOf(title),
    url,
    text,
    summary: full === undefined ? 'alone' : mayBeShort(item) ? 'perhaps' : undefined,
    syndicatedFrom: source === channel ? undefined : source,
    others: [...othersIn(item, READ).filter((key) => !(Array.isArray(item[key]) && item[key].length === 0)), ...besides(item, { id, published, text, url })],
  };
};

/** Where parsers keep the items of a feed, the feed itself being one of the values of what they answer. */
const PLACES: readonly (readonly string[])[] = [['items'], ['item'], ['entries'], ['entry']];
const CHANNELS: readonly (readonly string[])[] = [[], ['feed'], ['channel'], ['rss', 'channel'], ['rdf:RDF'], ['rdf:RDF', 'channel']];

const feedIn = (input: unknown): { readonly items: readonly unknown[]; readonly title: string | undefined } => {
  if (Array.isArray(input)) return { items: input, title: undefined };
  for (const path of CHANNELS) {
    // xml2js makes a list of every element.
    const [channel] = listOf(path.reduce<unknown>((at, key) => within(listOf(at)[0], key), input));
    for (const place of PLACES) {
      const items = within(channel, ...place);
      if (items !== undefined)
        return { items: listOf(items), title: wordsOf(within(channel, 'title')) ?? wordsOf(within(input, 'rdf:RDF', 'channel', 'title')) };
    }
  }
  return { items: listOf(input), title: undefined };
};

/**
 * A feed or its items, as a parser of RSS, Atom or JSON Feed hands them over (rss-parser, feedsmith, feedparser, fast-xml-parser, xml2js …) → reports. The
 * publisher is the one that you give, else the feed's title; an RSS `source` is whom the item is syndicated from. HTML becomes text, into which all spans
 * point. An item that holds but a summary is told in `losses`.
 *
 * @example
 * fromFeed(await new Parser().parseURL('https://wire.test/rss'), { publisher: 'The Wire' }).data;
 */
export const fromFeed = (input: unknown, defaults?: ItemDefaults): Imported<readonly Report[]> => {
  if (typeof input !== 'object' || input === null)
    return { data: [], losses: [], problems: [problem('feed', undefined, described(input), 'a feed, as a parser hands it over, or its items')] };
  const { items, title } = feedIn(input);
  const channel = defaults?.publisher ?? title;
  return reportsFrom(
    items.map((item) => (isFields(item) ? foundIn(item, channel) : undefined)),
    defaults,
  );
};
