/**
 * Words that the tagger takes for nouns or adjectives, put right by the words beside them: the one place where tags are corrected.
 */
import { MONTHS, SCHEDULED_VERBS, WEEKDAYS } from '../../lexicon/calendar.js';
import { DATING, DOING, DONE, SHOT, VERBS_BEHIND_MODALS } from '../../lexicon/tagged-wrong.js';
import { MODALS } from '../../lexicon/unreal.js';
import { wordSet } from '../../lexicon/word-set.js';
import type { Token } from '../language.js';
import { isPersonNoun } from './forms.js';
import type { Tag } from './library.js';
import { isOf } from './words.js';

const BEFORE_WHEN = wordSet(['on', 'in', 'at', 'by', 'from']);
const SUBJECTS = wordSet(['he', 'she', 'they', 'who', 'i', 'we']);
const WRONG: ReadonlySet<Tag> = new Set(['NOUN', 'ADJ', 'PROPN']);
const NOMINAL: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN']);
/** What may stand within a time. */
const TIME_WORDS: ReadonlySet<Tag> = new Set(['NUM', 'NOUN', 'PROPN']);
/** What an object begins with. */
const OBJECT: ReadonlySet<Tag> = new Set(['DET', 'PRON', 'PROPN', 'NUM']);

/** "will close", "could not now open"; "May" with a capital is the month. */
const isBehindModal = (tokens: readonly Token[], at: number): boolean => {
  let before = at - 1;
  while (tokens[before]?.tag === 'ADV' || tokens[before]?.tag === 'PART') before--;
  const modal = tokens[before];
  return modal !== undefined && isOf(modal, MODALS) && modal.text === modal.lower;
};

/** "on Friday", "at noon", "in 2027": what an appointment goes on with. */
export const isWhen = (tokens: readonly Token[], at: number): boolean => {
  const [before, when] = [tokens[at], tokens[at + 1]];
  return before !== undefined && when !== undefined && isOf(before, BEFORE_WHEN) && (when.tag === 'NUM' || WEEKDAYS.has(when.lower) || MONTHS.has(when.lower));
};

/** "The strike ends on Friday", "nominations close on 15 May": noun and verb agree, and a time follows. */
const isAppointed = (tokens: readonly Token[], at: number): boolean => {
  const [subject, verb] = [tokens[at - 1], tokens[at]!];
  if (subject === undefined || !NOMINAL.has(subject.tag) || subject.lower.endsWith('s') === verb.lower.endsWith('s') || !isWhen(tokens, at + 1)) return false;
  // "The house rules in May were new" has its verb behind the time.
  let next = at + 3;
  while (TIME_WORDS.has(tokens[next]?.tag ?? 'PUNCT')) next++;
  return tokens[next]?.tag !== 'AUX' && tokens[next]?.tag !== 'VERB';
};

/** "The court dates from 2009", "the bridge dates back to 1874". */
const isOfAge = (tokens: readonly Token[], at: number): boolean => {
  if (!NOMINAL.has(tokens[at - 1]?.tag ?? 'PUNCT')) return false;
  const back = tokens[at + 1]?.lower === 'back' ? at + 2 : at + 1;
  return (tokens[back]?.lower === 'from' || tokens[back]?.lower === 'to') && (tokens[back + 1]?.tag === 'NUM' || MONTHS.has(tokens[back + 1]?.lower ?? ''));
};

/** Whether the word at a token, one of those that may be tagged wrong, is a verb there. */
export const isVerbAfterAll = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!WRONG.has(token.tag) || before?.text === '-' || next?.text === '-') return false;
  if (isOf(token, DATING)) return isOfAge(tokens, at);
  if (isOf(token, SCHEDULED_VERBS) && isAppointed(tokens, at)) return true;
  if (isOf(token, VERBS_BEHIND_MODALS) && isBehindModal(tokens, at)) return true;
  // "the drowned man"
  if (isOf(token, DONE)) return next === undefined || !NOMINAL.has(next.tag);
  const objectFollows = next !== undefined && OBJECT.has(next.tag);
  if (isOf(token, DOING)) return objectFollows && (before?.text === ',' || before?.lower === 'and');
  // "a man shot his brother", "the boy shot in the leg", "Ruiz shot two of them"; but "a warning shot", "Ruiz's shot"
  if (!isOf(token, SHOT) || before === undefined) return false;
  return isPersonNoun(before) || isOf(before, SUBJECTS) || (before.tag === 'PROPN' && objectFollows && token.tag !== 'PROPN');
};
