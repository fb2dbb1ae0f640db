import { looksOver, type Look } from "../../excel/model/look";

/** A cell of Sheets that nothing was said about. Borders are `Border.Top` …, as `SOLID #000000`. */
export const DEFAULTS: Look = {
  NumberFormat: "0.###############",
  Background: "#ffffff",
  FontColor: "#000000",
  FontFamily: "Arial",
  FontSize: 10,
  Bold: false,
  Italic: false,
  Underline: false,
  Strikethrough: false,
  HorizontalAlignment: "general",
  VerticalAlignment: "bottom",
  WrapStrategy: "OVERFLOW",
};

export const { lookValue, withLook } = looksOver(DEFAULTS);
