import type { Fact, Finding, Resolving } from '../model/index.js';
import { groupBy } from '../model/group.js';
import { judge } from './index.js';

/** A fact with what it comes to. */
export interface Judged {
  readonly fact: Fact;
  readonly finding: Finding;
}

/** Whether several reports speak to it, and none of them to what another says. */
const isOfUnlike = ({ claims, relations }: Finding): boolean => {
  const reportOf = new Map(claims.map(({ id, report }) => [id, report]));
  return (
    claims.some(({ report }) => report !== claims[0]!.report) &&
    relations.every(({ kind, from, to }) => kind === 'not-comparable' || reportOf.get(from) === reportOf.get(to))
  );
};

/** Judges one fact that somebody gave as one: so it stays. */
export const judgeWhole = (fact: Fact, resolving: Resolving): readonly Judged[] => [{ fact, finding: judge(fact, resolving) }];

/**
 * Judges one fact, whose claims were put together before anybody compared them. Where no claim of one report can be compared with any of another, there is
 * nothing to agree on: each report's claims are a fact of their own.
 */
export const judgeApart = (fact: Fact, resolving: Resolving): readonly Judged[] => {
  const finding = judge(fact, resolving);
  if (!isOfUnlike(finding)) return [{ fact, finding }];
  const { joins: _, ...alone } = fact;
  return [...groupBy(fact.claims, ({ report }) => report).values()].map((claims) => {
    const part = { ...alone, claims, reports: fact.reports.filter(({ id }) => id === claims[0]!.report) };
    return { fact: part, finding: judge(part, resolving) };
  });
};
