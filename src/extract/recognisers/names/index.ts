/** Proper names with their sort, the title that stands with them, and the other names that the text gives them. */
import type { Mention, Name, NameSort } from '../../../model/index.js';
import { GIVEN_NAMES } from '../../../lexicon/given-names.js';
import { ORGANISATION_HEADS } from '../../../lexicon/organisations.js';
import { DEMONYMS, KNOWN_PLACES, PLACE_NAME_HEADS, STATE_SHORT } from '../../../lexicon/places.js';
import { HONORIFICS, PORTFOLIOS, ROLE_MODIFIERS, TITLE_WORDS } from '../../../lexicon/titles.js';
import type { Prose, Sentence } from '../../language.js';
import { aliasStart, initialsOf, unlikeStart } from './aliases.js';
import { datelineEnd } from './datelines.js';
import { type Run, runsOf, type Scan } from './runs.js';
import { shapesOf, UPPER } from './shapes.js';
import { hintedSort, likelySort, type Shaped, toldSort } from './sorts.js';
import { bodyAfter, titleAfter, titleBefore, titleEnd, wordsOf } from './titles.js';

/** A name where it stands: `span` and tokens `first` to `last` (excluded) are of the bare name, without title and article. */
export interface NameMention extends Mention<Name> {
  readonly first: number;
  readonly last: number;
}

/** A name found, not yet sorted. */
interface Found extends Shaped {
  readonly sentence: Sentence;
  readonly title: string | undefined;
  readonly told: NameSort | undefined;
}

const isOffice = (lower: string): boolean => TITLE_WORDS.has(lower) || ROLE_MODIFIERS.has(lower) || PORTFOLIOS.has(lower);
const LEADING = new Set([
  'former',
  'new',
  'then',
  'late',
  'acting',
  'outgoing',
  'incoming',
  'top',
  'senior',
  'local',
  'special',
  'foreign',
  'military',
  'police',
  'presidential',
  'interim',
]);
const MODIFIES = new Set(['former', 'ex', 'then', 'acting', 'deputy', 'vice']);

/** The bare name without a possessive that the tokeniser left on it. */
const trimmed = (text: string): string => {
  const mark = text.length > 3 && text.endsWith('s') ? text.charCodeAt(text.length - 2) : 0;
  return mark === 39 || mark === 0x2019 ? text.slice(0, -2) : text;
};

/** The name in lower case with straight apostrophes, as the word lists have it. */
const lowered = (prose: Prose, first: number, last: number): string => {
  if (last - first === 1) return trimmed(prose.tokens[first]!.lower);
  const text = trimmed(wordsOf(prose, first, last)).toLowerCase();
  return text.includes('’') ? text.replaceAll('’', "'") : text;
};

/** Whether the run is what the parenthesis of a dateline holds: the agency. */
const inParenthesis = ({ tokens }: Prose, dateline: number, first: number, last: number): boolean => {
  if (tokens[first - 1]?.text !== '(' || tokens[last]?.text !== ')') return false;
  for (let i = dateline; i < first - 1; i++) if (tokens[i]!.text === '(') return false;
  return true;
};

const collect = (scan: Scan, runs: readonly Run[]): Found[] => {
  const { prose } = scan;
  const { tokens } = prose;
  const found: Found[] = [];
  let headed: Sentence | undefined;
  let dateline = -1;
  /** An office whose holder may follow: "Norfolk Police Chief, Mia Gold, said". */
  let holder: { readonly title: string; readonly at: number } | undefined;
  const add = (sentence: Sentence, first: number, last: number, title?: string, sort?: NameSort): void => {
    const shaped: Shaped = { first, last, lower: lowered(prose, first, last), titled: title !== undefined };
    found.push({ ...shaped, sentence, title, told: sort ?? toldSort(scan, shaped, sentence.first, sentence.last) });
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
        (lower !== 'new' && isOffice(lower) && !ORGANISATION_HEADS.has(lower))
      )
        continue;
      let end = i + 1;
      while (
        end < last &&
        !(isOffice(tokens[end]!.lower) && !ORGANISATION_HEADS.has(tokens[end]!.lower)) &&
        tokens[end]!.lower !== 'of' &&
        !DEMONYMS.has(lower)
      )
        end += 1;
      if (end - i > 1 || !ORGANISATION_HEADS.has(lower)) add(sentence, i, end);
      i = end - 1;
    }
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
    if (last - first > 2 && DEMONYMS.has(tokens[first]!.lower) && GIVEN_NAMES.has(tokens[first + 1]!.lower)) add(sentence, first, ++first);
    for (let k = first + 2; k + 1 < last; k++)
      if (
        ORGANISATION_HEADS.has(tokens[k - 1]!.lower) &&
        GIVEN_NAMES.has(tokens[k]!.lower) &&
        !ORGANISATION_HEADS.has(tokens[last - 1]!.lower) &&
        !isOffice(tokens[k - 1]!.lower)
      ) {
        add(sentence, first, k);
        first = k;
      }
    // "Former DNC chairman", "New Brexit talks": an adjective that only the sentence gives its capital.
    while (
      first === sentence.first &&
      last - first > 1 &&
      LEADING.has(tokens[first]!.lower) &&
      !KNOWN_PLACES.has(lowered(prose, first, Math.min(first + 2, last))) &&
      !ORGANISATION_HEADS.has(tokens[last - 1]!.lower) &&
      titleEnd(scan, first, last) === first
    )
      first += 1;
    const whole: Shaped = { first, last, lower: lowered(prose, first, last), titled: false };
    const plain = toldSort(scan, whole, sentence.first, sentence.last);
    const honorific = HONORIFICS.has(tokens[first]!.lower) && tokens[first]!.text.length < 5;
    const office = titleEnd(scan, first, last);
    // What ends in the head of a body or place is one whole: "General Electric", "Prince Edward Island".
    const complete =
      ORGANISATION_HEADS.has(tokens[last - 1]!.lower) || PLACE_NAME_HEADS.has(tokens[last - 1]!.lower) || KNOWN_PLACES.has(whole.lower) || plain === 'other';
    const end = office < last && complete && plain !== undefined && plain !== 'person' && !honorific ? first : office;
    if (end > first) {
      addWithin(sentence, first, end);
      if (end === last) {
        holder = { title: wordsOf(prose, first, last), at: last };
        continue;
      }
      const from = first > sentence.first && MODIFIES.has(tokens[first - 1]!.lower) ? first - 1 : first;
      add(sentence, end, last, wordsOf(prose, from, end));
      continue;
    }
    const person = plain === undefined || plain === 'person';
    const before = person ? titleBefore(scan, first, sentence.first, last < sentence.last ? tokens[last] : undefined) : undefined;
    const apposed =
      person && holder?.at === first - 1 && tokens[first - 1]!.text === ',' && (last >= sentence.last || tokens[last]!.tag === 'PUNCT')
        ? holder.title
        : undefined;
    const title = !person
      ? undefined
      : (apposed ?? (before && before.last > before.first ? wordsOf(prose, before.first, before.last) : titleAfter(scan, last, sentence.last)));
    if (title === undefined) found.push({ ...whole, sentence, title, told: plain });
    else add(sentence, first, last, title);
  }
  return found;
};

const mentionOf = (scan: Scan, found: Found, sort: NameSort, aliases: readonly string[] | undefined, unlike: readonly string[] | undefined): NameMention => {
  const { prose } = scan;
  const start = prose.tokens[found.first]!.start;
  const text = trimmed(prose.text.slice(start, prose.tokens[found.last - 1]!.end));
  const of = sort === 'person' ? bodyAfter(scan, found.last, found.sentence.last) : undefined;
  return {
    span: { start, end: start + text.length },
    text,
    first: found.first,
    last: found.last,
    value: {
      name: text.includes('\n') ? text.replace(/\s+/g, ' ') : text,
      sort,
      ...(found.title !== undefined && { title: found.title }),
      ...(of !== undefined && { of }),
      ...(aliases && { aliases }),
      ...(unlike && { notToBeConfusedWith: unlike }),
    },
  };
};

/** The sorts that names elsewhere in the text give to those that nothing beside them tells. */
const sorted = (scan: Scan, found: readonly Found[]): NameSort[] => {
  const exact = new Map<string, NameSort>();
  const surnames = new Map<string, NameSort>();
  for (const { lower, told, first, last } of found) {
    if (told === undefined) continue;
    if (!exact.has(lower)) exact.set(lower, told);
    if (told === 'person' && last - first > 1) surnames.set(scan.prose.tokens[last - 1]!.lower, told);
  }
  // A likely full name tells of the surname: "Shaquon Thomas" makes "Thomas" a person wherever it stands.
  for (const one of found)
    if (one.told === undefined && one.last - one.first > 1 && likelySort(scan, one, one.sentence.last) === 'person')
      surnames.set(scan.prose.tokens[one.last - 1]!.lower, 'person');
  const hints = found.map((one) => one.told ?? exact.get(one.lower) ?? surnames.get(one.lower) ?? hintedSort(scan, one, one.sentence.first));
  found.forEach(({ lower }, i) => {
    if (hints[i] !== undefined && !exact.has(lower)) exact.set(lower, hints[i]);
  });
  const sorts = found.map((one, i) => hints[i] ?? exact.get(one.lower) ?? likelySort(scan, one, one.sentence.last));
  found.forEach(({ first, last }, i) => {
    if (sorts[i] === 'person' && last - first > 1) surnames.set(scan.prose.tokens[last - 1]!.lower, 'person');
  });
  return sorts.map((sort, i) => (found[i]!.told === undefined ? (sort === 'other' ? (surnames.get(found[i]!.lower) ?? sort) : sort) : sort));
};

/**
 * The proper names of a text in order, none within another: "Pentagon spokesman Jonathan Hoffman" gives "Pentagon" and
 * "Jonathan Hoffman" with the title "Pentagon spokesman".
 */
export const namesOf = (prose: Prose): readonly NameMention[] => {
  const shapes = shapesOf(prose);
  const { runs, scan } = runsOf(prose, shapes);
  const found = collect(scan, runs).sort((a, b) => a.first - b.first);
  const sorts = sorted(scan, found);
  const aliases = new Map<number, string>();
  const unlike = new Map<number, string>();
  /** Sorts of other names, from the names that they stand for. */
  const given = new Map<string, NameSort>();
  for (let i = 0; i + 1 < found.length; i++) {
    const next = found[i + 1]!;
    if (next.sentence !== found[i]!.sentence || next.first - found[i]!.last > 9) continue;
    const other = aliasStart(scan, found[i]!.last);
    const acronym = shapes[next.first] === UPPER && next.last - next.first === 1;
    if (other === next.first && sorts[i] !== 'people' && !(sorts[i] === 'person' && acronym)) {
      const short = wordsOf(prose, next.first, next.last);
      const isKnown = (KNOWN_PLACES.has(next.lower) || STATE_SHORT.has(short)) && initialsOf(wordsOf(prose, found[i]!.first, found[i]!.last)) !== short;
      if (!(isKnown && acronym) && !(sorts[i] === 'place' && acronym)) {
        aliases.set(i, short);
        if (sorts[i] === 'other' && acronym) sorts[i] = 'organisation';
        if (next.told === undefined) given.set(next.lower, sorts[i]!);
      }
    }
    if (unlikeStart(scan, found[i]!.last) === next.first) unlike.set(i, wordsOf(prose, next.first, next.last));
  }
  return found.map((one, i) => {
    const alias = aliases.get(i);
    const other = unlike.get(i);
    return mentionOf(
      scan,
      one,
      one.told ?? given.get(one.lower) ?? sorts[i]!,
      alias === undefined ? undefined : [alias],
      other === undefined ? undefined : [other],
    );
  });
};
