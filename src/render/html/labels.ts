/** Words and marks that stand in more than one part of the page. */
import type { Finding } from '../../model/index.js';
import { asidesOf } from '../asides.js';
import { attributeOf, SYMBOLS } from '../labels.js';
import { html, type Markup } from './markup.js';
import type { Page } from './page.js';

/** The verdict in a symbol, a word and, by its class, a colour. */
export const badgeOf = ({ verdict }: Finding): Markup =>
  html`<span class="badge v-${verdict}"><span aria-hidden="true">${SYMBOLS[verdict]}</span> ${verdict.replace('-', ' ')}</span>`;

/** What the filters go by. */
export const dataOf = (finding: Finding, page: Page): Markup => html`data-v="${finding.verdict}" data-k="${finding.kind}" data-e="${page.eventOf(finding)}"`;

/** "killed", "quotation": for people, the event aside. */
export const nameOf = (finding: Finding, { byId }: Page): string => attributeOf(finding, byId) || finding.kind;

/** What there is to know beside the verdict, in plain words. */
export const asidesIn = (finding: Finding): Markup => html`${asidesOf(finding).map((words) => html` <span class="aside">${words}</span>`)}`;
