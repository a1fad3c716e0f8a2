import { fileURLToPath } from 'node:url';
import { preview } from 'astro';

// Serves the built site and says where: the last step of `npm start`, and the server of the browser tests. A busy port
// is stepped over. `astro preview` would allow only one server per project.
const server = await preview({
  root: fileURLToPath(new URL('..', import.meta.url)),
  logLevel: 'warn',
  server: { host: 'localhost', port: Number(process.env['PORT'] ?? 4321) },
});
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/');
console.log(`\nShirube is at http://localhost:${server.port}${base}  (Ctrl+C stops it)\n`);
