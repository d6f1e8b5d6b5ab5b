import { book } from "./book";

/** Public budgets of Colombia as their books show them: execution, plans by source, exports, procurement. */
export const books = [
  ...book(
    "an execution of expenses with CCPET codes, sums above their lines and a balance across",
    "ejecución presupuestal",
    `
MUNICIPIO DE LA CEJA DEL RÍO
EJECUCIÓN PRESUPUESTAL DE GASTOS A 30 DE JUNIO
Código | Concepto | Inicial | Adiciones | Reducciones | Definitiva | Compromisos | Saldo | % ejec.
2 | GASTOS | =C5+C12 | =D5+D12 | =E5+E12 | =C4+D4-E4 | =G5+G12 | =F4-G4 | =G4/F4
2.1 | FUNCIONAMIENTO | =C6+C9 | =D6+D9 | =E6+E9 | =C5+D5-E5 | =G6+G9 | =F5-G5 | =G5/F5
2.1.1 | Gastos de personal | =SUM(C7:C8) | =SUM(D7:D8) | =SUM(E7:E8) | =C6+D6-E6 | =SUM(G7:G8) | =F6-G6 | =G6/F6
2.1.1.01.01.001.01 | Sueldo básico | 845600000 | 0 | 12000000 | =C7+D7-E7 | 412300000 | =F7-G7 | =G7/F7
2.1.1.01.01.001.06 | Prima de servicio | 45300000 | 3400000 | 0 | =C8+D8-E8 | 21780000 | =F8-G8 | =G8/F8
2.1.2 | Adquisición de bienes | =SUM(C10:C11) | =SUM(D10:D11) | =SUM(E10:E11) | =C9+D9-E9 | =SUM(G10:G11) | =F9-G9 | =G9/F9
2.1.2.02.01.003 | Otros bienes transportables | 98700000 | 15600000 | 0 | =C10+D10-E10 | 56430000 | =F10-G10 | =G10/F10
2.1.2.02.02.008 | Servicios prestados | 211750000 | 0 | 7800000 | =C11+D11-E11 | 98120000 | =F11-G11 | =G11/F11
2.3 | INVERSIÓN | =SUM(C13:C14) | =SUM(D13:D14) | =SUM(E13:E14) | =C12+D12-E12 | =SUM(G13:G14) | =F12-G12 | =G12/F12
2.3.2.01.01.001 | Edificaciones | 1500780000 | 220000000 | 0 | =C13+D13-E13 | 845900000 | =F13-G13 | =G13/F13
2.3.2.02.02.005 | Servicios de la construcción | 640250000 | 0 | 38000000 | =C14+D14-E14 | 233410000 | =F14-G14 | =G14/F14`,
    [
      ["C6: =SUM(C7:C7)", "C6"],
      ["F10: 113300000", "F10", "formula-overwritten"],
      ["G4: =G5", "G4"],
      ["H11: =F11+G11", "H11", "formula-inconsistent"],
      ["G12: 1079130000", "G12", "formula-overwritten"],
    ],
  ),
  ...book(
    "the same execution with every figure typed",
    "ejecución presupuestal",
    `
Código | Concepto | Inicial | Adiciones | Reducciones | Definitiva | Compromisos | Saldo
2 | GASTOS | #C3+C8 | #D3+D8 | #E3+E8 | #F3+F8 | #G3+G8 | #F2-G2
2.1 | FUNCIONAMIENTO | #C4+C7 | #D4+D7 | #E4+E7 | #F4+F7 | #G4+G7 | #F3-G3
2.1.1 | Gastos de personal | #C5+C6 | #D5+D6 | #E5+E6 | #F5+F6 | #G5+G6 | #F4-G4
2.1.1.01 | Sueldo básico | 845600000 | 0 | 12000000 | #C5+D5-E5 | 412300000 | #F5-G5
2.1.1.02 | Prima de servicio | 45300000 | 3400000 | 0 | #C6+D6-E6 | 21780000 | #F6-G6
2.1.2 | Servicios | 211750000 | 0 | 7800000 | #C7+D7-E7 | 98120000 | #F7-G7
2.3 | INVERSIÓN | #C9+C10 | #D9+D10 | #E9+E10 | #F9+F10 | #G9+G10 | #F8-G8
2.3.1 | Edificaciones | 1500780000 | 220000000 | 0 | #C9+D9-E9 | 845900000 | #F9-G9
2.3.2 | Construcción | 640250000 | 0 | 38000000 | #C10+D10-E10 | 233410000 | #F10-G10`,
    [
      ["C4: 809900000", "C4"],
      ["G8: 1079130000", "G8"],
    ],
  ),
  ...book(
    "a budget by letters: A. FUNCIONAMIENTO, B. DEUDA, C. INVERSIÓN and TOTAL (A+B+C)",
    "ejecución presupuestal",
    `
CONCEPTO | PRESUPUESTO DEFINITIVO | COMPROMISOS | PAGOS
A. FUNCIONAMIENTO | =SUM(B3:B5) | =SUM(C3:C5) | =SUM(D3:D5)
Gastos de personal | 1845600000 | 912300000 | 900120000
Adquisición de bienes y servicios | 411750000 | 198120000 | 176540000
Transferencias corrientes | 233900000 | 120450000 | 120450000
B. SERVICIO DE LA DEUDA | =SUM(B7:B8) | =SUM(C7:C8) | =SUM(D7:D8)
Capital | 310000000 | 155000000 | 155000000
Intereses | 87450000 | 41230000 | 41230000
C. INVERSIÓN | =SUM(B10:B12) | =SUM(C10:C12) | =SUM(D10:D12)
Educación | 2500780000 | 1245900000 | 1012340000
Salud | 8640250000 | 4233410000 | 4120090000
Agua potable | 720130000 | 210450000 | 98760000
TOTAL GASTOS (A+B+C) | =B2+B6+B9 | =C2+C6+C9 | =D2+D6+D9`,
    [
      ["B13: =B2+B9", "B13"],
      ["C9: =SUM(C10:C11)", "C9"],
      ["D2: 1179110000", "D2", "formula-overwritten"],
    ],
  ),
  ...book(
    "a budget by letters, all typed, the total below",
    "ejecución presupuestal",
    `
CONCEPTO | DEFINITIVO | COMPROMISOS
A. FUNCIONAMIENTO | #SUM(B3:B5) | #SUM(C3:C5)
Gastos de personal | 1845600000 | 912300000
Bienes y servicios | 411750000 | 198120000
Transferencias | 233900000 | 120450000
B. DEUDA | #SUM(B7:B8) | #SUM(C7:C8)
Capital | 310000000 | 155000000
Intereses | 87450000 | 41230000
C. INVERSIÓN | #SUM(B10:B12) | #SUM(C10:C12)
Educación | 2500780000 | 1245900000
Salud | 8640250000 | 4233410000
Agua potable | 720130000 | 210450000
TOTAL GASTOS | #B2+B6+B9 | #C2+C6+C9`,
    [
      ["B13: 14794860000", "B13"],
      ["C11: 4233140000", "C9"],
    ],
  ),
  ...book(
    "an execution of income with estimate, collection and what is left to collect",
    "ejecución de ingresos",
    `
RUBRO | DETALLE | AFORO | RECAUDO MES | RECAUDO ACUMULADO | POR RECAUDAR | % RECAUDO
1.1 | INGRESOS CORRIENTES | =C3+C6 | =D3+D6 | =E3+E6 | =C2-E2 | =E2/C2
1.1.01 | Tributarios | =SUM(C4:C5) | =SUM(D4:D5) | =SUM(E4:E5) | =C3-E3 | =E3/C3
1.1.01.01 | Predial unificado | 1230450000 | 98760000 | 712340000 | =C4-E4 | =E4/C4
1.1.01.02 | Industria y comercio | 876540000 | 120900000 | 654320000 | =C5-E5 | =E5/C5
1.1.02 | No tributarios | =SUM(C7:C8) | =SUM(D7:D8) | =SUM(E7:E8) | =C6-E6 | =E6/C6
1.1.02.01 | Tasas | 45600000 | 2310000 | 21090000 | =C7-E7 | =E7/C7
1.1.02.05 | Venta de bienes | 12340000 | 980000 | 6540000 | =C8-E8 | =E8/C8`,
    [
      ["E3: =SUM(E4:E4)", "E3"],
      ["F7: 24150000", "F7", "formula-overwritten"],
    ],
  ),
  ...book(
    "a plan of four years by source with totals across and down, by formula",
    "plan plurianual",
    `
PLAN PLURIANUAL DE INVERSIONES 2024-2027 (pesos)
Línea | Fuente | 2024 | 2025 | 2026 | 2027 | Total cuatrienio
Educación | SGP | 1200450000 | 1236460000 | 1273550000 | 1311760000 | =SUM(C3:F3)
 | Propios | 310200000 | 319500000 | 329080000 | 338950000 | =SUM(C4:F4)
 | Regalías | 0 | 845000000 | 0 | 0 | =SUM(C5:F5)
Total Educación | | =SUM(C3:C5) | =SUM(D3:D5) | =SUM(E3:E5) | =SUM(F3:F5) | =SUM(C6:F6)
Salud | SGP | 4520330000 | 4655940000 | 4795610000 | 4939480000 | =SUM(C7:F7)
 | Propios | 87600000 | 90230000 | 92930000 | 95720000 | =SUM(C8:F8)
Total Salud | | =SUM(C7:C8) | =SUM(D7:D8) | =SUM(E7:E8) | =SUM(F7:F8) | =SUM(C9:F9)
TOTAL PLAN | | =C6+C9 | =D6+D9 | =E6+E9 | =F6+F9 | =SUM(C10:F10)`,
    [
      ["E6: =SUM(E3:E4)", "E6", "formula-inconsistent"],
      ["G8: =SUM(C8:E8)", "G8"],
      ["D9: 4476170000", "D9", "formula-overwritten"],
    ],
  ),
  ...book(
    "a plan of four years by source, all typed",
    "plan plurianual",
    `
Línea estratégica | SGP | Recursos propios | Regalías | Otros | Total
Educación | 1200450000 | 310200000 | 0 | 12000000 | #SUM(B2:E2)
Salud | 4520330000 | 87600000 | 845000000 | 0 | #SUM(B3:E3)
Vías | 0 | 412750000 | 2310900000 | 98000000 | #SUM(B4:E4)
Agua | 723410000 | 56000000 | 0 | 0 | #SUM(B5:E5)
TOTAL | #SUM(B2:B5) | #SUM(C2:C5) | #SUM(D2:D5) | #SUM(E2:E5) | #SUM(F2:F5)`,
    [
      ["B6: 6444910000", "B6"],
      ["F4: 2821560000", "F6"],
    ],
  ),
  ...book(
    "a POAI of sectors with a spelt code of BPIN and sources, its total typed",
    "POAI",
    `
SECTOR | BPIN | PROYECTO | SGP LIBRE INVERSIÓN | PROPIOS | SGR | VALOR POAI 2025
Cultura | 2024052660012 | Fortalecimiento de casas de cultura | 45600000 | 12300000 | 0 | #D2+E2+F2
Deporte | 2024052660015 | Escuelas de formación | 32100000 | 8900000 | 0 | #D3+E3+F3
Transporte | 2024052660021 | Mejoramiento de vías terciarias | 0 | 98700000 | 1230000000 | #D4+E4+F4
Vivienda | 2024052660030 | Mejoramientos rurales | 67890000 | 0 | 450000000 | #D5+E5+F5
TOTAL POAI | | | #SUM(D2:D5) | #SUM(E2:E5) | #SUM(F2:F5) | #SUM(G2:G5)`,
    [["D6: 145950000", "D6"]],
  ),
];
