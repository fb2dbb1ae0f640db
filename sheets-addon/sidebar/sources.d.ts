declare module "gridfolio-engine" {
  /** The text of the engine's script, as it was built. */
  const script: string;
  export default script;
}
declare module "*?source" {
  const text: string;
  export default text;
}
