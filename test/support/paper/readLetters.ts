import { inflateSync } from "node:zlib";

/** The linear part a b c d of a transformation (ISO 32000-1, 8.3.4): where a text stands does not change its letters. */
type Linear = readonly [a: number, b: number, c: number, d: number];

const identity: Linear = [1, 0, 0, 1];

function multiply([a, b, c, d]: Linear, [A, B, C, D]: Linear): Linear {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D];
}

/** What of the graphics state decides the size of letters: transformation, font size, text matrix. */
interface State {
  readonly transform: Linear;
  readonly size: number;
  readonly line: Linear;
}

const start: State = { transform: identity, size: 0, line: identity };

function linearOf(operands: readonly string[]): Linear {
  const [a = 1, b = 0, c = 0, d = 1] = operands.map(Number);
  return [a, b, c, d];
}

/** Font size × text matrix × transformation, to a thousandth of a point (ISO 32000-1, 9.4.4). */
function sizeOf({ transform, size, line }: State): number {
  const [, , c, d] = multiply(line, transform);
  return Math.round(size * Math.hypot(c, d) * 1000) / 1000;
}

/** The state after an operator that changes it. */
function change(state: State, operator: string, operands: readonly string[]): State {
  if (operator === "cm") return { ...state, transform: multiply(linearOf(operands), state.transform) };
  if (operator === "BT") return { ...state, line: identity };
  if (operator === "Tm") return { ...state, line: linearOf(operands) };
  return operator === "Tf" ? { ...state, size: Number(operands[1]) } : state;
}

/** Strings and arrays of strings are one token each, so that no letter is taken for an operator. */
const tokens = /\((?:\\[\s\S]|[^\\)])*\)|<[\dA-Fa-f\s]*>|\[(?:\((?:\\[\s\S]|[^\\)])*\)|[^\]])*\]|[^\s[\]<>()]+/g;

/** The sizes of the texts that a content stream shows. */
function sizesOf(stream: string): readonly number[] {
  const sizes: number[] = [];
  const saved: State[] = [];
  let state = start;
  let operands: string[] = [];
  for (const [token] of stream.matchAll(tokens)) {
    if (/^[-+.\d/[(<]/.test(token)) {
      operands.push(token);
      continue;
    }
    if (token === "q") saved.push(state);
    else if (token === "Q") state = saved.pop() ?? start;
    else if (token === "Tj" || token === "TJ") sizes.push(sizeOf(state));
    else state = change(state, token, operands);
    operands = [];
  }
  return sizes;
}

/**
 * The sizes of the letters of every page, in points, of a PDF as LibreOffice writes it: plain objects, one deflated content
 * stream a page.
 */
export function readLetters(pdf: Uint8Array): readonly (readonly number[])[] {
  const text = Buffer.from(pdf).toString("latin1");
  const objects = new Map([...text.matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)].map(([, id, body]) => [id, body ?? ""]));
  const kids = [...objects.values()].find((body) => /\/Type\s*\/Pages\b/.test(body)) ?? "";
  const pages = [...(/\/Kids\s*\[([^\]]*)\]/.exec(kids)?.[1] ?? "").matchAll(/(\d+) 0 R/g)];
  return pages.map(([, id]) => {
    const content = objects.get(/\/Contents (\d+) 0 R/.exec(objects.get(id ?? "") ?? "")?.[1] ?? "") ?? "";
    const data = /stream\r?\n([\s\S]*)endstream/.exec(content)?.[1] ?? "";
    return sizesOf(inflateSync(Buffer.from(data, "latin1")).toString("latin1"));
  });
}
