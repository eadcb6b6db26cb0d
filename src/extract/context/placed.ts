/** What the text says of how a place or a cause stands: "had been due to meet in Doha", "moved from Ostrava to Brno", "first blamed on rust". */
import { HELD_SOMEWHERE, IS_OR_LIES, RELOCATES, THOUGHT } from '../../lexicon/revisions.js';
import { BY_NOW, TURNS_AWAY, UNMOVED, WILL } from '../../lexicon/updates.js';
import { isOf, someBetween } from '../language/words.js';
import type { Token } from '../language.js';
import type { Line } from '../reading.js';
import { contrasted } from './contrasted.js';
import type { Extent, Standing } from './extent.js';
import { heldOnce } from './held-once.js';
import { setOnce } from './moved.js';
import { wordsAt } from './words.js';

/** How far before a place the verb may stand that moves something there. */
const FAR = 8;
/** How far before it "will now" may stand. */
const NEAR = 6;

/** The final was "[moved] from Ostrava to Brno": of what is held there, and not of who is moved to a hospital. */
const relocated = (tokens: readonly Token[], { sentence }: Line, { from, at }: Extent): Standing | undefined => {
  const link = tokens[at - 1]?.tag === 'DET' ? at - 2 : at - 1;
  const { lower } = tokens[link] ?? {};
  if (lower !== 'from' && lower !== 'to') return undefined;
  for (let verb = link - 1; verb >= Math.max(from, link - FAR); verb--) {
    if (!isOf(tokens[verb], RELOCATES)) continue;
    if (someBetween(tokens, Math.max(sentence.first, verb - 3), verb, (token) => isOf(token, UNMOVED))) return undefined;
    if (!someBetween(tokens, Math.max(from, verb - FAR), link, (token) => isOf(token, HELD_SOMEWHERE))) return undefined;
    return { role: lower === 'from' ? 'replaced' : 'replacing', run: { first: link, last: link + 1 } };
  }
  return undefined;
};

/** "[instead of] Doha", "[rather than] rust" */
const insteadOf = (tokens: readonly Token[], { at }: Extent): Standing | undefined => {
  for (let i = at - 3; i < at; i++)
    if (i >= 0 && (wordsAt(tokens, i, ['instead', 'of']) || wordsAt(tokens, i, ['rather', 'than'])))
      return { role: 'replaced', run: { first: i, last: i + 2 } };
  return undefined;
};

/** "[will now] be held in Muscat", "is [now] thought to have begun in the laundry", "[as it turned out], rust" */
const byNow = (tokens: readonly Token[], { sentence }: Line, { from, at }: Extent): Standing | undefined => {
  for (let i = at - 1; i >= Math.max(from, at - NEAR); i--) {
    if (isOf(tokens[i], BY_NOW) && (isOf(tokens[i - 1], WILL) || isOf(tokens[i + 1], THOUGHT))) return { role: 'replacing', run: { first: i, last: i + 1 } };
  }
  for (let i = sentence.first; i < at; i++)
    if (
      (wordsAt(tokens, i, ['as', 'it', 'turned', 'out']) || (wordsAt(tokens, i, ['turned', 'out', 'to']) && isOf(tokens[i + 3], IS_OR_LIES))) &&
      !someBetween(tokens, i + 3, at, (token) => isOf(token, TURNS_AWAY))
    )
      return { role: 'replacing', run: { first: i, last: i + 3 } };
  return undefined;
};

/** What the text says of how a place or a cause stands. */
export const placedBy = (tokens: readonly Token[], line: Line, kind: 'place' | 'responsibility', place: Extent): Standing | undefined => {
  const once =
    heldOnce(tokens, kind, place) ??
    contrasted(tokens, line, place.at, place.end) ??
    (kind === 'place' ? setOnce(tokens, line, place.from, place.at) : undefined);
  if (once) return { role: 'replaced', run: once };
  return insteadOf(tokens, place) ?? (kind === 'place' ? relocated(tokens, line, place) : undefined) ?? byNow(tokens, line, place);
};
