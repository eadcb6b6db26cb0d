import { asksWhether, STATEMENT } from '../../../src/model/statement.js';
import { read } from '../read.js';

/** What a text tells of whom, by attribute, but for clauses as they stand. */
export const told = (text: string): readonly string[] =>
  read('description', text)
    .filter((claim) => claim.attribute !== STATEMENT && !asksWhether(claim))
    .map(({ attribute, value, scope }) => `${attribute}${scope?.who === undefined ? '' : ` of ${scope.who}`}: ${value.words}`);
