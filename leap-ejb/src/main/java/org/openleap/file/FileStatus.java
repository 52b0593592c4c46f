package org.openleap.file;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.openleap.shared.error.ConflictException;

/** Where an attached file stands. The table below is the whole machine; a test draws it into {@code docs/lifecycle.md}. */
public enum FileStatus {
    /** Waits for the virus scanner; nobody can open it, however long the scanner is away. */
    QUARANTINED,
    /** The virus scanner found nothing. */
    CLEAN,
    /** LEAP has no virus scanner: nobody looked, and every reader is told so. */
    UNSCANNED,
    /** The virus scanner found something; the content is deleted. */
    INFECTED,
    /** Somebody took it away with a reason; the content is deleted. */
    REMOVED;

    private static final Map<FileStatus, Set<FileStatus>> NEXT = Map.ofEntries(
            entry(QUARANTINED, Set.of(CLEAN, UNSCANNED, INFECTED, REMOVED)),
            entry(UNSCANNED, Set.of(CLEAN, INFECTED, REMOVED)),
            entry(CLEAN, Set.of(REMOVED)),
            entry(INFECTED, Set.of()),
            entry(REMOVED, Set.of()));

    /** States that may follow this one. */
    public Set<FileStatus> next() {
        return NEXT.get(this);
    }

    /** Whether its content can be opened. */
    public boolean isOpen() {
        return this == CLEAN || this == UNSCANNED;
    }

    /** Whether it still has a content. */
    public boolean isKept() {
        return isOpen() || this == QUARANTINED;
    }

    /** @throws ConflictException {@link FileProblem#NOT_POSSIBLE_NOW} when the table has no such step */
    public FileStatus moveTo(FileStatus target) {
        if (!next().contains(target)) throw new ConflictException(FileProblem.NOT_POSSIBLE_NOW, name(), target.name());
        return target;
    }
}
