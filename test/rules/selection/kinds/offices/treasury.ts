import { book } from "../book";

const thousands = "#,##0";
const pesos = '"$"#,##0;[Red]-"$"#,##0';

/** Treasury, payroll, inventories and accounts. */
export const treasury = [
  ...book(
    "a payroll with basic, days, earned, transport, total earned, health, pension, total deducted and net, by formula",
    "nómina",
    `
NÓMINA MES DE MAYO DE 2025
Cédula | Nombre | Cargo | Básico | Días | Devengado | Aux. transporte | Total devengado | Salud | Pensión | Total deducido | Neto a pagar
1098765001 | Empleado Uno | Técnico | 2850000 | 30 | =D3/30*E3 | 0 | =F3+G3 | =F3*4% | =F3*4% | =I3+J3 | =H3-K3
1098765002 | Empleado Dos | Auxiliar | 1623500 | 30 | =D4/30*E4 | 200000 | =F4+G4 | =F4*4% | =F4*4% | =I4+J4 | =H4-K4
1098765003 | Empleado Tres | Auxiliar | 1623500 | 15 | =D5/30*E5 | 100000 | =F5+G5 | =F5*4% | =F5*4% | =I5+J5 | =H5-K5
1098765004 | Empleado Cuatro | Profesional | 4310000 | 30 | =D6/30*E6 | 0 | =F6+G6 | =F6*4% | =F6*4% | =I6+J6 | =H6-K6
TOTALES | | | =SUM(D3:D6) | | =SUM(F3:F6) | =SUM(G3:G6) | =SUM(H3:H6) | =SUM(I3:I6) | =SUM(J3:J6) | =SUM(K3:K6) | =SUM(L3:L6)`,
    [
      ["H5: =F5", "H5"],
      ["L7: =SUM(L3:L5)", "L7"],
      ["K4: 192880", "K4", "formula-overwritten"],
      ["F7: 9595251", "F7", "formula-overwritten"],
    ],
    {
      formats: {
        D: thousands,
        F: thousands,
        G: thousands,
        H: thousands,
        I: thousands,
        J: thousands,
        K: thousands,
        L: thousands,
      },
    },
  ),
  ...book(
    "a payroll all typed with totals below and across",
    "nómina",
    `
Nombre | Salario | Horas extra | Total devengado | Salud | Pensión | Libranza | Total deducciones | Neto
Uno | 2400000 | 0 | #B2+C2 | 96000 | 96000 | 250000 | #SUM(E2:G2) | #D2-H2
Dos | 1800000 | 123000 | #B3+C3 | 72000 | 72000 | 0 | #SUM(E3:G3) | #D3-H3
Tres | 3150000 | 0 | #B4+C4 | 126000 | 126000 | 410000 | #SUM(E4:G4) | #D4-H4
Cuatro | 1650000 | 87500 | #B5+C5 | 66000 | 66000 | 0 | #SUM(E5:G5) | #D5-H5
Total | #SUM(B2:B5) | #SUM(C2:C5) | #SUM(D2:D5) | #SUM(E2:E5) | #SUM(F2:F5) | #SUM(G2:G5) | #SUM(H2:H5) | #SUM(I2:I5)`,
    [
      ["D6: 9120500", "D6"],
      ["I4: 2448000", "I6"],
      ["E6: 306000", "E6"],
    ],
  ),
  ...book(
    "employer contributions: rates in the heading row and amounts per employee",
    "nómina",
    `
Empleado | IBC | Salud 8,5% | Pensión 12% | ARL 0,522% | Caja 4% | Total aportes
Uno | 2400000 | 204000 | 288000 | 12528 | 96000 | =SUM(C2:F2)
Dos | 1800000 | 153000 | 216000 | 9396 | 72000 | =SUM(C3:F3)
Tres | 3150000 | 267750 | 378000 | 16443 | 126000 | =SUM(C4:F4)
Total | =SUM(B2:B4) | =SUM(C2:C4) | =SUM(D2:D4) | =SUM(E2:E4) | =SUM(F2:F4) | =SUM(G2:G4)`,
    [
      ["G3: =SUM(C3:E3)", "G3"],
      ["D5: =SUM(D2:D3)", "D5"],
    ],
  ),
  ...book(
    "a bank reconciliation: book balance, plus items, minus items and statement balance, typed",
    "conciliación bancaria",
    `
CONCILIACIÓN BANCARIA A 30 DE ABRIL DE 2025
Saldo según libros | | 45678900
Más: cheques girados y no cobrados | |
Cheque 1023 | 1250000 |
Cheque 1027 | 890000 |
Total cheques por cobrar | | 2140000
Menos: notas débito sin registrar | |
Comisión | 45300 |
Gravamen 4x1000 | 182700 |
Total notas débito | | 228000
Saldo según extracto | | 47590900`,
    [],
    { formats: { B: pesos, C: pesos } },
  ),
  ...book(
    "a conciliation of two systems by account with a difference column of zeros",
    "conciliación bancaria",
    `
Cuenta | Saldo contabilidad | Saldo tesorería | Diferencia
Cuenta corriente 0123 | 845600120 | 845600120 | =B2-C2
Cuenta ahorros 4567 | 123450900 | 123450900 | =B3-C3
Cuenta ahorros 8901 | 67800500 | 67812500 | =B4-C4
Fiducia | 2340000000 | 2340000000 | =B5-C5
Total | =SUM(B2:B5) | =SUM(C2:C5) | =SUM(D2:D5)`,
    [
      ["B6: =SUM(B2:B4)", "B6"],
      ["D4: =B4", "D4"],
    ],
  ),
  ...book(
    "a cash flow with opening balance, income, expenses and closing balance, months across, typed",
    "flujo de caja",
    `
FLUJO DE CAJA PROYECTADO | Julio | Agosto | Septiembre
SALDO INICIAL | 230400000 | #B14 | #C14
INGRESOS | | |
Predial | 84500000 | 61200000 | 45300000
Transferencias SGP | 310000000 | 310000000 | 310000000
Otros | 12340000 | 9870000 | 15600000
TOTAL INGRESOS | #SUM(B4:B6) | #SUM(C4:C6) | #SUM(D4:D6)
EGRESOS | | |
Nómina | 187600000 | 187600000 | 190200000
Contratistas | 145000000 | 152300000 | 139800000
Servicios | 23450000 | 24100000 | 22900000
Deuda | 0 | 87000000 | 0
TOTAL EGRESOS | #SUM(B9:B12) | #SUM(C9:C12) | #SUM(D9:D12)
SALDO FINAL | #B2+B7-B13 | #C2+C7-C13 | #D2+D7-D13`,
    [
      ["C7: 318070000", "C7"],
      ["B13: 365050000", "B13"],
      ["D13: 352000000", "D13"],
    ],
  ),
  ...book(
    "a cash flow by formula whose totals stand above their details",
    "flujo de caja",
    `
Concepto | Sem 1 | Sem 2 | Sem 3 | Sem 4 | Mes
Entradas | =SUM(B3:B4) | =SUM(C3:C4) | =SUM(D3:D4) | =SUM(E3:E4) | =SUM(B2:E2)
Recaudo taquilla | 3400 | 4100 | 3900 | 5200 | =SUM(B3:E3)
Convenios | 12000 | 0 | 0 | 12000 | =SUM(B4:E4)
Salidas | =SUM(B6:B8) | =SUM(C6:C8) | =SUM(D6:D8) | =SUM(E6:E8) | =SUM(B5:E5)
Nómina | 0 | 8200 | 0 | 8200 | =SUM(B6:E6)
Insumos | 1200 | 900 | 1450 | 1100 | =SUM(B7:E7)
Mantenimiento | 0 | 560 | 0 | 0 | =SUM(B8:E8)
Neto | =B2-B5 | =C2-C5 | =D2-D5 | =E2-E5 | =SUM(B9:E9)`,
    [
      ["C5: =SUM(C6:C7)", "C5"],
      ["F7: =SUM(B7:D7)", "F7"],
      ["D2: 3980", "D2", "formula-overwritten"],
    ],
  ),
  ...book(
    "an inventory of goods with plate number, date of purchase, cost, depreciation and book value",
    "inventario",
    `
Placa | Bien | Fecha compra | Vida útil | Costo | Depreciación | Valor en libros
000123 | Escritorio | @2019-05-12 | 10 | 1250000 | 750000 | =E2-F2
000124 | Silla | @2019-05-12 | 10 | 480000 | 288000 | =E3-F3
000130 | Portátil | @2022-08-30 | 5 | 3890000 | 1945000 | =E4-F4
000145 | Camioneta | @2020-02-17 | 10 | 98700000 | 49350000 | =E5-F5
Total | | | | =SUM(E2:E5) | =SUM(F2:F5) | =SUM(G2:G5)`,
    [
      ["F6: =SUM(F2:F4)", "F6"],
      ["G4: 1954000", "G4", "formula-overwritten"],
    ],
    { formats: { E: pesos, F: pesos, G: pesos } },
  ),
  ...book(
    "a stock card: initial stock, entries, exits, final stock and its value, typed",
    "inventario",
    `
Elemento | Existencia inicial | Entradas | Salidas | Existencia final | Costo unitario | Valor
Resma | 120 | 300 | 280 | #B2+C2-D2 | 16500 | #E2*F2
Tóner | 14 | 20 | 25 | #B3+C3-D3 | 298000 | #E3*F3
Guantes | 500 | 1200 | 950 | #B4+C4-D4 | 850 | #E4*F4
Total | | | | | | #SUM(G2:G4)`,
    [["G5: 5620500", "G5"]],
  ),
  ...book(
    "a balance sheet in report form: assets, liabilities, equity, totals typed",
    "balance",
    `
ESTADO DE SITUACIÓN FINANCIERA | 2024 | 2023
ACTIVO CORRIENTE | |
Efectivo | 1234500 | 987600
Cuentas por cobrar | 845600 | 912300
Inventarios | 123400 | 134500
Total activo corriente | #SUM(B3:B5) | #SUM(C3:C5)
ACTIVO NO CORRIENTE | |
Propiedad, planta y equipo | 8450000 | 8120000
Intangibles | 210300 | 245600
Total activo no corriente | #B8+B9 | #C8+C9
TOTAL ACTIVO | #B6+B10 | #C6+C10
PASIVO | |
Cuentas por pagar | 654300 | 612300
Beneficios a empleados | 321000 | 298700
TOTAL PASIVO | #B13+B14 | #C13+C14
PATRIMONIO | |
Capital fiscal | 7500000 | 7500000
Resultado del ejercicio | #B11-B15-B17 | #C11-C15-C17
TOTAL PATRIMONIO | #B17+B18 | #C17+C18
TOTAL PASIVO Y PATRIMONIO | #B15+B19 | #C15+C19`,
    [
      ["B6: 2230500", "B6"],
      ["C15: 910100", "C15"],
      ["B11: 10836800", "B11"],
    ],
    { formats: { B: thousands, C: thousands } },
  ),
  ...book(
    "a trial balance with opening, debits, credits and closing, SUM in the foot",
    "balance",
    `
Cuenta | Nombre | Saldo anterior | Débitos | Créditos | Saldo final
1105 | Caja | 1200000 | 84500000 | 84300000 | =C2+D2-E2
1110 | Bancos | 345600000 | 912300000 | 887600000 | =C3+D3-E3
1305 | Impuestos por cobrar | 980400000 | 312000000 | 287600000 | =C4+D4-E4
2401 | Bienes y servicios | -123400000 | 98700000 | 112300000 | =C5+D5-E5
4105 | Tributarios | 0 | 0 | 312000000 | =C6+D6-E6
5101 | Sueldos | 0 | 276300000 | 0 | =C7+D7-E7
 | SUMAS | =SUM(C2:C7) | =SUM(D2:D7) | =SUM(E2:E7) | =SUM(F2:F7)`,
    [
      ["E8: =SUM(E2:E6)", "E8", "formula-inconsistent"],
      ["F5: =C5+D5+E5", "F5", "formula-inconsistent"],
    ],
  ),
];
