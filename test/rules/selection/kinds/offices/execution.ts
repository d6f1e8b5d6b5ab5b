import { book } from "../book";

const thousands = "#,##0";
const money = { C: thousands, D: thousands, E: thousands, F: thousands, G: thousands, H: thousands };

/** Execution of income and expenses, PAC, CDP and RP, CHIP and FUT exports. */
export const execution = [
  ...book(
    "an active execution with CCPET codes typed at every level and percentages by formula",
    "ejecución activa",
    `
DEPARTAMENTO DE PRUEBA - EJECUCIÓN DE INGRESOS A 31 DE MARZO DE 2025
RUBRO | DESCRIPCIÓN | PPTO INICIAL | PPTO DEFINITIVO | RECAUDO MES | RECAUDO ACUM | POR RECAUDAR | %
1 | INGRESOS | #C4+C11 | #D4+D11 | #E4+E11 | #F4+F11 | #D3-F3 | =F3/D3
1.1 | INGRESOS CORRIENTES | #C5+C8 | #D5+D8 | #E5+E8 | #F5+F8 | #D4-F4 | =F4/D4
1.1.01 | TRIBUTARIOS | #C6+C7 | #D6+D7 | #E6+E7 | #F6+F7 | #D5-F5 | =F5/D5
1.1.01.01 | Impuesto predial | 3450000000 | 3450000000 | 214500000 | 1830400000 | #D6-F6 | =F6/D6
1.1.01.02 | Industria y comercio | 2980000000 | 3120000000 | 156700000 | 1240900000 | #D7-F7 | =F7/D7
1.1.02 | NO TRIBUTARIOS | #C9+C10 | #D9+D10 | #E9+E10 | #F9+F10 | #D8-F8 | =F8/D8
1.1.02.01 | Tasas y derechos | 210000000 | 210000000 | 12340000 | 45670000 | #D9-F9 | =F9/D9
1.1.02.02 | Multas | 95000000 | 95000000 | 3210000 | 9870000 | #D10-F10 | =F10/D10
1.2 | RECURSOS DE CAPITAL | #C12+C13 | #D12+D13 | #E12+E13 | #F12+F13 | #D11-F11 | =F11/D11
1.2.05 | Rendimientos financieros | 40000000 | 40000000 | 3400000 | 11200000 | #D12-F12 | =F12/D12
1.2.10 | Recursos del balance | 0 | 845600000 | 0 | 845600000 | #D13-F13 | =F13/D13`,
    [
      ["F5: 3071800000", "F5"],
      ["D4: 6785000000", "D4"],
      ["E9: 13240000", "E8"],
    ],
    { formats: { ...money, H: "0.0%" } },
  ),
  ...book(
    "a passive execution by columns: inicial, créditos, contracréditos, definitivo, CDP, RP, obligaciones, pagos",
    "ejecución pasiva",
    `
Código | Nombre | Inicial | Créditos | Contracréditos | Definitivo | CDP | RP | Obligaciones | Pagos | Saldo disponible
2.1.1.01 | Salario | 845000000 | 25000000 | 0 | =C2+D2-E2 | 845000000 | 612300000 | 598700000 | 590100000 | =F2-G2
2.1.1.02 | Contribuciones | 312400000 | 0 | 10000000 | =C3+D3-E3 | 298000000 | 231000000 | 220400000 | 219800000 | =F3-G3
2.1.2.01 | Materiales | 98700000 | 0 | 15000000 | =C4+D4-E4 | 56700000 | 45600000 | 34500000 | 23400000 | =F4-G4
2.1.2.02 | Servicios | 456700000 | 40000000 | 0 | =C5+D5-E5 | 430000000 | 418900000 | 300100000 | 287600000 | =F5-G5
2.1.3.07 | Prestaciones sociales | 67800000 | 0 | 40000000 | =C6+D6-E6 | 20000000 | 18900000 | 18900000 | 18900000 | =F6-G6
TOTAL FUNCIONAMIENTO | | =SUM(C2:C6) | =SUM(D2:D6) | =SUM(E2:E6) | =SUM(F2:F6) | =SUM(G2:G6) | =SUM(H2:H6) | =SUM(I2:I6) | =SUM(J2:J6) | =SUM(K2:K6)`,
    [
      ["F4: =C4+D4+E4", "F4", "formula-inconsistent"],
      ["H7: =SUM(H2:H5)", "H7"],
      ["E7: 56000000", "E7", "formula-overwritten"],
      ["K3: 4400000", "K3", "formula-overwritten"],
    ],
    { formats: { ...money, I: thousands, J: thousands, K: thousands } },
  ),
  ...book(
    "the same passive execution with every figure typed and a total first",
    "ejecución pasiva",
    `
Código | Nombre | Inicial | Créditos | Contracréditos | Definitivo | Compromisos | Saldo
2 | TOTAL GASTOS | #SUM(C3:C7) | #SUM(D3:D7) | #SUM(E3:E7) | #SUM(F3:F7) | #SUM(G3:G7) | #SUM(H3:H7)
2.1.1.01 | Salario | 845000000 | 25000000 | 0 | #C3+D3-E3 | 612300000 | #F3-G3
2.1.1.02 | Contribuciones | 312400000 | 0 | 10000000 | #C4+D4-E4 | 231000000 | #F4-G4
2.1.2.01 | Materiales | 98700000 | 0 | 15000000 | #C5+D5-E5 | 45600000 | #F5-G5
2.1.2.02 | Servicios | 456700000 | 40000000 | 0 | #C6+D6-E6 | 418900000 | #F6-G6
2.1.3.07 | Prestaciones sociales | 67800000 | 0 | 40000000 | #C7+D7-E7 | 18900000 | #F7-G7`,
    [
      ["G2: 1362700000", "G2"],
      ["F6: 469700000", "F2"],
    ],
    { formats: money },
  ),
  ...book(
    "a PAC of twelve months with quarterly review absent, total by SUM and the difference with the budget",
    "PAC",
    `
PROGRAMA ANUAL MENSUALIZADO DE CAJA 2025
Rubro | Ene | Feb | Mar | Abr | May | Jun | Jul | Ago | Sep | Oct | Nov | Dic | Total PAC | Apropiación | Diferencia
Nómina | 62000 | 62000 | 62000 | 62000 | 62000 | 93000 | 62000 | 62000 | 62000 | 62000 | 62000 | 124000 | =SUM(B3:M3) | 837000 | =O3-N3
Servicios públicos | 4100 | 4200 | 4150 | 4300 | 4250 | 4400 | 4380 | 4290 | 4310 | 4420 | 4390 | 4500 | =SUM(B4:M4) | 51690 | =O4-N4
Arrendamientos | 3500 | 3500 | 3500 | 3500 | 3500 | 3500 | 3500 | 3500 | 3500 | 3500 | 3500 | 3500 | =SUM(B5:M5) | 42000 | =O5-N5
Inversión | 0 | 12000 | 45000 | 80500 | 76000 | 91000 | 64000 | 88000 | 73000 | 69500 | 52000 | 120000 | =SUM(B6:M6) | 775000 | =O6-N6
TOTAL | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =SUM(F3:F6) | =SUM(G3:G6) | =SUM(H3:H6) | =SUM(I3:I6) | =SUM(J3:J6) | =SUM(K3:K6) | =SUM(L3:L6) | =SUM(M3:M6) | =SUM(N3:N6) | =SUM(O3:O6) | =SUM(P3:P6)`,
    [
      ["N4: =SUM(B4:L4)", "N4"],
      ["G7: =SUM(G3:G5)", "G7"],
      ["N6: 771000", "N6", "formula-overwritten"],
    ],
  ),
  ...book(
    "a PAC all typed with accumulated row beneath the monthly total",
    "PAC",
    `
Concepto | Enero | Febrero | Marzo | Abril
Personal | 61200000 | 61200000 | 63400000 | 63400000
Generales | 12450000 | 9870000 | 15600000 | 11230000
Transferencias | 8400000 | 8400000 | 8400000 | 8400000
Total mes | #SUM(B2:B4) | #SUM(C2:C4) | #SUM(D2:D4) | #SUM(E2:E4)
Acumulado | #B5 | #B6+C5 | #C6+D5 | #D6+E5`,
    [["D5: 84700000", "D5"]],
  ),
  ...book(
    "a list of CDP with number, date, rubro, value, committed and balance, SUM below after a blank row",
    "CDP",
    `
CDP | Fecha | Rubro | Objeto | Valor CDP | Valor RP | Saldo
20250001 | @2025-01-08 | 2.1.2.02.02.008 | Prestación de servicios | 45000000 | 42300000 | =E2-F2
20250002 | @2025-01-09 | 2.1.2.02.02.006 | Arriendo de sede | 24000000 | 24000000 | =E3-F3
20250003 | @2025-01-15 | 2.3.2.02.02.005 | Obra parque | 845300000 | 0 | =E4-F4
20250004 | @2025-02-03 | 2.1.2.01.01.003 | Papelería | 6780000 | 6540000 | =E5-F5
 | | | | | |
 | | | TOTALES | =SUM(E2:E5) | =SUM(F2:F5) | =SUM(G2:G5)`,
    [
      ["E7: =SUM(E2:E4)", "E7"],
      ["F7: =SUM(F3:F5)", "F7"],
      ["G4: 845300000", "G4", "formula-overwritten"],
    ],
    { formats: { E: '"$"#,##0', F: '"$"#,##0', G: '"$"#,##0' } },
  ),
  ...book(
    "a list of RP by contractor, grouped, with typed subtotals «Subtotal CDP 12»",
    "RP",
    `
RP | Tercero | NIT | Valor
101 | Consorcio Alfa | 901234567 | 120000000
102 | Consorcio Alfa | 901234567 | 45000000
Subtotal CDP 12 | | | #SUM(D2:D3)
103 | Fundación Beta | 800345678 | 23400000
104 | Fundación Beta | 800345678 | 11200000
105 | Taller Gama | 79123456 | 5600000
Subtotal CDP 13 | | | #SUM(D5:D7)
Total RP | | | #D4+D8`,
    [
      ["D8: 42200000", "D8"],
      ["D9: 215200000", "D9"],
    ],
  ),
  ...book(
    "a CHIP form of income with level codes as text, figures in thousands and no total row",
    "CHIP",
    `
CODIGO | CONCEPTO | PRESUPUESTO INICIAL(Pesos) | PRESUPUESTO DEFINITIVO(Pesos) | RECAUDO EFECTIVO(Pesos)
I.1 | INGRESOS CORRIENTES | #C3+C6 | #D3+D6 | #E3+E6
I.1.1 | TRIBUTARIOS | #C4+C5 | #D4+D5 | #E4+E5
I.1.1.1 | PREDIAL | 845000 | 845000 | 612340
I.1.1.2 | ICA | 523400 | 560000 | 498760
I.1.2 | NO TRIBUTARIOS | #C7+C8 | #D7+D8 | #E7+E8
I.1.2.1 | TASAS | 87600 | 87600 | 45670
I.1.2.2 | RENTAS | 34500 | 40100 | 39870`,
    [
      ["E6: 85450", "E6"],
      ["C2: 1490600", "C2"],
    ],
  ),
  ...book(
    "a FUT of investment with concept codes A.1.1, values by source and the total column typed",
    "FUT",
    `
Código FUT | Concepto | Propios | SGP | Regalías | Total
A.1 | EDUCACIÓN | #C3+C4 | #D3+D4 | #E3+E4 | #SUM(C2:E2)
A.1.1 | Cobertura | 12000 | 845000 | 0 | #SUM(C3:E3)
A.1.2 | Calidad | 23400 | 123400 | 56000 | #SUM(C4:E4)
A.2 | SALUD | #C6+C7 | #D6+D7 | #E6+E7 | #SUM(C5:E5)
A.2.1 | Régimen subsidiado | 45000 | 3456000 | 0 | #SUM(C6:E6)
A.2.2 | Salud pública | 8900 | 234500 | 0 | #SUM(C7:E7)
A.3 | AGUA POTABLE | #C9+C10 | #D9+D10 | #E9+E10 | #SUM(C8:E8)
A.3.1 | Acueducto | 0 | 156000 | 310000 | #SUM(C9:E9)
A.3.2 | Aseo | 4500 | 98700 | 0 | #SUM(C10:E10)`,
    [
      ["D5: 3609500", "D5"],
      ["F8: 569300", "F8"],
    ],
  ),
  ...book(
    "reserves and accounts payable in two stacked blocks with a blank row and one total each",
    "reservas",
    `
RESERVAS PRESUPUESTALES 2024 |
Compromiso | Valor
Contrato 045-2024 | 45600000
Contrato 051-2024 | 123400000
Convenio 007-2024 | 87650000
Total reservas | =SUM(B3:B5)
 |
CUENTAS POR PAGAR 2024 |
Compromiso | Valor
Contrato 012-2024 | 9870000
Contrato 033-2024 | 21000000
Total cuentas por pagar | =SUM(B10:B11)
Total rezago | =B6+B12`,
    [
      ["B13: =B6+B11", "B13"],
      ["B12: =SUM(B10:B10)", "B12"],
    ],
    { formats: { B: '_-"$"* #,##0_-' } },
  ),
  ...book(
    "budget modifications: act, date, credits equal to contra-credits, both totals typed",
    "modificaciones",
    `
Acto | Fecha | Rubro | Crédito | Contracrédito
Decreto 012 | @2025-02-11 | Honorarios | 45000000 | 0
Decreto 012 | @2025-02-11 | Viáticos | 0 | 45000000
Decreto 034 | @2025-04-03 | Vías | 230000000 | 0
Decreto 034 | @2025-04-03 | Parques | 0 | 130000000
Decreto 034 | @2025-04-03 | Alumbrado | 0 | 100000000
SUMAS IGUALES | | | 275000000 | 275000000`,
    [
      ["D7: 257000000", "D7"],
      ["E7: 275500000", "E7"],
    ],
  ),
  ...book(
    "debt service with capital, interest and total by entity, hidden code column and SUM",
    "deuda",
    `
Entidad | Crédito | Saldo capital | Abono capital | Intereses | Servicio de la deuda
Banco Uno | 31400123 | 2340000000 | 260000000 | 187200000 | =D2+E2
Banco Dos | 31400187 | 845000000 | 120700000 | 76050000 | =D3+E3
Infi | 31400222 | 412000000 | 0 | 37080000 | =D4+E4
TOTAL DEUDA | | =SUM(C2:C4) | =SUM(D2:D4) | =SUM(E2:E4) | =SUM(F2:F4)`,
    [
      ["F3: =D3", "F3"],
      ["E5: =SUM(E2:E3)", "E5"],
    ],
    { formats: { C: thousands, D: thousands, E: thousands, F: thousands } },
  ),
  ...book(
    "law 617 indicator: ICLD, expenses, ratio and limit, no sums",
    "indicadores fiscales",
    `
Vigencia | ICLD | Gastos de funcionamiento | Indicador | Límite | Cumple
2021 | 12450 | 8230 | =C2/B2 | 80% | Sí
2022 | 13340 | 9012 | =C3/B3 | 80% | Sí
2023 | 14890 | 9980 | =C4/B4 | 80% | Sí
2024 | 15620 | 10450 | =C5/B5 | 80% | Sí`,
  ),
  ...book(
    "closing of treasury: balances of accounts, funds with their demands, surplus by subtraction, typed",
    "cierre",
    `
Fondo | Saldo en bancos | Cuentas por pagar | Reservas | Superávit
Libre destinación | 845670000 | 123400000 | 210000000 | #B2-C2-D2
SGP Educación | 432100000 | 56700000 | 180900000 | #B3-C3-D3
Regalías | 1230450000 | 0 | 980000000 | #B4-C4-D4
Estampilla | 98700000 | 12300000 | 0 | #B5-C5-D5
TOTAL | #SUM(B2:B5) | #SUM(C2:C5) | #SUM(D2:D5) | #SUM(E2:E5)`,
    [
      ["B6: 2606290000", "B6"],
      ["E4: 205450000", "E6"],
    ],
  ),
];
