/** How a finding was read and judged, behind a fold: each claim with the rule that read it, what was measured of each pair, and what would change it. */
import { groupBy } from '../../model/group.js';
import type { Claim, Comparing, Finding, Kind } from '../../model/index.js';
import { explain } from '../../survey/explain.js';
import { claimEntries, HOMES, measuredWords } from '../explanation-words.js';
import { counted } from '../labels.js';
import { plain } from '../plain.js';
import { html, type Markup } from './markup.js';
import type { Page } from './page.js';

/** Of a finding with hundreds of claims the first are told; the command tells all. */
const MOST_CLAIMS = 40;
const MOST_PAIRS = 60;

const linkTo = (claim: Claim | undefined, id: string, page: Page): Markup =>
  claim === undefined ? html`<b>${plain(id)}</b>` : html`<a href="#${page.claimAnchor(claim)}">${plain(id)}</a>`;

/** What stands beside the words in the passages above, or behind the link. */
const TOLD: ReadonlySet<string> = new Set(['publisher', 'speaker']);
/** Kinds whose value is the very words. */
const VERBATIM: ReadonlySet<Kind> = new Set(['quotation', 'description']);

const claimOf = (claim: Claim, page: Page): Markup => {
  const entries = claimEntries(claim, page.byId).filter(([label]) => !TOLD.has(label) && !(label === 'value' && VERBATIM.has(claim.kind)));
  const report = page.byId.get(claim.report);
  return html`<li>${linkTo(claim, claim.id, page)}${report !== undefined && html` <bdi class="note">${page.nameOf(report)}</bdi>`}<dl>${entries.map(([label, words]) => html`<dt>${label}</dt><dd dir="auto">${words}</dd>`)}</dl></li>`;
};

const pairOf = ({ kind, from, to }: Comparing, claims: ReadonlyMap<string, Claim>, page: Page): Markup =>
  html`${linkTo(claims.get(from), from, page)} ${kind.replace('-', ' ')} ${linkTo(claims.get(to), to, page)}`;

/** Pairs that one rule decided by one measure, together: the reason is told once. */
const alike = (pairs: readonly Comparing[]): readonly (readonly Comparing[])[] => [
  ...groupBy(pairs, (pair) => JSON.stringify([pair.because, pair.decides, measuredWords(pair)])).values(),
];

const groupOf = (pairs: readonly Comparing[], claims: ReadonlyMap<string, Claim>, page: Page): Markup => {
  const { because, decides } = pairs[0]!;
  return html`<li>${pairs.map((pair, i) => html`${i > 0 && ', '}${pairOf(pair, claims, page)}`)}: ${because.words} [${because.rule}]${
    decides && html` <strong>decides</strong>`
  }<br /><span class="note">${measuredWords(pairs[0]!)}</span></li>`;
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
      alike(first(measured)).map((pairs) => groupOf(pairs, claims, page)),
      measured.length - MOST_PAIRS,
    )}
    ${
      // Of what one report says alone, another report is missing: that goes without saying.
      finding.verdict !== 'single-source' && [
        part(
          'What would change the verdict',
          wouldChange.map((words) => html`<li>${words}</li>`),
        ),
        part(
          'What is missing',
          missing.map(({ what, words }) => html`<li>${what}: ${words}</li>`),
        ),
      ]
    }
  </div></details>`;
};
