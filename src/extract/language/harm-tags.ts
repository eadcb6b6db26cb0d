/**
 * Words for harm that the tagger takes for nouns or adjectives, put right by the words beside them: the one place where tags are corrected.
 */
import { wordSet } from '../../lexicon/word-set.js';
import type { Token } from '../language.js';
import { isPersonNoun } from './forms.js';
import type { Tag } from './library.js';
import { isOf, oneOf } from './words.js';

/** A noun as well. */
const SHOT = ['shot'];
/** No nouns, whatever stands beside them. */
const DONE = ['grazed', 'drowned', 'stabbed'];
/** What a clause goes on with: "…, wounding eight". */
const DOING = 'killing wounding injuring hurting striking hitting grazing maiming stabbing shooting crushing trapping burying drowning'.split(' ');
/** Each of these words may be tagged wrong. */
export const TAGGED_WRONG = wordSet([...SHOT, ...DONE, ...DOING]);
const isDone = oneOf(wordSet(DONE));
const isShot = oneOf(wordSet(SHOT));

const SUBJECTS = wordSet(['he', 'she', 'they', 'who', 'i', 'we']);
const WRONG: ReadonlySet<Tag> = new Set(['NOUN', 'ADJ', 'PROPN']);
const NOMINAL: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN']);
/** What an object begins with. */
const OBJECT: ReadonlySet<Tag> = new Set(['DET', 'PRON', 'PROPN', 'NUM']);

/** Whether the word at a token is a verb there. */
export const isVerbOfHarm = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!WRONG.has(token.tag) || before?.text === '-' || next?.text === '-') return false;
  // "the drowned man"
  if (isDone(token)) return next === undefined || !NOMINAL.has(next.tag);
  const objectFollows = next !== undefined && OBJECT.has(next.tag);
  if (!isShot(token)) return objectFollows && (before?.text === ',' || before?.lower === 'and');
  // "a man shot his brother", "the boy shot in the leg", "Ruiz shot two of them"; but "a warning shot", "Ruiz's shot"
  if (before === undefined) return false;
  return isPersonNoun(before) || isOf(before, SUBJECTS) || (before.tag === 'PROPN' && objectFollows && token.tag !== 'PROPN');
};
