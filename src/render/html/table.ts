/** Facts × reports: what each report says to each fact, or that it is silent. */
import type { Finding, Report } from '../../model/index.js';
import { standingOf } from '../../survey/standing.js';
import { cut } from '../columns.js';
import { counted, timeOf } from '../labels.js';
import { figureAndMeaning, type Row, rowsByReport } from '../rows.js';
import { asidesIn, badgeOf, dataOf, nameOf } from './labels.js';
import { html, type Markup } from './markup.js';
import type { Page } from './page.js';

/** Reports with a column of their own; what the others say is counted in the last one. */
const MOST_COLUMNS = 24;
/** Figures of one report in one cell. */
const MOST_FIGURES = 3;
/** More columns than these make the table scroll within itself. */
const FEW_COLUMNS = 6;
const LONGEST_WORDS = 70;

const inFew = (words: string, { claim }: Row): string => cut((words === '' ? claim.text : words).replace(/\s+/g, ' '), LONGEST_WORDS);

/** What the claim says, in few words. */
export const sayingOf = (row: Row): string => inFew(row.claim.kind === 'quotation' ? `“${row.claim.value.words}”` : figureAndMeaning(row), row);

/** "2026-11-20 17:00": a line may end between the two, and not at the dashes of a date. */
const unbroken = (words: string): Markup => html`${words.split(' ').map((word, i) => html`${i > 0 && ' '}<span class="word">${word}</span>`)}`;

/** The same, but that a date in figures is set off: struck out, its dashes would be lost in the stroke. */
const saying = (row: Row): Markup | string =>
  row.meaning === undefined || row.figure === '' ? sayingOf(row) : html`${inFew(row.figure, row)} <span class="meaning">(${unbroken(row.meaning)})</span>`;

/** When the figure held, where that is not just the publication. */
export const asOfWords = ({ claim: { asOf }, report }: Row): string | undefined => {
  const [held, published] = [timeOf(asOf?.at), timeOf(report?.publishedAt)];
  return asOf === undefined || held === published ? undefined : `as of ${held}`;
};

const figureItem = (row: Row, standing: ReadonlySet<string>, page: Page): Markup => {
  const { claim, speaker } = row;
  const former = !standing.has(claim.id);
  return html`<li class="${former ? 'former' : 'standing'}">
    <a href="#${page.claimAnchor(claim)}" dir="auto">${saying(row)}</a>${former && html`<span class="note"> replaced</span>`}
    ${claim.speakers.length > 0 && html`<span class="by" dir="auto">${cut(speaker, LONGEST_WORDS)}</span>`}
    ${asOfWords(row) !== undefined && html`<time>${asOfWords(row)}</time>`}
  </li>`;
};

const cellOf = (rows: readonly Row[], name: string, standing: ReadonlySet<string>, anchor: string, page: Page): Markup => {
  if (rows.length === 0) return html`<td class="silent" role="cell">silent</td>`;
  const more = rows.length - MOST_FIGURES;
  return html`<td role="cell"><span class="who" aria-hidden="true">${name}</span>
    <ul>${rows.slice(0, MOST_FIGURES).map((row) => figureItem(row, standing, page))}</ul>
    ${more > 0 && html`<a class="rest" href="#${anchor}">${counted(more, 'more', 'more')}</a>`}</td>`;
};

const rowOf = (finding: Finding, columns: readonly Report[], page: Page): Markup => {
  const anchor = page.findingAnchor(finding);
  const standing = standingOf(finding);
  const rows = rowsByReport(finding, page.byId);
  const own = new Set(columns.map(({ id }) => id));
  const others = [...rows].filter(([id]) => !own.has(id)).length;
  const silent = columns.filter(({ id }) => !rows.has(id)).map(page.nameOf);
  return html`<tr class="item" role="row" id="row-${anchor}" ${dataOf(finding, page)}>
    <th scope="row" role="rowheader">${badgeOf(finding)}${asidesIn(finding)}
      <a class="fact" href="#${anchor}" dir="auto">${nameOf(finding, page)}</a>
      <span class="event" dir="auto">${finding.event.label}</span>
      ${silent.length > 0 && html`<span class="quiet">silent: ${silent.slice(0, 4).join(', ')}${silent.length > 4 && html` and ${silent.length - 4} more`}</span>`}</th>
    ${columns.map((report) => cellOf(rows.get(report.id) ?? [], page.nameOf(report), standing, anchor, page))}
    ${columns.length < page.reports.length && html`<td role="cell">${others > 0 && html`<a class="rest" href="#${anchor}">${counted(others, 'report')}</a>`}</td>`}
  </tr>`;
};

const isSilent = ({ claims }: Finding, columns: readonly Report[]): boolean => {
  const speak = new Set(claims.map(({ report }) => report));
  return columns.some(({ id }) => !speak.has(id));
};

/** Told where some report is silent; where that is of single sources alone, while they are shown. */
const silenceOf = (findings: readonly Finding[], columns: readonly Report[]): Markup | undefined => {
  const silent = findings.filter((finding) => isSilent(finding, columns));
  if (silent.length === 0) return undefined;
  const ofSingles = silent.every(({ verdict }) => verdict === 'single-source');
  return html` <span ${ofSingles && html`class="of-singles"`}><em>Silent</em> means that a report does not speak to it, not that it denies it.</span>`;
};

/** Those that speak to most findings, in their order. */
const columnsOf = ({ reports, findings }: Page): readonly Report[] => {
  if (reports.length <= MOST_COLUMNS) return reports;
  const counts = new Map<string, number>();
  for (const { claims } of findings) for (const id of new Set(claims.map(({ report }) => report))) counts.set(id, (counts.get(id) ?? 0) + 1);
  const kept = new Set(reports.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0)).slice(0, MOST_COLUMNS));
  return reports.filter((report) => kept.has(report));
};

const headOf = ({ id, publisher, publishedAt }: Report, page: Page): Markup =>
  html`<th scope="col" role="columnheader"><a href="#${page.reportAnchor(id)}" dir="auto">${publisher}</a> <time>${timeOf(publishedAt)}</time></th>`;

export const tableOf = (page: Page): Markup => {
  const columns = columnsOf(page);
  const others = page.reports.length - columns.length;
  const wide = columns.length > FEW_COLUMNS;
  return html`<div class="${wide ? 'scroller' : 'fitting'}" ${wide && html`tabindex="0" role="region" aria-label="Facts by report, scrolls sideways"`}>
    <table role="table">
      <caption>What each report says to each fact.${silenceOf(page.findings, columns)}${wide && html` <span class="sideways">Scroll sideways for all ${columns.length} reports.</span>`}</caption>
      <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Fact</th>${columns.map((report) => headOf(report, page))}
        ${others > 0 && html`<th scope="col" role="columnheader">${counted(others, 'other report')}</th>`}</tr></thead>
      <tbody role="rowgroup">${page.findings.map((finding) => rowOf(finding, columns, page))}</tbody>
    </table>
  </div>
  <p class="shown"><span class="number"></span> shown</p>`;
};
