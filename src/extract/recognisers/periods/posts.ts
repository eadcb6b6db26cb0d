/**
 * Posts of a network that stand within a text, each signed with its author's handle and the day of posting: "Two are hurt — Ann Lee (@annlee) May 5, 2024".
 * What they say of "today" is of that day, and not of the report's.
 */
import { MONTHS } from '../../../lexicon/calendar.js';
import { groupBy } from '../../../model/group.js';
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
/** The author's name stands behind a dash: who is named otherwise, with a handle and a date, need not have posted the words before. */
const AUTHOR = /(?:[—–]|(?:^|\s)-\s)[^—–]{1,60}$/u;
const LONGEST_NAME = 62;
const SIGNATURE = /^\(@\w{1,40}\)\s{1,3}(\p{L}{3,9})\.? (\d{1,2}), (\d{4})/u;
/** So many characters hold a handle and a day. */
const LONGEST = 80;

/** The post that is signed within some characters of a text. */
const postIn = (text: string, start: number, end: number): Post | undefined => {
  const within = text.slice(start, end).indexOf(HANDLE);
  if (within < 0) return undefined;
  const from = start + within;
  if (!AUTHOR.test(text.slice(Math.max(start, from - LONGEST_NAME), from))) return undefined;
  const found = SIGNATURE.exec(text.slice(from, from + LONGEST));
  const month = MONTHS.get(found?.[1]?.toLowerCase() ?? '');
  const day = found && month !== undefined ? dayOn(Number(found[3]), month, Number(found[2])) : undefined;
  return found && day !== undefined ? { publication: { day, iso: isoDate(day) }, signature: { start: from, end: from + found[0].length } } : undefined;
};

/** So many characters make a post, with its links and who signs it. */
const POST = 360;

/** Whether the sentence is nothing but the author's name and what signs it. */
const isSignatureAlone = (text: string, start: number): boolean => DASH.test(text.charAt(start));
const DASH = /[—–-]/u;

/**
 * The post that each sentence is of, by the sentence's place in the text: the one that is signed next in its paragraph, where that holds no more than a post.
 * Of a longer paragraph, and of the first of a text, which are the report's own words, a post is the one sentence that is signed.
 */
export const postsIn = ({ text, sentences }: Prose): ReadonlyMap<number, Post> => {
  const posts = new Map<number, Post>();
  if (!text.includes(HANDLE)) return posts;
  for (const paragraph of groupBy(sentences, (sentence) => sentence.paragraph).values()) {
    let from = 0;
    paragraph.forEach((sentence, at) => {
      const post = postIn(text, sentence.start, sentence.end);
      if (!post) return;
      const isWhole = paragraph[0] !== sentences[0] && post.signature.start - paragraph[from]!.start <= POST;
      const first = isWhole ? from : Math.max(from, isSignatureAlone(text, sentence.start) ? at - 1 : at);
      for (const own of paragraph.slice(first, at + 1)) posts.set(own.first, post);
      from = at + 1;
    });
  }
  return posts;
};
