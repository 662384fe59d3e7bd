/// A shop with everything that a plain resource has, and customers' orders that refer to each other.
enum PetsDocument {
    static let text = """
        openapi: 3.1.0
        info: {title: Pets, version: '1'}
        paths:
          /pets:
            get:
              parameters:
                - {name: page, in: query, schema: {type: integer, minimum: 1}}
                - {name: per_page, in: query, schema: {type: integer, maximum: 50, default: 20}}
                - {name: sort, in: query, schema: {type: string}}
                - {name: species, in: query, schema: {type: string}}
                - {name: tags, in: query, schema: {type: array, items: {type: string}}}
                - {name: updated_since, in: query, schema: {type: string, format: date-time}}
                - {name: min_weight, in: query, schema: {type: number}}
                - {name: q, in: query, schema: {type: string}}
              responses:
                '200':
                  description: Pets
                  headers:
                    X-Total-Count: {schema: {type: integer}}
                    Link: {schema: {type: string}}
                  content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}
            post:
              requestBody:
                required: true
                content: {application/json: {schema: {$ref: '#/components/schemas/NewPet'}}}
              responses:
                '201':
                  description: Made
                  headers: {X-Quota-Left: {required: true, schema: {type: integer, minimum: 5}}}
                  content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
            delete: {responses: {'204': {description: All gone}}}
          /pets/{petId}:
            parameters: [{name: petId, in: path, required: true, schema: {type: integer}}]
            get:
              responses:
                '200': {description: A pet, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
            put:
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/NewPet'}}}}
              responses:
                '200': {description: A pet, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
            patch:
              requestBody:
                content:
                  application/merge-patch+json: {schema: {type: object}}
                  application/json-patch+json: {schema: {type: array, items: {type: object}}}
              responses:
                '200': {description: A pet, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
            delete: {responses: {'204': {description: Gone}}}
          /pets/{petId}/feed:
            post:
              parameters: [{name: petId, in: path, required: true, schema: {type: integer}}]
              responses: {'200': {description: Fed}}
          /health:
            get:
              responses:
                '200':
                  description: Up
                  content: {application/json: {schema: {type: object, properties: {ok: {type: boolean}}}}}
        components:
          schemas:
            NewPet:
              type: object
              required: [name, species]
              properties:
                name: {type: string, minLength: 1}
                species: {type: string, enum: [cat, dog, tortoise]}
                weight: {type: number, minimum: 0, default: 4.5}
                nickname: {type: [string, 'null']}
                tags: {type: array, items: {type: string}}
                secret: {type: string, writeOnly: true}
            Pet:
              allOf:
                - $ref: '#/components/schemas/NewPet'
                - type: object
                  required: [id, created_at]
                  properties:
                    id: {type: integer, readOnly: true}
                    created_at: {type: string, format: date-time, readOnly: true}
                    updated_at: {type: string, format: date-time, readOnly: true}
                    rating: {type: integer, readOnly: true, minimum: 1, maximum: 5}
        """
}
