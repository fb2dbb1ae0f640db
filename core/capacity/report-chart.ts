import type { ChartBlock } from "../report/sheet-model";
import { COLOURS, SERIES_COLOURS } from "../report/style";
import type { CapacityResult, RoleCapacityRow, RolePeriod } from "./capacity-result";
import { periodName } from "./period-name";
import { fte, isShort, scarcestFirst } from "./report-headline";

/** More than two side by side are too small to read. */
const MOST_CHARTS = 2;

/** Demand, stacked, against the capacity line: of the scarcest role, and of the next one if it is short too. */
export function capacityCharts(result: CapacityResult): ChartBlock[] {
  const known = scarcestFirst(result.roles).filter(({ worst }) => worst !== null);
  const shown = known.filter(({ worst }, index) => index === 0 || isShort(worst)).slice(0, MOST_CHARTS);
  return shown.map((role, index) => ({
    kind: "chart",
    name: `PMO capacity ${index + 1}`,
    title: titleOf(role, result),
    height: 13,
    ...(shown.length > 1 ? { width: 1 / shown.length } : {}),
    chart: {
      kind: "columns",
      categories: role.periods.map(({ period }) => periodName(result.periodKind, period)),
      valueFormat: "fte",
      valueTitle: "FTE",
      series: [
        {
          name: "Confirmed",
          draw: "stacked",
          colour: SERIES_COLOURS[0],
          values: inFte(role, (one) => one.confirmed),
        },
        {
          name: "Tentative",
          draw: "stacked",
          colour: SERIES_COLOURS[2],
          values: inFte(role, (one) => one.tentative),
        },
        {
          name: "Requested",
          draw: "stacked",
          colour: SERIES_COLOURS[1],
          values: inFte(role, (one) => one.requested),
        },
        { name: "Capacity", draw: "line", colour: COLOURS.ink, values: inFte(role, (one) => one.capacity) },
      ],
    },
  }));
}

function inFte({ periods }: RoleCapacityRow, hoursOf: (one: RolePeriod) => number | null): (number | null)[] {
  return periods.map((one) => {
    const hours = hoursOf(one);
    return hours === null || one.fullTime === 0 ? null : hours / one.fullTime;
  });
}

function titleOf({ role, worst }: RoleCapacityRow, { periodKind }: CapacityResult): string {
  if (!worst) return role;
  const when = periodName(periodKind, worst.period);
  return isShort(worst)
    ? `${role}: demand passes capacity by ${fte(-(worst.gapEquivalents ?? 0))} FTE in ${when}`
    : `${role}: ${fte(worst.gapEquivalents)} FTE free where it is tightest, ${when}`;
}
