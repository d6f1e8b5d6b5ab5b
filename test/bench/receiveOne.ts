import { readReturn } from "../../src/actions/copies/readReturn";
import { receiveReturns } from "../../src/actions/receiveReturns";
import { readBounded } from "../../src/cli/files/readBounded";
import { fingerprintBytes } from "../../src/domain/copies/fingerprint";
import { readXlsx } from "../../src/xlsx/readXlsx";

/** What became of a file, in one word, and what it cost beside the workbook that receives it. */
export interface ReceivedCost {
  readonly end: string;
  readonly seconds: number;
  /** Of the whole process, at its largest. */
  readonly megabytes: number;
}

async function receive(book: string, file: string): Promise<string> {
  const read = await readBounded(file);
  if (!read.ok) return read.problem.kind;
  const reading = await readXlsx(read.bytes);
  if (!reading.ok) return reading.code;
  const returned = readReturn(reading.snapshot);
  const files = [{ name: file, fingerprint: fingerprintBytes(read.bytes), returned }];
  const home = await readBounded(book);
  const ours = home.ok ? await readXlsx(home.bytes) : undefined;
  if (!ours?.ok) throw new Error("no workbook to receive into");
  const [receipt] = receiveReturns.run(ours.snapshot, { files, today: "2022-10-18" }).receipts;
  return receipt?.foreign?.reason ?? receipt?.state ?? "";
}

/** Receives one file as `recibir` does, but for writing the workbook: `receiveOne.ts BOOK FILE`. */
async function run([book = "", file = ""]: readonly string[]): Promise<void> {
  const begun = process.cpuUsage();
  const end = await receive(book, file);
  const { user, system } = process.cpuUsage(begun);
  const cost: ReceivedCost = {
    end,
    seconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(JSON.stringify(cost));
}

void run(process.argv.slice(2));
