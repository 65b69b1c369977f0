import { devServer } from '../runtime.ts';
import { appOrigin } from './app-scheme.ts';

/** True for the page itself: the product's own origin, or Vite's server during development. */
export function isPageAddress(address: string): boolean {
  if (address === appOrigin || address.startsWith(`${appOrigin}/`)) return true;
  const server = devServer();
  return server !== null && sameOrigin(address, server);
}

/** True for what the page may load: itself, data it made itself, the developer tools, and Vite's live updates. */
export function mayLoad(address: string): boolean {
  if (isPageAddress(address) || /^(data|blob|devtools):/.test(address)) return true;
  const server = devServer();
  return server !== null && sameOrigin(address.replace(/^ws/, 'http'), server);
}

function sameOrigin(address: string, server: string): boolean {
  return URL.canParse(address) && new URL(address).origin === new URL(server).origin;
}
