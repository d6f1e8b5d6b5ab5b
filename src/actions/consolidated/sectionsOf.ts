import type { DashboardBook } from "../dashboard/DashboardBook";
import type { ConsolidatedShape } from "./ConsolidatedShape";
import { chartsSection } from "./chartsSection";
import { crossSection, fitsCross } from "./crossSection";
import { evidenceSection } from "./evidenceSection";
import { indicesSection } from "./indicesSection";
import { moneySection } from "./moneySection";
import { placesSection } from "./placesSection";
import { programmesSection } from "./programmesSection";
import { returnsSection } from "./returnsSection";
import { mapSection, zonesSection } from "./riskSections";
import type { Section } from "./Section";
import { sharedDocumentsSection } from "./sharedDocumentsSection";
import { sharedRisksSection } from "./sharedRisksSection";
import { sharedActorsSection, sharedEvidenceSection } from "./sharedTextsSection";

/** Puts sections one below the other, from a row on. */
function stack<T extends Section>(row: number, make: (row: number) => T, onto: Section[]): T {
  const section = make(onto.at(-1)?.nextRow ?? row);
  onto.push(section);
  return section;
}

/** The sections of the page, in their order. */
export function sectionsOf(row: number, shape: ConsolidatedShape, book: DashboardBook): readonly Section[] {
  const { column, sheet } = book;
  const { places, programmes, method } = shape;
  const sections: Section[] = [];
  const add = <T extends Section>(make: (row: number) => T) => stack(row, make, sections);
  add((at) => returnsSection(at, places, column));
  const table = add((at) => placesSection(at, places, book));
  const money = add((at) => moneySection(at, places, book));
  add((at) => programmesSection(at, programmes, book));
  add((at) => evidenceSection(at, programmes, column));
  if (fitsCross(shape)) add((at) => crossSection(at, shape, column));
  add((at) => indicesSection(at, shape, column));
  add((at) => mapSection(at, column));
  const zones = add((at) => zonesSection(at, places, column));
  add((at) => sharedRisksSection(at, shape, book));
  add((at) => sharedDocumentsSection(at, shape, book));
  add((at) => sharedEvidenceSection(at, shape, book));
  add((at) => sharedActorsSection(at, shape, book));
  add((at) => chartsSection(at, sheet, method, { places: table.rows, money: money.rows, zones: zones.rows }));
  return sections;
}
