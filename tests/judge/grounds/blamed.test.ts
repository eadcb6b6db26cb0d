/** Who names whom: one accuser of two culprits, and two sides with two answers. */
import { areTwoAnswers, isOneAccuser } from '../../../src/judge/grounds/blamed.js';
import { asked } from './pair.js';

asked('both named in one voice', isOneAccuser, [
  ['responsible (fixed): blames Oria by Doria in A | blames Red Front by Doria in B', true],
  ['responsible (fixed): blames Oria by Doria in A | blames Red Front by Landia in B', false],
  ['responsible (fixed): blames Oria in A | blames Red Front in A', true],
  ['responsible (fixed): blames Oria in A | blames Red Front in B', false],
  // Another report names both in its own voice, or in that of one party; or each in the voice of another, or another than one of the two.
  ['responsible (fixed): blames Oria by Doria in A | blames Oria in C | blames Red Front in C | blames Red Front by Landia in B', true],
  ['responsible (fixed): blames Oria by Doria in A | blames Oria by Landia in C | blames Red Front by Landia in C | blames Red Front by Landia in B', true],
  ['responsible (fixed): blames Oria by Doria in A | blames Oria by Doria in C | blames Red Front by Landia in C | blames Red Front by Landia in B', false],
  ['responsible (fixed): blames Oria by Doria in A | blames Oria in C | blames Blue League in C | blames Red Front by Landia in B', false],
  ['responsible (fixed): blames Oria by Doria in A | blames Blue League in C | blames Red Front in C | blames Red Front by Landia in B', false],
  // The report of the one names the other as well.
  ['responsible (fixed): blames Oria by Doria in A | blames Red Front by Doria in A | blames Red Front by Landia in B', true],
  // Who flew a plane is no accusation.
  ['pilot (fixed): actor Ada Roe by Doria in A | actor Bo Lund by Doria in B', false],
  ['slot (fixed): actor Ada Roe by Doria in A | blames Red Front by Doria in B', false],
  ['slot (fixed): blames Red Front by Doria in A | actor Ada Roe by Doria in B', false],
]);

asked('two sides and two answers', areTwoAnswers, [
  ['cause (fixed): given blames a late signal by Oria in A | blames a worn brake by Doria in B', true],
  ['cause (fixed): given blames a late signal by Oria in A | blames a worn brake in B', true],
  ['cause (fixed): given blames a late signal in A | blames a worn brake by Doria in B', true],
  ['cause (fixed): given hedged blames a late signal by Oria in A | blames a worn brake by Doria in B', false],
  ['cause (fixed): given blames a late signal by Oria in A | hedged blames a worn brake by Doria in B', false],
  // Somebody without a name may be whom another tells of in other words.
  ['doer (fixed): given blames a gunman by Oria in A | blames a 13-year-old by Doria in B', false],
  ['doer (fixed): given blames a juvenile by Oria in A | blames Red Front by Doria in B', false],
  ['doer (fixed): given blames a man in his 20s by Oria in A | blames the tenants by Doria in B', false],
  // Who did a thing may be two, and so may what they are.
  ['doer (fixed): given actor Ada Roe by Oria in A | actor Bo Lund by Doria in B', false],
  ['slot (fixed): given actor a late signal by Oria in A | blames a worn brake by Doria in B', false],
  ['slot (fixed): given blames a late signal by Oria in A | actor a worn brake by Doria in B', false],
]);
