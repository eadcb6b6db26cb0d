import { describe, expect, test } from 'vitest';
import { pluralOf, singularOf, verbForms } from '../../src/lexicon/inflect.js';

describe('forms of verbs', () => {
  test.each([
    ['kill', ['kills', 'killed', 'killing']],
    ['die', ['dies', 'died', 'dying']],
    ['injure', ['injures', 'injured', 'injuring']],
    ['carry', ['carries', 'carried', 'carrying']],
    ['shoot', ['shoots', 'shot', 'shooting']],
    ['sink', ['sinks', 'sank', 'sunk', 'sinking']],
    ['drown', ['drowns', 'drowned', 'drowning']],
    ['stab', ['stabs', 'stabbed', 'stabbing']],
    ['flee', ['flees', 'fled', 'fleeing']],
    ['rescue', ['rescues', 'rescued', 'rescuing']],
    ['travel', ['travelled', 'traveled', 'travelling', 'traveling']],
    ['admit', ['admitted', 'admitting']],
    ['free', ['frees', 'freed', 'freeing']],
  ])('%s', (lemma, forms) => {
    expect(verbForms(lemma)).toEqual(expect.arrayContaining(forms));
  });

  test('a final consonant is not doubled where it must not be', () => {
    expect(verbForms('suffer')).not.toContain('sufferred');
    expect(verbForms('open')).not.toContain('openned');
    expect(verbForms('abduct')).not.toContain('abductted');
  });
});

describe('plurals and back', () => {
  test.each([
    ['rocket', 'rockets'],
    ['facility', 'facilities'],
    ['person', 'people'],
    ['child', 'children'],
    ['gunman', 'gunmen'],
    ['life', 'lives'],
    ['service member', 'service members'],
    ['bus', 'buses'],
    ['church', 'churches'],
    ['house', 'houses'],
    ['base', 'bases'],
    ['body', 'bodies'],
    // With a silent e, and without one.
    ['increase', 'increases'],
    ['response', 'responses'],
    ['expense', 'expenses'],
    ['prize', 'prizes'],
    ['use', 'uses'],
    ['headache', 'headaches'],
    ['lens', 'lenses'],
    ['bonus', 'bonuses'],
    ['beach', 'beaches'],
    ['waltz', 'waltzes'],
    ['tax', 'taxes'],
    ['video', 'videos'],
    // A word that every object of the language has as a property.
    ['constructor', 'constructors'],
  ])('%s', (one, many) => {
    expect(pluralOf(one)).toBe(many);
    expect(singularOf(many)).toBe(one);
  });

  test.each(['police', 'crisis', 'virus', 'glass', 'gas'])('%s is no plural', (word) => {
    expect(singularOf(word)).toBe(word);
  });
});
