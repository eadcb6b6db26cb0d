/** Why there is nothing to hold an expectation against: a name that is mistyped, or words that are cut short, would let it pass, above all with `.not`. */
import type { Finding, Reconciliation } from '../model/index.js';
import { meant } from '../model/suggest.js';
import { plain } from '../render/plain.js';
import { type Expected, hasWords, isOf, level } from './figure.js';
import { type FactOf, findingsOf, isCalled, nameOf } from './select.js';

/** What an expectation speaks of beside its fact. */
export interface Named {
  /** A report, by its id or its publisher. */
  readonly in?: string | undefined;
  /** A speaker, or whom the fact leads to. */
  readonly party?: string | undefined;
  readonly values?: readonly (Expected | undefined)[];
}

/** Names that are listed, and labels and values, which are longer. */
const MOST_NAMES = 20;
const MOST_LABELS = 10;

/** What there is of something, with the name that a mistyped one was meant to be. */
const insteadOf = (typed: string, names: readonly string[]): string => {
  const known = [...new Set(names)];
  const near = meant(typed, known);
  return `there is ${known.slice(0, MOST_NAMES).join(', ') || 'none'}${near === undefined || near === typed ? '' : `; did you mean ${near}?`}`;
};

/** What the reports do speak to: other events and scopes of the attribute, or other attributes. */
const elsewhere = (fact: FactOf, answer: Reconciliation): string => {
  const attribute = typeof fact === 'string' ? fact : fact.attribute;
  const labels = findingsOf(answer, attribute).map(({ event, scope }) => [event.label, ...Object.values(scope ?? {})].join(', of '));
  if (labels.length > 0) return `of ${attribute} there is: ${[...new Set(labels)].slice(0, MOST_LABELS).join('; ')}`;
  return insteadOf(
    attribute,
    answer.findings.map((finding) => finding.attribute),
  );
};

const noReport = (place: string, { reports }: Reconciliation): string | undefined =>
  reports.some(isCalled(place))
    ? undefined
    : `there is no report ${place}; ${insteadOf(
        place,
        reports.map(({ publisher }) => publisher),
      )}`;

/** A party that stands nowhere, neither among those credited nor in a text, is none of these reports. */
const noParty = (party: string, { reports, findings }: Reconciliation): string | undefined => {
  const speakers = findings.flatMap(({ claims }) => claims.flatMap((claim) => claim.speakers));
  const names = [
    ...reports.flatMap(({ publisher, syndicatedFrom }) => [publisher, ...(syndicatedFrom === undefined ? [] : [syndicatedFrom])]),
    ...speakers.map(({ text }) => plain(text)),
  ];
  const stands = [...names, ...reports.flatMap(({ title = '', text }) => [title, text])].some((text) => hasWords(text, party));
  return stands || speakers.some(({ actor }) => actor === party) ? undefined : `${party} stands in no report; ${insteadOf(party, names)}`;
};

/** Words are held against the whole value: of a figure they must be those of some report, and a part of a value is none. */
const noWords = (value: Expected | undefined, findings: readonly Finding[]): string | undefined => {
  if (typeof value !== 'string') return undefined;
  const claims = findings.flatMap((finding) => finding.claims);
  if (claims.some((claim) => isOf(claim, value))) return undefined;
  const sought = level(value);
  const near = claims.filter((claim) => claim.kind === 'quantity' || ` ${level(claim.value.words)} `.includes(` ${sought} `));
  if (near.length === 0) return undefined;
  const known = [...new Set(near.map((claim) => `“${plain(claim.value.words)}”`))].slice(0, MOST_LABELS).join(', ');
  const instead = near.some(({ kind }) => kind === 'quantity') ? ', or a number or { min?, max?, approximate? }' : '';
  return `no value is “${plain(value)}” as a whole; give the words as they stand: ${known}${instead}`;
};

/** The first that is missing, in words; nothing where all is there. */
export const missingFor = (
  fact: FactOf,
  { in: place, party, values = [] }: Named,
  findings: readonly Finding[],
  answer: Reconciliation,
): string | undefined => {
  if (findings.length === 0) return `no report speaks to ${nameOf(fact)}; ${elsewhere(fact, answer)}`;
  const missing = [
    place === undefined ? undefined : noReport(place, answer),
    party === undefined ? undefined : noParty(party, answer),
    ...values.map((value) => noWords(value, findings)),
  ];
  return missing.find((each) => each !== undefined);
};
