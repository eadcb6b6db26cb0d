/** Measures that are in force or not, and services and works that go on or have stopped. Lower case, nouns in the singular. */
import { verbForms } from './inflect.js';
import { words } from './words.js';

export const MEASURES: ReadonlySet<string> = new Set(
  words(
    'curfew ban lockdown embargo blockade moratorium quarantine ceasefire truce warning alert advisory notice order restriction sanction emergency tariff cordon closure',
  ),
);
/** Of these, such as a place has one of, whatever goes before the noun: "a night-time curfew". */
export const SOLE_MEASURES: ReadonlySet<string> = new Set(words('curfew lockdown embargo blockade quarantine ceasefire truce emergency'));
/** Services and works: the noun alone or with the word before it tells which. */
export const ACTIVITIES: ReadonlySet<string> = new Set(
  words(
    'search delivery supply service flight train ferry bus production operation rescue recovery distribution vaccination shipment export import traffic talk negotiation',
  ),
);

const participlesOf = (text: string): readonly string[] => words(text).flatMap((verb) => verbForms(verb).filter((form) => !form.endsWith('ing')));

/** What is done to a measure or a service, with how it stands then. */
export const DONE_TO: ReadonlyMap<string, string> = new Map([
  ...participlesOf('impose introduce declare announce issue reimpose reinstate maintain extend').map((word): [string, string] => [word, 'in force']),
  ...participlesOf('lift rescind revoke repeal').map((word): [string, string] => [word, 'lifted']),
  ...participlesOf('suspend halt pause').map((word): [string, string] => [word, 'stopped']),
  ...participlesOf('resume restart').map((word): [string, string] => [word, 'running']),
]);
/** What ends a measure and stops a service alike. */
export const ENDS: ReadonlySet<string> = new Set(participlesOf('end cancel'));
/** What it does itself. */
export const DOES_ITSELF: ReadonlyMap<string, string> = new Map([
  ...participlesOf('expire lapse').map((word): [string, string] => [word, 'lifted']),
  ...participlesOf('resume restart').map((word): [string, string] => [word, 'running']),
  ...participlesOf('collapse stall stop').map((word): [string, string] => [word, 'stopped']),
]);
/** Behind "remains", "is": how it stands. */
export const STANDS_AS: readonly (readonly [readonly string[], string])[] = (
  [
    ['in force', 'in force'],
    ['in effect', 'in force'],
    ['in place', 'in force'],
    ['running again', 'running'],
    ['under way again', 'running'],
    ['called off', 'stopped'],
    ['at a standstill', 'stopped'],
  ] as const
).map(([phrase, state]): readonly [readonly string[], string] => [phrase.split(' '), state]);

/** Which states are of measures; the others are of services and works. */
export const OF_MEASURES: ReadonlySet<string> = new Set(['in force', 'lifted']);

/** Behind a figure that is no count: "a 9 mm handgun". */
export const CALIBRES: ReadonlySet<string> = new Set(words('mm calibre caliber cal gauge - inch round'));
