import { describe, expect, it } from 'vitest';
import { ask, corpusOf, quoted, reports } from '../../corpora.ts';

/** Reports beside the one that answers. */
const OTHERS = [
  { body: 'Farmers sold dates at the market. Prices rose in spring.' },
  { body: 'A school was opened in the village. Parents came to see it.' },
  { body: 'Shells fell on Basra and on Mosul.' },
];

/** The first quote of a corpus with this report and some others. */
async function firstQuote(body: string, question: string): Promise<string | undefined> {
  const corpus = await corpusOf([{ body }, ...OTHERS]);
  return quoted(await ask(corpus, question))[0];
}

describe('names as people spell them', () => {
  it.each([
    ['alasad', 'Rockets hit Ain al-Asad.'],
    ['al asad', 'Rockets hit Ain al-Asad.'],
    ['ein al assad', 'Rockets hit Ayn al-Asad.'],
    ['ayn al asad', 'Rockets hit Ain al-Assad.'],
    ['deir ezzor', 'Rockets hit Deir al-Zour.'],
    ['deir al zour', 'Rockets hit Deir Ezzor.'],
    ['dayr az zawr', 'Rockets hit Deir Ezzor.'],
    ['deir ez-zor', 'Rockets hit Dayr az-Zawr.'],
    ['annusra', 'Fighters of al-Nusra left.'],
    ['ar raqqa', 'Rockets hit Rakka.'],
    ['al qa2im', 'Rockets hit Al-Qaim.'],
    ['7asaka', 'Rockets hit Hasakah.'],
    ['sheikh', 'Shaykh Maskin was quiet.'],
    ['salakhad', 'Rockets hit Salkhad.'],
    ['zabdeny', 'Rockets hit Zabadani.'],
    ['Hussien', 'The speaker was Husayn.'],
  ])('“%s” finds “%s”', async (question, body) => {
    expect(await firstQuote(body, question)).toBe(body);
  });

  it.each([
    ['Busra', 'Rockets hit Basra.'],
    ['Hamas', 'Rockets hit Homs.'],
    ['f16', 'Rockets hit Afif.'],
  ])('“%s” does not find “%s”', async (question, body) => {
    expect(await firstQuote(body, question)).toBeUndefined();
  });
});

describe('Arabic and Latin letters', () => {
  it.each([
    ['عين الأسد', 'Rockets hit Ain al-Asad.'],
    ['عَيْن الأسَد', 'Rockets hit Ayn al-Assad.'],
    ['التنف', 'Rockets hit Al-Tanf.'],
    ['بالتنف', 'Rockets hit Al-Tanf.'],
    ['حمص', 'Rockets hit Homs, and Hamas denied it.'],
    ['القامشلي', 'Rockets hit Qamishli.'],
    ['دير الزور', 'Rockets hit Deir Ezzor.'],
    ['دمشق', 'Rockets hit Damascus.'],
    ['القاهرة', 'Rockets hit Cairo.'],
    ['القدس', 'Rockets hit Jerusalem.'],
    ['تدمر', 'Rockets hit Palmyra.'],
    ['سوريا', 'The Syrian army left.'],
    ['الولايات المتحدة', 'US troops left.'],
    ['قاعدة التنف', 'The base at Tanf was hit.'],
    ['كم عدد القتلى في دمشق؟', 'Six people were killed in Damascus.'],
    ['al-tanf', 'سقطت صواريخ على قاعدة التنف.'],
    ['Ain al-Asad', 'سقطت صواريخ على عين الأسد.'],
    ['Damascus', 'سقطت صواريخ على دمشق.'],
    ['Homs', 'سقطت صواريخ على حمص.'],
    ['Qamishli', 'سقطت صواريخ على القامشلي.'],
  ])('“%s” finds “%s”', async (question, body) => {
    expect(await firstQuote(body, question)).toBe(body);
  });

  it.each([
    ['حماس', 'Rockets hit Homs.'],
    ['بغداد', 'Rockets hit Basra.'],
    ['Hama', 'سقطت صواريخ على حمص.'],
  ])('“%s” does not find “%s”', async (question, body) => {
    expect(await firstQuote(body, question)).toBeUndefined();
  });

  it('find a day written in Arabic', async () => {
    const corpus = await corpusOf([
      { published: '2016-08-27', body: 'Shells hit Aleppo.' },
      { published: '2015-03-01', body: 'Shells hit the town of Aleppo.' },
    ]);
    const [quote] = quoted(await ask(corpus, 'حلب يوم ٢٧ آب ٢٠١٦'));
    expect(quote).toBe('Shells hit Aleppo.');
  });

  it('find the base in the reports of the project', async () => {
    const found = quoted(await ask(await reports(), 'قاعدة عين الأسد')).join();
    expect(found).toMatch(/A[iy]n al-Ass?ad/);
  });
});
