/** Words around a deed that somebody does on purpose. Lower case, verbs in all forms. */
import { verbForms } from './inflect.js';

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** "conducted airstrikes", "carried out a raid", "launched an attack". */
export const CONDUCTS: ReadonlySet<string> = new Set(words('conduct carry launch mount stage execute perform unleash wage order').flatMap(verbForms));

/** Before the verb these make its subject the one to whom it is done: "was attacked". */
export const SUFFERS: ReadonlySet<string> = new Set(words('was were is are been be being got'));

/** Before whoever or whatever was hit: "strikes against", "an attack on". */
export const TARGETS: ReadonlySet<string> = new Set(words('against on targeting hitting striking at'));

/** Before what it was done with. */
export const BY_MEANS: ReadonlySet<string> = new Set(words('with using by from armed'));

/** Near before a deed: it has not been done. */
export const UNREAL: ReadonlySet<string> = new Set(
  words('future any possible potential planned would could might may ability plan plans planning threat threats threatened prevent avert further if unless'),
);
