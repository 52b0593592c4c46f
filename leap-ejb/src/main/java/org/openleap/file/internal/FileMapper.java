package org.openleap.file.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openleap.file.AttachedFile;
import org.openleap.identity.People;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;

/** Turns files into what a caller may see of them. */
@ApplicationScoped
public class FileMapper {
    @Inject
    People people;

    /** Names are looked up once for all. */
    public List<AttachedFile> files(List<FileRecord> files, VisibilityScope caller) {
        var names = people.namesOf(files.stream().map(FileRecord::addedBy).collect(Collectors.toSet()));
        return files.stream().map(file -> file(file, names, caller)).toList();
    }

    private static AttachedFile file(FileRecord file, Map<UserId, String> names, VisibilityScope caller) {
        return new AttachedFile(
                file.fileId(),
                file.subject(),
                file.name(),
                file.size(),
                file.status(),
                names.getOrDefault(file.addedBy(), ""),
                file.addedAt(),
                file.virus(),
                file.reason(),
                file.isWaiting(),
                FileAccess.mayRemove(file, caller),
                file.version());
    }
}
