import { matchNumberedHeading, matchPlainHeading } from "../../../src/importers/assemble/matchHeading";

describe("matchNumberedHeading", () => {
  it.each([
    ["1. Fecha de registro del proyecto: 19 de septiembre de 2022", "1", "1", "19 de septiembre de 2022"],
    ["2. Vigencia del plan de acción para el cual registra el proyecto: 2022", "2", "2", "2022"],
    ["3 - Nombre del proyecto Gobernanza", "3", "3", "Gobernanza"],
    ["7.Relación con dime tu plan y plan de acción:", "7", "7", ""],
    ["6.5 DESCRIPCIÓN DE ACTIVIDADES, META, INDICADOR", "6.5", "6.5", ""],
    ["8.1. Presupuesto general", "8.1", "8.1", ""],
    ["10. Productos y/o entregables del proyecto", "10", "10.2", ""],
    ["11. Productos y entregables", "11", "10.2", ""],
    ["10.1. Identificación de impactos generados con el proyecto.", "10.1", "10.1", ""],
  ])("reads %j as the section it is", (text, number, id, value) => {
    expect(matchNumberedHeading(text)).toMatchObject({ number, id, value });
  });

  it.each([["7.3."], ["8.2."], ["5.2"]])("reads %j as a number without a title", (text) => {
    expect(matchNumberedHeading(text)).toEqual({ number: text.replace(/\.$/, ""), title: "", value: "" });
  });

  it.each([
    ["1. Cronograma de visitas", "a list item whose number is far from the section's"],
    ["2022 fue un año de cambios", "a year"],
    ["1. Talento humano", "a list item"],
    ["12", "a number alone"],
    ["Antecedentes", "no number"],
    ["9. Cronogramas varios", "a longer word"],
  ])("takes %j for no heading (%s)", (text) => {
    expect(matchNumberedHeading(text)?.id).toBeUndefined();
  });
});

describe("matchPlainHeading", () => {
  it.each([
    ["Antecedentes:", "5.1"],
    ["JUSTIFICACIÓN DEL PROYECTO", "6.2"],
    ["Nombre del proyecto: Gobernanza", "3"],
    ["Rubro presupuestal", "8.2"],
  ])("reads %j as section %s", (text, id) => {
    expect(matchPlainHeading(text)?.id).toBe(id);
  });

  it.each([
    "Antecedentes de la política pública",
    "Justificación: se explica abajo",
    "Los objetivos del plan",
    "Vigencia de la ley 80",
  ])("takes the sentence %j for no heading", (text) => {
    expect(matchPlainHeading(text)).toBeUndefined();
  });
});
