import { openStores } from '../../storage/stores.ts';
import { placeOf } from '../place.ts';
import { UsageError } from '../usage.ts';
import type { Call } from './call.ts';
import { writeJson, writeLine } from './output.ts';

/** Ids of servers, as Discord gives them. */
const SERVER = /^\d{15,21}$/;

/** Erases all that is kept of a server: its corpus, drafts, settings and questions. */
export async function eraseServer({ operands, folder, json, io }: Call): Promise<number> {
  const [server = ''] = operands;
  if (!SERVER.test(server)) {
    throw new UsageError('corpus erase needs the id of a server, for example 80351110224678912.');
  }
  const stores = await openStores(placeOf({ folder, databaseUrl: io.databaseUrl }));
  try {
    const hadData = (await stores.servers()).includes(server);
    await stores.eraseServer(server);
    if (json) writeJson(io, { server, hadData });
    else {
      writeLine(
        io,
        hadData
          ? `Erased all that was kept of the server ${server}.`
          : `The server ${server} had no data of its own. Questions asked there were erased.`,
      );
    }
    return 0;
  } finally {
    await stores.close();
  }
}
