/** Words that end in a full stop without ending a sentence, lower case, with the stop. A name or figure must follow. */
import { wordSet } from './word-set.js';
import { words } from './words.js';

export const ABBREVIATIONS = wordSet(
  `mr. mrs. ms. dr. prof. rev. fr. hon. gov. sen. rep. pres. st. mt. ft. gen. lt. col. maj. capt. cmdr. adm. sgt. cpl. pvt. brig. supt. insp. det. dist. atty. asst. dep. const. ald. amb. sec. cpt. pfc. spc. no. nos.
   vs. v. approx. est. prev. fig. ca. vol. pp. jr. sr. inc. ltd. co. corp. bros. dept. univ. ave. blvd. rd. hwy. e.g. i.e. cf. etc. al.
   jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.
   a.m. p.m. u.s. u.k. u.n. e.u. u.s.a. d.c. l.a. n.y. ph.d. calif. mass. conn. minn. wis. wash. ariz. ala. ark. colo. del. fla. ga. ill. ind. kan. ky. la. md. mich. miss. mo. mont. neb. nev.
   okla. ore. pa. tenn. tex. va. vt. w.va. wyo. n.j. n.c. n.d. n.h. n.m. s.c. s.d.`
    .split(/\s+/)
    .filter(Boolean),
);

/** Abbreviations that may well end a sentence: they do where the next word can only begin one. */
export const OFTEN_FINAL = wordSet(
  'a.m. p.m. u.s. u.k. u.n. e.u. u.s.a. d.c. l.a. n.y. inc. ltd. co. corp. jr. sr. etc. al. calif. mass. conn. minn. wis. wash. ariz. ala. ark. colo. fla. ga. ill. ind. kan. ky. md. mich. miss. mo. mont. neb. nev. okla. ore. pa. tenn. tex. va. vt. wyo. n.j. n.c. n.h. n.m. s.c. ave. blvd. rd. st. ft.'.split(
    ' ',
  ),
);

/** Abbreviated titles, offices and the like, without the stop that the tokeniser parts from them: "Supt. Lal", "prev. 4%". They are no words by themselves. */
export const CUT_AT_STOP: ReadonlySet<string> = new Set('Insp Supt Asst Atty Dept Cmdr Cpl Maj Det Const Ald Amb Sec Cpt Pfc Spc Dep prev Prev'.split(' '));

/** Words that begin a sentence when they have a capital after an abbreviation. */
export const OPENERS = wordSet(
  words(
    'the a an he she it they we you i in on at but and as for from his her its their this that these those there when while if after before since with by to no not one two',
  ),
);

/** The points of the compass in an address: they stay with its street. */
export const WAYS = wordSet(words('n. s. e. w.'));
