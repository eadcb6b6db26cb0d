import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proseOf } from '../../../src/extract/language.js';
import { attributionsOf, withSpeakers } from '../../../src/extract/recognisers/attributions/index.js';
import { quotationsOf } from '../../../src/extract/recognisers/quotations/index.js';
import type { Attribution } from '../../../src/model/attribution.js';
import type { Name } from '../../../src/model/name.js';
import type { Mention } from '../../../src/model/span.js';

const read = (text: string): Attribution[] => {
  const prose = proseOf(text);
  return attributionsOf(prose, [], quotationsOf(prose));
};
type Told = [speaker: string, cue: string, content: string];
const told = (text: string): Told[] => read(text).map(({ speaker, cue, content }) => [speaker.text, cue.text, content.text]);

describe('a verb after, before and around what is said', () => {
  test.each<[string, Told[]]>([
    ['Police said two men had died.', [['Police', 'said', 'two men had died']]],
    ['The harbour office said that the ferry was late.', [['The harbour office', 'said', 'the ferry was late']]],
    ['Two men had died, police said.', [['police', 'said', 'Two men had died']]],
    ['Two men had died, police said on Friday.', [['police', 'said', 'Two men had died']]],
    ['Two men had died, said the mayor of Orvik.', [['the mayor of Orvik', 'said', 'Two men had died']]],
    ['“The road is gone,” said Mayor Ada Lund, who lives nearby.', [['Mayor Ada Lund', 'said', '“The road is gone,”']]],
    ['“The road is gone,” Lund said.', [['Lund', 'said', '“The road is gone,”']]],
    ['Lund said: “The road is gone.”', [['Lund', 'said', '“The road is gone.”']]],
    ['In a statement on Sunday, the ministry confirmed six deaths.', [['the ministry', 'confirmed', 'six deaths']]],
    ['The company said in a statement on Monday that the valve had failed.', [['The company', 'said', 'the valve had failed']]],
    [
      'A spokeswoman for the northern hospital said five people were in surgery.',
      [['A spokeswoman for the northern hospital', 'said', 'five people were in surgery']],
    ],
    ['Roofs were torn off, police and village elders said.', [['police and village elders', 'said', 'Roofs were torn off']]],
    [
      'The Farmers’ League, also known as the Green Hand, said 12 barns had burned.',
      [['The Farmers’ League, also known as the Green Hand', 'said', '12 barns had burned']],
    ],
    ['Survivors brought to the school said the bus had no brakes.', [['Survivors brought to the school', 'said', 'the bus had no brakes']]],
    ['A man accused of robbing a clerk said it was late.', [['A man accused of robbing a clerk', 'said', 'it was late']]],
    ['The driver charged with hitting three boys told a court that he slept.', [['The driver charged with hitting three boys', 'told', 'he slept']]],
    ['A banker convicted of robbing his clients said he would pay.', [['A banker convicted of robbing his clients', 'said', 'he would pay']]],
    ['Once he was accused of robbing a clerk the mayor said it was late.', [['the mayor', 'said', 'it was late']]],
    ['“Why now?” a woman asked from the stairs.', [['a woman', 'asked', '“Why now?”']]],
    ['The Orvik Herald reports that the bank has closed.', [['The Orvik Herald', 'reports', 'the bank has closed']]],
    ['Five people were hurt, The Orvik Herald reports.', [['The Orvik Herald', 'reports', 'Five people were hurt']]],
    ['The police say 87.', [['The police', 'say', '87']]],
    ['The group reported of 19 people killed.', [['The group', 'reported', '19 people killed']]],
    ['A report by the agency earlier on May 4 said a drone had crashed.', [['A report by the agency', 'said', 'a drone had crashed']]],
    ['The minister told reporters in Oslo that talks would resume.', [['The minister', 'told', 'talks would resume']]],
    ['Villagers told the Herald the engine had failed.', [['Villagers', 'told', 'the engine had failed']]],
    ['Police warned that the toll would rise.', [['Police', 'warned', 'the toll would rise']]],
    ['ORVIK, May 3 (ANP) - Two men died in a fire, police said.', [['police', 'said', 'Two men died in a fire']]],
    ['Police said about 30 people had died.', [['Police', 'said', 'about 30 people had died']]],
    ['The union says at least 700 of its members have left.', [['The union', 'says', 'at least 700 of its members have left']]],
    ['Police said at about 3 p.m. that two had died.', [['Police', 'said', 'two had died']]],
    ['They believe more than 2,000 were inside.', [['They', 'believe', 'more than 2,000 were inside']]],
    ['About 300 marchers, police say.', [['police', 'say', 'About 300 marchers']]],
    ['At least 40 dead, officials say', [['officials', 'say', 'At least 40 dead']]],
    ['Some 110 people died of heat, government figures show.', [['government figures', 'show', 'Some 110 people died of heat']]],
    ['The harbour office (HO) lists 14 boats as lost.', [['The harbour office (HO)', 'lists', '14 boats as lost']]],
    ['The gangmen put the time at 2.15 am.', [['The gangmen', 'put', 'the time at 2.15 am']]],
    [
      'A clerk who spoke on condition of anonymity put the loss at 900 tonnes.',
      [['A clerk who spoke on condition of anonymity', 'put', 'the loss at 900 tonnes']],
    ],
    ['“It was the wind,” Asst. Supt. Ola Lund said.', [['Asst. Supt. Ola Lund', 'said', '“It was the wind,”']]],
    // what hangs loose, and things that put nothing into words
    ['An earlier version said nine boats were lost.', []],
    ['He spoke about 40 homes.', [['He', 'spoke about', '40 homes']]],
    ['The lorry put the wall at risk in 2 places.', []],
    ['Lund’s statement said the dam was safe.', [['Lund’s statement', 'said', 'the dam was safe']]],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('a clause between the subject and its verb', () => {
  test.each<[string, Told[]]>([
    ['The league to which they belong said nine had died.', [['The league to which they belong', 'said', 'nine had died']]],
    ['The clinic in which they were treated said nine had died.', [['The clinic in which they were treated', 'said', 'nine had died']]],
    ['The firm which runs the ferry denied that it was late.', [['The firm which runs the ferry', 'denied', 'it was late']]],
    ['The union whose members were hurt said nine had died.', [['The union whose members were hurt', 'said', 'nine had died']]],
    ['The report on which the court relied said the dam was safe.', [['The report on which the court relied', 'said', 'the dam was safe']]],
    // The verb is the clause's own, or the noun is a thing.
    ['The van which police said was stolen stood there.', [['police', 'said', 'was stolen stood there']]],
    ['The firm, which runs the ferry, said nine had died.', [['The firm', 'said', 'nine had died']]],
    ['The valve which broke said nothing of the cause.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('cues that are no verbs of saying', () => {
  test.each<[string, Told[]]>([
    ['According to the fire service, nobody was hurt.', [['the fire service', 'According to', 'nobody was hurt']]],
    ['Nobody was hurt, according to a guard familiar with the site.', [['a guard familiar with the site', 'according to', 'Nobody was hurt']]],
    ['Nobody was hurt, per the sheriff.', [['the sheriff', 'per', 'Nobody was hurt']]],
    ['In the words of the coach, it was a slow day.', [['the coach', 'In the words of', 'it was a slow day']]],
    ['The fair drew 900 people, by the police count.', [['the police', 'count', 'The fair drew 900 people']]],
    ['Mayor: “We will rebuild”', [['Mayor', ':', '“We will rebuild”']]],
    ['“All quiet so far” – night porter, Hotel Astra', [['night porter, Hotel Astra', '–', '“All quiet so far”']]],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('subjects and what stands beside them', () => {
  test.each<[string, Told[]]>([
    ['Lund, who had seen it, said one boat was missing.', [['Lund', 'said', 'one boat was missing']]],
    ['Ada Lund, 22, of Orvik, said the gate was open.', [['Ada Lund, 22, of Orvik', 'said', 'the gate was open']]],
    ['Ada Lund, a former captain, told the mayor of Bern that the gate was open.', [['Ada Lund, a former captain', 'told', 'the gate was open']]],
    ['The mayor himself said the hall was cold.', [['The mayor', 'said', 'the hall was cold']]],
    ['Lund, meanwhile, told the Post and Mail of Orvik on Friday that she was unwell.', [['Lund', 'told', 'she was unwell']]],
    ['Lund, struck by a stone, said she was well.', [['Lund', 'said', 'she was well']]],
    ['Lund told reporters this was the end.', [['Lund', 'told', 'this was the end']]],
    ['Many guests — old and young — said the hall was cold.', [['Many guests', 'said', 'the hall was cold']]],
    ['Officials involved with the plan said it was late.', [['Officials involved with the plan', 'said', 'it was late']]],
    ['One official who saw the letter said it was short.', [['One official who saw the letter', 'said', 'it was short']]],
    ['At least half of voters in each town say the roads are bad.', [['At least half of voters in each town', 'say', 'the roads are bad']]],
    ['On Sunday, Mr. Holt and Ms. Lund urged residents to leave.', [['Mr. Holt and Ms. Lund', 'urged', 'residents to leave']]],
    ['The hall, near-complete figures showed on Monday, was half empty.', [['near-complete figures', 'showed', 'The hall']]],
    ['The Herald has been critical but on Tuesday wrote that he was right.', [['The Herald', 'wrote', 'he was right']]],
    ['“The road is gone,” said one well-known farmer, who lives nearby.', [['one well-known farmer', 'said', '“The road is gone,”']]],
    // An office and its holder between commas: what stands before is what is said.
    [
      'Nine people died, three of them guards, the town’s police chief, Rui Lund, said.',
      [['the town’s police chief, Rui Lund', 'said', 'Nine people died, three of them guards']],
    ],
    ['According to Orvik police, Ada Lund, 42, left early.', [['Orvik police', 'According to', 'Ada Lund, 42, left early']]],
    ['According to the sheriff, Ada Lund, the man left early.', [['the sheriff, Ada Lund', 'According to', 'the man left early']]],
    ['According to Orvik police, Tuesday morning two men left.', [['Orvik police', 'According to', 'Tuesday morning two men left']]],
    ['Two men drowned in Orvik, the coroner, Ada Holt, said.', [['the coroner, Ada Holt', 'said', 'Two men drowned in Orvik']]],
    ['Prices fell after the minister, Ada Holt, said that duties would end.', [['the minister, Ada Holt', 'said', 'duties would end']]],
    ['Fishermen off the town of Orvik said they had heard an engine.', [['Fishermen off the town of Orvik', 'said', 'they had heard an engine']]],
    ['Residents around the plant said the air stank.', [['Residents around the plant', 'said', 'the air stank']]],
    ['The ministry on Tuesday raised its count to 21 and said a second boy had died.', [['The ministry', 'said', 'a second boy had died']]],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('where what is said ends', () => {
  test.each<[string, Told[]]>([
    ['Mr. Holt, who claimed that it was late, left early.', [['who', 'claimed', 'it was late']]],
    ['While Holt said that it was late, others stayed on.', [['Holt', 'said', 'it was late']]],
    ['A crowd of students chanted “Out,” and threw stones.', [['A crowd of students', 'chanted', '“Out,”']]],
    [
      'The crew reported smoke, authorities said.',
      [
        ['The crew', 'reported', 'smoke'],
        ['authorities', 'said', 'The crew reported smoke'],
      ],
    ],
    ['“The road is gone,” Lund said as the crowd left.', [['Lund', 'said', '“The road is gone,”']]],
    ['After a long day, “the road is gone,” Lund said.', [['Lund', 'said', '“the road is gone,”']]],
    ['06:15: Four dead, according to the health office.', [['the health office', 'according to', 'Four dead']]],
    [
      'The weather, Lund said, had turned.',
      [
        ['Lund', 'said', 'The weather'],
        ['Lund', 'said', 'had turned'],
      ],
    ],
    ['As the Herald reported, the hall was full.', [['the Herald', 'reported', 'the hall was full']]],
    ['As reported by the Herald, the hall was full.', [['the Herald', 'reported', 'the hall was full']]],
    ['The hall was full, as the Herald reported.', [['the Herald', 'reported', 'The hall was full']]],
    ['While it rained outside, the hall was full, Lund said.', [['Lund', 'said', 'While it rained outside, the hall was full']]],
    ['Lund added that, in Orvik, roads were shut.', [['Lund', 'added', 'in Orvik, roads were shut']]],
    ['Critics (who called it a farce) left early.', [['who', 'called', 'it a farce']]],
    // What hangs on the words before the speaker goes on behind him.
    [
      'A bomb went off in the market, police said, killing 12 people.',
      [
        ['police', 'said', 'A bomb went off in the market'],
        ['police', 'said', 'killing 12 people'],
      ],
    ],
    [
      'The vote was calm, police said, with 14 people held.',
      [
        ['police', 'said', 'The vote was calm'],
        ['police', 'said', 'with 14 people held'],
      ],
    ],
    [
      'The dead were all men, the coroner said: two drivers and a guard.',
      [
        ['the coroner', 'said', 'The dead were all men'],
        ['the coroner', 'said', 'two drivers and a guard'],
      ],
    ],
    ['The fire is out, Lund said, speaking by phone.', [['Lund', 'said', 'The fire is out']]],
    // A figure in a passive, and whose it is.
    ['The toll was put at 58 by the railway ministry.', [['the railway ministry', 'was put', 'The toll was put at 58']]],
    ['The number of hurt, put at 58 by the railway ministry, may rise.', [['the railway ministry', 'put', 'at 58']]],
    ['The hall was empty, by the police timeline.', [['the police', 'timeline', 'The hall was empty']]],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('quotations with no verb of saying', () => {
  test.each<[string, Told[]]>([
    ['The mayor was blunt: “We are not going anywhere.”', [['The mayor', ':', '“We are not going anywhere.”']]],
    ['“Would you sign it today?” the judge pressed.', [['the judge', 'pressed', '“Would you sign it today?”']]],
    ['“We are not going anywhere,” thundered Mayor Lund.', [['Mayor Lund', 'thundered', '“We are not going anywhere,”']]],
    ['Mayor Ada Lund is not so sure. “The water could come back.”', [['Mayor Ada Lund', '“', '“The water could come back.”']]],
    ['Minister Lund’s “there is room to help” of May has aged badly.', [['Minister Lund', '“', '“there is room to help”']]],
    ['“We are losing oil,” is what the crew wrote.', [['the crew', 'wrote', '“We are losing oil,”']]],
    ['“A shambles” was how the mayor described the opening.', [['the mayor', 'described', '“A shambles”']]],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  test.each([
    ['The list had two columns: “open” and “shut”.'],
    ['The water is rising. “The water could come back.”'],
    ['The book, “We Are Not Going Anywhere,” sold well.'],
    ['Lund’s “Winter Song” sold well, and the world’s “best beach” was empty.'],
    ['Mayor Ada Lund is not so sure.\n\n“The water could come back.”'],
  ])('%s', (text) => expect(told(text)).toEqual([]));
});

describe('chains and company', () => {
  test.each<[string, Told[]]>([
    [
      'The agency reported, citing police, that two men had died.',
      [
        ['The agency', 'reported', 'two men had died'],
        ['police', 'citing', 'two men had died'],
      ],
    ],
    [
      'Lund said the guard told her that the gate was open.',
      [
        ['Lund', 'said', 'the guard told her that the gate was open'],
        ['the guard', 'told', 'the gate was open'],
      ],
    ],
    [
      'Lund said the gate was open, adding that nobody had noticed.',
      [
        ['Lund', 'said', 'the gate was open'],
        ['Lund', 'adding', 'nobody had noticed'],
      ],
    ],
    [
      'The ministry listed 201 people on board and said 143 were safe.',
      [
        ['The ministry', 'listed', '201 people on board'],
        ['The ministry', 'said', '143 were safe'],
      ],
    ],
    [
      'While the guild claimed the raid, Oslo blamed smugglers.',
      [
        ['the guild', 'claimed', 'the raid'],
        ['Oslo', 'blamed', 'smugglers'],
      ],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  test('the quoted are the speakers of what they are quoted as saying, and so is who quotes them', () => {
    expect(told('Radio Nord quotes the transport ministry as saying forty are safe.')).toEqual([
      ['Radio Nord', 'quotes', 'the transport ministry as saying forty are safe'],
      ['the transport ministry', 'saying', 'forty are safe'],
    ]);
    expect(told('The captain was quoted as saying the engine died.')).toEqual([['The captain', 'was quoted as saying', 'the engine died']]);
  });
});

describe('nouns and adjectives', () => {
  test.each<[string, Told[]]>([
    ['The union’s claim that the shaft was safe surprised nobody.', [['The union', 'claim', 'the shaft was safe']]],
    ['They heard her promise to rebuild the hall.', [['her', 'promise', 'to rebuild the hall']]],
    ['Criticism of the toll by farmers grew louder.', [['farmers', 'Criticism of', 'the toll']]],
    ['A call from teachers for new roofs went unheard.', [['teachers', 'call', 'new roofs']]],
    ['The guild voiced fears that the ice would break.', [['The guild', 'voiced fears', 'the ice would break']]],
    ['Lund has expressed doubts about the count.', [['Lund', 'has expressed doubts about', 'the count']]],
    ['The captain is confident that the ferry will float.', [['The captain', 'is confident', 'the ferry will float']]],
    ['Villagers were wary of the new dam.', [['Villagers', 'were wary of', 'the new dam']]],
    ['The mayor seemed eager to leave.', [['The mayor', 'seemed eager', 'to leave']]],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  test.each([
    ['It is certain that the ferry will float.'],
    ['The promise of rain kept them home.'],
    ['The insurance claim took a year.'],
    ['A wary dog of his slept on the stairs.'],
    ['The call to the harbour lasted an hour.'],
  ])('%s', (text) => expect(told(text)).toEqual([]));
});

describe('subjects of other sorts', () => {
  test.each<[string, Told[]]>([
    ['Another said the hall was cold.', [['Another', 'said', 'the hall was cold']]],
    ['Most of them said the hall was cold.', [['Most of them', 'said', 'the hall was cold']]],
    ['The hall was cold, he and Mr. Holt said.', [['he and Mr. Holt', 'said', 'The hall was cold']]],
    ['Six in 10 say he is fair.', [['Six in 10', 'say', 'he is fair']]],
    ['Ada Lund (Orvik), said the hall was cold.', [['Ada Lund (Orvik)', 'said', 'the hall was cold']]],
    ['Lund, herself a miner, said the shaft was deep.', [['Lund, herself a miner', 'said', 'the shaft was deep']]],
    [
      'Praising the crew, the mayor said the bridge was safe.',
      [
        ['the mayor', 'Praising', 'the crew'],
        ['the mayor', 'said', 'the bridge was safe'],
      ],
    ],
    ['A toll backed by the union was dropped.', [['the union', 'backed', 'A toll']]],
    ['The view was echoed by Mayor Lund.', [['Mayor Lund', 'was echoed', 'The view']]],
    [
      'Ada Lund said on Friday that boats backed by Orvik were behind raids on two ports.',
      [
        ['Ada Lund', 'said', 'boats backed by Orvik were behind raids on two ports'],
        ['Orvik', 'backed', 'boats'],
      ],
    ],
    ['It was a toll that she opposed from the start.', [['she', 'opposed', 'that']]],
    ['He sold the house, which the agent described as “very dry,” in May.', [['the agent', 'described', 'as “very dry,”']]],
    ['A poll found 90 percent support.', [['A poll', 'found', '90 percent support']]],
    ['The club had gathered, warning that the roof would fall.', [['The club', 'warning', 'the roof would fall']]],
    ['As Lund put it: “The roof fell.”', [['Lund', 'put it', '“The roof fell.”']]],
    ['A man yelled “Go home!” at the crowd.', [['A man', 'yelled', '“Go home!”']]],
    ['(“I ran,” said one guard.)', [['one guard', 'said', '“I ran,”']]],
    ["''We say 'never again,''' said Ada Lund.", [['Ada Lund', 'said', "''We say 'never again,'''"]]],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  test.each([['Running late, the ferry docked at noon.'], ['A man struck by a stone fell.'], ['The diver found a ring.'], ['They put it on the table.']])(
    '%s',
    (text) => expect(told(text)).toEqual([]),
  );
});

describe('stance', () => {
  test.each<[string, Attribution['stance']]>([
    ['Police said two men had died.', 'states'],
    ['The embassy accused the guild of theft.', 'accuses'],
    ['Officials blamed the storm for the outage.', 'accuses'],
    ['They pointed the finger at smugglers.', 'accuses'],
    ['Officers linked them to a gang in Orvik.', 'accuses'],
    ['The guild claimed responsibility for the raid.', 'claims'],
    ['The guild claimed that it had three boats.', 'claims'],
    ['The company denied that wiring caused the fire.', 'denies'],
    ['The union rejected the figure.', 'denies'],
    ['The governor ruled out a ransom.', 'denies'],
    ['Police put the crowd at 900.', 'estimates'],
    ['The aid group counts more than 400 homes destroyed.', 'estimates'],
    ['Police estimated the crowd at 900.', 'estimates'],
    ['The exit poll puts Together in front with 34 per cent.', 'estimates'],
    ['State counts 104 taken.', 'estimates'],
    ['Analysts believe that prices will fall.', 'estimates'],
    ['Rescuers feared that dozens were trapped.', 'fears'],
    ['Experts questioned the figure.', 'doubts'],
    ['The governor urged residents to leave.', 'orders'],
    ['The minister plans to visit the valley.', 'wishes'],
    ['She hopes to win.', 'wishes'],
    ['The union wants the mine to close.', 'wishes'],
    ['Officials expect the toll to rise.', 'estimates'],
    ['The mayor supports the plan to widen the road.', 'favours'],
    ['Lund would prefer a shorter road.', 'favours'],
    ['Residents oppose the new dam.', 'opposes'],
    ['The club does not want a new hall.', 'opposes'],
    ['A reporter asked whether the dam was safe.', 'asks'],
    ['A reporter asked the minister about the dam.', 'asks'],
    ['The owner declined to say how many had died.', 'withholds'],
    ['The club did not mention the fine.', 'withholds'],
    ['Police do not believe that the fire was set.', 'doubts'],
    ['The council sees the bridge as a test.', 'estimates'],
    ['Critics mocked the statue as a waste.', 'accuses'],
  ])('%s', (text, stance) => expect(read(text).map((each) => each.stance)).toEqual([stance]));
});

describe('nothing is attributed', () => {
  test.each([
    ['The owner did not immediately respond to a request for comment.'],
    ['Nobody at the ministry would say whether they remember.'],
    ['Residents were told to keep their windows shut.'],
    ['No group has claimed it.'],
    ['The blast claimed ten lives.'],
    ['The report was late.'],
    ['Police reports are kept for ten years.'],
    ['The team put on a show for 300 guests.'],
    ['The move puts 300 jobs at risk.'],
    ['The blast showed 12 windows were weak.'],
    ['It rained for three days.'],
    ['Correction: the fair is on Sunday.'],
    ['The charge per person is nine euros.'],
    ['The crew saw the lights at noon.'],
    ['Lund would say that the road is short.'],
    ['The Orvik Valley Express came off the line.'],
    ['The firm is recalling 11 sorts of jam.'],
    ['There were ten on board, not nine as earlier announced.'],
    ['The kettle, put at risk by the flood, was lost.'],
    ['Traffic backed up for miles.'],
    ['The knife was wanted back.'],
    ['Aftershocks recorded: 41.'],
    ['Wards declared: 41 of 60'],
    ['Aid pledged: Norway $40m'],
  ])('%s', (text) => expect(told(text)).toEqual([]));
});

describe('speakers of quotations', () => {
  const spoken = (text: string): [string, string | undefined][] => {
    const prose = proseOf(text);
    const quotations = quotationsOf(prose);
    return withSpeakers(quotations, attributionsOf(prose, [], quotations)).map(({ text: words, value }) => [words, value.speaker?.text]);
  };

  test.each<[string, [string, string | undefined][]]>([
    [
      '“It was loud,” said Ada Lund. “We ran.”',
      [
        ['It was loud,', 'Ada Lund'],
        ['We ran.', 'Ada Lund'],
      ],
    ],
    [
      '“It was loud,” Ada Lund said, “and then it was dark.”',
      [
        ['It was loud,', 'Ada Lund'],
        ['and then it was dark.', 'Ada Lund'],
      ],
    ],
    [
      'Ada Lund described the work as “careful” and said it “will last”.',
      [
        ['careful', 'Ada Lund'],
        ['will last', 'Ada Lund'],
      ],
    ],
    [
      '“The guard shouted, ‘Run!’” said Ada Lund.',
      [
        ['The guard shouted, ‘Run!’', 'Ada Lund'],
        ['Run!', 'The guard'],
      ],
    ],
    ['They marched behind a banner reading "Not One Tree".', [['Not One Tree', undefined]]],
    [
      '“It was loud,” said Ada Lund.\n\nThe “ring road” is closed.',
      [
        ['It was loud,', 'Ada Lund'],
        ['ring road', undefined],
      ],
    ],
    [
      'Ada Lund said: “The road was gone.\n\n“We walked.”',
      [
        ['The road was gone.', 'Ada Lund'],
        ['We walked.', 'Ada Lund'],
      ],
    ],
  ])('%s', (text, expected) => expect(spoken(text)).toEqual(expected));
});

describe('whom a pronoun stands for', () => {
  /** The names are found by their words: "Ada Lund" as a person. */
  const resolvedIn = (text: string, people: readonly string[] = []): [string, string | undefined][] => {
    const prose = proseOf(text);
    const names = people.flatMap((name): Mention<Name>[] => {
      const start = text.indexOf(name);
      return [{ span: { start, end: start + name.length }, text: name, value: { name, sort: 'person' } }];
    });
    return attributionsOf(prose, names, quotationsOf(prose)).map(({ speaker, resolved }) => [speaker.text, resolved?.text]);
  };

  test.each<[string, [string, string | undefined][]]>([
    [
      '“It was loud,” said Mayor Ada Lund. The road is closed, she said.',
      [
        ['Mayor Ada Lund', undefined],
        ['she', 'Mayor Ada Lund'],
      ],
    ],
    [
      'Mr. Holt said the gate was open. Ms. Lund said it was shut. He said he had seen it.',
      [
        ['Mr. Holt', undefined],
        ['Ms. Lund', undefined],
        ['He', 'Mr. Holt'],
      ],
    ],
    [
      'The port authority said the ship was late. It put the delay at six hours.',
      [
        ['The port authority', undefined],
        ['It', 'The port authority'],
      ],
    ],
    [
      'Rescue officials said three had died. They said the search went on.',
      [
        ['Rescue officials', undefined],
        ['They', 'Rescue officials'],
      ],
    ],
    [
      'A customs official familiar with the case said it was closed. The official said no more would follow.',
      [
        ['A customs official familiar with the case', undefined],
        ['The official', 'A customs official familiar with the case'],
      ],
    ],
    [
      'A customs official in Orvik said it was closed. A police official in Bern said it was open. The official said more would follow.',
      [
        ['A customs official in Orvik', undefined],
        ['A police official in Bern', undefined],
        ['The official', undefined],
      ],
    ],
    ['She said the road was closed.', [['She', undefined]]],
    ['It said the road was closed.', [['It', undefined]]],
    ['Ms. Lund, who said the gate was open, left.', [['who', 'Ms. Lund']]],
  ])('%s', (text, expected) => expect(resolvedIn(text)).toEqual(expected));

  test('a person who has become the subject since is meant', () =>
    expect(resolvedIn('Terje Holm said the list was long. Ada Lund did not come. On the line she said it was short.', ['Terje Holm', 'Ada Lund'])).toEqual([
      ['Terje Holm', undefined],
      ['she', 'Ada Lund'],
    ]));

  test('of two who may be meant neither is taken', () =>
    expect(resolvedIn('Kim Berg left. Sasha Holm stayed. It was late, she said.', ['Kim Berg', 'Sasha Holm'])).toEqual([['she', undefined]]));
});

describe('labels by name', () => {
  test('a surname before a colon speaks where the text names the person', () => {
    const text = 'Lund: No deal will be signed\n\nAda Lund was in Orvik.';
    const prose = proseOf(text);
    const start = text.indexOf('Ada Lund');
    const name: Mention<Name> = { span: { start, end: start + 8 }, text: 'Ada Lund', value: { name: 'Ada Lund', sort: 'person' } };
    expect(attributionsOf(prose, [name], []).map(({ speaker, content }) => [speaker.text, content.text])).toEqual([['Lund', 'No deal will be signed']]);
    expect(attributionsOf(prose, [], [])).toEqual([]);
  });
});

describe('properties', () => {
  const piece = fc.constantFrom(
    'Police said ',
    'according to ',
    'the mayor ',
    '“',
    '”',
    '"',
    "'",
    ', ',
    '. ',
    'he told ',
    'that ',
    'who ',
    '2 died ',
    'and ',
    'said Lund',
    ' citing ',
    ': ',
    '\n\n',
    ' by the count',
  );
  const texts = fc.oneof(
    fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
  );

  test('every part is the text that it points at, and lies within the whole', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { span, speaker, cue, content } of read(text))
          for (const part of [speaker, cue, content]) {
            expect(text.slice(part.span.start, part.span.end)).toBe(part.text);
            expect(part.span.start).toBeGreaterThanOrEqual(span.start);
            expect(part.span.end).toBeLessThanOrEqual(span.end);
            expect(part.text).not.toBe('');
          }
      }),
    );
  });
});

describe('long runs of one cue', () => {
  // A quadratic walk over these would take minutes, and the test would time out.
  test.each([['he said, '], ['“said '], ['according to '], ['the man who '], ['a, '], ['said X and ']])('%s again and again', (unit) => {
    const text = unit.repeat(Math.ceil(50_000 / unit.length));
    expect(read(text).length).toBeLessThanOrEqual(text.length);
  });
});
