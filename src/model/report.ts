/** One text by one publisher, published at one time. */
export interface Report {
  /** Unique among the reports compared. */
  readonly id: string;
  readonly publisher: string;
  /**
   * ISO 8601: a date (`2019-12-30`) or an instant with its offset (`2019-12-30T06:00:00Z`).
   * It anchors relative dates ("Sunday"). Where it is missing they stay unresolved; they are never guessed.
   */
  readonly publishedAt?: string;
  /** IANA name (`Asia/Baghdad`) of the zone that the text's times are in. Without it, the offset of `publishedAt`. */
  readonly timeZone?: string;
  readonly title?: string;
  readonly url?: string;
  readonly text: string;
  /** The publisher whose text this one carries, where that is known. */
  readonly syndicatedFrom?: string;
}
