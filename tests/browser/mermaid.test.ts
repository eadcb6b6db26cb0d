/** What `toMermaid` writes, drawn by Mermaid itself, which needs a browser. */
import { createRequire } from 'node:module';
import type { Mermaid } from 'mermaid';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reconciliation } from '../../src/index.js';
import { toMermaid } from '../../src/interop/index.js';
import { creditsOf } from '../../src/survey/credits.js';
import { someAnswers } from '../interop/check.js';
import { type Desk, openDesk } from './browser.js';

interface Drawn {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  /** Whether a text became anything else than text. */
  readonly alive: boolean;
}

let desk: Desk;
let page: Page;
beforeAll(async () => {
  desk = await openDesk();
  ({ page } = await desk.show('<!doctype html><meta charset="utf-8"><title>Mermaid</title><div id="drawn"></div>'));
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js') });
});
afterAll(async () => {
  await desk?.close();
});

/** Throws where Mermaid does not understand it. */
const draw = (text: string): Promise<Drawn> =>
  page.evaluate(async (source) => {
    const { mermaid } = globalThis as unknown as { mermaid: Mermaid };
    mermaid.initialize({ startOnLoad: false, securityLevel: 'loose' });
    const { svg } = await mermaid.render('graph', source);
    const into = document.querySelector('#drawn')!;
    into.innerHTML = svg;
    const words = (selector: string): readonly string[] =>
      [...into.querySelectorAll(selector)].map((element) => element.textContent.replace(/\s+/g, ' ').trim());
    return { nodes: words('g.node'), edges: words('g.edgeLabel .label'), alive: into.querySelector('script, img, iframe, a, [onload], [onclick]') !== null };
  }, text);

const named = (publisher: string): Reconciliation => ({ reports: [{ id: 'a', publisher, text: 'x' }], findings: [] });

test('a graph that is none is refused', async () => {
  await expect(draw('flowchart LR\n  p0["Wire]\n')).rejects.toThrow(/Parse error/);
});

test.each([
  '"]; x["',
  'a\nb',
  'back\\slash',
  'end',
  '#35; `*md*`',
  'Ünïcödé 🏮',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '**bold** _it_',
  'click p0 "x"',
])('the name %j is drawn as it is', async (publisher) => {
  expect(await draw(toMermaid(named(publisher)).data)).toEqual({ nodes: [publisher.replace(/\s+/g, ' ')], edges: [], alive: false });
});

test('whatever the answer: there are as many nodes and edges as there are parties and credits', async () => {
  for (const answer of someAnswers()) {
    const { parties, credits } = creditsOf(answer);
    const { nodes, edges, alive } = await draw(toMermaid(answer).data);
    expect([nodes.length, edges.length, alive]).toEqual([parties.length, credits.length, false]);
  }
});
