/**
 * Words that reports put for one another. Lower case, base forms and forms that no ending makes.
 *
 * Three readers ask, each for as much as it may take for one:
 * - `c`, counted: nouns for one thing, only where a figure of one is a figure of the other;
 * - `s`, said: words by which two clauses say one thing, of a deed, of how it was done, of the things in it. Looser, for clauses are joined only
 *   where most of what they say is the same;
 * - `v`, versions: words that a writer may exchange without changing what is said, where nobody could say that one of them is so and the other is not.
 *
 * Each line begins with those that may ask for its words, and its first word stands for all; a word with letters of its own (`boat/c`) is for these alone.
 */
import { whenAsked } from '../model/when-asked.js';
import { pluralOf, singularOf, verbForms } from './inflect.js';
import { words } from './words.js';

type Reader = 'c' | 's' | 'v';

const LINES = `
cv home house dwelling/c residence/s
c family household
c passenger guest traveller traveler
c supporter fan
c spectator onlooker attendee
c truck lorry
c inmate prisoner detainee
c crew crew-member crewman
cv firefighter fireman firemen/v
c soldier troop paratrooper conscript trooper infantryman
c service-member serviceman servicewoman
c camp site shelter
cv worker employee staff staffer/s labourer/c laborer/c workman/c
cv student pupil schoolgirl/c schoolboy/c
cv protester demonstrator marcher/c
cv gunman attacker assailant/c shooter/v
cv vehicle car automobile/s
cv police-officer/c policeman policewoman officer police officers/v
s cop police
cv child kid children/v youngster schoolchild/c
c teenager teen adolescent
c baby infant newborn
cv lawmaker legislator parliamentarian
cv doctor physician medic
c shop store outlet branch
c flat apartment
c customer client user subscriber shopper
c reveller partygoer clubber patron
cv villager inhabitant resident local/v townsperson/c
cv fighter/c rebel insurgent militant/c militiaman/c guerrilla/c jihadist/c
c gun firearm
c casing cartridge
c job position
c award prize
c voter elector
cv plane aircraft jet airliner
cv ship vessel boat/c craft/c
c fisherman fisher fisherfolk
c guard warder
c sailor seaman seafarer
c hostage captive
cv lawyer attorney solicitor/c barrister/c
c robber burglar thief
c body corpse
c outage blackout
c landslide landslip mudslide rockslide
c farmer peasant
c pensioner retiree
c carriage coach railcar
c helicopter chopper
c drone uav
c missile rocket projectile
c motorcycle motorbike
c bicycle bike
c death fatality
c case illness infection
c signature signatory
c objection submission representation
c vote ballot
c seat mandate
c company firm business enterprise
c factory plant mill
c building structure premises
c road street route highway
c prison jail
c migrant refugee
c tourist visitor holidaymaker sightseer
c teacher schoolteacher lecturer
c driver motorist
c cyclist bicyclist
c captain skipper
c economist forecaster
c shareholder investor stockholder
c candidate contender
c volunteer helper
c rescuer responder
c item object artefact artifact
c painting canvas
c game match
c dose jab
c sample specimen
c photo picture image photograph
c complaint grievance
c airstrike raid
c strike walkout stoppage
c relative kin
c euro euros
s raise hike lift boost
s cut lower reduce slash trim
s approve pass back endorse adopt ratify
s reject refuse spurn rebuff
s announce unveil
s deny dispute
s accuse blame
s sack dismiss oust
s appoint name nominate
s die perish
s recover retrieve
s treat tend
s sink capsize
s seize confiscate
s halt suspend
s resume restart
s launch open
s sign conclude seal
s pledge promise vow
s confirm verify
s claim allege contend maintain
s fear worry
s plan intend
s attack assault
s bomb shell
s ram plough
s swerve veer
s topple overturn
s trap pin
s drown swamp
s extinguish douse
s spread sweep
sv begin start commence launch/v began/v begun/v
sv end finish conclude
sv flee escape fled/v
sv arrest detain apprehend
sv resign quit
sv buy acquire purchase bought/v
sv close shut
sv repair fix mend
sv injure wound hurt
s kill slay
sv rise increase climb grow rose/v risen/v grew/v grown/v
sv fall drop decline decrease fell/v fallen/v
sv help aid assist
s talk speak chat
s last drag endure
sv ask request
s allow permit let
s ban prohibit bar forbid
s search comb
sv probe investigate
sv choose select pick chose/v chosen/v
s collide crash
sv rescue save
sv try attempt
s threaten menace
s warn caution
s hide conceal
s evacuate clear
sv destroy wreck ruin/s
s block obstruct
sv cancel scrap
sv delay postpone defer/s
s discover find
s rush hurry
s argue quarrel row
s yell shout scream
s smash break
s reside live
s own possess
sv obtain get got/v receive pocket/s
s show indicate
s reveal disclose
sv strike hit struck/v
s demand insist
s join attend
s hire employ
s fire shoot
s mother mom mum
s father dad
s bag bookbag backpack
sv street road
s film movie
s talks negotiations
sv probe inquiry investigation enquiry/v
sv deal agreement accord pact/v
s election poll
s illegal unlawful
s huge massive enormous
sv quick fast rapid swift/v
v show reveal demonstrate
v say said state tell told add note declare announce remark
v need require
v keep kept retain
v build built construct erect
v happen occur
v check inspect examine
v reject rebuff spurn
v approve endorse ratify
v criticise condemn denounce
v praise laud hail
v die died perish
v leave left depart
v call urge
v plan intend
v want wish
v hold held host stage
v visit tour
v damage ruin
v blaze fire inferno
v blast explosion
v quake earthquake tremor
v storm tempest
v plant factory works
v firm company business
v suspect accused defendant
v prison jail
v vote ballot poll
v plan scheme proposal
v rule regulation
v money cash funds
v part portion share
v area region zone
v border frontier
v march rally demonstration protest
v victim casualty
v dead killed
v row dispute
v head chief boss
v big large huge
v small little minor
v many numerous several
v main principal
v high strong
v severe serious heavy
v faulty defective
v entire whole complete full
v near close
v probable likely
v further more additional
v also too
v almost nearly
v about around roughly approximately some
v but however though although
v next coming following
v previous former earlier
v now currently
v mobile cell
v stay remain
v publish issue release
v grey gray
v tyre tire
v kerb curb
v aluminium aluminum
v plough plow
v mould mold
v sceptical skeptical
v manoeuvre maneuver
`;

interface Group {
  readonly stands: string;
  readonly members: readonly string[];
}

const groupIn = (line: string, reader: Reader): Group => {
  const [readers = '', ...listed] = line.split(' ');
  const marked = listed.map((each) => each.split('/')).map(([word = '', own = readers]) => ({ word: word.replaceAll('-', ' '), own }));
  return { stands: marked[0]!.word, members: marked.filter(({ own }) => own.includes(reader)).map(({ word }) => word) };
};

/** The groups of words that are one to a reader. */
const groupsFor = (reader: Reader): readonly Group[] =>
  LINES.trim()
    .split('\n')
    .map((line) => groupIn(line, reader))
    .filter(({ members }) => members.length > 0);

const standing = (reader: Reader, formsOf: (word: string) => readonly string[]): ReadonlyMap<string, string> =>
  new Map(groupsFor(reader).flatMap(({ stands, members }) => members.flatMap(formsOf).map((form): [string, string] => [form, stands])));

const COUNTED = standing('c', (word) => [word]);
const said = whenAsked(() => standing('s', (word) => [...verbForms(word), word, pluralOf(word)]));

/** The noun that stands for all that name the same thing. */
export const sameThing = (noun: string): string => COUNTED.get(noun) ?? noun;

/** The word that stands for all that say the same, in whatever form: "fled" and "escaped" are one. */
export const sameSaying = (word: string): string => said().get(word) ?? sameThing(singularOf(word));

/** The words that a writer may exchange, group by group. */
export const SAME_SENSES: readonly (readonly string[])[] = groupsFor('v').map(({ members }) => members);

/** Words of what a thing looks like: two that share no more may be two. */
export const COLOURS: ReadonlySet<string> = new Set(
  words('black white gray grey silver green blue brown gold yellow orange purple dark light colored coloured door model newer older late'),
);
