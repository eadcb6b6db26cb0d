/** Words by which somebody is made responsible. Lower case; verbs in all forms. */
import { verbForms } from './inflect.js';

const formsOf = (...verbs: readonly string[]): ReadonlySet<string> => new Set(verbs.flatMap(verbForms));

/** The party stands right behind the verb: "blamed X for", "accused X of". */
export const BLAMES: ReadonlySet<string> = formsOf('blame', 'accuse', 'suspect', 'charge');

/** The party stands behind the preposition: "linked them to X", "pointed the finger at X", "attributed it to X". */
export const POINTS: ReadonlyMap<string, string> = new Map(
  [...formsOf('point')].map((form): [string, string] => [form, 'at']).concat([...formsOf('link', 'attribute', 'trace')].map((form) => [form, 'to'])),
);

export const CLAIMS: ReadonlySet<string> = formsOf('claim', 'take', 'admit', 'accept');
export const RESPONSIBILITY: ReadonlySet<string> = new Set(['responsibility', 'credit']);
export const NOBODY: ReadonlySet<string> = new Set(['no', 'nobody', 'none']);

/** "caused by X", "the cause was X". */
export const CAUSES: ReadonlySet<string> = formsOf('cause', 'trigger', 'spark');
