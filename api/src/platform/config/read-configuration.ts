import type { z } from 'zod';
import {
  Configuration,
  DemonstrationConfiguration,
  OperatorConfiguration,
  type OwnerConfiguration,
} from './configuration';
import { demonstrationSettings, operatorSettings, ownerSettings, serverSettings } from './settings';

/** Variables by name, as the operating system gives them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Settings that cannot be used: the message has a line for each, with what to do. */
export class UnusableSettings extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'UnusableSettings';
  }
}

/**
 * The settings of the serving process.
 * @throws UnusableSettings
 */
export function readConfiguration(environment: Environment = process.env): Configuration {
  return new Configuration(parse(serverSettings, environment));
}

/**
 * The settings of the process that migrates.
 * @throws UnusableSettings
 */
export function readOwnerConfiguration(environment: Environment = process.env): OwnerConfiguration {
  const settings = parse(ownerSettings, environment);
  const {
    WEERBAAR_APP_PASSWORD: app,
    WEERBAAR_OPERATOR_PASSWORD: operator,
    WEERBAAR_JOBS_PASSWORD: jobs,
  } = settings;
  return {
    ownerUrl: settings.DATABASE_OWNER_URL,
    logins: {
      ...(app !== undefined && { weerbaar_app: app }),
      ...(operator !== undefined && { weerbaar_operator: operator }),
      ...(jobs !== undefined && { weerbaar_jobs: jobs }),
    },
  };
}

/**
 * The settings of the operator's command line.
 * @throws UnusableSettings
 */
export function readOperatorConfiguration(
  environment: Environment = process.env,
): OperatorConfiguration {
  return new OperatorConfiguration(parse(operatorSettings, environment));
}

/**
 * The settings of the loader of the demonstration.
 * @throws UnusableSettings
 */
export function readDemonstrationConfiguration(
  environment: Environment = process.env,
): DemonstrationConfiguration {
  return new DemonstrationConfiguration(parse(demonstrationSettings, environment));
}

function parse<Output>(schema: z.ZodType<Output>, environment: Environment): Output {
  // An empty variable is how a compose file or a shell says "not set".
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new UnusableSettings(
    parsed.error.issues.map(({ path: [name], message }) => {
      const variable = String(name);
      return `${variable} is ${given[variable] === undefined ? 'not set' : 'not usable'}: give ${message}.`;
    }),
  );
}
