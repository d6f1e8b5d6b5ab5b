/** The sheets that a report needs: its own and those whose formulas it feeds. */
export const reportSheets = ["metas", "municipalities", "followUp", "training"] as const;
