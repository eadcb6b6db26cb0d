/** "Ana Ruiz, 40, a mother of two": how many children somebody has, who is told by name. */
import { OWN_CHILDREN } from '../../lexicon/attributes.js';
import { FATHER_OR_MOTHER } from '../../lexicon/ages.js';
import { isOf } from '../language/words.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import type { Line, Reading } from '../reading.js';
import type { Token } from '../language.js';
import type { Item } from './item.js';

const CHILDREN = 'children';

/** "[Ruiz], 40, a married mother of", "[Ruiz] was a mother of" */
const BETWEEN: ReadonlySet<Token['tag']> = new Set(['PUNCT', 'NUM', 'DET', 'ADJ', 'AUX']);

const DEFINITE: ReadonlySet<string> = new Set(['the', 'that', 'this', 'another']);

/**
 * The claim of somebody's children; none where nobody is named, since a report tells of several mothers. Undefined where the figure counts something else.
 */
export const childrenIn = (reading: Reading, events: Events, line: Line, { quantity, counted }: Item): Draft<'quantity'>[] | undefined => {
  const { tokens } = reading.prose;
  const { first, head } = counted;
  if (quantity.value.unit !== CHILDREN || head !== undefined) return undefined;
  if (tokens[first - 1]?.lower !== 'of' || !isOf(tokens[first - 2], FATHER_OR_MOTHER)) return undefined;
  let at = first - 3;
  // "the mother of four had died": somebody else than whoever is named before her.
  if (DEFINITE.has(tokens[at]?.lower ?? '')) return [];
  while (at > line.sentence.first && BETWEEN.has(tokens[at]!.tag)) at -= 1;
  const name = line.names.find(({ last, value }) => last === at + 1 && value.sort === 'person');
  if (!name) return [];
  const { span, value } = quantity;
  const scope = { who: name.value.name.toLowerCase() };
  return [{ kind: 'quantity', attribute: OWN_CHILDREN, value, scope, span, event: events.at(line, first), rule: 'the children of a parent' }];
};
