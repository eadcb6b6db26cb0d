import type { Imported, Report } from '../model/index.js';
import { type Found, type ItemDefaults, reportsFrom, webAddress } from './items.js';
import { type Fields, firstText, isFields, listOf, othersIn } from './loose.js';
import { plainOf, textOfMarkup } from './markup.js';

/** The value of the entry with that role, else of the first one that has a value. */
const inRole = (entries: readonly Fields[], role: string, field = 'value'): string | undefined =>
  firstText(...entries.filter((entry) => entry['role'] === role).map((entry) => entry[field]), ...entries.map((entry) => entry[field]));

const fieldsIn = (value: unknown): readonly Fields[] => listOf(value).filter(isFields);

const typeOf = (body: Fields): unknown => body['contentType'] ?? body['contenttype'];

/** ninjs 2 and 3: a list of bodies, plain text before HTML. */
const fromBodies = (bodies: readonly Fields[]): string | undefined => {
  const full = bodies.filter((body) => body['role'] === 'main');
  const among = full.length > 0 ? full : bodies;
  const plain = firstText(...among.filter((body) => typeOf(body) === 'text/plain').map((body) => body['value']));
  return plain ?? plainText(firstText(...among.map((body) => body['value'])));
};

const plainText = (text: string | undefined): string | undefined => (text === undefined ? undefined : plainOf(text));
const markupText = (text: string | undefined): string | undefined => (text === undefined ? undefined : textOfMarkup(text));

/** ninjs 1: `body_text`, or `body_xhtml`, `body_html` and the like. */
const fromBody = (item: Fields): string | undefined => {
  const others = Object.keys(item).filter((key) => key.startsWith('body_') && key !== 'body_text' && key !== 'body_charcount');
  return firstText(item['body_text']) ?? markupText(firstText(...others.map((key) => item[key])));
};

const READ = [
  'uri',
  'type',
  'standard',
  'representationtype',
  'representationType',
  'profile',
  'version',
  'headline',
  'headlines',
  'title',
  'bodies',
  'infosource',
  'infosources',
  'infoSources',
  'versioncreated',
  'versionCreated',
  'firstcreated',
  'firstCreated',
  'contentcreated',
  'contentCreated',
  'language',
];

const foundIn = (item: Fields): Found => {
  const uri = firstText(item['uri']);
  const headlines = fieldsIn(item['headlines']);
  const providers = fieldsIn(item['infosource'] ?? item['infosources'] ?? item['infoSources']);
  const bodies = fieldsIn(item['bodies']);
  const text = fromBodies(bodies) ?? fromBody(item);
  const summary =
    text === undefined ? plainText(firstText(item['description_text'], ...fieldsIn(item['descriptions']).map((each) => each['value']))) : undefined;
  return {
    id: uri,
    publisher: inRole(providers, 'publisher', 'name') ?? firstText(item['copyrightholder'], item['copyrightHolder']),
    // The text is that of its version.
    published: firstText(item['versioncreated'], item['versionCreated'], item['firstcreated'], item['firstCreated']),
    title: inRole(headlines, 'main') ?? firstText(item['headline'], item['title']),
    url: webAddress(uri),
    text: text ?? summary,
    summary: summary !== undefined,
    others: [...othersIn(item, READ).filter((key) => !key.startsWith('body_')), ...(bodies.length > 1 ? ['bodies'] : [])],
  };
};

/**
 * Items of ninjs, versions 1 to 3, one or a list of them → reports. The publisher is the `infosource` (of the role `publisher`, if there are more), else
 * the holder of the copyright, else the one that you give; the date is that of the version. HTML bodies become text, into which all spans point.
 * Dates, headlines, descriptions and bodies of version 3 were held against https://github.com/iptc/newsinjson (`specification/ninjs-schema_3.0.json`).
 *
 * @example
 * fromNinjs({ uri: 'http://wire.test/1', versioncreated: '2024-03-02T18:00:00Z', headline: 'Fire', body_text: 'Four died.' }, { publisher: 'The Wire' });
 */
export const fromNinjs = (input: unknown, defaults: ItemDefaults = {}): Imported<readonly Report[]> =>
  reportsFrom(
    listOf(input).map((item) => (isFields(item) ? foundIn(item) : undefined)),
    defaults,
  );
