import { type KindFigures, measureCorpus } from "./measureCorpus";

const columns = ["sheets", "falseFindings", "slips", "found", "missed", "follows", "others"] as const;

function write(text: string): void {
  process.stdout.write(`${text}\n`);
}

function line(name: string, figures: KindFigures): string {
  return name.padEnd(34) + columns.map((column) => String(figures[column]).padStart(14)).join("");
}

/** `npx tsx test/corpus/measure.ts [word of a sheet's name or kind]` prints the figures and every miss. */
function main(word: string): void {
  const started = process.cpuUsage();
  const figures = measureCorpus(({ sheet }) => `${sheet.kind} ${sheet.name}`.includes(word));
  const { user, system } = process.cpuUsage(started);
  for (const { sheet, variant, what } of figures.misses) write(`${sheet} (${variant}): ${what.slice(0, 400)}`);
  write(`\n${"".padEnd(34)}${columns.map((column) => column.padStart(14)).join("")}`);
  for (const [name, each] of Object.entries(figures.kinds)) write(line(name, each));
  write("");
  for (const [name, each] of Object.entries(figures.slipKinds)) write(line(name, each));
  write(line("all", figures.all));
  write(`${Math.round((user + system) / 1000)} ms of computing`);
}

main(process.argv[2] ?? "");
