/** Verbs that name a moment of an event's course, by what the moment is called: "left at 4:45", "departed at 16.45". */
import { verbForms } from './inflect.js';

const MOMENTS: Readonly<Record<string, readonly string[]>> = {
  departure: ['leave', 'depart', 'sail', 'take off'],
  arrival: ['arrive', 'reach', 'dock'],
  landing: ['land', 'touch down', 'make an emergency landing'],
  start: ['start', 'begin', 'open', 'kick off'],
  end: ['end', 'finish', 'close', 'conclude'],
  alarm: ['alert', 'call', 'alarm'],
  arrest: ['arrest', 'detain'],
  release: ['release', 'free'],
};

const BY_FORM: ReadonlyMap<string, string> = new Map(
  Object.entries(MOMENTS).flatMap(([moment, verbs]) => verbs.flatMap((verb) => verbForms(verb.split(' ')[0]!).map((form): [string, string] => [form, moment]))),
);

/** The moment that a verb form names, where it names one. */
export const momentOf = (verb: string): string | undefined => BY_FORM.get(verb);
