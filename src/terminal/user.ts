import { userInfo } from 'node:os';
import type { Actor } from '../corpus/change.ts';

/** Whoever works at this terminal, as the journal names that person. */
export function terminalUser(): Actor {
  return { kind: 'terminal', name: readUserName() };
}

function readUserName(): string {
  try {
    return userInfo().username;
  } catch {
    // The number under which the process runs may have no name, as in containers.
    return String(process.getuid?.() ?? 'unknown');
  }
}
