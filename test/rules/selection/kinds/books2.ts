import { book } from "./book";

/** Plans, procurement, payrolls, works and treasury. */
export const books2 = [
  ...book(
    "a plan de acción of programmes, projects and activities under merged labels, sums above, two levels",
    "plan de acción",
    `
Programa | Proyecto | Actividad | Meta | Presupuesto | Ejecutado
Ciudad segura | | | | =E3+E6 | =F3+F6
 | Cámaras | | 12 | =SUM(E4:E5) | =SUM(F4:F5)
 | | Comprar cámaras | 40 | 345600000 | 120000000
 | | Instalar red | 1 | 98700000 | 0
 | Frentes de seguridad | | 8 | =SUM(E7:E9) | =SUM(F7:F9)
 | | Capacitar líderes | 120 | 23400000 | 23400000
 | | Dotar frentes | 8 | 56700000 | 12340000
 | | Evaluar | 1 | 9800000 | 0
Ciudad verde | | | | =E11 | =F11
 | Arborización | | 5000 | =SUM(E12:E13) | =SUM(F12:F13)
 | | Sembrar árboles | 5000 | 210000000 | 87600000
 | | Mantener viveros | 2 | 45670000 | 31200000`,
    [
      ["E6: =SUM(E7:E8)", "E6"],
      ["F3: 132000000", "F3", "formula-overwritten"],
      ["E2: =E3", "E2"],
    ],
  ),
  ...book(
    "a plan de acción whose projects are typed in one block and formulas in another",
    "plan de acción",
    `
Código | Proyecto / actividad | Valor
BP-01 | PROYECTO 1 | #SUM(C3:C4)
 | Actividad 1.1 | 34560000
 | Actividad 1.2 | 12340000
BP-02 | PROYECTO 2 | =SUM(C6:C8)
 | Actividad 2.1 | 98700000
 | Actividad 2.2 | 4500000
 | Actividad 2.3 | 7650000
BP-03 | PROYECTO 3 | =SUM(C10:C11)
 | Actividad 3.1 | 22200000
 | Actividad 3.2 | 3330000`,
    [["C5: =SUM(C6:C7)", "C5"]],
  ),
  ...book(
    "a PAA with UNSPSC codes, months of start and durations, estimate and budget of the vigencia, total",
    "PAA",
    `
Códigos UNSPSC | Descripción | Mes de inicio | Duración | Unidad | Modalidad | Valor total estimado | Valor vigencia actual | ¿Vigencias futuras?
80111600 | Prestación de servicios | 1 | 11 | Meses | CCE-16 | 145600000 | 145600000 | No
'43211500;43212100 | Equipos de cómputo | 3 | 60 | Días | CCE-07 | 87650000 | 87650000 | No
72141100 | Obra de vías | 5 | 8 | Meses | CCE-02 | 2310450000 | 1155225000 | Sí
78181500 | Mantenimiento de vehículos | 2 | 10 | Meses | CCE-10 | 43210000 | 43210000 | No
Total | | | | | | =SUM(G2:G5) | =SUM(H2:H5) |`,
    [
      ["G6: =SUM(G2:G4)", "G6"],
      ["H6: 1431585000", "H6"],
    ],
  ),
  ...book(
    "a CHIP export in numbers with codes of levels and a column of period",
    "FUT/CHIP",
    `
CODIGO | NOMBRE | PERIODO | SALDO INICIAL | DEBITO | CREDITO | SALDO FINAL
1 | ACTIVOS | 20250331 | 910500 | 85000 | 31500 | 964000
11 | EFECTIVO | 20250331 | 310500 | 45000 | 21500 | 334000
1105 | CAJA | 20250331 | 10500 | 5000 | 1500 | 14000
1110 | BANCOS | 20250331 | 300000 | 40000 | 20000 | 320000
13 | CUENTAS POR COBRAR | 20250331 | 600000 | 40000 | 10000 | 630000
1305 | IMPUESTOS | 20250331 | 400000 | 30000 | 8000 | 422000
1311 | NO TRIBUTARIOS | 20250331 | 200000 | 10000 | 2000 | 208000`,
    [["D3: 310600", "D3"]],
  ),
  ...book(
    "a payroll by formula with days, hours, percentages and three sums across",
    "nómina",
    `
Cédula | Nombre | Días | Básico | Aux. transporte | Horas extra | Total devengado | Salud 4% | Pensión 4% | Libranzas | Total deducido | Neto a pagar
1098765432 | Empleado A | 30 | 2846000 | 200000 | 145600 | =SUM(D2:F2) | =ROUND((D2+F2)*4%,0) | =ROUND((D2+F2)*4%,0) | 0 | =SUM(H2:J2) | =G2-K2
63456789 | Empleado B | 30 | 4512000 | 0 | 0 | =SUM(D3:F3) | =ROUND((D3+F3)*4%,0) | =ROUND((D3+F3)*4%,0) | 345000 | =SUM(H3:J3) | =G3-K3
91234567 | Empleado C | 28 | 1423500 | 186700 | 0 | =SUM(D4:F4) | =ROUND((D4+F4)*4%,0) | =ROUND((D4+F4)*4%,0) | 0 | =SUM(H4:J4) | =G4-K4
13876543 | Empleado D | 30 | 7230000 | 0 | 312000 | =SUM(D5:F5) | =ROUND((D5+F5)*4%,0) | =ROUND((D5+F5)*4%,0) | 890000 | =SUM(H5:J5) | =G5-K5
TOTALES | | | =SUM(D2:D5) | =SUM(E2:E5) | =SUM(F2:F5) | =SUM(G2:G5) | =SUM(H2:H5) | =SUM(I2:I5) | =SUM(J2:J5) | =SUM(K2:K5) | =SUM(L2:L5)`,
    [
      ["L4: 1496320", "L4", "formula-overwritten"],
      ["L6: =SUM(L2:L4)", "L6"],
      ["G3: =SUM(D3:E3)", "G3", "formula-inconsistent"],
    ],
  ),
  ...book(
    "a works budget of chapters 1, 1.1, with AIU by percentages, all typed",
    "presupuesto de obra",
    `
ÍTEM | DESCRIPCIÓN | UND | CANT | V. UNITARIO | V. TOTAL
1 | PRELIMINARES | | | | #SUM(F3:F4)
1.1 | Localización y replanteo | m2 | 450 | 3200 | #D3*E3
1.2 | Descapote | m3 | 120 | 18500 | #D4*E4
2 | CIMENTACIÓN | | | | #SUM(F6:F8)
2.1 | Excavación manual | m3 | 86 | 42300 | #D6*E6
2.2 | Concreto ciclópeo | m3 | 34 | 398000 | #D7*E7
2.3 | Acero de refuerzo | kg | 2350 | 6450 | #D8*E8
3 | MAMPOSTERÍA | | | | #SUM(F10:F10)
3.1 | Muro en bloque | m2 | 512 | 54700 | #D10*E10
COSTO DIRECTO | | | | | #F2+F5+F9
ADMINISTRACIÓN | 18% | | | | #F11*18%
IMPREVISTOS | 3% | | | | #F11*3%
UTILIDAD | 5% | | | | #F11*5%
IVA SOBRE UTILIDAD | 19% | | | | #ROUND(F14*19%,0)
VALOR TOTAL OBRA | | | | | #SUM(F11:F15)`,
    [
      ["F5: 32237300", "F5"],
      ["F11: 69393700", "F11"],
    ],
  ),
  ...book(
    "a works budget of three levels 1, 1.1, 1.1.1 by formula",
    "presupuesto de obra",
    `
ITEM | ACTIVIDAD | UND | CANTIDAD | VR UNITARIO | VR PARCIAL
1 | OBRAS CIVILES | | | | =F3+F6
1.1 | EXCAVACIONES | | | | =SUM(F4:F5)
1.1.1 | Manual | m3 | 45 | 42300 | =D4*E4
1.1.2 | Mecánica | m3 | 320 | 18700 | =D5*E5
1.2 | CONCRETOS | | | | =SUM(F7:F9)
1.2.1 | Zapatas | m3 | 18 | 612000 | =D7*E7
1.2.2 | Columnas | m3 | 9 | 745000 | =D8*E8
1.2.3 | Vigas | m3 | 14 | 701000 | =D9*E9
2 | REDES | | | | =F11
2.1 | HIDRÁULICAS | | | | =SUM(F12:F13)
2.1.1 | Tubería 4" | ml | 230 | 32500 | =D12*E12
2.1.2 | Accesorios | un | 48 | 21300 | =D13*E13
 | TOTAL COSTO DIRECTO | | | | =F2+F10
 | AIU 26% | | | | =F14*26%
 | TOTAL | | | | =F14+F15`,
    [
      ["F6: =SUM(F7:F8)", "F6"],
      ["F12: 7574000", "F12", "formula-overwritten"],
      ["F2: =F3", "F2"],
      ["F14: =F2", "F14"],
    ],
  ),
  ...book(
    "a comparison of three bids side by side, unit and total under each bidder",
    "cuadro comparativo",
    `
 | | | PROPONENTE A | | PROPONENTE B | | PROPONENTE C |
Ítem | Descripción | Cant. | V. unit | V. total | V. unit | V. total | V. unit | V. total
1 | Resma carta | 120 | 18900 | =C3*D3 | 19500 | =C3*F3 | 17800 | =C3*H3
2 | Tóner | 14 | 312000 | =C4*D4 | 298000 | =C4*F4 | 325000 | =C4*H4
3 | Carpetas | 800 | 1250 | =C5*D5 | 1190 | =C5*F5 | 1300 | =C5*H5
4 | Bolígrafos | 600 | 980 | =C6*D6 | 1050 | =C6*F6 | 890 | =C6*H6
SUBTOTAL | | | | =SUM(E3:E6) | | =SUM(G3:G6) | | =SUM(I3:I6)
IVA 19% | | | | =E7*19% | | =G7*19% | | =I7*19%
TOTAL | | | | =E7+E8 | | =G7+G8 | | =I7+I8`,
    [
      ["G7: =SUM(G3:G5)", "G7"],
      ["E5: 1100000", "E5", "formula-overwritten"],
      ["I9: =I7", "I9"],
    ],
  ),
  ...book(
    "a payment schedule with number, date, percentage and value, total 100 %",
    "cronograma de pagos",
    `
Pago | Fecha | Concepto | % | Valor | Acumulado
1 | @2025-02-15 | Anticipo | 30% | 45000000 | 45000000
2 | @2025-05-15 | Avance 50 % | 20% | 30000000 | 75000000
3 | @2025-08-15 | Avance 80 % | 30% | 45000000 | 120000000
4 | @2025-11-15 | Liquidación | 20% | 30000000 | 150000000
TOTAL | | | 100% | 150000000 | `,
    [["E6: 105000000", "E6"]],
  ),
  ...book(
    "a bank reconciliation with a book balance, more, less and the statement balance",
    "conciliación bancaria",
    `
CONCILIACIÓN BANCARIA MARZO 2025
Saldo según libros | | 84560000
Más: cheques girados no cobrados | |
Cheque 1045 | 1230000 |
Cheque 1047 | 4560000 |
Cheque 1052 | 780000 |
Total cheques pendientes | | #SUM(B4:B6)
Menos: consignaciones en tránsito | |
Consignación 31/03 | 2300000 |
Consignación 30/03 | 1450000 |
Total consignaciones en tránsito | | #SUM(B9:B10)
Saldo según extracto | | #C2+C7-C11`,
    [["C7: 6750000", "C7"]],
  ),
];
