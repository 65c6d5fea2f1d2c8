import { LONGEST_DETAIL } from '../../text/length-limits.ts';
import { type LinkedData, textOf } from './tree/json-ld.ts';
import { firstOf, type MetaTags } from './tree/meta-tags.ts';
import type { PageDocument } from './tree/node.ts';

/**
 * Finds the language that a page declares.
 *
 * @returns A canonical BCP 47 tag such as `en-GB`; `null` if the page declares no valid one.
 */
export function findLanguage(
  document: PageDocument,
  articles: readonly LinkedData[],
  meta: MetaTags,
): string | null {
  const root = document.documentElement;
  const candidates = [
    root?.getAttribute('lang') ?? root?.getAttribute('xml:lang') ?? null,
    textOf(articles[0]?.inLanguage),
    firstOf(meta, ['content-language', 'og:locale', 'dc.language', 'dcterms.language', 'language']),
  ];
  for (const candidate of candidates) {
    const tag = candidate === null ? null : canonical(candidate);
    if (tag !== null) return tag;
  }
  return null;
}

function canonical(text: string): string | null {
  const tag = text.split(',')[0]?.trim().replaceAll('_', '-') ?? '';
  if (tag.length > LONGEST_DETAIL) return null;
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
