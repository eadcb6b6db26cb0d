/** When two words say the same: spellings of two countries, forms of one word, and words that writers put for one another without changing what they say. */

import { relatedWords } from '../judge/compare/words.js';
import { remembered } from '../model/remembered.js';

/** Only where nobody could say that one of them is so and the other is not. Base forms, and forms that no ending makes. */
const GROUPS = `
begin began begun start launch commence
finish end conclude
close shut
buy bought purchase acquire
get got obtain receive
show reveal demonstrate
say said state tell told add note declare announce remark
ask request
need require
help assist aid
try attempt
keep kept retain
choose chose chosen pick select
fix repair mend
build built construct erect
happen occur
check inspect examine
investigate probe
hurt injure wound
rise rose risen climb increase grow grew grown
fall fell fallen drop decline decrease
reject rebuff spurn
approve endorse ratify
cancel scrap
postpone delay
criticise condemn denounce
praise laud hail
die died perish
quit resign
hit struck strike
rescue save
leave left depart
call urge
plan intend
want wish
hold held host stage
visit tour
arrest detain apprehend
flee fled escape
destroy wreck
damage ruin
blaze fire inferno
blast explosion
quake earthquake tremor
storm tempest
plant factory works
firm company business
home house
car vehicle
plane aircraft jet airliner
ship vessel
road street
doctor physician medic
lawyer attorney
police officer officers policeman policewoman
fireman firemen firefighter
child children kid youngster
inhabitant resident villager local
worker employee staff
pupil student
lawmaker legislator parliamentarian
protester demonstrator
rebel insurgent
gunman shooter attacker
suspect accused defendant
prison jail
agreement deal accord pact
vote ballot poll
probe inquiry enquiry investigation
plan scheme proposal
rule regulation
money cash funds
part portion share
area region zone
border frontier
march rally demonstration protest
victim casualty
dead killed
row dispute
head chief boss
big large huge
small little minor
many numerous several
main principal
high strong
severe serious heavy
faulty defective
quick rapid fast swift
entire whole complete full
near close
probable likely
further more additional
also too
almost nearly
about around roughly approximately some
but however though although
next coming following
previous former earlier
now currently
mobile cell
stay remain
publish issue release
grey gray
tyre tire
kerb curb
aluminium aluminum
plough plow
mould mold
sceptical skeptical
manoeuvre maneuver
`;

const ENDINGS = ['ing', 'ies', 'ied', 'ed', 'es', 's'];

/** British spellings as Americans write them: colour, organise, centre, programme, defence, travelled. */
const american = (word: string): string =>
  word.length < 5
    ? word
    : word
        .replace(/our(?=s?$|ed$|ing$|ful|able|ite)/, 'or')
        .replace(/(?<=\w{2})is(?=e[srd]?$|ing$|ations?$)/, 'iz')
        .replace(/(?<=[bt])re(?=s?$)/, 'er')
        .replace(/amme(?=[srd]?$)/, 'am')
        .replace(/ence(?=s?$)/, 'ense')
        .replace(/ogue(?=s?$)/, 'og')
        .replace(/(?<=[aeiou])ll(?=ed$|ing$|ers?$)/, 'l');

/** A word without what its forms end in: "closing", "closed" → "clos"; "stopped" → "stop". */
const root = remembered((word: string): string => {
  const plain = american(word);
  const ending = ENDINGS.find((each) => plain.endsWith(each) && plain.length - each.length >= 3);
  const bare = ending === undefined ? plain : ending.startsWith('ie') ? `${plain.slice(0, -3)}y` : plain.slice(0, plain.length - ending.length);
  return bare.replace(/([^aeiouls])\1$/, '$1').replace(/e$/, '');
});

const MEMBERS: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(' '));

const groupsOf: ReadonlyMap<string, ReadonlySet<number>> = MEMBERS.reduce((index, members, group) => {
  for (const word of members) index.set(root(word), new Set([...(index.get(root(word)) ?? []), group]));
  return index;
}, new Map<string, Set<number>>());

/** The words that may stand for a folded word, as they are listed. */
export const likesOf = (word: string): readonly string[] => [...(groupsOf.get(root(word)) ?? [])].flatMap((group) => MEMBERS[group]!);

/** What a folded word is known by: two that share one of them are one word, or say the same. */
export const keysOf = remembered((word: string): readonly string[] => [root(word), ...[...(groupsOf.get(root(word)) ?? [])].map((group) => `=${group}`)]);

/** Whether one folded word may stand for another. */
export const areAlike = (a: string, b: string): boolean => relatedWords(a, b) || keysOf(a).some((key) => keysOf(b).includes(key));
