/** For what a figure is not its cue's: each reason holds in its example, and in no sentence near to it whose figure is. */
import { describe, expect, test } from 'vitest';
import { caseOf } from '../../../../src/extract/counts/items/case.js';
import { MISFITS } from '../../../../src/extract/counts/items/misfits.js';
import { linksOf } from '../../../../src/extract/counts/link.js';
import { seenIn } from '../figures.js';

/** For each reason, a sentence near to its example, in which it does not hold. */
const FITTING: Readonly<Record<string, string>> = {
  'how often somebody was hit': 'Six men shot at noon were taken to hospital.',
  'a word of people alone, beside what may be none': 'Hunters shot 30 men.',
  'an adverb of the word behind it': 'Three were injured, one seriously.',
  'words of a state that end within another noun': 'Six others are at large.',
  'too few to be a crowd or a flight': 'Two thousand people fled.',
  'somebody who left a hospital, and no patient': 'A boy who was treated for burns left the hospital at noon.',
  'people at a hospital, who may have come to see somebody': 'Police met 12 victims at the hospital.',
  'the parts of what it happened to': 'A group of 12 carriages derailed.',
  'how many children somebody has': 'The boat of two was lost, and both were killed.',
  'no people, within a phrase that is said of people': 'The quake left 12 people dead.',
  '"to death" without a deed that kills': 'Attackers wounded two men to death.',
  'so many more, and not told of what': 'Fire destroyed 12 homes and 20 more homes burned.',
  'a decade of life': 'Three women with burns were taken to hospital.',
  'the last of several ages': 'Two boys and 15 men were taken to hospital.',
  'it did not happen to them': 'There were three who were injured.',
  'the figure of a count of people, of what is none': 'Police said the death toll was 12 people.',
  'a name that may be no person’s': 'Ana Ruiz, a nurse, is back in jail.',
  'charges, of a count of people': 'No men have been arrested.',
  'things, of a count of people': 'The storm left 12 people dead.',
  'how far something reaches or is, of how high it stands': 'The plume was 4 km high.',
  'who was asked, of how many there are': 'The town of 900 registered voters was cut off.',
  'a unit of measure, of a count of some things': 'The electorate grew to 12 people.',
  'another noun than the attribute counts': 'Fire destroyed 30 homes.',
};

const namesIn = (text: string): readonly string[] =>
  seenIn(text).flatMap(({ reading, line, figures, field }) =>
    figures.flatMap((item) =>
      linksOf(field, item.counted, item.person !== undefined).flatMap((link, _, links) =>
        MISFITS.filter(({ isSo }) => isSo(caseOf(reading, line, item, link, links))).map(({ name }) => name),
      ),
    ),
  );

describe.each(MISFITS)('$name: $example', ({ name, example }) => {
  test('holds', () => {
    expect(namesIn(example)).toContain(name);
  });

  test(`does not in: ${FITTING[name]}`, () => {
    expect(namesIn(FITTING[name]!)).not.toContain(name);
  });
});

test('each reason has a name of its own', () => {
  expect(Object.keys(FITTING).toSorted()).toEqual(MISFITS.map(({ name }) => name).toSorted());
});
