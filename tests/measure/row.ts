/** One line of the table of measures. */
export interface Row {
  readonly corpus: string;
  readonly half: 'development' | 'reserved';
  readonly measure: string;
  readonly ours: string;
  readonly published: string;
}
