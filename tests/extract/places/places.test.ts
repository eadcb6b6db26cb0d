/** Which place a report gives to which event, and as what. */
import { describe, expect, test } from 'vitest';
import { domains } from '../../../src/domains/index.js';
import { claimsOf } from '../../../src/extract/index.js';
import type { Claim } from '../../../src/model/claim.js';

const isPlace = (claim: Claim): claim is Claim<'place'> => claim.kind === 'place';

const read = (text: string): readonly string[] =>
  claimsOf({ id: 'a', publisher: 'The Gazette', publishedAt: '2024-06-14T18:00:00Z', text }, domains)
    .filter(isPlace)
    .map(({ attribute, value }) => `${attribute}: ${value.words}`)
    .toSorted();

describe('where it happened', () => {
  test.each<readonly [string, readonly string[]]>([
    ['A bomb attack in Mosul killed nine people.', ['place: Mosul']],
    ['An earthquake struck southern Turkey before dawn.', ['place: southern Turkey']],
    ['The march wound through the city of Lyon on Tuesday.', ['place: city of Lyon']],
    ['The Naples fire burned for nine hours.', ['place: Naples']],
    ['Malawi’s flood has left thousands without a roof.', ['place: Malawi']],
    ['The jet diverted to Toronto after smoke was smelled.', ['place: Toronto']],
    ['Nine people died in Mosul when a roof came down.', ['place: Mosul']],
    ['Men on motorcycles entered the village near Mosul and burned the granary.', ['place: Mosul']],
  ])('%s', (text, expected) => expect(read(text).filter((each) => each.startsWith('place'))).toEqual(expected));

  test.each<readonly [why: string, string]>([
    ['the place of a dateline', 'GENEVA, June 13 (Alpine Press) - A fire destroyed a sawmill.'],
    ['the place of the speaker', 'The fire killed six people. The minister told reporters in Geneva that nobody was to blame.'],
    ['the country of those who did it', 'The Syria attack was long planned.'],
    ['where somebody was arrested', 'A man was arrested in Cologne on Tuesday. He had killed two people.'],
    ['where the deed of which a report tells was tried', 'The trial of Jon Reed opened in Bonn. Reed shot nine people in 2022.'],
    ['where the hurt were taken', 'Six of them were hurt and are in a hospital in Geneva.'],
  ])('not %s', (_, text) => expect(read(text).filter((each) => each.startsWith('place:'))).toEqual([]));
});

describe('places of its course', () => {
  test.each<readonly [string, string]>([
    ['A man was detained at a flat in Cologne on Tuesday after the theft.', 'place of arrest: Cologne'],
    ['Border guards arrested the minister near Ziguinchor.', 'place of arrest: Ziguinchor'],
    ['A suspect surrenders to officers at a farm near Bonn.', 'place of arrest: Bonn'],
    ['Police are detaining three men at a flat in Cologne.', 'place of arrest: Cologne'],
    ['The second man gave himself up at a police station in Bonn.', 'place of arrest: Bonn'],
    ['An attack in Mosul killed nine people. An arrest in Bonn followed.', 'place of arrest: Bonn'],
    ['The trial of Jon Reed opened in Bonn. Reed shot nine people in Mosul in 2022.', 'place of trial: Bonn'],
    // Nothing but the trial is told of.
    ['The trial of Jon Reed opened in Bonn. Nine jurors were dismissed.', 'place: Bonn'],
    ['The earthquake was centred 41 km southwest of Lima.', 'epicentre: 41 km southwest of Lima'],
    ['A quake hit the coast. Its epicentre was off Lima, the institute said.', 'epicentre: Lima'],
    ['A jet from Toronto to Oslo made an emergency landing in Gander.', 'from: Toronto'],
    ['A jet from Toronto to Oslo made an emergency landing in Gander.', 'to: Oslo'],
    ['The ferry left Barcelona at dusk and sank within the hour.', 'from: Barcelona'],
    ['The plane, bound for Iceland, crashed on take-off.', 'to: Iceland'],
    ['There were nine people aboard, bound for Iceland, when it crashed.', 'to: Iceland'],
    ['Gunmen attacked Stanmore College and abducted nine pupils.', 'school: Stanmore College'],
    ['Nine pupils were abducted from a girls’ school.', 'school: girls’ school'],
    ['A bomb exploded outside the presidential palace.', 'palace: presidential palace'],
    ['Fire broke out at a grain warehouse near Lyon.', 'warehouse: grain warehouse'],
    ['An air strike hit the livestock market in Mosul.', 'market: livestock market'],
    ['The coach overturned on a French motorway.', 'motorway: French motorway'],
    ['The siege of Afya House ended on Friday. Shots were fired at Afya House.', 'house: Afya House'],
  ])('%s', (text, expected) => expect(read(text)).toContain(expected));

  test.each<readonly [why: string, string, string]>([
    ['a distance that is of no earthquake', 'The ferry sank 41 km southwest of Lima.', 'epicentre: 41 km southwest of Lima'],
    ['a person from somewhere', 'A teacher from Toronto was killed in the attack.', 'from: Toronto'],
    ['people taken from somewhere', 'Nine girls were taken from Kano in the raid.', 'from: Kano'],
    ['a school that may be any', 'The attack happened near the new school.', 'school: new school'],
  ])('not %s', (_, text, wrong) => expect(read(text)).not.toContain(wrong));
});

describe('places that an address or a word for the event gives', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Two people are dead after a stabbing on the 1400 block of Harrow.', ['place: 1400 block of Harrow']],
    ['A man was stabbed in the 3700 block of West 13th Street.', ['place: 3700 block of West 13th Street']],
    ['The stabbing happened on East 113th Street.', ['place: East 113th Street']],
    ['The fire broke out at the Grove Apartments, 6727 S. Elm Ave.', ['place: Grove Apartments, 6727 S. Elm Ave.']],
    // A house by its name, and its address behind a comma.
    ['Two men were shot inside the Marlow Room, 1140 Elm Street.', ['place: Marlow Room, 1140 Elm Street']],
    ['Officers were called to the Marlow Lounge, at 12 Elm Street, for a stabbing.', ['place: Marlow Lounge, at 12 Elm Street']],
    [
      'Officers responded to the Marlow Village Apartments in the 9200 block of Elm Street after a shooting.',
      ['place: Marlow Village Apartments in the 9200 block of Elm Street'],
    ],
    // A way counted from what nobody names.
    ['The wildfire broke out 11 km southwest of the village.', ['place: 11 km southwest of the village']],
    ['The jet crashed about 20 miles north of the border on Monday.', ['place: about 20 miles north of the border']],
    ['The crash happened at the intersection of Harrow Boulevard and Elm Street.', ['place: intersection of Harrow Boulevard and Elm Street']],
    ['Nine coaches derailed at km 418/6 after the bridge.', ['place: km 418/6']],
    ['The bus crashed at kilometre 118 of the A-47 motorway.', ['place: kilometre 118 of the A-47 motorway']],
    ['The bus crashed on the A-47.', ['place: A-47']],
    ['The Mosul train tragedy has claimed 21 lives.', ['place: Mosul']],
    ['Police were called to the Grove Apartments at noon.', ['place: Grove Apartments']],
    ['The storm made landfall over Mosul at noon.', ['place: Mosul']],
    ['The Elm High School shooting left two dead.', ['school: Elm High School']],
    ['Shots were fired outside of Elm High School.', ['school: Elm High School']],
    ['The attack was over. All six were taken to Elm Medical Center.', ['hospital: Elm Medical Center']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each<readonly [why: string, string]>([
    ['a code that is no road', 'The attack on the S4 coach killed nine. It was seen by the K1 commander.'],
    ['a distance', 'The attack killed nine. It was heard 12 km away, over 3 km long.'],
    ['a country in the name of a tragedy that others did', 'The Syria massacre was long planned.'],
  ])('not %s', (_, text) => expect(read(text)).toEqual([]));
});

describe('where people were taken', () => {
  const LEAD = 'Nine were hurt in the attack. ';
  test.each<readonly [string, readonly string[]]>([
    ['One man died at Marlow Health.', ['hospital: Marlow Health']],
    // with its town, and with nothing else behind it
    ['All six were taken to Elm Medical Center in Leeds.', ['hospital: Elm Medical Center in Leeds']],
    ['All six were taken to Elm Medical Center, in Leeds, on Monday.', ['hospital: Elm Medical Center, in Leeds']],
    ['All six were taken to Elm Medical Center in critical condition.', ['hospital: Elm Medical Center']],
    ['The boy was flown to OB Health Marlow for treatment.', ['hospital: OB Health Marlow']],
    ['One was transported by ambulance to Regional Two in critical condition.', ['hospital: Regional Two']],
    ['The girl was rushed to an area hospital by her father.', ['hospital: area hospital']],
    ['She was taken to the hospital, where she died.', ['hospital: hospital']],
    ['He was booked into the Marlow Village on Monday.', ['prison: Marlow Village']],
    ['The suspect is being held at Elm Village.', ['prison: Elm Village']],
    ['He is in Elm County Jail in lieu of bond.', ['prison: Elm County Jail']],
    ['The suspect was moved to Elm Correctional Institution.', ['prison: Elm Correctional Institution']],
  ])('%s', (text, expected) => expect(read(LEAD + text)).toEqual(expected));

  test.each<readonly [why: string, string]>([
    ['who was not taken there', 'One was treated for a graze but not taken to a hospital.'],
    ['a meeting', 'A meeting was held at Elm Village for the hurt.'],
    ['an officer', 'One man was transferred to Major Lee of the army.'],
    ['a judge', 'The case of the wounded man was taken to Judge Roe.'],
    ['a club', 'The injured player was transferred to Norhaven United.'],
    ['gifts', 'Donations were flown to Elm Health for the injured.'],
    ['a hotel', 'The couple were booked into Hotel Royal for a week.'],
    ['a paper', 'A complaint was lodged at Elm Council.'],
    ['a funeral', 'The funeral is being held at Saint Mark.'],
    ['a town', 'Her wounds were dressed and she was taken to Geneva.'],
    ['what is no house for the hurt', 'The man, whose wounds were light, was taken to Elm Police Station.'],
  ])('not %s', (_, text) => expect(read(LEAD + text).filter((each) => /^(?:hospital|prison)/.test(each))).toEqual([]));
});

describe('scenes that no list knows', () => {
  test.each<readonly [string, readonly string[]]>([
    ['A man was shot dead on the city’s east side.', ['place: city’s east side']],
    ['Nine people were hurt in a fire on the west side on Monday.', ['place: west side']],
    ['Two people were stabbed outside the Marlow Lounge early on Sunday.', ['place: Marlow Lounge']],
    ['Two people were stabbed inside the Marlow Room on Sunday.', ['place: Marlow Room']],
    ['A fire broke out at Elm Fried Chicken on Monday.', ['place: Elm Fried Chicken']],
    ['First scene: 2600 block of Harrow Street', ['place: 2600 block of Harrow Street']],
    ['A boy was stabbed on Elm Street and Harrow on Monday.', ['place: Elm Street and Harrow']],
    ['A boy was stabbed on the corner of Harrow and Marlow.', ['place: corner of Harrow and Marlow']],
    ['A boy was stabbed at Main and 5th.', ['place: Main and 5th']],
    ['A boy was stabbed near Elm Road and Harrow Service crews came.', ['place: Elm Road']],
    ['The attack was over. An officer was dispatched to 665 Elm Drive at noon.', ['place: 665 Elm Drive']],
    ['A bomb exploded at a window of the Museum of Court Arts.', ['museum: Museum of Court Arts']],
    ['A bomb exploded at the Elm Community Center.', ['centre: Elm Community Center']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each<readonly [why: string, string]>([
    ['whom a shot was meant for', 'The man shot at the Marlow Sheriff and was arrested.'],
    ['the side that somebody is on', 'The man was stabbed by a boy of the other side.'],
    ['who speaks behind a street', 'A boy was stabbed and Mayor Jones said it must stop.'],
    ['a room of no name', 'A boy was stabbed inside the Emergency Room, and another at the Situation Room.'],
    ['where somebody lives', 'The attack was over. A man from Marlow Heights, 12, was hurt.'],
    ['whom somebody works for', 'A boy was stabbed by a gunman employed at Acme Steel.'],
    ['whom somebody works for', 'A bomb killed a fellow at the Harrow Institution.'],
    ['whom it was aimed at', 'The crowd laughed at the Harrow Front after the shooting.'],
    ['the house of somebody’s job', 'A boy was stabbed, said a manager at Elm Fried Chicken.'],
  ])('not %s', (_, text) => expect(read(text)).toEqual([]));
});

describe('places by the sort of them', () => {
  test.each<readonly [string, readonly string[]]>([
    ['A ferry sank off a Greek island on Monday.', ['place: Greek island']],
    ['Migrants drown as boat sinks off Greek island', ['place: Greek island']],
    ['A blast in a Turkish border town killed four people.', ['place: Turkish border town']],
    ['Two coaches left the track near the Swiss border.', ['place: Swiss border']],
    ["The trawler sank off the island's west coast.", ["place: island's west coast"]],
    ['A bomb exploded in the capital.', ['place: capital']],
    // One of its sort, behind what happened there.
    ['A man was stabbed outside a supermarket.', ['market: supermarket']],
    ['A fire broke out in a mosque.', ['mosque: mosque']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each<readonly [why: string, string]>([
    ['what is called by it', 'The attack on the Italian coast guard was long planned.'],
    ['where it was told', 'The fire killed six people. The minister said in a Spanish town that nobody was to blame.'],
    ['one told of before', 'The explosion shook the village. It was heard in the village.'],
    ['a house that was told of before', 'A man was stabbed outside the supermarket.'],
    ['where somebody worked', 'The murder suspect worked in a pub.'],
    ['one whose place is named', 'A fire broke out in a mosque in Ely.'],
  ])('not %s', (_, text) => expect(read(text).filter((each) => !/^place: (?:village|.*Ely)/.test(each))).toEqual([]));
});
