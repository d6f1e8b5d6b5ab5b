import { type FormulaSpelling, printForPerson } from "../../domain/formula/printForPerson";

/** Names of functions in Excel's Spanish (Microsoft's function lists in both languages), by pairs. */
const names =
  "ABS ABS AND Y CHAR CARACTER CODE CODIGO NA NOD AVERAGE PROMEDIO AVERAGEIF PROMEDIO.SI AVERAGEIFS PROMEDIO.SI.CONJUNTO CEILING MULTIPLO.SUPERIOR CHOOSE ELEGIR " +
  "COLUMN COLUMNA COLUMNS COLUMNAS CONCAT CONCAT CONCATENATE CONCATENAR COUNT CONTAR COUNTA CONTARA COUNTBLANK CONTAR.BLANCO " +
  "COUNTIF CONTAR.SI COUNTIFS CONTAR.SI.CONJUNTO DATE FECHA DAY DIA DAYS DIAS EDATE FECHA.MES EOMONTH FIN.MES ERROR.TYPE TIPO.DE.ERROR " +
  "EXACT IGUAL FILTER FILTRAR FIND ENCONTRAR FLOOR MULTIPLO.INFERIOR HLOOKUP BUSCARH HYPERLINK HIPERVINCULO IF SI IFERROR SI.ERROR " +
  "IFNA SI.ND IFS SI.CONJUNTO INDEX INDICE INDIRECT INDIRECTO INT ENTERO ISBLANK ESBLANCO ISERROR ESERROR ISNA ESNOD " +
  "ISNUMBER ESNUMERO ISTEXT ESTEXTO LARGE K.ESIMO.MAYOR LEFT IZQUIERDA LEN LARGO LOOKUP BUSCAR LOWER MINUSC MATCH COINCIDIR MAX MAX " +
  "MAXIFS MAX.SI.CONJUNTO MEDIAN MEDIANA MID EXTRAE MIN MIN MINIFS MIN.SI.CONJUNTO MOD RESIDUO MONTH MES NOT NO NOW AHORA " +
  "OFFSET DESREF OR O PERCENTILE PERCENTIL PRODUCT PRODUCTO PROPER NOMPROPIO RANK JERARQUIA REPLACE REEMPLAZAR REPT REPETIR " +
  "RIGHT DERECHA ROUND REDONDEAR ROUNDDOWN REDONDEAR.MENOS ROUNDUP REDONDEAR.MAS ROW FILA ROWS FILAS SEARCH HALLAR SMALL K.ESIMO.MENOR " +
  "SORT ORDENAR SQRT RAIZ SUBSTITUTE SUSTITUIR SUBTOTAL SUBTOTALES SUM SUMA SUMIF SUMAR.SI SUMIFS SUMAR.SI.CONJUNTO " +
  "SUMPRODUCT SUMAPRODUCTO SWITCH CAMBIAR TEXT TEXTO TEXTJOIN UNIRCADENAS TODAY HOY TRANSPOSE TRANSPONER TRIM ESPACIOS " +
  "TRUNC TRUNCAR UNIQUE UNICOS UPPER MAYUSC VALUE VALOR VLOOKUP BUSCARV WEEKDAY DIASEM XLOOKUP BUSCARX YEAR AÑO AGGREGATE AGREGAR";

function pairsOf(text: string): Readonly<Record<string, string>> {
  const words = text.split(" ");
  return Object.fromEntries(words.flatMap((word, i) => (i % 2 === 0 ? [[word, words[i + 1] ?? word]] : [])));
}

/** How an Excel in Spanish with the settings of Colombia spells formulas. */
export const formulaWords: FormulaSpelling = {
  functions: pairsOf(names),
  constants: {
    TRUE: "VERDADERO",
    FALSE: "FALSO",
    "#REF!": "#¡REF!",
    "#DIV/0!": "#¡DIV/0!",
    "#VALUE!": "#¡VALOR!",
    "#NAME?": "#¿NOMBRE?",
    "#NUM!": "#¡NUM!",
    "#NULL!": "#¡NULO!",
    "#N/A": "#N/D",
  },
  sections: {
    "[#Headers]": "[#Encabezados]",
    "[#Data]": "[#Datos]",
    "[#Totals]": "[#Totales]",
    "[#All]": "[#Todo]",
    "[#This Row]": "[#Esta fila]",
  },
  separator: ";",
  columnSeparator: "\\",
  decimal: ",",
};

/** A formula as a planner reads it in an Excel in Spanish with the settings of Colombia. */
export function showFormula(formula: string): string {
  return printForPerson(formula, formulaWords);
}
