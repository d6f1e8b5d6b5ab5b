import type { Kind } from "./Kind";
import { sheet } from "./sheet";

const right = { findings: [] };

/** Levels told by codes, indentation, bold or words; the totals typed or written. */
export const hierarchies: readonly Kind[] = [
  {
    name: "typed totals above by dotted CCPET codes of unlike length",
    kind: "levels by code",
    selection: sheet(
      "A1",
      `
Código | Concepto | Apropiación | Compromisos
2 | Gastos | #C3+C9 | #D3+D9
2.1 | Funcionamiento | #C4+C7 | #D4+D7
2.1.1 | Gastos de personal | #C5+C6 | #D5+D6
2.1.1.01 | Planta permanente | 845600000 | 790210000
2.1.1.02 | Supernumerarios | 45300000 | 21850000
2.1.2 | Adquisición de bienes | #C8 | #D8
2.1.2.02 | Servicios | 310450000 | 287300000
2.3 | Inversión | #C10+C11 | #D10+D11
2.3.2.01 | Maquinaria | 150000000 | 0
2.3.2.02 | Obras | 2350780000 | 1980400000`,
    ),
    expect: right,
  },
  {
    name: "a PUC balance with codes of 1, 2, 4 and 6 digits as numbers",
    kind: "levels by code",
    selection: sheet(
      "A1",
      `
Cuenta | Nombre | Saldo
1 | ACTIVO | 1275430
11 | DISPONIBLE | 375430
1105 | Caja | 25430
110505 | Caja general | 20430
110510 | Cajas menores | 5000
1110 | Bancos | 350000
111005 | Moneda nacional | 350000
13 | DEUDORES | 900000
1305 | Clientes | 900000
130505 | Nacionales | 900000`,
    ),
    expect: right,
  },
  {
    name: "totals above by indentation, with formulas at one level and typed at another",
    kind: "levels by indentation",
    selection: sheet(
      "A1",
      `
Cuenta | 2024 | 2023
*Ingresos | #B3+B6 | #C3+C6
>*Tributarios | =SUM(B4:B5) | =SUM(C4:C5)
>>Predial unificado | 84500 | 79100
>>Industria y comercio | 61230 | 58400
>*No tributarios | =SUM(B7:B8) | =SUM(C7:C8)
>>Tasas y multas | 4120 | 3980
>>Rentas contractuales | 1215 | 1190`,
    ),
    expect: right,
  },
  {
    name: "bold subtotals above their lines and no word «total» at all",
    kind: "levels by bold",
    selection: sheet(
      "A1",
      `
Concepto | Valor
*Obras preliminares | #B3+B4+B5
Localización y replanteo | 1845000
Cerramiento | 6720500
Descapote | 3298400
*Cimentación | #B7+B8
Zapatas | 24875600
Vigas de amarre | 18340900
*Mampostería | #B10+B11
Muro en bloque | 31240000
Pañete | 12985300
*COSTO DIRECTO | #B2+B6+B9`,
    ),
    expect: right,
  },
  {
    name: "words: Suma, Subtotal, Total general in the middle column",
    kind: "levels by words",
    selection: sheet(
      "C5",
      `
Grupo | Detalle | Monto
A | Sillas | 1345000
| Mesas | 2870000
| Suma A | #E6+E7
B | Computadores | 18900000
| Impresoras | 2450000
| Videobeam | 3120000
| Suma B | #E9+E10+E11
| Total general | #E8+E12`,
    ),
    expect: right,
  },
  {
    name: "codes as 01, 01.01 with a total row at the end that adds only the first level",
    kind: "levels by code",
    selection: sheet(
      "A1",
      `
Ítem | Descripción | Valor
'01 | Preliminares | #C3+C4
'01.01 | Campamento | 4500000
'01.02 | Valla | 980000
'02 | Estructura | #C6+C7
'02.01 | Columnas | 33450000
'02.02 | Placa | 41276000
| TOTAL COSTO DIRECTO | #C2+C5`,
    ),
    expect: right,
  },
  {
    name: "Roman and letter codes: I, A, 1",
    kind: "levels by code",
    selection: sheet(
      "A1",
      `
N.º | Concepto | Presupuesto
I | INGRESOS | #C3+C6
A | Corrientes | #C4+C5
1 | Tributarios | 450200
2 | No tributarios | 38900
B | De capital | #C7+C8
1 | Crédito | 120000
2 | Rendimientos | 4350
II | GASTOS | #C10+C11
A | Funcionamiento | 198450
B | Inversión | 415000`,
    ),
    expect: right,
  },
  {
    name: "Línea, programa, meta in three columns with sums above",
    kind: "totals above",
    selection: sheet(
      "A1",
      `
Línea | Programa | Meta | Recursos 2025
Seguridad | | | =D3+D6
| Convivencia | | =SUM(D4:D5)
| | Formar 200 gestores | 145000000
| | Crear 3 centros de mediación | 320000000
| Justicia | | =SUM(D7:D7)
| | Atender 1.500 personas | 98400000
Ambiente | | | =D9
| Agua | | =SUM(D10:D12)
| | Reforestar 40 hectáreas | 210000000
| | Comprar predios | 900000000
| | Monitorear cuencas | 56700000`,
    ),
    expect: right,
  },
  {
    name: "an English balance sheet with totals below and a grand total of two groups",
    kind: "levels by words",
    selection: sheet(
      "A1",
      `
Balance sheet | 2003 | 2002
Current assets | |
Cash | 1204 | 980
Receivables | 3410 | 3155
Inventory | 2760 | 2904
Total current assets | #B3+B4+B5 | #C3+C4+C5
Fixed assets | |
Land | 5000 | 5000
Buildings, net | 7425 | 7810
Total fixed assets | #B8+B9 | #C8+C9
Total assets | #B6+B10 | #C6+C10`,
    ),
    expect: right,
  },
  {
    name: "a budget ceiling typed above lines that do not reach it",
    kind: "ceilings",
    selection: sheet(
      "A1",
      `
Techo presupuestal | | 500000000
Actividad | Responsable | Valor
Talleres | Cultura | 124500000
Festival | Cultura | 245000000
Dotación | Biblioteca | 86000000
Total programado | | =SUM(C3:C5)
Saldo por programar | | =C1-C6`,
    ),
    expect: right,
  },
  {
    name: "a subtotal of some lines only, told by its label",
    kind: "subtotal of part",
    selection: sheet(
      "A1",
      `
Rubro | Valor
Inversión propia | 345000000
SGP educación | 1200450000
SGP salud | 980300000
Regalías | 512000000
Total SGP | =B3+B4
Total general | =SUM(B2:B5)`,
    ),
    expect: right,
  },
];
