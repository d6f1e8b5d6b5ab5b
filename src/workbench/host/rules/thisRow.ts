/** Texts in quotes and quoted sheet names stay as they are; the rest of a formula is rewritten piece by piece. */
function outsideQuotes(formula: string, rewrite: (piece: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'!)/)
    .map((piece, index) => (index % 2 === 1 ? piece : rewrite(piece)))
    .join("");
}

const word = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
const column = String.raw`\[(?:[^\[\]']|'.)*\]`;
const short = new RegExp(`(${word})?\\[@(${column}(?::${column})?|(?:[^\\[\\]']|'.)*)\\]`, "gu");
const long = new RegExp(`(${word})?\\[\\[#This Row\\],\\s*(${column}(?::${column})?)\\]`, "giu");
const bare = new RegExp(`(^|[^\\p{L}\\p{N}_.\\]])(${column})(?!\\])`, "gu");
const whole = new RegExp(`(${word})\\[\\s*\\]`, "gu");

/** [@Valor], [@[Valor parcial]] and [Valor] as the calculator reads them: tTabla[[#This Row],[Valor]], tTabla[Valor]. */
export function expandThisRow(formula: string, table: string | undefined): string {
  return outsideQuotes(formula, (piece) =>
    piece
      .replace(short, (all, name: string | undefined, inner: string) => {
        const owner = name ?? table;
        if (owner === undefined) return all;
        if (inner === "") return `${owner}[#This Row]`;
        return `${owner}[[#This Row],${inner.startsWith("[") ? inner : `[${inner}]`}]`;
      })
      .replace(long, (all, name: string | undefined, inner: string) =>
        name === undefined && table !== undefined ? `${table}[[#This Row],${inner}]` : all,
      )
      .replace(whole, "$1[#Data]")
      .replace(bare, (all, before: string, inner: string) =>
        table === undefined || /^\[[#@]/.test(inner) || /[[,:]$/.test(before) ? all : `${before}${table}${inner}`,
      ),
  );
}

/** The names of columns that Excel writes without a second pair of brackets. */
const plain = /^\[[\p{L}\p{N}_]+\]$/u;

/** The reverse, as Excel shows and gives back formulas: [@Valor] inside its table, tTabla[@Valor] elsewhere. */
export function shortenThisRow(formula: string, table: string | undefined): string {
  return outsideQuotes(formula, (piece) =>
    piece.replace(long, (_all, name: string | undefined, inner: string) => {
      const owner = name?.toLowerCase() === table?.toLowerCase() ? "" : (name ?? "");
      return `${owner}[@${plain.test(inner) ? inner.slice(1, -1) : inner}]`;
    }),
  );
}
