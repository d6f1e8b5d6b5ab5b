import { byKey } from "../../domain/project/byKey";
import type { CalculatedLook } from "../defineTable";

/** Makes calculated columns, each under its key with the native formula of that key. */
export function resultColumn<Key extends string>(formulas: Readonly<Record<Key, string>>) {
  return <K extends Key>(key: K, header: string, width: number, format?: string) =>
    byKey([key], (): CalculatedLook => {
      return { header, width, formula: formulas[key], ...(format === undefined ? {} : { format }) };
    });
}
