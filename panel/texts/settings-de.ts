import type { SettingTexts, WordTexts } from "./settings";

export const settingsDe: SettingTexts = {
  statusDate: { label: "Stichtag", help: "Der Tag, zu dem die Zahlen gelten." },
  actualsThrough: { label: "Ist-Werte bis", help: "Letzte abgeschlossene Periode; nicht der Stichtag." },
  currency: {
    label: "Währung",
    help: "Berichtswährung (ISO 4217); andere werden mit den Kursen umgerechnet.",
  },
  locale: {
    label: "Gebietsschema",
    help: "Wie als Text geschriebene Daten und Zahlen gemeint sind, etwa de-DE oder en-US.",
  },
  fiscalYearStart: {
    label: "Beginn des Geschäftsjahrs",
    help: "Monat 1 bis 12; das Jahr heißt nach dem Kalenderjahr, in dem es endet.",
  },
  period: { label: "Periode", help: "Die Spalten des Kapazitätsplans." },
  capacityPeriods: { label: "Perioden voraus", help: "Wie weit der Kapazitätsplan vorausschaut." },
  moneyUnit: { label: "Geldeinheit", help: "Die Einheit, in der Geld gezeigt wird." },
  discountRate: { label: "Diskontsatz", help: "Je Jahr." },
  valuationDate: {
    label: "Bewertungstag",
    help: "Einer für alle Projekte, damit ihre Kapitalwerte vergleichbar sind.",
  },
  realNominal: { label: "Real oder nominal", help: "Was die Zahlungsreihen sind; steht neben dem Satz." },
  prePostTax: { label: "Steuern", help: "Was die Zahlungsreihen sind; steht neben dem Satz." },
  budget: { label: "Budget", help: "Das Geld für das Planjahr; dort zieht die Rangfolge ihre Linie." },
  planningYear: { label: "Planjahr", help: "Erster Tag des Geschäftsjahrs, über das entschieden wird." },
  ranking: { label: "Rangfolge", help: "Wie Projekte gereiht werden." },
  missingScores: {
    label: "Fehlende Bewertungen",
    help: "Wie eine fehlende Bewertung zählt: ausgelassen und der Rest neu gewichtet, als schlechteste, oder als Mittel des Kriteriums.",
  },
  minCoverage: {
    label: "Mindestabdeckung",
    help: "Anteil des Gewichts, der bewertet sein muss; darunter wird ein Projekt nicht gereiht.",
  },
  eacMethod: {
    label: "EAC-Methode",
    help: "Die gezeigte Kostenprognose; sonst wählt die Historie der Mappe, ersatzweise CPI.",
  },
  utilizationBase: {
    label: "Basis der Auslastung",
    help: "Gebuchte Stunden durch Stunden ohne Urlaub und Feiertage, oder durch alle Stunden.",
  },
  availabilityMultipliesFte: {
    label: "Verfügbarkeit mal FTE",
    help: "Ob Verfügbarkeit % zum FTE einer Person hinzukommt.",
  },
  staleDays: { label: "Veraltet nach Tagen", help: "Ein älterer Status wird nicht bewertet." },
  costGreen: { label: "Kosten grün", help: "Grün, solange VAC ÷ BAC mindestens so hoch ist." },
  costAmber: { label: "Kosten gelb", help: "Gelb, solange VAC ÷ BAC mindestens so hoch ist, sonst rot." },
  scheduleGreen: { label: "Termin grün", help: "Grün, solange SPI(t) mindestens so hoch ist." },
  scheduleAmber: { label: "Termin gelb", help: "Gelb, solange SPI(t) mindestens so hoch ist, sonst rot." },
  riskGreen: { label: "Risiko grün", help: "Grün, solange Risikowert ÷ Reserve höchstens so hoch ist." },
  riskAmber: {
    label: "Risiko gelb",
    help: "Gelb, solange Risikowert ÷ Reserve höchstens so hoch ist, sonst rot.",
  },
  benefitsGreen: {
    label: "Nutzen grün",
    help: "Grün, solange erreicht ÷ bis heute geplant mindestens so hoch ist.",
  },
  benefitsAmber: {
    label: "Nutzen gelb",
    help: "Gelb, solange erreicht ÷ bis heute geplant mindestens so hoch ist, sonst rot.",
  },
  seed: {
    label: "Startwert",
    help: "Für alles Zufällige: gleicher Startwert, gleiches Ergebnis.",
  },
};

export const wordsDe: WordTexts = {
  "1": "Ganze Einheiten",
  k: "Tausend",
  m: "Millionen",
  week: "Wochen",
  month: "Monate",
  quarter: "Quartale",
  auto: "Nach der Historie",
  plan: "Ab jetzt wie geplant",
  cpi: "Mit dem bisherigen CPI",
  cpiSpi: "Mit CPI × SPI",
  cpi3: "Mit dem CPI von 3 Perioden",
  cpi6: "Mit dem CPI von 6 Perioden",
  cpi80spi20: "80 % CPI, 20 % SPI",
  spiT: "Mit SPI(t)",
  cpiSpiT: "Mit CPI × SPI(t)",
  bottomUp: "Von unten (Bottom-up)",
  manager: "Die der Projektleitung",
  real: "Real",
  nominal: "Nominal",
  "pre-tax": "Vor Steuern",
  "post-tax": "Nach Steuern",
  reweight: "Ausgelassen, Rest neu gewichtet",
  worst: "Als schlechteste",
  mean: "Als Mittel des Kriteriums",
  net: "Ohne Urlaub und Feiertage",
  total: "Alle Stunden",
  yes: "Ja",
  no: "Nein",
};
