import { expect, test } from 'vitest';
import { findDataFolder, findDefaultWorkspace } from './data-folder.ts';

const linux = { platform: 'linux', env: {}, home: '/home/anna' } as const;

test('on Linux the data folder follows XDG_DATA_HOME, and ignores a relative one', () => {
  expect(findDataFolder(linux)).toBe('/home/anna/.local/share/veerman');
  expect(findDataFolder({ ...linux, env: { XDG_DATA_HOME: '/data' } })).toBe('/data/veerman');
  expect(findDataFolder({ ...linux, env: { XDG_DATA_HOME: 'data' } })).toBe('/home/anna/.local/share/veerman');
});

test('on Windows and macOS the data folder is where their programs keep data', () => {
  const windows = { platform: 'win32', env: { APPDATA: 'C:\\Users\\anna\\AppData\\Roaming' }, home: 'C:\\Users\\anna' };
  expect(findDataFolder({ ...windows, platform: 'win32' })).toBe('C:\\Users\\anna\\AppData\\Roaming\\Veerman');
  expect(findDataFolder({ platform: 'win32', env: {}, home: 'C:\\Users\\anna' })).toBe(
    'C:\\Users\\anna\\AppData\\Roaming\\Veerman',
  );
  expect(findDataFolder({ platform: 'darwin', env: {}, home: '/Users/anna' })).toBe(
    '/Users/anna/Library/Application Support/Veerman',
  );
});

test('VEERMAN_DATA names another data folder everywhere', () => {
  expect(findDefaultWorkspace({ ...linux, env: { VEERMAN_DATA: '/mnt/v', XDG_DATA_HOME: '/data' } })).toBe(
    '/mnt/v/veerman.sqlite',
  );
});
