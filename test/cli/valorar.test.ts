import type { Io } from "../../src/cli/Io";
import { run } from "../../src/cli/run";
import { memoryFolders } from "../support/memoryFolders";

const risk = {
  id: "R1",
  probability: 4,
  answers: Array.from({ length: 19 }, (_, index) => index < 8),
  controls: [
    {
      responsible: "assigned",
      authority: "adequate",
      periodicity: "timely",
      purpose: "detect",
      how: "reliable",
      deviations: "resolved",
      evidence: "complete",
      execution: "strong",
    },
  ],
};

/** Runs the command line on one file in memory. */
async function runOn(text: string, ...options: string[]) {
  const [printed, errors]: string[][] = [[], []];
  const io: Io = {
    print: (line) => void printed?.push(line),
    printError: (line) => void errors?.push(line),
    readFile: async (path) =>
      path === "riesgos.json"
        ? { ok: true, bytes: new TextEncoder().encode(text) }
        : { ok: false, problem: { kind: "missing", path } },
    writeFile: async (path) => ({ kind: "denied", path }),
    makeFolder: async () => undefined,
    exists: () => false,
    calculate: async (book) => book,
    isSameFile: () => false,
    folders: memoryFolders(new Map()),
    today: () => "2026-11-25",
  };
  const exitCode = await run(["valorar", "riesgos.json", ...options], io);
  return { exitCode, printed: printed?.join("\n") ?? "", errors: errors?.join("\n") ?? "" };
}

describe("valorar", () => {
  it("answers the schema of the command line and 0 when every risk is valued", async () => {
    const { exitCode, printed } = await runOn(JSON.stringify({ method: "v4-v6", risks: [risk] }), "--json");
    expect(exitCode).toBe(0);
    expect(JSON.parse(printed)).toEqual({
      risks: [
        {
          id: "R1",
          yes: 8,
          impact: 4,
          inherentZone: "extreme",
          controls: [{ score: 95, design: "moderate", solidity: "moderate" }],
          setSolidity: "moderate",
          displacement: 1,
          residualProbability: 3,
          residualImpact: 4,
          residualZone: "extreme",
        },
      ],
    });
  });

  it("answers 1 when a risk cannot be valued, with its reason and with the other risks", async () => {
    const risks = [{ ...risk, answers: risk.answers.map(() => false) }, risk];
    const json = await runOn(JSON.stringify({ method: "v4-v6", risks }), "--json");
    expect(json.exitCode).toBe(1);
    expect(JSON.parse(json.printed)).toMatchObject({ risks: [{ id: "R1", error: "no-yes" }, { yes: 8 }] });
    expect((await runOn(JSON.stringify({ method: "v4-v6", risks }))).printed).toBe(
      [
        "Riesgo  Sí  Impacto  Zona inherente  Zona residual",
        "R1      No se puede valorar: ninguna respuesta es «Sí»: sin impacto no hay zona",
        "R1      8   4        Extremo         Extremo",
      ].join("\n"),
    );
  });

  it("answers 2 when the file is not JSON or its method unknown, as JSON where it is asked for", async () => {
    expect(await runOn("{")).toEqual({
      exitCode: 2,
      printed: "",
      errors:
        'No se puede valorar «riesgos.json»: no es un archivo JSON. Se esperaba { "method": "v4-v6", "risks": [ … ] }, como lo describe src/cli/README.md.',
    });
    const unknown = await runOn('{"method":"otro","risks":[]}', "--json");
    expect([unknown.exitCode, unknown.errors]).toEqual([
      2,
      "No se puede valorar «riesgos.json»: no se conoce el método. Se esperaba v4-v6, 2015 o v7.",
    ]);
    expect(JSON.parse(unknown.printed)).toEqual({ error: "method-not-supported", risks: [] });
  });

  it("speaks English, and reads a file that begins with a byte-order mark", async () => {
    const text = `\ufeff${JSON.stringify({ method: "v4-v6", risks: [risk] })}`;
    const { exitCode, printed } = await runOn(text, "--language", "en");
    expect([exitCode, printed.split("\n")[0]]).toEqual([0, "Risk  Sí  Impact  Inherent zone  Residual zone"]);
  });
});
