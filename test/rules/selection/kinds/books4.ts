import { book } from "./book";

/** Columns beside sums that hold no sums, chapters with one child, and other shapes of plans. */
export const books4 = [
  ...book(
    "projects with a typed target beside the sum of their activities",
    "targets beside sums",
    `
Proyecto / actividad | Meta | Valor
PROYECTO UNO | 5000 | =SUM(C3:C4)
Sembrar árboles | 5000 | 210000000
Mantener viveros | 2 | 45670000
PROYECTO DOS | 12 | =SUM(C6:C7)
Comprar cámaras | 40 | 345600000
Instalar red | 1 | 98700000
PROYECTO TRES | 8 | =SUM(C9:C10)
Capacitar líderes | 120 | 23400000
Dotar frentes | 8 | 56700000`,
    [["C5: =SUM(C6:C6)", "C5"]],
  ),
  ...book(
    "projects with typed quantities and weights beside sums of money",
    "targets beside sums",
    `
Producto | Cantidad programada | Ponderación | Presupuesto | Girado
PRODUCTO A | 350 | 60 | =SUM(D3:D5) | =SUM(E3:E5)
Talleres | 12 | 30 | 23400000 | 12300000
Asistencias | 300 | 20 | 56700000 | 45600000
Informes | 4 | 10 | 9800000 | 0
PRODUCTO B | 80 | 40 | =SUM(D7:D8) | =SUM(E7:E8)
Visitas | 75 | 25 | 12300000 | 9870000
Actas | 80 | 15 | 4500000 | 1230000
TOTAL | | 100 | =D2+D6 | =E2+E6`,
    [
      ["E6: 11000000", "E6", "formula-overwritten"],
      ["D9: =D2", "D9"],
    ],
  ),
  ...book(
    "chapters where one has a single item, each chapter a sum and the direct cost of plus signs below",
    "one child",
    `
ITEM | DESCRIPCIÓN | PARCIAL
1 | OBRAS CIVILES | =SUM(C3:C5)
1.1 | Zapatas | 11016000
1.2 | Columnas | 6705000
1.3 | Vigas | 9814000
2 | REDES | =SUM(C7:C7)
2.1 | Tubería | 7475000
3 | ACABADOS | =SUM(C9:C10)
3.1 | Pintura | 1022400
3.2 | Pisos | 8990300
 | COSTO DIRECTO | =C2+C6+C8
 | AIU 26% | =C11*26%
 | TOTAL | =C11+C12`,
    [
      ["C2: =SUM(C3:C4)", "C2"],
      ["C13: =C11", "C13"],
    ],
  ),
  ...book(
    "three levels where a chapter has one subchapter, total of plus signs below",
    "one child",
    `
ITEM | DESCRIPCIÓN | PARCIAL
1 | OBRAS | =C3+C6
1.1 | EXCAVACIONES | =SUM(C4:C5)
1.1.1 | Manual | 1903500
1.1.2 | Mecánica | 5984000
1.2 | CONCRETOS | =SUM(C7:C8)
1.2.1 | Zapatas | 11016000
1.2.2 | Columnas | 6705000
2 | REDES | =C10
2.1 | HIDRÁULICAS | =SUM(C11:C12)
2.1.1 | Tubería | 7475000
2.1.2 | Accesorios | 1022400
 | TOTAL | =C2+C9`,
    [["C6: =SUM(C7:C7)", "C6"]],
  ),
  ...book(
    "three levels all typed, one chapter of one subchapter",
    "one child",
    `
ITEM | DESCRIPCIÓN | PARCIAL
1 | OBRAS | #C3+C6
1.1 | EXCAVACIONES | #SUM(C4:C5)
1.1.1 | Manual | 1903500
1.1.2 | Mecánica | 5984000
1.2 | CONCRETOS | #SUM(C7:C8)
1.2.1 | Zapatas | 11016000
1.2.2 | Columnas | 6705000
2 | REDES | #C10
2.1 | HIDRÁULICAS | #SUM(C11:C12)
2.1.1 | Tubería | 7475000
2.1.2 | Accesorios | 1022400
TOTAL | | #C2+C9`,
    [
      ["C6: 17712000", "C6"],
      ["C13: 34150900", "C13"],
    ],
  ),
  ...book(
    "programmes by words in column A with sums of plus signs, goals in percent and number mixed",
    "targets beside sums",
    `
Programa | Meta producto | Unidad | 2024 | 2025 | Total
Programa 1 Salud | | | =D3+D4 | =E3+E4 | =D2+E2
Vacunación | 95 | % | 120000000 | 130000000 | =D3+E3
Brigadas | 40 | Número | 45600000 | 47800000 | =D4+E4
Programa 2 Deporte | | | =D6+D7+D8 | =E6+E7+E8 | =D5+E5
Escuelas | 12 | Número | 98700000 | 99900000 | =D6+E6
Juegos | 1 | Número | 34500000 | 36700000 | =D7+E7
Escenarios | 3 | Número | 210000000 | 0 | =D8+E8`,
    [
      ["D5: =D6+D8", "D5"],
      ["F6: 198060000", "F6", "formula-overwritten"],
    ],
  ),
  ...book(
    "physical and financial progress in pairs, project rows with a typed physical progress",
    "targets beside sums",
    `
Proyecto | Programado físico | Ejecutado físico | Programado $ | Ejecutado $ | Avance
Vías | 10 | 7 | =SUM(D3:D4) | =SUM(E3:E4) | =E2/D2
Placa huella | 4 | 3 | 845600000 | 612300000 | =E3/D3
Afirmado | 6 | 4 | 233450000 | 198700000 | =E4/D4
Parques | 5 | 2 | =SUM(D6:D8) | =SUM(E6:E8) | =E5/D5
Juegos infantiles | 3 | 1 | 87650000 | 23450000 | =E6/D6
Luminarias | 40 | 25 | 56780000 | 34560000 | =E7/D7
Senderos | 2 | 1 | 123400000 | 61700000 | =E8/D8`,
    [["D2: =SUM(D3:D3)", "D2"]],
  ),
  ...book(
    "a debt table: initial balance, disbursements, repayments, final balance, interest, by formula and total",
    "deuda",
    `
Banco | Saldo inicial | Desembolsos | Amortización | Saldo final | Intereses | Tasa
Banco A | 845600000 | 0 | 120000000 | =B2+C2-D2 | 87650000 | 11.5%
Banco B | 412300000 | 200000000 | 45000000 | =B3+C3-D3 | 45600000 | 12.3%
Banco C | 98700000 | 0 | 98700000 | =B4+C4-D4 | 3210000 | 10.8%
Total | =SUM(B2:B4) | =SUM(C2:C4) | =SUM(D2:D4) | =SUM(E2:E4) | =SUM(F2:F4) |`,
    [
      ["E3: =B3+C3", "E3"],
      ["D5: =SUM(D2:D3)", "D5"],
    ],
  ),
  ...book(
    "transfers to municipalities with DIVIPOLA, population, per capita and monthly payments",
    "transferencias",
    `
DIVIPOLA | Municipio | Población | Enero | Febrero | Marzo | Total | Per cápita
05001 | Municipio A | 2533424 | 845600000 | 845600000 | 851200000 | =SUM(D2:F2) | =G2/C2
05002 | Municipio B | 21126 | 12340000 | 12340000 | 12560000 | =SUM(D3:F3) | =G3/C3
05004 | Municipio C | 2838 | 5430000 | 5430000 | 5510000 | =SUM(D4:F4) | =G4/C4
05021 | Municipio D | 4689 | 6780000 | 6780000 | 6890000 | =SUM(D5:F5) | =G5/C5
 | TOTAL | =SUM(C2:C5) | =SUM(D2:D5) | =SUM(E2:E5) | =SUM(F2:F5) | =SUM(G2:G5) | =G6/C6`,
    [
      ["G4: 16730000", "G4", "formula-overwritten"],
      ["F6: =SUM(F2:F4)", "F6"],
      ["C6: =SUM(C3:C5)", "C6"],
    ],
  ),
  ...book(
    "vigencias futuras with a year of each column, a CONFIS act and a typed total",
    "plan plurianual",
    `
Acto | Objeto | 2025 | 2026 | 2027 | Total
Acta 3 de 2024 | Alimentación escolar | 120450000 | 98760000 | 45670000 | 264880000
Acta 5 de 2024 | Aseo | 45600000 | 46970000 | 48380000 | 140950000
Acta 7 de 2024 | Vigilancia | 87650000 | 90280000 | 92990000 | 270920000
TOTAL | | 253700000 | 236010000 | 187040000 | 676750000`,
    [["D5: 236100000", "D5"]],
  ),
  ...book(
    "an English cash budget with receipts, payments, net and balances by formula",
    "English budgets",
    `
 | Jan | Feb | Mar | Total
Opening balance | 5000 | =B10 | =C10 |
Cash sales | 12043 | 13527 | 14118 | =SUM(B3:D3)
Debtors | 8037 | 7904 | 8451 | =SUM(B4:D4)
Total receipts | =SUM(B3:B4) | =SUM(C3:C4) | =SUM(D3:D4) | =SUM(B5:D5)
Wages | 6500 | 6500 | 6700 | =SUM(B6:D6)
Rent | 2000 | 2000 | 2000 | =SUM(B7:D7)
Suppliers | 7300 | 8125 | 9040 | =SUM(B8:D8)
Total payments | =SUM(B6:B8) | =SUM(C6:C8) | =SUM(D6:D8) | =SUM(B9:D9)
Closing balance | =B2+B5-B9 | =C2+C5-C9 | =D2+D5-D9 |`,
    [
      ["C9: =SUM(C6:C7)", "C9"],
      ["E6: 19600", "E6", "formula-overwritten"],
    ],
  ),
  ...book(
    "a bill of materials with a typed price per kit row and extended costs",
    "inventories",
    `
Part | Qty | Unit | Ext.
Kit A | 1 | | =SUM(D3:D5)
Frame | 2 | 45.5 | =B3*C3
Wheel | 4 | 12.25 | =B4*C4
Bolt | 16 | 0.35 | =B5*C5
Kit B | 1 | | =SUM(D7:D8)
Motor | 1 | 210 | =B7*C7
Cable | 3 | 7.8 | =B8*C8
Total | | | =D2+D6`,
    [
      ["D2: =SUM(D3:D4)", "D2"],
      ["D8: 24.3", "D8", "formula-overwritten"],
    ],
  ),
];
