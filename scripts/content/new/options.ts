import { parseArgs, type ParseArgsConfig } from 'node:util';
import { fail } from './answers.ts';

/** What a command was given. One that it does not know, or that lacks its value, ends it with those that it knows. */
export function optionsOf<const Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split(/[.\n]/, 1);
    const known = Object.keys(config.options ?? {}).map((flag) => `--${flag}`);
    return fail(`${reason ?? ''}\nThis command takes: ${known.join(' ')}`);
  }
}
