import { book } from "../book";

const thousands = "#,##0";

/** Works budgets, their schedules and acts, comparisons of quotations, tariffs. */
export const works = [
  ...book(
    "a works budget with AIU split in administration, contingencies, profit and IVA on profit, by formula",
    "obra con AIU",
    `
PRESUPUESTO DE OBRA: MEJORAMIENTO DE PLACA POLIDEPORTIVA
ITEM | DESCRIPCIÓN | UN | CANT | VR UNITARIO | VR TOTAL
1 | PRELIMINARES | | | | =SUM(F4:F5)
1.1 | Localización y replanteo | m2 | 540 | 3850 | =D4*E4
1.2 | Descapote manual | m2 | 540 | 6200 | =D5*E5
2 | CONCRETOS | | | | =SUM(F7:F9)
2.1 | Placa de 3000 psi | m3 | 54 | 612000 | =D7*E7
2.2 | Malla electrosoldada | kg | 1230.5 | 7400 | =D8*E8
2.3 | Juntas | ml | 210 | 9800 | =D9*E9
 | COSTO DIRECTO | | | | =F3+F6
 | Administración | 18% | | | =F10*C11
 | Imprevistos | 3% | | | =F10*C12
 | Utilidad | 5% | | | =F10*C13
 | IVA sobre utilidad | 19% | | | =F13*C14
 | COSTO TOTAL | | | | =SUM(F10:F14)`,
    [
      ["F6: =SUM(F7:F8)", "F6"],
      ["F15: =SUM(F10:F13)", "F15"],
      ["F10: =F6", "F10"],
      ["F8: 9105000", "F8", "formula-overwritten"],
    ],
    { formats: { E: thousands, F: thousands } },
  ),
  ...book(
    "a works budget typed with COSTO DIRECTO, A, I, U and total, chapters by subtotal below",
    "obra con AIU",
    `
Ítem | Actividad | Unidad | Cantidad | V. unitario | V. total
1 | CERRAMIENTO | | | |
1.1 | Muro en ladrillo | m2 | 120 | 84500 | #D3*E3
1.2 | Reja metálica | ml | 45 | 213000 | #D4*E4
 | SUBTOTAL CERRAMIENTO | | | | #F3+F4
2 | ANDENES | | | |
2.1 | Concreto | m3 | 18 | 645000 | #D7*E7
2.2 | Sardinel | ml | 96 | 58700 | #D8*E8
2.3 | Adoquín | m2 | 140 | 92400 | #D9*E9
 | SUBTOTAL ANDENES | | | | #SUM(F7:F9)
 | COSTO DIRECTO | | | | #F5+F10
 | ADMINISTRACIÓN 20% | | | | #F11*20%
 | IMPREVISTOS 2% | | | | #F11*2%
 | UTILIDAD 5% | | | | #F11*5%
 | VALOR TOTAL OBRA | | | | #SUM(F11:F14)`,
    [
      ["F10: 31081200", "F10"],
      ["F11: 49096200", "F11"],
      ["F15: 63380784", "F15"],
    ],
    { formats: { E: thousands, F: thousands } },
  ),
  ...book(
    "an acta parcial: contracted, previous, this act, accumulated and remaining amounts by formula",
    "acta de obra",
    `
Ítem | Descripción | Vr unitario | Cant contratada | Vr contratado | Cant anterior | Vr anterior | Cant acta | Vr acta | Vr acumulado | Vr por ejecutar
1 | Excavación | 38500 | 420 | =C2*D2 | 120 | =C2*F2 | 210 | =C2*H2 | =G2+I2 | =E2-J2
2 | Relleno | 45200 | 310 | =C3*D3 | 80 | =C3*F3 | 150 | =C3*H3 | =G3+I3 | =E3-J3
3 | Tubería 6 pulgadas | 128400 | 95 | =C4*D4 | 0 | =C4*F4 | 60 | =C4*H4 | =G4+I4 | =E4-J4
4 | Cajas de inspección | 512000 | 8 | =C5*D5 | 2 | =C5*F5 | 3 | =C5*H5 | =G5+I5 | =E5-J5
 | TOTAL COSTO DIRECTO | | | =SUM(E2:E5) | | =SUM(G2:G5) | | =SUM(I2:I5) | =SUM(J2:J5) | =SUM(K2:K5)
 | AIU 25% | | | =E6*0.25 | | =G6*0.25 | | =I6*0.25 | =J6*0.25 | =K6*0.25
 | TOTAL | | | =E6+E7 | | =G6+G7 | | =I6+I7 | =J6+J7 | =K6+K7`,
    [
      ["I6: =SUM(I2:I4)", "I6"],
      ["J4: =I4", "J4", "formula-inconsistent"],
      ["G8: =G6", "G8"],
    ],
  ),
  ...book(
    "a cronograma valorizado: percentages and values of each month, accumulated in the last rows",
    "cronograma valorizado",
    `
Capítulo | Valor | Mes 1 | Mes 2 | Mes 3 | Mes 4
Preliminares | 24500000 | =B2*60% | =B2*40% | 0 | 0
Estructura | 184000000 | =B3*25% | =B3*25% | =B3*50% | 0
Acabados | 92600000 | 0 | 0 | =B4*50% | =B4*50%
TOTAL MES | =SUM(B2:B4) | =SUM(C2:C4) | =SUM(D2:D4) | =SUM(E2:E4) | =SUM(F2:F4)
ACUMULADO | | =C5 | =C6+D5 | =D6+E5 | =E6+F5
% ACUMULADO | | =C6/B5 | =D6/B5 | =E6/B5 | =F6/B5`,
    [
      ["D5: =SUM(D2:D3)", "D5", "formula-inconsistent"],
      ["E5: =SUM(E3:E4)", "E5", "formula-inconsistent"],
    ],
    { formats: { B: thousands, C: thousands, D: thousands, E: thousands, F: thousands } },
  ),
  ...book(
    "a cronograma of payments typed: anticipo, actas, liquidación, with percent and the contract's total",
    "cronograma valorizado",
    `
Pago | Porcentaje | Fecha | Valor
Anticipo | 30% | @2025-03-01 | 90300000
Acta 1 | 25% | @2025-05-01 | 75250000
Acta 2 | 35% | @2025-07-15 | 105350000
Liquidación | 10% | @2025-09-30 | 30100000
Valor del contrato | 100% | | 301000000`,
    [["D6: 310000000", "D6"]],
  ),
  ...book(
    "APU: equipment, materials, labour blocks with their subtotals and the unit cost, by formula",
    "APU",
    `
ANÁLISIS DE PRECIOS UNITARIOS: CONCRETO 3000 PSI | | | |
I. EQUIPO | | | |
Descripción | Tarifa/hora | Rendimiento | | Valor unitario
Mezcladora | 12500 | 4 | | =B4/C4
Vibrador | 8200 | 4 | | =B5/C5
 | | | SUBTOTAL EQUIPO | =SUM(E4:E5)
II. MATERIALES | | | |
Descripción | Precio | Cantidad | | Valor unitario
Cemento | 31500 | 7.2 | | =B9*C9
Arena | 84000 | 0.56 | | =B10*C10
Triturado | 96000 | 0.84 | | =B11*C11
 | | | SUBTOTAL MATERIALES | =SUM(E9:E11)
III. MANO DE OBRA | | | |
Descripción | Jornal | Rendimiento | | Valor unitario
Oficial | 132000 | 3 | | =B15/C15
Ayudante | 94000 | 3 | | =B16/C16
 | | | SUBTOTAL MANO DE OBRA | =SUM(E15:E16)
 | | | COSTO DIRECTO UNITARIO | =E6+E12+E17`,
    [
      ["E12: =SUM(E9:E10)", "E12"],
      ["E18: =E6+E12", "E18"],
    ],
    { formats: { E: "#,##0.00" } },
  ),
  ...book(
    "a cuadro comparativo of three quotations with lowest and average, totals typed",
    "cuadro comparativo",
    `
Elemento | Cantidad | Proveedor A | Proveedor B | Proveedor C | Menor valor | Promedio
Computador portátil | 10 | 32500000 | 31900000 | 34200000 | =MIN(C2:E2) | =AVERAGE(C2:E2)
Monitor | 10 | 8400000 | 8900000 | 8150000 | =MIN(C3:E3) | =AVERAGE(C3:E3)
Impresora | 2 | 4600000 | 4300000 | 4750000 | =MIN(C4:E4) | =AVERAGE(C4:E4)
Subtotal | | 45500000 | 45100000 | 47100000 | |
IVA 19% | | 8645000 | 8569000 | 8949000 | |
Total | | 54145000 | 53669000 | 56049000 | |`,
    [
      ["D5: 45010000", "D5"],
      ["C7: 54415000", "C7"],
    ],
    { formats: { C: thousands, D: thousands, E: thousands } },
  ),
  ...book(
    "a quotation with unit price, quantity, total, discount and IVA by formula",
    "cotización",
    `
Cant. | Descripción | Vr. unitario | Vr. total
12 | Resma carta | 18900 | =A2*C2
4 | Tóner negro | 312000 | =A3*C3
30 | Carpeta colgante | 1450 | =A4*C4
6 | Marcador borrable | 3200 | =A5*C5
 | | Subtotal | =SUM(D2:D5)
 | | Descuento 5% | =-D6*5%
 | | IVA 19% | =(D6+D7)*19%
 | | Total | =SUM(D6:D8)`,
    [
      ["D6: =SUM(D2:D4)", "D6"],
      ["D9: =D6+D7", "D9"],
      ["D4: 45300", "D4", "formula-overwritten"],
    ],
  ),
  ...book(
    "a budget of works by fronts in A, B, C typed above their items, direct cost beneath",
    "obra con AIU",
    `
ÍTEM | DESCRIPCIÓN | VALOR
A | FRENTE NORTE | #SUM(C3:C5)
1 | Excavación | 12340000
2 | Estructura | 84500000
3 | Acabados | 23650000
B | FRENTE SUR | #SUM(C7:C8)
1 | Excavación | 9870000
2 | Estructura | 61230000
C | OBRAS COMUNES | #SUM(C10:C12)
1 | Redes | 45600000
2 | Vía de acceso | 31200000
3 | Paisajismo | 7850000
 | COSTO DIRECTO (A+B+C) | #C2+C6+C9`,
    [
      ["C6: 71010000", "C6"],
      ["C13: 276420000", "C13"],
      ["C2: 102490000", "C2"],
    ],
    { formats: { C: thousands } },
  ),
  ...book(
    "a consulting fee with factor multiplier, months and dedication, subtotals of staff and other costs",
    "consultoría",
    `
Cargo | Cantidad | Salario mes | Dedicación | Meses | Factor | Valor
Director | 1 | 9800000 | 50% | 6 | 2.1 | =B2*C2*D2*E2*F2
Especialista | 2 | 8200000 | 25% | 6 | 2.1 | =B3*C3*D3*E3*F3
Topógrafo | 1 | 4100000 | 100% | 3 | 2.1 | =B4*C4*D4*E4*F4
Subtotal personal | | | | | | =SUM(G2:G4)
Vehículo | 1 | 4500000 | 100% | 6 | 1 | =B6*C6*D6*E6*F6
Ensayos | 1 | 6000000 | 100% | 1 | 1 | =B7*C7*D7*E7*F7
Subtotal otros costos | | | | | | =SUM(G6:G7)
Total antes de IVA | | | | | | =G5+G8
IVA | | | | 19% | | =G9*E10
Valor total | | | | | | =G9+G10`,
    [
      ["G5: =SUM(G2:G3)", "G5"],
      ["G9: =G5+G7", "G9"],
      ["G3: 24600000", "G3", "formula-overwritten"],
    ],
  ),
];
