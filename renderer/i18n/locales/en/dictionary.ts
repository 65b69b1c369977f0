/** Looking words up in the user's own dictionaries. */
export const dictionary = {
  title: 'Dictionaries',
  word: 'Word',
  found_one: 'One entry',
  found_other: '{{count, number}} entries',
  nothing: 'No entry for “{{word}}”.',
  kind: { base: 'the word that this is a form of', head: 'the last part of the compound' },
  shelf: 'Your dictionaries',
  none: 'None yet. Veerman reads dictionaries of dictd (.index with .dict or .dict.dz) and StarDict (.ifo with .idx and .dict).',
  entries_one: 'One entry',
  entries_other: '{{formatted}} entries',
  remove: 'Close “{{name}}”',
  path: 'Add a dictionary',
  pathHint: 'The path of its .index or .ifo file. The files stay where they are.',
  add: 'Add',
  choose: 'Choose a file…',
} as const;
