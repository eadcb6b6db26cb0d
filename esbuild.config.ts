/** What is built differs from the sources in small ways, by which a fresh process is sooner at its first answer. What it answers is the same. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** Of fp-ts the sources import what Node resolves by itself, CommonJS; what is carried inside is the same as ES modules, of which unused parts are left out. */
export const asModules: Plugin = {
  name: 'fp-ts as ES modules',
  setup: ({ onResolve, resolve }) => {
    onResolve({ filter: /^fp-ts\/lib\// }, ({ path, kind, resolveDir }) => resolve(path.replace('/lib/', '/es6/'), { kind, resolveDir }));
  },
};

/** What stands in a text instead of what stood there. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Whether an arrow function takes from around it what a function has of its own. */
const takesFromAround = (node: ts.Node): boolean =>
  node.kind === ts.SyntaxKind.ThisKeyword ||
  node.kind === ts.SyntaxKind.SuperKeyword ||
  ts.isMetaProperty(node) ||
  (ts.isIdentifier(node) && node.text === 'arguments') ||
  (ts.forEachChild(node, (child) => takesFromAround(child) || undefined) ?? false);

const asFunction = (arrow: ts.ArrowFunction): readonly Edit[] => {
  const { modifiers, equalsGreaterThanToken: sign, body, parameters } = arrow;
  const start = modifiers?.end ?? arrow.getStart();
  const [only] = parameters;
  // `each => …`: one parameter without brackets
  const bare =
    only !== undefined &&
    !arrow
      .getText()
      .slice(0, sign.getStart() - arrow.getStart())
      .includes('(');
  return [
    { from: start, to: start, text: ' function' },
    ...(bare
      ? [
          { from: only.getStart(), to: only.getStart(), text: '(' },
          { from: only.end, to: only.end, text: ')' },
        ]
      : []),
    { from: sign.getStart(), to: sign.end, text: '' },
    ...(ts.isBlock(body)
      ? []
      : [
          { from: body.getStart(), to: body.getStart(), text: '{ return ' },
          { from: body.end, to: body.end, text: '; }' },
        ]),
  ];
};

const escaped = (text: string): string => {
  // `\–` means the dash outside of the flag u, and `\\u2013` would mean something else there.
  if (/\\[\u0080-\uffff]/.test(text)) throw new Error(`a backslash before a wide character: ${text}`);
  return text.replace(/[\u0080-\uffff]/g, (wide) => `\\u${wide.charCodeAt(0).toString(16).padStart(4, '0')}`);
};

/** What the bundler does not write in ASCII by itself: regular expressions and templates with a tag. */
const isAsWritten = (node: ts.Node): boolean => ts.isRegularExpressionLiteral(node) || (ts.isTemplateLiteralToken(node) && !isRaw(node));
/** What `String.raw` makes of an escape is the escape. */
const isRaw = (node: ts.Node): boolean => {
  const tagged = ts.findAncestor(node, ts.isTaggedTemplateExpression);
  return tagged !== undefined && /\braw$/.test(tagged.tag.getText());
};
const inAscii = (node: ts.Node): Edit => ({ from: node.getStart(), to: node.end, text: escaped(node.getText()) });

const asText = (node: ts.RegularExpressionLiteral): Edit => {
  const [, pattern = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(node.text) ?? [];
  return { from: node.getStart(), to: node.end, text: `/* @__PURE__ */ new RegExp(${JSON.stringify(pattern)}, ${JSON.stringify(flags)})` };
};

const ownEdits = (node: ts.Node, within: boolean): readonly Edit[] => {
  if (!within && ts.isArrowFunction(node) && !takesFromAround(node)) return asFunction(node);
  if (!within && ts.isRegularExpressionLiteral(node)) return [asText(node)];
  return isAsWritten(node) ? [inAscii(node)] : [];
};

const editsOf = (node: ts.Node, within: boolean): readonly Edit[] => {
  const edits = [...ownEdits(node, within)];
  ts.forEachChild(node, (child) => void edits.push(...editsOf(child, within || ts.isFunctionLike(node))));
  return edits;
};

/**
 * A source as it is built.
 *
 * A function that stands in no other is written as `function`: of such a one the engine only looks where it ends until it is called, while an arrow function
 * it takes apart where it meets it, which for all of a program is a third of the time that loading it takes. A regular expression that stands in no function
 * is written as a text, for as a literal it is read twice. And all is in ASCII: one wide character anywhere makes the engine keep the whole program in two
 * bytes a character.
 */
export const sooner = (text: string): string => {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.ESNext, true);
  let [built, at] = ['', 0];
  for (const edit of editsOf(source, false).toSorted((a, b) => a.from - b.from)) {
    built += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return built + text.slice(at);
};

export const asSoonLoaded: Plugin = {
  name: 'sources as they are soonest loaded',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, async ({ path }) =>
      path.includes('node_modules') ? undefined : { contents: sooner(await readFile(path, 'utf8')), loader: 'ts' },
    );
  },
};
