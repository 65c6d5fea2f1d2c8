import { commands } from '../../../commands/index.ts';
import { diagnoseDiscord } from '../../discord/doctor/diagnose.ts';
import type { Finding } from '../../health/finding.ts';
import { passwordsOf } from '../../service-urls.ts';
import { probeStores } from '../../storage/stores.ts';
import { readVersion } from '../version.ts';
import { examineMachine, type Machine, THIS_MACHINE } from './machine.ts';
import { examineSettings } from './settings.ts';

/** Where the settings come from, and where the findings go. */
export interface DoctorOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Path of the `.env` file, which may be missing. */
  readonly envFile: string;
  readonly write: (text: string) => unknown;
  readonly machine?: Machine;
}

/**
 * Examines everything that the bot needs, and says what to mend. Safe at any time: it begins no session with
 * Discord, and writes nothing but a small file that it removes again.
 *
 * @returns The exit code: 1 if something stops the bot.
 */
export async function runDoctor(options: DoctorOptions): Promise<0 | 1> {
  const { environment, envFile, machine = THIS_MACHINE } = options;
  const { settings, findings } = await examineSettings(environment, envFile);
  const secrets = [settings?.token ?? '', ...passwordsOf(settings?.databaseUrl ?? null)];
  const write = (text: string) => options.write(withoutSecrets(text, secrets));
  const tell = (found: readonly Finding[]) => {
    for (const each of found) write(`${lineOf(each)}\n`);
    return found;
  };
  write(
    `Dateline ${readVersion()}, Node.js ${machine.node}, ${process.platform} ${process.arch}\n`,
  );
  const all = [...tell(findings)];
  if (settings !== null) {
    const { articles, findings: found } = await probeStores(settings);
    all.push(...tell(found));
    const folder = settings.databaseUrl === null ? settings.corpusFolder : null;
    all.push(...tell(await examineMachine(machine, articles, folder)));
    if (settings.token !== null) {
      const names = commands.map(({ definition }) => definition.name);
      const asked = { ...settings, token: settings.token, commands: names };
      all.push(...tell(await diagnoseDiscord(asked)));
    }
  }
  const count = (level: Finding['level']) => all.filter((each) => each.level === level).length;
  write(`${summary(count('fault'), count('warning'))}\n`);
  return count('fault') > 0 ? 1 : 0;
}

function lineOf({ level, subject, sentence }: Finding): string {
  return `${level.padEnd('warning'.length)}  ${subject}: ${sentence}`;
}

function summary(faults: number, warnings: number): string {
  const noticed = warnings === 1 ? '1 warning' : `${warnings} warnings`;
  if (faults === 0) return `Nothing stops the bot; ${noticed}.`;
  return `${faults === 1 ? '1 fault stops' : `${faults} faults stop`} the bot; ${noticed}.`;
}

/** No finding contains a secret. This makes sure of it, because people publish the output. */
function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret !== '')
    .reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text);
}
