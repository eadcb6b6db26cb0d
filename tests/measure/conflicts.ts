/**
 * `npx tsx tests/measure/conflicts.ts DIR`: what is called a conflict in the press, to be read by hand. Of the gun violence reports (`DIR/gva-even.json`, see
 * gun-violence.ts), those incidents with two to eight reports that no labelled story uses; each conflict with its rules and the words around its claims.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reconcile } from '../../src/reconcile.js';
import type { Claim, Finding, Report } from '../../src/model/index.js';

const MOST = 8;
/** Characters before and behind a claim. */
const [BEFORE, BEHIND] = [130, 90];

const parse = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

const around = ({ text, publishedAt }: Report, { span: { start, end } }: Claim): string =>
  `${publishedAt} …${text.slice(Math.max(0, start - BEFORE), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + BEHIND)}…`.replace(/\s+/g, ' ');

const shown = (id: string, reports: readonly Report[], { kind, attribute, claims, relations }: Finding): string => {
  const conflicts = relations.filter((relation) => relation.kind === 'conflicts');
  const ids = new Set(conflicts.flatMap(({ from, to }) => [from, to]));
  const rules = [...new Set(conflicts.map(({ because }) => because.rule))].join(' | ');
  const told = claims
    .filter((claim) => ids.has(claim.id))
    .map(
      (claim) =>
        `  ${around(
          reports.find((report) => report.id === claim.report)!,
          claim,
        )}`,
    );
  return [`${id} ${kind} ${attribute}: ${rules}`, ...told].join('\n');
};

const [dir = '.'] = process.argv.slice(2);
const labelled = parse<Readonly<Record<string, unknown>>>(join(import.meta.dirname, 'gun-violence-stories.json'));
const corpus = parse<Readonly<Record<string, { readonly reports: readonly Report[] }>>>(join(dir, 'gva-even.json'));
const incidents = Object.entries(corpus).filter(([id, { reports }]) => labelled[id] === undefined && reports.length > 1 && reports.length <= MOST);
const conflicts = incidents.flatMap(([id, { reports }]) =>
  reconcile(reports)
    .findings.filter(({ verdict }) => verdict === 'conflict')
    .map((finding) => shown(id, reports, finding)),
);
process.stdout.write(`${[...conflicts, `${conflicts.length} conflicts in ${incidents.length} incidents`].join('\n\n')}\n`);
