import { letters } from "../sheet/address";
import { draft, type Spot } from "../sheet/draft";
import type { Shape } from "./Shape";
import {
  actividades,
  date,
  dependencias,
  head,
  insumos,
  meses,
  money,
  nth,
  percent,
  pesos,
  proyectos,
  rubros,
} from "./words";

const mmm = { format: "mmm-yy", bold: true };

/** Days of a month as headings: attendance, with a count per person and per day. */
export const attendance =
  (how: "sum" | "typed"): Shape =>
  (chance) => {
    const d = draft("days as headings", `asistencia ${how}`);
    d.line(1, ["CONTROL DE ASISTENCIA - MARZO DE 2026"], head);
    d.line(3, ["No.", "Nombre", ...Array.from({ length: 31 }, (_, i) => i + 1), "Total"], head);
    for (let i = 0; i < 14; i += 1) {
      const row = 4 + i;
      d.line(row, [i + 1, `Participante ${i + 1}`]);
      for (let day = 0; day < 31; day += 1) if (chance.next() > 0.3) d.put(row, 3 + day, 1);
      d.across(how, row, 34, 3, 33, { format: "0", siblings: true });
    }
    d.put(18, 2, "Total", head);
    for (let c = 3; c <= 34; c += 1) d.column(how, 18, c, 4, 17, { format: "0", siblings: true });
    return d.finish();
  };

/** Months as dates in the headings, weeks and months as numbers. */
export const dateHeadings =
  (style: "dates" | "numbers"): Shape =>
  (chance) => {
    const d = draft("months as headings", `meses ${style}`);
    d.put(1, 1, "Recaudo mensual", head);
    d.put(2, 1, "Mes", head);
    for (let m = 0; m < 12; m += 1)
      d.put(2, 2 + m, style === "dates" ? 46_023 + m * 30 : m + 1, style === "dates" ? mmm : head);
    d.put(2, 14, "Total", head);
    for (let i = 0; i < 8; i += 1) {
      d.put(3 + i, 1, nth(rubros, i));
      for (let m = 0; m < 12; m += 1) d.put(3 + i, 2 + m, chance.pesos(100_000, 9_000_000), money);
      d.across("sum", 3 + i, 14, 2, 13, { siblings: true });
    }
    d.put(11, 1, "Total", head);
    for (let c = 2; c <= 14; c += 1)
      d.column(style === "dates" ? "sum" : "typed", 11, c, 3, 10, { bold: true, siblings: true });
    return d.finish();
  };

/** Equal amounts, round amounts, lines that happen to add up to another line. */
export const coincidences =
  (how: "sum" | "typed"): Shape =>
  () => {
    const d = draft("equal and round amounts", `coincidencias ${how}`);
    d.line(1, ["Cuota", "Valor", "Aporte", "Cofinanciación"], head);
    const amounts = [100_000_000, 200_000_000, 300_000_000, 600_000_000, 50_000_000, 50_000_000];
    for (const [i, amount] of amounts.entries()) {
      d.put(2 + i, 1, `Cuota ${i + 1}`);
      d.line(2 + i, [7_500_000, amount, 1_000_000 * (i + 1)], money, 2);
    }
    d.put(8, 1, "TOTAL", head);
    for (const c of [2, 3, 4]) d.column(how, 8, c, 2, 7, { bold: true, siblings: true });
    return d.finish();
  };

/** A column that is all zeros, and a total of zero. */
export const zeros =
  (how: "sum" | "typed"): Shape =>
  (chance) => {
    const d = draft("zeros and blanks", `ceros ${how}`);
    d.line(1, ["Rubro", "Aprobado", "Adicionado", "Reducido", "Vigente"], head);
    for (let i = 0; i < 12; i += 1) {
      const row = 2 + i;
      d.put(row, 1, nth(rubros, i));
      if (i !== 5) d.put(row, 2, chance.pesos(1_000_000, 50_000_000), money);
      d.put(row, 3, 0, money);
      if (i % 3 === 0) d.put(row, 4, 0, money);
      d.total(
        "plus",
        row,
        5,
        [
          [row, 2],
          [row, 3],
          [row, 4, -1],
        ],
        { siblings: true },
      );
    }
    d.put(14, 1, "Total", head);
    for (const c of [2, 3, 4, 5]) d.column(how, 14, c, 2, 13, { bold: true, siblings: true });
    return d.finish();
  };

/** Ranges in parts, whole columns, sums less other sums, sums inside other functions. */
export const otherFormulas = (): Shape => (chance) => {
  const d = draft("sums written in other ways", "otras formulas");
  d.line(1, ["Concepto", "Valor"], head);
  for (let r = 2; r <= 16; r += 1) {
    if (r === 7 || r === 13) continue;
    d.put(r, 1, nth(rubros, r));
    d.put(r, 2, chance.pesos(1_000_000, 30_000_000), money);
  }
  d.put(7, 1, "INVERSIÓN", head);
  d.put(13, 1, "DEUDA", head);
  const spots = (from: number, to: number): Spot[] =>
    Array.from({ length: to - from + 1 }, (_, i): Spot => [from + i, 2]);
  const all = [...spots(2, 6), ...spots(8, 12), ...spots(14, 16)];
  const value = (row: number, label: string, formula: string, parts: readonly Spot[]) => {
    d.put(row, 1, label, head);
    d.formulaTotal(row, 2, formula, parts, { bold: true });
  };
  value(18, "Total gastos", "=SUM(B2:B6,B8:B12,B14:B16)", all);
  value(19, "Total sin deuda", "=SUM(B2:B16)-SUM(B14:B16)", [...spots(2, 6), ...spots(8, 12)]);
  value(20, "Total redondeado", "=ROUND(SUM(B2:B16),0)", all);
  value(21, "Total con imprevistos", "=SUM(B2:B16)*1", all);
  value(22, "Total funcionamiento", "=+B2+B3+B4+SUM(B5:B6)", spots(2, 6));
  return d.finish();
};

/** Formulas that only Excel itself can follow. */
export const hardFormulas = (): Shape => (chance) => {
  const d = draft("formulas that cannot be followed", "formulas dificiles");
  d.line(1, ["Dependencia", "Estado", "Valor"], head);
  let [sum, own] = [0, 0];
  for (let i = 0; i < 18; i += 1) {
    const amount = chance.pesos(1_000_000, 30_000_000);
    d.line(2 + i, [nth(dependencias, i % 4), i % 3 === 0 ? "Pagado" : "Pendiente"]);
    d.put(2 + i, 3, amount, money);
    sum += amount;
    own += i % 3 === 0 ? amount : 0;
  }
  const rows: readonly (readonly [string, string, number])[] = [
    ["Total", "=SUM(OFFSET(C2,0,0,COUNTA(A2:A19),1))", sum],
    ["Total pagado", '=SUMPRODUCT((B2:B19="Pagado")*C2:C19)', own],
    ["Total hasta la última fila", "=SUM(C2:INDEX(C:C,19))", sum],
    ["Total del mes", '=SUM(INDIRECT("C2:C19"))', sum],
    ["Mayor valor", "=LARGE(C2:C19,1)", 29_000_000],
  ];
  for (const [i, [label, formula, shown]] of rows.entries()) {
    d.put(21 + i, 1, label, head);
    d.shows(21 + i, 3, formula, shown);
  }
  return d.finish();
};

/** A count of the lines under amounts: «Total contratos: 24» is no sum. */
export const countBelow = (): Shape => (chance) => {
  const d = draft("counts named total", "total de registros");
  d.line(1, ["Contrato", "Supervisor", "Valor"], head);
  for (let i = 0; i < 24; i += 1) {
    d.line(2 + i, [`CPS-${200 + i}`, nth(dependencias, i)]);
    d.put(2 + i, 3, chance.pesos(3_000_000, 60_000_000), pesos);
  }
  d.put(26, 1, "Número de contratos", head);
  d.put(26, 3, "=COUNTA(A2:A25)", { format: "0" });
  d.put(27, 1, "Valor promedio", head);
  d.put(27, 3, "=AVERAGE(C2:C25)", pesos);
  return d.finish();
};

/** The label stands right of the amounts, or far away, or is made by a formula. */
export const labelPlaces =
  (place: "right" | "far" | "formula"): Shape =>
  (chance) => {
    const d = draft("labels in odd places", `rotulo ${place}`);
    const amounts = place === "right" ? 1 : 6;
    const texts = place === "right" ? 2 : 1;
    d.put(1, texts, "Concepto", head);
    d.put(1, amounts, "Valor", head);
    const count = chance.whole(8, 14);
    for (let i = 0; i < count; i += 1) {
      d.put(2 + i, texts, nth(insumos, i));
      d.put(2 + i, amounts, chance.pesos(40_000, 5_000_000, 50), money);
    }
    const row = 2 + count;
    if (place === "formula") d.put(row, texts, '="Total "&A1', head);
    else d.put(row, texts, "TOTAL", head);
    d.column(place === "formula" ? "sum" : "typed", row, amounts, 2, row - 1, { bold: true });
    return d.finish();
  };

/** Subtotals with names of their own and a total that cites them. */
export const namedSubtotals =
  (how: "sum" | "typed"): Shape =>
  (chance) => {
    const d = draft("named subtotals", `subtotales con nombre ${how}`);
    d.line(1, ["Línea", "Valor 2026", "Valor 2027"], head);
    const subtotals: number[] = [];
    let row = 2;
    for (let g = 0; g < 3; g += 1) {
      const first = row;
      for (let i = 0; i < chance.whole(3, 5); i += 1) {
        d.put(row, 1, nth(actividades, g * 4 + i));
        for (const c of [2, 3]) d.put(row, c, chance.pesos(4_000_000, 90_000_000), money);
        row += 1;
      }
      d.put(row, 1, `TOTAL EJE ${g + 1} (${nth(["A", "B", "C"], g)})`, head);
      for (const c of [2, 3]) d.column(how, row, c, first, row - 1, { bold: true, siblings: true });
      subtotals.push(row);
      row += 1;
    }
    d.put(row, 1, "GRAN TOTAL (A+B+C)", head);
    for (const c of [2, 3])
      d.total(
        how === "typed" ? "typed" : "plus",
        row,
        c,
        subtotals.map((r): Spot => [r, c]),
        { bold: true, siblings: true },
      );
    return d.finish();
  };

/** Receivables by age: amounts by span of days, headings with figures. */
export const ageing = (): Shape => (chance) => {
  const d = draft("spans in the headings", "cartera por edades");
  d.line(1, ["CARTERA POR EDADES"], head);
  d.line(
    2,
    ["NIT", "Deudor", "0-30 días", "31-60 días", "61-90 días", "Más de 90", "Total", "Última fecha de pago"],
    head,
  );
  for (let i = 0; i < 16; i += 1) {
    const row = 3 + i;
    d.line(row, [800_000_000 + i * 97_531, `Deudor ${i + 1}`]);
    for (let c = 3; c <= 6; c += 1) d.put(row, c, chance.next() < 0.4 ? 0 : chance.pesos(50_000, 9_000_000, 10), money);
    d.across("sum", row, 7, 3, 6, { siblings: true });
    d.put(row, 8, 45_900 + chance.whole(0, 300), date);
  }
  d.put(19, 2, "TOTAL CARTERA", head);
  for (let c = 3; c <= 7; c += 1) d.column("sum", 19, c, 3, 18, { bold: true, siblings: true });
  return d.finish();
};

/** Negative amounts, with a result line that may be negative. */
export const results =
  (how: "plus" | "typed"): Shape =>
  (chance) => {
    const d = draft("statement of results", `resultados ${how}`);
    d.line(1, ["ESTADO DE RESULTADOS"], head);
    d.line(2, ["Enero a diciembre de 2026"]);
    d.line(4, ["Concepto", "2026", "2025"], head);
    const labels = [
      "Ingresos operacionales",
      "Costo de ventas",
      "Utilidad bruta",
      "Gastos de administración",
      "Gastos de ventas",
      "Utilidad operacional",
      "Otros ingresos",
      "Otros gastos",
      "Utilidad neta",
    ];
    for (const [i, label] of labels.entries()) d.put(5 + i, 1, label, label.startsWith("Utilidad") ? head : {});
    const look = { format: "#,##0;(#,##0)" };
    for (const c of [2, 3]) {
      for (const row of [5, 6, 8, 9, 11, 12]) d.put(row, c, chance.pesos(5_000_000, 900_000_000), look);
      const options = { ...look, tell: "none" } as const;
      d.total(
        how,
        7,
        c,
        [
          [5, c],
          [6, c, -1],
        ],
        options,
      );
      d.total(
        how,
        10,
        c,
        [
          [7, c],
          [8, c, -1],
          [9, c, -1],
        ],
        options,
      );
      d.total(
        how,
        13,
        c,
        [
          [10, c],
          [11, c],
          [12, c, -1],
        ],
        options,
      );
    }
    return d.finish();
  };

/** Ranking of proposals and weights of a contest; a total of points typed per row. */
export const scores = (): Shape => (chance) => {
  const d = draft("scores", "puntajes de propuestas");
  d.line(1, ["EVALUACIÓN DE PROPUESTAS"], head);
  d.line(
    3,
    ["Orden", "Proponente", "Técnico (60)", "Económico (30)", "Industria nacional (10)", "Puntaje total"],
    head,
  );
  for (let i = 0; i < 9; i += 1) {
    const row = 4 + i;
    d.line(row, [i + 1, `Proponente ${i + 1}`, chance.whole(30, 60), chance.whole(10, 30), chance.whole(0, 10)]);
    d.across("typed", row, 6, 3, 5, { format: "0", siblings: true });
  }
  return d.finish();
};

/** Prices of many suppliers: minimum, average and chosen one; no sum at all. */
export const marketStudy = (): Shape => (chance) => {
  const d = draft("market study", "estudio de mercado");
  d.line(
    1,
    ["Ítem", "Bien", "Cotización 1", "Cotización 2", "Cotización 3", "Promedio", "Menor", "Cantidad", "Total"],
    head,
  );
  for (let i = 0; i < 15; i += 1) {
    const row = 2 + i;
    d.line(row, [i + 1, nth(insumos, i)]);
    const price = chance.pesos(5_000, 900_000, 100);
    d.line(row, [price, Math.round(price * 1.04), Math.round(price * 0.97)], money, 3);
    d.put(row, 6, `=ROUND(AVERAGE(C${row}:E${row}),0)`, money);
    d.put(row, 7, `=MIN(C${row}:E${row})`, money);
    d.put(row, 8, chance.whole(1, 40));
    d.repeat(row, 9, `=F${row}*H${row}`);
  }
  d.put(17, 2, "PRESUPUESTO OFICIAL", head);
  d.column("sum", 17, 9, 2, 16, { bold: true });
  return d.finish();
};

/** Budget against last year: differences and growth in the row of totals too. */
export const comparison =
  (how: "sum" | "typed"): Shape =>
  (chance) => {
    const d = draft("two years compared", `comparativo ${how}`);
    d.line(1, ["Concepto", 2025, 2026, "Diferencia", "Crecimiento %", "Participación %"], head);
    const count = chance.whole(8, 16);
    const last = 2 + count;
    for (let row = 2; row <= last; row += 1) {
      if (row < last) {
        d.put(row, 1, nth(proyectos, row));
        for (const c of [2, 3]) d.put(row, c, chance.pesos(9_000_000, 900_000_000), money);
      } else {
        d.put(row, 1, "TOTAL", head);
        for (const c of [2, 3]) d.column(how, row, c, 2, row - 1, { bold: true, siblings: true });
      }
      d.total(
        "plus",
        row,
        4,
        [
          [row, 3],
          [row, 2, -1],
        ],
        { siblings: true },
      );
      d.put(row, 5, `=D${row}/B${row}`, percent);
      d.put(row, 6, `=C${row}/C$${last}`, percent);
    }
    return d.finish();
  };

/** A matrix of what each place gives to each other: square, totals both ways, empty diagonal. */
export const matrix = (): Shape => (chance) => {
  const d = draft("square matrix", "matriz origen destino");
  const places = ["Norte", "Sur", "Oriente", "Occidente", "Centro"];
  d.line(1, ["Origen / destino", ...places, "Total"], head);
  for (let i = 0; i < 5; i += 1) {
    d.put(2 + i, 1, nth(places, i));
    for (let j = 0; j < 5; j += 1) if (i !== j) d.put(2 + i, 2 + j, chance.whole(100, 9_000), money);
    d.across("typed", 2 + i, 7, 2, 6, { siblings: true });
  }
  d.put(7, 1, "Total", head);
  for (let c = 2; c <= 7; c += 1) d.column("typed", 7, c, 2, 6, { siblings: true, bold: true });
  return d.finish();
};

/** A calendar of payments: the sum of the months of one contract, month names as rows of each. */
export const schedules = (): Shape => (chance) => {
  const d = draft("payments by contract", "forma de pago");
  d.line(1, ["Contrato", "Valor total", "Mes", "Pago", "Saldo"], head);
  let row = 2;
  for (let k = 0; k < 4; k += 1) {
    const payment = chance.pesos(2_000_000, 9_000_000);
    const total = payment * 5;
    for (let m = 0; m < 5; m += 1) {
      if (m === 0) {
        d.put(row, 1, `CPS-${310 + k}`);
        d.put(row, 2, total, money);
      }
      d.put(row, 3, nth(meses, m));
      d.put(row, 4, payment, money);
      d.put(row, 5, total - payment * (m + 1), money);
      row += 1;
    }
  }
  return d.finish();
};

/** Columns with names of columns as sums: «Subtotal», «IVA», «Total» per line, and totals below. */
export const invoiceColumns =
  (how: "sum" | "typed"): Shape =>
  (chance) => {
    const d = draft("subtotal and tax by line", `iva por renglon ${how}`);
    d.line(1, ["Ítem", "Descripción", "Cantidad", "Vr. unitario", "Subtotal", "IVA 19 %", "Total"], head);
    const count = chance.whole(6, 14);
    for (let i = 0; i < count; i += 1) {
      const row = 2 + i;
      d.line(row, [i + 1, nth(insumos, i), chance.whole(1, 30)]);
      d.put(row, 4, chance.pesos(3_000, 800_000, 100), money);
      d.put(row, 5, `=C${row}*D${row}`, money);
      d.put(row, 6, `=ROUND(E${row}*0.19,0)`, money);
      d.total(
        "plus",
        row,
        7,
        [
          [row, 5],
          [row, 6],
        ],
        { siblings: true },
      );
    }
    const last = 2 + count;
    d.put(last, 2, "TOTALES", head);
    for (let c = 5; c <= 7; c += 1) d.column(how, last, c, 2, last - 1, { siblings: true, bold: true });
    return d.finish();
  };

/** A heading column: letters of columns as names, totals by formula across two sheets of the same book and by hand. */
export const amortisations = (): Shape => (chance) => {
  const d = draft("depreciation", "depreciacion");
  d.line(
    1,
    [
      "Activo",
      "Fecha de compra",
      "Vida útil (años)",
      "Costo",
      "Depreciación anual",
      "Depreciación acumulada",
      "Valor en libros",
    ],
    head,
  );
  for (let i = 0; i < 12; i += 1) {
    const row = 2 + i;
    d.put(row, 1, nth(insumos, i));
    d.put(row, 2, 44_000 + i * 60, date);
    d.put(row, 3, nth([5, 10, 3], i));
    d.put(row, 4, chance.pesos(900_000, 60_000_000, 1_000), money);
    d.put(row, 5, `=D${row}/C${row}`, money);
    d.put(row, 6, `=E${row}*2`, money);
    d.total(
      "plus",
      row,
      7,
      [
        [row, 4],
        [row, 6, -1],
      ],
      { siblings: true },
    );
  }
  d.put(14, 1, "Total", head);
  for (const c of [4, 5, 6, 7]) d.column("sum", 14, c, 2, 13, { bold: true, siblings: true });
  d.put(15, 1, `Columnas ${letters(4)} a ${letters(7)} en pesos`);
  return d.finish();
};
