import { useEffect, useState } from 'react';

/** `wide`: three columns; `medium`: the articles come out over the text when asked for; `narrow`: the aids stand below it. */
export type Room = 'wide' | 'medium' | 'narrow';

/** How much room there is, in letters rather than pixels, so that a larger UI scale counts as a smaller window. */
export function useRoom(): Room {
  const [room, setRoom] = useState<Room>(() => measure());
  useEffect(() => {
    const look = () => setRoom(measure());
    const observer = new ResizeObserver(look);
    observer.observe(document.documentElement);
    // The UI scale changes the root's font size, not its width.
    const scale = new MutationObserver(look);
    scale.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
    return () => {
      observer.disconnect();
      scale.disconnect();
    };
  }, []);
  return room;
}

function measure(): Room {
  const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const width = window.innerWidth / letter;
  if (width >= 74) return 'wide';
  return width >= 54 ? 'medium' : 'narrow';
}
