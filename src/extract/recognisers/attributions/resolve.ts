import type { Attribution } from '../../../model/attribution.js';
import type { Name } from '../../../model/name.js';
import type { Mention } from '../../../model/span.js';
import type { Prose } from '../../language.js';

/** Attributions with their pronouns resolved. */
export const resolved = (_prose: Prose, _names: readonly Mention<Name>[], attributions: readonly Attribution[]): Attribution[] => [...attributions];
