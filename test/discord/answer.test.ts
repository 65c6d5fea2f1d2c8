import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { ENGLISH, textsOf } from '../../src/discord/languages/texts.ts';
import { COLOURS } from '../../src/discord/message/components.ts';
import { withinLimits } from '../../src/discord/message/limits.ts';
import { answerReply } from '../../src/discord/replies/answer.ts';
import type { Answer, Missing } from '../../src/search/answer.ts';
import { NO_FILTERS } from '../../src/search/filters.ts';
import { asText } from './as-text.ts';
import { answerOf, convoy, planes, quoteOf, spanOf } from './reports.ts';

const ASKED = { filters: NO_FILTERS, offset: 0, asker: '100000000000000001' };

const LEADS = 'It is led by Hadi Al-Amiri, the leader of the Badr Organization.';
const RYDER =
  'Ryder dispels recent misconceptions suggesting US forces are involved in securing the Iraq-Syria border.';

const ELSEWHERE: Article = {
  id: 'elsewhere',
  title: 'Convoy enters Iraq',
  source: 'Xinhua',
  author: null,
  published: '2019-09',
  url: 'https://example.com/convoy',
  language: 'en',
  tags: [],
  added: null,
  archived: null,
  retracted: null,
  body: 'It is led by Hadi Al-Amiri, the leader of the Badr Organization.',
};

describe('other questions that a message may ask', () => {
  const others = [
    { question: 'Did Iran *attack* Iraq?', filters: NO_FILTERS, isTyped: false },
    { question: 'and iraq', filters: NO_FILTERS, isTyped: true },
    { question: 'a third one', filters: NO_FILTERS, isTyped: false },
  ];
  const answer = answerOf('Who leads it?', [quoteOf(convoy, LEADS)]);

  test('are offered below the answer, at most two', () => {
    const shown = asText(answerReply(answer, { ...ASKED, others }, ENGLISH));
    expect(shown).toContain(
      '-# Or did you mean:\nDid Iran \\*attack\\* Iraq?\n‹ Ask this ›\nand iraq\n‹ As I typed it ›',
    );
    expect(shown).not.toContain('a third one');
  });

  test('are not offered in a private copy, whose buttons would change it for others', () => {
    expect(asText(answerReply(answer, { ...ASKED, asker: null, others }, ENGLISH))).not.toContain(
      'Or did',
    );
  });

  test('fit into the message beside long quotes', () => {
    const long = { ...convoy, body: `${'Trucks crossed. '.repeat(300)}` };
    const whole = quoteOf(long, long.body.trim());
    const asked = others.map((other) => ({ ...other, question: 'x'.repeat(250) }));
    const shown = asText(
      answerReply(answerOf('Who?', [whole]), { ...ASKED, others: asked }, ENGLISH),
    );
    expect(shown.length).toBeLessThanOrEqual(4_100);
    expect(shown).toContain('As I typed it');
  });
});

describe('an answer', () => {
  test('is amber and shows why a quoted report was retracted', () => {
    const article = { ...convoy, retracted: 'the *number* of trucks was made up' };
    const reply = answerReply(answerOf('Who leads it?', [quoteOf(article, LEADS)]), ASKED, ENGLISH);
    expect(asText(reply)).toContain(
      '-# **Retracted: the \\*number\\* of trucks was made up** · Ken Hanly',
    );
    expect(reply.components[0]).toMatchObject({ accent_color: COLOURS.doubtful });
  });

  test('says that a date is uncertain if the report prints another', () => {
    const article = {
      ...ELSEWHERE,
      published: '2019-09-01',
      body: `20 September 2019\n\n${LEADS}`,
    };
    const reply = answerReply(answerOf('Who leads it?', [quoteOf(article, LEADS)]), ASKED, ENGLISH);
    expect(asText(reply)).toContain(
      '· 1 September 2019 (date uncertain: it prints 20 September 2019) · [Convoy',
    );
  });

  test('shows when an undated report was added', () => {
    const article = { ...planes, added: '2026-11-20T12:58:02Z' };
    const reply = answerReply(answerOf('Who was it?', [quoteOf(article, RYDER)]), ASKED, ENGLISH);
    expect(asText(reply)).toContain('-# undated, added 20 November 2026 · Unusual Activity');
  });

  test('quotes word for word, with author, date and a Context button', () => {
    const quotes = [
      quoteOf(convoy, LEADS, { emphasis: spanOf(convoy, 'It is led by Hadi Al-Amiri') }),
      quoteOf(planes, RYDER),
    ];
    const reply = answerReply(answerOf('Who leads the Fatah Alliance?', quotes), ASKED, ENGLISH);
    expect(asText(reply)).toBe(
      [
        '### Who leads the Fatah Alliance?',
        '> **It is led by Hadi Al-Amiri**, the leader of the Badr Organization.',
        '-# Said by Wikipedia',
        '-# **1** · Ken Hanly · 7 September 2019 · A convoy of more than 100 US military trucks have crossed the border into Iraq',
        '──',
        `> ${RYDER}`,
        '-# Denied by Pat Ryder, a spokesperson from the Pentagon',
        '-# **2** · undated · Unusual Activity of US Military Cargo Planes Near Iraqi-Syrian Border Raises Questions',
        '-# Show in context:',
        '‹ 1 › ‹ 2 ›',
        '‹ Helpful › ‹ Not it › ‹ Export › ‹ Delete ›',
      ].join('\n'),
    );
    expect(reply.components[0]).toMatchObject({ accent_color: COLOURS.answer });
  });

  test('keeps each of its dates on one line', () => {
    const article = {
      ...ELSEWHERE,
      published: '2019-09-01',
      body: `20 September 2019\n\n${LEADS}`,
    };
    const alsoIn = [{ ...ELSEWHERE, id: 'other' }];
    const [reply] = answerReply(
      answerOf('Who?', [quoteOf(article, LEADS, { alsoIn })]),
      ASKED,
      ENGLISH,
    ).components;
    const shown = JSON.stringify(reply);
    expect(shown).toContain('1\u00A0September\u00A02019 (date');
    expect(shown).toContain('prints 20\u00A0September\u00A02019)');
    expect(shown).toContain('(Xinhua, September\u00A02019)');
  });

  test('does not change the spaces of a date in the words of a report', () => {
    const body = 'It was led by Hadi Al-Amiri on 7 September 2019.';
    const [reply] = answerReply(
      answerOf('Who?', [quoteOf({ ...ELSEWHERE, body }, body)]),
      ASKED,
      ENGLISH,
    ).components;
    expect(JSON.stringify(reply)).toContain('on 7 September 2019.');
  });

  test('has a More button when there are more quotes', () => {
    const reply = answerReply(
      answerOf('Who?', [quoteOf(convoy, LEADS)], { more: true }),
      ASKED,
      ENGLISH,
    );
    expect(asText(reply)).toContain(
      '‹ Context › ‹ Helpful › ‹ Not it ›\n‹ More › ‹ Export › ‹ Delete ›',
    );
  });

  test('has More beside the numbers, and Export before Delete, as on a timeline', () => {
    const quotes = [quoteOf(convoy, LEADS), quoteOf(ELSEWHERE, LEADS)];
    const reply = answerReply(answerOf('Who?', quotes, { more: true }), ASKED, ENGLISH);
    expect(asText(reply)).toContain(
      '‹ 1 › ‹ 2 › ‹ More ›\n‹ Helpful › ‹ Not it › ‹ Export › ‹ Delete ›',
    );
  });

  test('links the title at the quote and names the source when the report has them', () => {
    const reply = answerReply(answerOf('Who?', [quoteOf(ELSEWHERE, LEADS)]), ASKED, ENGLISH);
    expect(asText(reply)).toContain(
      '-# Xinhua · September 2019 · [Convoy enters Iraq](<https://example.com/convoy#:~:text=It%20is%20led%20by%20Hadi,leader%20of%20the%20Badr%20Organization>)',
    );
  });

  test('names the other reports that contain the same words', () => {
    const alsoIn = [ELSEWHERE, planes];
    const reply = answerReply(
      answerOf('Who?', [quoteOf(convoy, LEADS, { alsoIn })]),
      ASKED,
      ENGLISH,
    );
    expect(asText(reply)).toContain(
      'into Iraq · also in: Convoy enters Iraq (Xinhua, September 2019), Unusual Activity of US Military Cargo Planes Near Iraqi-Syrian Border Raises… (undated)',
    );
  });

  test('counts other reports beyond the third', () => {
    const alsoIn = Array.from({ length: 20 }, () => ELSEWHERE);
    const reply = answerReply(
      answerOf('Who?', [quoteOf(convoy, LEADS, { alsoIn })]),
      ASKED,
      ENGLISH,
    );
    expect(asText(reply)).toContain('Convoy enters Iraq (Xinhua, September 2019) and 17 more');
  });

  test('shows its filters, and how many reports have no certain date', () => {
    const filters = {
      sources: ['Xinhua', 'AP'],
      authors: ['Ken Hanly'],
      after: '2019-01-01',
      before: '2020-01-01',
    };
    const answer = answerOf('Who?', [quoteOf(convoy, LEADS)], { undatedLeftOut: 1 });
    expect(
      asText(answerReply(answer, { ...ASKED, filters }, ENGLISH))
        .split('\n')
        .slice(1, 3),
    ).toEqual([
      '-# Only reports from Xinhua or AP by Ken Hanly, published on or after 1 January 2019 and before 1 January 2020.',
      '-# 1 report without a certain date left out.',
    ]);
  });

  test('that continues another says so, and has no Delete button because it is private', () => {
    const reply = answerReply(
      answerOf('Who?', [quoteOf(convoy, LEADS)], { more: true }),
      {
        ...ASKED,
        offset: 3,
        asker: null,
      },
      ENGLISH,
    );
    expect(asText(reply).split('\n').slice(0, 2)).toEqual([
      '### Who?',
      '-# Quotes after the first 3.',
    ]);
    expect(asText(reply)).toMatch(
      /\n-# \*\*4\*\* · .*\n-# Show in context:\n‹ 4 › ‹ More › ‹ Export ›$/,
    );
  });

  test('says that there is more when its filters do not fit into a More button', () => {
    const authors = Array.from({ length: 30 }, (_, index) => `Author ${index}`);
    const reply = answerReply(
      answerOf('Who?', [quoteOf(convoy, LEADS)], { more: true }),
      {
        ...ASKED,
        filters: { ...NO_FILTERS, authors },
      },
      ENGLISH,
    );
    expect(asText(reply)).toContain('by Author 0, Author 1, Author 2 or 27 more.');
    expect(asText(reply)).toContain('There is more. To see it, name fewer sources or authors.');
    expect(asText(reply)).not.toContain('‹ More ›');
  });
});

describe('a quote that someone says', () => {
  const SPOKEN =
    'However, Pat Ryder, a spokesperson from the Pentagon, asserts that there hasn’t been any significant shift in the forces’ mission to combat ISIS in Syria.';
  const shown = (article: Article, words: string) =>
    asText(answerReply(answerOf('Who?', [quoteOf(article, words)]), ASKED, ENGLISH));

  test('names the speaker above the report', () => {
    expect(shown(planes, SPOKEN)).toContain(
      `> ${SPOKEN}\n-# Said by Pat Ryder, a spokesperson from the Pentagon\n-# undated · Unusual Activity`,
    );
  });

  test('names nobody if it is not sure who speaks', () => {
    expect(shown(convoy, 'It is not clear that the base is Iranian or even major.')).not.toMatch(
      /\bby /,
    );
    expect(shown(convoy, 'There is no explanation for the movement')).not.toMatch(/\bby\b/);
  });

  test('shows the name as it is printed', () => {
    const body = 'The *Harbour_Watch* group said the road was open on Monday.';
    expect(shown({ ...planes, body }, body)).toContain(
      '-# Said by the \\*Harbour\\_Watch\\* group',
    );
  });

  test('leaves out a naming that is too long for a line', () => {
    const role = 'spokesman for the border guards of the western provinces, '.repeat(5);
    const body = `Pat Ryder, ${role}said the road was open on Monday.`;
    expect(shown({ ...planes, body }, body)).not.toContain('Said by');
  });
});

describe('a quote from another side', () => {
  test.each([
    ['denial', 'Denied:'],
    ['claim', 'Also claimed:'],
    ['figure', 'Another figure:'],
  ] as const)('that is a %s is called so', (side, line) => {
    const quotes = [quoteOf(convoy, LEADS), quoteOf(planes, RYDER, { side })];
    const shown = asText(answerReply(answerOf('Who?', quotes), ASKED, ENGLISH));
    expect(shown).toContain(
      `──\n-# ${line}\n> ${RYDER}\n-# Denied by Pat Ryder, a spokesperson from the Pentagon\n-# **2** · undated · Unusual Activity`,
    );
    expect(shown.match(/(?:Denied|claimed|figure):/g)).toHaveLength(1);
  });
});

describe('an answer that fills its message', () => {
  /** Characters between the lengths that are checked. */
  const STEP = 40;

  const signs = [
    ['Latin letters', 'a'],
    ['Chinese signs', '军'],
    ['Arabic letters', 'ج'],
  ] as const;

  test.each(signs)('fits at every length, with the line above its buttons: %s', (_, sign) => {
    const answerAt = (length: number) => {
      const body = sign.repeat(length);
      const quotes = ['1', '2', '3'].map((id) => quoteOf({ ...ELSEWHERE, id, body }, body));
      return answerOf('q'.repeat(300), quotes);
    };
    expect(countsThatFit(500, 1_400, answerAt)).toEqual([3, 2]);
  });

  test.each(signs)('fits with quotes that are only about the matter: %s', (_, sign) => {
    const answerAt = (length: number) => {
      const body = sign.repeat(length);
      const near = ['1', '2'].map((id) => quoteOf({ ...ELSEWHERE, id, body }, body));
      return answerOf('q'.repeat(300), [], { near });
    };
    expect(countsThatFit(1_100, 1_900, answerAt)).toEqual([2, 1]);
    expect(countsThatFit(3_900, 3_900, answerAt)).toEqual([1]);
  });

  /**
   * Checks some lengths of the quotes, and every length around the one from which fewer are shown. Returns how many are
   * shown.
   */
  function countsThatFit(from: number, to: number, answerAt: (length: number) => Answer) {
    const shownAt = (length: number) => {
      const reply = answerReply(answerAt(length), ASKED, ENGLISH);
      withinLimits(reply.components);
      return asText(reply).match(/^> /gm)?.length ?? 0;
    };
    const counts = new Set([shownAt(from)]);
    for (let length = from + STEP; length <= to; length += STEP) {
      const shown = shownAt(length);
      if (counts.has(shown)) continue;
      counts.add(shown);
      for (let between = length - STEP + 1; between < length; between += 1) shownAt(between);
    }
    return [...counts];
  }
});

describe('quotes that are only about the matter', () => {
  const NEAR = [quoteOf(planes, RYDER), quoteOf(convoy, LEADS)];
  const shown = (missing: readonly Missing[], near = NEAR) =>
    asText(answerReply(answerOf('Who?', [], { near, missing }), ASKED, ENGLISH));

  test('come after what is missing, in grey and without judging', () => {
    const missing = [{ kind: 'time', text: '28 July 2016', nearest: '2016-08-28' }] as const;
    const reply = answerReply(answerOf('Who led it?', [], { near: NEAR, missing }), ASKED, ENGLISH);
    expect(asText(reply)).toBe(
      [
        '### Who led it?',
        'I found no quote that answers this.',
        'No report I found tells of it on 28 July 2016; the nearest is of 28 August 2016.',
        'About this, but it may not answer you:',
        `> ${RYDER}`,
        '-# Denied by Pat Ryder, a spokesperson from the Pentagon',
        '-# **1** · undated · Unusual Activity of US Military Cargo Planes Near Iraqi-Syrian Border Raises Questions',
        '──',
        `> ${LEADS}`,
        '-# Said by Wikipedia',
        '-# **2** · Ken Hanly · 7 September 2019 · A convoy of more than 100 US military trucks have crossed the border into Iraq',
        '-# Show in context:',
        '‹ 1 › ‹ 2 ›',
        '‹ Export › ‹ Delete ›',
      ].join('\n'),
    );
    expect(reply.components[0]).toMatchObject({ accent_color: COLOURS.none });
  });

  test('are amber if one is from a retracted report, and say why', () => {
    const article = { ...convoy, retracted: 'made up' };
    const near = [quoteOf(planes, RYDER), quoteOf(article, LEADS)];
    const reply = answerReply(answerOf('Who?', [], { near }), ASKED, ENGLISH);
    expect(asText(reply)).toContain('-# **2** · **Retracted: made up** · Ken Hanly');
    expect(reply.components[0]).toMatchObject({ accent_color: COLOURS.doubtful });
  });

  test('say nothing of what is missing if that is not known', () => {
    expect(shown([])).toMatch(/\nI found no quote that answers this\.\nAbout this, but/);
  });

  test('cannot be formatted by what a person typed', () => {
    expect(shown([{ kind: 'name', text: '**Yabrud**\n@here' }])).toContain(
      'None of these names \\*\\*Yabrud\\*\\* \\@here.',
    );
    expect(shown([{ kind: 'word', text: '**fled**' }])).toContain(
      'I found no word for “\\*\\*fled\\*\\*” in these quotes.',
    );
  });

  const deed = { kind: 'deed', text: 'Iran *attack* Israel' } as const;
  const death = { kind: 'death', text: 'Hadi *Al-Amiri*' } as const;
  const speaker = { kind: 'speaker', text: 'Pat *Ryder*' } as const;

  test.each([
    {
      language: 'en',
      ofOne: 'This does not tell of “Iran \\*attack\\* Israel”.',
      ofSeveral: [
        'None of these tells of “Iran \\*attack\\* Israel”.',
        'I found nothing about the death of Hadi \\*Al-Amiri\\* in these quotes.',
        'I found no words of Pat \\*Ryder\\*.',
      ],
    },
    {
      language: 'de',
      ofOne: 'Davon handelt dieses Zitat nicht: „Iran \\*attack\\* Israel“.',
      ofSeveral: [
        'Davon handelt keines dieser Zitate: „Iran \\*attack\\* Israel“.',
        'In diesen Zitaten habe ich nichts über den Tod von Hadi \\*Al-Amiri\\* gefunden.',
        'Ich habe keine Äußerung gefunden, die von Pat \\*Ryder\\* stammt.',
      ],
    },
    {
      language: 'fr',
      ofOne: 'Cette citation n’en parle pas : « Iran \\*attack\\* Israel ».',
      ofSeveral: [
        'Aucune de ces citations n’en parle : « Iran \\*attack\\* Israel ».',
        'Je n’ai rien trouvé sur la mort de Hadi \\*Al-Amiri\\* dans ces citations.',
        'Je n’ai trouvé aucune déclaration attribuée à Pat \\*Ryder\\*.',
      ],
    },
    {
      language: 'es',
      ofOne: 'Esta cita no habla de esto: «Iran \\*attack\\* Israel».',
      ofSeveral: [
        'Ninguna de estas citas habla de esto: «Iran \\*attack\\* Israel».',
        'En estas citas no he encontrado nada sobre la muerte de Hadi \\*Al-Amiri\\*.',
        'No he encontrado ninguna declaración atribuida a Pat \\*Ryder\\*.',
      ],
    },
  ] as const)('say in $language what is missing, in the words of the question', (expected) => {
    const { language, ofOne, ofSeveral } = expected;
    const linesOf = (missing: readonly Missing[], near: typeof NEAR) => {
      const answer = answerOf('Who?', [], { near, missing });
      const text = asText(answerReply(answer, ASKED, textsOf(language)));
      return text.replaceAll('\u00a0', ' ').split('\n').slice(2);
    };
    expect(linesOf([deed], NEAR.slice(0, 1))[0]).toBe(ofOne);
    expect(linesOf([deed, death, speaker], NEAR).slice(0, 3)).toEqual(ofSeveral);
  });

  test('that do not both fit are spoken of as one', () => {
    const body = 'Some words of a report that go on. '.repeat(90).trim();
    const near = [1, 2].map((score) => quoteOf({ ...ELSEWHERE, body }, body, { score }));
    const text = shown([{ kind: 'name', text: 'Yabrud' }], near);
    expect(text).toContain('\n‹ 1 › ‹ Export › ‹ Delete ›');
    expect(text).toContain('This does not name Yabrud.');
  });
});

describe('no answer', () => {
  test('because no report passes the filters says which, and what there is', () => {
    const filters = { ...NO_FILTERS, sources: ['*AP*'], after: '2024-01-01' };
    const excluded = { hasNamed: true, oldest: '2019', newest: '2019-09-07' };
    const reply = answerReply(answerOf('Who?', [], { excluded }), { ...ASKED, filters }, ENGLISH);
    expect(asText(reply).split('\n').slice(1, 4)).toEqual([
      '-# Only reports from \\*AP\\*, published on or after 1 January 2024.',
      'I found no quote that answers this.',
      'No report from \\*AP\\* is that new: the newest is of 7 September 2019.',
    ]);
  });

  test('says so and names the nearest reports, in grey', () => {
    const reply = answerReply(
      answerOf('What is the capital of France?', [], { nearest: [planes, ELSEWHERE] }),
      ASKED,
      ENGLISH,
    );
    expect(asText(reply)).toBe(
      [
        '### What is the capital of France?',
        'I found no quote that answers this.',
        'Closest by subject:',
        '- undated · Unusual Activity of US Military Cargo Planes Near Iraqi-Syrian Border Raises Questions',
        '- Xinhua · September 2019 · [Convoy enters Iraq](<https://example.com/convoy>)',
        '‹ Delete ›',
      ].join('\n'),
    );
    expect(reply.components[0]).toMatchObject({ accent_color: COLOURS.none });
  });

  test('names nothing when nothing is near', () => {
    const reply = answerReply(answerOf('Who?', []), ASKED, ENGLISH);
    expect(asText(reply)).toBe('### Who?\nI found no quote that answers this.\n‹ Delete ›');
  });

  test('after the last quote says that there are no more', () => {
    const reply = answerReply(answerOf('Who?', []), { ...ASKED, offset: 3, asker: null }, ENGLISH);
    expect(asText(reply)).toBe('### Who?\nThere are no more quotes.');
  });
});

describe('the text of a report', () => {
  test('cannot leave its quote, and cannot format, link or mention', () => {
    const body = '@everyone **look** <@1>\n# at [this](https://example.com)\n>>> now';
    const hostile = { ...ELSEWHERE, body, title: '## @here', source: '<@&2>', url: null };
    const reply = answerReply(answerOf('@everyone?', [quoteOf(hostile, body)]), ASKED, ENGLISH);
    expect(asText(reply).split('\n').slice(0, 3)).toEqual([
      '### \\@everyone?',
      '> \\@everyone \\*\\*look\\*\\* \\<\\@1> \\# at \\[this\\](https\\://example.com) \\>>> now',
      '-# \\<\\@&2> · September 2019 · \\## \\@here',
    ]);
  });

  test('in Arabic keeps the order of the line below it', () => {
    const arabic = { ...ELSEWHERE, title: 'ائتلاف الفتح', source: 'الجزيرة', url: null };
    const reply = answerReply(answerOf('Who?', [quoteOf(arabic, LEADS)]), ASKED, ENGLISH);
    expect(asText(reply)).toContain(
      '-# \u2068الجزيرة\u2069 · September 2019 · \u2068ائتلاف الفتح\u2069',
    );
  });
});
