import { expect, test } from 'vitest';
import { type Party, partyOf, partyOfName } from '../../../src/align/names/party.js';

test.each<readonly [string, Party]>([
  // Somebody by name, with what stands before the name or behind it.
  ['Anna Kowal', { sort: 'person', name: 'Anna Kowal' }],
  ['Anna', { sort: 'body', name: 'Anna' }],
  ['Anna Bank', { sort: 'body', name: 'Anna Bank' }],
  ['Kowal Anna', { sort: 'body', name: 'Kowal Anna' }],
  ['Anna Maria Rosa Lucia Elena Kowal', { sort: 'body', name: 'Anna Maria Rosa Lucia Elena Kowal' }],
  ['Anna van Dam', { sort: 'person', name: 'Anna van Dam' }],
  ['Mayor Anna Kowal', { sort: 'person', name: 'Anna Kowal', title: 'Mayor' }],
  ['Minister of Health Anna Kowal', { sort: 'person', name: 'Anna Kowal', title: 'Minister of Health' }],
  ['Iraqi Minister of Health Sami Haddad', { sort: 'person', name: 'Sami Haddad', title: 'Iraqi Minister of Health', of: 'Iraqi' }],
  ['Lt. Col. Pedro Salas of the civil defence directorate', { sort: 'person', name: 'Pedro Salas', title: 'Lt. Col.', of: 'civil defence directorate' }],
  ['A union official, Terje Moen', { sort: 'person', name: 'Terje Moen', title: 'union official', of: 'union' }],
  ['Terje Moen, a union official', { sort: 'person', name: 'Terje Moen', title: 'union official', of: 'union' }],
  ['A union official, Vincent van Dam', { sort: 'person', name: 'Vincent van Dam', title: 'union official', of: 'union' }],
  ['Mayor Anna Kowal, a doctor', { sort: 'person', name: 'Anna Kowal', title: 'Mayor' }],
  ['former army spokesman Jan Roe', { sort: 'person', name: 'Jan Roe', title: 'former army spokesman' }],
  // "the Guild's": whose somebody or something is, and no part of the name.
  ["Calder Bank's Anna Kowal", { sort: 'person', name: 'Anna Kowal', of: 'Calder Bank' }],
  ['IEBC’s Anna Kowal', { sort: 'person', name: 'Anna Kowal', of: 'IEBC' }],
  ["IEBC's Zebedo Farah", { sort: 'body', name: 'Zebedo Farah', of: 'IEBC' }],
  ["Calder's Legal Committee", { sort: 'body', name: "Calder's Legal Committee" }],
  ["Norway's Anna Kowal", { sort: 'person', name: 'Anna Kowal' }],
  ["Italy's La Stampa", { sort: 'body', name: 'La Stampa' }],
  ["Calder's Kowal", { sort: 'body', name: "Calder's Kowal" }],
  ["Valdoro's Prime Minister", { sort: 'body', name: "Valdoro's Prime Minister" }],
  ["Children's Water Watch", { sort: 'body', name: "Children's Water Watch" }],
  ["Farmers' Rights Watch", { sort: 'body', name: "Farmers' Rights Watch" }],
  // Those who speak for a body stand for it.
  ['a spokesman for the regional hospital', { sort: 'body', name: 'regional hospital' }],
  ['Valdoro officials', { sort: 'body', name: 'Valdoro' }],
  ['a police spokesman', { sort: 'generic', name: 'police' }],
  // Without a word that tells which body, they are people.
  ['a senior official', { sort: 'generic', name: 'senior official' }],
  // Offices without their holders.
  ['the principal', { sort: 'role', name: 'principal' }],
  ['the deputy mayor', { sort: 'role', name: 'deputy mayor' }],
  ['the hospital director', { sort: 'role', name: 'hospital director', of: 'hospital' }],
  ['the head of the agency', { sort: 'role', name: 'head', of: 'agency' }],
  // People by what they are.
  ['several witnesses', { sort: 'generic', name: 'witnesses' }],
  ['residents of Tambo', { sort: 'generic', name: 'residents' }],
  ['police at the harbour', { sort: 'generic', name: 'police' }],
  // Bodies, and texts by which they speak.
  ['the Green Alliance', { sort: 'body', name: 'Green Alliance' }],
  ['the Green Alliance’s statement', { sort: 'body', name: 'Green Alliance' }],
  ['a statement from the Green Alliance', { sort: 'body', name: 'Green Alliance' }],
  ['the Green Alliance, which governs alone', { sort: 'body', name: 'Green Alliance' }],
])('%s', (phrase, expected) => {
  expect(partyOf(phrase)).toEqual(expected);
});

test('a name that was recognised as such', () => {
  expect(partyOfName({ sort: 'person', name: 'Jan Roe', title: 'Pentagon spokesman' })).toEqual({
    sort: 'person',
    name: 'Jan Roe',
    title: 'Pentagon spokesman',
    of: 'Pentagon',
  });
  expect(partyOfName({ sort: 'organisation', name: 'Green Alliance' })).toEqual({ sort: 'body', name: 'Green Alliance' });
});
