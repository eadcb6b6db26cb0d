/** io-ts errors → problems that a person can act on. */
import type * as t from 'io-ts';
import type { Problem } from '../model/index.js';
import { described, problem } from '../model/problems.js';

/** An intersection puts the number of its member on the path: that is no field. */
const isMember = (context: t.Context, i: number): boolean => {
  const of = context[i - 1]?.type as { readonly _tag?: string; readonly type?: { readonly _tag?: string } } | undefined;
  return of?._tag === 'IntersectionType' || (of?._tag === 'RefinementType' && of.type?._tag === 'IntersectionType');
};

/** The path of fields: `domains[0].attributes[2].evolves`. */
const fieldOf = (context: t.Context): string | undefined => {
  const keys = context.filter(({ key }, i) => key !== '' && !isMember(context, i)).map(({ key }) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`));
  return keys.length === 0 ? undefined : keys.join('').replace(/^\./, '');
};

/** Each error of a decoder as a problem, an error told twice (by both members of an intersection) once. */
export const problemsOf = (where: string, errors: t.Errors): readonly Problem[] => {
  const byLine = new Map<string, Problem>();
  for (const { context, value, message } of errors) {
    const found = problem(where, fieldOf(context), described(value), message ?? context.at(-1)?.type.name ?? 'something else');
    if (!byLine.has(found.message)) byLine.set(found.message, found);
  }
  return [...byLine.values()];
};

/** What somebody's error says. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
