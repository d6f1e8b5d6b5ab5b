import type { Kind } from "./Kind";
import { sheet } from "./sheet";

const right = { findings: [] };

/** Sums written as formulas, in the directions and styles of real plans and budgets. */
export const formulaSums: readonly Kind[] = [
  {
    name: "a total row of SUM formulas across five columns of a budget with a % ejecución at the right",
    kind: "formula sums",
    selection: sheet(
      "A1",
      `
Rubro | Descripción | Apropiación inicial | Adiciones | Reducciones | Apropiación definitiva | Compromisos | % Ejecución
2.1.1 | Servicios personales | 450000000 | 20000000 | 0 | =C2+D2-E2 | 310500000 | =G2/F2
2.1.2 | Gastos generales | 120000000 | 0 | 15000000 | =C3+D3-E3 | 88250000 | =G3/F3
2.1.3 | Transferencias | 86400000 | 0 | 0 | =C4+D4-E4 | 86400000 | =G4/F4
2.1.4 | Seguros | 32750000 | 5000000 | 0 | =C5+D5-E5 | 0 | =G5/F5
TOTAL | | =SUM(C2:C5) | =SUM(D2:D5) | =SUM(E2:E5) | =SUM(F2:F5) | =SUM(G2:G5) | =G6/F6`,
      { formats: { H: "0.0%" } },
    ),
    expect: right,
  },
  {
    name: "project rows that add their activities below with =+E6+E7",
    kind: "totals above",
    selection: sheet(
      "A4",
      `
Código | Proyecto / actividad | Responsable | Valor 2025
BP26004512 | Fortalecimiento de la seguridad | Seguridad | =+D6+D7+D8
| Dotar frentes de seguridad | Seguridad | 125000000
| Formar gestores de convivencia | Seguridad | 64500000
| Comprar cámaras | TIC | 310000000
BP26004513 | Mejoramiento de vías rurales | Infraestructura | =+D10+D11
| Construir placa huella | Infraestructura | 1250000000
| Hacer interventoría | Infraestructura | 98700000
BP26004514 | Apoyo a deportistas | INDERBU | =+D13
| Entregar incentivos | INDERBU | 45000000
TOTAL | | | =+D5+D9+D12`,
    ),
    expect: right,
  },
  {
    name: "a grand total that adds subtotal cells with plus signs, each subtotal under its block",
    kind: "formula sums",
    selection: sheet(
      "B3",
      `
Componente | Cantidad | Valor
Talento humano | 12 | 43200000
Consultores | 3 | 18500000
Subtotal personal | | =SUM(D4:D5)
Papelería | 40 | 1250000
Refrigerios | 600 | 7200000
Transporte | 25 | 6875000
Subtotal logística | | =SUM(D7:D9)
Gran total | | =D6+D10`,
    ),
    expect: right,
  },
  {
    name: "SUBTOTAL(9) over everything, which skips the SUBTOTALs inside",
    kind: "formula sums",
    selection: sheet(
      "A1",
      `
Dependencia | Contrato | Valor
Salud | CPS-001 | 24000000
Salud | CPS-002 | 31500000
Total Salud | | =SUBTOTAL(9,C2:C3)
Educación | CPS-003 | 18750000
Educación | CPS-004 | 22480000
Educación | CPS-005 | 9900000
Total Educación | | =SUBTOTAL(9,C5:C7)
Total general | | =SUBTOTAL(9,C2:C8) ~ 106630000`,
    ),
    expect: right,
  },
  {
    name: "AGGREGATE over a column above, and SUBTOTAL(109) at the head of a filterable table",
    kind: "formula sums",
    selection: sheet(
      "A1",
      `
| Valor filtrado | =SUBTOTAL(109,C4:C8)
| Total sin errores | =AGGREGATE(9,6,C4:C8)
N.º | Objeto | Valor
1 | Servicio de aseo | 86400000
2 | Vigilancia | 144250000
3 | Arrendamiento | 60000000
4 | Internet | 12348000
5 | Mantenimiento | 38750000`,
    ),
    expect: right,
  },
  {
    name: "sums that take their lines from other sheets",
    kind: "formula sums",
    selection: sheet(
      "A1",
      `
Secretaría | Inversión | Funcionamiento | Total
Salud | =Salud!F40 ~ 2450000000 | =SUM(Salud!G2:G39) ~ 310000000 | =B2+C2
Educación | =Educación!F22 ~ 1980500000 | =SUM(Educación!G2:G21) ~ 120400000 | =B3+C3
Hacienda | =Hacienda!F12 ~ 340000000 | =SUM(Hacienda!G2:G11) ~ 98700000 | =B4+C4
Total municipio | =SUM(B2:B4) | =SUM(C2:C4) | =SUM(D2:D4)`,
    ),
    expect: right,
  },
  {
    name: "a SUM of single cells and areas that leaves the subtotal rows out on purpose",
    kind: "formula sums",
    selection: sheet(
      "A1",
      `
Línea estratégica | Meta | Costo
Línea 1. Bucaramanga segura | | =SUM(C3:C5)
1.1 | Cámaras | 560000000
1.2 | CAI móviles | 820000000
1.3 | Frentes | 45000000
Línea 2. Bucaramanga educada | | =SUM(C7:C8)
2.1 | Aulas | 1250000000
2.2 | PAE | 4300000000
Total plan | | =SUM(C3:C5,C7:C8)`,
    ),
    expect: right,
  },
  {
    name: "quarters added beside their months and a year beside the quarters",
    kind: "formula sums",
    selection: sheet(
      "A1",
      `
Concepto | Ene | Feb | Mar | Trim I | Abr | May | Jun | Trim II | Total
Predial | 120500000 | 340200000 | 98700000 | =SUM(B2:D2) | 45600000 | 38900000 | 41200000 | =SUM(F2:H2) | =E2+I2
ICA | 78000000 | 81250000 | 90300000 | =SUM(B3:D3) | 77700000 | 80100000 | 79900000 | =SUM(F3:H3) | =E3+I3
Sobretasa | 33100000 | 30950000 | 36400000 | =SUM(B4:D4) | 35200000 | 34800000 | 36050000 | =SUM(F4:H4) | =E4+I4
Total | =SUM(B2:B4) | =SUM(C2:C4) | =SUM(D2:D4) | =SUM(E2:E4) | =SUM(F2:F4) | =SUM(G2:G4) | =SUM(H2:H4) | =SUM(I2:I4) | =SUM(J2:J4)`,
    ),
    expect: right,
  },
  {
    name: "a total column to the left of its years",
    kind: "formula sums",
    selection: sheet(
      "A2",
      `
Programa | Total cuatrienio | 2024 | 2025 | 2026 | 2027
Salud pública | =SUM(C3:F3) | 1200 | 1350 | 1400 | 1425
Aseguramiento | =SUM(C4:F4) | 45800 | 47200 | 48900 | 51000
Prestación de servicios | =SUM(C5:F5) | 830 | 790 | 815 | 860
Total | =SUM(B3:B5) | =SUM(C3:C5) | =SUM(D3:D5) | =SUM(E3:E5) | =SUM(F3:F5)`,
    ),
    expect: right,
  },
  {
    name: "a SUMIF summary beside its table",
    kind: "SUMIF",
    selection: sheet(
      "A1",
      `
Fecha | Categoría | Valor | | Categoría | Total
@2025-01-14 | Viáticos | 1250000 | | Viáticos | =SUMIF($B$2:$B$7,E2,$C$2:$C$7)
@2025-01-20 | Papelería | 348000 | | Papelería | =SUMIF($B$2:$B$7,E3,$C$2:$C$7)
@2025-02-03 | Viáticos | 980000 | | Combustible | =SUMIF($B$2:$B$7,E4,$C$2:$C$7)
@2025-02-11 | Combustible | 455000 | | Total | =SUM(F2:F4)
@2025-02-18 | Papelería | 127500 | |
@2025-03-02 | Combustible | 512000 | |
| Total | =SUM(C2:C7) | |`,
    ),
    expect: right,
  },
  {
    name: "a SUM with a blank row between its last line and itself, and another that takes the blank row in",
    kind: "formula sums",
    selection: sheet(
      "A1",
      `
Concepto | Presupuesto | Ejecutado
Nómina | 98400000 | 94250000
Honorarios | 45000000 | 43800000
Servicios públicos | 12350000 | 11998400
| |
TOTAL GASTOS | =SUM(B2:B4) | =SUM(C2:C5)`,
    ),
    expect: right,
  },
  {
    name: "a SUM whose range begins at its heading",
    kind: "formula sums",
    selection: sheet(
      "A1",
      `
Ítem | Valor
Tubería PVC 4" | 845000
Codo PVC | 127400
Soldadura | 58900
Total materiales | =SUM(B1:B4)`,
    ),
    expect: right,
  },
  {
    name: "a SUM that begins at a heading which is a year",
    kind: "formula sums",
    selection: sheet(
      "A1",
      `
Sector | 2024 | 2025
Salud | 84500 | 91200
Educación | 127400 | 131050
Vivienda | 5890 | 7700
Total | =SUM(B1:B4) | =SUM(C2:C4)`,
    ),
    expect: { findings: [["total-mismatch", "B5"]] },
  },
  {
    name: "IFERROR and ROUND around sums, and a share of the total in each row",
    kind: "formula sums",
    selection: sheet(
      "A1",
      `
Fuente | Valor | Participación
SGP Propósito general | 12450000000 | =IFERROR(B2/B$6,0)
Regalías | 8300250000 | =IFERROR(B3/B$6,0)
Recursos propios | 21780900000 | =IFERROR(B4/B$6,0)
Cofinanciación | 1500000000 | =IFERROR(B5/B$6,0)
Total fuentes | =IFERROR(SUM(B2:B5),0) | =SUM(C2:C5)
Total en millones | =ROUND(SUM(B2:B5)/1000000,0) |`,
      { formats: { C: "0.00%" } },
    ),
    expect: right,
  },
  {
    name: "a running total written as SUM with a fixed start",
    kind: "running sums",
    selection: sheet(
      "A1",
      `
Mes | Recaudo | Acumulado
Enero | 125400 | =SUM(B$2:B2)
Febrero | 98700 | =SUM(B$2:B3)
Marzo | 143250 | =SUM(B$2:B4)
Abril | 110300 | =SUM(B$2:B5)
Mayo | 87450 | =SUM(B$2:B6)
Total | =SUM(B2:B6) |`,
    ),
    expect: right,
  },
];
