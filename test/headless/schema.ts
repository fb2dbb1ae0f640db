/** What a place of a document must hold; the answer names every place that does not. */
export type Schema = (value: unknown, path: string) => string[];

const wrong = (value: unknown, path: string, expected: string): string[] => [
  `${path}: ${JSON.stringify(value).slice(0, 60)} is not ${expected}`,
];

const check =
  (expected: string, test: (value: unknown) => boolean): Schema =>
  (value, path) =>
    test(value) ? [] : wrong(value, path, expected);

export const number = check(
  "a finite number",
  (value) => typeof value === "number" && Number.isFinite(value),
);
export const whole = check("a whole number", Number.isInteger);
export const text = check("a text", (value) => typeof value === "string");
export const words = check(
  "a text that says something",
  (value) => typeof value === "string" && value.trim() !== "",
);
export const share = check("a share 0–1", (value) => typeof value === "number" && value >= 0 && value <= 1);
export const isoDay = check("a date YYYY-MM-DD", isIsoDay);
export const anything: Schema = () => [];

function isIsoDay(value: unknown): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

export const matching = (pattern: RegExp): Schema =>
  check(`like ${String(pattern)}`, (value) => typeof value === "string" && pattern.test(value));

export const oneOf = (...values: readonly unknown[]): Schema =>
  check(`one of ${values.join(", ")}`, (value) => values.includes(value));

/** Known, or `null`. */
export const known =
  (schema: Schema): Schema =>
  (value, path) =>
    value === null ? [] : schema(value, path);

export const listOf =
  (schema: Schema, length?: number): Schema =>
  (value, path) => {
    if (!Array.isArray(value)) return wrong(value, path, "a list");
    const size =
      length === undefined || value.length === length ? [] : wrong(value.length, path, `${length} long`);
    return [...size, ...value.flatMap((each, index) => schema(each, `${path}[${index}]`))];
  };

/** Fields of one kind. */
export const each = (keys: readonly string[], schema: Schema): Record<string, Schema> =>
  Object.fromEntries(keys.map((key) => [key, schema]));

/** An object with these keys and no others. */
export const record =
  (fields: Readonly<Record<string, Schema>>): Schema =>
  (value, path) => {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return wrong(value, path, "an object");
    const held = value as Record<string, unknown>;
    const stray = Object.keys(held).filter((key) => !(key in fields));
    return [
      ...Object.entries(fields).flatMap(([key, schema]) =>
        key in held ? schema(held[key], `${path}.${key}`) : [`${path}.${key} is missing`],
      ),
      ...stray.map((key) => `${path}.${key} is not of the contract`),
    ];
  };

/** An object whose every value is of one kind. */
export const mapOf =
  (schema: Schema): Schema =>
  (value, path) => {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return wrong(value, path, "an object");
    return Object.entries(value).flatMap(([key, each]) => schema(each, `${path}.${key}`));
  };
