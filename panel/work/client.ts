import type {
  Drawing,
  DrawnCell,
  Explained,
  Grid,
  MappingRow,
  PartId,
  Preview,
  Question,
  SettingsToSave,
} from "../../core/index";
import { breathe } from "../breathe";
import type { Answer, Choices, Done, Found, Insertable, Request, Signature } from "./messages";

/** The part of a Worker that is used. */
export interface WorkerLike {
  postMessage(request: Request): void;
  terminate(): void;
}

/** Starts a worker that gives its answers, and what broke it, to these. */
export type StartWorker = (
  onAnswer: (answer: Answer) => void,
  onError: (message: string) => void,
) => WorkerLike;

/** A workbook as it is to be read. */
export interface Reading extends Choices {
  readonly grids: readonly Grid[];
  readonly today: number;
  readonly locale: string;
}

export interface Running extends Signature {
  readonly parts: readonly PartId[];
  readonly onProgress: (share: number, note: string) => void;
}

/** What the user says of tables and headers, and how the tab that keeps it is signed. */
export interface Mapping extends Signature {
  readonly said: readonly MappingRow[];
}

export type Saving = SettingsToSave & Signature;

export interface Explaining extends Omit<Running, "parts"> {
  readonly question: Question;
}

/** The tabs of a run, and what it found. */
export interface Ran extends Done {
  readonly drawings: readonly Drawing[];
}

/** The user stopped it. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** The preset that was chosen is not in the workbook any more. */
export class PresetGone extends Error {
  override readonly name = "PresetGone";
}

/** Calculates beside the page. One thing is asked at a time. */
export interface Engine {
  read(reading: Reading): Promise<Found>;
  run(running: Running): Promise<Ran>;
  /** The tab PMO Mapping of the workbook that was read last. */
  map(mapping: Mapping): Promise<Ran>;
  /** Sheets to fill in, or the sample's. */
  insert(what: Insertable): Promise<Ran>;
  /** The tab that keeps settings; rejects with a sentence where a value is none. */
  saveSettings(saving: Saving): Promise<Ran>;
  /** The first answer after a reading takes as long as a run; those after it hardly any time. */
  explain(explaining: Explaining): Promise<Explained>;
  /**
   * What a run with these choices would come to: a first answer at once, then better ones, to the last of them or until
   * it is overtaken. The workbook is not read anew from the host.
   */
  preview(choices: Choices, onPreview: (preview: Preview) => void): Promise<unknown>;
  /** A preview that goes on gives way after its first answer: it is not the one that is wanted any more. */
  overtake(): void;
  /** What is being done rejects with `Cancelled`; the next question finds the workbook as it was read. */
  cancel(): void;
}

interface Pending {
  readonly onAnswer: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the engine in a worker; a cancelled one is thrown away and started anew. */
export function startEngine(startWorker: StartWorker): Engine {
  let pending: Pending | undefined;
  let last: Reading | undefined;
  let worker: WorkerLike | undefined;
  let handedOver = Promise.resolve();

  const started = (): WorkerLike => {
    worker ??= startWorker(
      (answer) => pending?.onAnswer(answer),
      (message) => pending?.reject(new Error(message)),
    );
    return worker;
  };
  /** Sends requests and waits until an answer comes to something. */
  const ask = <T>(requests: readonly Request[], resultOf: (answer: Answer) => T | undefined): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const onAnswer = (answer: Answer): void => {
        if (answer.kind === "failed") reject(failureOf(answer));
        const result = resultOf(answer);
        if (result !== undefined) resolve(result);
      };
      const own = (pending = { onAnswer, reject });
      handedOver = handOver(requests, started, () => pending === own).catch(reject);
    });
  const read = (reading: Reading): Promise<Found> => {
    last = reading;
    return ask(requestsOf(reading), (answer) => (answer.kind === "found" ? answer.found : undefined));
  };

  /** A cancelled worker is gone, with the workbook that it held. */
  const askOfBook = async <T>(request: Request, resultOf: (answer: Answer) => T | undefined): Promise<T> => {
    if (!worker && last) await read(last);
    return ask([request], resultOf);
  };

  return {
    read,
    run: ({ parts, file, stamp, onProgress }) =>
      askOfBook({ kind: "run", parts, file, stamp }, collector(onProgress)),
    map: (mapping) => askOfBook({ kind: "map", ...mapping }, collector()),
    insert: (what) => ask([{ kind: "insert", what }], collector()),
    saveSettings: (saving) => askOfBook({ kind: "save-settings", ...saving }, collector()),
    explain: ({ onProgress, ...asked }) => askOfBook({ kind: "explain", ...asked }, explainedIn(onProgress)),
    preview: (choices, onPreview) => askOfBook({ kind: "preview", ...choices }, previewsTo(onPreview)),
    overtake: () => {
      void handedOver.then(() => worker?.postMessage({ kind: "overtake" }));
    },
    cancel: () => {
      worker?.terminate();
      worker = undefined;
      pending?.reject(new Cancelled("cancelled"));
      pending = undefined;
    },
  };
}

/** A large workbook takes a while to hand over: the page breathes meanwhile, and the user may stop it. */
async function handOver(
  requests: readonly Request[],
  started: () => WorkerLike,
  isWanted: () => boolean,
): Promise<void> {
  for (const request of requests) {
    await breathe();
    if (!isWanted()) return;
    started().postMessage(request);
  }
}

function explainedIn(onProgress: Running["onProgress"]): (answer: Answer) => Explained | undefined {
  return (answer) => {
    if (answer.kind === "progress") onProgress(answer.share, answer.note);
    return answer.kind === "explained" ? answer.explained : undefined;
  };
}

function previewsTo(onPreview: (preview: Preview) => void): (answer: Answer) => true | undefined {
  return (answer) => {
    if (answer.kind === "previewed") onPreview(answer.preview);
    return answer.kind === "tried" ? true : undefined;
  };
}

function requestsOf({ grids, ...reading }: Reading): readonly Request[] {
  return [...grids.flatMap(partsOf), { kind: "read", ...reading }];
}

/** Cells that are handed over at once: a few milliseconds of the page. */
const PART_CELLS = 5_000;

function partsOf(grid: Grid): readonly Request[] {
  const { values } = grid;
  const size = Math.max(1, Math.floor(PART_CELLS / Math.max(1, values[0]?.length ?? 1)));
  const parts: Request[] = [{ kind: "grid", grid: { ...grid, values: values.slice(0, size) } }];
  for (let from = size; from < values.length; from += size) {
    parts.push({ kind: "rows", rows: values.slice(from, from + size) });
  }
  return parts;
}

function failureOf({ message, because }: Extract<Answer, { readonly kind: "failed" }>): Error {
  return because === "preset" ? new PresetGone(message) : new Error(message);
}

/** Puts a run's answers together: its tabs come in blocks of cells. */
function collector(onProgress?: Running["onProgress"]): (answer: Answer) => Ran | undefined {
  const tabs: { readonly drawing: Drawing; readonly cells: DrawnCell[] }[] = [];
  return (answer) => {
    if (answer.kind === "progress") onProgress?.(answer.share, answer.note);
    if (answer.kind === "tab") tabs.push({ drawing: answer.drawing, cells: [] });
    if (answer.kind === "cells") tabs[tabs.length - 1]?.cells.push(...answer.cells);
    if (answer.kind !== "done") return undefined;
    return { ...answer.done, drawings: tabs.map(({ drawing, cells }) => ({ ...drawing, cells })) };
  };
}
