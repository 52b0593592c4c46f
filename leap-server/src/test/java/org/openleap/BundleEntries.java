package org.openleap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The entries by which pages find their texts. Each names one bundle and one variable: Faces takes no notice when an entry
 * names two, and every text of the second bundle is gone from its pages.
 */
final class BundleEntries {
    private static final Pattern USE = Pattern.compile("(?<![.\\w])(\\w+Text)\\[");

    private final List<String> problems = new ArrayList<>();
    private final Set<String> bundles = new TreeSet<>();
    private final Set<String> variables = new TreeSet<>();

    BundleEntries(String configuration) {
        var entries = parsed(configuration).getElementsByTagName("resource-bundle");
        IntStream.range(0, entries.getLength())
                .mapToObj(entries::item)
                .map(Element.class::cast)
                .forEach(this::read);
    }

    private void read(Element entry) {
        var bundle = only(entry, "base-name");
        if (!bundles.add(bundle)) problems.add(bundle + " has two entries");
        var variable = only(entry, "var");
        if (!variables.add(variable)) problems.add(variable + " stands for two bundles");
        if (!variable.endsWith("Text")) problems.add(variable + " does not end with Text");
    }

    private String only(Element entry, String name) {
        var found = entry.getElementsByTagName(name);
        var first = found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
        if (found.getLength() != 1) problems.add(found.getLength() + " times " + name + " in one entry: " + first);
        return first;
    }

    /** What is wrong with the entries and with what pages call them, in words; empty when all is well. */
    List<String> problems(List<String> pages) {
        var all = new ArrayList<>(problems);
        var used = new TreeSet<String>();
        pages.forEach(page -> USE.matcher(page).results().forEach(use -> used.add(use.group(1))));
        used.stream().filter(name -> !variables.contains(name)).forEach(name -> all.add(name + " has no entry"));
        variables.stream().filter(name -> !used.contains(name)).forEach(name -> all.add(name + " is used nowhere"));
        return all;
    }

    /** Names of the files, without folder and ending. */
    List<String> bundles() {
        return bundles.stream()
                .map(bundle -> bundle.substring(bundle.lastIndexOf('.') + 1))
                .toList();
    }

    private static Document parsed(String configuration) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
