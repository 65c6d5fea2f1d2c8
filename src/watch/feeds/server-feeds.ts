import type { Feeds } from './feeds.ts';

/** The feeds of one server. See {@link Feeds} for what each does. */
export interface ServerFeeds {
  list(): ReturnType<Feeds['list']>;
  find(id: string): ReturnType<Feeds['find']>;
  add(...given: Tail<Parameters<Feeds['add']>>): ReturnType<Feeds['add']>;
  addAll(...given: Tail<Parameters<Feeds['addAll']>>): ReturnType<Feeds['addAll']>;
  change(id: string, make: Parameters<Feeds['change']>[1]): ReturnType<Feeds['change']>;
  remove(id: string): ReturnType<Feeds['remove']>;
}

type Tail<List extends readonly unknown[]> = List extends readonly [unknown, ...infer Rest]
  ? Rest
  : never;

/** Limits feeds to those of one server, so that code with them cannot reach those of another. */
export function feedsOfServer(feeds: Feeds, server: string): ServerFeeds {
  return {
    list: () => feeds.list(server),
    find: (id) => feeds.find({ server, id }),
    add: (...given) => feeds.add(server, ...given),
    addAll: (...given) => feeds.addAll(server, ...given),
    change: (id, make) => feeds.change({ server, id }, make),
    remove: (id) => feeds.remove({ server, id }),
  };
}
