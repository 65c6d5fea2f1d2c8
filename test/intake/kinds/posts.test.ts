import { describe, expect, it } from 'vitest';
import { draftOf } from '../pages.ts';

const TEXT = 'The convoy crossed the border.\n\nIt had more than 100 trucks.';

const meta = (title: string, description: string) =>
  `<html><head><meta property="og:title" content="${title}"><meta property="og:description" content="${description.replaceAll('\n', '&#10;')}"></head><body><p>Open the app to see more.</p></body></html>`;

describe('a post on Telegram', () => {
  it('is read from the description of its page', () => {
    const draft = draftOf(meta('Border Watch', TEXT), 'https://t.me/borderwatch/17');
    expect(draft).toMatchObject({
      title: 'The convoy crossed the border.',
      source: 'Telegram',
      author: 'Border Watch',
      published: null,
      body: TEXT,
    });
  });

  const message = (post: string, text: string) =>
    `<div class="tgme_widget_message" data-post="${post}"><a class="tgme_widget_message_owner_name">Border Watch</a><div class="tgme_widget_message_text">${text}</div><time datetime="2019-09-07T10:15:00+00:00">10:15</time></div>`;

  it('is read from its embedded form, with its day', () => {
    const page = `<html><body>${message('borderwatch/17', 'The convoy<br>crossed.')}</body></html>`;
    expect(draftOf(page, 'https://t.me/borderwatch/17?embed=1')).toMatchObject({
      author: 'Border Watch',
      published: '2019-09-07',
      body: 'The convoy\ncrossed.',
    });
  });

  it('is the one of the link among those of a channel', () => {
    const page = `<html><body>${message('borderwatch/16', 'Before.')}${message('borderwatch/17', 'The convoy.')}</body></html>`;
    expect(draftOf(page, 'https://t.me/s/borderwatch/17').body).toBe('The convoy.');
  });
});

describe('a post on X', () => {
  it('is read from the description of its page, without quotation marks', () => {
    const page = meta('Ken Hanly (@ken) on X', '“The convoy crossed the border.”');
    expect(draftOf(page, 'https://x.com/ken/status/1')).toMatchObject({
      source: 'X',
      author: 'Ken Hanly',
      body: 'The convoy crossed the border.',
    });
  });

  it('is refused with what to do if the page does not show it', () => {
    const page = '<html><body><p>JavaScript is not available.</p></body></html>';
    expect(() => draftOf(page, 'https://x.com/ken/status/1')).toThrow(/Paste its text instead/);
  });
});
