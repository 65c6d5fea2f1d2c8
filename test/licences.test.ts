import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

/** Licences that allow running, changing and distributing the program under the MIT licence. */
const PERMISSIVE = [
  '(MIT AND Zlib)',
  '(MIT OR GPL-3.0-or-later)',
  '0BSD',
  'Apache License',
  'Apache-2.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
];

/** Packages whose manifest names no listed licence, with the terms of their licence file. */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  'node_modules/dejavu-fonts-ttf': 'Bitstream Vera and Arev: free to use, change and bundle',
};

const LockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      license: z.string().default('none'),
      dev: z.boolean().default(false),
      link: z.boolean().default(false),
    }),
  ),
});

test('every package that the program needs at run time has a permissive licence', () => {
  const { packages } = LockFile.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const others = Object.entries(packages)
    .filter(([name, { dev, link }]) => name.includes('node_modules/') && !dev && !link)
    .filter(([name, { license }]) => !PERMISSIVE.includes(license) && !(name in READ_BY_HAND))
    .map(([name, { license }]) => `${name}: ${license}`);
  expect(others).toEqual([]);
});
