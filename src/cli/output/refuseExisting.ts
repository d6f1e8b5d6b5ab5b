import type { Call } from "../commands/Command";

/** The sentence where the output exists and may not be replaced: said before work that takes seconds. */
export function refuseExisting({ args: { output, overwrite }, io, words: { cli } }: Call): string | undefined {
  const taken = output !== undefined && !overwrite && io.exists(output);
  return taken ? cli.files.exists(output) : undefined;
}

/** The same for a command that rebuilds its own file where no other is named. */
export function refuseOther(call: Call): string | undefined {
  const { args, io, input } = call;
  return args.output === undefined || io.isSameFile(args.output, input) ? undefined : refuseExisting(call);
}

/** The same for a command that writes a copy: none of the files that it reads is replaced either. */
export function refuseCopy(call: Call, sources: readonly string[]): string | undefined {
  const { args, io, words } = call;
  const { output = "" } = args;
  const isSource = sources.some((path) => io.isSameFile(output, path));
  return isSource ? words.cli.files.sameFile(output) : refuseExisting(call);
}
