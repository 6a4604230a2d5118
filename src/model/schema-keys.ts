import { z } from 'astro/zod';

/** The keys that a schema knows at a path into a value; none where it has no keys of its own there. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[], value: unknown): string[] {
  const plain = unwrapped(schema, value);
  const [key, ...rest] = path;
  if (key === undefined) return plain instanceof z.ZodObject ? Object.keys(plain.shape) : [];
  const below = plain instanceof z.ZodObject ? shapeOf(plain)[String(key)] : itemOf(plain);
  const inside = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  return below ? keysAt(below, rest, inside) : [];
}

function shapeOf(schema: z.ZodObject): Readonly<Record<string, z.core.$ZodType | undefined>> {
  return schema.shape;
}

function itemOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

/** What a schema asks of a value that is there; of several forms, the one with the value's own verb. */
function unwrapped(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrapped(schema.unwrap(), value);
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const { discriminator } = schema.def;
  const own = (value as Record<string, unknown> | null)?.[discriminator];
  const options = schema.options as readonly z.ZodObject[];
  return options.find(({ shape }) => z.safeParse(shape[discriminator] ?? z.never(), own).success) ?? schema;
}
