package org.openleap.file.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openleap.file.FileProblem;
import org.openleap.file.UploadedFile;

/** The folder takes what it may hold, hands nothing out of the quarantine, and keeps no leftovers. */
class FileStoreTest {
    @TempDir
    Path folder;

    private final FileStore store = new FileStore(() -> folder);

    @Test
    void whatCameIsReadOnlyWhenItIsReleased() throws IOException {
        var id = store.receive(content(1000));

        assertThatThrownBy(() -> store.read(id)).isInstanceOf(UncheckedIOException.class);
        store.release(id);
        store.release(id);

        try (var read = store.read(id)) {
            assertThat(read.readAllBytes()).hasSize(1000);
        }
        assertThat(store.size(id)).isEqualTo(1000);
    }

    @Test
    void nothingIsNoFile() throws IOException {
        assertThatThrownBy(() -> store.receive(content(0))).hasFieldOrPropertyWithValue("code", FileProblem.EMPTY);
        assertThat(leftovers()).isZero();
    }

    @Test
    void theLimitIsKeptToTheByteAndNoMoreIsRead() throws IOException {
        assertThat(store.size(store.receive(content(UploadedFile.LARGEST)))).isEqualTo(UploadedFile.LARGEST);
        var endless = new Endless();

        assertThatThrownBy(() -> store.receive(endless)).hasFieldOrPropertyWithValue("code", FileProblem.TOO_LARGE);

        assertThat(endless.given).isLessThan(UploadedFile.LARGEST + 128 * 1024);
        assertThat(leftovers()).isEqualTo(1);
    }

    @Test
    void namesAreRandom() {
        assertThat(store.receive(content(1)).value())
                .hasSize(32)
                .isNotEqualTo(store.receive(content(1)).value());
    }

    @Test
    void whatIsDeletedIsGone() throws IOException {
        var id = store.receive(content(5));
        store.release(id);

        store.delete(id);
        store.delete(id);

        assertThat(leftovers()).isZero();
    }

    @Test
    void onlyOldFilesOfTheQuarantineAreSwept() {
        var id = store.receive(content(5));
        var released = store.receive(content(5));
        store.release(released);

        assertThat(store.waitingSince(Instant.parse("2000-01-01T00:00:00Z"), 10))
                .isEmpty();
        assertThat(store.waitingSince(Instant.parse("2999-01-01T00:00:00Z"), 10))
                .containsExactly(id);
    }

    private long leftovers() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private static InputStream content(long size) {
        return new ByteArrayInputStream(new byte[(int) size]);
    }

    /** A sender that never stops. */
    private static final class Endless extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return 1;
        }

        @Override
        public int read(byte[] buffer, int start, int length) {
            given += length;
            return length;
        }
    }
}
