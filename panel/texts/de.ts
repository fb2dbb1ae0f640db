import { settingsDe, wordsDe } from "./settings-de";
import type { Texts } from "./texts";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const de: Texts = {
  tabs: { start: "Start", check: "Prüfen", run: "Rechnen", settings: "Einstellungen" },
  start: {
    intro: "Gridfolio liest die Projekttabellen dieser Mappe, wie sie sind. Nichts verlässt sie.",
    read: "Meine Tabellen suchen",
    readAgain: "Neu lesen",
    reading: "Die Blätter werden gelesen …",
    found: (tables, sheets) =>
      `Gefunden: ${plural(tables, "Tabelle", "Tabellen")} auf ${plural(sheets, "Blatt", "Blättern")}.`,
    nothing:
      "Keine Tabelle gefunden. Eine Tabelle braucht eine Kopfzeile, etwa ID, Name, Budget, und darunter ihre Zeilen.",
    asOf: (date) => `Die Zahlen gelten zum ${date}.`,
    rows: (count, { read, used, leftOut }) =>
      `${read} ${count === 1 ? "Zeile" : "Zeilen"} = ${used} verwendet + ${leftOut} ausgelassen`,
    sure: (percent) => `zu ${percent} sicher`,
    columns: (count) => plural(count, "Spalte", "Spalten"),
    notUsed: "Nicht verwendet",
    ties: (header) => `${header}: stimmt mit der Summe des Blatts überein`,
    differs: (header, total, sum) =>
      `${header}: die Summe des Blatts ist ${total}, die Zeilen ergeben ${sum}`,
    missing: "Was weitere Tabellen brächten",
    toCheck: (count) =>
      count === 0 ? "Nichts zu prüfen" : `${plural(count, "Hinweis", "Hinweise")} ansehen`,
    toRun: "Weiter zu Rechnen",
  },
  check: {
    none: "An den Tabellen ist nichts auszusetzen.",
    count: (count) => plural(count, "Hinweis", "Hinweise"),
    severity: { error: "Fehler", warning: "Warnung", info: "Zur Kenntnis" },
    filter: "Zeigen",
    all: "Alle",
    times: (count) => `${count} Zellen`,
    affects: (figures) => `Betrifft ${figures}`,
    assumptions: "Angenommen",
    first: "Zuerst die Tabellen suchen.",
  },
  run: {
    intro:
      "Jeder Teil schreibt sein eigenes Blatt. Ein vorhandenes wird erneuert; Ihre eigenen Spalten bleiben.",
    parts: "Teile",
    partNames: {
      dashboard: "Übersicht",
      rank: "Rangfolge",
      forecast: "Prognose",
      capacity: "Kapazität",
      finance: "Finanzen",
    },
    start: "Rechnen",
    again: "Neu rechnen",
    cancel: "Abbrechen",
    cancelled: "Abgebrochen. Die Mappe ist, wie sie war.",
    calculating: "Es wird gerechnet …",
    drawing: (count, all) => `Blatt ${count} von ${all} wird geschrieben …`,
    written: (count) => `${plural(count, "Blatt", "Blätter")} geschrieben`,
    open: (tab) => `${tab} öffnen`,
    none: "Wählen Sie mindestens einen Teil.",
    timeLeft: (seconds) => `noch etwa ${seconds} s`,
    options: "Optionen",
    outOfDate: "Die Mappe wurde seit diesem Lauf geändert. Rechnen Sie neu, um die Blätter zu erneuern.",
    more: (count) => `und ${count} weitere`,
    total: "Summe",
  },
  settings: {
    intro:
      "Was bei jedem Lauf für diese Mappe gilt. Es steht auf dem Blatt PMO Settings, damit alle es haben, die die Mappe öffnen.",
    groups: {
      dates: "Termine",
      money: "Geld",
      planning: "Rangfolge und Kapazität",
      forecast: "Prognose",
      thresholds: "Schwellen der Ampeln",
      data: "Lesen und Zeigen",
    },
    language: "Sprache dieses Bereichs",
    by: {
      run: "für diesen Lauf",
      draft: "noch nicht gespeichert",
      preset: "aus der Voreinstellung",
      default: "Standard",
    },
    setIn: (cell) => `gesetzt in ${cell}`,
    forget: (label) => `${label}: gespeicherten Wert entfernen`,
    reset: (label) => `${label}: zurück zum Wert der Mappe`,
    save: "In der Mappe speichern",
    saveNote: "Gespeichert wird auf dem Blatt PMO Settings; sonst ändert sich nichts.",
    nothingToSave: "Ändern Sie etwas, um es zu speichern.",
    weights: "Gewichte der Kriterien",
    weightsNote: "Zusammen ergeben sie immer 100 %: bewegen Sie eines, machen die anderen Platz.",
    calendar: "Arbeitstage und Feiertage kommen aus den Tabellen Calendars und Holidays der Mappe.",
    preset: "Voreinstellung",
    noPreset: "Keine: wie die Mappe sagt",
    presetName: "Name der Voreinstellung",
    savePreset: "Als Voreinstellung speichern",
    deletePreset: (name) => `Voreinstellung ${name} löschen`,
    names: settingsDe,
    words: wordsDe,
  },
  problem: { title: "Das ging nicht", retry: "Noch einmal" },
  busy: "In Arbeit",
};
