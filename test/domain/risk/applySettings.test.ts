import { applySettings } from "../../../src/domain/risk/applySettings";
import { v4v6 } from "../../../src/domain/risk/methods/v4v6";
import type { MethodSource } from "../../../src/domain/risk/RiskMethod";
import { defaultSettings, type RiskSettings } from "../../../src/domain/risk/RiskSettings";

const sourcesWith = (choice: Partial<RiskSettings>) => applySettings({ ...defaultSettings, ...choice }).sources;
const changed = (sources: readonly MethodSource[]) =>
  sources.filter((source, index) => source !== v4v6.sources[index]).map(({ part, mark }) => [part, mark]);

describe("The sources of a method with its settings", () => {
  it("are those of the guide while nothing else is chosen", () => {
    expect(sourcesWith({})).toEqual(v4v6.sources);
  });

  it("follow the table of controls: 25-15-10 does not cite the design of the guide of 2018", () => {
    const sources = sourcesWith({ controlTable: "25-15-10" });
    expect(changed(sources)).toEqual([
      ["controls", "derived"],
      ["set", "secondary"],
      ["displacement", "derived"],
    ]);
    expect(sources.map(({ part }) => part)).toEqual(v4v6.sources.map(({ part }) => part));
    const controls = sources.find(({ part }) => part === "controls")?.citation;
    expect(controls).toMatch(/^25-15-10 de las guías v5 a v7.*su uso en corrupción, sin resolver\.$/);
    expect(sources.map(({ citation }) => citation).join()).not.toMatch(/diseño del control|solidez|: desplazamiento/);
  });

  it("say what the workbook decides otherwise on question 16 and on Rara vez × Catastrófico", () => {
    const none = sourcesWith({ question16: false });
    expect(changed(none)).toEqual([["question16", "derived"]]);
    expect(none.find(({ part }) => part === "question16")?.citation).not.toContain("Guía v4");
    const high = sourcesWith({ rareCatastrophic: "high" });
    expect(changed(high)).toEqual([["zones", "memory"]]);
    expect(high.find(({ part }) => part === "zones")?.citation).toContain("Alto por decisión de este libro");
  });
});
