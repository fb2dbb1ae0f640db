import { spawn } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../../..");

/** The workbench as `npm start` starts it. */
export interface Started {
  /** With its slash at the end. */
  readonly url: string;
  readonly stop: () => void;
}

/** Starts the workbench on a free port, and waits until it says where it is. */
export function startWorkbench(): Promise<Started> {
  const server = spawn(process.execPath, ["workbench/start.mjs"], {
    cwd: ROOT,
    env: { ...process.env, PORT: "0" },
  });
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (text: Buffer): void => {
      said += String(text);
      const [url] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (url !== undefined) resolve({ url, stop: () => server.kill() });
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    server.on("exit", () => {
      reject(new Error(`the workbench ended: ${said}`));
    });
  });
}
