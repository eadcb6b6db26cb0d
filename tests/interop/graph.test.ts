import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { expect, test } from 'vitest';
import { reconcile, type Reconciliation } from '../../src/index.js';
import { toDot, toMermaid } from '../../src/interop/graph.js';
import { creditsOf } from '../../src/survey/credits.js';
import { accounted, onAll } from './check.js';

const text = 'A fire at a mill in Gdansk killed four people on Friday, police said.';
const answer = reconcile([
  { id: 'a', publisher: 'The Wire', publishedAt: '2024-03-02T18:00:00Z', text },
  { id: 'b', publisher: 'Harbour Post', publishedAt: '2024-03-02T18:20:00Z', text, syndicatedFrom: 'The Wire' },
]);
const named = (publisher: string): Reconciliation => ({ reports: [{ id: 'a', publisher, text: 'x' }], findings: [] });

/** A line of a flowchart, as far as we write them; Mermaid itself draws them in `tests/browser/mermaid.test.ts`. https://mermaid.js.org/syntax/flowchart.html */
const NODE = /^ {2}p\d+(?:\["[^"]*"\]|\[\["[^"]*"\]\]|\(\["[^"]*"\]\))$/;
const EDGE = /^ {2}p\d+ -->\|"[\p{L}\p{N}#; .,]*"\| p\d+$/u;

// Both reports credit police with how many, where and when.
test('as Mermaid', () => {
  expect(toMermaid(answer).data).toBe(
    ['flowchart LR', '  p0["Harbour Post"]', '  p1[["The Wire"]]', '  p2(["police"])', '  p0 -->|"carries"| p1', '  p1 -->|"quotes #40;6#41;"| p2', ''].join(
      '\n',
    ),
  );
});

test('as DOT', () => {
  expect(toDot(answer).data).toBe(
    [
      'digraph {',
      '  rankdir=LR;',
      '  p0 [shape=box, label="Harbour Post"];',
      '  p1 [shape=box3d, label="The Wire"];',
      '  p2 [shape=ellipse, label="police"];',
      '  p0 -> p1 [label="carries"];',
      '  p1 -> p2 [label="quotes (6)"];',
      '}',
      '',
    ].join('\n'),
  );
});

test.each<[string, string, string]>([
  ['"]; x["', '#34;#93;#59; x#91;#34;', String.raw`"\"]; x[\""`],
  ['a\nb\u2028c', 'a b c', '"a b c"'],
  ['back\\slash', 'back#92;slash', String.raw`"back\\slash"`],
  ['end', 'end', '"end"'],
  ['#35; `*md*`', '#35;35#59; #96;#42;md#42;#96;', '"#35; `*md*`"'],
  ['Ünïcödé 🏮', 'Ünïcödé #127982;', '"Ünïcödé 🏮"'],
])('%j is a name and nothing else', (publisher, mermaid, dot) => {
  expect(toMermaid(named(publisher)).data).toBe(`flowchart LR\n  p0["${mermaid}"]\n`);
  expect(toDot(named(publisher)).data).toContain(`label=${dot}]`);
});

test('both tell that they show no finding', () => {
  const because = 'a graph of who quotes whom counts the claims that are credited, and shows none';
  for (const { losses } of [toMermaid(answer), toDot(answer)])
    expect(losses.filter(({ finding }) => finding !== undefined)).toEqual(answer.findings.map(({ id }) => ({ finding: id, parts: ['*'], because })));
});

test('whatever the answer: Graphviz reads it, with as many nodes and edges as there are parties and credits', async () => {
  const graphviz = await Graphviz.load();
  onAll((each) => {
    const { parties, credits } = creditsOf(each);
    const drawn = JSON.parse(graphviz.layout(toDot(each).data, 'json', 'dot')) as { objects?: readonly unknown[]; edges?: readonly unknown[] };
    expect([drawn.objects?.length ?? 0, drawn.edges?.length ?? 0]).toEqual([parties.length, credits.length]);
    const [head, ...lines] = toMermaid(each).data.trimEnd().split('\n');
    expect(head).toBe('flowchart LR');
    for (const line of lines) expect(NODE.test(line) || EDGE.test(line)).toBe(true);
    expect(lines).toHaveLength(parties.length + credits.length);
    accounted(each, new Set(), toDot(each).losses);
  });
});
