package org.openleap.web.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class AtomWriterTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Instant NOON = Instant.parse("2026-08-05T12:00:00.123456Z");

    @Test
    void aFeedHasWhatEveryFeedMustHave() throws Exception {
        var feed = written(entry("Lights"), entry("Doors")).getDocumentElement();

        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(text(feed, "id")).isEqualTo("https://leap.example.org/you-said-we-did/feed.atom?place=oakfield");
        assertThat(text(feed, "updated")).isEqualTo("2026-08-05T12:00:00Z");
        assertThat(text(feed, "name")).isEqualTo("Tarnwold & Merrow");
        assertThat(feed.getElementsByTagNameNS(ATOM, "entry").getLength()).isEqualTo(2);
    }

    @Test
    void aFeedIsWhatTheGrammarOfTheStandardSays() {
        var bare = new Feed.Entry("https://leap.example.org/you-said-we-did/8", "", "", NOON, List.of());

        assertThat(AtomGrammar.faults(text(entry("Lights <b>off</b> & on"), bare)))
                .isEmpty();
        assertThat(AtomGrammar.faults(text())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<id>[^<]*</id>", "<title>[^<]*</title>", "<updated>[^<]*</updated>", "(?<=<updated>)2026"})
    void theGrammarFindsWhatIsWrong(String taken) {
        assertThat(AtomGrammar.faults(text(entry("Lights")).replaceFirst(taken, "")))
                .contains("error");
    }

    @Test
    void whatPeopleSayCannotBreakIt() throws Exception {
        var said = "<script>alert('x')</script> & ]]> \u0000\u0008\uFFFE\uD800 \uD83D\uDE42";

        var entry = (Element)
                written(entry(said)).getElementsByTagNameNS(ATOM, "entry").item(0);

        assertThat(text(entry, "content")).isEqualTo("<script>alert('x')</script> & ]]>  \uD83D\uDE42");
    }

    private static Document written(Feed.Entry... entries) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text(entries))));
    }

    private static String text(Feed.Entry... entries) {
        var feed = new Feed(
                "You said, we did",
                "Tarnwold & Merrow",
                "https://leap.example.org/you-said-we-did?place=oakfield",
                "https://leap.example.org/you-said-we-did/feed",
                "?place=oakfield",
                NOON,
                List.of(entries));
        return AtomWriter.write(feed);
    }

    private static Feed.Entry entry(String text) {
        return new Feed.Entry("https://leap.example.org/you-said-we-did/7", "Title", text, NOON, List.of("Noise"));
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }
}
