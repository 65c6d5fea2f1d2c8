const PICTURE =
  'That is a picture, and I cannot read the words in pictures. Paste the text of the report.';

const RECORDING =
  'That is a recording, and I cannot hear it. Add its subtitles (.vtt or .srt), or paste its words.';

const ARCHIVE = 'That is an archive. Take the report out of it first.';

const LINK_FILE = 'That file holds only a link. Open it, and give me the link of the page.';

/** What to do with files that are not read, by their first bytes. */
const BY_BYTES: readonly (readonly [string, string])[] = [
  ['\u00ff\u00d8\u00ff', PICTURE],
  ['\u0089PNG', PICTURE],
  ['GIF8', PICTURE],
  ['ID3', RECORDING],
  ['OggS', RECORDING],
  ['fLaC', RECORDING],
  ['\u001aE\u00df\u00a3', RECORDING],
  ['Rar!', ARCHIVE],
  ['7z\u00bc\u00af', ARCHIVE],
  ['\u001f\u008b', ARCHIVE],
  [
    'bplist',
    'That is a web archive of Safari, which I cannot read. Save the page as PDF or as page source.',
  ],
];

/** What may be before the first element of XML. */
const PROLOG = /<\?[^<>]{0,300}\?>|<!--[^<>]{0,400}-->/g;

/** The same by patterns. */
const BY_START: readonly (readonly [RegExp, string])[] = [
  [/^(?:RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp(?:heic|avif|mif1))/, PICTURE],
  [/^(?:RIFF[\s\S]{4}(?:WAVE|AVI )|[\s\S]{4}ftyp)/, RECORDING],
  [/^\s*\[InternetShortcut\]/i, LINK_FILE],
  [
    /^(?:\u00ef\u00bb\u00bf)?\s{0,20}<(?:rss|feed|rdf:RDF|urlset|sitemapindex|opml)\b/i,
    'That is a list of reports for programs, not a report. Open the report itself, and give me its link.',
  ],
];

const DATA = 'That file is data for programs. Paste the text of the report.';

const TABLE = 'I cannot read spreadsheets. Paste the text of the report.';

const SLIDES = 'I cannot read presentations. Save it as PDF, or paste its text.';

const PAGES = 'I cannot read documents of Pages. Export it as Word or PDF, or paste its text.';

/** The same by the extension of the name. */
const BY_ENDING: ReadonlyMap<string, string> = new Map([
  ...['.json', '.jsonl', '.js', '.css', '.xml', '.rss', '.atom', '.ics', '.vcf'].map(
    (ending) => [ending, DATA] as const,
  ),
  ...['.csv', '.tsv', '.xlsx', '.xls', '.ods', '.numbers'].map(
    (ending) => [ending, TABLE] as const,
  ),
  ...['.pptx', '.ppt', '.odp', '.key'].map((ending) => [ending, SLIDES] as const),
  ['.pages', PAGES],
  ...['.url', '.webloc', '.desktop'].map((ending) => [ending, LINK_FILE] as const),
]);

/**
 * Finds out whether a file is of a known kind that is not read.
 *
 * @param ending - The extension of the file's name, in lower case.
 * @param start - The first bytes as Latin-1.
 * @returns What to do instead; `null` if the file may be readable.
 */
export function findUnread(ending: string, start: string): string | null {
  const xml = start.replace(PROLOG, '').trimStart();
  const byBytes = BY_BYTES.find(([bytes]) => start.startsWith(bytes))?.[1];
  const byStart =
    byBytes ?? BY_START.find(([pattern]) => pattern.test(start) || pattern.test(xml))?.[1];
  return byStart ?? BY_ENDING.get(ending) ?? null;
}
