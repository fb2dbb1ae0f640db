export { onInstall, onOpen, showPanel } from "./menu";
export { customFunction } from "./custom-functions";
