import { describe, expect, test } from 'vitest';
import { NAMED, NAMED_BY_OFFICE } from '../../src/lexicon/roles.js';
import { read } from './read.js';

/** Who has a part in it: that a report names somebody is no part. */
const parts = (text: string) => read('actor', text).filter(({ attribute }) => attribute !== NAMED);
const told = (text: string): readonly string[] => parts(text).map(({ attribute, value }) => `${attribute}: ${value.words}`);

describe('who did it, to whom and with what', () => {
  test.each<[string, readonly string[]]>([
    ['Orian forces conducted airstrikes on Sunday.', ['carried out by: Orian forces', 'means: airstrikes']],
    ['Two passengers aboard the tram killed a guard.', ['carried out by: two passengers aboard the tram']],
    ['Gunmen stormed a college on Sunday.', ['carried out by: gunmen', 'target: college']],
    ['The attacks by France against the Harrow Front killed nine.', ['carried out by: France', 'target: Harrow Front']],
    ['The army said on Monday that it had bombed five Harrow Front sites.', ['target: Harrow Front']],
    ['France struck a hospital on Sunday.', ['carried out by: France', 'target: hospital']],
    ['The market was bombed by the Harrow Front.', ['carried out by: Harrow Front']],
    ['Drone attacks by France killed nine.', ['means: drone', 'carried out by: France']],
  ])('%s', (text, expected) => {
    expect([...told(text)].toSorted()).toEqual([...expected].toSorted());
  });

  test.each([
    'France plans to attack the Harrow Front.',
    'Any attack by France would be costly.',
    'The storm hit France on Sunday.',
    'Teachers are on strike.',
    'The attack was confirmed on Sunday by the Harrow Front.',
    'Karl Weber said that he was at the door when it attacked.',
    'The attack, which was filmed on Sunday by the Harrow Front, began at noon.',
  ])('nobody did it: %s', (text) => {
    expect(told(text).filter((each) => /^carried out by|^target/.test(each))).toEqual([]);
  });
});

describe('what somebody handled, and of what sort it was', () => {
  const means = (text: string): readonly string[] => told(text).filter((each) => each.startsWith('means'));
  test.each<[string, readonly string[]]>([
    ['Two men were shot on Monday. A man had fired a shotgun from a car.', ['means: shotgun']],
    ['A boy was shot on Monday. He was playing with a revolver.', ['means: revolver']],
    ['A man was stabbed on Monday. A knife was recovered at the scene.', ['means: knife']],
    ['Two men were shot on Monday. Detectives seized a shotgun from the house.', ['means: shotgun']],
    ['Nine people were killed in an attack on Monday. Two grenades fell on the market.', ['means: grenades']],
    ['Two men were shot on Monday. Police also seized 400 rifles.', []],
    ['A girl was shot on Monday when her uncle cleaned his hunting rifle.', ['means: hunting rifle']],
    ['A girl was shot on Monday. Her uncle said that his pistol went off.', ['means: pistol']],
    ['Two men were shot on Monday. The weapon was an old carbine, police said.', ['means: old carbine']],
    ['Two men were shot on Monday. The firearm was tested. It is a pistol.', ['means: pistol']],
    // by its calibre, loaded or out of somebody's pocket
    ['A girl was shot with a .380 calibre semi-automatic handgun.', ['means: .380 calibre semi-automatic handgun']],
    ['A girl was shot on Monday. The boy got a loaded .22 rifle.', ['means: loaded .22 rifle']],
    ['A girl was shot on Monday. He was cleaning an illegally owned pistol.', ['means: illegally owned pistol']],
    ['A girl was shot on Monday. He then pulled out a pistol.', ['means: pistol']],
    ['A girl was shot on Monday. The other man was armed with two pistols.', ['means: pistols']],
    ['Two men were shot on Monday and died from shotgun wounds.', ['means: shotgun']],
    ['Two men were shot on Monday. The gun in this case was an old pistol.', ['means: old pistol']],
    // told once
    ['A man was shot on Monday. She pointed a rifle, and then fired the rifle.', ['means: rifle']],
    // nobody handled it, it is no arm, or nothing was done with one
    ['Two men were shot on Monday. A rifle range is near.', []],
    ['Two men were shot on Monday. He saw an explosive-laden truck.', []],
    ['Two men were shot on Monday. It was a pistol club.', []],
    ['The museum opened on Monday. She found a sword.', []],
    // said not to have been handled, or only in general
    ['Two men were shot on Monday. "We never fired a rifle," he said.', []],
    ['Two men were shot on Monday. Nobody gave a pistol to the boy.', []],
    ['Two men were shot on Monday. There were no shotgun wounds.', []],
    ['Two men were shot on Monday. A parent should handle a rifle with care.', []],
  ])('%s', (text, expected) => {
    expect(means(text)).toEqual(expected);
  });
});

describe('who holds which role', () => {
  test.each<[string, string]>([
    ['The captain, identified as Yusuf Ali, 51, is missing.', 'captain: Yusuf Ali'],
    ['Managing director Ann Olsen did not come.', 'chief executive: Ann Olsen'],
    ['"We wait," said Ann Olsen, President and CEO.', 'chief executive: Ann Olsen'],
    ['"No," said Jorge Dias, head of the dockers\' union.', 'leader: Jorge Dias'],
    ["The dam's owner, Upper Tarn Power, did not reply.", 'owner: Upper Tarn Power'],
    ['The dam is owned by Upper Tarn Power.', 'owner: Upper Tarn Power'],
    ['The MV Hopewell left port at noon.', 'vessel: Hopewell'],
    ['The ferry Hopewell left port at noon.', 'vessel: Hopewell'],
    ['Marta Ruiz was declared duly elected.', 'winner: Marta Ruiz'],
    ['Marta Ruiz has been declared governor-elect.', 'winner: Marta Ruiz'],
    ['Marta Ruiz, having won the most votes, was declared the winner.', 'winner: Marta Ruiz'],
    ['Harrow City manager Marta Ruiz praised her team.', 'coach: Marta Ruiz'],
    ['The plane, an Airbus A320neo, landed at noon.', 'aircraft type: Airbus A320neo'],
    ['A Boeing 737-800 landed at noon.', 'aircraft type: Boeing 737-800'],
    ['Marta Ruiz was arrested on Monday.', 'suspect: Marta Ruiz'],
    ['Police named the victim as Joanna Price, 27.', 'victim: Joanna Price'],
    ['The suspect, named by police as Karl Weber, 45, is in hospital.', 'suspect: Karl Weber'],
    ['The Stena Blue, a Liberian tanker, ran aground.', 'vessel: Stena Blue'],
    ['Kestrel Mining, the company that runs the pit, did not comment.', 'operator: Kestrel Mining'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test.each([
    'Former captain Yusuf Ali wrote a book.',
    'The deputy head, Ann Olsen, spoke.',
    'Marta Ruiz was not arrested.',
    'Marta Ruiz was declared unfit for the post.',
    'Marta Ruiz was not declared the winner.',
    'Harrow Divisional Railway Manager Marta Ruiz spoke.',
    'The general manager, Marta Ruiz, spoke.',
    'Airbus said orders fell.',
    'The ferry left at noon.',
  ])('no role: %s', (text) => {
    const claims = parts(text).filter(({ rule }) => rule !== NAMED_BY_OFFICE);
    expect(claims.map(({ attribute, value }) => `${attribute}: ${value.words}`)).toEqual([]);
  });
});

describe('victims and suspects by name', () => {
  test.each<[string, readonly string[]]>([
    ['The death of three-year-old Marta Ruiz shocked the town.', ['victim: Marta Ruiz']],
    ['Yusuf Ali, 24, of Tambo, was shot in the leg.', ['victim: Yusuf Ali']],
    ['Yusuf Ali, who was shot in the arm, walked home.', ['victim: Yusuf Ali']],
    ['Joanna Price suffered a single gunshot wound.', ['victim: Joanna Price']],
    ['The gunman shot and killed Joanna Price, 51.', ['victim: Joanna Price']],
    ['Police identified the victims of the raid as 25-year-old Marta Ruiz and 21-year-old Joanna Price.', ['victim: Marta Ruiz', 'victim: Joanna Price']],
    ['Police arrested 23-year-old Karl Weber on Tuesday.', ['suspect: Karl Weber']],
    ['Charges against Karl Weber were dropped on Friday.', ['suspect: Karl Weber']],
    ['Karl Weber pleaded guilty on Friday.', ['suspect: Karl Weber']],
    ['Karl Weber is facing charges.', ['suspect: Karl Weber']],
    ['A warrant was issued for the arrest of Karl Weber.', ['suspect: Karl Weber']],
  ])('%s', (text, expected) => {
    expect(told(text).filter((each) => /^(?:victim|suspect)/.test(each))).toEqual(expected);
  });

  test.each([
    'Karl Weber was not arrested.',
    'Police did not charge Karl Weber.',
    'Karl Weber would have died of thirst.',
    'Karl Weber hurt his knee in the second half and was replaced.',
    'Karl Weber, a neighbour, said that two men were shot.',
    'The jury was told of Karl Weber, and the driver was charged.',
  ])('neither: %s', (text) => {
    expect(told(text).filter((each) => /^(?:victim|suspect)/.test(each))).toEqual([]);
  });
});

describe('whose hand it was', () => {
  const hands = (text: string): readonly string[] => told(text).filter((each) => /^(?:carried out by|self-inflicted)/.test(each));
  test.each<[string, readonly string[]]>([
    ['A boy was shot in the leg by a friend on Friday.', ['carried out by: friend']],
    ['The boy was accidentally shot by his 14-year-old cousin.', ['carried out by: 14-year-old cousin']],
    ['A girl was shot by another 8-year-old.', ['carried out by: another 8-year-old']],
    ['A boy shot by an older sibling died.', ['carried out by: older sibling']],
    ['The homeowner shot an intruder on Friday.', ['carried out by: homeowner']],
    ['Police shot and killed a man on Friday.', ['carried out by: police']],
    ['Peter Marsh admitted he shot Alan Summers.', ['carried out by: Peter Marsh']],
    ['The teenager shot himself.', ['self-inflicted: self-inflicted']],
    ['He died of a self-inflicted wound.', ['self-inflicted: self-inflicted']],
    // the subject is the head of its phrase
    ['Officers searching for the man shot and killed a suspect.', ['carried out by: officers']],
    ['A man wearing a mask shot a clerk.', ['carried out by: man']],
    ['Police, who had threatened force, killed three.', ['carried out by: police']],
    ['A group of rebels killed nine farmers.', ['carried out by: group of rebels']],
    ['The parents of a boy shot by a guard have hired a lawyer.', ['carried out by: guard']],
    ['A woman was stabbed to death by a man police have not named.', ['carried out by: man']],
    ['The boy may have been shot by an older sibling.', ['carried out by: older sibling']],
    ['The women were beaten by a guard and taken to hospital.', ['carried out by: guard']],
    ['Off-duty officer shoots man dead.', ['carried out by: off-duty officer']],
  ])('%s', (text, expected) => {
    expect(hands(text)).toEqual(expected);
  });

  test.each([
    'A man shot on Friday has died.',
    'Deputies say he shot his brother.',
    'Police want to know who shot the boy.',
    'Peter Marsh did not shoot the boy.',
    'The storm killed a man.',
    'The attack was condemned by France.',
    'Neighbours said shots were fired by the river.',
    'He feared that his friend would be shot.',
    // what stands right before the verb hangs on something else
    'The attack on the minister killed three guards.',
    'A strike aimed at the commander killed a farmer.',
    'A bomb meant to kill the general killed three aides.',
    'The bus carrying the workers killed a man.',
    'The crash involving the minister killed a woman.',
    'The illness that killed her father killed her.',
    // nobody, a condition, a doubt
    'Neither man shot the officer.',
    'Had Marsh killed his wife, he would be in prison.',
    'Few believe the boy killed his mother.',
    'The man was not shot by police.',
    'No one was killed by police.',
    // no harm
    'Senator Marsh beat Governor Summers in the primary.',
    'The champion was beaten by a student at chess.',
    'Voters were robbed by politicians.',
    'The photographer shot her for the cover.',
    'The film was shot by Peter Marsh near the spot where a man died.',
    'Son of tragic shooting victim mourns.',
  ])('nobody is told: %s', (text) => {
    expect(hands(text)).toEqual([]);
  });
});

describe('whom nobody names', () => {
  const unnamed = (text: string): readonly string[] => told(text).filter((each) => each.endsWith('not identified'));
  test.each<[string, readonly string[]]>([
    ['The victim has not been identified.', ['victim: not identified']],
    ['An unidentified man was later shot in the head.', ['victim: not identified']],
    ['An unidentified woman died on Monday.', ['victim: not identified']],
    ['An unnamed teenager was arrested on Monday.', ['suspect: not identified']],
    ['A man was killed by two unknown assailants.', ['suspect: not identified']],
    ['An unidentified man was not hurt.', []],
    ['No unidentified victims were found.', []],
    ['Was an unidentified man shot in the head?', []],
    ['The unidentified victims have now been named.', []],
    ['An unidentified man then shot her.', []],
    ['An unidentified officer shot the man.', []],
    ['The unknown number of people who died grew.', []],
    ['Police have not identified the gunman.', ['suspect: not identified']],
    ["A boy was shot. Officials haven't identified any suspects.", ['suspect: not identified']],
    ['The suspect was described as a white man in his 30s.', ['suspect: not identified']],
    ['A man was arrested. Police would only describe him as a man in his 20s.', ['suspect: not identified']],
    ['The name of the victim has not been released.', ['victim: not identified']],
    ['Police withheld the name of the suspect.', ['suspect: not identified']],
    ['Neither a suspect nor a motive was identified.', ['suspect: not identified']],
    ['Three people were killed. Their names were not released.', ['victim: not identified']],
    ['A man was arrested. He has not been named.', ['suspect: not identified']],
  ])('%s', (text, expected) => {
    expect(unnamed(text)).toEqual(expected);
  });

  test.each([
    'The victim has been identified as Alan Reed.',
    'The other victims have not been identified.',
    'The cause has not been identified.',
    'The firm did not name the product.',
    'The man was not identified as a suspect.',
    'The victim of the shooting was described as a kind man.',
    'Friends described him as a quiet man.',
    'The minister did not name names.',
    // of whom it is said: the subject's head, the object
    'A man was killed. The source of the fire that killed the man has not been identified.',
    'The victim was stabbed to death by a man police have not named.',
    'A man was shot. The hospital does not identify patients.',
  ])('is somebody named, or nobody meant: %s', (text) => {
    expect(unnamed(text)).toEqual([]);
  });
});

describe('people who are told of by their whole name first', () => {
  const people = (text: string): readonly string[] => told(text).filter((each) => /^(?:victim|suspect)/.test(each));
  test('have the role that is told of them later', () => {
    expect(people('Alan Reed, 24, of Dora, was a baker. Two cars burned. Reed died on Friday.')).toEqual(['victim: Alan Reed', 'victim: Reed']);
  });
  test('not where two bear the name', () => {
    expect(people('Alan Reed was a baker. Ann Reed is a nurse. Reed died on Friday.')).toEqual(['victim: Reed']);
  });
  test.each<[string, readonly string[]]>([
    ['A man opened fire, hitting 7-year-old Alan Reed.', ['victim: Alan Reed']],
    ['Paramedics rushed Alan Reed, 24, to a hospital.', ['victim: Alan Reed']],
    ['Alan Reed of Dora was shot.', ['victim: Alan Reed']],
    ['Alan Reed (24) was killed.', ['victim: Alan Reed']],
    ['Alan Reed, 24, of Dora and Ann Moss, 31, were killed.', ['victim: Alan Reed', 'victim: Ann Moss']],
    ['Alan Reed, 24; Ann Moss, 31; and Eva Lind, 40, died.', ['victim: Alan Reed', 'victim: Ann Moss', 'victim: Eva Lind']],
    ['Police named Alan Reed, 24, as a suspect.', ['suspect: Alan Reed']],
    ['One of the persons of interest is 24-year-old Alan Reed.', ['suspect: Alan Reed']],
    // Hit by no bullet, driven to no hospital, named as nothing of the sort, of a list that ends before.
    ['The tax is hitting Alan Reed.', []],
    ['A friend drove Alan Reed to the harbour.', []],
    ['The bank named Alan Reed as its head.', []],
    ['Alan Reed of Dora sold the mill.', []],
  ])('or by what is done to them: %s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
  test('or when they are identified, by what is told around', () => {
    expect(people('A boy was shot in the head. He was identified by his family as Alan Reed.')).toEqual(['victim: Alan Reed']);
    expect(people('The singer was identified as Alan Reed.')).toEqual([]);
    expect(people('The body was identified as that of Alan Reed, 78.')).toEqual(['victim: Alan Reed']);
    expect(people('Divers have identified the body found in the bay as Alan Reed, 78.')).toEqual(['victim: Alan Reed']);
    expect(people('The remains were those of Alan Reed, a coroner said.')).toEqual(['victim: Alan Reed']);
    expect(people('The voice on the tape was that of Alan Reed.')).toEqual([]);
  });
});

describe('bodies with a part in what follows', () => {
  test.each<[string, readonly string[]]>([
    ['The Harrow Police Department is investigating the fire.', ['investigated by: Harrow Police Department']],
    ["The Harrow County Sheriff's office is investigating the fire.", ["investigated by: Harrow County Sheriff's office"]],
    ['The Harrow Police Department continues to investigate.', ['investigated by: Harrow Police Department']],
    ['The fire is being investigated by the Harrow Police Department.', ['investigated by: Harrow Police Department']],
    ['Jan Nowak was arrested by the Harrow Police Department.', ['arrested by: Harrow Police Department']],
    // Not what has not been, nor what is done to the body.
    ['The Harrow Police Department will not investigate the fire.', []],
    ['The fire was investigated by the press.', []],
    ['Jan Nowak investigated the fire.', []],
  ])('%s', (text, expected) => {
    expect(told(text).filter((each) => /^(?:investigated|arrested) by/.test(each))).toEqual(expected);
  });
});

describe('things with a part in it', () => {
  const things = (text: string): readonly string[] => told(text).filter((each) => /^(?:hit by|came or left in|owner)/.test(each));
  test.each<[string, readonly string[]]>([
    ['The keeper was hit on the head by a padlock.', ['hit by: padlock']],
    ['A woman was knocked over by the water cannon.', ['hit by: water cannon']],
    ['The gunman fled the scene in a silver sedan.', ['came or left in: silver sedan']],
    ['Two men drove off in a white van.', ['came or left in: white van']],
    ['A man was run over by a truck.', ['hit by: truck']],
    ['A clerk was shot. The man drove to Dora in a sedan.', ['came or left in: sedan']],
    ['A gray, four-door Ford pulled up. Two men were shot.', ['came or left in: gray, four-door Ford']],
    ['A man was shot. Witnesses said a car drove past the house.', ['came or left in: car']],
    ['A man was killed by shots fired from a dark van.', ['came or left in: dark van']],
    ['A man was shot. Police are looking for a dark-colored car.', ['came or left in: dark-colored car']],
    ['Someone inside a white Dodge Ram shot a man.', ['came or left in: white Dodge Ram']],
    ['The line belongs to Lower Power.', ['owner: Lower Power']],
    ["The ship is owned by Lunia's Lower Power.", ['owner: Lower Power']],
  ])('%s', (text, expected) => {
    expect(things(text)).toEqual(expected);
  });

  test.each([
    'The town was hit by the storm.',
    'He was struck by a policeman.',
    'He could be hit by a car.',
    'They fled in a panic.',
    'He left in the morning.',
    'The belt belongs to nobody.',
    // no thing
    'Voters were hit by a rise in fuel prices.',
    'Farmers were hit by a drought.',
    'The hotel is run by a German company.',
    'The minister was struck by a remark.',
    'The team was crushed by a rival.',
    // no flight
    'She drove to work in a car.',
    'The family left in a Toyota to go to church.',
    'The children took a ride in a boat.',
    'A red car drove past the mill. The sun shone.',
    'A man was shot. The car drove off.',
    'A man in a parked car was shot.',
    'Police are looking for a cheap car to buy.',
    // members, no property
    'She belongs to the Harrow Party.',
    'The men belonged to the Harrow Front.',
    'The future belongs to Lunia.',
    'All belonged to an Orian paramilitary group.',
  ])('none: %s', (text) => {
    expect(things(text)).toEqual([]);
  });
});
