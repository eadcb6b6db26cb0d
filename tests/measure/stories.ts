/**
 * Labelled stories, whole: what `reconcile` makes of the reports, and what `reconcileClaims` makes of the labelled claims.
 *
 * Invented ones stand in `stories/`, reports and all. Those of the gun violence reports (see gun-violence.ts) stand in gun-violence-stories.json, as ids,
 * offsets and labels; their texts are read from DIR/gva-even.json. Of both sorts one part is open to whoever writes rules, and the other is kept: nobody
 * looks into it but for its figures.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reconcile, reconcileClaims } from '../../src/index.js';
import type { Finding, GivenClaim, Report } from '../../src/model/index.js';
import { type Gold, spanOf } from '../learn/labels.js';
import type { Row } from './row.js';
import { addedUp, type LabelledFact, type Story, tallyOf } from './score.js';

const CORPUS = 'gva-even.json';
const HALVES = ['open', 'kept'] as const;

type Written = Omit<LabelledFact, 'claims'> & { readonly claims: readonly (Gold & { readonly speakers?: readonly string[] })[] };
interface Invented {
  readonly reports: readonly Report[];
  readonly facts: readonly Written[];
}

const inventedIn = (half: string): readonly Story[] => {
  const folder = new URL(`stories/${half}/`, import.meta.url);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.toSorted().map((name): Story => {
    const { reports, facts } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Invented;
    const texts = new Map(reports.map(({ id, text }) => [id, text]));
    return {
      reports,
      facts: facts.map((fact) => ({
        ...fact,
        claims: fact.claims.map((claim) => ({ ...claim, span: spanOf(texts.get(claim.report)!, claim), speakers: claim.speakers ?? [] })),
      })),
    };
  });
};

type Pair = readonly [start: number, end: number];
interface Offsets {
  readonly half: string;
  readonly reports: readonly string[];
  readonly facts: readonly (Omit<LabelledFact, 'claims' | 'event'> & {
    readonly claims: readonly { readonly report: string; readonly span: Pair; readonly value: Gold['value']; readonly speakers?: readonly Pair[] }[];
  })[];
}

const ofPressIn = (dir: string, half: string): readonly Story[] => {
  const path = join(dir, CORPUS);
  if (!existsSync(path)) return [];
  const corpus = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, { readonly reports: readonly Report[] }>>;
  const labels = JSON.parse(readFileSync(new URL('gun-violence-stories.json', import.meta.url), 'utf8')) as Readonly<Record<string, Offsets>>;
  return Object.entries(labels).flatMap(([incident, { half: own, reports: ids, facts }]): readonly Story[] => {
    const reports = corpus[incident]?.reports.filter(({ id }) => ids.includes(id)) ?? [];
    if (own !== half || reports.length < ids.length) return [];
    const texts = new Map(reports.map(({ id, text }) => [id, text]));
    const words = (report: string, [start, end]: Pair): string => texts.get(report)!.slice(start, end);
    return [
      {
        reports,
        facts: facts.map((fact) => ({
          ...fact,
          // The labels name no event: by its own id a fact stays apart from another of its name ("age" of two people).
          event: `${incident} ${fact.id}`,
          claims: fact.claims.map(({ report, span: [start, end], value, speakers = [] }) => ({
            report,
            span: { start, end },
            value,
            speakers: speakers.map((pair) => words(report, pair)),
          })),
        })),
      },
    ];
  });
};

/** How often the words of a label stand in their text up to it. */
const nthOf = (text: string, start: number, quote: string): number => {
  let nth = 0;
  for (let at = text.indexOf(quote); at >= 0 && at <= start; at = text.indexOf(quote, at + 1)) nth += 1;
  return nth;
};

const givenBy = ({ reports, facts }: Story): readonly GivenClaim[] => {
  const texts = new Map(reports.map(({ id, text }) => [id, text]));
  return facts.flatMap(({ kind, attribute, event, claims }) =>
    claims.map(({ report, span, value, speakers }): GivenClaim => {
      const quote = texts.get(report)!.slice(span.start, span.end);
      return { report, kind, attribute, event, quote, nth: nthOf(texts.get(report)!, span.start, quote), value, speakers } as GivenClaim;
    }),
  );
};

const percent = ([part, whole]: readonly [number, number]): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
const outOf = ([part, whole]: readonly [number, number]): string => `${part} of ${whole}`;

const rowsOf = (corpus: string, half: Row['half'], stories: readonly Story[]): readonly Row[] => {
  const told = (findingsOf: (story: Story) => readonly Finding[]) => addedUp(stories.map((story) => tallyOf(story, findingsOf(story))));
  const read = told(({ reports }) => reconcile(reports).findings);
  const given = told((story) => reconcileClaims(story.reports, givenBy(story)).findings);
  const row = (measure: string, ours: string): Row => ({ corpus, half, measure, ours, published: '' });
  return [
    row('claims found / put together / verdicts', [read.claims, read.together, read.verdicts].map(percent).join(' / ')),
    row('mixed; conflicts told rightly; found', `${percent(read.mixed)}; ${outOf(read.precision)}; ${outOf(read.recall)}`),
    row('the same with claims given: verdicts; conflicts told rightly; found', `${percent(given.verdicts)}; ${outOf(given.precision)}; ${outOf(given.recall)}`),
  ];
};

export const adapter = {
  name: 'labelled stories',
  path: CORPUS,
  run: (dir: string, half: Row['half']): readonly Row[] =>
    half === 'development'
      ? HALVES.flatMap((part) => [
          ...rowsOf(`invented stories, ${part} (${inventedIn(part).length})`, half, inventedIn(part)),
          ...rowsOf(`gun violence stories, ${part} (${ofPressIn(dir, part).length})`, half, ofPressIn(dir, part)),
        ])
      : [],
};
