import type { Texts } from "./texts";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const de: Texts = {
  tabs: { start: "Start", check: "Prüfen", run: "Rechnen", explain: "Erklären" },
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
  },
  explain: {
    intro:
      "Wählen Sie eine Zahl auf einem PMO-Blatt oder eine Zelle auf einem eigenen: Hier sehen Sie, wie sie zustande kam, bis hin zu Ihren eigenen Zellen.",
    selected: "Gewählte Zelle erklären",
    follow: "Der Auswahl folgen",
    ask: "Eine Kennzahl oder Zelle",
    example: "Etwa „CPI of A1“ oder „Status!F12“.",
    go: "Erklären",
    notKnown: "Nicht bekannt:",
    calculation: "Rechnung",
    inputs: "Berechnet aus",
    cells: "Gelesen aus",
    moreCells: (count) => `und ${count} weiteren Zellen`,
    goesInto: "Geht ein in",
    moreFigures: (count) => `und ${count} weitere Kennzahlen`,
    leadsTo: "Führt zu",
    blank: "Sie ist leer oder Ihre eigene.",
    noFigure: "Sie gehört zur Seite und ist keine Kennzahl einer Tabelle: Wählen Sie eine solche.",
  },
  problem: { title: "Das ging nicht", retry: "Noch einmal" },
  busy: "In Arbeit",
};
