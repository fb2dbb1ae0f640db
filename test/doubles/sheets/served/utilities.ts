import { createHash } from "node:crypto";
import { dateOf, integerOf, textOf } from "../arguments";
import { memberName } from "../enums";
import { UTILITIES_ENUMS } from "../enumerations";
import { notModelled } from "../exception";
import { zonedTime } from "../model/zone";
import { served } from "../served";
import type { Service } from "../service";

type Utilities = GoogleAppsScript.Utilities.Utilities;
type Session = GoogleAppsScript.Base.Session;
type Logger = GoogleAppsScript.Base.Logger;

export function newUtilities(service: Service): Utilities {
  return served<Utilities>(
    service,
    {
      formatDate: (date: unknown, zone: unknown, format: unknown) =>
        formatDate(dateOf(date), textOf(zone), textOf(format)),
      getUuid: () => `00000000-0000-4000-8000-${String(service.document.nextId()).padStart(12, "0")}`,
      sleep: (milliseconds: unknown) => {
        service.pass(integerOf(milliseconds));
      },
      computeDigest: (...[algorithm, text, charset]: readonly unknown[]) =>
        digestOf(memberName(algorithm, "DigestAlgorithm"), textOf(text), memberName(charset, "Charset")),
    },
    { kind: "Utilities", model: service, fields: UTILITIES_ENUMS },
  );
}

/** Bytes as Java has them: from -128. */
function digestOf(algorithm: string, text: string, charset: string): number[] {
  if (algorithm !== "MD5" || charset !== "UTF_8") throw notModelled(`a digest by ${algorithm} of ${charset}`);
  return [...new Int8Array(createHash("md5").update(text, "utf8").digest())];
}

export function newSession(service: Service): Session {
  return served<Session>(
    service,
    {
      getActiveUserLocale: () => service.document.locale.slice(0, 2),
      getScriptTimeZone: () => "Etc/UTC",
    },
    { kind: "Session", model: service },
  );
}

export function newLogger(service: Service): Logger {
  const { log } = service.stores;
  const logger: Logger = served<Logger>(
    service,
    {
      log: (...data: readonly unknown[]) => {
        log.push(data.map(String).join(" "));
        return logger;
      },
      getLog: () => log.join("\n"),
      clear: () => {
        log.length = 0;
      },
    },
    { kind: "Logger", model: log },
  );
  return logger;
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September"].concat(
  ["October", "November", "December"],
);
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const TOKENS = /'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g;

/** As Java's SimpleDateFormat writes a date; letters that are not known here throw. */
function formatDate(date: Date, zone: string, format: string): string {
  const local = zonedTime(date.getTime(), zone);
  const minutes = Math.round((local - date.getTime()) / 60_000);
  return format.replace(TOKENS, (token) => {
    if (token.startsWith("'")) return token === "''" ? "'" : token.slice(1, -1).replace(/''/g, "'");
    if (!/[A-Za-z]/.test(token)) return token;
    const write = WRITTEN[token.charAt(0)];
    if (!write) throw notModelled(`"${token}" in a date format`);
    return write(new Date(local), token.length, minutes);
  });
}

type Write = (local: Date, length: number, offset: number) => string;

const padded = (value: number, length: number): string => String(value).padStart(length, "0");
/** The date is one whose UTC fields are those of the zone. */
const WRITTEN: Readonly<Record<string, Write>> = {
  y: (local, length) =>
    length === 2 ? padded(local.getUTCFullYear() % 100, 2) : padded(local.getUTCFullYear(), length),
  M: (local, length) => {
    const name = MONTHS[local.getUTCMonth()] ?? "";
    if (length > 2) return length === 3 ? name.slice(0, 3) : name;
    return padded(local.getUTCMonth() + 1, length);
  },
  d: (local, length) => padded(local.getUTCDate(), length),
  E: (local, length) => {
    const name = DAYS[local.getUTCDay()] ?? "";
    return length > 3 ? name : name.slice(0, 3);
  },
  H: (local, length) => padded(local.getUTCHours(), length),
  h: (local, length) => padded(local.getUTCHours() % 12 || 12, length),
  m: (local, length) => padded(local.getUTCMinutes(), length),
  s: (local, length) => padded(local.getUTCSeconds(), length),
  S: (local, length) => padded(local.getUTCMilliseconds(), length),
  a: (local) => (local.getUTCHours() < 12 ? "AM" : "PM"),
  Z: (_, __, offset) => offsetText(offset, ""),
  X: (_, length, offset) => {
    if (offset === 0) return "Z";
    return length === 1 ? offsetText(offset, "").slice(0, 3) : offsetText(offset, length === 2 ? "" : ":");
  },
};

function offsetText(minutes: number, between: string): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${padded(Math.floor(size / 60), 2)}${between}${padded(size % 60, 2)}`;
}
