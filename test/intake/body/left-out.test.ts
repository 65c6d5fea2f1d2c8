import { describe, expect, it } from 'vitest';
import { putBack } from '../../../src/intake/put-back.ts';
import { reviseDraft } from '../../../src/intake/revise.ts';
import { CONVOY, draftOf, linkedData, makePage, paragraphs } from '../pages.ts';

const [FIRST = '', SECOND = '', ...REST] = CONVOY.split('\n\n');

const NAMES = '<ul><li><a href="/a">Oxfam</a></li><li><a href="/b">Care</a></li></ul>';

const page = (between: string, behind = '') =>
  makePage({
    body: `${paragraphs(FIRST)}${between}${paragraphs(SECOND)}${behind}${paragraphs(REST.join('\n\n'))}`,
  });

describe('what is left out inside the report', () => {
  it('is kept beside it, with its place', () => {
    const { body, leftOut } = draftOf(
      page(NAMES, '<aside><p>Our podcast tells the story of the border.</p></aside>'),
    );
    expect(body).not.toMatch(/Oxfam|podcast/);
    expect(leftOut).toEqual([
      { text: 'Oxfam\n\nCare', after: 1 },
      { text: 'Our podcast tells the story of the border.', after: 2 },
    ]);
  });

  it('does not include what surrounds the report, or words that say nothing', () => {
    expect(draftOf(page('<p>Advertisement</p>')).leftOut).toEqual([]);
    const surrounded = makePage({
      header: `<p class="summary">${FIRST}</p>${NAMES}`,
      after: `<aside><p>${REST[0]}</p></aside>`,
    });
    expect(draftOf(surrounded).leftOut).toEqual([]);
  });

  it('includes sentences that were dropped at its ends', () => {
    const note = 'Reporting by Ahmed Rasheed in Baghdad; Editing by Peter Graff.';
    const paragraph = paragraphs(CONVOY);
    const { body, leftOut } = draftOf(makePage({ body: `${paragraph}<p>${note}</p>` }));
    expect(body).not.toContain(note);
    expect(leftOut).toEqual([{ text: note, after: body.split('\n\n').length }]);
  });

  it('is unknown if the text comes from the data of the page', () => {
    const head = linkedData({ '@type': 'NewsArticle', articleBody: CONVOY });
    const body = `<p>${CONVOY.slice(0, 200)}…</p>`;
    expect(draftOf(makePage({ head, body })).leftOut).toEqual([]);
  });

  it('can be put back, each passage at its place', () => {
    const draft = draftOf(page(NAMES, '<aside><p>Our podcast tells the story.</p></aside>'));
    const [names, podcast] = draft.leftOut ?? [];
    if (!names || !podcast) throw new Error('nothing was left out');
    const once = putBack(draft, names);
    expect(once.body.split('\n\n').slice(0, 4)).toEqual([FIRST, 'Oxfam', 'Care', SECOND]);
    const [left] = once.leftOut ?? [];
    if (!left) throw new Error('the second passage is gone');
    const twice = putBack(once, left);
    expect(twice.body.split('\n\n').slice(2, 5)).toEqual(['Care', SECOND, podcast.text]);
    expect(twice.leftOut).toEqual([]);
  });

  it('is dropped when a person corrects the text, and not when they correct a detail', () => {
    const draft = draftOf(page(NAMES));
    expect(reviseDraft(draft, { title: 'A convoy' }).leftOut).toHaveLength(1);
    expect(reviseDraft(draft, { body: CONVOY }).leftOut).toBeUndefined();
  });
});
