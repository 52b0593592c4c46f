package org.openleap;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a page may look like: short, without words of its own, without style and script of its own, with short expressions. */
final class PageStyle {
    private static final int MOST_LINES = 120;
    private static final int LONGEST_EXPRESSION = 80;
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)}");
    private static final Pattern TERNARY = Pattern.compile("\\?.*:");
    private static final Pattern WORD = Pattern.compile("\\p{L}");
    private static final Set<String> READ_OUT = Set.of(
            "alt", "title", "aria-label", "placeholder", "label", "header", "headerText", "summary", "emptyMessage");

    private final List<String> problems = new ArrayList<>();
    private final String page;

    private PageStyle(String page) {
        this.page = page;
    }

    /** What is wrong with the page, in words; empty when all is well. */
    static List<String> problems(String page, String text) {
        var rules = new PageStyle(page);
        rules.check(text);
        return rules.problems;
    }

    private void check(String text) {
        long lines = text.lines().count();
        if (lines > MOST_LINES) problem("has " + lines + " lines");
        try {
            var reader = factory().createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) check(reader.next(), reader);
        } catch (XMLStreamException unreadable) {
            problem("is no XML: " + unreadable.getMessage());
        }
    }

    private void check(int event, XMLStreamReader reader) {
        if (event == XMLStreamConstants.START_ELEMENT) checkElement(reader);
        if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) checkText(reader.getText());
    }

    private void checkElement(XMLStreamReader element) {
        var name = element.getLocalName();
        if (name.equals("style")) problem("has a style of its own");
        if (name.equals("script") && element.getAttributeValue(null, "src") == null) problem("has a script of its own");
        for (int index = 0; index < element.getAttributeCount(); index++) {
            checkAttribute(element.getAttributeLocalName(index), element.getAttributeValue(index));
        }
    }

    private void checkAttribute(String name, String value) {
        checkExpressions(value);
        if (name.equals("style")) problem("has an attribute style=");
        if (name.equals("escape") && value.equals("false")) problem("does not escape");
        if (name.matches("on[a-z]+")) problem("has a script in " + name + "=");
        if (READ_OUT.contains(name)) checkWords(name + "=", value);
    }

    private void checkText(String text) {
        checkExpressions(text);
        checkWords("text", text);
    }

    private void checkWords(String where, String text) {
        var words = EXPRESSION.matcher(text).replaceAll("");
        if (WORD.matcher(words).find()) problem("has words in " + where + ": " + words.strip());
    }

    private void checkExpressions(String text) {
        EXPRESSION.matcher(text).results().map(found -> found.group(1)).forEach(expression -> {
            if (expression.length() > LONGEST_EXPRESSION) problem("has a long expression: " + expression);
            if (TERNARY.matcher(expression).find()) problem("decides in an expression: " + expression);
        });
    }

    private void problem(String what) {
        problems.add(page + " " + what);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
