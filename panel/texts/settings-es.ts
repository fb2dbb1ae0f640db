import type { SettingTexts, WordTexts } from "./settings";

export const settingsEs: SettingTexts = {
  statusDate: { label: "Fecha de estado", help: "El día al que se refieren las cifras." },
  actualsThrough: { label: "Reales hasta", help: "Último período cerrado; no es la fecha de estado." },
  currency: {
    label: "Moneda",
    help: "Moneda del informe (ISO 4217); las demás se convierten con los tipos de cambio.",
  },
  locale: {
    label: "Configuración regional",
    help: "Cómo se entienden las fechas y los números escritos como texto, p. ej. es-ES o en-US.",
  },
  fiscalYearStart: {
    label: "Inicio del ejercicio",
    help: "Mes de 1 a 12; el ejercicio lleva el año natural en que termina.",
  },
  period: { label: "Período", help: "Las columnas del plan de capacidad." },
  capacityPeriods: { label: "Períodos previstos", help: "Hasta dónde mira el plan de capacidad." },
  moneyUnit: { label: "Unidad monetaria", help: "La unidad en que se muestra el dinero." },
  discountRate: { label: "Tasa de descuento", help: "Anual." },
  valuationDate: {
    label: "Fecha de valoración",
    help: "La misma para todos los proyectos, para que sus VAN sean comparables.",
  },
  realNominal: { label: "Real o nominal", help: "Qué son los flujos de caja; consta junto a la tasa." },
  prePostTax: { label: "Impuestos", help: "Qué son los flujos de caja; consta junto a la tasa." },
  budget: {
    label: "Presupuesto",
    help: "El dinero del año planificado; ahí traza su línea la clasificación.",
  },
  planningYear: { label: "Año planificado", help: "Primer día del ejercicio sobre el que se decide." },
  ranking: {
    label: "Clasificación",
    help: "Cómo se ordenan los proyectos: suma ponderada, la misma con pesos de comparaciones por pares (AHP), TOPSIS, WSJF o coste del retraso entre duración (CD3).",
  },
  normalisation: {
    label: "Normalización",
    help: "Cómo un valor se convierte en posición: entre los extremos de la escala, entre el menor y el mayor de los datos, o como parte de la longitud de todos (vector).",
  },
  moscowFirst: {
    label: "MoSCoW primero",
    help: "Si los candidatos van primero por MoSCoW, donde conste, y solo después por su puesto.",
  },
  topCount: {
    label: "Tamaño de la cabeza",
    help: "Cuántos candidatos caben en la cabeza al probar los puestos con otros pesos; vacío: tantos como se financian.",
  },
  missingScores: {
    label: "Puntuaciones ausentes",
    help: "Cómo cuenta una puntuación ausente: se omite y se reponderan las demás, como la peor, o como la media del criterio.",
  },
  minCoverage: {
    label: "Cobertura mínima",
    help: "Parte del peso que debe estar puntuada; por debajo, el proyecto no se clasifica.",
  },
  eacMethod: {
    label: "Método de EAC",
    help: "La estimación al término que se muestra; si no, decide el historial del libro o el CPI.",
  },
  utilizationBase: {
    label: "Base de utilización",
    help: "Horas reservadas entre horas sin vacaciones ni festivos, o entre todas las horas.",
  },
  availabilityMultipliesFte: {
    label: "Disponibilidad por FTE",
    help: "Si la disponibilidad % se aplica además del FTE de la persona.",
  },
  staleDays: { label: "Caduca a los días", help: "Un estado más antiguo no se valora." },
  costGreen: { label: "Coste verde", help: "Verde mientras VAC ÷ BAC sea al menos este valor." },
  costAmber: { label: "Coste ámbar", help: "Ámbar mientras VAC ÷ BAC sea al menos este valor; si no, rojo." },
  scheduleGreen: { label: "Plazo verde", help: "Verde mientras SPI(t) sea al menos este valor." },
  scheduleAmber: {
    label: "Plazo ámbar",
    help: "Ámbar mientras SPI(t) sea al menos este valor; si no, rojo.",
  },
  riskGreen: {
    label: "Riesgo verde",
    help: "Verde mientras exposición ÷ contingencia no supere este valor.",
  },
  riskAmber: {
    label: "Riesgo ámbar",
    help: "Ámbar mientras exposición ÷ contingencia no supere este valor; si no, rojo.",
  },
  benefitsGreen: {
    label: "Beneficios verde",
    help: "Verde mientras logrado ÷ previsto a la fecha sea al menos este valor.",
  },
  benefitsAmber: {
    label: "Beneficios ámbar",
    help: "Ámbar mientras logrado ÷ previsto a la fecha sea al menos este valor; si no, rojo.",
  },
  seed: { label: "Semilla", help: "De todo lo aleatorio: con la misma semilla, el mismo resultado." },
};

export const wordsEs: WordTexts = {
  "1": "Unidades",
  k: "Miles",
  m: "Millones",
  week: "Semanas",
  month: "Meses",
  quarter: "Trimestres",
  auto: "Según el historial",
  plan: "Según el plan desde ahora",
  cpi: "Con el CPI hasta hoy",
  cpiSpi: "Con CPI × SPI",
  cpi3: "Con el CPI de 3 períodos",
  cpi6: "Con el CPI de 6 períodos",
  cpi80spi20: "80 % CPI, 20 % SPI",
  spiT: "Con SPI(t)",
  cpiSpiT: "Con CPI × SPI(t)",
  bottomUp: "De abajo arriba",
  manager: "La del responsable",
  real: "Real",
  nominal: "Nominal",
  "pre-tax": "Antes de impuestos",
  "post-tax": "Después de impuestos",
  reweight: "Se omite y se reponderan las demás",
  worst: "Como la peor",
  mean: "Como la media del criterio",
  weighted: "Suma ponderada",
  ahp: "Comparaciones por pares (AHP)",
  topsis: "Cercanía al ideal (TOPSIS)",
  wsjf: "Trabajo ponderado más corto (WSJF)",
  cd3: "Coste del retraso ÷ duración (CD3)",
  scale: "Extremos de la escala",
  data: "Menor y mayor valor",
  vector: "Longitud de todos (vector)",
  net: "Sin vacaciones ni festivos",
  total: "Todas las horas",
  yes: "Sí",
  no: "No",
};
