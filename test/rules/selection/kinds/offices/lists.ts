import { book } from "../book";

/** Lists of a small office: petty cash, travel, receivables, tariffs, earthworks. */
export const lists = [
  ...book(
    "a petty cash list with an IVA column and the reimbursement total",
    "caja menor",
    `
Fecha | Recibo | Concepto | Valor | IVA | Total
@2025-05-02 | 31 | Taxi | 18000 | 0 | =D2+E2
@2025-05-06 | 32 | Papelería | 45000 | 8550 | =D3+E3
@2025-05-09 | 33 | Cafetería | 62300 | 11837 | =D4+E4
@2025-05-15 | 34 | Fotocopias | 12400 | 2356 | =D5+E5
 | | Total reembolso | =SUM(D2:D5) | =SUM(E2:E5) | =SUM(F2:F5)
 | | Fondo asignado | | | 500000
 | | Disponible | | | =F7-F6`,
    [
      ["F6: =SUM(F2:F4)", "F6"],
      ["E6: =SUM(E3:E5)", "E6", "formula-inconsistent"],
    ],
  ),
  ...book(
    "viáticos: days, daily rate, transport, total, with a half day",
    "viáticos",
    `
Funcionario | Destino | Días | Valor día | Viáticos | Transporte | Total comisión
Uno | Bogotá | 2.5 | 312000 | =C2*D2 | 480000 | =E2+F2
Dos | Cúcuta | 1.5 | 245000 | =C3*D3 | 120000 | =E3+F3
Tres | Barrancabermeja | 1 | 245000 | =C4*D4 | 96000 | =E4+F4
TOTAL | | | | =SUM(E2:E4) | =SUM(F2:F4) | =SUM(G2:G4)`,
    [["G5: =SUM(G2:G3)", "G5"]],
  ),
  ...book(
    "an aging of receivables by ranges of days, totals both ways, typed",
    "cartera",
    `
Tercero | 0-30 | 31-60 | 61-90 | 91-180 | Más de 180 | Total cartera
EPS Norte | 123400 | 98700 | 45600 | 12300 | 0 | #SUM(B2:F2)
EPS Sur | 845600 | 0 | 23400 | 56700 | 312000 | #SUM(B3:F3)
Secretaría de Salud | 67800 | 34500 | 0 | 0 | 98700 | #SUM(B4:F4)
Particulares | 4500 | 1200 | 890 | 340 | 12600 | #SUM(B5:F5)
Total general | #SUM(B2:B5) | #SUM(C2:C5) | #SUM(D2:D5) | #SUM(E2:E5) | #SUM(F2:F5) | #SUM(G2:G5)
% participación | =B6/G6 | =C6/G6 | =D6/G6 | =E6/G6 | =F6/G6 | =G6/G6`,
    [
      ["C6: 143400", "C6"],
      ["G3: 1273700", "G6"],
    ],
  ),
  ...book(
    "tariffs by stratum: fixed charge, consumption and subsidies as percentages, without totals",
    "tarifas",
    `
Estrato | Cargo fijo | Consumo básico | Consumo complementario | Subsidio / contribución
1 | 4250.3 | 1580.4 | 2630 | -60%
2 | 6375.5 | 2370.6 | 2630 | -40%
3 | 9031.9 | 3358.3 | 3358.3 | -15%
4 | 10625.8 | 3951 | 3951 | 0%
5 | 15938.7 | 5926.5 | 5926.5 | 50%
6 | 17001.3 | 6321.6 | 6321.6 | 60%`,
  ),
  ...book(
    "members of a fund with what they pay in, what it earns and what they hold, all typed, no word of a sum",
    "fondos",
    `
Asociado | Ahorro | Rendimiento | En el fondo
Uno | 2450000 | 123400 | #B2+C2
Dos | 1890000 | 98700 | #B3+C3
Tres | 3120000 | 156800 | #B4+C4
Cuatro | 980000 | 45600 | #B5+C5
Cinco | 1760000 | 87900 | #B6+C6`,
    [["D4: 3267800", "D4"]],
  ),
  ...book(
    "toll tariffs of categories by year with increments in pesos",
    "tarifas",
    `
Categoría | Tarifa 2023 | Incremento | Tarifa 2024
I | 9700 | 1300 | 11000
II | 10400 | 1400 | 11800
III | 22300 | 3000 | 25300
IV | 28500 | 3800 | 32300
V | 32700 | 4300 | 37000`,
    [],
  ),
  ...book(
    "earthworks: chainage, area, volume accumulated, total typed in the last column's foot",
    "memorias de cantidades",
    `
Abscisa | Área corte | Área lleno | Vol corte | Vol lleno
K0+000 | 0 | 0 | 0 | 0
K0+010 | 2.4 | 1.1 | 12 | 5.5
K0+020 | 3.6 | 0.9 | 30 | 10
K0+030 | 1.8 | 2.3 | 27 | 16
Total m3 | | | 69 | 31.5`,
    [["D6: 96", "D6"]],
  ),
  ...book(
    "a donation list with anonymous rows and two typed sums: so far, and pledged",
    "listas",
    `
Donante | Fecha | Entregado | Prometido
Empresa Uno | @2025-01-12 | 12000000 | 20000000
Anónimo | @2025-02-03 | 500000 | 500000
Empresa Dos | @2025-02-20 | 0 | 15000000
Familia Tres | @2025-03-01 | 1250000 | 2500000
Suma | | 13750000 | 38000000`,
    [["C6: 13570000", "C6"]],
  ),
  ...book(
    "a fund by members with a contribution each month and nobody's total",
    "listas",
    `
Miembro | Ene | Feb | Mar | Abr
Uno | 50000 | 50000 | 50000 | 50000
Dos | 50000 | 0 | 100000 | 50000
Tres | 50000 | 50000 | 50000 | 0
Cuatro | 50000 | 50000 | 50000 | 50000`,
  ),
  ...book(
    "an English class roster with ages, grades and a count",
    "listas",
    `
Student | Age | Grade | Absences
A | 14 | 9 | 2
B | 15 | 9 | 0
C | 14 | 9 | 5
D | 16 | 10 | 1
Count | 4 | | 8`,
  ),
  ...book(
    "a shopping list with SUMPRODUCT as its total",
    "listas",
    `
Item | Qty | Price
Apples | 12 | 1.25
Bread | 3 | 2.4
Milk | 6 | 0.99
Total | =SUM(B2:B4) | =SUMPRODUCT(B2:B4,C2:C4)`,
  ),
  ...book(
    "a chart of accounts exported with digits, opening and closing, where a closing column is a balance",
    "saldos por cuenta",
    `
Cuenta | Nombre | Saldo anterior | Movimiento | Saldo actual
1 | Activo | #C3+C6 | #D3+D6 | #E3+E6
11 | Efectivo | #C4+C5 | #D4+D5 | #E4+E5
1105 | Caja | 1450000 | 230000 | #C4+D4
1110 | Bancos | 84500000 | -12300000 | #C5+D5
13 | Cuentas por cobrar | #C7+C8 | #D7+D8 | #E7+E8
1305 | Impuestos | 312000000 | 45600000 | #C7+D7
1384 | Otras | 9870000 | 1230000 | #C8+D8`,
    [
      ["C3: 89550000", "C3"],
      ["E6: 367800000", "E6"],
    ],
  ),
];
