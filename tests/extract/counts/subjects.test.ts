/** Who it happened to: past participles, lists, asides and what else may stand between somebody and the verb. */
import { describe, expect, test } from 'vitest';
import { read } from '../read.js';

const ATTRIBUTES = new Set(['killed', 'injured', 'shot', 'discharged', 'people aboard']);
const figures = (text: string): readonly string[] =>
  read('quantity', text)
    .filter(({ attribute, polarity }) => ATTRIBUTES.has(attribute) && polarity === 'affirmed')
    .map(({ attribute, value, scope }) => `${attribute} ${value.min ?? ''}-${value.max ?? ''}${scope?.who ? ` [${scope.who}]` : ''}`);

describe('it happened to them', () => {
  test.each<[string, readonly string[]]>([
    // a participle of their own
    ['A man driving a lorry was killed.', ['killed 1-1 [man]']],
    ['Three women waiting at the stop were injured.', ['injured 3-3 [woman]']],
    ['A guard armed with a stick was killed.', ['killed 1-1 [guard]']],
    ['A woman crossing the bridge with two friends was injured.', ['injured 1-1 [woman]']],
    ['A woman hurt in the flood of last week has died.', ['killed 1-1 [woman]']],
    ['A boy injured while rowing home, near the weir, has died.', ['killed 1-1 [boy]']],
    // lists
    ['Four people including a 12-year-old and an 8-year-old were injured.', ['injured 4-4']],
    ['A mother and her 2-year-old are dead.', ['killed 2-2']],
    ['The slide killed a mother and her three children.', ['killed 4-4']],
    ['The boy, his aunt and a man were injured.', ['injured 3-3']],
    ['A nurse, a waiter and two of the guests were injured.', ['injured 4-4']],
    ['Also injured in the slide were three climbers, aged 19, 21 and 22.', ['injured 3-3 [climber]']],
    ['Killed were a nurse and a guard.', ['killed 2-2']],
    ['The blast killed three people and injured a fourth.', ['killed 3-3', 'injured 1-1']],
    ['The rock hit him and killed a second man.', ['killed 1-1']],
    ['One of the men, who has not been named, died.', ['killed 1-1']],
    ['Orla Quist of the 900 block of Mill Street was killed.', ['killed 1-1 [orla quist]']],
    ['She was flown to Tarn after suffering burns.', ['injured 1-1']],
    ['The storm killed three men, along with two children.', ['killed 5-5']],
    ['Police look into the murder of a father and his young son, who were found dead.', ['killed 2-2']],
    // told of without a noun
    ['Somebody was killed here last year.', ['killed 1-1']],
    ['Both were injured.', ['injured 2-2']],
    ['It hurt one of his sons and killed the other.', ['injured 1-1 [son]', 'killed 1-1']],
    // names and ages
    ['Orla Hill, 26, of Tarn was killed.', ['killed 1-1 [orla hill]']],
    ['Orla Hill, 26, from Tarn county was killed.', ['killed 1-1 [orla hill]']],
    ['The rock fall killed Orla Hill of Tarn. Orla Hill, 26, was a nurse.', ['killed 1-1 [orla hill]']],
    ['16-year-old Quillon Vesper III died on the way.', ['killed 1-1 [quillon vesper iii]']],
    ['A child under the age of 10 was killed.', ['killed 1-1 [child]']],
    ['The police named Quillon Young Jr. A beam fell, killing Young.', ['killed 1-1 [young]']],
    ["The child's death shook the town.", ['killed 1-1 [child]']],
    // where they were
    ['All 62 aboard were killed.', ['killed 62-62', 'people aboard 62-62']],
    ['One of the men inside was pronounced dead.', ['killed 1-1']],
    ['Two climbers fell to their deaths.', ['killed 2-2 [climber]']],
    // what they have
    ['The boy sustained grave, but not deadly injuries.', ['injured 1-1 [boy]']],
    ['They found four hikers with deep cuts.', ['injured 4-4 [hiker]']],
    ['Six people were treated and released.', ['discharged 6-6']],
    ['Two of the injured have been discharged.', ['discharged 2-2']],
    ['Mara Quist came in with burns and died.', ['killed 1-1 [mara quist]']],
  ])('%s', (text, expected) => expect(figures(text).toSorted()).toEqual([...expected].toSorted()));
});

describe('it did not, or not to them', () => {
  test.each([
    "There were three guests who weren't injured.",
    'The man who killed three sheep fled.',
    "The police look into Quist's murder trial.",
    'None of the injuries is life-threatening.',
    'A nurse with a history of injuries was given leave.',
    'The plant discharged 3,000 litres of oil.',
    'If somebody was hurt, nobody saw it.',
    'At least one person reported their boat was wounded by a stone.',
    'A woman saying her boat was hurt by a stone left.',
    "Some in their 20's with burns left.",
  ])('%s', (text) => expect(figures(text).filter((each) => !each.includes(' 0-0'))).toEqual([]));

  test('whoever is told of in an aside or beside others', () => {
    expect(figures('The deceased man - one of six others on the ledge - was found on Monday.')).not.toContain('killed 6-6');
    expect(figures('They fired another shot.')).toEqual([]);
    expect(figures('A family of four was killed.')).toEqual(['killed 4-4']);
    expect(figures('The guard who killed three was caught.')).toEqual(['killed 3-3']);
    expect(figures('Nine people were held, two men and a boy were hurt.')).toEqual(['injured 3-3']);
  });
});
