/** What comes with the package, and how it is published. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { readonly packages: Readonly<Record<string, Locked>> };

/** Where Node finds a package from another one's folder: in that, or in one above. */
const placeOf = (name: string, from: string): string => {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const place = `${at}${at === '' ? '' : '/'}node_modules/${name}`;
    if (place in packages) return place;
    if (at === '') throw new Error(`${name} is not in the lock file`);
  }
};

/** All that `npm install factdiff` brings. */
const tree = ((): readonly string[] => {
  const found = new Set<string>();
  const add = (names: readonly string[], from: string): void => {
    for (const place of names.map((name) => placeOf(name, from))) {
      if (found.has(place)) continue;
      found.add(place);
      add(Object.keys(packages[place]!.dependencies ?? {}), place);
    }
  };
  add(Object.keys(manifest.dependencies), '');
  return [...found].toSorted();
})();

test('the core stands on these packages, and on no other', () => {
  expect(tree.map((place) => place.replace('node_modules/', ''))).toEqual(Object.keys(manifest.dependencies).toSorted());
});

test('nothing of them runs when it is installed, and nothing of this package', () => {
  expect(tree.filter((place) => packages[place]!.hasInstallScript)).toEqual([]);
  expect(Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name))).toEqual([]);
});

test('their licences let', () => {
  expect(tree.filter((place) => !/^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0)$/.test(packages[place]!.license ?? ''))).toEqual([]);
});

test('every package of the lock file is held by its hash, and comes from the registry', () => {
  const others = Object.entries(packages).filter(
    ([place, { resolved = 'https://registry.npmjs.org/', integrity = '' }]) =>
      place !== '' && !(resolved.startsWith('https://registry.npmjs.org/') && integrity.startsWith('sha512-')),
  );
  expect(others.map(([place]) => place)).toEqual([]);
});

test('a release is checked, and published with its provenance by the machine alone', () => {
  const workflow = readFileSync('.github/workflows/release.yml', 'utf8');
  expect(workflow).toContain('id-token: write');
  expect(workflow.indexOf('.ci/run')).toBeLessThan(workflow.indexOf('npm publish --provenance'));
  expect(manifest).toHaveProperty('publishConfig.provenance', true);
});
