import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/intake/charset.ts';

const CURLY = '“It’s over,” he said – café, naïve';

function bytesOf(text: string, encoding: string): Uint8Array {
  return iconv.encode(text, encoding);
}

describe('the encoding of a text', () => {
  it.each([
    ['UTF-8', '\ufeffcafé ائتلاف', 'utf-8', null],
    ['UTF-16, little-endian', '\ufeffcafé ائتلاف', 'utf-16le', null],
    ['UTF-16, big-endian', '\ufeffcafé', 'utf-16be', 'text/html; charset=utf-8'],
  ])('comes from the byte-order mark: %s', (_name, text, encoding, contentType) => {
    expect(decodeText(bytesOf(text, encoding), contentType).text).toBe(text.slice(1));
  });

  it('is UTF-8 if the bytes are, even against header and page', () => {
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

  it('comes from the header before the page', () => {
    const page = '<meta charset="windows-1251"><p>café</p>';
    expect(decodeText(bytesOf(page, 'windows-1252'), 'text/html;charset=windows-1252').text).toBe(
      page,
    );
  });

  it('comes from the page if the header has none or an unknown one', () => {
    const page =
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><p>ائتلاف الفتح</p>';
    for (const header of [null, 'text/html', 'text/html; charset=nonsense']) {
      expect(decodeText(bytesOf(page, 'windows-1256'), header).text).toBe(page);
    }
  });

  it.each([
    'base64',
    'BASE-64',
    'base64url',
    'hex',
    'h.e.x',
    'binary',
    'utf-7',
    'utf-7-imap',
    'unicode-1-1-utf-7',
    'ascii85',
    '_internal',
    '__proto__',
    'constructor',
    'toString',
  ])('is never “%s”, which is not a character set', (charset) => {
    const page = `<meta charset="${charset}"><p>Il est né à Orléans, a-t-il dit. C’était l’été.</p>`;
    const bytes = bytesOf(page, 'windows-1252');
    for (const header of [
      null,
      `text/html; charset=${charset}`,
      `text/html; charset="${charset}"`,
    ]) {
      expect(decodeText(bytes, header).text).toBe(page);
    }
  });

  it('keeps ASCII letters with any name in the header', () => {
    iconv.encodingExists('utf-8');
    const names = Object.keys(iconv.encodings ?? {}).filter(
      (name) => !/utf_?(?:16|32)|ucs/.test(name),
    );
    expect(names.length).toBeGreaterThan(400);
    const bytes = Buffer.concat([Buffer.from('<p>Report</p>'), Buffer.from([0xff])]);
    const changed = names.filter(
      (name) => !decodeText(bytes, `text/html; charset=${name}`).text.startsWith('<p>Report</p>'),
    );
    expect(changed).toEqual([]);
  });

  it.each(['utf-16', 'utf-16be', 'ucs-2', 'utf-32', 'utf_16'])(
    'is not %s if a page readable as bytes says so',
    (charset) => {
      const bytes = Buffer.concat([
        Buffer.from(`<meta charset="${charset}"><p>café</p>`),
        Buffer.from([0xff]),
      ]);
      expect(decodeText(bytes).text).toContain('<p>café</p>');
    },
  );

  it('is guessed if neither header nor page states it', () => {
    const russian =
      'Колонна из более чем ста американских военных грузовиков пересекла границу Ирака. ';
    expect(decodeText(bytesOf(russian.repeat(5), 'windows-1251')).text).toContain('грузовиков');
    const japanese = '百台以上の米軍のトラックがヨルダンからイラクの国境を越えた。';
    expect(decodeText(bytesOf(japanese.repeat(5), 'shift_jis')).text).toContain('トラック');
  });

  it('comes from a page that states it behind long scripts', () => {
    const script = `<script>${'track("page");'.repeat(2_000)}</script>`;
    const page = `<html><head>${script}<meta charset="iso-8859-2"></head><p>Mosty zamknięte, wypadły śruby</p>`;
    expect(decodeText(bytesOf(page, 'iso-8859-2')).text).toBe(page);
  });

  it('is not a wrong one if the page, or a guess, gives words', () => {
    const russian =
      'Колонна из более чем ста американских военных грузовиков пересекла границу Ирака. ';
    const page = `<meta charset="windows-1251"><p>${russian.repeat(5)}</p>`;
    const bytes = bytesOf(page, 'windows-1251');
    expect(decodeText(bytes, 'text/html; charset=utf-8').text).toBe(page);
    expect(
      decodeText(bytesOf(russian.repeat(5), 'windows-1251'), 'text/html; charset=utf-8').text,
    ).toContain('грузовиков');
  });

  it('reports lost characters', () => {
    const broken = Buffer.concat([Buffer.from('<meta charset="utf-8">café '), Buffer.from([0xff])]);
    expect(decodeText(broken)).toMatchObject({ lossy: true });
    expect(decodeText(broken).text).toContain('café');
    expect(decodeText(Buffer.from('café')).lossy).toBe(false);
  });
});
