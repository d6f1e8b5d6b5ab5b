import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import type { Ref } from "../../domain/findings/Place";
import { type DamagedMention, findDamagedMentions } from "../../domain/municipality/findMentions";
import type { Project } from "../../domain/project/Project";

interface Place {
  readonly at: Ref;
  readonly text: string;
}

/** After «Alcaldía de» and «municipio de» stands one of the four names as they are written (amb.gov.co). */
export const checkMentionedMunicipality: ProjectRule = (project) =>
  listTexts(project).flatMap(({ at, text }) =>
    findDamagedMentions(text).map((mention): Draft => {
      const { found, expected } = mention;
      const change = { at, from: text, to: repairMention(text, mention) };
      return {
        code: "form/municipality-name",
        severity: "warning",
        at: [at],
        params: { found, expected, sure: false },
        repair: { safe: false, changes: [change] },
      };
    }),
  );

function repairMention(text: string, { found, expected, start }: DamagedMention): string {
  const whole = text.normalize("NFC");
  return whole.slice(0, start) + expected + whole.slice(start + found.length);
}

function listTexts(project: Project): readonly Place[] {
  return [
    { at: { field: "dependencia" }, text: project.ficha.dependencia },
    { at: { field: "zone" }, text: project.ficha.zone },
    ...project.texts.map(({ text }, index): Place => ({ at: { table: "texts", index, field: "text" }, text })),
    ...project.activities.map(
      (row, index): Place => ({ at: { table: "activities", index, field: "responsible" }, text: row.responsible }),
    ),
    ...project.metas.map(
      (row, index): Place => ({ at: { table: "metas", index, field: "responsible" }, text: row.responsible }),
    ),
    ...project.schedule.map(
      (row, index): Place => ({ at: { table: "schedule", index, field: "responsible" }, text: row.responsible }),
    ),
  ];
}
