import { dashboard } from "../../actions/dashboard";
import { findDashboardSheet } from "../../actions/dashboard/dashboardSheet";
import { rebuildView } from "../output/rebuildView";
import type { Call, Command } from "./Command";

/** «tablero»: builds the page of the director anew. */
export const buildDashboard = {
  names: ["tablero", "dashboard"],
  input: "book",
  options: ["output", "overwrite"],
  required: [],
  run: (call: Call) =>
    rebuildView(call, { run: (snapshot) => dashboard.run(snapshot, undefined), find: findDashboardSheet }),
} as const satisfies Command;
