package org.openleap.privacy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openleap.shared.LeapKeys;
import org.openleap.shared.LeapSetting;

/**
 * A file outside the database with everything that was ever erased. A backup knows nothing of what was erased after it was made;
 * this file does. Each line bears a keyed hash, so that nobody can have something erased by writing a line.
 */
@ApplicationScoped
public class ErasureLedger {
    private static final Logger LOG = System.getLogger(ErasureLedger.class.getName());
    private static final String PURPOSE = "erasure-ledger";
    private static final String BESIDE_ANCHOR = "erasures";

    @Inject
    LeapKeys keys;

    /** Where it lies: as it is set, else beside the head of the audit chain; nowhere when neither is set. */
    public Optional<Path> file() {
        return LeapSetting.LEAP_ERASURES_FILE
                .value()
                .map(Path::of)
                .or(() -> LeapSetting.LEAP_ANCHOR_FILE
                        .value()
                        .map(Path::of)
                        .map(anchor -> anchor.resolveSibling(BESIDE_ANCHOR)));
    }

    /** Adds lines; returns when they are on the disk. */
    void add(Path file, List<LedgerLine> lines) {
        var text = lines.stream()
                .map(line -> line.write() + " " + keys.mac(PURPOSE, line.write()) + "\n")
                .collect(Collectors.joining());
        try {
            Files.writeString(
                    file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.DSYNC);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The ledger of erasures cannot be written", unwritable);
        }
    }

    /** Every line that is ours. A line that is not is told in the log and left alone. */
    List<LedgerLine> read(Path file) {
        if (!Files.exists(file)) return List.of();
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.map(this::read).flatMap(Optional::stream).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The ledger of erasures cannot be read", unreadable);
        }
    }

    private Optional<LedgerLine> read(String line) {
        int last = line.lastIndexOf(' ');
        boolean ours = last > 0 && keys.mac(PURPOSE, line.substring(0, last)).equals(line.substring(last + 1));
        if (!ours) LOG.log(Level.ERROR, "A line in the ledger of erasures was not written by this LEAP");
        return ours ? LedgerLine.read(line.substring(0, last)) : Optional.empty();
    }
}
