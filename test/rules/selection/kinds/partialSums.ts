import type { Kind } from "./Kind";
import { sheet } from "./sheet";

const kind = (name: string, group: string, text: string): Kind => ({
  name,
  kind: group,
  selection: sheet("A1", text),
  expect: { findings: [] },
});

/** SUM formulas that rightly leave a neighbouring number out: their label, or that row's, says why. */
export const partialSums: readonly Kind[] = [
  kind(
    "a row of working days above the lines that SUM adds",
    "rows above the lines",
    `
Indicador | Enero | Febrero | Marzo
Días hábiles | 22 | 20 | 20
Atenciones norte | 1245 | 1187 | 1301
Atenciones sur | 845 | 790 | 910
Total atenciones | =SUM(B3:B4) | =SUM(C3:C4) | =SUM(D3:D4)`,
  ),
  kind(
    "an exchange rate above the lines that SUM adds",
    "rows above the lines",
    `
USD | Q1 | Q2 | Q3
Exchange rate | 4120.5 | 4087.2 | 4155.9
Coffee | 84500 | 87100 | 90200
Flowers | 61230 | 58400 | 62010
Total exports | =SUM(B3:B4) | =SUM(C3:C4) | =SUM(D3:D4)`,
  ),
  kind(
    "an opening balance above the income that SUM adds",
    "cash flows",
    `
Flujo | Enero | Febrero
Saldo inicial | 12500000 | 47300000
Recaudos | 84500000 | 79300000
Transferencias | 45000000 | 45100000
Total ingresos | =SUM(B3:B4) | =SUM(C3:C4)`,
  ),
  kind(
    "sales above the expenses that SUM adds",
    "income − expenses",
    `
Concepto | Valor
Ventas | 845200000
Nómina | 145000000
Arriendo | 36000000
Total gastos | =SUM(B3:B4)
Utilidad | =B2-B5`,
  ),
  kind(
    "a gross salary above the deductions that SUM adds",
    "IVA, AIU, retención",
    `
Comprobante | Valor
Salario | 3120000
Salud | 124800
Pensión | 124800
Fondo de solidaridad | 31200
Total deducciones | =SUM(B3:B5)
Neto a pagar | =B2-B6`,
  ),
  kind(
    "a loan above the own resources that SUM adds",
    "subtotal of part",
    `
Fuente | 2024 | 2025
Crédito BID | 120000000 | 95000000
Predial | 84500000 | 87100000
ICA | 61230000 | 64800000
Total recursos propios | =SUM(B3:B4) | =SUM(C3:C4)
Total | =B2+B5 | =C2+C5`,
  ),
  kind(
    "points possible above students, averages below without them",
    "grades",
    `
Student | Quiz | Exam
Possible | 20 | 50
Adams | 18 | 41
Baker | 20 | 47
Clark | 12 | 38
Class total | =SUM(B3:B5) | =SUM(C3:C5)`,
  ),
  kind(
    "a ceiling directly above the lines that SUM adds",
    "ceilings",
    `
Concepto | Valor
Techo asignado | 500000000
Talleres | 124500000
Festival | 245000000
Dotación | 86000000
Total programado | =SUM(B3:B5)
Disponible | =B2-B6`,
  ),
  kind(
    "a memorandum line below the lines that the total on top adds",
    "ceilings",
    `
Variable | Personas
Total población | =SUM(B3:B4)
Hombres | 6120
Mujeres | 6330
Con discapacidad | 845`,
  ),
  kind(
    "a row of the base year's population above rates and totals",
    "rows above the lines",
    `
Municipio | Norte | Sur
Población | 12450 | 9870
Casos 2023 | 45 | 31
Casos 2024 | 52 | 29
Total casos | =SUM(B3:B4) | =SUM(C3:C4)
Tasa | =B5/B2 | =C5/C2`,
  ),
  kind(
    "a column of the previous year at the left of the months that SUM adds",
    "columns beside",
    `
Concepto | Total 2024 | Ene | Feb | Mar | Total trimestre
Predial | 1203400 | 120500 | 340200 | 98700 | =SUM(C2:E2)
ICA | 990800 | 78000 | 81250 | 90300 | =SUM(C3:E3)
Otros | 412500 | 33100 | 30950 | 36400 | =SUM(C4:E4)
Total | =SUM(B2:B4) | =SUM(C2:C4) | =SUM(D2:D4) | =SUM(E2:E4) | =SUM(F2:F4)`,
  ),
  kind(
    "a column of the budget at the left of the months that SUM adds",
    "columns beside",
    `
Rubro | Apropiación | Ene | Feb | Mar | Total ejecutado | Saldo
Personal | 1203400 | 120500 | 340200 | 98700 | =SUM(C2:E2) | =B2-F2
Generales | 990800 | 78000 | 81250 | 90300 | =SUM(C3:E3) | =B3-F3
Deuda | 412500 | 33100 | 30950 | 36400 | =SUM(C4:E4) | =B4-F4`,
  ),
  kind(
    "a typed total of months with the budget column at the left",
    "columns beside",
    `
Rubro | Apropiación | Ene | Feb | Mar | Total ejecutado
Personal | 1203400 | 120500 | 340200 | 98700 | 559400
Generales | 990800 | 78000 | 81250 | 90300 | 249550
Deuda | 412500 | 33100 | 30950 | 36400 | 100450`,
  ),
  kind(
    "a quantity beside months of money",
    "columns beside",
    `
Rubro | Cantidad | Ene | Feb | Total
Auxiliar | 4 | 7400000 | 7400000 | =SUM(C2:D2)
Profesional | 2 | 9100000 | 9100000 | =SUM(C3:D3)
Asesor | 1 | 8450000 | 8450000 | =SUM(C4:D4)`,
  ),
  kind(
    "a stratum number or a grade beside the answers that SUM adds",
    "columns beside",
    `
Barrio | Estrato | Sí | No | NS/NR | Total
Centro | 3 | 45 | 12 | 4 | =SUM(C2:E2)
Norte | 2 | 61 | 20 | 7 | =SUM(C3:E3)
Sur | 4 | 38 | 15 | 2 | =SUM(C4:E4)`,
  ),
];
