/** How a drawn cell looks. Colours are `#RRGGBB`; a field that is absent is the workbook's own default. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  /** An Excel number format, in its en-US form. */
  readonly numberFormat?: string;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly underline?: boolean;
  readonly borderTop?: string;
  readonly borderBottom?: string;
  /** A blank cell that the user may fill. */
  readonly unlocked?: boolean;
}

/** The colours of every tab and pane (design: look.md). */
export const COLOURS = {
  ink: "#1F2933",
  quiet: "#667085",
  rule: "#D0D5DD",
  tint: "#F5F7FA",
  accent: "#2563EB",
  white: "#FFFFFF",
  red: "#B42318",
  amber: "#E8A317",
  green: "#1B7F5C",
  over: "#D97706",
  under: "#2563EB",
} as const;

/** At most six series colours, after Okabe and Ito, apart for the colour-blind and in grey print. */
export const SERIES_COLOURS = ["#0072B2", "#E69F00", "#56B4E9", "#009E73", "#CC79A7", "#999999"] as const;
