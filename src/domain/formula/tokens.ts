import { isRange, tokenize, tokenTypes } from "@borgar/fx/xlsx";
import { rememberLast } from "./cache";
import { hideSigns, isLostPart, showSigns } from "./hideSigns";
import { listEnclosed } from "./listEnclosed";

/** Longest formula of Excel, in characters (Microsoft, «Excel specifications and limits»). Longer texts are not read. */
export const longestFormula = 8192;

/** A piece of a formula; all pieces together are its text. */
export interface Token {
  readonly type: TokenType;
  readonly text: string;
}

/** «reference» = cells, with their sheet; «structured» = part of a table. */
type TokenType =
  | "prefix"
  | "operator"
  | "number"
  | "text"
  | "boolean"
  | "error"
  | "function"
  | "reference"
  | "structured"
  | "name"
  | "space"
  | "unknown";

const types: Readonly<Record<string, TokenType>> = {
  [tokenTypes.FX_PREFIX]: "prefix",
  [tokenTypes.OPERATOR]: "operator",
  [tokenTypes.NUMBER]: "number",
  [tokenTypes.STRING]: "text",
  [tokenTypes.BOOLEAN]: "boolean",
  [tokenTypes.ERROR]: "error",
  [tokenTypes.FUNCTION]: "function",
  [tokenTypes.REF_RANGE]: "reference",
  [tokenTypes.REF_BEAM]: "reference",
  [tokenTypes.REF_STRUCT]: "structured",
  [tokenTypes.REF_NAMED]: "name",
  [tokenTypes.WHITESPACE]: "space",
  [tokenTypes.NEWLINE]: "space",
};

type ParserToken = ReturnType<typeof tokenize>[number];

/**
 * «Hoja!#REF!», left by a deleted row, and «#REF!$A$1», left by a deleted sheet, come as several tokens that the parser
 * refuses; each is one error.
 */
function joinErrors(tokens: readonly ParserToken[]): ParserToken[] {
  const joined: ParserToken[] = [];
  for (const token of tokens) {
    const [before, last] = [joined.at(-2), joined.at(-1)];
    const isLost = token.type === tokenTypes.ERROR && last?.value === "!" && isContext(before);
    if (isLost) joined.splice(-2, 2, { ...token, value: `${before?.value}!${token.value}` });
    else if (last?.value.endsWith("#REF!") && last.type === tokenTypes.ERROR && isRange(token))
      joined.splice(-1, 1, { ...last, value: last.value + token.value });
    else joined.push(token);
  }
  return joined;
}

function isContext(token: ParserToken | undefined): boolean {
  return token?.type === tokenTypes.CONTEXT || token?.type === tokenTypes.CONTEXT_QUOTE;
}

/** «tX[#REF!]» is an error as a whole, as «Hoja!#REF!» is. */
function showToken(token: ParserToken): ParserToken {
  const isLost = token.type === tokenTypes.REF_STRUCT && isLostPart(token.value);
  return { ...token, ...(isLost ? { type: tokenTypes.ERROR } : {}), value: showSigns(token.value) };
}

/** Tokens as the parser wants them. Undefined when quotes or brackets do not close. */
export function readParserTokens(formula: string): ParserToken[] | undefined {
  const enclosed = listEnclosed(formula);
  if (enclosed === undefined) return undefined;
  const plain = hideSigns(formula, enclosed);
  const tokens = joinErrors(tokenize(plain, { withLocation: false }));
  return plain === formula ? tokens : tokens.map(showToken);
}

const known = rememberLast(2_000_000, (formula) => ({
  tokens: readParserTokens(formula)?.map(({ type, value }): Token => ({ type: types[type] ?? "unknown", text: value })),
}));

/** The pieces of a formula from left to right; all of them together are its text. Undefined as for the parser, or too long. */
export function readTokens(formula: string): readonly Token[] | undefined {
  return formula.length > longestFormula ? undefined : known(formula).tokens;
}
