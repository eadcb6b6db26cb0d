/** Words for what brings an accident or a disaster about. Lower case, nouns in the singular, verbs in all forms. */
import { verbForms } from './inflect.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

const formsOf = (text: string): readonly string[] => words(text).flatMap(verbForms);

/** "X caused the fire". */
export const CAUSES: ReadonlySet<string> = new Set(formsOf('cause trigger spark ignite provoke start'));
/** Of two words: "led to the crash", "set off the blaze". */
export const CAUSES_IN_TWO: ReadonlyMap<string, string> = new Map([
  ...formsOf('lead contribute').map((form): [string, string] => [form, 'to']),
  ...formsOf('set').map((form): [string, string] => [form, 'off']),
  ...formsOf('result').map((form): [string, string] => [form, 'in']),
  ...formsOf('bring').map((form): [string, string] => [form, 'down']),
]);
/** What is brought about, beside the events of the domains. Singular. */
export const EFFECTS: ReadonlySet<string> = new Set(
  words(
    'outage blackout accident disaster incident tragedy failure delay shutdown closure malfunction breakdown stoppage shortage recall poisoning contamination deficit defeat',
  ),
);

/** Between what happened and what brought it about: "caused by", "due to", "resulted from". The first word finds the phrase. */
export const CONNECTORS: readonly (readonly string[])[] = [
  ...words('caused triggered sparked ignited provoked started').map((verb) => [verb, 'by']),
  ['set', 'off', 'by'],
  ['brought', 'on', 'by'],
  ['brought', 'about', 'by'],
  ['due', 'to'],
  ['owing', 'to'],
  ['because', 'of'],
  ['result', 'of'],
  ['consequence', 'of'],
  ['resulted', 'from'],
  ['resulting', 'from'],
  ['stemmed', 'from'],
  ['down', 'to'],
];

/** Prepositions of a time: a cause behind what they open is of what the sentence tells, and not of that. */
export const TIMES_IT = wordSet(['pending', 'after', 'before', 'following', 'during', 'until', 'since', 'awaiting']);
/** Behind "probable cause": it is a cause, and not what the law calls so before somebody is held or tried. */
export const CAUSE_GOES_ON = wordSet(['of', 'is', 'was', ':', 'behind']);
/** Nouns for the cause itself: "the cause of the blaze was …". */
export const CAUSE_WORDS = wordSet(['cause', 'causes', 'origin', 'culprit', 'trigger', 'source']);

/** "speed was a factor" */
export const FACTORS = wordSet(['factor', 'factors']);
/** What is said to be one, beside the nouns for causes. Singular. */
export const MAY_BE_FACTORS: ReadonlySet<string> = new Set(
  words('speed visibility drug drink distraction impairment intoxication inexperience road heat cold drought'),
);
/** Before "cause" or "factor": of what rank it is. */
export const RANKS_CAUSES = wordSet(
  words(
    'likely likeliest probable possible main primary principal suspected apparent root direct immediate major contributing contributory real true most sole only',
  ),
);
/** Between "the cause was" and the cause. */
export const SUPPOSED = wordSet(words('likely probably most believed thought to be have been apparently possibly'));

/** What speaks for a cause: "initial findings pointed to …". Singular. */
export const EVIDENCE: ReadonlySet<string> = new Set(
  words(
    'finding evidence investigation inspection examination probe inquiry enquiry analysis information indication sign clue result report test data autopsy assessment indicator everything',
  ),
);
export const INDICATES = wordSet(formsOf('point suggest indicate'));

/** What can bring an accident about, as a noun: only these are read without a word for causing. Singular; the last word of a phrase. */
export const CAUSE_NOUNS: ReadonlySet<string> = new Set(
  words(`arson sabotage terrorism negligence fault malfunction failure leak defect error circuit wave explosion bomb collision overload overloading overheating wiring lightning fog ice icing breach
    rupture foul-play tampering cyberattack cyber-attack hack hacking malware contamination understaffing weather attack bird drone smoke fire fatigue speeding alcohol landslide deliberate fracture crack flaw drowsiness sleep rain rainfall downpour wind gust erosion saturation subsidence spark cigarette`),
);
/** "There was no fire on board": the absence of these is told only to deny that they were the cause. Singular. */
export const DENIED_NOUNS: ReadonlySet<string> = new Set(
  words(
    'fire explosion wave smoke fault malfunction failure leak gas methane defect collision arson sabotage negligence overload overloading bomb breach error',
  ),
);

/** Words that say that somebody did it on purpose. */
export const ON_PURPOSE: ReadonlySet<string> = new Set(
  words('deliberate deliberately intentional intentionally purpose arson arsonist sabotage third outside criminal set'),
);

/** Parts and works that give way. Singular. */
export const WORKS: ReadonlySet<string> = new Set(
  words(`engine brake dam oven wiring cable tyre tire valve ramp pump boiler battery pipe pipeline levee embankment dyke dike fishplate sleeper coupling prop insulator conductor wall roof beam crane cylinder transformer generator motor wheel axle rail rudder
    propeller gear flap sensor rope tank reactor heater stove socket circuit panel seal bearing rotor blade windscreen windshield fuse spillway scaffold scaffolding hull gate sluice signal gearbox fan compressor
    fryer charger appliance radiator chimney line culvert reservoir anchor mooring door hatch turbine elevator escalator lift pylon pillar column slab balcony sluice-gate system software server mechanism equipment grid substation track switch steering ventilation siren alarm lock fence barrier parachute airbag lifeboat wing bolt fuselage`),
);
/** What such a thing does when it gives way. */
export const GIVES_WAY = wordSet([
  ...formsOf(
    'burst overheat fail crack malfunction rupture ignite leak snap jam stall buckle die overflow explode break short-circuit detach breach collapse loosen corrode',
  ),
  'overtopped',
  'overtopping',
  'overtop',
]);
/** Of two words: "give way", "catch fire", "heat up". */
export const GIVES_WAY_IN_TWO: readonly (readonly string[])[] = [
  ...formsOf('give').map((form) => [form, 'way']),
  ...formsOf('catch').map((form) => [form, 'fire']),
  ...formsOf('heat').map((form) => [form, 'up']),
  ...formsOf('cut').map((form) => [form, 'out']),
  ...formsOf('break').map((form) => [form, 'down']),
  ['on', 'fire'],
  ['in', 'flames'],
];
/** What it does when nothing is wrong with it. */
export const WORKS_WELL: ReadonlySet<string> = new Set(formsOf('perform function operate work run'));
export const WELL = wordSet(['normally', 'properly', 'correctly', 'faultlessly']);
/** "worked as designed" */
export const AS_MEANT = wordSet(['designed', 'intended', 'planned', 'normal', 'expected']);
/** What it ought to have done: "the valve did not open". */
export const OUGHT: ReadonlySet<string> = new Set(words('open close deploy work function sound engage release operate activate'));

/** Failings of crews and vehicles, told after their subject. */
export const FAILINGS: readonly (readonly string[])[] = [
  ['fell', 'asleep'],
  ['nodded', 'off'],
  ['dozed', 'off'],
  ['asleep', 'at', 'the', 'wheel'],
  ['fallen', 'asleep'],
  ['lost', 'control'],
  ['ran', 'out', 'of', 'fuel'],
  ['run', 'out', 'of', 'fuel'],
  ['been', 'drinking'],
  ['ran', 'a', 'red', 'light'],
  ['run', 'a', 'red', 'light'],
  ['ran', 'aground'],
  ['run', 'aground'],
  ['too', 'fast'],
  ['failed', 'to', 'stop'],
  ['failed', 'to', 'brake'],
  ['passed', 'a', 'red', 'signal'],
  ['lost', 'power'],
  ['went', 'off', 'course'],
];
/** The one name of some failings. */
export const FAILING_NAMES: ReadonlyMap<string, string> = new Map(
  ['nodded off', 'dozed off', 'asleep at the wheel', 'fallen asleep'].map((words): [string, string] => [words, 'fell asleep']),
);
/** What somebody does to a part of a work so that it gives way: "fishplates had been removed". */
export const TAMPERS: ReadonlySet<string> = new Set(words('removed loosened unbolted cut sawn severed sabotaged tampered undermined dug unscrewed'));
/** "withdrew her words about arson" */
export const WITHDRAWS: ReadonlySet<string> = new Set(formsOf('withdraw retract recant'));
/** What is taken back. Singular. */
export const STATEMENTS: ReadonlySet<string> = new Set(
  words('word claim remark statement accusation allegation comment suggestion talk theory rumour rumor speculation assertion report notion idea insinuation'),
);
/** Said of an accusation to take it back: "claims that … are baseless". */
export const REFUTED = wordSet(
  words('false baseless unfounded groundless untrue wrong incorrect nonsense premature absurd speculative misleading inaccurate mistaken fabricated'),
);
/** The same behind a "not". */
export const HELD_TRUE = wordSet(words('true correct founded based supported accurate substantiated borne'));
/** What vehicles run into. Singular. */
export const OBSTACLES: ReadonlySet<string> = new Set(words('rock reef iceberg sandbank shoal bird flock tree pole boulder debris drone mine log pylon'));
/** Singular. */
export const VEHICLES: ReadonlySet<string> = new Set(
  words(
    'ship ferry boat vessel trawler tanker freighter plane jet aircraft airliner helicopter train tram bus coach lorry truck car van minibus locomotive submarine yacht barge balloon engine',
  ),
);

/** How a fire is made on purpose. */
export const SET = wordSet(words('set started lit ignited begun'));
/** What is done to trains, cables or wells beside: told to have been done on purpose, no accident made it. */
export const WRECKS = wordSet([
  ...SET,
  ...formsOf('wreck derail ram sabotage damage destroy sink scuttle cut sever disable block contaminate poison cause trigger crash blow overturn breach flood'),
]);
/** Before "as": what the police take it for. */
export const TREATS = new Set(
  words('treating treated treat treats handling handled investigating investigated investigate ruled classified classed declared recorded regarded'),
);
/** What it is taken for behind "as", with the words for it. `ofPeople`: of a shooting or a raid it says nothing. */
export const TREATED_AS: readonly { readonly phrase: readonly string[]; readonly words: string; readonly ofPeople?: true }[] = [
  { phrase: ['arson'], words: 'arson' },
  { phrase: ['suspicious'], words: 'foul play not excluded' },
  { phrase: ['deliberate'], words: 'deliberate act' },
  { phrase: ['intentional'], words: 'deliberate act' },
  { phrase: ['sabotage'], words: 'sabotage' },
  { phrase: ['human', '-', 'caused'], words: 'human-caused' },
  { phrase: ['human-caused'], words: 'human-caused' },
  { phrase: ['man', '-', 'made'], words: 'human-caused' },
  { phrase: ['man-made'], words: 'human-caused' },
  { phrase: ['accidental'], words: 'accident' },
  { phrase: ['accident'], words: 'accident' },
  { phrase: ['suicide'], words: 'suicide' },
  { phrase: ['murder'], words: 'murder', ofPeople: true },
  { phrase: ['homicide'], words: 'homicide', ofPeople: true },
  { phrase: ['manslaughter'], words: 'manslaughter', ofPeople: true },
  { phrase: ['assault'], words: 'assault', ofPeople: true },
  { phrase: ['terrorism'], words: 'terrorism', ofPeople: true },
  { phrase: ['terrorist', 'attack'], words: 'terrorism', ofPeople: true },
  { phrase: ['terror', 'attack'], words: 'terrorism', ofPeople: true },
  { phrase: ['act', 'of', 'terrorism'], words: 'terrorism', ofPeople: true },
];
/** What an accident may be said to have been, and the words for it. */
export const INTENTS: ReadonlyMap<string, string> = new Map([
  ...words('arson sabotage terrorism suicide murder homicide manslaughter accident negligence').map((word): [string, string] => [word, word]),
  ['accidental', 'accident'],
  ...words('deliberate intentional').map((word): [string, string] => [word, 'deliberate act']),
]);
export const DELIBERATELY: ReadonlySet<string> = new Set(words('deliberately intentionally purposely maliciously purpose'));
/** That it was not meant. */
export const ACCIDENTALLY: ReadonlySet<string> = new Set(words('accidentally unintentionally inadvertently'));
/** What is done with a weapon or a fire, or what these do. */
export const GOES_OFF = wordSet(
  words(
    'shot shoots shooting discharged discharges discharging fired fires firing went goes going off killed kills killing hit struck set started ignited detonated triggered',
  ),
);

/** States of a ship, car or hall that bring an accident about. */
export const UNSAFE: ReadonlySet<string> = new Set(words('overloaded overcrowded speeding unlicensed faulty defective unseaworthy drunk'));

/** Events that answer to something gone wrong: "diverted after smoke was noticed". Kinds and lemmas. */
export const RESPONSES: ReadonlySet<string> = new Set(words('landing diversion evacuation land divert evacuate'));
/** How those aboard notice it. */
export const NOTICES: ReadonlySet<string> = new Set(formsOf('report notice smell detect suffer experience see discover develop indicate'));

/** Words of size and number in front of a cause, which make it no other one: "one very big wave". */
export const SIZES = wordSet(
  words('one a an very big giant huge massive large enormous single small sudden simple severe suspected possible apparent alleged likely probable'),
);

/** Before a question: nobody knows yet. */
export const EARLY: ReadonlySet<string> = new Set(['early', 'soon']);
/** Behind a question it is of what is to come of it, and not of what brought it about. */
export const TO_COME = wordSet(words("will would 'll can"));
/** Behind "how": it asks for a measure. */
export const HOW_MUCH = wordSet(words('long many much far often big large bad badly soon'));
export const ASKS: ReadonlySet<string> = new Set(['what', 'who', 'why', 'how', 'cause', 'whether', 'origin']);
/** In a question after "not clear": what is asked is the cause. */
export const ASKED: ReadonlySet<string> = new Set([...formsOf('cause start trigger spark happen lead carry fire'), 'behind', 'responsible', 'wrong']);
export const NOT_KNOWN: ReadonlySet<string> = new Set(words('unknown unclear undetermined unexplained mystery disputed'));
export const KNOWN: ReadonlySet<string> = new Set(words('known clear determined established identified confirmed'));
export const INQUIRES: ReadonlySet<string> = new Set(formsOf('investigate determine establish probe examine ascertain'));
/** "under investigation" */
export const INQUIRY: ReadonlySet<string> = new Set(['investigation', 'investigated', 'review', 'inquiry']);

/** "arson is one of the versions". */
export const VERSIONS = wordSet(
  words('version versions theory theories possibility possibilities hypothesis hypotheses option options scenario scenarios line lines'),
);
export const RULES_OUT = wordSet(formsOf('rule'));
export const EXCLUDES = wordSet(formsOf('exclude discount'));

/** Nouns for a fire, of which "deliberate" makes arson. */
export const FIRES: ReadonlySet<string> = new Set(words('fire blaze wildfire bushfire inferno'));

/** Of what was meant these say that it was not. */
export const UNMEANT: ReadonlySet<string> = new Set(words('accident negligence suicide'));

/** What is found or suspected, or is not: "no sign of foul play". */
export const SHOWS = wordSet(
  words(
    'suspect suspects suspected suspecting evidence sign signs indication indications established found detected involved indicated believed proof proven reported observed',
  ),
);

/** Of those, participles of which "not" leaves it open. */
export const PROVES = wordSet(words('established proven detected found'));

/** By these it is open still. */
export const SO_FAR = wordSet(words('stage yet far currently now'));

/** Between a verb and the words for what was meant. */
export const BEFORE_INTENT = wordSet(
  words("not n't no a an the act of tragic terrible pure believed thought likely ruled deemed declared considered to be have been"),
);

/** Verbs of which "not" denies what their clause says. */
export const BELIEVES = wordSet(words('believe believed believes think thinks suspect consider treating thought considered appear appears seem seems'));

/** Between "what" and the cause: verbs of being it or being called so. */
export const IS_OR_IS_CALLED = wordSet(words('was is were been be called calls described termed dubbed'));

/** Between what is ruled on and what it is ruled to be: "ruled the fire [an] accident". */
export const BEFORE_RULING = wordSet(words('a an as to be'));
