/** How Discord shows a text: the visible characters, and the names of the formats in it. */
export interface Rendered {
  readonly visible: string;
  readonly formats: readonly string[];
}

type Rule = readonly [name: string, pattern: RegExp, shown: number | null];

/** Rules that apply at the start of a line. */
const BLOCKS: readonly Rule[] = [
  ['quote', /^ *>>> ?/, null],
  ['quote', /^ *> ?/, null],
  ['heading', /^ *#{1,3}\s+(?=\S)/, null],
  ['sub-text', /^ *-#\s+(?=\S)/, null],
  ['list', /^\s*(?:[-*+]|\d+[.)])\s+(?=\S)/, null],
];

/** Rules that apply everywhere. The first match wins; the number is the group that is shown. */
const INLINE: readonly Rule[] = [
  ['escape', /^\\([^0-9A-Za-z\s])/, 1],
  ['link', /^\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\(\s*<?[^\s]*?>?\s*\)/, 1],
  ['address', /^(?:https?|steam|discord):\/\/[^\s<]+/, 0],
  ['address', /^<[^: >]+:\/[^ >]+>/, 0],
  ['mention', /^<[@#][!&]?\d+>/, null],
  ['mention', /^@(?:everyone|here)/, 0],
  ['mention', /^<\/[^:>]+:\d+>/, null],
  ['mention', /^<id:\w+>/, null],
  ['emoji', /^<a?:\w+:\d+>/, null],
  // No emoji has a longer name.
  ['emoji', /^:[^\s:]{1,64}?(?:::skin-tone-\d)?:/, null],
  ['time', /^<t:-?\d+(?::[A-Za-z])?>/, null],
  ['code', /^(`+)([\s\S]*?[^`])\1(?!`)/, 2],
  ['bold', /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, 1],
  ['underline', /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, 1],
  ['struck', /^~~((?:\\[\s\S]|[^\\])+?)~~/, 1],
  ['spoiler', /^\|\|((?:\\[\s\S]|[^\\])+?)\|\|/, 1],
  ['italic', /^\*(?=\S)((?:\\[\s\S]|[^\\*])+?)\*(?!\*)/, 1],
  ['italic', /^_((?:\\[\s\S]|[^\\_])+?)_(?!_)/, 1],
];

/**
 * Renders markdown as Discord's client does, as far as its rules are known. A model for tests, not a
 * general parser.
 */
export function renderMarkdown(source: string, insideLine = false): Rendered {
  const formats: string[] = [];
  let visible = '';
  let rest = source;
  let atStart = !insideLine;
  while (rest !== '') {
    const rule = ruleFor(rest, atStart);
    if (rule === null) {
      const [character = ''] = rest;
      visible += character;
      atStart = character === '\n';
      rest = rest.slice(character.length);
      continue;
    }
    const { name, match, shown, isBlock } = rule;
    if (name === 'escape') visible += match[1] ?? '';
    else {
      formats.push(name);
      const inner = shown === null ? null : renderMarkdown(match[shown] ?? '', true);
      visible += shown === 0 ? match[0] : (inner?.visible ?? '');
      if (shown !== 0) formats.push(...(inner?.formats ?? []));
    }
    atStart = isBlock;
    rest = rest.slice(match[0].length);
  }
  return { visible, formats };
}

function ruleFor(rest: string, atStart: boolean) {
  for (const isBlock of [true, false]) {
    if (isBlock && !atStart) continue;
    for (const [name, pattern, shown] of isBlock ? BLOCKS : INLINE) {
      const match = pattern.exec(rest);
      if (match) return { name, match, shown, isBlock };
    }
  }
  return null;
}
