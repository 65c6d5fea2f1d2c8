import { describe, expect, it } from 'vitest';
import { readMaterial } from '../../../src/intake/read-material.ts';
import { CONVOY, codesOf, NOW } from '../pages.ts';

function read(name: string, content: string | Uint8Array, contentType: string | null = null) {
  const bytes = Buffer.from(content as string);
  return readMaterial({ name, bytes, contentType, url: null, now: NOW });
}

describe('subtitles', () => {
  const vtt = `WEBVTT - News

STYLE
::cue { color: red }

1
00:00:01.000 --> 00:00:03.000 align:start
<v Anchor>A convoy of trucks crossed the border</v>

2
00:00:03.000 --> 00:00:05.000
A convoy of trucks crossed the border
<c.yellow>into Iraq &amp; went on.</c>

3
00:00:09.000 --> 00:00:11.000
<v Reporter>We saw <00:00:10.000>them pass.
`;

  it('become words in paragraphs, with the speakers that are stated', async () => {
    const { body } = await read('a.vtt', vtt);
    expect(body).toBe(
      'Anchor: A convoy of trucks crossed the border into Iraq & went on.\n\nReporter: We saw them pass.',
    );
  });

  it('of the older kind begin a paragraph after a pause and at a dash', async () => {
    const srt =
      '1\r\n00:00:01,000 --> 00:00:03,000\r\n<i>The trucks passed.</i>\r\n\r\n2\r\n00:00:03,100 --> 00:00:04,000\r\nThey went on.\r\n\r\n3\r\n00:00:09,000 --> 00:00:10,000\r\n{\\an8}It was night.\r\n\r\n4\r\n00:00:10,000 --> 00:00:11,000\r\n- Who saw it?\r\n';
    expect((await read('a.srt', srt)).body).toBe(
      'The trucks passed. They went on.\n\nIt was night.\n\n- Who saw it?',
    );
    expect((await read('a.txt', srt)).body).toContain('They went on.');
  });

  it('are refused if they have no words', async () => {
    await expect(read('a.vtt', 'WEBVTT\n')).rejects.toThrow(/no words in those subtitles/);
  });
});

describe('a clipped page', () => {
  it('has what its front matter states, but not the day of clipping', async () => {
    const file = `---\ntitle: "A convoy crosses"\nsource: "https://www.bbc.com/news/world-1"\nsite: BBC\nauthor:\n  - "[[Ken Hanly]]"\n  - "[[Wilma|W.]]"\npublished: 2019-09-07\ncreated: 2019-09-09\ntags:\n  - clippings\n---\n${CONVOY.replace('convoy', '[[Convoys|convoy]] ==of trucks==')}`;
    const draft = await read('a.md', file);
    expect(draft).toMatchObject({
      title: 'A convoy crosses',
      source: 'BBC',
      author: 'Ken Hanly, Wilma',
      published: '2019-09-07',
      url: 'https://www.bbc.com/news/world-1',
      doubts: [],
    });
    expect(draft.body.startsWith('A convoy of trucks of more than 100')).toBe(true);
  });

  it('has doubts about what its front matter does not state', async () => {
    const draft = await read('a.md', `---\ncreated: 2019-09-09\nlayout: [post\n---\n${CONVOY}`);
    expect(draft).toMatchObject({ title: null, published: null, url: null });
    expect(codesOf(draft)).toEqual(expect.arrayContaining(['no-title', 'no-date', 'no-source']));
  });

  it.each(['? *a', 'author: *a', '*a : b'])(
    'has its text if its front matter has “%s”',
    async (line) => {
      const draft = await read('a.md', `---\ntitle: A convoy\n${line}\n---\n${CONVOY}`);
      expect(draft).toMatchObject({ title: 'A convoy', body: CONVOY });
    },
  );

  it.each(['[', '{"a":', '- ', '? '])(
    'has its text if its front matter nests “%s”',
    async (sign) => {
      const file = `---\n${sign.repeat(20_000)}\n---\n${CONVOY}`;
      expect((await read('a.md', file)).body).toBe(CONVOY);
    },
  );
});

describe('a file that is not read is refused with what to do instead', () => {
  it.each([
    ['a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /Paste the text/],
    ['a.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), /That is a picture/],
    ['a.mp4', Buffer.from('\0\0\0\x18ftypmp42'), /Add its subtitles/],
    ['a.webarchive', Buffer.from('bplist00'), /Save the page as PDF/],
    ['a.rar', Buffer.from('Rar!\x1a\x07'), /Take the report out/],
    ['a.url', '[InternetShortcut]\r\nURL=https://www.bbc.com/', /give me the link/],
    ['a.xml', '<?xml version="1.0"?>\n<!-- a --><rss><channel/></rss>', /list of reports/],
    ['feed', '<feed xmlns="http://www.w3.org/2005/Atom"></feed>', /list of reports/],
    ['a.json', '{"title":"A convoy"}', /data for programs/],
    ['a.csv', 'month,trucks\nMay,340', /spreadsheets/],
    ['a.xlsx', Buffer.from('PK\u0003\u0004', 'latin1'), /spreadsheets/],
    ['a.pptx', Buffer.from('PK\u0003\u0004', 'latin1'), /presentations/],
    ['a.pages', Buffer.from('PK\u0003\u0004', 'latin1'), /Export yours as Word/],
  ])('%s', async (name, content, message) => {
    await expect(read(name, content)).rejects.toThrow(message);
  });

  it('but not a page whose link ends like such a file', async () => {
    const page = `<!doctype html><title>A convoy crosses</title><p>${CONVOY}</p>`;
    expect((await read('/data.json', page, 'text/html')).body).toContain('no explanation');
  });
});
