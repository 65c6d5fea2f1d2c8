import type { SettingsBook } from '../../settings/settings-book.ts';
import type { Followings } from '../../watch/followed.ts';
import type { Servers } from '../servers.ts';
import { digestIn } from './digest-settings.ts';

/** The name of the journal of the shared corpus. */
const SHARED = '';

export interface FollowingsOptions {
  readonly servers: Servers;
  readonly settings: SettingsBook;
  /** Whether servers have their own corpora. */
  readonly hasOwn: boolean;
}

/** Opens what the members of servers read, for rounds in the background. */
export function followingsOf(options: FollowingsOptions): Followings {
  const { servers, settings, hasOwn } = options;
  return {
    async journalsOf(server) {
      if (server === null || !hasOwn) return [SHARED];
      const { readsShared } = (await settings.of(server)).settings;
      return readsShared ? [server, SHARED] : [server];
    },
    async timesOf(server) {
      const { digestHour, timeZone } =
        server === null ? settings.defaults : (await settings.of(server)).settings;
      return { hour: digestHour, zone: timeZone };
    },
    digestOf: async (server) => digestIn((await settings.of(server)).settings),
    use: (server, work) => servers.use(server, work),
  };
}
