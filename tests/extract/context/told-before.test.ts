/** Which figures a text says were told before, and so no longer are. */
import { describe, expect, test } from 'vitest';
import { read } from '../read.js';

/** The figures of a text, those that it says were told before marked. */
const figures = (text: string): readonly string[] =>
  read('quantity', text).map(({ value, revision }) => `${value.figure ?? value.min}${revision?.role === 'replaced' ? ' before' : ''}`);

describe('told before', () => {
  test.each<[string, string]>([
    ['The council had said that 150 homes were flooded.', '150 before'],
    ['The council cut its count; it had given 150 homes.', '150 before'],
    ['The council, which had first announced 150 homes, gave another number.', '150 before'],
    ['The damage, first put at 150 million euros, is less.', '150000000 before'],
    ['Some 120 homes were flooded, fewer than the 150 homes reported on Monday.', '150 before'],
    ['Some 120 homes were flooded, well below the 150 homes first feared.', '150 before'],
    ['The council withdrew its figure of 150 homes.', '150 before'],
    ['The council said its figure of 150 homes was too high.', '150 before'],
    ['The council said its earlier figure of 150 homes stands for nothing.', '150 before'],
    ['The figure of 150 homes, which the council gave on Monday, has been replaced.', '150 before'],
    ['The council no longer says that 150 homes were flooded.', '150 before'],
    ["Some 120 homes were flooded (150 homes in Monday's bulletin).", '150 before'],
    ['The builder raised its original claim of 97 million euros.', '97000000 before'],
    ['Some 451 jobs are to go, against 438 jobs in the original proposal.', '438 before'],
    ["Some 61 homes are damaged, up from 34 homes in the first day's count.", '34 before'],
    ['The first bulletin had simply assumed 10 homes.', '10 before'],
    ['Correction: an earlier post said that four people were killed.', '4 before'],
    ['Correction. On Monday we told you that four people were killed.', '4 before'],
    ['Correction of our statement: we stated that no homes were flooded.', '0 before'],
    ['• Correction of our statement: we stated that 150 homes were flooded.', '150 before'],
    ['– Correction. On Monday we told you that four people were killed.', '4 before'],
    // by a word for an error alone
    ['The number of flooded homes was wrongly put at 150.', '150 before'],
    ['The keeper misread the number of flooded homes as 150.', '150 before'],
  ])('%s', (text, expected) => expect(figures(text)).toContain(expected));
});

describe('told now', () => {
  test.each<[string, string]>([
    // told by somebody else, or as what is right
    ['Correction. The police told you that four people were killed.', '4'],
    ['Correction. We counted again: four people were killed.', '4'],
    ['• In a correction on Monday we told you that four people were killed.', '4'],
    ['Correction. We stated the figure wrongly: four people were killed.', '4'],
    ['Correction: we said that 19 people were killed, but four people were killed.', '4'],
    // a figure put, or read, with no word for an error
    ['The number of flooded homes was put at 150.', '150'],
    ['The keeper read out the number of flooded homes as 150.', '150'],
    // a revision of something else
    ['After a correction from the town, 150 homes were said to be flooded.', '150'],
    // posts that are held, not written
    ['The first post was attacked by 12 men.', '12'],
    ['Some 61 homes are damaged, up from 34 homes, according to 12 officials.', '12'],
    ['Some 61 homes are damaged, up from 34 homes in the first quake.', '34'],
    ['Starting pay is up from 19 dollars to 23 dollars an hour.', '23'],
    // on the same day, and for the first time
    ['Earlier Tuesday, 150 homes were flooded.', '150'],
    // what others say, and deeds that are no telling
    ['The rebels had claimed 30 dead.', '30'],
    ['The flood had claimed 40 lives by Sunday.', '40'],
    ['The mayor had told reporters that 150 homes were flooded.', '150'],
    ['Analysts had expected a profit of 55 million euros.', '55000000'],
    ['The ministry had recorded 40 deaths in May.', '40'],
    // the verb of telling has an object of its own
    ['The ship, which had reported a fire, sank with 12 people aboard.', '12'],
    ['The gunman had said goodbye to his mother and killed nine people.', '9'],
    ['The plant, which had reported a record year, cut 40 jobs.', '40'],
    ['The mayor first spoke to 150 families.', '150'],
    ['The firm first hired 150 people in Cork.', '150'],
    ['At first light rescuers found 11 bodies.', '11'],
    ['An earlier shipment brought 40 tonnes of flour.', '40'],
    // a day that dates a figure
    ['The 300 job cuts announced on Monday will take effect in May.', '300'],
    ['The army killed 12 people, not the 30 people the rebels reported on Monday.', '12'],
    // what is said of a figure, and of something else
    ['The inquiry counted 29 deaths in its first report.', '29'],
    ['The council said its figure of 150 homes proved the forecasters wrong.', '150'],
    ['The council said its figure of 150 homes was not wrong.', '150'],
    ["The army's figure of 150 homes was wrong, the rebels said.", '150'],
    ['The count of 150 damaged homes leaves out those whose windows have been replaced.', '150'],
    ['A total of 150 windows have been replaced.', '150'],
    ['The builder stands by its claim of 97 million euros.', '97000000'],
    ['Some 438 jobs are to go in the proposal of the board.', '438'],
    ['The council no longer speaks, and 150 homes were flooded.', '150'],
  ])('%s', (text, expected) => expect(figures(text)).toContain(expected));
});
