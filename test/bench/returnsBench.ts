import { execFile } from "node:child_process";
import { mkdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeLocked, writeXlsx } from "../../src/xlsx/writeXlsx";
import { hostileReturns } from "../actions/copies/hostileReturns";
import { hostileCases } from "../hostile/cases";
import { sendCopies, sharedProject } from "../support/copies";
import type { ReceivedCost } from "./receiveOne";

const folder = join(__dirname, "../out/returns");
const book = join(folder, "libro.xlsx");
/** As many at once as there are processors on the machine of the figures. */
const together = 2;
const named = 5;

/** A returned file: what it is, and how it comes onto the disk. */
interface Return {
  readonly name: string;
  readonly put: (path: string) => Promise<void>;
}

/** A copy of Girón in every hostile way, and all hostile workbooks in the place of one. */
async function listReturns(): Promise<readonly Return[]> {
  const { book: home, copies } = sendCopies(await sharedProject(), ["Girón"]);
  const copy = copies[0]?.snapshot ?? home;
  writeFileSync(book, await writeXlsx(home));
  const own = hostileReturns.map(
    ({ name, spoil }): Return => ({
      name,
      put: async (path) => writeFileSync(path, await writeLocked(spoil(copy), "2022-10-03")),
    }),
  );
  const books = hostileCases.filter(({ file }) => /\.xlsx$/i.test(file));
  const foreign = books.map(
    ({ file, why, make, sparse }): Return => ({
      name: `${file}: ${why}`,
      put: async (path) => {
        writeFileSync(path, await make());
        if (sparse !== undefined) truncateSync(path, sparse);
      },
    }),
  );
  return [...own, ...foreign];
}

type Measured = ReceivedCost & { readonly name: string };

function receive(name: string, path: string): Promise<Measured> {
  const args = ["--import", "tsx", join(__dirname, "receiveOne.ts"), book, path];
  return new Promise((done) =>
    execFile(process.execPath, args, { timeout: 300_000 }, (error, out) => {
      const cost: ReceivedCost =
        error === null ? JSON.parse(out) : { end: "died", seconds: Number.NaN, megabytes: Number.NaN };
      done({ name, ...cost });
    }),
  );
}

async function measureAll(queue: Return[]): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  const work = async (lane: number): Promise<void> => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
      const path = join(folder, `${lane}.xlsx`);
      rmSync(path, { force: true });
      await one.put(path);
      measured.push(await receive(one.name, path));
    }
  };
  await Promise.all(Array.from({ length: together }, (_, lane) => work(lane)));
  return measured;
}

function dearest(all: readonly Measured[], of: (one: Measured) => number) {
  const sorted = all.toSorted((a, b) => of(b) - of(a)).slice(0, named);
  return sorted.map((one) => `${one.name} (${one.end}): ${of(one).toFixed(1)}`);
}

/** What each hostile return costs in a process of its own: seconds of the processor, and megabytes at the most. */
export async function benchReturns() {
  mkdirSync(folder, { recursive: true });
  const measured = await measureAll([...(await listReturns())]);
  rmSync(folder, { recursive: true, force: true });
  return {
    returns: measured.length,
    ends: Object.fromEntries(
      [...new Set(measured.map(({ end }) => end))].map((end) => [
        end,
        measured.filter((one) => one.end === end).length,
      ]),
    ),
    died: measured.filter(({ end }) => end === "died").map(({ name }) => name),
    dearestInSeconds: dearest(measured, ({ seconds }) => seconds),
    dearestInMegabytes: dearest(measured, ({ megabytes }) => megabytes),
  };
}
