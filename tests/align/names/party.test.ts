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
  ['Anna “Ania” Kowal', { sort: 'person', name: 'Anna “Ania” Kowal' }],
  ['Anna K.', { sort: 'person', name: 'Anna K.' }],
  ['A. Kowal.', { sort: 'body', name: 'A. Kowal' }],
  ['Anna\n  Kowal (left)', { sort: 'person', name: 'Anna Kowal' }],
  ['Martin King III', { sort: 'person', name: 'Martin King III' }],
  ['Mayor Martin Reed Jr.', { sort: 'person', name: 'Martin Reed Jr', title: 'Mayor' }],
  ['Mayor Fahad al-Shaabi', { sort: 'person', name: 'Fahad al-Shaabi', title: 'Mayor' }],
  ['Senator Justice', { sort: 'person', name: 'Justice', title: 'Senator' }],
  ['Mayor Maria Rosa Lucia Elena Kowal', { sort: 'person', name: 'Maria Rosa Lucia Elena Kowal', title: 'Mayor' }],
  ['Head of the clinic Dr. Jan Roe of the Green Alliance', { sort: 'person', name: 'Jan Roe', title: 'Head of the clinic Dr.', of: 'Green Alliance' }],
  ['A senior union official, Terje Moen', { sort: 'person', name: 'Terje Moen', title: 'senior union official', of: 'union' }],
  ['The Rock, an actor', { sort: 'person', name: 'The Rock', title: 'actor' }],
  // What they speak for, by the title: a body, a country before whatever it sends them to, and no field of work.
  ['Finance Minister Anna Kowal', { sort: 'person', name: 'Anna Kowal', title: 'Finance Minister' }],
  ['Harbour Captain Anna Kowal', { sort: 'person', name: 'Anna Kowal', title: 'Harbour Captain' }],
  ['Guild chairman and spokesman Jan Roe', { sort: 'person', name: 'Jan Roe', title: 'Guild chairman and spokesman', of: 'Guild' }],
  [
    'National Retired Officers Association spokesman Jan Roe',
    { sort: 'person', name: 'Jan Roe', title: 'National Retired Officers Association spokesman', of: 'National Retired Officers Association' },
  ],
  ['Anna Kowal, head of the Bank of Tambo', { sort: 'person', name: 'Anna Kowal', title: 'head of the Bank of Tambo', of: 'Bank of Tambo' }],
  [
    'Anna Kowal, minister for the affairs of women and the family',
    { sort: 'person', name: 'Anna Kowal', title: 'minister for the affairs of women and the family' },
  ],
  ['Sami Haddad, the Iraqi ambassador to Canada', { sort: 'person', name: 'Sami Haddad', title: 'Iraqi ambassador to Canada', of: 'Iraqi' }],
  ['Sami Haddad, Iraq envoy to Canada', { sort: 'person', name: 'Sami Haddad', title: 'Iraq envoy to Canada', of: 'Iraq' }],
  [
    'Anna Kowal, union secretary of the Tambo dockers',
    { sort: 'person', name: 'Anna Kowal', title: 'union secretary of the Tambo dockers', of: 'Tambo dockers' },
  ],
  // No name follows the title, or no more than a part of what follows is one.
  ['Mayor Anna Maria Rosa Lucia Elena Kowal', { sort: 'body', name: 'Mayor Anna Maria Rosa Lucia Elena Kowal' }],
  ['Minister of Health', { sort: 'body', name: 'Minister of Health' }],
  ['King Tambo supporters', { sort: 'body', name: 'King Tambo supporters' }],
  ['Queen Anna Hospital', { sort: 'body', name: 'Queen Anna Hospital' }],
  ['the Green Alliance of the North', { sort: 'body', name: 'Green Alliance of the North' }],
  ['Anna and others', { sort: 'body', name: 'Anna and others' }],
  // What a comma parts is an office and its holder only where one is an office and the other a name.
  ['Kirkuk, Iraq', { sort: 'body', name: 'Kirkuk, Iraq' }],
  ['the Green Alliance, Tambo', { sort: 'body', name: 'Green Alliance, Tambo' }],
  ['Principal, Tambo School', { sort: 'body', name: 'Principal, Tambo School' }],
  ['A union official, speaking in Tambo', { sort: 'generic', name: 'union' }],
  ['Tambo residents, a teacher and a nurse', { sort: 'body', name: 'Tambo residents, a teacher and a nurse' }],
  // "the Guild's": whose somebody or something is, and no part of the name.
  ["Calder Bank's Anna Kowal", { sort: 'person', name: 'Anna Kowal', of: 'Calder Bank' }],
  ['IEBC’s Anna Kowal', { sort: 'person', name: 'Anna Kowal', of: 'IEBC' }],
  ["IEBC's Zebedo Farah", { sort: 'body', name: 'Zebedo Farah', of: 'IEBC' }],
  ["Calder's Legal Committee", { sort: 'body', name: "Calder's Legal Committee" }],
  ["Norway's Anna Kowal", { sort: 'person', name: 'Anna Kowal' }],
  ["Italy's La Stampa", { sort: 'body', name: 'La Stampa' }],
  ["the Canadians' Anna Kowal", { sort: 'person', name: 'Anna Kowal' }],
  ["Calder's Kowal", { sort: 'body', name: "Calder's Kowal" }],
  ["Valdoro's Prime Minister", { sort: 'body', name: "Valdoro's Prime Minister" }],
  ["Children's Water Watch", { sort: 'body', name: "Children's Water Watch" }],
  ["Farmers' Rights Watch", { sort: 'body', name: "Farmers' Rights Watch" }],
  // Those who speak for a body stand for it.
  ['a spokesman for the regional hospital', { sort: 'body', name: 'regional hospital' }],
  ['Valdoro officials', { sort: 'body', name: 'Valdoro' }],
  ['a police spokesman', { sort: 'generic', name: 'police' }],
  ['the Guild’s spokesman', { sort: 'body', name: 'Guild' }],
  ["the Guild's spokesman", { sort: 'body', name: 'Guild' }],
  ["the dockers' spokesman", { sort: 'body', name: 'dockers' }],
  ["O'Hare Airport officials", { sort: 'body', name: "O'Hare Airport" }],
  // Without a word that tells which body, they are people.
  ['a senior official', { sort: 'generic', name: 'senior official' }],
  // Offices without their holders.
  ['the principal', { sort: 'role', name: 'principal' }],
  ['the deputy mayor', { sort: 'role', name: 'deputy mayor' }],
  ['the hospital director', { sort: 'role', name: 'hospital director', of: 'hospital' }],
  ['the head of the agency', { sort: 'role', name: 'head', of: 'agency' }],
  ['the owner of the ferry', { sort: 'role', name: 'owner', of: 'ferry' }],
  ['the vice-mayor', { sort: 'role', name: 'vice-mayor' }],
  ['the “‘mayor’”', { sort: 'role', name: 'mayor' }],
  ['a spokesman', { sort: 'role', name: 'spokesman' }],
  ['the eBay founder', { sort: 'role', name: 'ebay founder' }],
  // With a capital they are names.
  ['the Iraqi foreign minister', { sort: 'body', name: 'Iraqi foreign minister' }],
  // People by what they are.
  ['several witnesses', { sort: 'generic', name: 'witnesses' }],
  ['residents of Tambo', { sort: 'generic', name: 'residents' }],
  ['police at the harbour', { sort: 'generic', name: 'police' }],
  // Bodies, and texts by which they speak.
  ['the Green Alliance', { sort: 'body', name: 'Green Alliance' }],
  ['the Green Alliance’s statement', { sort: 'body', name: 'Green Alliance' }],
  ['a statement from the Green Alliance', { sort: 'body', name: 'Green Alliance' }],
  ['a statement by Anna Kowal', { sort: 'person', name: 'Anna Kowal' }],
  ['a statement by theatre owners', { sort: 'body', name: 'theatre owners' }],
  ["the dockers' statement", { sort: 'body', name: 'dockers' }],
  ["the O'Hare Airport statement", { sort: 'body', name: "O'Hare Airport" }],
  ['the data centre of the Green Alliance', { sort: 'body', name: 'data centre of the Green Alliance' }],
  ['a statement', { sort: 'body', name: 'statement' }],
  ['  “Green Alliance” ', { sort: 'body', name: 'Green Alliance' }],
  ['the Green Alliance, which governs alone', { sort: 'body', name: 'Green Alliance' }],
  // Nobody is without a name.
  ['the ”', { sort: 'body', name: 'the' }],
  ['(unnamed)', { sort: 'body', name: '(unnamed)' }],
])('%s', (phrase, expected) => {
  expect(partyOf(phrase)).toStrictEqual(expected);
});

test('a name that was recognised as such', () => {
  expect(partyOfName({ sort: 'person', name: 'Jan Roe', title: 'Pentagon spokesman' })).toStrictEqual({
    sort: 'person',
    name: 'Jan Roe',
    title: 'Pentagon spokesman',
    of: 'Pentagon',
  });
  expect(partyOfName({ sort: 'organisation', name: 'Green Alliance' })).toStrictEqual({ sort: 'body', name: 'Green Alliance' });
  expect(partyOfName({ sort: 'person', name: 'Jan Roe', title: 'Pentagon  spokesman ' }).of).toBe('Pentagon');
});

test('no more than the beginning of a long phrase is read', () => {
  expect(partyOf('Green '.repeat(100)).name).toBe(`${'Green '.repeat(33)}Gr`);
});
