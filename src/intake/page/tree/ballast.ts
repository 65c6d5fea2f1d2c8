/** Characters. A shorter page is parsed as it is. */
const LARGE_PAGE = 1_000_000;

/** Characters of embedded data that are kept. */
const LONGEST_DATA = 200;

/** What no reader of a report needs: scripts except data about the page, styles, drawings. */
const BALLAST = /<(script|style|svg)\b[^<>]*>/gi;

const CLOSING = /<\/(script|style|svg)\b/gi;

const DATA = /data:[a-z]{1,20}\//gi;

/** What ends embedded data. */
const DATA_END = /[\s"'<>()]/g;

/**
 * Removes scripts, styles, drawings and embedded files from a large page, so that the tree that is built
 * from it stays as small as that of other pages.
 */
export function withoutBallast(html: string): string {
  if (html.length < LARGE_PAGE) return html;
  const kept: string[] = [];
  let from = 0;
  BALLAST.lastIndex = 0;
  for (let tag = BALLAST.exec(html); tag; tag = BALLAST.exec(html)) {
    if (/ld\+json/i.test(tag[0])) continue;
    const end = endOf(tag[1] ?? '', html, BALLAST.lastIndex);
    // An element that never ends holds the rest of the page, with or without the report.
    if (end === null) break;
    kept.push(html.slice(from, BALLAST.lastIndex));
    from = end;
    BALLAST.lastIndex = end;
  }
  kept.push(html.slice(from));
  return withoutData(kept.join(''));
}

/** Goes from mark to mark, because one expression for megabytes of data overflows the stack. */
function withoutData(html: string): string {
  const kept: string[] = [];
  let from = 0;
  DATA.lastIndex = 0;
  for (let data = DATA.exec(html); data; data = DATA.exec(html)) {
    DATA_END.lastIndex = DATA.lastIndex;
    const end = DATA_END.exec(html)?.index ?? html.length;
    if (end - data.index > LONGEST_DATA) {
      kept.push(html.slice(from, data.index), 'data:,');
      from = end;
    }
    DATA.lastIndex = end;
  }
  kept.push(html.slice(from));
  return kept.join('');
}

/** Where an element ends; `null` if it does not. */
function endOf(name: string, html: string, from: number): number | null {
  CLOSING.lastIndex = from;
  for (let tag = CLOSING.exec(html); tag; tag = CLOSING.exec(html)) {
    if (tag[1]?.toLowerCase() === name.toLowerCase()) return tag.index;
  }
  return null;
}
