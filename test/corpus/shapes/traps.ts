import { at, letters } from "../sheet/address";
import { draft, type How, type Spot } from "../sheet/draft";
import type { Shape } from "./Shape";
import {
  actividades,
  date,
  dependencias,
  head,
  meses,
  money,
  municipios,
  nth,
  percent,
  pesos,
  proyectos,
  rubros,
} from "./words";

/** The table does not begin in A1, and a blank row stands before the total. */
export const offset =
  (how: How): Shape =>
  (chance) => {
    const d = draft("table away from A1", `desplazada ${how}`);
    d.put(3, 3, "RELACIÓN DE PAGOS", head);
    d.line(5, ["Beneficiario", "Concepto", "", "Bruto", "Descuentos", "Neto"], head, 3);
    const count = chance.whole(9, 18);
    for (let i = 0; i < count; i += 1) {
      const row = 6 + i;
      d.line(row, [`Contratista ${i + 1}`, nth(rubros, i)], {}, 3);
      const amount = chance.pesos(900_000, 20_000_000, 100);
      d.line(row, [amount, Math.round(amount * 0.1)], money, 6);
      d.total(
        "plus",
        row,
        8,
        [
          [row, 6],
          [row, 7, -1],
        ],
        { siblings: true },
      );
    }
    const row = 7 + count;
    d.put(row, 3, "TOTAL", head);
    for (const c of [6, 7, 8]) d.column(how, row, c, 6, row - 2, { bold: true, siblings: true });
    return d.finish();
  };

/** Years down the first column, with a total and an average below. */
export const series =
  (how: "sum" | "typed"): Shape =>
  (chance) => {
    const d = draft("years down the rows", `serie ${how}`);
    d.line(1, ["Serie histórica de ingresos tributarios"], head);
    d.line(3, ["Año", "Predial", "Industria y comercio", "Otros", "Total", "Variación"], head);
    for (let i = 0; i < 12; i += 1) {
      const row = 4 + i;
      d.put(row, 1, 2014 + i);
      for (const c of [2, 3, 4]) d.put(row, c, chance.pesos(100_000_000, 9_000_000_000), money);
      d.across(how, row, 5, 2, 4, { siblings: true });
      if (i > 0) d.put(row, 6, `=E${row}/E${row - 1}-1`, percent);
    }
    d.put(16, 1, "Total periodo", head);
    d.put(17, 1, "Promedio anual", head);
    for (let c = 2; c <= 5; c += 1) {
      d.column(how, 16, c, 4, 15, { bold: true, siblings: true });
      d.put(17, c, `=AVERAGE(${letters(c)}4:${letters(c)}15)`, money);
    }
    return d.finish();
  };

/** Months down with a subtotal each quarter, and the year. */
export const quarters =
  (how: "sum" | "typed"): Shape =>
  (chance) => {
    const d = draft("quarters down the rows", `trimestres ${how}`);
    d.line(1, ["Mes", "Recaudo", "Meta"], head);
    const subtotals: number[] = [];
    for (let q = 0; q < 4; q += 1) {
      for (let m = 0; m < 3; m += 1) {
        const row = 2 + q * 4 + m;
        d.put(row, 1, nth(meses, q * 3 + m));
        for (const c of [2, 3]) d.put(row, c, chance.pesos(10_000_000, 90_000_000), money);
      }
      const row = 5 + q * 4;
      d.put(row, 1, `Subtotal trimestre ${q + 1}`, head);
      for (const c of [2, 3]) d.column(how, row, c, row - 3, row - 1, { bold: true, siblings: true });
      subtotals.push(row);
    }
    d.put(18, 1, "TOTAL AÑO", head);
    for (const c of [2, 3])
      d.total(
        how === "typed" ? "typed" : "plus",
        18,
        c,
        subtotals.map((r): Spot => [r, c]),
        { bold: true, siblings: true },
      );
    return d.finish();
  };

/** A column that accumulates: =SUM(B$2:B5). */
export const cumulative = (): Shape => (chance) => {
  const d = draft("running sums", "acumulado");
  d.line(1, ["Mes", "Ejecución", "Acumulado", "% acumulado"], head);
  for (let i = 0; i < 12; i += 1) {
    const row = 2 + i;
    d.put(row, 1, nth(meses, i));
    d.put(row, 2, chance.pesos(1_000_000, 90_000_000), money);
    d.put(row, 3, `=SUM(B$2:B${row})`, money);
    d.put(row, 4, `=C${row}/B$14`, percent);
  }
  d.put(14, 1, "Total", head);
  d.column("sum", 14, 2, 2, 13, { bold: true });
  return d.finish();
};

/** One total divided in two ways: men and women, town and country. */
export const partitions = (): Shape => (chance) => {
  const d = draft("one total in two partitions", "particiones");
  d.line(1, ["Municipio", "Total", "Hombres", "Mujeres", "Urbano", "Rural"], head);
  for (let i = 0; i < municipios.length; i += 1) {
    const row = 2 + i;
    const total = chance.whole(9_000, 90_000);
    const [men, town] = [Math.round(total * 0.48), Math.round(total * 0.7)];
    d.put(row, 1, nth(municipios, i));
    d.line(row, [total, men, total - men, town, total - town], money, 2);
  }
  const last = 2 + municipios.length;
  d.put(last, 1, "Total", head);
  for (let c = 2; c <= 6; c += 1) d.column("typed", last, c, 2, last - 1, { bold: true, siblings: true });
  return d.finish();
};

/** The same partitions down the rows, under a total; «de los cuales» tells part of a line again. */
export const ofWhich = (): Shape => (chance) => {
  const d = draft("memo lines under a total", "de los cuales");
  d.line(1, ["Concepto", "2025", "2026"], head);
  const lines = [
    "Ingresos corrientes",
    "  Tributarios",
    "  No tributarios",
    "    de los cuales: multas",
    "Recursos de capital",
    "Total ingresos",
  ];
  for (const [i, text] of lines.entries()) d.put(2 + i, 1, text, i === 0 || i > 3 ? head : {});
  for (const c of [2, 3]) {
    const [a, b] = [chance.pesos(100_000_000, 900_000_000), chance.pesos(10_000_000, 90_000_000)];
    const capital = chance.pesos(10_000_000, 90_000_000);
    for (const [i, amount] of [a + b, a, b, Math.round(b * 0.3), capital, a + b + capital].entries())
      d.put(2 + i, c, amount, money);
  }
  return d.finish();
};

/** Published in millions with one decimal: each cell rounded by itself. */
export const rounded = (): Shape => (chance) => {
  const d = draft("rounded millions", "redondeo");
  d.line(1, ["Inversión por sector (millones de pesos)"], head);
  d.line(3, ["Sector", "2024", "2025", "2026"], head);
  const sums = [0, 0, 0];
  for (let i = 0; i < 14; i += 1) {
    d.put(4 + i, 1, nth(proyectos, i));
    for (let c = 0; c < 3; c += 1) {
      const amount = chance.whole(1_000_000, 9_000_000_000) / 1e6;
      sums[c] = (sums[c] ?? 0) + amount;
      d.put(4 + i, 2 + c, Math.round(amount * 10) / 10, { format: "#,##0.0" });
    }
  }
  d.put(18, 1, "Total", head);
  for (const [c, sum] of sums.entries()) d.put(18, 2 + c, Math.round(sum * 10) / 10, { format: "#,##0.0", bold: true });
  d.put(20, 1, "Las cifras pueden no sumar por efecto del redondeo.");
  return d.finish();
};

/** A bill with value added tax and withholdings: the last total adds and takes away. */
export const bill =
  (typed: boolean): Shape =>
  (chance) => {
    const d = draft("bill with withholdings", `factura ${typed ? "digitada" : "formulas"}`);
    d.line(1, ["CUENTA DE COBRO No. 045"], head);
    d.line(3, ["Ítem", "Descripción", "Valor"], head);
    const count = chance.whole(4, 7);
    for (let i = 0; i < count; i += 1) {
      d.line(4 + i, [i + 1, nth(actividades, i)]);
      d.put(4 + i, 3, chance.pesos(800_000, 9_000_000), pesos);
    }
    const row = 4 + count;
    d.put(row, 2, "Subtotal", head);
    d.column(typed ? "typed" : "sum", row, 3, 4, row - 1, { ...pesos, bold: true });
    for (const [i, label] of ["IVA 19 %", "Menos retención en la fuente 4 %", "Menos ICA"].entries()) {
      d.put(row + 1 + i, 2, label);
      d.put(row + 1 + i, 3, `=ROUND(C${row}*${nth(["0.19", "0.04", "0.007"], i)},0)`, pesos);
    }
    d.put(row + 4, 2, "TOTAL A PAGAR", head);
    d.total(
      "plus",
      row + 4,
      3,
      [
        [row, 3],
        [row + 1, 3],
        [row + 2, 3, -1],
        [row + 3, 3, -1],
      ],
      { ...pesos, bold: true },
    );
    return d.finish();
  };

/** Rows hidden by hand inside a SUM, which adds them all the same. */
export const hiddenInSum = (): Shape => (chance) => {
  const d = draft("hidden rows in a SUM", "filas ocultas");
  d.line(1, ["Contrato", "Dependencia", "Valor"], head);
  for (let i = 0; i < 20; i += 1) {
    d.line(2 + i, [`CPS-${i + 1}`, nth(dependencias, i)]);
    d.put(2 + i, 3, chance.pesos(1_000_000, 60_000_000), money);
    if (i % 5 === 2) d.hide(2 + i);
  }
  d.put(22, 1, "Total", head);
  d.put(22, 3, "=SUM(C2:C21)", { ...money, bold: true });
  return d.finish();
};

/** Items and columns that only sound like totals. */
export const soundAlike = (): Shape => (chance) => {
  const d = draft("words that sound like totals", "parecen totales");
  d.line(1, ["Elemento", "Cantidad", "Valor total", "Total días", "Observación"], head);
  const names = [
    "Totalizador de agua",
    "Suministro total de oxígeno",
    "Subtotalizador eléctrico",
    "Medidor",
    "Válvula total",
    "Tubería",
    "Sumador óptico",
    "Bomba sumergible",
  ];
  for (const [i, name] of names.entries()) {
    d.put(2 + i, 1, name);
    d.put(2 + i, 2, chance.whole(1, 9));
    d.put(2 + i, 3, chance.pesos(90_000, 9_000_000), money);
    d.put(2 + i, 4, chance.whole(5, 90));
    d.put(2 + i, 5, nth(["Ver total en anexo 3", "ok", "Suma asegurada según póliza"], i));
  }
  return d.finish();
};

/** Coordinates, hours, temperatures and scores: measured, never added. */
export const measures = (): Shape => (chance) => {
  const d = draft("measures", "mediciones");
  d.line(1, ["Estación", "Latitud", "Longitud", "Hora", "Temperatura", "PM10", "Puntaje"], head);
  for (let i = 0; i < 30; i += 1) {
    const row = 2 + i;
    d.line(row, [`Estación ${i + 1}`, 7 + chance.whole(0, 9999) / 10_000, -73 - chance.whole(0, 9999) / 10_000]);
    d.put(row, 4, chance.whole(0, 1439) / 1440, { format: "hh:mm" });
    d.line(row, [chance.whole(180, 320) / 10, chance.whole(8, 120), chance.whole(1, 5)], {}, 5);
  }
  d.line(33, ["Máximo"], head);
  d.line(34, ["Promedio"], head);
  for (const c of [5, 6, 7]) {
    d.put(33, c, `=MAX(${letters(c)}2:${letters(c)}31)`);
    d.put(34, c, `=AVERAGE(${letters(c)}2:${letters(c)}31)`, { format: "0.0" });
  }
  return d.finish();
};

/** Headings merged over three rows, the amounts in blocks by source; the total column adds every second column. */
export const mergedHeadings =
  (how: "plus" | "typed"): Shape =>
  (chance) => {
    const d = draft("merged headings", `titulos combinados ${how}`);
    d.put(1, 1, "SEGUIMIENTO AL PLAN DE DESARROLLO", head);
    d.put(2, 1, "Versión: 04");
    d.put(2, 5, "Página 1 de 12");
    d.put(2, 8, 46_255, date);
    d.line(4, ["Programa", "Proyecto", "RECURSOS", "", "", "", "", ""], head);
    d.line(5, ["", "", "2025", "", "2026", "", "Total", ""], head);
    d.line(6, ["", "", "Programado", "Ejecutado", "Programado", "Ejecutado", "Programado", "Ejecutado"], head);
    const count = chance.whole(10, 20);
    for (let i = 0; i < count; i += 1) {
      const row = 7 + i;
      if (i % 4 === 0) d.put(row, 1, `Programa ${1 + i / 4}`);
      d.put(row, 2, nth(proyectos, i));
      for (let c = 3; c <= 6; c += 1) d.put(row, c, chance.pesos(1_000_000, 90_000_000), money);
      for (const c of [7, 8])
        d.total(
          how,
          row,
          c,
          [
            [row, c - 4],
            [row, c - 2],
          ],
          { siblings: true, tell: "look" },
        );
    }
    const last = 7 + count;
    d.put(last, 1, "TOTAL", head);
    for (let c = 3; c <= 8; c += 1)
      d.column(how === "typed" ? "typed" : "sum", last, c, 7, last - 1, { bold: true, siblings: true });
    return d.finish();
  };

/** Several small tables below one another, each with its own headings and total, no grand total. */
export const separateTables =
  (how: How): Shape =>
  (chance) => {
    const d = draft("separate tables below one another", `tablas apiladas ${how}`);
    let row = 1;
    for (let t = 0; t < 4; t += 1) {
      d.put(row, 1, `Tabla ${t + 1}. ${nth(dependencias, t)}`, head);
      d.line(
        row + 1,
        ["Rubro", "2025", "2026"].map((text, i) => (i > 0 && t % 2 === 0 ? Number(text) : text)),
        head,
      );
      const first = row + 2;
      const count = chance.whole(4, 8);
      for (let i = 0; i < count; i += 1) {
        d.put(first + i, 1, nth(rubros, t * 4 + i));
        for (const c of [2, 3]) d.put(first + i, c, chance.pesos(500_000, 80_000_000), money);
      }
      row = first + count;
      d.put(row, 1, nth(["Total", "TOTAL", "Suma", "Total dependencia"], t), head);
      for (const c of [2, 3]) d.column(how, row, c, first, row - 1, { bold: true, siblings: true });
      d.put(row + 1, 1, "Fuente: elaboración propia.");
      row += 4;
    }
    return d.finish();
  };

/** Pages of a long list: what comes from the page before, what goes to the next. */
export const carried = (): Shape => (chance) => {
  const d = draft("carried forward", "vienen y van");
  let [row, sum] = [1, 0];
  for (let page = 1; page <= 3; page += 1) {
    d.line(row, ["Comprobante", "Detalle", "Valor"], head);
    if (page > 1) {
      d.put(row + 1, 2, "Vienen");
      d.put(row + 1, 3, sum, money);
    }
    const first = row + (page > 1 ? 2 : 1);
    for (let i = 0; i < 10; i += 1) {
      const amount = chance.pesos(10_000, 9_000_000, 50);
      sum += amount;
      d.line(first + i, [`CE-${page}${i}`, nth(rubros, page + i)]);
      d.put(first + i, 3, amount, money);
    }
    d.put(first + 10, 2, page === 3 ? "Total" : "Van", head);
    d.put(first + 10, 3, sum, { ...money, bold: true });
    row = first + 12;
  }
  return d.finish();
};

/** A weighting: shares of 100 % and weighted results. */
export const weights = (): Shape => (chance) => {
  const d = draft("weights and shares", "ponderadores");
  d.line(1, ["Criterio", "Peso", "Puntaje", "Ponderado"], head);
  const shares = [0.25, 0.2, 0.2, 0.15, 0.1, 0.1];
  for (const [i, share] of shares.entries()) {
    d.put(2 + i, 1, nth(proyectos, i));
    d.put(2 + i, 2, share, percent);
    d.put(2 + i, 3, chance.whole(50, 100));
    d.put(2 + i, 4, `=B${2 + i}*C${2 + i}`, { format: "0.0" });
  }
  d.put(8, 1, "Total", head);
  d.put(8, 2, 1, percent);
  d.put(8, 3, `=SUMPRODUCT(B2:B7,C2:C7)`, { format: "0.0" });
  d.column("sum", 8, 4, 2, 7, { format: "0.0" });
  return d.finish();
};

/** Typed totals of small counts, with zeros and blanks between. */
export const smallCounts =
  (how: "sum" | "typed"): Shape =>
  (chance) => {
    const d = draft("small counts", `conteos ${how}`);
    d.line(1, ["Municipio", "Quejas", "Tutelas", "Peticiones", "Total"], head);
    for (let i = 0; i < municipios.length; i += 1) {
      const row = 2 + i;
      d.put(row, 1, nth(municipios, i));
      for (let c = 2; c <= 4; c += 1) if (chance.next() > 0.2) d.put(row, c, chance.whole(0, 60));
      d.across(how, row, 5, 2, 4, { format: "General", siblings: true });
    }
    const last = 2 + municipios.length;
    d.put(last, 1, "Total", head);
    for (let c = 2; c <= 5; c += 1)
      d.column(how, last, c, 2, last - 1, { format: "General", bold: true, siblings: true });
    return d.finish();
  };

/** Total lines that only a formula tells: no word beside them. */
export const unlabelled = (): Shape => (chance) => {
  const d = draft("sums without a label", "sin rotulo");
  d.line(1, ["Rubro", "Enero", "Febrero", "Marzo"], head);
  const count = chance.whole(8, 15);
  for (let i = 0; i < count; i += 1) {
    d.put(2 + i, 1, nth(rubros, i));
    for (let c = 2; c <= 4; c += 1) d.put(2 + i, c, chance.pesos(100_000, 30_000_000), money);
  }
  for (let c = 2; c <= 4; c += 1) d.column("sum", 2 + count, c, 2, 1 + count, { bold: true, siblings: true });
  d.put(3 + count, 4, `=SUM(B${2 + count}:D${2 + count})`, { ...money, bold: true });
  return d.finish();
};

/** A long sheet of projects with subtotals, several thousand rows. */
export const longPlan =
  (groups: number): Shape =>
  (chance) => {
    const d = draft("large lists", `plan largo ${groups}`);
    d.line(1, ["Código", "Descripción", "Inicial", "Definitivo"], head);
    const spots: number[] = [];
    let row = 2;
    for (let g = 1; g <= groups; g += 1) {
      const own = row;
      spots.push(own);
      const count = chance.whole(4, 12);
      d.line(own, [`2.${g}`, nth(proyectos, g)], { format: "@", bold: true });
      for (let i = 1; i <= count; i += 1) {
        d.line(own + i, [`2.${g}.${i}`, nth(actividades, i)], { format: "@" });
        for (const c of [3, 4]) d.put(own + i, c, chance.pesos(1_000_000, 90_000_000), money);
      }
      for (const c of [3, 4]) d.column("sum", own, c, own + 1, own + count, { bold: true, siblings: true });
      row = own + count + 1;
    }
    d.put(row, 2, "TOTAL PLAN", head);
    for (const c of [3, 4])
      d.formulaTotal(
        row,
        c,
        `=SUM(${at(2, c)}:${at(row - 1, c)})/2`,
        spots.map((r): Spot => [r, c]),
        { bold: true },
      );
    return d.finish();
  };
