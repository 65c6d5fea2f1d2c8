import { z } from 'zod';
import type { Actor } from '../change.ts';

/** Who made a change, as it is stored. */
export const actorForm: z.ZodType<Actor> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('member'), id: z.string(), name: z.string() }),
  z.object({ kind: z.literal('feed'), id: z.string(), name: z.string() }),
  z.object({ kind: z.literal('terminal'), name: z.string() }),
  z.object({ kind: z.literal('hand') }),
]);
