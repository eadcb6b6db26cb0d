/** Words of the built-in domains by which a figure has its attribute, and near ones by which it has none of them. */
import { expect, test } from 'vitest';
import { domains } from '../../../src/domains/index.js';
import { claimsOf } from '../../../src/extract/index.js';

const figures = (text: string): readonly string[] =>
  claimsOf({ id: 'r', publisher: 'P', publishedAt: '2024-03-05', text }, domains).flatMap((claim) =>
    claim.kind === 'quantity' ? [`${claim.attribute}: ${claim.value.figure}`] : [],
  );

test.each<[string, readonly string[]]>([
  // who got away, and who was caught again
  ['Two of the prisoners remain at large.', ['at large: 2']],
  ['31 on the run after jail break', ['at large: 31']],
  ['Nine convicts were recaptured by nightfall.', ['recaptured: 9']],
  ['The guards rearrested six of them.', ['recaptured: 6']],
  ['A gunman killed six others at a large party.', ['killed: 6']],
  ['Five rafts ran at larger speeds.', ['rafts: 5']],
  // who is held by the police, and who or what is not
  ['Eleven men have been placed in custody.', ['arrested: 11']],
  ['Two meetings are being held.', ['meetings: 2']],
  // who stopped work, and who went elsewhere
  ['Some 4,000 dockers went on strike over pay.', ['strikers: 4000']],
  ['About 900 nurses walked out on Monday.', ['strikers: 900']],
  ['Some 12,000 workers joined the stoppage.', ['strikers: 12000']],
  ['Forty members walked out of the chamber.', ['members: 40']],
  ['The strike killed 12 workers.', ['killed: 12']],
  // a word for none counts none of nothing
  ['Nobody is above the law.', []],
  ['No one is safe.', []],
  ['Nobody was hurt.', ['injured: 0']],
  ['Four people were held up by snow.', ['people: 4']],
  ['The hall held 200 people.', ['people: 200']],
  ['They were holding four members of staff hostage.', ['still held: 4']],
  // whom a deed was done to, told of as no more than by a name
  ['There are 61 detainees in the stadium.', ['arrested: 61']],
  ['61 detainees held in the stadium were sick.', ['arrested: 61']],
  ['Twelve hostages were believed to be in the bank.', ['abducted: 12']],
  ['146 detainees were moved overnight.', ['inmates: 146']],
  ['Some 112 detainees took control of a wing.', ['inmates: 112']],
  ['Twenty prisoners wrote a letter.', ['inmates: 20']],
  ['Both sides exchanged 20 prisoners.', ['prisoners exchanged: 20']],
  // who came through
  ['Seven came out alive.', ['rescued: 7']],
  ['Pulled out alive: 7', ['rescued: 7']],
  // who left
  ['Some 400 villagers left their homes.', ['displaced: 400']],
  ['Some 400 guests left early.', ['passengers: 400']],
  ['The gunman fled on foot.', ['fled: 1']],
  ['Three suspects fled the scene.', ['fled: 3']],
  ['Some 15,000 fled the fighting.', ['displaced: 15000']],
  ['Five families fled their homes.', ['displaced: 5']],
  // who came
  ['Two men came to the door.', ['men: 2']],
  ['Some 300 came to the square.', ['crowd: 300']],
  ['The home side won in front of 41,200 spectators.', ['crowd: 41200']],
  ['The attendance was 38,000.', ['crowd: 38000']],
  ['The match was attended by 38,000 people.', ['crowd: 38000']],
  ['Three spectators were hurt.', ['injured: 3']],
  // what is paid and what is lost
  ['The line will cost 620 million pounds.', ['cost: 620000000']],
  ['The mill lost 40 million pounds in the crisis.', ['loss: 40000000']],
  ['The mill lost 40 hectares in the crisis.', ['area: 40']],
  ['The flood did damage of 40 million pounds.', ['damage: 40000000']],
  // what burned
  ['The fire burned 12 houses.', ['homes destroyed: 12']],
  ['12 houses were burned.', ['homes destroyed: 12']],
  ['The fire burned 12 hectares.', ['area burned: 12']],
  ['The fire burned 12 barns.', ['barns: 12']],
  // who is not to be found
  ['Eleven sailors are not accounted for.', ['missing: 11']],
  // what is brought down in the air, and what is not
  ['Gunners downed 31 drones overnight.', ['shot down: 31']],
  ['All nine missiles were intercepted.', ['shot down: 9']],
  ['Ten balloons came over. The air force shot down four of them.', ['balloons: 10', 'shot down: 4']],
  ['The two calls were intercepted.', ['calls intercepted: 2']],
  ['The shareholders voted down 12 motions.', ['motions: 12']],
  ['Guards fired 40 missiles.', ['rockets fired: 40']],
  // who may vote
  ['Some 4,100 people were entitled to vote.', ['registered voters: 4100']],
  ['The island has 4,100 registered voters.', ['registered voters: 4100']],
  ['The electorate swung by 12 points.', ['points: 12']],
  ['The poll of 900 registered voters ended.', ['voters: 900']],
  ['Some 300 voters queued. Forty people registered at the desk.', ['voters: 300', 'people: 40']],
  // who has no power
  ['Power is still out for 3,400 homes.', ['people without power: 3400']],
  ['Electricity was off for 900 customers.', ['people without power: 900']],
  ['Some 70 homes had no electricity.', ['people without power: 70']],
  ['Electricity was off for four hours.', ['time: 4']],
  ['The power is on for 3,400 homes.', ['homes: 3400']],
  // how high the ash and the sea stand
  ['The ash column rose to 14 km.', ['plume height: 14']],
  ['A plume of smoke 3 km high hung over the port.', ['plume height: 3']],
  ['The plume drifted 40 km to the west.', ['length: 40']],
  ['A plume of smoke 40 km wide hung over the port.', ['width: 40']],
  ['A column of smoke 20 km away was seen.', ['length: 20']],
  ['Rowers met swells of two metres.', ['wave height: 2']],
  // how warm it is
  ['Temperatures reached 38 degrees.', ['temperature: 38']],
  ['A temperature of minus 20 degrees was measured.', ['temperature: -20']],
  ['The mast leaned by 20 degrees.', ['angle: 20']],
  // who works there
  ['The mill has a workforce of 1,200.', ['employees: 1200']],
  ['The kiosk has a staff of six.', ['employees: 6']],
  ['The staff canteen has 30 tables.', ['tables: 30']],
  // nouns for one thing
  ['Some 90 fans came in by a side gate.', ['supporters: 90']],
  ['The jail was built for 280 inmates.', ['inmates: 280']],
])('%s', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});
