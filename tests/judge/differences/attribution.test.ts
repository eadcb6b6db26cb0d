import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/judge/index.js';
import type { Claim, Fact } from '../../../src/model/index.js';
import { factOf } from '../notation.js';

const differences = (text: string, more: Partial<Fact> = {}) => judge(factOf(text, more)).differences.filter(({ aspect }) => aspect === 'attribution');
const rulesOf = (text: string): readonly string[] => differences(text).map(({ because }) => because.rule);

const SPEAKERS = 'credited to different speakers';
const PLAIN = 'plain fact in one, words of somebody in another';
const BLAME = 'blamed on different actors';

describe('attribution differs', () => {
  it.each<[string, readonly string[]]>([
    // the same, credited to two who have nothing in common
    ['depth (revised): 33 km by Orian Survey in A | 33 km by Ica Institute in B', [SPEAKERS]],
    ['depth (revised): 33 km by Orian Survey in A | 33 km by the Orian Survey in B', []],
    ['depth (revised): 33 km by Orian Survey in A | 33 km by scientists in B', []],
    ['depth (revised): 33 km by Orian Survey and officials in A | 33 km by Ica Institute in B', []],
    ['depth (revised): 33 km by Orian Survey and Ica Institute in A | 33 km by Ica Institute in B', []],
    ['depth (revised): 33 km by Orian Survey in A | ~33 km by Ica Institute in B', []],
    ['depth (revised): 33 km by Orian Survey in A | 41 km by Ica Institute in B', []],
    ['depth (revised): 33 km by Orian Survey in A | 33 km by Ica Institute in A', []],
    // plain here, somebody's words there
    ['killed (grows): 7 in A | 7 by police in B', [PLAIN]],
    ['killed (grows): 7 in A | 7 by officials in B', [PLAIN]],
    ['killed (grows): 7 in A | 7 in B', []],
    ['killed (grows): 7 in A | 7 by police in B | 7 in B', []],
    ['killed (grows): 7 in A | 7 by police in A | 7 by the police in B', []],
    ['killed (grows): 7 in A | 9 by police in B', []],
    ['killed (grows): 7 in A | >=5 by police in B', []],
    // a statement by its own author
    ['killed (grows): 7 in Tambo Police | 7 by the Tambo police in B', []],
    ['killed (grows): 7 in Tambo Police | 7 by the operator Lakis in B', [PLAIN]],
    ['killed (grows): 7 in Tambo Health Ministry | 7 by officials in B', []],
    ['killed (grows): 7 in Tambo Health Ministry | 7 by witnesses in B', [PLAIN]],
    ['killed (grows): 7 in Tambo Post | 7 by officials in B', [PLAIN]],
    // the place and the doer as well; the day, a name and a title go along with what is said
    ['named (fixed): actor Anna Kowal in A | actor Anna Kowal by police in B', []],
    ['date (fixed): 2024-02-03 in A | 2024-02-03 by police in B', []],
    ['time of day (fixed): 2024-02-03T18:20:00 in A | 2024-02-03T18:20:00 by police in B', [PLAIN]],
    ['place (fixed): place Tambo in A | place Tambo by police in B', [PLAIN]],
    ['place (fixed): place Tambo by Orian Survey in A | place Tambo by Ica Institute in B', [SPEAKERS]],
    ['captain (fixed): actor Anna Kowal in A | actor Anna Kowal by police in B', [PLAIN]],
    ['title (fixed): role mayor in A | role mayor by police in B', []],
    ['fate (fixed): role dead in A | role dead by police in B', [PLAIN]],
    // one of the two told more closely: of all but figures, and where nothing is in dispute
    ['place (fixed): place Tambo in A | place Tambo port by police in B', [PLAIN]],
    ['weapon (fixed): actor gun by Orian Survey in A | actor hand gun by Ica Institute in B', [SPEAKERS]],
    ['place (fixed): place north of Tambo in A | place Tambo by police in B | place south of Tambo in C', []],
    // two of whom nobody knows whether they are one
    ['killed (grows): 7 by detectives in A | 7 by Orian Survey in B', []],
    ['killed (grows): 7 by the boy’s mother in A | 7 by Anna Kowal in B', []],
    ['killed (grows): 7 by the coastguard in A | 7 by Anna Kowal in B', [SPEAKERS]],
    // several speakers: one in common, or one who may be anybody, is enough
    ['depth (revised): 33 km by Orian Survey and Ica Institute in A | 33 km by Tambo Bank in B', [SPEAKERS]],
    ['depth (revised): 33 km by Orian Survey in A | 33 km by Ica Institute and scientists in B', []],
    // both at once
    ['killed (grows): 7 by Orian Survey in A | 7 by Ica Institute in B | 7 in C', [PLAIN, SPEAKERS]],
    // quotations: whose words, where both say
    ['quotation (fixed): "We stay" by Anna Kowal in A | "We stay" by Jan Nowak in B', [SPEAKERS]],
    ['quotation (fixed): "We stay" by Anna Kowal in A | "We stay" in B', []],
    ['quotation (fixed): "We stay" in A | "We stay" by Jan Nowak in B', []],
    // blame
    ['responsible (fixed): claims Red Front in A | blames Oria in B', [BLAME]],
    ['responsible (fixed): blames Oria in A | blames Oria in B', []],
    ['responsible (fixed): blames Oria in A | denies Oria in B', []],
    ['responsible (fixed): blames militants in A | blames Oria in B', []],
  ])('%s: %j', (text, expected) => {
    expect(rulesOf(text).toSorted()).toEqual(expected.toSorted());
  });

  it('names the claims that show it, in their order', () => {
    expect(differences('killed (grows): 7 in A | 7 by police in B | 9 in C').map(({ claims }) => claims)).toEqual([['A#0', 'B#1']]);
    expect(differences('killed (grows): 7 by police in B at 12:00 | 7 in A at 10:00').map(({ claims }) => claims)).toEqual([['A#1', 'B#0']]);
  });

  it('sees through what belongs to what', () => {
    const fact = factOf('hit (fixed): 5 by the spokesman Hart in A | 5 by the Oval House in B');
    const actors = [
      { id: 'house', name: 'Oval House', names: [] },
      { id: 'hart', name: 'Hart', names: [], partOf: ['house'] },
    ];
    const ids = ['hart', 'house'];
    const claims = fact.claims.map((claim, index) => ({ ...claim, speakers: claim.speakers.map((speaker) => ({ ...speaker, actor: ids[index] ?? '' })) }));
    expect(judge({ ...fact, claims, actors }).differences).toEqual([]);
    expect(judge({ ...fact, claims, actors: actors.map(({ id, name, names }) => ({ id, name, names })) }).differences).toHaveLength(1);
  });
});

describe('hours of one moment', () => {
  const HOURS = ['18:00/19:00', '18:20/18:20'] as const;
  const rulesFor = (text: string, hours: readonly string[] = HOURS): readonly string[] => {
    const fact = factOf(text);
    const claims = fact.claims.map((claim, at) => {
      const [start, end] = hours[at]!.split('/');
      return { ...claim, value: { ...claim.value, start: `2024-02-03T${start}`, end: `2024-02-03T${end}` } } as Claim;
    });
    return judge({ ...fact, claims }).differences.map(({ because }) => because.rule);
  };

  it('are said alike where one is told more closely', () => {
    expect(rulesFor('time (fixed): 2024-02-03T18:20 in A | 2024-02-03T18:20 by police in B')).toEqual([PLAIN]);
    expect(rulesFor('time (fixed): 2024-02-03T18:20 in A | 2024-02-03T18:20 in B')).toEqual([]);
  });

  it('but not where some conflict', () =>
    expect(rulesFor('time (fixed): 2024-02-03T18:20 in A | 2024-02-03T18:20 by police in B | 2024-02-03T21:20 in C', [...HOURS, '21:20/21:20'])).toEqual([]));
});
