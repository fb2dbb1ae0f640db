import { COLOURS } from "../../core/index";

/** Office.js has no transparency: a colour that must let what is behind it through is mixed with the white page. */
export function onWhite(colour: string, opacity: number): string {
  const mixed = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16))
    .map((part) => Math.round(255 + (part - 255) * opacity))
    .map((part) => part.toString(16).padStart(2, "0"));
  return `#${mixed.join("").toUpperCase()}`;
}

/** White or ink, whichever reads better on a colour. */
export function inkOn(colour: string): string {
  return isPale(colour) ? COLOURS.ink : COLOURS.white;
}

/** By relative luminance (WCAG 2, with its curve rounded to a power). */
export function isPale(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => (parseInt(colour.slice(at, at + 2), 16) / 255) ** 2.2,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.3;
}
