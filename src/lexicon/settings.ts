/** Words by which a clause tells of what, when and how far along a figure is. Lower case. */
import { wordSet } from './word-set.js';
import { verbForms } from './inflect.js';
import { words } from './words.js';

/** Where the clause of a figure ends: what follows has a subject, a time or a figure of its own. */
export const CLAUSE_ENDS: ReadonlySet<string> = new Set(
  words('and but or nor while whereas although though because who whom which whose that after before until unless if than where'),
);

/** Before a time: the figure is as of then, and not of what happened then. */
export const AS_OF: ReadonlySet<string> = new Set(words('by until till before after from to of as than'));

/** Verbs by which something is only meant to be done, and the words before a verb that put it into the future. */
export const PLANS: ReadonlySet<string> = new Set([
  ...words('plan intend aim mean want need require hope expect pledge promise propose vow agree threaten seek prepare').flatMap(verbForms),
  ...words("will 'll would shall going due set planned target"),
]);

/** Words by which something is done already. */
export const DONE: ReadonlySet<string> = new Set(words('has have had already was were'));

/** "so far", "to date": counted up to now. */
export const UP_TO_NOW: ReadonlySet<string> = new Set(['so far', 'to date', 'thus far', 'up to']);

/** Stretches of time for which a town or a country counts: "104 for the year". */
export const TERMS: ReadonlySet<string> = new Set(words('year month week season weekend'));

/** Nouns for what happened, of any sort. Singular. */
export const HAPPENINGS: ReadonlySet<string> = new Set(words('incident case event episode occasion accident crime'));

/** What follows a happening and is no part of it, or goes before it. Singular. */
export const BESIDE_EVENTS: ReadonlySet<string> = new Set(words('aftershock foreshock'));

/** Nouns of stretches of time, after which "after" or "since" tells of what was long before: "a decade after a crush". */
export const STRETCHES: ReadonlySet<string> = new Set(words('day days week weeks month months year years decade decades century centuries'));

/** Before the noun for an event they tell when it was: "last year floods", "night fire". */
export const TIMES_OF_EVENTS = wordSet([...STRETCHES, ...words('night morning afternoon evening weekend hour summer winter spring autumn')]);

/** Words that tell one of several like things from the others. */
export const TURNS_OF: ReadonlyMap<string, string> = new Map([
  ...words('first second third fourth fifth sixth seventh eighth ninth tenth').map((word): [string, string] => [word, word]),
  ...words('final last').map((word): [string, string] => [word, 'last']),
  ...words('previous earlier preceding').map((word): [string, string] => [word, 'earlier']),
  ...words('opening initial').map((word): [string, string] => [word, 'first']),
]);

/** Prepositions by which people or things counted are at one spot of the scene. */
export const SPOTS: ReadonlySet<string> = new Set(words('in inside on aboard at outside under within near from'));

/** Nouns for places that may be all of the scene: what is counted there may be all there was. Singular. */
export const WHOLE_SCENES: ReadonlySet<string> = new Set(
  words(`area city town village region province district state country county territory neighbourhood neighborhood site scene place world nation island coast capital north south east west
    case way time day night morning evening afternoon week month year hour hospital custody building compound base facility location incident total number fact course part end start beginning`),
);

/** Adverbs by which somebody died there and then. Others may have died later. */
export const AT_ONCE: ReadonlySet<string> = new Set(words('instantly immediately outright'));
/** The same after "at the" or "on the". */
export const THERE: ReadonlySet<string> = new Set(words('scene spot'));

/** Before a place, by which a figure is of all of it: "across the city". */
export const ALL_OVER: ReadonlySet<string> = new Set(words('across throughout nationwide nationally citywide statewide countrywide'));
/** By which a figure is of all that there is, in every country: each of these is then a part. "across the world" as well. */
export const EVERYWHERE: ReadonlySet<string> = new Set(
  words('worldwide globally internationally company-wide companywide group-wide groupwide firm-wide system-wide systemwide network-wide'),
);
export const WORLD: ReadonlySet<string> = new Set(words('world globe planet company group network'));
/** Parts of one town, told by name: "in the suburb of Ashdown", "on Mill Street". Singular. */
export const QUARTERS: ReadonlySet<string> = new Set(words('suburb district neighbourhood neighborhood ward borough quarter street road avenue lane'));
/** Parts of a town or country, which have figures of their own: "in one suburb". Singular. */
export const DISTRICTS: ReadonlySet<string> = new Set(
  words(
    'suburb district neighbourhood neighborhood village town township country ward borough quarter settlement hamlet province state county city region municipality parish',
  ),
);
/** Before such a part: one of several, and not the one that it all happened in. */
export const ONE_OF_THEM: ReadonlySet<string> = new Set(words('one single another each'));

/** "seven people, including the attacker" */
export const COUNTED_IN = wordSet(words('including counting included'));
/** "six people besides the attacker" */
export const COUNTED_OUT = wordSet(words('besides excluding except plus beside alongside'));

/** Between somebody and what they have of it as others do: "61 seats, Reform [got] 44". */
export const HAVING = wordSet([...['get', 'take', 'win', 'have', 'receive', 'poll', 'secure', 'garner', 'hold'].flatMap(verbForms), 'with', 'on', "'s", "'"]);

/** What those do who come upon some of the counted, take them away or treat them: they need not be all. */
export const MEETINGS: ReadonlySet<string> = new Set(
  words('find discover see spot locate take transport carry rush bring airlift fly drive transfer treat admit').flatMap(verbForms),
);

/** What is said of all who were there, and nothing that was done to some of them: "400 passengers were believed to be on board". */
export const OF_ALL_THERE: ReadonlySet<string> = new Set(
  words(
    'believe think say report estimate expect suppose presume know register list book carry crowd cram pack squeeze involve affect count record confirm include seat travel aboard house hold shelter',
  ).flatMap(verbForms),
);

/** Verbs by which those of whom they are said do nothing and nothing is done to them: "twelve hostages remained in the bank", "were believed to be there". */
export const NO_DEEDS: ReadonlySet<string> = new Set([
  ...OF_ALL_THERE,
  ...words('remain stay be number total exist have await face come tell ask').flatMap(verbForms),
]);

/** Before a measure, by which it stood so for a time: "turnout was 21% at noon", "the river stood at 5 metres". */
export const STANDING = wordSet([...words('is are was were remained'), ...verbForms('stand')]);

/** By which those counted are so yet, when others are no more: "still without power". */
export const STILL = wordSet([...words('still yet'), ...verbForms('remain')]);
/** Where somebody is who was arrested and has not been let go. */
export const HELD_NOW = wordSet(words('custody detention bars'));

/** Before "for": whom somebody looks for. */
export const LOOKS = wordSet(['look', 'search', 'hunt'].flatMap(verbForms));

/** Verbs by which a measure stood so at one moment of its course: "opened at 43 euros". */
export const LEVELS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['first level', 'open start begin'],
      ['last level', 'close finish end settle'],
      ['highest level', 'reach hit touch peak crest'],
    ] as const
  ).flatMap(([level, list]) => words(list).flatMap((verb) => verbForms(verb).map((form): [string, string] => [form, level]))),
);

/** Before "the world". */
export const OVER_THE_WORLD = wordSet(words('across throughout around over'));

/** Before the noun for places: it was in more than one. */
export const SEVERAL_PLACES = wordSet(words('several many various different multiple all both'));
