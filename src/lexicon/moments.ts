/**
 * Moments of an event's course, by what they are called, and the words that tell them: "left at 4:45", "its departure at 16.45".
 * Particle verbs stand with their particle; "raise alarm" is a verb with its object or subject.
 */
import { pluralOf, singularOf, verbForms } from './inflect.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

interface Moment {
  readonly verbs: readonly string[];
  readonly nouns?: readonly string[];
  /** Verb and noun together, in either order: "the alarm was raised", "raised the alarm". */
  readonly with?: readonly string[];
  /** It happens once in the course of one event, whoever is the subject, and on the day of the event. */
  readonly once?: true;
  /** Its subject tells nothing apart: it is the event itself. */
  readonly alone?: true;
  /** Domains take its words for a longer event, of which it is one step among others: the verdict and the sentence of a trial. */
  readonly step?: true;
}

/** What a court does with what it has decided. */
const GIVEN = ['give', 'deliver', 'return', 'reach', 'read', 'announce', 'pronounce', 'hand', 'issue', 'come'];

const MOMENTS: Readonly<Record<string, Moment>> = {
  departure: {
    verbs: ['leave', 'depart', 'sail', 'take off', 'set off', 'set out', 'set sail', 'pull out', 'embark'],
    nouns: ['departure', 'take-off', 'takeoff'],
  },
  arrival: { verbs: ['arrive', 'reach', 'dock', 'get in', 'pull in', 'come in', 'check in', 'check into'], nouns: ['arrival'] },
  return: {
    verbs: ['return', 'come back', 'get back', 'go back', 'be back', 'report back', 'report for duty', 'report on duty', 'report to work'],
    nouns: ['return'],
  },
  landfall: { verbs: ['come ashore', 'cross coast'], nouns: ['landfall'], with: ['make landfall'], alone: true },
  landing: { verbs: ['land', 'touch down', 'come down'], nouns: ['landing', 'touchdown', 'splashdown'] },
  launch: { verbs: ['launch', 'lift off', 'blast off'], nouns: ['launch', 'lift-off', 'liftoff'] },
  alarm: {
    verbs: ['alert', 'call out', 'call to', 'summon', 'call in', 'dial'],
    nouns: ['alarm', 'alert', 'emergency call', 'distress call', 'mayday'],
    with: [
      'raise alarm',
      'raise alert',
      'sound alarm',
      'receive call',
      'receive report',
      'receive alarm',
      'receive notice',
      'report shots',
      'report gunshots',
      'report gunfire',
      'report blaze',
      'call 911',
      'call 999',
      'call 112',
      'call police',
      'call ambulance',
      ...['take', 'get', 'come', 'log', 'answer', 'accept', 'field'].map((verb) => `${verb} call`),
      'receive notification',
      'accept notification',
      'declare emergency',
      'declare mayday',
      'declare pan',
      'report emergency',
      'issue mayday',
      'send signal',
    ],
    once: true,
  },
  start: {
    verbs: ['start', 'begin', 'open', 'kick off', 'commence', 'break out', 'get under way', 'get underway'],
    nouns: ['start', 'beginning', 'opening', 'outbreak', 'onset'],
  },
  end: {
    verbs: ['end', 'finish', 'conclude', 'expire', 'disperse'],
    nouns: ['end', 'close', 'conclusion'],
    with: 'ban curfew siege blockade embargo lockdown restriction sanction suspension warning evacuation'.split(' ').map((noun) => `lift ${noun}`),
  },
  completion: { verbs: ['complete', 'finalise', 'finalize'], nouns: ['completion'] },
  arrest: { verbs: ['arrest', 'detain', 'apprehend', 'take into custody', 'place under arrest'], nouns: ['arrest', 'detention'] },
  release: { verbs: ['release', 'free', 'set free', 'walk free'], nouns: ['release'], with: ['regain freedom'] },
  rescue: { verbs: ['rescue'], nouns: ['rescue'] },
  resignation: { verbs: ['resign', 'step down', 'quit', 'stand down'], nouns: ['resignation'] },
  dismissal: { verbs: ['dismiss', 'sack', 'fire'], nouns: ['dismissal', 'sacking'] },
  reopening: { verbs: ['reopen', 'resume', 'restore', 'reinstate'], nouns: ['reopening', 'resumption', 'restoration'] },
  closure: { verbs: ['close', 'close down', 'shut', 'shut down'], nouns: ['closure', 'shutdown', 'closing'] },
  'entry into force': { verbs: ['come into force', 'come into effect', 'go into force', 'go into effect', 'enter into force'], with: ['take effect'] },
  founding: { verbs: ['found', 'establish', 'set up', 'form', 'date from', 'date back'], nouns: ['founding', 'foundation'] },
  discovery: { verbs: ['discover'], nouns: ['discovery'] },
  disappearance: { verbs: ['disappear', 'vanish', 'go missing'], nouns: ['disappearance'] },
  'last sighting': { verbs: [], with: ['see last'] },
  inspection: { verbs: ['inspect', 'check'], nouns: ['inspection'] },
  delivery: { verbs: ['deliver'], nouns: ['delivery'] },
  trial: {
    verbs: ['appear in court', 'appear before', 'go on trial', 'stand trial', 'be in court', 'arraign'],
    nouns: ['hearing', 'court appearance', 'arraignment'],
  },
  verdict: {
    verbs: ['convict', 'acquit'],
    nouns: ['verdict', 'conviction', 'acquittal'],
    with: [...GIVEN.map((verb) => `${verb} verdict`), 'find guilty'],
    step: true,
  },
  sentencing: {
    verbs: ['sentence', 'jail', 'imprison'],
    nouns: ['sentencing'],
    with: [
      ...['pass', 'impose', ...GIVEN].map((verb) => `${verb} sentence`),
      ...['give', 'hand'].flatMap((verb) => ['years', 'term'].map((noun) => `${verb} ${noun}`)),
    ],
    step: true,
  },
  ruling: {
    verbs: [],
    nouns: ['ruling', 'judgment', 'judgement'],
    with: GIVEN.flatMap((verb) => ['ruling', 'judgment', 'judgement'].map((noun) => `${verb} ${noun}`)),
    step: true,
  },
  plea: { verbs: ['plead'], nouns: ['plea'], with: ['enter plea'], step: true },
  funeral: { verbs: ['bury'], nouns: ['funeral', 'burial'] },
  meeting: { verbs: ['meet', 'convene'], nouns: ['meeting', 'summit'] },
  signing: { verbs: ['sign'], nouns: ['signing'] },
  vote: { verbs: ['vote'], nouns: [] },
  'fire out': { verbs: ['extinguish', 'put out', 'burn out'], nouns: [], with: ['bring control'] },
  birth: { verbs: ['born', 'be born'], nouns: ['birth'] },
  'taking office': { verbs: ['swear in', 'inaugurate', 'take office'], nouns: ['inauguration', 'investiture'] },
};

interface Entry {
  readonly moment: string;
  readonly particle?: string;
}

const byVerb = new Map<string, Entry[]>();
const byNoun = new Map<string, string>();
const byPair = new Map<string, string>();
const once = new Set<string>();
const alone = new Set<string>();
const steps = new Set<string>();
for (const [moment, { verbs, nouns = [], with: pairs = [], once: single, alone: itself, step }] of Object.entries(MOMENTS)) {
  if (single) once.add(moment);
  if (step) steps.add(moment);
  if (single || itself) alone.add(moment);
  for (const verb of verbs) {
    const [head = '', ...rest] = verb.split(' ');
    const particle = rest.join(' ');
    for (const form of verbForms(head)) {
      // "found" is the past of "find".
      if (form === 'found' && moment === 'founding') continue;
      byVerb.set(form, [...(byVerb.get(form) ?? []), { moment, ...(particle ? { particle } : {}) }]);
    }
  }
  for (const noun of nouns) for (const form of [noun, pluralOf(noun)]) byNoun.set(form, moment);
  for (const pair of pairs) {
    const [head = '', noun = ''] = pair.split(' ');
    for (const form of verbForms(head)) byPair.set(`${form} ${noun}`, moment);
  }
}

/** The moment that a verb form names; `after`: the words behind it, for "took off" and "set sail". */
export const momentOfVerb = (verb: string, after: readonly string[]): string | undefined => {
  const entries = byVerb.get(verb);
  if (!entries) return undefined;
  const withParticle = entries.find(({ particle }) => particle !== undefined && particle.split(' ').every((word, at) => after[at] === word));
  return (withParticle ?? entries.find(({ particle }) => particle === undefined))?.moment;
};

/** The moment that a noun names: "departure", "the alarm". */
export const momentOfNoun = (noun: string): string | undefined => byNoun.get(noun);

/** The moment that a verb names together with its subject or object: "raised" and "alarm". */
export const momentOfPair = (verb: string, noun: string): string | undefined => byPair.get(`${verb} ${noun}`) ?? byPair.get(`${verb} ${singularOf(noun)}`);

/** Whether a moment comes once in an event, on its day. */
export const comesOnce = (moment: string): boolean => once.has(moment);

/** Whether the subject of a moment tells nothing apart: the alarm is one, whoever raises it. */
export const isOfEvent = (moment: string): boolean => alone.has(moment);

/** Whether a moment is one of several steps of the event that its words name, each with a day of its own. */
export const isStep = (moment: string | undefined): boolean => moment !== undefined && steps.has(moment);

/** Verbs that name no moment: states, habits, and what can be any deed. */
export const NO_MOMENT = wordSet(
  words(
    'be have do remain stay live know want think like need seem appear mean become exist include contain cost stand lie own use try keep see hear go come get make take give put let show lead last work feel look turn run',
  ).flatMap(verbForms),
);

/** Verbs, and where to, by which a court sends somebody away: "sent him to prison", "put her behind bars". */
export const SENDS = wordSet(words('send put commit').flatMap(verbForms));
export const PRISONS = wordSet(words('prison jail gaol bars'));

/** What puts off an end: "voting was extended to 8.30 p.m.". */
export const EXTENDS = wordSet(words('extend prolong lengthen').flatMap(verbForms));

/** What goes on for a while: a stretch told from both ends is when it began, and when it ended. */
export const LASTS = wordSet(
  words(
    `last continue go run remain stay live work serve lead head chair rule govern reign preside hold direct manage command captain edit represent teach coach study own occupy
    operate open close shut suspend ban bar jail imprison detain`,
  ).flatMap(verbForms),
);
/** What is done again and again: since when it has been tells when it began, and a stretch mostly counts it. */
export const GOES_ON = wordSet(words('make produce build employ rent use play grow brew bake print sell').flatMap(verbForms));

/** Verbs to a tagger, and adjectives: how somebody or something was. */
export const HOW_IT_WAS = wordSet(words('missing pending outstanding lacking'));

/** What comes after an event, days later as often as not: its day is not that of the event. */
export const AFTERMATH = wordSet(
  words(`remain continue await charge indict arraign convict sentence jail book imprison plead appear identify name investigate interview search mourn bury thank visit donate hospitalise hospitalize
    pronounce recover schedule dismiss drop expect plan pray remember hold speak arrest capture detain apprehend surrender extradite release`).flatMap(
    verbForms,
  ),
);

/** Moments that come after an event. */
export const CLOSING: ReadonlySet<string> = new Set([
  'arrest',
  'release',
  'rescue',
  'trial',
  'funeral',
  'end',
  'reopening',
  'fire out',
  'statement',
  'discovery',
  'last sighting',
  'dismissal',
  'resignation',
  'return',
  ...steps,
]);

/** What is done to a text: its day dates the text and nothing that it tells of. */
export const OF_DOCUMENTS = wordSet(words('update publish issue post edit correct review print write').flatMap(verbForms));

/** Verbs that say no more of an event than that it was: "the blast happened at noon". */
export const HAPPENS = wordSet(
  words('happen occur hit strike be take hold come tear sweep rip jolt shake rock rattle follow unfold go do make').flatMap(verbForms),
);

/** Verbs that say nothing of their subject but that it was: "it happened at noon". "Take" needs its "place". */
export const TOOK_PLACE = wordSet(words('happen occur unfold take').flatMap(verbForms));

/** Nouns for it, which no domain takes for events: "the events of Saturday". Singular. */
export const WHATEVER_WAS: ReadonlySet<string> = new Set(words('event happening occurrence'));

/** Words for anything that was, by which a text goes on about what it has told: "it happened on Friday". */
export const WHAT_WAS_TOLD = wordSet(words('it this that all'));

/** Words before a verb or a time by which it is a plan: "was due in Oslo at nine", "had been promised for noon". */
export const PLANNED = wordSet(words('due scheduled expected planned promised supposed meant slated set booked timetabled'));

/** Places behind a word for a plan that tell what is planned there: "due in court on Monday", "expected before a judge". */
export const PLANNED_PLACES: ReadonlyMap<string, string> = new Map(words('court judge magistrate magistrates').map((place) => [place, 'trial']));

/** Nouns for what is done, or comes in, at one time: "the last contact with the tower was at 10:26". Singular. */
export const DONE_ONCE: ReadonlySet<string> = new Set(
  'contact call signal message transmission sighting reading deadline kickoff checkpoint stop visit appearance bell whistle'.split(' '),
);

/** What is done about an event, or it does in its course, on days that need not be its own: "the fire was mapped on Saturday", "the flood spread overnight". */
export const NOT_OF_ITS_DAY = wordSet(
  words(`map contain investigate discuss condemn denounce describe classify reclassify upgrade downgrade name rename estimate reassess blame claim announce review mourn
    mark remember commemorate probe debate deny solve widen fight battle tackle know confirm determine establish disclose spread grow jump leap advance expand intensify weaken slow worsen`)
    .flatMap(verbForms)
    .concat('leapt'),
);

/** How much was known of an event by a day: that day need not be its own. */
export const HOW_MUCH_IS_KNOWN = wordSet(words('known unknown clear unclear certain uncertain available unavailable undetermined unconfirmed'));

/** Behind a stretch of time that is counted up: "this month alone". */
export const COUNTED_UP = wordSet(words('alone so'));

/** Behind the word for a deed: there was one. */
export const EPISODES = wordSet(words('spree death deaths incident attack case scare episode tragedy disaster accident'));

/** Behind a verb that says little by itself, a word that makes a deed of it: "gave way", "went off". */
export const MAKES_DEED = wordSet(words('way off up out down over place apart fire ashore aground missing effect force part control'));

/** Who dies may die later than the event: of the hour of a death nothing follows for the event. */
export const DYING = wordSet(words('die perish succumb pass lose pronounce').flatMap(verbForms));

/** Words that open a clause telling what did it: "nine died after a bus overturned". */
export const BROUGHT_ABOUT = wordSet(words('after when as'));

/** Verbs that give an answer: "put the time at", "gave the hour as". */
export const PUTTING = wordSet(words('put give place set estimate fix').flatMap(verbForms));

/** Before a period: how long or up to when something holds, and no moment of it. */
export const LASTING: ReadonlySet<string> = new Set(words('until till since for throughout during over of than'));

/** Before a time since which, or until which, something was so. */
export const SINCE_OR_UNTIL = wordSet(words('since until till'));

/** Nouns of one sort of thing: what leaves and arrives, who talks. The first stands for all. */
const CLASSES: readonly string[] = [
  'aircraft plane jet jetliner airliner aeroplane airplane airbus boeing flight helicopter',
  'ship ferry vessel boat cruiser tanker freighter steamer trawler',
  'train express locomotive tram',
  'bus coach minibus',
  'car vehicle truck lorry van pickup taxi',
  'talk negotiation consultation discussion',
  'march procession rally demonstration protest protester demonstrator marcher crowd',
  'student pupil girl boy child schoolgirl schoolboy captive hostage abductee',
  'firefighter fireman crew brigade engine',
  'police officer constable detective',
  'saving cost',
];
const sorts: ReadonlySet<string> = new Set(CLASSES.map((line) => words(line)[0]!));
const classes = new Map(
  CLASSES.flatMap((line) =>
    words(line).flatMap((word): [string, string][] => [
      [word, words(line)[0]!],
      [pluralOf(word), words(line)[0]!],
    ]),
  ),
);

/** What sort of thing a noun names: "ferry": "ship". A noun of no known sort is its own. */
export const sortOf = (noun: string): string => classes.get(noun) ?? noun;

const VEHICLES: ReadonlySet<string> = new Set(words('aircraft ship train bus car'));
/** What sort of vehicle a noun names: "lorry": "car". */
export const vehicleOf = (noun: string): string | undefined => {
  const sort = classes.get(noun);
  return sort !== undefined && VEHICLES.has(sort) ? sort : undefined;
};

/** Whether a word names a sort of thing rather than one by name. */
export const isSort = (noun: string | undefined): boolean => noun !== undefined && sorts.has(noun);

/** Before the noun of a moment they say that it is one of several. */
export const ONE_OF_SEVERAL = wordSet('second third fourth fifth next final last another further annual emergency special'.split(' '));

/** Before a noun: not the one that the story is about, but the next. */
export const REPLACING = wordSet(words('replacement spare relief substitute second another other backup sister'));

/** Occasions on which something is told: behind one, a day is that of the telling. Singular. */
export const TELLINGS: ReadonlySet<string> = new Set(
  'conference briefing statement interview post tweet email letter video speech hearing report article release vigil memorial ceremony anniversary'.split(' '),
);

/** What is there of an event once it is over: "the aftermath of the shooting on Tuesday" was on Tuesday. Singular. */
export const REMAINS: ReadonlySet<string> = new Set('aftermath wake scene site victim survivor anniversary'.split(' '));

/** Verbs whose object is an event that is over: the day behind it is theirs. */
export const RESPONSES_TO: ReadonlySet<string> = new Set(
  [
    'address',
    'discuss',
    'condemn',
    'denounce',
    'mourn',
    'commemorate',
    'mark',
    'probe',
    'review',
    'describe',
    'recount',
    'detail',
    'reach',
    'attend',
    'tackle',
    'fight',
    'battle',
  ].flatMap(verbForms),
);

/** Later deaths of those hurt, and what was done about it, are of other days than the event. */
export const LATER = wordSet(
  words(
    'hospital hospitals custody jail booked indicted later wound wounds injury injuries identified arrested charged sentenced buried rescued saved found search searched searching',
  ),
);
