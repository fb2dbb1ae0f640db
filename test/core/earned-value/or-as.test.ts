import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import Papa from "papaparse";
import { DEFAULT_CALENDAR, type Calendar } from "../../../core/domain/calendar";
import { parseIsoDate, type Day } from "../../../core/domain/day";
import type { Known } from "../../../core/domain/known";
import { earnedSchedule } from "../../../core/earned-value/earned-schedule";
import { estimateAtCompletion } from "../../../core/earned-value/estimate-at-completion";
import { costPerformanceIndex, schedulePerformanceIndex } from "../../../core/earned-value/indices";
import {
  plannedValueAt,
  plannedValueCurve,
  type PlannedTask,
} from "../../../core/earned-value/planned-value";
import { workingDayOf } from "../../../core/earned-value/working-day";
import { workingHours } from "../../../core/earned-value/working-time";
import { sharedData } from "../../doubles/shared-data";

/**
 * 16 real projects of the OR-AS database (Batselier & Vanhoucke 2015), 234 status dates: our planned value from the
 * activities, the indices and the estimates against `_reference_evm.csv`.
 */
const data = sharedData("or-as");
const maybe = existsSync(data) ? test : test.skip;

type Row = Readonly<Record<string, string>>;

const read = (file: string): readonly Row[] =>
  Papa.parse<Row>(readFileSync(resolve(data, file), "utf8").replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
  }).data;

const number = (text: string | undefined): number => Number(text ?? "");

function moment(text: string): Day {
  const [date, time] = text.split(" ") as [string, string];
  const [hour, minute] = time.split(":").map(Number) as [number, number];
  return parseIsoDate(date)! + (hour * 60 + minute) / 1440;
}

interface Activity extends PlannedTask {
  readonly durationHours: number;
}

const activitiesOf = (project: string): readonly Activity[] =>
  read(`${project}_activities.csv`)
    .filter((row) => row["Summary"] !== "yes" && row["Baseline Start"])
    .map((row) => ({
      start: moment(row["Baseline Start"]!),
      finish: moment(row["Baseline End"]!),
      fixedCost: number(row["Fixed Cost"]),
      spreadCost: number(row["Total Cost"]) - number(row["Fixed Cost"]),
      durationHours: number(row["Duration (h)"]),
    }));

const calendarOf = (tasks: readonly PlannedTask[]): Calendar => ({
  ...DEFAULT_CALENDAR,
  shifts: workingDayOf(tasks)!,
});

const reference = existsSync(data) ? read("_reference_evm.csv") : [];
const rowsOf = (project: string): readonly Row[] => reference.filter((row) => row["project"] === project);
const projects = [...new Set(reference.map((row) => row["project"]!))];

/** The reference adds activities that it rounded to the cent: half a cent for each of up to 252 activities. */
const PENNIES = 0.05;

maybe("planned value from the activities equals the reference on all 234 status dates", () => {
  const off = projects.flatMap((project) => {
    const tasks = activitiesOf(project);
    const calendar = calendarOf(tasks);
    return rowsOf(project).flatMap((row) => {
      const value = plannedValueAt(tasks, calendar, moment(row["status"]!));
      return Math.abs(value - number(row["PV"])) <= PENNIES
        ? []
        : [`${project} ${row["status"]!} PV ${value} instead of ${row["PV"]!}`];
    });
  });
  expect(reference).toHaveLength(234);
  expect(off).toEqual([]);
});

maybe("an activity's duration is its working time on the calendar that the schedule's own times show", () => {
  const without = projects.filter((project) => {
    const tasks = activitiesOf(project);
    const calendar = calendarOf(tasks);
    return tasks.some(
      (task) => Math.abs(workingHours(calendar, task.start, task.finish) - task.durationHours) > 1e-6,
    );
  });
  // These four have holidays, which the folder lacks.
  expect(without).toEqual(["C2013-07", "C2013-09", "C2013-11", "C2014-01"]);
});

interface Checked {
  readonly name: string;
  readonly value: Known<number>;
  readonly tolerance: number;
}

function checkedFigures(row: Row, given: Row, plannedValue: number): readonly Checked[] {
  const figures = { plannedValue, earnedValue: number(given["EV"]), actualCost: number(given["AC"]) };
  const basis = { ...figures, budgetAtCompletion: number(given["BAC"]) };
  const spi = schedulePerformanceIndex(figures);
  const cpi = costPerformanceIndex(figures);
  const both = cpi === null || spi === null ? null : cpi * spi;
  const money = (name: string, value: Known<number>): Checked => ({
    name,
    value,
    tolerance: PENNIES + Math.abs(number(row[name])) * 1e-6,
  });
  return [
    { name: "SPI", value: spi, tolerance: 0.000051 },
    { name: "CPI", value: cpi, tolerance: 0.000051 },
    { name: "EAC_1", value: estimateAtCompletion(basis, 1), tolerance: PENNIES },
    money("EAC_CPI", estimateAtCompletion(basis, cpi)),
    money("EAC_SPI", estimateAtCompletion(basis, spi)),
    money("EAC_SCI", estimateAtCompletion(basis, both)),
  ];
}

maybe(
  "SPI, CPI and the cost estimates equal the reference on all 234 dates; n/a where nothing is earned",
  () => {
    let compared = 0;
    const off = projects.flatMap((project) => {
      const tasks = activitiesOf(project);
      const calendar = calendarOf(tasks);
      const status = new Map(read(`${project}_evm.csv`).map((row) => [row["Status Date"], row]));
      return rowsOf(project).flatMap((row) => {
        const given = status.get(row["status"])!;
        const plannedValue = plannedValueAt(tasks, calendar, moment(row["status"]!));
        compared += 1;
        return checkedFigures(row, given, plannedValue)
          .filter(({ name, value, tolerance }) =>
            row[name] === ""
              ? value !== null || number(given["EV"]) !== 0
              : value === null || Math.abs(value - number(row[name])) > tolerance,
          )
          .map(
            ({ name, value }) => `${project} ${row["status"]!} ${name}: ${value} instead of ${row[name]!}`,
          );
      });
    });
    expect(compared).toBe(234);
    expect(off).toEqual([]);
  },
);

const PLAIN_CALENDARS = projects.filter(
  (project) => !["C2013-07", "C2013-09", "C2013-11", "C2014-01"].includes(project) && project !== "C2012-15",
);

maybe(
  "earned schedule is within an hour of the reference on the 11 projects with Monday-to-Friday calendars",
  () => {
    const off = PLAIN_CALENDARS.flatMap((project) => {
      const tasks = activitiesOf(project);
      const curve = plannedValueCurve(tasks, calendarOf(tasks));
      return rowsOf(project).flatMap((row) => {
        const earned = earnedSchedule(curve.points, number(row["EV"]));
        return Math.abs(earned - number(row["ES_h"])) <= 1
          ? []
          : [`${project} ${row["status"]!} ${earned} h`];
      });
    });
    expect(PLAIN_CALENDARS).toHaveLength(11);
    // Both are finished, where ES is the planned duration: the reference has 5504 h of 3224 h, and 4001 h of 4168 h.
    expect(off).toEqual(["C2013-02 2005-11-11 17:00 3224 h", "C2013-05 2013-07-31 17:00 4168 h"]);
  },
);

maybe(
  "actual time and planned duration equal the reference there, and exceed it by holidays elsewhere",
  () => {
    const durations = projects.map((project) => {
      const tasks = activitiesOf(project);
      const calendar = calendarOf(tasks);
      const { start, finish } = plannedValueCurve(tasks, calendar);
      const rows = rowsOf(project);
      const times = rows.map(
        (row) => workingHours(calendar, start, moment(row["status"]!)) - number(row["AT_h"]),
      );
      const duration = workingHours(calendar, start, finish) - number(rows[0]!["PD_h"]);
      return { project, duration, times };
    });
    const equal = durations.filter(
      ({ duration, times }) => duration === 0 && times.every((time) => time === 0),
    );
    expect(equal.map(({ project }) => project)).toEqual(PLAIN_CALENDARS);
    // C2012-15 works 11 hours a day: three days; the others are whole days of eight hours, too.
    expect(durations.filter(({ duration }) => duration !== 0).map(({ duration }) => duration)).toEqual([
      33, 280, 240, 400, 480,
    ]);
  },
);
