import type { RestRequest } from './request.ts';

/** What goes back. Without a body the status is all there is to say. */
export interface RestReply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A path with `:names` for its variable parts, and who answers there. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly pattern: string;
  /** Interaction endpoints carry their proof in the path; all others need the bot token. */
  readonly open?: boolean;
  readonly answer: (request: RestRequest) => RestReply;
}

/** A route and the values that the path gave its names. */
export interface RouteMatch {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * Finds who answers a request.
 *
 * @param path - Decoded, without `/api/v10`.
 * @returns The route, `'other method'` if only other methods exist at this path, or undefined.
 */
export function matchRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): RouteMatch | 'other method' | undefined {
  let pathExists = false;
  for (const route of routes) {
    const parameters = matchPattern(route.pattern, path);
    if (!parameters) continue;
    if (route.method === method) return { route, parameters };
    pathExists = true;
  }
  return pathExists ? 'other method' : undefined;
}

function matchPattern(pattern: string, path: string): Record<string, string> | undefined {
  const expected = pattern.split('/');
  const given = path.split('/');
  if (expected.length !== given.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [position, part] of expected.entries()) {
    const value = given[position] ?? '';
    if (part.startsWith(':')) parameters[part.slice(1)] = value;
    else if (part !== value) return undefined;
  }
  return parameters;
}

/** Done, and here is what was asked for. */
export const ok = (body: unknown): RestReply => ({ status: 200, body });
/** Done, and nothing to say about it. */
export const noContent: RestReply = { status: 204 };
