/**
 * The words of wink's English model, written as src/extract/language/lexemes.ts has them: of all that the model knows of a word only what is asked here.
 *
 * The model itself is 3 MB of JSON, parsed, copied and indexed for a third of a second before the first text is read, and most of it is
 * never asked: shapes, suffixes, lemmas, what ends a sentence. What is left is a kind a word, of some two hundred kinds.
 */
import { createRequire } from 'node:module';
import { atBits, BITS, type Field } from '../../src/extract/language/bits.js';

interface CoreModel {
  readonly packing: { readonly size: number; readonly layout: Readonly<Record<string, readonly [word: number, mask: number, shift: number]>> };
  readonly lexicon: string;
  readonly xpansions: string;
  readonly pos: { readonly list: readonly string[] };
  readonly features: { readonly lexeme: { readonly list: readonly string[] }; readonly posClusters: { readonly list: readonly string[] } };
  readonly tcat: unknown;
  readonly trex: unknown;
  readonly preserve: unknown;
}

const load = createRequire(import.meta.url);
const { version } = load('wink-eng-lite-web-model/package.json') as { readonly version: string };
const model = load('wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json') as CoreModel;

const numbersOf = (base64: string): Uint32Array => new Uint32Array(Uint8Array.from(Buffer.from(base64, 'base64')).buffer);

const words = model.features.lexeme.list;
const lexicon = numbersOf(model.lexicon);

const known = (index: number, name: string): number => {
  const [word, mask, shift] = model.packing.layout[name]!;
  return (lexicon[index * model.packing.size + word]! & mask) >>> shift;
};

const kindOf = (index: number): number =>
  (Object.keys(BITS) as Field[]).filter((field) => field !== 'tokenType').reduce((bits, field) => bits | atBits(field, known(index, field)), 0);

/** Characters that need no escape, one for each of the commonest kinds: nearly all words are of one of those. */
const MARKS = Array.from({ length: 126 - 32 }, (_, i) => String.fromCharCode(33 + i)).filter((mark) => !'"\\'.includes(mark));
/** What stands for a kind that has none. */
const RARE = ' ';

const line = (name: string, says: string, value: unknown): string => `\n/** ${says} */\nexport const ${name} = ${JSON.stringify(value)};\n`;

const PAGE = 64;

/** One digit tells how much of the word before it a word begins with. */
const MOST = 35;

const afterBefore = (word: string, before: string): string => {
  let shared = 0;
  while (shared < MOST && shared < word.length && word[shared] === before[shared]) shared += 1;
  return shared.toString(MOST + 1) + word.slice(shared);
};

const pagesOf = (all: readonly string[]): readonly string[] =>
  Array.from({ length: Math.ceil(all.length / PAGE) }, (_, page) =>
    all
      .slice(page * PAGE, (page + 1) * PAGE)
      .map((word, at, words) => afterBefore(word, words[at - 1] ?? ''))
      .join(' '),
  );

/** The file, as it is to stand. */
export const lexemesFile = (): string => {
  const kinds = words.map((_, index) => kindOf(index));
  const counts = new Map<number, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const common = [...counts].toSorted(([a, most], [b, more]) => more - most || a - b).slice(0, MARKS.length);
  const marks = new Map(common.map(([kind], place) => [kind, MARKS[place]!]));
  const rare = kinds.flatMap((kind, index) => (marks.has(kind) ? [] : [index, kind]));
  const lemmas = words.flatMap((_, index) => (known(index, 'isContraction') || known(index, 'isSpellingMapped') ? [index, known(index, 'lemma')] : []));
  const may = model.features.posClusters.list.map((tags) => tags.split('_').reduce((bits, tag) => bits | (1 << Math.max(0, model.pos.list.indexOf(tag))), 0));
  return [
    '/*!\n * Written by `npm run language`; do not edit. The words of wink-eng-lite-web-model ',
    `${version}, and what is asked of them.\n`,
    ' * Copyright (c) 2017-20 GRAYPE Systems Private Limited, The MIT License.\n */\n',
    line('PAGE', 'Words a page; the last one has fewer.', PAGE),
    line('PAGES', 'Words and marks, so many a page, in the order of their small letters from the second on: the first stands for what is none of them. Each after a digit of base 36: with so much of the word before it on its page it begins.', pagesOf(words)), // prettier-ignore
    line('KINDS', 'The kind of each, a character; a space where it is one of RARE.', kinds.map((kind) => marks.get(kind) ?? RARE).join('')),
    line(
      'KIND_BITS',
      'What is known of a kind, by its character: see `BITS` of bits.ts.',
      Object.fromEntries(common.map(([kind]) => [marks.get(kind)!, kind])),
    ),
    line('RARE', 'In twos: a word of a kind that has no character, and what is known of it.', rare),
    line('LEMMAS', 'In twos: a word that is a contraction, or is spelt another way, and where its expansion stands, or that spelling.', lemmas),
    line('EXPANSIONS', 'Of contractions: word, normal form, lemma and part of speech of each piece.', [...numbersOf(model.xpansions)]),
    line('CLUSTERS', 'Parts of speech that words may be, a bit each.', may),
    line('TAG_NAMES', "Parts of speech, by the library's numbers.", model.pos.list),
    line('CATEGORIES', 'Sorts of tokens.', model.tcat),
    line('EXPRESSIONS', 'By which a run is cut into tokens.', model.trex),
    line('PRESERVE', 'Beginnings and ends of words that a hyphen does not cut off.', model.preserve),
  ].join('');
};
