import { describe, expect, test } from 'vitest';
import { asksWhether, STATEMENT } from '../../src/model/statement.js';
import { read } from './read.js';

const told = (text: string): readonly string[] =>
  read('description', text)
    .filter((claim) => claim.attribute !== STATEMENT && !asksWhether(claim))
    .map(({ attribute, value, scope }) => `${attribute}${scope?.who === undefined ? '' : ` of ${scope.who}`}: ${value.words}`);

describe('what people and bodies are said to be', () => {
  test.each<[string, string]>([
    ['Police commissioner Marta Ruiz spoke.', 'title of Marta Ruiz: Police commissioner'],
    ['Asst. Chief Marta Ruiz spoke.', 'title of Marta Ruiz: Assistant Chief'],
    ['The Secretary-General, Dr. Marta Ruiz, spoke.', 'title of Marta Ruiz: Secretary-General'],
    ['The commander of the operation, Marta Ruiz, spoke.', 'title of Marta Ruiz: commander of the operation'],
    ['Council member for the area, Hon. Marta Ruiz, spoke.', 'title of Marta Ruiz: Council member for the area'],
    ['Dame Marta Ruiz, Chair of Northwind, spoke.', 'title of Marta Ruiz: Chair of Northwind'],
    ['Mr Ruiz, chief executive of Northwind, spoke.', 'title of Ruiz: chief executive of Northwind'],
    ['The DRM, Mr Karl Weber, refused comment.', 'title of Karl Weber: DRM'],
    ['Its director, Marta Ruiz, spoke.', 'title of Marta Ruiz: director'],
    // An office told of somebody, beside the title with the name.
    ['Marta Ruiz was minister of fisheries from 2010 to 2014.', 'title of Marta Ruiz: former minister of fisheries'],
    ['Marta Ruiz was head of the fire service until 2019.', 'title of Marta Ruiz: former head of the fire service'],
    ["Marta Ruiz, who is the club's doctor, spoke.", "title of Marta Ruiz: club's doctor"],
    ['Marta Ruiz, 54, is now the head of the port authority.', 'title of Marta Ruiz: head of the port authority'],
    ['Marta Ruiz won the vote. She is a lawyer from Tarn.', 'title of Marta Ruiz: lawyer from Tarn'],
    ['Lt. Karl Weber, a spokesman for the harbour police, spoke.', 'title of Karl Weber: spokesman for the harbour police'],
    ['Marta Ruiz, who chairs the health board, resigned.', 'title of Marta Ruiz: chair of the health board'],
    ['Marta Ruiz, in charge of the shelter, said it was full.', 'title of Marta Ruiz: head of the shelter'],
    ['The Harrow Front, an armed group from the north, was founded in 2007.', 'kind of Harrow Front: armed group'],
    ['Northwind Instruments is a Norwegian maker of sensors.', 'kind of Northwind Instruments: Norwegian maker of sensors'],
    ['The captain, Yusuf Ali, was among the missing.', 'fate of Yusuf Ali: missing'],
    ['Yusuf Ali, 51, was found alive on Monday.', 'fate of Yusuf Ali: found alive'],
    ['Marta Ruiz is in custody.', 'custody of Marta Ruiz: in custody'],
    ['The jet made an emergency landing on Monday.', 'kind of landing: emergency landing'],
    ['Rescuers found Marta Ruiz alive on Monday.', 'fate of Marta Ruiz: found alive'],
    ["Marta Ruiz's body was found on Monday.", 'fate of Marta Ruiz: dead'],
    ['The airport reopened on Tuesday.', 'open or closed of airport: open'],
    ['Flight QX 412 landed at noon.', 'flight number: QX412'],
    ['The northern bridge remained closed on Monday.', 'open or closed of northern bridge: closed'],
    // Measures in force, and services that run.
    ['A night-time curfew was imposed on Monday.', 'in force or lifted of curfew: in force'],
    ['The council lifted the curfew.', 'in force or lifted of curfew: lifted'],
    ['The ban on fires remains in effect.', 'in force or lifted of ban: in force'],
    ['The tornado warning expired at noon.', 'in force or lifted of tornado warning: lifted'],
    ['Tanker deliveries have resumed.', 'running or stopped of tanker delivery: running'],
    ['Funding cuts ended tanker deliveries in July.', 'running or stopped of tanker delivery: stopped'],
    ['The search was called off on Friday.', 'running or stopped of search: stopped'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test.each([
    'Mr Ali was not at home.',
    'The brother of Marta Ruiz is a pilot.',
    'Marta Ruiz was not the director of the clinic.',
    'If Marta Ruiz is the director, she must answer.',
    'Marta Ruiz is a suspect in the theft.',
    // Who lives there, walks by or is kin holds nothing.
    'Marta Ruiz is a tenant of the building.',
    'Marta Ruiz is a hiker from Tarn.',
    'Marta Ruiz is the sister of the mayor.',
    'Marta Ruiz, who leads the race, stopped for tea.',
    'Marta Ruiz, who runs the marathon each year, fell.',
    'She thanked the mayor, the guards, and Marta Ruiz, who stayed.',
    'Friends of the house, Dr. Marta Ruiz and others came.',
    'Marta Ruiz would be in custody by now.',
    'The bridge will be closed next week.',
    'The curfew will be lifted on Friday.',
    'The curfew was not lifted.',
    'The lid of the warning box was lifted.',
    'The search team was lifted by a helicopter.',
    'The order of the pages is in place of another.',
    'The flight took two hours.',
    'Marta Ruiz is not dead.',
  ])('nothing is said: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('what had been so, and what has taken its place', () => {
    const text = 'Capt. Yusuf Ali, who had been listed as missing, was found alive on Monday.';
    expect(read('description', text).flatMap(({ attribute, revision }) => (attribute === 'fate' ? [revision?.role] : []))).toEqual(['replaced', 'replacing']);
  });
});

describe('how people stand, and where they were hit', () => {
  test.each<[string, readonly string[]]>([
    ['Karl Weber was arrested on Monday.', ['custody of Karl Weber: in custody']],
    ['A man of 52 is being questioned by detectives.', ['custody of suspect: being questioned']],
    ['Mr Weber was taken to the county jail.', ['custody of Weber: in custody']],
    ['Police are still searching for two gunmen.', ['custody of suspect: at large']],
    ['The gunman remains at large.', ['custody of suspect: at large']],
    ['A man was arrested on Friday and later released without charge.', ['custody of suspect: released without charge']],
    ['A man was arrested and has since been released.', ['custody of suspect: released']],
    ['A man was arrested on Friday, and police released images of a car.', ['custody of suspect: in custody']],
    ['The man has gone home without charge.', ['custody of suspect: released without charge']],
    ['Karl Weber was charged with murder.', ['charges of Karl Weber: charged with murder']],
    // Lists end in an "and"; what follows one may be another clause.
    ['Karl Weber was charged with assault, two counts of theft and arson.', ['charges of Karl Weber: charged with assault, theft and arson']],
    ['Karl Weber faces several charges, including fraud and theft.', ['charges of Karl Weber: charged with fraud and theft']],
    ['Karl Weber is facing several charges.', ['charges of Karl Weber: charged']],
    ['Karl Weber was charged with murder, police said.', ['charges of Karl Weber: charged with murder']],
    ['Karl Weber was charged with murder and his brother was let go.', ['charges of Karl Weber: charged with murder']],
    ['Karl Weber was convicted of murder and attempted robbery.', ['verdict of Karl Weber: guilty of murder and attempted robbery']],
    ['Police charged 47-year-old Karl Weber with arson.', ['charges of Karl Weber: charged with arson']],
    ['Karl Weber is facing a reckless driving charge.', ['charges of Karl Weber: charged with reckless driving']],
    ['A mother faces two counts of neglect.', ['charges of suspect: charged with neglect']],
    ['Karl Weber will be booked on murder charges.', ['charges of Karl Weber: to be charged with murder']],
    ['Karl Weber pleaded guilty to arson.', ['charges of Karl Weber: pleaded guilty to arson']],
    ['Karl Weber pleaded not guilty to murder on Monday.', ['charges of Karl Weber: pleaded not guilty to murder']],
    ['Karl Weber was found guilty of arson.', ['verdict of Karl Weber: guilty of arson']],
    ['The jury found Karl Weber, 47, not guilty on two counts of murder.', ['verdict of Karl Weber: not guilty of murder']],
    // Of so many charges: what became of the others is another matter.
    ['The jury found Karl Weber, 47, not guilty on two counts.', []],
    ['A court in Lugo convicted Karl Weber of fraud on Monday.', ['verdict of Karl Weber: guilty of fraud']],
    ['Karl Weber was acquitted on Monday of bribery.', ['verdict of Karl Weber: not guilty of bribery']],
    ['Jurors cleared Karl Weber of theft.', ['verdict of Karl Weber: not guilty of theft']],
    ['Karl Weber was cleared of all counts.', ['verdict of Karl Weber: not guilty']],
    ['Karl Weber was cleared of three counts.', []],
    ['Karl Weber was acquitted on some charges.', []],
    ['Karl Weber has been exonerated.', ['verdict of Karl Weber: not guilty']],
    // Nobody by name, nothing that a court has found, or not by it.
    ['The driver was convicted of fraud and the owner acquitted of it.', []],
    ['Karl Weber could be found guilty of arson.', []],
    ['If Karl Weber is convicted of fraud, he faces prison.', []],
    ['Karl Weber was not convicted of fraud.', []],
    ['A convicted thief, Karl Weber, spoke.', []],
    ['Karl Weber cleared the road of snow.', []],
    ['Police found Karl Weber asleep and he felt guilty.', []],
    ['The charges against Karl Weber were dropped.', ['charges of Karl Weber: charges dropped']],
    // Who is after somebody, or has caught somebody.
    ['Karl Weber is being sought by the police.', ['custody of Karl Weber: at large']],
    ['Karl Weber is wanted for murder.', ['custody of Karl Weber: at large']],
    ['Karl Weber turned himself in.', ['custody of Karl Weber: in custody']],
    ['Karl Weber surrendered to the police.', ['custody of Karl Weber: in custody']],
    ['Karl Weber surrendered the lead.', []],
    ['Officers arrested Karl Weber on Monday.', ['custody of Karl Weber: in custody']],
    ['Officers arrested three men on Monday.', []],
    ['Officers may have arrested Karl Weber.', []],
    ['Karl Weber has been caught.', ['custody of Karl Weber: in custody']],
    ['Karl Weber was captured on Friday.', ['custody of Karl Weber: in custody']],
    ['Karl Weber was captured on video.', []],
    ['Karl Weber was held on bail of 50,000 euros.', ['custody of Karl Weber: bail set']],
    ['Police will not name Karl Weber until he is arrested.', []],
    ['Anyone could walk in there until Karl Weber was arrested.', ['custody of Karl Weber: in custody']],
    ['Residents thought Karl Weber was on the run.', []],
    ['Police arrested Karl Weber, but he was later released without charge.', ['custody of Karl Weber: released without charge']],
    ['Police arrested Karl Weber, and images of the car were released.', ['custody of Karl Weber: in custody']],
    // Who tells it behind the words is not the one of whom it is told.
    [
      'Police chief Karl Weber met the wounded officer. He is in good condition, Weber said.',
      ['title of Karl Weber: Police chief', 'fate of officer: in good condition'],
    ],
    ['Marta Ruiz died later in the hospital.', ['fate of Marta Ruiz: dead']],
    ['Marta Ruiz remains in the hospital.', ['fate of Marta Ruiz: in hospital']],
    ['Karl Weber will be questioned once he is out of hospital.', []],
    ['Karl Weber was freed on bail.', ['custody of Karl Weber: released on bail']],
    ['A second suspect is at large.', ['custody of suspects: at large']],
    // Who is well again, or has left the hospital.
    ['Marta Ruiz was taken to hospital but has been released.', ['fate of Marta Ruiz: discharged']],
    ['Marta Ruiz has been released from the clinic.', ['fate of Marta Ruiz: discharged']],
    ['Marta Ruiz was treated at a clinic and released without charge.', []],
    ['The film was released on Friday.', []],
    ['The boy did recover after the storm.', ['fate of child: recovered']],
    ['The boy recovered the ball.', []],
    ['The boy will recover.', []],
    ['The boy is out of danger.', ['fate of child: out of danger']],
    ["The girl's injuries are not life-threatening.", ['prognosis of child: injuries not life-threatening']],
    ['The goalkeeper broke his wrist.', ['injury of goalkeeper: broken wrist']],
    ['The climber suffered a fractured skull.', ['injury of climber: broken skull']],
    ['The boy broke his promise.', []],
    ['The boy found a broken hand of marble.', []],
    ['The boy was taken to a clinic, where he was listed in good condition.', ['fate of child: in good condition']],
    ['Her daughter was hit but is in stable condition.', ['fate of child: in stable condition']],
    ['The man was listed as stable.', ['fate of man: in stable condition']],
    ['A woman is in critical but stable condition.', ['fate of woman: in critical but stable condition']],
    ['The man has been upgraded to fair condition.', ['fate of man: in fair condition']],
    // The verb stands before where somebody was taken.
    ['The boy was taken to a hospital in serious condition.', ['fate of child: in serious condition']],
    ['The boy walked past a hospital in poor condition.', []],
    // By the age alone.
    ['A 17-year-old is in critical condition.', ['fate of teenager: in critical condition']],
    ['The 5-year-old is in stable condition.', ['fate of child: in stable condition']],
    ['The 40-year-old is in stable condition.', []],
    ['A man was shot in the left leg.', ['wound of man: left leg']],
    ['A student on a bus was stabbed in the neck.', ['wound of student: neck']],
    ['A student was on a bus when a man was stabbed in the neck.', ['wound of man: neck']],
    ['The boy found a gun and shot himself in the abdomen.', ['wound of child: abdomen']],
    ['Marta Ruiz suffered a wound to the head.', ['wound of Marta Ruiz: head']],
    // In whatever words somebody was hit.
    ['Police said the guard shot a girl in the hip.', ['wound of child: hip']],
    ['A stray dog bit the boy on the cheek and hand.', ['wound of child: cheek and hand']],
    ['The victim had been shot multiple times in the back, arm and legs.', ['wound of victim: back, arm and legs']],
    ['The arrow struck the teenager between his eyes.', ['wound of teenager: eyes']],
    ["The bullet went through the woman's arm.", ['wound of woman: arm']],
    ['A girl was hurt. A splinter pierced her lung.', ['wound of child: lung']],
    ["A pellet is lodged in the boy's back.", ['wound of child: back']],
    ["The car went through the woman's garden.", []],
    ['The ball hit the post in the face of the wind.', []],
    ['The officer was struck on the helmet.', []],
    // Several at once: all whom it hit, and all who are accused.
    ['All three victims were in stable condition.', ['fate of victims: in stable condition']],
    ['Both were listed in critical condition.', ['fate of victims: in critical condition']],
    ['Two of the victims are in stable condition.', []],
    ['Three teenagers have been charged with arson.', ['charges of suspects: charged with arson']],
    ['The couple face reckless driving and weapons charges.', ['charges of suspects: charged with reckless driving and weapons']],
    // A list of offences, their numbers left out.
    ['Karl Weber faces several charges including theft, forgery and arson.', ['charges of Karl Weber: charged with theft, forgery and arson']],
    ['Karl Weber is facing a slate of charges, including bribery.', ['charges of Karl Weber: charged with bribery']],
    [
      'Karl Weber was charged with two counts of assault, one count of burglary and resisting arrest.',
      ['charges of Karl Weber: charged with assault, burglary and resisting arrest'],
    ],
    [
      'Karl Weber was booked into the county jail on charges of possession of a firearm and assault with a knife.',
      ['charges of Karl Weber: charged with possession of a firearm and assault with a knife', 'custody of Karl Weber: in custody'],
    ],
    ['A jury convicted Karl Weber of fraud and attempted bribery.', ['verdict of Karl Weber: guilty of fraud and attempted bribery']],
    ['Karl Weber faces a number of felony charges.', ['charges of Karl Weber: charged']],
    // What follows is no other offence.
    ['Karl Weber was charged with murder, police said.', ['charges of Karl Weber: charged with murder']],
    ['Karl Weber was charged with murder, and Marta Ruiz with theft.', ['charges of Karl Weber: charged with murder']],
    ['Karl Weber was charged with theft and on Monday with arson.', ['charges of Karl Weber: charged with theft']],
    ['Karl Weber was charged with theft and remains in jail.', ['charges of Karl Weber: charged with theft', 'custody of Karl Weber: in custody']],
    ['Karl Weber was charged with fraud in the town of Tambo.', ['charges of Karl Weber: charged with fraud']],
    // How somebody is, in whatever words.
    ['The girl remains in critical, but stable, condition.', ['fate of child: in critical but stable condition']],
    ['Both victims are in serious-to-critical condition.', ['fate of victims: in serious to critical condition']],
    ['The woman was upgraded from critical to fair condition.', ['fate of woman: in fair condition']],
    ["The driver's condition was listed as serious.", ['fate of driver: in serious condition']],
    ['A man was pulled from the lake. His condition was not known.', ['fate of man: condition not known']],
    ['The patient was stable on Monday.', ['fate of patient: in stable condition']],
    ['The patient was stable enough to walk.', []],
    ['The patient was stable.', ['fate of patient: in stable condition']],
    ['Both women are recovering at home.', ['fate of victims: discharged']],
    ['The skipper has made a full recovery.', ['fate of captain: recovered']],
    ['The situation is critical.', []],
    ['The bridge is in poor condition.', []],
    ["Analysts said the company's condition is stable.", []],
    // "He" is no woman.
    ['Karl Weber was hurt. Dr Anna Ruiz said that he is in stable condition.', ['fate of Karl Weber: in stable condition']],
    // How bad it is.
    ['Marta Ruiz was hit. Her injuries are not life-threatening.', ['prognosis of Marta Ruiz: injuries not life-threatening']],
    ['Marta Ruiz suffered non-life-threatening wounds.', ['prognosis of Marta Ruiz: injuries not life-threatening']],
    ['A man was carried out with a life-threatening wound.', ['prognosis of man: injuries life-threatening']],
    ['All injuries appeared to be non-life threatening.', ['prognosis of victims: injuries not life-threatening']],
    ['It is unclear whether his injuries are life-threatening.', []],
    ['The disease is not life-threatening.', []],
    [
      'Karl Weber was arrested in Tambo. A local man is facing a murder charge.',
      ['charges of Karl Weber: charged with murder', 'custody of Karl Weber: in custody'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text).toSorted()).toEqual([...expected].toSorted());
  });

  test.each([
    'Karl Weber was not arrested.',
    'There is no evidence that a suspect is at large.',
    'Anyone who enters could be charged with trespass.',
    'The hotel charged guests with a smile.',
    'The strike was in the third week.',
    'The harbour was hit in the night.',
    'Two men were shot in the street.',
    'Officials are searching for answers.',
    'Marta Ruiz is survived by two sons.',
  ])('nothing is said: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('whoever was missing and is questioned has been found', () => {
    const text = 'Capt. Yusuf Ali, who had been listed as missing, came ashore. Ali is being questioned.\n';
    expect(told(text)).toContain('custody of Ali: being questioned');
    expect(told('Yusuf Ali, who had been listed as missing, came ashore. He is being questioned.')).toContain('fate of Yusuf Ali: found alive');
  });
});

describe('why it was done', () => {
  test.each<[string, readonly string[]]>([
    ['Two men were shot in Tambo. No motive was known.', ['motive: not known']],
    ['Two men were shot in Tambo. Police have not released a motive.', ['motive: not known']],
    ['Two men were shot in Tambo. Motive: under investigation.', ['motive: not known']],
    ['Two men were shot in Tambo. The motive was revenge.', ['motive: revenge']],
    ['Two men were shot during an attempted robbery.', ['motive: attempted robbery']],
    ['The shooting stemmed from an ongoing family feud.', ['motive: family feud']],
    ['The shooting was gang-related.', ['motive: gang-related']],
  ])('%s', (text, expected) => {
    expect(told(text).filter((each) => each.startsWith('motive'))).toEqual(expected);
  });

  test.each([
    'The shooting was not gang-related.',
    'Police are asking whether the shooting was gang-related.',
    'The talks ended in an argument over the budget.',
    'He was jailed for robbery.',
    'The motive power of the locomotive failed.',
  ])('nobody says why: %s', (text) => {
    expect(told(text).filter((each) => each.startsWith('motive'))).toEqual([]);
  });
});

describe('how a door, a signal or a barrier stood', () => {
  test.each<[string, string]>([
    ['The fire killed nine. The emergency exits were locked, survivors said.', 'how it stood of emergency door: locked'],
    ['The fire killed nine. The owner said the exits were not locked.', 'how it stood of door: unlocked'],
    ['The club burned on Friday. Guests said the fire door behind the stage would not open.', 'how it stood of emergency door: locked'],
    ['The club burned on Friday. The owner denied that the rear exit had been locked.', 'how it stood of rear door: unlocked'],
    ['The train hit a bus. The driver said the signal was green.', 'how it stood of signal: green'],
    ['The train hit a bus. The barriers were raised, witnesses said.', 'how it stood of barrier: up'],
    ['The gun was not loaded, his lawyer said of the shooting.', 'how it stood of gun: unloaded'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test('how it stood when somebody came is of that moment', () => {
    const moment = (text: string) => read('description', text).find(({ attribute }) => attribute === 'how it stood')?.scope?.per;
    expect(moment('The fire killed nine. The rear door was open when firefighters left.')).toBe('comers left');
    expect(moment('The fire killed nine. The rear door was locked when the fire broke out.')).toBeUndefined();
    expect(moment('The fire killed nine. The rear door was locked.')).toBeUndefined();
  });

  test('"it" is the one just told of', () => {
    expect(told('The club burned on Friday. The rear exit would not open, guests said. The owner says it was unlocked.')).toEqual([
      'how it stood of rear door: locked',
      'how it stood of rear door: unlocked',
    ]);
    expect(told('The rear exit was no secret. The club said it was open.')).toEqual([]);
    expect(told('The rear exit was the only one. The club was loud. It was locked in a dispute.')).toEqual([]);
  });

  test('a bare "that door" is the one just told of', () => {
    const text = 'The club burned on Friday. The rear exit was chained, guests said. “I know that door,” he said. The owner said that door was open.';
    expect(told(text)).toEqual(['how it stood of rear door: locked', 'how it stood of rear door: unlocked']);
  });

  test.each([
    'The doors were open to the public on Friday after the fire.',
    'Whether the exits were locked is not known.',
    'The firm kept its doors open.',
    'The doors should have been unlocked before the fire.',
    'Some of the exits were locked when the fire broke out.',
    'The boy said he thought the gun was unloaded when the shot was fired.',
    'The new exit will be locked at night.',
    'The two were locked in talks behind the door.',
  ])('nothing is told of it: %s', (text) => {
    expect(told(text).filter((each) => each.startsWith('how it stood'))).toEqual([]);
  });
});

test.each(['He told the BBC, Karl Weber, and others to go.', 'The BBC, Karl Weber said, was wrong.'])('initials that are no office: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  'Karl Weber is considered armed and dangerous.',
  'It is not known whether Karl Weber was armed.',
  'Karl Weber may have been armed.',
  'Officers believed Karl Weber was armed.',
])('nothing is told of arms: %s', (text) => {
  expect(told(text).filter((each) => each.startsWith('armed'))).toEqual([]);
});

describe('why somebody went', () => {
  test.each<[string, string]>([
    ['Marta Ruiz resigned on Monday for health reasons.', 'health reasons'],
    ['Marta Ruiz quit after a row with the board.', 'row with the board'],
    ['Karl Weber stepped down, citing family reasons.', 'family reasons'],
    ['Karl Weber was sacked over the handling of the inquiry.', 'handling of the inquiry'],
    ['The head of Northwind, Marta Ruiz, resigned because of ill health.', 'ill health'],
  ])('%s', (text, words) => {
    expect(told(text).filter((each) => each.startsWith('reason'))).toEqual([
      `reason for going of ${text.includes('Ruiz') ? 'Marta Ruiz' : 'Karl Weber'}: ${words}`,
    ]);
  });

  test.each([
    'Marta Ruiz resigned after four years in the post.',
    'Marta Ruiz was fired for the third time.',
    'Marta Ruiz may resign over the scandal.',
    'Marta Ruiz did not resign over the scandal.',
    'Marta Ruiz resigned for no reason.',
    'Karl Weber retired on Monday after 30 games.',
    'A man fired at the crowd for health reasons.',
  ])('no reason is told: %s', (text) => {
    expect(told(text).filter((each) => each.startsWith('reason'))).toEqual([]);
  });
});

test.each<[string, string]>([
  ['Karl Weber is in the ICU at Tambo with head injuries.', 'fate of Karl Weber: in intensive care'],
  ['Karl Weber has regained consciousness.', 'fate of Karl Weber: conscious'],
  ['The firefighter was discharged from hospital on Tuesday.', 'fate of firefighter: discharged'],
  ['One man was badly hurt and is out of hospital.', 'fate of man: discharged'],
  ['The child is in critical condition but is expected to survive.', 'prognosis of child: expected to survive'],
  ['Karl Weber was unarmed, his brother said.', 'armed or not of Karl Weber: unarmed'],
  ['Karl Weber was armed with a knife, police said.', 'armed or not of Karl Weber: armed'],
  ['Karl Weber was not armed when he was shot.', 'armed or not of Karl Weber: unarmed'],
  ['The driver remains in a coma.', 'fate of driver: in a coma'],
])('how somebody is: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});
