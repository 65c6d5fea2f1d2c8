import type { Citation } from './citation.ts';
import { inApa } from './styles/apa.ts';
import { inBibtex } from './styles/bibtex.ts';
import { inChicago } from './styles/chicago.ts';
import { inCslJson } from './styles/csl-json.ts';
import { inMarkdown } from './styles/markdown.ts';
import { inWikitext } from './styles/wikipedia.ts';

/** A way to write a citation. */
export interface Style {
  readonly label: string;
  /** The name of a file in this style. */
  readonly file: string;
  readonly write: (citation: Citation) => string;
}

/** The styles by the names that people type. */
export const STYLES = {
  markdown: { label: 'Markdown', file: 'citation.md', write: inMarkdown },
  apa: { label: 'APA', file: 'citation-apa.md', write: inApa },
  chicago: { label: 'Chicago', file: 'citation-chicago.md', write: inChicago },
  bibtex: { label: 'BibTeX', file: 'citation.bib', write: inBibtex },
  wikipedia: { label: 'Wikipedia', file: 'citation.wiki', write: inWikitext },
  csl: { label: 'CSL JSON', file: 'citation.json', write: inCslJson },
} as const satisfies Readonly<Record<string, Style>>;

/** The name of a style. */
export type StyleName = keyof typeof STYLES;

/** Whether a text is the name of a style. */
export function isStyle(typed: string): typed is StyleName {
  return Object.hasOwn(STYLES, typed);
}
