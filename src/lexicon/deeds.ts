/** Words around a deed that somebody does on purpose. Lower case, verbs in all forms. */
import { verbForms } from './inflect.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** "conducted airstrikes", "carried out a raid", "launched an attack". */
export const CONDUCTS = wordSet(words('conduct carry launch mount stage execute perform unleash wage order').flatMap(verbForms));

/** What one human being does to another, told by a verb that says nothing else; and to oneself, as in "self-inflicted". */
const SURELY_HARMING = words('stabbed stabs killed murdered strangled slain bludgeoned kidnapped abducted assaulted self');
/** Verbs that say as much only beside a weapon, a wound or a death: a photographer shoots somebody too, and a champion is beaten. */
export const MAYBE_HARMING = wordSet(words('shot shoots shooting beaten robbed'));
export const HARMING = wordSet([...SURELY_HARMING, ...MAYBE_HARMING]);
/** Signs that pictures are shot. */
export const PICTURES = wordSet(
  words(
    'photographer photographers camera cameras film films footage video videos scene scenes picture pictures photo photos portrait portraits cover magazine documentary movie clip album shoot',
  ),
);
/** Signs near such a verb that somebody came to harm. */
export const HARM_SIGNS = wordSet(
  words(
    `gun guns gunman gunmen gunshot gunfire pistol handgun rifle shotgun revolver firearm firearms bullet bullets weapon weapons knife bat hammer gunpoint knifepoint shots shooting shooter fired wound wounds wounded wounding injured injuries injury
    killed kills killing dead death deaths died dies dying fatal fatally murder murdered homicide manslaughter victim victims suspect suspects police officer officers deputies deputy sheriff detectives investigators arrested charged custody hospital hospitalized
    paramedics ambulance stabbed stabbing robbery burglary assault chest leg arm neck abdomen stomach back accidentally himself herself`,
  ),
);

/** Said of one's own deed: "admitted that he shot her". */
export const ADMITS = wordSet(words('admit confess').flatMap(verbForms));

/** Before the verb these make its subject the one to whom it is done: "was attacked". */
export const SUFFERS = wordSet(words('was were is are been be being got'));

/** Before whoever or whatever was hit: "strikes against", "an attack on". */
export const TARGETS = wordSet(words('against on targeting hitting striking at'));

/** Before what it was done with. */
export const BY_MEANS = wordSet(words('with using by from armed'));

/** Near before a deed: it has not been done. */
export const UNREAL = wordSet(
  words('future any possible potential planned would could might may ability plan plans planning threat threats threatened prevent avert further if unless'),
);

/** Those who do such deeds, without a name. Singular. */
export const ARMED: ReadonlySet<string> = new Set(
  words(
    'force militant insurgent rebel gunman terrorist extremist separatist fighter militia gang jihadist guerrilla soldier troop army arsonist vandal pirate mob assailant protester demonstrator hooligan rioter police policeman officer hacker sniper raider intruder attacker bandit kidnapper abductor robber assassin bomber shooter marksman militiaman paramilitary',
  ),
);

/** What is attacked, without a name. Singular. */
export const TARGET_SORTS: ReadonlySet<string> = new Set(
  words(`village town city school college university market mosque church temple synagogue shrine hospital clinic convoy base camp station bus train ship tanker vessel ferry embassy consulate office building house home
    checkpoint checkpost outpost police troop soldier protester demonstrator civilian crowd worshipper pilgrim passenger student guest hotel restaurant cafe shop mall bank prison barracks headquarters facility depot
    refinery pipeline plant airport airfield port bridge substation grid power-station dam warehouse farm mine truck vehicle car patrol motorcade journalist aid-worker worker tourist resident installation server network website`),
);

/** Sites that say nothing by themselves of what was hit: "five facilities". Singular. */
export const SITES: ReadonlySet<string> = new Set(words('facility site base location position installation building vehicle'));

/** Words for arms that leave open of what sort they are. Singular. */
export const ARMS: ReadonlySet<string> = new Set(words('weapon gun firearm arm'));

/** What is done with an arm: "fired a rifle". */
export const HANDLES: ReadonlySet<string> = new Set(
  words(
    'use fire discharge wield brandish point aim pull produce draw swing plunge clean clear load unload reload fix repair handle hold carry play find found grab brought bring lay plant detonate explode drop launch throw hurl lob toss toting recover seize confiscate retrieve give hand take get buy steal threaten',
  ).flatMap(verbForms),
);

/** What an arm does by itself: "the gun went off". */
export const WORKS: ReadonlySet<string> = new Set(
  words('went goes discharged discharging misfired fired exploded detonated used jammed recovered found seized fell landed struck hit'),
);

/** What comes of an arm, behind the word for it: "shotgun wounds". */
export const DONE_WITH_ARMS = wordSet(words('wound wounds blast blasts fire rounds shells pellets'));

/** What befalls somebody by a thing, as a participle: "struck by a padlock". */
export const BLOWS = wordSet(words('hit struck knocked thrown crushed run dragged pinned grazed'));
/** Of these only what a particle or a place stands behind is a blow: "run over by", "thrown from". */
export const BY_PARTICLE = wordSet(['run', 'thrown']);
/** What hits nobody though it is said to: what cannot be touched, and bodies. Singular. */
export const NO_BLOWS: ReadonlySet<string> = new Set(
  words(
    `rise fall drop cut increase decline shortage slump crisis recession drought famine strike boycott tax tariff price cost ban delay outage scandal lawsuit bill fine penalty loss defeat tragedy disaster storm virus disease illness wave spate series
    remark comment thought idea word question news feeling fear grief sense urge contrast similarity rival team club company firm government party group council state country agency union blow`,
  ),
);
/** To do so is to flee. */
export const FLEES = wordSet(words('fled flee fleeing escaped escape sped'));
/** How somebody leaves the place of a deed. */
export const GETS_AWAY = wordSet(words('fled flee fleeing escaped escape drove driving sped left leaving took rode raced'));
/** What one leaves in or on. Singular. */
export const RIDES: ReadonlySet<string> = new Set(
  words(
    'car vehicle truck pickup van minivan suv sedan hatchback coupe wagon jeep taxi cab lorry bus motorcycle motorbike scooter moped bike bicycle boat speedboat dinghy',
  ),
);

/** Makers of cars, as a text names them. */
export const MAKES = wordSet(
  words(
    `ford chevrolet chevy dodge nissan toyota honda hyundai kia mazda subaru volkswagen vw bmw audi mercedes mercedes-benz lexus acura infiniti cadillac buick gmc pontiac jeep chrysler lincoln mitsubishi volvo saab oldsmobile oldsmobiles renault
     peugeot citroën citroen fiat opel vauxhall skoda škoda tesla porsche jaguar lada suzuki daihatsu isuzu impala camry corolla civic accord altima maxima malibu tahoe`,
  ),
);
/** What a vehicle does as it comes and goes, and the words behind it that say so. */
export const ARRIVES = wordSet(words('pulled drove sped rolled approached passed stopped fled escaped raced cruised'));
export const BY_SIDE = wordSet(words('up by past alongside beside off away over down onto into out'));
/** What is done out of one. */
export const SHOOTS_FROM = wordSet(words('fired shot shots shooting fire gunfire firing bullets shooter gunman'));
/** Before "for": whom and what the police are after. */
export const SEEKING = wordSet(words('looking searching search hunting hunt lookout seeking asked'));

/** Participles that are no past: "the slain officer". */
export const ADJECTIVAL_PARTICIPLES = wordSet(words('slain stricken beaten'));

/** What belongs to somebody and is no thing that he owns: of those who are there, one is a member. Singular. */
export const INTANGIBLE: ReadonlySet<string> = new Set(words('future past day night victory credit honour honor group force troop militia gang'));

/** Verbs by which somebody is said to be dead, of one person. */
export const DECLARED: ReadonlySet<string> = new Set(words('pronounced declared found'));

/** Verbs of shooting, of which "at" tells that nobody need have been hit. */
export const AIMED = wordSet(words('shot fired'));

/** Before "part": what is denied. */
export const TAKING_PART = wordSet(words('taking taken playing played'));
