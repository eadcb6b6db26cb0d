/** Words that change nothing of who is told of. */
import { isOf } from '../../../language/words.js';
import { HAVE } from '../../clause.js';
import { isFirst, oneIf, type Place, type Step } from '../place.js';
import { ALL } from '../words.js';

const isMore = (place: Place): boolean =>
  (isFirst(place) && place.token.lower === 'more') || (place.token.lower === 'since' && isOf(place.field.prose.tokens[place.at - 1], HAVE));

export const SMALL_WORDS: readonly Step[] = [
  {
    name: '"more" behind a figure, "since" behind "have"',
    example: 'Two [more] have died.',
    end: oneIf(isMore),
    cost: 0.2,
  },
  {
    name: '"all" or "both" of them',
    example: 'The four sailors [all] died.',
    end: oneIf(({ token }) => isOf(token, ALL)),
    cost: 0.2,
  },
  {
    name: 'an adverb or a particle',
    example: 'Forty-six people are [still] missing.',
    end: oneIf(({ token: { tag, lower } }) => tag === 'ADV' || tag === 'PART' || lower === 'not'),
    cost: 0.2,
  },
];
