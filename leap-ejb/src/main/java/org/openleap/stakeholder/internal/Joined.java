package org.openleap.stakeholder.internal;

/** Texts of two records in one, each once. */
final class Joined {
    private Joined() {}

    /** The merged record keeps its own texts, so what does not fit here is not lost either. */
    static String of(int longest, String first, String... more) {
        var both = new StringBuilder(first);
        for (var text : more) {
            if (text.isEmpty() || both.indexOf(text) >= 0) continue;
            both.append(both.isEmpty() ? "" : "\n\n").append(text);
        }
        return both.substring(0, Math.min(both.length(), longest));
    }
}
