import { describe, expect, it } from 'vitest';
import { Intake } from '../../src/intake/intake.ts';
import { isInArchive } from '../../src/intake/page/original-link.ts';
import { CONVOY, makePage } from './pages.ts';
import { SHARED_READERS } from './shared-readers.ts';

const now = () => new Date('2026-11-20T12:00:00Z');
const intake = new Intake({ now, readers: SHARED_READERS });

const ORIGINAL = 'https://www.example.org/2019/09/convoy';

describe('a page from an archive', () => {
  const draftFrom = (url: string) =>
    intake.fromFile({ name: 'a.html', bytes: Buffer.from(makePage({ body: CONVOY })), url });

  it('gives a draft with both links', async () => {
    const archived = `https://web.archive.org/web/20190908101112/${ORIGINAL}`;
    expect(await draftFrom(archived)).toMatchObject({ url: ORIGINAL, archived });
  });

  it('gives one link if the original is not in it, or the copy does not last', async () => {
    expect((await draftFrom('https://archive.ph/AbCdE')).archived).toBeUndefined();
    expect((await draftFrom(ORIGINAL)).archived).toBeUndefined();
    const short = `https://r.jina.ai/${ORIGINAL}`;
    expect((await draftFrom(short)).archived).toBeUndefined();
    expect(isInArchive('no link')).toBe(false);
  });
});
