package org.openleap.file.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.openleap.file.FileEvent;
import org.openleap.identity.UserId;

/** Writes every step into the trail, in the transaction that made it true. */
@ApplicationScoped
public class FileNews {
    @Inject
    Event<FileEvent> events;

    @Inject
    InstantSource clock;

    public void note(FileRecord file, String step, UserId by) {
        var facts = Map.of(
                "file", file.fileId().value(),
                "type", file.type().name(),
                "size", Long.toString(file.size()),
                "status", file.status().name());
        events.fire(new FileEvent(step, file.subject(), facts, by, clock.instant()));
    }
}
