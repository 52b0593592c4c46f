package org.openleap.agreement.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openleap.agreement.UploadedFile;
import org.openleap.identity.UserId;

/** A file kept with an agreement. Its bytes lie outside the database under their fingerprint, so that they cannot change. */
@Entity
@Table(name = "agreement_file")
public class KeptFile {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "agreement_id")
    private long agreement;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private int size;
    private String hash;

    @Column(name = "kept_by")
    private UserId keptBy;

    @Column(name = "kept_at")
    private Instant keptAt;

    protected KeptFile() {}

    static KeptFile of(long agreement, Purpose purpose, UploadedFile file, FileKind kind) {
        var kept = new KeptFile();
        kept.agreement = agreement;
        kept.purpose = purpose;
        kept.name = file.name();
        kept.mediaType = kind.mediaType();
        kept.size = file.content().length;
        kept.hash = Fingerprint.of(file.content());
        return kept;
    }

    KeptFile by(UserId person, Instant at) {
        keptBy = person;
        keptAt = at;
        return this;
    }

    public long id() {
        return id;
    }

    public Purpose purpose() {
        return purpose;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public String hash() {
        return hash;
    }

    /** What it is kept for. */
    public enum Purpose {
        SIGNED_COPY,
        PICTURE
    }
}
