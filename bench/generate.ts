// Writes a generated portfolio: `node bench/run.cjs generate --projects=5000 --out=portfolio.xlsx [--lean]`.
import { writeFileSync } from "node:fs";
import { generatePortfolio } from "./generate-portfolio";

const option = (name: string): string | undefined =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const projects = Number(option("projects") ?? 5000);
const size = {
  projects,
  people: Math.ceil(projects * 0.4),
  bookings: projects * 12,
  months: 24,
  ahead: 24,
  seed: 42,
  lean: process.argv.includes("--lean"),
};
const { bytes, cells } = generatePortfolio(size);
writeFileSync(option("out") ?? "portfolio.xlsx", bytes);
process.stdout.write(
  `${projects} projects, ${size.people} people, ${size.bookings} bookings, ${cells} cells\n`,
);
