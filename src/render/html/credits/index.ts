/** Who quotes whom: a picture, and under it the same as a list. */
import { type Credit, creditsFrom, type Party } from '../../../survey/credits.js';
import { counted } from '../../labels.js';
import { plain } from '../../plain.js';
import { html, type Markup } from '../markup.js';
import type { Page } from '../page.js';
import { round } from '../picture.js';
import { type Box, placed, WIDTH } from './place.js';
import { routeOf } from './route.js';

/** Parties that one party credits, and parties with a line of their own, in the list. */
const MOST_NAMED = 40;
const MOST_LISTED = 200;

const boxOf = ({ party, lines, x, y, width, height }: Box): Markup =>
  html`<g class="party ${party.role}"><rect x="${round(x)}" y="${round(y)}" width="${width}" height="${height}" rx="6" />
    ${lines.map((line, i) => html`<text x="${round(x + 12)}" y="${round(y + 22 + i * 17)}">${line}</text>`)}</g>`;

/** The thicker, the more claims. */
const edgeOf = ({ manner, claims }: Credit, way: string): Markup => {
  const width = manner === 'carries' ? 2 : Math.min(5, 1 + Math.log2(1 + claims) / 2);
  return html`<path class="edge ${manner}" stroke-width="${round(width)}" d="${way}" />`;
};

const pictureOf = (page: Page): Markup => {
  const { credits } = page;
  const { boxes, height } = placed(credits, (party) => namesOf(party, page));
  const byKey = new Map(boxes.map((box) => [box.party.key, box]));
  return html`<svg viewBox="-1 -1 ${WIDTH + 2} ${Math.ceil(height) + 2}" role="img" aria-label="Who quotes whom, told in the list below">
    ${credits.credits.map((credit) => {
      const [from, to] = [byKey.get(credit.from), byKey.get(credit.to)];
      return from !== undefined && to !== undefined && from.x < to.x && edgeOf(credit, routeOf(from, to, boxes));
    })}
    ${boxes.map(boxOf)}
  </svg>`;
};

const MANNERS: { readonly [Each in Credit['manner']]: string } = { carries: 'carries the text of', cites: 'cites', quotes: 'quotes' };

/** The names of a party; that of one report alone tells it from others of its publisher. */
const namesOf = ({ names, reports }: Party, { byId, nameOf }: Page): readonly string[] => {
  const report = reports.length === 1 ? byId.get(reports[0]!) : undefined;
  return names.length === 1 && report !== undefined ? [nameOf(report)] : names.map(plain);
};

const lineOf = (party: Party, credits: readonly Credit[], parties: ReadonlyMap<string, Party>, page: Page): Markup =>
  html`<li><strong dir="auto">${namesOf(party, page).join(', ')}</strong>${party.names.length > 1 && ' (one text)'}
    ${(Object.keys(MANNERS) as readonly Credit['manner'][])
      .filter((manner) => credits.some((credit) => credit.manner === manner))
      .map((manner, place) => {
        const own = credits.filter((credit) => credit.manner === manner);
        const more = own.length - MOST_NAMED;
        return html`${place > 0 && '; '}<span class="manner">${MANNERS[manner]}</span> ${own.slice(0, MOST_NAMED).map(({ to, claims }, i) => {
          const name = parties.get(to)?.names[0] ?? to;
          return html`${i > 0 && ', '}<bdi>${plain(name)}</bdi>${claims > 1 && html` <span class="note">×${claims}</span>`}`;
        })}${more > 0 && ` and ${more} more`}`;
      })}</li>`;

/** Nothing where nobody credits anybody. */
export const creditsSection = (page: Page): Markup | undefined => {
  const { credits } = page;
  if (credits.credits.length === 0) return undefined;
  const parties = new Map(credits.parties.map((party) => [party.key, party]));
  const byFrom = creditsFrom(credits);
  const crediting = credits.parties.filter(({ key }) => byFrom.has(key));
  return html`<section id="credits" aria-labelledby="credits-name"><h2 id="credits-name">Who quotes whom</h2>
    <p class="lede">${counted(page.reports.length, 'report')}, ${counted(credits.origins, 'independent origin')}: reports that carry one text are one. <span class="of-picture">Outlets at the left, whose words they give at the right; a thicker line stands for more claims.</span></p>
    <figure class="credits">${pictureOf(page)}
      <ul class="list">${crediting.slice(0, MOST_LISTED).map((party) => lineOf(party, byFrom.get(party.key) ?? [], parties, page))}</ul></figure>
  </section>`;
};
