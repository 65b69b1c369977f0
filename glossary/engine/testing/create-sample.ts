import { createEngine } from '#glossary/engine.ts';

/** A process to be killed: makes the sample workspace. Arguments: workspace, seeds folder. */
const [workspacePath = '', seedsFolder = ''] = process.argv.slice(2);
createEngine({ workspacePath, seedsFolder, fontsFolder: '', whenMissing: 'sample' }).close();
