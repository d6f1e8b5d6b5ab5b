import { messyMap, shortV4 } from "../../../support/messyMaps";
import { map2015, mapV4 } from "../../../support/riskMaps";
import { fieldsOf, mismatchesOf, readMap, riskAt } from "./readMap";

describe("A map in the layout of 2015 with two heading rows and merged cells", () => {
  const map = readMap(map2015);

  it("is recognised, and every column is read but the one that is nobody's", () => {
    expect(map).toMatchObject({ layout: "2015", sure: true, scale: "points" });
    expect(fieldsOf(map)).toBe(
      "A→process B→number C→causes D→text E→consequences F→probability G→impactWord H→inherentScore I→inherentZone " +
        "J→controlText K→documented L→responsible M→automatic N→manual O→periodicity P→evidence Q→effective " +
        "R→residualProbability S→residualZone T→treatment U→action V→actionResponsible W→actionDate X→indicator Y→followUp1",
    );
    expect(map.unmatched).toEqual([{ column: "Z", header: "Código interno", filled: 1, example: "GC-07" }]);
  });

  it("gives one risk for its several rows, with all causes and one control a row", () => {
    expect(map.risks).toHaveLength(2);
    const { risk, controls, impact } = riskAt(map, 0).draft;
    expect(risk).toMatchObject({
      process: "Gestión contractual",
      causes: "Estudios previos sin revisión\nPresión sobre el evaluador",
      consequences: "Detrimento patrimonial",
      probability: 3,
      treatment: "Reducir",
      followUp1: "Sin novedad",
    });
    expect(controls.map(({ text, number }) => [number, text])).toEqual([
      [1, "Lista de chequeo de dos personas"],
      [2, "Publicación en la plataforma"],
    ]);
    expect(impact.answers).toEqual(Array(19).fill(""));
  });

  it("reads the questions on a control by «Sí» and «No» and by their points alike", () => {
    const [words, points] = riskAt(map, 0).draft.controls;
    const answers = { documented: "Sí", responsible: "Asignado", periodicity: "Oportuna", evidence: "Completa" };
    expect(words).toMatchObject({ ...answers, implementation: "Manual", effective: "Sí" });
    expect(points).toMatchObject({ ...answers, implementation: "Automático", effective: "Sí" });
    const [weak] = riskAt(map, 1).draft.controls;
    expect(weak).toMatchObject({
      documented: "No",
      implementation: "Automático",
      evidence: "No existe",
      effective: "No",
    });
  });

  it("keeps the stored level and zones and the column that is nobody's, and invents no answer", () => {
    expect(riskAt(map, 0).kept.map(({ header, text }) => `${header}: ${text}`)).toEqual([
      "Riesgo inherente · Impacto: 10",
      "Riesgo inherente · Calificación: 30",
      "Riesgo inherente · Zona del riesgo: Alta",
      "Riesgo residual · Probabilidad: Rara vez",
      "Riesgo residual · Zona: Baja",
      "Código interno: GC-07",
    ]);
  });

  it("tells the results that the method of 2015 does not give: Probable × Mayor is 40, Alta, and a weak control moves nothing", () => {
    expect(mismatchesOf(map)).toEqual([
      ["I7", "Moderada", "Alta"],
      ["R7", "Improbable", "Probable"],
      ["S7", "Baja", "Alta"],
    ]);
  });

  it("repeats the process of a merged cell and says so, and leaves the total and the signature aside", () => {
    expect(map.carried).toEqual([{ cell: "A7", field: "process", found: "Gestión contractual" }]);
    expect(riskAt(map, 1).draft.risk.process).toBe("Gestión contractual");
    expect(map.left).toEqual([
      { row: 8, text: "Total riesgos: 2", reason: "total" },
      { row: 9, text: "Elaboró: Oficina de planeación", reason: "signature" },
    ]);
  });

  it("writes «Permanente» as found and tells that it is no date", () => {
    expect(map.unread).toContainEqual({ cell: "W7", found: "Permanente", field: "actionDate", expected: [] });
    expect(riskAt(map, 1).draft.risk.actionDate).toBe("Permanente");
  });
});

describe("A map in the layout of v4", () => {
  const map = readMap(mapV4);

  it("is recognised with its nineteen questions and its criteria", () => {
    expect(map).toMatchObject({ layout: "v4-v6", sure: true, scale: "levels", unread: [], left: [] });
    expect(map.columns).toHaveLength(50);
    expect(map.unmatched.map(({ header }) => header)).toEqual(["Clasificación"]);
    expect(riskAt(map, 1).draft.impact.answers.filter((answer) => answer === "Sí")).toHaveLength(12);
  });

  it("reads words in any spelling: «Posible (3)», «Florida Blanca», «x», «Detectivo», 30/11/2022", () => {
    expect(riskAt(map, 0).draft.risk).toMatchObject({
      probability: 3,
      actionDate: "2022-11-30",
      action: "Revisar el plan de compras",
    });
    expect(riskAt(map, 1).draft.risk).toMatchObject({
      municipality: "Floridablanca",
      privateBenefit: "Sí",
      treatment: "Evitar",
    });
    expect(riskAt(map, 1).draft.controls[0]).toMatchObject({
      purpose: "Detectar",
      deviations: "Se resuelven",
      execution: "Moderado",
    });
  });

  it("tells the one zone that the method does not give: Posible × Mayor is Extremo", () => {
    expect(mismatchesOf(map)).toEqual([["AG2", "Alto", "Extremo"]]);
  });

  it("reads the short public format, where «Actividad de control» is what will be done", () => {
    const short = readMap(shortV4);
    expect(short.layout).toBe("v4-v6");
    expect(fieldsOf(short)).toBe(
      "A→number B→text D→causes E→probability F→impactWord G→residualZone H→treatment I→action J→actionEvidence " +
        "K→actionResponsible L→actionDate M→indicator",
    );
    expect(riskAt(short, 0).draft).toMatchObject({
      risk: { action: "Separar los usuarios", actionDate: "2022-06-30", probability: 3 },
      controls: [],
    });
  });
});

describe("A messy map", () => {
  const map = readMap(messyMap);

  it("is read in spite of typing errors in its headings, blank rows and headings that come again", () => {
    expect(fieldsOf(map)).toBe(
      "A→number B→process C→text D→causes E→probability F→impactWord G→inherentZone H→controlText",
    );
    expect(map.risks.map(({ number }) => number)).toEqual(["R1", "R2"]);
    expect(riskAt(map, 0).draft).toMatchObject({
      risk: { causes: "Pagos manuales\nClaves compartidas" },
      controls: [{ text: "Doble firma" }],
    });
  });

  it("says that nothing tells its layout for sure", () => {
    expect(map.sure).toBe(false);
  });

  it("tells the word that is no probability with its cell and what was expected, and leaves it empty", () => {
    expect(map.unread).toEqual([
      {
        cell: "E6",
        field: "probability",
        found: "Media",
        expected: ["1 Rara vez", "2 Improbable", "3 Posible", "4 Probable", "5 Casi seguro"],
      },
    ]);
    expect(riskAt(map, 0).draft.risk.probability).toBe("");
    expect(riskAt(map, 0).kept).toContainEqual({ column: "E", header: "Probabilidad", text: "Media" });
  });

  it("keeps the extra column and the one without a heading with their risk", () => {
    const kept = riskAt(map, 0).kept.map(({ column, header, text }) => [column, header, text]);
    expect(kept).toContainEqual(["I", "Observaciones", "Revisar en junio"]);
    expect(kept).toContainEqual(["J", "", "nota suelta"]);
  });

  it("shows every filled cell below the headings somewhere: in a risk, kept, or among the rows left aside", () => {
    for (const rows of [map2015, mapV4, shortV4, messyMap]) {
      const { risks, left, carried: _, ...reading } = readMap(rows);
      const shown = JSON.stringify({ risks, left });
      const first = riskAt({ ...reading, risks, left, carried: [] }, 0).row;
      const cells = rows.slice(first - 1).flatMap((row) => row.map((cell) => String(cell)));
      const lost = cells.filter((cell) => cell !== "" && !shown.includes(JSON.stringify(cell).slice(1, -1)));
      const headings = new Set(
        rows
          .slice(0, first - 1)
          .flat()
          .map(String),
      );
      // Words that became the words of our drop-downs, dates that became ISO dates.
      const reworded =
        /^(?:Posible|Probable|Rara vez|Posible \(3\)|Si|SÍ|x|X|No|Sí|Detectivo|Florida Blanca|15|30|0|5|10|2|\d+\/\d+\/2022|44895|30 de junio de 2022|Se investigan.*)$/;
      expect(lost.filter((cell) => !headings.has(cell) && !reworded.test(cell))).toEqual([]);
    }
  });
});
