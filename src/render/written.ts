/** The words of a scope, which are lower case, as the reports write them: "anita desai" → "Anita Desai". */
import type { Finding, Report } from '../model/index.js';

/** How many characters of a report are looked at on either side of a claim. */
const REACH = 400;
/** So much of a report is looked at where the words do not stand near. */
const FARTHEST = 20_000;
/** Claims of a finding that are looked at. */
const MOST = 24;

/** What stands before the first word of a sentence, a line or a quotation. */
const BEGINS = /(?:^|[.!?:\n"“‘])["'“”‘’(]{0,2}\s{0,3}$/;
const isUpper = (character: string): boolean => character !== character.toLowerCase();
const capitalsIn = (words: string): number => [...words].filter(isUpper).length;

const lowered = (words: string): string => `${words.charAt(0).toLowerCase()}${words.slice(1)}`;

/** "U.S." as "US". */
const undotted = (text: string): string => text.replace(/\b(?:[A-Z]\.){2,8}/g, (letters) => letters.replaceAll('.', ''));

/** A word ends here, its plural aside: scopes have the singular. */
const ends = (rest: string): boolean => /^(?:e?s)?(?![\p{L}\p{N}])/u.test(rest);

/** `first`: they begin a sentence, and may have their capital from there. */
interface Way {
  readonly words: string;
  readonly first: boolean;
}

/** Every way in which the words stand in a text. */
const waysIn = (text: string, words: string): readonly Way[] => {
  const near = undotted(text);
  const folded = near.toLowerCase();
  const found: Way[] = [];
  // A few letters have another length in lower case.
  if (folded.length !== near.length) return found;
  for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + words.length)) {
    const end = at + words.length;
    if (/[\p{L}\p{N}]/u.test(near.charAt(at - 1)) || !ends(near.slice(end, end + 3))) continue;
    const way = near.slice(at, end);
    found.push({ words: way, first: capitalsIn(way) === 1 && BEGINS.test(near.slice(Math.max(0, at - 8), at)) });
  }
  return found;
};

/** The way with the fewest capitals: a headline may be in capitals. Where the words stand nowhere, they stay as they are. */
export const asWritten = (words: string, { claims }: Finding, reports: ReadonlyMap<string, Report>): string => {
  if (words === '' || words !== words.toLowerCase()) return words;
  const told = claims.slice(0, MOST).flatMap((claim) => {
    const report = reports.get(claim.report);
    return report === undefined ? [] : [{ claim, report }];
  });
  const near = told.flatMap(({ claim: { span }, report: { text } }) => waysIn(text.slice(Math.max(0, span.start - REACH), span.end + REACH), words));
  const ways = near.length > 0 ? near : [...new Set(told.map(({ report }) => report))].flatMap(({ text }) => waysIn(text.slice(0, FARTHEST), words));
  const within = ways.filter(({ first }) => !first);
  const [best] = (within.length > 0 ? within : ways).toSorted((a, b) => capitalsIn(a.words) - capitalsIn(b.words));
  // Where they do nothing but begin sentences, no capital is known to be theirs.
  return best === undefined ? words : best.first ? lowered(best.words) : best.words;
};
