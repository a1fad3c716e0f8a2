import type { ContentReader } from './content-reader.ts';
import { toolSchema, type ToolFile } from './tool-schemas.ts';

const TOOL_FILE = /^tools\/([^/]+)\.yaml$/;

export interface ToolSources {
  /** content/tools/{id}.yaml */
  readonly tools: ReadonlyMap<string, ToolFile>;
  /** The ids of all tools, whether or not their files could be read. */
  readonly toolNames: ReadonlySet<string>;
}

export function readTools(reader: ContentReader): ToolSources {
  const names = [...reader.files.keys()].flatMap((file) => TOOL_FILE.exec(file)?.[1] ?? []);
  const tools = names.flatMap((name) => {
    const tool = reader.yaml(`tools/${name}.yaml`, toolSchema);
    return tool === undefined ? [] : [[name, tool] as const];
  });
  return { tools: new Map(tools), toolNames: new Set(names) };
}
