/** Names as lower-case ASCII words. The one place that transliterates. */
import anyAscii from 'any-ascii';

const ASCII = /^[\x20-\x7e]*$/;

/** Lower-case ASCII with single spaces: "Kata’ib Hizbollah" → "kataib hizbollah", "Žagar" → "zagar", "U.S." → "us". */
export const folded = (name: string): string =>
  (ASCII.test(name) ? name : anyAscii(name))
    .toLowerCase()
    .replace(/'s(?![a-z])/g, '')
    .replace(/['`]/g, '')
    .replace(/(?<![a-z])([a-z])\.(?=[a-z](?:\.|$|[^a-z]))/g, '$1')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
