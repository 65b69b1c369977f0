/** The article and its rows. Owned by renderer/features/desk and renderer/editor. */
export const desk = {
  english: 'English, segment {{number}}',
  dutch: 'Dutch, segment {{number}}',
} as const;
