import type { ServerSettings } from '../../settings/server-settings.ts';
import type { DigestSettings } from '../../watch/digest/digest.ts';

/** What a server has set about its digest; `null` for none. */
export function digestIn(settings: ServerSettings): DigestSettings | null {
  const {
    digestChannelId: channel,
    digestOften: often,
    digestHour: hour,
    timeZone: zone,
  } = settings;
  return channel === null ? null : { channel, schedule: { often, hour, zone } };
}
