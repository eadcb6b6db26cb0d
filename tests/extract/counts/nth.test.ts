/** "A sixth person has died": six by now, unless the ordinal numbers something else. */
import { expect, test } from 'vitest';
import { read } from '../read.js';

const totals = (text: string): readonly string[] =>
  read('quantity', text)
    .filter(({ rule }) => rule === 'the one that makes it so many')
    .map(({ attribute, value, scope, text: words }) => `${attribute} ${value.min}-${value.max}${scope?.who ? ` [${scope.who}]` : ''}: ${words}`);

test.each<[string, readonly string[]]>([
  ['A sixth person has died of burns after the fire at the mill.', ['killed 6-6: A sixth person has died']],
  ['Third victim dies after the ferry fire', ['killed 3-3: Third victim dies']],
  ['The hospital said a 12th patient had died.', ['killed 12-12: a 12th patient had died']],
  ['A man died at the scene. A second person died in hospital two hours later.', ['killed 2-2: A second person died']],
  ['A second death was confirmed on Friday.', ['killed 2-2: A second death']],
  ['The ministry has confirmed a third death.', ['killed 3-3: a third death']],
  // from more who came to something else no ordinal goes on
  ['Eleven villagers fell ill, and a second person has died.', ['killed 2-2: a second person has died']],
  // a home is not where somebody died
  ['A third person has died, a nurse from Leeds.', ['killed 3-3: A third person has died']],
  // from the figure before
  ['Two people died in the cabin and a third died on the way to the clinic.', ['killed 3-3: a third died']],
  ['Four passengers were killed on the spot. A fifth has since died.', ['killed 5-5: A fifth has since died']],
])('so many by now: %s', (text, expected) => {
  expect(totals(text)).toEqual(expected);
});

test.each([
  // those hit are numbered, and not those killed or hurt
  'One man was killed and a second man was badly hurt when the crane fell.',
  'A woman was shot in the leg and a second woman died at the scene.',
  'A third person was hurt at the gate.',
  'Two people were hurt in the crush. A third person was hurt at the gate.',
  'The rock hit him and killed a second person.',
  'Two people were hurt and a third person died when the wall fell.',
  'Three workers were rescued. A fourth person died.',
  'Two hikers were found alive. A third person was found dead.',
  'Two brothers were arrested and a third person was shot dead.',
  'Eight people were rescued on Monday and a ninth person died.',
  'Two people were hurt in the crush and a third died.',
  'Four people died on the spot. A third died on the way to the clinic.',
  // of a group of those who died
  'A man died at the scene. A second man died in hospital.',
  'He married a second wife, who died young.',
  'Officials confirmed a second death, and 14 people were killed across the region.',
  // another noun
  'A second death threat was reported to the police.',
  // deeds of a stretch of time
  'A third person has been killed by bears this year.',
  'A second diver was killed there in as many weeks.',
  'A fourth person has died at the yard since the start of the year.',
  'A third person has died in custody since January.',
  // another event
  'A second person died in a separate crash near Lyon.',
  // one of those known
  'The second victim died on the way to the clinic.',
  'Her second husband died at the mill.',
  // nothing has happened
  'A second person could have died.',
  'It was feared that a third person had not survived.',
  'A second death was feared.',
])('not so many: %s', (text) => {
  expect(totals(text)).toEqual([]);
});
