import type { ProjectRule } from "../../domain/findings/Finding";

/** Each specific objective of 6.1 is reached by an activity of 6.5 (DIE-FO-013, heading of the column «Actividades»). */
export const checkObjectiveWithoutActivity: ProjectRule = (project) => {
  const objectives = [...project.texts.keys()].filter((index) => {
    const text = project.texts[index];
    return text?.section === "6.1" && text.text.trim() !== "";
  });
  const activities = project.activities.filter((activity) => activity.text.trim() !== "").length;
  const uncovered = objectives[activities];
  if (uncovered === undefined || activities === 0) return [];
  return [
    {
      code: "form/objective-without-activity",
      severity: "info",
      at: [{ table: "texts", index: uncovered, field: "text" }],
      params: { objectives: objectives.length, activities },
    },
  ];
};
