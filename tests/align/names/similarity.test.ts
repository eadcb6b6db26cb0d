import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jaroWinkler, soundsOf } from '../../../src/align/names/jaro-winkler.js';
import { SAME_NAME, sameActor } from '../../../src/align/names/similarity.js';
import { SHORT_FORMS } from '../../../src/lexicon/given-names.js';

const SAME: readonly (readonly [string, string])[] = [
  ['Jaysh al-Haqq', 'Jaish al-Haqq'],
  ['Kata’ib Hizbollah', "Kata'ib Hezbollah"],
  ['KH', "Kata'ib Hezbollah"],
  ['Yusuf Pattiasina', 'Yusup Pattiasina'],
  ['Giorgos Hatzis', 'Yiorgos Chatzis'],
  ['Eric Frost', 'Erik Frost'],
  ['Ansar al-Nur', 'Ansarul Nur'],
  ['Maja Novak Zupan', 'Maja Novak-Zupan'],
  ['Petra Aas-Lunde', 'Petra Lunde'],
  ['Borut Žnidar', 'Borut Znidar'],
  ['KM Sinar Selatan', 'Sinar Selatan'],
  ['Frost, William W.', 'William Frost'],
  ['W. Frost', 'William Frost'],
  ['Bill Frost', 'William Frost'],
  ['Jon Frost', 'John Frost'],
  ['Ann Frost', 'Anne Frost'],
  ['Vic Frost', 'Victor Frost'],
  ['Katie Frost', 'Catherine Frost'],
  ['Mr Frost', 'William Frost'],
  ['Dr. Rana Aziz', 'Rana Aziz'],
  ['Martin Reed Jr.', 'Martin Reed'],
  ['Valdoro S.A.', 'Valdoro'],
  ['U.S. Geological Survey', 'US Geological Survey'],
  ['Organisation of Harbour Pilots', 'Organization of Harbor Pilots'],
  ['Brigade Forty-Four', 'Brigade 44'],
  ['International Bank', "Int'l Bank"],
  ['Iranian', 'Iran'],
  ['Володимир Зеленко', 'Volodymyr Zelenko'],
  ['Iranian Red Crescent Society', 'Red Crescent Society'],
  ['Valdoro Group', 'Valdoro'],
  ['Valdoro Holdings', 'Valdoro'],
  ['Valdoro Ltd', 'Valdoro Limited'],
  ['Valdoro Systems Ltd', 'Valdoro Systems'],
  ['Harmon', 'Hamron'],
  ['Friedrich, Hans', 'Hans Friedrich'],
  ['UZP', 'Union of Zupan Pilots'],
  ['KH/Northern Front', 'Northern Front'],
  ['Val Doro Ltd', 'Valdoro Ltd'],
  ['Mr Frost', 'William Henry Frost'],
  ['Lindemann', 'Lindeman'],
  ['Novak Maria', 'Maria Novak'],
  ['JC Frost', 'J. C. Frost'],
  ['Red Crescent Society', 'Redcrescent Society'],
  ['Northern Front/Jund al-Shamal', 'Jund al-Shamal'],
  [`Organisation of ${'Harbour Pilots '.repeat(9)}`, `Organization of ${'Harbor Pilots '.repeat(9)}`],
  ['Tambo Bank Holding', 'Tambo Bank'],
  // A legal form that only one has, or that both have among others.
  ['Valdoro Group Ltd', 'Valdoro'],
  ['AG Valdoro Group', 'Valdoro'],
  ['Group Valdoro Ltd', 'Valdoro'],
  ['Valdoro Group Ltd PLC', 'Valdoro Limited'],
  ['Kan Ta Ro', 'Kantaro Ltd'],
  ['Kan Ta Ro Ltd', 'Kantaro'],
  ['AG Kantaro', 'Kan Ta Ro'],
  ['Kan Ta Ro Ltd PLC', 'Kantaro Limited'],
  // Of three words, one may be spelt by its sound.
  ['Kasimi Harbour Bank', 'Qasimi Harbour Bank'],
  // Written together or apart.
  ['Al-Shabab', 'Alshabab'],
  ['Ves Tagard', 'Vestagards'],
  ['JH', 'Jaysh al-Haqq'],
  ['MBS', 'Muhammad bin Salman'],
  ['JAAP', 'Jund al-Amal of Pilots'],
  ['JC Frost', 'John Carl Frost'],
  ['JC Frost', 'John Carl Henry Frost'],
  ['DR Alan Frost', 'Alan Henry Frost'],
  ['Alan Frost', 'Mr Frost'],
  ['Martin Reed Jr.', 'Martin H. Reed Jr.'],
  ['Houston', 'Housten'],
];

const DIFFERENT: readonly (readonly [string, string])[] = [
  ['Hezbollah', "Kata'ib Hezbollah"],
  ['Iran', 'Iraq'],
  ['North Korea', 'South Korea'],
  ['Austria', 'Australia'],
  ['Niger', 'Nigeria'],
  ['Sudan', 'South Sudan'],
  ['Martin Reed Jr.', 'Martin Reed Sr.'],
  ['Anna Kowal', 'Maria Kowal'],
  ['Maria Novak', 'Mario Novak'],
  ['Ann Novak', 'John Novak'],
  ['Tom Novak', 'Tim Novak'],
  ['John Frost', 'Jane Frost'],
  ['A. Frost', 'William Frost'],
  ['William G. Frost', 'William W. Frost'],
  ['KM Sinar Selatan', 'KM Sinar Utara'],
  ['Airbus A320', 'Airbus A321'],
  ['Brigade 44', 'Brigade 45'],
  ['Northern Command', 'Southern Command'],
  ['National Bank of Egypt', 'National Bank of Greece'],
  ['Islamic Jihad', 'Islamic State'],
  ['Frost', 'William Frost'],
  ['LXC Aviation', 'LAU Aviation'],
  ['Valdoro Systems Ltd', 'Valdoro Ltd'],
  ['Deutsche Werft AG', 'Deutsche Werft GmbH'],
  ['Lind', 'Lindemann'],
  ['', 'Frost'],
  ['Iranian Red Crescent Society', 'Iraqi Red Crescent Society'],
  ['Iranian Bank', 'Bank'],
  ['Frost', 'Forst'],
  ['Friedrich Lindenberg', 'Lars Friedrich Lindemann'],
  ['Iraqiya', 'Iraq'],
  ['UOP', 'Union of Pilots'],
  ['Valdoro Systems GmbH', 'Valdoro Systems AG'],
  ['Mr William', 'William Frost'],
  ['Mr Frost', 'Anna William Henry Frost'],
  ['Brigade 44', 'Brigade'],
  ['Val Doro AG', 'Valdoro GmbH'],
  ['Ruiz', 'Ruis'],
  ['Friedrich Hans', 'Hans Friedrich'],
  ['J. C.', 'John Carter'],
  ['Kuwait', 'Kuwaiti Airways'],
  [`Organisation of ${'Harbour Pilots '.repeat(9)}`, `Organisation of ${'Harbour Pilots '.repeat(8)}and Crews`],
  // A nation may be left out in front alone, and nothing else may.
  ['National Bank of Egypt', 'National Bank'],
  ['Green Crescent Society', 'Crescent Society'],
  // Short forms are of people.
  ['Bill Bank', 'William Bank'],
  ['Bill Harbour Bank', 'William Harbour Bank'],
  // Of two words, none may be spelt by its sound alone; of three, none may be too many.
  ['Kasimi Bank', 'Qasimi Bank'],
  ['Kasimi Harbour Bank', 'Qasimi Harbour Bank Union'],
  ['Kasimi Harbour Bank Union', 'Qasimi Harbour Bank'],
  // Short names written together are spelt alike or are two; long ones lack at most two letters.
  ['Val Dor', 'Valdoro'],
  ['Val Doro', 'Valdoros'],
  ['Vest Agardlindenhaven', 'Vestagardlindenhavenska'],
  ['KL', 'Kowal Ltd'],
  ['PG', 'PMF Group'],
  ['Brigade 40 of Division 4', 'Brigade 4 of Division 40'],
  ['Kingston', 'Kingstown'],
  // What is too short to be a name beside the stroke is none.
  ['Anna Kowal/Jo', 'Jo'],
  ['Anna Kowal / Jo', 'Jo'],
  [`${'Harbour Pilots '.repeat(12)}/${'Shamal'.padStart(19)}`, 'Shamal'],
];

const SEVENTEEN = 'Amber Birch Cedar Delta Ember Fjord Grove Heath Inlet Jetty Knoll Ledge Marsh Notch Orbit Plain Harbour';
const SIXTEEN = SEVENTEEN.replace('Amber ', '');

/** How like, from 0 to 1. */
const LIKENESS: readonly (readonly [string, string, number])[] = [
  ['William Frost', 'WILLIAM FROST', 1],
  ['***', '---', 0],
  ['***', 'Iran', 0],
  ['Tambo Bank', 'Harbour Union', 0],
  // Each word that only one has costs something.
  ['Tambo Bank', 'Tambo Harbour Pilots Bank', 0.4],
  ['Valdoro Group', 'Valdoro', 0.97],
  ['Valdoro Group', 'Valdoro Holdings', 0.94],
  ['William Frost', 'William Henry Frost', 0.98],
  // Half of how near "Kowal" is to "Koval", where the given names are two.
  ['William Kowal', 'Maria Koval', 0.447],
  // Two initials for two given names, by the length of the words.
  ['JC Frost', 'John Carl Frost', (0.9 * 4 + 0.9 * 4 + 5) / 13],
  ['Val Doro Ltd', 'Valdoro', 0.97],
  ['Ves Tagard', 'Vestagards', 0.95],
  // Countries are read to the letter.
  ['Iranian', 'Iran', 0.95],
  ['Iraqiya', 'Iraq', 0.4],
  ['Irac', 'Iraq', 0.4],
  ['Kuwait', 'Kuwait Airways', 0.5],
  ['Bank of Kuwait', 'Kuwait', 0.5],
  // Names of more than sixteen words are the same or are not.
  [SEVENTEEN, SEVENTEEN.replace('Harbour', 'Harbor'), 1],
  [SEVENTEEN, SEVENTEEN.replace('Harbour', 'Harbours'), 0],
  [SEVENTEEN, SIXTEEN, 0],
  [SIXTEEN, `The ${SIXTEEN} Group`, 0],
  // Those of more than three hundred letters are none.
  ['a'.repeat(301), 'a'.repeat(302), 0],
  ['a'.repeat(301), `b${'a'.repeat(299)}`, 0],
  ['a'.repeat(300), 'a'.repeat(301), 0],
];

describe('sameActor', () => {
  it.each(SAME)('%s is %s', (a, b) => {
    expect(sameActor(a, b)).toBeGreaterThanOrEqual(SAME_NAME);
  });

  it.each(DIFFERENT)('%s is not %s', (a, b) => {
    expect(sameActor(a, b)).toBeLessThan(SAME_NAME);
  });

  it.each(LIKENESS)('%s beside %s: %d', (a, b, expected) => {
    expect(sameActor(a, b)).toBeCloseTo(expected, 3);
    expect(sameActor(b, a)).toBeCloseTo(expected, 3);
  });

  it.each([
    [SIXTEEN, SIXTEEN.replace('Ledge', 'Ledgge')],
    [SIXTEEN, SIXTEEN.replace('Birch', 'Birrch')],
    ['a'.repeat(299), 'a'.repeat(300)],
    [`b${'a'.repeat(299)}`, 'a'.repeat(300)],
  ])('long names are compared as others are: %s and %s', (a, b) => {
    expect(sameActor(a, b)).toBeGreaterThanOrEqual(SAME_NAME);
  });

  // But for "al", which in front is mostly the Arabic article.
  const forms = [...SHORT_FORMS].filter(([short]) => short !== 'al').flatMap(([short, names]) => names.map((name) => [short, name] as const));
  it.each(forms)('%s Frost may be %s Frost', (short, name) => {
    expect(sameActor(`${short} Frost`, `${name} Frost`)).toBeGreaterThanOrEqual(SAME_NAME);
  });

  it('is the same both ways round, 1 for equal names, never out of range', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc
        .array(
          fc.constantFrom('al-', 'Kim', 'Jong', 'un', 'Jr.', 'Bank', 'of', 'Iran', 'Mr', 'Maria', 'M.', 'KH', 'LLC', 'North', '44', 'Ltd', 'Ben', '(UK)', '/'),
          { maxLength: 7 },
        )
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(name, name, (a, b) => {
        const likeness = sameActor(a, b);
        expect(sameActor(b, a)).toBe(likeness);
        expect(sameActor(a, a)).toBe(1);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });
});

describe('jaroWinkler', () => {
  // The pairs of Winkler (1990), to three places.
  it.each([
    ['martha', 'marhta', 0.961],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.813],
    ['abc', 'xyz', 0],
    ['', '', 1],
    ['', 'a', 0],
  ])('%s / %s', (a, b, expected) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(expected, 3);
  });
});

describe('soundsOf', () => {
  it.each([
    ['chikwawa', 'chikhwawa'],
    ['muhammad', 'mohamed'],
    ['nuristani', 'nooristani'],
  ])('%s sounds like %s', (a, b) => {
    expect(soundsOf(a)).toBe(soundsOf(b));
  });

  it('tells other consonants apart', () => {
    expect(soundsOf('lavrov')).not.toBe(soundsOf('navros'));
  });
});
