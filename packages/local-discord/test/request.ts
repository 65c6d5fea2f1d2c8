import type { LocalDiscord } from '../src/index.ts';

/** The response to a plain request. */
export interface PlainReply {
  readonly status: number;
  readonly body: {
    readonly code?: number;
    readonly message?: string;
    readonly errors?: unknown;
    readonly [key: string]: unknown;
  };
}

/** Sends a request as any client could, with the bot's token. */
export async function request(
  discord: LocalDiscord,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = { authorization: `Bot ${discord.token}` },
): Promise<PlainReply> {
  const response = await fetch(`${discord.api}/v10${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : {} };
}

/** Every fault in Discord's nested errors, as `components.0.content BASE_TYPE_REQUIRED`. */
export function faultsIn(errors: unknown, path: readonly string[] = []): string[] {
  if (typeof errors !== 'object' || errors === null) return [];
  return Object.entries(errors).flatMap(([key, value]) =>
    key === '_errors' && Array.isArray(value)
      ? value.map(({ code }: { code: string }) => `${path.join('.')} ${code}`.trim())
      : faultsIn(value, [...path, key]),
  );
}
