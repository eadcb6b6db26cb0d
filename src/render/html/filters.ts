/** The headline counts, which are the filter by verdict as well, and the choices of kind and event. No script: the style sheet reads what is checked. */
import { type Kind, KINDS, type Verdict, VERDICTS } from '../../model/index.js';
import { countOf, SYMBOLS } from '../labels.js';
import { html, type Markup } from './markup.js';
import type { Page } from './page.js';

const KIND_NAMES: { readonly [Each in Kind]: string } = {
  quantity: 'Figures',
  time: 'Times',
  place: 'Places',
  actor: 'Actors',
  responsibility: 'Responsibility',
  quotation: 'Quotations',
  description: 'Descriptions',
};

const LEGENDS: { readonly [Each in Verdict]: string } = {
  conflict: 'cannot both be true',
  update: 'one replaces another',
  refinement: 'one says more',
  agreement: 'the same',
  'single-source': 'one report alone',
};

type State = 'checked' | 'disabled' | undefined;

const radioOf = (value: string, state: State, label: Markup, style: string): Markup =>
  html`<input type="radio" name="show" id="show-${value}" ${state} /><label for="show-${value}" class="${style}">${label}</label>`;

/** "conflicts" of "≠ 2 conflicts". */
const wordsOf = (verdict: Verdict, count: number): string =>
  verdict === 'single-source' ? 'single source' : countOf(verdict, count).split(' ').slice(2).join(' ');

const scoreOf = (verdict: Verdict, { findings }: Page): Markup => {
  const count = findings.filter((finding) => finding.verdict === verdict).length;
  return radioOf(
    verdict,
    count === 0 ? 'disabled' : undefined,
    html`<span class="count"><span class="symbol" aria-hidden="true">${SYMBOLS[verdict]}</span> ${count}</span>
      <span class="word">${wordsOf(verdict, count)}</span> <span class="legend">${LEGENDS[verdict]}</span>`,
    `score v-${verdict}`,
  );
};

const optionsOf = (choices: readonly (readonly [value: string, label: string, count: number])[], all: string): Markup =>
  html`<option value="all">${all}</option>${choices.map(([value, label, count]) => html`<option value="${value}">${label} (${count} in all)</option>`)}`;

export const filtersOf = (page: Page): Markup => {
  const { findings, events } = page;
  const compared = findings.filter(({ verdict }) => verdict !== 'single-source').length;
  const kinds = KINDS.map((kind) => [kind, KIND_NAMES[kind], findings.filter((finding) => finding.kind === kind).length] as const).filter(
    ([, , count]) => count > 0,
  );
  // Where there is nothing to compare, all is shown.
  const first = compared > 0 ? 'compared' : 'all';
  return html`<form class="filters" autocomplete="off">
    <fieldset class="scores">
      <legend class="unseen">Show findings by verdict</legend>
      ${VERDICTS.map((verdict) => scoreOf(verdict, page))}
      <div class="chips">
        ${radioOf('compared', first === 'compared' ? 'checked' : 'disabled', html`${compared} compared`, 'chip')}
        ${radioOf('all', first === 'all' ? 'checked' : undefined, html`all ${findings.length}`, 'chip')}
      </div>
    </fieldset>
    <div class="selects">
      <label>Kind <select id="kind">${optionsOf(kinds, 'all kinds')}</select></label>
      <label>Event <select id="event">${optionsOf(
        events.map(({ label, count }, i) => [`e${i}`, label, count] as const),
        'all events',
      )}</select></label>
      <button type="reset">Clear</button>
    </div>
  </form>`;
};
