/** Which facts and which reports a matcher speaks of. */
import { type Check, FILLED, isFields, type Shape, such, TEXT, wrongIn } from '../model/checked.js';
import type { Finding, Reconciliation, Report } from '../model/index.js';
import { hasWords } from './figure.js';

/**
 * An attribute ("killed"), or an attribute with what narrows it down: words of the event's label, and words of the scope. Upper and lower case are one.
 *
 * @example
 * expect(answer).toConflictOn({ attribute: 'killed', event: 'Gdansk', scope: 'children' });
 */
export type FactOf =
  | string
  | {
      readonly attribute: string;
      /** Words that stand in the label of the event. */
      readonly event?: string;
      /** Words that stand in the scope: "children". */
      readonly scope?: string;
    };

/** Whether a report is the one that is meant: `place` is its id, or its publisher. */
export const isCalled =
  (place: string) =>
  ({ id, publisher }: Report): boolean =>
    id === place || publisher === place;

const NARROWED: Shape = { attribute: FILLED, event: TEXT, scope: TEXT };

const NO_FACT = such('an attribute such as "killed", or { attribute, event?, scope? }', (value) => typeof value === 'string' && value.trim() !== '');

/** What is wrong with a fact that is none. */
export const FACT: Check = (value, field, where) =>
  isFields(value) ? wrongIn(value, NARROWED, ['attribute'], `${where}: ${field}`, 'a field') : NO_FACT(value, field, where);

const holds = (text: string, part: string | undefined): boolean => part === undefined || hasWords(text, part);

const scopeWords = ({ scope = {} }: Finding): string => Object.values(scope).join(' ');

/** The findings of a fact, those first in which something is at odds. */
export const findingsOf = ({ findings }: Reconciliation, fact: FactOf): readonly Finding[] => {
  const { attribute, event, scope } = typeof fact === 'string' ? { attribute: fact, event: undefined, scope: undefined } : fact;
  return findings.filter(
    (finding) => finding.attribute.toLowerCase() === attribute.toLowerCase() && holds(finding.event.label, event) && holds(scopeWords(finding), scope),
  );
};

/** "killed, at Gdansk, of children". */
export const nameOf = (fact: FactOf): string =>
  typeof fact === 'string'
    ? fact
    : [fact.attribute, fact.event !== undefined && `event ${fact.event}`, fact.scope !== undefined && `scope ${fact.scope}`].filter(Boolean).join(', ');
