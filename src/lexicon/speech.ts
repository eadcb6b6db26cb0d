/**
 * Words around those that hand words over (`cue-verbs.ts`, `cue-nouns.ts`): what turns them round or hangs loose on them, and who can
 * speak and who cannot.
 */
import type { Stance } from '../model/attribution.js';
import { formsOf } from './cue-verbs.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** Verbs after which a phrase with "for", "off" or the like is another verb: "called off", "put out a fire". */
export const PARTICLES_THAT_CHANGE: ReadonlySet<string> = new Set(words('off out up down over away back in along forward together through upon'));

/** Verbs over another verb that take back that anything was said: "declined to say", "refused to confirm". */
export const WITHHOLDING: ReadonlySet<string> = new Set(
  words(
    'decline refuse fail neglect hesitate stop avoid ask want wish try plan hope intend need have expect seek offer like love begin start dare pretend',
  ).flatMap(formsOf),
);

/** Verbs over another verb that say no more than that it was said: "went on to say", "came out to announce". */
export const GOING_ON = wordSet([
  ...words('go come continue proceed take rush stop quick begin').flatMap(formsOf),
  'on',
  'out',
  'twitter',
  'quick',
  'ahead',
  'forward',
]);

/** "would say", "could argue": nobody has said it yet. */
export const HYPOTHETICAL = wordSet(words("would could might may should can must 'd ca wo"));
/** Forms of "be", and of "get" as one. */
export const BE = wordSet(words("be is are was were been being am 's 're 'm get gets got getting"));

/** Words that begin what hangs loose on a verb of saying: "said on Tuesday", "said in a statement", "said by telephone". */
export const ADJUNCT_PREPOSITIONS = wordSet(
  words('in on at during after before from by via through to with within outside inside near over under upon following for since until about of as'),
);

/** Days and other words that stand loose after a verb of saying: "said Tuesday", "said late yesterday". */
export const LOOSE_TIMES = wordSet(
  words(`monday tuesday wednesday thursday friday saturday sunday today yesterday tonight overnight earlier later late early morning afternoon evening night noon midnight again separately too afterwards afterward recently
    mon tue tues wed thu thur thurs fri sat sun last this week month year ago january february march april may june july august september october november december`),
);

/** "by the police count", "by their own account", "in the minister's words", "in its view". */
export const ACCOUNTS: ReadonlyMap<string, Stance> = new Map<string, Stance>([
  ...words('account accounts word words telling reading admission version description').map((word): [string, Stance] => [word, 'states']),
  ...words(
    'count counts estimate estimates reckoning tally calculation calculations figures timeline records log logs data view opinion judgment judgement assessment',
  ).map((word): [string, Stance] => [word, 'estimates']),
]);

/** Nouns for a text by which somebody speaks: "the ministry's statement said", "issued a statement saying". */
export const TEXTS = wordSet(
  words(`statement statements report reports bulletin release letter letters email emails e-mail tweet tweets post posts message messages memo note notice affidavit brief filing complaint lawsuit speech interview
    editorial op-ed column article story paper essay book document documents data figures results records findings images footage evidence numbers returns analysis research count tally survey surveys polls forecasts communique communiqué text video ad ads advertisement petition poll study press-release dispatch documentary`),
);

/** Nouns that make a label before a colon a heading and not a speaker: "Update:", "Dead: 46", "Correction:". */
export const NOT_SPEAKERS = wordSet(
  words(`update correction corrected clarification note outlook photo photos picture caption video watch read also dead missing injured wounded displaced rescued highlights situation background summary analysis opinion
    headline subject date time place location source sources contact media media-contact next live breaking exclusive background q a editor's ps p.s. re figures caution response health infrastructure gaps seized age
    updated topics related share advertisement chapter part section table figure fig step day week`),
);

/** Lower-case nouns that speak for those who run or make them up. */
export const SPEAKING_NOUNS = wordSet(
  words(
    'state city town county country village district firm club team charity watchdog regulator campaign camp side centre center institute court jury crowd public majority voters people members leaders critics supporters someone somebody',
  ),
);

/** Objects that nobody claims with words: "the blast claimed ten lives". */
export const TAKEN = wordSet(words('life lives victim victims place medal gold title'));

/** Subjects that are nobody. */
export const NO_SPEAKER = wordSet(
  words("there what nothing anything something everything how why where when whether nobody no-one no none neither i'm we're they're you're"),
);

/** Pronouns that can speak. */
export const SPEAKING_PRONOUNS = wordSet(
  words(
    'he she they it i we you who which that one some many others several both all most everyone someone somebody everybody another each few anyone those these this',
  ),
);

/** The report speaking of itself. */
export const WRITERS: ReadonlySet<string> = new Set([
  'i',
  'we',
  'my',
  'our',
  'us',
  'me',
  'this month',
  'this week',
  'this year',
  'their',
  'this article',
  'this report',
]);

/** "are confirmed lost": told to be so. */
export const TOLD_TO_BE = wordSet(words('confirmed reported believed feared known'));

/** Verbs before "would" by which it is a plan in somebody's words. */
export const ANNOUNCING = wordSet(words('said says announced confirmed told pledged promised added'));

/** What a speaker does meanwhile, and nothing of what is said. */
export const MEANWHILE = wordSet(words('speaking pointing standing sitting referring smiling laughing looking gesturing'));

/** Verbs that tell words and nothing else. */
export const TELLS = wordSet(words('said says say told tells tell wrote tweeted'));
