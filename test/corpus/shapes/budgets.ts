import { at } from "../sheet/address";
import { type Draft, draft, type How, type Spot } from "../sheet/draft";
import type { Random } from "../sheet/random";
import type { Shape } from "./Shape";
import { actividades, dependencias, fuentes, head, money, nth, pesos, proyectos, rubros } from "./words";

/** A title over the sheet, as every office writes it. */
function letterhead(d: Draft, lines: readonly string[], column = 1): number {
  for (const [i, text] of lines.entries()) d.put(i + 1, column, text, { bold: i === 0 });
  return lines.length + 2;
}

/** One list of lines with its total below: the plainest of all. */
export const list =
  (how: How, count: number, label: string, look = money): Shape =>
  (chance) => {
    const d = draft("list with a total", `lista ${how} ${count}`);
    const top = letterhead(d, ["PRESUPUESTO DE GASTOS", `Vigencia 2026`]);
    d.line(top, ["No.", "Concepto", "Dependencia", "Valor"], head);
    for (let i = 0; i < count; i += 1) {
      d.line(top + 1 + i, [i + 1, nth(rubros, i), nth(dependencias, i)]);
      d.put(top + 1 + i, 4, chance.pesos(500_000, 90_000_000), look);
    }
    const row = top + 1 + count;
    d.put(row, 2, label, head);
    d.column(how, row, 4, top + 1, row - 1, { ...look, bold: true });
    return d.finish();
  };

/** A total above its lines. */
export const totalAbove =
  (how: How, count: number): Shape =>
  (chance) => {
    const d = draft("total above", `total arriba ${how} ${count}`);
    d.line(1, ["Código", "Rubro", "Apropiación", "Compromisos", "Pagos"], head);
    d.put(2, 2, "TOTAL GASTOS", head);
    for (let i = 0; i < count; i += 1) {
      d.line(3 + i, [`A-${String(i + 1).padStart(3, "0")}`, nth(rubros, i)]);
      const amount = chance.pesos(8_000_000, 900_000_000);
      d.line(3 + i, [amount, Math.round(amount * 0.7), Math.round(amount * 0.4)], money, 3);
    }
    for (const column of [3, 4, 5]) d.column(how, 2, column, 3, 2 + count, { bold: true, siblings: true });
    return d.finish();
  };

/** Projects over their activities, as plans of action are written: the amount of a project is the sum below it. */
export const projectRows =
  (how: How, projects: number, below: boolean): Shape =>
  (chance) => {
    const d = draft(
      below ? "subtotals below their lines" : "projects over their activities",
      `proyectos ${how} ${projects} ${below ? "abajo" : "arriba"}`,
    );
    d.line(1, ["PLAN DE ACCIÓN"], head);
    d.line(3, ["Proyecto / actividad", "Responsable", "Presupuesto inicial", "Presupuesto definitivo"], head);
    const spots: number[] = [];
    let row = 4;
    for (let p = 0; p < projects; p += 1) {
      const count = chance.whole(3, 6);
      const own = below ? row + count : row;
      const first = below ? row : row + 1;
      spots.push(own);
      d.put(own, 1, below ? `Subtotal ${nth(proyectos, p)}` : `Proyecto ${p + 1}. ${nth(proyectos, p)}`, head);
      for (let i = 0; i < count; i += 1) {
        d.line(first + i, [nth(actividades, p * 3 + i), nth(dependencias, p + i)], { indent: 1 });
        const amount = chance.pesos(2_000_000, 300_000_000);
        d.line(first + i, [amount, amount + chance.pesos(0, 9_000_000)], money, 3);
      }
      for (const column of [3, 4])
        d.column(how, own, column, first, first + count - 1, {
          bold: true,
          siblings: true,
          tell: below ? "words" : "look",
        });
      row += count + 1;
    }
    d.put(row, 1, "TOTAL", head);
    for (const column of [3, 4])
      d.total(
        how === "typed" ? "typed" : "plus",
        row,
        column,
        spots.map((r): Spot => [r, column]),
        { bold: true, siblings: true, tell: below ? "words" : "look" },
      );
    return d.finish();
  };

interface Node {
  readonly code: string;
  readonly depth: number;
  readonly children: readonly Node[];
}

function grow(
  chance: Random,
  code: string,
  depth: number,
  levels: number,
  style: (code: string, index: number, depth: number) => string,
): Node {
  if (depth === levels) return { code, depth, children: [] };
  const count = chance.whole(2, depth === 0 ? 3 : 4);
  const children = Array.from({ length: count }, (_, i) =>
    grow(chance, style(code, i + 1, depth), depth + 1, levels, style),
  );
  return { code, depth, children };
}

const codeStyles = {
  "1.1.1": (code: string, index: number) => `${code}.${index}`,
  "2.3.01": (code: string, index: number, depth: number) =>
    `${code}.${depth === 0 ? String(index) : String(index).padStart(2, "0")}`,
  "2.1.1.01.01.001": (code: string, index: number, depth: number) =>
    `${code}.${String(index).padStart(depth < 2 ? 1 : depth < 4 ? 2 : 3, "0")}`,
  A010203: (code: string, index: number) => `${code}${String(index).padStart(2, "0")}`,
} as const;

export type CodeStyle = keyof typeof codeStyles;

/** A budget by codes, each level the sum of the next below it. */
export const byCode =
  (how: "plus" | "typed" | "sum", style: CodeStyle, levels: number, kind = "hierarchy by code"): Shape =>
  (chance) => {
    const d = draft(kind, `codigos ${style} ${how} ${levels}`);
    const top = letterhead(d, ["PRESUPUESTO DE INGRESOS Y GASTOS", "Vigencia fiscal 2026", "Cifras en pesos"]);
    const columns = [3, 4, 5];
    d.line(top, ["Código", "Descripción", "Presupuesto inicial", "Presupuesto definitivo", "Recaudo"], head);
    const root = grow(chance, style === "A010203" ? "2" : "2", 0, levels, codeStyles[style]);
    let row = top;
    const place = (node: Node): number => {
      row += 1;
      const own = row;
      d.put(own, 1, node.code, { format: "@", bold: node.children.length > 0 });
      d.put(own, 2, node.depth === 0 ? "GASTOS" : nth(rubros, own), {
        bold: node.children.length > 0,
        indent: node.depth,
      });
      const rows = node.children.map(place);
      if (rows.length === 0) {
        const amount = chance.pesos(3_000_000, 2_000_000_000);
        d.line(own, [amount, amount + chance.pesos(1_000_000, 5_000_000), Math.round(amount * 0.83)], money, 3);
        return own;
      }
      const leaves = node.children.every((child) => child.children.length === 0);
      for (const column of columns) {
        const options = { bold: true, siblings: true };
        if (how === "sum" && leaves) d.column("sum", own, column, own + 1, row, options);
        else
          d.total(
            how === "typed" ? "typed" : "plus",
            own,
            column,
            rows.map((r): Spot => [r, column]),
            options,
          );
      }
      return own;
    };
    place(root);
    return d.finish();
  };

/** Levels told by an outline, by indentation or by leading spaces only. */
export const byLook =
  (tell: "outline" | "indent" | "spaces", how: "typed" | "sum"): Shape =>
  (chance) => {
    const d = draft(`hierarchy by ${tell}`, `niveles ${tell} ${how}`);
    d.line(1, ["Concepto", "Aprobado 2025", "Aprobado 2026"], head);
    let row = 2;
    const groups: number[] = [];
    const write = (text: string, level: number): void => {
      d.put(
        row,
        1,
        tell === "spaces" ? " ".repeat(level * 3) + text : text,
        tell === "indent" ? { indent: level } : {},
      );
      if (tell === "outline") d.level(row, level);
    };
    const seen = tell === "spaces" ? "words" : "look";
    write("Funcionamiento", 0);
    const top = row;
    for (let g = 0; g < 4; g += 1) {
      row += 1;
      const own = row;
      groups.push(own);
      write(nth(dependencias, g), 1);
      const count = chance.whole(3, 6);
      for (let i = 0; i < count; i += 1) {
        row += 1;
        write(nth(rubros, g * 4 + i), 2);
        for (const column of [2, 3]) d.put(row, column, chance.pesos(1_000_000, 80_000_000), money);
      }
      for (const column of [2, 3]) d.column(how, own, column, own + 1, row, { tell: seen, siblings: true });
    }
    for (const column of [2, 3])
      d.total(
        how === "typed" ? "typed" : "plus",
        top,
        column,
        groups.map((r): Spot => [r, column]),
        { tell: seen, siblings: true },
      );
    return d.finish();
  };

/** Stacked blocks, each with its subtotal, and one grand total. */
export const stacked =
  (how: How, grand: "plus" | "typed" | "double", words: readonly [string, string], gap: boolean): Shape =>
  (chance) => {
    const d = draft("stacked blocks", `bloques ${how} ${grand} ${words[0]}${gap ? " con espacio" : ""}`);
    letterhead(d, ["RELACIÓN DE GASTOS POR DEPENDENCIA"]);
    d.line(3, ["Concepto", "Valor"], head);
    const subtotals: number[] = [];
    const lines: Spot[] = [];
    let row = 4;
    for (let b = 0; b < 4; b += 1) {
      d.put(row, 1, nth(dependencias, b).toUpperCase(), head);
      const first = row + 1;
      const count = chance.whole(3, 7);
      for (let i = 0; i < count; i += 1) {
        d.put(first + i, 1, nth(rubros, b * 5 + i));
        d.put(first + i, 2, chance.pesos(100_000, 50_000_000, 100), pesos);
        lines.push([first + i, 2]);
      }
      row = first + count;
      d.put(row, 1, words[0], head);
      d.column(how, row, 2, first, row - 1, { ...pesos, bold: true, siblings: true });
      subtotals.push(row);
      row += gap ? 2 : 1;
    }
    d.put(row, 1, words[1], head);
    const spots = subtotals.map((r): Spot => [r, 2]);
    if (grand === "double")
      d.formulaTotal(row, 2, `=SUM(${at(5, 2)}:${at(row - 1, 2)})/2`, spots, { ...pesos, bold: true });
    else d.total(grand, row, 2, spots, { ...pesos, bold: true, siblings: true });
    return d.finish();
  };

/** SUBTOTAL over a block that holds SUBTOTALs, as Excel's own command writes it. */
export const nestedSubtotals =
  (code: 9 | 109, rowsHidden: boolean): Shape =>
  (chance) => {
    const d = draft("SUBTOTAL over subtotals", `subtotales ${code} ${rowsHidden ? "con filtro" : ""}`);
    d.line(1, ["Dependencia", "Rubro", "Valor"], head);
    const lines: Spot[] = [];
    let row = 2;
    for (let g = 0; g < 5; g += 1) {
      const first = row;
      for (let i = 0; i < chance.whole(3, 6); i += 1) {
        d.line(row, [nth(dependencias, g), nth(rubros, g + i)]);
        d.put(row, 3, chance.pesos(100_000, 9_000_000), money);
        d.level(row, 2);
        if (rowsHidden && g === 1) d.hide(row);
        else lines.push([row, 3]);
        row += 1;
      }
      d.put(row, 1, `Total ${nth(dependencias, g)}`, head);
      d.level(row, 1);
      const spots = Array.from({ length: row - first }, (_, i): Spot => [first + i, 3]);
      d.formulaTotal(row, 3, `=SUBTOTAL(${code},C${first}:C${row - 1})`, rowsHidden && g === 1 ? [] : spots, {
        bold: true,
        siblings: true,
      });
      row += 1;
    }
    d.put(row, 1, "Total general", head);
    d.formulaTotal(row, 3, `=SUBTOTAL(${code},C2:C${row - 1})`, lines, { bold: true });
    return d.finish();
  };

/** Projects by source of money: totals to the right and below. */
export const poai =
  (right: How, below: How, left = false): Shape =>
  (chance) => {
    const d = draft(
      left ? "totals to the left" : "totals across and below",
      `poai ${right} ${below}${left ? " izquierda" : ""}`,
    );
    const top = letterhead(d, ["PLAN OPERATIVO ANUAL DE INVERSIONES 2026", "Versión 3", "Página 1 de 4"]);
    const first = left ? 4 : 3;
    const total = left ? 3 : 3 + fuentes.length;
    d.line(top, ["BPIN", "Proyecto", ...(left ? ["Total", ...fuentes] : [...fuentes, "Total"])], head);
    const count = chance.whole(9, 16);
    for (let i = 0; i < count; i += 1) {
      const row = top + 1 + i;
      d.put(row, 1, 202_600_680_000 + chance.whole(1000, 9000), { format: "0" });
      d.put(row, 2, nth(proyectos, i));
      for (let f = 0; f < fuentes.length; f += 1)
        d.put(row, first + f, chance.next() < 0.25 ? 0 : chance.pesos(5_000_000, 800_000_000), money);
      d.across(right, row, total, first, first + fuentes.length - 1, { siblings: true });
    }
    const last = top + 1 + count;
    d.put(last, 2, "TOTAL INVERSIÓN", head);
    for (let column = 3; column <= 3 + fuentes.length; column += 1)
      d.column(below, last, column, top + 1, last - 1, { bold: true, siblings: true });
    return d.finish();
  };
