/**
 * Text of a report made safe to print: it may hold escape sequences that recolour a terminal or rename its window, and marks that turn the direction
 * of what is read.
 */

/** CSI ("ESC [ … letter") and the other short sequences, in their 7-bit and 8-bit forms. Bounded: what is longer loses its ESC below. */
const SEQUENCE = /(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,8}[@-~]|\u001b[ -/]{0,4}[0-Z\\^-~]/g;
/** OSC, DCS and the like carry a string up to BEL or ST: window titles, links, the clipboard. */
const STRING = /(?:\u001b[\]P^_X]|[\u009d\u0090\u009e\u009f\u0098])[^\u0007\u001b\u009c]{0,1024}(?:\u0007|\u001b\\|\u009c)/g;
/** Line and paragraph separators are white space here, as any line break is. */
const SPACE = /[\s\u0085\u2028\u2029]+/g;
/** What is left of control characters but white space, marks of direction, invisible joiners and tags. ZWNJ and ZWJ stay: scripts and emoji need them. */
const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\u{e0001}|[\u{e0020}-\u{e007f}]/gu;
const ODD = /[^\u0020-\u007e]| {2}/;
const ODD_BUT_LINES = /[^\n\u0020-\u007e]/;

/** The visible characters of a text, its white space as it is. */
export const visible = (text: string): string =>
  ODD_BUT_LINES.test(text)
    ? text
        .replace(STRING, '')
        .replace(SEQUENCE, '')
        .replace(UNSEEN, '')
        .replace(/\p{Cs}/gu, '\ufffd')
    : text;

/** One line of visible characters, runs of white space as one space. Its ends are not trimmed. */
export const plain = (text: string): string => (ODD.test(text) ? visible(text).replace(SPACE, ' ') : text);
