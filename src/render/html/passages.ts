/** What the reports say to one fact, side by side: the sentence of each, with the words that make the claim marked. */
import type { Finding, WordChange } from '../../model/index.js';
import { standingOf } from '../../survey/standing.js';
import { contextOf } from '../context.js';
import { counted, timeOf } from '../labels.js';
import { type Row, rowsByReport } from '../rows.js';
import { html, type Markup } from './markup.js';
import type { Page } from './page.js';
import { asOfWords, sayingOf } from './table.js';

/** Characters around the words of a claim. */
const CONTEXT = 220;
/** Claims of one report, and reports, that are quoted; the others stand in the texts, marked. */
const MOST_CLAIMS = 4;
const MOST_REPORTS = 16;

const quoteOf = ({ claim, report }: Row, verdict: Finding['verdict']): Markup => {
  const { before, words, after } =
    report === undefined ? { before: '', words: claim.text, after: '' } : contextOf(report.text, claim.span, CONTEXT + claim.text.length);
  return html`<blockquote dir="auto">${before}<mark class="v-${verdict}">${words}</mark>${after}</blockquote>`;
};

const claimOf = (row: Row, finding: Finding, standing: ReadonlySet<string>, page: Page): Markup => {
  const { claim, speaker, times } = row;
  const notes = [!standing.has(claim.id) && 'replaced', times > 1 && `said ${times} times`, asOfWords(row)].filter((note) => typeof note === 'string');
  return html`<li>
    <p class="says"><strong dir="auto">${sayingOf(row)}</strong>${claim.speakers.length > 0 && html` <span class="by" dir="auto">${speaker}</span>`}
      ${notes.map((note) => html` <span class="note">${note}</span>`)}</p>
    ${quoteOf(row, finding.verdict)}
    <a class="jump" href="#${page.claimAnchor(claim)}">in the report</a>
  </li>`;
};

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
    .map((row, i) => html`${i > 0 && ', '}<a href="#${page.claimAnchor(row.claim)}" dir="auto">${row.publisher}</a>`)}${
    copies.length > MOST_REPORTS && ` and ${copies.length - MOST_REPORTS} more`
  }</p>`;

const passageOf = ({ report: id, rows, copies }: Passage, finding: Finding, standing: ReadonlySet<string>, page: Page): Markup => {
  const report = page.byId.get(id);
  return html`<section class="passage">
    <h4><a href="#${page.reportAnchor(id)}" dir="auto">${report?.publisher ?? id}</a> <time>${timeOf(report?.publishedAt)}</time></h4>
    <ul>${rows.slice(0, MOST_CLAIMS).map((row) => claimOf(row, finding, standing, page))}</ul>
    ${rows.length > MOST_CLAIMS && html`<p class="note">and ${counted(rows.length - MOST_CLAIMS, 'more claim')}, marked in the report</p>`}
    ${copiesOf(copies, page)}
  </section>`;
};

export const passagesOf = (finding: Finding, page: Page): Markup => {
  const standing = standingOf(finding);
  const passages = passagesIn(finding, page);
  const more = passages.length - MOST_REPORTS;
  return html`<div class="passages">${passages.slice(0, MOST_REPORTS).map((passage) => passageOf(passage, finding, standing, page))}</div>
  ${more > 0 && html`<p class="note">and ${counted(more, 'more report')}</p>`}`;
};

const changeOf = ({ kind, words }: WordChange): Markup => {
  if (kind === 'same') return html`${words} `;
  return kind === 'added' ? html`<ins>${words}</ins> ` : html`<del>${words}</del> `;
};

interface Wording {
  readonly from: string;
  readonly to: readonly string[];
  readonly changes: readonly WordChange[];
}

/** Each way in which a quotation is put, with all reports that put it so. */
const wordingsIn = ({ claims, differences }: Finding, page: Page): readonly Wording[] => {
  const publishers = new Map(claims.map(({ id, report }) => [id, page.byId.get(report)?.publisher ?? report]));
  const wordings = new Map<string, Wording>();
  for (const difference of differences) {
    if (difference.aspect !== 'wording' || difference.changes.length === 0) continue;
    const [from = '', to = ''] = difference.claims.map((id) => publishers.get(id) ?? id);
    const key = JSON.stringify(difference.changes);
    wordings.set(key, { from, to: [...(wordings.get(key)?.to ?? []), to], changes: difference.changes });
  }
  return [...wordings.values()];
};

/** Quotations that differ, word by word: what one report alone has is struck out, what the other alone has is underlined. */
export const wordingsOf = (finding: Finding, page: Page): Markup =>
  html`${wordingsIn(finding, page).map(({ from, to, changes }) => {
    const has = (kind: WordChange['kind']): boolean => changes.some((change) => change.kind === kind);
    return html`<div class="wording">
      <p class="label"><bdi>${from}</bdi> beside <bdi>${to.join(', ')}</bdi>: ${has('removed') && html`<del>only in the first</del> `}${has('added') && html`<ins>only in the second</ins>`}</p>
      <p class="words" dir="auto">${changes.map(changeOf)}</p>
    </div>`;
  })}`;
