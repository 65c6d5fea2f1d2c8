import type { PlainFaultKey } from '../../../text/faults/user-fault.ts';

const PICTURE: PlainFaultKey = 'fault.is-picture';

const RECORDING: PlainFaultKey = 'fault.is-recording';

const ARCHIVE: PlainFaultKey = 'fault.is-archive';

const LINK_FILE: PlainFaultKey = 'fault.is-link';

/** What to do with files that are not read, by their first bytes. */
const BY_BYTES: readonly (readonly [string, PlainFaultKey])[] = [
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
  ['bplist', 'fault.is-web-archive'],
];

/** What may be before the first element of XML. */
const PROLOG = /<\?[^<>]{0,300}\?>|<!--[^<>]{0,400}-->/g;

/** The same by patterns. */
const BY_START: readonly (readonly [RegExp, PlainFaultKey])[] = [
  [/^(?:RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp(?:heic|avif|mif1))/, PICTURE],
  [/^(?:RIFF[\s\S]{4}(?:WAVE|AVI )|[\s\S]{4}ftyp)/, RECORDING],
  [/^\s*\[InternetShortcut\]/i, LINK_FILE],
  [
    /^(?:\u00ef\u00bb\u00bf)?\s{0,20}<(?:rss|feed|rdf:RDF|urlset|sitemapindex|opml)\b/i,
    'fault.is-list',
  ],
];

const DATA: PlainFaultKey = 'fault.is-data';

const TABLE: PlainFaultKey = 'fault.is-table';

const SLIDES: PlainFaultKey = 'fault.is-slides';

const PAGES: PlainFaultKey = 'fault.is-pages';

/** The same by the extension of the name. */
const BY_ENDING: ReadonlyMap<string, PlainFaultKey> = new Map<string, PlainFaultKey>([
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
 * @returns The sentence that says what to do instead; `null` if the file may be readable.
 */
export function findUnread(ending: string, start: string): PlainFaultKey | null {
  const xml = start.replace(PROLOG, '').trimStart();
  const byBytes = BY_BYTES.find(([bytes]) => start.startsWith(bytes))?.[1];
  const byStart =
    byBytes ?? BY_START.find(([pattern]) => pattern.test(start) || pattern.test(xml))?.[1];
  return byStart ?? BY_ENDING.get(ending) ?? null;
}
