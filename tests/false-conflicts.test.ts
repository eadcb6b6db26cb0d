/** Pairs of reports that hold two figures, days, names or causes and that no editor would call a conflict, each beside a pair that is one. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { reconcile } from '../src/index.js';

/** Tables of pairs, one for each sort of news: a name, then a line for each of two reports. Those of `told.txt` are conflicts, and their names end in the attribute. */
const FOLDER = fileURLToPath(new URL('false-conflicts/', import.meta.url));
const TOLD = 'told.txt';

const pairsOf = (file: string): readonly [name: string, a: string, b: string][] =>
  readFileSync(`${FOLDER}${file}`, 'utf8')
    .trim()
    .split('\n\n')
    .map((block) => {
      const [name = '', a = '', b = '', ...more] = block.split('\n');
      if (b === '' || more.length > 0) throw new Error(`no pair: ${block}`);
      return [name, a, b];
    });

const conflicts = (...texts: readonly string[]): readonly string[] =>
  reconcile(texts.map((text, at) => ({ id: `r${at}`, publisher: `Paper ${at}`, publishedAt: `2024-03-04T18:${at}0:00Z`, text })))
    .findings.filter(({ verdict }) => verdict === 'conflict')
    .map(({ attribute }) => attribute);

describe('no conflict', () => {
  test.each<[string, string, string]>([
    ['two votes of one meeting', 'The Lund council voted 5-2 on Monday to approve the budget.', 'The Lund council voted 6-1 on Monday to close the library.'],
    ['a vote to come and a vote', 'The Lund council is expected to vote 5-2 for the plan on Monday.', 'The Lund council voted 4-3 for the plan on Monday.'],
    ['two men jailed', 'Ray Holt was jailed for nine years in Leeds on Monday.', 'Ray Boyd was jailed for four years in Leeds on Monday.'],
    [
      'not alone to blame',
      'A bus crash in Kess on Sunday hurt ten people. The driver was not solely to blame for the crash.',
      'A bus crash in Kess on Sunday hurt ten people. The driver was to blame for the crash.',
    ],
    [
      'not the only factor',
      'A bus crash in Kess on Sunday hurt ten people. Speed was not the only factor in the crash.',
      'A bus crash in Kess on Sunday hurt ten people. Speed was a factor in the crash.',
    ],
    [
      'not necessarily meant',
      'A fire at a mill in Pune on Sunday killed two people. The fire was not necessarily deliberate.',
      'A fire at a mill in Pune on Sunday killed two people. The fire was deliberate.',
    ],
    [
      'foul play not established',
      'A fire at a mill in Pune on Sunday killed two people. Foul play has not been established.',
      'A fire at a mill in Pune on Sunday killed two people. Foul play is suspected.',
    ],
    [
      'one driver and the other',
      'A bus crash in Kess on Sunday hurt ten people. The other driver was at fault.',
      'A bus crash in Kess on Sunday hurt ten people. The driver was not at fault.',
    ],
    [
      'two guns',
      "A bus crash in Kess on Sunday hurt ten people. The guard's gun was loaded when police found it.",
      "A bus crash in Kess on Sunday hurt ten people. The driver's gun was unloaded.",
    ],
    [
      'a barrier before and when',
      'A train hit a car in Kess on Sunday. The barrier was up before the train came.',
      'A train hit a car in Kess on Sunday. The barrier was down when the train came.',
    ],
    [
      'not heavily armed',
      'Ana Rell was not heavily armed when police shot her in Kess on Sunday.',
      'Ana Rell was armed when police shot her in Kess on Sunday.',
    ],
    ['two deeds of the trains', 'In the storm in Kess 14 trains were cancelled on Sunday.', 'In the storm in Kess 22 trains were delayed on Sunday.'],
    [
      'a rise on the quarter and a fall on the year',
      'Profit at Moll rose 10% on the quarter, it said on Monday.',
      'Profit at Moll fell 10% on the year, it said on Monday.',
    ],
    [
      'schools that are to close and schools that did',
      'In Kess 300 schools are to close this year, the ministry said on Monday.',
      'In Kess 180 schools closed this year, the ministry said on Monday.',
    ],
    ['schools that a town plans to close and those it closed', 'The town of Kess plans to close 12 schools.', 'The town of Kess closed nine schools.'],
    ['shares on two days', 'Shares in Halden Steel rose 3% on Monday.', 'Shares in Halden Steel fell 3% on Tuesday.'],
    ['a part and the whole world', 'The company cut 400 jobs in Ohio on Monday.', 'Halden Steel cut 1,200 jobs worldwide on Monday, 400 of them in Ohio.'],
    [
      'a part told as one elsewhere',
      'The flood forced 3,000 people from their homes in Kess on Sunday.',
      'The flood forced 8,000 people from their homes in three provinces on Sunday, 3,000 of them in Kess.',
    ],
    [
      'those trapped and those of them who are out',
      'The mine in Kars collapsed on Sunday. Twelve miners are trapped.',
      'The mine in Kars collapsed on Sunday. Eight of the trapped miners were rescued.',
    ],
    [
      'one group, and nobody of another',
      'A mill in Pune burned down on Sunday. A firefighter was hurt.',
      'A mill in Pune burned down on Sunday. No workers were hurt.',
    ],
    [
      'all of one group, and one of another',
      'The ferry ran aground off Malta on Sunday. All 80 passengers survived.',
      'The ferry ran aground off Malta on Sunday. A crew member died.',
    ],
    ['nobody else', 'A mill in Pune burned down on Sunday. A worker was hurt.', 'A mill in Pune burned down on Sunday. No one else was hurt.'],
    [
      'the ages of two drivers',
      'A crash in Lund killed a cyclist on Sunday. The driver, 34, was held.',
      'A crash in Lund killed a cyclist on Sunday. The driver, a 61-year-old woman, was hurt. The other driver was not.',
    ],
    ['a driver held, and let go', 'Police arrested the driver of the lorry in Kess on Friday.', 'Police released the driver of the lorry in Kess on Friday.'],
    ['changes of two sizes', 'Sales at Moll rose 3% in the spring, it said on Monday.', 'Sales at Moll fell 5% in the summer, it said on Monday.'],
    ['a year and a quarter', 'The company Moll lost 40 million euros in 2023.', 'The company Moll lost 12 million euros in the third quarter of 2023.'],
    ['a round count and the same to the last digit', 'The match in Lund on Sunday drew 31,000 people.', 'The match in Lund on Sunday drew 31,204 people.'],
    ['a night and the small hours after it', 'The storm hit Kars on Sunday night.', 'The storm hit Kars early on Monday.'],
    [
      'the days of two announcements',
      'Two coins were stolen from a museum in Trier, police said on Sunday.',
      'Two coins were stolen from a museum in Trier, a spokesman said on Monday.',
    ],
    [
      'a week and a day of it',
      'General Raul Ortega said on Monday that 40 rebels had been killed in a week.',
      'Raul Ortega, the army chief, said on Monday that 12 rebels had been killed on Sunday.',
    ],
    [
      'what is asked for and what is given',
      'Prosecutors asked for 25 years in prison for Carl Benn on Tuesday.',
      'Carl Benn was sentenced to 18 years in prison on Tuesday.',
    ],
    [
      'a heat and the final',
      'Lena Vos won the 100 metres in 10.82 seconds on Sunday in Oslo.',
      'Lena Vos ran 10.79 seconds in the semi-final and won the final in 10.82 in Oslo on Sunday.',
    ],
    [
      'a level on the way and the peak',
      'The river crested at 8.2 metres on Tuesday in Vilno.',
      'The river stood at 7.4 metres in Vilno on Tuesday morning and was still rising.',
    ],
    [
      'some, and another one',
      'Four men and three women were shot at the party in Lund on Sunday.',
      'A man and two women were shot in the hand while another woman was shot in the leg at the party in Lund on Sunday.',
    ],
    ['how often, and how many', 'A man was hit five times in the chest in Lund on Sunday.', 'Nine people were hit by shots in Lund on Sunday.'],
    ['bearers of one name', 'Bail for Jon Reed was set at $50,000 on Friday. Reed is 31.', 'Bail for Paul Reed was set at $5,000 on Friday. Reed is 28.'],
    [
      'those found and those dead',
      'The toll from the landslide in Kodra rose to 17, up from 12, after divers found five bodies.',
      'The landslide in Kodra killed 17 people, officials said.',
    ],
    [
      'how somebody stood then and stands now',
      'Ernest Kell was arrested on Thursday over the shooting in Lund.',
      'Ernest Kell was out on bond at the time of the shooting in Lund on Thursday.',
    ],
    [
      'a strike and a deadline',
      'The union will strike in Tambo on 26 March.',
      'The union will strike in Tambo on 26 March. Members fill in a form before 30 March.',
    ],
    [
      'links of a chain',
      'The blast in Pune was caused by a gas leak, the fire chief said.',
      'Workers digging a trench caused the blast in Pune, the mayor said.',
    ],
    [
      'two named links of a chain',
      'The flood in Kess was caused by Storm Agnes, the mayor said.',
      'The collapse of the Oria Dam caused the flood in Kess, engineers said.',
    ],
  ])('%s', (_, a, b) => {
    expect(conflicts(a, b)).toEqual([]);
    expect(conflicts(b, a)).toEqual([]);
  });
});

describe('a conflict', () => {
  test.each<[string, string, string, string]>([
    ['two counts of the whole', 'Halden Steel cut 1,200 jobs worldwide on Monday.', 'Halden Steel cut 1,500 jobs worldwide on Monday.', 'jobs cut'],
    [
      'two counts of one place',
      'The flood forced 3,000 people from their homes in Kess on Sunday.',
      'The flood forced 8,000 people from their homes in Kess on Sunday.',
      'displaced',
    ],
    ['somebody, and nobody', 'A mill in Pune burned down on Sunday. A worker was hurt.', 'A mill in Pune burned down on Sunday. No one was hurt.', 'injured'],
    ['two round counts', 'The match in Lund on Sunday drew 31,000 people.', 'The match in Lund on Sunday drew 36,000 people.', 'crowd'],
    ['two verdicts', 'A jury found Carl Benn guilty of murder on Sunday.', 'A jury found Carl Benn not guilty of murder on Sunday.', 'verdict'],
    ['two sentences', 'Carl Benn was sentenced to 25 years in prison on Tuesday.', 'Carl Benn was sentenced to 18 years in prison on Tuesday.', 'sentence'],
    ['two peaks', 'The river crested at 8.2 metres on Tuesday in Vilno.', 'The river crested at 7.4 metres on Tuesday in Vilno.', 'peak'],
    ['two ages of one man', 'Jon Reed, 31, was shot dead in Dayton on Friday.', 'Jon Reed, 28, was shot dead in Dayton on Friday.', 'age'],
    [
      'two causes of which one excludes the other',
      'The fire in Pune was caused by a short circuit, the fire chief said.',
      'Arson caused the fire in Pune, police said.',
      'cause',
    ],
  ])('%s', (_, a, b, attribute) => {
    expect(conflicts(a, b)).toContain(attribute);
  });
});

describe.each(readdirSync(FOLDER).filter((file) => file !== TOLD))('no conflict in %s', (file) => {
  test.each(pairsOf(file))('%s', (_, a, b) => {
    expect(conflicts(a, b)).toEqual([]);
    expect(conflicts(b, a)).toEqual([]);
  });
});

describe('a conflict of the same shape', () => {
  test.each(pairsOf(TOLD))('%s', (name, a, b) => {
    const attribute = name.slice(name.lastIndexOf(': ') + 2);
    expect(conflicts(a, b)).toContain(attribute);
    expect(conflicts(b, a)).toContain(attribute);
  });
});
