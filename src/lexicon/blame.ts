/** Words by which somebody is made responsible, claims it or denies it. Lower case; verbs in all forms. */
import { verbForms } from './inflect.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

const formsOf = (text: string): ReadonlySet<string> => new Set(words(text).flatMap(verbForms));

/** The party stands right behind the verb: "blamed X for", "accused X of"; the verb in "-ed" also makes it passive: "X was accused of". */
export const ACCUSES: ReadonlySet<string> = formsOf('blame accuse suspect implicate fault');

/** The deed stands behind the verb, the party behind the preposition: "linked the raid to X", "pinned it on X", "blamed the crash on X". */
export const LAYS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...[...formsOf('link connect tie')].map((form): [string, readonly string[]] => [form, ['to', 'with']]),
  ...[...formsOf('attribute trace ascribe')].map((form): [string, readonly string[]] => [form, ['to']]),
  ...[...formsOf('blame pin')].map((form): [string, readonly string[]] => [form, ['on']]),
]);

/** "pointed to X", "pointed the finger at X". */
export const POINTS: ReadonlySet<string> = formsOf('point');

/** Before "responsibility", or before the deed itself: "claimed the attack". */
export const CLAIMS: ReadonlySet<string> = formsOf('claim');
/** Before "responsibility" only. */
export const TAKES: ReadonlySet<string> = formsOf('take admit accept assume acknowledge');
export const DECLARES: ReadonlySet<string> = formsOf('declare claim proclaim');
/** What somebody claims by declaring it. */
export const VICTORY = wordSet(['victory', 'win']);
/** "took back its claim", "withdrew its claim": the verb, and the particle behind it where it has one. */
export const TAKES_BACK: ReadonlyMap<string, string> = new Map(
  (
    [
      ['take', 'back'],
      ['back', 'off'],
      ['withdraw', ''],
      ['retract', ''],
      ['disavow', ''],
      ['recant', ''],
      ['revoke', ''],
    ] as const
  ).flatMap(([verb, particle]) => verbForms(verb).map((form): [string, string] => [form, particle])),
);
export const DENIES: ReadonlySet<string> = formsOf('deny reject dismiss refute dispute repudiate rebut');
export const RESPONSIBILITY = wordSet(['responsibility', 'credit']);
/** What the accused deny. */
export const INVOLVEMENT: ReadonlySet<string> = new Set(words('responsibility involvement role part complicity guilt wrongdoing'));
/** What the accused deny having done, before the word for the deed: "denied launching the attack", "denies having planned it". */
export const PARTAKING = wordSet(
  words('carry launch order stage fire plant plan finance orchestrate commit set start mount conduct execute perpetrate authorise authorize').flatMap(
    verbForms,
  ),
);
/** The same where the verb itself is the deed: "denied bombing the village". */
export const DOES_DEED = wordSet(words('bomb attack kill shoot shell raid storm ambush').flatMap(verbForms));
/** Before a deed: it is none of those told. */
export const NEW_DEEDS = wordSet(words('new another further future more other fresh any additional'));
/** What is denied as such: "rejected the accusation". Singular. */
export const ACCUSATIONS: ReadonlySet<string> = new Set(words('accusation allegation charge claim suggestion insinuation blame'));
/** Of these, such as are of a wrong done: who rejects them denies that he did one. Singular. */
export const OF_WRONGDOING: ReadonlySet<string> = new Set(words('accusation allegation charge'));
/** Before "his innocence". */
export const ASSERTS: ReadonlySet<string> = formsOf('maintain protest assert proclaim');
export const NOBODY = wordSet(['no', 'nobody', 'none', 'neither', 'no-one']);
/** Of whoever it may be: "every person accused of a crime has a right to a lawyer". */
export const ANYBODY = wordSet(['any', 'every', 'each', 'anyone', 'anybody', 'everyone', 'everybody', 'whoever']);

/** A denial in one word, where whatever was said is denied. */
export const DENIED: ReadonlySet<string> = new Set(['denied', 'denies', 'denial', 'rejected', 'rejects', 'refuted', 'refutes', 'disputed', 'disputes']);

/** Behind "no", where nobody is meant: "no group". "No pressure" denies one. */
export const NO_PARTY: ReadonlySet<string> = new Set(['one', 'body', 'group', 'party', 'claim', 'motive', 'suspect']);

/** "held X responsible for". */
export const HOLDS: ReadonlySet<string> = new Set(['hold', 'holds', 'held', 'holding']);
export const RESPONSIBLE = wordSet(['responsible', 'accountable']);

/** Behind an example among several: "attacks like one on Friday", "attacks including a raid". */
export const EXAMPLES: ReadonlySet<string> = new Set(['like', 'including', 'such', 'notably', 'namely']);

/** What comes of an event: whoever is blamed for it is blamed for the event. Singular. */
export const OUTCOMES: ReadonlySet<string> = new Set(
  words(
    'death casualty loss damage destruction victim bloodshed carnage disaster tragedy violence unrest incident accident outage failure delay deed crime act murder defeat clash fighting starting provoking inciting first',
  ),
);

/** Nouns for parties without a name, beside those for bodies and roles. Singular. */
export const PARTIES: ReadonlySet<string> = new Set(
  words(`militant insurgent rebel gunman gunmen bandit terrorist extremist separatist fighter militia group gang cartel faction jihadist guerrilla soldier troop army force police government regime state authority
    supporter protester demonstrator hooligan arsonist vandal hacker pirate robber mob crowd side party opposition company operator owner airline pilot driver captain crew contractor official officer
    man woman youth teenager student employee worker person people anyone someone third assailant handler trafficker smuggler burglar intruder thief looter poacher dealer financier backer sponsor mastermind ringleader assailant attacker suspect perpetrator rival neighbour neighbor network organisation organization individual`),
);

/** "fired first", "started the clashes". */
export const BEGINS: ReadonlySet<string> = formsOf('start begin provoke instigate');
/** What two sides may each say that the other began. Singular. */
export const FIGHTS = wordSet(words('clash clashes fighting violence fight brawl unrest riot war hostilities shooting trouble scuffle scuffles'));

/** What somebody is held to have done, behind "to have": deeds that harm people or houses. */
export const DOES_HARM = wordSet(
  words(
    'killed shot stabbed murdered attacked beaten strangled poisoned bombed torched kidnapped abducted ambushed fired planted detonated committed orchestrated planned robbed stolen',
  ),
);
/** Verbs that do so by the word behind them alone: "carried out", "opened fire". */
export const HARMS_WITH: ReadonlyMap<string, readonly string[]> = new Map([
  ['carried', ['out']],
  ['opened', ['fire']],
  ['set', ['fire', 'off', 'the']],
]);
/** The same behind "been". */
export const INVOLVED = wordSet(words('behind responsible'));
