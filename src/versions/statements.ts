import { type Actors, actorsById } from '../judge/compare/names.js';
import { contentWords, wordsOf } from '../judge/compare/words.js';
import { type Party, speakersOf } from '../judge/parties.js';
import type { Claim, Fact, Report } from '../model/index.js';
import { sentenceAt } from './text.js';

/** A claim of one version with what it is compared by. */
export interface Statement {
  readonly claim: Claim;
  /** As it was read, before alignment gave it an attribute and a scope that it has in common with others. */
  readonly own: Claim;
  /** The fact that alignment put it in, if it did. */
  readonly fact: number | undefined;
  readonly actors: Actors;
  readonly speakers: readonly Party[];
  /** The words of its sentence, as one line. */
  readonly sentence: string;
  /** Those that carry content, each once; figures are what may have changed. */
  readonly words: readonly string[];
}

interface Home {
  readonly claim: Claim;
  readonly fact: number;
  readonly actors: Actors;
}

const NOBODY: Actors = new Map();

const homesIn = (facts: readonly Fact[]): ReadonlyMap<string, Home> =>
  new Map(
    facts.flatMap(({ claims, actors }, fact) => {
      const byId = actorsById(actors);
      return claims.map((claim) => [claim.id, { claim, fact, actors: byId }] as const);
    }),
  );

/** The claims of a version in the order of its text, each with its sentence: those too that alignment found nothing to hold against. */
export const statementsOf = (report: Report, claims: readonly Claim[], facts: readonly Fact[]): readonly Statement[] => {
  const homes = homesIn(facts);
  return claims
    .filter((own) => own.report === report.id)
    .map((own): Statement => {
      const { claim, fact, actors }: Partial<Home> & Pick<Home, 'claim'> = homes.get(own.id) ?? { claim: own };
      const sentence = sentenceAt(report.text, own.span);
      const words = contentWords(sentence).filter((word) => !/^\d/.test(word));
      return { claim, own, fact, actors: actors ?? NOBODY, speakers: speakersOf(claim, actors ?? NOBODY), sentence: wordsOf(sentence).join(' '), words };
    })
    .toSorted((a, b) => a.own.span.start - b.own.span.start || a.own.span.end - b.own.span.end || (a.own.id < b.own.id ? -1 : 1));
};
