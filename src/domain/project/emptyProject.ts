import { defaultSettingsRow } from "../risk/defaultSettingsRow";
import type { Project } from "./Project";

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
  texts: [],
  activities: [],
  pidm: [],
  metas: [],
  schedule: [],
  evidence: [],
  budget: [],
  rubroCatalogue: [],
  rubro: [],
  risks: [],
  impacts: [],
  controls: [],
  riskSettings: defaultSettingsRow,
};
