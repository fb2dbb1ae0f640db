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

/** How the cells of a host look whose plain cell looks as `defaults` says. */
export interface Looks {
  readonly lookValue: (look: Look, key: string) => LookValue;
  readonly withLook: (look: Look, key: string, value: LookValue) => Look;
}

/** Cells that look alike share one object: a tab has a hundred looks, and a hundred thousand cells. */
export function looksOver(defaults: Look): Looks {
  const made = new WeakMap<Look, Map<string, Look>>();
  const changedLook = (look: Look, key: string, value: LookValue): Look => {
    const others = Object.fromEntries(Object.entries(look).filter(([name]) => name !== key));
    return value === null || value === defaults[key] ? others : { ...others, [key]: value };
  };
  const withLook = (look: Look, key: string, value: LookValue): Look => {
    const known = made.get(look) ?? new Map<string, Look>();
    made.set(look, known);
    const change = JSON.stringify([key, value]);
    const changed = known.get(change) ?? changedLook(look, key, value);
    known.set(change, changed);
    return changed;
  };
  return { lookValue: (look, key) => look[key] ?? defaults[key] ?? null, withLook };
}

export const { lookValue, withLook } = looksOver(DEFAULTS);
