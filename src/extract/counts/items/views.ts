/** A line as figures see it: the cues that they may go with, some hidden where these are of another sort than what is counted. */
import { dimensionOf } from '../../../lexicon/dimensions.js';
import { isOfPeople } from '../../../lexicon/people.js';
import { measuredBy } from '../../../lexicon/units.js';
import type { CueHit } from '../../cues.js';
import type { Line, Reading } from '../../reading.js';
import type { Field, Link } from '../clause.js';
import { fieldOf } from '../field.js';
import type { Item } from '../item.js';
import { linksOf } from '../link.js';
import { fitsUnits, inItsUnit } from '../units.js';
import { caseOf, isThing, nounOf } from './case.js';
import { fitsNoun } from './misfits.js';
import { twinsAmong, unshadowed } from './twins.js';

/** A sort of figure that sees some of the cues alone, where none of all fits it. */
interface View {
  readonly isOf: (item: Item, reading: Reading, line: Line) => boolean;
  readonly sees: (cue: CueHit) => boolean;
}

const hasPeople = ({ cues }: Line): boolean => cues.some(({ people }) => people);
export const countsPeople = ({ cues }: Line): boolean => cues.some(({ attribute }) => attribute.countsPeople);

const isPersonal = (noun: string | undefined): boolean => noun !== undefined && isOfPeople(noun);

const VIEWS: readonly View[] = [
  // What is no people is not seen by the cues that are of people alone.
  { isOf: (_, __, line) => hasPeople(line), sees: ({ people }) => !people },
  // "four villages were evacuated": a word of people and of things, said of things.
  {
    isOf: (item, reading, line) => countsPeople(line) && !item.person && isThing(nounOf(reading, item)),
    sees: ({ people, attribute }) => !people && !attribute.countsPeople,
  },
  // "seven workers were burned": a word of things and of people, said of people.
  {
    isOf: (item, reading, line) => countsPeople(line) && (item.person !== undefined || isPersonal(nounOf(reading, item))),
    sees: ({ attribute }) => attribute.countsPeople === true,
  },
  // "left rates at 8%", "3,000 litres escaped": a word of what is counted and of what is measured, beside a measure.
  {
    isOf: ({ quantity: { value } }) => dimensionOf(value) !== 'count' || measuredBy(value.unit) !== undefined,
    sees: ({ attribute }) => attribute.units !== undefined,
  },
];

/** How the figures of a line are linked to its cues: to all of them, or to those of the figure's own sort where it fits none of all. */
export interface Linking {
  readonly all: (item: Item) => readonly Link[];
  readonly ofItsSort: (item: Item) => Link | undefined;
}

export const linkingOf = (reading: Reading, line: Line, items: readonly Item[]): Linking => {
  const counted = items.map((item) => item.counted);
  /** The line with some of its cues, looked at once, where it is asked for. */
  const fields = new Map<unknown, Field>();
  const seen = (key: unknown, sees: (cue: CueHit) => boolean): Field => {
    const field = fields.get(key) ?? fieldOf(reading.prose, line, line.cues.filter(sees), counted);
    fields.set(key, field);
    return field;
  };
  const fitting = (item: Item, field: Field): readonly Link[] =>
    inItsUnit(
      item.quantity.value,
      linksOf(field, item.counted, item.person !== undefined).filter(
        (link, _, links) => fitsUnits(item.quantity.value, link.cue.attribute, link.cue.role === 'named') && fitsNoun(caseOf(reading, line, item, link, links)),
      ),
    );
  const whole = fieldOf(reading.prose, line, line.cues, counted);
  const twins = twinsAmong(line.cues);
  return {
    all: (item) => fitting(item, whole),
    ofItsSort: (item) => {
      for (const view of VIEWS) {
        const [link] = view.isOf(item, reading, line) ? fitting(item, seen(view, view.sees)) : [];
        if (link) return link;
      }
      return twins.size > 0 ? unshadowed(item, whole, twins, seen, fitting) : undefined;
    },
  };
};
