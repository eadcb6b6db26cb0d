/**
 * Deeds that are done to more and more things while an event unfolds. The participle that stands for all of a line, then the verbs that reports use for
 * one another.
 */
import { verbForms } from './inflect.js';
import { words } from './words.js';

const GROWING = `
cancelled cancel scrap axe
diverted divert reroute
destroyed destroy raze gut demolish
damaged damage
flooded flood inundate submerge
collapsed collapse
lost lose
identified identify
infected infect sicken
tested test
vaccinated vaccinate
evacuated evacuate
displaced displace
seized seize confiscate impound
recalled recall
intercepted intercept
abandoned abandon
`;
/** What comes back: roads open again, passengers leave. */
const RETURNING = `
delayed delay
closed close shut
grounded ground
suspended suspend
stranded strand
`;

const formsIn = (lines: string): readonly (readonly [string, string])[] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [participle = '', ...verbs] = words(line);
      return verbs.flatMap(verbForms).map((form) => [form, participle] as const);
    });

/** The deeds whose count only grows. */
export const GROWS: ReadonlyMap<string, string> = new Map(formsIn(GROWING));
/** Those whose count falls as well. */
export const RETURNS: ReadonlyMap<string, string> = new Map(formsIn(RETURNING));
/** The participle that stands for a verb in whatever form: "cancelling" and "scrapped" are "cancelled". */
export const UNFOLDING: ReadonlyMap<string, string> = new Map([...GROWS, ...RETURNS]);
