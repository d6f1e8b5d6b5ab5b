import { memoryCli } from "../support/memoryIo";
import { hostileCases } from "./cases/index";
import { ourBook } from "./pieces";

const light = hostileCases.filter(({ heavy }) => heavy !== true);

describe("a hostile file", () => {
  it.each(light.map((one) => [one.file, one.why, one] as const))("%s: %s", async (file, _, one) => {
    const bytes = await one.make();
    const cli = memoryCli({ [file]: bytes, "libro.xlsx": await ourBook() });
    const { code, out, err } = await cli.run(
      ...(one.args ?? ["validar", "{}"]).map((arg) => (arg === "{}" ? file : arg)),
    );
    const said = one.code === 2 ? err : out;
    if (typeof one.says === "string") expect(said).toBe(one.says);
    else expect(said).toMatch(one.says);
    expect(code).toBe(one.code);
    expect(`${out}${err}`).not.toMatch(/\n\s+at |Falló el programa/);
    expect(`${out}${err}`).not.toContain(String.fromCharCode(27));
    if (one.code === 2) expect([...cli.files.keys()]).not.toContain("nuevo.xlsx");
  });
});
