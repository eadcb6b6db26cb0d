/** A change in one sentence. */
import type { ChangeKind, Claim } from '../model/index.js';
import { withinSentence } from '../model/text.js';

const MOST = 90;

const cut = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= MOST ? line : `${line.slice(0, line.lastIndexOf(' ', MOST) > 0 ? line.lastIndexOf(' ', MOST) : MOST)} …`;
};

const valueOf = (claim: Claim): string => {
  const words = cut(claim.value.words === '' ? claim.text : claim.value.words);
  return claim.kind === 'quotation' ? `“${words}”` : words;
};

const creditOf = ({ speakers }: Claim): string =>
  speakers.length === 0 ? 'the report itself' : speakers.map(({ text }) => cut(withinSentence(text))).join(' and ');

const caveatOf = ({ hedge }: Claim): string => (hedge === undefined ? 'a caveat' : `“${cut(hedge.text)}”`);

const SENTENCES: Readonly<Record<ChangeKind, (before: Claim, after: Claim) => string>> = {
  raised: (before, after) => `raised from ${valueOf(before)} to ${valueOf(after)}`,
  lowered: (before, after) => `lowered from ${valueOf(before)} to ${valueOf(after)}`,
  bounds: (before, after) => `${valueOf(before)} is now ${valueOf(after)}`,
  // "Fell 4%", "rose 4%": where the values are the same words, what they stand in tells.
  changed: (before, after) =>
    valueOf(before) === valueOf(after) ? `${cut(before.text)} is now ${cut(after.text)}` : `${valueOf(before)} is now ${valueOf(after)}`,
  // Nobody is credited with the other version's value.
  attribution: (before, after) =>
    valueOf(before) === valueOf(after)
      ? `${valueOf(after)}, credited to ${creditOf(before)} before, to ${creditOf(after)} now`
      : `${valueOf(before)}, credited to ${creditOf(before)}, before; ${valueOf(after)}, credited to ${creditOf(after)}, now`,
  hedge: (before, after) =>
    after.certainty === 'hedged' ? `${valueOf(after)} is now said with ${caveatOf(after)}` : `${valueOf(after)} is no longer said with ${caveatOf(before)}`,
  denial: (_, after) => `${valueOf(after)} is ${after.polarity === 'denied' ? 'now denied' : 'denied no longer'}`,
  added: (_, after) => `${valueOf(after)}, newly said`,
  retracted: (before) => `${valueOf(before)}, no longer said`,
};

/** One of the two may be missing: the other stands for it. */
export const messageOf = (kind: ChangeKind, before: Claim | undefined, after: Claim | undefined): string => {
  const [from, to] = [before ?? after, after ?? before];
  if (from === undefined || to === undefined) return '';
  return `${from.attribute}: ${SENTENCES[kind](from, to)}`;
};
