/**
 * Killed and injured as stated, in reports of gun violence: 150 reports of the public corpus behind SemEval-2018 task 5
 * (https://github.com/cltl/LongTailQATask), one an incident, labelled by hand before anything was tuned on them. How the reports were
 * chosen and what a label means is told in gun-violence-labels.md. Labels hold ids and offsets, no text.
 *
 * The corpus is a JSON file, DIR/gva-even.json: `{ incident: { registry, reports: [{ id, publisher, publishedAt, title, text }] } }`,
 * the incidents of even number alone.
 *
 * A claim of ours is right if a label of the same attribute and value overlaps it; a label is found if such a claim overlaps it. What
 * the labels mark as optional is neither missed where we lack it nor wrong where we have it. A claim that the text denies is left out.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../src/reconcile.js';
import type { Claim } from '../../src/model/claim.js';
import type { ExtractedClaim } from '../../src/model/extracted.js';
import { overlaps, type Span } from '../../src/model/span.js';
import type { Row } from './row.js';

const PATH = 'gva-even.json';

interface Corpus {
  readonly [incident: string]: {
    readonly reports: readonly { readonly id: string; readonly publisher: string; readonly publishedAt: string; readonly text: string }[];
  };
}

/** One statement of how many were killed or injured. */
export interface Label extends Span {
  readonly attribute: 'killed' | 'injured';
  /** The values that count as right, each with its bounds; none where any does. */
  readonly values: readonly { readonly min: number; readonly max?: number }[];
  /** Of the report's main incident, and of all of it. */
  readonly whole: boolean;
  /** Of another incident. */
  readonly other: boolean;
  /** Not counted either way. */
  readonly optional: boolean;
}

const FORM = /^(\d+)-(\d+) ([ki])([\d|+]+|\*)(w?)(o?)(\??)$/;

const valueOf = (words: string): { min: number; max?: number } => {
  const min = Number.parseInt(words, 10);
  return words.endsWith('+') ? { min } : { min, max: min };
};

/** The labels of a report: `"0-24 k1w; 30-52 i4+?; 60-71 i12|12+o = k1 i4"`. What follows the equals sign are the totals, which nothing is scored by. */
export const labelsIn = (line: string): readonly Label[] =>
  line
    .split(' = ')[0]!
    .split('; ')
    .flatMap((words) => {
      const [, start, end, attribute, value = '', whole, other, optional] = FORM.exec(words) ?? [];
      if (start === undefined) return [];
      return [
        {
          start: Number(start),
          end: Number(end),
          attribute: attribute === 'k' ? 'killed' : 'injured',
          values: value === '*' ? [] : value.split('|').map(valueOf),
          whole: whole === 'w',
          other: other === 'o',
          optional: optional === '?',
        },
      ];
    });

/** Several who were shot are hurt, by the labels; ours keeps them apart, since some of them may have died. */
const namedAs = (attribute: string): string => (attribute === 'shot' ? 'injured' : attribute);

const matches = (label: Label, { attribute, span, value }: Claim<'quantity'>): boolean =>
  label.attribute === namedAs(attribute) &&
  overlaps(label, span) &&
  (label.values.length === 0 || label.values.some(({ min, max }) => (value.min ?? 0) === min && value.max === max));

/** One report, its labels and our claims. */
export interface Compared {
  readonly id: string;
  readonly text: string;
  readonly claims: readonly { readonly claim: Claim<'quantity'>; readonly verdict: 'right' | 'wrong' | 'optional' }[];
  readonly labels: readonly { readonly label: Label; readonly found: boolean }[];
}

export const compare = (id: string, text: string, labels: readonly Label[], claims: readonly Claim<'quantity'>[]): Compared => ({
  id,
  text,
  claims: claims.map((claim) => {
    const hits = labels.filter((label) => matches(label, claim));
    return { claim, verdict: hits.some((label) => !label.optional) ? 'right' : hits.length > 0 ? 'optional' : 'wrong' };
  }),
  labels: labels.filter(({ optional }) => !optional).map((label) => ({ label, found: claims.some((claim) => matches(label, claim)) })),
});

/** The reports that were labelled first, and those labelled by somebody else when the kept half of these had been read. */
const FIRST = 'gun-violence-labels.json';
const LATER = 'gun-violence-labels-2.json';

/** Of the first, development is every other report of the list, from the first on, and the rest is reserved. Of the later ones all are. */
const comparedIn = (dir: string, half: Row['half'], file = FIRST): readonly Compared[] => {
  const corpus = JSON.parse(readFileSync(join(dir, PATH), 'utf8')) as Corpus;
  const labelled = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Readonly<Record<string, string>>;
  return Object.entries(labelled)
    .filter((_, at) => file === LATER || (at % 2 === 0) === (half === 'development'))
    .flatMap(([key, line]) => {
      const [incident = '', id = ''] = key.split('/');
      const report = corpus[incident]?.reports.find((each) => each.id === id);
      if (!report) return [];
      const claims = extract({ id, publisher: report.publisher, publishedAt: report.publishedAt, text: report.text });
      const counts = claims.filter(
        (claim): claim is ExtractedClaim<'quantity'> =>
          claim.kind === 'quantity' && (claim.attribute === 'killed' || namedAs(claim.attribute) === 'injured') && claim.polarity === 'affirmed',
      );
      return [compare(key, report.text, labelsIn(line), counts)];
    });
};

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

export const adapter = {
  name: 'gun violence reports',
  path: PATH,
  /** For reading the errors. */
  compared: comparedIn,
  run(dir: string, half: Row['half']): readonly Row[] {
    const row = (compared: readonly Compared[], measure: string, attributes: readonly string[]): Row => {
      const claims = compared
        .flatMap((one) => one.claims)
        .filter(({ claim, verdict }) => attributes.includes(namedAs(claim.attribute)) && verdict !== 'optional');
      const labels = compared.flatMap((one) => one.labels).filter(({ label }) => attributes.includes(label.attribute));
      const right = percent(claims.filter(({ verdict }) => verdict === 'right').length, claims.length);
      const found = percent(labels.filter((each) => each.found).length, labels.length);
      return {
        corpus: `gun violence, ${compared.length} reports`,
        half,
        measure,
        ours: `P ${right} (of ${claims.length}) R ${found} (of ${labels.length})`,
        published: '',
      };
    };
    const first = comparedIn(dir, half);
    const later = half === 'reserved' ? [row(comparedIn(dir, half, LATER), 'killed and injured as stated, labelled later', ['killed', 'injured'])] : [];
    return [row(first, 'killed and injured as stated', ['killed', 'injured']), row(first, 'killed', ['killed']), row(first, 'injured', ['injured']), ...later];
  },
};
