package org.openleap.file.internal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.openleap.file.FileId;
import org.openleap.identity.UserId;

/** The database side of scanning: each step a transaction of its own. A file that went meanwhile needs no verdict. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ScanWork {
    private static final int BATCH = 5;
    private static final Duration LEASE = Duration.ofMinutes(5);

    @Inject
    FileRepository files;

    @Inject
    FileStore store;

    @Inject
    FileNews news;

    @Inject
    InstantSource clock;

    /** Takes some files that wait. */
    public List<FileId> claim() {
        var claimed = files.claimable(BATCH);
        claimed.forEach(file -> file.lease(clock.instant().plus(LEASE)));
        return claimed.stream().map(FileRecord::fileId).toList();
    }

    /** Nothing was found: it can be opened from now on. */
    public void pass(FileId id) {
        files.find(id).filter(file -> file.status().isKept()).ifPresent(file -> {
            file.pass(clock.instant());
            store.release(id);
            news.note(file, "file.passed", UserId.SYSTEM);
        });
    }

    /** Something was found: the content goes at once. */
    public void infected(FileId id, String virus) {
        files.find(id).filter(file -> file.status().isKept()).ifPresent(file -> {
            file.infect(virus, clock.instant());
            store.delete(id);
            news.note(file, "file.infected", UserId.SYSTEM);
        });
    }

    /** No verdict: it stays closed, and the scanner is asked again. */
    public void unanswered(FileId id) {
        files.find(id).ifPresent(file -> file.unanswered(clock.instant()));
    }
}
