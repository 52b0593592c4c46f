package org.openleap;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of the portal, and the places of its source that name their keys. */
final class Bundles {
    private static final String FOLDER = "leap-web/src/main/resources/org/openleap/web/messages";
    private static final String CONFIGURATION = "leap-web/src/main/webapp/WEB-INF/faces-config.xml";
    private static final Pattern VARIABLE =
            Pattern.compile("<base-name>[\\w.]*\\.(\\w+)</base-name>\\s*<var>(\\w+)</var>");
    private static final Pattern USE = Pattern.compile("(\\w+)\\['([^']+)'(\\s*\\+=)?");
    private static final Pattern LITERAL = Pattern.compile("[\"']([\\w.-]+)[\"']");

    private final Map<String, List<String>> keys = new TreeMap<>();
    private final Map<String, String> bundleOf = new TreeMap<>();
    private final Set<String> literals = new TreeSet<>();
    private final Set<String> pages = new TreeSet<>();

    Bundles() {
        Project.files(FOLDER, name -> name.endsWith(".properties")).forEach(this::readBundle);
        VARIABLE.matcher(Project.read(Project.file(CONFIGURATION)))
                .results()
                .forEach(found -> bundleOf.put(found.group(2), found.group(1)));
        Project.files("leap-web/src/main/webapp", name -> name.endsWith(".xhtml"))
                .forEach(file -> pages.add(Project.read(file)));
        Stream.concat(pages.stream(), Stream.concat(sources("leap-web"), sources("leap-ejb")))
                .forEach(source -> LITERAL.matcher(source).results().forEach(found -> literals.add(found.group(1))));
    }

    /** The business names its events, which the portal tells by their names. */
    private static Stream<String> sources(String module) {
        return Project.files(module + "/src/main/java", name -> name.endsWith(".java")).stream()
                .map(Project::read);
    }

    private void readBundle(Path file) {
        var texts = new Properties();
        try {
            texts.load(new StringReader(Project.read(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var written = Project.read(file)
                .lines()
                .filter(line -> line.matches("[\\w.-]+\\s*=.*"))
                .map(line -> line.replaceAll("\\s*=.*", ""))
                .toList();
        if (!Set.copyOf(written).equals(texts.stringPropertyNames())) {
            throw new IllegalStateException(file + " has keys that cannot be read line by line");
        }
        keys.put(file.getFileName().toString().replace(".properties", ""), written);
    }

    /** The keys of each bundle, as they stand in the file. */
    Map<String, List<String>> keys() {
        return keys;
    }

    boolean has(String bundle, String key) {
        return keys.getOrDefault(bundle, List.of()).contains(key);
    }

    /** Keys that pages name and no bundle has. */
    Set<String> missing() {
        return pages.stream()
                .flatMap(page -> USE.matcher(page).results())
                .filter(use -> bundleOf.containsKey(use.group(1)))
                .filter(use -> keys.get(bundleOf.get(use.group(1))).stream()
                        .noneMatch(
                                key -> use.group(3) == null ? key.equals(use.group(2)) : key.startsWith(use.group(2))))
                .map(use -> use.group(1) + " " + use.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether some source names the key, or a beginning of it that ends with a dot. */
    boolean isNamed(String key) {
        if (literals.contains(key)) return true;
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            if (literals.contains(key.substring(0, dot + 1))) return true;
        }
        return false;
    }
}
