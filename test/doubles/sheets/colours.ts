import { notModelled, WrongArguments } from "./exception";

/** The names of colours that a script may use here. The real service takes many more, and takes nonsense silently. */
const NAMED: Readonly<Record<string, string>> = {
  ...{
    white: "#ffffff",
    black: "#000000",
    red: "#ff0000",
    green: "#008000",
    blue: "#0000ff",
    yellow: "#ffff00",
  },
  ...{ gray: "#808080", grey: "#808080", orange: "#ffa500", purple: "#800080" },
};

/** As the service gives it back: `#rrggbb`, in small letters. */
export function colourOf(value: unknown): string {
  if (typeof value !== "string") throw new WrongArguments();
  const plain = value.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(plain)) return plain;
  const named = NAMED[plain];
  if (named === undefined) throw notModelled(`the colour "${value}"`);
  return named;
}

/** `null` takes a colour away. */
export function colourOrNone(value: unknown): string | null {
  return value === null ? null : colourOf(value);
}
