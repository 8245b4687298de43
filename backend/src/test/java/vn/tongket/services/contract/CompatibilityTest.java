package vn.tongket.services.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparison of contracts, by documents made up for it. */
class CompatibilityTest {

    private static final String OLD = """
            paths:
              /things:
                get:
                  operationId: listThings
                  parameters:
                  - {name: kind, in: query, schema: {type: string, enum: [round, square]}}
                  responses:
                    "200":
                      content:
                        application/json: {schema: {$ref: '#/components/schemas/Page'}}
                        text/csv: {schema: {type: string}}
                post:
                  operationId: createThing
                  parameters:
                  - {name: note, in: header, schema: {type: string}}
                  requestBody:
                    content:
                      application/json: {schema: {$ref: '#/components/schemas/WriteThing'}}
                  responses:
                    "201":
                      content:
                        application/json: {schema: {$ref: '#/components/schemas/Thing'}}
                    "400": {description: Bad.}
            components:
              schemas:
                Page:
                  type: object
                  required: [items]
                  properties:
                    items: {type: array, items: {$ref: '#/components/schemas/Thing'}}
                Thing:
                  type: object
                  required: [code, colour]
                  properties:
                    code: {type: string}
                    colour: {type: string, enum: [red, green]}
                    inside:
                      anyOf:
                      - {$ref: '#/components/schemas/Thing'}
                      - {type: 'null'}
                WriteThing:
                  type: object
                  required: [code]
                  properties:
                    code: {type: string}
                    size: {type: [integer, 'null']}
            """;

    private static List<String> breaks(String present) {
        return Compatibility.breaks(Contract.parse(OLD), Contract.parse(present));
    }

    @Test
    void theSameContractBreaksNothing() {
        assertThat(breaks(OLD)).isEmpty();
    }

    @Test
    void whatIsNewBesideTheOldBreaksNothing() {
        assertThat(breaks(OLD.replace("enum: [round, square]", "enum: [round, square, oval]")
                        .replace("code: {type: string}", "code: {type: string}\n        weight: {type: number}")
                        .replace("{name: kind,", "{name: q, in: query, schema: {type: string}}\n      - {name: kind,")
                        .replace("\"400\"", "\"202\": {description: Later.}\n        \"400\"")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "operationId: createThing | operationId: makeThing | createThing is now called makeThing",
                "/things: | /objects: | listThings is gone",
                "name: kind, | name: sort, | listThings query kind is gone",
                "name: kind, | required: true, name: kind, | listThings query kind is now required",
                "enum: [round, square] | enum: [round] | listThings query kind value square is gone",
                "in: header, schema: {type: string} | in: header, schema: {type: integer} | createThing header note was [string] and is [integer]",
                "requestBody: | `requestBody:\n        required: true` | createThing body is now required",
                "text/csv | text/plain | listThings 200 text/csv is gone",
                "\"201\" | \"202\" | createThing 201 is gone",
                "colour: {type: string, enum: [red, green]} | dye: {type: string} | listThings 200/items/items/colour is gone",
                "enum: [red, green] | enum: [red] | listThings 200/items/items/colour value green is gone",
                "required: [code, colour] | required: [code] | listThings 200/items/items/colour may now be left out",
                "colour: {type: string, | `colour: {type: [string, 'null'],` | listThings 200/items/items/colour was [string] and is [null, string]",
                "size: {type: [integer, 'null']} | length: {type: integer} | createThing body/size is gone",
                "size: {type: [integer, 'null']} | size: {type: integer} | createThing body/size was [integer, null] and is [integer]",
                "required: [code] | required: [code, size] | createThing body/size is now required",
            })
    void tellsWhatBreaks(String old, String present, String complaint) {
        assertThat(OLD).contains(old);
        assertThat(breaks(OLD.replace(old, present))).contains(complaint);
    }
}
