/** Forms of English words from their lemmas: what the cue words of a domain look like in running text. */

import { remembered } from '../model/remembered.js';

/** Past and participle of irregular verbs that reports use; where both are alike, once. */
const IRREGULAR_VERBS: Readonly<Record<string, readonly string[]>> = {
  be: ['is', 'are', 'was', 'were', 'been', 'being', 'am'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bend: ['bent'],
  bind: ['bound'],
  bite: ['bit', 'bitten'],
  bleed: ['bled'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  breed: ['bred'],
  bring: ['brought'],
  build: ['built'],
  burn: ['burned', 'burnt'],
  burst: ['burst'],
  buy: ['bought'],
  catch: ['caught'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cost: ['cost'],
  cut: ['cut'],
  deal: ['dealt'],
  die: ['died'],
  dig: ['dug'],
  draw: ['drew', 'drawn'],
  drink: ['drank', 'drunk'],
  drive: ['drove', 'driven'],
  drown: ['drowned'],
  eat: ['ate', 'eaten'],
  fall: ['fell', 'fallen'],
  feed: ['fed'],
  feel: ['felt'],
  fight: ['fought'],
  find: ['found'],
  flee: ['fled'],
  fly: ['flew', 'flown'],
  forbid: ['forbade', 'forbidden'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  hang: ['hung', 'hanged'],
  have: ['has', 'had'],
  hear: ['heard'],
  hide: ['hid', 'hidden'],
  hit: ['hit'],
  hold: ['held'],
  hurt: ['hurt'],
  keep: ['kept'],
  know: ['knew', 'known'],
  lay: ['laid'],
  lead: ['led'],
  leave: ['left'],
  lend: ['lent'],
  lie: ['lay', 'lain'],
  light: ['lit'],
  lose: ['lost'],
  make: ['made'],
  mean: ['meant'],
  meet: ['met'],
  overtake: ['overtook', 'overtaken'],
  pay: ['paid'],
  put: ['put'],
  quit: ['quit'],
  read: ['read'],
  rebuild: ['rebuilt'],
  ride: ['rode', 'ridden'],
  ring: ['rang', 'rung'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  sell: ['sold'],
  send: ['sent'],
  set: ['set'],
  shake: ['shook', 'shaken'],
  shed: ['shed'],
  shoot: ['shot'],
  shut: ['shut'],
  sink: ['sank', 'sunk', 'sunken'],
  sit: ['sat'],
  slay: ['slew', 'slain'],
  sleep: ['slept'],
  slide: ['slid'],
  speak: ['spoke', 'spoken'],
  spend: ['spent'],
  spill: ['spilled', 'spilt'],
  split: ['split'],
  spread: ['spread'],
  spring: ['sprang', 'sprung'],
  stand: ['stood'],
  steal: ['stole', 'stolen'],
  stick: ['stuck'],
  strike: ['struck', 'stricken'],
  swear: ['swore', 'sworn'],
  sweep: ['swept'],
  swim: ['swam', 'swum'],
  swing: ['swung'],
  take: ['took', 'taken'],
  teach: ['taught'],
  tear: ['tore', 'torn'],
  tell: ['told'],
  think: ['thought'],
  throw: ['threw', 'thrown'],
  overthrow: ['overthrew', 'overthrown'],
  undergo: ['underwent', 'undergone'],
  understand: ['understood'],
  uphold: ['upheld'],
  wake: ['woke', 'woken'],
  wear: ['wore', 'worn'],
  win: ['won'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
};

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  life: 'lives',
  knife: 'knives',
  foot: 'feet',
  crisis: 'crises',
  policeman: 'policemen',
  fireman: 'firemen',
  gunman: 'gunmen',
  serviceman: 'servicemen',
  fisherman: 'fishermen',
  police: 'police',
  aircraft: 'aircraft',
  crew: 'crew',
  staff: 'staff',
  casualty: 'casualties',
};

// Maps, for a text may speak of constructors.
const PASTS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(IRREGULAR_VERBS));
const PLURALS: ReadonlyMap<string, string> = new Map(Object.entries(IRREGULAR_PLURALS));

const VOWEL = /[aeiou]/;
/** Longer verbs that are stressed on the last syllable, and so double their last letter. */
const DOUBLING = new Set(['admit', 'permit', 'commit', 'submit', 'refer', 'occur', 'deter', 'kidnap', 'acquit', 'regret', 'transfer', 'equip']);
const doubles = (lemma: string): boolean => /^[^aeiou]*[aeiou][bdgmnprt]$/.test(lemma) || DOUBLING.has(lemma);

/** Nouns in -o that take no e. */
const PLAIN_O = /(?:video|photo|euro|kilo|memo|logo|casino|studio|radio|zoo|dynamo|piano|disco|condo|embargo)$/;

const present = (lemma: string): string => {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
};

const ing = (lemma: string): string => {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (/[^aeiouy]e$/.test(lemma) || lemma.endsWith('ue')) return `${lemma.slice(0, -1)}ing`;
  return doubles(lemma) ? `${lemma}${lemma.at(-1)!}ing` : `${lemma}ing`;
};

const past = (lemma: string): readonly string[] => {
  const irregular = PASTS.get(lemma);
  if (irregular) return irregular;
  if (lemma.endsWith('e')) return [`${lemma}d`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  return [doubles(lemma) ? `${lemma}${lemma.at(-1)!}ed` : `${lemma}ed`];
};

/** All forms of a verb: kill, kills, killed, killing. British and American doubling ("travelled", "traveled") both count. */
export const verbForms = remembered((lemma): readonly string[] => {
  const forms = [lemma, present(lemma), ...past(lemma), ing(lemma)];
  if (/[aeiou]l$/.test(lemma) && VOWEL.test(lemma)) forms.push(`${lemma}led`, `${lemma}ling`);
  return forms;
});

/** The plural of a noun, the last word of a compound inflected: "rocket", "rockets"; "service member", "service members". */
export const pluralOf = (noun: string): string => {
  const at = noun.lastIndexOf(' ') + 1;
  const word = noun.slice(at);
  if (PLAIN_O.test(word)) return `${noun}s`;
  const known = PLURALS.get(word) ?? (word.endsWith('man') && word.length > 4 ? `${word.slice(0, -3)}men` : undefined);
  return noun.slice(0, at) + (known ?? present(word));
};

const PLURAL_ENDS: ReadonlySet<number> = new Set([...'sntew'].map((letter) => letter.charCodeAt(0)));
const SINGULARS: ReadonlyMap<string, string> = new Map(Object.entries(IRREGULAR_PLURALS).map(([one, many]) => [many, one]));

/** One specimen is not a speciman. */
const NO_MEN = /(?:abdo|speci|regi|acu)men$/;
const NO_PLURAL = /(?:ss|us|is)$/;
const HISSING = /(?:ses|xes|zes|ches|shes)$/;
/** "increases", "nurses", "prizes" end in a silent e, "gases", "bonuses" and "beaches" do not. */
const SILENT_E = /(?:(?<!\bg|bi)ases|[eio]ses|[rp]ses|(?<!\ble)nses|[ao]uses|\b(?:exc)?uses|(?<![tz]|qui)zes|(?<![eo])aches|headaches)$/;

/** The singular of a noun as far as its ending tells: "facilities": "facility". A word that is no plural stays. */
export const singularOf = (noun: string): string => {
  // Plurals end in s but for "people", "men", "feet", "aircraft", "crew", "children".
  if (!PLURAL_ENDS.has(noun.charCodeAt(noun.length - 1))) return noun;
  const at = noun.lastIndexOf(' ') + 1;
  const word = noun.slice(at);
  const known = SINGULARS.get(word);
  if (known) return noun.slice(0, at) + known;
  if (word.endsWith('men') && word.length > 4 && !NO_MEN.test(word)) return `${noun.slice(0, -3)}man`;
  if (word.length < 4 || !word.endsWith('s') || NO_PLURAL.test(word)) return noun;
  if (word.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (word.endsWith('es') && HISSING.test(word) && !SILENT_E.test(word)) return noun.slice(0, -2);
  return noun.slice(0, -1);
};
