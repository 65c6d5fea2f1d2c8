import { describe, expect, it } from 'vitest';
import { CONVOY, draftOf, makePage, paragraphs } from '../pages.ts';

/** The body of a page with the convoy's report and something in front of, inside or behind it. */
function bodyOf(parts: { before?: string; inside?: string; behind?: string }): string {
  const [first = '', ...rest] = CONVOY.split('\n\n');
  const { before = '', inside = '', behind = '' } = parts;
  const body = `${before}${paragraphs(first)}${inside}${paragraphs(rest.join('\n\n'))}${behind}`;
  return draftOf(makePage({ body })).body;
}

describe('a sentence of the report is kept', () => {
  it.each([
    [
      'ends with an agency',
      'The ministry of defence did not say where the trucks were going. (AFP)',
    ],
    ['names a source', 'The trucks had left the depot at night (source: ministry of transport).'],
    ['is about photos', 'Photos by local residents show trucks on the road to Ramadi.'],
    ['is about a picture', 'Picture: a long row of trucks stood on the bridge and did not move.'],
    ['is about sources', 'Sources in the ministry said that a second convoy would follow.'],
    ['is about a topic', 'Topics of the talks included the roads to the border, officials said.'],
    ['is about a report', 'Reporting by state media suggests that the trucks carried fuel.'],
    ['is about a follow-up', 'Follow-up talks are set for Monday, the governor wrote on Facebook.'],
    [
      'is about a contact',
      'Contact with the drivers was lost at noon, residents said on Facebook.',
    ],
    ['is about the author of a letter', 'More about the letter will be known on Monday.'],
    ['is about a video', 'This video is not from September, the ministry said on Sunday.'],
    ['is about copyright', 'Copyright law does not cover pictures of trucks, a lawyer said.'],
    ['begins with “like us”', 'Like us, they want free passage and news of the drivers.'],
    ['begins with “loading”', 'Loading took six hours.'],
    [
      'has a note of the desk behind it',
      'The last truck passed at dawn. Ken Hanly contributed to this report.',
    ],
  ])('if it %s', (_what, sentence) => {
    for (const place of ['inside', 'behind']) {
      expect(bodyOf({ [place]: `<p>${sentence}</p>` })).toContain(sentence);
    }
  });

  it('if most of it is a link', () => {
    const inside =
      '<p>According to the army, <a href="/a">every truck of the convoy reached the base in time</a>.</p>';
    expect(bodyOf({ inside })).toContain('According to the army, every truck');
  });

  it('if it begins like a pointer to other reports', () => {
    const inside =
      '<p>Latest figures of the army show that <a href="/a">more than 100 trucks crossed the border</a>.</p>';
    expect(bodyOf({ inside })).toContain('Latest figures of the army show that more than 100');
  });

  it('if it stands above the first paragraph', () => {
    expect(bodyOf({ before: '<p>Published reports speak of a second convoy.</p>' })).toContain(
      'Published reports speak',
    );
  });
});

describe('a line that only a page prints is left out', () => {
  it.each([
    'Photo: Ahmad Al-Rubaye/AFP',
    'Photos by Ahmad Al-Rubaye / Getty Images',
    '(Image: © Reuters)',
    'Advertisement',
    'Copyright 2019 Reuters. All rights reserved.',
  ])('inside: %s', (line) => {
    expect(bodyOf({ inside: `<p>${line}</p>` })).not.toContain(line);
  });

  it.each([
    'Source: Reuters',
    'Via Reuters',
    'Tags: Iraq, trucks',
    'Reporting by Ahmed Rasheed in Baghdad; additional reporting by Raya Jalabi; Editing by Peter Graff',
    'Associated Press writers Qassim Abdul-Zahra and Zeina Karam contributed to this report.',
    'Follow Ken Hanly on Twitter @ken',
    'The author is a writer in Canada.',
  ])('below: %s', (line) => {
    expect(bodyOf({ behind: `<p>${line}</p>` })).not.toContain(line);
  });

  it('if it ends with an agency and is below a picture', () => {
    const caption = '<p>Trucks on the road to Ramadi on Saturday. (AFP)</p>';
    expect(bodyOf({ inside: `<img src="a.jpg" alt="">${caption}` })).not.toContain('(AFP)');
    expect(bodyOf({ inside: caption })).toContain('(AFP)');
  });

  it('if it announces links to other reports', () => {
    const inside = '<p>READ MORE: <a href="/a">Another convoy was seen near the border</a></p>';
    expect(bodyOf({ inside })).not.toContain('Another convoy');
  });
});

describe('words inside a sentence are kept', () => {
  const sentence = (inner: string) =>
    `<p>The ministry, citing ${inner}, said that more than 100 trucks had crossed the border.</p>`;

  it.each([
    '<a class="related-link" href="/a">a report from May</a>',
    '<span class="tooltip">a report from May</span>',
    '<span class="related-term">a report from May</span>',
    '<b><span class="promo">a report from May</span></b>',
  ])('with a name of furniture: %s', (inner) => {
    expect(bodyOf({ inside: sentence(inner) })).toContain(
      'citing a report from May, said that more than 100 trucks',
    );
  });

  it('without what is only shown on request or to screen readers', () => {
    const popup =
      '<span class="rollover"><a class="rollover-link" href="/a">a report from May</a>' +
      '<span class="rollover-block"><a href="/b">Second</a> <a href="/c">Third</a></span></span>';
    const hidden = '<span class="tooltip">a report from May<i class="tooltip-text">Old</i></span>';
    const spoken = 'a report from May<span class="sr-only"> (opens a window)</span>';
    for (const inner of [popup, hidden, spoken]) {
      expect(bodyOf({ inside: sentence(inner) })).toContain('citing a report from May, said');
    }
  });

  it('but not a button behind it', () => {
    const inside =
      '<p>The last truck passed at dawn. <a class="share" href="/a">Share this</a></p>';
    expect(bodyOf({ inside })).not.toContain('Share this');
  });
});

describe('entries called comments are kept', () => {
  const entries = (name: string, more = '') =>
    Array.from(
      { length: 9 },
      (_, hour) =>
        `<div class="${name}"><b>${hour + 8}:00</b><p>The trucks passed post ${hour + 1}.</p>${more}</div>`,
    ).join('');

  it('if they are a live commentary', () => {
    expect(bodyOf({ inside: entries('live-comment') })).toContain('The trucks passed post 9.');
    const inside = `<div class="ticker">${entries('comment')}</div>`;
    expect(bodyOf({ inside })).toContain('The trucks passed post 9.');
  });

  it('but not if readers wrote them', () => {
    const inside = `<div class="live"><div class="comments">${entries('comment', '<a class="comment-reply">Reply</a>')}</div></div>`;
    expect(bodyOf({ inside })).not.toContain('The trucks passed post 9.');
  });
});

describe('a list of links is kept', () => {
  const list =
    '<ul><li><a href="/a">Oxfam</a></li><li><a href="/b">Save the Children</a></li></ul>';

  it('if a sentence announces it', () => {
    const body = bodyOf({ inside: `<p>These groups signed the letter to the army:</p>${list}` });
    expect(body).toContain('Oxfam\n\nSave the Children');
  });

  it('if it is a paragraph of names', () => {
    const inside =
      '<p>These groups signed the letter: <a href="/a">Oxfam</a>, <a href="/b">Save the Children</a>, <a href="/c">Care International</a></p>';
    expect(bodyOf({ inside })).toContain('letter: Oxfam, Save the Children');
  });

  it('but not if it leads to other reports', () => {
    expect(bodyOf({ inside: `<p>Read more about the war here:</p>${list}` })).not.toContain(
      'Oxfam',
    );
  });
});
