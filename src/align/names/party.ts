/** What a phrase such as "Pentagon spokesman Marta Ruiz" or "the U.S. statement" says of who is meant. */
import type { Name } from '../../model/index.js';
import { lastWord, withoutEnd } from '../../model/text.js';
import { GIVEN_NAMES } from '../../lexicon/given-names.js';
import { singularOf } from '../../lexicon/inflect.js';
import { BODIES_BY_WORD, GENERIC_BODIES, ORGANISATION_HEADS, UTTERANCES, VOICES } from '../../lexicon/organisations.js';
import { isOfPeople } from '../../lexicon/people.js';
import { COUNTRY_OF, DEMONYMS, KNOWN_PLACES, PLACE_HEADS } from '../../lexicon/places.js';
import { NAME_SUFFIXES, PARTICLES, PORTFOLIOS, RANKING, ROLES, ROLE_MODIFIERS, TIED_PARTICLES, TITLE_WORDS } from '../../lexicon/titles.js';

/**
 * `person`: somebody by name; `body`: an organisation, a country or anything else with a name; `role`: an office without its holder
 * ("the principal"); `generic`: people by what they are ("witnesses", "police").
 */
export interface Party {
  readonly sort: 'person' | 'body' | 'role' | 'generic';
  /** The bare name or words. */
  readonly name: string;
  readonly title?: string;
  /** The body that it speaks for or belongs to. */
  readonly of?: string;
}

const DETERMINERS =
  /^(?:the|a|an|its|his|her|their|our|some|several|many|most|two|three|four|five|six|other|another|both|all|these|those|this|that|local|unnamed)\s+/i;
const CLAUSE =
  /(?:,?\s(?:who|which|whose|that|when|where|while|familiar|quoted|citing|speaking|posted|published|based|including)\b|\s(?:at|in|on|near|from)\s(?:the\s)?(?=\p{L})|[;:—–]|\s-\s|\(|,\s(?:also|better)\s(?:known|called)).*$/su;
const MOST = 200;

const bare = (word: string): string => withoutEnd(word.replace(/^[^\p{L}\p{N}]+/u, ''), /[^\p{L}\p{N}.]/u).toLowerCase();
const singular = (word: string): string => word.replace(/’/g, "'").replace(/'s?$/, '');
const isTitle = (lower: string): boolean => TITLE_WORDS.has(lower);
const isCapital = (word: string): boolean => /^[^\p{L}\p{N}]*\p{Lu}/u.test(word);

const withoutDeterminer = (words: string): string => {
  let at = words;
  for (let i = 0; i < 3; i++) {
    const next = at.replace(DETERMINERS, '');
    if (next === at || next === '') break;
    at = next;
  }
  return at;
};

/** "Ruiz's statement" → "Ruiz"; "the U.S. statement" → "U.S."; "a statement by the ministry" → "ministry". */
const withoutUtterance = (words: string): string => {
  const from = /^\S+\s(?:from|by|of)\s(?:the\s)?(.+)$/isu.exec(words);
  if (from && UTTERANCES.has(bare(words.slice(0, words.search(/\s/))))) return from[1]!;
  const parts = words.split(/\s+/);
  return parts.length > 1 && UTTERANCES.has(bare(parts.at(-1)!)) && !isCapital(parts.at(-1)!)
    ? parts
        .slice(0, -1)
        .join(' ')
        .replace(/['’]s?$/u, '')
    : words;
};

/** Where the name begins that ends a phrase: after its last title word. -1 where no name follows one. */
const nameStart = (parts: readonly string[]): number => {
  for (let i = parts.length - 2; i >= 0; i--) {
    if (!isTitle(bare(parts[i]!))) continue;
    let at = i + 1;
    if (bare(parts[at]!) === 'of') while (at < parts.length && (bare(parts[at]!) === 'of' || PORTFOLIOS.has(bare(parts[at]!)))) at += 1;
    const rest = parts.slice(at);
    const named =
      rest.length > 0 &&
      rest.length < 6 &&
      rest.every((word) => isCapital(word) || PARTICLES.has(bare(word)) || TIED_PARTICLES.has(bare(word).split('-', 1)[0]!));
    return named && !rest.some((word) => ORGANISATION_HEADS.has(bare(word))) && !rest.every((word) => NAME_SUFFIXES.has(bare(word))) ? at : -1;
  }
  return -1;
};

const FOR = /^(.+?)\s(?:of|for|at|with|from|to)\s+(?:the\s+|a\s+|an\s+)?(.+)$/isu;

/** The body that a title names: "Pentagon spokesman" → "Pentagon", "head of the water workers' union" → "water workers' union". */
const bodyOfTitle = (title: string): string | undefined => {
  // Who was something once speaks for it no more.
  if (/^(?:former|ex|once|then|late|retired)\b/iu.test(title)) return undefined;
  const parts = FOR.exec(title);
  if (parts) {
    const before = bodyOfTitle(parts[1]!);
    const after = parts[2]!;
    if (
      after
        .split(/\s+/)
        .every((word) => PORTFOLIOS.has(bare(word)) || ROLES.has(bare(word)) || bare(word) === 'and' || bare(word) === 'of' || bare(word) === 'the')
    )
      return before;
    return before !== undefined && (DEMONYMS.has(before.toLowerCase()) || COUNTRY_OF.has(before.toLowerCase())) ? before : after;
  }
  const words = title.split(/\s+/).filter((word) => word !== '');
  let end = words.length;
  while (end > 0 && (isTitle(bare(words[end - 1]!)) || bare(words[end - 1]!) === 'and')) end -= 1;
  // "Albany County District Attorney"
  if (end > 1 && end < words.length && bare(words[end - 1]!) === 'district') end -= 1;
  const left = words.slice(0, end);
  const telling = left.filter((word) => !RANKING.has(bare(word)));
  if (telling.every((word) => PLACE_HEADS.has(bare(word)))) return undefined;
  // "football coach", "plant manager": what is no name and no body says only what somebody does.
  if (!telling.some((word) => isCapital(word) || ORGANISATION_HEADS.has(bare(word)) || GENERIC_BODIES.has(singular(bare(word))) || PORTFOLIOS.has(bare(word))))
    return undefined;
  return telling.every((word) => (ROLE_MODIFIERS.has(bare(word)) && !BODIES_BY_WORD.has(bare(word))) || isTitle(bare(word)))
    ? undefined
    : singular(telling.join(' '));
};

const personOf = (name: string, title: string | undefined, of: string | undefined): Party => {
  const body = of ?? (title === undefined ? undefined : bodyOfTitle(title));
  return { sort: 'person', name, ...(title !== undefined && { title }), ...(body !== undefined && { of: body }) };
};

/** The roles of a phrase without a name: "a police spokesman" stands for the police, "the principal" for whoever that is. */
const unnamed = (words: string): Party => {
  const parts = FOR.exec(words);
  if (parts && VOICES.has(bare(parts[1]!.split(/\s+/).at(-1)!))) return { sort: 'body', name: parts[2]! };
  const list = words.split(/\s+/);
  const last = bare(list.at(-1)!);
  if (list.length > 1 && VOICES.has(last)) {
    const body = singular(list.slice(0, -1).join(' '));
    const telling = body.split(' ').filter((word) => !RANKING.has(bare(word)) && !PLACE_HEADS.has(bare(word)));
    if (telling.length > 0) return unnamed(body);
    return { sort: 'generic', name: words.toLowerCase() };
  }
  const first = bare(list[0]!);
  if (parts && !isCapital(list[0]!) && (ROLES.has(bare(parts[1]!.split(/\s+/).at(-1)!)) || GENERIC_BODIES.has(first))) {
    const head = parts[1]!.toLowerCase();
    return GENERIC_BODIES.has(first) && !ROLES.has(first) ? { sort: 'generic', name: first } : { sort: 'role', name: head, of: parts[2]! };
  }
  if (list.length === 1 && (GENERIC_BODIES.has(last) || ROLES.has(last))) return { sort: ROLES.has(last) ? 'role' : 'generic', name: last };
  if (!list.some(isCapital) && ROLES.has(last)) {
    const of = bodyOfTitle(words);
    return { sort: 'role', name: words.toLowerCase(), ...(of !== undefined && { of }) };
  }
  return { sort: 'body', name: words };
};

/**
 * "the Guild's Marta Ruiz": whose it is, and the name. Of a body ("the Guild's Legal Committee"), an office ("Poland's Prime Minister") and where no one owner
 * is named ("Children's Health Watch") the words stand as they are.
 */
const OWNED = /^(\p{Lu}.*?)['’]s?\s(\p{Lu}\S*(?:\s\p{Lu}\S*){1,3})$/u;
const ownedBy = (words: string): Party | undefined => {
  const [, owner, name] = OWNED.exec(words) ?? [];
  if (owner === undefined || name === undefined) return undefined;
  const parts = name.split(' ').map(bare);
  if (parts.some((word) => ORGANISATION_HEADS.has(word) || PLACE_HEADS.has(word) || isTitle(word))) return undefined;
  // "Norway's Ole Vik", "Italy's La Stampa": of there, and no voice of the country or the town.
  const of = KNOWN_PLACES.has(owner.toLowerCase()) || DEMONYMS.has(owner.toLowerCase()) ? undefined : owner;
  if (GIVEN_NAMES.has(parts[0]!)) return personOf(name, undefined, of);
  return isOfPeople(singularOf(lastWord(owner).toLowerCase())) ? undefined : { sort: 'body', name, ...(of !== undefined && { of }) };
};

const OF_THE = ' of the ';

/** "spokesman Jan Roe of the ministry": the words as far as a name, and the body behind them. */
const bodyAfter = (words: string): { readonly head: readonly string[]; readonly body: string } | undefined => {
  for (let at = words.indexOf(OF_THE); at > 0; at = words.indexOf(OF_THE, at + 1)) {
    const head = words.slice(0, at).split(' ');
    const last = head.at(-1)!;
    const body = words.slice(at + OF_THE.length);
    if (body !== '' && /\p{Lu}/u.test(head.length > 1 ? last : last.slice(1))) return { head, body };
  }
  return undefined;
};

/** Who a phrase means, from its words alone. */
export const partyOf = (phrase: string): Party => {
  const flat = phrase.slice(0, MOST).replace(/\s+/g, ' ').trim();
  const apposed = /^([^,]+), (?:(?:the|a|an) )?([^,]+?),?$/iu.exec(flat);
  if (apposed) {
    const [, one, other] = apposed;
    const plain = withoutDeterminer(one!);
    // "A union official, Terje Moen" and "Terje Moen, a union official"
    if (plain !== one && ROLES.has(bare(plain.split(' ').at(-1)!)) && other!.split(' ').every((word) => isCapital(word) || PARTICLES.has(bare(word))))
      return personOf(other!, plain, undefined);
    if (one!.split(' ').every((word) => isCapital(word) || PARTICLES.has(bare(word))) && other!.split(' ').some((word) => ROLES.has(bare(word)))) {
      const inner = partyOf(one!);
      return inner.sort === 'person' ? (inner.title === undefined ? personOf(inner.name, other!, undefined) : inner) : personOf(one!, other!, undefined);
    }
  }
  const undressed = withoutUtterance(withoutDeterminer(flat.replace(/^["“‘']|["”’]$/gu, '')));
  const head = undressed.replace(CLAUSE, '');
  const cut = (/\b\p{L}\.$/u.test(undressed) ? head : withoutEnd(head, /[,.;:!?]/u)).trim();
  const words = withoutDeterminer(cut === '' ? undressed : cut);
  const parts = words.split(' ');
  const of = bodyAfter(words);
  const named = of ? nameStart(of.head) : -1;
  if (of && named > 0) return personOf(of.head.slice(named).join(' '), of.head.slice(0, named).join(' '), of.body);
  const start = nameStart(parts);
  if (start > 0) return personOf(parts.slice(start).join(' '), parts.slice(0, start).join(' '), undefined);
  const allCapital = parts.length > 1 && parts.length < 6 && parts.every((word) => isCapital(word) || PARTICLES.has(bare(word)));
  if (allCapital && GIVEN_NAMES.has(bare(parts[0]!)) && !parts.some((word) => ORGANISATION_HEADS.has(bare(word)))) return personOf(words, undefined, undefined);
  return ownedBy(words) ?? unnamed(words);
};

/** As {@link partyOf}, for a name that was recognised as such. */
export const partyOfName = (name: Name): Party => (name.sort === 'person' ? personOf(name.name, name.title, name.of) : { sort: 'body', name: name.name });
