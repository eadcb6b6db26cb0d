/** People told of one by one: each counts as one, if it is said to have happened to them. */
import { describe, expect, test } from 'vitest';
import { read } from '../read.js';

const figures = (text: string): readonly string[] =>
  read('quantity', text)
    .filter(({ attribute, polarity }) => ['killed', 'injured', 'shot'].includes(attribute) && polarity === 'affirmed')
    .map(
      ({ attribute, value, scope }) => `${attribute} ${value.min ?? ''}-${value.max ?? ''}${scope?.who ? ` [${scope.who}]` : ''}${scope?.part ? ' part' : ''}`,
    );

describe('one person is one', () => {
  test.each<[string, readonly string[]]>([
    // by the article, the age, the name, the pronoun
    ['The cyclist was killed when a lorry turned left.', ['killed 1-1 [cyclist]']],
    ['Her son died on the way to the clinic.', ['killed 1-1 [son]']],
    ['A 13-year-old was injured in the crush.', ['injured 1-1 [13-year-old]']],
    ['The blast wounded the 6-year-old.', ['injured 1-1 [6-year-old]']],
    ['Ilsa Brandt, 34, was killed by a falling beam.', ['killed 1-1 [ilsa brandt]']],
    ['Ilsa Brandt, a crane driver at the site, was killed.', ['killed 1-1 [ilsa brandt]']],
    ['A teen was hurt at the fair.', ['injured 1-1 [teen]']],
    ['A Kent County teenager was hurt.', ['injured 1-1 [kent county teenager]']],
    ['Climber killed in Alps: 3-year-old boy hurt', ['killed 1-1 [climber]', 'injured 1-1 [3-year-old boy]']],
    ['A climber fell and he died at the foot of the wall.', ['killed 1-1 [climber]']],
    ['They carried her down, but she later died.', ['killed 1-1 part']],
    ['One miner was killed and another was injured.', ['killed 1-1 [miner]', 'injured 1-1 part']],
    ['Both drivers were injured.', ['injured 2-2 [driver]']],
    ['The boy — whose name was not given — was later pronounced dead.', ['killed 1-1 [boy]']],
    ['Ilsa Brandt, known to all as “Ace,” died on Sunday.', ['killed 1-1 [ilsa brandt]']],
    ['The crash was on May 3 when 29-year-old Ilsa Brandt was killed.', ['killed 1-1 [ilsa brandt]']],
    ['Someone ran up and stabbed him.', ['injured 1-1 part']],
    // whoever opens the sentence before, and no name that the pronoun cannot mean
    ['Police spokeswoman Ilsa Brandt gave the news. The driver, a man of 52, was still inside. He was killed.', ['killed 1-1 [driver]']],
    ['Anna Brandt saw the blast. He was killed.', ['killed 1-1 part']],
    ['Peter Moll left at six. Anna Brandt stayed. He was killed.', ['killed 1-1 [peter moll]']],
    ['Otto Brandt drove. The woman beside him was unhurt. He was killed.', ['killed 1-1 [otto brandt]']],
    ['The driver, Otto Brandt, was still inside. He was killed.', ['killed 1-1 [otto brandt]']],
    // one who is dead, if somebody found the body
    ['A body was recovered from the lake.', ['killed 1-1 part']],
    ['Police said that a body had been found in the barn.', ['killed 1-1 part']],
    ['A man’s body was found in the canal.', ['killed 1-1 [man]']],
    ['The council is a body that was hit by the cuts.', []],
    ['No body has been found.', []],
    ['Investigators found the deceased in the hall.', []],
    // added up
    ['Ana Ruiz and two others were killed.', ['killed 3-3']],
    ['The flood killed her and eight others.', ['killed 9-9']],
    ['Ana Ruiz and two children were killed.', ['killed 1-1 [ana ruiz]', 'killed 2-2 [child]']],
    ['He admitted the murders of his mother and sister.', ['killed 2-2']],
    ['A father and his daughter drowned off the pier.', ['killed 2-2']],
    ['The slide injured a 9-year-old and two 11-year-olds.', ['injured 3-3']],
    ['Kayaker drowns off the cape', ['killed 1-1 [kayaker]']],
    ['Two more have since died.', ['killed 2-2 part']],
    ['Ana Ruiz, 33, and Ilsa Brandt, 26, were killed.', []],
    ['A man and woman were found dead.', ['killed 2-2']],
    ['A woman and her granddaughter both died.', ['killed 2-2']],
    ['A boy and a 9-year-old girl who were hurt walked home.', ['injured 2-2']],
    ['A third victim was injured.', ['injured 1-1 part']],
    ['The fourth man died of his wounds.', ['killed 1-1 part']],
    ['He stabbed two guards and then took his own life.', ['killed 1-1 part', 'injured 2-2 [guard]']],
    ['Ana Ruiz killed a guard before taking her own life.', ['killed 1-1 [guard]', 'killed 1-1 part']],
    ['Somebody shot a man several times.', ['injured 1-1 [man]']],
    ['Guards fired back and shot the suspect.', ['injured 1-1 [suspect]']],
    ['Four-year-old Juniper was pronounced dead.', ['killed 1-1 [juniper]']],
    ['Ilsa Brandt, 27, of Arles, was found dead.', ['killed 1-1 [ilsa brandt]']],
    ['Talvin was struck in the shoulder.', ['injured 1-1 [talvin]']],
    ['Talvin was struck by the likeness.', []],
    ['The vigil is for Ana Ruiz, 14, who was fatally shot on Sunday.', ['killed 1-1 [ana ruiz]']],
    ['The 16-year-old, named as Ilsa Brandt, was carried down, and was pronounced dead.', ['killed 1-1 [16-year-old]']],
    ['Ana Ruiz of Arles, came in with burns and died at the clinic.', ['killed 1-1 [ana ruiz]']],
    ['A man shot himself while cleaning a rifle, and later died.', ['killed 1-1 [man]', 'injured 1-1 [man]']],
    ['A woman stabbed at her home last week died on Sunday.', ['killed 1-1 [woman]']],
    ['We could tell that he was stabbed.', ['injured 1-1 part']],
    ['It could be that a guard was stabbed, or could a guard be stabbed?', ['injured 1-1 [guard]']],
    ['Ana Ruiz and two other men were stabbed.', ['injured 3-3']],
    ['Two others were shot.', ['injured 2-2']],
    ['Four of the victims who were injured had been there before.', ['injured 4-4 part']],
    // past another verb
    ['A girl was badly shaken after getting stabbed.', ['injured 1-1 [girl]']],
    ['The driver was treated before being pronounced dead.', ['killed 1-1 [driver]']],
    ['A child who was injured in the crush on Sunday has died.', ['killed 1-1 [child]']],
    ['A child who was in the car told police his friend was there.', []],
    ['Ilsa Brandt, 34, was in the car and died.', ['killed 1-1 [ilsa brandt]']],
    ['The pilot was flown home after the crash and later died.', ['killed 1-1 [pilot]']],
    ['The pilot was taken to hospital and later died.', ['killed 1-1 [pilot]']],
    ['A guard was taken to a clinic after being stabbed.', ['injured 1-1 [guard]']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe('to be hit is to be hurt', () => {
  test.each<[string, readonly string[]]>([
    ['Six people were shot outside the stadium.', ['shot 6-6']],
    ['4 shot at harbour market', ['shot 4-4']],
    // of several that were shot some may have died; of one, and of those who were wounded by it, it is known
    ['Six people were shot and wounded outside the stadium.', ['injured 6-6']],
    ['Six people were shot outside the stadium, two fatally.', ['shot 6-6', 'killed 2-2']],
    ['A teacher was shot outside the stadium.', ['injured 1-1 [teacher]']],
    ['Six people were stabbed outside the stadium.', ['injured 6-6']],
    ['Two soldiers were hit by shrapnel.', ['injured 2-2 [soldier]']],
    ['A guard was shot in the arm. Four other men were hit.', ['injured 1-1 [guard]', 'injured 4-4 [man]']],
    ['A guard was shot in the arm. Four other men were hit by a tax bill.', ['injured 1-1 [guard]']],
    ['One guard was shot in the arm and another in the leg.', ['injured 1-1 [guard]', 'injured 1-1 part']],
    ['Two went to a clinic, one shot in the chest and the other in the foot.', ['injured 1-1 part', 'injured 1-1 part']],
    ['The stabbing of three guards shook the town.', ['injured 3-3 [guard]']],
    ['The shooting of three films begins in May.', []],
    ['Four people were treated for gunshot wounds.', ['injured 4-4']],
    ['A guard had a gunshot wound to the leg.', ['injured 1-1 [guard]']],
    ['He stabbed two men to death.', ['killed 2-2 [man]']],
    ['He killed his two sons.', ['killed 2-2 [son]']],
    ['Four boys between ages 12 and 16 were wounded.', ['injured 4-4 [boy]']],
    ['Two men and four women, all under 40, were injured.', ['injured 6-6']],
    ['The two boys, 12 and 16, were taken to Saint Anne Hospital with gunshot wounds.', ['injured 2-2 [boy]']],
    ['It left 2 dead and 6 injured the night before.', ['killed 2-2', 'injured 6-6']],
    ['They are held over the killings Saturday of a baker.', ['killed 1-1 [baker]']],
    ['There were two crashes in which one person died.', ['killed 1-1']],
    ['A demonstrator was struck in the head.', ['injured 1-1 [demonstrator]']],
    ['A stray round grazed a fisherman.', ['injured 1-1 [fisherman]']],
    ['The farmer accidentally shot himself.', ['injured 1-1 [farmer]']],
    ['Five victims, all suffering from burns, were flown out.', ['injured 5-5']],
    ['A nurse suffered a single, deep stab wound.', ['injured 1-1 [nurse]']],
    ['Three boys were flown out with gunshot wounds.', ['injured 3-3 [boy]']],
    // who dies of it is killed, and not hurt as well
    ['A ranger was shot and killed by poachers.', ['killed 1-1 [ranger]']],
    ['A ranger was shot in the neck and died at the scene.', ['killed 1-1 [ranger]']],
    ['The clerk was fatally stabbed.', ['killed 1-1 [clerk]']],
    ['Bandits fatally shot the courier.', ['killed 1-1 [courier]']],
    ['They mourned the fatal shooting of a teacher.', ['killed 1-1 [teacher]']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe('what makes no casualty', () => {
  test.each([
    'The photographer shot two films in the valley.',
    'The keeper shot the dog.',
    'Lind shot a 67 in the second round.',
    'The gunman shot at two officers.',
    'The gunman shot into the air.',
    'Two towns were hit by the closure of the mill.',
    'Hundreds of workers were hit by the closure.',
    'He tried to shoot the guard.',
    'My daughter is not dead.',
    'The bridge could have killed a driver.',
    'The wounded officer spoke to reporters.',
    'Slain officer Ana Ruiz had written a letter.',
    'The mother of the boy was pleased.',
    'A dog that died after biting a postman is buried there.',
    'She watched him suffer.',
    'A farmer and his son were shooting pigeons.',
    'He is one of four suspects in the shooting.',
    'At least one shot struck the wall.',
    'Three people who were not hurt walked home.',
    'She was not believed to have been hurt.',
    'A storm injured nobody.',
    'Thousands suffer from hay fever.',
    'The death marks a turning point.',
    'She is dying of cancer.',
    'The engine died.',
  ])('%s', (text) => {
    expect(figures(text).filter((each) => !each.includes('0-0'))).toEqual([]);
  });

  test('a part with a verb of its own is no part of the hurt', () => {
    expect(figures('Two boys were hurt on Monday, and one of the drivers fled.')).toEqual(['injured 2-2 [boy]']);
    expect(figures('Two of the hurt drove off, and three were questioned.').filter((each) => each.includes('3'))).toEqual([]);
  });

  test('more of what, no word tells', () => {
    expect(read('quantity', 'Hundreds more have gone to the coast.').map(({ attribute }) => attribute)).not.toContain('jobs cut');
  });

  test('whoever shoots and wounds another is not shot', () => {
    expect(figures('A boy shot and badly wounded his brother.')).toEqual(['injured 1-1 [brother]']);
    expect(figures('The four men who were hurt, none of whom gave a name, went home.')).toEqual(['injured 4-4 [man]']);
  });

  test('whoever kills others is not killed', () => {
    expect(figures('An officer was charged after fatally shooting a teenager.')).toEqual(['killed 1-1 [teenager]']);
  });

  test('whoever wounds others is not wounded', () => {
    expect(figures('A bomber wounded four people.')).toEqual(['injured 4-4']);
    expect(figures('A rock fall injured at least two.')).toEqual(['injured 2-']);
  });
});
