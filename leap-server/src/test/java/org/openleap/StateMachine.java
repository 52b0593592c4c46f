package org.openleap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The transition table of a status enum, and the sentence that stands above each constant in its source. */
record StateMachine<S extends Enum<S>>(String title, Class<S> states, Function<S, Set<S>> next) {
    private static final Pattern CONSTANT = Pattern.compile("/\\*\\*(.*?)\\*/\\s*([A-Z_]+)[,;]", Pattern.DOTALL);

    String draw() {
        var text = new StringBuilder("## " + title + "\n\n```mermaid\nstateDiagram-v2\n");
        text.append("    [*] --> ").append(states.getEnumConstants()[0]).append('\n');
        for (var state : states.getEnumConstants()) {
            for (var target : new TreeSet<>(next.apply(state))) {
                text.append("    %s --> %s%n".formatted(state, target));
            }
            if (next.apply(state).isEmpty()) text.append("    %s --> [*]%n".formatted(state));
        }
        text.append("```\n\n| State | Meaning |\n|---|---|\n");
        meanings().forEach((state, meaning) -> text.append("| `%s` | %s |%n".formatted(state, meaning)));
        return text.toString();
    }

    private Map<String, String> meanings() {
        var meanings = new LinkedHashMap<String, String>();
        for (var state : states.getEnumConstants()) meanings.put(state.name(), "");
        var body = source().substring(source().indexOf("enum "));
        CONSTANT.matcher(body).results().forEach(found -> meanings.replace(found.group(2), sentence(found.group(1))));
        return meanings;
    }

    private String source() {
        return Project.read(
                Project.file("leap-ejb/src/main/java/" + states.getName().replace('.', '/') + ".java"));
    }

    private static String sentence(String comment) {
        return comment.replaceAll("\\s*\\n\\s*\\*\\s?", " ").strip();
    }
}
