/**
 * Surnames that several bear: "Reed" is nobody in particular where both Jon Reed and Paul Reed are told of, and ties what is told of him to neither.
 */
import { AGE, OF_ONE_PERSON } from '../lexicon/attributes.js';
import { genderOf } from '../lexicon/gender.js';
import { TITLE_WORDS } from '../lexicon/titles.js';
import type { Claim } from '../model/claim.js';
import { groupBy } from '../model/group.js';
import { boundsMeet, SINGLE, UNNAMED_AGE } from '../model/quantity.js';
import { capital, lastWord } from '../model/text.js';
import { SAME_NAME, sameActor } from './names/similarity.js';

const AGED = /^(?:[\p{L}\d]+[- ])*?year-old /u;

const untitled = (name: string): string =>
  name
    .toLowerCase()
    .replace(AGED, '')
    .split(' ')
    .filter((word) => !TITLE_WORDS.has(word))
    .join(' ');

/** Whose a figure is by a full name: "Maria Keller", of "23-year-old Maria Keller was killed" as well; nobody where a noun tells, or a surname. */
export const fullNameOf = ({ attribute, rule, scope, text }: Claim): string | undefined => {
  const who = scope?.who === undefined ? '' : untitled(scope.who);
  if (!who.includes(' ')) return undefined;
  if (OF_ONE_PERSON.has(attribute)) return rule === UNNAMED_AGE ? undefined : who;
  const last = lastWord(who);
  return text.includes(capital(last)) ? who : undefined;
};

/** Whether one person whom a noun tells of is a man or a woman: "a 27-year-old woman". */
const sexOf = ({ kind, rule, scope }: Claim): 'he' | 'she' | undefined =>
  kind === 'quantity' && rule === SINGLE && scope?.who !== undefined ? genderOf([lastWord(scope.who)]) : undefined;

/** "Maria Keller" and "Josef Keller" are two people, and what is told of each is a fact of its own, as with a man and a woman; "Keller" may be either. */
export const areTwoPeople = (a: Claim, b: Claim): boolean => {
  const [one, other] = [fullNameOf(a), fullNameOf(b)];
  if (one !== undefined && other !== undefined) return sameActor(one, other) < SAME_NAME;
  const [his, hers] = [sexOf(a), sexOf(b)];
  return one === undefined && other === undefined && his !== undefined && hers !== undefined && his !== hers;
};

const FULL_NAME = /^\p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*){1,3}$/u;

/** The full names of people that a claim holds, in lower case. */
const namesIn = (claim: Claim): readonly string[] => {
  const { kind, scope, speakers, value } = claim;
  const own = kind === 'quantity' ? fullNameOf(claim) : undefined;
  const written = [
    ...(kind === 'description' && scope?.who !== undefined ? [scope.who] : []),
    ...(kind === 'actor' ? [value.words] : []),
    ...speakers.map(({ text }) => text),
  ];
  return [...(own === undefined ? [] : [own]), ...written.filter((name) => FULL_NAME.test(name)).map(untitled)].filter((name) => name.includes(' '));
};

const isAge = (claim: Claim): claim is Claim<'quantity'> => claim.kind === 'quantity' && claim.attribute === AGE && claim.rule !== UNNAMED_AGE;

/** The surname of each age, with its report: "Reed, 31" and "Paul Reed, 28" in one text are two people. */
const surnameIn = ({ report, scope }: Claim): string => `${report} ${lastWord(untitled(scope?.who ?? ''))}`;

/** Names of one surname that are looked at. */
const BEARERS = 6;

const withTwoAges = (claims: readonly Claim[]): readonly string[] =>
  [...groupBy(claims.filter(isAge), surnameIn).values()].flatMap((ages): readonly string[] => {
    const named = ages.slice(0, BEARERS).map((age) => ({ who: untitled(age.scope?.who ?? ''), value: age.value }));
    return named.flatMap(({ who, value }) => (!who.includes(' ') && named.some((other) => other.who !== who && !boundsMeet(other.value, value)) ? [who] : []));
  });

/** Which claims are told of somebody by nothing but a name that several of those told of bear. */
export const namesakesIn = (claims: readonly Claim[]): ((claim: Claim) => boolean) => {
  const bearers = new Map<string, Set<string>>();
  for (const claim of claims)
    for (const name of namesIn(claim)) {
      const known = bearers.get(lastWord(name)) ?? new Set();
      if (known.size < BEARERS) bearers.set(lastWord(name), known.add(name));
    }
  const shared = new Set(withTwoAges(claims));
  for (const [surname, names] of bearers) {
    const all = [...names];
    if (all.some((one, at) => all.slice(at + 1).some((other) => sameActor(one, other) < SAME_NAME))) shared.add(surname);
  }
  return ({ scope }) => shared.size > 0 && scope?.who !== undefined && shared.has(untitled(scope.who));
};
