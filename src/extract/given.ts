/**
 * Claims from outside whose quotes stand in a report → claims. What they do not say is read from the text around the quote.
 */
import { NEGATORS } from '../lexicon/unreal.js';
import type { Claim, Scope } from '../model/claim.js';
import type { Domain } from '../model/domain.js';
import type { ExtractedClaim } from '../model/extracted.js';
import { GIVEN_RULE, type GivenClaim, type GivenQuantity, type Placed, type Refusal, refusalOf } from '../model/given.js';
import type { Report } from '../model/report.js';
import { asksWhether, STATEMENT } from '../model/statement.js';
import { holds, overlaps, type Span } from '../model/span.js';
import { lineAt, tokenAt } from './context/words.js';
import type { Draft } from './draft.js';
import { bearsOut } from './given-figure.js';
import { type Place, quantitiesAt, valueOf } from './given-value.js';
import { type Read, read } from './index.js';

/** A claim from outside, its quote and its speakers found in the report. */
interface Found extends Placed {
  readonly span: Span;
  readonly speakers?: Claim['speakers'];
}

const wordsGiven = ({ value }: GivenClaim): string =>
  (typeof value === 'string' ? value : value !== undefined && 'words' in value ? (value.words ?? '') : '').toLowerCase();

/** A value that says itself what is not so ("not arson", "none", "thought it was not loaded") is affirmed as it stands. */
const deniesItself = (given: GivenClaim): boolean =>
  wordsGiven(given)
    .split(/\s+/)
    .some((word) => NEGATORS.has(word) || word.endsWith("n't"));

const WORD = /[\p{L}\p{N}]{3,}/gu;
/** Whether what is read at the quote is what is given, by a word, and of a deed by its verb: "a woman" whom somebody "did not identify" is not denied. */
const isOfTheGiven = (given: GivenClaim, draft: Draft): boolean => {
  if (draft.kind === 'quantity' || draft.kind === 'time') return true;
  const told: readonly string[] = wordsGiven(given).match(WORD) ?? [];
  const words = draft.value.words.toLowerCase().match(WORD) ?? [];
  return told.length === 0 || (asksWhether(draft) ? words.slice(0, 1) : words).some((word) => told.includes(word));
};

/** What the library itself reads at the quote: of figures, the one with the bounds that are given. */
const ownAt = ({ claim: { kind, value }, span }: Found, drafts: readonly Draft[]): readonly Draft[] => {
  const own = drafts.filter((draft) => draft.kind === kind && draft.attribute !== STATEMENT && overlaps(draft.span, span));
  if (kind !== 'quantity' || value === undefined) return own;
  const { min, max } = value as GivenQuantity;
  return own.filter((draft) => draft.kind === 'quantity' && draft.value.min === min && draft.value.max === max);
};

const ASIDE = /[(,]|\b(?:of|in|among)\b/;

/** Named with a group ("killed (children)", "injured among the crew"), an attribute is no part of itself. */
const scopeFor = ({ scope, attribute }: GivenClaim, read: Scope | undefined): Scope | undefined => {
  if (scope !== undefined || read === undefined || !ASIDE.test(attribute)) return scope ?? read;
  const { part: _, ...rest } = read;
  return Object.keys(rest).length > 0 ? rest : undefined;
};

/**
 * Words that stand in another claim's quote tell of that claim: "the captain, who had been listed as missing, walked in". Where a third one stands, both
 * may be former: "the port first gave 30 crates, and the owner 45, before the count of 38".
 */
const withOwnRevision = (claim: ExtractedClaim, others: readonly Claim[]): ExtractedClaim => {
  const { revision, ...rest } = claim;
  if (revision?.role !== 'replaced' || holds(claim.span, revision.cue.span)) return claim;
  const alike = others.filter((other) => other !== claim && other.kind === claim.kind && other.attribute === claim.attribute);
  const stands = alike.some((other) => other.revision?.role !== 'replaced');
  return !stands && alike.some((other) => holds(other.span, revision.cue.span)) ? (rest as ExtractedClaim) : claim;
};

/** Of what is read around the quote, when it is of, and whether it is yet to be. What it is of somebody has said. */
const settingOf = (own: Draft | undefined): Pick<Draft, 'setting'> => {
  const { when, stage } = own?.setting ?? {};
  return when === undefined && stage === undefined ? {} : { setting: { ...(when && { when }), ...(stage && { stage }) } };
};

const claimOf = (found: Found, known: Read, id: string): ExtractedClaim | undefined => {
  const { claim: given, span, speakers } = found;
  const { reading, events, drafts, completed } = known;
  const text = reading.report.text.slice(span.start, span.end);
  const own = ownAt(found, drafts);
  const place: Place = { reading, span, text, own };
  const valued = valueOf(given, place);
  if (valued === undefined) return undefined;
  const line = lineAt(reading, span.start) ?? reading.lines[0]!;
  const scope = scopeFor(given, own[0]?.scope);
  const polarity = given.polarity ?? (deniesItself(given) ? 'affirmed' : own.find((draft) => isOfTheGiven(given, draft))?.polarity);
  const draft = {
    ...valued,
    attribute: given.attribute,
    span,
    event: events.at(line, tokenAt(reading.prose.tokens, line, span.start)),
    rule: GIVEN_RULE,
    ...(scope === undefined ? {} : { scope }),
    ...settingOf(own[0]),
    ...(own[0]?.revision === undefined ? {} : { revision: own[0].revision }),
    ...(speakers === undefined ? {} : { speakers }),
    ...(polarity === undefined ? {} : { polarity }),
  } as Draft;
  const { hedge, ...claim } = completed(draft, id);
  const certainty = given.certainty ?? claim.certainty;
  return {
    ...claim,
    certainty,
    ...(hedge === undefined || certainty === 'stated' ? {} : { hedge }),
    ...(given.asOf === undefined ? {} : { asOf: { at: given.asOf } }),
  } as ExtractedClaim;
};

/** Characters before a quote in which the word may stand that its figure leaves out. */
const JUST_BEFORE = 160;
/** What stands just before a quote, in its own paragraph. */
const toldBefore = ({ report: { text } }: Read['reading'], { start }: Span): string =>
  text
    .slice(Math.max(0, start - JUST_BEFORE), start)
    .split('\n')
    .at(-1)!;

/** Whether the quote bears out the figure that is given. */
const isSaid = ({ claim: { kind, value }, span }: Found, { reading }: Read): boolean => {
  const text = reading.report.text.slice(span.start, span.end);
  return (
    kind !== 'quantity' ||
    value === undefined ||
    bearsOut(text, quantitiesAt({ reading, span, text, own: [] }), value as GivenQuantity, toldBefore(reading, span))
  );
};

/** Claims around one in its text that its words may tell of. */
const NEAR = 8;
const near = (claims: readonly Told[], at: number): readonly Claim[] => claims.slice(Math.max(0, at - NEAR), at + NEAR + 1).map(({ claim }) => claim);

/** A claim with the words that name its event, where they were given. */
interface Told {
  readonly claim: ExtractedClaim;
  readonly event?: string;
  readonly scoped?: true;
}

/** The claims that the quotes of one report make, and those whose quote does not say the value. Quotes are in the order of the text. */
export const claimsGiven = (
  report: Report,
  found: readonly Found[],
  domains: readonly Domain[],
): { readonly claims: readonly Told[]; readonly refused: readonly Refusal[] } => {
  const known = read(report, domains);
  const claims: Told[] = [];
  const refused: Refusal[] = [];
  found.forEach((each, at) => {
    const { claim: given, span } = each;
    const claim = known && isSaid(each, known) ? claimOf(each, known, `${report.id}#${at + 1}`) : undefined;
    if (claim === undefined) refused.push(refusalOf(each, 'the quote does not say the value', report.text.slice(span.start, span.end)));
    else claims.push({ claim, ...(given.event === undefined ? {} : { event: given.event }), ...(given.scope === undefined ? {} : { scoped: true as const }) });
  });
  return { claims: claims.map((told, at) => ({ ...told, claim: withOwnRevision(told.claim, near(claims, at)) })), refused };
};
