/** Version of the sheets; kept in the workbook as the custom property «gm.template» and shown on Inicio. */
export const templateVersion = "1.2";

/** Key of the custom document property that holds the version. */
export const templateProperty = "gm.template";
