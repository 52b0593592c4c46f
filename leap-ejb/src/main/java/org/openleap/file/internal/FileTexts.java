package org.openleap.file.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.Removal;

/** The same row as {@link FileRecord}, seen as that which somebody can be taken out of: people name files after people. */
@Entity
@Table(name = "attached_file")
public class FileTexts {
    @Id
    private long id;

    @Column(updatable = false)
    private String subject;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    private String name;

    @Column(name = "removed_reason")
    private String reason;

    @Version
    private long version;

    protected FileTexts() {}

    public void erase(Removal removal) {
        name = removal.ofOurs(name, 120);
        reason = removal.ofOurs(reason, 500);
    }

    public HeldSheet sheet() {
        return HeldSheet.of("file")
                .with("at", addedAt)
                .with("title", name)
                .with("reason", reason)
                .sheet();
    }
}
