import { withoutClues } from './align/clues.js';
import { alignTogether } from './align/index.js';
import { domains as builtIn } from './domains/index.js';
import { claimsOf } from './extract/index.js';
import type { Change, Options, Report } from './model/index.js';
import { asksWhether } from './model/statement.js';
import { optionsOrFailure } from './read/options.js';
import { reportOrFailure } from './read/reports.js';
import { changesBetween } from './versions/index.js';

/**
 * What changed in substance between two versions of one report: figures raised or lowered, other places, times, names and words of quotations, other
 * speakers, hedges and denials that came or went, claims added and retracted. Commas and wording are no change, and a claim is retracted only where nothing
 * like it is left.
 *
 * The claims of the answer have "before" or "after" as their `report`, whatever the ids given; their spans are UTF-16 offsets into the text of that version.
 * Of what is no report, and of options that are none, an error is thrown that says what is wrong with them.
 *
 * @example
 * const report = { id: 'a', publisher: 'Daily', text: 'The fire killed four people, police said.' };
 * changesOf(report, { ...report, text: 'The fire killed six people, police said.' })[0]?.kind; // 'raised'
 */
export const changesOf = (before: Report, after: Report, options?: Options): readonly Change[] => {
  const { domains = builtIn }: Options = optionsOrFailure(options);
  const versions = [
    { ...reportOrFailure(before, 'the earlier version'), id: 'before' },
    { ...reportOrFailure(after, 'the later version'), id: 'after' },
  ] as const;
  // Clauses are compared as they stand: what they say of one thing would tell each change twice.
  const claims = versions.flatMap((version) => claimsOf(version, domains)).filter((claim) => !asksWhether(claim));
  const [earlier, later] = versions;
  const named = new Set(domains.flatMap(({ attributes }) => attributes.map(({ name }) => name)));
  const facts = alignTogether(claims, versions, domains);
  return changesBetween({ before: earlier, after: later, claims: withoutClues(claims), facts, isNamed: (attribute) => named.has(attribute) });
};
