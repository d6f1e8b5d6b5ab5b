import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { inflateByNode } from "../../src/cli/files/inflateByNode";
import { readXlsx } from "../../src/xlsx/readXlsx";

const [small = "", large = "", more = ""] = process.argv.slice(2);

async function tell(path: string): Promise<string> {
  const read = await readXlsx(new Uint8Array(readFileSync(path)), { looks: false, inflate: inflateByNode });
  return JSON.stringify(read.ok ? ["read"] : [read.code, read.found]);
}

/** From here on this process may take so many megabytes more than it has. */
function limit(megabytes: number): void {
  const kilobytes = Number(/VmSize:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]);
  const most = (kilobytes + megabytes * 1024) * 1024;
  if (spawnSync("prlimit", ["--pid", String(process.pid), `--as=${most}`]).status !== 0) process.exit(3);
}

/** Reads a small workbook, with which all is loaded that reading needs, then another one within a limit; prints what each gave. */
void tell(small).then(async (first) => {
  limit(Number(more));
  process.stdout.write(`${first}\n${await tell(large)}`);
});
