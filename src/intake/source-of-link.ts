import type { Draft } from './draft.ts';
import { originalLink } from './page/original-link.ts';
import { outletAt } from './page/outlets.ts';

/** Takes the source of a draft that has none from its link, if that leads to an outlet that is known. */
export function withSourceOfLink(draft: Draft): Draft {
  if (draft.source !== null || draft.url === null) return draft;
  const url = originalLink(draft.url);
  const source = outletAt(new URL(url).hostname);
  if (source === null) return { ...draft, url };
  return { ...draft, url, source, doubts: draft.doubts.filter(({ code }) => code !== 'no-source') };
}
