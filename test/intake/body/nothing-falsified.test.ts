import { describe, expect, it } from 'vitest';
import { readMaterial } from '../../../src/intake/read-material.ts';
import { CONVOY, codesOf, draftOf, makePage, NOW, paragraphs } from '../pages.ts';

const pageWith = (inside: string, lang = 'en') =>
  makePage({ body: `${paragraphs(CONVOY)}${inside}${paragraphs(CONVOY)}` }).replace(
    'lang="en"',
    `lang="${lang}"`,
  );

const bodyWith = (inside: string, lang?: string) => draftOf(pageWith(inside, lang)).body;

describe('small print behind a number does not change it', () => {
  it.each([
    ['12<sup>3</sup> trucks turned back.', '12[3] trucks turned back.'],
    ['12<sup>3, 4</sup> trucks turned back.', '12[3, 4] trucks turned back.'],
    ['12<sup><a href="#n3">3</a></sup> trucks turned back.', '12 trucks turned back.'],
    ['12<sup class="reference">[3]</sup> trucks turned back.', '12 trucks turned back.'],
    ['12<a href="#fn3">3</a> trucks turned back.', '12 trucks turned back.'],
    ['12<span style="vertical-align: super">3</span> trucks.', '12[3] trucks.'],
    ['١٢<sup>٣</sup> شاحنة', '١٢[٣] شاحنة'],
    ['They left last year<sup>4</sup> at night.', 'last year[4] at night.'],
    ['A base of 12 km<sup>2</sup> was closed.', '12 km² was closed.'],
    ['It held 3 × 10<sup>6</sup> litres.', '3 × 10^6 litres.'],
    ['It took 2<sup>1</sup>/<sub>2</sub> hours.', 'It took 2 1/2 hours.'],
    ['On the 7<sup>th</sup> of September', 'On the 7th of September'],
    ['CO<sub>2</sub> was measured.', 'CO2 was measured.'],
  ])('%s', (html, text) => {
    expect(bodyWith(`<p>${html}</p>`)).toContain(text);
  });
});

describe('struck words', () => {
  it.each([
    'At least <del>20</del> <ins>12</ins> trucks turned back.',
    'At least <s>20</s> 12 trucks turned back.',
    'At least <span style="text-decoration: line-through">20</span> 12 trucks turned back.',
  ])('are left out, with a doubt that repeats them: %s', (html) => {
    const draft = draftOf(pageWith(`<p>${html}</p>`));
    expect(draft.body).toContain('At least 12 trucks turned back.');
    expect(draft.doubts).toContainEqual(
      expect.objectContaining({
        code: 'struck-out',
        message: 'the report strikes out these words, which are left out here: “20”',
      }),
    );
  });

  it('stay if the page strikes out everything', () => {
    const draft = draftOf(makePage({ body: `<s>${paragraphs(CONVOY)}</s>` }));
    expect(draft.body).toContain('There is no explanation');
    expect(codesOf(draft)).not.toContain('struck-out');
  });

  it('of a Markdown file are left out too', async () => {
    const bytes = Buffer.from(`# A convoy\n\nAt least ~~20~~ 12 trucks.[^1]\n\n${CONVOY}`);
    const file = { name: 'a.md', bytes, contentType: null, url: null, now: NOW };
    const draft = await readMaterial(file);
    expect(draft.body).toContain('At least 12 trucks.\n');
    expect(codesOf(draft)).toContain('struck-out');
  });
});

describe('quotation marks that only the browser prints are written', () => {
  it.each([
    ['en', 'He said: “We saw “them” pass.”', 'We saw “them” pass.'],
    ['de', 'He said: „We saw them pass.“', 'We saw them pass.'],
    ['ru', 'He said: «We saw them pass.»', 'We saw them pass.'],
  ])('in a page in %s', (lang, printed, words) => {
    expect(bodyWith(`<p>He said: <q>${words}</q></p>`, lang)).toContain(printed);
  });

  it('inside each other, and only once', () => {
    expect(bodyWith('<p>He said: <q>We saw <q>them</q> pass.</q></p>')).toContain(
      '“We saw ‘them’ pass.”',
    );
    expect(bodyWith('<p>He said: <q>“We saw them pass.”</q></p>')).toContain('said: “We saw');
  });
});

describe('the form of a page is kept', () => {
  it('in tables and quotations in figures, with their captions', () => {
    const table =
      '<figure><table><tr><th>Month</th><th>Trucks</th></tr><tr><td>May</td><td>1,120</td></tr></table><figcaption>Trucks at the border</figcaption></figure>';
    expect(bodyWith(table)).toContain('Month Trucks\n\nMay 1,120\n\nTrucks at the border');
    const quotation =
      '<figure><blockquote><p>We saw the trucks pass at dawn.</p></blockquote><figcaption>A driver from Ramadi</figcaption></figure>';
    expect(bodyWith(quotation)).toContain('pass at dawn.\n\nA driver from Ramadi');
    const picture = '<figure><img alt=""><figcaption>Trucks in May</figcaption></figure>';
    expect(bodyWith(picture)).not.toContain('Trucks in May');
  });

  it('in paragraphs and lines of preformatted text', () => {
    const pre = '<pre>The first line\nand the second.\n\nAnother paragraph follows.</pre>';
    expect(bodyWith(pre)).toContain('The first line\nand the second.\n\nAnother paragraph');
  });

  it.each(['div style="white-space: pre-line"', 'section style="color:red;white-space:pre-wrap"'])(
    'in lines of a <%s>',
    (tag) => {
      const name = tag.split(' ')[0];
      const lines = `<${tag}>The <b>first line\nand</b> the second.\n\nAnother paragraph follows.</${name}>`;
      const body = bodyWith(`${lines}<p>A line of the source\ngoes on.</p>`);
      expect(body).toContain('The first line\nand the second.\n\nAnother paragraph follows.');
      expect(body).toContain('A line of the source goes on.');
    },
  );

  it('without marks of where words may be divided', async () => {
    const inside = '<p>The gov&shy;ern&shy;or of\ufeff Anbar said so.</p>';
    const bytes = Buffer.from(pageWith(inside));
    const page = { name: 'a.html', bytes, contentType: null, url: null, now: NOW };
    expect((await readMaterial(page)).body).toContain('The governor of Anbar said so.');
  });
});
