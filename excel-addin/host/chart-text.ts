import { shortened } from "../../core/index";

/** Longer ones are no help beside a picture, and Excel takes no longer name of a series. */
const LONGEST_TEXT = 255;

/** A text as a chart shows it. */
export function chartText(text: string): string {
  return shortened(text, LONGEST_TEXT);
}
