package org.openleap.api.open311;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.openleap.shared.XmlText;

/**
 * XML out of JSON by the rule that the standard names (the Spark convention, read backwards): each property is an element, each
 * row of a list an element with the singular name. No namespace and no attribute.
 */
final class SparkXml {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private SparkXml() throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    /** @param row name of the rows, when the content is a list */
    static String write(String root, String row, JsonNode content) {
        try {
            var writer = new SparkXml();
            writer.xml.writeStartDocument("UTF-8", "1.0");
            writer.element(root, row, content);
            writer.xml.writeEndDocument();
            return writer.text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("A string takes every document", impossible);
        }
    }

    private void element(String name, String row, JsonNode content) throws XMLStreamException {
        xml.writeStartElement(name);
        if (content.isArray()) {
            for (var each : content) element(row, "", each);
        } else if (content.isObject()) {
            for (var property : content.properties()) {
                element(property.getKey(), singular(property.getKey()), property.getValue());
            }
        } else if (!content.isNull()) {
            xml.writeCharacters(XmlText.clean(content.asText()));
        }
        xml.writeEndElement();
    }

    private static String singular(String name) {
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }
}
