import type { Kind } from "./Kind";
import { sheet } from "./sheet";

const kind = "written blind";

type Case = readonly [name: string, cells: string, findings: Kind["expect"]["findings"]];

/** Sheets whose answers were written down before they were tried; amounts typed as text are told as such. */
const cases: readonly Case[] = [
  [
    "ppto por dependencia, total abajo bien",
    `Dependencia | Apropiación | Compromisos\nGobierno | 120500000 | 98000000\nHacienda | 88400000 | 70100000\nSalud | 245900000 | 201300000\nTotal | 454800000 | 369400000`,
    [],
  ],
  [
    "total con 1 dígito",
    `Dependencia | Apropiación\nGobierno | 120500000\nHacienda | 88400000\nSalud | 245900000\nTotal | 464800000`,
    [["total-mismatch", "B5"]],
  ],
  [
    "total arriba tecleado",
    `Concepto | Valor\nTotal gastos | 454800000\nGobierno | 120500000\nHacienda | 88400000\nSalud | 245900000`,
    [],
  ],
  [
    "total arriba malo",
    `Concepto | Valor\nTotal gastos | 445800000\nGobierno | 120500000\nHacienda | 88400000\nSalud | 245900000`,
    [["total-mismatch", "B2"]],
  ],
  [
    "trimestres y año",
    `Meta | T1 | T2 | T3 | T4 | Total 2026\nVías | 12500000 | 14800000 | 9700000 | 15600000 | 52600000\nParques | 4100000 | 3900000 | 5200000 | 6300000 | 19500000\nEscuelas | 22100000 | 19800000 | 25400000 | 18700000 | 86000000\nColiseos | 8100000 | 7700000 | 6900000 | 9300000 | 32000000`,
    [],
  ],
  [
    "trimestres, una fila mala",
    `Meta | T1 | T2 | T3 | T4 | Total 2026\nVías | 12500000 | 14800000 | 9700000 | 15600000 | 52600000\nParques | 4100000 | 3900000 | 5200000 | 6300000 | 19500000\nEscuelas | 22100000 | 19800000 | 25400000 | 18700000 | 68000000\nColiseos | 8100000 | 7700000 | 6900000 | 9300000 | 32000000`,
    [["total-mismatch", "F4"]],
  ],
  [
    "avance físico y financiero",
    `Meta | Programado | Ejecutado | % avance\nVías | 10 | 7 | 70%\nParques | 4 | 4 | 100%\nTotal | 14 | 11 | 79%`,
    [],
  ],
  [
    "columna tomada de otro libro",
    `Rubro | Valor\nA | =[1]Base!B2 ~ 1200000\nB | =[1]Base!B3 ~ 3400000\nTotal | =SUM(B2:B3)`,
    [["external-link", "B2"]],
  ],
  [
    "ruta de otro libro",
    `Rubro | Valor\nA | ='C:\\planes\\[base.xlsx]Hoja1'!B2 ~ 1200000\nB | 3400000\nTotal | =SUM(B2:B3)`,
    [["external-link", "B2"]],
  ],
  [
    "referencia estructurada con corchetes",
    `Meta | Valor\nA | =[@Valor]*2 ~ 1200000\nB | =SUM(tMetas[[#Data],[Valor]]) ~ 3400000`,
    [],
  ],
  [
    "hoja con nombre de corchete en texto",
    `Nota | Valor\nver [anexo]! | 1200000\notra | 3400000\nTotal | =SUM(B2:B3)`,
    [],
  ],
  [
    "IVA 19 % con suma",
    `Ítem | Subtotal | IVA 19 % | Total\n1 | =1000000 | =ROUND(B2*0.19,0) | =B2+C2\n2 | =2500000 | =ROUND(B3*0.19,0) | =B3+C3\n3 | =3100000 | =ROUND(B4*0.19,0) | =B4+C4\nTotal | =SUM(B2:B4) | =SUM(C2:C4) | =SUM(D2:D4)`,
    [],
  ],
  [
    "retención 2,5 % tecleada mal",
    `Contratista | Bruto | Retención 2,5 % | Neto\nUno | 4000000 | 100000 | 3900000\nDos | 6000000 | 150000 | 5850000\nTres | 5200000 | 130000 | 5070000\nCuatro | 7400000 | 185000 | 7215000\nTotal | 22600000 | 565000 | 22053000`,
    [["total-mismatch", "D6"]],
  ],
  [
    "matriz con diagonal vacía",
    `De/a | Norte | Sur | Centro | Total\nNorte | | 1200 | 3400 | 4600\nSur | 2100 | | 1800 | 3900\nCentro | 950 | 1340 | | 2290\nTotal | 3050 | 2540 | 5200 | 10790`,
    [],
  ],
  [
    "importes con letras entre paréntesis, total bien",
    `Concepto | Valor\nA | $7.500.000 (siete millones quinientos mil pesos)\nB | $2.500.000 (dos millones quinientos mil pesos)\nTotal | $10.000.000 (diez millones de pesos)`,
    [["number-as-text", "B2"]],
  ],
  [
    "importe IVA incluido entre números",
    `Concepto | Valor\nA | 7500000\nB | $2.500.000 IVA incluido\nC | 4200000\nTotal | 14200000`,
    [["number-as-text", "B3"]],
  ],
  ["importe por mes", `Concepto | Valor\nA | 7500000\nB | 2.500.000 por mes\nC | 4200000\nTotal | 11700000`, []],
  [
    "asistencia 31 días, total bien",
    `Nombre | 1 | 2 | 3 | 4 | 5 | 6 | 7 | Total\nAna | 1 | 1 | 0 | 1 | 1 | 0 | 1 | 5\nLuis | 1 | 0 | 1 | 1 | 1 | 1 | 1 | 6\nEva | 0 | 1 | 1 | 1 | 0 | 1 | 1 | 5\nJuan | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 7`,
    [],
  ],
  [
    "puntajes con desempate",
    `Proponente | Precio | Calidad | Puntaje total\nA | 40 | 30 | 70\nB | 35 | 28 | 63\nC | 38 | 25 | 64\nD | 30 | 30 | 60`,
    [],
  ],
  [
    "capítulo con código, primera línea fuera",
    `Ítem | Descripción | Valor\n1 | CAP 1 | \n1.1 | Replanteo | 5080320\n1.2 | Descapote | 2397000\n1.3 | Cerramiento | 3120000\n | Subtotal capítulo 1 | =SUM(C4:C5)\n2 | CAP 2 | \n2.1 | Excavación | 8930000\n2.2 | Concreto | 25268100\n | Subtotal capítulo 2 | =SUM(C8:C9)`,
    [["total-mismatch", "C6"]],
  ],
  [
    "total departamentos una columna pegada",
    `Secretaría | Ene | Feb | Mar | Total\nGobierno | 812 | 934 | 1022 | =SUM(B2:D2)\nHacienda | 455 | 512 | 498 | =SUM(B3:D3)\nSalud | 1290 | 1312 | 1401 | =SUM(B4:D4)\nTotal | =SUM(B2:B4) | 2759 | =SUM(D2:D4) | =SUM(E2:E4)`,
    [["formula-overwritten", "C5"]],
  ],
  [
    "beneficiarios no se suman",
    `Programa | Beneficiarios | Inversión\nA | 1200 | 45000000\nB | 800 | 32000000\nC | 950 | 28000000\nTotal | 2400 | 105000000`,
    [],
  ],
  [
    "saldos corridos",
    `Fecha | Ingreso | Egreso | Saldo\n@2026-01-05 | 5000000 | | 5000000\n@2026-01-09 | | 1200000 | 3800000\n@2026-01-15 | 2500000 | | 6300000`,
    [],
  ],
  [
    "códigos DANE y valor",
    `DANE | Municipio | Valor\n68001 | Bucaramanga | 45000000\n68276 | Floridablanca | 32000000\n68307 | Girón | 28000000\n68547 | Piedecuesta | 19000000\nTotal | | 124000000`,
    [],
  ],
  [
    "códigos DANE y valor, cero perdido",
    `DANE | Municipio | Valor\n68001 | Bucaramanga | 45000000\n68276 | Floridablanca | 32000000\n68307 | Girón | 2800000\n68547 | Piedecuesta | 19000000\nTotal | | 124000000`,
    [["total-mismatch", "C6"]],
  ],
  [
    "semanas y horas",
    `Empleado | Lun | Mar | Mié | Horas | Tarifa | Pago\nA | 8 | 7.5 | 8 | =SUM(B2:D2) | 20000 | =E2*F2\nB | 8 | 8 | 6 | =SUM(B3:D3) | 22000 | =E3*F3\nC | 7 | 8 | 8 | =SUM(B4:D4) | 18000 | =E4*F4\nTotal | =SUM(B2:B4) | =SUM(C2:C4) | =SUM(D2:D4) | =SUM(E2:E4) | | =SUM(G2:G4)`,
    [],
  ],
  [
    "dos tablas lado a lado",
    `Ingreso | Valor | | Gasto | Valor\nA | 5000000 | | X | 2100000\nB | 3200000 | | Y | 4400000\nC | 1900000 | | Z | 900000\nTotal | 10100000 | | Total | 7400000`,
    [],
  ],
  [
    "total duplicado un renglón",
    `Concepto | Valor\nA | 5123000\nB | 3287000\nC | 1961000\nTotal | 12332000`,
    [["total-mismatch", "B5"]],
  ],
  [
    "subtotales y total general",
    `Concepto | Valor\nA | 5123000\nB | 3287000\nSubtotal 1 | 8410000\nC | 1961000\nD | 2222000\nSubtotal 2 | 4183000\nTotal general | 12593000`,
    [],
  ],
  [
    "cuentas con IVA más IVA",
    `Concepto | Valor\nA | 5000000\nB | 3000000\nSubtotal | 8000000\nIVA 19 % | 1520000\nTotal | 9520000`,
    [],
  ],
];

export const writtenBlind: readonly Kind[] = cases.map(([name, cells, findings]) => ({
  name,
  kind,
  selection: sheet("A1", cells),
  expect: { findings },
}));
