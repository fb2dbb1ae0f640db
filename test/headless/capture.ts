import { main } from "../../headless/cli";
import type { ExitStatus } from "../../headless/exit-status";

/** What a command answered, as whoever called it saw it. */
export interface Answer {
  readonly status: ExitStatus;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process and keeps what it printed. */
export async function gridfolio(...words: readonly string[]): Promise<Answer> {
  let out = "";
  let err = "";
  const spies = [
    jest.spyOn(process.stdout, "write").mockImplementation((text) => ((out += String(text)), true)),
    jest.spyOn(process.stderr, "write").mockImplementation((text) => ((err += String(text)), true)),
  ];
  try {
    const status = await main(words);
    return { status, out, err };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
