import { describe, expect, it } from 'vitest';
import type { Fetched } from '../../../src/intake/fetch/fetch.ts';
import { fetchReport } from '../../../src/intake/fetch/post-link.ts';

const SHOWN = '<div class="tgme_widget_message_text">The convoy crossed.</div>';

/** Gives the pages with these links, and notes which were asked for. */
function web(pages: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const fetch = (url: string): Promise<Fetched> => {
    asked.push(url);
    const bytes = Buffer.from(pages[url] ?? '');
    return Promise.resolve({ url, bytes, contentType: 'text/html', status: 200, headers: {} });
  };
  return { asked, fetch };
}

describe('the link of a post on Telegram', () => {
  it.each([
    'https://t.me/borderwatch/17',
    ' https://t.me/s/borderwatch/17?single ',
    'http://www.telegram.me/borderwatch/17/',
  ])('fetches the form that shows the whole post, and keeps the link: %s', async (link) => {
    const { asked, fetch } = web({ 'https://t.me/borderwatch/17?embed=1': SHOWN });
    expect((await fetchReport(link, fetch)).url).toBe('https://t.me/borderwatch/17');
    expect(asked).toEqual(['https://t.me/borderwatch/17?embed=1']);
  });

  it('fetches its page if the channel does not let it be embedded', async () => {
    const { asked, fetch } = web({ 'https://t.me/borderwatch/17': 'A page.' });
    expect(Buffer.from((await fetchReport('https://t.me/borderwatch/17', fetch)).bytes)).toEqual(
      Buffer.from('A page.'),
    );
    expect(asked).toHaveLength(2);
  });
});

it.each([
  'https://t.me/borderwatch',
  'https://t.me/borderwatch/17/18',
  'https://t.me:8443/borderwatch/17',
  'https://user@t.me/borderwatch/17',
  'https://not-t.me/borderwatch/17',
  'https://www.example.org/borderwatch/17',
  'no link',
])('any other link is fetched as it is: %s', async (link) => {
  const { asked, fetch } = web({});
  await fetchReport(link, fetch);
  expect(asked).toEqual([link]);
});
