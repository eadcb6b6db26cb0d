/** The reports themselves, side by side, every claim marked by its verdict. */
import type { Report } from '../../model/index.js';
import { partsOf } from '../../survey/parts.js';
import { timeOf } from '../labels.js';
import { plain } from '../plain.js';
import { html, linkOf, type Markup } from './markup.js';
import { type Marked, markedText } from './marks.js';
import type { Page } from './page.js';

const marksByReport = ({ findings, claimAnchor }: Page): ReadonlyMap<string, readonly Marked[]> => {
  const marks = new Map<string, Marked[]>();
  const seen = new Set<string>();
  for (const finding of findings) {
    const parts = partsOf(finding);
    for (const claim of finding.claims) {
      const anchor = claimAnchor(claim);
      if (seen.has(anchor)) continue;
      seen.add(anchor);
      const known = marks.get(claim.report) ?? [];
      known.push({ ...claim.span, anchor, finding, part: parts.get(claim.id) ?? finding.verdict });
      marks.set(claim.report, known);
    }
  }
  return marks;
};

/** A title that the text begins with stands there already. */
const titleOf = ({ title, text }: Report): string | undefined => (title === undefined || text.trimStart().startsWith(title) ? undefined : title);

const metaOf = ({ publishedAt, url, syndicatedFrom }: Report): Markup => {
  const link = linkOf(url);
  return html`<time>${timeOf(publishedAt)}</time>${syndicatedFrom !== undefined && html` · <span dir="auto">carries ${syndicatedFrom}</span>`}${
    link !== undefined && html` · <a href="${link}" rel="noopener noreferrer">source</a>`
  }`;
};

const reportOf = (report: Report, marks: readonly Marked[], page: Page): Markup => {
  const anchor = page.reportAnchor(report.id);
  const title = titleOf(report);
  return html`<article class="report" id="${anchor}" aria-labelledby="${anchor}-name">
    <header><h3 id="${anchor}-name" dir="auto">${plain(report.publisher)}</h3><p class="meta">${metaOf(report)}</p></header>
    <div class="text" dir="auto" tabindex="0" role="region" aria-label="Text of ${page.nameOf(report)}">${title !== undefined && html`<b class="title">${title}</b>\n\n`}${markedText(report.text, marks, page)}</div>
  </article>`;
};

export const reportsOf = (page: Page): Markup => {
  const marks = marksByReport(page);
  return html`<div class="reports">${page.reports.map((report) => reportOf(report, marks.get(report.id) ?? [], page))}</div>`;
};
