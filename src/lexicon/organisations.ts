/** Words that make a name that of an organisation. Lower case. */
import { lastWord } from '../model/text.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** Head words: a capitalised run that ends in one, or has one before "of" or "for", names a body. */
export const ORGANISATION_HEADS = wordSet(
  words(`ministry ministries department directorate agency bureau office administration authority commission committee council board institute institution centre center foundation fund trust society association federation
    confederation union league alliance coalition front movement party congress parliament senate assembly house court tribunal cabinet government secretariat treasury police constabulary gendarmerie army navy
    force forces guard guards corps command brigade brigades battalion regiment division unit squad fleet militia army-wing service services network group company corporation corp corp. inc inc. ltd ltd. llc plc ag gmbh
    s.a. sa asa as oy ab nv bv co co. holdings industries enterprises bank exchange fund insurance airlines airways air railways railway motors electric energy power oil petroleum gas steel pharmaceuticals
    laboratories systems technologies technology instruments media news press newspaper radio television tv channel broadcasting times post herald tribune gazette journal guardian mirror telegraph observer dispatch
    chronicle newswire wire university college school academy hospital clinic church cathedral mosque temple synagogue museum library theatre theater club team fc united organisation organization survey observatory laboratory
    taliban hezbollah hizbollah hamas nato unesco unicef opec interpol reuters greens forum mission crescent cross society initiative programme program project taskforce panel inspectorate registry prosecutor's
    rovers wanderers bloc caucus chamber consortium cooperative co-operative syndicate cartel gang tribe clan sect order works studios partners associates consulting solutions logistics shipping lines chiefs`),
);

/** Heads before "of" or "for": "Ministry of Transportation", "Bank of England", "Joint Chiefs of Staff". */
export const OF_HEADS = wordSet(
  words(`ministry ministries department directorate agency bureau office administration authority commission committee council board institute centre center foundation fund society association federation confederation union league
    alliance front movement party congress parliament senate assembly house court cabinet government bank university college school academy church survey organisation organization corps army guard guards division chamber
    commons lords brigade brigades chiefs centers centres institutes hospital museum journal order knights sons daughters friends doctors reporters`),
);

/** Words with which names of bodies begin: "Radio Liberty", "Banco Santander". */
export const ORGANISATION_LEADS = wordSet(
  words('radio channel pt banco grupo groupe compagnie club fc partido parti bank air team gazeta al-jazeera banque associated'),
);

/** Ship prefixes: what follows is a vessel's name. */
export const SHIP_PREFIXES = wordSet(words('km mv m/v mt ss uss hms hmas hmcs hmnzs ins kri kmp rms rv fv f/v usns usgc uscgc mts ms sv'));

/** Sorts of things whose name follows: "Flight BX 417", "Cyclone Freddy", "Operation Dawn". */
export const THING_LEADS = wordSet(words('flight cyclone hurricane typhoon storm operation airbus boeing article section protocol appendix annex'));

/** Sorts of things whose name precedes: "Clean Air Act", "Paris Agreement". */
export const THING_HEADS = wordSet(
  words(
    `act treaty agreement accord accords prize award awards cup championship championships protocol declaration convention charter constitution bill law amendment code plan index day tax deal scandal war games olympics`,
  ),
);

/** Words for a body without a name: each is one party per text, named by its word. Singular or plural as worded. */
export const GENERIC_BODIES = wordSet(
  words(`police officials official authorities witnesses witness residents resident survivors survivor parents fathers mothers sources source officers firefighters firemen rescuers organisers organizers doctors medics
    paramedics hospital government ministry army military navy company airline operator spokesman spokeswoman spokesperson prosecutors prosecutor investigators analysts experts activists protesters demonstrators
    villagers neighbours neighbors relatives family families workers union media reporters ministers lawmakers diplomats soldiers troops militants rebels gunmen bandits passengers captain crew owner mayor governor
    department agency commission council court school university bank board party opposition coalition militia group scientists researchers seismologists meteorologists pollsters volunteers`),
);

/** Nouns for a text or act by which a body speaks: "the U.S. statement", "the ministry's bulletin". */
export const UTTERANCES: ReadonlySet<string> = new Set(
  words(`statement report reports statements bulletin release announcement data figures count tally estimate estimates account website page post tweet letter notice notification record records document documents
    newsroom headquarters desk`),
);

/** Plurals and offices whose possessive begins a body's name: "People's Liberation Army", "Parents' Forum", "King's College". */
export const POSSESSORS = wordSet(
  words(`people peoples women men children girls boys parents mothers fathers workers farmers teachers students citizens pensioners veterans writers journalists lawyers doctors nurses miners fishermen employers
    employees soldiers prisoners players lord king queen prince sailors seafarers dockers drivers tenants residents consumers voters`),
);

/** Lower-case nouns after a name that say that it is a body: "Kata'ib Hezbollah militia", "Together party". */
export const BODY_NOUNS = wordSet(
  words(
    'militia group party company firm movement militants fighters rebels gang alliance coalition agency newspaper newswire regime government administration forces troops union airline bank network organisation organization brigade faction cartel',
  ),
);

/** Bodies whose one word is a name, not a sort of body: "Hezbollah" alone is no short form of a longer name that holds it. */
export const NAMED_BODIES: ReadonlySet<string> = new Set(
  words('taliban hezbollah hizbollah hizballah hizbullah hamas nato unesco unicef opec interpol reuters greens fatah qaeda isis'),
);

/** Heads of administrative bodies that one body may go under: "civil defence agency", "civil defence directorate". */
export const ADMINISTRATIVE: ReadonlySet<string> = new Set(
  words('ministry department directorate agency service office bureau authority administration secretariat division'),
);

/** Words for those who speak or act for a state: "US officials", "Iranian authorities", "American forces". */
export const STATE_VOICES: ReadonlySet<string> = new Set(
  words(
    'official officials authority authorities government administration state regime forces force troops spokesman spokeswoman spokesperson representative representatives source sources leader leaders diplomat diplomats',
  ),
);

/** Nouns for those who speak for a body, and stand for it when they have no name: "a police spokesman", "civil defence officials". */
export const VOICES: ReadonlySet<string> = new Set(
  words('official officials spokesman spokeswoman spokesperson spokesmen spokespeople representative representatives press-office'),
);

/** Who tells what a body does not: they are in it and do not speak for it. */
const INSIDERS: ReadonlySet<string> = new Set(['source', 'sources', 'insider', 'insiders', 'whistleblower', 'whistleblowers']);
export const isInsider = (name: string): boolean => INSIDERS.has(lastWord(name).toLowerCase());

/** Those who are members of a body whose name has another word: "firemen" belong to the fire service. */
export const MEMBERS: ReadonlyMap<string, string> = new Map([
  ['firemen', 'fire'],
  ['firefighters', 'fire'],
  ['policemen', 'police'],
  ['officers', 'police'],
  ['prosecutors', 'prosecutor'],
  ['seismologists', 'seismology'],
  ['meteorologists', 'meteorological'],
  ['forecasters', 'meteorological'],
]);

/** Words for a town that are part of a club's name as well. */
export const TOWNS_OF_CLUBS = wordSet(words('city county town'));

/** Behind the genitive of whoever leads it: "the sheriff's office". */
export const OFFICE_NOUNS = wordSet(words('office department'));

/** Words that name a body by themselves in a title: "police commissioner", "union official". */
export const BODIES_BY_WORD: ReadonlySet<string> = new Set(words('police union army navy military hospital company government opposition council'));

/** Words in the name of a body by which it is not told from another. */
export const SMALL_IN_BODIES: ReadonlySet<string> = new Set(words('the of for and a an in on at s national state federal general'));
