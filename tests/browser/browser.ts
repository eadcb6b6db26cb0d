/** The browser of the machine, driven from the tests. Nothing is installed here. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

/** The names by which `.ci/run` looks for one as well. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const PLACES = [
  ...(process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const HOW = 'no browser found: install one ("apt-get install chromium" on Debian), or tell where it is: CHROMIUM=/path/to/chromium npm run test:browser';

const browserPath = (): string => {
  const told = process.env['CHROMIUM'];
  const path = told === undefined ? PLACES.find((place) => existsSync(place)) : existsSync(told) ? told : undefined;
  if (path === undefined) throw new Error(HOW);
  return path;
};

export interface Shown {
  readonly page: Page;
  /** What the browser complained about: errors, and what the policy of the page did not let in. */
  readonly complaints: readonly string[];
  /** Addresses asked for, the page itself aside. */
  readonly requests: readonly string[];
}

interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
}

export interface Desk {
  readonly show: (markup: string, look?: Look) => Promise<Shown>;
  readonly close: () => Promise<void>;
}

/** Pages are opened from files, as people open them. */
export const openDesk = async (): Promise<Desk> => {
  const browser: Browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  const folder = await mkdtemp(join(tmpdir(), 'factdiff-pages-'));
  let count = 0;
  const show = async (markup: string, { width = 1280, height = 900, theme = 'light' }: Look = {}): Promise<Shown> => {
    const file = join(folder, `${(count += 1)}.html`);
    await writeFile(file, markup);
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme });
    const complaints: string[] = [];
    const requests: string[] = [];
    const address = pathToFileURL(file).href;
    page.on('console', (message) => void (['error', 'warning'].includes(message.type()) && complaints.push(message.text())));
    page.on('pageerror', (error) => void complaints.push(String(error)));
    page.on('dialog', (dialog) => void (complaints.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
    page.on('request', (request) => void (request.url() !== address && requests.push(request.url())));
    await page.goto(address);
    return { page, complaints, requests };
  };
  return {
    show,
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
