import { type Actors, actorsById } from '../judge/compare/names.js';
import { contentWords, wordsOf } from '../judge/compare/words.js';
import { type Party, speakersOf } from '../judge/parties.js';
import type { Claim, Fact, Report } from '../model/index.js';
import { sentenceAt } from './text.js';

/** A claim of one version with what it is compared by. */
export interface Statement {
  readonly claim: Claim;
  /** The fact that alignment put it in. */
  readonly fact: number;
  readonly actors: Actors;
  readonly speakers: readonly Party[];
  /** The words of its sentence, as one line. */
  readonly sentence: string;
  /** Those that carry content, each once. */
  readonly words: readonly string[];
}

/** The claims of a version in the order of its text, each with its sentence. */
export const statementsOf = (report: Report, facts: readonly Fact[]): readonly Statement[] =>
  facts
    .flatMap(({ claims, actors }, fact) => {
      const byId = actorsById(actors);
      return claims.flatMap((claim): readonly Statement[] => {
        if (claim.report !== report.id) return [];
        const sentence = sentenceAt(report.text, claim.span);
        const words = [...new Set(contentWords(sentence))];
        return [{ claim, fact, actors: byId, speakers: speakersOf(claim, byId), sentence: wordsOf(sentence).join(' '), words }];
      });
    })
    .toSorted((a, b) => a.claim.span.start - b.claim.span.start || a.claim.span.end - b.claim.span.end || (a.claim.id < b.claim.id ? -1 : 1));
