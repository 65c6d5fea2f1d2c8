import { GatewayOpcodes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Identity } from './session.ts';

/** A frame that a bot sends over the gateway. */
export type ClientPayload =
  | { readonly kind: 'heartbeat' }
  | { readonly kind: 'identify'; readonly token: string; readonly identity: Identity }
  | {
      readonly kind: 'resume';
      readonly token: string;
      readonly sessionId: string;
      readonly sequence: number;
    }
  | { readonly kind: 'other' }
  | { readonly kind: 'unreadable' };

const envelope = z.object({ op: z.int(), d: z.unknown().optional() });

const identify = z.object({
  token: z.string(),
  intents: z.int().min(0),
  shard: z.tuple([z.int().min(0), z.int().min(1)]).default([0, 1]),
});

const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

/** Reads one frame. */
export function readPayload(frame: string): ClientPayload {
  const outer = envelope.safeParse(parse(frame));
  if (!outer.success) return { kind: 'unreadable' };
  const { op, d } = outer.data;
  if (op === GatewayOpcodes.Heartbeat) return { kind: 'heartbeat' };
  if (op === GatewayOpcodes.Identify) {
    const form = identify.safeParse(d);
    if (!form.success) return { kind: 'unreadable' };
    const { token, intents, shard } = form.data;
    return { kind: 'identify', token, identity: { intents, shard } };
  }
  if (op === GatewayOpcodes.Resume) {
    const form = resume.safeParse(d);
    if (!form.success) return { kind: 'unreadable' };
    const { token, session_id: sessionId, seq: sequence } = form.data;
    return { kind: 'resume', token, sessionId, sequence };
  }
  return { kind: 'other' };
}

function parse(frame: string): unknown {
  try {
    return JSON.parse(frame);
  } catch {
    return undefined;
  }
}
