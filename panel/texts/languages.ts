import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import type { Texts } from "./texts";

/** Every language that the panel speaks, by its code, with its own name. */
export const LANGUAGES: ReadonlyMap<string, { readonly name: string; readonly texts: Texts }> = new Map([
  ["en", { name: "English", texts: en }],
  ["de", { name: "Deutsch", texts: de }],
  ["es", { name: "Español", texts: es }],
]);

/** The language of a locale; English where the panel does not speak it. */
export function languageOf(locale: string): string {
  const language = locale.slice(0, 2).toLowerCase();
  return LANGUAGES.has(language) ? language : "en";
}

/** The texts of a locale's language. */
export function textsOf(locale: string): Texts {
  return LANGUAGES.get(languageOf(locale))?.texts ?? en;
}
