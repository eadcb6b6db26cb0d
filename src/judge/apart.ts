import type { Fact, Finding, Resolving } from '../model/index.js';
import { originalIn } from '../model/fact.js';
import { groupBy } from '../model/group.js';
import { judge } from './index.js';

/** A fact with what it comes to. */
export interface Judged {
  readonly fact: Fact;
  readonly finding: Finding;
}

/** Whether several reports speak to it, and none of them to what another says. */
const isOfUnlike = ({ claims, relations }: Finding, textOf: (report: string) => string): boolean => {
  const told = new Map(claims.map(({ id, report }) => [id, textOf(report)]));
  return (
    claims.some(({ report }) => textOf(report) !== textOf(claims[0]!.report)) &&
    relations.every(({ kind, from, to }) => kind === 'not-comparable' || told.get(from) === told.get(to))
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
  const textOf = originalIn(fact.copies);
  if (!isOfUnlike(finding, textOf)) return [{ fact, finding }];
  const { joins: _, copies = [], ...alone } = fact;
  return [...groupBy(fact.claims, ({ report }) => textOf(report))].map(([text, claims]) => {
    const own = copies.filter(({ of }) => of === text);
    const part = { ...alone, claims, ...(own.length > 0 ? { copies: own } : {}), reports: fact.reports.filter(({ id }) => textOf(id) === text) };
    return { fact: part, finding: judge(part, resolving) };
  });
};
