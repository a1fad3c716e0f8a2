import CMS from '@sveltia/cms';
import { isSetup, readForEditor, writeFromEditor } from './editor-format.ts';

// The page of the editor: gives what the build knows of the content to Sveltia CMS.
const answer = await fetch('setup.json');
const setup: unknown = await answer.json();
if (!isSetup(setup)) throw new Error('setup.json is not of this build: run "EDITOR=1 npm run build" again');
const { config, shapes } = setup;
for (const [format, shape] of Object.entries(shapes))
  CMS.registerCustomFormat(format, 'yaml', {
    fromFile: (text: string) => readForEditor(shape, text),
    toFile: (content: Record<string, unknown>) => writeFromEditor(shape, content),
  });
void CMS.init({ config });
