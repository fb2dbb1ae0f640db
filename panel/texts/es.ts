import type { Texts } from "./texts";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const es: Texts = {
  tabs: { start: "Inicio", check: "Revisar", run: "Calcular", explain: "Explicar" },
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
  },
  explain: {
    intro:
      "Seleccione una cifra de una hoja PMO o una celda de una hoja propia: aquí verá cómo se obtuvo, hasta llegar a sus propias celdas.",
    selected: "Explicar la celda seleccionada",
    follow: "Seguir la selección",
    ask: "Una cifra o una celda",
    example: "Por ejemplo, «CPI of A1» o «Status!F12».",
    go: "Explicar",
    notKnown: "No se conoce:",
    calculation: "Cálculo",
    inputs: "Calculado a partir de",
    cells: "Leído de",
    moreCells: (count) => `y ${count} celdas más`,
    goesInto: "Interviene en",
    moreFigures: (count) => `y ${count} cifras más`,
    leadsTo: "Lleva a",
    blank: "Está vacía o es suya.",
    noFigure: "Forma parte de la página y no es una cifra de una tabla: seleccione una de ellas.",
  },
  problem: { title: "No ha funcionado", retry: "Intentar de nuevo" },
  busy: "Trabajando",
};
