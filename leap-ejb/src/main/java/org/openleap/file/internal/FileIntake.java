package org.openleap.file.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openleap.file.FileId;
import org.openleap.file.UploadedFile;
import org.openleap.shared.error.LeapException;

/** Takes a file in: onto the disk first, then a look at what it is; what is refused leaves nothing behind. */
@ApplicationScoped
public class FileIntake {
    @Inject
    FileStore store;

    @Inject
    FileInspector inspector;

    @Inject
    Clamd scanner;

    /** @throws org.openleap.shared.error.RuleViolatedException as the store and the inspector say */
    FileRecord take(String subject, UploadedFile upload) {
        var name = FileNames.clean(upload.name());
        var id = store.receive(upload.content());
        var type = inspect(id, name);
        var file = FileRecord.of(id, subject, name, type);
        if (!scanner.isConfigured()) letThrough(file);
        return file;
    }

    private void letThrough(FileRecord file) {
        file.letThrough();
        store.release(file.fileId());
    }

    private FileType inspect(FileId id, String name) {
        try {
            return inspector.inspect(store.where(id), name);
        } catch (LeapException refused) {
            store.delete(id);
            throw refused;
        }
    }
}
