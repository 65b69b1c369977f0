/** Dutch words that say little by themselves: a phrase of nothing else is no help. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'de het een en of maar want dus in op aan van voor met door over onder bij naar uit tot te om als dan dat die dit deze ' +
    'er is was zijn waren wordt werd worden heeft had hebben hij zij ze we wij ik je u men zich ook nog niet wel al zo ' +
    'hun haar zijn mijn ons onze jouw uw wie wat waar hoe toen nu daar hier tussen tegen na sinds'
  ).split(' '),
);
