/** Data of other tools, whose fields may be one value or a list of them, or not there. */

import { isFields } from '../model/checked.js';

export { isFields };

export type Fields = Readonly<Record<string, unknown>>;

/** A list as it is, one value as a list of it, nothing as an empty one. */
export const listOf = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value as readonly unknown[];
  return value === undefined || value === null ? [] : [value];
};

export const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined);

/** The first of some values that is a text with something in it. */
export const firstText = (...values: readonly unknown[]): string | undefined => values.map(textOf).find((text) => text !== undefined);

/** The fields of an object that hold something and are not among those named. */
export const othersIn = (value: Fields, known: readonly string[]): readonly string[] =>
  Object.keys(value).filter((key) => !known.includes(key) && value[key] !== undefined && value[key] !== null);

export const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
