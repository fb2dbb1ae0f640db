import { findTables } from "../../../../../core/table/find/tables";
import { TABLE_KINDS, columnsOf, tableKind } from "../../../../../core/table/kinds/all";
import { VOCABULARIES, withNames } from "../../../../../core/table/kinds/languages/names";
import { PROJECTS } from "../../../../../core/table/kinds/projects";
import { gridOf } from "../../grid-of";
import { rowsOf } from "../../sheet-text";

/** The table that a sheet is read as, and its columns in the order of the sheet; a dash for a column that is not known. */
function readAs(sheet: string, text: string): string {
  const rows = rowsOf(text);
  const [table] = findTables([gridOf(sheet, rows)], []).tables;
  if (!table) return "no table";
  const titles = (rows[0] ?? []).map(
    (_, index) => table.columns.find(({ column }) => column === index)?.title,
  );
  return `${tableKind(table.kind).title}: ${titles.map((title) => title ?? "–").join(", ")}`;
}

const PROJECT_COLUMNS =
  "Projects: ID, Name, Manager, Stage, Start, Finish, Budget, Actual cost, Forecast cost, % complete, RAG, Comment";
const TASK_COLUMNS =
  "Tasks: ID, Name, Duration, Start, Finish, Predecessors, Resources, % complete, Actual start, Actual finish";
const RISK_COLUMNS = "Risks: ID, Title, Probability, Impact, Response, Owner, Due, Status";

const PROJECT_SHEETS = [
  [
    "Tabelle1",
    "Projektnr.|Projektname|Projektleiter|Status|Beginn|Ende|Gesamtbudget (T€)|Ist-Kosten|Hochrechnung|Fertigstellungsgrad|Ampel|Bemerkung",
    "in Bearbeitung",
    "geplant",
  ],
  [
    "Feuil1",
    "Code projet|Nom du projet|Chef de projet|Statut|Date de début|Date de fin|Budget total|Coût réel|Atterrissage|% avancement|Météo|Commentaires",
    "en cours",
    "terminé",
  ],
  [
    "Hoja1",
    "Código|Nombre del proyecto|Jefe de proyecto|Estado|Fecha de inicio|Fecha de fin|Presupuesto|Costo real|Costo previsto|% avance|Semáforo|Observaciones",
    "en curso",
    "terminado",
  ],
  [
    "Planilha1",
    "Código|Nome do projeto|Gerente do projeto|Situação|Data de início|Data de término|Orçamento|Custo real|Custo projetado|% concluído|Farol|Observações",
    "em andamento",
    "concluído",
  ],
  [
    "Foglio1",
    "Codice progetto|Nome progetto|Responsabile|Stato|Data inizio|Data fine|Budget totale|Costo effettivo|Stima a finire|% avanzamento|Semaforo|Note",
    "in corso",
    "concluso",
  ],
  [
    "Blad1",
    "Projectnummer|Projectnaam|Projectleider|Projectstatus|Startdatum|Einddatum|Begroting|Werkelijke kosten|Eindprognose|% gereed|Stoplicht|Toelichting",
    "in uitvoering",
    "afgerond",
  ],
  [
    "Лист1",
    "Код проекта|Название проекта|Руководитель проекта|Статус|Дата начала|Дата окончания|Бюджет|Фактические затраты|Прогноз затрат|% выполнения|Светофор|Комментарий",
    "в работе",
    "завершен",
  ],
  [
    "シート1",
    "案件番号|案件名|責任者|ステータス|開始予定日|終了予定日|予算|実績額|着地見込|進捗率|信号|備考",
    "進行中",
    "完了",
  ],
] as const;

test.each(PROJECT_SHEETS)(
  "a list of projects is known on a sheet %s",
  (...[sheet, headers, running, done]) => {
    const rows = `P1|Alpha|Ana Ruiz|${running}|2026-01-05|2026-12-18|1000|400|1100|0.4|R|late
                P2|Beta|Ben Weber|${done}|2026-03-02|2027-01-29|500|90|480|0.2|G|
                P3|Gamma|Ana Ruiz|${running}|2026-05-04|2027-03-31|700|10|700|0.1|G|`;
    expect(readAs(sheet, `${headers}\n${rows}`)).toBe(PROJECT_COLUMNS);
  },
);

const TASK_SHEETS = [
  [
    "Tabelle1",
    "Nr.|Vorgangsname|Dauer|Anfang|Ende|Vorgänger|Ressourcennamen|% Abgeschlossen|Tatsächlicher Anfang|Tatsächliches Ende",
  ],
  [
    "Feuil1",
    "N°|Nom de la tâche|Durée|Début|Fin|Prédécesseurs|Noms ressources|% achevé|Début réel|Fin réelle",
  ],
  [
    "Hoja1",
    "Id|Nombre de tarea|Duración|Comienzo|Fin|Predecesoras|Nombres de los recursos|% completado|Comienzo real|Fin real",
  ],
  [
    "Planilha1",
    "Id|Nome da tarefa|Duração|Início|Término|Predecessoras|Nomes dos recursos|% concluída|Início real|Término real",
  ],
  [
    "Foglio1",
    "Id|Nome attività|Durata|Inizio|Fine|Predecessori|Nomi risorse|% completamento|Inizio effettivo|Fine effettiva",
  ],
  [
    "Blad1",
    "Id|Taaknaam|Duur|Begindatum|Einddatum|Voorgangers|Toegewezen aan|% voltooid|Werkelijke startdatum|Werkelijke einddatum",
  ],
  [
    "Лист1",
    "Ид|Название задачи|Длительность|Начало|Окончание|Предшественники|Названия ресурсов|% завершения|Фактическое начало|Фактическое окончание",
  ],
  ["シート1", "項番|タスク名|期間|開始日|終了日|先行タスク|担当者|進捗率|開始実績日|終了実績日"],
  [
    "Task_Table",
    "Unique_ID|Task_Name|Duration|Start_Date|Finish_Date|Predecessors|Resource_Names|% Work Complete|Actual_Start|Actual_Finish",
  ],
] as const;

test.each(TASK_SHEETS)("a schedule is known on a sheet %s", (sheet, headers) => {
  const rows = `1|Design|5d|2026-01-05|2026-01-09||Ana|1|2026-01-05|2026-01-09
                2|Build|20d|2026-01-12|2026-02-06|1|Ben|0.5|2026-01-12|
                3|Test|5d|2026-02-09|2026-02-13|2|Ana|0||`;
  expect(readAs(sheet, `${headers}\n${rows}`)).toBe(TASK_COLUMNS);
});

const RISK_SHEETS = [
  [
    "Tabelle1",
    "Nr.|Risiko|Eintrittswahrscheinlichkeit|Schadensausmaß|Gegenmaßnahme|Verantwortlich|Termin|Status",
  ],
  ["Feuil1", "N°|Risque|Probabilité|Gravité|Plan de mitigation|Responsable|Échéance|Statut"],
  ["Hoja1", "Nº|Riesgo|Probabilidad|Impacto|Plan de mitigación|Responsable|Fecha límite|Estado"],
  ["Planilha1", "Nº|Risco|Probabilidade|Impacto|Plano de resposta|Responsável|Prazo|Situação"],
  ["Foglio1", "N.|Rischio|Probabilità|Impatto|Azioni di mitigazione|Responsabile|Scadenza|Stato"],
  ["Blad1", "Nr.|Risico|Kans|Gevolg|Beheersmaatregel|Eigenaar|Streefdatum|Status"],
  ["Лист1", "№|Описание риска|Вероятность|Влияние|Меры реагирования|Ответственный|Срок|Статус"],
  ["シート1", "No|リスク内容|発生確率|影響度|対応策|担当者|期限|状況"],
] as const;

test.each(RISK_SHEETS)("a list of risks is known on a sheet %s", (sheet, headers) => {
  const rows = `1|Vendor is late|0.4|4|Second source|Ana|2026-10-09|open
                2|Data is missing|0.2|3|Start early|Ben|2026-11-02|open
                3|Budget is cut|0.1|4|Ask again|Ana|2026-12-01|closed`;
  expect(readAs(sheet, `${headers}\n${rows}`)).toBe(RISK_COLUMNS);
});

test("every name of a vocabulary is lower case and belongs to a table or column that there is", () => {
  const columns = TABLE_KINDS.flatMap((kind) =>
    Object.values(columnsOf(kind)).flatMap(({ title }) => [title, `${kind.id}.${title}`]),
  );
  const tables = new Set<string>(TABLE_KINDS.map(({ id }) => id));
  for (const vocabulary of VOCABULARIES) {
    expect(Object.keys(vocabulary.tables).filter((id) => !tables.has(id))).toEqual([]);
    expect(Object.keys(vocabulary.columns).filter((title) => !columns.includes(title))).toEqual([]);
    const names = [...Object.values(vocabulary.tables), ...Object.values(vocabulary.columns)];
    expect(names.filter((list) => list !== list.toLowerCase() || /,,|^,|,$/.test(list))).toEqual([]);
  }
});

test("what a table calls one of its columns itself is never another of its columns in another language", () => {
  const kind = withNames(PROJECTS);
  expect(kind.columns.manager.synonyms).toContain("projektleiter");
  expect(kind.columns.rag.synonyms).not.toContain("status");
  expect(kind.synonyms).toContain("projekte");
});
