import { expect, test } from 'vitest';
import { jsonSchemas } from './schemas.ts';

test('every file and every answer has a JSON Schema that names itself and refuses unknown keys', () => {
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    expect(schema, name).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
      title: expect.stringMatching(/^Ironstride /),
      description: expect.stringMatching(/\.$/),
    });
  }
});

test('the schema of the athlete file lists the words that are known', () => {
  expect(jsonSchemas().athlete).toMatchObject({
    required: expect.arrayContaining(['name', 'level', 'lifting', 'days']),
    properties: { level: { enum: ['beginner', 'intermediate', 'advanced'] }, start: { format: 'date' } },
  });
});
