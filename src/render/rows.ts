/** A claim as a row of words: what every format shows of it. */
import type { Claim, Finding, Report } from '../model/index.js';
import { withinSentence } from '../model/text.js';
import { groundsOf, periodOf, timeOf } from './labels.js';
import { plain } from './plain.js';

export interface Row {
  /** The value as the report words it, with what a reader must know beside it. Empty for a quotation: its words are the context. */
  readonly figure: string;
  /** The dates that a time means, where its words are not those dates. */
  readonly meaning?: string;
  readonly publisher: string;
  /** Whom the report credits; a dash where it speaks for itself. */
  readonly speaker: string;
  readonly time: string;
  readonly claim: Claim;
  readonly report: Report | undefined;
  /** How often the report says it: the row shows the first time. */
  readonly times: number;
}

const STANCES = { claims: 'by its own word', blames: 'blamed', denies: 'denied', none: 'nobody named' } as const;

const wordsOf = (claim: Claim): string => {
  switch (claim.kind) {
    case 'quotation':
      return '';
    default:
      return claim.value.words;
  }
};

const meaningOf = (claim: Claim): string | undefined => {
  if (claim.kind !== 'time') return undefined;
  const period = periodOf(claim.value);
  return period === plain(claim.value.words) ? undefined : period;
};

/** A change is told with its direction: the words of the value are those of the figure alone. */
const CHANGES = { rise: 'a rise', fall: 'a fall' } as const;

/** "25", "12 percent (a fall)", "25 (“reportedly”)", "25 (denied)", "a fault (blamed, “may”)". A hedge that stands within the words already is not told twice. */
const figureOf = (claim: Claim): string => {
  const words = wordsOf(claim);
  const denied = claim.polarity === 'denied' && !(claim.kind === 'responsibility' && claim.value.stance === 'denies');
  const hedge = claim.certainty === 'hedged' ? claim.hedge?.text : undefined;
  const notes = [
    ...(claim.kind === 'responsibility' ? [STANCES[claim.value.stance]] : []),
    ...(claim.kind === 'quantity' && claim.value.change !== undefined ? [CHANGES[claim.value.change]] : []),
    ...(denied ? ['denied'] : []),
    ...(claim.certainty === 'stated' ? [] : hedge === undefined ? ['not certain'] : words.includes(hedge) ? [] : [`“${hedge}”`]),
  ];
  return plain(notes.length === 0 ? words : `${words} (${notes.join(', ')})`).trim();
};

const speakerOf = ({ speakers }: Claim): string =>
  speakers.length === 0 ? '—' : plain([...new Set(speakers.map(({ text }) => withinSentence(text)))].join(', '));

/** The words that date a figure in the text go before the time of publication. */
const timeOfClaim = ({ asOf }: Claim, report: Report | undefined): string => timeOf(asOf?.at ?? report?.publishedAt);

export const rowOf = (claim: Claim, reports: ReadonlyMap<string, Report>): Row => {
  const report = reports.get(claim.report);
  const meaning = meaningOf(claim);
  return {
    figure: figureOf(claim),
    ...(meaning === undefined ? {} : { meaning }),
    publisher: plain(report?.publisher ?? claim.report),
    speaker: speakerOf(claim),
    time: timeOfClaim(claim, report),
    claim,
    report,
    times: 1,
  };
};

/** A row for each claim, in their order; what one report says again in the same words and by the same speaker is one row. */
export const rowsOf = ({ claims }: Finding, reports: ReadonlyMap<string, Report>): readonly Row[] => {
  const rows = new Map<string, Row>();
  for (const claim of claims) {
    const row = rowOf(claim, reports);
    const said = claim.kind === 'quotation' ? claim.value.words : row.figure;
    const key = JSON.stringify([claim.report, said.toLowerCase(), row.speaker, row.time]);
    const same = rows.get(key);
    rows.set(key, same ? { ...same, times: same.times + 1 } : row);
  }
  return [...rows.values()];
};

/** The rows of each report that speaks, in their order. */
export const rowsByReport = (finding: Finding, reports: ReadonlyMap<string, Report>): ReadonlyMap<string, readonly Row[]> => {
  const byReport = new Map<string, Row[]>();
  for (const row of rowsOf(finding, reports)) {
    const known = byReport.get(row.claim.report);
    if (known === undefined) byReport.set(row.claim.report, [row]);
    else known.push(row);
  }
  return byReport;
};

export interface Shown {
  readonly rows: readonly Row[];
  /** How many rows are left out. */
  readonly more: number;
}

/** Rows of one finding that are printed. */
const MOST = 12;

/** The rows, or where they are many those that the verdict rests on before the others, all in their order. */
export const shownRows = (finding: Finding, reports: ReadonlyMap<string, Report>): Shown => {
  const rows = rowsOf(finding, reports);
  if (rows.length <= MOST) return { rows, more: 0 };
  const deciding = new Set(groundsOf(finding).flatMap(({ from, to }) => [from, to]));
  const [first, second] = [rows.filter(({ claim }) => deciding.has(claim.id)), rows.filter(({ claim }) => !deciding.has(claim.id))];
  const kept = new Set([...first, ...second].slice(0, MOST));
  return { rows: rows.filter((row) => kept.has(row)), more: rows.length - MOST };
};

/** The figure with what it means, in one cell: "Sunday (2019-12-29)". */
export const figureAndMeaning = ({ figure, meaning }: Row): string => (meaning === undefined ? figure : `${figure} (${meaning})`);
