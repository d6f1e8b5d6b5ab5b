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
  municipios,
  nth,
  percent,
  pesos,
  proyectos,
  rubros,
} from "./words";

/** The plan of purchases: codes, months in words, links, no total or one. */
export const purchases =
  (total: "none" | "sum" | "typed"): Shape =>
  (chance) => {
    const d = draft("plan of purchases", `paa ${total}`);
    d.line(1, ["PLAN ANUAL DE ADQUISICIONES"], head);
    d.put(2, 1, "Valor total del PAA");
    d.line(3, ["Límite de contratación menor cuantía", "", 398_000_000]);
    d.line(
      5,
      [
        "Código UNSPSC",
        "POSPRE",
        "Descripción",
        "Fecha estimada de inicio",
        "Duración",
        "Modalidad",
        "Valor total estimado",
        "Valor en la vigencia actual",
        "¿Vigencias futuras?",
        "Teléfono",
        "Enlace",
      ],
      head,
    );
    const count = chance.whole(15, 40);
    for (let i = 0; i < count; i += 1) {
      const row = 6 + i;
      d.put(row, 1, i % 3 === 0 ? `${80_111_600 + i};${81_101_500 + i}` : 80_111_600 + i);
      d.put(row, 2, i % 2 === 0 ? `2.3.2.02.02.00${1 + (i % 9)}.04` : "232010100502030101", { format: "@" });
      d.line(
        row,
        [
          nth(actividades, i),
          nth(meses, i),
          `${1 + (i % 11)} meses`,
          nth(["Contratación directa", "Mínima cuantía", "Licitación"], i),
        ],
        {},
        3,
      );
      const amount = chance.pesos(3_000_000, 250_000_000);
      d.line(row, [amount, amount], money, 7);
      d.line(
        row,
        [i % 5 === 0 ? "Sí" : "No", 6_076_444_831 + i, `https://www.contratos.example/proceso/${1000 + i}`],
        {},
        9,
      );
    }
    if (total !== "none") {
      const row = 6 + count;
      d.put(row, 3, "TOTAL", head);
      for (const column of [7, 8]) d.column(total, row, column, 6, row - 1, { bold: true, siblings: true });
    }
    return d.finish();
  };

/** A payroll: earned, deducted and net, with a total below. */
export const payroll =
  (how: "sum" | "typed"): Shape =>
  (chance) => {
    const d = draft("payroll", `nomina ${how}`);
    d.line(1, ["NÓMINA DEL MES DE AGOSTO DE 2026"], head);
    d.line(
      3,
      [
        "No.",
        "Cédula",
        "Cargo",
        "Días",
        "Sueldo básico",
        "Auxilio de transporte",
        "Total devengado",
        "Salud",
        "Pensión",
        "Total deducciones",
        "Neto a pagar",
      ],
      head,
    );
    const count = chance.whole(12, 40);
    const typed = how === "typed";
    for (let i = 0; i <= count; i += 1) {
      const row = 4 + i;
      if (i < count) {
        d.line(row, [
          i + 1,
          63_000_000 + chance.whole(100_000, 900_000),
          `${nth(["Profesional", "Auxiliar", "Técnico", "Asesor"], i)} ${i + 1}`,
          30,
        ]);
        const pay = chance.pesos(1_500_000, 9_000_000);
        d.line(row, [pay, pay < 2_600_000 ? 200_000 : 0], money, 5);
        d.line(row, [Math.round(pay * 0.04), Math.round(pay * 0.04)], money, 8);
      } else {
        d.put(row, 3, "TOTALES", head);
        for (const column of [5, 6, 8, 9]) d.column(how, row, column, 4, row - 1, { bold: true, siblings: true });
      }
      const options = { siblings: true };
      d.total(
        typed ? "typed" : "plus",
        row,
        7,
        [
          [row, 5],
          [row, 6],
        ],
        options,
      );
      d.total(
        typed ? "typed" : "plus",
        row,
        10,
        [
          [row, 8],
          [row, 9],
        ],
        options,
      );
      d.total(
        typed ? "typed" : "plus",
        row,
        11,
        [
          [row, 7],
          [row, 10, -1],
        ],
        options,
      );
    }
    d.put(6 + count, 3, "Elaboró: Profesional universitario");
    d.put(7 + count, 3, "Revisó: Tesorería");
    return d.finish();
  };

/** Quantity × unit price = value, with a total of the values. */
export const inventory =
  (total: "sum" | "product", count: number): Shape =>
  (chance) => {
    const d = draft("quantity by unit price", `inventario ${total} ${count}`);
    d.line(1, ["Código", "Elemento", "Unidad", "Cantidad", "Valor unitario", "Valor total"], head);
    for (let i = 0; i < count; i += 1) {
      d.line(2 + i, [
        `ALM-${String(i + 1).padStart(4, "0")}`,
        nth(insumos, i),
        nth(["und", "caja", "kg"], i),
        chance.whole(1, 90),
      ]);
      d.put(2 + i, 5, chance.pesos(2_000, 3_000_000, 50), money);
      d.repeat(2 + i, 6, `=D${2 + i}*E${2 + i}`);
    }
    const row = 2 + count;
    d.put(row, 2, "TOTAL INVENTARIO", head);
    const spots = Array.from({ length: count }, (_, i): Spot => [2 + i, 6]);
    if (total === "sum") d.column("sum", row, 6, 2, row - 1, { bold: true });
    else d.formulaTotal(row, 6, `=SUMPRODUCT(D2:D${row - 1},E2:E${row - 1})`, spots, { bold: true });
    return d.finish();
  };

/** Prices without any total. */
export const prices = (): Shape => (chance) => {
  const d = draft("price list", "lista de precios");
  d.line(1, ["LISTA DE PRECIOS UNITARIOS DE REFERENCIA", "", "", "Actualizada: 15/02/2026"], head);
  d.line(3, ["Ítem", "Insumo", "Unidad", "Precio sin IVA", "IVA", "Precio con IVA"], head);
  for (let i = 0; i < 30; i += 1) {
    const price = chance.pesos(2_000, 900_000, 100);
    d.line(4 + i, [i + 1, nth(insumos, i), "und"]);
    d.line(4 + i, [price, 0.19], money, 4);
    d.put(4 + i, 5, 0.19, { format: "0%" });
    d.repeat(4 + i, 6, `=D${4 + i}*(1+E${4 + i})`);
  }
  return d.finish();
};

/** A directory: identity numbers, telephones, codes of the map. */
export const directory = (): Shape => (chance) => {
  const d = draft("codes only", "directorio");
  d.line(1, ["DIVIPOLA", "Municipio", "NIT", "Teléfono", "Celular", "Código postal", "Habitantes", "BPIN"], head);
  for (let i = 0; i < 24; i += 1) {
    d.line(2 + i, [
      68_001 + i * 13,
      nth(municipios, i),
      890_201_222 + i * 977,
      6_076_300_000 + i,
      `310${4_000_000 + i}`,
      String(680_001 + i),
      chance.whole(3_000, 600_000),
    ]);
    d.put(2 + i, 8, 202_568_001_000 + i, { format: "0" });
  }
  return d.finish();
};

/** Dates of start and end, and consecutive numbers by formula. */
export const dates = (): Shape => (chance) => {
  const d = draft("dates and consecutive numbers", "cronograma con fechas");
  d.line(1, ["SEGUIMIENTO AL PLAN DE MEJORAMIENTO", "", "", "Fecha:", 46_300], head);
  d.put(1, 5, 46_300, date);
  d.line(3, ["No.", "Actividad", "Fecha inicio", "Fecha fin", "Días", "Producto", "Anexo"], head);
  for (let i = 0; i < 22; i += 1) {
    const row = 4 + i;
    const start = 46_023 + chance.whole(0, 200);
    d.put(row, 1, i === 0 ? 1 : `=A${row - 1}+1`);
    d.put(row, 2, nth(actividades, i));
    d.put(row, 3, start, date);
    d.put(row, 4, start + chance.whole(5, 90), date);
    d.put(row, 5, `=D${row}-C${row}`, { format: "0" });
    d.line(row, [`Informe ${i + 1}`, `Anexo ${1 + (i % 4)}`], {}, 6);
  }
  return d.finish();
};

/** Equal dates over a cell that says Total of something else. */
export const datesWithTotal = (): Shape => (chance) => {
  const d = draft("dates and consecutive numbers", "fechas con total");
  d.line(1, ["Contrato", "Fecha", "Valor"], head);
  const count = 14;
  for (let i = 0; i < count; i += 1) {
    d.put(2 + i, 1, `CPS-${100 + i}-2026`);
    d.put(2 + i, 2, 46_053, { format: "yyyy-mm-dd" });
    d.put(2 + i, 3, chance.pesos(3_000_000, 60_000_000), pesos);
  }
  d.put(2 + count, 1, "Total contratos", head);
  d.put(2 + count, 2, 46_053, { format: "yyyy-mm-dd" });
  d.column("typed", 2 + count, 3, 2, 1 + count, { ...pesos, bold: true });
  return d.finish();
};

/** Goals by year, which do not add, beside money, which does. */
export const indicative =
  (how: "sum" | "typed"): Shape =>
  (chance) => {
    const d = draft("indicative plan", `plan indicativo ${how}`);
    d.line(1, ["PLAN INDICATIVO 2024-2027", "", "", "Versión: 02"], head);
    d.line(
      3,
      [
        "Código",
        "Meta de producto",
        "Indicador",
        "Línea base",
        "Meta cuatrienio",
        "Programación física",
        "",
        "",
        "",
        "Programación financiera",
        "",
        "",
        "",
        "",
      ],
      head,
    );
    d.line(4, [2024, 2025, 2026, 2027, 2024, 2025, 2026, 2027, "Total recursos"], head, 6);
    const count = chance.whole(9, 18);
    for (let i = 0; i < count; i += 1) {
      const row = 5 + i;
      d.line(row, [`1-2-${1 + (i % 4)}-${1 + i}`, nth(actividades, i), "Número", chance.whole(0, 5), 100]);
      for (let y = 0; y < 4; y += 1) {
        d.put(row, 6 + y, i % 2 === 0 ? 25 * (y + 1) : 100, { format: "0" });
        d.put(row, 10 + y, chance.pesos(5_000_000, 90_000_000), money);
      }
      d.across(how, row, 14, 10, 13, { siblings: true });
    }
    const last = 5 + count;
    d.put(last, 2, "TOTAL", head);
    for (let c = 10; c <= 14; c += 1) d.column(how, last, c, 5, last - 1, { bold: true, siblings: true });
    return d.finish();
  };

/** Amounts typed as texts, in one style. */
export const amountTexts =
  (style: "us" | "colombian", withTotal: boolean): Shape =>
  (chance) => {
    const d = draft("amounts as texts", `textos ${style} ${withTotal ? "con total" : "sin total"}`);
    d.allow("sheet/number-as-text");
    const group = (n: number, mark: string): string => String(Math.trunc(n)).replace(/\B(?=(\d{3})+$)/g, mark);
    const write = (n: number): string =>
      style === "us" ? `$${group(n, ",")}.${n === 0 ? "00" : "00"}` : `$ ${group(n, ".")}`;
    d.line(1, ["Meta", "Actividad", "Presupuesto"], head);
    const count = 14;
    for (let i = 0; i < count; i += 1) {
      d.line(2 + i, [`Meta ${1 + Math.floor(i / 3)}`, nth(actividades, i)]);
      d.amountText(2 + i, 3, i % 5 === 3 ? 0 : chance.pesos(100_000, 9_000_000), write);
    }
    if (withTotal) {
      d.put(2 + count, 2, "Total", head);
      d.totalText(
        2 + count,
        3,
        Array.from({ length: count }, (_, i): Spot => [2 + i, 3]),
        write,
        head,
      );
    }
    return d.finish();
  };

/** Texts that hold figures and are no amounts. */
export const figuresInTexts = (): Shape => (chance) => {
  const d = draft("texts with figures", "textos con cifras");
  d.line(1, ["Semana", "Soporte", "Valor", "Observación", "Enlace", "Acto administrativo"], head);
  for (let i = 0; i < 20; i += 1) {
    d.line(2 + i, [`Semana ${i + 1}`, `Anexo ${1 + (i % 3)}`]);
    d.put(2 + i, 3, i % 6 === 5 ? "Por definir" : chance.pesos(100_000, 5_000_000), money);
    d.line(
      2 + i,
      [i % 2 ? "Pagado el 3 de mayo de 2026" : "N/A", `www.ejemplo.example/2026/${i}`, `Resolución ${120 + i} de 2026`],
      {},
      4,
    );
  }
  return d.finish();
};

/** A pivot table as Excel lays it out. */
export const pivotTable = (): Shape => (chance) => {
  const d = draft("pivot table", "tabla dinamica");
  d.line(3, ["Etiquetas de fila", "Suma de Valor", "Cuenta de Contrato"], head);
  let row = 4;
  let [sum, count] = [0, 0];
  for (let g = 0; g < 6; g += 1) {
    const own = row;
    const amounts = Array.from({ length: 3 }, () => chance.pesos(100_000, 90_000_000));
    d.put(own, 1, nth(dependencias, g), head);
    d.put(
      own,
      2,
      amounts.reduce((a, b) => a + b, 0),
      { ...money, bold: true },
    );
    d.put(own, 3, 3, { bold: true });
    for (const [i, amount] of amounts.entries()) {
      d.put(own + 1 + i, 1, nth(rubros, g * 3 + i), { indent: 1 });
      d.put(own + 1 + i, 2, amount, money);
      d.put(own + 1 + i, 3, 1);
      sum += amount;
      count += 1;
    }
    row += 4;
  }
  d.line(row, ["Total general", sum, count], head);
  d.pivot(`A3:C${row}`);
  return d.finish();
};

/** Statistics of places: people by age or by sex, with totals both ways. */
export const people =
  (how: "sum" | "typed"): Shape =>
  (chance) => {
    const d = draft("statistics of people", `poblacion ${how}`);
    d.line(1, ["Población por grupos de edad, proyecciones 2026"], head);
    d.line(2, ["Código DANE", "Municipio", "0-14", "15-28", "29-59", "60 y más", "Total", "% del total"], head);
    const last = 3 + municipios.length;
    for (let i = 0; i < municipios.length; i += 1) {
      const row = 3 + i;
      d.line(row, [String(68_001 + i * 31), nth(municipios, i)]);
      for (let c = 3; c < 7; c += 1) d.put(row, c, chance.whole(900, 90_000), money);
      d.across(how, row, 7, 3, 6, { siblings: true });
      d.put(row, 8, `=G${row}/G$${last}`, percent);
    }
    d.put(last, 2, "Total área", head);
    for (let c = 3; c <= 7; c += 1) d.column(how, last, c, 3, last - 1, { bold: true, siblings: true });
    d.put(last, 8, `=G${last}/G$${last}`, percent);
    return d.finish();
  };

/** Contracts without total, or with one typed at the end; long. */
export const contracts =
  (count: number, how: "none" | "sum" | "typed"): Shape =>
  (chance) => {
    const d = draft(count > 1000 ? "large lists" : "list of contracts", `contratos ${count} ${how}`);
    d.line(
      1,
      ["Consecutivo", "NIT", "Objeto", "Dependencia", "Fecha de firma", "Plazo (días)", "Valor", "Pagado", "Saldo"],
      head,
    );
    for (let i = 0; i < count; i += 1) {
      const row = 2 + i;
      const amount = chance.pesos(1_000_000, 400_000_000);
      const paid = chance.pesos(0, amount);
      d.line(row, [i + 1, 900_100_000 + ((i * 7919) % 90_000_000), nth(actividades, i), nth(dependencias, i)]);
      d.put(row, 5, 46_023 + (i % 300), date);
      d.put(row, 6, 30 * chance.whole(1, 11));
      d.line(row, [amount, paid], money, 7);
      d.total(
        "plus",
        row,
        9,
        [
          [row, 7],
          [row, 8, -1],
        ],
        { siblings: true },
      );
    }
    if (how !== "none") {
      const row = 2 + count;
      d.put(row, 3, "TOTAL CONTRATADO", head);
      for (const column of [7, 8]) d.column(how, row, column, 2, row - 1, { bold: true, siblings: true });
      d.column(how, row, 9, 2, row - 1, { bold: true, siblings: true });
    }
    return d.finish();
  };

/** Projects without money: only words, marks and shares. */
export const follow = (): Shape => (chance) => {
  const d = draft("no amounts at all", "seguimiento de metas");
  d.line(1, ["Meta", "Línea base", "Programado", "Ejecutado", "% avance", "Semáforo", "Ponderación"], head);
  for (let i = 0; i < 18; i += 1) {
    const row = 2 + i;
    d.line(row, [`${nth(proyectos, i)} (${2024 + (i % 4)})`, chance.whole(0, 40), 100, chance.whole(10, 100)]);
    d.put(row, 5, `=D${row}/C${row}`, percent);
    d.put(row, 6, `=IF(E${row}>=0.8,"Verde",IF(E${row}>=0.5,"Amarillo","Rojo"))`);
    d.put(row, 7, 1 / 18, percent);
  }
  return d.finish();
};
