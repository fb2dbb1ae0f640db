import type { SearchModel } from "./search-model";

/** A variable that may still be 0 or 1. */
export const FREE = -1;
const TOLERANCE = 1e-9;

/** What each variable may still be, and what each row can still come to. */
export interface Domains {
  readonly model: SearchModel;
  /** 0, 1 or FREE. */
  readonly value: Int8Array;
  /** The variables that were fixed, in their order. */
  readonly trail: Int32Array;
  fixed: number;
  /** Least and largest that each row can come to. */
  readonly least: Float64Array;
  readonly most: Float64Array;
  readonly waiting: Int32Array;
  waitingCount: number;
  readonly waits: Uint8Array;
  /** Entries looked at so far: a measure of the work. */
  work: number;
}

/** All variables free; every row waits to be looked at. */
export function newDomains(model: SearchModel): Domains {
  const least = new Float64Array(model.rows);
  const most = new Float64Array(model.rows);
  for (let row = 0; row < model.rows; row++) {
    for (let at = model.rowStart[row]!; at < model.rowStart[row + 1]!; at++) {
      const coefficient = model.rowCoefficient[at]!;
      if (coefficient > 0) most[row]! += coefficient;
      else least[row]! += coefficient;
    }
  }
  return {
    model,
    value: new Int8Array(model.variables).fill(FREE),
    trail: new Int32Array(model.variables),
    fixed: 0,
    least,
    most,
    waiting: Int32Array.from({ length: model.rows }, (_, row) => row),
    waitingCount: model.rows,
    waits: new Uint8Array(model.rows).fill(1),
    work: 0,
  };
}

/** Fixes a free variable; what follows from it is found by `propagate`. */
export function fix(domains: Domains, variable: number, value: number): void {
  const { model, waits, waiting } = domains;
  domains.value[variable] = value;
  domains.trail[domains.fixed++] = variable;
  const end = model.columnStart[variable + 1]!;
  for (let at = model.columnStart[variable]!; at < end; at++) {
    const row = model.columnRow[at]!;
    const coefficient = model.columnCoefficient[at]!;
    if (coefficient > 0 === (value === 1)) domains.least[row]! += Math.abs(coefficient);
    else domains.most[row]! -= Math.abs(coefficient);
    if (waits[row]) continue;
    waits[row] = 1;
    waiting[domains.waitingCount++] = row;
  }
}

/** Frees the variables that were fixed since there were only so many. */
export function undoTo(domains: Domains, fixed: number): void {
  const { model, least, most } = domains;
  clearWaiting(domains);
  while (domains.fixed > fixed) {
    const variable = domains.trail[--domains.fixed]!;
    const value = domains.value[variable]!;
    domains.value[variable] = FREE;
    const end = model.columnStart[variable + 1]!;
    for (let at = model.columnStart[variable]!; at < end; at++) {
      const row = model.columnRow[at]!;
      const coefficient = model.columnCoefficient[at]!;
      if (coefficient > 0 === (value === 1)) least[row]! -= Math.abs(coefficient);
      else most[row]! += Math.abs(coefficient);
    }
  }
}

/** Fixes all that the rows leave no choice about. False when some row cannot hold any more. */
export function propagate(domains: Domains): boolean {
  while (domains.waitingCount > 0) {
    const row = domains.waiting[--domains.waitingCount]!;
    domains.waits[row] = 0;
    if (!fixByRow(domains, row)) {
      clearWaiting(domains);
      return false;
    }
  }
  return true;
}

function clearWaiting(domains: Domains): void {
  while (domains.waitingCount > 0) domains.waits[domains.waiting[--domains.waitingCount]!] = 0;
}

function fixByRow(domains: Domains, row: number): boolean {
  const { model, value, least, most } = domains;
  const tolerance = TOLERANCE * (1 + Math.abs(least[row]!) + Math.abs(most[row]!));
  const high = model.high[row]! + tolerance;
  const low = model.low[row]! - tolerance;
  if (least[row]! > high || most[row]! < low) return false;
  const end = model.rowStart[row + 1]!;
  for (let at = model.rowStart[row]!; at < end; at++) {
    const coefficient = model.rowCoefficient[at]!;
    const size = Math.abs(coefficient);
    domains.work++;
    const above = least[row]! + size > high;
    const below = most[row]! - size < low;
    if (!above && !below) break; // the entries that follow are smaller
    const variable = model.rowVariable[at]!;
    if (value[variable] !== FREE) continue;
    if (above && below) return false;
    fix(domains, variable, coefficient > 0 === above ? 0 : 1);
  }
  return true;
}
