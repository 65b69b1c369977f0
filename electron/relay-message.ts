/** What passes between main and an engine in a plain Node, which cannot be handed a port: one pipe for all connections. */
export type RelayMessage =
  | { readonly kind: 'connect'; readonly connection: number }
  | { readonly kind: 'message'; readonly connection: number; readonly data: unknown }
  | { readonly kind: 'close'; readonly connection: number }
  | { readonly kind: 'stop' };
