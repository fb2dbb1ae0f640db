import type { Severity } from "../../core/index";

/** A shape beside the word, for those who do not tell the colours apart. */
export const SHAPES: Readonly<Record<Severity, string>> = { error: "▲", warning: "◆", info: "○" };
