import { externalBooks } from "../../../src/domain/formula/externalBooks";

describe("files that a formula points to", () => {
  it.each<[string, readonly string[]]>([
    ["='[otro.xlsx]Hoja1'!A1", ["otro.xlsx"]],
    ["=[1]Hoja1!A1+[2]Hoja1!A1*[1]Hoja1!A2", ["1", "2"]],
    ["='C:\\carpeta\\[x.xlsx]Hoja'!A1", ["C:\\carpeta\\x.xlsx"]],
    ["='https://entidad.sharepoint.com/d/[Plan 1.xlsx]Hoja1'!$A$1", ["https://entidad.sharepoint.com/d/Plan 1.xlsx"]],
    ["=SUM('[otro libro.xlsx]Ene:Dic'!B2)", ["otro libro.xlsx"]],
    ["=VLOOKUP(A2,'[plan.xls]Hoja 1'!$A:$C,3,0)", ["plan.xls"]],
    ["=[1]!tasa", ["1"]],
    ["=[1]!tMetas[Código]", ["1"]],
    ["=otro.xlsx!tMetas[Código]", ["otro.xlsx"]],
    ["=otro.xlsx!tasa", ["otro.xlsx"]],
    ["=A2*'plan de 2026.xlsm'!IVA", ["plan de 2026.xlsm"]],
    ["=SUM(gastos.ods!enero)", ["gastos.ods"]],
    ["='C:\\carpeta\\otro.xlsx'!tasa", ["C:\\carpeta\\otro.xlsx"]],
    ["='/srv/planes/otro.xlsx'!tasa", ["/srv/planes/otro.xlsx"]],
  ])("%s", (formula, books) => {
    expect(externalBooks(formula)).toEqual(books);
  });

  it.each([
    "=SUM(tMetas[Código])",
    "=[@Código]*2",
    "=tMetas[[#This Row],[Código]]",
    "=SUM(tMetas[[#Totals],[Ene]:[Dic]])",
    "=IF([@[Valor [x]]]>0,Ficha!$B$4,2)",
    "=SUM(tPresupuesto[Valor!])",
    "=Ficha!A1/2",
    "=[0]!tasa",
    "='Mi hoja'!A1",
    '="[1]Hoja1!A1"',
    '=HYPERLINK("https://entidad.gov.co/[x]!","x")',
    "=otro.xlsx!A1",
    "='Ventas 2.026'!tasa",
    "=SUM(plan.xlsx!A1:A9)",
    "='Ficha'!A1:B2&\"C:\\carpeta\\[x.xlsx]Hoja!A1\"",
    '=SUMPRODUCT((tCronograma[PIDM]=[@PIDM])*(tCronograma[[Ene]:[Dic]]<>""))',
  ])("%s stays in the workbook", (formula) => {
    expect(externalBooks(formula)).toEqual([]);
  });
});
