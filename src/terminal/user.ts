import { userInfo } from 'node:os';
import type { Actor } from '../corpus/change.ts';

/** The user of this terminal, as the journal names them. */
export function terminalUser(): Actor {
  return { kind: 'terminal', name: readUserName() };
}

function readUserName(): string {
  try {
    return userInfo().username;
  } catch {
    // The user id of the process may have no name, as in containers.
    return String(process.getuid?.() ?? 'unknown');
  }
}
