import type { CliWords } from "../CliWords";

/** Where in our files a bug shows itself, such as «decodeBook.ts:34»: no folder of anybody's machine. */
function placeOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  return /[/\\](?:src|node_modules)[/\\](?:[^\s()]*[/\\])?([\w.-]+:\d+)/.exec(stack)?.[1] ?? "";
}

/** The sentence for an error of the program itself: that it is one, and what to send to whom. */
export function describeBug(error: unknown, { cli }: CliWords): string {
  const name = error instanceof Error ? error.name : typeof error;
  const message = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
  const detail = [`${name}: ${message.slice(0, 200)}`, placeOf(error)].filter((part) => part !== "").join(" · ");
  return cli.bug(detail);
}
