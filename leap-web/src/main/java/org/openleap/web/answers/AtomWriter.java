package org.openleap.web.answers;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.openleap.shared.XmlText;

/** Writes a feed as Atom (RFC 4287). */
final class AtomWriter {
    static final String TYPE = "application/atom+xml;charset=UTF-8";

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private AtomWriter() throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    static String write(Feed feed) {
        try {
            var writer = new AtomWriter();
            writer.feed(feed);
            return writer.text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("A string takes every feed", impossible);
        }
    }

    private void feed(Feed feed) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", "en-GB");
        head(feed.self(".atom"), feed.title(), feed.updated());
        link("self", "application/atom+xml", feed.self(".atom"));
        link("alternate", "text/html", feed.home());
        xml.writeStartElement("author");
        element("name", feed.author());
        xml.writeEndElement();
        for (var entry : feed.entries()) entry(entry);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Feed.Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        head(entry.address(), entry.title(), entry.updated());
        link("alternate", "text/html", entry.address());
        for (var tag : entry.tags()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", XmlText.clean(tag));
        }
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(XmlText.clean(entry.text()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void head(String id, String title, Instant updated) throws XMLStreamException {
        element("id", id);
        element("title", title);
        element("updated", updated.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private void element(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(XmlText.clean(value));
        xml.writeEndElement();
    }
}
