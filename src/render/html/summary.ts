/** The head of the page: what it is about, in how many words of their own, and the reports that it is made of. */
import { asideCounts } from '../asides.js';
import { capital, counted } from '../labels.js';
import { plain } from '../plain.js';
import { filtersOf } from './filters.js';
import { html, type Markup } from './markup.js';
import type { Page } from './page.js';

/** The main event that most findings are of. */
export const headlineOf = ({ findings }: Page): string => {
  const counts = new Map<string, number>();
  for (const { event } of findings) if (event.main) counts.set(event.label, (counts.get(event.label) ?? 0) + 1);
  const [label = ''] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return capital(plain(label)) || 'Fact diff';
};

/** Reports that are named at the top. */
const MOST = 30;

const namesOf = (page: Page): Markup => {
  const { reports } = page;
  return html`${reports
    .slice(0, MOST)
    .map(
      (report, i) => html`${i > 0 && ', '}<a href="#${page.reportAnchor(report.id)}" dir="auto">${page.nameOf(report)}</a>`,
    )}${reports.length > MOST && ` and ${reports.length - MOST} more`}`;
};

/** What a mark of the page means, where its name does not say. */
const MEANT: Readonly<Record<string, string>> = { 'caveat dropped': 'one report says as a fact what another says with “reportedly”, “may” or the like' };

/** "Marked beside the verdict: caveat dropped in 2 findings (one report says …), quote cut in 1." */
const asidesOf = ({ findings }: Page): Markup | undefined => {
  const counts = asideCounts(findings);
  if (counts.length === 0) return undefined;
  return html`<p class="beside">Marked beside the verdict: ${counts.map(
    ([aside, count], i) =>
      html`${i > 0 && ', '}<span class="aside">${aside}</span> in ${i === 0 ? counted(count, 'finding') : count}${MEANT[aside] !== undefined && ` (${MEANT[aside]})`}`,
  )}.</p>`;
};

export const summaryOf = (page: Page, title: string): Markup => {
  const { reports, findings } = page;
  const { origins } = page.credits;
  return html`<header class="masthead">
    <p class="eyebrow">Fact diff</p>
    <h1 dir="auto">${title}</h1>
    <p class="lede"><strong>${counted(reports.length, 'report')}</strong>${origins < reports.length && ` (${counted(origins, 'independent origin')})`}${
      reports.length > 0 && html`: ${namesOf(page)}`
    }. ${findings.length === 0 ? 'Nothing that they say was found to compare.' : 'This is what they say. Which of them is right, this page does not say.'}</p>
    ${(page.reconciliation.problems ?? []).map(({ message }) => html`<p dir="auto">Left out: ${plain(message)}</p>`)}${findings.length > 0 && filtersOf(page)}${asidesOf(page)}
  </header>`;
};
