/** Two versions of one report, read and aligned → what changed in substance between them. */
import type { Change, ChangeKind, Claim, Fact, Report, Span } from '../model/index.js';
import { groupBy, groupByEach } from '../model/group.js';
import { BARE_FIGURE } from '../model/quantity.js';
import { STATEMENT } from '../model/statement.js';
import { clausesApart, isClause, unsaid } from './clauses.js';
import { saysOther } from './edits.js';
import { kindsOf } from './kinds.js';
import { messageOf } from './message.js';
import { areOfTwoGroups, areTwoThings, compared, type Named, type Pair, pairedOf, shareWords } from './pairs.js';
import { type Quoted, quotedIn } from './quotations.js';
import { type Statement, statementsOf } from './statements.js';
import { editedIn, sentencesOf } from './sentences.js';
import { lineOf } from './text.js';

interface Shown {
  readonly kind: ChangeKind;
  readonly before?: Claim;
  readonly after?: Claim;
}

/** A figure that its own text calls a former one says nothing of how things stand. */
const stands = ({ claim }: Statement): boolean => claim.revision?.role !== 'replaced';

/** The words in which a claim may stand in another text: of a figure those that say what it counts as well. */
const linesOf = ({ kind, value, text }: Claim): readonly string[] => (kind === 'quantity' || value.words === '' ? [text] : [value.words, text]).map(lineOf);

/** A figure stands for itself alone; a name or a place told at another length is still there. */
const isAlike = (a: Statement, b: Statement, isNamed: Named): boolean => {
  const values = compared(a, b);
  if (a.claim.kind === 'quantity') return values === 'same' && !areOfTwoGroups(a, b) && !areTwoThings(a, b, isNamed);
  if (values === 'overlap' && a.claim.kind === 'responsibility') return shareWords(a, b);
  return values !== 'disjoint' && values !== 'incomparable';
};

/** The other version, for looking up what is left of the one. */
interface Other {
  readonly line: string;
  readonly byAttribute: ReadonlyMap<string, readonly Statement[]>;
  /** The bounds of all its figures, and of those of which the text does not say what they count. */
  readonly figures: ReadonlySet<string>;
  readonly bareFigures: ReadonlySet<string>;
}

/** The name of what a claim is of, in the text and as alignment has it. */
const attributesOf = ({ own, claim }: Statement): readonly string[] => [...new Set([own.attribute, claim.attribute])];

const boundsOf = ({ own }: Statement): readonly string[] => (own.kind === 'quantity' ? [`${own.value.min}–${own.value.max}`] : []);

const isBare = ({ own }: Statement): boolean => own.rule === BARE_FIGURE;

const otherOf = ({ text }: Report, statements: readonly Statement[]): Other => ({
  line: lineOf(text),
  byAttribute: groupByEach(statements, attributesOf),
  figures: new Set(statements.flatMap(boundsOf)),
  bareFigures: new Set(statements.filter(isBare).flatMap(boundsOf)),
});

/** Whether something like it is in the other version: its words, its figure, or another claim of the same attribute with such a value. */
const isLeft = (statement: Statement, { line, byAttribute, figures, bareFigures }: Other, isNamed: Named): boolean => {
  if (linesOf(statement.own).some((words) => line.includes(words))) return true;
  const known = isBare(statement) ? figures : bareFigures;
  const isKnown = boundsOf(statement).some((bounds) => known.has(bounds));
  if (isKnown || isBare(statement)) return isKnown;
  return attributesOf(statement).some((name) => (byAttribute.get(name) ?? []).some((other) => isAlike(statement, other, isNamed)));
};

/** What a value says, however worded. */
const valueKey = (claim: Claim | undefined): string => {
  if (claim === undefined) return '';
  const { words } = claim.value;
  if (claim.kind !== 'quantity') return JSON.stringify([words.toLowerCase(), claim.scope]);
  const { min, max, approximate, change } = claim.value;
  return JSON.stringify([min, max, approximate, change, claim.scope]);
};

/** Claims that show one and the same change are told once: a headline and its text. */
const keyOf = ({ kind, before, after }: Shown): string => JSON.stringify([kind, (after ?? before)?.attribute, valueKey(before), valueKey(after)]);

const changeOf = (shown: readonly Shown[]): Change => {
  const { kind, before, after } = shown[0]!;
  return {
    kind,
    attribute: (after ?? before)!.attribute,
    before: shown.flatMap((each) => each.before ?? []),
    after: shown.flatMap((each) => each.after ?? []),
    message: messageOf(kind, before, after),
  };
};

const touches = ({ span: { start, end } }: { readonly span: Span }, claim: Claim | undefined): boolean =>
  claim !== undefined && claim.span.start < end && start < claim.span.end;

/** One person counted by what is told of them anyhow, and is in both versions: "was found guilty" beside the verdict. */
const isToldOf = ({ own }: Statement, pairs: readonly Pair[]): boolean =>
  own.kind === 'quantity' &&
  own.value.max === 1 &&
  pairs.some(({ before, after }) =>
    [before.own, after.own].some(
      (claim) =>
        claim.kind === 'description' &&
        claim.report === own.report &&
        touches(own, claim) &&
        claim.scope?.who !== undefined &&
        claim.scope.who.toLowerCase() === own.scope?.who?.toLowerCase(),
    ),
  );

const placeOf = ({ before, after }: Shown): number => (after ?? before)?.span.start ?? 0;

/** Clauses that alignment holds against each other for some words in common: how much of each is left tells more. */
const isLoose = (pair: Pair, quoted: Quoted): boolean => isClause(pair.before) && pair.values !== 'same' && kindsOf(pair, quoted).length === 0;

/** Two versions, named "before" and "after", with all claims of both as they were read, and the facts that they come to together. */
export interface Versions {
  readonly before: Report;
  readonly after: Report;
  readonly claims: readonly Claim[];
  readonly facts: readonly Fact[];
  /** Whether a domain names an attribute. */
  readonly isNamed: Named;
}

/** A sentence as a claim: nothing more is read of it than that it stands there. */
const claimOf = ({ id, text }: Report, { span }: { readonly span: Span }, place: number): Claim<'description'> => {
  const words = text.slice(span.start, span.end);
  return {
    id: `${id}#sentence ${place + 1}`,
    report: id,
    kind: 'description',
    attribute: STATEMENT,
    value: { words: words.replace(/\s+/g, ' ').replace(/[.!]$/, '') },
    span,
    text: words,
    speakers: [],
    polarity: 'affirmed',
    certainty: 'stated',
    event: { id: `${id}#e0`, report: id, kind: 'story', named: { span, text: words }, main: true, places: [] },
    rule: 'a sentence that says something else',
  };
};

/** Edited sentences of which no claim shows a change, but their words do. */
const reworded = ({ before, after }: Pick<Versions, 'before' | 'after'>, shown: readonly Shown[]): readonly Shown[] =>
  editedIn(sentencesOf(before.text), sentencesOf(after.text)).flatMap(([old, recent], place) => {
    const isTold = shown.some((each) => touches(old, each.before) || touches(recent, each.after));
    if (isTold || !saysOther(old, recent)) return [];
    return [{ kind: 'changed' as const, before: claimOf(before, old, place), after: claimOf(after, recent, place) }];
  });

export const changesBetween = (versions: Versions): readonly Change[] => {
  const { before, after, claims, facts, isNamed } = versions;
  const [old, recent] = [statementsOf(before, claims, facts), statementsOf(after, claims, facts)];
  const paired = pairedOf(old.filter(stands), recent.filter(stands), isNamed);
  const { pairs } = paired;
  const quoted = quotedIn(old, recent);
  const loose = pairs.filter((pair) => isLoose(pair, quoted));
  const [gone, fresh] = [
    clausesApart([...paired.gone, ...loose.map((pair) => pair.before)]),
    clausesApart([...paired.fresh, ...loose.map((pair) => pair.after)]),
  ];
  const [then, now] = [otherOf(before, old), otherOf(after, recent)];
  const shown: readonly Shown[] = [
    ...pairs.flatMap((pair) => kindsOf(pair, quoted).map((kind) => ({ kind, before: pair.before.own, after: pair.after.own }))),
    ...gone.read.filter((each) => !isLeft(each, now, isNamed) && !isToldOf(each, pairs)).map(({ own }) => ({ kind: 'retracted' as const, before: own })),
    ...fresh.read.filter((each) => !isLeft(each, then, isNamed) && !isToldOf(each, pairs)).map(({ own }) => ({ kind: 'added' as const, after: own })),
    ...unsaid(gone.clauses, old, after.text).map(({ own }) => ({ kind: 'retracted' as const, before: own })),
    ...unsaid(fresh.clauses, recent, before.text).map(({ own }) => ({ kind: 'added' as const, after: own })),
  ];
  const told = [...shown, ...reworded(versions, shown)];
  const inOrder = told.toSorted((a, b) => placeOf(a) - placeOf(b));
  return [...groupBy(inOrder, keyOf).values()].map(changeOf);
};
