import { startSync } from '~/state/depot/start-sync.ts';

startSync();
