import type { CliTexts } from "../CliWords";

/** The sentence for a reason of `valueRisks`, such as «missing: controls[0].purpose»; JSON keeps the reason itself. */
export function describeReason(reason: string, { risks }: CliTexts): string {
  const cut = reason.indexOf(": ");
  const [code, detail] = cut < 0 ? [reason, ""] : [reason.slice(0, cut), reason.slice(cut + 2)];
  const sentences: Readonly<Record<string, (detail: string) => string>> = risks.reasons;
  return sentences[code]?.(detail) ?? reason;
}
