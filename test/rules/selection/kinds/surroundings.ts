import type { Kind } from "./Kind";
import { sheet } from "./sheet";

const right = { findings: [] };

/** What stands around a table: letterheads, notes, signatures, other tables, headings of several rows. */
export const surroundings: readonly Kind[] = [
  {
    name: "a letterhead with code, version, date and page directly above the headings",
    kind: "letterheads",
    selection: sheet(
      "A1",
      `
ALCALDÍA DE BUCARAMANGA | | | Código: F-DPM-1210-238
PLAN DE ACCIÓN | | | Versión: 2
| | | @2023-05-22
| | | Página 1 de 1
Meta | Actividad | Dependencia | Recursos
1 | Realizar 4 jornadas | Salud | 84500000
2 | Mantener 1 observatorio | Salud | 120000000
3 | Formular 1 política | Planeación | 45800000
| | TOTAL | =SUM(D6:D8)`,
    ),
    expect: right,
  },
  {
    name: "a letterhead whose version and page are numbers above the amounts, the total typed",
    kind: "letterheads",
    selection: sheet(
      "A1",
      `
MACROPROCESO | GESTIÓN FINANCIERA | Versión | 3
FORMATO | EJECUCIÓN | Página | 1
FECHA DE APROBACIÓN | | | @@2022-09-14
Rubro | Detalle | CDP | Valor
2.3.2 | Suministro de papelería | 1045 | 12450000
2.3.3 | Mantenimiento de vehículos | 1046 | 38700000
2.3.4 | Dotación | 1051 | 9860000
| TOTAL | | #D5+D6+D7`,
    ),
    expect: right,
  },
  {
    name: "notes, source and Elaboró/Revisó below without a blank row",
    kind: "notes below",
    selection: sheet(
      "A1",
      `
Comuna | Barrios | Inversión
Comuna 1 | 24 | 1245000000
Comuna 2 | 31 | 987600000
Comuna 3 | 18 | 2310450000
Total | #B2+B3+B4 | #C2+C3+C4
Fuente: Secretaría de Planeación, 2024 | |
Nota 1: los valores no incluyen 2 contratos liquidados en 2023 | |
Elaboró: | Profesional universitario | 2025
Revisó: | Jefe de oficina | @2025-02-10
Teléfono: | 6337000 | 1234`,
    ),
    expect: right,
  },
  {
    name: "two stacked tables without a blank row, each with its total",
    kind: "stacked blocks",
    selection: sheet(
      "A1",
      `
INGRESOS | Valor
Predial | 845000
ICA | 612300
Total ingresos | =SUM(B2:B3)
GASTOS | Valor
Nómina | 734500
Servicios | 298700
Inversión | 401100
Total gastos | =SUM(B6:B8)
Superávit | =B4-B9`,
    ),
    expect: right,
  },
  {
    name: "three stacked blocks with typed totals and blank rows",
    kind: "stacked blocks",
    selection: sheet(
      "A1",
      `
SECRETARÍA DE SALUD | |
Proyecto | Inicial | Definitivo
Vacunación | 145000 | 160500
Salud mental | 98000 | 98000
TOTAL SALUD | #B3+B4 | #C3+C4
| |
SECRETARÍA DE EDUCACIÓN | |
Proyecto | Inicial | Definitivo
PAE | 430000 | 455000
Transporte escolar | 120800 | 118300
Aulas | 910000 | 912700
TOTAL EDUCACIÓN | #B9+B10+B11 | #C9+C10+C11
| |
TOTAL GENERAL | #B5+B12 | #C5+C12`,
    ),
    expect: right,
  },
  {
    name: "two tables side by side under one spanning title with totals of unlike height",
    kind: "side by side",
    selection: sheet(
      "A1",
      `
INGRESOS Y GASTOS DE LA VIGENCIA 2025 | | | | |
Ingreso | Valor | | Gasto | Valor | Fuente
Aportes | 125000 | | Personal | 84000 | Propios
Venta de servicios | 98700 | | Generales | 45600 | SGP
Rendimientos | 4100 | | Inversión | 60200 | SGP
Subtotal | #B3+B4+B5 | | Deuda | 12500 | Propios
Crédito | 30000 | | Reservas | 55500 | Propios
Total | #B6+B7 | | Total | #E3+E4+E5+E6+E7 |`,
    ),
    expect: right,
  },
  {
    name: "headings of three rows with merged cells and months as numbers",
    kind: "headings of several rows",
    selection: sheet(
      "A1",
      `
Proyecto | Programación 2025 | | | | Total
| Trimestre 1 | | | Trimestre 2 |
| 1 | 2 | 3 | 4 |
Acueducto | 12500 | 13400 | 9800 | 11200 | =SUM(B4:E4)
Alcantarillado | 8700 | 8100 | 9350 | 7900 | =SUM(B5:E5)
Aseo | 4500 | 4520 | 4610 | 4480 | =SUM(B6:E6)
Total | =SUM(B4:B6) | =SUM(C4:C6) | =SUM(D4:D6) | =SUM(E4:E6) | =SUM(F4:F6)`,
    ),
    expect: right,
  },
  {
    name: "column numbers (1) (2) (3=1+2) under the headings",
    kind: "headings of several rows",
    selection: sheet(
      "A1",
      `
Concepto | Inicial | Modificaciones | Definitiva | Saldo
| 1 | 2 | 3 | 4
Personal | 845000000 | 12000000 | #B3+C3 | 33100000
Generales | 231500000 | -8000000 | #B4+C4 | 12875000
Inversión | 1998000000 | 450000000 | #B5+C5 | 702300000
TOTAL | #B3+B4+B5 | #C3+C4+C5 | #D3+D4+D5 | #E3+E4+E5`,
    ),
    expect: right,
  },
  {
    name: "years as texts over years as numbers, typed totals",
    kind: "years as headings",
    selection: sheet(
      "A2",
      `
Indicador plurianual | '2024 | '2025 | '2026 | '2027 | Total
Salud | 1203 | 1180 | 1250 | 1301 | #B3+C3+D3+E3
Agua potable | 845 | 900 | 915 | 933 | #B4+C4+D4+E4
Vivienda | 310 | 422 | 398 | 405 | #B5+C5+D5+E5
TOTAL | #B3+B4+B5 | #C3+C4+C5 | #D3+D4+D5 | #E3+E4+E5 | #F3+F4+F5`,
    ),
    expect: right,
  },
  {
    name: "the word TOTAL only in a merged cell four columns to the left of its amounts",
    kind: "labels far away",
    selection: sheet(
      "A1",
      `
N.º | Contrato | Contratista | Supervisor | Plazo | Valor | Pagado
1 | 045-2025 | Consorcio Vial | Obras | 6 meses | 845600000 | 422800000
2 | 046-2025 | Aseo Total SAS | General | 12 meses | 96450000 | 48225000
3 | 051-2025 | Redes y Datos | TIC | 9 meses | 128300000 | 12830000
TOTAL CONTRATADO | | | | | #F2+F3+F4 | #G2+G3+G4`,
    ),
    expect: right,
  },
  {
    name: "the word Total to the right of the amounts",
    kind: "labels far away",
    selection: sheet(
      "A1",
      `
Valor | Concepto
34500 | Alquiler de salón
12850 | Refrigerios
9400 | Sonido
#A2+A3+A4 | Total evento`,
    ),
    expect: right,
  },
  {
    name: "Total as the name of a brand, a client or an item",
    kind: "total as a name",
    selection: sheet(
      "A1",
      `
Proveedor | Factura | Valor
Total Energies Colombia | FE-2231 | 845000
Terpel | FE-1187 | 1298400
Totalplay SAS | FE-009 | 187300
Éxito | FE-771 | 64250
Total | | #C2+C3+C4+C5`,
    ),
    expect: right,
  },
];
