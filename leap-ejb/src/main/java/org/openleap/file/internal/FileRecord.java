package org.openleap.file.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.openleap.file.FileId;
import org.openleap.file.FileStatus;
import org.openleap.identity.UserId;
import org.openleap.shared.LastChange;

/**
 * A file that hangs on a record. Born QUARANTINED; let through UNSCANNED where LEAP has no virus scanner; else the scanner passes
 * it or has its content deleted; a person may take it away. The row stays for ever: that there was evidence is part of the story.
 */
@Entity
@Table(name = "attached_file")
public class FileRecord {
    /** How long after each failed attempt the scanner is asked again. */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private static final int LONGEST_VIRUS_NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "file_key")
    private String key;

    private String subject;
    private String name;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private long size;

    @Enumerated(EnumType.STRING)
    private FileStatus status;

    @Column(name = "added_by")
    private UserId addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "scan_at")
    private Instant scanAt;

    private int attempts;
    private String virus;

    @Column(name = "removed_reason")
    private String reason;

    @Embedded
    private LastChange lastChange;

    @Version
    private long version;

    protected FileRecord() {}

    static FileRecord of(FileId key, String subject, String name, FileType type) {
        var file = new FileRecord();
        file.key = key.value();
        file.subject = subject;
        file.name = name;
        file.type = type;
        file.status = FileStatus.QUARANTINED;
        file.virus = "";
        file.reason = "";
        return file;
    }

    void added(long bytes, UserId by, Instant at) {
        size = bytes;
        addedBy = by;
        addedAt = at;
        scanAt = at;
        changed(by, at, "file.attached");
    }

    /** LEAP has no scanner that could look at it. */
    void letThrough() {
        status = status.moveTo(FileStatus.UNSCANNED);
    }

    /** One node asks the scanner; no other does so meanwhile. */
    void lease(Instant until) {
        scanAt = until;
    }

    void pass(Instant at) {
        status = status.moveTo(FileStatus.CLEAN);
        changed(UserId.SYSTEM, at, "file.passed");
    }

    void infect(String found, Instant at) {
        status = status.moveTo(FileStatus.INFECTED);
        virus = found.substring(0, Math.min(found.length(), LONGEST_VIRUS_NAME));
        changed(UserId.SYSTEM, at, "file.infected");
    }

    /** The scanner did not answer: the file stays where it is. */
    void unanswered(Instant at) {
        attempts++;
        scanAt = at.plus(PAUSE);
    }

    /** Its name goes too: people name files after people. */
    void remove(String why, UserId by, Instant at) {
        status = status.moveTo(FileStatus.REMOVED);
        name = "";
        reason = why.strip();
        changed(by, at, "file.removed");
    }

    private void changed(UserId by, Instant at, String what) {
        lastChange = new LastChange(by.value(), at, what);
    }

    boolean isAddedBy(UserId person) {
        return addedBy.equals(person);
    }

    /** The scanner has been asked and does not answer. */
    boolean isWaiting() {
        return status == FileStatus.QUARANTINED && attempts > 0;
    }

    long id() {
        return id;
    }

    public FileId fileId() {
        return new FileId(key);
    }

    String subject() {
        return subject;
    }

    String name() {
        return name;
    }

    FileType type() {
        return type;
    }

    long size() {
        return size;
    }

    FileStatus status() {
        return status;
    }

    UserId addedBy() {
        return addedBy;
    }

    Instant addedAt() {
        return addedAt;
    }

    String virus() {
        return virus;
    }

    String reason() {
        return reason;
    }

    LastChange lastChange() {
        return lastChange;
    }

    long version() {
        return version;
    }
}
