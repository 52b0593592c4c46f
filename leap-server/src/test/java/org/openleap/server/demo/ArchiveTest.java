package org.openleap.server.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openleap.server.StartRefused;

class ArchiveTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Narrator narrator =
            new Narrator(new PrintStream(said, true, StandardCharsets.UTF_8), InstantSource.system());

    @TempDir
    Path folder;

    @Test
    void scriptsCanBeRunAfterwardsAndTheSizeWasSaid() throws IOException, StartRefused {
        var target = folder.resolve("target");

        Archive.unpack(zipWith("bin/start.sh"), target, narrator);

        assertThat(target.resolve("bin/start.sh")).isExecutable();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("MB, only once");
    }

    @Test
    void anEntryThatLeavesTheFolderIsRefused() throws IOException {
        var archive = zipWith("../outside.sh");

        assertThatThrownBy(() -> Archive.unpack(archive, folder.resolve("target"), narrator))
                .isInstanceOf(StartRefused.class);
        assertThat(folder.resolve("outside.sh")).doesNotExist();
    }

    private Path zipWith(String name) throws IOException {
        var file = folder.resolve("archive.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write("#!/bin/sh\n".getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
