import { answered, checkedOptions, eachNamed, type Shape, such } from '../model/checked.js';
import type { Claim, Exported, Finding, Loss, Reconciliation, Report } from '../model/index.js';
import { isWebAddress } from '../model/web-address.js';
import { standingOf } from '../survey/standing.js';
import { isTotal } from '../survey/totals.js';
import { exactOf } from './figures.js';
import { allLost, findingLosses, type Held, ownerOf, reportLosses } from './losses.js';

/** What `toQuickStatements` must be told: which items the statements are of. */
export interface QuickStatementsOptions {
  /** The Wikidata item of each event, by the event's id: `{ e1: 'Q12345' }`. What is of other events is lost. */
  readonly items: Readonly<Record<string, string>>;
  /** The Wikidata item of publishers, by their name. */
  readonly publishers?: Readonly<Record<string, string>>;
}

/** Number of deaths, number of injured. https://www.wikidata.org/wiki/Property:P1120 */
const PROPERTIES: ReadonlyMap<string, string> = new Map([
  ['killed', 'P1120'],
  ['injured', 'P1339'],
]);
const POINT_IN_TIME = 'P585';

const HELD: Held = {
  report: ['id', 'url', 'publisher'],
  finding: ['kind', 'attribute', 'event.id'],
  claim: ['report', 'value.figure', 'value.min', 'value.max', 'value.start', 'value.end', 'value.grain', 'asOf.at'],
};

const ITEM = such('an item of Wikidata (Q12345)', (value) => typeof value === 'string' && /^Q[1-9]\d*$/.test(value));
const OPTIONS: Shape = { items: eachNamed(ITEM, 'an object of items by the ids of events'), publishers: eachNamed(ITEM, 'an object of items by publishers') };

const itemIn = (items: Readonly<Record<string, string>>, name: string): string | undefined => (Object.hasOwn(items, name) ? items[name] : undefined);

/** A day as QuickStatements writes it; 11 is the precision of a day, and there is none finer. */
const dayOf = (iso: string): string => `+${iso.slice(0, 10)}T00:00:00Z/11`;

/** Finer than a day. */
const isFine = (iso: string | undefined): boolean => iso !== undefined && iso.includes('T');

const isDay = (claim: Claim): claim is Claim<'time'> =>
  claim.kind === 'time' &&
  claim.polarity === 'affirmed' &&
  claim.value.grain === 'day' &&
  claim.value.start === claim.value.end &&
  claim.value.approximate === undefined &&
  claim.certainty === 'stated';

/** What is said of an item. */
interface Statement {
  /** The property and its value. */
  readonly main: readonly string[];
  /** The day that the figure is of, where it is known. */
  readonly qualifiers: readonly string[];
}

/** What is said of the item, or why it cannot be. */
const statementOf = (claim: Claim): Statement | { readonly because: string } => {
  if (isDay(claim)) return { main: [POINT_IN_TIME, dayOf(claim.value.start)], qualifiers: [] };
  const property = PROPERTIES.get(claim.attribute);
  const figure = isTotal(claim) ? exactOf(claim) : undefined;
  if (property === undefined || figure === undefined || !Number.isInteger(figure)) return { because: 'only exact totals and single days are stated' };
  return { main: [property, String(figure)], qualifiers: claim.asOf === undefined ? [] : [POINT_IN_TIME, dayOf(claim.asOf.at)] };
};

/** A line, in its parts. */
interface Line extends Statement {
  readonly item: string;
  readonly reference: readonly string[];
}

const keyOf = ({ item, main, qualifiers, reference }: Line): string => [item, ...main, ...qualifiers, ...reference].join('\t');

const isDated = ({ qualifiers }: Line): boolean => qualifiers.length > 0;

/** What one source says once or twice is one statement; where it tells the day as well, what it says without one is that. */
const once = (lines: readonly Line[]): readonly string[] => {
  const dated = new Set(lines.filter(isDated).map((line) => keyOf({ ...line, qualifiers: [] })));
  return [...new Set(lines.filter((line) => isDated(line) || !dated.has(keyOf(line))).map(keyOf))];
};

const referenceOf = ({ url, publisher }: Report, publishers: Readonly<Record<string, string>>): readonly string[] => {
  const item = itemIn(publishers, publisher);
  return [
    ...(item === undefined ? [] : ['S248', item]),
    ...(isWebAddress(url) ? ['S854', `"${url.replaceAll('"', '%22').replace(/\s/g, encodeURIComponent)}"`] : []),
  ];
};

const isStated = ({ kind, attribute, scope, event }: Finding): boolean =>
  scope === undefined && (kind === 'time' ? event.main && attribute === 'date' : kind === 'quantity' && PROPERTIES.has(attribute));

/**
 * Deaths (P1120), injured (P1339) and days (P585) as QuickStatements for Wikidata, a line for each thing that a source says and that still stands, with the source: stated in
 * (P248) where you give the publisher's item, and its address (P854). Two figures that conflict are two statements: no rank is ever set. Only what is exact
 * is stated, and nothing that is hedged; read it before you run it. Of options that are none an error is thrown that says what is wrong with them.
 *
 * @example
 * toQuickStatements(answer, { items: { e1: 'Q12345' } }).data; // Q12345 → P1120 → 4 → S854 → "https://…", with tabs between
 */
export const toQuickStatements = (reconciliation: Reconciliation, options: QuickStatementsOptions): Exported<string> => {
  const { reports, findings } = answered(reconciliation);
  const { items = {}, publishers = {} } = checkedOptions(options, OPTIONS, ['items']);
  const byId = new Map(reports.map((report) => [report.id, report]));
  const lines: Line[] = [];
  const losses: Loss[] = [];
  const shown = new Set<string>();
  for (const finding of findings) {
    const item = itemIn(items, finding.event.id);
    if (item === undefined || !isStated(finding)) {
      losses.push(allLost(item === undefined ? 'no item is given for its event' : 'only deaths, injured and days of whole events are stated', finding));
      continue;
    }
    const standing = standingOf(finding);
    const kept: Claim[] = [];
    const gone: Loss[] = [];
    for (const claim of finding.claims) {
      const report = byId.get(claim.report);
      const reference = report === undefined ? [] : referenceOf(report, publishers);
      const statement = statementOf(claim);
      const because = !standing.has(claim.id)
        ? 'another figure replaces it, and no rank is set that would say so'
        : 'because' in statement
          ? statement.because
          : reference.length === 0
            ? 'there is no address or item to refer to'
            : undefined;
      if (because !== undefined) gone.push(allLost(because, finding, claim));
      else {
        kept.push(claim);
        if (isFine(claim.asOf?.at)) gone.push({ ...ownerOf(finding, claim), parts: ['asOf.at'], because: 'a point in time has the precision of a day' });
        shown.add(claim.report);
        lines.push({ item, ...(statement as Statement), reference });
      }
    }
    losses.push(...gone);
    if (kept.length === 0) losses.push(allLost('no claim of it can be stated', finding));
    else losses.push(...findingLosses({ ...finding, claims: kept }, HELD, 'a statement has no place for it'));
  }
  return {
    data: once(lines)
      .map((line) => `${line}\n`)
      .join(''),
    losses: [...reportLosses(reports, shown, HELD.report, 'a reference has no place for it'), ...losses],
  };
};
