import type { Server } from 'node:http';
import path from 'node:path';
import { siteServer } from './server/site-server.ts';

// Serves the built site and says where: the last step of `npm start`, and the server of the browser tests. A busy port is
// stepped over.
const root = path.resolve(import.meta.dirname, '..');
const folder = path.resolve(root, process.env['OUT_DIR'] ?? 'dist');
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/');

function listen(server: Server, port: number): void {
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    listen(server, port + 1);
  });
  server.listen(port, 'localhost', () => {
    server.removeAllListeners('error');
    console.log(`\nShirube is at http://localhost:${port}${base}  (Ctrl+C stops it)\n`);
  });
}

listen(siteServer(folder, base), Number(process.env['PORT'] ?? 4321));
