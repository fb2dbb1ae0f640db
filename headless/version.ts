import packageJson from "../package.json";

/** As package.json has it. */
export const VERSION: string = packageJson.version;
