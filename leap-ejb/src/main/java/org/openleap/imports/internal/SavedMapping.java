package org.openleap.imports.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openleap.identity.UserId;
import org.openleap.imports.ImportMapping;
import org.openleap.imports.ImportReading;

/** What the columns of a source hold, under a name. Born when somebody saves it; replaced by the next of its name. */
@Entity
@Table(name = "import_mapping")
public class SavedMapping {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name;

    @Convert(converter = ReadingText.class)
    private ImportReading reading;

    @Column(name = "saved_by")
    private UserId savedBy;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected SavedMapping() {}

    SavedMapping(String name) {
        this.name = name;
    }

    void hold(ImportReading newReading, UserId by, Instant at) {
        reading = newReading;
        savedBy = by;
        savedAt = at;
    }

    ImportMapping mapping() {
        return new ImportMapping(id, name, reading);
    }
}
