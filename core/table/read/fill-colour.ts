import type { Rag } from "../../domain/rag";

const LEAST_SATURATION = 1 / 4;

/**
 * The rating that a cell's fill means by its hue; `null` for no fill and for greys, which may be mere decoration.
 *
 * @example fillRating("#FFC000") // => "amber"
 */
export function fillRating(fill: string | undefined): Rag | null {
  const match = /^#?(?:[0-9a-f]{2})?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(fill ?? "");
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  const highest = Math.max(red, green, blue);
  const spread = highest - Math.min(red, green, blue);
  if (highest === 0 || spread / highest < LEAST_SATURATION) return null;
  const hue = hueOf({ red, green, blue }, highest, spread);
  if (hue < 24 || hue >= 335) return "red";
  if (hue < 68) return "amber";
  return hue < 175 ? "green" : null;
}

/** The hue in degrees, 0–360: red 0, yellow 60, green 120. */
function hueOf(
  colour: { red: number; green: number; blue: number },
  highest: number,
  spread: number,
): number {
  const { red, green, blue } = colour;
  const sixth =
    highest === red
      ? (green - blue) / spread
      : highest === green
        ? 2 + (blue - red) / spread
        : 4 + (red - green) / spread;
  return (sixth * 60 + 360) % 360;
}
