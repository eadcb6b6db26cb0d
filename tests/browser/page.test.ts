/** The HTML report in a real browser. With SCREENSHOTS=DIR it leaves pictures there, at the widths of a telephone and a desk and in both themes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reconcile, toHtml, type Finding, type Reconciliation, type Report } from '../../src/index.js';
import { parseReport } from '../../src/read/index.js';
import { type Desk, openDesk, type Shown } from './browser.js';
import { ferry } from './ferry.js';

const seeds = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name): readonly Report[] => {
    const parsed = parseReport(readFileSync(join('seeds', name), 'utf8'), { id: name.slice(0, -'.txt'.length) });
    return parsed._tag === 'Right' ? [parsed.right] : [];
  });

const answers: Readonly<Record<string, Reconciliation>> = { seeds: reconcile(seeds), ferry: reconcile(ferry) };
const pages: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, toHtml(answer)]));
/** A few findings of each verdict: all that a page can hold, and little enough for axe, which looks at every letter. */
const few = ({ reports, findings }: Reconciliation): Reconciliation => ({
  reports,
  findings: findings.filter((finding, i) => findings.slice(0, i).filter(({ verdict }) => verdict === finding.verdict).length < 3),
});
const LOOKS = ['seeds', 'ferry'].flatMap((name) => [390, 1280].flatMap((width) => (['light', 'dark'] as const).map((theme) => [name, width, theme] as const)));

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk?.close();
});

/** How many of the elements can be seen. */
const visible = ({ page }: Shown, selector: string): Promise<number> =>
  page.evaluate((of) => [...document.querySelectorAll(of)].filter((element) => element.checkVisibility()).length, selector);
/** Whether a screen reader is told the number: the style sheet counts what is shown. */
const tells = async ({ page }: Shown, count: number): Promise<boolean> => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const names = nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value));
  return names.some((name, i) => name.trim() === String(count) && names.slice(i, i + 4).some((next) => next.trim() === 'shown'));
};

/** How often the page was styled and laid out since it was opened, and of how many nodes it is made: what it costs, whatever the machine does beside it. */
const costOf = async ({ page }: Shown): Promise<() => Promise<{ readonly passes: number; readonly nodes: number }>> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const valueOf = (wanted: string): number => metrics.find(({ name }) => name === wanted)!.value;
    return { passes: valueOf('LayoutCount') + valueOf('RecalcStyleCount'), nodes: valueOf('Nodes') };
  };
};

interface Problem {
  readonly rule: string;
  readonly where: readonly string[];
}

/** What axe finds that is serious or critical. https://github.com/dequelabs/axe-core */
const problemsOf = async ({ page }: Shown): Promise<readonly Problem[]> => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ rule: id, where: nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)) }));
};

describe.each(LOOKS)('%s at %d pixels, %s', (name, width, theme) => {
  test('is drawn without a complaint, a request, or anything that hangs over the side', async () => {
    const shown = await desk.show(pages[name]!, { width, theme });
    const folder = process.env['SCREENSHOTS'];
    if (folder !== undefined) await shown.page.screenshot({ path: join(folder, `${name}-${width}-${theme}.png`), fullPage: true });
    expect(await shown.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(shown.complaints).toEqual([]);
    expect(shown.requests).toEqual([]);
    await shown.page.close();
  });

  test('axe finds nothing serious', async () => {
    const shown = await desk.show(toHtml(few(answers[name]!)), { width, theme });
    // What is folded away, and what the filter hides, counts as well.
    await shown.page.check('#show-all', { force: true });
    await shown.page.evaluate(() => document.querySelectorAll('details').forEach((details, i) => (details.open = i < 3)));
    expect(await problemsOf(shown)).toEqual([]);
    await shown.page.close();
  });
});

test.each(['seeds', 'ferry'])('%s on paper: nothing hangs over the side, and every report has its place in the table', async (name) => {
  const { page } = await desk.show(pages[name]!, { width: 718, theme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const over = await page.evaluate(
    () => [...document.querySelectorAll('td, article')].filter((element) => element.getBoundingClientRect().right > innerWidth + 1).length,
  );
  expect(over).toBe(0);
  // Paper is white, whatever the theme.
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--conflict'))).toBe('#a51d17');
  await page.close();
});

describe('jumps', () => {
  test.each([390, 1280])('from each cell to the words in the report, at %d pixels', async (width) => {
    const shown = await desk.show(pages['ferry']!, { width });
    const { page } = shown;
    const links = page.locator('tr.item td li a').filter({ visible: true });
    expect(await links.count()).toBeGreaterThan(20);
    for (const i of [0, 7, 19]) {
      await links.nth(i).click();
      const target = page.locator(':target');
      expect(await target.evaluate((element) => element.tagName)).toBe('MARK');
      const box = await target.boundingBox();
      expect(box!.y).toBeGreaterThan(0);
      expect(box!.y + box!.height).toBeLessThanOrEqual(900);
      expect(box!.x).toBeGreaterThanOrEqual(0);
      expect(box!.x).toBeLessThan(width);
    }
    await page.close();
  });

  test('from the words in the report to the finding, and every other one to somewhere', async () => {
    const { page } = await desk.show(pages['seeds']!);
    await page.locator('.text .ref').filter({ visible: true }).first().click();
    expect(await page.locator('article.finding:target').count()).toBe(1);
    await expect.poll(() => page.locator('article.finding:target').evaluate((element) => Math.abs(element.getBoundingClientRect().top) < 200)).toBe(true);
    const lost = await page.evaluate(() =>
      [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')!.slice(1)).filter((id) => document.getElementById(id) === null),
    );
    expect(lost).toEqual([]);
    await page.close();
  });

  test('to a finding that the filter hides show it', async () => {
    const single = answers['seeds']!.findings.find(({ verdict }) => verdict === 'single-source')!;
    const { page } = await desk.show(pages['seeds']!);
    expect(await page.locator(`#${single.id}`).isVisible()).toBe(false);
    await page.evaluate((id) => void (location.hash = id), single.id);
    expect(await page.locator(`#${single.id}`).isVisible()).toBe(true);
    await page.close();
  });
});

const countOf = (name: string, holds: (finding: Finding) => boolean): number => answers[name]!.findings.filter(holds).length;

describe('filters', () => {
  test('by verdict', async () => {
    const shown = await desk.show(pages['seeds']!);
    const compared = countOf('seeds', ({ verdict }) => verdict !== 'single-source');
    expect(await visible(shown, 'tr.item')).toBe(compared);
    expect(await tells(shown, compared)).toBe(true);
    await shown.page.locator('label[for=show-refinement]').click();
    const refined = countOf('seeds', ({ verdict }) => verdict === 'refinement');
    expect([await visible(shown, 'tr.item'), await visible(shown, 'article.finding')]).toEqual([refined, refined]);
    expect(await visible(shown, '.text .ref:not(.v-refinement)')).toBe(0);
    await shown.page.locator('label[for=show-all]').click();
    expect(await visible(shown, 'tr.item')).toBe(answers['seeds']!.findings.length);
    await shown.page.close();
  });

  test('by kind and event together, and cleared', async () => {
    const shown = await desk.show(pages['seeds']!);
    const { page } = shown;
    await page.locator('label[for=show-all]').click();
    await page.selectOption('#kind', 'quantity');
    expect(await visible(shown, 'tr.item')).toBe(countOf('seeds', ({ kind }) => kind === 'quantity'));
    await page.selectOption('#event', 'e1');
    const label = (await page.locator('#event option:checked').textContent())!.replace(/ \(\d+ in all\)$/, '');
    const both = countOf('seeds', ({ kind, event }) => kind === 'quantity' && event.label === label);
    expect(await visible(shown, 'tr.item')).toBe(both);
    await page.locator('button[type=reset]').click();
    expect(await visible(shown, 'tr.item')).toBe(countOf('seeds', ({ verdict }) => verdict !== 'single-source'));
    await page.close();
  });

  test('with the keyboard alone', async () => {
    const shown = await desk.show(pages['seeds']!);
    const { page } = shown;
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.locator('#show-compared').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#show-all').isChecked()).toBe(true);
    expect(await visible(shown, 'tr.item')).toBe(answers['seeds']!.findings.length);
    await page.close();
  });
});

test('on paper there are no filters, and nothing that scrolls', async () => {
  const shown = await desk.show(pages['ferry']!);
  await shown.page.emulateMedia({ media: 'print' });
  expect(await visible(shown, '.selects, .parts, .jump')).toBe(0);
  expect(
    await shown.page.evaluate(() =>
      [...document.querySelectorAll('.scroller,.reports,.report .text')].every((element) => getComputedStyle(element).overflowY === 'visible'),
    ),
  ).toBe(true);
  await shown.page.close();
});

describe('large and hostile', () => {
  /** The findings again and again, each time as those of other reports. */
  const times = (count: number): Reconciliation => {
    const { reports, findings } = answers['ferry']!;
    const copies = Array.from({ length: count }, (_, i) =>
      findings.map((finding) => ({ ...finding, id: `${finding.id}-${i}`, claims: finding.claims.map((claim) => ({ ...claim })) })),
    );
    return { reports, findings: copies.flat() };
  };

  test('200 findings cost four times what fifty do, and a filter is drawn in a few passes', async () => {
    const opened = async (answer: Reconciliation) => {
      const shown = await desk.show(toHtml(answer));
      const cost = await costOf(shown);
      return { shown, cost, nodes: (await cost()).nodes };
    };
    const some = await opened(times(4));
    const answer = times(16);
    expect(answer.findings.length).toBeGreaterThanOrEqual(200);
    const { shown, cost, nodes } = await opened(answer);
    expect(nodes).toBeLessThan(4 * some.nodes);
    const before = (await cost()).passes;
    await shown.page.locator('label[for=show-update]').click();
    expect(await visible(shown, 'tr.item')).toBe(answer.findings.filter(({ verdict }) => verdict === 'update').length);
    expect((await cost()).passes - before).toBeLessThan(20);
    await some.shown.page.close();
    await shown.page.close();
  });

  test('scripts, marks of direction and ten million characters in a report do nothing', async () => {
    const bad =
      '<script>globalThis.ran = 1</script><img src="https://far.example/x.png" onerror="globalThis.ran = 1"></div></main></style>\u202e"\'><svg onload=alert(1)>';
    const text = `${bad} The fire in Arles killed four people on Friday. ${'filler words go on and on. '.repeat(400_000)}`;
    const short = `The fire in Arles killed six people on Friday, ${bad} said. ${bad}`;
    const answer = reconcile([
      { id: 'a', publisher: bad, title: bad, url: 'javascript:globalThis.ran = 1', publishedAt: '2024-03-02T18:00:00Z', text: short },
      { id: 'b', publisher: 'Wire', publishedAt: '2024-03-02T18:10:00Z', text: short.replace('six', 'four') },
    ]);
    const [first] = answer.findings;
    const moved = first!.claims.map((claim) => ({ ...claim, span: { start: claim.span.start + bad.length + 1, end: claim.span.end + bad.length + 1 } }));
    const long = {
      ...answer,
      reports: answer.reports.map((report) => ({ ...report, text })),
      findings: [{ ...first!, claims: moved }, ...answer.findings.slice(1)],
    };
    expect(text.length).toBeGreaterThan(10_000_000);
    for (const given of [answer, long]) {
      const shown = await desk.show(toHtml(given, { title: bad }), { width: 390 });
      expect(await shown.page.evaluate(() => (globalThis as unknown as { ran?: number }).ran)).toBeUndefined();
      expect(await shown.page.locator('script, img, svg [onload], a[href^="javascript"]').count()).toBe(0);
      expect(await shown.page.title()).toContain('<script>');
      expect(await shown.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect({ complaints: shown.complaints, requests: shown.requests }).toEqual({ complaints: [], requests: [] });
      await shown.page.close();
    }
  });
});
