export type BorderEdge = "top" | "bottom" | "left" | "right";

/** What a conditional format changes in a cell; colours "#RRGGBB". */
export interface ConditionalLook {
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: "None" | "Single" | "Double";
  readonly numberFormat?: string;
  readonly borders?: Readonly<Partial<Record<BorderEdge, ConditionalBorder>>>;
}

export interface ConditionalBorder {
  readonly style: "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot";
  readonly color: string;
}

/** A limit of a bar, a scale or an icon; its formula with "=", null where the type needs none. */
export interface Threshold {
  readonly type: string;
  readonly formula: string | null;
}

export interface ScalePoint extends Threshold {
  readonly color: string;
}

export interface ScaleRule {
  readonly minimum: ScalePoint;
  readonly midpoint?: ScalePoint;
  readonly maximum: ScalePoint;
}

export interface BarRule {
  readonly lowerBoundRule: Threshold;
  readonly upperBoundRule: Threshold;
  readonly showDataBarOnly: boolean;
  readonly axisColor: string;
  readonly axisFormat: string;
  readonly barDirection: string;
  readonly positiveFormat: BarSide & { readonly gradientFill: boolean };
  readonly negativeFormat: BarSide & {
    readonly matchPositiveBorderColor: boolean;
    readonly matchPositiveFillColor: boolean;
  };
}

interface BarSide {
  readonly borderColor: string;
  readonly fillColor: string;
}

/** The lowest icon first. */
export interface IconCriterion extends Threshold {
  readonly operator: string;
  readonly customIcon: { readonly set: string; readonly index: number } | null;
}

export interface IconRule {
  readonly style: string;
  readonly criteria: readonly IconCriterion[];
  readonly reverseIconOrder: boolean;
  readonly showIconOnly: boolean;
}

/** The rules in the words of Excel's API; formulas are relative to the first cell. */
export interface ConditionalRules {
  Custom: { readonly formula: string };
  CellValue: { readonly operator: string; readonly formula1: string; readonly formula2?: string };
  ContainsText: { readonly operator: string; readonly text: string };
  PresetCriteria: { readonly criterion: string };
  TopBottom: { readonly type: string; readonly rank: number };
  ColorScale: ScaleRule;
  DataBar: BarRule;
  IconSet: IconRule;
}

export type ConditionalType = keyof ConditionalRules;

/** A kind of rule with its rule. */
export type ConditionalRule = {
  readonly [K in ConditionalType]: { readonly type: K; readonly rule: ConditionalRules[K] };
}[ConditionalType];

export type ConditionalSpec = ConditionalRule & {
  readonly look: ConditionalLook;
  readonly stopIfTrue: boolean;
};
