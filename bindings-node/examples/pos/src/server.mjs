// Starts the back end: POS_DATABASE names the database file, PORT the port on this machine.

import { createApp } from './app.mjs';

const { POS_DATABASE: database = 'pos.db', PORT: port = '8080' } = process.env;
const app = createApp({ database });
const address = await app.listen({ port: Number(port), host: '127.0.0.1' });
console.log(`the till is open at ${address}, its records are in ${database}`);

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => app.close());
