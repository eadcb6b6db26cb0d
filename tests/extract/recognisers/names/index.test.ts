import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proseOf } from '../../../../src/extract/language.js';
import { namesOf } from '../../../../src/extract/recognisers/names/index.js';

const names = (text: string) => namesOf(proseOf(text)).map(({ value }) => value);
const find = (text: string, name: string) => names(text).find((each) => each.name === name);

/** A text and the names in it, with their sorts. */
const FOUND: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'The fire started near Valdoro, said Marta Lindqvist.',
    [
      ['Valdoro', 'place'],
      ['Marta Lindqvist', 'person'],
    ],
  ],
  ['Rescuers searched the hills. Buses were late. Heavy rain fell.', []],
  ['The one who died was Peter Lake, 26.', [['Peter Lake', 'person']]],
  ['The last stop is Mirror Lake, 26.', [['Mirror Lake', 'place']]],
  ['It happened on Monday in March, at 6 GMT.', []],
  [
    'He works for the Ministry of Transportation and later joined the Bank of England.',
    [
      ['Ministry of Transportation', 'organisation'],
      ['Bank of England', 'organisation'],
    ],
  ],
  ['She was flown to Elm Medical Center Dunmore.', [['Elm Medical Center Dunmore', 'organisation']]],
  ['She is in Mercy Hospital Dunmore.', [['Mercy Hospital Dunmore', 'organisation']]],
  ['The Department of Health and Human Services said so.', [['Department of Health and Human Services', 'organisation']]],
  [
    "Iran's navy met Norway’s coastguard.",
    [
      ['Iran', 'place'],
      ['Norway', 'place'],
    ],
  ],
  [
    'Two Iranian sailors spoke with Greeks and a Kenyan.',
    [
      ['Iranian', 'people'],
      ['Greeks', 'people'],
      ['Kenyan', 'people'],
    ],
  ],
  [
    'A video of Omar bin Rashid and Abu Nasr al-Tamimi appeared.',
    [
      ['Omar bin Rashid', 'person'],
      ['Abu Nasr al-Tamimi', 'person'],
    ],
  ],
  [
    'They met at Mar-a-Lago with Kim Jong-un and Anne-Marie O’Brien.',
    [
      ['Mar-a-Lago', 'place'],
      ['Kim Jong-un', 'person'],
      ['Anne-Marie O’Brien', 'person'],
    ],
  ],
  [
    'President Lee Jae-myung and the director, Oh Seung-woo, took the Seoul-bound plane to the Busan-based firm.',
    [
      ['Lee Jae-myung', 'person'],
      ['Oh Seung-woo', 'person'],
      ['Seoul', 'place'],
      ['Busan', 'place'],
    ],
  ],
  [
    'The KM Sinar Laut passed the MV Hellas Star.',
    [
      ['KM Sinar Laut', 'other'],
      ['MV Hellas Star', 'other'],
    ],
  ],
  [
    'Flight BX 417, an Airbus A321, and a Boeing 757 landed.',
    [
      ['Flight BX 417', 'other'],
      ['Airbus A321', 'other'],
      ['Boeing 757', 'other'],
    ],
  ],
  [
    "The People's Water Forum met the Teachers’ Union of Malta.",
    [
      ["People's Water Forum", 'organisation'],
      ['Teachers’ Union of Malta', 'organisation'],
    ],
  ],
  [
    'We asked Ruth Adeyemi Jr. and J. P. Marsh.',
    [
      ['Ruth Adeyemi Jr.', 'person'],
      ['J. P. Marsh', 'person'],
    ],
  ],
  [
    'Floods hit the Gulf of Oman, the Ocaso Valley and Zamora Province.',
    [
      ['Gulf of Oman', 'place'],
      ['Ocaso Valley', 'place'],
      ['Zamora Province', 'place'],
    ],
  ],
  [
    'A U.S.-led force and a US-Iraq patrol left.',
    [
      ['U.S.', 'place'],
      ['US', 'place'],
      ['Iraq', 'place'],
    ],
  ],
  ['We told us, and US told us.', [['US', 'place']]],
  [
    'The Šoštanj plant and the Žagar family are old.',
    [
      ['Šoštanj', 'other'],
      ['Žagar', 'other'],
    ],
  ],
  [
    'Bosnia and Herzegovina met Trinidad and Tobago.',
    [
      ['Bosnia and Herzegovina', 'place'],
      ['Trinidad and Tobago', 'place'],
    ],
  ],
  [
    'New Zealand lost. North Korea won.',
    [
      ['New Zealand', 'place'],
      ['North Korea', 'place'],
    ],
  ],
  [
    "The Marlow County Sheriff's Office and the Attorney General's Office agree.",
    [
      ["Marlow County Sheriff's Office", 'organisation'],
      ["Attorney General's Office", 'organisation'],
    ],
  ],
  [
    'It was on 5th Avenue, East Carling Drive and in South Los Angeles.',
    [
      ['5th Avenue', 'place'],
      ['East Carling Drive', 'place'],
      ['South Los Angeles', 'place'],
    ],
  ],
  [
    'General Electric and the New Orleans Police Department met.',
    [
      ['General Electric', 'organisation'],
      ['New Orleans Police Department', 'organisation'],
    ],
  ],
  [
    'Republican Dana Reed and Democrat Ed Moss spoke with an American, Kyle Reed.',
    [
      ['Republican', 'people'],
      ['Dana Reed', 'person'],
      ['Democrat', 'people'],
      ['Ed Moss', 'person'],
      ['American', 'people'],
      ['Kyle Reed', 'person'],
    ],
  ],
  [
    'The Taliban and Hamas denied it; NATO did not.',
    [
      ['Taliban', 'organisation'],
      ['Hamas', 'organisation'],
      ['NATO', 'organisation'],
    ],
  ],
];

/** A text, a name in it, and the title that stands with it. */
const TITLES: readonly (readonly [string, string, string | undefined])[] = [
  ['Pentagon spokesman Alan Brandt said no.', 'Alan Brandt', 'Pentagon spokesman'],
  ['It was set, said fire service spokesman Jan Kowal.', 'Jan Kowal', 'fire service spokesman'],
  ['Defence Secretary Carla Voss flew home.', 'Carla Voss', 'Defence Secretary'],
  ['U.S. Secretary of State Carla Voss flew home.', 'Carla Voss', 'U.S. Secretary of State'],
  ['The Ugandan Prime Minister Grace Okello spoke.', 'Grace Okello', 'Ugandan Prime Minister'],
  ['Mayor Lucia Ortega wept.', 'Lucia Ortega', 'Mayor'],
  ['Lt. Col. Pedro Salas of the coast rescue directorate spoke.', 'Pedro Salas', 'Lt. Col.'],
  ['Torben Dahl, a union official, spoke.', 'Torben Dahl', 'union official'],
  ['A union official, Torben Dahl, spoke.', 'Torben Dahl', 'union official'],
  ["We heard Nikos Petrakis, head of the dockers' union.", 'Nikos Petrakis', "head of the dockers' union"],
  ['Elsa Korhonen, 44, once a harbour pilot, won.', 'Elsa Korhonen', 'former harbour pilot'],
  ['Elsa Korhonen, a 44-year-old former judge, told the crowd.', 'Elsa Korhonen', 'former judge'],
  ['The skipper, identified as Ali Hasan, 51, was found.', 'Ali Hasan', 'skipper'],
  ['Former President Elsa Korhonen lost.', 'Elsa Korhonen', 'Former President'],
  ['Norfolk Police Chief, Mia Gold, made a statement.', 'Mia Gold', 'Norfolk Police Chief'],
  ['San Rosario Police Department Lt. Mia Gold said so.', 'Mia Gold', 'San Rosario Police Department Lt.'],
  ['"We did well," said CEO Petra Brandt.', 'Petra Brandt', 'CEO'],
  ['The ex-captain Torben Dahl was sold.', 'Torben Dahl', 'ex-captain'],
  ['Elsa Korhonen, Vice-Chair of the club, spoke.', 'Elsa Korhonen', 'Vice-Chair of the club'],
  ['Glaciologist Ruth Brandt measured it.', 'Ruth Brandt', 'Glaciologist'],
  ['Elsa Korhonen, the state attorney now running the case, spoke.', 'Elsa Korhonen', 'state attorney'],
  // With no article in front it is a form of address; with one, the name begins what follows.
  ['Deputy head of the service Mia Gold explained it.', 'Mia Gold', 'Deputy head of the service'],
  ['"No," said deputy head of the service Mia Gold.', 'Mia Gold', 'deputy head of the service'],
  ['The owner of the shop Mia Gold visited was ill.', 'Mia Gold', undefined],
  ['Mr. Dahl left.', 'Dahl', 'Mr.'],
  ['We met Torben Dahl, who left.', 'Torben Dahl', undefined],
  ['We met Torben Dahl, Mary Price, and the mayor.', 'Torben Dahl', undefined],
  ['Writer Stephen King read.', 'Stephen King', 'Writer'],
  ['They saw Stephen King there.', 'Stephen King', undefined],
  ['The hiker, 34-year-old Karl Brandt, walked home.', 'Karl Brandt', 'hiker'],
  ['Her 20-year-old boyfriend, Tom Hale, left.', 'Tom Hale', 'boyfriend'],
  ['A nurse named Sonia Weller sat there.', 'Sonia Weller', 'nurse'],
  ['It was proposed by the mediator, the Honourable Claire Dubois, in May.', 'Claire Dubois', 'mediator'],
  ['Gov. Ruth Adler signed it.', 'Ruth Adler', 'Gov.'],
  ['The 13-year-old student Ann Lee won.', 'Ann Lee', 'student'],
  ['In the race, the Honourable Claire Dubois came last.', 'Claire Dubois', 'Honourable'],
];

describe('namesOf', () => {
  it.each(FOUND)('%s', (text, expected) => {
    expect(names(text).map(({ name, sort }) => [name, sort])).toEqual(expected);
  });

  it.each(TITLES)('the title in: %s', (text, name, title) => {
    expect(find(text, name)).toMatchObject({ name, sort: 'person' });
    expect(find(text, name)?.title).toBe(title);
  });

  it('keeps an office without its holder out', () => {
    expect(names('The Prime Minister and the Secretary of State met the Director General.')).toEqual([]);
    expect(names('The U.S. Secretary of State left.').map(({ name }) => name)).toEqual(['U.S.']);
  });

  it('tells the body behind a name', () => {
    expect(find('Lt. Col. Pedro Salas of the coast rescue directorate spoke.', 'Pedro Salas')?.of).toBe('coast rescue directorate');
    expect(find('Pedro Salas of the red shirt spoke.', 'Pedro Salas')?.of).toBeUndefined();
  });

  it('takes other names that the text gives', () => {
    expect(find('The Green Alliance (GA) won.', 'Green Alliance')?.aliases).toEqual(['GA']);
    expect(find('Fighters of the Northern Liberation Front, also known as Jund al-Shamal, left.', 'Northern Liberation Front')?.aliases).toEqual([
      'Jund al-Shamal',
    ]);
    expect(find('Mayor Siri Dahl (Labour) wants more.', 'Siri Dahl')?.aliases).toBeUndefined();
    expect(find('A jet from Toronto (Canada) landed.', 'Toronto')?.aliases).toBeUndefined();
    expect(find('LUSAKA, May 2 (ZNN) - Rain fell on the Kafue Bridge.', 'LUSAKA')?.aliases).toBeUndefined();
  });

  it('takes names that the text sets apart', () => {
    const text = 'The Jund Brigade, not to be confused with the Jund Party in Lebanon, is small.';
    expect(find(text, 'Jund Brigade')?.notToBeConfusedWith).toEqual(['Jund Party']);
    expect(find('The Jund Brigade and the Jund Party fought.', 'Jund Brigade')?.notToBeConfusedWith).toBeUndefined();
  });

  it('reads datelines as places, their agency as an organisation', () => {
    expect(names('GARDENA, Malta, Oct 24 (Coast Wire) - Rain fell.').map(({ name, sort }) => [name, sort])).toEqual([
      ['GARDENA', 'place'],
      ['Malta', 'place'],
      ['Coast Wire', 'organisation'],
    ]);
  });

  it('in headlines takes only what is known as a name', () => {
    const body = '\n\nThe port of Valdoro burned, Marta Lindqvist said. The blaze was big and the workers fled.';
    expect(names(`Huge Blaze Rips Through Old Valdoro Port As Workers Flee${body}`).map(({ name }) => name)).toEqual(['Valdoro', 'Valdoro', 'Marta Lindqvist']);
    expect(names(`BLAZE RIPS THROUGH VALDORO PORT${body}`).map(({ name }) => name)).toEqual(['VALDORO', 'Valdoro', 'Marta Lindqvist']);
  });

  it('knows a surname from the full name elsewhere', () => {
    expect(find('Harbour chief Marta Lindqvist spoke. Lindqvist said no.', 'Lindqvist')).toMatchObject({ sort: 'person' });
  });

  it('covers its words and never throws', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.constantFrom('Mr. ', 'al-', 'The ', 'Bank of ', ', ', "'s ", '’', ' (KH)', 'Kim ', 'U.S. ', 'Ž', '-', ' and ', 'Secretary of ', '\n'),
          ),
          { maxLength: 40 },
        ),
        (parts) => {
          const text = parts.join('');
          const prose = proseOf(text);
          let end = 0;
          for (const mention of namesOf(prose)) {
            expect(text.slice(mention.span.start, mention.span.end)).toBe(mention.text);
            expect(mention.span.start).toBeGreaterThanOrEqual(end);
            expect(mention.last).toBeGreaterThan(mention.first);
            expect(prose.tokens[mention.first]?.start).toBe(mention.span.start);
            end = mention.span.end;
          }
        },
      ),
    );
  });
});
