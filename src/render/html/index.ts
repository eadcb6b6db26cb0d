import { answered, checkedOptions, type Shape, TEXT } from '../../model/checked.js';
import type { Reconciliation, Verdict } from '../../model/index.js';
import { keptOf, ONLY } from '../labels.js';
import { plain } from '../plain.js';
import { creditsSection } from './credits/index.js';
import { findingOf } from './finding.js';
import { html, trusted } from './markup.js';
import { type Page, pageOf } from './page.js';
import { POLICY } from './policy.js';
import { reportsOf } from './reports.js';
import { STYLE } from './style/index.js';
import { headlineOf, summaryOf } from './summary.js';
import { tableOf } from './table.js';

/** What `toHtml` may be told. */
export interface HtmlOptions {
  /** The verdicts to show; left out: all. */
  readonly only?: readonly Verdict[];
  /** The heading of the page; left out: the main event. */
  readonly title?: string;
}

const OPTIONS: Shape = { only: ONLY, title: TEXT };

/** A page holds so many findings: a browser is slow with more. The first are those at odds. */
const MOST = 2000;

const contentOf = (page: Page) => {
  const credits = creditsSection(page);
  return html`<nav class="parts" aria-label="Parts of the page"><a href="#facts">Facts</a><a href="#findings">Fact by fact</a>${
    credits !== undefined && html`<a href="#credits">Who quotes whom</a>`
  }<a href="#reports">Reports</a></nav>
  <section id="facts" aria-labelledby="facts-name"><h2 id="facts-name">Facts by report</h2>${tableOf(page)}</section>
  <section id="findings" aria-labelledby="findings-name"><h2 id="findings-name">Fact by fact</h2>${page.findings.map((finding) => findingOf(finding, page))}</section>
  ${credits}
  <section id="reports" aria-labelledby="reports-name"><h2 id="reports-name">The reports</h2>${reportsOf(page)}</section>`;
};

/**
 * The reconciliation as one page of HTML for a browser: a table of facts by reports, each fact with the passages side by side, figures over time, who
 * quotes whom, and the reports with every claim marked.
 *
 * It is one file, loads nothing and holds no script; text of the reports is escaped, and its links lead to `http` and `https` alone. What a browser would be
 * slow with is cut, and the page says so: it holds the first 2000 findings, the table has columns for the 24 reports that speak to most of them, and of a text
 * of more than 200,000 UTF-16 units its beginning and what stands around its claims are shown.
 *
 * @example
 * writeFileSync('diff.html', toHtml(reconcile(reports), { title: 'The fire at Orlow' }));
 */
export const toHtml = (given: Reconciliation, options?: HtmlOptions): string => {
  const reconciliation = answered(given);
  const { only, title } = checkedOptions(options, OPTIONS);
  const all = keptOf(reconciliation.findings, only);
  const page = pageOf(reconciliation, all.slice(0, MOST));
  const heading = title ?? headlineOf(page);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="referrer" content="no-referrer" />
<title>${plain(heading)}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
${page.findings.length > 0 && html`<a class="skip" href="#facts">Skip to the facts</a>`}
<main>
${summaryOf(page, plain(heading))}
${page.findings.length > 0 && contentOf(page)}
${all.length > MOST && html`<p class="note">${all.length - MOST} more findings are left out of this page: as JSON all of them are there.</p>`}
</main>
</body>
</html>
`.markup;
};
