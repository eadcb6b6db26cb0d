import type { Problem } from './problem.js';

/** What another format, or this one, cannot hold, and whose it is. `report`, `finding` and `claim` are ids. */
export interface Loss {
  readonly report?: string;
  readonly finding?: string;
  readonly claim?: string;
  /** Of what came in: its place in the list, counted from 0. */
  readonly item?: number;
  /** The fields that are left out or changed, as paths: `event.mentions`, `value.approximate`. `*`: all of it. */
  readonly parts: readonly string[];
  /** Why, in words. */
  readonly because: string;
}

/** What an exporter answers: the format's own data, and everything that is not in it. */
export interface Exported<Data> {
  readonly data: Data;
  readonly losses: readonly Loss[];
}

/** What an importer answers: what could be read, what of it has no place here, and what could not be read. */
export interface Imported<Data> {
  readonly data: Data;
  readonly losses: readonly Loss[];
  readonly problems: readonly Problem[];
}
