import { book } from "../book";

const pesos = '"$"#,##0';

/** Contracts, the yearly plan of purchases, surveys, people and things counted. */
export const contracts = [
  ...book(
    "a PAA with UNSPSC codes, month of start, duration, modality, source, estimated value and whether it has vigencias futuras",
    "PAA",
    `
A. INFORMACIÓN GENERAL DE LA ENTIDAD | | | | | | |
Nombre | Alcaldía de Prueba | | | | | |
Valor total del PAA | 1326500000 | | | | | |
Límite de menor cuantía | 364000000 | | | | | |
B. ADQUISICIONES PLANEADAS | | | | | | |
Códigos UNSPSC | Descripción | Inicio | Duración | Modalidad | Fuente | Valor total estimado | Valor estimado en la vigencia actual
80111600 | Servicios profesionales | 1 | 11 | Directa | Propios | 245000000 | 245000000
72141000 | Mejoramiento de vías | 3 | 8 | Licitación | SGP | 845300000 | 700000000
43211500 | Equipos de cómputo | 5 | 2 | Subasta | Propios | 156200000 | 156200000
44121600 | Papelería | 2 | 10 | Mínima | Propios | 80000000 | 80000000`,
    [],
    { formats: { B: pesos, G: pesos, H: pesos } },
  ),
  ...book(
    "a PAA by office with a total row by SUM and the share of each",
    "PAA",
    `
Dependencia | Procesos | Valor PAA | Contratado | Por contratar | % avance
Planeación | 14 | 845600000 | 612300000 | =C2-D2 | =D2/C2
Hacienda | 9 | 312400000 | 298700000 | =C3-D3 | =D3/C3
Salud | 22 | 1234500000 | 987600000 | =C4-D4 | =D4/C4
Gobierno | 17 | 567800000 | 123400000 | =C5-D5 | =D5/C5
Total | =SUM(B2:B5) | =SUM(C2:C5) | =SUM(D2:D5) | =SUM(E2:E5) | =D6/C6`,
    [
      ["D6: =SUM(D2:D4)", "D6"],
      ["E4: =C4", "E4"],
      ["B6: 26", "B6"],
    ],
    { formats: { C: pesos, D: pesos, E: pesos, F: "0%" } },
  ),
  ...book(
    "contracts with initial value, additions, final value, payments and balance, dates of start and end",
    "contratos",
    `
Contrato | Contratista | NIT | Inicio | Fin | Valor inicial | Adición | Valor final | Pagado | Saldo
CPS-001-2025 | Contratista A | 900123456-1 | @2025-01-15 | @2025-12-15 | 38500000 | 0 | =F2+G2 | 14000000 | =H2-I2
CPS-002-2025 | Contratista B | 900123457-8 | @2025-01-15 | @2025-10-15 | 31500000 | 7000000 | =F3+G3 | 21000000 | =H3-I3
OBR-003-2025 | Consorcio C | 901567890-2 | @2025-03-01 | @2025-09-01 | 845300000 | 120000000 | =F4+G4 | 253590000 | =H4-I4
SUM-004-2025 | Proveedor D | 800987654-3 | @2025-02-10 | @2025-12-31 | 64000000 | 0 | =F5+G5 | 23450000 | =H5-I5
 | | | | TOTALES | =SUM(F2:F5) | =SUM(G2:G5) | =SUM(H2:H5) | =SUM(I2:I5) | =SUM(J2:J5)`,
    [
      ["H6: =SUM(H3:H5)", "H6"],
      ["J3: =H3", "J3"],
      ["H4: 956300000", "H4", "formula-overwritten"],
    ],
    { formats: { F: pesos, G: pesos, H: pesos, I: pesos, J: pesos } },
  ),
  ...book(
    "a multa and liquidation of a contract: value, executed, paid, in favour of each party",
    "contratos",
    `
Concepto | Valor
Valor inicial del contrato | 300000000
Valor de la adición | 45000000
Valor total del contrato | 345000000
Valor ejecutado | 338700000
Valor pagado | 310500000
Saldo a favor del contratista | 28200000
Saldo a liberar | 6300000`,
    [],
    { formats: { B: pesos } },
  ),
  ...book(
    "a survey of satisfaction: counts by answer, total answers and percentages by formula",
    "encuestas",
    `
Pregunta | Muy satisfecho | Satisfecho | Insatisfecho | No responde | Total respuestas | % satisfacción
Trato del funcionario | 124 | 98 | 12 | 3 | =SUM(B2:E2) | =(B2+C2)/F2
Tiempo de espera | 56 | 84 | 87 | 10 | =SUM(B3:E3) | =(B3+C3)/F3
Claridad de la respuesta | 101 | 99 | 31 | 6 | =SUM(B4:E4) | =(B4+C4)/F4
Instalaciones | 88 | 120 | 25 | 4 | =SUM(B5:E5) | =(B5+C5)/F5`,
    [
      ["F4: =SUM(B4:D4)", "F4"],
      ["F3: 273", "F3", "formula-overwritten"],
    ],
    { formats: { G: "0.0%" } },
  ),
  ...book(
    "a survey table of counts and shares typed, by age and sex, total last",
    "encuestas",
    `
Rango de edad | Hombres | Mujeres | Total | %
18 a 28 | 45 | 52 | #B2+C2 | 24.6
29 a 40 | 61 | 70 | #B3+C3 | 33.2
41 a 60 | 58 | 63 | #B4+C4 | 30.6
Más de 60 | 20 | 26 | #B5+C5 | 11.6
Total | #SUM(B2:B5) | #SUM(C2:C5) | #SUM(D2:D5) | 100`,
    [
      ["B6: 194", "B6"],
      ["D3: 113", "D6"],
    ],
  ),
  ...book(
    "scores of a survey from 1 to 5 with averages by row and column",
    "encuestas",
    `
Municipio | Transparencia | Servicio | Vías | Seguridad | Promedio
Uno | 3.4 | 4.1 | 2.8 | 2.9 | =AVERAGE(B2:E2)
Dos | 3.9 | 3.7 | 3.1 | 3.3 | =AVERAGE(B3:E3)
Tres | 2.7 | 3.2 | 2.2 | 2.5 | =AVERAGE(B4:E4)
Promedio | =AVERAGE(B2:B4) | =AVERAGE(C2:C4) | =AVERAGE(D2:D4) | =AVERAGE(E2:E4) | =AVERAGE(F2:F4)`,
    [],
    { formats: { F: "0.00" } },
  ),
  ...book(
    "PQRS received by channel and month with totals both ways by formula",
    "PQRS",
    `
Canal | Enero | Febrero | Marzo | Trimestre
Presencial | 124 | 98 | 143 | =SUM(B2:D2)
Correo | 312 | 298 | 354 | =SUM(B3:D3)
Web | 87 | 112 | 95 | =SUM(B4:D4)
Telefónico | 45 | 51 | 38 | =SUM(B5:D5)
Total | =SUM(B2:B5) | =SUM(C2:C5) | =SUM(D2:D5) | =SUM(E2:E5)
Respondidas a tiempo | 540 | 541 | 600 | =SUM(B7:D7)
% oportunidad | =B7/B6 | =C7/C6 | =D7/D6 | =E7/E6`,
    [
      ["C6: =SUM(C2:C4)", "C6"],
      ["E4: 249", "E4", "formula-overwritten"],
    ],
  ),
  ...book(
    "school enrolment by grade and site, typed totals, with DANE codes",
    "matrícula",
    `
Código DANE | Sede | Preescolar | Primaria | Secundaria | Media | Total
168001000123 | Sede Principal | 84 | 412 | 530 | 241 | #SUM(C2:F2)
168001000131 | Sede La Loma | 26 | 134 | 0 | 0 | #SUM(C3:F3)
168001000140 | Sede El Puente | 31 | 152 | 98 | 0 | #SUM(C4:F4)
168001000158 | Sede Rural Alta | 9 | 47 | 0 | 0 | #SUM(C5:F5)
TOTAL | | #SUM(C2:C5) | #SUM(D2:D5) | #SUM(E2:E5) | #SUM(F2:F5) | #SUM(G2:G5)`,
    [
      ["D6: 754", "D6"],
      ["G2: 1276", "G6"],
    ],
    { formats: { A: "0" } },
  ),
  ...book(
    "votes by table: registered, votes of three lists, blank, null, total votes",
    "votaciones",
    `
Mesa | Habilitados | Lista 1 | Lista 2 | Lista 3 | En blanco | Nulos | Total votos
1 | 350 | 84 | 67 | 31 | 12 | 5 | #SUM(C2:G2)
2 | 350 | 92 | 58 | 40 | 9 | 3 | #SUM(C3:G3)
3 | 348 | 75 | 81 | 28 | 14 | 7 | #SUM(C4:G4)
4 | 312 | 66 | 49 | 35 | 11 | 2 | #SUM(C5:G5)
Total | #SUM(B2:B5) | #SUM(C2:C5) | #SUM(D2:D5) | #SUM(E2:E5) | #SUM(F2:F5) | #SUM(G2:G5) | #SUM(H2:H5)`,
    [
      ["C6: 371", "C6"],
      ["H6: 796", "H6"],
    ],
  ),
  ...book(
    "population pyramid of a municipality with men, women, both and masculinity index",
    "población",
    `
Grupo | Hombres | Mujeres | Ambos sexos | Índice de masculinidad
0-4 | 1234 | 1187 | =B2+C2 | =B2/C2*100
5-9 | 1301 | 1256 | =B3+C3 | =B3/C3*100
10-14 | 1345 | 1290 | =B4+C4 | =B4/C4*100
15-19 | 1278 | 1301 | =B5+C5 | =B5/C5*100
Total | =SUM(B2:B5) | =SUM(C2:C5) | =SUM(D2:D5) | =B6/C6*100`,
    [
      ["C6: =SUM(C2:C4)", "C6"],
      ["D4: =B4", "D4"],
    ],
  ),
  ...book(
    "vaccination by month and biological with coverage, target population and total doses",
    "salud",
    `
Biológico | Población meta | Ene | Feb | Mar | Acumulado | Cobertura
BCG | 1240 | 98 | 87 | 104 | =SUM(C2:E2) | =F2/B2
Pentavalente | 1310 | 102 | 95 | 99 | =SUM(C3:E3) | =F3/B3
Triple viral | 1287 | 88 | 110 | 93 | =SUM(C4:E4) | =F4/B4
Fiebre amarilla | 1287 | 79 | 101 | 90 | =SUM(C5:E5) | =F5/B5`,
    [["F3: =SUM(C3:D3)", "F3"]],
    { formats: { G: "0.0%" } },
  ),
  ...book(
    "land use areas in hectares with percentages and a typed total",
    "áreas",
    `
Uso del suelo | Área (ha) | %
Residencial | 1245.32 | 31.1
Comercial | 312.8 | 7.8
Industrial | 540.15 | 13.5
Protección | 1532.4 | 38.3
Equipamientos | 369.33 | 9.2
Total área urbana | 4000 | 99.9`,
    [["B7: 40000", "B7"]],
  ),
  ...book(
    "fuel log of vehicles with initial and final odometer, kilometres, gallons, price, value",
    "vehículos",
    `
Placa | Km inicial | Km final | Recorrido | Galones | Precio galón | Valor
OSA123 | 45210 | 46120 | =C2-B2 | 32.5 | 15600 | =E2*F2
OSA124 | 80145 | 81320 | =C3-B3 | 41 | 15600 | =E3*F3
OSB011 | 12008 | 12790 | =C4-B4 | 27.8 | 15750 | =E4*F4
Total | | | =SUM(D2:D4) | =SUM(E2:E4) | | =SUM(G2:G4)`,
    [
      ["E5: =SUM(E2:E3)", "E5"],
      ["G3: 693600", "G3", "formula-overwritten"],
    ],
  ),
];
