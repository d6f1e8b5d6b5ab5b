/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { check } from "../../src/actions/check";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import { encodeLastCheck, lastCheckProperty } from "../../src/layouts/lastCheck";
import { bookOf } from "../support/bookTools";
import { cleanProject } from "../support/buildProject";
import { relabelled, withoutSheet, withoutTables } from "../support/otherPrograms";
import { snapshotWorkbook } from "../support/snapshotWorkbook";
import { openPane } from "./renderPane";

const clean = bookOf(cleanProject());

/** What the place shows from top to bottom. */
async function shown(book: Snapshot): Promise<string> {
  openPane(snapshotWorkbook(book));
  await screen.findByRole("list", { name: "Pasos" });
  return document.body.textContent ?? "";
}

describe("«Inicio» of a project that lacks parts", () => {
  it("says first which ones, before the steps", async () => {
    const text = await shown(bookOf(cleanProject({ budget: [], metas: [] })));
    expect(text).toContain("Faltan: metas, presupuesto");
    expect(text.indexOf("Faltan: metas")).toBeLessThan(text.indexOf("Importar el formato"));
  });

  it("says it of one part alone, and nothing of a whole project", async () => {
    const { ficha } = cleanProject();
    expect(await shown(bookOf(cleanProject({ ficha: { ...ficha, declaredTotal: "" } })))).toContain(
      "Falta: TOTAL del presupuesto",
    );
  });

  it("says nothing of a whole project", async () => {
    const text = await shown(clean);
    expect(text).not.toContain("Falta");
    expect(text).toContain("Hojas completas");
  });

  it("is never «sin errores», also where an older check had found none", async () => {
    const counts = { error: 0, warning: 0, info: 0 };
    const properties = { [lastCheckProperty]: encodeLastCheck({ counts, now: "2026-11-20T10:00" }) };
    const empty = bookOf(cleanProject({ rubro: [] }));
    const text = await shown({ ...empty, properties: { ...empty.properties, ...properties } });
    expect(text).not.toContain("Sin errores ni avisos");
    expect(text).toContain("Sin revisar todavía");
  });

  it("counts what is missing as errors of the check", async () => {
    const book = bookOf(cleanProject({ rubro: [] }));
    const { plan } = check.run(book, { now: "2026-11-29T10:00" });
    expect(await shown(applyPlan(book, plan))).toContain("1 error");
  });
});

describe("«Inicio» of a workbook that lost parts of the template", () => {
  it.each<[string, Snapshot, string]>([
    ["a sheet", withoutSheet(clean, "Rubro"), "Falta la hoja «Rubro»."],
    [
      "the frame of a table",
      withoutTables(clean, (name) => name !== "tMetas"),
      "La tabla de la hoja «Metas» ya no es tabla.",
    ],
    ["the name of a table", relabelled(clean, "tRubro", "Tabla4"), "La tabla de la hoja «Rubro» tiene otro nombre."],
  ])("names %s and offers the repair", async (_, book, sentence) => {
    const text = await shown(book);
    expect(text).toContain(sentence);
    expect(text.indexOf(sentence)).toBeLessThan(text.indexOf("Importar el formato"));
    expect(screen.getByRole("button", { name: "Reparar hojas" })).toBeTruthy();
    expect(text).not.toContain("Hojas completas");
  });
});
