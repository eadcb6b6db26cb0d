/** `npm run language` writes what is asked of the words of wink's English model into the sources. */
import { writeFileSync } from 'node:fs';
import { lexemesFile } from './lexemes.js';

writeFileSync(new URL('../../src/extract/language/lexemes.ts', import.meta.url), lexemesFile());
