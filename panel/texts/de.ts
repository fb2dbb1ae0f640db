import type { Texts } from "./texts";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const de: Texts = {
  tabs: { start: "Start", map: "Zuordnen", check: "Prüfen", run: "Rechnen" },
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
  map: {
    first: "Zuerst die Tabellen suchen.",
    toConfirm: (count) => `${plural(count, "Vermutung", "Vermutungen")} zu bestätigen`,
    clear: "Alle Überschriften sind klar.",
    intro: "Was Sie hier festlegen, steht auf dem Blatt PMO Mapping; jeder spätere Lauf richtet sich danach.",
    table: "Tabelle",
    leaveOut: "Auslassen",
    notUsed: "Nicht verwendet",
    guess: "Gridfolio entscheiden lassen",
    saidByYou: "Von Ihnen festgelegt",
    notSaved: "Noch nicht gespeichert",
    confirm: "Das stimmt",
    confirmAll: "Ganze Tabelle bestätigen",
    pleaseConfirm: "Bitte bestätigen",
    otherColumns: (count) => (count === 1 ? "1 klare Spalte" : `${count} klare Spalten`),
    unusedHeaders: (count) =>
      count === 1 ? "1 Überschrift nicht verwendet" : `${count} Überschriften nicht verwendet`,
    mayBe: (column) => `Als ${column} verwenden`,
    isScore: "Bewertungen, über Criteria gelesen",
    noHeader: (cell) => `In ${cell} steht keine Überschrift: Schreiben Sie eine, um die Spalte zu verwenden.`,
    sameHeader: "Mehrere Spalten haben diese Überschrift: Geben Sie jeder eine eigene, um sie zu verwenden.",
    periods: (count) => `${plural(count, "Spalte", "Spalten")} mit Zeiträumen`,
    saveFirst: "Speichern Sie, um die Spalten zu sehen.",
    leftOut: "Ausgelassen",
    unread: "Blätter ohne Tabelle",
    unreadIntro: "Enthält eines Daten Ihrer Projekte, so sagen Sie, welche Tabelle es ist.",
    choose: "Keine Tabelle",
    save: (count) => `${plural(count, "Änderung", "Änderungen")} speichern`,
    discard: "Verwerfen",
    saved: "Auf PMO Mapping gespeichert.",
    used: (before, after) =>
      before === after
        ? `Verwendete Zeilen: ${after}, wie zuvor`
        : `Verwendete Zeilen: ${after}, zuvor ${before}`,
    remarks: (before, after) =>
      before === after ? `Hinweise: ${after}, wie zuvor` : `Hinweise: ${after}, zuvor ${before}`,
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
  problem: { title: "Das ging nicht", retry: "Noch einmal" },
  busy: "In Arbeit",
};
