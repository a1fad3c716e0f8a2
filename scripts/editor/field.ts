import type { Member, Shape } from './shape.ts';

/** A field of the editor, in the words of Sveltia CMS. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly widget:
    'string' | 'text' | 'number' | 'boolean' | 'select' | 'datetime' | 'list' | 'object' | 'hidden';
  readonly required?: boolean;
  readonly hint?: string;
  readonly [option: string]: unknown;
}

/** An id that may stand in a field, and what it is called. */
export interface Choice {
  readonly label: string;
  readonly value: string;
}

/** What is known of fields beside their shape: comments of the schema, and the ids that exist. */
export interface Knowledge {
  readonly hints: ReadonlyMap<string, string>;
  readonly idsFor: ReadonlyMap<string, readonly Choice[]>;
}

/** `minutesPerRequest` → "Minutes per request". */
function labelOf(name: string): string {
  if (name === 'en') return 'English';
  if (name === 'ja') return '日本語';
  const words = name.replaceAll(
    /([a-z])([A-Z])/g,
    (_, end: string, start: string) => `${end} ${start.toLowerCase()}`,
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What stands on the folded line of an entry. */
const NAMES = ['title', 'name', 'term', 'label', 'text', 'rule', 'statement', 'subject'];

function summaryOf(shape: Shape): string | undefined {
  if (shape.kind !== 'object') return undefined;
  const named = NAMES.find((name) => shape.members[name]?.shape.kind === 'object');
  const id = 'id' in shape.members ? '{{fields.id}}' : '';
  return [named === undefined ? '' : `{{fields.${named}.ja}} · {{fields.${named}.en}}`, id]
    .filter(Boolean)
    .join(' · ');
}

const bounds = ({ least, most }: { least?: number; most?: number }) => ({
  ...(least === undefined ? {} : { min: least }),
  ...(most === undefined ? {} : { max: most }),
});

type Widget = Pick<Field, 'widget'> & Readonly<Record<string, unknown>>;

function widgetOf(name: string, shape: Shape, knowledge: Knowledge): Widget {
  switch (shape.kind) {
    case 'text': {
      const ids = knowledge.idsFor.get(name);
      if (ids) return { widget: 'select', options: ids, dropdown_threshold: 0 };
      return { widget: name === 'en' || name === 'ja' ? 'text' : 'string' };
    }
    case 'day':
      return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
    case 'boolean':
      return { widget: 'boolean' };
    case 'number':
      return {
        widget: 'number',
        value_type: shape.whole ? 'int' : 'float',
        ...(shape.whole ? {} : { step: 0.01 }),
        ...bounds(shape),
      };
    case 'choice':
      return { widget: 'select', options: shape.options };
    case 'yaml':
      return { widget: 'text', hint: 'YAML' };
    case 'object':
      return {
        widget: 'object',
        collapsed: 'en' in shape.members ? false : 'auto',
        fields: fieldsOf(shape, knowledge),
      };
    case 'record':
      return {
        widget: 'list',
        collapsed: true,
        summary: '{{fields.key}}',
        fields: [
          { name: 'key', label: 'Id', widget: 'string' },
          fieldOf('value', { shape: shape.value, optional: false }, knowledge),
        ],
      };
    case 'list': {
      const { item } = shape;
      const summary = summaryOf(item);
      if (item.kind === 'object')
        return {
          widget: 'list',
          collapsed: true,
          ...(summary === undefined ? {} : { summary }),
          fields: fieldsOf(item, knowledge),
          ...bounds(shape),
        };
      // One field for each entry, because the order of ids says something: the first role owns a question.
      return {
        widget: 'list',
        field: fieldOf(name, { shape: item, optional: false }, knowledge),
        ...bounds(shape),
      };
    }
  }
}

function fieldOf(name: string, { shape, optional, fallback }: Member, knowledge: Knowledge): Field {
  const comment = knowledge.hints.get(name);
  const isOpen = shape.kind === 'boolean' && optional && fallback === undefined;
  const widget = widgetOf(name, isOpen ? { kind: 'choice', options: ['true', 'false'] } : shape, knowledge);
  const hint = [comment, widget['hint']].filter((it) => typeof it === 'string').join(' · ');
  return {
    name,
    label: labelOf(name),
    ...widget,
    // A text that is missing in one language is a matter of the content check, which knows the languages of the site.
    required:
      !optional && name !== 'en' && name !== 'ja' && shape.kind !== 'boolean' && shape.kind !== 'list',
    ...(hint === '' ? {} : { hint }),
    ...(fallback === undefined || shape.kind === 'object' || shape.kind === 'list'
      ? {}
      : { default: fallback }),
  };
}

/** One field for each member of a schema. */
export function fieldsOf(shape: Shape, knowledge: Knowledge): Field[] {
  if (shape.kind !== 'object') return [fieldOf('entries', { shape, optional: false }, knowledge)];
  return Object.entries(shape.members).map(([name, member]) => fieldOf(name, member, knowledge));
}
