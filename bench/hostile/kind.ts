import type { RequestListener } from 'node:http';
import type { IntakeFile } from '../../src/intake/intake.ts';

/** Bytes of a text that can just be published. */
export const PUBLISHED = 990_000;

/** Bytes of the largest page that is read. */
const MOST_PAGE = 5_000_000;

/** Bytes of the largest text or Markdown file that is read. */
const MOST_TEXT = 2_000_000;

/** Bytes of every other input. */
export const USUAL = 20_000_000;

/** A way to build input that is meant to exhaust its reader. */
export interface Kind {
  /** Its label in the table. */
  readonly name: string;
  /** Bytes of the inputs: {@link USUAL}, and less if that is refused for its size alone. */
  readonly sizes: readonly number[];
  /** Makes an input of about this many bytes. */
  readonly make: (size: number) => Hostile;
}

/** A file, or how a web server answers. */
export type Hostile = IntakeFile | { readonly serve: RequestListener };

/** A web page, tried at the largest size that is read and at the usual one. */
export function pageKind(name: string, write: (size: number) => string): Kind {
  return {
    name: `page: ${name}`,
    sizes: [MOST_PAGE, USUAL],
    make: (size) => ({
      name: 'page.html',
      bytes: Buffer.from(write(size - 1_000)),
      url: 'https://www.example.org/2019/09/07/convoy',
    }),
  };
}

/** A text or Markdown file, tried at the largest size that is read and at the usual one. */
export function textKind(
  name: string,
  write: (size: number) => string | Uint8Array,
  ending: '.txt' | '.md' = '.txt',
): Kind {
  return {
    name: `${ending === '.md' ? 'Markdown' : 'text'}: ${name}`,
    sizes: [MOST_TEXT, USUAL],
    make: (size) => ({ name: `text${ending}`, bytes: Buffer.from(write(size - 1_000) as string) }),
  };
}

/** A text that is as long as can be published. */
export function reportKind(name: string, write: (size: number) => string): Kind {
  return {
    name: `report: ${name}`,
    sizes: [PUBLISHED],
    make: (size) => ({ name: 'report.txt', bytes: Buffer.from(write(size)) }),
  };
}

/** Repeats a text until it has about this many bytes. */
export function fill(text: string, bytes: number): string {
  return text.repeat(Math.max(1, Math.floor(bytes / Buffer.byteLength(text))));
}
