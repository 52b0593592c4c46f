package org.openleap.suggestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What is asked of the database after each step. */
enum Question {
    /** Each row of the answer names what must never be. */
    BROKEN("invariants"),
    /** What stands, with the number of events. */
    STANDING("standing");

    private final String text;

    Question(String name) {
        try (var file = Question.class.getResourceAsStream("/register/" + name + ".sql")) {
            text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param items quoted, with commas between */
    String about(String items) {
        return text.replace(":items", items);
    }
}
