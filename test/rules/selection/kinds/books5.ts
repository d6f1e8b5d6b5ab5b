import { book } from "./book";

/** A typed column that adds nothing beside columns of sums, sums of one cell, quarters, and what is added by words. */
export const books5 = [
  ...book(
    "two sums of money beside one typed target in the smallest plan",
    "targets beside sums",
    `
Proyecto / actividad | Meta | Valor | Pagado
PROYECTO UNO | 12 | =SUM(C3:C4) | =SUM(D3:D4)
Sembrar | 40 | 210000000 | 87600000
Mantener | 1 | 45670000 | 31200000
PROYECTO DOS | 8 | =SUM(C6:C7) | =SUM(D6:D7)
Comprar | 120 | 345600000 | 120000000
Instalar | 9 | 98700000 | 0`,
  ),
  ...book(
    "beneficiaries of projects, which are not the sum of their activities, beside three sums",
    "targets beside sums",
    `
Proyecto | Beneficiarios | SGP | Propios | Total
Alimentación escolar | 4500 | =SUM(C3:C4) | =SUM(D3:D4) | =C2+D2
Desayunos | 4500 | 120000000 | 34500000 | =C3+D3
Almuerzos | 3200 | 230000000 | 45600000 | =C4+D4
Transporte escolar | 980 | =SUM(C6:C7) | =SUM(D6:D7) | =C5+D5
Rural | 760 | 87600000 | 0 | =C6+D6
Discapacidad | 220 | 12300000 | 4500000 | =C7+D7
TOTAL | 5480 | =C2+C5 | =D2+D5 | =E2+E5`,
  ),
  ...book(
    "a total row of SUMs with the typed number of contracts",
    "targets beside sums",
    `
Dependencia | Contratos | Valor | Adiciones | Pagos
Planeación | 12 | 845600000 | 0 | 412300000
Hacienda | 7 | 233450000 | 12000000 | 198700000
Gobierno | 21 | 1234500000 | 98000000 | 876500000
TOTAL | 40 | =SUM(C2:C4) | =SUM(D2:D4) | =SUM(E2:E4)`,
    [["D5: =SUM(D2:D3)", "D5"]],
  ),
  ...book(
    "hours per module of a course beside sums of cost, the module's hours typed",
    "targets beside sums",
    `
Module / lesson | Pages | Cost | Paid
Module 1 | 30 | =SUM(C3:C4) | =SUM(D3:D4)
Lesson A | 18 | 1200 | 600
Lesson B | 14 | 800 | 800
Module 2 | 25 | =SUM(C6:C8) | =SUM(D6:D8)
Lesson C | 9 | 450 | 450
Lesson D | 11 | 700 | 0
Lesson E | 8 | 640 | 320
Total | 55 | =C2+C5 | =D2+D5`,
  ),
  ...book(
    "a total of two plus signs whose second term is a sum of one cell",
    "one child",
    `
ITEM | DESCRIPCIÓN | PARCIAL
1 | OBRAS | =SUM(C3:C4)
1.1 | Manual | 1903500
1.2 | Mecánica | 5984000
2 | REDES | =C6
2.1 | HIDRÁULICAS | =SUM(C7:C8)
2.1.1 | Tubería | 7475000
2.1.2 | Accesorios | 1022400
 | TOTAL | =C2+C5`,
  ),
  ...book(
    "a rollup of one project by programme, =E3, with the grand total above",
    "one child",
    `
Código | Nombre | 2025 | 2026
T | TOTAL PLAN | =C3+C7 | =D3+D7
P1 | Programa 1 | =C4 | =D4
P1.1 | Proyecto 1 | =SUM(C5:C6) | =SUM(D5:D6)
a | Actividad | 1903500 | 2003500
b | Actividad | 5984000 | 6184000
P2 | Programa 2 | =C8 | =D8
P2.1 | Proyecto 2 | =SUM(C9:C10) | =SUM(D9:D10)
a | Actividad | 7475000 | 7675000
b | Actividad | 1022400 | 1122400`,
    [["C4: =SUM(C5:C5)", "C4"]],
  ),
  ...book(
    "four quarters of months in a ledger of six accounts",
    "quarters",
    `
Account | Jan | Feb | Mar | Q1 | Apr | May | Jun | Q2 | H1
Rent | 1200 | 1350 | 1410 | =SUM(B2:D2) | 1500 | 1480 | 1620 | =SUM(F2:H2) | =E2+I2
Power | 800 | 790 | 845 | =SUM(B3:D3) | 860 | 870 | 905 | =SUM(F3:H3) | =E3+I3
Water | 210 | 225 | 219 | =SUM(B4:D4) | 230 | 241 | 238 | =SUM(F4:H4) | =E4+I4
Phone | 95 | 97 | 93 | =SUM(B5:D5) | 99 | 94 | 91 | =SUM(F5:H5) | =E5+I5
Travel | 640 | 0 | 312 | =SUM(B6:D6) | 450 | 780 | 120 | =SUM(F6:H6) | =E6+I6
Repairs | 0 | 125 | 60 | =SUM(B7:D7) | 75 | 310 | 0 | =SUM(F7:H7) | =E7+I7
Total | =SUM(B2:B7) | =SUM(C2:C7) | =SUM(D2:D7) | =SUM(E2:E7) | =SUM(F2:F7) | =SUM(G2:G7) | =SUM(H2:H7) | =SUM(I2:I7) | =SUM(J2:J7)`,
    [
      ["E4: =SUM(B4:C4)", "E4"],
      ["I3: 2653", "I3", "formula-overwritten"],
      ["J6: =E6", "J6"],
      ["C8: =SUM(C2:C6)", "C8"],
    ],
  ),
  ...book(
    "a payroll whose sum across leaves one column out in one row",
    "nómina",
    `
Nombre | Básico | Auxilio | Horas extra | Devengado | Salud | Pensión | Deducido | Neto
Empleado A | 2846000 | 200000 | 145600 | =SUM(B2:D2) | 113840 | 113840 | =F2+G2 | =E2-H2
Empleado B | 4512000 | 0 | 98700 | =SUM(B3:D3) | 180480 | 180480 | =F3+G3 | =E3-H3
Empleado C | 1423500 | 186700 | 34500 | =SUM(B4:D4) | 56940 | 56940 | =F4+G4 | =E4-H4
Empleado D | 7230000 | 0 | 312000 | =SUM(B5:D5) | 289200 | 289200 | =F5+G5 | =E5-H5
Total | =SUM(B2:B5) | =SUM(C2:C5) | =SUM(D2:D5) | =SUM(E2:E5) | =SUM(F2:F5) | =SUM(G2:G5) | =SUM(H2:H5) | =SUM(I2:I5)`,
    [
      ["E3: =SUM(B3:C3)", "E3"],
      ["H4: =F4", "H4"],
      ["I5: =E5", "I5"],
    ],
  ),
  ...book(
    "a cash table with typed «Más:» and «Menos:» parts under plain figures",
    "conciliación bancaria",
    `
Saldo en libros | 84560000
Más: notas crédito | 1230000
Menos: notas débito | 450000
Menos: comisiones | 87000
Saldo conciliado | 85253000`,
  ),
  ...book(
    "scores by evaluator with an average and a position",
    "matrices",
    `
Propuesta | Evaluador 1 | Evaluador 2 | Evaluador 3 | Puntaje total | Promedio | Puesto
A | 85 | 90 | 78 | =SUM(B2:D2) | =AVERAGE(B2:D2) | 2
B | 92 | 88 | 95 | =SUM(B3:D3) | =AVERAGE(B3:D3) | 1
C | 70 | 65 | 80 | =SUM(B4:D4) | =AVERAGE(B4:D4) | 3
D | 60 | 72 | 55 | =SUM(B5:D5) | =AVERAGE(B5:D5) | 4`,
    [["E4: 251", "E4", "formula-overwritten"]],
  ),
  ...book(
    "a PAC by month with a total across and the codes beside",
    "PAC",
    `
Rubro | Concepto | Ene | Feb | Mar | Abr | Total PAC
2.1.1 | Personal | 70500000 | 70500000 | 72300000 | 71200000 | #SUM(C2:F2)
2.1.2 | Servicios | 12340000 | 15600000 | 9870000 | 23450000 | #SUM(C3:F3)
2.3 | Inversión | 0 | 234500000 | 345600000 | 120900000 | #SUM(C4:F4)
TOTAL | | #SUM(C2:C4) | #SUM(D2:D4) | #SUM(E2:E4) | #SUM(F2:F4) | #SUM(G2:G4)`,
    [
      ["C5: 82480000", "C5"],
      ["E5: 427700000", "E5"],
    ],
  ),
  ...book(
    "attendance with days of the month as headings and a count of presences",
    "lists",
    `
Estudiante | 1 | 2 | 3 | 4 | 5 | Asistencias | Fallas
Estudiante A | 1 | 1 | 0 | 1 | 1 | 4 | 1
Estudiante B | 1 | 0 | 0 | 1 | 1 | 3 | 2
Estudiante C | 1 | 1 | 1 | 1 | 1 | 5 | 0
Total día | 3 | 2 | 1 | 3 | 3 | 12 | 3`,
  ),
];
