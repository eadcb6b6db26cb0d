/** Doors, signals and barriers, and the two ways in which each can stand: after a fire or a crash, which of the two it was is what is disputed. */
import { wordSet } from './word-set.js';
import { words } from './words.js';

interface Fixture {
  /** Nouns in the singular. */
  readonly nouns: string;
  /** What is said behind "was", and the state that it tells; the first of each list is its name. */
  readonly states: readonly [readonly string[], readonly string[]];
  /** What it would not do, and the state that this tells. */
  readonly refuses?: readonly [doing: string, state: 0 | 1];
}

const FIXTURES: readonly Fixture[] = [
  {
    nouns: 'door exit gate doorway hatch entrance',
    states: [
      ['locked', 'chained', 'padlocked', 'bolted', 'chained shut', 'locked shut', 'bolted shut', 'barred', 'sealed', 'welded shut'],
      ['unlocked', 'not locked', 'open', 'wide open', 'unbolted', 'unchained'],
    ],
    refuses: ['open', 0],
  },
  {
    nouns: 'signal light',
    states: [
      ['red', 'at red'],
      ['green', 'at green'],
    ],
  },
  {
    nouns: 'barrier',
    states: [
      ['down', 'lowered', 'closed'],
      ['up', 'raised', 'open'],
    ],
  },
  { nouns: 'gun pistol rifle revolver', states: [['loaded'], ['unloaded', 'not loaded']] },
];

export interface Stands {
  readonly state: string;
  readonly other: string;
}

/** By a noun in the singular: the phrases that say how it stands, and what it would not do. */
export const STATES_OF: ReadonlyMap<
  string,
  { readonly phrases: readonly (readonly [readonly string[], Stands])[]; readonly refuses?: readonly [string, Stands] }
> = new Map(
  FIXTURES.flatMap(({ nouns, states: [one, two], refuses }) => {
    const ways: readonly [Stands, Stands] = [
      { state: one[0]!, other: two[0]! },
      { state: two[0]!, other: one[0]! },
    ];
    const phrases = [one, two]
      .flatMap((list, at) => list.map((phrase): readonly [readonly string[], Stands] => [phrase.split(' '), ways[at]!]))
      .toSorted(([a], [b]) => b.length - a.length);
    const entry = { phrases, ...(refuses ? { refuses: [refuses[0], ways[refuses[1]]] as const } : {}) };
    return words(nouns).map((noun) => [noun, entry] as const);
  }),
);

/** Their nouns in both numbers. */
export const FIXTURE_WORDS = wordSet([...STATES_OF.keys()].flatMap((noun) => [noun, `${noun}s`]));

/** Before such a noun these say which of several it is, each with the one word that stands for it. */
export const WHICH_ONE: ReadonlyMap<string, string> = new Map([
  ...words('rear back').map((word): [string, string] => [word, 'rear']),
  ...words('emergency fire').map((word): [string, string] => [word, 'emergency']),
  ...words('front main').map((word): [string, string] => [word, 'front']),
  ...words(
    'side kitchen stage north south east west left right upper lower inner outer cabin cockpit cargo school stadium factory railway rail level crossing traffic stop roof stairwell basement',
  ).map((word): [string, string] => [word, word]),
]);

/** Who comes when something has happened: "open when firefighters left" tells how it stood by then. In both numbers. */
export const COMERS = wordSet(
  words(
    'firefighters firefighter firemen police officers officer crews crew rescuers rescuer paramedics medics investigators inspectors engineers detectives soldiers troops they',
  ),
);
