/** The other names that a report gives to a name of its own. */

const SECOND =
  /^(?:,? (?:also|better|formerly) (?:known as|called)|,? (?:aka|a\.k\.a\.))\s+(?:the\s+)?((?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:al|el)-\p{Lu}[\p{L}\p{M}'’.-]*)(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:al|el)-\p{Lu}[\p{L}\p{M}'’.-]*)){0,5})/u;
const SHORT = /^\s\((\p{Lu}{2,7})\)/u;
const REACH = 120;
const MOST_PLACES = 50;

/** "Kata'ib Hizbollah" in a text with "Kata'ib Hizbollah (KH)" → ["KH"]. */
export const aliasesIn = (text: string | undefined, name: string): readonly string[] => {
  if (text === undefined || name.length < 3 || !/\p{Lu}/u.test(name)) return [];
  const found = new Set<string>();
  let at = text.indexOf(name);
  for (let n = 0; at >= 0 && n < MOST_PLACES; n++, at = text.indexOf(name, at + name.length)) {
    const after = text.slice(at + name.length, at + name.length + REACH).replace(/\s+/g, ' ');
    const short = SHORT.exec(after)?.[1];
    const second = SECOND.exec(after)?.[1];
    if (short) found.add(short);
    if (second) found.add(second.replace(/[.,'’]+$/u, ''));
  }
  return [...found];
};
