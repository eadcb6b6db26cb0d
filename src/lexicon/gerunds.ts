/** The name of a deed from a form of its verb: "threw" → "throwing", "entered" → "entering". */
import { wordSet } from './word-set.js';
import { words } from './words.js';

const IRREGULAR: Readonly<Record<string, string>> = {
  became: 'becoming',
  began: 'beginning',
  begun: 'beginning',
  bent: 'bending',
  bought: 'buying',
  broke: 'breaking',
  broken: 'breaking',
  brought: 'bringing',
  built: 'building',
  burst: 'bursting',
  came: 'coming',
  caught: 'catching',
  chose: 'choosing',
  cut: 'cutting',
  crept: 'creeping',
  dealt: 'dealing',
  did: 'doing',
  done: 'doing',
  drank: 'drinking',
  drew: 'drawing',
  drawn: 'drawing',
  drove: 'driving',
  driven: 'driving',
  fell: 'falling',
  fallen: 'falling',
  ate: 'eating',
  fed: 'feeding',
  felt: 'feeling',
  flew: 'flying',
  flown: 'flying',
  fled: 'fleeing',
  fought: 'fighting',
  found: 'finding',
  froze: 'freezing',
  frozen: 'freezing',
  gave: 'giving',
  given: 'giving',
  got: 'getting',
  grew: 'growing',
  heard: 'hearing',
  held: 'holding',
  hit: 'hitting',
  hurt: 'hurting',
  kept: 'keeping',
  laid: 'laying',
  lay: 'lying',
  led: 'leading',
  left: 'leaving',
  lost: 'losing',
  made: 'making',
  met: 'meeting',
  paid: 'paying',
  put: 'putting',
  ran: 'running',
  rang: 'ringing',
  rode: 'riding',
  rose: 'rising',
  risen: 'rising',
  sent: 'sending',
  set: 'setting',
  sang: 'singing',
  sank: 'sinking',
  sunk: 'sinking',
  sat: 'sitting',
  saw: 'seeing',
  seen: 'seeing',
  shook: 'shaking',
  slept: 'sleeping',
  slid: 'sliding',
  sought: 'seeking',
  sped: 'speeding',
  stood: 'standing',
  struck: 'striking',
  swam: 'swimming',
  swore: 'swearing',
  sworn: 'swearing',
  said: 'saying',
  told: 'telling',
  thought: 'thinking',
  went: 'going',
  gone: 'going',
  wept: 'weeping',
  blew: 'blowing',
  blown: 'blowing',
  bled: 'bleeding',
  dug: 'digging',
  drowned: 'drowning',
  hid: 'hiding',
  hung: 'hanging',
  knew: 'knowing',
  understood: 'understanding',
  upheld: 'upholding',
  overthrew: 'overthrowing',
  overthrown: 'overthrowing',
  shot: 'shooting',
  shut: 'shutting',
  sold: 'selling',
  spent: 'spending',
  split: 'splitting',
  spoke: 'speaking',
  spoken: 'speaking',
  spread: 'spreading',
  stole: 'stealing',
  stolen: 'stealing',
  stuck: 'sticking',
  swept: 'sweeping',
  took: 'taking',
  taken: 'taking',
  taught: 'teaching',
  tore: 'tearing',
  torn: 'tearing',
  threw: 'throwing',
  thrown: 'throwing',
  woke: 'waking',
  won: 'winning',
  withdrew: 'withdrawing',
  withdrawn: 'withdrawing',
  wrote: 'writing',
  written: 'writing',
};

/** The other irregular pasts of English: a closed class. */
const PASTS: ReadonlySet<string> = new Set(
  `arose ate awoke beat beaten became bent bet bid bit bitten bled blew blown bore born borne bound bred burnt cast clung cost crept dealt did done drank drunk dreamt drowned dug felt flung forbade forgave forgot
   forgotten fought ground hung had heard hid hidden knelt knew known leapt learnt lent let lit lain meant overcame overran overthrew quit read rid rung said sang sank sat saw seen sewn shed shone shown shrank sought slept slew slid
   slung sown sped spilt spat split sprang sprung stood stank stung strode struck stricken strung strove sunk swam swore sworn swum swung thought thrust told trod understood undertook underwent upheld upset was went were wept
   withheld withstood wore worn wound wrung gone`.split(/\s+/),
);

/** Whether a form can be the verb of a sentence by itself, and is no bare stem: "stopped", "stops", "threw", but not "stop". */
export const isInflected = (form: string): boolean => IRREGULAR[form] !== undefined || PASTS.has(form) || /(?:ed|s|ing)$/.test(form);

/** "needs", "proceed": the d is the verb's own, and not that of a past: "freed". */
const OWN_D = /(?:^[bfhnsw]|^bl|^br|^sp|c)eed$/;

const DOUBLES = /^[^aeiou]{1,2}[aeiou][bdgmnprt]$/;

/** The gerund of a verb form in lower case. The stem before -ed and -ing is the same, but for -y and -ie. */
export const gerundOf = (form: string): string => {
  const known = IRREGULAR[form];
  if (known) return known;
  if (form.endsWith('ing')) return form;
  if (form.endsWith('ied')) return `${form.slice(0, -3)}ying`;
  if (form.endsWith('eed')) return OWN_D.test(form) ? `${form}ing` : `${form.slice(0, -1)}ing`;
  if (form.endsWith('ed')) return `${form.slice(0, -2)}ing`;
  if (form.endsWith('ies')) return `${form.slice(0, -3)}ying`;
  if (form.endsWith('ees')) return `${form.slice(0, -1)}ing`;
  if (form.endsWith('es')) return `${form.slice(0, -2)}ing`;
  if (form.endsWith('s') && !form.endsWith('ss')) return gerundOf(form.slice(0, -1));
  if (DOUBLES.test(form)) return `${form}${form.slice(-1)}ing`;
  return form.endsWith('e') ? `${form.slice(0, -1)}ing` : `${form}ing`;
};

/** What the infinitive behind them says is said of the subject. */
export const CATENATIVE = wordSet(words('managed began started continued continues'));

/** They have a clause for their object: "a woman saying her son was killed". */
export const TELLING = wordSet(
  words(
    'saying claiming reporting believing thinking fearing hoping knowing hearing seeing finding alleging insisting arguing adding noting meaning showing telling',
  ),
);
