/** Verbs that help another: "were", "have", "may", "managed to". */
import { isOf } from '../../../language/words.js';
import { wordSet } from '../../../../lexicon/word-set.js';
import { BE, HAVE } from '../../clause.js';
import { oneIf, type Step } from '../place.js';
import { isVerbal } from '../words.js';

const MODAL = wordSet('will would shall may might could'.split(' '));

export const VERBS: readonly Step[] = [
  {
    name: 'a form of "be"',
    example: 'Nine people [were] killed.',
    end: oneIf(({ token }) => isOf(token, BE)),
    cost: 0,
    leaves: { passive: true },
  },
  {
    name: 'an infinitive begins anew',
    example: 'Two sailors are known [to] have died.',
    end: oneIf(({ field, at, token }) => token.lower === 'to' && isVerbal(field.prose.tokens[at + 1])),
    cost: 0,
    leaves: { passive: false },
  },
  {
    name: '"have", or a modal: hedged, and said of them all the same',
    example: 'Two guards [may] have died.',
    end: oneIf(({ token }) => isOf(token, HAVE) || isOf(token, MODAL)),
    cost: 0,
    leaves: { auxiliary: true },
  },
];
