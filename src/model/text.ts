/**
 * Text without what stands at its end and is all of one sort. It is looked for from the end: a pattern that ends in `+$` begins anew at each place.
 * `mark` is asked about one character at a time.
 */
export const withoutEnd = (text: string, mark: RegExp): string => {
  let end = text.length;
  while (end > 0) {
    const last = end - (end > 1 && text.codePointAt(end - 2)! > 0xffff ? 2 : 1);
    if (!mark.test(text.slice(last, end))) break;
    end = last;
  }
  return text.slice(0, end);
};

/** Lone surrogates are no characters: `encodeURIComponent` throws at them. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

/** "1 report", "2 reports". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** A word before a noun, with the capital that it has where it begins a sentence. Before another capital it may be part of a name, "The" aside: "An Se-young". */
const BEGINNING =
  /^(?:The(?= )|(?:An?|Its?|His|Her|Their|Our|My|This|That|These|Those|One|Two|Three|Some|Several|Many|Most|Other|Another|Both|Each)(?= \p{Ll}))/u;

/** Words of a text as they stand within a sentence of ours: "The army" → "the army". */
export const withinSentence = (words: string): string => words.replace(BEGINNING, (word) => word.toLowerCase());

/** With a capital: "Reed" of "reed". */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Behind the last space: "Reed" of "Jon Reed". */
export const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1);
