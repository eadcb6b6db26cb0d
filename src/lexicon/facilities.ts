/** What is built for a purpose and goes by a name: the sorts of it, the ways to it, and what places happenings. Lower case. */
import { pluralOf, verbForms } from './inflect.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** The first of a line stands for all: a college and a school may be one. */
const SORTS: readonly string[] = [
  'school college university academy kindergarten nursery seminary',
  'airport airfield airstrip aerodrome',
  'port harbour harbor dock quay marina',
  'factory plant works mill refinery foundry sawmill',
  'base airbase barracks garrison',
  'hospital clinic infirmary',
  'station',
  'stadium arena',
  'mosque',
  'church cathedral chapel basilica',
  'temple shrine synagogue',
  'hotel resort hostel motel',
  'dam',
  'bridge viaduct',
  'tunnel',
  'mine colliery quarry pit',
  'market mall bazaar supermarket',
  'prison jail penitentiary gaol',
  'embassy consulate',
  'square plaza',
  'nightclub club bar pub',
  'theatre theater cinema',
  'museum gallery',
  'restaurant cafe',
  'warehouse depot',
  'camp',
  'palace mansion',
  'parliament assembly',
  'ministry',
  'courthouse courtroom',
  'bank',
  'shop store',
  'farm ranch',
  'checkpoint checkpost roadblock',
  'laboratory lab',
  'compound',
  'headquarters',
  'motorway highway expressway freeway',
  'junction intersection roundabout crossroads',
  'ravine gorge canyon embankment',
  'beach shore',
  'garage',
  'park playground',
];

/** Sorts of facilities to which people are taken. */
export const TAKEN_TO: ReadonlySet<string> = new Set(['hospital', 'prison']);

/** Words that the names of many houses of one sort have, by which none is told from another. */
export const IN_MANY_NAMES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['hospital', new Set(words('medical regional general memorial trauma health university'))],
]);

/** What a capital alone makes a building of: "Afya House", but not "a house". */
export const HOUSES = wordSet(words('house hall building tower court lodge villa'));

const sorts = new Map(
  SORTS.flatMap((line) => {
    const [sort = '', ...others] = words(line);
    return [sort, ...others].flatMap((word): [string, string][] => [
      [word, sort],
      [pluralOf(word), sort],
    ]);
  }),
);

/** What sort of facility a noun names: "college": "school". */
export const facilityOf = (noun: string): string | undefined => sorts.get(noun);

/** What makes a sort of a centre, an institution or a facility by the word before it: "Elm Medical Center", "Elm Correctional Institution". */
export const CENTRES = wordSet(words('center centre institution facility complex'));
const PURPOSES: Readonly<Record<string, string>> = {
  hospital: 'medical health trauma cancer rehabilitation',
  prison: 'detention correctional corrections correction remand',
  centre: 'training community youth shopping convention civic recreation leisure sports distribution command reception welcome visitor cultural',
};
const purposes = new Map(Object.entries(PURPOSES).flatMap(([sort, list]) => words(list).map((word): [string, string] => [word, sort])));
/** What sort of centre the word before it makes of one: "medical": "hospital". */
export const centreOf = (purpose: string): string | undefined => purposes.get(purpose);

/** Words in the name of a house for the hurt that ends in none of its sorts: "Elm Health", "Elm Regional". */
export const CARE_NAMES = wordSet(words('health healthcare medical regional general memorial mercy infirmary trauma'));

/** Parts of a building and those who keep it: what is of them is told of the building. */
export const PARTS_OF_HOUSES = wordSet(
  words(
    'window windows fence wall walls gate gates roof door doors entrance entrances lobby steps courtyard yard lot basement wing hall perimeter grounds director governor head principal',
  ),
);

/** Prepositions by which something is at a facility or comes out of it. */
export const AT = wordSet(words('at in inside into from on near outside through to'));

/** Verbs of going from one place to another. */
export const TRAVEL = wordSet(words('fly sail travel head journey cross ferry steam depart leave commute').flatMap(verbForms).concat('bound', 'en', 'enroute'));

/** Verbs after which the place left stands bare: "left Bergen". */
export const LEAVING = wordSet(['leave', 'depart'].flatMap(verbForms));

/** Things that go from one place to another: "the flight from Oslo", "a ferry to Bergen". */
export const CARRIERS = wordSet(
  words(
    'flight jet plane aircraft airliner ferry ship vessel boat train bus coach helicopter truck lorry convoy march procession crossing voyage trip journey route service',
  ).flatMap((word) => [word, pluralOf(word)]),
);

/** What an event of nature or a crowd does to a place, which stands as its object: "struck the coast", "swept the valley". */
export const STRIKES = wordSet(
  words(
    'hit strike jolt shake rock sweep batter devastate flatten engulf ravage rattle ruin pound submerge swamp inundate flood bomb shell raid storm',
  ).flatMap(verbForms),
);

/** Prepositions of a way through a place that the list of locative ones leaves out. */
export const ACROSS: ReadonlySet<string> = new Set(words('through over'));

/** Before a colon: where it was. */
export const LABELS_OF_PLACES = wordSet(words('scene location place where venue address'));

/** Words that "at" belongs to: what is done at somebody is no place of it. */
export const TAKES_AT = wordSet(
  words(
    'shot shots shoot shooting fire fired firing aim aimed aiming throw threw thrown yell yelled shout shouted angry look looked point pointed laugh laughed laughing blow blows anger spokesman spokeswoman editor reporter professor executive manager director targeted directed',
  ),
);

/** Those who are of a house, besides the nouns for offices: what stands behind "at" is whose they are. Singular. */
export const STAFF: ReadonlySet<string> = new Set(words('fellow intern scholar analyst trainee apprentice lecturer staffer'));

/** What is done with the hurt. */
export const SENDING = wordSet(
  words(
    'taken transported rushed airlifted flown brought admitted hospitalised hospitalized surgery treatment treated pronounced transferred driven died condition',
  ),
);

/** Verbs by which the hurt come somewhere: "airlifted to". */
export const CARRYING = wordSet(words('taken transported rushed airlifted flown brought transferred driven moved'));

/** What is done with those who are held, and whom nobody holds otherwise: "booked into", "jailed in". Of "held" and "detained" that takes "being". */
export const JAILING = wordSet(words('booked jailed lodged incarcerated remanded imprisoned'));
export const HELD = wordSet(words('held detained kept'));
/** A line with one of these may tell where somebody is held. */
export const CUSTODY = wordSet([...JAILING, ...HELD, ...words('bond bail jail prison')]);

/** Verbs before "to" by which help goes to where something happened. */
export const ANSWERS = wordSet(words('call summon respond dispatch rush scramble').flatMap(verbForms));

/** What befell people, behind the name of a place: "the Larissa train tragedy". */
export const TRAGEDIES = wordSet(words('tragedy disaster catastrophe massacre inferno blaze crush'));

/** Where an earthquake had its origin. */
export const EPICENTRE: ReadonlySet<string> = new Set(words('epicentre epicenter hypocentre hypocenter centred centered'));

/** Kinds of event of which a distance and a bearing give the origin. */
export const WITH_EPICENTRE: ReadonlySet<string> = new Set(['earthquake']);

/** How far off a happening is noticed, or what comes down of it: not where it happened. */
export const NOTICED: ReadonlySet<string> = new Set(
  words('feel hear see notice observe record detect measure smell fall drift land spread').flatMap(verbForms),
);

/** Kinds of event that go over many places. */
export const WIDE_EVENTS: ReadonlySet<string> = new Set(['storm', 'flood', 'outbreak']);

/** Short forms of ways through a town. */
const SHORT_STREETS: readonly (readonly [short: string, full: string])[] = [
  ['st', 'street'],
  ['rd', 'road'],
  ['ave', 'avenue'],
  ['blvd', 'boulevard'],
  ['ln', 'lane'],
  ['dr', 'drive'],
  ['hwy', 'highway'],
  ['pkwy', 'parkway'],
];

/** Ways through a town, of which two may cross, and the full word for each. */
export const STREET_SORTS: ReadonlyMap<string, string> = new Map([
  ...words('street road avenue boulevard lane drive way court place circle trail highway parkway terrace').map((word): [string, string] => [word, word]),
  ...SHORT_STREETS,
]);

export const STREETS: ReadonlySet<string> = new Set(STREET_SORTS.keys());
/** Behind the names of two that cross: "37th and Nash [streets]". */
export const STREETS_OF_TWO = wordSet(words('streets avenues roads'));

/** Before one of its sort, where something happened: "stabbed [outside] a pub". */
export const AT_SCENE = wordSet(words('at in inside outside near on'));

/** Where people die: what they died at, if it is not the cause. */
export const WHERE_PEOPLE_DIE = wordSet(words('scene hospital hospitals clinic ambulance'));

/** Behind these "at" leads to a house for the hurt. */
export const CARED_FOR = wordSet(words('condition treated surgery died dead deceased treatment'));

/** Words for those who may be taken to hospital, besides the nouns for one. */
export const MAY_BE_SENT = wordSet(words('people victims injured wounded dead one others family couple pair bodies body'));

/** Verbs with a house for their object. */
export const ENTERING = wordSet(words('enter enters entered entering leave left attack attacked reached reach'));

/** Adjectives by which one of a sort is meant: "the main station". */
export const CHIEF = wordSet(words('main central grand'));

/** Adjectives with the ending of those that tell what a house is for, which tell no more than that it is one of them. */
export const NO_PURPOSE = wordSet(words('local final typical usual actual whole additional several original special iconic historic'));

/** Parts of a house, which are not where something happened. */
export const WARDS = wordSet(words('unit department conference'));

/** Before "room". */
export const ROOMS = wordSet(words('emergency operating conference delivery waiting briefing situation press news court dining living'));

/** Nouns for a bus. */
export const BUSES: ReadonlySet<string> = new Set(words('bus coach minibus'));
