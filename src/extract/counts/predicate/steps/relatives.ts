/** "who", "that": what the clause behind says is said of the counted, until it ends. */
import { isOf } from '../../../language/words.js';
import { BE } from '../../clause.js';
import { isRelative, oneIf, type Place, type Step } from '../place.js';

/** How far the main verb may be from the pronoun. */
const REACH = 10;
const SAYING: ReadonlySet<string> = new Set(['done', 'doing', 'being']);

/** The second finite verb after a relative pronoun, where the main clause goes on; -1 where a cue comes first. */
const clauseEnd = ({ field, at }: Place): number => {
  let verbs = 0;
  for (let i = at + 1; i < Math.min(field.last, at + REACH); i++) {
    const token = field.prose.tokens[i]!;
    if (token.tag === 'PUNCT' || field.starting.get(i)?.some(({ role }) => SAYING.has(role))) return -1;
    if (isOf(token, BE) && verbs > 0) return i;
    if (token.tag === 'VERB') verbs += 1;
  }
  return -1;
};

/** "the brother of a girl [who] died": the girl. */
const isOfAnother = ({ field, counted, at }: Place): boolean =>
  counted.single !== undefined &&
  field.counted.some((other) => other !== counted && other.single !== undefined && other.first >= counted.last && other.last === at);

/** What hangs on their own noun is said of the counted, whatever that noun hangs on. */
const OF_THEM = { within: false, whole: false } as const;

export const RELATIVES: readonly Step[] = [
  {
    name: 'a relative clause that says nothing of them',
    example: 'One man [who had stayed behind] was missing.',
    end: (place) => (isRelative(place.token) ? clauseEnd(place) : -1),
    cost: 2,
    leaves: OF_THEM,
  },
  {
    name: 'a relative pronoun',
    example: 'Two men [who] were injured left.',
    end: oneIf((place) => isRelative(place.token) && !isOfAnother(place)),
    cost: 0.2,
    leaves: OF_THEM,
  },
];
