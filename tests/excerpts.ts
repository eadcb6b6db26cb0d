/** Every excerpt in a value, however deep: an object with a span and a text. */
export interface Excerpt {
  readonly span: { readonly start: number; readonly end: number };
  readonly text: string;
}

export const excerptsIn = (value: unknown): readonly Excerpt[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'span' in value && 'text' in value ? [value as Excerpt] : [];
  return [...own, ...Object.values(value).flatMap(excerptsIn)];
};
