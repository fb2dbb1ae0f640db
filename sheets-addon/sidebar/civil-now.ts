import { dayOf, type Day } from "../../core/index";

/** The civil date and time in a time zone of IANA's, as the tabs' footers print it. */
export function civilNow(timeZone: string, at: Date): { readonly day: Day; readonly stamp: string } {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    ...{
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    },
  });
  const part = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const [year = "", month = "", day = "", hour = "", minute = ""] = (
    ["year", "month", "day", "hour", "minute"] as const
  ).map((type) => part.get(type));
  return {
    day: dayOf({ year: Number(year), month: Number(month), day: Number(day) }),
    stamp: `${year}-${month}-${day} ${hour}:${minute}`,
  };
}
