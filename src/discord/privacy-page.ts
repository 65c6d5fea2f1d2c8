import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** Reads docs/privacy.md, so that the page and the command say the same. */
export function privacyPage(): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve('#docs/privacy.md'), 'utf8');
}
