import { defaultSettingsRow } from "../risk/readSettings";
import { defaultYearSettings } from "../year/YearSettings";
import type { Project } from "./Project";
import { readFicha } from "./Record";
import { byTable } from "./tables";

/** A project without data, for an empty structured workbook and for test builders. */
export const emptyProject: Project = {
  origin: "book",
  ficha: readFicha(() => ""),
  ...byTable(() => []),
  riskSettings: defaultSettingsRow,
  yearSettings: defaultYearSettings,
};
