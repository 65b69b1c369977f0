/** The same keys with any words: every other language `satisfies` the English, so that a missing or left-over key breaks the build. */
export type Wording<T> = { readonly [K in keyof T]: T[K] extends string ? string : Wording<T[K]> };
