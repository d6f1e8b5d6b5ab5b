import { findPlacesSheet } from "../../actions/places/placesSheet";
import { summarizePlaces } from "../../actions/summarizePlaces";
import { rebuildView } from "../output/rebuildView";
import type { Call, Command } from "./Command";

/** «resumir-municipios»: builds «Resumen por municipio» anew. */
export const summarizeByPlace = {
  names: ["resumir-municipios", "summarize-municipalities"],
  input: "book",
  options: ["output", "overwrite"],
  required: [],
  run: (call: Call) =>
    rebuildView(call, { run: (snapshot) => summarizePlaces.run(snapshot, undefined), find: findPlacesSheet }),
} as const satisfies Command;
