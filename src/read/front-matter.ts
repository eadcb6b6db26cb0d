/** The block of `key: value` lines between two lines of `---` at the top of a text file. Not YAML: a value is the rest of its line. */
import type { Problem } from '../model/index.js';
import { described, problem } from '../model/problems.js';

export interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>;
  /** What follows the block, to the letter. The whole text where there is no block. */
  readonly body: string;
  readonly problems: readonly Problem[];
}

const FENCE = '---';

const withoutQuotes = (value: string): string => {
  const quote = value[0];
  return value.length >= 2 && (quote === '"' || quote === "'") && value.endsWith(quote) ? value.slice(1, -1) : value;
};

/** A key with nothing after it is left out, as if its line were not there; one with empty quotation marks is empty. */
const filled = (fields: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...fields].filter(([, value]) => value !== '').map(([key, value]) => [key, withoutQuotes(value)]));

/** Blank lines, comments, and the nested lines and list items that other tools keep under keys of theirs. */
const isPassedOver = (line: string): boolean => line.trim() === '' || /^[\s#-]/.test(line);

/** A line and where the next one begins; the line break (LF or CRLF) is in neither. */
const lineAt = (text: string, start: number): { readonly line: string; readonly next: number } => {
  const feed = text.indexOf('\n', start);
  const end = feed < 0 ? text.length : feed;
  const line = text.slice(start, text[end - 1] === '\r' && end > start ? end - 1 : end);
  return { line, next: feed < 0 ? text.length : feed + 1 };
};

/** Reads the block line by line. What is wrong with a line is told under the name given. */
export const frontMatterOf = (text: string, name: string): FrontMatter => {
  const fields = new Map<string, string>();
  const problems: Problem[] = [];
  const top = lineAt(text, text.startsWith('\uFEFF') ? 1 : 0);
  if (top.line.trimEnd() !== FENCE) return { fields, body: text, problems };
  let at = top.next;
  for (let number = 2; at < text.length; number++) {
    const { line, next } = lineAt(text, at);
    at = next;
    if (line.trimEnd() === FENCE) return { fields: filled(fields), body: text.slice(at), problems };
    if (isPassedOver(line)) continue;
    const colon = line.indexOf(':');
    const key = line.slice(0, colon).trim();
    if (colon < 1) problems.push(problem(name, `front matter, line ${number}`, described(line), 'a line such as "publisher: The Wire"'));
    else if (fields.has(key)) problems.push(problem(name, key, 'given twice', 'it once'));
    else fields.set(key, line.slice(colon + 1).trim());
  }
  return { fields, body: '', problems: [...problems, problem(name, 'front matter', 'open to the end of the text', 'a line of --- that closes it')] };
};
