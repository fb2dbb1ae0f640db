import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Served } from "../chromium";

const ROOT = join(__dirname, "../../..");

/** Starts the workbench as `npm start` does, on a free port, and waits until it says where it is. */
export function startWorkbench(): Promise<Served> {
  const server = spawn(process.execPath, ["workbench/start.mjs"], {
    cwd: ROOT,
    env: { ...process.env, PORT: "0" },
  });
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (text: Buffer): void => {
      said += String(text);
      const [url] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (url !== undefined) resolve({ url, close: () => server.kill() });
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    server.on("exit", () => {
      reject(new Error(`the workbench ended: ${said}`));
    });
  });
}
