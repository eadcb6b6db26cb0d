/** What the text itself says of how a claim stands: "[Earlier], … 19 people killed", "grew [from] thirteen [to] fourteen". */
import { CALLED_FOR, FIRST_AND_LAST, SET_FOR, UNTIL } from '../../lexicon/updates.js';
import type { Kind, Revision } from '../../model/claim.js';
import { hasClock, type Period } from '../../model/period.js';
import { UNNAMED_AGE } from '../../model/quantity.js';
import type { Draft } from '../draft.js';
import { isOf } from '../language/words.js';
import type { Token } from '../language.js';
import type { Run } from '../parties.js';
import type { Line, Reading } from '../reading.js';
import { isChanged, isRecipient, linkBefore, upFromBehind } from './changed.js';
import { concededBy } from './conceded.js';
import { contrasted } from './contrasted.js';
import { corrected } from './corrected.js';
import { type Extent, extentOf, type Standing } from './extent.js';
import { heldOnce } from './held-once.js';
import { isMovedBefore, nowOn, offSchedule, setOnce, takesPlace } from './moved.js';
import { isUpFrom, occasionAt } from './occasion.js';
import { placedBy } from './placed.js';
import { rankedBy } from './ranks.js';
import { renewedBy, takenBack } from './renewed.js';
import { isSilent } from './silent.js';
import { heldAgainst, thanTold, toldBefore, toldWithin } from './told-before.js';
import { revisedFigures, toldAnew } from './told-anew.js';
import { toldFirst } from './told-first.js';
import { cueOf, tokenAt, wordsAt } from './words.js';

/** A claim and its place in a text. `link`: where the word stands that ties it to what is before it. */
interface Asked extends Extent {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  readonly line: Line;
  readonly draft: Draft;
  readonly link: number;
}

type Rule = (asked: Asked) => Standing | undefined;
type Finder = (asked: Asked) => Run | undefined;

const inRole =
  (role: Revision['role']) =>
  (find: Finder): Rule =>
  (asked) => {
    const run = find(asked);
    return run && { role, run };
  };
/** The words say that another value has taken the claim's place. */
const replaced = inRole('replaced');
/** They say that it has taken another's. */
const replacing = inRole('replacing');

const only =
  (kind: Kind, rule: Rule): Rule =>
  (asked) =>
    asked.draft.kind === kind ? rule(asked) : undefined;

const isLinkedBy = ({ tokens, link, from, at }: Asked, word: string): boolean => at > from && tokens[link]?.lower === word;

const hasChanged = ({ reading, tokens, draft, from, at }: Asked): boolean =>
  draft.kind === 'time' ? isMovedBefore(tokens, from, at) : isChanged(reading, draft, from, at);

/** "up [from] thirteen", "moved [from] Friday" */
const changedFrom = replaced((asked) => {
  const { tokens, at, link } = asked;
  return isLinkedBy(asked, 'from') && (isUpFrom(tokens, at) || hasChanged(asked)) ? { first: link, last: link + 1 } : undefined;
});

/** "delayed her trip, pencilled in [for] Friday": it was set for that day, and not moved to it. */
const isSetFor = (tokens: readonly Token[], link: number): boolean => {
  const set = tokens[link - 1]?.tag === 'ADP' ? tokens[link - 2] : tokens[link - 1];
  return isOf(set, SET_FOR) || isOf(set, CALLED_FOR);
};

/** "rose [to] fourteen", "postponed [until] Friday" */
const changedTo = replacing((asked) => {
  const { reading, tokens, draft, from, at, link } = asked;
  const isDayFor = at > from && draft.kind === 'time' && isOf(tokens[link], UNTIL) && !isSetFor(tokens, link);
  if (!isLinkedBy(asked, 'to') && !isDayFor) return undefined;
  return hasChanged(asked) && !isRecipient(reading, draft, at) ? { first: link, last: link + 1 } : undefined;
});

/** "The count [began with] 40 crates and [ended with] 52." */
const firstOrLast: Rule = ({ tokens, line: { sentence }, at }) => {
  for (const [first, last] of FIRST_AND_LAST) {
    const role = wordsAt(tokens, at - 2, first) ? 'replaced' : wordsAt(tokens, at - 2, last) ? 'replacing' : undefined;
    if (role === undefined) continue;
    const other = role === 'replaced' ? last : first;
    for (let i = sentence.first; i < sentence.last; i++)
      if (wordsAt(tokens, i, other) && i < at === (role === 'replacing')) return { role, run: { first: at - 2, last: at } };
  }
  return undefined;
};

const conceded: Rule = ({ tokens, line, draft, at, end }) => concededBy(tokens, line, draft, at, end);

const upFrom = replacing(({ tokens, line, draft, end }) => upFromBehind(tokens, line, draft, end));

const within = replaced(({ tokens, draft, at, end }) => (draft.kind === 'time' ? undefined : toldWithin(tokens, at, end)));

const wasSet = only(
  'time',
  replaced(({ tokens, line, from, at }) => setOnce(tokens, line, from, at)),
);

/** Whether a day was over when the report was published. */
const isPast = ({ report: { publishedAt } }: Reading, { end }: Period): boolean => publishedAt !== undefined && end.slice(0, 10) < publishedAt.slice(0, 10);

const isSetNow = replacing(({ reading, tokens, line, draft, from, at, end }) => {
  if (draft.kind !== 'time') return undefined;
  return (
    takesPlace(tokens, line, at) ??
    (isPast(reading, draft.value) ? undefined : nowOn(tokens, from, at)) ??
    offSchedule(tokens, end, line.sentence.last, !hasClock(draft.value.start))
  );
});

const figureToldBefore = only(
  'quantity',
  replaced((asked) => toldBefore(asked.reading, asked.line, asked) ?? takenBack(asked.tokens, asked.line, asked)),
);

const dayToldBefore = only(
  'time',
  replaced((asked) => heldAgainst(asked.tokens, asked.line, asked)),
);

const notSo = replaced(({ tokens, line, at, end }) => contrasted(tokens, line, at, end));

const thoughtOnce = replaced((asked) => heldOnce(asked.tokens, asked.draft.kind, asked));

const first: Rule = (asked) => toldFirst(asked.tokens, asked.line, asked.draft.kind, asked, asked.tokens[asked.link]);

const anew = replacing((asked) => toldAnew(asked.tokens, asked.line, asked.draft.kind, asked));

const reckonedAnew = only(
  'quantity',
  replacing((asked) => renewedBy(asked.tokens, asked.line, asked)),
);

const ranked = only('description', (asked) => rankedBy(asked.tokens, asked));

const moreThanTold = only(
  'quantity',
  replacing(({ tokens, line, end }) => thanTold(tokens, end, line.sentence.last)),
);

const byRevisedFigures = replacing(({ tokens, line, at }) => revisedFigures(tokens, line, at));

/** In their order: of two that fire, the first has the plainer words. */
const RULES: readonly Rule[] = [
  changedFrom,
  changedTo,
  firstOrLast,
  conceded,
  upFrom,
  within,
  wasSet,
  isSetNow,
  figureToldBefore,
  dayToldBefore,
  notSo,
  thoughtOnce,
  first,
  anew,
  reckonedAnew,
  ranked,
  moreThanTold,
  byRevisedFigures,
];

/** Where the value itself begins: a claim may begin with the noun that names it ("damage to 4.1 billion"). */
const figureStart = ({ report: { text } }: Reading, { kind, value, span }: Draft): number =>
  kind === 'quantity' ? span.start + Math.max(0, text.slice(span.start, span.end).indexOf(value.words)) : span.start;

/** "up from 61% in 2022": a figure of another time stands as it did. */
const isOfAnotherTime = (asked: Asked): boolean => isLinkedBy(asked, 'from') && occasionAt(asked.tokens, asked.end, asked.line.sentence.last) !== undefined;

const standingOf = (asked: Asked): Standing | undefined => {
  for (const rule of RULES) {
    const standing = rule(asked);
    if (standing) return standing;
  }
  return undefined;
};

/** What the text itself says of how a claim stands, and by which words. */
export const revisionOf = (reading: Reading, line: Line, draft: Draft): Revision | undefined => {
  if (draft.kind === 'actor' || draft.kind === 'quotation') return undefined;
  // "Earlier, police spoke of a 26-year-old man": of whoever that is, and not of the next man told of.
  if (draft.rule === UNNAMED_AGE) return undefined;
  const { tokens } = reading.prose;
  const said = ({ role, run: { first: from, last } }: Standing): Revision => ({ role, cue: cueOf(reading, from, last - from) });
  const at = tokenAt(tokens, line, figureStart(reading, draft));
  if (draft.kind === 'place' || draft.kind === 'responsibility') {
    const placed = placedBy(tokens, line, draft.kind, extentOf(tokens, line, draft, at));
    return placed && said(placed);
  }
  const link = linkBefore(tokens, at);
  if (at - 2 >= line.sentence.first && isSilent(tokens, line, draft, at, tokens[link])) return corrected(reading, line, at);
  const asked: Asked = { ...extentOf(tokens, line, draft, at), reading, tokens, line, draft, link };
  if (isOfAnotherTime(asked)) return undefined;
  const standing = standingOf(asked);
  return standing ? said(standing) : corrected(reading, line, at);
};
