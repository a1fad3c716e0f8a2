import { fileURLToPath } from 'node:url';
import { preview } from 'astro';

// The last step of `npm start`: serves the built site and says where. A busy port is stepped over.
const server = await preview({ root: fileURLToPath(new URL('..', import.meta.url)), logLevel: 'warn' });
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');
console.log(`\nShirube is at http://localhost:${server.port}${base}  (Ctrl+C stops it)\n`);
