import type { Elements } from './elements.ts';
import { oneLine } from './node.ts';

/** Contents of `<meta>` elements by name, in lower case. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Reads the `<meta>` elements that have content and a property, name, itemprop or http-equiv. */
export function metaTagsOf(elements: Elements): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of elements.withTag('META')) {
    const content = oneLine(meta.getAttribute('content') ?? '');
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (!name) continue;
      const contents = tags.get(name);
      if (contents) contents.push(content);
      else tags.set(name, [content]);
    }
  }
  return tags;
}

/** Returns the first content of the first of these names that the page has. */
export function firstOf(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const content = tags.get(name)?.[0];
    if (content !== undefined) return content;
  }
  return null;
}
