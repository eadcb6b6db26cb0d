/**
 * The sides of votes and matches → drafts of claims, one for each.
 */
import { SIDE_OF_A_MATCH, SIDE_OF_A_VOTE } from '../model/quantity.js';
import type { Setting } from '../model/setting.js';
import type { Draft } from './draft.js';
import type { Events } from './events/index.js';
import { concatMap } from './lists.js';
import { sideBetween } from './counts/setting/limits.js';
import { turnBetween } from './counts/setting/thing.js';
import type { Token } from './language.js';
import type { Line, Reading } from './reading.js';
import type { Side } from './recognisers/tallies/index.js';

const ATTRIBUTES: Readonly<Record<Side, { readonly attribute: string; readonly unit: string; readonly rule: string }>> = {
  for: { attribute: 'votes for', unit: 'votes', rule: SIDE_OF_A_VOTE },
  against: { attribute: 'votes against', unit: 'votes', rule: SIDE_OF_A_VOTE },
  abstained: { attribute: 'abstentions', unit: 'votes', rule: SIDE_OF_A_VOTE },
  winner: { attribute: 'score of the winner', unit: 'points', rule: SIDE_OF_A_MATCH },
  loser: { attribute: 'score of the loser', unit: 'points', rule: SIDE_OF_A_MATCH },
};

/** "passed at second reading by 84 votes to 61", "United's women won 2-0": of which vote, or of which side. */
const settingOfTally = (
  tokens: readonly Token[],
  { sentence }: Line,
  sides: readonly { readonly first: number; readonly last: number }[],
): Setting | undefined => {
  const first = Math.min(...sides.map((side) => side.first));
  const last = Math.max(...sides.map((side) => side.last));
  const turn = turnBetween(tokens, sentence.first, sentence.last, { first, last });
  const sort = sideBetween(tokens, sentence.first, sentence.last);
  return turn === undefined && sort === undefined ? undefined : { ...(turn === undefined ? {} : { turn }), ...(sort === undefined ? {} : { sort }) };
};

/** What the tallies of a report say. */
export const talliesIn = ({ prose: { text, tokens }, lines }: Reading, events: Events): readonly Draft<'quantity'>[] =>
  concatMap(lines, (line) =>
    concatMap(line.tallies, ({ sides }) =>
      sides.map(({ side, figure, first, last }): Draft<'quantity'> => {
        const setting = settingOfTally(tokens, line, sides);
        const { attribute, unit, rule } = ATTRIBUTES[side];
        const span = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
        const value = { figure, min: figure, max: figure, unit, words: text.slice(span.start, span.end) };
        return { kind: 'quantity', attribute, value, ...(setting ? { setting } : {}), span, event: events.at(line, first), rule };
      }),
    ),
  );
