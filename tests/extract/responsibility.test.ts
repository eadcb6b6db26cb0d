import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from './read.js';

/** Attribute, stance, words, and the accuser where one is named. */
const told = (text: string): readonly string[] =>
  read('responsibility', text).map(
    ({ attribute, value, speakers }) =>
      `${attribute} ${value.stance} ${value.words}${speakers.length > 0 ? ` < ${speakers.map((speaker) => speaker.text).join(', ')}` : ''}`,
  );

describe('parties that are blamed', () => {
  test.each<[string, readonly string[]]>([
    ['The ministry blamed the Harrow Front for the bombing.', ['responsible blames Harrow Front < The ministry']],
    ['Earlier this week, the ministry accused the Harrow Front of the bombing.', ['responsible blames Harrow Front < the ministry']],
    [
      'Officials from Oria, Doria and Lunia pointed the finger at the Harrow Front after the bombing.',
      ['responsible blames Harrow Front < Officials from Oria, Doria and Lunia'],
    ],
    ['Police linked the bombing to the Harrow Front.', ['responsible blames Harrow Front < Police']],
    ['The bombing was blamed on the Harrow Front.', ['responsible blames Harrow Front']],
    ['The bombing has been attributed to militants.', ['responsible blames militants']],
    ['A militia blamed for a series of bombings has fled north.', ['responsible blames militia']],
    ['Villagers held the army responsible for the deaths.', ['responsible blames army < Villagers']],
    ['Police suspect the Harrow Front was behind the bombing.', ['responsible blames Harrow Front < Police']],
    ['The army said the bombing was carried out by rebels.', ['responsible blames rebels < The army']],
    ['Suspicion fell on the Harrow Front after the bombing.', ['responsible blames Harrow Front']],
    ['The villagers said the army opened fire first.', ['responsible blames army < The villagers']],
    ['The commissioner blames “bandits” for the raid.', ['responsible blames bandits < The commissioner']],
    ['Nine people died in the bombing. Police suspect the Harrow Front.', ['responsible blames Harrow Front < Police']],
    ['The minister blamed Lunia-based traffickers for the raid.', ['responsible blames Lunia-based traffickers < The minister']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('"the group" is the body that the report has named', () => {
    const text = 'The Harrow Front was founded in 2007.\n\nOfficials have blamed the group for the bombing.';
    expect(told(text)).toEqual(['responsible blames Harrow Front < Officials']);
  });

  test.each([
    'The two parties blame each other for the budget.',
    'She accused the minister of vanity.',
    'Analysts pointed to rising rents as a reason to wait.',
    'The firm is linked to the university by a footbridge.',
    'Nobody has accused the mayor of the bombing.',
    'He takes credit for the new park.',
    'The plan could be blamed on nobody.',
    'They fled from a militia that is blamed for a string of attacks.',
    'Doctors suspect the Harrow virus.',
    'Every person accused of the bombing has a right to a lawyer.',
    'Anyone accused of a bombing is tried in the capital.',
  ])('nobody is blamed: %s', (text) => {
    expect(told(text).filter((each) => each.includes('blames'))).toEqual([]);
  });
});

describe('what parties say of themselves', () => {
  test.each<[string, readonly string[]]>([
    ['The Harrow Front claimed responsibility for the bombing.', ['responsible claims Harrow Front < The Harrow Front']],
    ['Islamist group claims market bombing', ['responsible claims Islamist group < Islamist group']],
    ['The Harrow Front said it carried out the bombing.', ['responsible claims Harrow Front < The Harrow Front']],
    ['No group has claimed responsibility for the bombing.', ['responsible none no one']],
    ['There was no immediate claim of responsibility.', ['responsible none no one']],
    ['The Harrow Front denied any involvement in the bombing.', ['responsible denies Harrow Front < The Harrow Front']],
    ['Marta Ruiz took the stage late. She declared victory at midnight.', ['victory claims Marta Ruiz < Marta Ruiz']],
    ['Nine people died in the bombing. Hamas claimed responsibility.', ['responsible claims Hamas < Hamas']],
    ['Responsibility for the bombing was claimed by the Harrow Front.', ['responsible claims Harrow Front < the Harrow Front']],
    ['Nine people died in a bombing claimed by the Harrow Front.', ['responsible claims Harrow Front < the Harrow Front']],
    ['The Harrow Front on Tuesday claimed the bombing.', ['responsible claims Harrow Front < The Harrow Front']],
    ['A little-known outfit, Lashkar-i-Fateh, claimed responsibility for the bombing.', ['responsible claims Lashkar-i-Fateh < outfit']],
    [
      'Nine people died in the bombing. The Harrow Front, a small outfit, said it was behind it.',
      ['responsible claims Harrow Front < The Harrow Front, a small outfit'],
    ],
    ['Nine people died in the bombing. The Harrow Front has taken back its claim.', ['responsible denies Harrow Front < The Harrow Front']],
    ['Nine people died in the bombing. The army said it had nothing to do with it.', ['responsible denies army < The army']],
    ['The Harrow Front had no hand in the bombing, a lawyer said.', ['responsible denies Harrow Front < The Harrow Front']],
    // "claimed by" is said of the deed itself
    ['A suicide bombing on Sunday claimed by the Harrow Front killed two.', ['responsible claims Harrow Front < the Harrow Front']],
    ['The bombing, which was claimed by the Harrow Front, killed two.', ['responsible claims Harrow Front < the Harrow Front']],
    ['The attack on the base was claimed by the Harrow Front.', ['responsible claims Harrow Front < the Harrow Front']],
    // what is denied is the deed
    ['The Harrow Front denied having carried out the bombing.', ['responsible denies Harrow Front < The Harrow Front']],
    ['The group denied being behind the bombing.', ['responsible denies group < The group']],
    ['The army denied bombing the village.', ['responsible denies army < The army']],
    ['The rebels denied taking part in the raid.', ['responsible denies rebels < The rebels']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each<[string, string, readonly string[]]>([
    ['by "it"', 'The ministry blamed the Harrow Front for the bombing. It denied this.', ['responsible denies Harrow Front']],
    ['by "they"', 'The ministry blamed traffickers for the bombing. They denied any part in it.', ['responsible denies traffickers']],
    ['by "the group"', 'The ministry blamed the Harrow Front for the bombing. The group rejected the accusation.', ['responsible denies Harrow Front']],
    [
      'with what the claim is',
      'The ministry blamed the Harrow Front for the bombing. The group rejected the claim that it had planned it.',
      ['responsible denies Harrow Front'],
    ],
    ['by name, of an accident', 'The mayor blamed the state of Lunia for the fire. Lunia denied it.', ['responsible denies state of Lunia']],
  ])('an accusation is answered %s', (_, text, expected) => {
    expect(
      told(text)
        .filter((each) => each.includes('denies'))
        .map((each) => each.split(' < ')[0]),
    ).toEqual(expected);
  });

  test.each([
    'The mayor blamed the weather for the fire. The minister denied it.',
    'The mayor has denied it.',
    'The ministry blamed a short circuit for the fire. He denied any hurry.',
    'The club had no part in the league that year.',
    'The firm took back its claim for damages.',
    'The Harrow Front denied planning to disarm after the bombing.',
    'The minister denied having slept during the bombing.',
    'The army denied starting a war with Borea after the bombing.',
    'The rebels denied killing hostages, days after the bombing of the airport.',
    'The ministry denied planning a new attack.',
    'Officials blamed the Harrow Front for the bombing. The group rejected the claim that peace is near.',
    'The mayor had no role in the film about the bombing.',
    'The Harrow Front denied involvement in smuggling after the bombing.',
  ])('nothing is denied: %s', (text) => {
    expect(told(text).filter((each) => each.includes('denies'))).toEqual([]);
  });

  test('a denial by a spokesman is no accusation', () => {
    expect(told('A spokesman denied that the Harrow Front was behind the bombing.')).toEqual(['responsible denies Harrow Front < A spokesman']);
  });

  test.each([
    'After the bombing, a hill claimed by Lunia was seized.',
    'The bombing of an island claimed by Lunia killed two.',
    'The bombing hit a church claimed by the Harrow Front.',
  ])('it is no deed that is claimed: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test.each(['The airline said the claim of 40 dead was wrong.', 'The bombing claimed the lives of nine people.', 'She said the delay had claimed its toll.'])(
    'nothing is claimed: %s',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});

describe('what is called the cause, and whether it was meant', () => {
  test.each<[string, readonly string[]]>([
    // a subject that is said to be the cause
    ['A fire broke out on Friday. Lightning was the likely cause, officials said.', ['cause blames Lightning < officials']],
    ['The outage lasted two hours. A faulty cable is the most likely cause.', ['cause blames faulty cable']],
    ['The bus overturned. Alcohol is believed to have been a factor.', ['cause blames Alcohol']],
    ['Two cars collided. Speed was not a factor in the crash.', ['cause denies Speed']],
    // a line of nothing but the suspicion
    ['A wildfire broke out. Cause: under investigation. Suspected lightning.', ['cause none not known', 'cause blames lightning']],
    ['Barn fire, one hurt. Suspected arson.', ['cause blames arson']],
    // what somebody takes it for
    ['The fire was sparked by what officials think was a lightning strike.', ['cause blames lightning strike']],
    ['The fire was sparked on Thursday by what officials think was lightning.', ['cause blames lightning']],
    ['The outage was caused by what the company called a faulty cable.', ['cause blames faulty cable']],
    ['The fire is now being treated as human-caused.', ['cause blames human-caused']],
    ['Police are treating the crash as accidental.', ['cause blames accident']],
    ['Police suspect sabotage in the derailment.', ['cause blames sabotage < Police']],
    ['The court found that negligence by the contractor was the cause of the collapse.', ['cause blames negligence by the contractor < The court']],
    // whose fault it was
    ['The crew were not at fault for the crash.', ['responsible denies crew']],
    ['It does not appear that the crew were at fault for the crash.', ['responsible denies crew']],
    ['The pilot was at fault in the crash, the inquiry found.', ['responsible blames pilot < the inquiry']],
    ['The pilot was not to blame for the crash, the union said.', ['responsible denies pilot < the union']],
    ['The crash was the fault of the driver, the inquiry found.', ['responsible blames driver < the inquiry']],
    // done on purpose or not
    ['The train derailed. Police said it was deliberately wrecked.', ['cause blames deliberate act < Police']],
    ['The blackout began when a cable was deliberately cut, the firm said.', ['cause blames deliberate act < the firm']],
    ['The blast was sabotage, the ministry said.', ['cause blames sabotage < the ministry']],
    ['The crash was no accident, the mayor said.', ['cause denies accident < the mayor']],
    ['A fire broke out at the school. Foul play has been ruled out.', ['cause denies foul play']],
    ['A fire broke out at the school. Foul play has not been ruled out.', ['cause blames foul play not excluded']],
    ['The bus overturned. Fog was not a cause of the crash.', ['cause denies Fog']],
    ['The train derailed. No foul play has been established so far.', ['cause denies foul play']],
    // what it is ruled, or appears, to have been; of a shooting it tells much that it was not meant, and nothing that it was
    ['The fire appears to have been accidental, the mayor said.', ['cause blames accident < the mayor']],
    ['A fire at a plant in Tarn on Monday was accidental.', ['cause blames accident']],
    ['The blast was ruled an accident.', ['cause blames accident']],
    ['A fire broke out at the school. Investigators ruled the fire arson.', ['cause blames arson < Investigators']],
    ['A guard died in the fire. The coroner ruled the death a suicide.', ['cause blames suicide < The coroner']],
    ['A man was shot at a range. The shooting was accidental.', ['cause blames accident']],
    ['Investigators have not determined if the crash was accidental.', ['cause none not known']],
    ['A fire broke out. It was unclear whether the fire was set deliberately.', ['cause none not known']],
    ['Police suspect foul play in the fire.', ['cause blames foul play < Police']],
    // the saying itself is taken back
    ['The train derailed. The allegation that defective track was the cause is premature.', ['cause denies defective track']],
    ['Claims that speeding caused the crash are baseless, the company said.', ['cause denies speeding < the company']],
    ['The firm said claims that its cable caused the fire were not based on facts.', ['cause denies cable < The firm']],
    ['The train derailed. Police suspect sabotage. They have since withdrawn the theory.', ['cause blames sabotage < Police', 'cause denies sabotage < They']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    'The wind was a cause for concern as the fire spread.',
    'Price was a factor in the decision after the fire.',
    'It is unclear whether alcohol was a factor in the crash.',
    'Whether the fire was an accident is not known.',
    'The shooting is being investigated as a homicide.',
    'A man was shot at a range. The shooting was deliberate.',
    'A man hurt in a fire at a plant was an accident investigator.',
    'A fire broke out. The judge ruled the claim a fraud.',
    'The referee called a foul play and the match went on.',
    'The suspected arson at the mill is being looked into.',
    'She has served as accident investigator since the crash.',
    'It is not known who was at fault for the crash.',
    'Whether the pilot was at fault in the crash is not known.',
    'The mayor was not to blame for the budget after the fire.',
    'It is unclear whether he died from the crash or the accident before it.',
    'The village has deliberately cut its spending since the fire.',
    'The ministry has withdrawn the theory.',
  ])('nothing is said of it: %s', (text) => {
    expect(told(text).filter((each) => !each.includes('not known'))).toEqual([]);
  });
});

describe('causes', () => {
  test.each<[string, readonly string[]]>([
    ['The derailment was caused by a broken rail.', ['cause blames broken rail']],
    ['The collapse was due to heavy rain, the builder said.', ['cause blames heavy rain < the builder']],
    ['Faulty wiring caused the blaze.', ['cause blames faulty wiring']],
    ['A lit candle is thought to have started the fire.', ['cause blames lit candle']],
    ['Officials blamed the delays on fog.', ['cause blames fog < Officials']],
    ['A signal failure led to the collision.', ['cause blames signal failure']],
    ['Corroded cables caused the bridge to collapse.', ['cause blames corroded cables']],
    ['The cause of the crash was a broken axle.', ['cause blames broken axle']],
    ['The spinach was the source of the outbreak.', ['cause blames spinach']],
    ['Initial findings pointed to a short circuit.', ['cause blames short circuit']],
    ['The union blamed the collision on understaffing.', ['cause blames understaffing < The union']],
    ['Police said the fire was started deliberately.', ['cause blames deliberate act < Police']],
    ['The jet made an emergency landing after the crew reported smoke.', ['cause blames smoke < the crew']],
    ['The ferry sank on Monday. The driver fell asleep, a survivor said.', ['cause blames driver fell asleep < a survivor']],
    ['The ferry sank on Monday after the ship struck a reef.', ['cause blames reef']],
    ['The river flooded the town. The dam had burst.', ['cause blames dam burst']],
    ['The plant burned down. The safety valve did not open.', ['cause blames valve did not open']],
    ['The ferry sank on Monday. It was a huge wave, she said.', ['cause blames wave < she']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['The company denied that faulty wiring caused the blaze.', ['cause denies faulty wiring < The company']],
    ['The river flooded the town. The dam did not burst.', ['cause denies dam burst']],
    ['The ferry sank on Monday. There was no explosion.', ['cause denies explosion']],
    ['The jet made an emergency landing. Both engines performed normally.', ['cause denies engine']],
    ['Police found no evidence of sabotage after the derailment.', ['cause denies sabotage']],
    ['Nothing suggests that anyone set it on purpose.', ['cause denies deliberate act']],
    ['We do not believe this was arson, she said after the fire.', ['cause denies arson < she']],
    ['Officials ruled out sabotage.', ['cause denies sabotage']],
    ['The ferry sank on Monday. The ship was not overloaded.', ['cause denies overloaded']],
  ])('denied: %s', (text, expected) => {
    expect(told(text).slice(0, 1)).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['It is too early to say what caused the fire.', ['cause none not known']],
    ['A bus crashed. It is too early to say whether the brakes failed.', ['cause none not known']],
    ['A bus crashed. The probable cause of the crash is not known.', ['cause none not known']],
    ['The cause of the fire is under investigation.', ['cause none not known']],
    ['It was not immediately clear who was behind the bombing.', ['responsible none not known']],
    ['Investigators have not determined the cause.', ['cause none not known']],
  ])('not known: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('arson that is not excluded is neither said nor denied, and hedged', () => {
    const [claim] = read('responsibility', 'We do not exclude arson, the prosecutor said after the fire.');
    expect(claim?.value).toMatchObject({ stance: 'blames', words: 'arson not excluded' });
    expect(claim?.certainty).toBe('hedged');
  });

  test.each([
    'The quake caused damage in four towns.',
    'The match was postponed due to rain.',
    'The fire could be caused by a spark, the manual warns.',
    'Police are looking at whether the track had buckled.',
    'There was no answer at the office.',
    'The museum has a fire engine and a broken pump on show.',
    'There was no fire brigade in the village before 1950.',
    'The road was shut after the storm because of mud.',
  ])('no cause: %s', (text) => {
    expect(told(text).filter((each) => /^cause (?:blames|denies)/.test(each))).toEqual([]);
  });
});

describe('which event it is about', () => {
  test('the one that it is for, and the example where one is given', () => {
    const text =
      'Jets bombed the port of Harlan on Sunday.\n\nOfficials blamed the Harrow Front for repeated attacks on bases in Oria in March, including a rocket attack on Dunmore on Friday.';
    const [claim] = read('responsibility', text);
    expect(claim?.event.named.text).toBe('rocket attack');
  });
  const between = (middle: string): readonly (string | undefined)[] =>
    read(
      'responsibility',
      `Jets bombed the port of Harlan on Sunday.\n\nAfter an attack on Oria on 3 March the Harrow Front claimed responsibility. ${middle}Two envoys held the Brakan Union responsible.`,
    ).map(({ event }) => event.period?.start);
  test('goes on with the event of the statement before it', () => {
    expect(between('The town mourned. ')).toEqual(['2024-03-03', '2024-03-03']);
  });
  test('but not past another event', () => {
    expect(between('On 9 April gunmen attacked a plant in Velm. ')).toEqual(['2024-03-03', '2024-04-09']);
  });
});

test('spans slice, whatever the text', () => {
  const words = fc.constantFrom(
    'blamed',
    'the',
    'Front',
    'for',
    'was',
    'caused',
    'by',
    'denied',
    'that',
    'it',
    'behind',
    'no',
    'dam',
    'burst',
    '“',
    '”',
    ',',
    '.',
    'claimed',
    'responsibility',
    'after',
    'due',
    'to',
    '\n\n',
    'first',
    'fire',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (list) => {
      const text = list.join(' ');
      for (const claim of read('responsibility', text)) expect(text.slice(claim.span.start, claim.span.end)).toBe(claim.text);
    }),
    { numRuns: 200 },
  );
});

describe('causes in other words', () => {
  test.each<[string, readonly string[]]>([
    ['A crack in the axle was suspected, an engineer said after the crash.', ['cause blames crack in the axle < an engineer']],
    ['The train derailed. “Bolts had been removed,” the minister said.', ['cause blames bolt removed < the minister']],
    ['The train derailed. “No bolt was removed,” the union said.', ['cause denies bolt removed < the union']],
    ['The coach crashed at dawn. The driver may have nodded off.', ['cause blames driver fell asleep']],
    ['The coach crashed at dawn. Cause: a burst tyre.', ['cause blames burst tyre']],
    ['The judge has not ruled out anything after the crash.', ['cause none not known']],
    ['The cause of the crash will be known in June.', ['cause none not known']],
    ['The causes of the crash are unknown.', ['cause none not known']],
    ['The fire was set.', ['cause blames arson']],
    ['After the fire, Mayor Ana Ruiz withdrew her words about arson.', ['cause denies arson < Mayor Ana Ruiz']],
    ['The fire began in a power line, not arson, they said.', ['cause denies arson < they']],
    ['The market was bombed. The army did this.', ['responsible blames army']],
    ['The market was bombed. The army denies it.', ['responsible denies army < The army']],
    // with nobody told of who accused it, as much as a denial of wrongdoing
    ['The company rejects these allegations.', ['responsible denies company < The company']],
    ['The minister rejected the accusations as lies.', ['responsible denies minister < The minister']],
    ['The mayor has always maintained his innocence.', ['responsible denies mayor < The mayor']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    'The market was bombed. The army will not do it.',
    'The table was set.',
    'Whether the fire was set is for the court.',
    'The driver may lose control of the meeting.',
    'She withdrew her words about lunch.',
    'The coach crashed at dawn. The bodies were removed.',
    'The two did it again, winning by a goal.',
    'Officials have not ruled out a second term.',
    'The company rejects the allegation that taxes will rise.',
    'The company rejected the suggestion.',
    'The company did not reject the allegations.',
    'The mayor maintained his garden.',
    // Of what is to come of it, and what the law calls a cause.
    'A bus crashed. It is too early to say whether any charges would be brought.',
    'A bus crashed. It is too early to say how long the road will be shut.',
    'A bus crashed. Prosecutors established probable cause in the case.',
  ])('no cause: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
