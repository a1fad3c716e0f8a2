import type { Server } from 'node:http';
import { siteServer } from '../server/site-server.ts';
import { DepotService } from './depot-service.ts';
import { SqlDepot } from './sql-depot.ts';

export interface TeamSetting {
  readonly folder: string;
  readonly base: string;
  /** The address of a PostgreSQL database; without it, the depot is one SQLite file. */
  readonly databaseUrl: string | undefined;
  readonly file: string;
  readonly behindProxy: boolean;
  readonly log: (line: Readonly<Record<string, unknown>>) => void;
}

export interface TeamServer {
  readonly server: Server;
  /** Answers what has begun, then lets go of the database. */
  readonly stop: () => Promise<void>;
}

/** The built site and the depot on one port. */
export async function teamServer(setting: TeamSetting): Promise<TeamServer> {
  const { folder, base, behindProxy, log } = setting;
  const depot = await SqlDepot.open(await databaseOf(setting));
  const service = new DepotService({ depot, behindProxy, log });
  const server = siteServer(folder, base, service);
  return {
    server,
    stop: async () => {
      service.stop();
      await new Promise<void>((done) => {
        server.close(() => done());
        server.closeIdleConnections();
      });
      await depot.close();
    },
  };
}

/** Only the database that is used is loaded. */
async function databaseOf({ databaseUrl, file }: TeamSetting) {
  if (databaseUrl !== undefined)
    return new (await import('./postgres-database.ts')).PostgresDatabase(databaseUrl);
  return new (await import('./sqlite-database.ts')).SqliteDatabase(file);
}
