/**
 * Posts of a network that stand within a text, each signed with its author's handle and the day of posting: "Two are hurt — Ann Lee (@annlee) May 5, 2024".
 * What they say of "today" is of that day, and not of the report's.
 */
import { MONTHS } from '../../../lexicon/calendar.js';
import type { Span } from '../../../model/span.js';
import type { Prose } from '../../language.js';
import type { Publication } from './anchor.js';
import { dayOn, isoDate } from './days.js';

/** The day on which the words of a sentence were posted, and the characters of the signature that says so. */
interface Post {
  readonly publication: Publication;
  readonly signature: Span;
}

const HANDLE = '(@';
const SIGNATURE = /^\(@\w{1,40}\)\s{1,3}(\p{L}{3,9})\.? (\d{1,2}), (\d{4})/u;
/** So many characters hold a handle and a day. */
const LONGEST = 80;

/** The post that is signed within some characters of a text. */
const postIn = (text: string, start: number, end: number): Post | undefined => {
  const within = text.slice(start, end).indexOf(HANDLE);
  if (within < 0) return undefined;
  const from = start + within;
  const found = SIGNATURE.exec(text.slice(from, from + LONGEST));
  const month = MONTHS.get(found?.[1]?.toLowerCase() ?? '');
  const day = found && month !== undefined ? dayOn(Number(found[3]), month, Number(found[2])) : undefined;
  return found && day !== undefined ? { publication: { day, iso: isoDate(day) }, signature: { start: from, end: from + found[0].length } } : undefined;
};

/** The post that each sentence is of, by the sentence's place in the text: the one that is signed next in its paragraph. */
export const postsIn = ({ text, sentences }: Prose): ReadonlyMap<number, Post> => {
  const posts = new Map<number, Post>();
  if (!text.includes(HANDLE)) return posts;
  let next: Post | undefined;
  let paragraph = -1;
  for (const sentence of sentences.toReversed()) {
    const signed = postIn(text, sentence.start, sentence.end);
    if (signed || sentence.paragraph !== paragraph) next = signed;
    paragraph = sentence.paragraph;
    if (next) posts.set(sentence.first, next);
  }
  return posts;
};
