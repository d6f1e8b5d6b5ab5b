import { importRiskMap } from "../../../../src/actions/importRiskMap";
import { wordOutcome } from "../../../../src/actions/risk/wordOutcome";
import type { MapReading } from "../../../../src/domain/risk/importing/ImportedMap";
import { readRiskSheet } from "../../../../src/domain/risk/importing/readRiskSheet";
import type { Cell } from "../../../../src/domain/workbook/Cell";
import { emptySnapshot } from "../../../../src/domain/workbook/Snapshot";
import { riskImportWords } from "../../../../src/i18n/es/riskImport";
import { gridOf, sheetWith } from "../../../support/riskMaps";

const head = ["N.º", "Riesgo", "Causas", "Probabilidad", "Descripción del control", "Propósito del control"];
const first = [1, "Posibilidad de filtrar una oferta", "Claves", 3, "Doble firma", "Preventivo"];

function readMap(...rows: readonly (readonly Cell[])[]): MapReading {
  const reading = readRiskSheet(gridOf([head, first, ...rows]));
  if (reading.kind === "no-map") throw new Error(`no map: ${reading.found.join(", ")}`);
  return reading;
}

const controlsOf = ({ risks }: MapReading) => risks.map(({ draft }) => draft.controls.map(({ text }) => text));

describe("The rows of a map", () => {
  it("keep controls that begin as a signature or a note does, and those below them", () => {
    const map = readMap(
      ["", "", "", "", "Revisión mensual: el jefe firma el acta", ""],
      ["", "", "", "", "Aprobación de dos personas: jurídica y planeación", "Preventivo"],
      ["", "", "", "", "Nota: se publica en la plataforma", ""],
      ["", "", "", "", "Registro de ingresos", "Detectivo"],
    );
    expect(controlsOf(map)).toEqual([
      [
        "Doble firma",
        "Revisión mensual: el jefe firma el acta",
        "Aprobación de dos personas: jurídica y planeación",
        "Nota: se publica en la plataforma",
        "Registro de ingresos",
      ],
    ]);
    expect(map.left).toEqual([]);
  });

  it("leave a signature aside below any column, and go on with the risk where it stands among its controls", () => {
    const map = readMap(["", "", "", "", "Revisó: la oficina"], ["", "", "", "", "Registro de ingresos", "Detectivo"]);
    expect(controlsOf(map)).toEqual([["Doble firma", "Registro de ingresos"]]);
    expect(map.left).toEqual([{ row: 3, text: "Revisó: la oficina", reason: "signature" }]);
  });

  it("below signatures side by side, lines to sign on or a list of versions are no risks", () => {
    const numbersOf = (...rows: readonly (readonly Cell[])[]) => readMap(...rows).risks.map(({ number }) => number);
    expect(numbersOf(["Elaboró: Ana", "Revisó: Luis", "", "Aprobó: Director", "", ""])).toEqual(["1"]);
    expect(
      numbersOf(["ELABORÓ", "REVISÓ", "", "APROBÓ", "", ""], ["Ana Pérez", "Luis Gómez", "", "Carlos Ruiz", "", ""]),
    ).toEqual(["1"]);
    expect(numbersOf(["", "___________", "", "", "", ""], ["", "Jefe de planeación", "", "", "", ""])).toEqual(["1"]);
    const versions = [
      ["Control de cambios", "", "", "", "", ""],
      ["01", "Creación del mapa", "31/01/2022", "", "", ""],
    ];
    expect(numbersOf(...versions)).toEqual(["1"]);
    expect(
      numbersOf(...versions, [2, "Posibilidad de alterar una nómina", "Un usuario", 2, "Arqueo", "Detectivo"]),
    ).toEqual(["1", "2"]);
    expect(numbersOf(...versions, head, [2, "Posibilidad de alterar una nómina", "", "", "", ""])).toEqual(["1", "2"]);
  });

  it("take «Revisó:» with criteria of its own as a control", () => {
    expect(controlsOf(readMap(["", "", "", "", "Revisó: el jefe", "Detectivo"]))).toEqual([
      ["Doble firma", "Revisó: el jefe"],
    ]);
  });

  it("without a risk text but with a control go with the risk above, and their stray number is kept beside it", () => {
    const map = readMap([2, "", "", "", "Registro de ingresos", "Detectivo"], ["1", "", "", "", "Arqueo", "Detectivo"]);
    expect(controlsOf(map)).toEqual([["Doble firma", "Registro de ingresos", "Arqueo"]]);
    expect(map.left).toEqual([]);
    expect(map.risks[0]?.kept).toEqual([{ column: "A", header: "N.º", text: "1; 2" }]);
    expect(map.seconds).toEqual([{ cell: "A3", found: "2", field: "number", kept: "1" }]);
  });

  it("left aside with a control in them are shown open in the preview", () => {
    const total = ["Total: 1", "", "", "", "", ""];
    const control = ["", "", "", "", "Registro de ingresos", "Detectivo"];
    const urgentIn = (rows: readonly (readonly Cell[])[]) => {
      const from = sheetWith("Mapa", [head, first, ...rows]);
      const { sections } = wordOutcome(importRiskMap.run(emptySnapshot, { from }).outcome, riskImportWords);
      return sections.filter(({ urgent }) => urgent).map(({ title, lines }) => [title, lines]);
    };
    expect(urgentIn([total, control])).toEqual([
      [
        "Filas que no pasan (2)",
        ["Fila 3, total: Total: 1", "Fila 4, sin texto de riesgo: Registro de ingresos · Detectivo"],
      ],
    ]);
    expect(urgentIn([control, total])).toEqual([]);
  });
});
