/** Words that the tagger takes for nouns or adjectives: put right where the words beside them tell. */
import { expect, test } from 'vitest';
import { proseOf } from '../../../src/extract/language.js';

const tagOf = (text: string, word: string): string | undefined => proseOf(text).tokens.find((token) => token.lower === word)?.tag;

test.each([
  ['A farmer shot his brother in the barn.', 'shot'],
  ['The pupil shot on Friday is at home.', 'shot'],
  ['He says Tornby shot two of the dogs.', 'shot'],
  ['A cyclist grazed by a stone is safe.', 'grazed'],
  ['The roof came down, striking Lena on the head.', 'striking'],
  ['A tram left the rails, wounding eight.', 'wounding'],
  ['The mill will close in June.', 'close'],
  ['The strike ends on Friday.', 'ends'],
  ['Nominations close on 15 May.', 'close'],
  ['The court dates from 2009.', 'dates'],
  ['The bridge dates back to 1874.', 'dates'],
  ['The road may not now open before winter.', 'open'],
])('%s — “%s” is a verb', (text, word) => expect(tagOf(text, word)).toBe('VERB'));

test.each([
  ['A warning shot was heard.', 'shot'],
  ['The keeper saved a shot in the first half.', 'shot'],
  ['She wore a striking hat.', 'striking'],
  ['The house rules in May were new.', 'rules'],
  ['The house rules on noise are old.', 'rules'],
  ['The two dates from 2009 were wrong.', 'dates'],
  ['The harvest dates were late.', 'dates'],
  ['It will be close in June.', 'close'],
  ['In May open days are held.', 'open'],
  ['They found the drowned man at noon.', 'drowned'],
])('%s — “%s” is none', (text, word) => expect(tagOf(text, word)).not.toBe('VERB'));
