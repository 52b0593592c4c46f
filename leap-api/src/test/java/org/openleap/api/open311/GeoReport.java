package org.openleap.api.open311;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What Open311 GeoReport v2 asks of an answer. */
final class GeoReport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GeoReport() {}

    /** Where the answer breaks the standard. @param name of the part of the schema, e.g. {@code services} */
    static List<String> faults(String name, String json) {
        try (var file = GeoReport.class.getResourceAsStream("georeport-v2.json")) {
            var schema = (ObjectNode) JSON.readTree(file);
            schema.put("$ref", "#/$defs/" + name);
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema((JsonNode) schema)
                    .validate(JSON.readTree(json))
                    .stream()
                    .map(Object::toString)
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError("no JSON: " + json, unreadable);
        }
    }

    /** The outermost element of an answer that no reader could be misled by. */
    static Element parsed(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var bytes = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
            return factory.newDocumentBuilder().parse(bytes).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new AssertionError("no XML: " + xml, unreadable);
        }
    }

    static List<String> names(Element parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(index -> nodes.item(index).getNodeName())
                .toList();
    }
}
