/**
 * The few host globals that every runtime of the product has (Node, Electron, browsers).
 * `shared/` compiles without DOM and Node types, so what it may use is listed here and nowhere else.
 */
interface AbortSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}
declare class AbortController {
  readonly signal: AbortSignal;
  abort(): void;
}
declare const console: { error(...values: unknown[]): void; warn(...values: unknown[]): void };
declare function btoa(binary: string): string;
declare function atob(base64: string): string;
