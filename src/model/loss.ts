/** What another format cannot hold, and whose it is. `report`, `finding` and `claim` are ids. */
export interface Loss {
  readonly report?: string;
  readonly finding?: string;
  readonly claim?: string;
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
