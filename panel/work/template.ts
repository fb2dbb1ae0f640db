import { templateDrawings, type Drawing } from "../../core/index";
import type { Insertable } from "./messages";

/** The sheets that the user asks for. */
export function drawingsOf(what: Insertable): readonly Drawing[] {
  if (typeof what === "object") return templateDrawings({ only: what.table });
  return templateDrawings({ sample: what === "sample" });
}
