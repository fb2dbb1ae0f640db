import { settingsEs, wordsEs } from "./settings-es";
import type { Texts } from "./texts";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const es: Texts = {
  tabs: { start: "Inicio", check: "Revisar", run: "Calcular", settings: "Ajustes" },
  start: {
    intro: "Gridfolio lee las tablas de proyectos de este libro tal como están. Nada sale de él.",
    read: "Buscar mis tablas",
    readAgain: "Leer de nuevo",
    reading: "Leyendo las hojas …",
    found: (tables, sheets) =>
      `Encontramos ${plural(tables, "tabla", "tablas")} en ${plural(sheets, "hoja", "hojas")}.`,
    nothing:
      "No se encontró ninguna tabla. Una tabla necesita una fila de encabezado, como ID, Nombre, Presupuesto, y debajo sus filas.",
    asOf: (date) => `Cifras a fecha de ${date}.`,
    rows: (count, { read, used, leftOut }) =>
      `${read} ${count === 1 ? "fila" : "filas"} = ${used} usadas + ${leftOut} omitidas`,
    sure: (percent) => `${percent} seguro`,
    columns: (count) => plural(count, "columna", "columnas"),
    notUsed: "Sin usar",
    ties: (header) => `${header}: coincide con el total de la hoja`,
    differs: (header, total, sum) => `${header}: el total de la hoja es ${total}, sus filas suman ${sum}`,
    missing: "Lo que darían más tablas",
    toCheck: (count) =>
      count === 0 ? "Nada que revisar" : `Ver ${plural(count, "observación", "observaciones")}`,
    toRun: "Seguir a Calcular",
  },
  check: {
    none: "No hay nada que corregir en las tablas.",
    count: (count) => plural(count, "observación", "observaciones"),
    severity: { error: "Error", warning: "Aviso", info: "Para saber" },
    filter: "Mostrar",
    all: "Todo",
    times: (count) => `${count} celdas`,
    affects: (figures) => `Afecta a ${figures}`,
    assumptions: "Dado por supuesto",
    first: "Busque primero las tablas.",
  },
  run: {
    intro:
      "Cada parte escribe su propia hoja. La que ya existe se actualiza; sus columnas propias se conservan.",
    parts: "Partes",
    partNames: {
      dashboard: "Panel",
      rank: "Clasificación",
      forecast: "Pronóstico",
      capacity: "Capacidad",
      finance: "Finanzas",
    },
    start: "Calcular",
    again: "Calcular de nuevo",
    cancel: "Cancelar",
    cancelled: "Detenido. El libro está como estaba.",
    calculating: "Calculando …",
    drawing: (count, all) => `Escribiendo la hoja ${count} de ${all} …`,
    written: (count) => (count === 1 ? "1 hoja escrita" : `${count} hojas escritas`),
    open: (tab) => `Abrir ${tab}`,
    none: "Elija al menos una parte.",
    timeLeft: (seconds) => `quedan unos ${seconds} s`,
    options: "Opciones",
    outOfDate: "El libro ha cambiado desde este cálculo. Vuelva a calcular para actualizar las hojas.",
    more: (count) => `y ${count} más`,
    total: "Total",
  },
  settings: {
    intro:
      "Lo que vale en cada cálculo de este libro. Se guarda en la hoja PMO Settings, para que lo tenga quien abra el libro.",
    groups: {
      dates: "Fechas",
      money: "Dinero",
      planning: "Clasificación y capacidad",
      forecast: "Previsión",
      thresholds: "Umbrales de los semáforos",
      data: "Lectura y presentación",
    },
    language: "Idioma de este panel",
    by: { run: "para este cálculo", draft: "sin guardar", preset: "del preajuste", default: "por defecto" },
    setIn: (cell) => `fijado en ${cell}`,
    forget: (label) => `${label}: quitar el valor guardado`,
    reset: (label) => `${label}: volver al valor del libro`,
    save: "Guardar en el libro",
    saveNote: "Se guarda en la hoja PMO Settings; nada más cambia.",
    nothingToSave: "Cambie algo para guardarlo.",
    weights: "Pesos de los criterios",
    weightsNote: "Siempre suman 100 %: mueva uno y los demás hacen sitio.",
    calendar: "Los días laborables y festivos salen de las tablas Calendars y Holidays del libro.",
    preset: "Preajuste",
    noPreset: "Ninguno: lo que diga el libro",
    presetName: "Nombre del preajuste",
    savePreset: "Guardar como preajuste",
    deletePreset: (name) => `Eliminar el preajuste ${name}`,
    names: settingsEs,
    words: wordsEs,
  },
  problem: { title: "No ha funcionado", retry: "Intentar de nuevo" },
  busy: "Trabajando",
};
