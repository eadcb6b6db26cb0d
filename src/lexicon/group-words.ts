import { singularOf } from './inflect.js';
import { sameThing } from './same-words.js';

/** The words of a group counted, each folded to its singular and to one word of several for the same: "US service-members" → "us", "service", "member". */
export const groupWords = (who: string | undefined): readonly string[] =>
  who === undefined ? [] : who.split(/[ -]/).map((word) => sameThing(singularOf(word)));
