import { PARENT_NOUNS } from '../../lexicon/ages.js';
import { SMALL_NUMBERS } from '../../lexicon/calendar.js';
import { COUNTRY_OF, DEMONYMS } from '../../lexicon/places.js';
import { HONORIFICS, RANKS, ROLES, SHORT_TITLES } from '../../lexicon/titles.js';
import type { Span } from '../../model/span.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import type { Reading } from '../reading.js';
import { concatMap } from '../lists.js';
import { officesIn } from './offices.js';
import { risesIn, titleThen } from './risen.js';
import type { Token } from '../language.js';

/** How far from a name its title may stand. */
const REACH = 90;

/** The words of the title: the nearest before the name, else the nearest after it, else the name. */
const spanOf = (reading: Reading, title: string, name: Span): Span => {
  const found = foundAt(reading, title, name);
  // "once a judge" is a former judge.
  return found === name && title.startsWith(FORMER) ? foundAt(reading, title.slice(FORMER.length), name) : found;
};
const FORMER = 'former ';

const foundAt = ({ report: { text } }: Reading, title: string, name: Span): Span => {
  const from = Math.max(0, name.start - REACH);
  const before = text.slice(from, name.start + title.length).lastIndexOf(title);
  if (before >= 0) return { start: from + before, end: from + before + title.length };
  const after = text.slice(name.end, name.end + REACH + title.length).indexOf(title);
  return after >= 0 ? { start: name.end + after, end: name.end + after + title.length } : name;
};

/** Forms of address say nothing of an office: "Mr", "Dr", "Hajiya". Ranks do. */
const isAddress = (title: string): boolean => {
  const lower = title.toLowerCase();
  return HONORIFICS.has(lower) && !RANKS.has(lower) && !ROLES.has(lower);
};

/** "U.S. Secretary of State" is the Secretary of State: at home the country goes without saying. */
const atHome = (title: string): string => {
  const [first = '', ...rest] = title.split(' ');
  const word = first.toLowerCase();
  return rest.length > 0 && (COUNTRY_OF.has(word) || DEMONYMS.has(word)) ? rest.join(' ') : title;
};

/** "Asst. Chief": the same post as "Assistant Chief"; "Lt. Col." is a lieutenant colonel. */
const lengthened = (title: string): string =>
  title
    .split(' ')
    .map((word) => SHORT_TITLES.get(word.toLowerCase().replace(/\.$/, '')) ?? word)
    .join(' ');

const GOES_ON: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADV']);
const INITIALS = /^\p{Lu}{2,5}$/u;
/** "The DRM, Mr Karl Weber, spoke": an office in initials, set off by commas from the name of who holds it. */
const inInitials = ({ prose: { tokens } }: Reading, { first, last }: { readonly first: number; readonly last: number }): Token | undefined => {
  // "told the BBC, Karl Weber, and others" is a list.
  if (tokens[last]?.text !== ',' || !GOES_ON.has(tokens[last + 1]?.tag ?? '')) return undefined;
  let at = first - 1;
  while (at > 1 && HONORIFICS.has(tokens[at]!.lower)) at -= 1;
  return tokens[at]?.text === ',' && tokens[at - 2]?.lower === 'the' && INITIALS.test(tokens[at - 1]!.text) ? tokens[at - 1] : undefined;
};

/** "father of two": how many children somebody has is a figure, and no office. */
const isParent = (title: string): boolean => {
  const words = title.toLowerCase().split(/[ -]/);
  const of = words.indexOf('of');
  const figure = words[of + 1] ?? '';
  return of > 0 && PARENT_NOUNS.has(words[of - 1]!) && (/^\d+$/.test(figure) || SMALL_NUMBERS.has(figure));
};

/** The titles and roles that the report gives to people. Which person is the claim's scope. */
export const titlesIn = (reading: Reading, events: Events): readonly Draft<'description'>[] => {
  const rises = risesIn(reading);
  const draftOf = (who: string, told: string, span: Span, rule: string): Draft<'description'> => {
    const { words, revision } = titleThen(reading, rises, { who, words: told, span });
    return { kind: 'description', attribute: 'title', value: { words }, scope: { who }, span, event: events.main, rule, ...(revision ? { revision } : {}) };
  };
  return concatMap(reading.lines, (line) => [
    ...concatMap(line.names, (name): Draft<'description'>[] => {
      if (name.value.sort !== 'person' || (name.value.title !== undefined && !isAddress(name.value.title))) return [];
      const office = inInitials(reading, name);
      return office ? [draftOf(name.value.name, office.text, { start: office.start, end: office.end }, 'office in initials')] : [];
    }),
    ...line.names
      .filter(({ value }) => value.sort === 'person' && value.title !== undefined && !isAddress(value.title) && !isParent(value.title))
      .map(({ value, span }) => draftOf(value.name, lengthened(atHome(value.title!)), spanOf(reading, value.title!, span), 'title beside the name')),
    ...officesIn(reading, line)
      .filter(({ words }) => !isParent(words))
      .map(({ name, words, first, last }) => {
        const { tokens } = reading.prose;
        return draftOf(name.value.name, lengthened(atHome(words)), { start: tokens[first]!.start, end: tokens[last - 1]!.end }, 'office told of somebody');
      }),
  ]);
};
