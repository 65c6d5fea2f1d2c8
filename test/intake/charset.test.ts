import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/intake/charset.ts';

const CURLY = '“It’s over,” he said – café, naïve';

function bytesOf(text: string, encoding: string): Uint8Array {
  return iconv.encode(text, encoding);
}

describe('the encoding of a text', () => {
  it.each([
    ['UTF-8 with a mark', '\ufeffcafé ائتلاف', 'utf-8', null],
    ['UTF-16 with a mark', '\ufeffcafé ائتلاف', 'utf-16le', null],
    ['UTF-16, the other way round', '\ufeffcafé', 'utf-16be', 'text/html; charset=utf-8'],
  ])('is told by its byte-order mark: %s', (_name, text, encoding, contentType) => {
    expect(decodeText(bytesOf(text, encoding), contentType).text).toBe(text.slice(1));
  });

  it('is UTF-8 where the bytes are, whatever header and page say', () => {
    const page = '<meta charset="iso-8859-1"><p>café</p>';
    expect(decodeText(bytesOf(page, 'utf-8'), 'text/html; charset=latin1').text).toBe(page);
  });

  it.each(['windows-1252', 'iso-8859-1', 'latin1', 'us-ascii', '"Windows-1252"'])(
    'is windows-1252 with its curly quotation marks for the header %s',
    (charset) => {
      const bytes = bytesOf(CURLY, 'windows-1252');
      expect(decodeText(bytes, `text/html; charset=${charset}`).text).toBe(CURLY);
    },
  );

  it('is that of the header before that of the page', () => {
    const page = '<meta charset="windows-1251"><p>café</p>';
    expect(decodeText(bytesOf(page, 'windows-1252'), 'text/html;charset=windows-1252').text).toBe(
      page,
    );
  });

  it('is that of the page where there is no header, or one that is none', () => {
    const page =
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><p>ائتلاف الفتح</p>';
    for (const header of [null, 'text/html', 'text/html; charset=nonsense']) {
      expect(decodeText(bytesOf(page, 'windows-1256'), header).text).toBe(page);
    }
  });

  it('is guessed where nobody says it', () => {
    const russian =
      'Колонна из более чем ста американских военных грузовиков пересекла границу Ирака. ';
    expect(decodeText(bytesOf(russian.repeat(5), 'windows-1251')).text).toContain('грузовиков');
    const japanese = '百台以上の米軍のトラックがヨルダンからイラクの国境を越えた。';
    expect(decodeText(bytesOf(japanese.repeat(5), 'shift_jis')).text).toContain('トラック');
  });

  it('tells when characters were lost', () => {
    const broken = Buffer.concat([Buffer.from('<meta charset="utf-8">café '), Buffer.from([0xff])]);
    expect(decodeText(broken)).toMatchObject({ lossy: true });
    expect(decodeText(broken).text).toContain('café');
    expect(decodeText(Buffer.from('café')).lossy).toBe(false);
  });
});
