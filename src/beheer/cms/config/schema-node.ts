import { z } from 'zod';
import type { VeldMeta } from '../../../schemas/veld.ts';

/** One node of a JSON schema, as `z.toJSONSchema` writes it, with what `.meta()` adds. */
export interface SchemaNode extends VeldMeta {
  type?: string | string[];
  title?: string;
  description?: string;
  enum?: string[];
  default?: unknown;
  properties?: Record<string, SchemaNode>;
  required?: string[];
  items?: SchemaNode;
  additionalProperties?: SchemaNode | boolean;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
}

/** What editors write, as a JSON schema: defaults are optional, and a word stands before what the reader makes of it. */
export function toSchemaNode(schema: z.ZodType): SchemaNode {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as SchemaNode;
}
