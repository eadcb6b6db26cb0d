/** One finding: its verdict and why, the passages side by side, the figure over time, and how all of it was read, behind a fold. */
import type { Finding } from '../../model/index.js';
import { courseOf } from '../../survey/timeline.js';
import { originsOf, reasonOf, reasonsOf, resolutionOf, sumsOf, type Detail } from '../details.js';
import { plain } from '../plain.js';
import { chartOf } from './chart/index.js';
import { explanationOf } from './explanation.js';
import { asidesIn, badgeOf, dataOf, nameOf } from './labels.js';
import { html, type Markup } from './markup.js';
import type { Page } from './page.js';
import { passagesOf, wordingsOf } from './passages.js';

const detailOf = ({ label, words }: Detail): Markup => html`${label !== '' && html`<dt>${label}</dt>`}<dd>${words}</dd>`;

const unlike = (details: readonly Detail[]): readonly Detail[] => [...new Map(details.map((detail) => [`${detail.label} ${detail.words}`, detail])).values()];

export const findingOf = (finding: Finding, page: Page): Markup => {
  const anchor = page.findingAnchor(finding);
  const details = unlike([
    ...reasonsOf(finding),
    ...finding.differences.map(({ aspect, because }) => reasonOf(aspect, because)),
    ...sumsOf(finding),
    ...(finding.verdict === 'single-source' ? [] : originsOf(finding, page.byId)),
    ...resolutionOf(finding),
  ]);
  const timeline = courseOf(finding, page.byId);
  return html`<article class="item finding v-${finding.verdict}" id="${anchor}" ${dataOf(finding, page)} aria-labelledby="${anchor}-name">
    <header>
      ${badgeOf(finding)}${asidesIn(finding)}
      <h3 id="${anchor}-name" dir="auto">${nameOf(finding, page)}</h3>
      <p class="event" dir="auto">${finding.event.label}</p>
    </header>
    ${finding.verdict !== 'single-source' && html`<p class="message" dir="auto">${plain(finding.message)}</p>`}
    ${timeline && chartOf(timeline, nameOf(finding, page))}
    ${passagesOf(finding, page)}
    ${wordingsOf(finding, page)}
    ${details.length > 0 && html`<dl class="why">${details.map(detailOf)}</dl>`}
    ${explanationOf(finding, page)}
  </article>`;
};
