package org.openleap.authorisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.identity.ApiScope;
import org.openleap.identity.Roles;

/** {@code docs/authorisation.csv}: what a person decided about who may do what. */
final class Policy {
    static final String ANONYMOUS = "anonymous";
    static final String WITHOUT_ROLE = "signed-in-without-role";

    /** Everybody there is: visitors, people without a role, and the ten roles. */
    static final Set<String> EVERYBODY = Stream.concat(Stream.of(ANONYMOUS, WITHOUT_ROLE), Roles.ALL.stream())
            .collect(Collectors.toUnmodifiableSet());

    /** Every system of a partner: one for each scope, and one that was given none. */
    static final Set<String> MACHINES = Stream.concat(
                    Stream.of("no-scope"), Arrays.stream(ApiScope.values()).map(ApiScope::value))
            .collect(Collectors.toUnmodifiableSet());

    private static final Path FILE = Path.of("..", "docs", "authorisation.csv");
    private static final Set<String> SCOPES = Set.of("all", "own", "assigned", "shared", "none");

    private final Map<String, Map<String, String>> scopes = new LinkedHashMap<>();

    /** @throws IllegalStateException when a row names an unknown role or scope, or says the same twice */
    static Policy read() {
        var policy = new Policy();
        try {
            Files.readAllLines(FILE).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(policy::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return policy;
    }

    private void add(String line) {
        var cells = line.split(",", -1);
        if (cells.length != 5 || !SCOPES.contains(cells[4])) throw new IllegalStateException("cannot read: " + line);
        var row = scopes.computeIfAbsent(cells[0] + "," + cells[2] + "," + cells[1], key -> new TreeMap<>());
        var all = all(cells[0]);
        for (var who : named(cells[3], row.keySet(), all)) {
            if (!all.contains(who)) throw new IllegalStateException("unknown role in: " + line);
            if (row.put(who, cells[4]) != null) throw new IllegalStateException("said twice: " + line);
        }
    }

    /** Whom the row of a resource speaks about. */
    private static Set<String> all(String resource) {
        return resource.startsWith("machine:") ? MACHINES : EVERYBODY;
    }

    private static Set<String> named(String cell, Set<String> before, Set<String> all) {
        if (cell.equals("everybody")) return all;
        if (!cell.equals("everybody-else")) return Set.of(cell.split(" "));
        var others = new TreeSet<>(all);
        others.removeAll(before);
        return others;
    }

    /** Rows that forget somebody. */
    List<String> incomplete() {
        return scopes.entrySet().stream()
                .filter(row -> row.getValue().size() < all(row.getKey()).size())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Rows that nobody may use: a door without a key is no door. */
    List<String> vacuous() {
        return scopes.entrySet().stream()
                .filter(row -> row.getValue().values().stream().allMatch("none"::equals))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Who gets through to the resources of a kind ({@code page}, {@code service}, {@code api}, {@code machine}), in some state at least. */
    Map<Door, Set<String>> doors(String kind) {
        var doors = new TreeMap<Door, Set<String>>();
        scopes.forEach((key, row) -> {
            var cells = new ArrayList<>(List.of(key.split(",")));
            if (!cells.get(0).startsWith(kind + ":")) return;
            var door = new Door(cells.get(0).substring(kind.length() + 1), cells.get(1));
            row.forEach((who, scope) -> {
                var admitted = doors.computeIfAbsent(door, fresh -> new TreeSet<>());
                if (!scope.equals("none")) admitted.add(who);
            });
        });
        return doors;
    }
}
