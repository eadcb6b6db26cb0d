/** Words for the offices, ranks and roles of people. Lower case; a full stop only where the abbreviation has one or may. */
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** Forms of address that stand before a name and say nothing of an office. */
export const HONORIFICS = wordSet(
  words(`mr mr. mrs mrs. ms ms. miss mx mx. sir dame lord lady madam madame monsieur mister herr frau señor señora senor senora doña mallam alhaji hajiya haji hajji sheikh shaikh sheik shaykh imam mullah
    ayatollah rabbi pastor reverend rev rev. fr fr. father bishop archbishop cardinal pope sister brother dr dr. doctor prof prof. professor hon hon. honourable honorable excellency king queen prince princess emir sultan
    tuan pak ibu bapak comrade capt capt. uncle aunt eng eng. adv adv.`),
);

/** Ranks of armies, police and fire services, mostly before a name. */
export const RANKS = wordSet(
  words(`general gen gen. lieutenant lt lt. colonel col col. major maj maj. captain capt capt. commander cmdr cmdr. commodore admiral adm adm. sergeant sgt sgt. corporal cpl cpl. private pvt pvt. brigadier brig brig.
    airman seaman marshal constable inspector insp insp. detective det det. superintendent supt supt. trooper deputy sheriff ranger cadet officer warrant chief vice rear first second senior junior`),
);

/** What short forms of ranks and posts stand for. Lower case, without the full stop. */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map(
  words(`asst:Assistant dep:Deputy gen:General lt:Lieutenant col:Colonel maj:Major capt:Captain cmdr:Commander adm:Admiral sgt:Sergeant cpl:Corporal brig:Brigadier insp:Inspector det:Detective
    supt:Superintendent gov:Governor sen:Senator rep:Representative cllr:Councillor coun:Councillor const:Constable atty:Attorney pres:President`).map(
    (entry) => entry.split(':') as [string, string],
  ),
);

/** Nouns for those who hold a post, have a rank or follow a trade. */
const OFFICE_NAMES =
  words(`president premier chancellor minister secretary governor mayor senator congressman congresswoman representative deputy lawmaker legislator councillor councilor councilman councilwoman alderman mp mep
    ambassador envoy consul diplomat commissioner commander chief director chairman chairwoman chairperson chair head leader boss manager officer official spokesman spokeswoman spokesperson spokespeople
    executive ceo cfo coo founder owner principal headmaster headteacher teacher professor lecturer scientist researcher analyst economist engineer expert adviser advisor aide assistant
    attorney prosecutor examiner judge justice magistrate lawyer solicitor barrister coroner sheriff detective inspector superintendent constable sergeant captain colonel lieutenant major general admiral marshal brigadier
    editor reporter correspondent journalist author writer photographer columnist anchor presenter activist campaigner organiser organizer convenor convener coordinator co-ordinator secretary-general
    doctor physician surgeon nurse paramedic firefighter fireman policeman policewoman pilot skipper driver conductor farmer fisherman trader shopkeeper
    student pupil
    priest bishop imam pastor treasurer clerk registrar administrator speaker whip candidate striker midfielder defender goalkeeper coach trainer player singer actor actress
    president-elect king queen prince princess emir pope ruler minister-president procurator ombudsman commissar strategist trustee volunteer worker employee
    assemblyman assemblywoman member warlord investigator negotiator historian cleric banker counsel seismologist meteorologist geologist epidemiologist virologist harbourmaster headman elder chief-of-staff psychologist cook
    delegate attaché attache legate nuncio rapporteur chargé viceroy prefect subprefect provost bursar bailiff burgomaster ombudswoman comptroller controller auditor
    accountant actuary notary paralegal adjudicator arbitrator mediator conciliator assessor valuer surveyor architect planner technician mechanic electrician plumber welder bricklayer
    curator archivist librarian conservator custodian warden caretaker groundsman groundskeeper gamekeeper zookeeper beekeeper lighthouse-keeper stationmaster postmaster postmistress signalman
    vet veterinarian physiotherapist physio psychiatrist psychotherapist therapist dentist optician optometrist pharmacist midwife obstetrician paediatrician pediatrician anaesthetist dietician nutritionist radiographer
    pathologist neurologist cardiologist oncologist radiologist dermatologist gynaecologist gynecologist urologist toxicologist bacteriologist immunologist microbiologist parasitologist haematologist
    biologist ecologist zoologist botanist ornithologist entomologist primatologist ichthyologist astronomer astrophysicist physicist chemist biochemist geneticist mathematician statistician naturalist
    volcanologist vulcanologist glaciologist hydrologist climatologist oceanographer geophysicist geographer agronomist forester herpetologist palaeontologist paleontologist archaeologist archeologist anthropologist
    sociologist criminologist demographer pollster philosopher theologian linguist ethicist genealogist egyptologist
    choreographer composer pianist violinist cellist guitarist drummer vocalist rapper songwriter librettist organist novelist poet playwright screenwriter scriptwriter filmmaker film-maker cinematographer
    illustrator cartoonist sculptor artist comedian blogger podcaster publicist translator interpreter biographer ghostwriter
    chef waiter waitress bartender barista hotelier restaurateur publican innkeeper winemaker fishmonger greengrocer florist grocer
    businessman businesswoman entrepreneur industrialist financier tycoon magnate landowner lobbyist fundraiser philanthropist whistleblower recruiter programmer statesman
    jockey sprinter cyclist swimmer golfer gymnast boxer wrestler skier climber mountaineer goalie winger quarterback batsman bowler wicketkeeper flanker fullback referee umpire linesman
    navigator helmsman bosun boatswain purser steward stewardess coxswain deckhand lifeguard dispatcher medic astronaut cosmonaut aviator
    chaplain deacon vicar rabbi abbot abbess monk nun preacher mullah archdeacon
    salesman saleswoman salesperson cashier receptionist firewoman housewife schoolteacher schoolmaster rancher herder herdsman smallholder trucker steelworker
    moderator facilitator broker investor developer consultant contractor designer carpenter inventor explorer forecaster carer caregiver dancer producer painter broadcaster commentator publisher
    pitcher scout landlord landlady janitor gardener rescuer bodyguard
    rector undersecretary solicitor-general attorney-general
    gov gov. sen sen. rep rep. cllr cllr. coun coun. const. atty atty. pres pres.
    `);
/** Nouns for what somebody is to somebody else. */
const KIN = words(
  `mother father wife husband widow son daughter brother sister cousin uncle aunt friend colleague neighbour neighbor fiancé fiancée fiance fiancee girlfriend boyfriend partner grandmother grandfather grandson granddaughter nephew niece stepfather stepmother stepson stepdaughter brother-in-law sister-in-law mother-in-law father-in-law son-in-law daughter-in-law godfather godmother roommate flatmate classmate teammate`,
);
/** Nouns for what somebody is in what is told, for as long as that lasts. */
const PARTS = words(
  'resident witness survivor passenger militant rebel gunman suspect motorist rider hiker fugitive defendant plaintiff claimant homeowner householder tenant runner-up',
);
/** What a hyphen ties to them: "vice-chair", "ex-mayor", "co-pilot"; "ex-wife", "co-defendant". */
const tied = (nouns: readonly string[], leads: string): readonly string[] => [...nouns, ...words(leads).flatMap((lead) => nouns.map((noun) => lead + noun))];

/** Nouns for those who hold an office. */
export const OFFICES = wordSet(tied(OFFICE_NAMES, 'vice- ex- co- deputy- sub-'));

/** Nouns for what people are: those, and what they are to each other or in what is told. */
export const ROLES = wordSet([...OFFICES, ...tied(KIN, 'ex-'), ...tied(PARTS, 'ex- co-')]);

/** Words that widen a role in front: "deputy mayor", "Acting President", "former judge". */
export const ROLE_MODIFIERS = wordSet(
  words(`acting deputy vice former ex interim assistant asst asst. dep. associate senior junior chief executive prime foreign first second third general managing founding outgoing incoming new late then retired special press
    district regional local state federal national city county town party union police fire civil defence defense interior finance health justice home trade energy education transport transportation
    secretary director attorney solicitor air army navy military opposition government cabinet council board company world top high lead principal parliamentary presidential royal
    lieutenant major brigadier rear warrant staff assembly`),
);

/** Fields of an office, after "of" or before "minister": "Secretary of State", "Minister of Foreign Affairs". */
export const PORTFOLIOS = wordSet(
  words(
    `state defence defense interior foreign affairs home finance treasury economy economics health justice education agriculture energy transport transportation trade commerce labour labor housing environment
    environmental tourism culture sport sports science technology information communications communication telecommunications industry planning development security public works water irrigation mines mining petroleum oil
    fisheries forestry immigration migration family women youth social welfare veterans homeland police operations staff war climate infrastructure mobility digital research innovation human rural urban european religious sea air land
    relations international national management emergency emergencies disaster`.toLowerCase(),
  ),
);

/** Before an office they say of what or whose it is, and make no other of it: "police spokesman", "county sheriff", "foreign minister". */
export const OF_WHAT: ReadonlySet<string> = new Set([
  ...PORTFOLIOS,
  ...words(
    'police county city town village provincial district party union fire civil army navy council board company cabinet government assembly ministry department hospital club bank court parliament school university prison airport press office',
  ),
]);

/** Behind an office they say whose or where it is: "director of the hospital". */
export const BELONGING: ReadonlySet<string> = new Set(words('of for at in with'));

/** Offices of which a government has one for each field: the noun alone does not tell which. */
export const OFFICES_OF_FIELDS: ReadonlySet<string> = new Set(words('minister secretary undersecretary'));

/** Ranks of which somebody has one at a time, ladder by ladder. Such as are posts as well are left out: "commander", "marshal", "sheriff". */
export const LADDERS: readonly ReadonlySet<string>[] = [
  new Set(words('private corporal sergeant lieutenant captain major colonel brigadier general')),
  new Set(words('ensign lieutenant captain commodore admiral')),
  new Set(words('constable corporal sergeant lieutenant captain inspector superintendent commissioner')),
];

/** Forms of an office, with the one that stands for them. */
export const ONE_OFFICE: readonly (readonly [RegExp, string])[] = [
  [/\bchief[ -]executive(?: officer)?\b/i, 'CEO'],
  [/\bchief financial officer\b/i, 'CFO'],
  [/\bchief operating officer\b/i, 'COO'],
  [/\b(?:state'?s?[ -](?:attorney|prosecutor)|(?:public|prosecuting) (?:prosecutor|attorney)|attorney of the state)\b/i, 'prosecutor'],
  // Before a squad or a detective it is what those are after.
  [/\bvice[ -](?!(?:squad|unit|team|detail|division|bureau|section|department|detective|officer|inspector|investigator|cop|crime)s?\b)(?=\p{L})/iu, 'deputy '],
  [/\b(?:ex[ -]|(?:retired|erstwhile|one-time|onetime|sometime) )(?=\p{L})/iu, 'former '],
  [/\b(?:fireman|firewoman)\b/i, 'firefighter'],
  [/\bpolice(?:man|woman)\b/i, 'police officer'],
  [/\b(?:headmaster|headmistress|head teacher)\b/i, 'headteacher'],
  [/\battorney(?= (?:for|of)\b|$)/i, 'lawyer'],
  [/\bphysician\b/i, 'doctor'],
];

/** Words that follow a name as part of it: "Jr.", "III". */
export const NAME_SUFFIXES = wordSet(words('jr jr. sr sr. ii iii iv esq esq. phd ph.d. md m.d. mp kc qc'));

/** Small words within names that stand free, lower case: "Rio de Janeiro", "Osama bin Laden". */
export const PARTICLES = wordSet(words('de da do dos das del della di du des la le les van von der den ter ten zu zur bin ibn ben bint al el abu af d l'));

/** Articles and small words that a hyphen ties to a name: "al-Shaabi", "el-Sisi", "ash-Sham". */
export const TIED_PARTICLES = wordSet(words('al el ul ur ud as az an ar at ad ash ed es'));

/** Any word that makes what follows it, or what it follows, a title: forms of address, ranks and roles in one. */
export const TITLE_WORDS: ReadonlySet<string> = new Set([...HONORIFICS, ...RANKS, ...ROLES]);

/** Before an office that somebody has no more. */
export const FORMERLY = wordSet(words('once formerly previously'));

/** Before an office, they tell how high or how long, and not of what. */
export const RANKING: ReadonlySet<string> = new Set(
  words('former acting deputy vice senior junior chief executive prime assistant associate interim new outgoing then ex duty'),
);

/** Words of address before a name, as they are folded. */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(words('prasident presidente president haji hajji'));
/** Verbs by which somebody comes to another rank or office, named behind them, and what stands before the one that is left. */
export const RISES: readonly string[] = words('promoted elected appointed named became becomes become sworn made elevated succeeded replaced');
export const RISES_FROM: readonly string[] = words('from by');
/** Before a title these tell that it was so then, and behind it when that was. */
export const ONCE: readonly string[] = words('then');
export const AT_THAT_TIME: readonly string[] = ['at the time', 'at that time', 'back then', 'when'];

/** Before "as" and an office: whoever it is said of has it. */
export const WORKS_AS = wordSet(words('worked works working served serves serving employed hired listed registered acts acted'));
