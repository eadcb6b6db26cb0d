import { parseArgs } from 'node:util';
import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import { type Verdict, VERDICTS } from '../model/index.js';
import { A_DATE_OR_INSTANT, isDateOrInstant } from '../read/time.js';
import { messageOf } from '../read/problems.js';
import { meant } from '../model/suggest.js';

const FORMATS = ['text', 'markdown', 'html', 'json', 'ndjson', 'csv'] as const;
type Format = (typeof FORMATS)[number];

export interface Run {
  readonly files: readonly string[];
  readonly format: Format;
  readonly only: readonly Verdict[] | undefined;
  readonly failOn: readonly Verdict[];
  readonly explain: string | undefined;
  readonly published: string | undefined;
  /** The file to write to; left out: standard output. */
  readonly out: string | undefined;
}

/** `factdiff diff OLD NEW`. */
export interface Diff {
  readonly before: string;
  readonly after: string;
  readonly format: 'text' | 'json';
  readonly published: string | undefined;
  readonly out: string | undefined;
}

/** `factdiff watch DIR`. */
export interface Watch {
  readonly folder: string;
  readonly only: readonly Verdict[] | undefined;
  readonly published: string | undefined;
}

/** `factdiff map`, `factdiff keys`, `factdiff reduce`. */
export interface Engine {
  readonly step: 'map' | 'keys' | 'reduce';
  readonly files: readonly string[];
}

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | ({ readonly name: 'run' } & Run)
  | ({ readonly name: 'diff' } & Diff)
  | ({ readonly name: 'watch' } & Watch)
  | ({ readonly name: 'engine' } & Engine);

/** Every option may come several times for `parseArgs`, which would else keep the last one without a word. */
const OPTIONS = {
  format: { type: 'string', multiple: true },
  only: { type: 'string', multiple: true },
  explain: { type: 'string', multiple: true },
  'fail-on': { type: 'string', multiple: true },
  published: { type: 'string', multiple: true },
  out: { type: 'string', short: 'o', multiple: true },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

const lefts = (...parts: readonly E.Either<readonly string[], unknown>[]): readonly string[] => parts.flatMap((part) => (E.isLeft(part) ? part.left : []));

/** Options that hold a list: given several times, they hold what all of them say. */
const LISTS: ReadonlySet<string> = new Set(['only', 'fail-on']);

type Option = Exclude<keyof typeof OPTIONS, 'help' | 'version'>;

interface Parsed {
  readonly values: { readonly [Name in Option]?: string } & { readonly help?: boolean; readonly version?: boolean };
  readonly positionals: readonly string[];
}

/** An option that holds one value is given once; the values of a list are one list. */
const once = ([name, given]: readonly [string, string | boolean | readonly string[]]): E.Either<readonly string[], readonly [string, string | boolean]> => {
  if (typeof given === 'string' || typeof given === 'boolean') return E.right([name, given]);
  if (given.length > 1 && !LISTS.has(name))
    return E.left([`--${name} is given ${given.length} times, expected it once: ${given.map((each) => `"${each}"`).join(', ')}`]);
  return E.right([name, given.join(',')]);
};

const parse = (args: readonly string[]): E.Either<readonly string[], Parsed> => {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  const given = Object.entries(values).map(once);
  const problems = lefts(...given);
  return problems.length > 0
    ? E.left(problems)
    : E.right({ values: Object.fromEntries(given.flatMap((each) => (E.isRight(each) ? [each.right] : []))), positionals });
};

const suggestion = (typed: string, known: readonly string[], show: (name: string) => string = (name) => name): string => {
  const near = meant(typed, known);
  return near === undefined ? `there is ${known.map(show).join(', ')}` : `did you mean ${show(near)}?`;
};

/** What parseArgs objects to, in one line. */
const objection = (error: unknown): string => {
  const words = messageOf(error);
  const unknown = /^Unknown option '(--?[^']*)'/.exec(words)?.[1];
  if (unknown === undefined) return words.split(/\.\s|\n/, 1)[0]!;
  return `${unknown} is no option: ${suggestion(unknown.replace(/^--?/, ''), Object.keys(OPTIONS), (name) => `--${name}`)}`;
};

/** The value of an option that must be one of a few words. */
const oneOf = <Word extends string>(option: string, known: readonly Word[], typed: string): E.Either<readonly string[], Word> => {
  const found = known.find((word) => word === typed);
  return found === undefined ? E.left([`${option} is "${typed}": ${suggestion(typed, known)}`]) : E.right(found);
};

const listOf = (option: string, typed: string | undefined): E.Either<readonly string[], readonly Verdict[] | undefined> => {
  if (typed === undefined) return E.right(undefined);
  const words = typed.split(',').map((word) => oneOf(option, VERDICTS, word.trim()));
  const problems = lefts(...words);
  return problems.length > 0 ? E.left(problems) : E.right(words.flatMap((word) => (E.isRight(word) ? [word.right] : [])));
};

const dateOf = (typed: string | undefined): E.Either<readonly string[], string | undefined> =>
  typed === undefined || isDateOrInstant(typed) ? E.right(typed) : E.left([`--published is "${typed}", expected ${A_DATE_OR_INSTANT}`]);

/** The options that a command has no use for, a line each. */
const idle = (command: string, values: Parsed['values'], used: readonly string[]): readonly string[] =>
  Object.keys(values)
    .filter((name) => !used.includes(name))
    .map((name) => `--${name} is not for ${command}: there is ${used.length === 0 ? 'none' : used.map((each) => `--${each}`).join(', ')}`);

const OUT = '--out is "", expected the name of a file';

/** Standard input can be read but once. */
const readTwice = (files: readonly string[]): readonly string[] =>
  files.filter((file) => file === '-').length > 1 ? ['- is given twice: standard input is one file'] : [];

const diffOf = ({ values, positionals }: Parsed): E.Either<readonly string[], Command> => {
  const format = oneOf('--format', ['text', 'json'] as const, values.format ?? 'text');
  const published = dateOf(values.published);
  const [before, after, ...others] = positionals;
  const problems = [
    ...lefts(format, published),
    ...idle('diff', values, ['format', 'published', 'out']),
    ...(before === undefined || after === undefined || others.length > 0
      ? [`diff takes OLD and NEW, two versions of one report: got ${positionals.length}`]
      : []),
    ...readTwice(positionals),
    ...(values.out === '' ? [OUT] : []),
  ];
  return problems.length === 0 && E.isRight(format) && E.isRight(published) && before !== undefined && after !== undefined
    ? E.right({ name: 'diff', before, after, format: format.right, published: published.right, out: values.out })
    : E.left(problems);
};

const watchOf = ({ values, positionals }: Parsed): E.Either<readonly string[], Command> => {
  const only = listOf('--only', values.only);
  const published = dateOf(values.published);
  const [folder, ...others] = positionals;
  const problems = [
    ...lefts(only, published),
    ...idle('watch', values, ['only', 'published']),
    ...(folder === undefined || others.length > 0 ? [`watch takes DIR, one folder: got ${positionals.length}`] : []),
  ];
  return problems.length === 0 && E.isRight(only) && E.isRight(published) && folder !== undefined
    ? E.right({ name: 'watch', folder, only: only.right, published: published.right })
    : E.left(problems);
};

const engineOf =
  (step: Engine['step']) =>
  ({ values, positionals }: Parsed): E.Either<readonly string[], Command> => {
    const problems = [...idle(step, values, []), ...readTwice(positionals)];
    return problems.length > 0 ? E.left(problems) : E.right({ name: 'engine', step, files: positionals.length === 0 ? ['-'] : positionals });
  };

const runOf = ({ values, positionals }: Parsed): E.Either<readonly string[], Command> => {
  const format = oneOf('--format', FORMATS, values.format ?? 'text');
  const only = listOf('--only', values.only);
  const failOn = listOf('--fail-on', values['fail-on']);
  const published = dateOf(values.published);
  const none = [...(positionals.length === 0 ? ['no FILE given'] : []), ...readTwice(positionals), ...(values.out === '' ? [OUT] : [])];
  if (E.isRight(format) && E.isRight(only) && E.isRight(failOn) && E.isRight(published) && none.length === 0) {
    return E.right({
      name: 'run',
      files: positionals,
      format: format.right,
      only: only.right,
      failOn: failOn.right ?? [],
      explain: values.explain,
      published: published.right,
      out: values.out,
    });
  }
  return E.left([...lefts(format, only, failOn, published), ...none]);
};

/** The commands that have a name; a file of that name is `./diff`. */
const NAMED: ReadonlyMap<string | undefined, (parsed: Parsed) => E.Either<readonly string[], Command>> = new Map([
  ['diff', diffOf],
  ['watch', watchOf],
  ['map', engineOf('map')],
  ['keys', engineOf('keys')],
  ['reduce', engineOf('reduce')],
]);

const commandOf =
  (name: string | undefined) =>
  (parsed: Parsed): E.Either<readonly string[], Command> => {
    if (parsed.values.help) return E.right({ name: 'help' });
    if (parsed.values.version) return E.right({ name: 'version' });
    return (NAMED.get(name) ?? runOf)(parsed);
  };

/** What the command is asked to do, or everything that is wrong with its arguments, a line each. */
export const commandFrom = (args: readonly string[]): E.Either<readonly string[], Command> =>
  pipe(
    E.tryCatch(
      () => parse(NAMED.has(args[0]) ? args.slice(1) : args),
      (error) => [objection(error)],
    ),
    E.flatten,
    E.chain(commandOf(args[0])),
  );
