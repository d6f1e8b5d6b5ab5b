import { at, letters } from "../sheet/address";
import { draft, type How, type Spot } from "../sheet/draft";
import type { Shape } from "./Shape";
import { date, dependencias, head, meses, money, nth, percent, pesos, proyectos, rubros } from "./words";

/** Inicial + adiciones − reducciones + créditos − contracréditos = definitiva; apropiación − ejecución = saldo. */
export const modifications =
  (across: "plus" | "typed", below: How): Shape =>
  (chance) => {
    const d = draft("budget changes across", `modificaciones ${across} ${below}`);
    d.line(1, ["EJECUCIÓN PRESUPUESTAL DE GASTOS A 31 DE OCTUBRE DE 2026"], head);
    d.line(
      3,
      [
        "Rubro",
        "Descripción",
        "Apropiación inicial",
        "Adiciones",
        "Reducciones",
        "Créditos",
        "Contracréditos",
        "Apropiación definitiva",
        "Compromisos",
        "Saldo por comprometer",
        "% ejecución",
      ],
      head,
    );
    const count = chance.whole(12, 30);
    for (let i = 0; i <= count; i += 1) {
      const row = 4 + i;
      if (i < count) {
        d.line(row, [`2.1.${String(i + 1).padStart(2, "0")}`, nth(rubros, i)]);
        const start = chance.pesos(5_000_000, 500_000_000);
        d.line(
          row,
          [
            start,
            chance.next() < 0.5 ? 0 : chance.pesos(1_000_000, 9_000_000),
            chance.next() < 0.6 ? 0 : chance.pesos(100_000, 900_000),
            chance.pesos(0, 3_000_000),
            chance.pesos(0, 3_000_000),
          ],
          money,
          3,
        );
        d.put(row, 9, Math.round(start * 0.6), money);
      } else {
        d.put(row, 2, "TOTAL", head);
        for (const column of [3, 4, 5, 6, 7, 9])
          d.column(below, row, column, 4, row - 1, { bold: true, siblings: true });
      }
      d.total(
        across,
        row,
        8,
        [
          [row, 3],
          [row, 4],
          [row, 5, -1],
          [row, 6],
          [row, 7, -1],
        ],
        { siblings: true },
      );
      d.total(
        across,
        row,
        10,
        [
          [row, 8],
          [row, 9, -1],
        ],
        { siblings: true },
      );
      d.put(row, 11, `=I${row}/H${row}`, percent);
    }
    return d.finish();
  };

/** The execution book of 39 columns: CDP, RP, obligations and payments, month by month. */
export const execution =
  (count: number): Shape =>
  (chance) => {
    const d = draft("execution of 39 columns", `ejecucion ${count}`);
    for (const [i, text] of [
      "ENTIDAD DESCENTRALIZADA",
      "EJECUCIÓN PRESUPUESTAL",
      "Fecha de corte: 31/10/2026",
    ].entries())
      d.put(i + 1, 1, text, head);
    const groups = ["Compromisos", "Pagos"];
    const heads = [
      "Sección",
      "Rubro",
      "Concepto",
      "Fuente",
      "BPIN",
      "Inicial",
      "Adiciones",
      "Reducciones",
      "Definitiva",
    ];
    d.line(6, heads, head);
    for (const [g, group] of groups.entries()) {
      d.put(5, 10 + g * 13, group.toUpperCase(), head);
      d.line(6, [...meses, `Total ${group.toLowerCase()}`], head, 10 + g * 13);
    }
    d.line(6, ["Saldo por comprometer", "Cuentas por pagar", "% comprometido", "% pagado"], head, 36);
    const last = 7 + count;
    for (let row = 7; row <= last; row += 1) {
      const total = row === last;
      if (total) {
        d.put(row, 3, "TOTAL GENERAL", head);
        for (const column of [
          6,
          7,
          8,
          ...Array.from({ length: 12 }, (_, i) => 10 + i),
          ...Array.from({ length: 12 }, (_, i) => 23 + i),
        ])
          d.column("sum", row, column, 7, row - 1, { bold: true, siblings: true });
      } else {
        d.line(row, [
          10 + (row % 3),
          `2.3.2.02.02.${String(row).padStart(3, "0")}`,
          nth(rubros, row),
          `1.2.${row % 4}`,
        ]);
        d.put(row, 5, 202_500_000_000_000 + row * 137, { format: "0" });
        d.line(
          row,
          [
            chance.pesos(50_000_000, 900_000_000),
            row % 3 === 0 ? chance.pesos(1_000_000, 9_000_000) : 0,
            row % 5 === 0 ? chance.pesos(100_000, 900_000) : 0,
          ],
          money,
          6,
        );
        for (let m = 0; m < 12; m += 1) {
          const spent = m > 9 ? 0 : chance.pesos(0, 3_000_000);
          d.put(row, 10 + m, spent, money);
          d.put(row, 23 + m, Math.round(spent * 0.9), money);
        }
      }
      d.total(
        "plus",
        row,
        9,
        [
          [row, 6],
          [row, 7],
          [row, 8, -1],
        ],
        { siblings: true },
      );
      d.across("sum", row, 22, 10, 21, { siblings: true });
      d.across("sum", row, 35, 23, 34, { siblings: true });
      d.total(
        "plus",
        row,
        36,
        [
          [row, 9],
          [row, 22, -1],
        ],
        { siblings: true },
      );
      d.total(
        "plus",
        row,
        37,
        [
          [row, 22],
          [row, 35, -1],
        ],
        { siblings: true },
      );
      d.put(row, 38, `=IFERROR(V${row}/I${row},0)`, percent);
      d.put(row, 39, `=IFERROR(AI${row}/I${row},0)`, percent);
    }
    return d.finish();
  };

/** A book of a bank account: the balance runs. */
export const bankBook =
  (typed: boolean): Shape =>
  (chance) => {
    const d = draft("running balance", `bancos ${typed ? "digitado" : "con formulas"}`);
    d.line(1, ["LIBRO AUXILIAR DE BANCOS"], head);
    d.line(2, ["Cuenta de ahorros", "No. 300-456789-12"]);
    d.line(4, ["Fecha", "Comprobante", "Detalle", "Ingresos", "Egresos", "Saldo"], head);
    d.put(5, 3, "Saldo anterior");
    let balance = chance.pesos(10_000_000, 90_000_000);
    d.put(5, 6, balance, money);
    const count = chance.whole(25, 60);
    for (let i = 0; i < count; i += 1) {
      const row = 6 + i;
      d.put(row, 1, 46_023 + i * 3, date);
      d.put(row, 2, `CE-${1200 + i}`);
      d.put(row, 3, nth(rubros, i));
      const income = i % 4 === 0;
      const amount = chance.pesos(100_000, 6_000_000);
      d.put(row, income ? 4 : 5, amount, money);
      balance += income ? amount : -amount;
      if (typed) d.put(row, 6, balance, money);
      else d.repeat(row, 6, `=F${row - 1}+D${row}-E${row}`);
    }
    const last = 6 + count;
    d.put(last, 3, "Sumas iguales del mes", head);
    d.column(typed ? "typed" : "sum", last, 4, 6, last - 1, { bold: true, siblings: true });
    d.column(typed ? "typed" : "sum", last, 5, 6, last - 1, { bold: true, siblings: true });
    return d.finish();
  };

/** Years as headings, a total per row and a total below. */
export const multiYear =
  (right: How, below: How, yearsAsText: boolean, thousands = false): Shape =>
  (chance) => {
    const d = draft(
      "years as headings",
      `plurianual ${right} ${below} ${yearsAsText ? "texto" : "numero"}${thousands ? " millones" : ""}`,
    );
    d.put(1, 1, "PLAN PLURIANUAL DE INVERSIONES 2024 - 2027", head);
    d.put(2, 1, thousands ? "(Cifras en millones de pesos)" : "Cifras en pesos corrientes");
    d.put(4, 3, "VIGENCIAS", head);
    d.line(
      5,
      [
        "Eje",
        "Programa",
        ...[2024, 2025, 2026, 2027].map((year) => (yearsAsText ? String(year) : year)),
        "Total cuatrienio",
      ],
      head,
    );
    const count = chance.whole(8, 20);
    const last = 6 + count;
    for (let i = 0; i < count; i += 1) {
      const row = 6 + i;
      d.put(row, 1, (i % 3) + 1);
      d.put(row, 2, nth(proyectos, i));
      for (let c = 3; c < 7; c += 1)
        d.put(row, c, thousands ? chance.whole(50, 9000) : chance.pesos(10_000_000, 900_000_000), money);
      d.across(right, row, 7, 3, 6, { siblings: true });
    }
    d.put(last, 1, "Total plan", head);
    for (let c = 3; c <= 7; c += 1) d.column(below, last, c, 6, last - 1, { bold: true, siblings: true });
    d.put(last + 2, 1, "Fuente: Secretaría de Planeación, cálculos propios. Corte 30 de junio de 2026.");
    return d.finish();
  };

/** The monthly plan of payments, with quarters that add up to the year. */
export const monthlyPlan =
  (how: "sum" | "typed"): Shape =>
  (chance) => {
    const d = draft("months and quarters", `pac ${how}`);
    d.line(1, ["PROGRAMA ANUAL MENSUALIZADO DE CAJA"], head);
    const headings: string[] = [];
    for (let q = 0; q < 4; q += 1) headings.push(...meses.slice(q * 3, q * 3 + 3), `Total trimestre ${q + 1}`);
    d.line(2, ["Rubro", ...headings, "TOTAL AÑO"], head);
    const count = chance.whole(6, 14);
    for (let i = 0; i < count; i += 1) {
      const row = 3 + i;
      d.put(row, 1, nth(rubros, i));
      for (let q = 0; q < 4; q += 1) {
        for (let m = 0; m < 3; m += 1) d.put(row, 2 + q * 4 + m, chance.pesos(100_000, 40_000_000), money);
        d.across(how, row, 5 + q * 4, 2 + q * 4, 4 + q * 4, { siblings: true });
      }
      d.total(
        how === "typed" ? "typed" : "plus",
        row,
        18,
        [5, 9, 13, 17].map((c): Spot => [row, c]),
        { siblings: true, bold: true },
      );
    }
    const last = 3 + count;
    d.put(last, 1, "TOTAL", head);
    for (let c = 2; c <= 18; c += 1) d.column(how, last, c, 3, last - 1, { bold: true, siblings: true });
    return d.finish();
  };

/** A month of the year that adds up the sheets of its parts. */
export const acrossSheets = (): Shape => (chance) => {
  const d = draft("sums across sheets", "consolidado");
  d.line(1, ["CONSOLIDADO DE GASTOS POR TRIMESTRE"], head);
  d.line(2, ["Dependencia", "Enero", "Febrero", "Marzo", "Trimestre"], head);
  for (let i = 0; i < dependencias.length; i += 1) {
    const row = 3 + i;
    d.put(row, 1, nth(dependencias, i));
    for (const [c, month] of ["Enero", "Febrero", "Marzo"].entries()) {
      const address = i % 2 === 0 ? `${month}!D${10 + i}` : `'Gastos ${month}'!$D$${10 + i}`;
      d.other(address.replaceAll("$", ""), chance.pesos(1_000_000, 70_000_000));
      d.put(row, 2 + c, `=${address.replaceAll("$", "")}`, money);
    }
    d.across("sum", row, 5, 2, 4, { siblings: true });
  }
  const last = 3 + dependencias.length;
  d.put(last, 1, "Total", head);
  for (let c = 2; c <= 5; c += 1) d.column("sum", last, c, 3, last - 1, { siblings: true, bold: true });
  return d.finish();
};

/** Public debt: what was owed, what came, what was paid, what is owed. */
export const debt =
  (how: "plus" | "typed"): Shape =>
  (chance) => {
    const d = draft("opening and closing balances", `deuda ${how}`);
    d.line(1, ["SERVICIO DE LA DEUDA PÚBLICA"], head);
    d.line(
      3,
      ["Entidad", "Saldo a 31-dic-2025", "Desembolsos", "Amortizaciones", "Saldo a 31-dic-2026", "Intereses pagados"],
      head,
    );
    for (let i = 0; i < 9; i += 1) {
      d.put(4 + i, 1, `Banco ${i + 1}`);
      const owed = chance.pesos(500_000_000, 9_000_000_000);
      d.line(4 + i, [owed, chance.pesos(0, 100_000_000), Math.round(owed * 0.1)], pesos, 2);
      d.total(
        how,
        4 + i,
        5,
        [
          [4 + i, 2],
          [4 + i, 3],
          [4 + i, 4, -1],
        ],
        { ...pesos, siblings: true },
      );
      d.put(4 + i, 6, Math.round(owed * 0.07), pesos);
    }
    d.put(13, 1, "TOTAL DEUDA", head);
    for (let c = 2; c <= 6; c += 1)
      d.column(how === "typed" ? "typed" : "sum", 13, c, 4, 12, { ...pesos, bold: true, siblings: true });
    return d.finish();
  };

/** A summary by SUMIF or SUMIFS beside the list that it adds. */
export const summaryBeside =
  (how: "SUMIF" | "SUMIFS"): Shape =>
  (chance) => {
    const d = draft("SUMIF beside its list", `resumen ${how}`);
    d.line(1, ["Dependencia", "Estado", "Valor"], head);
    const count = chance.whole(24, 48);
    const lines: { group: string; state: string; row: number }[] = [];
    for (let i = 0; i < count; i += 1) {
      const group = nth(dependencias.slice(0, 5), i * 3);
      const state = i % 4 === 0 ? "Anulado" : "Vigente";
      d.line(2 + i, [group, state]);
      d.put(2 + i, 3, chance.pesos(100_000, 20_000_000), money);
      lines.push({ group, state, row: 2 + i });
    }
    const last = 1 + count;
    d.line(1, ["Resumen por dependencia", "Valor"], head, 5);
    for (const [g, group] of dependencias.slice(0, 5).entries()) {
      const row = 2 + g;
      d.put(row, 5, group);
      const mine = lines.filter((line) => line.group === group && (how === "SUMIF" || line.state === "Vigente"));
      const formula =
        how === "SUMIF"
          ? `=SUMIF($A$2:$A$${last},E${row},$C$2:$C$${last})`
          : `=SUMIFS($C$2:$C$${last},$A$2:$A$${last},E${row},$B$2:$B$${last},"Vigente")`;
      d.formulaTotal(
        row,
        6,
        formula,
        mine.map((line): Spot => [line.row, 3]),
        { siblings: true },
      );
    }
    d.put(7, 5, "Total", head);
    d.column("sum", 7, 6, 2, 6, { bold: true });
    return d.finish();
  };

/** A table of Excel with structured references. */
export const structuredTable = (): Shape => (chance) => {
  const d = draft("structured references", "tabla estructurada");
  d.line(1, ["Insumo", "Cantidad", "Valor unitario", "Valor total"], head);
  const count = chance.whole(10, 25);
  d.table({
    name: "tInsumos",
    firstRow: 2,
    lastRow: 1 + count,
    columns: { Cantidad: 2, "Valor unitario": 3, "Valor total": 4 },
  });
  for (let i = 0; i < count; i += 1) {
    d.line(2 + i, [nth(rubros, i), chance.whole(1, 40)]);
    d.put(2 + i, 3, chance.pesos(5_000, 900_000, 50), money);
    d.repeat(2 + i, 4, "=[@Cantidad]*[@[Valor unitario]]");
  }
  d.put(2 + count, 1, "Total", head);
  const spots = Array.from({ length: count }, (_, i): Spot => [2 + i, 4]);
  d.formulaTotal(
    2 + count,
    4,
    count % 2 === 0 ? "=SUM(tInsumos[Valor total])" : "=SUBTOTAL(109,tInsumos[Valor total])",
    spots,
    { bold: true },
  );
  return d.finish();
};

/** Two or three tables beside each other, an empty column between. */
export const sideBySide =
  (how: How, different: boolean): Shape =>
  (chance) => {
    const d = draft("tables side by side", `lado a lado ${how} ${different ? "distintas" : "iguales"}`);
    d.put(1, 1, "INGRESOS Y GASTOS DEL MES", head);
    for (const [t, title] of ["INGRESOS", "GASTOS", "INVERSIÓN"].entries()) {
      const column = 1 + t * 3;
      d.put(3, column, title, head);
      d.line(4, ["Concepto", "Valor"], head, column);
      const count = different ? 5 + t * 3 : 7;
      for (let i = 0; i < count; i += 1) {
        d.put(5 + i, column, nth(rubros, t * 5 + i));
        d.put(5 + i, column + 1, chance.pesos(200_000, 30_000_000), money);
      }
      d.put(5 + count, column, t === 1 ? "Subtotal" : "Total", head);
      d.column(how, 5 + count, column + 1, 5, 4 + count, { bold: true, siblings: !different });
    }
    return d.finish();
  };

/** Public works: phases with subtotals, then administration, contingencies and profit as shares of the direct cost. */
export const works =
  (how: "sum" | "typed"): Shape =>
  (chance) => {
    const d = draft("works with AIU", `obra ${how}`);
    d.line(1, ["PRESUPUESTO DE OBRA"], head);
    d.line(3, ["Ítem", "Descripción", "Unidad", "Cantidad", "Valor unitario", "Valor parcial"], head);
    let row = 4;
    const chapters: Spot[] = [];
    for (let c = 0; c < 4; c += 1) {
      d.put(row, 1, c + 1);
      d.put(row, 2, `CAPÍTULO ${c + 1}. ${nth(["PRELIMINARES", "CIMENTACIÓN", "ESTRUCTURA", "ACABADOS"], c)}`, head);
      const first = row + 1;
      const count = chance.whole(3, 6);
      for (let i = 0; i < count; i += 1) {
        d.line(first + i, [`${c + 1}.${i + 1}`, nth(rubros, c * 4 + i), nth(["m2", "m3", "ml", "un"], i)]);
        const [quantity, price] = [chance.whole(2, 300), chance.pesos(4_000, 300_000, 100)];
        d.put(first + i, 4, quantity);
        d.put(first + i, 5, price, money);
        if (how === "typed") d.put(first + i, 6, quantity * price, money);
        else d.repeat(first + i, 6, `=D${first + i}*E${first + i}`);
      }
      row = first + count;
      d.put(row, 2, `Subtotal capítulo ${c + 1}`, head);
      d.column(how, row, 6, first, row - 1, { bold: true, siblings: true });
      chapters.push([row, 6]);
      row += 1;
    }
    d.put(row, 2, "COSTO DIRECTO", head);
    d.total(how === "typed" ? "typed" : "plus", row, 6, chapters, { bold: true, tell: "look" });
    const direct = row;
    const shares = [0.15, 0.05, 0.05];
    for (const [i, label] of ["Administración", "Imprevistos", "Utilidad"].entries()) {
      d.put(direct + 1 + i, 2, label);
      d.put(direct + 1 + i, 5, nth(shares, i), { format: "0%" });
      d.put(direct + 1 + i, 6, `=ROUND(F${direct}*E${direct + 1 + i},0)`, money);
    }
    d.put(direct + 4, 2, "VALOR TOTAL DE LA OBRA", head);
    d.formulaTotal(
      direct + 4,
      6,
      `=SUM(F${direct}:F${direct + 3})`,
      [
        [direct, 6],
        [direct + 1, 6],
        [direct + 2, 6],
        [direct + 3, 6],
      ],
      { bold: true },
    );
    return d.finish();
  };

/** Averages, shares and counts in the row of totals. */
export const ratiosBelow = (): Shape => (chance) => {
  const d = draft("ratios in the row of totals", "indicadores en el total");
  d.line(1, ["Proyecto", "Metas", "Apropiación", "Ejecución", "% ejecución", "Avance físico", "Plazo (meses)"], head);
  const count = chance.whole(10, 20);
  for (let i = 0; i < count; i += 1) {
    const row = 2 + i;
    d.line(row, [nth(proyectos, i), chance.whole(1, 9)]);
    const amount = chance.pesos(9_000_000, 400_000_000);
    d.line(row, [amount, Math.round(amount * chance.next())], money, 3);
    d.put(row, 5, `=D${row}/C${row}`, percent);
    d.put(row, 6, chance.whole(10, 100) / 100, { format: "0%" });
    d.put(row, 7, chance.whole(2, 12));
  }
  const row = 2 + count;
  d.put(row, 1, "TOTAL", head);
  for (const column of [2, 3, 4]) d.column("sum", row, column, 2, row - 1, { bold: true, siblings: true });
  d.put(row, 5, `=D${row}/C${row}`, percent);
  for (const column of [6, 7])
    d.put(
      row,
      column,
      `=AVERAGE(${letters(column)}2:${at(row - 1, column)})`,
      column === 6 ? percent : { format: "0.0" },
    );
  return d.finish();
};
