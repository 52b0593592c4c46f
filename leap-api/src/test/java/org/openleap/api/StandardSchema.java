package org.openleap.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.List;

/** What a standard asks of an answer, as a schema in a file beside its test. */
public final class StandardSchema {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StandardSchema() {}

    /** Where the answer breaks the standard. @param name of the part of the schema, e.g. {@code services} */
    public static List<String> faults(String file, String name, String json) {
        try (var found = StandardSchema.class.getResourceAsStream(file)) {
            var schema = (ObjectNode) JSON.readTree(found);
            schema.put("$ref", "#/$defs/" + name);
            var strict = SchemaValidatorsConfig.builder()
                    .formatAssertionsEnabled(true)
                    .build();
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema((JsonNode) schema, strict)
                    .validate(JSON.readTree(json))
                    .stream()
                    .map(Object::toString)
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError("no JSON: " + json, unreadable);
        }
    }
}
