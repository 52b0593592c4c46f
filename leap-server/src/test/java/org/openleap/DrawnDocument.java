package org.openleap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** A document in {@code docs/} that is drawn from the code. With {@code -Dupdate} the test writes it instead of comparing. */
record DrawnDocument(String name, String text) {
    void mustBeUpToDate() {
        var file = Project.file("docs/" + name);
        if (System.getProperty("update") != null) write();
        assertThat(Files.exists(file) ? Project.read(file) : "")
                .as("docs/%s differs from the code; draw it again with -Dupdate", name)
                .isEqualTo(text);
    }

    private void write() {
        try {
            Files.createDirectories(Project.file("docs"));
            Files.writeString(Project.file("docs/" + name), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
