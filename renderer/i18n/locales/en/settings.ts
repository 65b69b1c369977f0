/** How the page looks and speaks, and what it runs on. */
export const settings = {
  title: 'Settings',
  language: 'Language',
  languages: { en: 'English', nl: 'Nederlands' },
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  scale: 'Size of everything',
  percent: '{{value}}%',
  workspace: 'Workspace',
  file: 'File',
  engine: 'Storage',
  engineValue: 'SQLite {{sqlite}}, file version {{version}}',
  shell: 'Window',
  shellValue: 'Electron {{electron}}, Chromium {{chrome}}',
  browser: 'A browser on this computer',
  testRuntime: 'A stand-in runtime for tests shows this window; it is not the finished product.',
} as const;
