import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import type { Texts } from "./texts";

const LANGUAGES: ReadonlyMap<string, Texts> = new Map([
  ["en", en],
  ["de", de],
  ["es", es],
]);

/** The texts of a locale's language; English where there is none. */
export function textsOf(locale: string): Texts {
  return LANGUAGES.get(locale.slice(0, 2).toLowerCase()) ?? en;
}
