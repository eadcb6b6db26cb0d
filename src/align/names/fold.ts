/** Names as lower-case ASCII words. The one place that transliterates. */
import anyAscii from 'any-ascii';

const ASCII = /^[\x20-\x7e]*$/;

const SPACE = 32;

/** Whether a name is folded as it stands: small letters and digits with single spaces between them. Most words are, and their characters tell sooner than patterns do. */
const isFolded = (name: string): boolean => {
  let before = SPACE;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code === SPACE && before !== SPACE))) return false;
    before = code;
  }
  return before !== SPACE || name === '';
};

/** Lower-case ASCII with single spaces: "Kata’ib Hizbollah" → "kataib hizbollah", "Žagar" → "zagar", "U.S." → "us". */
export const folded = (name: string): string =>
  isFolded(name)
    ? name
    : (ASCII.test(name) ? name : anyAscii(name))
        .toLowerCase()
        .replace(/'s(?![a-z])/g, '')
        .replace(/['`]/g, '')
        .replace(/(?<![a-z])([a-z])\.(?=[a-z](?:\.|$|[^a-z]))/g, '$1')
        .replace(/&/g, ' and ')
        .replace(/[^a-z0-9%]+/g, ' ')
        .trim();
