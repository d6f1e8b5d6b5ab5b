import type { ActiveKind } from "../../domain/workbook/Snapshot";
import { count, joinAll } from "../format";
import { receiptTexts } from "./receipts";

/** What of a copy a person should know before its figures are used: parts of a sentence. */
export const copyNoteTexts = {
  noStamp: "perdió el sello: se tomó como volvió",
  alteredStamp: "alguien cambió su sello: se tomó como volvió",
  altered: (sheets: readonly string[]) => `cambiaron hojas para leer: ${joinAll(sheets, "y")}`,
  weights: "con otras metas, su avance no se suma",
  missing: (parts: readonly string[]) => {
    const named = parts.map((part) => {
      const [sheet, column] = part.split(": ");
      return column === undefined ? `la hoja ${sheet}` : `la columna ${column} de ${sheet}`;
    });
    return `${parts.length === 1 ? "falta" : "faltan"} ${joinAll(named, "y")}: queda lo que se envió`;
  },
  besides: (places: readonly string[]) => `trae aparte lo que no se suma: ${joinAll(places, "y")}`,
  active: (kinds: readonly ActiveKind[]) =>
    `trae ${joinAll(
      kinds.map((kind) => receiptTexts.besides.activeKinds[kind]),
      "y",
    )}: nada de eso se ejecutó`,
  /** «Método de riesgos (Ficha C18) dice «2015»». */
  field: (name: string, place: string, text: string) => `${name} (${place}) dice «${text}»`,
  fields: (names: readonly string[]) =>
    `cambiaron casillas para leer, y cuenta lo que se envió: ${joinAll(names, "y")}`,
  refused: (n: number, isMore: boolean) =>
    isMore
      ? count(n, "dato más no se tomó", "datos más no se tomaron")
      : count(n, "dato no se tomó", "datos no se tomaron"),
  asked: (n: number) => count(n, "cambio queda por decidir", "cambios quedan por decidir"),
} as const;
