import { openSession } from '../cli/session.ts';

/** Opens the workspace named on the command line and holds it until the process is killed. */
const session = openSession(process.argv[2] ?? null, 'fail');
const info = await session.client.call('workspace.info', {});
console.log(JSON.stringify(info));
// The session is named here so that it cannot be collected, and its lock with it, while the process waits.
setInterval(() => session.engine, 1000);
