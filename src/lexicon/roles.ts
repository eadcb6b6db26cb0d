/** Roles that one party fills in a story, and things that have a name or a type. Lower case, nouns in the singular. */
import { verbForms } from './inflect.js';
import { type WordSet, wordSet } from './word-set.js';
import { words } from './words.js';

/** The words of a role, and the one name that it goes under. */
const TABLE = `
captain: captain, capt, skipper, shipmaster
pilot: pilot
driver: driver, train driver, bus driver
chief executive: chief executive, chief executive officer, ceo, managing director, group chief executive, boss
finance chief: chief financial officer, cfo, finance director
owner: owner, proprietor
operator: operator
manufacturer: manufacturer, maker
principal: principal, headmaster, headmistress, headteacher, head teacher
leader: leader, head, president, chairman, chairwoman, chairperson, chair, chief, secretary-general, general secretary
suspect: suspect, person of interest, persons of interest, people of interest, gunman, attacker, shooter, assailant, bomber, hijacker, arsonist
victim: victim
coach: coach, head coach, manager
winner: winner
founder: founder, co-founder
author: author
buyer: buyer, bidder
mayor: mayor
governor: governor, gov
prime minister: prime minister, premier
judge: judge, magistrate
prosecutor: prosecutor, district attorney, attorney general
referee: referee, umpire
commander: commander
conductor: conductor
goalkeeper: goalkeeper, keeper
striker: striker, forward
candidate: candidate, nominee
director: director, director general, director-general
minister: minister, health minister, interior minister, transport minister, defence minister, defense minister, finance minister, foreign minister, justice minister, energy minister, education minister
`;

/** By the words of a role, the longest first: its name. */
export const ROLE_NAMES: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((row) => {
      const [name = '', forms = ''] = row.split(': ');
      return forms.split(', ').map((form): [string, string] => [form, name]);
    }),
);

/** The rule by which whoever is named with an office, a trade or a kinship is a claim: who else is named with the same word is another person. */
export const NAMED_BY_OFFICE = 'named with what he is';

/** Before an office they make another of it: "the deputy head", "a former captain". */
export const MAKES_ANOTHER = wordSet(words('former ex deputy vice assistant acting then co late associate police fire one'));

/** Before "manager": he is one of a house, a works or a task, and trains no team. */
export const OF_HOUSES = wordSet(
  words(
    'general plant store shop hotel bank branch factory mill mine project railway rail line station airport port site office campaign city county town district divisional division regional area shift duty product programme program operations risk fund account accounts asset wealth portfolio emergency incident park estate property farm warehouse terminal stage tour road communications press media marketing sales finance personnel resources safety security case data service services hall club nightclub bar restaurant theatre theater venue',
  ),
);

/** Roles that a body may fill as well as a person. */
export const BODY_ROLES: ReadonlySet<string> = new Set(['owner', 'operator', 'manufacturer', 'winner', 'founder', 'buyer', 'suspect']);

/** "identified as", "named as". */
export const IDENTIFIES = wordSet(words('identified named'));
/** "owned by", "operated by": the participle and the role. */
export const BY_ROLES: ReadonlyMap<string, string> = new Map([
  ['owned', 'owner'],
  ['operated', 'operator'],
  ['run', 'operator'],
  ['captained', 'captain'],
  ['skippered', 'captain'],
  ['piloted', 'pilot'],
  ['manufactured', 'manufacturer'],
  ['chaired', 'leader'],
  ['founded', 'founder'],
]);
/** "X, which owns the dam". */
export const WHICH_ROLES: ReadonlyMap<string, string> = new Map([
  ['owns', 'owner'],
  ['owned', 'owner'],
  ['operates', 'operator'],
  ['operated', 'operator'],
  ['runs', 'operator'],
]);

/** Ships of all sorts: the name follows. */
export const VESSELS = wordSet(
  words(
    'ferry vessel ship boat tanker freighter trawler yacht catamaran liner carrier tug tugboat barge frigate destroyer corvette submarine dinghy schooner steamer dhow bulker',
  ),
);
/** Makers of aircraft: the type follows. */
export const AIRCRAFT_MAKERS = wordSet(
  words(
    'airbus boeing embraer bombardier cessna atr antonov tupolev sukhoi ilyushin fokker piper beechcraft gulfstream dassault pilatus saab mcdonnell lockheed sikorsky bell eurocopter robinson agustawestland leonardo',
  ),
);
/** What flies for an airline: its name stands in front. */
export const CRAFT: ReadonlySet<string> = new Set(words('jet plane aircraft airliner flight airplane aeroplane helicopter'));

/** What somebody with a name is said to have done, and the role that it makes: active verbs, then passive participles. */
export const DOING_ROLES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['winner', 'win beat defeat clinch'],
      ['buyer', 'buy acquire purchase'],
    ] as const
  ).flatMap(([role, verbs]) => verbs.split(' ').flatMap((verb) => verbForms(verb).map((form): [string, string] => [form, role]))),
);
export const SUFFERING_ROLES: ReadonlyMap<string, string> = new Map([
  ...words('abducted kidnapped').map((word): [string, string] => [word, 'abducted person']),
  ...words('appointed elected sworn').map((word): [string, string] => [word, 'appointee']),
]);

/** Behind "was declared": it makes the winner of whoever it is said of. */
export const DECLARES_WON = wordSet(words('declared proclaimed announced confirmed pronounced'));
export const WON = wordSet(words('winner victor elected elect governor-elect president-elect mayor-elect senator-elect'));

/** Whom or what a report names, whatever they do in the story, and the rule by which it is a person. */
export const NAMED = 'named';
export const PERSON_NAMED = 'a person named in the story';

/** Roles that many people may fill in one story: two names for one of them are two people, not two answers. */
export const SHARED_ROLES: ReadonlySet<string> = new Set(['victim', 'suspect', 'investigated by', 'arrested by', NAMED]);
/** Those of them that people fill. */
export const ROLES_OF_PEOPLE: ReadonlySet<string> = new Set(['victim', 'suspect']);

type Said = readonly [role: 'victim' | 'suspect', phrases: readonly (readonly string[])[]];
const phrasesOf = (text: string): readonly (readonly string[])[] => text.split(/,\s*/).map((phrase) => phrase.split(' '));

/** Words right before somebody's name that make them the one whom it hit, or the one who is held for it: "the death of", "charges against". */
export const SAID_BEFORE: readonly Said[] = [
  [
    'victim',
    phrasesOf(
      'death of, deaths of, killing of, killings of, murder of, murders of, slaying of, stabbing of, shooting of, homicide of, wounding of, killed, murdered, shot, stabbed, wounded, injured, gunned down, took the life of, body of, bodies of, remains of, killing, murdering, wounding, injuring, shooting and killing, fatally shooting, fatally stabbing, gunning down',
    ),
  ],
  [
    'suspect',
    phrasesOf(
      'arrest of, arrests of, capture of, trial of, conviction of, indictment of, sentencing of, extradition of, charges against, charge against, case against, warrant for, warrants for, arrested, detained, apprehended, charged, indicted, convicted, booked, captured, extradited',
    ),
  ],
];

/** Said of somebody behind "was", "is" or "has been". */
export const SAID_OF: readonly Said[] = [
  [
    'victim',
    phrasesOf(
      'killed, murdered, slain, stabbed, shot, wounded, injured, hurt, beheaded, pronounced dead, pronounced deceased, found dead, fatally shot, fatally stabbed',
    ),
  ],
  [
    'suspect',
    phrasesOf(
      'arrested, charged, detained, indicted, convicted, jailed, sentenced, remanded, apprehended, booked, accused, arraigned, captured, extradited, taken into custody, taken in, in custody, under arrest, being held, held without bail, held without bond, held on, wanted, facing charges, facing a charge, facing one count, behind bars',
    ),
  ],
];

/** Said of somebody by the verb alone. */
export const DONE_BY: readonly Said[] = [
  ['victim', phrasesOf('died, succumbed, perished, drowned, shot himself, shot herself, killed himself, killed herself, took his own life, took her own life')],
  [
    'suspect',
    phrasesOf(
      'faces charges, faces a charge, faces counts, pleaded guilty, pleaded not guilty, pled guilty, pled not guilty, confessed, surrendered, opened fire, turned himself in, turned herself in',
    ),
  ],
];

/** Before "suffered a gunshot wound": what makes a victim of its subject. */
export const SUFFERED = wordSet(words('suffered sustained received'));
export const WOUNDS = wordSet(words('wound wounds injury injuries burns fracture fractures'));

/** Nouns that make a victim or a suspect of whomever they mean. Singular. */
export const ROLE_NOUNS: ReadonlyMap<string, 'victim' | 'suspect'> = new Map([
  ...words('victim deceased decedent body casualty').map((word) => [word, 'victim'] as const),
  ...words('suspect gunman shooter attacker assailant bomber hijacker arsonist robber intruder kidnapper perpetrator culprit').map(
    (word) => [word, 'suspect'] as const,
  ),
]);
/** Roles at one accident or firm that two people have. Singular. */
export const ROLES_APART: ReadonlySet<string> = new Set(
  words('driver pilot captain owner director manager landlord engineer architect builder contractor operator'),
);

/** Nouns for whoever stands in court, which tell none of them from another. Singular. */
export const CONVICTS: ReadonlySet<string> = new Set(words('defendant accused convict killer murderer rapist thief offender criminal inmate prisoner'));

/** Roles of which an event has one: who did it, and who was at the wheel. */
const SOLE_ROLES: ReadonlySet<string> = new Set(['driver', 'pilot', 'captain']);
/** The role that a noun in the singular tells of, where an event has one such person: all words for who did it are one role. */
export const soleRoleOf = (noun: string): string | undefined => {
  if (ROLE_NOUNS.get(noun) === 'suspect') return 'suspect';
  const role = ROLE_NAMES.get(noun);
  return role !== undefined && SOLE_ROLES.has(role) ? role : undefined;
};
/** The same for a suspect, as they stand in a text. */
const SUSPECTS = wordSet([...ROLE_NOUNS].flatMap(([noun, role]) => (role === 'suspect' ? [noun, `${noun}s`] : [])).concat('gunmen', 'inmate', 'prisoner'));
/** Words that tell of whom it hit, and of whom somebody is after or holds. */
export const HIT_WORDS = wordSet(words('killed died dead shot stabbed wounded injured hurt slain murdered fatally drowned death deaths hospital'));
export const CUSTODY_WORDS = wordSet(words('arrested detained custody charged arrest questioned fled escaped fired opened armed barricaded hostages'));

/** Signs that a text tells of people who are sought or held, or of people who were hurt. */
export const SOUGHT_OR_HURT: readonly WordSet[] = [CUSTODY_WORDS, HIT_WORDS, SUSPECTS];

/** Verbs of giving somebody's name. */
export const NAMING = wordSet(words('identify identified name named'));
/** What is given then. */
export const NAMES_FOR_NAMES = wordSet(words('name names identity identities'));
/** What was not done with a name that is not told: behind a "not". */
export const NOT_NAMED = wordSet(
  words('released release releasing disclosed disclose revealed reveal given give known published publish provided provide announced'),
);
/** Said of somebody whom nobody names. */
export const NOT_IDENTIFIED = wordSet(words('unidentified unnamed unknown'));
/** What was done with it instead. */
export const WITHHELD = wordSet(['withheld', 'unknown', 'undisclosed']);
export const WITHHOLDS = wordSet(words('withheld withholding withhold withholds'));

/** What hits somebody, where the sentence tells of harm: "opened fire, hitting Ann Lee". */
export const HITTING = wordSet(words('hitting striking struck hit'));

/** In what those who did it came or left. */
export const VEHICLE = 'came or left in';

/** Bodies with a part in what follows a deed. */
export const INVESTIGATED_BY = 'investigated by';
export const ARRESTED_BY = 'arrested by';
/** Verbs of looking into it, and of making arrests as they stand before "by". */
export const INVESTIGATES = wordSet(words('investigate investigates investigating investigated probing probed'));
export const ARRESTS = wordSet(words('arrested apprehended detained captured'));
/** Between a body and what it does: "is continuing to investigate", "is assisting with". */
export const AFTER_IT = wordSet(words('continue continues continuing still now to'));

/** Verbs of telling what somebody looked like. */
export const DESCRIBES = wordSet(words('describe described describes describing'));
