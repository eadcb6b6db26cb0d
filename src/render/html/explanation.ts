/** How a finding was read and judged, behind a fold: each claim with the rule that read it, what was measured of each pair, and what would change it. */
import type { Claim, Comparing, Finding } from '../../model/index.js';
import { explain } from '../../survey/explain.js';
import { claimEntries, HOMES, measuredWords } from '../explain.js';
import { counted } from '../labels.js';
import { plain } from '../plain.js';
import { html, type Markup } from './markup.js';
import type { Page } from './page.js';

/** Of a finding with hundreds of claims the first are told; the command tells all. */
const MOST_CLAIMS = 40;
const MOST_PAIRS = 60;

const linkTo = (claim: Claim | undefined, id: string, page: Page): Markup =>
  claim === undefined ? html`<b>${plain(id)}</b>` : html`<a href="#${page.claimAnchor(claim)}">${plain(id)}</a>`;

const claimOf = (claim: Claim, page: Page): Markup =>
  html`<li>${linkTo(claim, claim.id, page)}<dl>${claimEntries(claim, page.byId).map(([label, words]) => html`<dt>${label}</dt><dd dir="auto">${words}</dd>`)}</dl></li>`;

const pairOf = (comparing: Comparing, claims: ReadonlyMap<string, Claim>, page: Page): Markup => {
  const { kind, from, to, because, decides } = comparing;
  return html`<li>${linkTo(claims.get(from), from, page)} ${kind.replace('-', ' ')} ${linkTo(claims.get(to), to, page)}: ${because.words} [${because.rule}]${
    decides && html` <strong>decides</strong>`
  }<br /><span class="note">${measuredWords(comparing)}</span></li>`;
};

const part = (title: string, items: readonly Markup[], more = 0): Markup | false =>
  items.length > 0 && html`<h4>${title}</h4><ul>${items}${more > 0 && html`<li class="note">and ${counted(more, 'more', 'more')}</li>`}</ul>`;

export const explanationOf = (finding: Finding, page: Page): Markup => {
  const { measured, wouldChange, missing } = explain(finding);
  const claims = new Map(finding.claims.map((claim) => [claim.id, claim]));
  const first = (pairs: readonly Comparing[]): readonly Comparing[] => pairs.toSorted((a, b) => Number(b.decides) - Number(a.decides)).slice(0, MOST_PAIRS);
  return html`<details><summary>How this was read and judged</summary><div class="explanation">
    <p class="note">factdiff --explain ${plain(finding.id)}</p>
    ${part(
      counted(finding.claims.length, 'claim'),
      finding.claims.slice(0, MOST_CLAIMS).map((claim) => claimOf(claim, page)),
      finding.claims.length - MOST_CLAIMS,
    )}
    ${part(
      `How they compare, by the rules in ${HOMES.relations}`,
      first(measured).map((pair) => pairOf(pair, claims, page)),
      measured.length - MOST_PAIRS,
    )}
    ${part(
      'What would change the verdict',
      wouldChange.map((words) => html`<li>${words}</li>`),
    )}
    ${part(
      'What is missing',
      missing.map(({ what, words }) => html`<li>${what}: ${words}</li>`),
    )}
  </div></details>`;
};
