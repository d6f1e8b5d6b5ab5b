/** A product of §10 as it is meant: the bullets that make it, by index, and their joined text. */
interface JoinedDeliverable {
  readonly text: string;
  readonly bullets: readonly number[];
}

/** A bullet that ends in a colon announces the next one: «Documento que contiene:» + «Antecedentes…» is one product. */
export function joinDeliverables(texts: readonly string[]): readonly JoinedDeliverable[] {
  const joined: JoinedDeliverable[] = [];
  for (const [index, text] of texts.entries()) {
    const last = joined.at(-1);
    if (last?.text.trimEnd().endsWith(":") && text.trim() !== "") {
      joined[joined.length - 1] = { text: `${last.text.trim()} ${text.trim()}`, bullets: [...last.bullets, index] };
    } else if (text.trim() !== "") joined.push({ text: text.trim(), bullets: [index] });
  }
  return joined;
}
