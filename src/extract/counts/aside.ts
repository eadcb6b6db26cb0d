/**
 * What stands between a noun and its verb: "Ruiz, 24, a nurse from Arles, was shot", "one of them, identified as Ana Ruiz, 24, later died".
 */
import type { Token } from '../language.js';
import { isOf } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';
import { type Field, punctuationEnds } from './clause.js';

const VERBAL: ReadonlySet<Token['tag']> = new Set(['AUX', 'VERB']);
/** Words that open an aside on whom it stands behind; a figure there is an age. */
const OPENERS = wordSet('a an the his her their identified named known whose who both of from'.split(' '));
const COMMAS = 4;
const REACH = 30;

/** Whether a verb follows, an adverb before it or not. */
const leadsOn = ({ prose: { tokens }, last, starting }: Field, at: number): boolean => {
  const verb = tokens[at]?.tag === 'ADV' ? at + 1 : at;
  return verb < last && (VERBAL.has(tokens[verb]!.tag) || starting.has(verb));
};

/** Behind the last comma of an aside that begins at a comma and tells nothing of what happened; -1 where there is none, or no verb behind it. */
export const asideEnd = (field: Field, comma: number): number => {
  const { tokens } = field.prose;
  const opener = tokens[comma + 1];
  if (!opener || (opener.tag !== 'NUM' && !isOf(opener, OPENERS))) return -1;
  let commas = 0;
  for (let i = comma + 1; i < field.last && i - comma < REACH && commas < COMMAS; i++) {
    if (punctuationEnds(tokens[i]!) || field.starting.has(i) || tokens[i]!.lower === 'and') return -1;
    if (tokens[i]!.text !== ',') continue;
    commas += 1;
    if (leadsOn(field, i + 1)) return i + 1;
  }
  return -1;
};
