/** What may stand between a subject and its verb: each step takes the words that its example has in brackets, and nothing of a sentence near to it. */
import { describe, expect, test } from 'vitest';
import type { Counted, Field } from '../../../../src/extract/counts/clause.js';
import { stepFrom } from '../../../../src/extract/counts/predicate/index.js';
import { type Place, placeBehind } from '../../../../src/extract/counts/predicate/place.js';
import { STEPS } from '../../../../src/extract/counts/predicate/steps/index.js';
import { verdictAt } from '../../../../src/extract/counts/predicate/verdicts.js';
import { seenIn } from '../figures.js';

/** For each step, a sentence near to its example in which it takes nothing. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'a form of "be"': 'Nine people died.',
  'an infinitive begins anew': 'Two sailors were taken to hospital.',
  '"have", or a modal: hedged, and said of them all the same': 'Two guards died.',
  'a relative clause that says nothing of them': 'One man who was killed was missing.',
  'a relative pronoun': 'Two men were injured.',
  '"more" behind a figure, "since" behind "have"': 'Two died, and more will.',
  '"all" or "both" of them': 'The four sailors died.',
  'an adverb or a particle': 'Forty-six people are missing.',
  'an age that they are under or over': 'A child under the bed was killed.',
  'their ages': 'Four boys between the cars were killed.',
  'the ten years of their lives': 'Two women in their cars were killed.',
  'who some of them are': 'Six people with two nurses were killed.',
  'how many children somebody has': 'A father of two boys was killed.',
  'the first of two prepositions behind a verb': 'Three men were locked in a cell.',
  'the first of two prepositions for a place': 'A man from Ohio has died.',
  'the side of a place, before "of"': 'A man outside the house has died.',
  'a preposition that brings in nothing': 'A woman outside the house was injured.',
  'a preposition and its noun': 'Nine people with four others were killed.',
  'brackets or dashes': 'Nine people (two of them children were killed.',
  'the end of a relative clause between commas': 'One of them, most of whom had left, died.',
  'the rest of a list that has one verb': 'A mother, a father and two sons was killed.',
  'the comma behind the place that somebody is of': 'Ana Ruiz, 24, was killed.',
  'the beginning of a relative clause between commas': 'Two men, both injured, left.',
  'the comma before what happened to them, told between commas': 'A cyclist, injured two others, and fled.',
  'the comma that ends what says who they are': 'The victims and two brothers aged 17 and 19, both of Ohio, died.',
  'all of them, behind a comma': 'Four victims, most suffering from wounds, came in.',
  'an aside, before the place that somebody is of': 'Ana Ruiz, 24, was killed.',
  'an aside': 'Nine people, most of them miners.',
  'an aside of several commas': 'Ana Ruiz, yesterday, a nurse, 40 miles from home, was killed.',
  'a deed of somebody, joined to what was before': 'A man was in the car and the driver died.',
  'more that is said of them, joined to what was before': 'Two men left the bar and shot at cars.',
  'others, of whom a relative clause is said as well': 'A man and his son were injured.',
  'others of whom the same is said': 'Two men and a woman with four others left.',
  'a verb that has another for its object': 'Two men managed a bar.',
  'what a participle tells of them': 'A man saying his son was killed left.',
  'a participle that tells no fact': 'Two men found a body.',
  'a noun behind its number': 'Two men of the crew died.',
  'quotation marks': 'Nine people were killed.',
};

interface Taken {
  readonly name: string;
  readonly words: string;
}

/** What each step takes of a sentence, from one of its figures on. */
const takenFrom = (field: Field, counted: Counted): readonly Taken[] => {
  const taken: Taken[] = [];
  const { tokens, text } = field.prose;
  for (let place: Place | undefined = placeBehind(field, counted); place && place.at < field.last && !verdictAt(place);) {
    const next = stepFrom(place);
    if (next) taken.push({ name: next.step.name, words: text.slice(place.token.start, tokens[next.to.at - 1]!.end) });
    place = next?.to;
  }
  return taken;
};

const takenIn = (text: string): readonly Taken[] => seenIn(text).flatMap(({ field, figures }) => figures.flatMap(({ counted }) => takenFrom(field, counted)));

describe.each(STEPS)('$name: $example', ({ name, example }) => {
  test('takes what is in brackets', () => {
    const [, words] = /\[(.+)\]/.exec(example)!;
    expect(takenIn(example.replace(/[[\]]/g, ''))).toContainEqual({ name, words });
  });

  test(`not in: ${ELSEWHERE[name]}`, () => {
    expect(ELSEWHERE[name]).toBeDefined();
    expect(takenIn(ELSEWHERE[name]!).map((taken) => taken.name)).not.toContain(name);
  });
});

test('each step has a name of its own', () => {
  expect(new Set(STEPS.map(({ name }) => name)).size).toBe(STEPS.length);
  expect(Object.keys(ELSEWHERE).filter((name) => STEPS.every((step) => step.name !== name))).toEqual([]);
});
