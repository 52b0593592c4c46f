package org.openleap.subject;

import java.io.Serializable;
import java.util.List;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.Tombstone;

/**
 * A record that is this person's.
 *
 * @param hold title of the hold that is over it; empty without one
 * @param tombstones what was erased of it before
 */
public record ChosenRecord(RecordKey record, String hold, List<Tombstone> tombstones) implements Serializable {
    public ChosenRecord {
        tombstones = List.copyOf(tombstones);
    }
}
