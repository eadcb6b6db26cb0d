/** Words that have a capital without being a name. Lower case. */
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** Months and weekdays, long and short. "May" and "March" are told from names by what stands beside them. */
export const CALENDAR = wordSet(
  words(`january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.
    monday tuesday wednesday thursday friday saturday sunday mon mon. tue tue. tues tues. wed wed. thu thu. thur thur. thurs thurs. fri fri. sat sat. sun sun.
    mondays tuesdays wednesdays thursdays fridays saturdays sundays`),
);

/** Feasts by a word of their own. */
export const FEASTS = wordSet(words('christmas easter thanksgiving halloween hanukkah passover diwali eid whitsun'));
/** What names a feast before "Day", "Eve" and the like. */
export const FEAST_LEADS = wordSet(
  words(
    'memorial labor labour independence boxing veterans presidents valentine mother father republic bastille anzac armistice remembrance new good palm ash',
  ),
);
/** What follows the name of a feast. */
export const FEAST_ENDS = wordSet(words("'s ' year day eve monday wednesday friday sunday weekend night morning"));

/** Zones, currencies, units and marks of the newsroom. */
export const NO_NAMES = wordSet(
  words(`gmt utc est edt cst cdt mst mdt pst pdt bst cet cest ist jst wib wita wit eat cat wat sast msk ndt aest aedt nzst am pm a.m. p.m. ad bc bce ce
    usd eur gbp nok sek dkk chf jpy cny inr idr pln huf czk rub ngn zar try aud cad nzd mwk brl mxn krw
    i i'm i've i'll i'd ok tv gps sms pdf url http https www covid-19 dna hiv aids gdp cpi ceo cfo coo cto suv atm id q1 q2 q3 q4 h1 h2 no no. nos nos. vol vol.
    photo photos picture image video clip file credit caption update updated updates correction corrected corrects breaking live exclusive analysis opinion comment editorial advertisement read also watch see more related
    report reporting writing editing translated translation source sources highlights situation background release immediate statement press bulletin headline subscribe share posted published advertisement`),
);

/** Words with which sentences and headlines begin and that are no names by themselves: function words, adverbs, common adjectives. */
export const OPENERS = wordSet(
  words(`a an the this that these those some any no none every each all both either neither another other others such many much more most few fewer several less least enough plenty half
    i you he she it we they me him her us them my your his its our their mine yours hers ours theirs who whom whose which what when where why how whatever whoever whenever wherever
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands
    million millions billion dozens scores dozen first second third fourth fifth last next once twice
    in on at by for from of off to into onto with within without under over above below between among amid against about around across after before behind beside besides beyond near nearby inside outside along
    during since until till through throughout toward towards upon via per despite like unlike except including according due because although though while whereas if unless whether as so than then thus hence and or but nor
    yet not never only just even still also too again already always often sometimes usually rarely soon later earlier now today tomorrow yesterday tonight here there elsewhere meanwhile however therefore moreover
    furthermore nevertheless nonetheless instead otherwise perhaps maybe probably possibly apparently reportedly allegedly officially unofficially initially finally eventually recently currently previously formerly
    originally additionally separately similarly overall altogether together approximately roughly nearly almost barely some up down out back ago away far long early late
    is are was were be been being am do does did done doing has have had having can could may might must shall should will would let let's don't there's it's that's what's he's she's they're we're you're
    yes oh well please thanks thank sorry hello good bad new old young big small large great huge little high low top senior junior former current late local regional national international federal foreign domestic
    public private official state general special main major minor key final further additional heavy light strong weak severe serious deadly fatal massive violent armed unarmed secondary primary initial several other same
    best worst better worse least following preliminary provisional unofficial independent mass central northern southern eastern western
    man men woman women child children boy boys girl girls people police officials authorities residents witnesses survivors parents rescuers firefighters troops soldiers militants rebels protesters workers families villagers
    doctors hospitals investigators prosecutors lawmakers experts analysts scientists sources shares stocks oil gold sales revenue profit turnout voting ballots polls
    nobody someone somebody everyone everybody anyone anybody nothing something everything anything part parts asked told said says saying speaking given based contrary citing dead missing injured displaced killed
    wounded rescued seized production operating security military government ministry army navy rain rains heavy floods flood fire fires smoke strike strikes attack attacks explosion blast quake earthquake
    aftershocks landslides talks tensions figures reports statement estimates damage losses cuts jobs health education response infrastructure caution next outlook guests customers passengers crew customers pilots
    drones rockets missiles planes jets ships boats ferries buses trains cars trucks tankers vehicles roads bridges houses homes schools shops`),
);

/** Verbs of saying in the forms that stand beside a speaker's name. */
export const SAYS = wordSet(
  words(
    'said says told tells added adds asked asks warned warns argued argues claimed claims insisted insists replied replies wrote writes announced announces denied denies confirmed confirms explained explains noted notes recalled recalls',
  ),
);

/** Words that never begin or go on a name, even with a capital: "The", "In", "He". */
export const FUNCTION_WORDS = wordSet(
  words(`the a an this that these those some any no every each all both i you he she it we they me him her us them my your his its our their who whom whose which what when where why how
    in on at by for from of off to into with within without under over between among about around across after before behind during since until through and or but nor if as so than then not
    is are was were be been has have had do does did can could may might must shall should will would there here yes`),
);
