import type { TestProject } from 'vitest/node';
import { Server } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server that all tests share, or why there is none. */
    readonly postgres: { readonly url: string } | { readonly reason: string };
  }
}

/** Starts one PostgreSQL for all tests. If that fails, tests that need it are skipped. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  try {
    const server = await Server.start();
    project.provide('postgres', { url: server.url });
    return () => server.remove();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    project.provide('postgres', { reason });
    process.stderr.write(
      `Tests with PostgreSQL are skipped; it cannot be started here: ${reason}\n`,
    );
    return async () => undefined;
  }
}
