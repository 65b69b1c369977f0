import { Menu, type MenuItemConstructorOptions } from 'electron';
import { words } from './words.ts';

/**
 * A small menu whose keys leave the product's own alone: no reload (Ctrl+R), no close (Ctrl+W), no minimise (Ctrl+M is
 * "comment") and no undo, which the workspace's own stack does. On macOS the clipboard keys work only through a menu.
 */
export function showMenu(): void {
  const text = words();
  const file: MenuItemConstructorOptions[] = [{ role: 'quit', label: text.quit, accelerator: 'CmdOrCtrl+Q' }];
  const edit: MenuItemConstructorOptions[] = [
    { role: 'cut', label: text.cut },
    { role: 'copy', label: text.copy },
    { role: 'paste', label: text.paste },
    { role: 'selectAll', label: text.selectAll },
  ];
  const view: MenuItemConstructorOptions[] = [{ role: 'togglefullscreen', label: text.fullScreen }];
  const onMac = process.platform === 'darwin';
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      onMac ? { role: 'appMenu' } : { label: text.file, submenu: file },
      { label: text.edit, submenu: edit },
      { label: text.view, submenu: view },
    ]),
  );
}
