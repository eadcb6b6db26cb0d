/** What a name is of, as far as the text and the word lists tell; `people`: a nationality or a community. */
export type NameSort = 'person' | 'organisation' | 'place' | 'people' | 'other';

/** A proper name in a text, and what sort of thing it names as far as the text and the word lists tell. */
export interface Name {
  /** The bare name, without title and article: "Marta Ruiz". */
  readonly name: string;
  readonly sort: NameSort;
  /** A title or role that stands with it: "Pentagon spokesman", "Lt. Col.". */
  readonly title?: string;
  /** The body that the text says it belongs to: "Lt. Col. Ana Solís of the civil defence directorate" has "civil defence directorate". */
  readonly of?: string;
  /** Other names that the text itself gives it: "(KH)", "also known as Hashd al-Shaabi". */
  readonly aliases?: readonly string[];
  /** Names that the text says are not this one: "not to be confused with …". */
  readonly notToBeConfusedWith?: readonly string[];
}

/** One party under all its names, across reports. */
export interface Actor {
  /** The same for every spelling: the fullest name, folded to lower-case ASCII. */
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  /** Ids of what it belongs to or speaks for: the Pentagon is part of the United States. */
  readonly partOf?: readonly string[];
}
