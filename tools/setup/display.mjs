/** True where a window can be shown. Only Linux can be without; SSH sessions to other systems are the user's affair. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
