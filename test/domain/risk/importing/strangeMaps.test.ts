import { readRiskSheet } from "../../../../src/domain/risk/importing/readRiskSheet";
import { gridOf } from "../../../support/riskMaps";
import { fieldsOf, type Rows, readMap, riskAt } from "./readMap";

const bribe = "Posibilidad de cobrar por un permiso de obra en beneficio de un tercero";
const bids = "Posibilidad de ajustar los pliegos a un oferente en beneficio propio";
const hours = "Posibilidad de pagar horas que nadie trabajó en beneficio de un particular";
const textsOf = ({ risks }: ReturnType<typeof readMap>) => risks.map(({ draft }) => draft.risk.text);
const purposesOf = ({ risks }: ReturnType<typeof readMap>) =>
  risks.map(({ draft }) => draft.controls.map(({ purpose }) => purpose));
const riskOf = (map: ReturnType<typeof readMap>, index = 0) => riskAt(map, index).draft.risk;

describe("Words that are marked below their own heading", () => {
  const typed: Rows = [
    ["No.", "Riesgo", "Tipo de riesgo", "", "", "Causas", "Probabilidad", "Impacto", "Control"],
    ["", "", "Gestión", "Corrupción", "Fiscal", "", "", "", ""],
    [1, bribe, "", "X", "", "Turnos a mano", 3, 4, "Turnero digital"],
    [2, "Posibilidad de pagar tarde la nómina", "X", "", "", "Planillas", 3, 3, "Calendario"],
    [3, bids, "", "x", "", "Un solo evaluador", 2, 5, "Comité plural"],
    [4, "Posibilidad de efecto dañoso por pólizas vencidas", "", "", "X", "Sin alarma", 2, 4, "Agenda"],
  ];

  it("say the type of each risk: those of corruption are taken", () => {
    const map = readMap(typed);
    expect(textsOf(map)).toEqual([bribe, bids]);
    expect(map.types?.counts.map(({ type, risks, taken }) => [type, risks, taken])).toEqual([
      ["Corrupción", 2, true],
      ["Gestión", 1, false],
      ["Fiscal", 1, false],
    ]);
  });

  it.each([
    [
      "in two rows of headings",
      ["Tipo de control", "", ""],
      [["", "", "", "", "Preventivo", "Detectivo", "Correctivo"]],
    ],
    ["in one row of headings", ["Preventivo", "Detectivo", "Correctivo"], []],
  ])("say what a control is for, %s", (_, own, more) => {
    const map = readMap([
      ["No.", "Riesgo de corrupción", "Probabilidad", "Control", ...own, "Impacto", "Tratamiento"],
      ...more.map((row) => row.slice(0, 4).concat(row.slice(4))),
      [1, bribe, 3, "Turnero digital", "X", "", "", 4, "Reducir"],
      [2, bids, 4, "Comité plural", "", "X", "", 4, "Evitar"],
      [3, hours, 2, "Cruce de horas", "", "", "✓", 5, "Reducir"],
    ]);
    expect(purposesOf(map)).toEqual([["Prevenir"], ["Detectar"], ["Corregir"]]);
    expect(fieldsOf(map)).toContain("E→purpose");
    expect(map.unmatched).toEqual([]);
  });

  it("say the treatment; two marks for one risk are told and not chosen from", () => {
    const map = readMap([
      ["No.", "Riesgo de corrupción", "Probabilidad", "Impacto", "Opción de manejo", "", "", "", "Control"],
      ["", "", "", "", "Evitar", "Reducir", "Compartir", "Asumir", ""],
      [1, bribe, 3, 4, "", "X", "", "", "Turnero digital"],
      [2, bids, 4, 4, "X", "", "", "", "Comité plural"],
      [3, hours, 4, 4, "X", "X", "", "", "Cruce de horas"],
    ]);
    expect([riskOf(map).treatment, riskOf(map, 1).treatment]).toEqual(["Reducir", "Evitar"]);
    expect(map.unread.map(({ cell, found }) => [cell, found])).toEqual([["E5", "Evitar / Reducir"]]);
  });

  it("say the probability by its five names", () => {
    const map = readMap([
      ["No.", "Riesgo de corrupción", "Probabilidad", "", "", "", "", "Impacto", "Causas", "Control"],
      ["", "", "Rara vez", "Improbable", "Posible", "Probable", "Casi seguro", "", "", ""],
      [1, bribe, "", "", "X", "", "", "Mayor", "Turnos a mano", "Turnero digital"],
      [2, bids, "", "", "", "", "X", "Mayor", "Un evaluador", "Comité plural"],
    ]);
    expect([riskOf(map).probability, riskOf(map, 1).probability]).toEqual([3, 5]);
  });
});

describe("The questions on a control, as the guides print them", () => {
  it("of 2018 are its seven criteria, however long they are", () => {
    const map = readMap([
      [
        "No.",
        "Riesgo de corrupción",
        "Probabilidad",
        "Impacto",
        "Control",
        "¿Existe un responsable asignado a la ejecución del control?",
        "¿El responsable tiene la autoridad y adecuada segregación de funciones en la ejecución del control?",
        "¿La oportunidad en que se ejecuta el control ayuda a prevenir la mitigación del riesgo o a detectar la materialización del riesgo de manera oportuna?",
        "¿Las actividades que se desarrollan en el control realmente buscan por sí sola prevenir o detectar las causas que pueden dar origen al riesgo, ejemplo: verificar, validar, cotejar, comparar, revisar, etc.?",
        "¿La fuente de información que se utiliza en el desarrollo del control es información confiable que permita mitigar el riesgo?",
        "¿Las observaciones, desviaciones o diferencias identificadas como resultados de la ejecución del control son investigadas y resueltas de manera oportuna?",
        "¿Se deja evidencia o rastro de la ejecución del control que permita a cualquier tercero con la evidencia llegar a la misma conclusión?",
        "Ejecución del control",
      ],
      [1, bribe, 3, 4, "Turnero digital", "Asignado", "Adecuado", "Oportuna", "Prevenir", "Confiable"].concat([
        "Se investigan y resuelven oportunamente",
        "Completa",
        "Fuerte",
      ]),
      [2, bids, 3, 4, "Comité plural", "No asignado", "Inadecuado", "Inoportuna", "Detectar", "No confiable"].concat([
        "No se investigan y resuelven oportunamente",
        "Incompleta",
        "Débil",
      ]),
    ]);
    const [first, second] = map.risks.map(({ draft }) => draft.controls[0]);
    const words = ["responsible", "authority", "periodicity", "purpose", "how", "evidence", "execution"] as const;
    expect(words.map((word) => first?.[word])).toEqual([
      "Asignado",
      "Adecuado",
      "Oportuna",
      "Prevenir",
      "Confiable",
      "Completa",
      "Fuerte",
    ]);
    expect(words.map((word) => second?.[word])).toEqual([
      "No asignado",
      "Inadecuado",
      "Inoportuna",
      "Detectar",
      "No confiable",
      "Incompleta",
      "Débil",
    ]);
    expect([first?.deviations === "", second?.deviations === "", first?.deviations === second?.deviations]).toEqual([
      false,
      false,
      false,
    ]);
    expect([map.unread, map.unmatched]).toEqual([[], []]);
  });

  it("of 2015 are its criteria", () => {
    const map = readMap([
      [
        "No.",
        "Riesgo",
        "Probabilidad",
        "Impacto",
        "Controles",
        "¿Existen manuales, instructivos o procedimientos para el manejo del control?",
        "¿Está(n) definido(s) el(los) responsable(s) de la ejecución del control y del seguimiento?",
        "¿El control es automático?",
        "¿El control es manual?",
        "¿La frecuencia de ejecución del control y seguimiento es adecuada?",
        "¿Se cuenta con evidencias de la ejecución y seguimiento del control?",
        "¿En el tiempo que lleva la herramienta ha demostrado ser efectiva?",
      ],
      [1, bribe, 3, 20, "Turnero digital", 15, 5, 15, 0, 15, 10, 30],
      [2, bids, 4, 10, "Comité plural", 0, 5, 0, 10, 0, 10, 0],
    ]);
    expect(fieldsOf(map)).toContain(
      "F→documented G→responsible H→automatic I→manual J→periodicity K→evidence L→effective",
    );
    expect(map.risks.map(({ draft }) => draft.controls[0]?.implementation)).toEqual(["Automático", "Manual"]);
  });
});

describe("The plan of a map", () => {
  it("of the 2015 guide is «Acciones asociadas al control», not what its monitoring says was done", () => {
    const map = readMap([
      [
        "Identificación del riesgo",
        "",
        "",
        "Valoración del riesgo",
        "",
        "",
        "",
        "",
        "",
        "Monitoreo y revisión",
        "",
        "",
        "",
      ],
      [
        "Causa",
        "Riesgo",
        "Consecuencia",
        "Riesgo inherente",
        "",
        "Controles",
        "Acciones asociadas al control",
        "",
        "",
      ].concat(["Fecha", "Acciones", "Responsable", "Indicador"]),
      ["", "", "", "Probabilidad", "Impacto", "", "Periodo de ejecución", "Acciones", "Registro", "", "", "", ""],
      [
        "Turnos a mano",
        bribe,
        "Sanciones",
        3,
        10,
        "Turnero digital",
        "31/12/2025",
        "Comprar un turnero",
        "Acta",
      ].concat(["30/04/2025", "Se pidió cotización", "Planeación", "Turneros comprados"]),
    ]);
    expect(riskOf(map)).toMatchObject({
      action: "Comprar un turnero",
      actionDate: "2025-12-31",
      actionResponsible: "Planeación",
      indicator: "Turneros comprados",
    });
    expect(map.unmatched.map(({ column }) => column)).toEqual(["J", "K"]);
  });

  it("has its follow-ups below a group, by the day or with the day in the group", () => {
    const groups: readonly Rows[] = [
      [
        ["Seguimiento de control interno", "", ""],
        ["Corte 30 de abril de 2025", "Corte 31 de agosto de 2025", "Corte 31 de diciembre de 2025"],
      ],
      [
        ["Seguimiento a 30 de abril", "Seguimiento a 31 de agosto", "Seguimiento a 31 de diciembre"],
        ["Avance", "Avance", "Avance"],
      ],
    ];
    for (const [upper = [], lower = []] of groups) {
      const map = readMap([
        ["No.", "Riesgo de corrupción", "Probabilidad", "Impacto", "Control", ...upper],
        ["", "", "", "", "", ...lower],
        [1, bribe, 3, 4, "Turnero digital", "Se pidió cotización", "Sin avance", "Cumplido"],
      ]);
      expect(riskOf(map)).toMatchObject({
        followUp1: "Se pidió cotización",
        followUp2: "Sin avance",
        followUp3: "Cumplido",
      });
    }
  });

  it("is headed by short words too", () => {
    const map = readMap([
      [
        "#",
        "¿Qué puede suceder?",
        "¿Por qué puede suceder?",
        "Prob",
        "Imp",
        "Control existente",
        "Manejo",
        "Resp.",
        "Plazo",
      ],
      [1, bribe, "Turnos a mano", 3, 4, "Turnero digital", "Reducir", "Planeación", "30/06/2025"],
    ]);
    expect(riskOf(map)).toMatchObject({
      text: bribe,
      causes: "Turnos a mano",
      treatment: "Reducir",
      actionResponsible: "Planeación",
      actionDate: "2025-06-30",
    });
  });
});

describe("What stands around the risks", () => {
  it("says the process above them also where its objective follows", () => {
    const heads = ["No.", "Riesgo", "Causas", "Probabilidad", "Impacto", "Control"];
    const map = readMap([
      ["PROCESO: Compras"],
      ["OBJETIVO: Adquirir bienes"],
      heads,
      [1, bribe, "Turnos a mano", 3, 4, "Turnero digital"],
      [],
      ["PROCESO: Nómina"],
      ["OBJETIVO: Pagar a tiempo"],
      ["ALCANCE: Toda la planta"],
      heads,
      [1, hours, "Planillas", 2, 4, "Cruce de horas"],
    ]);
    expect(map.risks.map(({ draft }) => draft.risk.process)).toEqual(["Compras", "Nómina"]);
  });

  it.each([
    ["below a title", [["RIESGOS MATERIALIZADOS"]], ["No.", "Fecha", "Hecho", "Acción tomada"]],
    ["below an empty row", [[]], ["Ítem", "Fecha", "Descripción del hecho", "Responsable"]],
    ["below both", [[], ["Seguimiento del comité"]], ["Fecha", "Hecho", "Observación", ""]],
  ])("is another table %s, whose rows are told and are no risks", (_, above, heads) => {
    const map = readMap([
      ["No.", "Proceso", "Riesgo de corrupción", "Probabilidad", "Impacto", "Control"],
      [1, "Compras", bribe, 3, 4, "Turnero digital"],
      [2, "Nómina", hours, 2, 4, "Cruce de horas"],
      ...above,
      heads,
      [1, "02/05/2025", "Se abrió una investigación por un contrato", "Se informó a control interno"],
      [2, "09/08/2025", "Se devolvió un pago de horas extra del almacén", "Se corrigió la planilla"],
    ]);
    expect(textsOf(map)).toEqual([bribe, hours]);
    const left = map.left.filter(({ reason }) => reason === "other-table").map(({ text }) => text.split(" · ")[0]);
    expect(left).toEqual([heads[0], "1", "2"]);
    expect(map.count.rows).toBe(map.count.risks + map.count.left + map.count.headings + map.count.titles);
  });
});

describe("Short words of a map", () => {
  it("are the purposes of a control by their initials, and the treatment below «Opción»", () => {
    const map = readMap([
      ["No.", "Riesgo", "Causas", "Probabilidad", "Impacto", "Control", "Tipo de control", "Opción"],
      [1, bribe, "Turnos a mano", 3, 4, "Turnero digital", "P", "Reducir"],
      [2, bids, "Un evaluador", 2, 4, "Comité plural", "D", "Evitar"],
      [3, hours, "Planillas", 2, 5, "Cruce de horas", "C", "Compartir"],
    ]);
    expect(purposesOf(map)).toEqual([["Prevenir"], ["Detectar"], ["Corregir"]]);
    expect(map.risks.map(({ draft }) => draft.risk.treatment)).toEqual(["Reducir", "Evitar", "Compartir"]);
  });

  it.each([
    ["Tipo (G/C/SD)", "C", "G", "SD"],
    ["Tipo de riesgo", "RC", "RG", "RSI"],
    ["Clase", "R-C", "R-G", "R-SD"],
  ])("below «%s» are types: no risk of management passes unasked", (heading, corruption, management, security) => {
    const rows: Rows = [
      ["No.", heading, "Riesgo", "Probabilidad", "Impacto", "Control"],
      [1, corruption, bribe, 3, 4, "Turnero digital"],
      [2, management, "Posibilidad de pagar tarde la nómina", 3, 4, "Calendario"],
      [3, security, "Posibilidad de perder datos por un virus", 3, 4, "Respaldo"],
    ];
    const map = readMap(rows);
    expect(map.risks).toEqual([]);
    expect(map.types?.counts.map(({ type, kind, taken }) => [type, kind, taken])).toEqual([
      [corruption, "doubtful", false],
      [management, "other", false],
      [security, "other", false],
    ]);
  });

  it("with their number and their meaning are the level; a number that says another is none", () => {
    const map = readMap([
      ["No.", "Riesgo de corrupción", "Probabilidad", "Impacto", "Control"],
      [1, bribe, "3. Posible: el evento podría ocurrir una vez en 2 años", "Mayor", "Turnero digital"],
      [2, bids, "Casi seguro (más de 1 vez al año)", "Mayor", "Comité plural"],
      [3, hours, "2 - Posible: el evento podría ocurrir en algún momento", "Mayor", "Cruce de horas"],
    ]);
    expect(map.risks.map(({ draft }) => draft.risk.probability)).toEqual([3, 5, ""]);
    expect(map.unread.map(({ cell }) => cell)).toEqual(["C4"]);
  });

  it("«Atributos de eficiencia» above type and implementation tells the matrix of v5 and v6, whose Alta is the fourth step", () => {
    const map = readMap([
      ["No.", "Riesgo", "Prob. inherente", "Imp. inherente", "Control", "Atributos de eficiencia", "", "", ""],
      ["", "", "", "", "", "Tipo", "Peso", "Implementación", "Peso"],
      [1, bribe, "Alta", "Mayor", "Turnero digital", "Preventivo", 0.25, "Automático", 0.25],
      [2, bids, "Baja", "Mayor", "Comité plural", "Correctivo", 0.1, "Manual", 0.15],
    ]);
    expect(map.layout).toBe("v5-v6");
    expect(map.risks.map(({ draft }) => draft.risk.probability)).toEqual([4, 2]);
    expect(purposesOf(map)).toEqual([["Prevenir"], ["Corregir"]]);
  });
});

describe("The card of one risk", () => {
  it.each<[string, Rows]>([
    [
      "beside its labels",
      [
        ["FICHA DE RIESGO"],
        ["Proceso", "Licencias"],
        ["Riesgo de corrupción", bribe],
        ["Causas", "Turnos a mano"],
        ["Probabilidad", 3],
        ["Impacto", 4],
        ["Control", "Turnero digital"],
      ],
    ],
    [
      "below its labels, in bands",
      [
        ["Proceso", "Riesgo", "Causas", "Consecuencias"],
        ["Licencias", bribe, "Turnos a mano", "Sanciones"],
        ["Probabilidad", "Impacto", "Zona de riesgo", "Tratamiento"],
        [3, 4, "Extremo", "Reducir"],
        ["Control", "Tipo de control", "Responsable", "Fecha"],
        ["Turnero digital", "Preventivo", "Planeación", "31/12/2026"],
      ],
    ],
    [
      "in bands with empty rows between",
      [
        ["Riesgo", "Causas"],
        [bribe, "Turnos a mano"],
        [],
        ["Probabilidad inherente", "Impacto inherente"],
        ["Posible", "Mayor"],
        [],
        ["Control", "Tratamiento"],
        ["Turnero digital", "Reducir"],
      ],
    ],
  ])("%s is told and never read as a table of risks", (_, rows) => {
    expect(readRiskSheet(gridOf(rows))).toMatchObject({ kind: "no-map", card: true });
  });

  it("is no table whose second risk says «Control» in one of its cells", () => {
    const rows: Rows = [
      ["No.", "Riesgo", "Causas", "Probabilidad", "Impacto", "Control", "Tratamiento"],
      [1, bribe, "Turnos a mano", 3, 4, "", "Reducir"],
      [2, "Posibilidad de favorecer a un tercero", "Presión", 2, 4, "Control", "Evitar"],
      ["", "", "", "", "", "Turnero digital", ""],
    ];
    expect(textsOf(readMap(rows))).toEqual([bribe, "Posibilidad de favorecer a un tercero"]);
  });

  it("is neither a list of definitions above a map nor a map of one risk", () => {
    const heads = ["No.", "Riesgo", "Causas", "Probabilidad", "Impacto", "Control"];
    const risk = [1, bribe, "Turnos a mano", 3, 4, "Turnero digital"];
    const definitions: Rows = [
      ["Riesgo", "Lo que puede suceder"],
      ["Causas", "Lo que lo origina"],
      ["Probabilidad", "Cada cuánto sucede"],
      ["Impacto", "Qué daño hace"],
      ["Control", "Lo que lo evita"],
    ];
    for (const rows of [
      [heads, risk],
      [...definitions, [], heads, risk],
    ])
      expect(textsOf(readMap(rows))).toEqual([bribe]);
  });
});
