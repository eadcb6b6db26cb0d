/**
 * Verbs by which a report hands words over to somebody else: of saying, thinking, wanting, favouring and blaming, with what each
 * takes as its content and the stance that it gives the speaker. The one place for both.
 */
import type { Stance } from '../model/attribution.js';
import { verbForms } from './inflect.js';
import { words } from './words.js';

/**
 * What stands with a verb as its content.
 *
 * - `says`: a clause with or without "that", a quotation, or an object ("reported 19 deaths"); before, after or around the verb.
 * - `quotes`: a quotation anywhere, or a clause with "that"; an object is no content ("wrote a book", "continued his tour").
 * - `tells`: as `says`, with the one spoken to in between ("told reporters that").
 * - `thinks`: a clause after the verb; or before it with the speaker first ("…, officials believe").
 * - `rules`: a clause with "that" and nothing else ("ruled that", but not "ruled the country").
 * - `shows`: a clause after the verb; said of papers and polls as well as of people.
 * - `faults`: an object, and what it is faulted for ("blamed X for Y", "rejected the claim", "supports the plan").
 * - `names`: an object and what it is called ("called it a crime", "described them as").
 * - `regards`: an object and "as" ("sees it as a test"), but not "saw the sea".
 * - `counts`: an object with a number in it ("put the toll at 12", "lists 201 people").
 * - `orders`: "that", "to" or an object ("urged residents to leave", "called for a truce").
 * - `asks`: a quotation, an order ("asked residents to leave") or a question ("asked whether", "asked about").
 * - `intends`: an infinitive, alone or behind an object ("plans to stay", "expects them to stay"), or a clause.
 */
type Frame = 'says' | 'quotes' | 'tells' | 'thinks' | 'rules' | 'shows' | 'faults' | 'names' | 'regards' | 'counts' | 'orders' | 'asks' | 'intends';

/** Stances of somebody who wants, favours, asks or keeps silent: by these nothing is said to be so. */
export const ATTITUDES: ReadonlySet<Stance> = new Set<Stance>(['wishes', 'favours', 'opposes', 'asks', 'withholds']);

/** What "not" before a verb makes of its stance: "does not want", "did not say". */
export const TURNED: ReadonlyMap<Stance, Stance> = new Map<Stance, Stance>([
  ['estimates', 'doubts'],
  ['wishes', 'opposes'],
  ['favours', 'opposes'],
  ['opposes', 'favours'],
]);

/** One way in which a verb hands words over. */
export interface Way {
  readonly frame: Frame;
  readonly stance: Stance;
}

/** How one verb hands words over: in the first way that its sentence fits. */
export interface SpeechVerb extends Way {
  /** The ways tried where the first finds no content behind the verb. */
  readonly others?: readonly Way[];
}

/** A verb may stand in several rows: the first is how it is read first. */
const VERBS: readonly (readonly [Frame, Stance, string])[] = [
  [
    'says',
    'states',
    `say report announce state declare confirm disclose reveal acknowledge admit concede stress emphasise emphasize reiterate mention recount affirm reaffirm certify specify clarify underline underscore
    communicate convey proclaim testify attest caution advise maintain insist argue assert contend observe remark explain note conclude vow pledge promise swear threaten posit avow`,
  ],
  ['says', 'claims', 'claim allege purport boast'],
  ['says', 'denies', 'deny'],
  ['says', 'fears', 'warn fear'],
  ['says', 'estimates', 'estimate predict forecast project reckon surmise'],
  [
    'quotes',
    'states',
    `add continue reply respond answer write tweet retweet post blog comment quip joke exclaim declaim interject recite chant shout scream yell cry whisper mutter sigh laugh repeat retort counter press
    lament complain grumble fume scoff gloat brag marvel muse opine offer agree read plead echo recall signal elaborate volunteer demur protest object snap bellow thunder boom intone deadpan email text message`,
  ],
  ['tells', 'states', 'tell inform assure remind notify reassure brief convince persuade'],
  ['tells', 'fears', 'alert'],
  [
    'thinks',
    'estimates',
    'believe think expect assume guess figure anticipate suppose presume consider calculate judge deem foresee envision suspect imagine speculate',
  ],
  ['thinks', 'fears', 'worry'],
  ['thinks', 'wishes', 'hope wish prefer want pray'],
  ['thinks', 'doubts', 'doubt wonder'],
  ['thinks', 'states', 'know understand realise realize recognise recognize feel'],
  ['rules', 'states', 'learn hear remember accept mean decide determine see hold rule conceive dream gather'],
  ['shows', 'states', 'show find indicate suggest demonstrate prove establish imply hint detail record document'],
  [
    'faults',
    'accuses',
    `accuse blame criticise criticize condemn denounce fault slam blast lambast lambaste castigate chide rebuke decry deride rip assail berate admonish reprimand implicate incriminate
    mock ridicule disparage savage bemoan insult belittle scold excoriate pillory bash vilify demonise demonize deplore satirise satirize`,
  ],
  ['faults', 'denies', 'reject dismiss refute rebut repudiate disavow disown contradict deflect downplay disclaim renounce'],
  ['faults', 'doubts', 'question dispute query contest challenge'],
  ['names', 'states', 'call term dub label brand describe designate characterise characterize portray depict liken'],
  ['faults', 'states', 'hail praise laud cite highlight tout describe discuss outline express voice utter trumpet reference lament recite signal preach'],
  [
    'faults',
    'favours',
    'support endorse back defend favor favour prefer applaud commend congratulate thank admire extol welcome champion embrace espouse relish cheer justify',
  ],
  ['faults', 'opposes', 'oppose resist protest dislike loathe detest despise resent distrust abhor shun'],
  ['faults', 'wishes', 'want seek desire crave covet'],
  ['counts', 'estimates', 'put list count measure tally'],
  ['orders', 'orders', 'urge order demand request instruct implore beseech recommend propose propound direct command exhort encourage advocate'],
  ['asks', 'orders', 'ask beg'],
  ['asks', 'asks', 'question wonder debate'],
  [
    'intends',
    'wishes',
    'hope want wish plan aim seek intend decide vow pledge promise threaten agree offer strive aspire opt prefer yearn long propose like desire elect',
  ],
  ['intends', 'withholds', 'refuse decline hesitate'],
  ['intends', 'estimates', 'expect anticipate'],
  ['names', 'estimates', 'consider deem judge'],
  ['regards', 'estimates', 'see view regard perceive interpret paint frame cast present'],
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
  see: ['seen'],
  plan: ['planned', 'planning'],
  opt: ['opted', 'opting'],
  strive: ['strove', 'striven'],
};

/** Every form of a verb, irregular ones among them. */
export const formsOf = (lemma: string): readonly string[] => [...verbForms(lemma), ...(IRREGULAR[lemma] ?? [])];

/** Every form of every verb of speech, lower case. */
export const SPEECH_VERBS: ReadonlyMap<string, SpeechVerb> = (() => {
  const verbs = new Map<string, SpeechVerb>();
  for (const [frame, stance, lemmas] of VERBS)
    for (const form of new Set(words(lemmas).flatMap(formsOf))) {
      const known = verbs.get(form);
      verbs.set(form, known ? { ...known, others: [...(known.others ?? []), { frame, stance }] } : { frame, stance });
    }
  return verbs;
})();

/** A verb and the words after it that together hand words over: "point out", "call for", "point the finger at". */
export interface SpeechPhrase extends Way {
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
  ['put', 'it', 'quotes', 'states'],
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
  ['hope', 'for', 'faults', 'wishes'],
  ['wish', 'for', 'faults', 'wishes'],
  ['long', 'for', 'faults', 'wishes'],
  ['dream', 'of', 'faults', 'wishes'],
  ['look', 'forward to', 'faults', 'wishes'],
  ['lobby', 'for', 'orders', 'orders'],
  ['argue', 'for', 'faults', 'favours'],
  ['campaign', 'for', 'faults', 'favours'],
  ['vote', 'for', 'faults', 'favours'],
  ['cheer', 'for', 'faults', 'favours'],
  ['side', 'with', 'faults', 'favours'],
  ['stand', 'by', 'faults', 'favours'],
  ['vouch', 'for', 'faults', 'favours'],
  ['agree', 'with', 'faults', 'favours'],
  ['agree', 'on', 'faults', 'favours'],
  ['concur', 'with', 'faults', 'favours'],
  ['approve', 'of', 'faults', 'favours'],
  ['believe', 'in', 'faults', 'favours'],
  ['argue', 'against', 'faults', 'opposes'],
  ['campaign', 'against', 'faults', 'opposes'],
  ['vote', 'against', 'faults', 'opposes'],
  ['lobby', 'against', 'faults', 'opposes'],
  ['turn', 'against', 'faults', 'opposes'],
  ['push', 'back against', 'faults', 'opposes'],
  ['speak', 'out against', 'faults', 'opposes'],
  ['come', 'out against', 'faults', 'opposes'],
  ['disapprove', 'of', 'faults', 'opposes'],
  ['disagree', 'with', 'faults', 'opposes'],
  ['object', 'to', 'faults', 'opposes'],
  ['balk', 'at', 'faults', 'opposes'],
  ['bristle', 'at', 'faults', 'opposes'],
  ['call', 'out', 'faults', 'accuses'],
  ['single', 'out', 'faults', 'accuses'],
  ['take', 'aim at', 'faults', 'opposes'],
  ['go', 'after', 'faults', 'opposes'],
  ['play', 'down', 'faults', 'denies'],
  ['shrug', 'off', 'faults', 'denies'],
  ['brush', 'off', 'faults', 'denies'],
  ['brush', 'aside', 'faults', 'denies'],
  ['talk', 'up', 'faults', 'favours'],
  ['comment', 'on', 'faults', 'states'],
  ['remark', 'on', 'faults', 'states'],
  ['remark', 'upon', 'faults', 'states'],
  ['weigh', 'in on', 'faults', 'states'],
  ['touch', 'on', 'faults', 'states'],
  ['dwell', 'on', 'faults', 'states'],
  ['expand', 'on', 'faults', 'states'],
  ['elaborate', 'on', 'faults', 'states'],
  ['write', 'about', 'faults', 'states'],
  ['write', 'of', 'faults', 'states'],
  ['open', 'up about', 'faults', 'states'],
  ['joke', 'about', 'faults', 'states'],
  ['muse', 'about', 'faults', 'states'],
  ['gush', 'about', 'faults', 'favours'],
  ['speculate', 'about', 'faults', 'estimates'],
  ['apologise', 'for', 'faults', 'states'],
  ['apologize', 'for', 'faults', 'states'],
  ['hint', 'at', 'faults', 'states'],
  ['lay', 'out', 'faults', 'states'],
  ['spell', 'out', 'faults', 'states'],
  ['sum', 'up', 'faults', 'states'],
  ['tick', 'off', 'faults', 'states'],
  ['rattle', 'off', 'faults', 'states'],
  ['double', 'down on', 'faults', 'favours'],
  ['boast', 'of', 'faults', 'claims'],
  ['brag', 'of', 'faults', 'claims'],
  ['caution', 'against', 'faults', 'fears'],
  ['ask', 'about', 'faults', 'asks'],
  ['compare', '+ to', 'faults', 'states'],
  ['compare', '+ with', 'faults', 'states'],
  ['contrast', '+ with', 'faults', 'states'],
  ['credit', '+ with', 'faults', 'states'],
  ['credit', '+ for', 'faults', 'states'],
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
