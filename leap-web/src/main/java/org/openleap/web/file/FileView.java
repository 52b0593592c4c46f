package org.openleap.web.file;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.openleap.file.FileId;
import org.openleap.file.FileProblem;
import org.openleap.file.FileRegister;
import org.openleap.shared.error.NotFoundException;
import org.openleap.web.support.Attachment;

/** Hands out a file; always as a download, never shown inside LEAP's own address. */
@Named
@RequestScoped
public class FileView {
    @Inject
    FileRegister register;

    private String id = "";

    public void send() throws IOException {
        var file = register.open(read(id));
        Attachment.send(file.name(), file.mediaType(), file.size(), file.content());
    }

    private static FileId read(String typed) {
        if (!typed.matches("[0-9a-f]{32}")) throw new NotFoundException(FileProblem.UNKNOWN_FILE);
        return new FileId(typed);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }
}
