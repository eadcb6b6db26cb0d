/** Words that say what sort of thing something is, and how it stands with somebody or something. Lower case, nouns in the singular. */
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** Head nouns of what a body is said to be: "a paramilitary group", "a maker of sensors". */
export const BODY_SORTS = wordSet(
  words(`group militia force organisation organization party movement faction gang company firm maker manufacturer producer supplier airline carrier bank charity ngo nonprofit union federation network agency alliance
    coalition cartel sect startup start-up retailer operator utility brigade army cult collective club publisher newspaper broadcaster hospital school college university developer contractor insurer
    conglomerate corporation business trader distributor wholesaler exporter importer lender brewer brewery distillery refiner refinery miner chain supermarket consultancy subsidiary watchdog regulator think-tank
    foundation federation society lobby syndicate broker brokerage bookmaker builder shipbuilder carmaker automaker chipmaker drugmaker steelmaker shipyard museum theatre theater institute`),
);

/** Verbs of having an office, with its noun: "who chairs the board". */
export const HEADING: ReadonlyMap<string, string> = new Map([
  ...words('heads runs oversees').map((word): [string, string] => [word, 'head']),
  ['leads', 'leader'],
  ['chairs', 'chair'],
  ['directs', 'director'],
  ['manages', 'manager'],
  ['edits', 'editor'],
  ['coaches', 'coach'],
  ['owns', 'owner'],
  ['founded', 'founder'],
]);

/** The state of whoever has not passed out: no fate, as what becomes of him is open. */
export const STILL_CONSCIOUS = 'still conscious';

/** What is said of a person's fate, behind the verb "to be": the words, and the state that they mean. The longest first. */
export const FATES: readonly (readonly [readonly string[], string])[] = (
  [
    ['among the missing', 'missing'],
    ['among the dead', 'dead'],
    ['among the injured', 'injured'],
    ['listed as missing', 'missing'],
    ['reported missing', 'missing'],
    ['still missing', 'missing'],
    ['missing', 'missing'],
    ['unaccounted for', 'missing'],
    ['not been found', 'missing'],
    ['not yet been found', 'missing'],
    ['feared dead', 'feared dead'],
    ['presumed dead', 'presumed dead'],
    ['found dead', 'dead'],
    ['found alive', 'found alive'],
    ['pulled out alive', 'found alive'],
    ['rescued', 'found alive'],
    ['pronounced dead', 'dead'],
    ['confirmed dead', 'dead'],
    ['declared dead', 'dead'],
    ['dead', 'dead'],
    ['alive', 'alive'],
    ['safe', 'alive'],
    ['unhurt', 'unhurt'],
    ['unharmed', 'unhurt'],
    ['in intensive care', 'in intensive care'],
    ['listed as stable', 'in stable condition'],
    ['listed as serious', 'in serious condition'],
    ['listed as fair', 'in fair condition'],
    ['listed as good', 'in good condition'],
    ['listed as critical', 'in critical condition'],
    ['fighting for his life', 'in critical condition'],
    ['fighting for her life', 'in critical condition'],
    ['fighting for their life', 'in critical condition'],
    ['fighting for their lives', 'in critical condition'],
    ['pronounced deceased', 'dead'],
    ['expected to survive', 'expected to survive'],
    ['expected to recover', 'expected to survive'],
    ['expected to live', 'expected to survive'],
    ['expected to pull through', 'expected to survive'],
    ['expected to be okay', 'expected to survive'],
    ['expected to be ok', 'expected to survive'],
    ['expected to be fine', 'expected to survive'],
    ['expected to be all right', 'expected to survive'],
    ['expected to be alright', 'expected to survive'],
    ['expected to make it', 'expected to survive'],
    ['expected to make a complete recovery', 'expected to survive'],
    ['going to be ok', 'expected to survive'],
    ['going to be okay', 'expected to survive'],
    ['not expected to survive', 'not expected to survive'],
    ['not expected to live', 'not expected to survive'],
    ['expected to make a full recovery', 'expected to survive'],
    ['expected to fully recover', 'expected to survive'],
    ['expected to recover fully', 'expected to survive'],
    ['made a full recovery', 'recovered'],
    ['fully recovered', 'recovered'],
    ['recovering at home', 'discharged'],
    ['recovering at the hospital', 'in hospital'],
    ['recovering in the hospital', 'in hospital'],
    ['recovering in a hospital', 'in hospital'],
    ['in a hospital', 'in hospital'],
    ['in surgery', 'in hospital'],
    ['undergoing surgery', 'in hospital'],
    ['hospitalised', 'in hospital'],
    ['hospitalized', 'in hospital'],
    ['in hospital', 'in hospital'],
    ['in the hospital', 'in hospital'],
    ['recovering in hospital', 'in hospital'],
    ['in the icu', 'in intensive care'],
    ['in icu', 'in intensive care'],
    ['in an intensive care unit', 'in intensive care'],
    ['in the intensive care unit', 'in intensive care'],
    ['in a coma', 'in a coma'],
    ['in an induced coma', 'in a coma'],
    ['in a medically induced coma', 'in a coma'],
    ['on life support', 'on life support'],
    ['on a ventilator', 'on life support'],
    ['taken off life support', 'taken off life support'],
    ['taken off a ventilator', 'taken off life support'],
    ['removed from life support', 'taken off life support'],
    ['brain dead', 'brain dead'],
    ['declared brain dead', 'brain dead'],
    ['pronounced brain dead', 'brain dead'],
    ['clinging to life', 'in critical condition'],
    ['regained consciousness', 'conscious'],
    ['conscious', STILL_CONSCIOUS],
    ['out of hospital', 'discharged'],
    ['out of the hospital', 'discharged'],
    ['discharged from hospital', 'discharged'],
    ['discharged from the hospital', 'discharged'],
    ['discharged from a hospital', 'discharged'],
    ['released from a hospital', 'discharged'],
    ['treated and released', 'discharged'],
    ['treated and discharged', 'discharged'],
    ['released from hospital', 'discharged'],
    ['released from the hospital', 'discharged'],
    ['left hospital', 'discharged'],
    ['left the hospital', 'discharged'],
    ['home from hospital', 'discharged'],
    ['home from the hospital', 'discharged'],
    ['sent home from hospital', 'discharged'],
    ['sent home from the hospital', 'discharged'],
    ['allowed home', 'discharged'],
    ['recuperating at home', 'discharged'],
    ['being treated in hospital', 'in hospital'],
    ['being treated at a hospital', 'in hospital'],
    ['fighting for life', 'in critical condition'],
    ['out of danger', 'out of danger'],
    ['likely to survive', 'expected to survive'],
    ['unconscious', 'unconscious'],
  ] as const
)
  .map(([phrase, state]): readonly [readonly string[], string] => [phrase.split(' '), state])
  .toSorted(([a], [b]) => b.length - a.length);

/** Words for a condition, before that noun, with the one that it is told by. */
export const CONDITIONS: ReadonlyMap<string, string> = new Map([
  ...words('critical serious stable good fair guarded satisfactory poor unstable').map((word): [string, string] => [word, word]),
  ['grave', 'critical'],
  ['life-threatening', 'critical'],
]);

/** Where somebody stands with the police or a court, behind the verb "to be": the words, and the state that they mean. The longest first. */
export const CUSTODIES: readonly (readonly [readonly string[], string])[] = (
  [
    ['in custody', 'in custody'],
    ['in police custody', 'in custody'],
    ['taken into custody', 'in custody'],
    ['taken into police custody', 'in custody'],
    ['under arrest', 'in custody'],
    ['behind bars', 'in custody'],
    ['in jail', 'in custody'],
    ['in prison', 'in custody'],
    ['in detention', 'in custody'],
    ['being held', 'in custody'],
    ['held without bail', 'in custody'],
    ['held without bond', 'in custody'],
    ['held on', 'in custody'],
    // Who is held on bail is free when it is paid, the same day.
    ['held on bail', 'bail set'],
    ['held on bond', 'bail set'],
    ['arrested', 'in custody'],
    ['apprehended', 'in custody'],
    ['detained', 'in custody'],
    ['at large', 'at large'],
    ['on the run', 'at large'],
    ['on the loose', 'at large'],
    ['not been arrested', 'at large'],
    ['released on bail', 'released on bail'],
    ['free on bail', 'released on bail'],
    ['free on bond', 'released on bail'],
    ['released on bond', 'released on bail'],
    ['out on bail', 'released on bail'],
    ['out on bond', 'released on bail'],
    ['released without charge', 'released without charge'],
    ['released without charges', 'released without charge'],
    ['gone home without charge', 'released without charge'],
    ['freed without charge', 'released without charge'],
    ['let go without charge', 'released without charge'],
    ['released pending', 'released'],
    ['being questioned', 'being questioned'],
    ['being interviewed', 'being questioned'],
    ['being interrogated', 'being questioned'],
    ['being quizzed', 'being questioned'],
    ['questioned by', 'being questioned'],
    ['named a suspect', 'named a suspect'],
    ['imprisoned', 'in custody'],
    ['locked up', 'in custody'],
    ['rearrested', 'in custody'],
    ['recaptured', 'in custody'],
    ['under house arrest', 'under house arrest'],
    ['placed under house arrest', 'under house arrest'],
    ['sought by police', 'at large'],
    ['sought by the police', 'at large'],
    ['actively sought', 'at large'],
    ['wanted by police', 'at large'],
    ['wanted by the police', 'at large'],
    ['wanted for murder', 'at large'],
    ['wanted for questioning', 'at large'],
    ['wanted on suspicion', 'at large'],
    ['freed on bail', 'released on bail'],
    ['freed on bond', 'released on bail'],
    ['bailed', 'released on bail'],
    ['released from custody', 'released'],
    ['released from police custody', 'released'],
    ['released from jail', 'released'],
    ['released from prison', 'released'],
    ['freed from custody', 'released'],
    ['freed from jail', 'released'],
    ['freed from prison', 'released'],
    ['set free', 'released'],
  ] as const
)
  .map(([phrase, state]): readonly [readonly string[], string] => [phrase.split(' '), state])
  .toSorted(([a], [b]) => b.length - a.length);

/** Verbs of taking somebody in, with whoever is taken as their object: "police arrested Ann Lee". */
export const TAKES_IN: ReadonlySet<string> = new Set(words('arrested arrests detained detains apprehended apprehends captured recaptured rearrested nabbed'));
/** Verbs that say the same of whoever is caught, and much else of things. */
export const CAUGHT: ReadonlySet<string> = new Set(words('captured caught'));
/** Of oneself, before "in" or "up": "turned himself in". */
export const GIVES_UP: ReadonlySet<string> = new Set(words('turned gave handed given turning giving handing'));

/** Before "for the suspects": they have not been caught. */
export const SEEKS: ReadonlySet<string> = new Set(words('looking searching hunting'));
/** Whom the police look for, with no name. Singular. */
export const SOUGHT: ReadonlySet<string> = new Set(
  words('suspect gunman shooter attacker assailant robber killer culprit perpetrator arsonist thief bomber fugitive'),
);

/** What ends a charge: "charges were dropped". */
export const CHARGES_END: ReadonlySet<string> = new Set(words('dropped dismissed withdrawn'));
export const FACES: ReadonlySet<string> = new Set(words('face faces faced facing'));
export const PLEADS: ReadonlySet<string> = new Set(words('pleaded pled pleads plead'));

/** Parts of the body: where somebody was hit. Singular. */
export const BODY_PARTS: ReadonlySet<string> = new Set(
  words(
    `head face neck throat jaw cheek eye ear shoulder chest arm elbow wrist hand finger back spine abdomen stomach torso side rib hip buttock buttocks groin thigh leg knee calf shin ankle foot toe body extremity forearm chin lung
     heart skull forehead temple nose mouth lip scalp thumb heel pelvis liver kidney collarbone ribcage`,
  ),
);
/** Done to the body. */
export const HITS: ReadonlySet<string> = new Set(
  words('shot hit struck stabbed wounded injured grazed burned bitten slashed bit slashes shooting stabbing hitting striking punched kicked cut'),
);

/** How often, before "times". */
export const TIMES = wordSet(words('multiple several many numerous few'));

/** Verbs of what goes into a body, with the prepositions behind them; the empty one is none. */
export const PIERCES: ReadonlyMap<string, readonly string[]> = new Map([
  ...words('went passed goes tore ripped').map((verb): [string, string[]] => [verb, ['through', 'into']]),
  ...words('lodged embedded').map((verb): [string, string[]] => [verb, ['in']]),
  ...words('entered pierced penetrated grazed struck hit').map((verb): [string, string[]] => [verb, ['']]),
]);

/** What becomes of a bone or a limb: verbs and participles, with the one that stands for them. */
export const BREAKS: ReadonlyMap<string, string> = new Map([
  ...words('broke broken fractured').map((word): [string, string] => [word, 'broken']),
  ...words('dislocated').map((word): [string, string] => [word, 'dislocated']),
  ...words('sprained twisted').map((word): [string, string] => [word, 'sprained']),
  ...words('tore torn ruptured').map((word): [string, string] => [word, 'torn']),
  ...words('bruised').map((word): [string, string] => [word, 'bruised']),
  ...words('punctured collapsed').map((word): [string, string] => [word, 'punctured']),
]);
/** What may break, tear or be punctured, beside the parts of the body. Singular. */
export const INNER_PARTS: ReadonlySet<string> = new Set(
  words(
    'skull bone collarbone clavicle pelvis vertebra femur tibia fibula kneecap cheekbone nose tooth thumb ligament tendon hamstring muscle cartilage achilles lung spleen artery eardrum kidney',
  ),
);

/** Words for people without a name, and the one word that tells who is meant; of those left out the noun itself does. Singular. */
export const PERSONS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['child', 'boy girl child baby infant toddler kid son daughter newborn grandson granddaughter nephew niece stepson stepdaughter'],
      ['man', 'man father husband brother grandfather boyfriend uncle stepfather'],
      ['woman', 'woman mother wife sister grandmother girlfriend aunt stepmother'],
      ['suspect', 'suspect gunman shooter attacker assailant robber intruder arsonist killer'],
      ['teenager', 'teen teenager youth juvenile'],
      ['officer', 'officer deputy trooper policeman policewoman constable'],
      ['victim', 'victim'],
      ['driver', 'driver motorist'],
      ['pilot', 'pilot'],
      ['passenger', 'passenger'],
      ['student', 'student pupil'],
      ['firefighter', 'firefighter fireman'],
      ['soldier', 'soldier'],
      ['motorcyclist', 'motorcyclist'],
      ['captain', 'captain skipper'],
      ['worker', 'worker employee'],
      ['patient', 'patient'],
      ['resident', 'resident'],
      ['chairman', 'chairman'],
      ['friend', 'friend companion acquaintance'],
      ['neighbour', 'neighbour neighbor'],
      ['colleague', 'colleague coworker co-worker workmate'],
      ['roommate', 'roommate flatmate housemate'],
      ...words(
        'civilian bystander inmate prisoner detainee bailiff paramedic medic journalist reporter camper shopper customer clerk cashier classmate cousin lifeguard runner homeowner tenant renter protester demonstrator worshipper climber mountaineer hiker walker skier snowboarder swimmer surfer diver sailor rower cyclist pedestrian jogger jockey rider referee goalkeeper miner fisherman farmer teacher nurse guard hostage tourist labourer',
      ).map((noun): [string, string] => [noun, noun]),
    ] as const
  ).flatMap(([who, nouns]) => words(nouns).map((noun): [string, string] => [noun, who])),
);

const LAST_OF_A_CHILD = 12;
const LAST_OF_A_TEENAGER = 19;
/** The word for somebody of whom an age in years alone tells who is meant. */
export const personOfAge = (years: number): string | undefined => (years <= LAST_OF_A_CHILD ? 'child' : years <= LAST_OF_A_TEENAGER ? 'teenager' : undefined);

/** Of the words that tell who is meant, those that may mean anybody whom it hit, and those for anybody who is held for it. */
export const ANY_VICTIM: ReadonlySet<string> = new Set(words('victim patient resident'));
export const ANY_SUSPECT: ReadonlySet<string> = new Set(words('suspect'));

/** Pairs of such words that one person may go by: a teenager is a child to one report and a man to another. */
export const AS_WELL: readonly (readonly [string, string])[] = [
  ['teenager', 'child'],
  ['teenager', 'man'],
  ['teenager', 'woman'],
];

/** Several people told of as one: by these words alone, and by any noun for people behind these that count all of them. */
export const SEVERAL: ReadonlySet<string> = new Set(words('couple pair trio duo both all'));
export const ALL_OF_THEM: ReadonlySet<string> = new Set(words('all both'));
/** Those whom it hit, whoever they are. */
export const VICTIMS: ReadonlySet<string> = new Set(words('victims injured wounded casualties'));

/** Verbs that tell a fate by themselves, behind a name: "Amina Yusuf died". */
export const FATE_VERBS: ReadonlyMap<string, string> = new Map([
  ['died', 'dead'],
  ['perished', 'dead'],
  ['drowned', 'dead'],
  ['survived', 'alive'],
  ['vanished', 'missing'],
  ['disappeared', 'missing'],
]);

/** Works and services that are open or not. Singular. */
export const SERVICES: ReadonlySet<string> = new Set(
  words(
    'road highway motorway bridge tunnel airport runway port harbour harbor border crossing school station line railway university market terminal plant mine factory hospital museum park beach canal strait embassy pipeline',
  ),
);
/** How they stand. */
export const STANDINGS: ReadonlyMap<string, string> = new Map([
  ...words('closed shut blocked suspended cancelled canceled cut halted').map((word): [string, string] => [word, 'closed']),
  ...words('open reopened restored').map((word): [string, string] => [word, 'open']),
]);

/** Modifiers that make a sort of an event: "an emergency landing", "a suicide attack". */
export const EVENT_SORTS = wordSet(
  words(`emergency unscheduled forced precautionary crash belly water hard suicide arson knife gun rocket missile drone mortar chemical gas cyber ransomware acid axe hammer flash coastal river head-on rear-end freight
    passenger controlled underground surface dust methane boiler armed mass drive-by targeted coordinated surprise early local regional presidential parliamentary snap general wildcat indefinite token partial full voluntary
    nationwide precision defensive preemptive pre-emptive retaliatory`),
);
