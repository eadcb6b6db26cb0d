/** Words by which a text points back to what it told, or turns to something else. Lower case. */
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** Pronouns for one person who does something. */
export const HE_OR_SHE = wordSet(['he', 'she']);
/** Pronouns for people who do something, one or several. */
export const HE_SHE_OR_THEY = wordSet([...HE_OR_SHE, 'they']);
/** Pronouns for people to whom something is done. */
export const OBJECT_PRONOUNS = wordSet(['him', 'her', 'them', 'me', 'us']);

/** Behind "of", those whom the figure before counts: "two of them", "12, three of whom". */
export const THEM = wordSet(['them', 'whom', 'which', 'these', 'those']);

/** Before them, or before a figure itself: it is of some of those counted before. */
export const PART_BEFORE = wordSet(['including', 'among', 'includes', 'included', 'of']);

/** What one person does to that same one. */
export const HIMSELF = wordSet(['himself', 'herself']);
/** By which somebody's death is his own deed: "shot himself", "took her own life". */
export const BY_OWN_HAND = /\b(?:himself|herself|own life|suicide)\b/i;
/** Those, and of more than one, or of who speaks. */
export const SELVES = wordSet([...HIMSELF, 'themselves', 'myself']);

/** Before an event noun: another one than the one told of. */
export const OTHER_EVENT = wordSet('another previous earlier similar separate second third fourth past former other unrelated'.split(' '));

/** Before an event noun: the one just told of. */
export const SAME_EVENT: ReadonlySet<string> = new Set('the this that these those'.split(' '));

/** Within a few words before an event noun: it came before what the report is about. */
export const CAME_BEFORE: ReadonlySet<string> = new Set('after following retaliation response revenge reprisal like recent previous earlier past'.split(' '));

/** Words that open a part of a sentence that tells of another time than the rest: "…, up from 61.5% in 2022". */
export const TURNS: ReadonlySet<string> = new Set('but before after whereas although though compared than'.split(' '));

/** Nouns that stand for a body just named: "the group's attack". */
export const BODY_NOUNS = wordSet(
  'group militia organisation organization company firm party gang army movement network union agency ministry force faction team club bank airline operator'.split(
    ' ',
  ),
);

/** Nouns for several deeds taken together: "a series of attacks". */
export const SERIES: ReadonlySet<string> = new Set('series wave string spate campaign repeated several multiple numerous'.split(' '));

/** Pronouns for whoever does it, others than the speakers. */
export const THEMSELVES = wordSet(words('himself herself themselves themself'));
