import { book } from "../book";

/** Right sheets with what looks like a slip: links, informative taxes, costs that are lines, letters and capitals of all sorts. */
export const links = [
  ...book(
    "a summary under two blocks, each line a link to one of their totals, the difference last",
    "enlaces",
    `
Concepto | Valor
Predial | 845600000
ICA | 612300000
Total ingresos | =SUM(B2:B3)
Nómina | 512300000
Servicios | 298700000
Total gastos | =SUM(B5:B6)
RESUMEN |
Ingresos | =B4
Gastos | =B7
Resultado | =B9-B10`,
    [["B7: =SUM(B5:B5)", "B7"]],
  ),
  ...book(
    "an invoice whose IVA is included and told below the subtotal, the total a link to the subtotal",
    "enlaces",
    `
Detalle | Valor
Servicio de aseo | 8450000
Servicio de cafetería | 3120000
Subtotal | =SUM(B2:B3)
IVA incluido 19% | =B4-B4/1.19
Total a facturar | =B4`,
  ),
  ...book(
    "a quotation with the total before taxes under the taxes, then the total with them",
    "enlaces",
    `
Detalle | Valor
Equipos | 18450000
Instalación | 2310000
Subtotal | =SUM(B2:B3)
IVA 19% | =B4*19%
Total antes de IVA | =B4
Total con IVA | =B4+B5`,
    [["B7: =B4", "B7"]],
  ),
  ...book(
    "costs where the direct cost is the first line, with administration and utility as amounts",
    "costo directo",
    `
Componente | Valor
Costo directo | 310000000
Administración | 46500000
Imprevistos | 9300000
Utilidad | 15500000
Total | #SUM(B2:B5)`,
    [["B6: 318300000", "B6"]],
  ),
  ...book(
    "two stages with the direct and the indirect cost of each, typed, total below",
    "costo directo",
    `
Etapa | Costo directo | Costo indirecto | Total
Diseño | 84500000 | 16900000 | #B2+C2
Obra | 1234500000 | 308625000 | #B3+C3
Interventoría | 98760000 | 19752000 | #B4+C4
Total | #SUM(B2:B4) | #SUM(C2:C4) | #SUM(D2:D4)`,
    [["B5: 1471760000", "B5"]],
  ),
  ...book(
    "a list in which some names are in capitals and others not",
    "mayúsculas",
    `
Proveedor | Valor
FERRETERÍA NORTE | 1234000
Papelería Sur | 845000
TALLER CENTRAL | 2310000
Estación de servicio | 645000
CAFETERÍA | 312000
Total | #SUM(B2:B6)`,
    [["B7: 5436000", "B7"]],
  ),
  ...book(
    "options A, B and C of a purchase, one of which is chosen, with no sum",
    "letras",
    `
Opción | Descripción | Valor
A | Compra de contado | 84500000
B | Leasing a 36 meses | 97800000
C | Arriendo | 61200000`,
  ),
  ...book(
    "lettered sections with a single amount each and a typed total",
    "letras",
    `
Sección | Valor
A. Personal | 312000000
B. Viajes | 24500000
C. Equipos | 87600000
D. Publicaciones | 12300000
Total | #SUM(B2:B5)`,
    [["B6: 463400000", "B6"]],
  ),
  ...book(
    "Roman chapters over numbered articles, sums by formula above",
    "letras",
    `
Capítulo | Apropiación
I. INGRESOS CORRIENTES | =SUM(B3:B5)
Tributarios | 8450000000
No tributarios | 312000000
Transferencias | 12340000000
II. RECURSOS DE CAPITAL | =SUM(B7:B8)
Crédito | 3000000000
Rendimientos | 45600000
III. FONDOS ESPECIALES | =SUM(B10:B11)
Fondo local de salud | 6780000000
Fondo de seguridad | 234500000
TOTAL PRESUPUESTO | =B2+B6+B9`,
    [
      ["B12: =B2+B6", "B12"],
      ["B12: =B2+B6+B11", "B12"],
      ["B2: =SUM(B3:B4)", "B2"],
    ],
  ),
  ...book(
    "progress of milestones that ends at one hundred percent, with the amounts paid at each",
    "porcentajes",
    `
Hito | Avance | Pagado
Inicio | 20% | 45000000
Cimentación | 30% | 38000000
Estructura | 50% | 81000000
Entrega | 100% | 126000000`,
  ),
  ...book(
    "weights by criterion in two groups that each close at one hundred percent, with budgets",
    "porcentajes",
    `
Criterio | Peso | Presupuesto
Calidad | 30% | 120000000
Precio | 20% | 84000000
Experiencia | 50% | 212000000
Plazo | 100% | 36000000
Total | | #SUM(C2:C5)`,
    [["C6: 425000000", "C6"]],
  ),
  ...book(
    "shares and amounts by source with a total row of one hundred percent by formula",
    "porcentajes",
    `
Fuente | Valor | Participación
Nación | 845600000 | =B2/B6
Departamento | 231400000 | =B3/B6
Municipio | 98700000 | =B4/B6
Comunidad | 12300000 | =B5/B6
Valor del convenio | =SUM(B2:B5) | =SUM(C2:C5)`,
    [["B6: =SUM(B2:B4)", "B6"]],
    { formats: { C: "0.0%" } },
  ),
  ...book(
    "a chain of a total and a later line, which is no part of the block before",
    "cadenas",
    `
Concepto | Valor
Obra civil | 845600000
Redes | 231400000
Total obra | =SUM(B2:B3)
Interventoría | 59230000
Total proyecto | =B4+B5`,
    [["B4: =SUM(B2:B2)", "B4"]],
  ),
  ...book(
    "rent, services and the sum of both beside a deposit that is held apart",
    "cadenas",
    `
Mes | Arriendo | Servicios | A pagar | Depósito
Enero | 2400000 | 345600 | =B2+C2 | 2400000
Febrero | 2400000 | 0 | =B3+C3 | 2400000
Marzo | 2520000 | 361200 | =B4+C4 | 2400000
Total | =SUM(B2:B4) | =SUM(C2:C4) | =SUM(D2:D4) |`,
    [
      ["D3: =B3", "D3", "formula-inconsistent"],
      ["D5: =SUM(D2:D3)", "D5"],
    ],
  ),
  ...book(
    "contributions in kind only in some rows: the sum across is a link where the other cell is blank",
    "cadenas",
    `
Aportante | Efectivo | Especie | Aporte
Alcaldía | 120000000 | 15000000 | =B2+C2
Gobernación | 300000000 | | =B3
Universidad | 0 | 45000000 | =B4+C4
Comunidad | 2500000 | 8000000 | =B5+C5
Total | =SUM(B2:B5) | =SUM(C2:C5) | =SUM(D2:D5)`,
    [["D6: =SUM(D2:D4)", "D6"]],
  ),
  ...book(
    "a total to the right of its lines that leaves a deposit in between out on purpose",
    "una columna a la derecha",
    `
Gastos del evento | Parcial | Total
Salón | 1200000 |
Sonido | 845000 |
Refrigerios | 2310000 |
Total logística | | 4355000
Honorarios | 3600000 |
Transporte | 450000 |
Total invitados | | 4050000
Total evento | | 8405000`,
    [
      ["C5: 4535000", "C5"],
      ["C9: 8450000", "C9"],
    ],
  ),
  ...book(
    "two rows of a payroll by formula and a third person paid a fixed amount by contract",
    "columnas cortas",
    `
Persona | Horas | Valor hora | Pago
Uno | 40 | 25000 | =B2*C2
Dos | 36 | 25000 | =B3*C3
Tres | 20 | 30000 | 1000000`,
  ),
  ...book(
    "a small bill of three lines by formula",
    "columnas cortas",
    `
Cantidad | Artículo | Precio | Valor
12 | Silla | 145000 | =A2*C2
4 | Mesa | 389000 | =A3*C3
2 | Tablero | 268000 | =A4*C4
 | | Total | =SUM(D2:D4)`,
    [["D3: 1565000", "D3", "formula-overwritten"]],
  ),
];
