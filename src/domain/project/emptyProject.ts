import { defaultSettingsRow } from "../risk/defaultSettingsRow";
import type { Project } from "./Project";
import { mapTables } from "./tables";

/** A project without data, for an empty structured workbook and for test builders. */
export const emptyProject: Project = {
  origin: "book",
  ficha: {
    formCode: "",
    formVersion: "",
    date: "",
    vigencia: "",
    startMonth: "",
    name: "",
    dependencia: "",
    generalObjective: "",
    zone: "",
    planSector: "",
    planProgramme: "",
    planProject: "",
    signerRole: "",
    signerName: "",
    declaredTotal: "",
  },
  ...mapTables(() => []),
  riskSettings: defaultSettingsRow,
};
