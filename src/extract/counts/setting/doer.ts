/**
 * Which body did what a figure counts, of those that may do the same beside each other: "the coastguard saved 22", "a fishing boat saved eight".
 */
import { DOERS } from '../../../lexicon/limits.js';
import { singular } from '../../language/forms.js';
import { subjectOf } from '../../parties.js';
import type { Line, Reading } from '../../reading.js';
import type { Item } from '../item.js';

const RULES: ReadonlySet<string> = new Set(['the verb does it to the counted', 'the verb has the amount for its measure']);

export const bodyIn = (reading: Reading, line: Line, { link, person }: Item): string | undefined => {
  if (person || link === undefined || !RULES.has(link.rule)) return undefined;
  const subject = subjectOf(reading, line, link.cue.first);
  if (!subject) return undefined;
  const head = reading.prose.tokens[subject.last - 1]!;
  return DOERS.get(singular(head)) ?? DOERS.get(head.lower);
};
