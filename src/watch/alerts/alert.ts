import { z } from 'zod';
import { readJson } from '../../text/formats/json.ts';

/** Most alerts of one member, over all servers. */
export const MOST_ALERTS = 20;

/** Where an alert is sent: to the member, or into the channel in which it was set. */
export const PLACES = ['dm', 'channel'] as const;

/** How often an alert is sent at most. */
export const PACES = ['at once', 'daily', 'weekly'] as const;

export type Pace = (typeof PACES)[number];

/** Most reports that one message names. The rest are counted. */
export const MOST_FOUND = 50;

const form = z.object({
  id: z.string(),
  /** Id of the member who set it. */
  member: z.string(),
  /** The server whose reports it follows; `null` for the reports of direct messages. */
  server: z.string().nullable(),
  /** The channel in which it was set. */
  channel: z.string(),
  where: z.enum(PLACES),
  often: z.enum(PACES),
  /** What reports must be about, as typed. */
  topic: z.string(),
  /** When it was set. */
  added: z.iso.datetime(),
  /** The last change of each journal that it has been compared with, by the journal's name. */
  seen: z.record(z.string(), z.int()),
  /** Ids of the reports that wait to be sent, oldest first, and how many more there are. */
  found: z.array(z.string()),
  more: z.int(),
  /** The message that is being sent. Whether it has been sent is unknown; `null` for none. */
  sending: z
    .object({
      articles: z.array(z.string()),
      more: z.int(),
      /** When that began. */
      at: z.iso.datetime(),
    })
    .nullable(),
  /** When something is to be sent; `null` for nothing. */
  due: z.iso.datetime().nullable(),
  /** How many messages have been sent. */
  sent: z.int(),
  /** How often sending has failed in a row. */
  failures: z.int(),
  /** Why the alert has stopped; `null` while it is sent. */
  stopped: z.enum(['closed', 'unreachable']).nullable(),
});

/** What a member follows: reports about a topic. */
export type Alert = Readonly<z.infer<typeof form>>;

/** What a member states about a new alert. */
export type NewAlert = Pick<
  Alert,
  'member' | 'server' | 'channel' | 'where' | 'often' | 'topic' | 'seen'
>;

/** An alert as text, for the store. Equal alerts are equal texts. */
export function writeAlert(alert: Alert): string {
  return JSON.stringify(form.parse(alert));
}

/** Reads what {@link writeAlert} wrote; `null` for any other text. */
export function readAlert(text: string): Alert | null {
  return readJson(text, form);
}

/** Whether a text can be the id of an alert. Ids come back from Discord, where they can be forged. */
export function isAlertId(text: string): boolean {
  return /^[0-9a-z]{10}$/.test(text);
}
