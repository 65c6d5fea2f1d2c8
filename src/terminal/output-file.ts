import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { toUserError } from '../disk-fault.ts';
import { UserError } from '../user-error.ts';

/**
 * Writes a file that a person named.
 *
 * @throws UserError if it cannot be written.
 */
export async function writeOutput(file: string, content: Uint8Array | string): Promise<void> {
  await writeFile(file, content).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new UserError(`There is no folder ${dirname(file)}.`);
    throw toUserError(`${file} cannot be written`, error);
  });
}
