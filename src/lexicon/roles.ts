/** Roles that one party fills in a story, and things that have a name or a type. Lower case, nouns in the singular. */
import { verbForms } from './inflect.js';

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

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
suspect: suspect, gunman, attacker, shooter, assailant, bomber, hijacker, arsonist
victim: victim
coach: coach, head coach, manager
winner: winner
founder: founder, co-founder
author: author
buyer: buyer, bidder
mayor: mayor
governor: governor
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

/** Roles that a body may fill as well as a person. */
export const BODY_ROLES: ReadonlySet<string> = new Set(['owner', 'operator', 'manufacturer', 'winner', 'founder', 'buyer', 'suspect']);

/** "identified as", "named as". */
export const IDENTIFIES: ReadonlySet<string> = new Set(words('identified named'));
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
export const VESSELS: ReadonlySet<string> = new Set(
  words(
    'ferry vessel ship boat tanker freighter trawler yacht catamaran liner carrier tug tugboat barge frigate destroyer corvette submarine dinghy schooner steamer dhow bulker',
  ),
);
/** Makers of aircraft: the type follows. */
export const AIRCRAFT_MAKERS: ReadonlySet<string> = new Set(
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
  ...words('arrested charged detained indicted convicted jailed sentenced remanded').map((word): [string, string] => [word, 'suspect']),
  ...words('killed murdered stabbed shot slain beheaded').map((word): [string, string] => [word, 'victim']),
  ...words('abducted kidnapped').map((word): [string, string] => [word, 'abducted person']),
  ...words('appointed elected sworn').map((word): [string, string] => [word, 'appointee']),
]);
