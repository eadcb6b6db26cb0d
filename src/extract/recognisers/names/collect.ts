/** Names as their own runs give them: titles taken off, two side by side told apart, not yet sorted. */
import { textOf } from '../../language/text.js';
import { LEADING, TITLE_LEADS } from '../../../lexicon/name-cues.js';
import { GIVEN_NAMES } from '../../../lexicon/given-names.js';
import { ORGANISATION_HEADS } from '../../../lexicon/organisations.js';
import { KNOWN_PLACES, PEOPLES, PLACE_NAME_HEADS } from '../../../lexicon/places.js';
import { HONORIFICS, PORTFOLIOS, RANKS, ROLE_MODIFIERS, ROLES } from '../../../lexicon/titles.js';
import type { NameSort } from '../../../model/index.js';
import type { Prose, Sentence, Token } from '../../language.js';
import { datelineEnd } from './datelines.js';
import type { Run } from './runs.js';
import { isDemonym, isTitle, type Scan } from './scan.js';
import { type Shaped, toldSort } from './sorts.js';
import { titleAfter, titleBefore, titleEnd } from './titles.js';
import { isOf } from '../../language/words.js';

/** A name found, not yet sorted. */
export interface Found extends Shaped {
  readonly sentence: Sentence;
  readonly title: string | undefined;
  readonly told: NameSort | undefined;
}

const isOffice = (token: Token): boolean => isTitle(token) || isOf(token, ROLE_MODIFIERS) || isOf(token, PORTFOLIOS);

/** Whether some words are no more than a form of address. */
const isAddress = (tokens: Prose['tokens'], first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (!isOf(tokens[i]!, HONORIFICS) || isOf(tokens[i]!, RANKS) || isOf(tokens[i]!, ROLES)) return false;
  return true;
};

/** The bare name without a possessive that the tokeniser left on it. */
export const trimmed = (text: string): string => {
  const mark = text.length > 3 && text.endsWith('s') ? text.charCodeAt(text.length - 2) : 0;
  return mark === 39 || mark === 0x2019 ? text.slice(0, -2) : text;
};

/** The name in lower case with straight apostrophes, as the word lists have it. */
const lowered = (prose: Prose, first: number, last: number): string => {
  if (last - first === 1) return trimmed(prose.tokens[first]!.lower);
  const text = trimmed(textOf(prose, first, last)).toLowerCase();
  return text.includes('’') ? text.replaceAll('’', "'") : text;
};

/** Whether the run is what the parenthesis of a dateline holds: the agency. */
const inParenthesis = ({ tokens }: Prose, dateline: number, first: number, last: number): boolean => {
  if (tokens[first - 1]?.text !== '(' || tokens[last]?.text !== ')') return false;
  for (let i = dateline; i < first - 1; i++) if (tokens[i]!.text === '(') return false;
  return true;
};

export const collect = (scan: Scan, runs: readonly Run[]): Found[] => {
  const { prose } = scan;
  const { tokens } = prose;
  const found: Found[] = [];
  let headed: Sentence | undefined;
  let dateline = -1;
  /** An office whose holder may follow: "Norfolk Police Chief, Mia Gold, said". */
  let holder: { readonly title: string; readonly at: number } | undefined;
  const add = (sentence: Sentence, first: number, last: number, title?: string, sort?: NameSort): void => {
    const shaped: Shaped = { first, last, lower: lowered(prose, first, last), titled: title !== undefined };
    // Spelt out, not spread: there is one of these for every name of a text.
    found.push({
      first,
      last,
      lower: shaped.lower,
      titled: shaped.titled,
      sentence,
      title,
      told: sort ?? toldSort(scan, shaped, sentence.first, sentence.last),
    });
  };
  /** The names within a title: "Pentagon" in "Pentagon Spokesman", "U.S." in "U.S. Secretary of State". */
  const addWithin = (sentence: Sentence, first: number, last: number): void => {
    for (let i = first; i < last; i++) {
      const { lower, text } = tokens[i]!;
      if (
        text === '-' ||
        lower === 'of' ||
        lower === 'the' ||
        lower === 'and' ||
        lower === 'to' ||
        (lower !== 'new' && isOffice(tokens[i]!) && !isOf(tokens[i]!, ORGANISATION_HEADS))
      )
        continue;
      let end = i + 1;
      while (end < last && !(isOffice(tokens[end]!) && !isOf(tokens[end]!, ORGANISATION_HEADS)) && tokens[end]!.lower !== 'of' && !isDemonym(tokens[i]!))
        end += 1;
      if (end - i > 1 || !isOf(tokens[i]!, ORGANISATION_HEADS)) add(sentence, i, end);
      i = end - 1;
    }
  };
  /** The office that stands beside a name, before it or behind. */
  const officeBeside = (sentence: Sentence, first: number, last: number): string | undefined => {
    if (holder?.at === first - 1 && tokens[first - 1]!.text === ',' && (last >= sentence.last || tokens[last]!.tag === 'PUNCT')) return holder.title;
    const before = titleBefore(scan, first, sentence.first, last < sentence.last ? tokens[last] : undefined);
    return before && before.last > before.first ? textOf(prose, before.first, before.last) : titleAfter(prose, last, sentence.last)?.words;
  };
  for (const run of runs) {
    const sentence = prose.sentences[run.sentence]!;
    if (sentence !== headed) {
      headed = sentence;
      dateline = datelineEnd(prose, scan.shapes, sentence);
    }
    let { first } = run;
    const { last } = run;
    if (first >= dateline && dateline > sentence.first && first < dateline + 8 && inParenthesis(prose, dateline, first, last)) {
      add(sentence, first, last, undefined, 'organisation');
      continue;
    }
    if (first < dateline) {
      add(sentence, first, last, undefined, 'place');
      continue;
    }
    // "American Tyler Woodward", "the European Commission's"; two names side by side are two.
    if (last - first > 2 && (isDemonym(tokens[first]!) || isOf(tokens[first]!, PEOPLES)) && isOf(tokens[first + 1]!, GIVEN_NAMES))
      add(sentence, first, ++first);
    for (let k = first + 2; k + 1 < last; k++)
      if (
        isOf(tokens[k - 1]!, ORGANISATION_HEADS) &&
        isOf(tokens[k]!, GIVEN_NAMES) &&
        !isOf(tokens[last - 1]!, ORGANISATION_HEADS) &&
        !isOffice(tokens[k - 1]!)
      ) {
        add(sentence, first, k);
        first = k;
      }
    // "Former DNC chairman", "New Brexit talks": an adjective that only the sentence gives its capital.
    while (
      first === sentence.first &&
      last - first > 1 &&
      isOf(tokens[first]!, LEADING) &&
      !KNOWN_PLACES.has(lowered(prose, first, Math.min(first + 2, last))) &&
      !isOf(tokens[last - 1]!, ORGANISATION_HEADS) &&
      titleEnd(scan, first, last) === first
    )
      first += 1;
    const whole: Shaped = { first, last, lower: lowered(prose, first, last), titled: false };
    const plain = toldSort(scan, whole, sentence.first, sentence.last);
    const honorific = isOf(tokens[first]!, HONORIFICS) && tokens[first]!.text.length < 5;
    const office = titleEnd(scan, first, last);
    // What ends in the head of a body or place is one whole: "General Electric", "Prince Edward Island".
    const complete =
      isOf(tokens[last - 1]!, ORGANISATION_HEADS) || isOf(tokens[last - 1]!, PLACE_NAME_HEADS) || KNOWN_PLACES.has(whole.lower) || plain === 'other';
    const end = office < last && complete && plain !== undefined && plain !== 'person' && !honorific ? first : office;
    if (end > first) {
      addWithin(sentence, first, end);
      if (end === last) {
        holder = { title: textOf(prose, first, last), at: last };
        continue;
      }
      // "Chair of Thornbury": an office of something by name, whose holder may follow.
      if (tokens[end]!.lower === 'of' && end + 1 < last) {
        add(sentence, end + 1, last);
        holder = { title: textOf(prose, first, last), at: last };
        continue;
      }
      const from = first > sentence.first && isOf(tokens[first - 1]!, TITLE_LEADS) ? first - 1 : first;
      // "Dr" and "Dame" leave the office to the words around.
      const office = isAddress(tokens, first, end) ? officeBeside(sentence, first, last) : undefined;
      add(sentence, end, last, office ?? textOf(prose, from, end));
      continue;
    }
    const title = plain === undefined || plain === 'person' ? officeBeside(sentence, first, last) : undefined;
    if (title === undefined) found.push({ first, last, lower: whole.lower, titled: false, sentence, title: undefined, told: plain });
    else add(sentence, first, last, title);
  }
  return found;
};
