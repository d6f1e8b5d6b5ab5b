import { findOption, type OptionKey, optionSpecs } from "./options";

/** A file or command word, or an option with its value. */
export type Token =
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "option"; readonly text: string; readonly key: OptionKey | undefined; readonly value?: string };

/** «--salida LIBRO» or «--salida=LIBRO»; `next` is taken where a value must follow. */
function readOption(arg: string, next: string | undefined): { readonly token: Token; readonly taken: 1 | 2 } {
  const cut = arg.indexOf("=");
  const name = cut < 0 ? arg : arg.slice(0, cut);
  const key = findOption(name);
  if (key === undefined) return { token: { kind: "option", text: arg, key }, taken: 1 };
  if (cut >= 0) return { token: { kind: "option", text: name, key, value: arg.slice(cut + 1) }, taken: 1 };
  if (!optionSpecs[key].value || next === undefined || next.startsWith("--"))
    return { token: { kind: "option", text: name, key }, taken: 1 };
  return { token: { kind: "option", text: name, key, value: next }, taken: 2 };
}

/** The arguments in order; after «--» everything is a file, so that a name may begin with a dash. */
export function splitTokens(args: readonly string[]): readonly Token[] {
  const end = args.indexOf("--");
  const words = end < 0 ? [] : args.slice(end + 1).map((text): Token => ({ kind: "word", text }));
  const before = end < 0 ? args : args.slice(0, end);
  const tokens: Token[] = [];
  for (let i = 0; i < before.length; ) {
    const arg = before[i] ?? "";
    const isWord = !arg.startsWith("-") || arg === "-";
    const { token, taken } = isWord
      ? ({ token: { kind: "word", text: arg }, taken: 1 } as const)
      : readOption(arg, before[i + 1]);
    tokens.push(token);
    i += taken;
  }
  return [...tokens, ...words];
}
