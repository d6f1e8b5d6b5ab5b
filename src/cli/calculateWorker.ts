import { parentPort, workerData } from "node:worker_threads";
import type { Snapshot } from "../domain/workbook/Snapshot";
import { calculateSnapshot } from "../workbench/univer/calculateSnapshot";

const book: Snapshot = workerData;

/** The other side of `calculateAside`: the calculator takes seconds to load, and only this thread loads it. */
void calculateSnapshot(book).then((values) => parentPort?.postMessage(values));
