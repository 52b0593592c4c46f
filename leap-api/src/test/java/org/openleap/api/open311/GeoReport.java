package org.openleap.api.open311;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.openleap.api.StandardSchema;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What Open311 GeoReport v2 asks of an answer. */
final class GeoReport {
    private GeoReport() {}

    /** Where the answer breaks the standard. @param name of the part of the schema, e.g. {@code services} */
    static List<String> faults(String name, String json) {
        return StandardSchema.faults("open311/georeport-v2.json", name, json);
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
