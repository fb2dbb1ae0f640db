/** @jest-environment-options {"globalsCleanup": "off"} */
import type { Grid } from "../../../core/index";
import { drawSheets } from "../../../excel-addin/host/draw-sheets";
import { readTables } from "../../../excel-addin/host/read-tables";
import { openWorkbook } from "../../../headless/host/xlsx/workbook";
import { generatePortfolio } from "../../../bench/generate-portfolio";
import { bookOfGrids } from "../../doubles/excel/book-of-grids";
import { LARGEST_PAYLOAD, type Exchange } from "../../doubles/excel/answering-host";
import { openInExcel } from "../../doubles/excel/host";
import { runOver } from "../run-over";
import { sample } from "../workbooks";

const MEGABYTE = 1024 * 1024;
/**
 * What the sample takes at once, at the most: the client turns a megabyte into text in about 100 ms of a slow core, and back
 * in 40, and the page must not be held up for more than 50.
 */
const SAMPLE_REQUEST = 0.43 * MEGABYTE;
const SAMPLE_ANSWER = 1.2 * MEGABYTE;
/** What a request or an answer is filled to at the least before there is another one. */
const USUAL_PAYLOAD = 2 * MEGABYTE;
const DRAWN_PAYLOAD = 3.5 * MEGABYTE;

interface Count {
  readonly syncs: number;
  readonly largestSent: number;
  readonly largestReceived: number;
  readonly sent: number;
  readonly received: number;
}

function countOf(what: string, exchanges: readonly Exchange[]): Count {
  const largestSent = Math.max(...exchanges.map(({ sent }) => sent));
  const largestReceived = Math.max(...exchanges.map(({ received }) => received));
  const largest = Math.max(largestSent, largestReceived);
  expect(largest).toBeLessThan(LARGEST_PAYLOAD);
  const count = {
    syncs: exchanges.length,
    largestSent,
    largestReceived,
    sent: exchanges.reduce((sum, { sent }) => sum + sent, 0),
    received: exchanges.reduce((sum, { received }) => sum + received, 0),
  };
  const megabytes = (bytes: number): string => (bytes / MEGABYTE).toFixed(2);
  process.stdout.write(
    `${what}: ${count.syncs} syncs, ${megabytes(count.sent)} MB sent, ${megabytes(count.received)} MB received, at most ${megabytes(largest)} MB at once\n`,
  );
  return count;
}

/** Reads and draws, as often as asked, and counts each. */
async function counted(
  name: string,
  grids: readonly Grid[],
  runs: readonly string[],
): Promise<{ readonly read: Count; readonly drawn: readonly Count[] }> {
  const host = openInExcel(bookOfGrids(grids));
  const took = async (what: string, work: () => Promise<unknown>): Promise<Count> => {
    const from = host.exchanges.length;
    await work();
    return countOf(`${name}, ${what}`, host.exchanges.slice(from));
  };
  const read = await took("read", readTables);
  const { drawings } = runOver(grids);
  const drawn: Count[] = [];
  for (const run of runs) drawn.push(await took(run, () => drawSheets(drawings)));
  return { read, drawn };
}

test("the sample takes three syncs to read and six to draw, the second time too, none so large that the page waits", async () => {
  const { read, drawn } = await counted("the sample", sample, ["drawn", "drawn again"]);
  expect(read.syncs).toBeLessThanOrEqual(3);
  for (const { syncs } of drawn) expect(syncs).toBeLessThanOrEqual(6);
  for (const { largestSent, largestReceived } of [read, ...drawn]) {
    expect(largestSent).toBeLessThan(SAMPLE_REQUEST);
    expect(largestReceived).toBeLessThan(SAMPLE_ANSWER);
  }
});

test("5,000 projects with 60,000 bookings take a sync more for every few megabytes, none of 5 MB", async () => {
  const size = { projects: 5_000, people: 1_250, bookings: 60_000, months: 24, seed: 42, lean: true };
  const { grids } = openWorkbook(generatePortfolio(size).bytes);
  const { read, drawn } = await counted("5,000 projects", grids, ["drawn"]);
  expect(read.syncs).toBeLessThanOrEqual(3 + Math.ceil(read.received / USUAL_PAYLOAD));
  for (const { syncs, sent } of drawn) expect(syncs).toBeLessThanOrEqual(5 + Math.ceil(sent / DRAWN_PAYLOAD));
}, 600_000);
