package org.openleap.file.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import org.openleap.file.FileId;
import org.openleap.file.FileProblem;
import org.openleap.file.FileStatus;
import org.openleap.file.OpenedFile;
import org.openleap.file.UploadedFile;
import org.openleap.identity.EditGuard;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;

/** The one door to files: takes them in, finds them for whoever sees their record, and hands them out. */
@ApplicationScoped
public class FileDesk {
    /** Of one record; evidence for a human eye. */
    static final int MOST = 50;

    @Inject
    FileIntake intake;

    @Inject
    FileRepository files;

    @Inject
    FileGates gates;

    @Inject
    FileStore store;

    @Inject
    EditGuard guard;

    @Inject
    InstantSource clock;

    /** @throws RuleViolatedException as {@link FileIntake#take}, or {@link FileProblem#TOO_MANY_FILES} */
    public FileRecord keep(String subject, UploadedFile upload, UserId by) {
        if (files.of(subject, MOST).size() == MOST) throw new RuleViolatedException(FileProblem.TOO_MANY_FILES);
        var file = intake.take(subject, upload);
        file.added(store.size(file.fileId()), by, clock.instant());
        files.add(file);
        return file;
    }

    public List<FileRecord> of(String subject) {
        return files.of(subject, MOST);
    }

    /** @throws NotFoundException {@link FileProblem#UNKNOWN_FILE} also when its record is hidden from the caller */
    public FileRecord require(FileId id, VisibilityScope caller) {
        return files.find(id)
                .filter(file -> gates.mayRead(file.subject(), caller))
                .orElseThrow(() -> new NotFoundException(FileProblem.UNKNOWN_FILE));
    }

    /** The file as the caller saw it, to take it away. */
    public FileRecord open(FileId id, long version, VisibilityScope caller) {
        var file = require(id, caller);
        guard.requireUnchanged(version, file.version(), file.lastChange());
        FileAccess.requireRemoving(file, caller);
        return file;
    }

    public void remove(FileRecord file, String reason, UserId by) {
        file.remove(reason, by, clock.instant());
        store.delete(file.fileId());
    }

    /** @throws ConflictException {@link FileProblem#STILL_IN_QUARANTINE} or {@link FileProblem#NO_LONGER_KEPT} */
    public OpenedFile take(FileRecord file) {
        if (file.status() == FileStatus.QUARANTINED) throw new ConflictException(FileProblem.STILL_IN_QUARANTINE);
        if (!file.status().isOpen()) throw new ConflictException(FileProblem.NO_LONGER_KEPT);
        var id = file.fileId();
        return new OpenedFile(file.name(), file.type().mediaType(), store.size(id), store.read(id));
    }
}
