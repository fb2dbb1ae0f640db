import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const read = (name: string): string => readFileSync(join(root, name), "utf8");
const files = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" })
  .split("\0")
  .filter((name) => /\.(ts|mjs|cjs|js|json|md|yml|sh)$|(^|\/)[^.]+$|^\.[a-z]+$/.test(name));

/** Paths of the machine that wrote it, and hosts that only its network knows. */
const MACHINE = /(?:^|[\s"'`(=])\/(?:work|root|home|Users|tmp|mnt)\/|\b[A-Z]:\\{1,2}[A-Za-z]+\\/m;
/** A page that is served on the machine itself, for trying it out and for the tests in a browser. */
const SERVED_HERE = /^(localhost|127\.0\.0\.1)$/;
const SERVES =
  /^(test\/e2e\/|workbench\/|test\/architecture\/manifest|webpack\.config|manifest\.xml|docs\/excel)/;
const HOSTS = /https?:\/\/([a-z0-9.-]+)/gi;
/** Names of XML vocabularies, which are never fetched, and the pages that the code and the docs cite. */
const CITED =
  /^(schemas\.openxmlformats\.org|schemas\.microsoft\.com|appsforoffice\.microsoft\.com|purl\.oclc\.org|purl\.org|www\.w3\.org|openoffice\.org|json\.schemastore\.org|unpkg\.com|www\.npmjs\.com|support\.microsoft\.com|learn\.microsoft\.com|developers\.google\.com|script\.google\.com|docs\.google\.com|www\.googleapis\.com|example\.(com|org|net))$/i;

test("the repository is not empty", () => {
  expect(files.length).toBeGreaterThan(400);
});

const others = files.filter((name) => name !== "test/architecture/repository.test.ts");

test("no file names a path of the machine that it was written on", () => {
  const found = others.flatMap((name) => {
    const path = MACHINE.exec(read(name))?.[0];
    return path === undefined ? [] : [{ name, path }];
  });
  expect(found).toEqual([]);
});

test("no file names a host but those that it cites", () => {
  const found = others
    .filter((name) => name !== "package-lock.json")
    .flatMap((name) => [...read(name).matchAll(HOSTS)].map(([, host = ""]) => ({ name, host })))
    .filter(({ name, host }) => !CITED.test(host) && !(SERVES.test(name) && SERVED_HERE.test(host)));
  expect(found).toEqual([]);
});

interface LockedPackage {
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}
const locked = Object.entries(
  (JSON.parse(read("package-lock.json")) as { packages: Record<string, LockedPackage> }).packages,
);

test("the lock file names no registry: each machine takes packages from its own", () => {
  expect(locked.length).toBeGreaterThan(100);
  const resolved = locked.flatMap(([, { resolved: from }]) => from ?? []);
  expect(resolved).toEqual([]);
  expect(read("package-lock.json")).not.toMatch(/registry|npmjs\.org|\.tgz/);
});

const production = locked.filter(([path, { dev }]) => path !== "" && dev !== true).map(([path]) => path);

test("what is shipped stands on few libraries", () => {
  const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };
  expect(Object.keys(dependencies)).toEqual([
    "@stdlib/math-base-special-exp",
    "@stdlib/math-base-special-ln",
    "@stdlib/math-base-special-pow",
    "fflate",
    "highs",
    "papaparse",
    "preact",
    "valibot",
  ]);
  expect(production.length).toBeGreaterThan(5);
});

test.each(production)("%s may be shipped: its licence is MIT, Apache, BSD or ISC", (path) => {
  const { license } = JSON.parse(read(`${path}/package.json`)) as { license?: string };
  expect(license).toMatch(/^\(?(MIT|Apache-2\.0|BSD-[23]-Clause|ISC|0BSD)\b/);
});
