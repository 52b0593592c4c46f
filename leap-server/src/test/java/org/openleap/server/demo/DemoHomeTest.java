package org.openleap.server.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openleap.server.StartRefused;

class DemoHomeTest {

    @TempDir
    Path folder;

    @Test
    void twoDemonstrationsNeverShareTheirData() throws StartRefused, IOException {
        var home = DemoHome.prepared(folder);
        var lock = home.lock();

        assertThatThrownBy(home::lock).isInstanceOf(StartRefused.class).hasMessageContaining("LEAP_HOME");

        lock.channel().close();
        assertThat(home.lock().isValid()).isTrue();
    }

    @Test
    void whatAKilledServerLeftBehindIsSweptButDataAreKept() throws StartRefused, IOException {
        var home = DemoHome.prepared(folder);
        Files.writeString(home.temporary().resolve("payara-rubbish"), "old");
        Files.writeString(home.mail().resolve("letter.eml"), "kept");

        DemoHome.prepared(folder);

        assertThat(home.temporary()).isEmptyDirectory();
        assertThat(home.mail().resolve("letter.eml")).exists();
    }

    @Test
    void aSecretIsMadeOnceAndOnlyItsOwnerReadsIt() throws StartRefused, IOException {
        var home = DemoHome.prepared(folder);
        var secret = new Secrets(home.secrets()).value("key");

        assertThat(new Secrets(home.secrets()).value("key")).isEqualTo(secret).hasSizeGreaterThanOrEqualTo(43);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(home.secrets().resolve("key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamedWithItsSetting() throws IOException {
        var file = Files.writeString(folder.resolve("a-file"), "");

        assertThatThrownBy(() -> DemoHome.prepared(file.resolve("home")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("LEAP_HOME");
    }
}
