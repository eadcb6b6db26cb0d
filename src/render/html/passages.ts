/** What the reports say to one fact, side by side: the sentence of each, with the words that make the claim marked. */
import type { Finding, Verdict, WordChange } from '../../model/index.js';
import { partsOf } from '../../survey/parts.js';
import { standingOf } from '../../survey/standing.js';
import { contextOf } from '../context.js';
import { counted, timeOf } from '../labels.js';
import { plain } from '../plain.js';
import { type Row, rowsByReport } from '../rows.js';
import { wordingsIn } from '../wordings.js';
import { html, type Markup, type Part } from './markup.js';
import type { Page } from './page.js';
import { asOfWords, sayingOf } from './table.js';

/** Characters around the words of a claim. */
const CONTEXT = 220;
/** Claims of one report, and reports, that are quoted; the others stand in the texts, marked. */
const MOST_CLAIMS = 4;
const MOST_REPORTS = 16;

/** How each claim of a finding stands to the others, by its id. */
type Parts = ReadonlyMap<string, Verdict>;

/** Claims whose words stand so near in one line are quoted together. */
const NEAR = 160;

/** Rows of one report that one quotation shows, in the order of the text. */
type Bundle = readonly Row[];

const isNear = ({ claim: { span }, report }: Row, next: Row): boolean =>
  report !== undefined &&
  next.report === report &&
  span.start <= next.claim.span.start &&
  next.claim.span.start - span.end <= NEAR &&
  !report.text.slice(span.start, next.claim.span.end).includes('\n');

const bundlesOf = (rows: readonly Row[]): readonly Bundle[] => {
  const bundles: Row[][] = [];
  for (const row of rows) {
    const last = bundles.at(-1);
    if (last && isNear(last.at(-1)!, row)) last.push(row);
    else bundles.push([row]);
  }
  return bundles;
};

/** The words from the first claim to the last, those of each marked. */
const markedOf = (text: string, bundle: Bundle, parts: Parts): readonly Part[] => {
  let at = bundle[0]!.claim.span.start;
  return bundle.flatMap(({ claim: { id, span } }): readonly Part[] => {
    const [start, end] = [Math.max(at, span.start), Math.max(at, span.end)];
    const between = plain(text.slice(at, start));
    at = end;
    return [between, end > start && html`<mark class="v-${parts.get(id) ?? ''}">${plain(text.slice(start, end))}</mark>`];
  });
};

const quoteOf = (bundle: Bundle, parts: Parts): Markup => {
  const [{ claim, report }] = bundle as readonly [Row];
  if (report === undefined) return html`<blockquote dir="auto"><mark class="v-${parts.get(claim.id) ?? ''}">${claim.text}</mark></blockquote>`;
  const span = { start: claim.span.start, end: Math.max(...bundle.map((row) => row.claim.span.end)) };
  const { before, after } = contextOf(report.text, span, CONTEXT + span.end - span.start);
  return html`<blockquote dir="auto">${before}${markedOf(report.text, bundle, parts)}${after}</blockquote>`;
};

const saysOf = (row: Row, standing: ReadonlySet<string>): Markup => {
  const { claim, speaker, times } = row;
  const notes = [!standing.has(claim.id) && 'replaced', times > 1 && `said ${times} times`, asOfWords(row)].filter((note) => typeof note === 'string');
  return html`<p class="says"><strong dir="auto">${sayingOf(row)}</strong>${claim.speakers.length > 0 && html` <span class="by" dir="auto">${speaker}</span>`}${notes.map(
    (note) => html` <span class="note">${note}</span>`,
  )}</p>`;
};

const bundleOf = (bundle: Bundle, parts: Parts, standing: ReadonlySet<string>, page: Page): Markup =>
  html`<li>${bundle.map((row) => saysOf(row, standing))}
    ${quoteOf(bundle, parts)}
    <a class="jump" href="#${page.claimAnchor(bundle[0]!.claim)}">in the report</a>
  </li>`;

/** What one report says to the fact, and the reports that say it to the letter: copies of one text. */
interface Passage {
  readonly report: string;
  readonly rows: readonly Row[];
  readonly copies: readonly Row[];
}

const passagesIn = (finding: Finding, page: Page): readonly Passage[] => {
  const passages = new Map<string, Passage>();
  for (const [report, rows] of rowsByReport(finding, page.byId)) {
    const key = JSON.stringify(rows.map((row) => [sayingOf(row), row.speaker, row.report && contextOf(row.report.text, row.claim.span, CONTEXT)]));
    const known = passages.get(key);
    passages.set(key, known === undefined ? { report, rows, copies: [] } : { ...known, copies: [...known.copies, rows[0]!] });
  }
  return [...passages.values()];
};

const copiesOf = (copies: readonly Row[], page: Page): Markup | false =>
  copies.length > 0 &&
  html`<p class="same">the same in ${copies
    .slice(0, MOST_REPORTS)
    .map(
      (row, i) =>
        html`${i > 0 && ', '}<a href="#${page.claimAnchor(row.claim)}" dir="auto">${row.report === undefined ? row.publisher : page.nameOf(row.report)}</a>`,
    )}${copies.length > MOST_REPORTS && ` and ${copies.length - MOST_REPORTS} more`}</p>`;

const passageOf = ({ report: id, rows, copies }: Passage, parts: Parts, standing: ReadonlySet<string>, page: Page): Markup => {
  const report = page.byId.get(id);
  return html`<section class="passage">
    <h4><a href="#${page.reportAnchor(id)}" dir="auto">${report?.publisher ?? id}</a> <time>${timeOf(report?.publishedAt)}</time></h4>
    <ul>${bundlesOf(rows.slice(0, MOST_CLAIMS)).map((bundle) => bundleOf(bundle, parts, standing, page))}</ul>
    ${rows.length > MOST_CLAIMS && html`<p class="note">and ${counted(rows.length - MOST_CLAIMS, 'more claim')}, marked in the report</p>`}
    ${copiesOf(copies, page)}
  </section>`;
};

export const passagesOf = (finding: Finding, page: Page): Markup => {
  const standing = standingOf(finding);
  const parts = partsOf(finding);
  const passages = passagesIn(finding, page);
  const more = passages.length - MOST_REPORTS;
  return html`<div class="passages">${passages.slice(0, MOST_REPORTS).map((passage) => passageOf(passage, parts, standing, page))}</div>
  ${more > 0 && html`<p class="note">and ${counted(more, 'more report')}</p>`}`;
};

const changeOf = ({ kind, words }: WordChange): Markup => {
  if (kind === 'same') return html`${words} `;
  return kind === 'added' ? html`<ins>${words}</ins> ` : html`<del>${words}</del> `;
};

/** Quotations that differ, word by word: what one report alone has is struck out, what the other alone has is underlined. */
export const wordingsOf = (finding: Finding, page: Page): Markup =>
  html`${wordingsIn(finding, page.byId)
    .filter(({ changes }) => changes.length > 0)
    .map(({ from, to, changes }) => {
      const has = (kind: WordChange['kind']): boolean => changes.some((change) => change.kind === kind);
      return html`<div class="wording">
      <p class="label"><bdi>${from}</bdi> beside <bdi>${to.join(', ')}</bdi>: ${has('removed') && html`<del>only in the first</del> `}${has('added') && html`<ins>only in the second</ins>`}</p>
      <p class="words" dir="auto">${changes.map(changeOf)}</p>
    </div>`;
    })}`;
