import { describe, expect, test } from 'vitest';
import { type Group, groupsOf } from '../../../src/align/names/groups.js';
import type { Node } from '../../../src/align/names/items.js';
import type { Party } from '../../../src/align/names/party.js';

interface More {
  readonly report?: string;
  readonly title?: string;
  readonly aliases?: readonly string[];
  readonly unlike?: readonly string[];
}
const node = (sort: Party['sort'], name: string, { report = 'a', title, aliases = [], unlike = [] }: More = {}): Node => ({
  key: `${report}\n${name}`,
  report,
  phrase: name,
  party: { sort, name, ...(title !== undefined && { title }) },
  aliases,
  unlike,
});
const body = (name: string, more?: More): Node => node('body', name, more);
const person = (name: string, more?: More): Node => node('person', name, more);
const office = (name: string): Node => node('role', name);

/** The group that a name is in. */
const groupWith = (name: string, nodes: readonly Node[]): Group =>
  groupsOf(nodes).find(({ nodes: inside }) => inside.some(({ party }) => party.name === name))!;
const together = (one: string, other: string, nodes: readonly Node[]): boolean =>
  groupWith(one, nodes) === groupWith(other, nodes) || groupWith(one, nodes).nodes.some(({ party }) => party.name === other);

describe('the other names that a text gives', () => {
  test.each<readonly [string, string, string, readonly Node[], boolean]>([
    ['of what else it names', 'Harrow Front', 'Jund al-Shamal', [body('Harrow Front', { aliases: ['Jund al-Shamal'] }), body('Jund al-Shamal')], true],
    ['of what nobody names', 'Harrow Front', 'Tambo Guild', [body('Harrow Front', { aliases: ['Jund al-Shamal'] }), body('Tambo Guild')], false],
    [
      'not of what it keeps apart',
      'Harrow Front',
      'Jund al-Shamal',
      [body('Harrow Front', { aliases: ['Jund al-Shamal'], unlike: ['Jund al-Shamal'] }), body('Jund al-Shamal')],
      false,
    ],
    [
      'of a body that all know, under any name of that',
      'Tambo Bureau',
      'American forces',
      [body('Tambo Bureau', { aliases: ['American forces'] }), body('American forces')],
      true,
    ],
    ['not two bodies that all know', 'FBI', 'CIA', [body('FBI', { aliases: ['CIA'] }), body('CIA')], false],
    ['not an office', 'Tambo Herald', 'principal', [body('Tambo Herald', { aliases: ['principal'] }), office('principal')], false],
    [
      'a body that is called as an office is',
      'Tambo Herald',
      'Principal',
      [body('Tambo Herald', { aliases: ['Principal'] }), body('Principal'), office('principal')],
      true,
    ],
  ])('%s: %s / %s', (_, one, other, nodes, expected) => {
    expect(together(one, other, nodes)).toBe(expected);
    expect(together(one, other, nodes.toReversed())).toBe(expected);
  });
});

describe('the names of a group', () => {
  test('those of more words come first, then the longer ones, then by the alphabet', () => {
    const nodes = [body('Harrow Front', { aliases: ['HF', 'Marlow Corps', 'Jund al-Harra', 'Abacus Corps', 'Front of the North'] })];
    const expected = ['Front of the North', 'Jund al-Harra', 'Abacus Corps', 'Harrow Front', 'Marlow Corps', 'HF'];
    expect(groupsOf(nodes)[0]!.names).toEqual(expected);
    const reversed = nodes.map((each) => ({ ...each, aliases: each.aliases.toReversed() }));
    expect(groupsOf(reversed)[0]!.names).toEqual(expected);
  });

  test('the usual ones of bodies that all know come before, in the same order', () => {
    const nodes = [body('Harrow Intelligence Front', { aliases: ['CIA', 'Pentagon'] }), body('CIA'), body('Pentagon')];
    expect(groupWith('CIA', nodes).names).toEqual(['Pentagon', 'CIA', 'Harrow Intelligence Front']);
  });

  test('offices come last', () => {
    const nodes = [person('Ann Lee', { title: 'prime minister' }), office('prime minister')];
    expect(groupWith('Ann Lee', nodes).names).toEqual(['Ann Lee', 'prime minister']);
  });
});

describe('a group', () => {
  const nodes = [person('Zhyara Brandt', { report: 'b' }), body('Brandt', { report: 'a' }), body('Brandt', { report: 'c' })];

  test('is somebody where one of its names is', () => {
    expect(groupWith('Brandt', nodes).sort).toBe('person');
  });

  test('has its phrases in order', () => {
    for (const order of [nodes, nodes.toReversed()])
      expect(groupWith('Brandt', order).nodes.map(({ key }) => key)).toEqual(['a\nBrandt', 'b\nZhyara Brandt', 'c\nBrandt']);
  });
});
