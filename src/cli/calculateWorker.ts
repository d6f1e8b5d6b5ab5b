import { parentPort, workerData } from "node:worker_threads";
import type { Snapshot } from "../domain/workbook/Snapshot";
import { calculateSnapshot } from "../workbench/univer/calculateSnapshot";

/** The other side of `calculateAside`: the calculator takes seconds to load, and only this thread loads it. */
void calculateSnapshot(workerData as Snapshot).then((book) => parentPort?.postMessage(book));
