import type { Kind } from "./Kind";
import { sheet } from "./sheet";

const slip = (name: string, group: string, cell: string, text: string, code = "total-mismatch"): Kind => ({
  name,
  kind: group,
  selection: sheet("A1", text),
  expect: { findings: [[code, cell]] },
});

/** Slips that what stands around them must not hide. */
export const silentPasses: readonly Kind[] = [
  slip(
    "a SUM that leaves its last line out under «Código: F-12» in the letterhead of its column",
    "letterheads",
    "C8",
    `
GOBERNACIÓN | | Código: F-12
PLAN | | Versión: 4
N.º | Objeto | Valor
1 | Vías | 845600000
2 | Puentes | 233450000
3 | Escuelas | 412300000
4 | Parques | 98700000
TOTAL | | =SUM(C4:C6)`,
  ),
  slip(
    "a typed total with a digit changed under «Consecutivo» and «Fecha» in the letterhead",
    "letterheads",
    "D8",
    `
MUNICIPIO | | | Consecutivo 145
ACTA | | | Fecha: 2025-01-31
Ítem | Objeto | Und | Valor
1 | Aseo | mes | 86412000
2 | Internet | mes | 12348000
3 | Papelería | gl | 45762000
4 | Cafetería | gl | 9120000
TOTAL | | | 163642000`,
  ),
  slip(
    "a letterhead of four rows with «Código» and a sum of plus signs that skips a line",
    "letterheads",
    "E10",
    `
ALCALDÍA | | | Código | F-DPM-1210
PROCESO | | | Versión | 3
PLAN | | | Fecha | @2024-05-06
| | | Página | 1 de 2
Meta | Actividad | Und | Dependencia | Recursos
1 | Talleres | un | Cultura | 124500000
2 | Festival | un | Cultura | 245000000
3 | Dotación | un | Biblioteca | 86000000
4 | Impresos | un | Prensa | 12350000
TOTAL | | | | =+E6+E7+E9`,
  ),
  slip(
    "a number typed as text that SUM does not add",
    "amount texts",
    "B4",
    `
Concepto | Valor
Nómina | 84500000
Honorarios | 12350000
Servicios | '9875000
Seguros | 4320000
TOTAL | =SUM(B2:B5)`,
    "number-as-text",
  ),
  slip(
    "a SUM of scores that leaves a criterion out",
    "headings",
    "B7",
    `
Criterio | Puntaje
Experiencia | 40
Precio | 30
Industria nacional | 10
Calidad | 15
Discapacidad | 5
Total puntaje | =SUM(B2:B5)`,
  ),
  slip(
    "a SUM of monthly averages of payroll that leaves a post out",
    "headings",
    "B6",
    `
Cargo | Salario promedio mensual
Asesor | 8450000
Profesional | 4550000
Técnico | 2980000
Auxiliar | 1850000
Total nómina mensual | =SUM(B2:B4)`,
  ),
  slip(
    "a SUM in a column headed only «Número» that leaves the last district out",
    "headings",
    "B6",
    `
Comuna | Número
Norte | 1245
Nororiental | 987
San Francisco | 1123
Occidental | 1030
Total | =SUM(B2:B4)`,
  ),
  slip(
    "two stacked tables without a blank row, the lower SUM reaching into the upper total",
    "line counted twice",
    "B9",
    `
INGRESOS | Valor
Predial | 845000
ICA | 612300
Total ingresos | =SUM(B2:B3)
GASTOS | Valor
Nómina | 734500
Servicios | 298700
Inversión | 401100
Total gastos | =SUM(B4:B8)`,
  ),
  slip(
    "a total above by indentation that leaves its last line out, the others right",
    "left-out line",
    "B6",
    `
Cuenta | 2024
*Ingresos | =B3+B6
>*Tributarios | =SUM(B4:B5)
>>Predial unificado | 84500
>>Industria y comercio | 61230
>*No tributarios | =SUM(B7:B8)
>>Tasas | 4120
>>Multas | 1980
>>Rentas contractuales | 1215`,
  ),
  slip(
    "a typed indented statement with one digit changed at its lowest level",
    "one wrong digit",
    "B6",
    `
Cuenta | 2024
*Ingresos | 153045
>*Tributarios | 145730
>>Predial unificado | 84500
>>Industria y comercio | 61230
>*No tributarios | 7315
>>Tasas | 4120
>>Multas | 1980
>>Rentas contractuales | 1515`,
  ),
  slip(
    "SUBTOTAL(9) groups with a grand total that stops before the last group",
    "left-out line",
    "C9",
    `
Dependencia | Contrato | Valor
Salud | CPS-001 | 24000000
Salud | CPS-002 | 31500000
Total Salud | | =SUBTOTAL(9,C2:C3)
Educación | CPS-003 | 18750000
Educación | CPS-004 | 22480000
Educación | CPS-005 | 9900000
Total Educación | | =SUBTOTAL(9,C5:C7)
Total general | | =SUBTOTAL(9,C2:C6) ~ 96730000`,
  ),
  slip(
    "one share of the total whose fixed reference slid one row",
    "across",
    "C4",
    `
Fuente | Valor | Participación
SGP | 12450 | =B2/B$6
Regalías | 8300 | =B3/B$6
Propios | 21780 | =B4/B$5
Otros | 1500 | =B5/B$6
Total | =SUM(B2:B5) | 1`,
    "formula-inconsistent",
  ),
  slip(
    "an error value inside a block, which makes its total one too",
    "error values",
    "B3",
    `
Concepto | Valor
Nómina | 84500000
Honorarios | =B9*C9 ~ #REF!
Servicios | 9875000
TOTAL | =SUM(B2:B4) ~ #REF!`,
    "error-value",
  ),
  slip(
    "projects stacked, the second SUM reaching into the total of the first, a grand total of both",
    "line counted twice",
    "C8",
    `
Proyecto | Actividad | Valor
P1 | Talleres | 845000
| Impresos | 612300
| Transporte | 98700
TOTAL P1 | | =SUM(C2:C4)
P2 | Equipos | 45000
| Montaje | 12300
TOTAL P2 | | =SUM(C5:C7)
GRAN TOTAL | | =C5+C8`,
  ),
];
