/** Clauses of which no rule read more than that they were said: gone or new where the other version has nothing like them. */
import { contentWords } from '../judge/compare/words.js';
import { groupByEach } from '../model/group.js';
import { STATEMENT } from '../model/statement.js';
import { areAlike, likesOf } from './alike.js';
import type { Statement } from './statements.js';

/** The part of its words that must be left in the other version for a clause to be a rewording. */
const REWORDED = 0.5;

export const isClause = ({ own }: Statement): boolean => own.attribute === STATEMENT;

/** Clauses as they stand, and the claims of which something was read. */
export const clausesApart = (statements: readonly Statement[]): { readonly clauses: readonly Statement[]; readonly read: readonly Statement[] } => ({
  clauses: statements.filter(isClause),
  read: statements.filter((each) => !isClause(each)),
});

const BUCKET = 3;

/** Whether a text has a word, one built on it, or one that says the same; only words that begin alike are held against each other. */
const wordsIn = (text: string): ((word: string) => boolean) => {
  const known = groupByEach(contentWords(text), (word) => [...likesOf(word), word].map((each) => each.slice(0, BUCKET)));
  return (word) => (known.get(word.slice(0, BUCKET)) ?? []).some((each) => areAlike(word, each));
};

/** The clauses of which little is left in the other text. One in which something was read is told by that; who says something is no clause of its own. */
export const unsaid = (clauses: readonly Statement[], all: readonly Statement[], other: string): readonly Statement[] => {
  if (clauses.length === 0) return [];
  const read = all.filter((each) => !isClause(each));
  const parties = new Set(all.flatMap(({ speakers }) => speakers.flatMap(({ words }) => words)));
  const isKnown = wordsIn(other);
  return clauses.filter(({ own: { span, text } }) => {
    if (read.some(({ own }) => own.span.start < span.end && span.start < own.span.end)) return false;
    const words = contentWords(text).filter((word) => !parties.has(word));
    return words.length > 1 && words.filter(isKnown).length <= words.length * REWORDED;
  });
};
