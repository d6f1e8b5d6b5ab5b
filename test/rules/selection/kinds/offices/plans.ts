import { book } from "../book";

const pesos = '"$"\\ #,##0';
const thousands = "#,##0";

/** Plans as planning offices keep them: plan indicativo, POAI, plurianual, action plans, regalías. */
export const plans = [
  ...book(
    "a plan indicativo with baseline, targets of four years and the resources of each year by formula",
    "plan indicativo",
    `
MUNICIPIO DE SAN ANDRÉS DE LA SIERRA
PLAN INDICATIVO 2024 - 2027
Código | Meta de producto | Línea base | Meta cuatrienio | Meta 2024 | Meta 2025 | Meta 2026 | Meta 2027 | Recursos 2024 | Recursos 2025 | Recursos 2026 | Recursos 2027 | Total recursos
1.1.1 | Niños atendidos en programas de lectura | 120 | 400 | 100 | 100 | 100 | 100 | 45000000 | 47250000 | 49600000 | 52100000 | =SUM(I4:L4)
1.1.2 | Bibliotecas dotadas | 2 | 4 | 0 | 1 | 1 | 0 | 0 | 82000000 | 86100000 | 0 | =SUM(I5:L5)
1.2.1 | Docentes formados | 30 | 90 | 20 | 25 | 25 | 20 | 18000000 | 22500000 | 23600000 | 19800000 | =SUM(I6:L6)
1.2.2 | Cobertura neta (%) | 84 | 92 | 86 | 88 | 90 | 92 | 120000000 | 126000000 | 132300000 | 138900000 | =SUM(I7:L7)
TOTAL | | | | | | | | =SUM(I4:I7) | =SUM(J4:J7) | =SUM(K4:K7) | =SUM(L4:L7) | =SUM(M4:M7)`,
    [
      ["J8: =SUM(J4:J6)", "J8"],
      ["M5: =SUM(I5:K5)", "M5", "formula-inconsistent"],
      ["M6: 83000000", "M6", "formula-overwritten"],
    ],
    { formats: { I: pesos, J: pesos, K: pesos, L: pesos, M: pesos } },
  ),
  ...book(
    "a POAI by sector and programme with sources across, sums of sectors above their programmes, all typed",
    "POAI",
    `
PLAN OPERATIVO ANUAL DE INVERSIONES VIGENCIA 2025
Sector / Programa | SGP | Recursos propios | Regalías | Crédito | Total
EDUCACIÓN | #B4+B5 | #C4+C5 | #D4+D5 | #E4+E5 | #SUM(B3:E3)
Calidad educativa | 1250000000 | 184000000 | 0 | 0 | #SUM(B4:E4)
Cobertura y permanencia | 2310500000 | 95600000 | 640000000 | 0 | #SUM(B5:E5)
SALUD | #B7+B8+B9 | #C7+C8+C9 | #D7+D8+D9 | #E7+E8+E9 | #SUM(B6:E6)
Salud pública | 845300000 | 40000000 | 0 | 0 | #SUM(B7:E7)
Aseguramiento | 5420900000 | 0 | 0 | 0 | #SUM(B8:E8)
Inspección y vigilancia | 132000000 | 12500000 | 0 | 0 | #SUM(B9:E9)
TRANSPORTE | #B11+B12 | #C11+C12 | #D11+D12 | #E11+E12 | #SUM(B10:E10)
Vías terciarias | 310000000 | 275000000 | 1200000000 | 3000000000 | #SUM(B11:E11)
Seguridad vial | 0 | 86400000 | 0 | 0 | #SUM(B12:E12)
TOTAL POAI | #B3+B6+B10 | #C3+C6+C10 | #D3+D6+D10 | #E3+E6+E10 | #SUM(B13:E13)`,
    [
      ["B6: 6389200000", "B6"],
      ["F13: 15082200000", "F13"],
    ],
    { formats: { B: thousands, C: thousands, D: thousands, E: thousands, F: thousands } },
  ),
  ...book(
    "a matriz plurianual in millions with years as numbers and lines in capitals, totals by plus signs",
    "matriz plurianual",
    `
MATRIZ PLURIANUAL DE INVERSIONES (cifras en millones de pesos)
Línea estratégica | 2024 | 2025 | 2026 | 2027 | Cuatrienio
Territorio vivo | 4512.4 | 4737.9 | 4974.8 | 5223.6 | =B3+C3+D3+E3
Economía para todos | 1234.5 | 1296.2 | 1361.1 | 1429.1 | =B4+C4+D4+E4
Seguridad y justicia | 3280.1 | 3444.1 | 3616.3 | 3797.1 | =B5+C5+D5+E5
Buen gobierno | 987.6 | 1037 | 1088.8 | 1143.3 | =B6+C6+D6+E6
Total | =B3+B4+B5+B6 | =C3+C4+C5+C6 | =D3+D4+D5+D6 | =E3+E4+E5+E6 | =F3+F4+F5+F6
Participación del año | =B7/F7 | =C7/F7 | =D7/F7 | =E7/F7 | =SUM(B8:E8)`,
    [
      ["C7: =C3+C4+C6", "C7"],
      ["F4: =B4+C4+D4", "F4"],
    ],
    { formats: { B: "#,##0.0", C: "#,##0.0", D: "#,##0.0", E: "#,##0.0", F: "#,##0.0" } },
  ),
  ...book(
    "a plurianual by source with subtotals typed under each group and the total of the plan",
    "matriz plurianual",
    `
Fuente | 2024 | 2025 | 2026 | 2027
Ingresos corrientes de libre destinación | 1520000000 | 1596000000 | 1675800000 | 1759590000
Estampillas | 230500000 | 242025000 | 254126000 | 266832000
Subtotal recursos propios | #B2+B3 | #C2+C3 | #D2+D3 | #E2+E3
SGP Educación | 2310000000 | 2425500000 | 2546775000 | 2674113000
SGP Salud | 6250000000 | 6562500000 | 6890625000 | 7235156000
SGP Propósito general | 890000000 | 934500000 | 981225000 | 1030286000
Subtotal SGP | #SUM(B5:B7) | #SUM(C5:C7) | #SUM(D5:D7) | #SUM(E5:E7)
Regalías | 1200000000 | 0 | 1850000000 | 0
Cofinanciación | 0 | 640000000 | 0 | 720000000
Total plan | #B4+B8+B9+B10 | #C4+C8+C9+C10 | #D4+D8+D9+D10 | #E4+E8+E9+E10`,
    [
      ["D8: 10481625000", "D8"],
      ["E11: 13658977000", "E11"],
    ],
  ),
  ...book(
    "a plan de acción whose activities carry weights, physical target by quarter and budget, one total",
    "plan de acción",
    `
No. | Actividad | Peso | Trim I | Trim II | Trim III | Trim IV | Meta anual | Presupuesto | Responsable
1 | Jornadas de participación | 20% | 2 | 3 | 3 | 2 | =SUM(D2:G2) | 36500000 | Oficina A
2 | Encuentros de juntas | 30% | 1 | 1 | 1 | 1 | =SUM(D3:G3) | 22400000 | Oficina A
3 | Escuela de liderazgo | 25% | 0 | 1 | 0 | 1 | =SUM(D4:G4) | 48000000 | Oficina B
4 | Rendición de cuentas | 25% | 0 | 0 | 1 | 1 | =SUM(D5:G5) | 15750000 | Oficina C
 | TOTAL | =SUM(C2:C5) | | | | | | =SUM(I2:I5) |`,
    [
      ["I6: =SUM(I2:I4)", "I6"],
      ["H4: =SUM(D4:F4)", "H4"],
    ],
  ),
  ...book(
    "a plan de acción where the target accumulates over quarters and the last one is the year's",
    "plan de acción",
    `
Indicador | Trim 1 | Trim 2 | Trim 3 | Trim 4 | Meta 2025
Porcentaje de avance del catastro | 10 | 35 | 70 | 100 | 100
Predios actualizados (acumulado) | 1200 | 4300 | 8650 | 12400 | 12400
Manzanas validadas (acumulado) | 15 | 48 | 97 | 140 | 140`,
  ),
  ...book(
    "OCAD regalías: projects with sources SGR and others, total value, approval date and act",
    "regalías",
    `
BPIN | Proyecto | OCAD | Fecha | Acuerdo | Asignaciones directas | Inversión local | Otras fuentes | Valor total
2024680010023 | Mejoramiento de vías terciarias | Municipal | @2024-03-14 | 4 | 1850000000 | 420000000 | 150000000 | =F2+G2+H2
2024680010057 | Acueducto veredal | Regional | @2024-05-22 | 11 | 0 | 980500000 | 210000000 | =F3+G3+H3
2024680010101 | Placa polideportiva | Municipal | @2024-08-02 | 19 | 640300000 | 0 | 0 | =F4+G4+H4
2024680010144 | Dotación de sedes | Municipal | @2024-11-29 | 27 | 215000000 | 132500000 | 48200000 | =F5+G5+H5
TOTAL | | | | | =SUM(F2:F5) | =SUM(G2:G5) | =SUM(H2:H5) | =SUM(I2:I5)`,
    [
      ["G6: =SUM(G3:G5)", "G6"],
      ["I3: 1190500000", "I3", "formula-overwritten"],
      ["H6: 480200000", "H6", "formula-overwritten"],
    ],
    { formats: { A: "0", F: pesos, G: pesos, H: pesos, I: pesos } },
  ),
  ...book(
    "bienal budget of regalías typed: assignment, commitments, balance",
    "regalías",
    `
Concepto | Apropiación bienio 2023-2024 | Aprobado OCAD | Saldo por aprobar
Asignaciones directas | 8450000000 | 6230500000 | #B2-C2
Asignación para la inversión local | 3120400000 | 2988000000 | #B3-C3
Ciencia, tecnología e innovación | 1045000000 | 0 | #B4-C4
Asignación ambiental | 560000000 | 215400000 | #B5-C5
Total SGR | #SUM(B2:B5) | #SUM(C2:C5) | #SUM(D2:D5)`,
    [
      ["C6: 9343900000", "C6"],
      ["B6: 12130400000", "B6"],
    ],
  ),
  ...book(
    "a seguimiento of metas: programmed, executed and percentage, averages in the last row",
    "seguimiento",
    `
Programa | Programado | Ejecutado | % avance
Deporte para todos | 12 | 9 | =C2/B2
Cultura viva | 8 | 8 | =C3/B3
Turismo de naturaleza | 5 | 2 | =C4/B4
Mujer y equidad | 20 | 17 | =C5/B5
Promedio | | | =AVERAGE(D2:D5)`,
    [],
    { formats: { D: "0.0%" } },
  ),
  ...book(
    "a physical and financial report with two heading rows and the total first",
    "seguimiento",
    `
 | Avance físico | | Avance financiero | |
Programa | Meta | Logro | Apropiado | Comprometido | % ejecución
TOTAL SECRETARÍA | | | =SUM(D4:D7) | =SUM(E4:E7) | =E3/D3
Infancia | 1200 | 980 | 230000000 | 198500000 | =E4/D4
Juventud | 450 | 450 | 120500000 | 120500000 | =E5/D5
Adulto mayor | 800 | 760 | 845200000 | 640000000 | =E6/D6
Discapacidad | 300 | 120 | 98400000 | 35600000 | =E7/D7`,
    [
      ["D3: =SUM(D4:D6)", "D3"],
      ["E3: 949600000", "E3"],
    ],
    { formats: { D: pesos, E: pesos, F: "0%" } },
  ),
  ...book(
    "a POAI without totals with the code of the sector as number and the source as text",
    "POAI",
    `
Sector | Código | Producto | Fuente | Valor
4 | 401 | Servicio de catastro | SGP Propósito general | 320000000
17 | 1702 | Servicio de asistencia técnica | Propios | 84500000
19 | 1905 | Servicio de salud pública | SGP Salud | 1120000000
22 | 2201 | Servicio educativo | SGP Educación | 2440000000
24 | 2402 | Vía terciaria mejorada | Regalías | 930400000`,
  ),
  ...book(
    "a tablero of a plan with four lines, projects count and money, typed total, notes under it",
    "plan de acción",
    `
Dimensión | Proyectos | Presupuesto 2025 | Presupuesto 2026
Social | 14 | 12450000000 | 13072500000
Económica | 6 | 2310000000 | 2425500000
Ambiental | 9 | 3175400000 | 3334170000
Institucional | 5 | 1480000000 | 1554000000
TOTAL | #SUM(B2:B5) | #SUM(C2:C5) | #SUM(D2:D5)
 | | |
Fuente: Secretaría de Planeación, corte 30 de junio de 2025 | | |
Nota 1: el presupuesto de 2026 crece 5 % | | |`,
    [
      ["C6: 19451400000", "C6"],
      ["B6: 43", "B6"],
    ],
  ),
  ...book(
    "vigencias futuras by contract: total value, contribution of each year, typed",
    "vigencias futuras",
    `
VIGENCIAS FUTURAS AUTORIZADAS (pesos corrientes)
Objeto | Acuerdo | Valor total | 2025 | 2026 | 2027 | 2028
Concesión de alumbrado | 012 de 2023 | #SUM(D3:G3) | 845000000 | 887250000 | 931600000 | 978200000
Plan de alimentación escolar | 021 de 2024 | #SUM(D4:G4) | 1230400000 | 410000000 | 0 | 0
Construcción del hospital | 030 de 2024 | #SUM(D5:G5) | 3500000000 | 4200000000 | 2100000000 | 0
TOTAL | | #SUM(C3:C5) | #SUM(D3:D5) | #SUM(E3:E5) | #SUM(F3:F5) | #SUM(G3:G5)`,
    [
      ["E6: 5479250000", "E6"],
      ["C4: 1604400000", "C6"],
    ],
    { formats: { C: pesos, D: pesos, E: pesos, F: pesos, G: pesos } },
  ),
  ...book(
    "a project's value chain: objectives, products, activities by code in column A, sums above by SUBTOTAL",
    "cadena de valor",
    `
Código | Nivel | Descripción | Año 1 | Año 2 | Total
1 | Objetivo | Ampliar la cobertura | =SUBTOTAL(9,D3:D6) | =SUBTOTAL(9,E3:E6) | =D2+E2
1.1 | Producto | Acueductos optimizados | =SUBTOTAL(9,D4:D6) | =SUBTOTAL(9,E4:E6) | =D3+E3
1.1.1 | Actividad | Estudios y diseños | 120000000 | 0 | =D4+E4
1.1.2 | Actividad | Obra civil | 640000000 | 980500000 | =D5+E5
1.1.3 | Actividad | Interventoría | 45000000 | 68600000 | =D6+E6
2 | Objetivo | Mejorar la gestión | =SUBTOTAL(9,D8:D10) | =SUBTOTAL(9,E8:E10) | =D7+E7
2.1 | Producto | Servicio de asistencia | =SUBTOTAL(9,D9:D10) | =SUBTOTAL(9,E9:E10) | =D8+E8
2.1.1 | Actividad | Capacitar juntas | 23400000 | 24570000 | =D9+E9
2.1.2 | Actividad | Comprar macromedidores | 0 | 87650000 | =D10+E10
 | | TOTAL PROYECTO | =SUBTOTAL(9,D2:D10) | =SUBTOTAL(9,E2:E10) | =D11+E11`,
    [
      ["D3: =SUBTOTAL(9,D4:D5)", "D3"],
      ["F8: =D8", "F8"],
    ],
    { formats: { D: thousands, E: thousands, F: thousands } },
  ),
];
