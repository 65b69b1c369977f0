import { describe, expect, it } from 'vitest';
import { readOptions } from './read-options.ts';

describe('the options of the desktop application', () => {
  it('leaves the workspace to the engine when none is named', () => {
    expect(readOptions(['electron', '.', '--no-sandbox'], '/home/a')).toEqual({
      ok: true,
      value: { workspacePath: null },
    });
  });

  it('takes a workspace relative to the folder it was started in', () => {
    expect(readOptions(['veerman', '--workspace', 'b.veerman'], '/home/a')).toEqual({
      ok: true,
      value: { workspacePath: '/home/a/b.veerman' },
    });
  });

  it('takes the form with an equals sign', () => {
    const read = readOptions(['veerman', '--workspace=/c d/e.veerman', '--disable-gpu'], '/home/a');
    expect(read).toEqual({ ok: true, value: { workspacePath: '/c d/e.veerman' } });
  });

  it.each([[['veerman', '--workspace']], [['veerman', '--workspace=']], [['veerman', '--workspace', '--disable-gpu']]])(
    'refuses %j, which names no file',
    (argv) => {
      expect(readOptions(argv, '/home/a').ok).toBe(false);
    },
  );
});
