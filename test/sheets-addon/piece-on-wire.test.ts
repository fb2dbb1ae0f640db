import * as v from "valibot";
import type { DrawnCell, Drawing } from "../../core/index";
import { pieceFromWire, piecesOf, type PieceOnWire } from "../../sheets-addon/rpc/piece-on-wire";
import { piece } from "../../sheets-addon/server/piece-argument";
import { sample } from "../hosts/workbooks";
import { runOver } from "../hosts/run-over";
import { everyConstruct } from "../headless/xlsx/every-construct";

/** As it goes by google.script.run. */
const sent = (pieces: readonly PieceOnWire[]): readonly PieceOnWire[] =>
  JSON.parse(JSON.stringify(pieces)) as readonly PieceOnWire[];

const inOrder = (cells: readonly DrawnCell[]): readonly DrawnCell[] =>
  [...cells]
    .map(({ row, column, value, style, formula, link, keep }) => ({
      ...{ row, column, value, style },
      ...(formula !== undefined && { formula }),
      ...(link && { link }),
      ...(keep && { keep }),
    }))
    .sort((one, other) => one.row - other.row || one.column - other.column);

const drawings: readonly Drawing[] = [...everyConstruct("PMO Ranking"), ...runOver(sample).drawings];

test.each(drawings.map((drawing) => [drawing.sheet, drawing] as const))(
  "%s goes to the server in pieces of whole rows and comes together as it was",
  (_, drawing) => {
    const pieces = sent(piecesOf(drawing, 3, 100));
    expect(pieces.length).toBeGreaterThan(drawing.cells.length > 500 ? 4 : 0);
    const parsed = pieces.map((one) => pieceFromWire(v.parse(piece, one)));
    expect(parsed.map(({ isFirst }) => isFirst)).toEqual(pieces.map((_one, index) => index === 0));
    expect(parsed.map(({ isLast }) => isLast)).toEqual(pieces.map((_one, at) => at === pieces.length - 1));
    expect(parsed.flatMap(({ drawing: { cells } }) => cells)).toEqual(inOrder(drawing.cells));
    const rows = parsed.map(({ drawing: { cells } }) => [...new Set(cells.map(({ row }) => row))]);
    expect(new Set(rows.flat()).size).toBe(rows.flat().length);
    for (const { drawing: one, index } of parsed) {
      expect({ ...one, cells: [] }).toEqual({ ...drawing, cells: [] });
      expect(index).toBe(3);
    }
  },
);

const [plain] = sent(piecesOf(drawings[0]!, 0, 100));
test.each([
  ["a colour that would be something else", { ...plain, styles: [{ fill: "url(x)" }] }],
  ["a cell that is a formula of its own accord", { ...plain, cells: [[0, 0, { formula: "=1" }, 0]] }],
  ["a row before the first", { ...plain, cells: [[-1, 0, "x", 0]] }],
  ["something more", { ...plain, more: 1 }],
  ["nothing", undefined],
  ["a text", "piece"],
])("%s is no piece", (_, wrong) => {
  expect(v.safeParse(piece, wrong).success).toBe(false);
});

test("a cell of a look that is not there is refused", () => {
  expect(() => pieceFromWire({ ...plain!, styles: [], cells: [[0, 0, "x", 0]] })).toThrow(RangeError);
});
