/**
 * "Nine villagers and four firefighters were killed": villagers may be all there were, but not beside others.
 */
import { lastWord } from '../../model/text.js';
import { singularOf } from '../../lexicon/inflect.js';
import { KINDS, PEOPLE } from '../../lexicon/people.js';
import type { Draft } from '../draft.js';

type Counts = Draft<'quantity'>;

/** The sort of people that a figure counts, where a noun for people in general may be one: "villagers". */
const kindOf = ({ value: { unit } }: Counts): string | undefined => {
  const noun = singularOf(lastWord(unit));
  return PEOPLE.has(noun) && KINDS.has(noun) ? noun : undefined;
};

/** The figures of a sentence, those of people in general as of one group where another is told of beside them by the same words. */
export const besideGroups = (drafts: readonly Counts[]): readonly Counts[] => {
  if (drafts.length < 2) return drafts;
  const grouped = new Set(drafts.filter(({ scope }) => scope?.who !== undefined && !scope.part).map(({ attribute }) => attribute));
  return drafts.map((draft) => {
    const kind = grouped.has(draft.attribute) && draft.scope?.who === undefined ? kindOf(draft) : undefined;
    return kind === undefined ? draft : { ...draft, scope: { ...draft.scope, who: kind } };
  });
};
