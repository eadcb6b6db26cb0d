/** Places of the world as far as every reader knows them, and the words that make a name a place. Keys are lower case. */
import { COUNTRIES } from './countries.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

const lines = (text: string): readonly string[] =>
  text
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean);

/** Provinces, states and nations that reports name without the country. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  'United States':
    lines(`Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky;
    Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina;
    North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; Washington state; West Virginia; Wisconsin; Wyoming`),
  Canada:
    lines(`Alberta; British Columbia; Manitoba; New Brunswick; Newfoundland; Newfoundland and Labrador; Labrador; Nova Scotia; Nunavut; Ontario; Prince Edward Island; Quebec; Saskatchewan;
    Yukon; Northwest Territories`),
  Australia: lines('New South Wales; Northern Territory; Queensland; South Australia; Tasmania; Western Australia'),
  'United Kingdom': lines('England; Scotland; Wales; Northern Ireland'),
};

/** Short forms of states and provinces after a town: "Lancaster, Pa.", "Gander, NL". */
const SHORT_PARTS: Readonly<Record<string, string>> = Object.fromEntries(
  lines(`Ala. Alabama; Ariz. Arizona; Ark. Arkansas; Calif. California; Colo. Colorado; Conn. Connecticut; Del. Delaware; Fla. Florida; Ga. Georgia; Ill. Illinois; Ind. Indiana; Kan. Kansas;
    Ky. Kentucky; La. Louisiana; Md. Maryland; Mass. Massachusetts; Mich. Michigan; Minn. Minnesota; Miss. Mississippi; Mo. Missouri; Mont. Montana; Neb. Nebraska; Nev. Nevada; N.H. New Hampshire;
    N.J. New Jersey; N.M. New Mexico; N.Y. New York; N.C. North Carolina; N.D. North Dakota; Okla. Oklahoma; Ore. Oregon; Pa. Pennsylvania; R.I. Rhode Island; S.C. South Carolina;
    S.D. South Dakota; Tenn. Tennessee; Tex. Texas; Vt. Vermont; Va. Virginia; Wash. Washington state; W.Va. West Virginia; Wis. Wisconsin; Wyo. Wyoming;
    AL Alabama; AK Alaska; AZ Arizona; AR Arkansas; CA California; CO Colorado; CT Connecticut; DE Delaware; FL Florida; GA Georgia; HI Hawaii; ID Idaho; IL Illinois; IN Indiana; IA Iowa; KS Kansas;
    KY Kentucky; LA Louisiana; ME Maine; MD Maryland; MA Massachusetts; MI Michigan; MN Minnesota; MS Mississippi; MO Missouri; MT Montana; NE Nebraska; NV Nevada; NH New Hampshire; NJ New Jersey;
    NM New Mexico; NY New York; NC North Carolina; ND North Dakota; OH Ohio; OK Oklahoma; OR Oregon; PA Pennsylvania; RI Rhode Island; SC South Carolina; SD South Dakota; TN Tennessee; TX Texas;
    UT Utah; VT Vermont; VA Virginia; WA Washington state; WV West Virginia; WI Wisconsin; WY Wyoming;
    AB Alberta; BC British Columbia; MB Manitoba; NB New Brunswick; NL Newfoundland and Labrador; NS Nova Scotia; ON Ontario; QC Quebec; SK Saskatchewan;
    NSW New South Wales; QLD Queensland`).map((pair) => {
    const at = pair.indexOf(' ');
    return [pair.slice(0, at), pair.slice(at + 1)] as const;
  }),
);

/** Cities that are written without the country all over the press, and the country or state they lie in. */
const CITIES: Readonly<Record<string, readonly string[]>> = {
  'United States': lines('Los Angeles; San Francisco; Las Vegas; Philadelphia; San Diego; San Antonio; Dallas; New Orleans; Minneapolis; New York City'),
  Illinois: ['Chicago'],
  Massachusetts: ['Boston'],
  Texas: ['Houston'],
  Michigan: ['Detroit'],
  'Washington state': ['Seattle'],
  Florida: ['Miami'],
  Maryland: ['Baltimore'],
  Canada: lines('Montreal; Vancouver'),
  Ontario: ['Toronto'],
  China: lines('Shanghai; Hong Kong; Guangzhou; Shenzhen; Wuhan; Macau'),
  India: lines('Mumbai; Kolkata; Chennai; Bangalore; Bengaluru; Hyderabad'),
  Turkey: ['Istanbul'],
  Italy: lines('Milan; Naples; Turin'),
  Germany: lines('Munich; Frankfurt; Hamburg; Cologne'),
  Spain: lines('Barcelona; Valencia; Seville'),
  France: lines('Marseille; Lyon; Nice'),
  Switzerland: lines('Geneva; Zurich'),
  Scotland: lines('Glasgow; Edinburgh'),
  England: lines('Manchester; Liverpool; Birmingham'),
  Israel: ['Tel Aviv'],
  Syria: ['Aleppo'],
  Iraq: lines('Basra; Mosul'),
  Pakistan: lines('Karachi; Lahore'),
  Egypt: ['Alexandria'],
  Nigeria: ['Lagos'],
  'South Africa': lines('Johannesburg; Cape Town; Durban'),
  'United Arab Emirates': ['Dubai'],
  Brazil: lines('Sao Paulo; São Paulo; Rio de Janeiro'),
  Russia: ['St. Petersburg'],
  Australia: lines('Sydney; Melbourne; Brisbane; Perth'),
  'New Zealand': ['Auckland'],
  Japan: lines('Osaka; Kyoto'),
  Myanmar: ['Yangon'],
  Vietnam: ['Ho Chi Minh City'],
  Ukraine: lines('Kharkiv; Odesa; Odessa; Mariupol'),
  Norway: ['Bergen'],
  Tanzania: ['Dar es Salaam'],
  Morocco: ['Casablanca'],
};

/** Continents, seas and regions of the world, with the greater region where there is one. */
const REGIONS: readonly string[] =
  lines(`Africa; Asia; Europe; North America; South America; Latin America; Central America; Oceania; Antarctica; Middle East; Far East; Balkans; Caribbean; Sahel; Horn of Africa;
  Gaza; Gaza Strip; West Bank; Crimea; Kashmir; Kurdistan; Golan Heights; Sinai; Siberia; Scandinavia; Mediterranean; Mediterranean Sea; Baltic Sea; Black Sea; Red Sea; North Sea; Caspian Sea; South China Sea;
  Persian Gulf; Gulf of Oman; Gulf of Aden; Gulf of Mexico; Strait of Hormuz; Atlantic; Atlantic Ocean; Pacific; Pacific Ocean; Indian Ocean; Arctic; English Channel; Himalayas; Alps; Andes; Sahara; Amazon`);

const countries = new Map<string, string>();
const demonyms = new Map<string, string>();
const capitals = new Map<string, string>();
for (const { name, aliases, demonyms: people, capitals: seats } of COUNTRIES) {
  countries.set(name.toLowerCase(), name);
  for (const alias of aliases) countries.set(alias.toLowerCase(), name);
  for (const word of people) demonyms.set(word.toLowerCase(), name);
  for (const seat of seats) capitals.set(seat.toLowerCase(), name);
}
const held = new Map<string, string>();
for (const table of [PARTS, CITIES]) for (const [whole, parts] of Object.entries(table)) for (const part of parts) held.set(part.toLowerCase(), whole);
for (const [seat, country] of capitals) held.set(seat, country);
held.delete('georgia'); // a country and a state: neither is taken without more words

/** Country by name, alias or abbreviation in lower case: "u.s." → "United States". */
export const COUNTRY_OF: ReadonlyMap<string, string> = countries;
/** Country by demonym: "iraqi" → "Iraq". */
export const DEMONYMS: ReadonlyMap<string, string> = demonyms;
/** Peoples, faiths and parts of the world in the adjective, which belong to no one country. */
export const PEOPLES = wordSet(
  words(`shia shi'a shiite shiites sunni sunnis kurd kurds kurdish arab arabs arabic islamist islamists islamic muslim muslims christian christians catholic catholics orthodox protestant jewish jew jews hindu hindus buddhist
    buddhists sikh sikhs yazidi yazidis druze houthi houthis rohingya uyghur uyghurs tamil tamils roma hutu tutsi european europeans african africans asian asians latin latino latinos latina latinas hispanic hispanics western
    westerners scandinavian nordic baltic soviet english englishman scottish scots scot welsh catalan basque flemish bavarian sicilian chechen chechens tatar tatars zulu maori inuit
    republican republicans democrat democrats democratic conservative conservatives socialist socialists communist communists liberal liberals`),
);
/** Country by capital: "tehran" → "Iran". */
export const CAPITALS: ReadonlyMap<string, string> = capitals;
/** State or province by its short form, as written: "Pa." → "Pennsylvania". */
export const STATE_SHORT: ReadonlyMap<string, string> = new Map(Object.entries(SHORT_PARTS));
const known = new Set<string>([...countries.keys(), ...held.keys(), ...REGIONS.map((name) => name.toLowerCase()), 'saudi arabia']);
known.delete('saudi');
known.delete('us'); // only as "US": the pronoun is told by its case

/** Lower-case names of places that every reader knows. */
export const KNOWN_PLACES: ReadonlySet<string> = known;

const regions = new Set(REGIONS.map((name) => name.toLowerCase()));

/** Whether a lower-case word names a part of the world greater than a country. */
export const isRegion = (word: string): boolean => regions.has(word);

/** What holds a place that every reader knows, the nearest first: "toronto" → ["Ontario", "Canada"]. */
export const holdersOf = (place: string): readonly string[] => {
  const holders: string[] = [];
  for (let at = held.get(place.toLowerCase()); at !== undefined && !holders.includes(at); at = held.get(at.toLowerCase())) holders.push(at);
  return holders;
};

/** "northern", "southwest", "central": words that narrow a place down. */
export const COMPASS = wordSet(
  words(`north south east west northeast northwest southeast southwest north-east north-west south-east south-west northern southern eastern western northeastern northwestern southeastern southwestern
    north-eastern north-western south-eastern south-western central upper lower inner outer rural mainland downtown`),
);

/** Nouns that stand before "of NAME" or after a name and say what sort of place it is, with those of parts of places. */
export const PLACE_HEADS = wordSet(
  words(`city town village hamlet municipality district province state region county prefecture governorate department oblast canton parish borough suburb neighbourhood neighborhood quarter ward township
    capital port harbour harbor island islands isle archipelago peninsula coast shore bay gulf strait sea ocean lake river valley hills mountains mountain mount desert delta plain forest
    border area zone territory enclave republic kingdom camp street road avenue square highway park locality commune islet atoll reef lagoon estuary`),
);

/** What a part of a place is called: "the northern edge of", "the outskirts of". */
export const PLACE_PARTS = wordSet(
  words(`edge outskirts suburbs suburb centre center heart north south east west northeast northwest southeast southwest coast shore shores waters border part parts side tip end bank middle
    city town village port district province region island capital municipality county state area neighbourhood neighborhood hills mountains valley countryside township governorate prefecture parish camp quarter
    slope slopes flank flanks foot summit ridge crater rim mouth banks fringe fringes coastline shoreline waterfront`),
);

/** Parts that only a place has: a company has "a part", not "outskirts". */
export const EDGES = wordSet(
  words('edge outskirts suburb suburbs coast shore shores waters north south east west northeast northwest southeast southwest countryside'),
);

/** Head words that make a capitalised run a place: "Napa Valley", "Trafalgar Square", "Lagos State". */
export const PLACE_NAME_HEADS = wordSet(
  words(`island islands isle lake river bay gulf strait sea ocean mountain mountains hills hill valley desert peninsula county province district prefecture governorate oblast state territory
    square street st. road rd. avenue ave ave. boulevard blvd blvd. lane ln ln. drive dr. highway hwy hwy. parkway pkwy freeway expressway turnpike interstate terrace trail circle way ward quarter reservation bridge park airport harbour harbor port beach cape falls apartments canal bypass plaza pier creek canyon city town village coast strip heights`),
);
/** Head words that come first: "Mount Etna", "Lake Chad", "Fort Hood". */
export const PLACE_NAME_LEADS = wordSet(words('mount mt mt. lake cape fort ft. port gulf strait isle river san santa saint st st. los las el'));

/** Where things happen, with a name in front: "the Ramstein air base", "the Fessenheim plant". */
export const SITES = wordSet(
  words(`base airbase plant factory works mill refinery hospital clinic school college university campus airport station stadium arena market mall mosque church temple cathedral prison jail camp barracks headquarters compound
    consulate embassy hotel restaurant club nightclub bar cafe theatre theater museum palace square park bridge tunnel dam mine port terminal pier checkpoint crossing junction intersection apartment building tower complex
    shop store supermarket warehouse depot farm ranch beach resort shelter court courthouse parliament dock shipyard site facility facilities bases sites`),
);

/** Words that stand with the number of a road: "the M1 motorway", "Highway 61". */
export const WAYS = wordSet(words('highway motorway freeway expressway interstate route autobahn autoroute road'));

/** Marks along a way, before their number: "km 418". */
export const WAY_MARKS = wordSet(words('km kilometre kilometer milepost'));

/** Parts of streets before "of": "the 1400 block of", "the corner of". */
export const STREET_PARTS = wordSet(words('block corner intersection junction'));

/** Units of the way to a place: "41 km southwest of". */
export const WAY_UNITS = wordSet(
  words('km kms kilometre kilometres kilometer kilometers mile miles mi metre metres meter meters m nm nmi yard yards feet ft block blocks nautical'),
);

/** Nouns before which a name is mostly that of a town: "Memphis police", "a Harbor City home". */
export const TOWN_NOUNS = wordSet(
  words('police residents authorities area suburb native man woman teen teenager neighbourhood neighborhood resident firefighters home homes'),
);

/** Prepositions that place an event, and how they do. */
export const LOCATIVE: ReadonlyMap<string, 'in' | 'near' | 'off' | 'outside'> = new Map([
  ['in', 'in'],
  ['at', 'in'],
  ['on', 'in'],
  ['inside', 'in'],
  ['within', 'in'],
  ['across', 'in'],
  ['throughout', 'in'],
  ['around', 'near'],
  ['near', 'near'],
  ['nearby', 'near'],
  ['off', 'off'],
  ['outside', 'outside'],
  ['along', 'in'],
  ['beside', 'near'],
  ['between', 'near'],
  ['behind', 'near'],
  ['opposite', 'near'],
  ['above', 'near'],
  ['below', 'near'],
]);

/** Ways that lead from one place to another: "the road between Ely and March"; talks between two capitals are at neither. */
export const WAYS_BETWEEN = wordSet(
  words('road roads highway motorway route railway line track tracks stretch section border sea waters channel strait pass way somewhere halfway midway'),
);

/** What a country or a land is called by the sort of it, without its name: "off an Italian island", "in the Turkish capital". */
export const LANDS = wordSet(
  words(`city cities town towns village villages hamlet district province region county island islands isle peninsula coast coasts coastline shore shores border frontier waters
    port harbour harbor capital suburb mountains countryside desert valley river lake bay gulf territory airspace`),
);

/** Parts of a land that each land has once, towards a point of the compass or none: "off the west coast", "in the capital". */
export const ONE_OF_A_LAND = wordSet(words('coast coastline shore border frontier capital'));

/** What a town has towards a point of the compass. */
export const SIDES = wordSet(words('side outskirts'));

/** What a way is counted from where no name is: "11 km southwest of the village". */
export const ANCHORS = wordSet(words('village town city capital border airport coast port base epicentre epicenter'));

/** Words in the name of a place by which it is not told from another. */
export const SMALL_IN_PLACES: ReadonlySet<string> = new Set(words('the a an of in at on near and de la el al'));
