/** How a cell looks, by the path of the property on the wire (`Font.Bold`). Only what differs from a plain cell. */
export type Look = Readonly<Record<string, LookValue>>;
export type LookValue = string | number | boolean | null;

export const PLAIN: Look = {};

/** A cell that nothing was said about. */
export const DEFAULTS: Look = {
  NumberFormat: "General",
  "Fill.Color": "#FFFFFF",
  "Font.Bold": false,
  "Font.Italic": false,
  "Font.Strikethrough": false,
  "Font.Underline": "None",
  "Font.Color": "#000000",
  "Font.Size": 11,
  "Font.Name": "Calibri",
  HorizontalAlignment: "General",
  VerticalAlignment: "Bottom",
  WrapText: false,
  IndentLevel: 0,
  "Protection.Locked": true,
};

export function lookValue(look: Look, key: string): LookValue {
  return look[key] ?? DEFAULTS[key] ?? null;
}

/** Cells that look alike share one object: a tab has a hundred looks, and a hundred thousand cells. */
const made = new WeakMap<Look, Map<string, Look>>();

export function withLook(look: Look, key: string, value: LookValue): Look {
  const known = made.get(look) ?? new Map<string, Look>();
  made.set(look, known);
  const change = JSON.stringify([key, value]);
  const changed = known.get(change) ?? changedLook(look, key, value);
  known.set(change, changed);
  return changed;
}

function changedLook(look: Look, key: string, value: LookValue): Look {
  const others = Object.fromEntries(Object.entries(look).filter(([name]) => name !== key));
  return value === null || value === DEFAULTS[key] ? others : { ...others, [key]: value };
}
