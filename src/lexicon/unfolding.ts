/**
 * Deeds that are done to more and more while an event unfolds: a count named by one of them only grows. The participle that stands for all of a line, then
 * the verbs that reports use for one another.
 */
import { verbForms } from './inflect.js';
import { words } from './words.js';

const LINES = `
cancelled cancel scrap axe
diverted divert reroute
delayed delay
closed close shut
grounded ground
suspended suspend
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
stranded strand
abandoned abandon
`;

/** The participle that stands for a verb in whatever form: "cancelling" and "scrapped" are "cancelled". */
export const UNFOLDING: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [participle = '', ...verbs] = words(line);
      return verbs.flatMap((verb) => [verb, ...verbForms(verb)].map((form): [string, string] => [form, participle]));
    }),
);
