package org.openleap.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What RFC 4287 and JSON Feed 1.1 ask of a feed. Answers with what is wrong; nothing when all is well. */
final class FeedRules {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Set<String> JSON_FEED =
            Set.of("version", "title", "home_page_url", "feed_url", "description", "language", "authors", "items");

    private final List<String> faults = new ArrayList<>();

    static List<String> faultsOfAtom(String text) {
        var rules = new FeedRules();
        rules.atom(parsed(text));
        return rules.faults;
    }

    static List<String> faultsOfJson(String text) {
        var rules = new FeedRules();
        rules.json(JsonMapper.shared().readTree(text));
        return rules.faults;
    }

    /** RFC 4287, 4.1.1: exactly one id, title and updated, an author, and a link to itself. */
    private void atom(Element feed) {
        require(feed.getLocalName().equals("feed") && ATOM.equals(feed.getNamespaceURI()), "the root is no feed");
        head(feed);
        require(children(feed, "author").count() == 1, "the feed has no author");
        children(feed, "author").forEach(author -> require(text(author, "name").length() > 0, "nobody wrote the feed"));
        require(links(feed, "self").count() == 1, "the feed does not say where it is");
        children(feed, "entry").forEach(this::entry);
        require(
                children(feed, "entry")
                                .map(entry -> text(entry, "id"))
                                .distinct()
                                .count()
                        == children(feed, "entry").count(),
                "two entries have the same id");
    }

    /** RFC 4287, 4.1.2. */
    private void entry(Element entry) {
        head(entry);
        require(links(entry, "alternate").count() == 1, "an entry leads nowhere");
        require(children(entry, "content").count() == 1, "an entry has no content");
        children(entry, "content")
                .forEach(content -> require(content.getAttribute("type").equals("text"), "content of no known type"));
        children(entry, "category")
                .forEach(tag -> require(!tag.getAttribute("term").isEmpty(), "an empty category"));
    }

    private void head(Element part) {
        for (var name : List.of("id", "title", "updated")) {
            require(children(part, name).count() == 1, "not one " + name);
        }
        absolute(text(part, "id"));
        require(!text(part, "title").isBlank(), "an empty title");
        moment(text(part, "updated"));
        links(part, "alternate").forEach(link -> absolute(link.getAttribute("href")));
    }

    /** jsonfeed.org/version/1.1: version, title and items; each item an id and content. */
    private void json(JsonNode feed) {
        require(feed.path("version").asString().equals("https://jsonfeed.org/version/1.1"), "not version 1.1");
        require(!feed.path("title").asString().isBlank(), "no title");
        require(feed.path("items").isArray(), "no items");
        absolute(feed.path("feed_url").asString());
        absolute(feed.path("home_page_url").asString());
        require(feed.path("authors").isArray(), "authors are a list since 1.1");
        require(JSON_FEED.containsAll(feed.propertyNames()), "a property that the format does not know");
        feed.path("items").forEach(this::item);
    }

    private void item(JsonNode item) {
        require(item.path("id").isString() && !item.path("id").asString().isEmpty(), "an item without an id");
        require(!item.path("content_text").asString().isBlank(), "an item without content");
        absolute(item.path("url").asString());
        moment(item.path("date_published").asString());
        moment(item.path("date_modified").asString());
        require(item.path("tags").isMissingNode() || item.path("tags").isArray(), "tags are a list");
    }

    private void require(boolean kept, String fault) {
        if (!kept) faults.add(fault);
    }

    private void absolute(String address) {
        require(URI.create(address).isAbsolute(), "not absolute: " + address);
    }

    /** RFC 3339 with a time zone. */
    private void moment(String text) {
        require(OffsetDateTime.parse(text).getYear() > 0, "no moment: " + text);
    }

    static Stream<Element> children(Element parent, String name) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> ATOM.equals(node.getNamespaceURI()) && name.equals(node.getLocalName()))
                .map(Element.class::cast);
    }

    private static Stream<Element> links(Element parent, String relation) {
        return children(parent, "link").filter(link -> link.getAttribute("rel").equals(relation));
    }

    static String text(Element parent, String name) {
        return children(parent, name).map(Element::getTextContent).findFirst().orElse("");
    }

    static Element parsed(String text) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            return factory.newDocumentBuilder().parse(bytes).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new AssertionError("no XML: " + text, unreadable);
        }
    }
}
