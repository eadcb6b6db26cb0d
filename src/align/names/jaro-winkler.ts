import { remembered } from '../../model/remembered.js';

/**
 * Likeness of two words, 0 to 1. Winkler, W. E. (1990), "String Comparator Metrics and Enhanced Decision Rules in the Fellegi-Sunter
 * Model of Record Linkage": Jaro's measure, raised by a tenth of what is missing for each of the first four letters that agree.
 */
export const jaroWinkler = (a: string, b: string): number => {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Uint8Array(b.length);
  const inA: string[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++) {
      if (taken[j] || a[i] !== b[j]) continue;
      taken[j] = 1;
      inA.push(a[i]!);
      break;
    }
  }
  const common = inA.length;
  if (common === 0) return 0;
  let swapped = 0;
  let k = 0;
  for (let j = 0; j < b.length; j++) if (taken[j]) if (inA[k++] !== b[j]) swapped += 1;
  const jaro = (common / a.length + common / b.length + (common - swapped / 2) / common) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && prefix < b.length && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
};

/** The consonants of a word by sound: spellings of one name in several alphabets share them. "Khartoum" and "Kartum": "krtm". */
export const soundsOf = remembered((word): string => {
  const spelt = word
    .replace(/sch|sh|ch|tch|cz|x(?=[aeiouy])/g, 'X')
    .replace(/kh|ck|q|c(?![eiy])/g, 'k')
    .replace(/c/g, 's')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/gh/g, 'g')
    .replace(/bh/g, 'b')
    .replace(/z/g, 's')
    .replace(/w/g, 'v')
    .replace(/j(?=[aeou])/g, 'y');
  const first = spelt[0] ?? '';
  const lead = /[aeiouy]/.test(first) ? 'A' : first;
  return (
    lead +
    spelt
      .slice(1)
      .replace(/[aeiouyh]/g, '')
      .replace(/(.)\1+/g, '$1')
  );
}, 20_000);
