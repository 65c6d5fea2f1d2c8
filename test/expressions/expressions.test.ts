import { cpus } from 'node:os';
import { describe, expect, it } from 'vitest';
import { Slices } from '../../src/give-way.ts';
import { mapConcurrent } from '../../src/map-concurrent.ts';
import { builtBy } from './built.ts';
import { codeFiles, type Expression, expressionsIn, expressionsOf } from './find.ts';
import { findFault, isEndless } from './judge.ts';

/** Milliseconds. recheck takes some seconds for a few expressions, and more on a busy machine. */
const PATIENCE = 240_000;

/** For each file that builds expressions from parts, work that makes it do so. */
const BUILDERS: Readonly<Record<string, () => Promise<unknown>>> = {
  'src/intake/page/publication.ts': async () => {
    const { findPublication } = await import('../../src/intake/page/publication.ts');
    const { parsePage } = await import('../../src/intake/page/tree/document.ts');
    const url = `https://${'a'.repeat(63)}.example`;
    findPublication({ page: parsePage(''), articles: [], named: new Map(), meta: new Map(), url });
  },
  'src/intake/page/authors/byline-words.ts': () =>
    import('../../src/intake/page/authors/byline-words.ts'),
  'src/intake/page/dates/printed-dates.ts': () =>
    import('../../src/intake/page/dates/printed-dates.ts'),
  'src/intake/page/title.ts': () => import('../../src/intake/page/title.ts'),
  'packages/local-discord/src/preview/mentions.ts': async () => {
    const { mentionsIn } = await import('../../packages/local-discord/src/preview/mentions.ts');
    const user = { id: '1', username: 'a'.repeat(32), global_name: '(.*)+$' };
    mentionsIn('@Ann', { members: [{ user }] } as never);
  },
  'src/reading/furniture/line-kinds.ts': () => import('../../src/reading/furniture/line-kinds.ts'),
  'src/reading/furniture/page-end.ts': () => import('../../src/reading/furniture/page-end.ts'),
  'src/reading/furniture/page-head.ts': () => import('../../src/reading/furniture/page-head.ts'),
  'src/reading/furniture/photo-credits.ts': () =>
    import('../../src/reading/furniture/photo-credits.ts'),
  'src/reading/dates/agency-dateline.ts': async () => {
    // This file imports one that builds expressions of its own.
    await import('../../src/reading/dates/printed-date.ts');
    await import('../../src/reading/dates/agency-dateline.ts');
  },
  'src/reading/dates/printed-date.ts': () => import('../../src/reading/dates/printed-date.ts'),
  'src/reading/numbers/totals.ts': () => import('../../src/reading/numbers/totals.ts'),
  'src/search/question/asked/nouns.ts': () => import('../../src/search/question/asked/nouns.ts'),
  'src/search/question/beside/persons/asked-disease.ts': () =>
    import('../../src/search/question/beside/persons/asked-disease.ts'),
  'src/search/question/beside/persons/asked-leader.ts': () =>
    import('../../src/search/question/beside/persons/asked-leader.ts'),
  'src/search/quoting/emphasis/asked/role-asked.ts': async () => {
    await import('../../src/search/question/asked/nouns.ts');
    await import('../../src/search/quoting/emphasis/roles.ts');
    await import('../../src/search/quoting/emphasis/asked/role-asked.ts');
  },
  'src/search/quoting/emphasis/places/sorts-of-places.ts': async () => {
    await import('../../src/search/question/asked/nouns.ts');
    await import('../../src/search/quoting/emphasis/places/sorts-of-places.ts');
  },
  'src/search/question/beside/asked-way.ts': () =>
    import('../../src/search/question/beside/asked-way.ts'),
  'src/search/speakers/office/office-holders.ts': async () => {
    const { askedOffice } = await import('../../src/search/speakers/office/asked-office.ts');
    const { saidInOffice } = await import('../../src/search/speakers/office/office-holders.ts');
    const asked = askedOffice('the governor of Homs');
    if (!asked) throw new Error('No office was read.');
    const index = { search: () => [] } as never;
    await saidInOffice(asked, index, new Slices(), async () => () => []);
  },
  'src/search/question/beside/asked-place.ts': async () => {
    await import('../../src/search/question/asked/kind.ts');
    await import('../../src/search/question/beside/asked-place.ts');
  },
  'src/search/question/beside/persons/asked-title.ts': () =>
    import('../../src/search/question/beside/persons/asked-title.ts'),
  'src/search/question/asked/kind.ts': async () => {
    await import('../../src/search/question/asked/rules.ts');
    await import('../../src/search/question/asked/kind.ts');
  },
  'src/search/question/asked/rules.ts': () => import('../../src/search/question/asked/rules.ts'),
  'src/search/question/named-sources.ts': () =>
    import('../../src/search/question/named-sources.ts'),
  'src/terminal/typed-options.ts': async () => {
    const { readTypedOptions } = await import('../../src/terminal/typed-options.ts');
    readTypedOptions('Who? source: Xinhua', ['question', 'source', 'author', 'after', 'before']);
  },
  'src/text/dates/numeric.ts': () => import('../../src/text/dates/numeric.ts'),
  'src/discord/message/dates-on-one-line.ts': () =>
    import('../../src/discord/message/dates-on-one-line.ts'),
  'src/timeline/chart/date-words.ts': () => import('../../src/timeline/chart/date-words.ts'),
};

const files = codeFiles(['src', 'commands']);
const found = files.map((file) => ({ file, ...expressionsOf(file) }));

/** Checks as many expressions at a time as there are processors. */
async function faultsOf(expressions: readonly Expression[]): Promise<string[]> {
  const distinct = new Map(expressions.map((each) => [`/${each.source}/${each.flags}`, each]));
  const faults = await mapConcurrent([...distinct.values()], cpus().length, findFault);
  return faults.filter((fault) => fault !== null);
}

describe('every regular expression of the program takes linear work', () => {
  it('if it is constant', { timeout: PATIENCE }, async () => {
    const written = found.flatMap((file) => file.written);
    expect(written.length).toBeGreaterThan(400);
    expect(await faultsOf(written)).toEqual([]);
  });

  const builders = found.filter(({ built }) => built.length > 0);

  it.each(builders)('if it is built from parts in $file', { timeout: PATIENCE }, async (each) => {
    const { file, built: places } = each;
    const work = BUILDERS[file];
    if (!work) throw new Error(`BUILDERS must say how ${file} builds its expressions`);
    const built = await builtBy(file, work);
    expect(new Set(built.map(({ place }) => place))).toEqual(new Set(places));
    expect(await faultsOf(built)).toEqual([]);
  });
});

describe('the check of expressions', () => {
  it('finds literals, constructors and calls anywhere', () => {
    const { written, built } = expressionsIn(
      'a.ts',
      [
        'const one: RegExp = /a+$/gu;',
        "const two = new RegExp('b', 'i'), three = RegExp(`c`);",
        'const four = { five: (x: string) => x.replace(/[/"]\\/*d/, String.raw`/e/`) };',
        'const six = new RegExp(String.raw`\\d+$`);',
        'const seven = new RegExp(two.source + "$");',
        '// /f/ and "/g/" are none',
      ].join('\n'),
    );
    expect(written.map(({ source, flags, place }) => `${place} /${source}/${flags}`)).toEqual([
      'a.ts:1 /a+$/gu',
      'a.ts:2 /b/i',
      'a.ts:2 /c/',
      'a.ts:3 /[/"]\\/*d/',
      'a.ts:4 /\\d+$/',
    ]);
    expect(built).toEqual(['a.ts:5']);
  });

  it.each([
    ['\\/+$', ''],
    ['\\s*[\\r\\n]\\s*', 'g'],
    ['^(?:a|a)*b$', ''],
    ['(\\p{L}+)-$', 'u'],
  ])('rejects /%s/%s', async (source, flags) => {
    expect(await findFault({ source, flags, place: 'a.ts:1' })).toMatch(/polynomial|exponential/);
  });

  it.each([
    ['(?<=a)b+', ''],
    ['(a+)\\1', ''],
  ])('rejects /%s/%s, because recheck cannot tell', async (source, flags) => {
    expect(await findFault({ source, flags, place: 'a.ts:1' })).toMatch(/recheck cannot tell/);
  });

  it.each([
    ['\\/+', 'g'],
    ['(?<=a)b{1,20}c?', ''],
    ['^\\s*a', ''],
  ])('accepts /%s/%s', async (source, flags) => {
    expect(await findFault({ source, flags, place: 'a.ts:1' })).toBeNull();
  });

  it('treats a great many repetitions as endless', () => {
    expect(isEndless('a{0,9}', '')).toBe(false);
    expect(isEndless('a{0,9999}', '')).toBe(true);
  });
});
