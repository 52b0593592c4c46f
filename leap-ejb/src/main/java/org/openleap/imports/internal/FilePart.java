package org.openleap.imports.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A part of the uploaded bytes, kept until every row is read; in parts, because MariaDB takes 16 MB at once. */
@Entity
@Table(name = "import_file_part")
@IdClass(FilePart.Key.class)
public class FilePart {
    @Id
    @Column(name = "import_id")
    private long importId;

    @Id
    private int part;

    @Lob
    private byte[] content;

    protected FilePart() {}

    FilePart(long importId, int part, byte[] content) {
        this.importId = importId;
        this.part = part;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }

    /** Import and part. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long importId;
        private int part;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.importId == importId && key.part == part;
        }

        @Override
        public int hashCode() {
            return Objects.hash(importId, part);
        }
    }
}
