import { answeredAlone, type NoOptions } from '../model/checked.js';
import type { Exported, Finding, Loss, Reconciliation } from '../model/index.js';
import { MINUTE } from '../model/period.js';
import { type Step, type Timeline, timelineOf } from '../survey/timeline.js';
import { allLost, findingLosses, type Held, reportLosses } from './losses.js';

/** One figure of the chart. `time` is in milliseconds since 1970. */
interface Point {
  readonly time: number;
  readonly level: number;
  readonly low: number;
  readonly high: number;
  readonly says: 'exactly' | 'about' | 'at least' | 'at most' | 'between';
  readonly line: string;
  readonly claim: string;
  readonly publisher: string;
  readonly words: string;
}

/** A specification of Vega-Lite 6, as plain data. https://vega.github.io/vega-lite/docs/spec.html */
export interface VegaLiteSpec {
  readonly $schema: string;
  readonly title: string;
  readonly description: string;
  /** What Vega-Lite passes over: the finding that it draws. */
  readonly usermeta: { readonly finding: string; readonly verdict: Finding['verdict'] };
  readonly data: { readonly values: readonly Point[] };
  readonly encoding: object;
  readonly layer: readonly object[];
}

const HELD: Held = {
  report: ['id', 'publisher'],
  finding: ['id', 'attribute', 'kind', 'verdict', 'message', 'event.label'],
  claim: ['id', 'report', 'text', 'value.figure', 'value.min', 'value.max', 'value.approximate', 'value.unit', 'value.words', 'asOf.at'],
};

const saysOf = ({ min, max, approximate, vague }: Step): Point['says'] => {
  if (vague) return 'between';
  if (approximate) return 'about';
  if (max === undefined) return 'at least';
  if (min === undefined) return 'at most';
  return min === max ? 'exactly' : 'between';
};

const pointOf = (step: Step, line: string, publishers: ReadonlyMap<string, string>): Point => {
  const { claim, at, level, min = level, max = level } = step;
  return {
    time: at * MINUTE,
    level,
    low: min,
    high: max,
    says: saysOf(step),
    line,
    claim: claim.id,
    publisher: publishers.get(claim.report) ?? claim.report,
    words: claim.text,
  };
};

const specOf = (finding: Finding, { unit, lines }: Timeline, publishers: ReadonlyMap<string, string>): VegaLiteSpec => ({
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  title: `${finding.attribute}: ${finding.event.label}`,
  description: finding.message,
  usermeta: { finding: finding.id, verdict: finding.verdict },
  data: { values: lines.flatMap(({ speaker, steps }) => steps.map((step) => pointOf(step, speaker, publishers))) },
  encoding: {
    x: { field: 'time', type: 'temporal', scale: { type: 'utc' }, title: 'as of (UTC)' },
    color: { field: 'line', type: 'nominal', title: 'says' },
  },
  layer: [
    {
      mark: { type: 'line', interpolate: 'step-after' },
      encoding: { y: { field: 'level', type: 'quantitative', title: unit === '' ? finding.attribute : unit } },
    },
    { mark: { type: 'rule', strokeWidth: 3, opacity: 0.5 }, encoding: { y: { field: 'low', type: 'quantitative' }, y2: { field: 'high' } } },
    {
      mark: { type: 'point', size: 70 },
      encoding: {
        y: { field: 'level', type: 'quantitative' },
        shape: { field: 'says', type: 'nominal', title: null },
        tooltip: ['words', 'line', 'publisher', 'says'].map((field) => ({ field, type: 'nominal' })),
      },
    },
  ],
});

const NOTHING = 'there is no course of a figure to draw: fewer than two figures, or all the same, or all of one time';

/**
 * A Vega-Lite specification for each finding whose figure changed over time: a step line for each who gave it, bars for bounds, the words as tooltip. The
 * library that draws it is yours.
 *
 * @example
 * toVegaLite(reconcile(reports)).data.map(({ usermeta }) => usermeta.finding);
 */
export const toVegaLite = (reconciliation: Reconciliation, options?: NoOptions): Exported<readonly VegaLiteSpec[]> => {
  const { reports, findings } = answeredAlone(reconciliation, options);
  const byId = new Map(reports.map((report) => [report.id, report]));
  const publishers = new Map(reports.map(({ id, publisher }) => [id, publisher]));
  const data: VegaLiteSpec[] = [];
  const losses: Loss[] = [];
  const shown = new Set<string>();
  for (const finding of findings) {
    const timeline = timelineOf(finding, byId);
    if (timeline === undefined) losses.push(allLost(NOTHING, finding));
    else {
      const drawn = new Set(timeline.lines.flatMap(({ steps }) => steps.map(({ claim }) => claim.id)));
      for (const { id, report } of finding.claims) if (drawn.has(id)) shown.add(report);
      data.push(specOf(finding, timeline, publishers));
      losses.push(
        ...finding.claims.flatMap((claim) =>
          drawn.has(claim.id) ? [] : [allLost('it is undated, in another unit, or compared with no other', finding, claim)],
        ),
        ...findingLosses({ ...finding, claims: finding.claims.filter(({ id }) => drawn.has(id)) }, HELD, 'the chart does not show it'),
      );
    }
  }
  return {
    data,
    losses: [...reportLosses(reports, shown, HELD.report, 'the chart does not show it'), ...losses],
  };
};
