import { stat } from 'node:fs/promises';
import { type Finding, fault, ok, warning } from '../../health/finding.ts';
import { UserError } from '../../user-error.ts';
import { readSettings, type Settings, unknownNames } from '../env-settings.ts';

/** Permissions of a file for other users of the machine. */
const FOR_OTHERS = 0o077;

/** What was read, and what was found. */
export interface ReadSettings {
  /** `null` if a setting is wrong. */
  readonly settings: Settings | null;
  readonly findings: readonly Finding[];
}

/** Examines the settings. Findings name them without their values. */
export async function examineSettings(
  environment: Readonly<Record<string, string | undefined>>,
  envFile: string,
): Promise<ReadSettings> {
  try {
    const settings = await readSettings(environment, envFile);
    const unknown = await unknownNames(envFile);
    return {
      settings,
      findings: [
        settings.token === null ? fault('settings', NO_TOKEN) : ok('settings', 'All are valid.'),
        ...unknown.map((name) =>
          warning('settings', `${envFile} has ${name}, which is no setting. Is it misspelt?`),
        ),
        ...(await aboutFile(envFile)),
      ],
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [, ...lines] = error.message.split('\n');
    const sentences = lines.length > 0 ? lines : [error.message];
    return { settings: null, findings: sentences.map((line) => fault('settings', `${line}.`)) };
  }
}

const NO_TOKEN =
  'DISCORD_TOKEN is not set, so npm start opens the preview. Copy it from “Bot” → “Reset Token” in the Developer Portal into .env.';

async function aboutFile(envFile: string): Promise<readonly Finding[]> {
  const mode = await stat(envFile).then(
    ({ mode }) => mode,
    () => 0,
  );
  if (process.platform === 'win32' || (mode & FOR_OTHERS) === 0) return [];
  const sentence = `Other users of this machine can read ${envFile}, which has the token. Run: chmod 600 ${envFile}`;
  return [warning('settings', sentence)];
}
