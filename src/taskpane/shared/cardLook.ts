import { type GriffelStyle, tokens } from "@fluentui/react-components";

/** A card of a list: a finding, a risk, a receipt, a municipality. */
export const cardLook: GriffelStyle = {
  display: "grid",
  backgroundColor: tokens.colorNeutralBackground1,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  borderRadius: tokens.borderRadiusLarge,
  padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
};
