declare module "gridfolio-engine" {
  /** The text of the engine's script, as it was built. */
  const script: string;
  // eslint-disable-next-line no-restricted-syntax -- a file's text has no name of its own
  export default script;
}
declare module "*?source" {
  const text: string;
  // eslint-disable-next-line no-restricted-syntax -- as above
  export default text;
}
