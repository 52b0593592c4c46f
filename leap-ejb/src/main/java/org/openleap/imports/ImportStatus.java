package org.openleap.imports;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.openleap.shared.error.ConflictException;

/** How far an import is. The table below is the whole machine; a test draws it into {@code docs/lifecycle.md}. */
public enum ImportStatus {
    /** The file is there; a person looks at how LEAP reads it. */
    PREPARED,
    /** LEAP reads its rows, in the background. */
    RUNNING,
    /** Every row became an item or has a reason why not. */
    DONE,
    /** It stumbled again and again; what was read so far is in the register, and it can be continued. */
    STOPPED,
    /** Its items are taken back, as far as nobody has worked on them. */
    UNDOING,
    /** Its items were taken back; those that somebody had worked on stayed. */
    UNDONE;

    private static final Map<ImportStatus, Set<ImportStatus>> NEXT = Map.ofEntries(
            entry(PREPARED, Set.of(RUNNING)),
            entry(RUNNING, Set.of(DONE, STOPPED)),
            entry(DONE, Set.of(UNDOING)),
            entry(STOPPED, Set.of(RUNNING, UNDOING)),
            entry(UNDOING, Set.of(UNDONE)),
            entry(UNDONE, Set.of()));

    /** States that may follow this one. */
    public Set<ImportStatus> next() {
        return NEXT.get(this);
    }

    /** Whether a machine works on it. */
    public boolean isAtWork() {
        return this == RUNNING || this == UNDOING;
    }

    /** @throws ConflictException {@link ImportProblem#NOT_POSSIBLE_NOW} when the table has no such step */
    public ImportStatus moveTo(ImportStatus target) {
        if (!next().contains(target)) {
            throw new ConflictException(ImportProblem.NOT_POSSIBLE_NOW, name(), target.name());
        }
        return target;
    }
}
