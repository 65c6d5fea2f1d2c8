import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkKey } from '../../src/corpus/format/link.ts';

const PLAIN = 'https://example.com/world/convoy?id=7';

describe('links to the same report are equal', () => {
  it.each([
    ['http', 'http://example.com/world/convoy?id=7'],
    ['the host in capitals', 'https://EXAMPLE.com/world/convoy?id=7'],
    ['a default port', 'http://example.com:443/world/convoy?id=7'],
    ['a slash at the end', 'https://example.com/world/convoy/?id=7'],
    ['an anchor', 'https://example.com/world/convoy?id=7#comments'],
    ['www', 'https://www.example.com/world/convoy?id=7'],
    ['a host for phones', 'https://m.example.com/world/convoy?id=7'],
    ['another host for phones', 'https://mobile.example.com/world/convoy?id=7'],
    ['a host for phones behind www', 'https://www.m.example.com/world/convoy?id=7'],
    ['an AMP host', 'https://amp.example.com/world/convoy?id=7'],
    ['an AMP path', 'https://example.com/world/convoy/amp?id=7'],
    ['an AMP path with a slash', 'https://example.com/world/convoy/amp/?id=7'],
    ['an AMP path in front', 'https://example.com/amp/world/convoy?id=7'],
    ['an AMP parameter', 'https://example.com/world/convoy?amp&id=7'],
    ['an AMP parameter with a value', 'https://example.com/world/convoy?id=7&amp=1'],
    ['an AMP output', 'https://example.com/world/convoy?id=7&outputType=amp'],
    ['a copy at Google', 'https://www.google.com/amp/s/www.example.com/world/convoy?id=7'],
    [
      'a copy in the AMP cache',
      'https://example-com.cdn.ampproject.org/c/s/example.com/world/convoy/amp?id=7',
    ],
    ['a campaign', `${PLAIN}&utm_source=x&utm_medium=social&UTM_Campaign=y`],
    ['marks of advertisements', `${PLAIN}&fbclid=IwAR0&gclid=1&msclkid=2`],
    ['marks of newsletters', `${PLAIN}&mc_cid=1&mc_eid=2&igshid=3`],
    ['marks in front', 'https://example.com/world/convoy?fbclid=IwAR0&id=7'],
    ['escaped ampersands', 'https://example.com/world/convoy?id=7&amp;utm_source=x'],
  ])('%s', (_name, url) => {
    expect(linkKey(url)).toBe(linkKey(PLAIN));
  });

  it.each([
    ['parameters in another order', 'https://a.org/?p=1&lang=en', 'https://a.org/?lang=en&p=1'],
    ['nothing left of the parameters', 'https://a.org/b', 'https://a.org/b?utm_source=x'],
    ['an empty question mark', 'https://a.org/b', 'https://a.org/b?'],
    ['an AMP page with an ending', 'https://a.org/b.html', 'https://a.org/b.amp.html'],
    ['escapes in small letters', 'https://a.org/%C3%A9', 'https://a.org/%c3%a9'],
    ['a letter and its escape', 'https://a.org/é', 'https://a.org/%C3%A9'],
    ['a language before m', 'https://ar.wikipedia.org/x', 'https://ar.m.wikipedia.org/x'],
  ])('%s', (_name, one, other) => {
    expect(linkKey(one)).toBe(linkKey(other));
  });
});

describe('links to different reports differ', () => {
  it.each([
    ['a number of the report', 'https://a.org/?id=1', 'https://a.org/?id=2'],
    ['a post of a blog', 'https://a.org/?p=1', 'https://a.org/?p=2'],
    ['an article and the front page', 'https://a.org/?article=1', 'https://a.org/'],
    ['a page of a report', 'https://a.org/b?page=1', 'https://a.org/b?page=2'],
    ['a reference', 'https://a.org/b?ref=100', 'https://a.org/b?ref=101'],
    ['a route behind #!', 'https://a.org/#!/b', 'https://a.org/#!/c'],
    ['a route behind #/', 'https://a.org/#/b', 'https://a.org/#/c'],
    ['a case of the path', 'https://a.org/AbC', 'https://a.org/abc'],
    ['another port', 'https://a.org:8080/b', 'https://a.org/b'],
    ['another host', 'https://arabic.a.org/b', 'https://english.a.org/b'],
    ['a short host', 'https://m.me/b', 'https://me/b'],
    ['a page about AMP', 'https://a.org/amp', 'https://a.org/'],
    ['a word that begins like it', 'https://a.org/ampere', 'https://a.org/ere'],
    ['a word that ends like it', 'https://a.org/b/camp', 'https://a.org/b'],
    ['an unrelated amp', 'https://a.org/?amp=marshall', 'https://a.org/?amp=fender'],
    ['an unrelated output', 'https://a.org/?output=1', 'https://a.org/?output=2'],
  ])('%s', (_name, one, other) => {
    expect(linkKey(one)).not.toBe(linkKey(other));
  });

  it('if one parameter differs, with any tracking parameter', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('id', 'p', 'article', 'story', 'n'),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('utm_source', 'fbclid', 'amp'),
        (name, one, other, mark) => {
          const keys = [one, other].map((value) =>
            linkKey(`https://a.org/?${mark}=1&${name}=${value}`),
          );
          expect(keys[0] === keys[1]).toBe(one === other);
        },
      ),
    );
  });
});
