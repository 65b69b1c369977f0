import { expect, test } from 'vitest';
import { giveKey, judgeKey, keysOfTarget, resetKeys, takeKey } from './change-keys.ts';
import { commandIds, commandSeries } from './command-spec.ts';
import { buildKeymap, readKeymap } from './keymap.ts';
import { keyProfiles, profileKeys } from './key-profiles.ts';
import { registry } from './registry.ts';

test('in every profile each key belongs to one command, and no profile gives a key twice', () => {
  for (const profile of keyProfiles) {
    const keymap = buildKeymap(profile, {});
    const keys = commandIds.flatMap((id) => keymap.keysOf(id));
    expect(new Set(keys).size, profile).toBe(keys.length);
    const own = Object.values(profileKeys[profile]).flat();
    expect(new Set(own).size, profile).toBe(own.length);
  }
});

test('no default and no profile has a key that is refused to users', () => {
  for (const profile of keyProfiles) {
    const keymap = buildKeymap(profile, {});
    for (const { id } of registry) {
      for (const key of keymap.keysOf(id)) {
        expect(judgeKey(keymap, id, key), `${profile} ${id} ${key}`).toEqual({ type: 'free' });
      }
    }
  }
});

test('every command that has a key by default can be reached in every profile', () => {
  const isReached = (profile: (typeof keyProfiles)[number], id: (typeof commandIds)[number]) =>
    buildKeymap(profile, {}).keysOf(id).length > 0;
  const withKeys = registry.filter(({ keys }) => keys.length > 0).map(({ id }) => id);
  expect(keyProfiles.map((profile) => withKeys.filter((id) => !isReached(profile, id)))).toEqual([[], [], [], []]);
});

test('the profiles have the keys in their users’ fingers', () => {
  expect(buildKeymap('omegat', {}).keysOf('confirm')).toContain('Enter');
  expect(buildKeymap('trados', {}).keysOf('concordance')).toContain('F3');
  expect(buildKeymap('memoq', {}).keysOf('next-unconfirmed')).toContain('Mod+G');
  expect(buildKeymap('omegat', {}).ownerOf('mod+j')).toBe('go-to');
});

test('a key of another command is refused with its name, the command’s own is not', () => {
  const keymap = buildKeymap('veerman', {});
  expect(judgeKey(keymap, 'confirm', 'Mod+K')).toEqual({ type: 'taken', by: 'concordance' });
  expect(judgeKey(keymap, 'concordance', 'Mod+K')).toEqual({ type: 'free' });
  expect(judgeKey(keymap, 'insert-term', 'Mod+1')).toEqual({ type: 'taken', by: 'insert-match-1' });
});

test('keys that the text, the page or the window needs are refused', () => {
  const keymap = buildKeymap('veerman', {});
  const judge = (key: string) => judgeKey(keymap, 'lock', key).type;
  expect(['A', 'Shift+A', 'Space', '7'].map(judge)).toEqual(['types', 'types', 'types', 'types']);
  expect(['Mod+C', 'Mod+ArrowLeft', 'Backspace', 'Shift+End', 'Mod+Backspace'].map(judge)).toEqual(
    Array<string>(5).fill('edits'),
  );
  expect(['Tab', 'Escape', 'Shift+Tab'].map(judge)).toEqual(['leaves', 'leaves', 'leaves']);
  expect(judge('Mod+Q')).toBe('of-window');
  expect(['F7', 'Enter', 'Alt+PageDown', 'Mod+Alt+L'].map(judge)).toEqual(Array<string>(4).fill('free'));
});

test('own keys lie over every profile and are taken from whoever has them there', () => {
  const own = giveKey(buildKeymap('veerman', {}), 'lock', 'F7', 'Mod+L');
  expect(own).toEqual({ lock: ['F7'] });
  const given = giveKey(buildKeymap('veerman', own), 'bookmark', 'F3', null);
  const trados = buildKeymap('trados', given);
  expect(trados.keysOf('lock')).toEqual(['F7']);
  expect(trados.ownerOf('F3')).toBe('bookmark');
  expect(trados.keysOf('concordance')).toEqual(['Mod+K']);
  expect(trados.lostBy('concordance')).toEqual(['F3']);
});

test('a series gets its nine keys at once', () => {
  const before = buildKeymap('veerman', {});
  expect(judgeKey(before, 'insert-match', 'F7')).toEqual({ type: 'needs-digit' });
  expect(judgeKey(before, 'insert-match', 'Mod+Alt+5')).toEqual({ type: 'free' });
  const after = buildKeymap('veerman', giveKey(before, 'insert-match', 'Mod+Alt+5', 'Mod+1'));
  expect(after.keysOf('insert-match-4')).toEqual(['Mod+Alt+4']);
  expect(keysOfTarget(after, 'insert-match')).toEqual(['Mod+Alt+1']);
  expect(buildKeymap('veerman', resetKeys(after, 'insert-match')).keysOf('insert-match-4')).toEqual(['Mod+4']);
  expect(commandSeries.map((series) => keysOfTarget(before, series))).toEqual([['Mod+1'], ['Alt+1'], ['Alt+Shift+1']]);
});

test('a command can be left without any key', () => {
  const keymap = buildKeymap('veerman', takeKey(buildKeymap('veerman', {}), 'concordance', 'Mod+K'));
  expect(keymap.keysOf('concordance')).toEqual([]);
  expect(keymap.ownerOf('Mod+K')).toBeNull();
});

test('settings that hold nonsense give the keys of Veerman', () => {
  const keymap = readKeymap({
    'keys.profile': 'emacs',
    'keys.own': '{"confirm": 7, "nope": ["F7"], "lock": [1, "F6"]}',
  });
  expect(keymap.profile).toBe('veerman');
  expect(keymap.own).toEqual({ lock: ['F6'] });
  expect(readKeymap({ 'keys.own': '[' }).own).toEqual({});
});
