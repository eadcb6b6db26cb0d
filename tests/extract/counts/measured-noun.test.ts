import { describe, expect, test } from 'vitest';
import { read } from '../read.js';

/** Each figure of a text by its attribute. */
const figuresIn = (text: string): readonly string[] =>
  read('quantity', text).map(({ attribute, value: { figure, min, max } }) => `${attribute}: ${figure ?? `${min ?? ''}-${max ?? ''}`}`);

describe('the noun that has a measure names it', () => {
  test.each<[string, readonly string[]]>([
    // Behind "of" the measure, before it the noun.
    ['The sellers are owed a break fee of 15 million euros.', ['break fee: 15000000']],
    ['Searchers crossed trenches of two metres.', ['trench: 2']],
    ['Drivers won wage increases of 11 per cent.', ['wage increase: 11']],
    ['The final session of 22 hours ended at dawn.', ['session: 22']],
    // The measure as an adjective.
    ['The council approved a £40,000 grant.', ['grant: 40000']],
    ['The teacher won a $2.4 million jackpot last week.', ['jackpot: 2400000']],
    ['A 46-km detour is in place.', ['detour: 46']],
    ['Exports face a 25% tariff.', ['tariff: 25']],
    // Before "of" or "in" the measure, behind it what there is so much of.
    ['The governor declared three days of mourning.', ['mourning: 3']],
    ['Customs seized 340 kg of cocaine.', ['cocaine: 340']],
    ['The airline lost nothing but paid out €12m in refunds.', ['refund: 12000000']],
    // The subject, and the object of a verb of level.
    ['The delay was three hours.', ['delay: 3']],
    ['The exclusion zone has been widened to 10 kilometres.', ['exclusion zone: 10']],
    ['The museum put its budget at £3 million.', ['budget: 3000000']],
    // The subject of a verb of lasting.
    ['A curfew in the old town lasted nine hours.', ['curfew: 9']],
    ['Its 2019 hearing dragged on for 11 days.', ['hearing: 11']],
    ['The lease runs 30 years.', ['lease: 30']],
    // That something should have been so long ago.
    ['The tram line, two years late, is still unfinished.', ['delay: 2']],
    ['The archive is 18 months behind schedule.', ['delay: 18']],
    // What it costs has a name of its own.
    ['Leaving cost the club €12m in break fees.', ['break fee: 12000000']],
    ['The stoppage cost the port £4m in unpaid dues.', ['due: 4000000']],
    // By an adjective.
    ['The wall was three metres high.', ['height: 3']],
    ['The ash rose as high as 15,000 metres.', ['height: 15000']],
  ])('%s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });
});

describe('no noun that names a measure', () => {
  test.each<[string, readonly string[]]>([
    // It says no more than that it is an amount.
    ['A total of £3 million was raised.', ['money: 3000000']],
    ['He carried £3,000 in cash.', ['money: 3000']],
    ['They walked a distance of 12 kilometres.', ['length: 12']],
    // Where and when it was, and a part of what is known.
    ['It earned $5 million in March.', ['money: 5000000']],
    ['Crews cleared 46 km of the road.', ['length: 46']],
    // So far away, and not so long.
    ['The village is 40 km from the border.', ['length: 40']],
    // So much of a quality.
    ['The vaccine was 95 per cent effective.', ['share: 95']],
    // A noun of the clause behind the figure.
    ['The three days talks took were wasted.', ['time: 3']],
    // What is done to something is done by no noun.
    ['After three days of mourning the dead they went home.', ['time: 3']],
    // A pronoun lasts, somebody goes on, and something else is done for so long.
    ['It lasted nine hours.', ['time: 9']],
    ['The singer went on for three hours.', ['time: 3']],
    ['The band went three hours without a break.', ['time: 3']],
    ['The road stayed shut for three hours.', ['time: 3']],
    ['They learned of it three days later.', ['time: 3']],
    // What it costs, with no more than a place or a time behind it.
    ['The bridge cost the state $5 million in May.', ['cost: 5000000']],
    // An attribute of a domain.
    ['The court imposed a fine of £30 million.', ['fine: 30000000']],
  ])('%s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });
});
