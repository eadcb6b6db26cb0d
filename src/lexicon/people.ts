/** Nouns for people in general: a figure of them is a figure of all. Singular, lower case. */
import { wordSet } from './word-set.js';
import { words } from './words.js';

export const PEOPLE: ReadonlySet<string> = new Set(
  'person people pax individual human other soul life body victim casualty villager resident civilian inhabitant one dead injured wounded fatality death the'.split(
    ' ',
  ),
);

/** Of these, those who are no grown-ups. Singular, lower case. */
export const YOUNG: ReadonlySet<string> = new Set('boy girl child baby youth infant toddler adolescent juvenile minor'.split(' '));

/** Nouns for all of those counted, whoever they are: a list behind them tells who they were. Singular, lower case. */
export const WHOLE: ReadonlySet<string> = new Set('person people individual victim casualty fatality dead injured wounded death body soul'.split(' '));

/** Groups that make up people in general when they are added: "two men and a woman" are three people. */
export const DEMOGRAPHIC: ReadonlySet<string> = new Set(
  'man woman boy girl child adult male female teenager teen person people youth baby infant toddler adolescent juvenile minor'.split(' '),
);

/** Words within a counted noun phrase that do not narrow down who is counted. */
export const IDLE_MODIFIERS = wordSet(
  'other more additional further another at least most about around some nearly almost over under than up to as many few several total combined estimated reported both the a an of these those all only just still now roughly approximately'.split(
    ' ',
  ),
);

/** Nouns for one human being, beside those for offices and roles. Singular, lower case. */
const SINGLE: ReadonlySet<string> = new Set(
  `person man woman boy girl child adult male female teenager teen youth baby infant newborn toddler adolescent juvenile minor individual kid guy gentleman lady victim patient casualty fatality
   mother father mom mum dad son daughter brother sister husband wife spouse widow widower grandmother grandfather grandma grandpa grandson granddaughter grandchild uncle aunt nephew niece cousin stepson stepdaughter
   stepfather stepmother parent sibling twin relative boyfriend girlfriend fiance fiancee partner lover mother-in-law father-in-law friend neighbour neighbor colleague classmate roommate housemate acquaintance stranger
   civilian soldier trooper marine sailor airman veteran fighter militant insurgent rebel guerrilla policeman policewoman officer cop deputy sheriff detective constable guard firefighter rescuer lifeguard medic doctor nurse paramedic journalist
   reporter photographer cameraman foreigner tourist traveller traveler commuter citizen national visitor guest resident villager pensioner student pupil teacher teammate principal professor volunteer worker employee employer labourer laborer contractor builder farmer miner
   driver motorist motorcyclist biker rider cyclist bicyclist pedestrian passenger pilot crewman crewmember sailor fisherman climber hiker skier kayaker canoeist paraglider parachutist swimmer diver surfer hunter runner jogger shopper customer clerk cashier shopkeeper
   owner manager bystander onlooker passer-by passerby spectator fan protester protestor demonstrator worshipper pilgrim priest imam pastor nun monk bishop migrant refugee inmate prisoner detainee hostage captive
   attacker gunman suspect assailant shooter bomber robber burglar intruder thief kidnapper hijacker killer murderer perpetrator sniper terrorist extremist commander leader boss chief general colonel captain lieutenant sergeant corporal private
   politician minister mayor councillor councilman lawmaker senator official judge lawyer activist candidate president aide bodyguard envoy ambassador diplomat engineer technician mechanic electrician carpenter plumber scientist researcher
   actor actress singer rapper musician dancer player footballer athlete boxer jockey coach referee umpire cowboy homeowner landlord tenant babysitter nanny assistant apprentice shepherd herdsman vendor trader merchant baker butcher chef cook barber tailor fireman skipper deckhand steward stewardess conductor gendarme peacekeeper paratrooper cadet recruit conscript
   gardener caretaker janitor farmhand schoolboy schoolgirl schoolteacher lecturer parishioner churchgoer deacon rabbi author writer editor astronaut ranger dentist surgeon midwife groom bride grandparent
   waiter waitress bartender bouncer courier postman trucker investigator inspector prosecutor pathologist coroner commissioner organiser organizer inhabitant caller
   grader freshman sophomore junior senior eighth-grader serviceman servicewoman member one`
    .split(/\s+/)
    .filter(Boolean),
);

/** People as those who are met with a deed, and hardly as those who do it: a count of them leaves an attacker out. Singular, lower case. */
export const HARMED: ReadonlySet<string> = new Set(
  `victim bystander onlooker passer-by passerby pedestrian spectator hostage captive customer shopper diner worshipper churchgoer parishioner congregant pilgrim tourist child kid baby infant toddler`.split(
    ' ',
  ),
);

/** Nouns for a human being that are adjectives elsewhere: "a teen", "an adult". */
export const PEOPLE_ADJECTIVES = wordSet('senior teen juvenile male female adult individual minor relative native veteran patient'.split(' '));

/** Whether a singular noun names a human being. */
export const isPerson = (noun: string): boolean => SINGLE.has(noun) || /[a-z]{2}(?:woman|person)$/.test(noun);

/** A noun for people, of any sort. Singular, lower case. */
export const isOfPeople = (noun: string): boolean => DEMOGRAPHIC.has(noun) || isPerson(noun);

/** Kinds of people that are a part of those hit: a figure of them is not taken for the figure of all. Singular, lower case. */
export const KINDS: ReadonlySet<string> = new Set(
  `civilian soldier troop fighter militant policeman policewoman officer guard firefighter rescuer medic doctor nurse journalist foreigner tourist citizen national driver pilot
   attacker gunman suspect bystander mutineer rebel insurgent terrorist jihadist extremist guerrilla commander recruit conscript mercenary warrior commando inmate prisoner detainee migrant member employee guest visitor relative villager resident pensioner pupil teacher aid-worker paramedic volunteer`
    .split(/\s+/)
    .filter(Boolean),
);

/** Of these, "no …" is nobody: "no passenger was hurt". Singular, lower case. */
export const EVERYONE: ReadonlySet<string> = new Set(
  'passenger guest citizen resident student worker employee spectator visitor villager miner pupil member'.split(' '),
);

/** Before a person, they say that it is one of several: "a third victim". */
export const ORDINALS = wordSet('first second third fourth fifth sixth seventh eighth ninth tenth last latest youngest oldest only'.split(' '));

/** What may be killed, hurt, saved, seized or missing and is nobody: animals, vehicles, buildings, goods, papers. Singular, lower case. */
export const THINGS: ReadonlySet<string> = new Set(
  `animal cattle cow bull calf sheep lamb goat pig horse donkey camel dog cat bird chicken hen duck goose turkey fish whale dolphin seal turtle elephant rhino lion tiger bear wolf deer monkey bee poultry livestock herd tree plant crop
   car vehicle truck lorry bus van motorcycle bicycle tractor train tram ship boat ferry vessel tanker plane aircraft jet helicopter drone tank missile rocket bomb mine shell weapon gun rifle pistol firearm knife round bullet
   flight departure arrival sailing crossing route line service
   house home building school church mosque hospital shop store factory bridge road village town city tent office site facility position
   painting artwork artefact artifact statue object item document file record email photo photograph picture video image tape letter page report statement phone computer laptop device account card
   pill tablet package parcel container barrel bag litre tonne kilo bottle product unit share stock bond fund loan job position post seat point goal game match medal prize title record place slot ticket time occasion canister gunshot`
    .split(/\s+/)
    .filter(Boolean),
);

/** Endings of nouns for people: "juggler", "cellist". */
const MAYBE = /[a-z]{3}(?:er|or|ist|ian|eer|ee|ant|man|an)$/;

/** Whether a singular noun that is in no list may name a human being. */
export const mayBePerson = (noun: string): boolean => MAYBE.test(noun) && !THINGS.has(noun);

/** Nouns for one who is dead, if anybody found it. */
export const CORPSES = wordSet(['body', 'bodies', 'corpse', 'corpses']);

/** Nouns for so many people together. */
export const GROUPS = wordSet(words('family crew group party team gang'));

/** Nouns for what is left of somebody dead, of one or several. */
export const REMAINS: ReadonlySet<string> = new Set([...CORPSES, 'remains']);

/** Behind a name in the genitive: it is that of a victim. */
export const NOUNS_OF_VICTIMS: ReadonlySet<string> = new Set(words('death killing murder slaying body killer funeral shooting'));

/** Or of a suspect. */
export const NOUNS_OF_SUSPECTS: ReadonlySet<string> = new Set(words('arrest indictment trial arraignment bail bond'));

/** Of those told of, not this one. */
export const OTHERS = wordSet(words('other others remaining rest second third fourth another'));

/** Whoever may be in a vehicle, besides the nouns for people. */
export const ANYBODY_ABOARD = wordSet(words('someone somebody people occupants occupant passenger passengers suspects suspect he they who she'));

/** Of which two are many people. */
export const FAMILIES = wordSet(words('family families household households'));

/** Behind these "of" leads to those who are meant: "one of the men", "a group of rebels". */
export const PORTIONS = wordSet(
  words('one two three four some many most several all both none any each group pair trio gang band mob crowd number dozens couple'),
);

/** Nouns for several that have no singular of their own. */
export const SEVERAL_PEOPLE: ReadonlySet<string> = new Set(words('police crew clergy personnel staff grandchildren schoolchildren stepchildren troop'));

/** Before those who all came through it, or for them. */
export const EVERY = wordSet(words('all everyone everybody both'));

/** Of those, the ones that stand alone. */
export const EVERYBODY = wordSet(words('everyone everybody'));

/** Adjectives by which something is one of several of its sort. */
export const ONE_OF_SEVERAL = wordSet(
  words('first second third fourth other another last next east west north south eastern western northern southern left right old new main'),
);
