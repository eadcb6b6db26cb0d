/** Two versions of one report, read and aligned → what changed in substance between them. */
import type { Change, ChangeKind, Claim, Fact, Report } from '../model/index.js';
import { groupBy } from '../model/group.js';
import { kindsOf } from './kinds.js';
import { messageOf } from './message.js';
import { compared, pairedOf } from './pairs.js';
import { type Statement, statementsOf } from './statements.js';
import { lineOf } from './text.js';

interface Shown {
  readonly kind: ChangeKind;
  readonly before?: Claim;
  readonly after?: Claim;
}

/** A figure that its own text calls a former one says nothing of how things stand. */
const stands = ({ claim }: Statement): boolean => claim.revision?.role !== 'replaced';

const wordsOf = ({ kind, value, text }: Claim): string => lineOf(kind === 'quantity' || value.words === '' ? text : value.words);

/** A figure stands for itself alone; a name or a place told at another length is still there. */
const isAlike = (a: Statement, b: Statement): boolean => {
  const values = compared(a, b);
  return a.claim.kind === 'quantity' ? values === 'same' : values !== 'disjoint' && values !== 'incomparable';
};

/** Whether something like it is in the other version: its words, or another claim of the same attribute with such a value. */
const isLeft = (statement: Statement, line: string, others: ReadonlyMap<string, readonly Statement[]>): boolean =>
  line.includes(wordsOf(statement.claim)) || (others.get(statement.claim.attribute) ?? []).some((other) => isAlike(statement, other));

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

const placeOf = ({ before, after }: Shown): number => (after ?? before)?.span.start ?? 0;

/** `facts` are those of both versions together; their reports are named "before" and "after". */
export const changesBetween = (before: Report, after: Report, facts: readonly Fact[]): readonly Change[] => {
  const [old, recent] = [statementsOf(before, facts), statementsOf(after, facts)];
  const { pairs, gone, fresh } = pairedOf(old.filter(stands), recent.filter(stands));
  const [oldLine, recentLine] = [lineOf(before.text), lineOf(after.text)];
  const [byOld, byRecent] = [groupBy(old, ({ claim }) => claim.attribute), groupBy(recent, ({ claim }) => claim.attribute)];
  const shown: readonly Shown[] = [
    ...pairs.flatMap((pair) => kindsOf(pair).map((kind) => ({ kind, before: pair.before.claim, after: pair.after.claim }))),
    ...gone.filter((each) => !isLeft(each, recentLine, byRecent)).map(({ claim }) => ({ kind: 'retracted' as const, before: claim })),
    ...fresh.filter((each) => !isLeft(each, oldLine, byOld)).map(({ claim }) => ({ kind: 'added' as const, after: claim })),
  ];
  const inOrder = shown.toSorted((a, b) => placeOf(a) - placeOf(b));
  return [...groupBy(inOrder, keyOf).values()].map(changeOf);
};
