const KEY = "gridfolio.language";

/** The language that the user chose for the panel, on this machine; none where nothing was chosen or may be kept. */
export function keptLanguage(): string | undefined {
  try {
    return window.localStorage.getItem(KEY) ?? undefined;
  } catch {
    // A page in a frame of another site may keep nothing.
    return undefined;
  }
}

/** Keeps it for the next time, where that is allowed. */
export function keepLanguage(language: string): void {
  try {
    window.localStorage.setItem(KEY, language);
  } catch {
    // It holds until the panel is closed.
  }
}
