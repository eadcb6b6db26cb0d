import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import { domains } from '../../src/domains/index.js';
import { decodeOptions } from '../../src/read/index.js';

const lines = (input: unknown): readonly string[] => {
  const decoded = decodeOptions(input);
  return E.isLeft(decoded) ? decoded.left.map(({ message }) => message) : [];
};

const whales = {
  name: 'wildlife',
  events: [{ name: 'stranding', nouns: ['stranding'] }],
  attributes: [{ name: 'whales stranded', kind: 'quantity', evolves: 'grows', cues: { done: ['strand'] } }],
};

describe('takes', () => {
  test.each<[string, unknown]>([
    ['none', {}],
    ['no domains', { domains: [] }],
    ['the built-in domains', { domains }],
    ['a policy', { resolve: 'hierarchy', hierarchy: ['Police', 'The Wire'] }],
    ['a domain of your own', { domains: [whales] }],
    [
      'an attribute that stands to others',
      { domains: [{ ...whales, attributes: [{ ...whales.attributes[0], implies: ['whales seen'], alsoCalled: ['beached'] }] }] },
    ],
  ])('%s', (_, input) => {
    expect(decodeOptions(input)).toEqual(E.right(input));
  });

  test('options left out', () => {
    expect(decodeOptions(undefined)).toEqual(E.right({}));
  });
});

describe('refuses', () => {
  const deaf = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('no keys');
      },
      get: () => {
        throw new Error('no fields');
      },
    },
  );
  const { proxy: gone, revoke } = Proxy.revocable({}, {});
  revoke();
  test.each<[string, unknown]>([
    ['a proxy that throws', deaf],
    ['a proxy that is gone', gone],
    ['a domain that cannot be read', { domains: [deaf] }],
  ])('%s, and does not throw itself', (_, input) => {
    expect(lines(input)).toEqual(['options: got something that cannot be read, expected an object of options']);
  });

  test.each<[string, unknown, readonly string[]]>([
    ['what is no object', 'fast', ['options: got "fast", expected an object of options']],
    ['a list', [], ['options: got an empty list, expected an object of options']],
    ['a mistyped option', { domain: [] }, ['options: domain is an empty list, expected an option that exists: did you mean domains?']],
    [
      'an unknown option',
      { verbose: true },
      ['options: verbose is true, expected an option that exists: there is domains, resolve, hierarchy, maxTextLength, maxReports, signal'],
    ],
    ['a policy that is none', { resolve: 'first' }, ['options: resolve is "first", expected one of none, range, latest, majority, hierarchy']],
    ['names that are no list', { hierarchy: 'Police' }, ['options: hierarchy is "Police", expected a list of names']],
    ['domains that are no list', { domains: 'all' }, ['options: domains is "all", expected a list of domains']],
    ['a domain that is none', { domains: [7] }, ['options: domains[0] is 7, expected a domain']],
    [
      'everything wrong within a domain, and an unknown option',
      { domains: [whales, { ...whales, name: '', attributes: [{ ...whales.attributes[0], evolves: 'shrinks', cues: { done: 'strand' } }] }], deep: 1 },
      [
        'options: deep is 1, expected an option that exists: there is domains, resolve, hierarchy, maxTextLength, maxReports, signal',
        'options: domains[1].name is "", expected a name',
        'options: domains[1].attributes[0].evolves is "shrinks", expected one of fixed, grows, state, revised',
        'options: domains[1].attributes[0].cues.done is "strand", expected a list of words',
      ],
    ],
    [
      'what may be left out, and is there in another form',
      {
        domains: [
          {
            ...whales,
            events: [{ name: 'stranding', nouns: ['stranding'], deliberate: 'yes', general: 0, follows: 'a quake', means: 'net' }],
            attributes: [{ ...whales.attributes[0], counts: ['whale'], held: 1, cues: { against: 7, taking: { verbs: ['claim'] } } }],
          },
        ],
      },
      [
        'options: domains[0].events[0].deliberate is "yes", expected true, or left out',
        'options: domains[0].events[0].follows is "a quake", expected true, or left out',
        'options: domains[0].events[0].general is 0, expected true, or left out',
        'options: domains[0].events[0].means is "net", expected a list of words',
        'options: domains[0].attributes[0].counts is a list, expected an object of nouns',
        'options: domains[0].attributes[0].held is 1, expected true, or left out',
        'options: domains[0].attributes[0].cues.against is 7, expected a list of words',
        'options: domains[0].attributes[0].cues.taking.nouns is missing, expected a list of words',
      ],
    ],
  ])('%s', (_, input, expected) => {
    expect(lines(input).toSorted()).toEqual(expected.toSorted());
  });
});
