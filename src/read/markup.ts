/**
 * The text of a piece of HTML, as a feed or a ninjs item carries it: tags away, blocks as paragraphs, entities as characters. It goes over the markup once
 * and parses nothing: pages are for `factdiff/html`.
 */

const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);
/** What stands in these is no text. */
const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg', 'head', 'title']);

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
  pound: '£',
  deg: '°',
  middot: '·',
  bull: '•',
  shy: '\u00ad',
  aacute: 'á',
  eacute: 'é',
  egrave: 'è',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
};

const characterOf = (code: number): string => (code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd');

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{1,8}));/g;

/** Entities as the characters that they stand for; one that is not known stays as it is. */
const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replace(ENTITY, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
        if (decimal !== undefined) return characterOf(Number(decimal));
        if (hexadecimal !== undefined) return characterOf(Number.parseInt(hexadecimal, 16));
        return (name !== undefined && Object.hasOwn(NAMED, name) ? NAMED[name] : undefined) ?? whole;
      })
    : text;

/** Where a tag that opens at `from` ends: after its `>`, one within quotation marks not counted. */
const tagEnd = (html: string, from: number): number => {
  let mark = '';
  for (let i = from; i < html.length; i++) {
    const character = html[i]!;
    if (mark !== '') mark = character === mark ? '' : mark;
    else if (character === '"' || character === "'") mark = character;
    else if (character === '>') return i + 1;
  }
  return html.length;
};

const NAME = /^<(\/?)([a-zA-Z][a-zA-Z0-9]{0,15})/;

const collapsed = (text: string): string =>
  text
    .split('\n\n')
    .map((paragraph) => paragraph.replace(/[ \t\r\n\f]+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');

/** Where the next closing tag of that name begins, or the end. */
const closing = (html: string, name: string, from: number): number => {
  const tag = new RegExp(`</${name}`, 'gi');
  tag.lastIndex = from;
  return tag.exec(html)?.index ?? html.length;
};

const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
/** A cell that holds more is a part of the layout, and no entry of a table. */
const LONGEST_CELL = 80;

/** The cells of a row beside each other, a bar between: "Unity | 61". Those of a layout stay blocks of their own. */
const rowOf = (cells: readonly string[]): string => {
  const plain = cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
  if (plain.some(({ length }) => length > LONGEST_CELL)) return cells.join('\n\n');
  return plain.every((cell) => cell === '') ? '' : plain.join(' | ');
};

/** A row of a table: where its cells begin among the parts of the text. */
interface Row {
  readonly cells: number[];
}

/** Tables within one another, at most, whose rows are told as such. */
const DEEPEST = 4;

/** The text so far, and the row that is open in each of the tables around it. */
interface Page {
  readonly parts: string[];
  readonly tables: (Row | undefined)[];
}

const closeRow = ({ parts, tables }: Page): void => {
  const row = tables.at(-1);
  if (!row) return;
  tables[tables.length - 1] = undefined;
  if (row.cells.length === 0) return;
  const cells = row.cells.map((cell, i) => parts.slice(cell, row.cells[i + 1] ?? parts.length).join(''));
  parts.splice(row.cells[0]!, parts.length, rowOf(cells));
};

/** What a tag does to the tables around it. */
const turnTables = (page: Page, tag: string, closes: boolean): void => {
  const { parts, tables } = page;
  if (tag === 'table' && closes) {
    closeRow(page);
    tables.pop();
  } else if (tag === 'table') tables.push(undefined);
  else if (tables.length > DEEPEST) return;
  else if (tag === 'tr') {
    closeRow(page);
    if (!closes && tables.length > 0) tables[tables.length - 1] = { cells: [] };
  } else if (CELLS.has(tag) && !closes) tables.at(-1)?.cells.push(parts.length);
};

export const textOfMarkup = (html: string): string => {
  const parts: string[] = [];
  const page: Page = { parts, tables: [] };
  let at = 0;
  const text = (words: string): void => void parts.push(unescaped(words.replace(/\s+/g, ' ')));
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    text(html.slice(at, open));
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const [, slash = '', name = ''] = NAME.exec(html.slice(open, open + 18)) ?? [];
    if (name === '' && html[open + 1] !== '!' && html[open + 1] !== '/' && html[open + 1] !== '?') {
      parts.push('<');
      at = open + 1;
      continue;
    }
    at = tagEnd(html, open + 1);
    const tag = name.toLowerCase();
    turnTables(page, tag, slash !== '');
    if (BLOCKS.has(tag)) parts.push('\n\n');
    else if (CELLS.has(tag) && !page.tables.at(-1)) parts.push('\n\n');
    if (slash === '' && UNREAD.has(tag)) at = closing(html, tag, at);
  }
  if (at < html.length) text(html.slice(at));
  // A page may end within its tables.
  for (; page.tables.length > 0; page.tables.pop()) closeRow(page);
  return collapsed(parts.join(''));
};

/** Whether a text is HTML and not plain: a tag, or an entity. */
const isMarkup = (text: string): boolean => /<\/?[a-zA-Z][^<>]{0,1000}>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/i.test(text);

/** The text of what may be HTML. */
export const plainOf = (text: string): string => (isMarkup(text) ? textOfMarkup(text) : text.trim());
