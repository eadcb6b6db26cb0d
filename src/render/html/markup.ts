/** HTML in which nothing of a report can become markup: what is put into a template is text, and escaped, unless it came out of a template itself. */
import { isWebAddress } from '../../model/web-address.js';
import { visible } from '../plain.js';

export interface Markup {
  readonly markup: string;
}

/** Nothing for `undefined` and `false`; lists without anything between. */
export type Part = Markup | string | number | undefined | false | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };

/** Line breaks that HTML does not know for any: NEL, and the separators of lines and paragraphs. */
const BREAKS = /[\u0085\u2028\u2029]/g;

/** Text as text, within an element as within a quoted attribute. Control characters and marks of direction are gone. */
export const escaped = (text: string): string =>
  visible(text)
    .replace(BREAKS, '\n')
    .replace(/[&<>"'`]/g, (mark) => ENTITIES[mark]!);

/** What our own markup is indented by says nothing. */
const INDENT = /\n {2,}/g;

const isList = (part: Part): part is readonly Part[] => Array.isArray(part);

const write = (part: Part, into: string[]): void => {
  if (part === undefined || part === false) return;
  if (isList(part)) for (const each of part) write(each, into);
  else if (typeof part === 'object') into.push(part.markup);
  else into.push(typeof part === 'string' ? escaped(part) : String(part));
};

/**
 * Markup of a template. Attributes go in double quotes.
 *
 * @example
 * html`<p title="${'"'}">${'<b>'}</p>`.markup; // '<p title="&quot;">&lt;b&gt;</p>'
 */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => {
  const into: string[] = [];
  strings.forEach((fixed, i) => {
    into.push(fixed.replace(INDENT, '\n'));
    write(parts[i], into);
  });
  return { markup: into.join('') };
};

/** What is markup already: our own style sheet, or pieces of markup joined. */
export const trusted = (markup: string): Markup => ({ markup });

/** An address that may be followed: of the web, and of nothing that is not seen. */
export const linkOf = (url: string | undefined): string | undefined => (isWebAddress(url) && !/[\s\u0000-\u001f]/.test(url) ? url : undefined);
