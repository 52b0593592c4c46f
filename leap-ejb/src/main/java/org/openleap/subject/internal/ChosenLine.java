package org.openleap.subject.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;
import org.openleap.subject.RequestReference;

/** A record that belongs to a request. */
@Entity
@Table(name = "subject_request_record")
@IdClass(ChosenLine.Key.class)
public class ChosenLine {
    @Id
    @Column(name = "request_id")
    private long request;

    @Id
    @Enumerated(EnumType.STRING)
    private RecordKind kind;

    @Id
    @Column(name = "record_key")
    private String key;

    protected ChosenLine() {}

    ChosenLine(RequestReference request, RecordKey record) {
        this.request = request.number();
        this.kind = record.kind();
        this.key = record.key();
    }

    RecordKey record() {
        return new RecordKey(kind, key);
    }

    Key key() {
        return new Key(request, kind, key);
    }

    /** Primary key. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private long request;
        private RecordKind kind;
        private String key;

        protected Key() {}

        Key(long request, RecordKind kind, String key) {
            this.request = request;
            this.kind = kind;
            this.key = key;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && that.request == request && that.kind == kind && that.key.equals(key);
        }

        @Override
        public int hashCode() {
            return Objects.hash(request, kind, key);
        }
    }
}
