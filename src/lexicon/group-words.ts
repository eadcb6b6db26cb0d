import { singularOf } from './inflect.js';
import { sameThing } from './same-words.js';

const COLLECTIVES: ReadonlySet<string> = new Set(['crew', 'staff', 'worker', 'team', 'family', 'household', 'squad', 'cast']);

/** The words of a group counted, each folded to its singular and to one word of several for the same: "US service-members" → "us", "service", "member". */
export const groupWords = (who: string | undefined): readonly string[] => {
  const words = who === undefined ? [] : who.split(/[ -]/).map((word) => sameThing(singularOf(word)));
  // The members of a crew are the crew.
  return words.at(-1) === 'member' && COLLECTIVES.has(words.at(-2) ?? '') ? words.slice(0, -1) : words;
};

/** The last word for whom a figure is of where several have it between them: "the Greens and the Liberals have 75 seats". */
export const TOGETHER = 'together';
