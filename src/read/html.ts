/** `factdiff/html`: a page → a report. It needs `linkedom` and `@mozilla/readability` beside it. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type Shape, TEXT, wrongIn } from '../model/checked.js';
import type { Imported, Problem, Report } from '../model/index.js';
import { reportsFrom, webAddress } from './items.js';
import { articleIn, nameIn, nodesOf } from './json-ld.js';
import { firstText, jsonOf } from './loose.js';
import { textOfMarkup } from './markup.js';
import { momentOf } from './moments.js';
import { described, problem } from '../model/problems.js';

export type { Imported, Loss, Problem, Report } from '../model/index.js';

/** What the page does not say of itself; what it says goes before. */
export interface PageDefaults {
  readonly id?: string;
  /** Where the page is from. */
  readonly url?: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
  readonly timeZone?: string;
}

const DEFAULTS: Shape = { id: TEXT, url: TEXT, publisher: TEXT, publishedAt: TEXT, timeZone: TEXT };

/** As much of the document as is asked. */
interface Element {
  readonly firstElementChild: Element | null;
  readonly nextElementSibling: Element | null;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}
interface Page {
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}

const DATE_META = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'parsely-pub-date',
  'dc.date.issued',
  'dc.date',
  'date',
  'pubdate',
  'publishdate',
];
const PUBLISHER_META = ['og:site_name', 'dc.publisher', 'publisher', 'application-name'];
const BYLINE_META = ['author', 'byl', 'dc.creator', 'parsely-author'];

/** The contents of the meta elements by their name, in lower case; of two of one name the first. */
const metaIn = (page: Page): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const name = firstText(meta.getAttribute('property'), meta.getAttribute('name'), meta.getAttribute('itemprop'))?.toLowerCase();
    const content = firstText(meta.getAttribute('content'));
    if (name !== undefined && content !== undefined && !found.has(name)) found.set(name, content.trim());
  }
  return found;
};

/** What stands in the page as JSON-LD; of one that is no JSON nothing. */
const linkedData = (page: Page): readonly unknown[] =>
  [...page.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => jsonOf(textContent ?? ''));

/** What the page says of itself: JSON-LD before meta elements. */
const aboutOf = (page: Page) => {
  const documents = linkedData(page);
  const nodes = documents.flatMap(nodesOf);
  const article = articleIn(nodes);
  const meta = metaIn(page);
  const named = (names: readonly string[]): string | undefined => firstText(...names.map((name) => meta.get(name.toLowerCase())));
  return {
    dates: [article?.['datePublished'], named(DATE_META), page.querySelector('time[datetime]')?.getAttribute('datetime')],
    broken: documents.includes(undefined),
    publisher: nameIn(article?.['publisher'], nodes) ?? named(PUBLISHER_META),
    byline: nameIn(article?.['author'], nodes) ?? named(BYLINE_META),
    title: firstText(article?.['headline'], meta.get('og:title'), page.querySelector('title')?.textContent),
    url: webAddress(firstText(page.querySelector('link[rel="canonical"]')?.getAttribute('href')), meta.get('og:url'), firstText(article?.['url'])),
  };
};

/** Elements within one another, at most: pages have some thirty, and the work of Readability grows with the cube of it. */
const DEEPEST = 100;

const isTooDeep = (root: Element | null): boolean => {
  const open: { readonly element: Element; readonly depth: number }[] = root === null ? [] : [{ element: root, depth: 1 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.depth > DEEPEST) return true;
    for (let child = next.element.firstElementChild; child !== null; child = child.nextElementSibling) open.push({ element: child, depth: next.depth + 1 });
  }
  return false;
};

const failed = (got: string, expected: string): Imported<undefined> => {
  const problems: readonly Problem[] = [problem('page', undefined, got, expected)];
  return { data: undefined, losses: [], problems };
};

const read = (html: string, defaults: PageDefaults): Imported<Report | undefined> => {
  // A fragment has no root of its own.
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  if (isTooDeep(document.documentElement as unknown as Element | null))
    return failed('elements deeper than that', `no more than ${DEEPEST} elements within one another`);
  const about = aboutOf(document as unknown as Page);
  const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse();
  const text = textOfMarkup(article?.content ?? '');
  if (text === '') return failed('a page without one', 'a page with an article');
  const byline = about.byline ?? firstText(article?.byline);
  const url = webAddress(defaults.url, about.url);
  const dates = [...about.dates, defaults.publishedAt];
  const { data, losses, problems } = reportsFrom(
    [
      {
        id: defaults.id ?? url ?? 'page',
        publisher: about.publisher ?? defaults.publisher ?? firstText(article?.siteName),
        // A date that cannot be read is told, where there is no other.
        published: dates.find((date) => momentOf(date) !== undefined) ?? firstText(...dates),
        title: about.title?.trim() ?? firstText(article?.title),
        url,
        text,
        left: [
          { parts: ['page'], because: 'of the page the article alone is kept: menus, pictures, links and what else stands around it are left out' },
          ...(about.broken ? [{ parts: ['JSON-LD'], because: 'what the page gives as JSON-LD is not JSON, and is passed over' }] : []),
          ...(defaults.url === undefined || defaults.url === url
            ? []
            : [{ parts: ['url'], because: `${described(defaults.url)} is no address of the web, expected http:// or https://` }]),
        ],
        others: byline === undefined ? [] : ['byline'],
      },
    ],
    defaults.timeZone === undefined ? {} : { timeZone: defaults.timeZone },
  );
  return { data: data[0], losses, problems };
};

/**
 * The article of an HTML page as a report. Its date, publisher, headline and address are taken from JSON-LD, then from meta elements, then from `defaults`.
 * The text is the article as Readability cuts it out, a paragraph a block: all spans point into it. What is not the article is left out, and so is the
 * byline; `losses` says so. It asks nothing of a network, and runs nothing of the page.
 *
 * @example
 * fromHtml(await response.text(), { url: response.url }).data?.text;
 */
export const fromHtml = (html: string, given?: PageDefaults): Imported<Report | undefined> => {
  const problems = wrongIn(given, DEFAULTS, [], 'defaults', 'a field');
  if (problems.length > 0) return { data: undefined, losses: [], problems };
  const defaults = given ?? {};
  if (typeof html !== 'string') return failed(described(html), 'the text of a page');
  try {
    return read(html, defaults);
  } catch (error) {
    // Neither package promises not to throw.
    return failed(error instanceof Error ? described(error.message) : 'a page that cannot be read', 'a page that can be read');
  }
};
