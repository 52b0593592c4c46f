package org.openleap.reference.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.openleap.reference.EntryKey;
import org.openleap.reference.ReferenceList;

/** A place of the dated hierarchy from nation to ward; where it stands is a {@link Placement}. */
@Entity
@Table(name = "place")
public class Place extends Listed {
    private static final List<String> LEVELS = List.of("nation", "system", "trust", "locality", "ward");

    @Id
    private String code;

    private String level;

    protected Place() {}

    public Place(String code, String label, String level, LocalDate validFrom, LocalDate validTo) {
        super(label, validFrom, validTo);
        this.code = code;
        this.level = level;
    }

    /** A new place directly within this one; within a ward it is a ward too. */
    Place within(EntryKey key, String label, LocalDate from) {
        int below = Math.min(LEVELS.indexOf(level) + 1, LEVELS.size() - 1);
        return new Place(key.code(), label, LEVELS.get(below), from, null);
    }

    @Override
    public EntryKey key() {
        return new EntryKey(ReferenceList.PLACE, code);
    }

    String level() {
        return level;
    }
}
