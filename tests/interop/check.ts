/** What every exporter is held to, and answers to hold it by. */
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect } from 'vitest';
import { reconcile, type Reconciliation } from '../../src/index.js';
import type { Loss } from '../../src/model/index.js';
import { parseReport } from '../../src/read/index.js';
import { reconciliation } from '../render/fixture.js';

/** The three reports of seeds/, reconciled. */
export const seeds: Reconciliation = reconcile(
  readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => {
      const parsed = parseReport(readFileSync(`seeds/${name}`, 'utf8'), { id: name });
      return parsed._tag === 'Right' ? [parsed.right] : [];
    }),
);

/** By hand, of real prose, and of nothing. */
export const ANSWERS: readonly (readonly [string, Reconciliation])[] = [
  ['a fixture', reconciliation],
  ['the seeds', seeds],
  ['nothing', { reports: [], findings: [] }],
];

const SENTENCES = [
  'A fire at a paper mill in Gdansk killed at least four people on Friday, police said.',
  'Six people died in the fire at the mill in Gdansk on Friday, a hospital spokeswoman said.',
  'The death toll from the fire in Gdansk rose to nine on Saturday, up from four.',
  'At least 20 workers were injured, eight of them seriously.',
  '“=We will find out,” said Ewa Nowak, the mayor 🔥.',
  'Nobody has claimed responsibility for the fire. The mayor blamed the owners.',
  '=2+5 people were killed.',
  'Reportedly, up to 10 drones, "or more", were shot down;\nthe army could not confirm it.',
  '<b>\u202e&amp;',
] as const;

/** Answers to reports that are put together from sentences, with odd names. */
const answers: fc.Arbitrary<Reconciliation> = fc
  .array(
    fc.record({
      publisher: fc.constantFrom('The Wire', '=HYPERLINK("x")', 'Gazette, "The"\nof Orlow', '-- end', 'Lantern|🏮'),
      publishedAt: fc.constantFrom('2024-03-02', '2024-03-02T18:00:00Z', '2024-03-04T07:00:00-05:00'),
      text: fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...SENTENCES) }, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 6 }),
    }),
    { maxLength: 3 },
  )
  .map((list) => reconcile(list.map(({ text, ...rest }, i) => ({ id: `r${i}`, ...rest, text: text.join(' ') }))));

/** The answers above, and some others. */
export const someAnswers = (): readonly Reconciliation[] => [...ANSWERS.map(([, answer]) => answer), ...fc.sample(answers, 25)];

/** Runs a check on the answers above and on many others. */
export const onAll = (check: (answer: Reconciliation) => void): void => {
  for (const [, answer] of ANSWERS) check(answer);
  fc.assert(fc.property(answers, check), { numRuns: 25 });
};

/** The ids of findings and claims of which all is lost. */
export const goneIn = (losses: readonly Loss[]): ReadonlySet<string> =>
  new Set(losses.flatMap(({ finding, claim, parts }) => (parts.includes('*') ? [claim ?? finding ?? ''] : [])));

/** Each finding and each claim is either shown or lost, and none is both; a claim of a lost finding is lost with it. Losses speak of what there is. */
export const accounted = ({ reports, findings }: Reconciliation, shown: ReadonlySet<string>, losses: readonly Loss[]): void => {
  const gone = goneIn(losses);
  for (const { id, claims } of findings) {
    expect([id, shown.has(id)]).toEqual([id, !gone.has(id)]);
    for (const claim of claims) expect([claim.id, shown.has(claim.id)]).toEqual([claim.id, !gone.has(id) && !gone.has(claim.id)]);
  }
  const claims = new Map(findings.flatMap(({ id, claims: own }) => own.map((claim) => [claim.id, id] as const)));
  const known = new Set([...findings.map(({ id }) => id), ...reports.map(({ id }) => id)]);
  for (const { report, finding, claim, parts, because } of losses) {
    for (const id of [report, finding]) if (id !== undefined) expect(known.has(id)).toBe(true);
    if (claim !== undefined) expect(claims.get(claim)).toBe(finding);
    expect(parts.length).toBeGreaterThan(0);
    expect(because).not.toBe('');
  }
};
