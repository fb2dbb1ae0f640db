import type { Assumption } from "../../domain/assumption";
import type { CellRef } from "../../domain/cell-ref";
import type { Finding } from "../../domain/issue";
import { DECISIONS, SETTING_KINDS, type Settable } from "../../domain/setting-kinds";
import { settingText } from "../../domain/setting-text";
import { DEFAULT_SETTINGS, type Settings } from "../../domain/settings";
import type { Grid } from "../grid";
import { sameWords } from "../mapping/mapping";
import { badSetting, didYouMean, expectedOf, saidOtherwise, unknownSetting } from "./setting-findings";
import { settingRows, type SettingRow, type SettingsArea } from "./setting-rows";
import { readSettingValue } from "./setting-value";

/** What a run says of the settings. */
export interface SettingsAsked {
  /** By key or label, as text; they win over the workbook's. */
  readonly overrides: Readonly<Record<string, string>>;
  /** The preset whose rows hold, too; `null`: none. */
  readonly preset: string | null;
}

/** A row of a preset, or one that always holds, as it was saved. */
export interface SavedSetting {
  /** Empty: it always holds. */
  readonly preset: string;
  /** The setting's label, or what the user wrote. */
  readonly name: string;
  /** As it is to be written for a run. */
  readonly value: string;
}

/** How much a criterion weighs, said beside the table Criteria. */
export interface SaidWeight {
  readonly criterion: string;
  readonly weight: number;
  /** Where it is said; `null`: for this run alone. */
  readonly at: CellRef | null;
}

/** What is decided on a project, said beside the table Projects. */
export interface SaidDecision {
  /** Its ID or name, as written. */
  readonly project: string;
  readonly decision: (typeof DECISIONS)[number];
  /** Where it is said; `null`: for this run alone. */
  readonly at: CellRef | null;
}

/** What holds. */
interface Held {
  readonly settings: Settings;
  /** Where each that is not at its default is set; `null`: for this run alone. */
  readonly origins: ReadonlyMap<keyof Settings, CellRef | null>;
  readonly weights: readonly SaidWeight[];
  readonly decisions: readonly SaidDecision[];
}

/** The settings that hold, and what was wrong with the others. */
export interface SettingsReading extends Held {
  /** What would hold without a preset and without what is said for this run. */
  readonly ofWorkbook: Held;
  /** Every row of our tab PMO Settings. */
  readonly saved: readonly SavedSetting[];
  /** Every row that belongs to a preset, wherever it stands. */
  readonly presets: readonly SavedSetting[];
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
  /** Overrides that cannot be taken: wrong usage, in words. */
  readonly usageErrors: readonly string[];
  /** Where the user's own Settings stand, so that they are taken for no other table. */
  readonly areas: readonly SettingsArea[];
}

/**
 * Reads the settings. What comes later wins: the defaults, the user's own Settings tables, our tab PMO Settings, the
 * preset that was asked for, what was said for this run. `Weight of <criterion>` is a setting for every criterion,
 * `Decision on <project>` one for every project.
 */
export function readSettings(grids: readonly Grid[], asked: SettingsAsked): SettingsReading {
  const { rows, areas } = settingRows(grids);
  const always = rows.filter(({ preset }) => preset === "");
  const presets = rows.filter(({ preset }) => preset !== "");
  const wanted = asked.preset?.trim() ?? "";
  const chosen = wanted === "" ? [] : presets.filter(({ preset }) => sameWords(preset, wanted));
  const inWorkbook = always.map(saidInRow);
  const inCells = [...inWorkbook, ...chosen.map(saidInRow)];
  const forThisRun = Object.entries(asked.overrides).map(([name, text]) => saidForThisRun(name, text));
  return {
    ...thatHold([...inCells, ...forThisRun]),
    ofWorkbook: thatHold(inWorkbook),
    saved: rows.filter(({ isOurs }) => isOurs).map(savedOf),
    presets: presets.map(savedOf),
    findings: [
      ...inCells.flatMap((one) => ("finding" in one ? [one.finding] : [])),
      ...contradictions(always),
    ],
    assumptions: presets.length === 0 ? [] : [presetTaken(wanted, chosen, presets)],
    usageErrors: [
      ...(wanted !== "" && chosen.length === 0 ? [noPreset(wanted, presets)] : []),
      ...forThisRun.flatMap((one) => ("usageError" in one ? [one.usageError] : [])),
    ],
    areas,
  };
}

/** A setting and its value; of a criterion's weight the criterion, of a decision the project. */
interface Said {
  readonly kind: Settable;
  readonly criterion?: string;
  readonly project?: string;
  readonly value: unknown;
  /** `null`: for this run alone. */
  readonly at: CellRef | null;
}

function saidInRow(row: SettingRow): Said | { readonly finding: Finding } {
  const named = settingNamed(row.name);
  if (!named) return { finding: unknownSetting(row) };
  const value = readSettingValue(named.kind, row.value, row.numberFormat);
  if (value === undefined) return { finding: badSetting(row, named.kind) };
  return { ...named, value, at: row.at };
}

function saidForThisRun(name: string, text: string): Said | { readonly usageError: string } {
  const named = settingNamed(name);
  if (!named) return { usageError: `there is no setting "${name}"${didYouMean(name)}` };
  const value = readSettingValue(named.kind, text, "General");
  if (value === undefined) {
    const { key } = named.kind;
    return { usageError: `"${text}" is no value of ${key}: ${expectedOf(named.kind)}` };
  }
  return { ...named, value, at: null };
}

/** The last of each holds. */
function thatHold(all: readonly (Said | object)[]): Held {
  const said = all.flatMap((one) => ("kind" in one ? [one] : []));
  const ofSettings = said.filter(
    ({ criterion, project }) => criterion === undefined && project === undefined,
  );
  const weights = new Map(
    said.flatMap(({ criterion, value, at }) =>
      criterion === undefined
        ? []
        : [[plain(criterion), { criterion, weight: value as number, at }] as const],
    ),
  );
  const decisions = new Map(
    said.flatMap(({ project, value, at }) =>
      project === undefined
        ? []
        : [[plain(project), { project, decision: value as SaidDecision["decision"], at }] as const],
    ),
  );
  return {
    settings: {
      ...DEFAULT_SETTINGS,
      ...(Object.fromEntries(ofSettings.map(({ kind, value }) => [kind.key, value])) as Partial<Settings>),
    },
    origins: new Map(ofSettings.map(({ kind, at }) => [kind.key as keyof Settings, at])),
    weights: [...weights.values()],
    decisions: [...decisions.values()],
  };
}

const WEIGHT_OF = /^weight of\s+(\S.*)$/i;
const DECISION_ON = /^decision on\s+(\S.*)$/i;

/** The setting of a name: one of the list, a criterion's weight, or what is decided on a project. */
export function settingNamed(name: string): Pick<Said, "kind" | "criterion" | "project"> | undefined {
  const kind = SETTING_KINDS.find(
    ({ key, label }) => key.toLowerCase() === name.trim().toLowerCase() || sameWords(label, name),
  );
  if (kind) return { kind };
  const own = { key: name.trim(), label: name.trim() };
  const criterion = WEIGHT_OF.exec(own.key)?.[1];
  if (criterion !== undefined) return { kind: { ...own, type: "number" }, criterion };
  const project = DECISION_ON.exec(own.key)?.[1];
  return project === undefined ? undefined : { kind: { ...own, type: DECISIONS }, project };
}

/** Rows of the user's own Settings that our tab says otherwise. */
function contradictions(always: readonly SettingRow[]): Finding[] {
  const valueOf = (row: SettingRow): string => {
    const named = settingNamed(row.name);
    return JSON.stringify(named ? readSettingValue(named.kind, row.value, row.numberFormat) : row.value);
  };
  return always
    .filter(({ isOurs }) => !isOurs)
    .flatMap((row) => {
      const by = always.find(({ isOurs, name }) => isOurs && keyOf(name) === keyOf(row.name));
      return by && valueOf(by) !== valueOf(row) ? [saidOtherwise(row, by)] : [];
    });
}

/** The same for every name of a setting. */
function keyOf(name: string): string {
  return settingNamed(name)?.kind.key ?? plain(name);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\s+/g, " ");
}

function savedOf({ preset, name, value, numberFormat }: SettingRow): SavedSetting {
  const named = settingNamed(name);
  const read = named && readSettingValue(named.kind, value, numberFormat);
  const text = typeof value === "object" && value !== null ? value.error : String(value);
  return {
    preset,
    name: named?.kind.label ?? name,
    value: named && read !== undefined ? settingText(named.kind, read as Settings[keyof Settings]) : text,
  };
}

/** Which preset holds; or that none does, so that its rows are not left out in silence. */
function presetTaken(
  wanted: string,
  chosen: readonly SettingRow[],
  presets: readonly SettingRow[],
): Assumption {
  if (chosen.length === 0) {
    const how = `The workbook keeps ${namesOf(presets)}; none was chosen for this run.`;
    return { what: "Presets", how, figures: [] };
  }
  const values = chosen.map(savedOf).map(({ name, value }) => `${name} ${value}`);
  return { what: `Preset ${wanted}`, how: `It was chosen for this run: ${values.join(", ")}.`, figures: [] };
}

function noPreset(wanted: string, presets: readonly SettingRow[]): string {
  const there = presets.length === 0 ? "the workbook has none" : `there are ${namesOf(presets)}`;
  return `there is no preset "${wanted}"; ${there}`;
}

function namesOf(presets: readonly SettingRow[]): string {
  return [...new Set(presets.map(({ preset }) => preset))].join(", ");
}
