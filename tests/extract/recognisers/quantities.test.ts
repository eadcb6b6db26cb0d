import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proseOf } from '../../../src/extract/language.js';
import { quantitiesOf } from '../../../src/extract/recognisers/quantities/index.js';
import type { QuantityMention } from '../../../src/extract/recognisers/quantities/index.js';
import type { Quantity } from '../../../src/model/index.js';

const read = (text: string): QuantityMention[] => quantitiesOf(proseOf(text));
const values = (text: string): Omit<Quantity, 'words'>[] => read(text).map(({ value: { words: _words, ...value } }) => value);

/** A value, and the phrases that mean it. */
type Corpus = readonly (readonly [Omit<Quantity, 'words'>, readonly string[]])[];

const is = (figure: number, unit: string, rest: Partial<Quantity> = {}): Omit<Quantity, 'words'> => ({ figure, min: figure, max: figure, unit, ...rest });
const near = { approximate: true } as const;

const check = (corpus: Corpus): void => {
  const cases = corpus.flatMap(([value, phrases]) => phrases.map((phrase): [string, Omit<Quantity, 'words'>] => [phrase, value]));
  test.each(cases)('%s', (phrase, value) => {
    expect(values(phrase)).toEqual([value]);
  });
};

describe('one measure in two units', () => {
  check([
    [is(4.4167, 'ft'), ['He is 4 feet 5 inches tall.', 'He is 4 feet, 5 inches tall.']],
    [is(2.25, 'h'), ['The talks took two hours and 15 minutes.']],
    [is(3.5, 'y'), ['It lasted three years and six months.']],
    [is(6.25, 'lb'), ['The stone weighs 6 pounds, 4 ounces.']],
    [is(2.5, 'h', near), ['It took about 2 hours 30 minutes.']],
  ]);
  test.each<[string, readonly Omit<Quantity, 'words'>[]]>([
    ['The road is 33 miles, 53 km long.', [is(33, 'mi'), is(53, 'km')]],
    ['They met for 2 hours, 90 minutes late.', [is(2, 'h'), is(90, 'min')]],
    ['The wall is 2.5 metres and 40 centimetres of wire.', [is(2.5, 'm'), is(40, 'cm')]],
    ['He served 3 years, 2 months, 14 days.', [is(3, 'y'), is(2, 'mo'), is(14, 'd')]],
    ['They slept 2 hours. Ten minutes later they rose.', [is(2, 'h'), is(10, 'min')]],
    ['He ran 5 km in 20 minutes.', [is(5, 'km'), is(20, 'min')]],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('exact counts', () => {
  check([
    [is(25, 'people'), ['The blast killed 25 people.', 'Twenty-five people were killed.', 'Rescuers pulled 25 people from the mud.']],
    [is(143, 'villagers'), ['A hundred and forty-three villagers were moved.', 'One hundred and forty-three villagers left.']],
    [is(12_000, 'tents'), ['They sent 12 thousand tents.', 'They sent 12,000 tents.', 'They sent 12\u202f000 tents.']],
    [is(1_500_000, 'voters'), ['1.5 million voters stayed at home.', 'One and a half million voters stayed at home.']],
    [is(1, 'guard'), ['One guard was shot.', 'The raid left one guard behind.']],
    [is(3, 'soldiers'), ['Three Syrian soldiers died.', 'three of the soldiers', 'three of their wounded soldiers']],
    [is(4, 'service members'), ['Four US service members were hurt.', 'It injured four other US service members.']],
    [is(2, 'tankers'), ['Two more tankers were hit.']],
    [is(9, ''), ['The storm left nine dead.', 'Nine were injured.', 'The toll stands at nine.', 'Nine of them were arrested.']],
    [is(1, ''), ['One died in hospital.', 'The toll is up from one.', 'The gunman wounded two sisters'.replace('wounded two sisters', 'wounded one.')]],
    [is(11, 'times'), ['The alarm went off eleven times.']],
    [is(1_300_000, 'homes'), ['Some power returned to 13 lakh homes.', 'The scheme reached 13,00,000 homes.']],
  ]);
});

describe('none', () => {
  check([
    [is(0, 'casualties'), ['There were no casualties.', 'No casualties were reported.']],
    [is(0, 'people'), ['Nobody died.', 'No one was hurt.']],
    [is(0, 'firefighters'), ['None of the firefighters was burned.']],
    [is(0, 'house'), ['Not one house stood.', 'Not a single house stood.']],
    [is(0, 'dead'), ['No dead so far.']],
  ]);
});

describe('bounds', () => {
  check([
    [
      { figure: 19, min: 19, unit: 'people' },
      [
        'At least 19 people died.',
        'No fewer than 19 people died.',
        '19 or more people died.',
        '19-plus people died.',
        '19+ people died.',
        'Not less than 19 people died.',
      ],
    ],
    [
      { figure: 300, min: 300, minExclusive: true, unit: 'houses' },
      [
        'More than 300 houses burned.',
        'Over 300 houses burned.',
        'In excess of 300 houses burned.',
        'Upwards of 300 houses burned.',
        'Well over 300 houses burned.',
      ],
    ],
    [
      { figure: 10, max: 10, unit: 'drones' },
      ['Up to 10 drones came.', 'As many as 10 drones came.', 'No more than 10 drones came.', 'At most 10 drones came.', 'A maximum of 10 drones came.'],
    ],
    [{ figure: 10, max: 10, maxExclusive: true, unit: 'drones' }, ['Fewer than 10 drones came.', 'Less than 10 drones came.', 'Under 10 drones came.']],
    [
      { figure: 100, min: 90, max: 100, maxExclusive: true, ...near, unit: 'boats' },
      ['Nearly 100 boats sank.', 'Almost 100 boats sank.', 'Almost a hundred boats sank.'],
    ],
    [
      is(1000, 'troops', near),
      [
        'About 1,000 troops stayed.',
        'Around 1,000 troops stayed.',
        'Some 1,000 troops stayed.',
        'Roughly 1,000 troops stayed.',
        'An estimated 1,000 troops stayed.',
        '1,000 or so troops stayed.',
        'More or less 1,000 troops stayed.',
      ],
    ],
    [is(30, 'trucks', near), ['Thirty-odd trucks waited.', '30-odd trucks waited.']],
    [{ figure: 50, max: 50, ...near, unit: 'beds' }, ['Up to about 50 beds are free.']],
    [{ figure: 12, min: 12, unit: 'h' }, ['It burned for at least 12 hours.', 'It burned for 12 hours or more.']],
    [{ figure: 2, min: 2, minExclusive: true, unit: 'y' }, ['They were out of work for over two years.']],
    [is(2, 'y'), ['Prices fell over two years.']],
    [is(503, ''), ['Suspected cases are up to 503.']],
    // where it got, and no ceiling
    [is(40, '%'), ['Turnout has crept up to 40%.', 'The share edged up to 40%.', 'Support went up to 40%.']],
    [{ figure: 40, max: 40, unit: '%' }, ['They use up to 40%.', 'It brings up to 40% more.']],
    [
      { figure: 600, min: 540, max: 600, maxExclusive: true, ...near, unit: '' },
      ['The number of homeless nears 600.', 'The tally neared 600.', 'The toll approached 600.'],
    ],
    [is(9, 'drivers'), ['He approached 9 drivers.']],
    // nobody went beyond it
    [{ figure: 3, max: 3, unit: 'h' }, ['They never waited longer than three hours.', 'It did not take more than three hours.']],
    [{ figure: 60, max: 60, unit: 'guests' }, ['They never exceeded 60 guests.', 'It did not exceed 60 guests.']],
    [
      { figure: 3, min: 3, minExclusive: true, unit: 'h' },
      [
        'He waited longer than three hours.',
        'She was not seen for more than three hours.',
        'It is not clear why it took longer than three hours.',
        'They did not say that it took longer than three hours.',
      ],
    ],
    [{ figure: 60, min: 60, minExclusive: true, unit: 'guests' }, ['They exceeded 60 guests.', 'They did not say whether it exceeded 60 guests.']],
  ]);
});

describe('ranges', () => {
  const people = { min: 10, max: 15, unit: 'people' };
  check([
    [people, ['Between 10 and 15 people came.', '10 to 15 people came.', '10-15 people came.', '10–15 people came.', 'Ten to fifteen people came.']],
    [
      { min: 2, max: 3, unit: 'm' },
      ['waves of two to three metres', 'waves of two or three metres', 'waves of two, three metres', 'waves of 2-3 metres', 'waves of 2–3 m'],
    ],
    [{ min: 38e9, max: 39e9, unit: 'NOK' }, ['NOK 38-39 billion', 'NOK 38 billion to NOK 39 billion', '38 billion-39 billion Norwegian crowns']],
    [{ min: 62, max: 68, unit: 'USD' }, ['priced between $62 and $68', 'priced at $62-$68', 'priced at $62-68']],
    [{ min: 5, max: 7, unit: '%' }, ['5-7%', '5% to 7%', 'between 5 and 7 per cent']],
  ]);
});

describe('vague amounts', () => {
  check([
    [{ min: 24, max: 1_200, ...near, unit: 'people' }, ['Dozens of people were hurt.', 'Dozens of other people were hurt.']],
    [{ min: 40, max: 2_000, ...near, unit: 'gunmen' }, ['Scores of gunmen rode in.']],
    [{ min: 200, max: 10_000, ...near, unit: 'troops' }, ['Hundreds of troops left.', 'They sent hundreds more of its troops.']],
    [{ min: 20_000, max: 1_000_000, ...near, unit: 'fans' }, ['Tens of thousands of fans sang.']],
    [{ min: 3, max: 50, ...near, unit: 'houses' }, ['Several houses fell.', 'several of the houses']],
    [{ min: 3, max: 20, ...near, unit: 'shots' }, ['He heard a few shots.', 'a handful of shots']],
    [{ min: 2, max: 5, ...near, unit: 'shots' }, ['He heard a couple of shots.']],
    [{ min: 300, max: 2_000, ...near, unit: 'seats' }, ['a few hundred seats']],
    [is(12, 'boats', near), ['A dozen boats left.', 'About a dozen boats left.']],
    [is(24, 'boats', near), ['Two dozen boats left.']],
    [is(6, 'boats', near), ['Half a dozen boats left.']],
    [{ min: 2e6, max: 1e8, ...near, unit: 'USD' }, ['It cost millions of dollars.']],
  ]);
});

describe('measures', () => {
  check([
    [is(20.55, 'km'), ['It stopped after 20.55 km.']],
    [is(41, 'km'), ['41 km away', '41 kilometres away', '41km away', 'forty-one kilometers away', 'a 41-kilometre walk']],
    [is(6, 'nmi'), ['6 nautical miles out', '6 nm out']],
    [is(9.4, 'm'), ['It peaked at 9.4 metres.', 'The river stood at 9.4 m.', 'The river stood at 9.4m.']],
    [is(12_000, 'm2'), ['12,000 m² burned', '12 thousand square metres burned']],
    [is(34_000, 'ft'), ['It cruised at FL340.', 'It cruised at 34,000 feet.']],
    [is(4, '%'), ['a share of 4%', 'a share of 4 per cent', 'a share of four percent', 'a share of 4.0 per cent']],
    [is(2, 'pp'), ['two percentage points ahead']],
    [is(-5, '°C'), ['It was -5°C at dawn.', 'It was minus five degrees Celsius at dawn.']],
    [is(34.1, '%'), ['thirty-four point one per cent']],
    [is(0.5, 'h'), ['It took half an hour.']],
    [is(236, 'lb'), ['In London he weighed 236 pounds.', '236 pounds of rice', 'The calf was 236 pounds.']],
    [is(236, 'GBP'), ['The repair cost 236 pounds.', 'They were fined 236 pounds.']],
    [is(4, 'pp'), ['plus or minus 4 percentage points']],
    [is(9, 'elections'), ['the past nine elections']],
    [is(2.5, 'h'), ['It took two-and-a-half hours.', 'It took two and a half hours.', 'It took 2½ hours.', 'It took 2 ½ hours.']],
    [is(140, 'km/h'), ['at 140 km/h', 'The gusts reached 140 km/h.', 'at 140 kilometres per hour']],
    [is(24, 'years of age'), ['a 24-year-old woman', 'The woman, aged 24, ran.', 'The driver is 24 years old.', 'Anna Smith, 24, was there.']],
    [{ min: 9, max: 14, unit: 'years of age' }, ['children aged 9 to 14', 'children aged 9-14', 'children aged between 9 and 14']],
  ]);
});

describe('shares told as fractions', () => {
  check([
    [{ figure: 25, min: 25, minExclusive: true, unit: '%' }, ['more than a quarter of the crop']],
    [{ figure: 10, min: 9, max: 10, maxExclusive: true, ...near, unit: '%' }, ['nearly a tenth of its staff']],
    [is(50, '%', near), ['half of the crop', 'half the crop']],
    [is(33.3333333333, '%', near), ['a third of the crop']],
    [is(250_000, 'trees'), ['a quarter of a million trees']],
  ]);
});

describe('shares told as one in so many', () => {
  check([
    [is(20, '%', near), ['one in five', 'one voter in five', 'one in every five voters', 'two in ten of those asked', 'two in 10 households']],
    [is(75, '%', near), ['three out of every four homes', 'three of every four homes']],
    [is(70, '%', near), ['seven out of ten homes']],
    [is(0.1, '%', near), ['1 in 1,000 births']],
    [{ figure: 20, min: 18, max: 20, maxExclusive: true, ...near, unit: '%' }, ['nearly one event in five']],
    [{ figure: 25, min: 25, minExclusive: true, unit: '%' }, ['more than one in four children']],
  ]);

  test.each([
    'one goal in five matches',
    'one in five days',
    'two in 24 hours',
    'one in 1998',
    'rated 4 out of 10',
    'flat 4 in 10 Downing Street',
    'two out of three hostages',
    'almost half as much again as planned',
    'a third as many as in May',
  ])('%s is none', (phrase) => {
    expect(values(phrase).filter(({ unit }) => unit === '%')).toEqual([]);
  });
});

describe('money', () => {
  check([
    [is(18.5e6, 'USD'), ['$18.5 million', '$18.5m', 'US$18.5 million', 'USD 18.5 million', '18.5 million dollars', '18.5 million US dollars']],
    [is(412e6, 'BRL'), ['R$ 412 million', 'R$412 million', 'R$412m', '412 million reais']],
    [is(65e6, 'PLN'), ['PLN 65 million', '65 million zlotys', 'PLN65m', '65 million PLN']],
    [is(5e6, 'GBP'), ['£5m', '£5 million', '5 million pounds']],
    [is(20e6, 'IDR'), ['Rp 20 million', 'Rp20 million', '20 million rupiah']],
    [is(1.2e9, 'ZMW'), ['K1.2 billion was spent by Zambia', 'Zambia spent 1.2 billion kwacha']],
    [is(9.46e9, 'crowns'), ['sales of 9.46 billion crowns']],
    [is(900, 'kroner'), ['a fine of 900 kroner']],
    [is(900, 'SEK'), ['a fine of 900 kronor']],
    [is(900, 'DKK'), ['Copenhagen set a fine of 900 kroner.']],
    [
      is(9.46e9, 'NOK'),
      ['Sales in Oslo were 9.46 billion crowns.', '9.46 billion Norwegian kroner', 'Norway, Oslo, Bergen: unlike Sweden it spent 9.46 billion crowns.'],
    ],
    [is(9.46e9, 'crowns'), ['Norway and Sweden agreed on 9.46 billion crowns.']],
    [is(300, 'INR'), ['Delhi paid Rs 300', 'Delhi paid Rs300', 'Delhi paid ₹300', '300 Indian rupees']],
    [is(7_500_000, 'AUD'), ['A$7.5 million', '7.5 million Australian dollars']],
    [is(161e12, 'USD'), ['$US161 trillion']],
    [is(38e9, 'GBP'), ['38bn quid', '£38bn']],
  ]);
});

describe('changes', () => {
  check([
    [
      is(12, '%', { change: 'rise' }),
      ['Prices rose 12%.', 'Shares were up 12%.', 'Rents jumped by 12 per cent.', 'an increase of 12 per cent', 'The index closed 12% higher.'],
    ],
    [is(4, '%', { change: 'fall' }), ['Sales fell 4%.', 'Sales were down 4%.', 'a decrease of 4.0 per cent', 'a 4 percent drop', 'They cut the budget by 4%.']],
    [is(190, 'points', { change: 'fall' }), ['The index lost 190 points.']],
    [{ figure: 60, min: 60, minExclusive: true, unit: '%', change: 'fall' }, ['It lost more than 60% of its value.']],
    // a total, or something counted
    [is(1_200, 'jobs'), ['The firm will cut 1,200 jobs.', 'It shed 1,200 jobs.']],
    [is(30, 'men'), ['The army lost 30 men.']],
    [is(2, 'drones'), ['They shot down two drones.']],
    [is(51, ''), ['The toll rose to 51.', 'The toll is up to 51.', 'The count is down from 51.']],
  ]);
  test('a number written twice is one, and counts what stands behind both', () => {
    expect(values('Seven (7) persons died.')).toEqual([is(7, 'persons')]);
    expect(values('They laid one thousand five hundred (1,500) metres of boom.')).toEqual([is(1500, 'm')]);
    expect(values('Of 7 (seven) boats two sank.')).toEqual([is(7, 'boats'), is(2, '')]);
  });
  test('a rise and the total that it leads to', () => {
    expect(values('Nine crates burned, two more than on Monday.').at(-1)).toMatchObject({ figure: 2, change: 'rise' });
    expect(values('It lost 14 ships, four fewer ships than reported.').at(-1)).toMatchObject({ figure: 4, change: 'fall' });
    expect(values('The ferry is 3 km longer than the road.').at(0)).toMatchObject({ figure: 3, change: 'rise' });
    // a total in the same words
    expect(values('Two more crates burned.').at(0)).not.toHaveProperty('change');
    expect(values('No more than two crates burned.').at(0)).not.toHaveProperty('change');
    expect(values('Crates cost three times more than in May.').at(0)).not.toHaveProperty('change');
    expect(values('Two crates other than those burned.').at(0)).not.toHaveProperty('change');
    expect(values('The toll rose by four to 23.')).toEqual([is(4, '', { change: 'rise' }), is(23, '')]);
    expect(values('The toll rose from 19 to 25.')).toEqual([is(19, ''), is(25, '')]);
    expect(values('They adjusted the tally of all the sheep on the island from 19 to 25.')).toEqual([is(19, ''), is(25, '')]);
    expect(values('Shares rose 6 pence to 388 pence.')).toEqual([is(6, 'pence', { change: 'rise' }), is(388, 'pence')]);
    expect(values('It lost 90 points, or 0.6%.')).toEqual([is(90, 'points', { change: 'fall' }), is(0.6, '%', { change: 'fall' })]);
  });
});

describe('what counts nothing', () => {
  const nothing = [
    'It happened on 29 December 2019.', 'on December 29', 'on Dec. 29, 2019', 'in 2019', 'the 2020 season', 'between 1990 and 1995', 'the 1990s', 'from 3-5 May', 'between 3 and 5 May',
    'at 10:45 p.m.', 'at 5.30pm', 'at 5 a.m.', 'at 0510 GMT', 'at eleven o’clock', 'the third such attack', 'his 30th birthday', 'a third man',
    'Flight 370 landed.', 'flight BX417', 'on the M1', 'Route 66', 'near km 722', 'Section 427', 'section 5-12', 'No. 22', 'phase two', 'Article 5', 'Boeing 737',
    'a .40-calibre pistol', 'a .45 pistol', 'a 9mm pistol', 'They won 3-1.', 'a 2-2 draw', 'F-15 jets', 'an A321', 'the K1 base', 'HV-9', 'COVID-19', 'Comments (3)', '1158', '2.',
    '575 Wilbraham Road', 'call 555-0134 now', 'the one on Friday', 'one another', 'this one', 'no doubt', 'no longer', 'the second half', 'at half-time', '29/12/2019', '2019-12-29T10:38:07.190Z', '192.168.1.2', 'the 1300 block of Devon Avenue', '6740 N. Clark Street', 'a 20-gauge shotgun', 'a one-time charge',
    'one day they will', 'fiscal 1989 sales', 'the next three quarters', 'Page 1 of 3', 'Image 2 of 33 Police stand by', '4 / 32', 'at 6301 Ranchester near the park', 'call 713 308-3600', 'call 1-888-LOCK',
    'in her 20’s', 'WMC Action News 5', 'Halls 1 and 2 burned', 'He is 6\'3" tall.', 'Sept. 19 to 22', '131 West 23rd Street', 'to no avail', 'on Thursday at 2.08', 'It set off at 19.10.', 'between 1 and 2 a.m.', 'at 8 in the evening', 'in nineteen ninety-four', 'in twenty twenty-one', '5G phones',
    'Tel: 555 0192', 'Helpline 139', 'Ref. 4471', 'grid ref NS 447 118', 'UPC 0 41220 57612 3', '+44 20 7946 0991', 'call 0800 555 011', 'at 18.443°N 72.571°W', '2.1 The wounded',
  ]; // prettier-ignore
  test.each(nothing)('%s', (phrase) => {
    expect(values(phrase)).toEqual([]);
  });
});

describe('what looks like one of those and counts', () => {
  check([
    [is(12, 'witnesses'), ['Telephone 12 witnesses.']],
    [is(12, ''), ['the dead number 12']],
    [is(4100, 'ha'), ['It burned 4,100 ha.']],
    [is(40, 'kn'), ['a wind of 40 kn.']],
    [is(30, '°'), ['a roof of 30° pitch']],
    [is(1_018_330, ''), ['No votes: 1,018,330']],
    [is(0, 'votes'), ['No votes were cast.']],
    [is(2_100_000, 'people'), ['2.1 million people']],
  ]);
});

describe('ages', () => {
  check([
    [is(63, 'years of age'), ['She is 63.', 'The man, 63, fled.', 'Lay, 63, runs the club.', 'a 63-year-old', 'He died at the age of 63.']],
    [
      { figure: 30, max: 30, maxExclusive: true, unit: 'years of age' },
      ['people under 30', 'those under the age of 30', 'All of those arrested are under 30.', 'The suspects were under 30.'],
    ],
    [is(2, '14-year-olds'), ['two 14-year-olds']],
    [is(2, 'boys'), ['two 14-year-old boys']],
    [is(1, '17-year-old'), ['one 17-year-old']],
    [{ min: 18, max: 24, unit: 'years of age' }, ['18- to 24-year-old recruits']],
    [is(34, 'years of age'), ['a man of 34', 'a man of 34 years']],
  ]);
  test('of two persons', () => {
    expect(values('They are 28 and 31 years old.')).toEqual([is(28, 'years of age'), is(31, 'years of age')]);
    expect(values('two juveniles ages 14 and 15')).toEqual([is(2, 'juveniles'), is(14, 'years of age'), is(15, 'years of age')]);
  });
});

describe('counts beside other words', () => {
  check([
    [is(6, ''), ['Police: 6 shot after a party', 'six dead']],
    [is(3, 'children'), ['a father of three']],
    [is(50, 'people'), ['a 50-strong mob']],
    [is(14e9, ''), ['It sold 14 billion last year.']],
    [is(12, 'page'), ['a 12-page letter', 'a 12 page letter']],
    [is(5.2, ''), ['a 5.2 tremor', 'a magnitude 5.2 tremor']],
    [is(195e6, 'USD'), ['a loss of $195 million', 'It lost $195 million.']],
    [{ min: 3e6, max: 4e6, unit: 'USD', change: 'fall' }, ['It cut costs by $3 million to $4 million.']],
    [{ min: 20, max: 100, unit: 'apples' }, ['at least 20 and at most 100 apples', 'no fewer than 20 but no more than 100 apples']],
    [is(2000, 'people'), ['It killed 2000 people.']],
  ]);
});

describe('mentions', () => {
  test('give their tokens, the noun and the words', () => {
    const prose = proseOf('In all, at least 28 brave people died.');
    const [mention] = quantitiesOf(prose);
    expect(mention).toMatchObject({ text: 'at least 28 brave people', first: 3, last: 8, number: { first: 5, last: 6 }, head: 7, rule: 'at least' });
    expect(prose.tokens[mention!.head!]!.text).toBe('people');
  });
  test('mark conversions, which take over the bound', () => {
    const found = read('It lay about 11 km (7 miles) off and cost 80 million zlotys ($18.5 million).');
    expect(found.map(({ value, converted }) => [value.figure, value.unit, value.approximate, converted])).toEqual([
      [11, 'km', true, false],
      [7, 'mi', true, true],
      [80e6, 'PLN', undefined, false],
      [18.5e6, 'USD', undefined, true],
    ]);
    expect(read('London police found 1,300 pounds (600 kg) of it.').map(({ value, converted }) => [value.unit, converted])).toEqual([
      ['lb', false],
      ['kg', true],
    ]);
    expect(read('He ran 5 km (40 minutes).').some(({ converted }) => converted)).toBe(false);
  });
  test('say over what an amount is spread', () => {
    expect(read('rent of $3,500 a month').map(({ per }) => per)).toEqual(['month']);
    expect(read('It was $3,500 a month ago.').map(({ per }) => per)).toEqual([undefined]);
  });
  test('read two amounts of one noun', () => {
    expect(values('She won 32 of the 90 seats.')).toEqual([is(32, 'seats'), is(90, 'seats')]);
  });
});

describe('properties', () => {
  const pieces = fc.constantFrom(
    'at least',
    'about',
    '12',
    '1,204',
    'million',
    'people',
    'twenty',
    '-',
    'five',
    'to',
    'and',
    'a',
    'half',
    'of',
    '$',
    '%',
    '(',
    ')',
    'km',
    'more than',
    'no one',
    'dozens',
    '.',
    ',',
    'K',
    '½',
    'or so',
    'FL340',
    '/',
    ':',
    'one',
    'minus',
    'hundred',
    'Rs',
    "'",
    'May',
    'pounds',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(pieces, { maxLength: 40 }).map((words) => words.join(' ')),
    fc.array(pieces, { maxLength: 40 }).map((words) => words.join('')),
  );
  test('every span is of the text, in order, and every token range lies in it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const prose = proseOf(text);
        for (const { span, text: words, first, last, number, head, value } of quantitiesOf(prose)) {
          expect(words).toBe(text.slice(span.start, span.end));
          expect(value.words).toBe(words);
          expect(first).toBeLessThanOrEqual(number.first);
          expect(number.last).toBeLessThanOrEqual(last);
          expect(last).toBeLessThanOrEqual(prose.tokens.length);
          if (head !== undefined) expect(head).toBeLessThan(prose.tokens.length);
          for (const bound of [value.min, value.max, value.figure]) if (bound !== undefined) expect(Number.isFinite(bound)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('knows no figure beyond what a number holds', () => {
  expect(
    quantitiesOf(proseOf('Some 1e308 million people came.')).every(({ value }) =>
      [value.figure, value.min, value.max].every((bound) => bound === undefined || Number.isFinite(bound)),
    ),
  ).toBe(true);
});

describe('sums without their currency', () => {
  test.each<[string, readonly string[]]>([
    ['The line will cost 85 million euros. The depot cost 240 million.', ['85000000 EUR', '240000000 EUR']],
    ['The mill got €5m. It pocketed 62 million in subsidies.', ['5000000 EUR', '62000000 EUR']],
    ['Repairs took €5m, and the damage is put at 34 million.', ['5000000 EUR', '34000000 EUR']],
    ['Its debt rose to two billion, and it owes the bank €5m.', ['2000000000 EUR', '5000000 EUR']],
    ['A sum of 5 million tenge ($9,000) came back. They borrowed 61 million.', ['5000000 KZT', '9000 USD', '61000000 KZT']],
    // Of a text with no currency, or with two.
    ['The depot cost 240 million.', ['240000000 ']],
    ['It made €5m and lent $7m. The depot cost 240 million.', ['5000000 EUR', '7000000 USD', '240000000 ']],
    // No sum of money beside the figure, and none so high.
    ['They paid €5. The city of 3 million slept.', ['5 EUR', '3000000 ']],
    ['They paid €5. It has 2 million users and lost 3 million.', ['5 EUR', '2000000 users', '3000000 ']],
    ['They paid €5. It has 2 million voters.', ['5 EUR', '2000000 voters']],
    ['They paid €5. It fell from 12 to 10 million.', ['5 EUR', '12 ', '10000000 ']],
    ['They paid €5. It cost four lives, and it cost four more.', ['5 EUR', '4 lives', '4 ']],
  ])('%s', (text, expected) => {
    expect(quantitiesOf(proseOf(text)).map(({ value: { figure, unit } }) => `${figure} ${unit}`)).toEqual(expected);
  });
});
