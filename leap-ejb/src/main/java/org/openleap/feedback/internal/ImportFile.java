package org.openleap.feedback.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The uploaded bytes, kept until every row is read. */
@Entity
@Table(name = "feedback_import_file")
public class ImportFile {
    @Id
    @Column(name = "import_id")
    private long importId;

    @Lob
    private byte[] content;

    protected ImportFile() {}

    ImportFile(long importId, byte[] content) {
        this.importId = importId;
        this.content = content.clone();
    }

    FftFile read() {
        return FftFile.of(content);
    }
}
