/** How people leave a post, and what is told as the reason. Lower case, nouns in the singular. */
import { verbForms } from './inflect.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** Of two words: "stepped down", "stood aside". */
export const GOES_IN_TWO: ReadonlyMap<string, string> = new Map(
  (
    [
      ['step', 'down'],
      ['stand', 'down'],
    ] as const
  ).flatMap(([verb, particle]) => verbForms(verb).map((form): [string, string] => [form, particle])),
);
/** What is done to somebody who has to go: behind "was". */
export const SENT_AWAY = wordSet(words('sacked fired dismissed ousted suspended expelled'));
export const GOES = wordSet([
  ...words('sacked fired dismissed ousted suspended expelled'),
  ...GOES_IN_TWO.keys(),
  ...words('resign quit retire withdraw depart').flatMap(verbForms),
]);

/** Before a reason. `sure`: nothing else follows it. */
export const REASONS: readonly { readonly words: readonly string[]; readonly sure?: true }[] = [
  { words: ['because', 'of'], sure: true },
  { words: ['due', 'to'], sure: true },
  { words: ['owing', 'to'], sure: true },
  { words: ['citing'], sure: true },
  { words: ['over'], sure: true },
  { words: ['for'] },
  { words: ['after'] },
  { words: ['following'] },
  { words: ['amid'] },
  { words: ['on', 'grounds', 'of'], sure: true },
];
/** What can be a reason behind "for", "after" or "amid". */
export const REASON_NOUNS: ReadonlySet<string> = new Set(
  words(
    'reason row dispute scandal allegation accusation criticism pressure revelation protest complaint illness health misconduct outcry backlash quarrel clash rift disagreement defeat loss inquiry probe investigation fraud remark comment abuse failure controversy charge conviction crisis vote dereliction negligence incompetence',
  ),
);

/** Words that are said of nothing but what travels. */
export const BOUND = wordSet(words('bound headed heading'));

/** Verbs of getting away from something. */
export const FLIGHT = wordSet(words('flee escape abscond').flatMap(verbForms));
/** Verbs before "to" of what somebody has not done yet. */
export const PLANNED = wordSet(words('try attempt plan want hope intend').flatMap(verbForms));
/** Where that leads, and what it leads away from. */
export const FLED_TO = 'fled to';
export const FLED_FROM = 'fled from';
