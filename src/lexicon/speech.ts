/**
 * Words by which a report hands words over to somebody else: verbs of saying, thinking, counting and blaming, with the stance
 * that they give the speaker, and nouns and prepositions that do the same.
 */
import type { Stance } from '../model/attribution.js';
import { verbForms } from './inflect.js';

/**
 * What stands with a verb as its content.
 *
 * - `says`: a clause with or without "that", a quotation, or an object ("reported 19 deaths"); before, after or around the verb.
 * - `quotes`: a quotation anywhere, or a clause with "that"; an object is no content ("wrote a book", "continued his tour").
 * - `tells`: as `says`, with the one spoken to in between ("told reporters that").
 * - `thinks`: a clause after the verb; or before it with the speaker first ("…, officials believe").
 * - `rules`: a clause with "that" and nothing else ("ruled that", but not "ruled the country").
 * - `shows`: a clause after the verb; said of papers and polls as well as of people.
 * - `faults`: an object, and what it is faulted for ("blamed X for Y", "rejected the claim").
 * - `names`: an object and what it is called ("called it a crime", "described them as").
 * - `counts`: an object with a number in it ("put the toll at 12", "lists 201 people").
 * - `orders`: "that", "to" or an object ("urged residents to leave", "called for a truce").
 * - `asks`: a quotation, or an order ("asked residents to leave"); a question says nothing ("asked whether").
 */
type Frame = 'says' | 'quotes' | 'tells' | 'thinks' | 'rules' | 'shows' | 'faults' | 'names' | 'counts' | 'orders' | 'asks';

/** How one verb hands words over. */
export interface SpeechVerb {
  readonly frame: Frame;
  readonly stance: Stance;
}

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

const VERBS: readonly (readonly [Frame, Stance, string])[] = [
  [
    'says',
    'states',
    `say report announce state declare confirm disclose reveal acknowledge admit concede stress emphasise emphasize reiterate mention recount affirm certify specify clarify underline underscore
    communicate convey proclaim testify attest caution advise maintain insist argue assert contend observe remark explain note recall conclude vow pledge promise swear threaten`,
  ],
  ['says', 'claims', 'claim allege purport boast'],
  ['says', 'denies', 'deny'],
  ['says', 'fears', 'warn fear'],
  ['says', 'estimates', 'estimate predict forecast project reckon'],
  [
    'quotes',
    'states',
    `add continue reply respond answer write tweet retweet post blog comment quip joke exclaim declaim interject recite chant shout scream yell cry whisper mutter sigh laugh repeat retort counter press
    lament complain grumble fume scoff gloat brag marvel muse opine offer agree read plead echo signal elaborate volunteer demur protest object snap bellow thunder intone deadpan email text message`,
  ],
  ['tells', 'states', 'tell inform assure remind notify reassure brief convince persuade'],
  ['tells', 'fears', 'alert'],
  ['thinks', 'estimates', 'believe think expect assume guess figure anticipate suppose presume consider calculate judge deem foresee envision suspect'],
  ['thinks', 'fears', 'worry hope'],
  ['thinks', 'doubts', 'doubt wonder'],
  ['thinks', 'states', 'know understand realise realize recognise recognize feel'],
  ['rules', 'states', 'learn hear remember accept mean decide determine see hold rule conceive dream gather observe'],
  ['shows', 'states', 'show find indicate suggest demonstrate prove establish imply hint detail record document'],
  [
    'faults',
    'accuses',
    `accuse blame criticise criticize condemn denounce fault slam blast lambast lambaste castigate chide rebuke decry deride rip assail berate admonish reprimand implicate incriminate`,
  ],
  ['faults', 'denies', 'reject dismiss refute rebut repudiate disavow disown contradict deflect'],
  ['faults', 'doubts', 'question dispute query contest challenge'],
  ['names', 'states', 'call term dub label brand describe designate characterise characterize portray depict liken'],
  ['faults', 'states', 'hail praise laud cite highlight tout'],
  ['counts', 'estimates', 'put list count measure tally'],
  ['orders', 'orders', 'urge order demand request instruct implore beseech recommend propose propound direct command exhort encourage advocate'],
  ['asks', 'orders', 'ask beg'],
];

/** Forms that the rules for regular verbs do not give. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  swear: ['swore', 'sworn'],
  forecast: ['forecast'],
  foresee: ['foresaw', 'foreseen'],
  understand: ['understood'],
  mean: ['meant'],
  quip: ['quipped', 'quipping'],
  brag: ['bragged', 'bragging'],
  rip: ['ripped', 'ripping'],
  snap: ['snapped', 'snapping'],
  put: ['putting'],
  begin: ['beginning'],
  speak: ['spoke', 'spoken'],
  lay: ['laid'],
  cast: ['cast'],
  rebut: ['rebutted', 'rebutting'],
  demur: ['demurred', 'demurring'],
  plead: ['pled'],
};

const formsOf = (lemma: string): readonly string[] => [...verbForms(lemma), ...(IRREGULAR[lemma] ?? [])];

/** Every form of every verb of speech, lower case. */
export const SPEECH_VERBS: ReadonlyMap<string, SpeechVerb> = new Map(
  VERBS.flatMap(([frame, stance, lemmas]) => words(lemmas).flatMap((lemma) => formsOf(lemma).map((form): [string, SpeechVerb] => [form, { frame, stance }]))),
);

/** A verb and the words after it that together hand words over: "point out", "call for", "point the finger at". */
export interface SpeechPhrase extends SpeechVerb {
  /** The words after the verb; `*` is up to four words that may stand there, `+` is as many of which one must. */
  readonly rest: readonly string[];
}

const PHRASES: readonly (readonly [string, string, Frame, Stance])[] = [
  ['point', 'out', 'says', 'states'],
  ['point', 'to', 'faults', 'accuses'],
  ['point', 'at', 'faults', 'accuses'],
  ['point', '* finger at', 'faults', 'accuses'],
  ['point', 'fingers at', 'faults', 'accuses'],
  ['call', 'for', 'orders', 'orders'],
  ['call', 'on', 'orders', 'orders'],
  ['call', 'into question', 'faults', 'doubts'],
  ['appeal', 'for', 'orders', 'orders'],
  ['press', 'for', 'orders', 'orders'],
  ['push', 'for', 'orders', 'orders'],
  ['plead', 'for', 'orders', 'orders'],
  ['ask', 'for', 'orders', 'orders'],
  ['rule', 'out', 'faults', 'denies'],
  ['cast', 'doubt on', 'faults', 'doubts'],
  ['take', 'issue with', 'faults', 'doubts'],
  ['claim', 'responsibility for', 'faults', 'claims'],
  ['claim', '* responsibility', 'faults', 'claims'],
  ['take', 'responsibility for', 'faults', 'claims'],
  ['claim', 'credit for', 'faults', 'claims'],
  ['take', 'credit for', 'faults', 'claims'],
  ['make', '* clear', 'shows', 'states'],
  ['make', '* point', 'says', 'states'],
  ['make', '* case', 'says', 'states'],
  ['speak', 'of', 'faults', 'states'],
  ['speak', 'about', 'faults', 'states'],
  ['talk', 'of', 'faults', 'states'],
  ['talk', 'about', 'faults', 'states'],
  ['refer', 'to', 'faults', 'states'],
  ['allude', 'to', 'faults', 'states'],
  ['complain', 'about', 'faults', 'states'],
  ['complain', 'of', 'faults', 'states'],
  ['warn', 'of', 'faults', 'fears'],
  ['warn', 'against', 'faults', 'fears'],
  ['worry', 'about', 'faults', 'fears'],
  ['brag', 'about', 'faults', 'claims'],
  ['boast', 'about', 'faults', 'claims'],
  ['lash', 'out at', 'faults', 'accuses'],
  ['hit', 'out at', 'faults', 'accuses'],
  ['rail', 'against', 'faults', 'accuses'],
  ['go', 'on', 'quotes', 'states'],
  ['chime', 'in', 'quotes', 'states'],
  ['fire', 'back', 'quotes', 'states'],
  ['shoot', 'back', 'quotes', 'states'],
  ['push', 'back', 'quotes', 'denies'],
  ['hit', 'back', 'quotes', 'denies'],
  ['quote', '+ as saying', 'names', 'states'],
  ['quote', '+ as telling', 'names', 'states'],
  ['cite', '+ as saying', 'names', 'states'],
  ['link', '+ to', 'faults', 'accuses'],
  ['tie', '+ to', 'faults', 'accuses'],
  ['attribute', '+ to', 'faults', 'accuses'],
  ['raise', '* toll', 'counts', 'estimates'],
  ['lift', '* toll', 'counts', 'estimates'],
  ['revise', '* toll', 'counts', 'estimates'],
  ['lower', '* toll', 'counts', 'estimates'],
  ['cut', '* toll', 'counts', 'estimates'],
  ['give', '* toll', 'counts', 'estimates'],
  ['give', '* figure', 'counts', 'estimates'],
  ['give', '* number', 'counts', 'estimates'],
  ['give', '* reading', 'counts', 'estimates'],
  ['give', '* estimate', 'counts', 'estimates'],
  ['express', '* concern', 'faults', 'fears'],
  ['express', '* doubt', 'faults', 'doubts'],
  ['raise', 'doubts about', 'faults', 'doubts'],
  ['raise', 'questions about', 'faults', 'doubts'],
  ['raise', '* possibility', 'faults', 'estimates'],
  ['find', 'fault with', 'faults', 'accuses'],
  ['lay', '* blame', 'faults', 'accuses'],
  ['put', '* blame', 'faults', 'accuses'],
  ['place', '* blame', 'faults', 'accuses'],
];

/** Phrases by every form of their verb, longer ones first. */
export const SPEECH_PHRASES: ReadonlyMap<string, readonly SpeechPhrase[]> = (() => {
  const index = new Map<string, SpeechPhrase[]>();
  for (const [verb, rest, frame, stance] of PHRASES)
    for (const form of new Set(formsOf(verb))) {
      const phrases = index.get(form) ?? [];
      phrases.push({ rest: rest.split(' '), frame, stance });
      index.set(
        form,
        phrases.sort((a, b) => b.rest.length - a.rest.length),
      );
    }
  return index;
})();

/** Verbs after which a phrase with "for", "off" or the like is another verb: "called off", "put out a fire". */
export const PARTICLES_THAT_CHANGE: ReadonlySet<string> = new Set(words('off out up down over away back in along forward together through upon'));

/** Verbs over another verb that take back that anything was said: "declined to say", "refused to confirm". */
export const WITHHOLDING: ReadonlySet<string> = new Set(
  words(
    'decline refuse fail neglect hesitate stop avoid ask want wish try plan hope intend need have expect seek offer like love begin start dare pretend',
  ).flatMap(formsOf),
);

/** Verbs over another verb that say no more than that it was said: "went on to say", "came out to announce". */
export const GOING_ON: ReadonlySet<string> = new Set([
  ...words('go come continue proceed take rush stop quick begin').flatMap(formsOf),
  'on',
  'out',
  'twitter',
  'quick',
  'ahead',
  'forward',
]);

/** Words in a verb group that turn it round. */
export const NEGATORS: ReadonlySet<string> = new Set(words("not n't never neither nor cannot without hardly no"));

/** "would say", "could argue": nobody has said it yet. */
export const HYPOTHETICAL: ReadonlySet<string> = new Set(words("would could might may should can must 'd ca wo"));
/** Forms of "be", and of "get" as one. */
export const BE: ReadonlySet<string> = new Set(words("be is are was were been being am 's 're 'm get gets got getting"));

/** Words that begin what hangs loose on a verb of saying: "said on Tuesday", "said in a statement", "said by telephone". */
export const ADJUNCT_PREPOSITIONS: ReadonlySet<string> = new Set(
  words('in on at during after before from by via through to with within outside inside near over under upon following for since until about of as'),
);

/** Days and other words that stand loose after a verb of saying: "said Tuesday", "said late yesterday". */
export const LOOSE_TIMES: ReadonlySet<string> = new Set(
  words(`monday tuesday wednesday thursday friday saturday sunday today yesterday tonight overnight earlier later late early morning afternoon evening night noon midnight again separately too afterwards afterward recently
    mon tue tues wed thu thur thurs fri sat sun last this week month year ago january february march april may june july august september october november december`),
);

/** "by the police count", "by their own account", "in the minister's words", "in its view". */
export const ACCOUNTS: ReadonlyMap<string, Stance> = new Map<string, Stance>([
  ...words('account accounts word words telling reading admission version description').map((word): [string, Stance] => [word, 'states']),
  ...words('count counts estimate estimates reckoning tally calculation calculations figures view opinion judgment judgement assessment').map(
    (word): [string, Stance] => [word, 'estimates'],
  ),
]);

/** Nouns for a text by which somebody speaks: "the ministry's statement said", "issued a statement saying". */
export const TEXTS: ReadonlySet<string> = new Set(
  words(`statement statements report reports bulletin release letter letters email emails e-mail tweet tweets post posts message messages memo note notice affidavit brief filing complaint lawsuit speech interview
    editorial op-ed column article story paper essay book document documents data figures results records findings images footage evidence numbers returns analysis research count tally survey surveys polls forecasts communique communiqué text video ad ads advertisement petition poll study press-release dispatch documentary`),
);

/** Nouns that make a label before a colon a heading and not a speaker: "Update:", "Dead: 46", "Correction:". */
export const NOT_SPEAKERS: ReadonlySet<string> = new Set(
  words(`update correction corrected clarification note outlook photo photos picture caption video watch read also dead missing injured wounded displaced rescued highlights situation background summary analysis opinion
    headline subject date time place location source sources contact media media-contact next live breaking exclusive background q a editor's ps p.s. re figures caution response health infrastructure gaps seized age
    updated topics related share advertisement chapter part section table figure fig step day week`),
);

/** Lower-case nouns that speak for those who run or make them up. */
export const SPEAKING_NOUNS: ReadonlySet<string> = new Set(
  words(
    'state city town county country village district firm club team charity watchdog regulator campaign camp side centre center institute court jury crowd public majority voters people members leaders critics supporters someone somebody',
  ),
);

/** Objects that nobody claims with words: "the blast claimed ten lives". */
export const TAKEN: ReadonlySet<string> = new Set(words('life lives victim victims place medal gold title'));

/** Subjects that are nobody. */
export const NO_SPEAKER: ReadonlySet<string> = new Set(
  words("there what nothing anything something everything how why where when whether nobody no-one no none neither i'm we're they're you're"),
);

/** Pronouns that can speak. */
export const SPEAKING_PRONOUNS: ReadonlySet<string> = new Set(
  words(
    'he she they it i we you who which that one some many others several both all most everyone someone somebody everybody another each few anyone those these this',
  ),
);
