/** What the command says of reports: all findings in the format asked for, or one explained. */
import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import { toCsv, toNdjson } from '../interop/index.js';
import { explain } from '../judge/explain.js';
import { asReadableJson, type Finding, type Reconciliation, type Report } from '../model/index.js';
import { meant } from '../model/suggest.js';
import { reconcile } from '../reconcile.js';
import { toExplanation, toHtml, toJson, toMarkdown, toText } from '../render/index.js';
import { keptOf } from '../render/labels.js';
import type { Run } from './arguments.js';
import type { Problems } from './input.js';
import { layoutOf } from './layout.js';
import type { Outcome } from './outcome.js';
import { progressOf } from './progress.js';
import type { World } from './world.js';

/** Ids that are listed: more are but counted. */
const MOST = 20;

const listed = (ids: readonly string[]): string => `${ids.slice(0, MOST).join(', ')}${ids.length > MOST ? ` and ${ids.length - MOST} more` : ''}`;

/** The finding of that id, or the only one whose id begins so. */
const findingOf = ({ findings }: Reconciliation, typed: string): E.Either<Problems, Finding> => {
  const begun = findings.filter(({ id }) => id.startsWith(typed));
  const found = findings.find(({ id }) => id === typed) ?? (begun.length === 1 ? begun[0] : undefined);
  if (found) return E.right(found);
  const ids = findings.map(({ id }) => id);
  const near = meant(typed, ids);
  const hint =
    begun.length > 1
      ? `it may be ${listed(begun.map(({ id }) => id))}`
      : near === undefined
        ? `there is ${ids.length === 0 ? 'none, since nothing was found to compare' : listed(ids)}`
        : `did you mean ${near}?`;
  return E.left([`--explain is "${typed}", expected the id of one finding: ${hint}`]);
};

const formatted = (reconciliation: Reconciliation, run: Run, world: World): string => {
  const { format, only } = run;
  const kept = only === undefined ? {} : { only };
  const those = { ...reconciliation, findings: keptOf(reconciliation.findings, only) };
  switch (format) {
    case 'json':
      return toJson(reconciliation, kept);
    case 'html':
      return toHtml(reconciliation, kept);
    case 'ndjson':
      return toNdjson(those).data;
    case 'csv':
      return toCsv(those).data;
    case 'markdown':
      return toMarkdown(reconciliation, kept);
    case 'text':
      return toText(reconciliation, { ...layoutOf(world, run.out), ...kept });
  }
};

const explained = (reconciliation: Reconciliation, typed: string, run: Run, world: World): E.Either<Problems, string> =>
  pipe(
    findingOf(reconciliation, typed),
    E.map((finding) => {
      const explanation = explain(finding);
      switch (run.format) {
        case 'html':
        case 'ndjson':
        case 'csv':
          return formatted({ ...reconciliation, findings: [finding] }, { ...run, only: undefined }, world);
        case 'json':
          return `${asReadableJson({ ...finding, explanation })}\n`;
        default:
          return toExplanation(reconciliation, finding, explanation, layoutOf(world, run.out));
      }
    }),
  );

/** The findings on the reports, as the run asks for them. */
export const outcomeOf =
  (run: Run, world: World) =>
  (reports: readonly Report[]): E.Either<Problems, Outcome> => {
    const { signal, done } = progressOf(reports, world);
    const reconciliation = reconcile(reports, signal && { signal });
    done();
    const code = reconciliation.findings.some(({ verdict }) => run.failOn.includes(verdict)) ? 1 : 0;
    return pipe(
      run.explain === undefined ? E.right(formatted(reconciliation, run, world)) : explained(reconciliation, run.explain, run, world),
      E.map((text) => ({ text, code, out: run.out })),
    );
  };
