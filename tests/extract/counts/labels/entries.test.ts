/** Labels and their figures: one beside the other, one for several, one after another. */
import { describe, expect, test } from 'vitest';
import { told } from './told.js';

const check = (cases: readonly (readonly [string, readonly string[]])[]): void => {
  test.each(cases)('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
};

describe('a label before its figure says what prose says', () => {
  check([
    ['Buses cancelled: 14', ['buses cancelled 14 buses']],
    ['Cancelled buses: 14', ['buses cancelled 14 buses']],
    ['Fourteen buses were cancelled.', ['buses cancelled 14 buses']],
    ['Wounded persons: 88', ['injured 88 persons']],
    ['Still missing: 6', ['missing 6']],
    ['Nurses hurt: 4', ['injured 4 nurses [nurse]']],
    ['In hospital: 17', ['hospitalised 17']],
    ['Taken to hospital: 17', ['hospitalised 17']],
    ['Bodies recovered: 31', ['killed 31 bodies']],
    ['Lives lost: 31', ['killed 31 lives']],
    ['Households without power: 9,400', ['people without power 9400 households']],
    ['Total number of dead: 31', ['killed 31']],
    ['No. of wagons derailed: 7', ['carriages derailed 7 wagons']],
    ['Suspected cases: 210. Confirmed cases: 34.', ['cases 210 cases [suspected]', 'cases 34 cases [confirmed]']],
    ['Killed in Marka: 12. Killed in Lenz: 9.', ['killed 12 [in marka]', 'killed 9 [in lenz]']],
    ['Votes for Okello: 8,214', ['votes 8214 votes [okello]']],
    ['Wounded: none.', ['injured 0']],
    ['Nurses hurt: none', ['injured 0 nurses [nurse]']],
    ['Wounded: at least 12; missing: about 40', ['injured 12..', 'missing 40~']],
    ['Capacity: 1,400', ['capacity 1400 [permitted]']],
    ['Polling stations declared: 41 of 60', ['stations 41 stations [polling]']],
  ]);
});

describe('whatever joins the two', () => {
  check([
    ['Deaths – 9', ['killed 9 deaths']],
    ['Deaths = 9', ['killed 9 deaths']],
    ['Deaths | 9', ['killed 9 deaths']],
    ['• Deaths: 9', ['killed 9 deaths']],
    ['(b) Deaths: 9', ['killed 9 deaths']],
    ['09:40 – Deaths: 9', ['killed 9 deaths']],
    ['Figures as of 18:00: deaths 9, injuries 31', ['killed 9 deaths', 'injured 31 injuries']],
    ['DEATHS: 9 INJURIES: 31', ['killed 9 deaths', 'injured 31 injuries']],
    ['Dead:9 Injured:31', ['killed 9', 'injured 31']],
    ['The wounded persons are 244.', ['injured 244 persons']],
    ['The number of buses cancelled is 14.', ['buses cancelled 14 buses']],
    ['Update 3 - quake: deaths 9, injured 31 - ministry', ['figure 3', 'killed 9 deaths', 'injured 31']],
    ['Persons on board 80, rescued 54', ['people aboard 80 persons', 'rescued 54']],
    ['Road deaths 2023: 412', ['killed 412 road deaths [road]']],
    ['Fatalities 9\nInjuries 31', ['killed 9 fatalities', 'injured 31 injuries']],
    ['Cancelled buses 14, diverted 9', ['buses cancelled 14 buses', 'buses diverted 9 buses']],
    ['Bridges closed 3. Schools closed 12.', ['bridges 3 bridges', 'schools closed 12 schools']],
  ]);
});

describe('a unit, a time or a group in brackets', () => {
  check([
    ['Area burned (ha): 1,200', ['area burned 1200 ha']],
    ['Damage (EUR million): 340', ['damage 340000000 EUR']],
    ['Temperature (°C): 41', ['temperature 41 °C']],
    ['Rain (mm): 88', ['rainfall 88 mm']],
    ['Visitors (2023): 4,100', ['tourists 4100 visitors']],
    ['Deaths (children): 12', ['killed 12 deaths [child, part]']],
    ['Wounded soldiers (KDF): 14', ['injured 14 soldiers [soldier]']],
  ]);
});

describe('one label for several figures', () => {
  check([
    ['Flights affected: 41 cancelled, 12 diverted', ['flights cancelled 41 flights', 'flights diverted 12 flights']],
    ['Killed: 4 soldiers, 2 civilians', ['killed 4 soldiers [soldier]', 'killed 2 civilians [civilian]']],
    ['Killed: 4 soldiers, 2 nurses', ['killed 4 soldiers [soldier]', 'killed 2 nurses [nurse]']],
    ['Casualties: 4 killed, 11 wounded', ['killed 4', 'injured 11']],
    ['CASUALTIES 4 killed | 11 wounded', ['killed 4', 'injured 11']],
    ['Marchers: 3,000 (police), 10,000 (organisers)', ['protesters 3000 marchers', 'protesters 10000 marchers']],
  ]);
});

describe('no label, or none of that figure', () => {
  check([
    // a clause, whoever is told of first
    ['Police arrested 12.', ['arrested 12']],
    ['Storms killed 12. Floods displaced 300.', ['killed 12', 'displaced 300']],
    ['The missing boys are 12.', ['figure 12']],
    ['He gave one reason: 12 buses.', ['reasons 1 reason', 'buses 12 buses']],
    // whoever tells it is not counted
    ['Hospitals: 40 injured, 3 dead.', ['injured 40', 'killed 3']],
    ['Mayor: 12 dead.', ['killed 12']],
    ['Doctors: 12 wounded, 3 dead.', ['injured 12', 'killed 3']],
    // numbers of things, of persons and of pages
    ['Cancelled buses 19, 20 and 31', ['figure 19', 'figure 20', 'figure 31']],
    ['Wounded: Ana Ruiz, 34; Bo Lee, 12.', ['age 34 years of age [ana ruiz]', 'age 12 years of age [bo lee]']],
    ['Room: 204. Order: 12.', ['figure 204', 'figure 12']],
    ['Hours: 12', ['figure 12']],
    ['Quorum (UP): 12', ['figure 12']],
    // a name has no figure without a heading
    ['Marka: 12', ['figure 12']],
    ['The Greens: 15', ['figure 15']],
    ['Rangers 2, Rovers 0', []],
    // nothing beside it bears it out
    ['Nurses 9', []],
    // of both together, and not of either
    ['Killed and wounded: 40', ['killed or injured 40']],
    ['Deaths per 100,000: 12', ['figure 100000', 'figure 12']],
  ]);
});
