/** A bag of several stories, and what one call answers on it. */
import { combine, type Finding, reconcile, type Report } from '../../src/index.js';
import { reportsOf } from '../bench/prose.js';
import { ALL } from '../scale/stories.js';

export const BAG: readonly Report[] = [...ALL, ...reportsOf(8)];

export const answer = (): string => JSON.stringify(reconcile(BAG));

export const lines = (values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');

/** Lines of `factdiff reduce` as one answer. */
export const answerIn = (text: string): string => {
  const all = text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as { readonly type: string }]));
  const of = (type: string): readonly unknown[] => all.flatMap(({ type: own, ...rest }) => (own === type ? [rest] : []));
  return JSON.stringify(combine([{ reports: of('report') as readonly Report[], findings: of('finding') as readonly Finding[] }]));
};
