import type { TableKind } from "../table-kind";
import { column, DATE, HOURS, NUMBER, required, TEXT } from "./column";
import { RATE_TYPE } from "./words";

/** Which days are worked. */
export const CALENDARS: TableKind<"calendars"> = {
  id: "calendars",
  title: "Calendars",
  synonyms: [
    "calendar",
    "working calendar",
    "working calendars",
    "working time",
    "working times",
    "arbeitszeit",
    "calendrier",
    "calendriers",
    "calendario",
    "calendarios",
  ],
  help: "Which days are worked and how long; without it Monday to Friday, eight hours.",
  columns: {
    name: required("Name", TEXT, {
      also: "calendar, calendar name, kalender, calendrier, calendario",
      help: "What Resources and Holidays call it.",
    }),
    workingDays: column("Working days", TEXT, {
      also: "workdays, work days, weekdays, days, working week, wochentage",
      help: "Mon-Fri, or the weekdays separated by commas.",
    }),
    hoursPerDay: column("Hours per day", HOURS, {
      also: "daily hours, hours, hours/day, working hours, h/day, tagesstunden",
      help: "Hours of a full working day.",
    }),
  },
};

/** Days that are not worked. */
export const HOLIDAYS: TableKind<"holidays"> = {
  id: "holidays",
  title: "Holidays",
  synonyms: ["holiday", "public holidays", "bank holidays", "non-working days", "company holidays"],
  help: "Days on which nobody works.",
  columns: {
    date: required("Date", DATE, {
      also: "day, holiday date",
      help: "The day.",
    }),
    calendar: column("Calendar", TEXT, {
      also: "calendar name, country, region, location, site, land, bundesland, pays, país",
      help: "The calendar that it belongs to; blank is every one.",
    }),
    name: column("Name", TEXT, {
      also: "holiday, holiday name, description, occasion, feiertag, jour férié, festivo",
      help: "What people call the day.",
    }),
  },
};

/** What a unit of a currency is worth. */
export const RATES: TableKind<"rates"> = {
  id: "rates",
  title: "Rates",
  synonyms: ["rate", "exchange rates", "fx rates", "fx", "currency rates", "currencies", "conversion rates"],
  help: "What one unit of a currency is worth in the reporting currency.",
  columns: {
    currency: required("Currency", TEXT, {
      also: "ccy, currency code, from currency, from, iso code",
      help: "ISO 4217 code of the foreign currency.",
    }),
    rate: required("Rate", NUMBER, {
      also: "exchange rate, fx rate, conversion rate, value, umrechnungskurs",
      help: "1 unit of the currency is this many units of the reporting currency.",
    }),
    date: column("Date", DATE, {
      also: "valid from, from date, month, period, as of, rate date, gültig ab",
      help: "From when it holds; blank is always.",
    }),
    type: column("Type", RATE_TYPE, {
      also: "rate type, kind, exchange rate type, kurstyp, kursart, type de taux",
      help: "Budget for budgets, average for what was spent, closing for balances; blank serves for all.",
    }),
  },
};
