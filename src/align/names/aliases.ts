/** The other names that a report gives to names of its own. */
import { withoutEnd } from '../../model/text.js';

/** Names by the words that stand right before the cue: "Kata'ib Hizbollah" → ["KH"]. */
export type Aliases = ReadonlyMap<string, readonly string[]>;

/** A full stop after a word in small letters ends the sentence, and the name with it. */
const CUE =
  /\s\((\p{Lu}{2,7})\)|,?\s(?:(?:also|better|formerly)\s(?:known\sas|called)|aka|a\.k\.a\.)\s(?:the\s)?((?:(?:al|el)-)?\p{Lu}[\p{L}\p{M}'’.-]{0,40}(?:(?<!\p{Ll}{2}\.)\s(?:(?:al|el)-)?\p{Lu}[\p{L}\p{M}'’.-]{0,40}){0,5})/gu;
const REACH = 100;
const MOST_WORDS = 8;

/** Reads all of a report's "the National Alliance (NZ)" and "the Harrow Front, also known as Jund al-Harra". */
export const aliasesIn = (text: string): Aliases => {
  const found = new Map<string, string[]>();
  for (const cue of text.matchAll(CUE)) {
    const alias = withoutEnd((cue[1] ?? cue[2] ?? '').replace(/\s+/g, ' '), /[.,'’-]/u);
    const words = text
      .slice(Math.max(0, cue.index - REACH), cue.index)
      .split(/\s+/)
      .slice(-MOST_WORDS);
    for (let from = 0; from < words.length; from++) {
      if (!/^[\p{Lu}a]/u.test(words[from]!)) continue;
      const name = words.slice(from).join(' ');
      const known = found.get(name);
      if (!known) found.set(name, [alias]);
      else if (!known.includes(alias)) known.push(alias);
    }
  }
  return found;
};
