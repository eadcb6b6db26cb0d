import type { Extracted } from './extracted.js';

/**
 * Where a dossier keeps its reports with their claims. It may answer at once or by a promise. What it is given is plain data, and never changed afterwards.
 */
export interface DossierStore {
  /** All that was put and not removed, in any order; asked once, when the dossier is opened. */
  readonly all: () => Iterable<Extracted> | Promise<Iterable<Extracted>>;
  /** Keeps it in the place of what it has of that report: whole or not at all, and for good once it has answered. */
  readonly put: (extracted: Extracted) => void | Promise<void>;
  /** Forgets the report of that id, for good once it has answered. */
  readonly remove: (id: string) => void | Promise<void>;
}
