/**
 * The sides of votes and matches → drafts of claims, one for each.
 */
import { SIDE_OF_A_MATCH, SIDE_OF_A_VOTE } from '../model/quantity.js';
import type { Draft } from './draft.js';
import type { Events } from './events/index.js';
import { concatMap } from './lists.js';
import type { Reading } from './reading.js';
import type { Side } from './recognisers/tallies/index.js';

const ATTRIBUTES: Readonly<Record<Side, { readonly attribute: string; readonly unit: string; readonly rule: string }>> = {
  for: { attribute: 'votes for', unit: 'votes', rule: SIDE_OF_A_VOTE },
  against: { attribute: 'votes against', unit: 'votes', rule: SIDE_OF_A_VOTE },
  abstained: { attribute: 'abstentions', unit: 'votes', rule: SIDE_OF_A_VOTE },
  winner: { attribute: 'score of the winner', unit: 'points', rule: SIDE_OF_A_MATCH },
  loser: { attribute: 'score of the loser', unit: 'points', rule: SIDE_OF_A_MATCH },
};

/** What the tallies of a report say. */
export const talliesIn = ({ prose: { text, tokens }, lines }: Reading, events: Events): readonly Draft<'quantity'>[] =>
  concatMap(lines, (line) =>
    concatMap(line.tallies, ({ sides }) =>
      sides.map(({ side, figure, first, last }): Draft<'quantity'> => {
        const { attribute, unit, rule } = ATTRIBUTES[side];
        const span = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
        const value = { figure, min: figure, max: figure, unit, words: text.slice(span.start, span.end) };
        return { kind: 'quantity', attribute, value, span, event: events.at(line, first), rule };
      }),
    ),
  );
