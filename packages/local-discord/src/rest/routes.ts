import type { RestRequest } from './request.ts';

/** A reply; without a body, only a status. */
export interface RestReply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A path with `:names` for its variable parts, and the function that answers it. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly pattern: string;
  /** Whether the bot token is not needed, as for interactions, whose token is in the path. */
  readonly open?: boolean;
  readonly answer: (request: RestRequest) => RestReply;
}

/** A route with the values of its names. */
export interface RouteMatch {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * Finds the route of a request.
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

/** An answer with a body. */
export const ok = (body: unknown): RestReply => ({ status: 200, body });
/** An answer without a body. */
export const noContent: RestReply = { status: 204 };
