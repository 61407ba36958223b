/** A selected field: `alias: name(args) { fields }`. Inline fragments (`... on Blob`) are taken as plain fields. */
interface Field {
  alias: string;
  name: string;
  args: (variables: Record<string, unknown>) => Record<string, unknown>;
  fields: Field[];
}

type Value = (variables: Record<string, unknown>) => unknown;

/**
 * Answers a GraphQL query from plain objects, in which a function is called with the field's arguments.
 * As much of the language as the CMS uses; a field that is not there is an error, as on a real host.
 */
export function runGraphQL(query: string, variables: Record<string, unknown>, root: object): unknown {
  const parser = new Parser(query);
  return select(parser.document(), root, variables);
}

function select(fields: Field[], value: unknown, variables: Record<string, unknown>): unknown {
  if (value === null || value === undefined || fields.length === 0) return value ?? null;
  if (Array.isArray(value)) return value.map((item) => select(fields, item, variables));
  const source = value as Record<string, unknown>;
  return Object.fromEntries(
    fields.map(({ alias, name, args, fields: inner }) => {
      if (!(name in source)) throw new Error(`Field '${name}' is not imitated`);
      const found = source[name];
      const result = typeof found === 'function' ? (found as (a: object) => unknown)(args(variables)) : found;
      return [alias, select(inner, result, variables)];
    }),
  );
}

class Parser {
  private tokens: string[];

  constructor(query: string) {
    this.tokens = query.match(/"(?:\\.|[^"\\])*"|\.\.\.|\$?\w+|-?\d+|[{}()[\]:!=]/g) ?? [];
  }

  document(): Field[] {
    while (this.tokens[0] !== '{' && this.tokens[0] !== '(') this.next();
    if (this.tokens[0] === '(') while (this.next() !== ')');
    return this.selection();
  }

  private next(): string {
    const token = this.tokens.shift();
    if (token === undefined) throw new Error('Unexpected end of the query');
    return token;
  }

  private selection(): Field[] {
    const fields: Field[] = [];
    this.next();
    while (this.tokens[0] !== '}') fields.push(...this.field());
    this.next();
    return fields;
  }

  private field(): Field[] {
    const first = this.next();
    if (first === '...') {
      this.next();
      this.next();
      return this.selection();
    }
    const aliased = this.tokens[0] === ':';
    if (aliased) this.next();
    const name = aliased ? this.next() : first;
    const args = this.tokens[0] === '(' ? this.pairs(')') : () => ({});
    return [{ alias: first, name, args, fields: this.tokens[0] === '{' ? this.selection() : [] }];
  }

  private pairs(end: string): Field['args'] {
    const values: [string, Value][] = [];
    this.next();
    while (this.tokens[0] !== end) {
      const name = this.next();
      this.next();
      values.push([name, this.value()]);
    }
    this.next();
    return (variables) => Object.fromEntries(values.map(([name, value]) => [name, value(variables)]));
  }

  private value(): Value {
    if (this.tokens[0] === '{') return this.pairs('}');
    const token = this.next();
    if (token === '[') {
      const items: Value[] = [];
      while (this.tokens[0] !== ']') items.push(this.value());
      this.next();
      return (variables) => items.map((item) => item(variables));
    }
    if (token.startsWith('$')) return (variables) => variables[token.slice(1)];
    if (token.startsWith('"') || /^-?\d+$|^true$|^false$|^null$/.test(token)) {
      const literal: unknown = JSON.parse(token);
      return () => literal;
    }
    return () => token;
  }
}
