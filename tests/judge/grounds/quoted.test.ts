/** Whether a quotation was cut so that it says the contrary. */
import { expect, it } from 'vitest';
import { openCase, pairOf } from '../../../src/judge/case.js';
import { isCutToTheContrary } from '../../../src/judge/grounds/quoted.js';
import { factOf } from '../notation.js';
import { asked } from './pair.js';

asked('cut to the contrary', isCutToTheContrary, [
  ['quotation (fixed): "It is not yet proof of fraud" in A | "proof of fraud" in B', true],
  ['quotation (fixed): "proof of fraud" in A | "It is not yet proof of fraud" in B', true],
  ['quotation (fixed): "Nobody said we need no trucks. Roads first" in A | "we need no trucks" in B', true],
  ['quotation (fixed): "I don’t think the dam will hold" in A | "the dam will hold" in B', true],
  ['quotation (fixed): "There is no proof of fraud" in A | "proof of fraud" in B', true],
  // The negation is of something else: of a noun, of a clause before, or of what goes before "until".
  ['quotation (fixed): "People without tickets forced the gate" in A | "forced the gate open" in B', false],
  ['quotation (fixed): "People without any tickets forced the gate" in A | "forced the gate" in B', false],
  ['quotation (fixed): "It was not me. The dam will hold" in A | "the dam will hold" in B', false],
  ['quotation (fixed): "I am not worried, the dam will hold" in A | "the dam will hold" in B', false],
  ['quotation (fixed): "We will not rest until we find them all" in A | "we find them all" in B', false],
  ['quotation (fixed): "We are not going and we will not sell" in A | "we will not sell" in B', false],
  ['quotation (fixed): "I would not have said in so many words that the dam will hold" in A | "the dam will hold" in B', false],
  // Denied twice, or too short to say anything.
  ['quotation (fixed): "I never said it was not proof of fraud" in A | "proof of fraud" in B', false],
  ['quotation (fixed): "It is not yet fraud" in A | "fraud" in B', false],
  // No cut, another quotation, one text, another kind.
  ['quotation (fixed): "It is not proof of fraud" in A | "It is not proof of fraud" in B', false],
  ['quotation (fixed): "It is not proof of fraud" in A | "proof of haste" in B', false],
  ['quotation (fixed): "It is not yet proof of fraud" in A | "proof of fraud" in A', false],
  ['deed (fixed): role not yet proof of fraud in A | role proof of fraud in B', false],
]);

it.each([
  ['She did not speak of ', false],
  ['He denied that it was ', false],
  ['He refused to call it ', false],
  ['She spoke of ', true],
  // A sentence before it denies something else.
  ['It did not rain. She spoke of ', true],
])('in a report that says “%s…”: %s', (before, turned) => {
  const fact = factOf('quotation (fixed): "It is not yet proof of fraud" in A | "proof of fraud" in B @0');
  const reports = fact.reports.map((report) => (report.id === 'B' ? { ...report, text: `${before}proof of fraud.` } : report));
  const claims = fact.claims.map((claim) =>
    claim.report === 'B' ? { ...claim, span: { start: before.length, end: before.length + 'proof of fraud'.length } } : claim,
  );
  const desk = openCase({ ...fact, claims, reports });
  const [first, second] = desk.all;
  expect(isCutToTheContrary(pairOf(desk, first!, second!))).toBe(turned);
});
