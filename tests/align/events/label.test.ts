import { describe, expect, test } from 'vitest';
import { dateOf, labelOf, type Titled } from '../../../src/align/events/label.js';
import type { Period } from '../../../src/model/index.js';

const period = (start: string, end: string): Period => ({ start, end, grain: 'span', words: '' });

describe('the date of an event, as fine as it is known', () => {
  test.each<[string, string, string]>([
    ['2024-05-14', '2024-05-14', '14 May 2024'],
    ['2024-05-14T03:47:00-05:00', '2024-05-14T04:00:00-05:00', '14 May 2024'],
    ['2024-05-05', '2024-05-07', '5 to 7 May 2024'],
    ['2024-04-30', '2024-05-02', '30 April to 2 May 2024'],
    ['2023-12-31', '2024-01-01', '31 December 2023 to 1 January 2024'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2023-02-01', '2023-02-27', '1 to 27 February 2023'],
    ['2024-07-01', '2024-09-30', 'July to September 2024'],
    ['2023-12-01', '2024-02-29', 'December 2023 to February 2024'],
    ['2019-01-01', '2019-12-31', '2019'],
    ['2010-01-01', '2019-12-31', '2010 to 2019'],
    ['2024-01-01', '2024-03-31', 'January to March 2024'],
    ['2024-10-01', '2024-12-31', 'October to December 2024'],
    ['', '2024-05-14', ''],
    ['2024-05-14', 'soon', ''],
  ])('%s to %s: %s', (start, end, words) => {
    expect(dateOf(period(start, end))).toBe(words);
  });
});

const mention = (told: Partial<Titled>): Titled => ({ kind: 'fire', main: true, places: [], ...told });

describe('what an event is called', () => {
  test('by its noun, its place and its date', () => {
    expect(labelOf([mention({ title: 'factory fire', places: ['Orlow'] })], period('2024-05-14', '2024-05-14'))).toBe('factory fire, Orlow, 14 May 2024');
  });
  test('by the noun that most reports use, with what the first of these says of it', () => {
    expect(labelOf([mention({ title: 'blaze' }), mention({ title: 'mill fire' }), mention({ title: 'fire' })], undefined)).toBe('mill fire');
  });
  test('by its kind where only verbs tell of it, and by a noun where some report has one', () => {
    const sank = mention({ kind: 'sinking' });
    expect(labelOf([sank, sank], undefined)).toBe('sinking');
    expect(labelOf([sank, mention({ kind: 'sinking', title: 'shipwreck' })], undefined)).toBe('shipwreck');
  });
  test('by what those say that are about it, not by what mentions it', () => {
    expect(labelOf([mention({ main: false, title: 'disaster' }), mention({ title: 'fire' })], undefined)).toBe('fire');
    expect(labelOf([mention({ main: false, title: 'disaster' })], undefined)).toBe('disaster');
  });
  test('by a headline alone where no kind is that of most reports', () => {
    const story = mention({ kind: 'story', title: 'Brewer to close two plants', places: ['Orlow'] });
    expect(labelOf([story, mention({ kind: 'protest', title: 'march' })], period('2024-05-14', '2024-05-14'))).toBe('Brewer to close two plants');
    expect(labelOf([story, story], period('2024-05-14', '2024-05-14'))).toBe('Brewer to close two plants');
    expect(labelOf([story, mention({ kind: 'protest', title: 'march' }), mention({ kind: 'protest', title: 'march' })], undefined)).toBe('march, Orlow');
  });
  test('by the first where no kind is that of most reports and it is no headline', () => {
    expect(labelOf([mention({ title: 'blaze', places: ['Orlow'] }), mention({ kind: 'protest', title: 'march' })], undefined)).toBe('blaze, Orlow');
  });
  test('by the kind of most reports, whichever comes first, and by a noun for that kind alone', () => {
    const march = mention({ kind: 'protest', title: 'march' });
    expect(labelOf([march, mention({ title: 'blaze' }), mention({ title: 'blaze' })], undefined)).toBe('blaze');
    expect(labelOf([march, march, mention({}), mention({}), mention({ title: 'blaze' })], undefined)).toBe('blaze');
  });
  test('not by a story that has no headline', () => {
    expect(labelOf([mention({ kind: 'story' }), mention({ kind: 'protest', title: 'march' })], undefined)).toBe('march');
  });
  test('what only a date tells from the main event is background, never a sentence', () => {
    const dated = mention({ main: false, title: '', places: ['Orlow'] });
    expect(labelOf([dated], period('2023-03-01', '2023-03-31'))).toBe('background, Orlow, March 2023');
    expect(labelOf([dated, mention({ main: false, title: 'fire', places: ['Orlow'] })], undefined)).toBe('fire, Orlow');
  });
});

describe('the place in a label', () => {
  test('that which the reports name first', () => {
    expect(labelOf([mention({ places: ['Tambo', 'Oria'] }), mention({ places: ['Oria'] })], undefined)).toBe('fire, Oria');
    expect(labelOf([mention({ places: ['Tambo', 'Oria'] }), mention({ places: ['Tambo'] })], undefined)).toBe('fire, Tambo');
  });
  test('that which one report names first', () => {
    expect(labelOf([mention({ places: ['Tambo', 'Oria'] })], undefined)).toBe('fire, Tambo');
  });
  test('that of a dateline only where nothing speaks for another', () => {
    expect(labelOf([mention({ places: ['CAPITAL CITY', 'Oria'] }), mention({ places: ['Oria'] })], undefined)).toBe('fire, Oria');
    expect(labelOf([mention({ places: ['CAPITAL CITY'] })], undefined)).toBe('fire, Capital City');
  });
  test('written as in running text where any report writes it so; a short name keeps its capitals', () => {
    expect(labelOf([mention({ places: ['LA MESA'] }), mention({ places: ['La Mesa'] })], undefined)).toBe('fire, La Mesa');
    expect(labelOf([mention({ places: ['MCALLEN'] }), mention({ places: ['McAllen', 'Orlow'] }), mention({ places: ['MCALLEN'] })], undefined)).toBe(
      'fire, McAllen',
    );
    for (const place of ['USA', 'CERN', 'NATO base']) expect(labelOf([mention({ places: [place] })], undefined)).toBe(`fire, ${place}`);
  });
});
