/** Words by which a figure is no count of what is: what there is room for, what somebody expects, what a poll says. Lower case. */
import { verbForms } from './inflect.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** How sure a case is: counted apart. */
export const CASE_STATES = wordSet(words('confirmed suspected probable unconfirmed'));

/** Before a figure: it may be, or is to be. */
export const OUTLOOKS: ReadonlyMap<string, 'expected' | 'permitted'> = new Map([
  ...words('expected expects expect forecast forecasts guidance projected sees seen outlook predicted planned target').map((word): [string, 'expected'] => [
    word,
    'expected',
  ]),
  ...words('permits permitted limit capacity licensed allowed allows certified').map((word): [string, 'permitted'] => [word, 'permitted']),
]);

/** Before "carry" and the like: what there is room for. */
export const ABLE = wordSet(words('can could'));
/** The same before "to carry". */
export const MADE_FOR = wordSet(words('able designed built meant licensed certified allowed'));
export const TAKES = wordSet(words('carry hold seat accommodate transport sleep fit'));
/** "a plane that seats 180": said of nothing but its room. */
export const SEATS = wordSet(words('seats sleeps'));
/** "has room for 300", "with 300 seats for": before "for" and the figure. */
export const ROOM = wordSet(words('room space seats berths beds'));

/** Before "to" and a verb: what was meant to be, and may have come otherwise. "Was to cost 60 million." */
export const WAS = wordSet(words('was were'));

/** What tells how a vote may go, and no more: "an exit poll said", "according to projections". */
export const POLLS = wordSet(words('poll polls projection projections survey surveys forecast forecasts'));
export const POLLED_BY = wordSet(['say', 'show', 'suggest', 'indicate', 'put', 'give', 'see', 'find', 'have', 'predict'].flatMap(verbForms));
/** A poll that is no vote: where none of these stands before it, "Sunday's poll" is the election. */
export const POLLS_OF = wordSet(words('exit opinion a two three several new recent latest most early'));

/** Before a punishment: it may be given, and has not been. "Faces 20 years", "carries a fine of", "a potential sentence of". */
export const MAY_BE_GIVEN = wordSet([...['face', 'carry', 'risk'].flatMap(verbForms), ...words('face carry risk punishable potential possible eligible')]);
