import { COMPARISONS, GAPS, type Measure } from '../model/index.js';

const keyOf = ({ values, gap, sameSpeaker }: Measure): string => `${values}, ${gap}, ${sameSpeaker}`;

const EVERY = COMPARISONS.flatMap((values) => GAPS.flatMap((gap) => [true, false].map((sameSpeaker): Measure => ({ values, gap, sameSpeaker }))));
const BY_KEY: ReadonlyMap<string, Measure> = new Map(EVERY.map((measure) => [keyOf(measure), measure]));

/** What was measured, as the one object for all pairs of which it is true: there are sixty such, and relations by the hundred thousand. */
export const measureOf = (measured: Measure): Measure => BY_KEY.get(keyOf(measured))!;
